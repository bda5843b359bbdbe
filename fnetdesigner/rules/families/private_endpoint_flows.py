"""PE, third part: flows that are meant to use private endpoints, or to pass them by."""

from collections.abc import Iterator

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import (
    Service,
    app_network,
    endpoints_of,
    facts_of,
    gateways_of,
    has_service_endpoint,
    network_of,
    peering_between,
)
from fnetdesigner.model.edits import Set
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.names import resolve
from fnetdesigner.routing.needs import entry_subnet
from fnetdesigner.routing.reach import endpoint_in_reach
from fnetdesigner.rules.access_lists import is_shut
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.flow_ends import crossings
from fnetdesigner.rules.mends import offered
from fnetdesigner.rules.mends_private_link import resolvable
from fnetdesigner.rules.mends_virtual_network import new_peerings, overlapping
from fnetdesigner.rules.offers import fix_on_demand
from fnetdesigner.rules.places import home_of, networks_from, reaches, site_of
from fnetdesigner.rules.rule import cite, fix, names, problem, rule


def caller_network(caller: Resource, view: View) -> VirtualNetwork | None:
    """The network that a caller stands in, or that its traffic enters."""
    if isinstance(caller, FunctionApp):
        return app_network(caller, view)
    home = home_of(caller, view)
    return caller if isinstance(caller, VirtualNetwork) else None if home is None else network_of(home, view)


def shut_doors(target: Resource, view: View) -> tuple[PrivateEndpoint, ...]:
    """The approved endpoints of a target whose public door is shut; none where that is open."""
    shut = is_shut(target, view) if isinstance(target, FunctionApp) else False
    if isinstance(target, Service):
        shut = target.public_network_access == "Disabled"
    return tuple(e for e in endpoints_of(target, view) if e.status == "Approved") if shut else ()


@rule(
    "FND-PE-016",
    "warning",
    IntendedFlow,
    cite("PEA25", "Limitations"),
    remedy="Let the name of the app lead to its private endpoint.",
)
def public_call_with_service_endpoint(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A subnet with the Microsoft.Web service endpoint calls the public address of an app with a private endpoint.

    Apps with a private endpoint refuse traffic that comes over a service endpoint. Such a subnet has to call
    the private address.
    """
    caller, app = view.any(flow.source), view.get(flow.target, FunctionApp)
    if caller is None or app is None or flow.access != "allow":
        return
    doors = tuple(e for e in endpoints_of(app, view) if e.status == "Approved")
    home = entry_subnet(caller, view) if isinstance(caller, FunctionApp) else home_of(caller, view)
    network = None if home is None else network_of(home, view)
    if not doors or home is None or network is None:
        return
    if not has_service_endpoint(home, str(facts_of(view).access["service_endpoint"])):
        return
    asker = caller if isinstance(caller, FunctionApp) else network
    if resolve(asker, app, doors[0].group_id or "sites", view).verdict != "public":
        return
    yield problem(
        f"*{home.name}* calls *{app.name}* at its public address over a service endpoint; apps with {names(doors)} "
        "refuse that.",
        home,
        app,
        flow,
        *doors,
        fixes=offered(_found(network, app, view)),
    )


@fix_on_demand
def _found(network: VirtualNetwork, app: FunctionApp, view: View) -> Fix | None:
    door = endpoint_in_reach(app, "sites", network, view)
    if door is None or network.dns_servers:
        return None
    draft = Draft(view)
    return (
        draft.fix("resolve", f"Let *{app.name}* resolve to *{door.name}*") if resolvable(draft, network, door) else None
    )


@rule(
    "FND-PE-017",
    "error",
    IntendedFlow,
    cite("seed", "Private endpoints"),
    remedy="Add a private endpoint in reach of the caller, with its DNS, or peer the networks.",
)
def no_private_path(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow is meant to reach a target that takes private callers only, and none of its endpoints is in reach.

    The public door is shut, and the private endpoints stand in networks that the caller does not get to.
    """
    caller, target = view.any(flow.source), view.any(flow.target)
    if caller is None or target is None or flow.access != "allow" or isinstance(caller, PrivateEndpoint):
        return
    network = caller_network(caller, view)
    # Of sites FND-PE-019 speaks, of apps without a network FND-DNS-011.
    if network is None and (isinstance(caller, FunctionApp) or site_of(caller, view) is not None):
        return
    doors = shut_doors(target, view)
    # Without any endpoint the target itself is at fault; a way over two peerings is a matter of VNET.
    if not doors or any(_in_reach(network, d, caller, view) for d in doors):
        return
    # Routes through an appliance may lead further than peerings do.
    if network is not None and any(endpoint_in_reach(target, d.group_id, network, view) for d in doors):
        return
    far = network_of(doors[0], view)
    if network is not None and far is not None and (crossings(flow, view) or _half(network, far, view)):
        return
    yield problem(
        f"*{caller.name}* has no private path to *{target.name}*: {names(doors)} "
        f"{'is' if len(doors) == 1 else 'are'} out of its reach.",
        caller,
        target,
        flow,
        *doors,
        fixes=() if network is None or far is None else offered(_peered(network, far, doors[0], view)),
    )


def _in_reach(network: VirtualNetwork | None, door: PrivateEndpoint, caller: Resource, view: View) -> bool:
    return reaches(network if network is not None else caller, door, view)


def _half(one: VirtualNetwork, other: VirtualNetwork, view: View) -> bool:
    return peering_between(one, other, view) is not None or peering_between(other, one, view) is not None


@fix_on_demand
def _peered(network: VirtualNetwork, far: VirtualNetwork, door: PrivateEndpoint, view: View) -> Fix | None:
    if overlapping(network, far) is not None:
        return None
    draft = Draft(view)
    draft.do(*new_peerings(network, far, view))
    if not network.dns_servers:
        resolvable(draft, network, door)
    return draft.fix("peer", f"Peer *{network.name}* with *{far.name}*")


@rule(
    "FND-PE-019",
    "error",
    IntendedFlow,
    cite("PE25"),
    remedy="Join the site to the endpoint's network by VPN or ExpressRoute.",
)
def site_without_path(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A caller on-premises is meant to use a private endpoint in a network that its site is not joined to.

    Private addresses are reached from a site only through a VPN or ExpressRoute gateway, in the endpoint's
    network or in a hub whose gateway that network uses.
    """
    caller, target = view.any(flow.source), view.any(flow.target)
    if caller is None or target is None or flow.access != "allow" or home_of(caller, view) is not None:
        return
    site = site_of(caller, view)
    doors = (target,) if isinstance(target, PrivateEndpoint) else shut_doors(target, view)
    if site is None or not doors or any(reaches(site, d, view) for d in doors):
        return
    far = network_of(doors[0], view)
    if far is not None:
        yield problem(
            f"*{site.name}* is not joined to *{far.name}* by VPN or ExpressRoute, so it does not reach {names(doors)}.",
            site,
            far,
            flow,
            *doors,
            fixes=offered(_joined(site, far, view), _by_hub(site, far, view)),
        )


def _joined(site: OnPremisesNetwork, far: VirtualNetwork, view: View) -> Fix | None:
    gateway = next((g for g in gateways_of(far, view) if g.status == "up"), None)
    if gateway is None:
        return None
    joined = Set(site.id, {"gateways": (*site.gateways, gateway.id)})
    return fix("join", f"Connect *{site.name}* through *{gateway.name}*", joined)


def _by_hub(site: OnPremisesNetwork, far: VirtualNetwork, view: View) -> Fix | None:
    for hub in networks_from(site, view):
        there, back = peering_between(hub, far, view), peering_between(far, hub, view)
        own = any(True for _ in gateways_of(far, view))
        if there is not None and back is not None and not own and any(True for _ in gateways_of(hub, view)):
            edits = (Set(there.id, {"allow_gateway_transit": True}), Set(back.id, {"use_remote_gateways": True}))
            return fix("by-hub", f"Let *{far.name}* use the gateway of *{hub.name}*", *edits)
    return None


@rule(
    "FND-PE-020",
    "warning",
    IntendedFlow,
    cite("PEA25", "Conceptual overview"),
    cite("seed", "Outbound networking features"),
    remedy="Use virtual network integration for outbound calls.",
)
def endpoint_used_outbound(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A flow starts at the private endpoint of an app.

    The private endpoint of an app takes calls to it. What the app calls itself leaves by virtual network
    integration.
    """
    endpoint = view.get(flow.source, PrivateEndpoint)
    app = None if endpoint is None else view.get(endpoint.target, FunctionApp)
    if endpoint is not None and app is not None and flow.access == "allow" and flow.target != app.id:
        start = Set(flow.id, {"source": app.id})
        yield problem(
            f"*{endpoint.name}* only takes calls to *{app.name}*; *{flow.name}* cannot start there.",
            endpoint,
            app,
            flow,
            fixes=(fix("from-app", f"Let *{flow.name}* start at *{app.name}*", start),),
        )


PRIVATE_ENDPOINT_FLOW_RULES = (
    public_call_with_service_endpoint,
    no_private_path,
    site_without_path,
    endpoint_used_outbound,
)
"""The rules of this part."""
