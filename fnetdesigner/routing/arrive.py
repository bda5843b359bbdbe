"""The last stretch: a private endpoint, a machine, a service's public door, an app's site, or the internet."""

from collections.abc import Iterator
from dataclasses import replace

from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment
from fnetdesigner.kinds.databases import SqlServer
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import network_of, same_region, subnet_of
from fnetdesigner.model.resource import Resource
from fnetdesigner.routing.doors import GUARDED, Admission, Caller, admission, internal_to, list_cuts
from fnetdesigner.routing.flow import Flow, pieces
from fnetdesigner.routing.guards import group_of, past_group
from fnetdesigner.routing.places import Place, is_public
from fnetdesigner.routing.question import AZURE_INTERNAL
from fnetdesigner.routing.site_door import rule_cuts, site_admission
from fnetdesigner.routing.targets import environment_behind, link_end

NSG_ON_ENDPOINTS = ("Enabled", "NetworkSecurityGroupEnabled")


def at_endpoint(flow: Flow, endpoint: PrivateEndpoint) -> Iterator[Flow]:
    """A private endpoint: its subnet's security group where policies are on, its state, and what it leads to."""
    view = flow.view
    home = subnet_of(endpoint, view)
    group = None
    if home is not None and home.private_endpoint_policies in NSG_ON_ENDPOINTS:
        group = group_of(home, view)
    for part in [flow] if home is None else past_group(flow, group, "Inbound", home, f"*{home.name}*"):
        yield _led_on(part, endpoint)


def _led_on(flow: Flow, endpoint: PrivateEndpoint) -> Flow:
    view = flow.view
    flow = flow.hop("endpoint", f"It enters the private endpoint *{endpoint.name}*.", endpoint.status, endpoint,
                    sources=("PE25",))  # fmt: skip
    if endpoint.status != "Approved":
        text = (
            f"The connection of *{endpoint.name}* is {endpoint.status.lower()}; only an approved one carries packets."
        )
        return flow.blocked("dest", "pe-not-approved", text, endpoint, sources=("PE25",))
    if flow.question.protocol != "tcp":
        text = f"*{endpoint.name}* carries TCP only."
        return flow.blocked("dest", "tcp-only", text, endpoint, sources=("PE25",))
    target = view.any(endpoint.target)
    if target is None:
        return flow.doubtful("dest", endpoint.name, f"which service {endpoint.name} leads to", endpoint)
    if flow.wanted is not None:
        wanted = view.any(flow.wanted[0])
        end = None if wanted is None else link_end(wanted, flow.wanted[1], view)
        if end is not None and (end[0].id, end[1].lower()) != (target.id, endpoint.group_id.lower()):
            text = f"*{endpoint.name}* leads to {endpoint.group_id} of *{target.name}*, not to what {flow.name} names."
            return flow.blocked("dest", "wrong-endpoint", text, endpoint, target, sources=("PE25",))
    if flow.visited and not flow.translated:
        flow = flow.warned(
            f"An appliance in front of {endpoint.name} keeps the source address, so replies do not pass it; "
            "source NAT is advised."
        )
    role = "site" if isinstance(target, FunctionApp) else "service"
    text = f"*{target.name}* takes the packet: its own firewall does not look at private endpoints."
    return flow.hop("site" if role == "site" else "service", text, endpoint.group_id, target, sources=("STN", "AR24"))


def at_public(flow: Flow) -> Iterator[Flow]:
    """What a public address belongs to: a service, an app, or somebody on the internet."""
    owner = flow.target.owner
    if isinstance(owner, GUARDED):
        yield from _at_service(flow, owner)
    elif isinstance(owner, FunctionApp | DeploymentSlot):
        inner = environment_behind(owner, flow.view)
        home = None if inner is None else subnet_of(inner, flow.view)
        if home is None:
            yield from at_site(flow, owner, False)
        else:
            for part in past_group(flow, group_of(home, flow.view), "Inbound", home, f"*{home.name}*"):
                yield from at_site(part, owner, False)
    elif owner is not None and flow.enter is not None:
        yield from flow.enter(flow, owner)
    else:
        yield flow.hop("internet", f"It reaches {flow.target.label} on the internet.", "")


def _at_service(flow: Flow, service: Resource) -> Iterator[Flow]:
    assert isinstance(service, GUARDED)
    internal = flow.caller is None and internal_to(service, flow.source)
    if internal:
        flow = replace(flow, seen=AZURE_INTERNAL)
    subnet = flow.caller
    if isinstance(service, SqlServer) and subnet is not None:
        network = network_of(subnet, flow.view)
        if network is None or not same_region(network.region, service.region):
            subnet = None
    answers: list[tuple[Place, Admission]] = []
    for piece in pieces(flow.source, list_cuts(service)) if subnet is None and not internal else [flow.source]:
        answers.append((piece, admission(service, Caller(piece, subnet, internal))))
    for piece, answer in _grouped(answers):
        yield _admitted(replace(flow, source=piece), answer, service, "service")


def at_site(flow: Flow, site: FunctionApp | DeploymentSlot, from_network: bool) -> Iterator[Flow]:
    """The default door of an app, main or scm site."""
    group = flow.wanted[1] if flow.wanted is not None else "sites"
    answers: list[tuple[Place, Admission]] = []
    for piece in pieces(flow.source, rule_cuts(site, group)) if flow.caller is None else [flow.source]:
        caller = Caller(piece, flow.caller)
        answers.append((piece, site_admission(site, group, caller, flow.question.headers, from_network, flow.view)))
    for piece, answer in _grouped(answers):
        yield _admitted(replace(flow, source=piece), answer, site, "site")


def _grouped(answers: list[tuple[Place, Admission]]) -> list[tuple[Place, Admission]]:
    """One answer where all are alike, else every piece with its own."""
    if len({a.allow for _, a in answers}) == 1 and len(answers) > 1:
        return [(_whole([p for p, _ in answers]), answers[0][1])]
    return answers


def _whole(parts: list[Place]) -> Place:
    first, last = parts[0].span, parts[-1].span
    if first is None or last is None:
        return parts[0]
    return replace(parts[0], span=replace(first, last=last.last))


def _admitted(flow: Flow, answer: Admission, target: Resource, role: str) -> Flow:
    flow = flow.assuming(answer.assumption)
    if answer.allow:
        if flow.question.traffic == "key-vault-reference" and answer.by.startswith("address rule"):
            missing = "the address that Key Vault references are read from, which may be another than the app's own"
            return flow.doubtful("dest", answer.by, missing, target)
        kind = "site" if role == "site" else "service"
        return flow.hop("site" if kind == "site" else "service", answer.what, answer.by, target, sources=answer.sources)
    flow = flow.hop("door", answer.what, answer.by, target, sources=answer.sources)
    if answer.allow is None:
        return flow.doubtful("dest", answer.by, answer.doubt, target)
    return flow.blocked("dest", answer.by, answer.what, target, sources=answer.sources)


def at_host(flow: Flow, host: Resource) -> Flow:
    """A machine, an appliance, a subnet: whatever answers at a private address."""
    if flow.wanted is not None and flow.wanted[0] != host.id:
        text = f"{flow.name} leads to *{host.name}*, which is not what the name stands for."
        return flow.blocked("dest", "wrong-host", text, host)
    return flow.hop("host", f"It reaches *{host.name}*.", str(flow.target.span or ""), host)


def at_environment(flow: Flow, site: FunctionApp | DeploymentSlot) -> Iterator[Flow]:
    """An app inside an environment with an internal address."""
    inner = environment_behind(site, flow.view)
    if isinstance(inner, AppServiceEnvironment):
        flow = flow.hop("environment", f"It enters *{inner.name}* at its internal address.", "", inner,
                        sources=("ASE26",))  # fmt: skip
        yield from at_site(flow, site, True)
    elif isinstance(inner, ContainerAppsEnvironment):
        flow = flow.hop("environment", f"It enters *{inner.name}* at its internal address.", "", inner,
                        sources=("ACA25",))  # fmt: skip
        yield from at_site(flow, site, True)
    else:
        yield from at_site(flow, site, False)


def is_whole(target: Resource | None) -> bool:
    """Whether a target stands for many addresses: a network or a subnet."""
    return isinstance(target, Subnet | VirtualNetwork)


def goes_public(place: Place) -> bool:
    """Whether a place is at a public address."""
    return place.span is None or is_public(place.span)
