"""The outbound identity sheet: who a partner sees when an app calls, and what to write on its allow list.

The source address comes from the trace of the call, so that it is that of the way the packets really take. Whether
an address is stable and whether others share it follows from what gives it. Ports play no part: the sheet is for
destinations as a whole.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.questions import hosting_of, subnet_of
from fnetdesigner.kinds.traffic import NatGateway, PublicIp
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import parse_ports
from fnetdesigner.model.view import View
from fnetdesigner.routing.callers import called
from fnetdesigner.routing.needs import entry_subnet, needs_of
from fnetdesigner.routing.question import (
    AZURE_INTERNAL,
    OUTBOUND_ADDRESSES,
    PUBLIC,
    Hop,
    Question,
    Source,
    Target,
    Trace,
)
from fnetdesigner.routing.targets import CALLED, groups_of, ports_of
from fnetdesigner.routing.trace import trace

HTTPS = 443
INTERNET = "any partner on the internet"
DYNAMIC = ("consumption", "flex-consumption")
Sender = FunctionApp | DeploymentSlot | VirtualMachine


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a destination sees. ``source`` is an address, a range of which any may be meant, or words; ``by`` is what
    gives it. ``stable``: it stays when the app scales or moves; ``shared``: others have it too; both None where that
    cannot be told. ``allow`` is the text for the partner's allow list, ``why`` the reasons."""

    sender: str
    destination: str
    source: str
    by: str
    stable: bool | None
    shared: bool | None
    allow: str
    why: str
    trace: Trace


@dataclass(frozen=True, slots=True)
class _Destination:
    name: str
    target: Target
    port: int


def identities(sender: Sender, view: View) -> tuple[Identity, ...]:
    """One row for every destination that a sender is known to have, and one for the internet."""
    return tuple(identity(sender, d.name, d.target, d.port, view) for d in _destinations(sender, view))


def identity_sheet(view: View) -> tuple[Identity, ...]:
    """The rows of all apps and machines of a design."""
    senders: list[Sender] = [*view.all(FunctionApp), *view.all(VirtualMachine)]
    return tuple(row for sender in senders for row in identities(sender, view))


def _destinations(sender: Sender, view: View) -> Iterator[_Destination]:
    seen: set[tuple[str, str]] = set()
    if isinstance(sender, FunctionApp):
        for need in needs_of(sender, view):
            yield from _service(need.target, need.group_id, seen)
    for flow in view.referrers(sender.id, IntendedFlow, "source"):
        target = view.any(flow.target)
        if target is None or flow.access == "deny" or target.id in {i for i, _ in seen}:
            continue
        if isinstance(target, CALLED):
            yield from _service(target, next(iter(groups_of(target)), ""), seen)
        else:
            seen.add((target.id, ""))
            yield _Destination(target.name, Target(target.id), parse_ports(flow.port)[0] or HTTPS)
    yield _Destination(INTERNET, Target(), HTTPS)


def _service(target: Resource, group: str, seen: set[tuple[str, str]]) -> Iterator[_Destination]:
    if (target.id, group) in seen:
        return
    seen.add((target.id, group))
    port = next(iter(ports_of(target, group)), HTTPS)
    several = len(groups_of(target)) > 1
    name = f"{target.name} ({group})" if several and group else target.name
    yield _Destination(name, Target(target.id, group), port)


def identity(sender: Sender, name: str, target: Target, port: int, view: View) -> Identity:
    """Who one destination sees of a sender."""
    found = trace(Question(Source(sender.id), target, port), view)
    row = _row(sender, name, found, view)
    if found.verdict == "allow" or row.source == "none":
        return row
    state = "is stopped" if found.verdict == "deny" else "may be stopped"
    reason = found.blockers[0].what if found.blockers else ""
    return replace(row, why=f"{row.why} The call {state}: {reason}".strip())


def _row(sender: Sender, name: str, found: Trace, view: View) -> Identity:
    way = {h.role: h for h in found.hops}

    def row(by: str, stable: bool | None, shared: bool | None, allow: str, why: str, source: str = "") -> Identity:
        seen = source or found.source_address
        return Identity(called(sender, view), name, seen, by, stable, shared, allow, why, found)

    if not found.source_address or (found.verdict == "deny" and found.stage != "dest"):
        why = found.blockers[0].what if found.blockers else "The call does not leave."
        return row("", None, None, "Nothing: the call does not get that far.", why, "none")
    if "hybrid" in way:
        manager = _subject(way["hybrid"], view)
        text = f"The address of the machine that runs the Hybrid Connection Manager of {manager}."
        return row("hybrid connection", True, True, text, "The call comes from the manager's machine.")
    if "endpoint" in way:
        text = "Nothing: a private endpoint needs no rule for addresses."
        return row(_subject(way["endpoint"], view), True, None, text, "The service's firewall does not look at it.")
    if "service-endpoint" in way:
        subnet = _subject(way["service-endpoint"], view)
        text = f"The subnet {subnet}, not an address."
        return row(subnet, True, True, text, "The service endpoint shows the subnet and a private address.")
    if found.source_address == AZURE_INTERNAL:
        text = "No address works: list a subnet with a service endpoint, or use a private endpoint."
        why = "Storage sees callers of its own region with addresses that are private to Azure."
        return row("Azure's own network", False, True, text, why, "an address private to Azure")
    if "on-premises" in way and isinstance(_site(way["on-premises"], view), OnPremisesNetwork):
        return _private(sender, found, row("", None, None, "", ""), view)
    if "nat" in way:
        return _by_nat(way["nat"], found, row("", None, None, "", ""), view)
    if found.source_address == OUTBOUND_ADDRESSES:
        return _by_app(sender, row("", None, None, "", ""), view)
    appliance = _last_appliance(found, view)
    if appliance is not None and not _is_private_target(found):
        return _by_appliance(appliance, row("", None, None, "", ""), view)
    if found.source_address == PUBLIC:
        text = "Nothing yet: put a NAT gateway on the subnet first."
        why = "A default outbound address of Azure may change at any time."
        return row("default outbound access", False, True, text, why, "an address that Azure picks")
    return _private(sender, found, row("", None, None, "", ""), view)


def _is_private_target(found: Trace) -> bool:
    return any(h.role in ("host", "on-premises") for h in found.hops[-1:])


def _subject(hop: Hop, view: View) -> str:
    found = view.any(hop.subjects[0]) if hop.subjects else None
    return hop.by if found is None else found.name


def _site(hop: Hop, view: View) -> Resource | None:
    return view.any(hop.subjects[0]) if hop.subjects else None


def _last_appliance(found: Trace, view: View) -> AzureFirewall | NetworkVirtualAppliance | None:
    for hop in reversed(found.hops):
        if hop.role == "appliance" and hop.subjects:
            owner = view.any(hop.subjects[0])
            if isinstance(owner, AzureFirewall | NetworkVirtualAppliance):
                return owner
    return None


def _addresses(ids: tuple[str, ...], view: View) -> str:
    """Public addresses as one writes them on a list; those that a deployment will bring by name."""
    found = [p for i in ids if (p := view.get(i, PublicIp)) is not None]
    return ", ".join(p.address or f"the address of {p.name}" for p in found)


def _by_nat(hop: Hop, found: Trace, row: Identity, view: View) -> Identity:
    nat = view.get(hop.subjects[0], NatGateway) if hop.subjects else None
    if nat is None:
        return row
    subnets = ", ".join(s.name for s in view.referrers(nat.id, Subnet, "nat_gateway"))
    return replace(
        row,
        source=_addresses(nat.public_ips, view),
        by=nat.name,
        stable=True,
        shared=True,
        allow=_addresses(nat.public_ips, view),
        why=f"{nat.name} gives its addresses to all that leaves {subnets}; they stay while its public IPs stay.",
    )


def _by_appliance(appliance: AzureFirewall | NetworkVirtualAppliance, row: Identity, view: View) -> Identity:
    return replace(
        row,
        source=_addresses(appliance.public_ips, view) or row.source,
        by=appliance.name,
        stable=True,
        shared=True,
        allow=_addresses(appliance.public_ips, view) or f"The public addresses of {appliance.name}.",
        why=f"{appliance.name} gives its public addresses to all that it forwards to the internet.",
    )


def _by_app(sender: Sender, row: Identity, view: View) -> Identity:
    app = sender if isinstance(sender, FunctionApp) else None
    if isinstance(sender, DeploymentSlot):
        app = view.get(sender.app, FunctionApp)
    hosting = None if app is None else hosting_of(app, view)
    if hosting in DYNAMIC:
        return replace(
            row,
            source="an outbound address of its plan",
            by="public edge",
            stable=False,
            shared=True,
            allow="Nothing that lasts: integrate the app with a network and put a NAT gateway on its subnet.",
            why="Apps of this plan leave from changing addresses that many apps share.",
        )
    known = () if app is None else app.outbound_addresses
    listed = ", ".join(known)
    return replace(
        row,
        source=listed or "an outbound address of the app",
        by="public edge",
        stable=False,
        shared=True,
        allow=listed or "All of the app's possible outbound addresses, read after deployment.",
        why="The app's outbound addresses are shared with other apps and change when it is scaled to another tier.",
    )


def _private(sender: Sender, found: Trace, row: Identity, view: View) -> Identity:
    """A private target sees a private address: of an app any of its subnet's."""
    home = subnet_of(sender, view)
    if isinstance(sender, FunctionApp):
        home = entry_subnet(sender, view)
    appliance = _last_appliance(found, view)
    translated = appliance is not None and (home is None or found.source_address != (home.prefix or ""))
    if translated and appliance is not None and found.source_address == appliance.private_address:
        why = f"{appliance.name} puts its own address in place of the sender's."
        return replace(row, by=appliance.name, stable=True, shared=True, allow=found.source_address, why=why)
    name = "" if home is None else home.name
    if isinstance(sender, VirtualMachine):
        fixed = sender.address is not None
        why = "The machine keeps its address." if fixed else f"Azure picks an address of {name}."
        return replace(row, by=name, stable=fixed, shared=False, allow=found.source_address, why=why)
    why = f"Each instance takes any address of {name}, so list the whole range." if name else "A dialled-in address."
    return replace(row, by=name or "point-to-site", stable=True, shared=True, allow=found.source_address, why=why)
