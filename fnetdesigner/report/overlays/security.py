"""The security overlay: which subnets a security group guards, which public doors stand open, who is on the internet.

A door is judged by a trace from the whole internet, as everywhere else: what only some addresses pass is told as such.
"""

from __future__ import annotations

from collections.abc import Iterator

from fnetdesigner.kinds.edge import ApplicationGateway, Bastion, FrontDoor, VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import FLOW_ENDS
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import endpoints_of
from fnetdesigner.kinds.traffic import NetworkSecurityGroup
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View, remembered
from fnetdesigner.report.overlays.marks import Mark, Sheet, Tone, sheet
from fnetdesigner.routing.arrive import NSG_ON_ENDPOINTS
from fnetdesigner.routing.guards import group_of
from fnetdesigner.routing.question import Question, Source, Target, Trace, Verdict
from fnetdesigner.routing.targets import CALLED, SCM, groups_of, ports_of
from fnetdesigner.routing.trace import trace

LEGEND: tuple[tuple[Tone, str], ...] = (
    ("ok", "Guarded by a group, or shut to the internet"),
    ("info", "Open to some callers on the internet"),
    ("warning", "No security group, or a group that does not act"),
    ("error", "Open to the whole internet"),
    ("muted", "Does without a security group"),
)
NO_GROUP = frozenset({"gatewaysubnet", "azurefirewallsubnet", "azurefirewallmanagementsubnet", "routeserversubnet"})
"""Subnets for which Azure takes no security group, or advises against one [NSG25; AFW; GWI26]."""
FACING = (ApplicationGateway, FrontDoor, Bastion, AzureFirewall, NetworkVirtualAppliance)
OPENNESS: dict[Verdict, int] = {"deny": 0, "maybe": 1, "allow": 2}
HTTPS = 443


def security(view: View, chosen: tuple[str, ...]) -> Sheet:
    """The marks of the security overlay."""
    return sheet((*_subnets(view), *_endpoints(view), *_doors(view), *_facing(view)))


def _subnets(view: View) -> Iterator[Mark]:
    for subnet in view.all(Subnet):
        group = group_of(subnet, view)
        if group is not None:
            tip = f"*{group.name}* guards *{subnet.name}*; rules of its own: {len(group.rules):,}."
            yield Mark(subnet.id, group.name, "ok", tip)
        elif subnet.name.lower() in NO_GROUP:
            yield Mark(subnet.id, "no group here", "muted", f"*{subnet.name}* does without a security group.")
        else:
            tip = f"*{subnet.name}* has no network security group: everything passes."
            yield Mark(subnet.id, "no security group", "warning", tip)


def _endpoints(view: View) -> Iterator[Mark]:
    """Endpoints that the group of their subnet does not look at."""
    for endpoint in view.all(PrivateEndpoint):
        home = view.get(endpoint.parent, Subnet)
        if home is None or group_of(home, view) is None or home.private_endpoint_policies in NSG_ON_ENDPOINTS:
            continue
        tip = f"*{home.name}* has network policies off for private endpoints, so its group does not act on this one."
        yield Mark(endpoint.id, "group does not act", "warning", tip)


def _doors(view: View) -> Iterator[Mark]:
    for model in CALLED:
        for service in view.all(model):
            yield _door(service, view)


@remembered
def _door(service: Resource, view: View) -> Mark:
    """How open a service is to the internet: the most open of its sub-resources counts."""
    groups = groups_of(service)
    found = {g: _from_internet(Target(service.id, g), next(iter(ports_of(service, g)), HTTPS), view) for g in groups}
    private = sum(1 for _ in endpoints_of(service, view))
    verdict = max((t.verdict for t in found.values()), key=OPENNESS.__getitem__, default="deny")
    if verdict == "allow":
        where = [g for g, t in found.items() if t.verdict == "allow"]
        part = "tools site open" if where == [SCM] else "open to the internet"
        return Mark(service.id, part, "error", f"Anybody on the internet gets in to *{service.name}*.")
    if verdict == "maybe":
        return Mark(service.id, "open to some", "info", f"Some callers on the internet get in to *{service.name}*.")
    text = "private only" if private else "shut to the internet"
    return Mark(service.id, text, "ok", f"Nobody on the internet gets in to *{service.name}*.")


def _facing(view: View) -> Iterator[Mark]:
    """What has a public address of its own, and machines that the internet reaches."""
    for model in FACING:
        for found in view.all(model):
            public = (
                getattr(found, "public_ips", ()) or getattr(found, "public_ip", None) or isinstance(found, FrontDoor)
            )
            if public:
                yield Mark(found.id, "faces the internet", "info", f"*{found.name}* takes calls at a public address.")
    if VirtualMachine.kind in FLOW_ENDS:
        for machine in view.all(VirtualMachine):
            if machine.network_security_group is not None:
                group = view.get(machine.network_security_group, NetworkSecurityGroup)
                if group is not None:
                    yield Mark(
                        machine.id, group.name, "ok", f"*{group.name}* guards the interface of *{machine.name}*."
                    )


def _from_internet(target: Target, port: int, view: View) -> Trace:
    return trace(Question(Source(), target, port), view)
