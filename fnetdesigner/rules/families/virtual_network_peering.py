"""VNET: peerings between virtual networks and the gateways that they share.

Whether a peering is Connected or Disconnected right now, no design knows.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import (
    gateways_of,
    integrated_apps,
    network_of,
    peering_between,
    peerings_from,
    same_region,
)
from fnetdesigner.kinds.traffic import ExpressRouteGateway, VpnGateway
from fnetdesigner.model.edits import Add, Remove, Set
from fnetdesigner.model.resource import natural_key
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import offered, some_names
from fnetdesigner.rules.mends_integration import integrates_regionally
from fnetdesigner.rules.mends_virtual_network import new_peerings, overlapping, readdressed
from fnetdesigner.rules.rule import cite, fix, names, problem, rule

PEERING = cite("PEER16", "Virtual network peering")
TRANSIT = cite("GWT", "Configure VPN gateway transit for virtual network peering")
NO_TRANSIT = "Basic"
TRANSIT_SKU = VpnGateway.model_fields["sku"].default


@rule(
    "FND-VNET-012",
    "error",
    VirtualNetwork,
    PEERING,
    TRANSIT,
    remedy="Give one of the networks another range.",
)
def peered_networks_overlap(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """Two peered virtual networks have overlapping address spaces.

    Azure refuses the peering: an address would mean two places.
    """
    for _, remote in peerings_from(network, view):
        shared = overlapping(network, remote)
        if remote.id == network.id or shared is None:
            continue
        first, second = sorted((network, remote), key=lambda n: natural_key(n.id))
        # The pair is told of once, by the first of the two that has a peering to the other.
        if network.id != first.id and peering_between(first, second, view) is not None:
            continue
        one, other = overlapping(first, second) or shared
        yield problem(
            f"*{first.name}* ({one}) and *{second.name}* ({other}) are peered and overlap; peered networks must not.",
            first,
            second,
            fixes=offered(readdressed(second, other, view), readdressed(first, one, view)),
        )


@rule(
    "FND-VNET-013",
    "error",
    Peering,
    cite("PEER16", "Provisioning"),
    remedy="Add the peering on the other side.",
)
def one_way_peering(peering: Peering, view: View) -> Iterator[Problem]:
    """A peering exists on one side only.

    Each of the two networks needs its own peering to the other. Until both exist nothing flows.
    """
    home, remote = ends(peering, view)
    if home is None or remote is None or home.id == remote.id or peering_between(remote, home, view) is not None:
        return
    add = next(iter(new_peerings(home, remote, view)))
    back = add.resource
    assert isinstance(back, Peering)
    offers = any(can_transit(g) for g in gateways_of(remote, view))
    values = {
        "allow_gateway_transit": peering.use_remote_gateways and offers,
        "allow_forwarded_traffic": peering.allow_forwarded_traffic,
    }
    yield problem(
        f"*{home.name}* is peered with *{remote.name}* by *{peering.name}*, and *{remote.name}* has no peering back; a "
        "peering needs both sides.",
        peering,
        home,
        remote,
        fixes=(
            fix("reverse", f"Peer *{remote.name}* with *{home.name}* as well", Add(back.with_values(**values))),
            fix("remove", f"Remove *{peering.name}*", Remove(peering.id)),
        ),
    )


@rule(
    "FND-VNET-015",
    "error",
    Peering,
    TRANSIT,
    cite("BT26", "virtualNetworkPeerings: useRemoteGateways"),
    remedy="Use one remote gateway, have none in the network itself, and offer it on the other side.",
)
def remote_gateway_out_of_reach(peering: Peering, view: View) -> Iterator[Problem]:
    """A peering uses the remote gateway where that cannot be.

    A network uses a remote gateway over one peering only, has no gateway of its own, and the remote side must
    have one and offer it (gateway transit).
    """
    home, remote = ends(peering, view)
    if not peering.use_remote_gateways or home is None or remote is None or home.id == remote.id:
        return
    reasons: list[str] = []
    own, theirs = tuple(gateways_of(home, view)), tuple(gateways_of(remote, view))
    if own:
        reasons.append(f"*{home.name}* has a gateway itself, {names(own)}")
    # Of several peerings that use a remote gateway the first is taken as meant.
    earlier = next(
        (
            p
            for p, _ in peerings_from(home, view)
            if p.use_remote_gateways and natural_key(p.id) < natural_key(peering.id)
        ),
        None,
    )
    if earlier is not None:
        reasons.append(f"*{earlier.name}* uses one already")
    back = peering_between(remote, home, view)
    closed = None if back is None or back.allow_gateway_transit else back
    if not theirs:
        reasons.append(f"*{remote.name}* has none")
    # Without a peering back FND-VNET-013 speaks, and a Basic gateway cannot be offered (FND-VNET-016).
    elif closed is not None and any(can_transit(g) for g in theirs):
        reasons.append(f"*{closed.name}* on the other side does not offer it")
    if not reasons:
        return
    ways: list[Fix] = []
    if closed is not None and theirs and len(reasons) == 1 and not own and earlier is None:
        title = f"Offer the gateway of *{remote.name}* to *{home.name}*"
        ways.append(fix("offer", title, Set(closed.id, {"allow_gateway_transit": True})))
    title = f"Do not use the remote gateway in *{peering.name}*"
    ways.append(fix("do-not-use", title, Set(peering.id, {"use_remote_gateways": False})))
    yield problem(
        f"*{peering.name}* uses the gateway of *{remote.name}*, but {' and '.join(reasons)}.",
        peering,
        home,
        remote,
        fixes=ways,
    )


@rule("FND-VNET-016", "error", VpnGateway, TRANSIT, remedy="Use VpnGw1 or higher.")
def transit_through_basic_gateway(gateway: VpnGateway, view: View) -> Iterator[Problem]:
    """A Basic VPN gateway is offered to peered networks.

    The Basic SKU has no gateway transit.
    """
    network = network_of(gateway, view)
    if network is None or can_transit(gateway):
        return
    offering = [p for p, _ in peerings_from(network, view) if p.allow_gateway_transit]
    using = [p for p in view.referrers(network.id, Peering, "remote") if p.use_remote_gateways]
    if not offering and not using:
        return
    closing = [
        *(Set(p.id, {"allow_gateway_transit": False}) for p in offering),
        *(Set(p.id, {"use_remote_gateways": False}) for p in using),
    ]
    title = f"Make *{gateway.name}* {TRANSIT_SKU}"
    yield problem(
        f"*{gateway.name}* has the SKU Basic, which has no gateway transit, and {some_names([*offering, *using])} "
        f"{'counts' if len(offering) + len(using) == 1 else 'count'} on it.",
        gateway,
        network,
        fixes=(
            fix("larger", title, Set(gateway.id, {"sku": TRANSIT_SKU})),
            fix("no-transit", f"Do not offer *{gateway.name}* to peered networks", *closing),
        ),
    )


@rule("FND-VNET-020", "info", Peering, cite("seed", "Enable virtual network integration"), remedy="Nothing to do.")
def global_peering_works(peering: Peering, view: View) -> Iterator[Problem]:
    """Apps with regional integration reach another region over a global peering.

    Integration itself stays within one region, but global peerings do work with it.
    """
    home, remote = ends(peering, view)
    if home is None or remote is None or same_region(home.region, remote.region) or not peering.allow_network_access:
        return
    if peering_between(remote, home, view) is None:
        return
    apps: dict[str, FunctionApp] = {}
    for subnet in view.children(home.id, Subnet):
        for app in integrated_apps(subnet, view):
            if integrates_regionally(app, view) and same_region(app.region, home.region):
                apps[app.id] = app
    if apps:
        yield problem(
            f"*{peering.name}* is a global peering: {some_names(list(apps.values()))} in {home.region} "
            f"{'reaches' if len(apps) == 1 else 'reach'} *{remote.name}* in {remote.region} over it, which works.",
            peering,
            home,
            remote,
        )


def ends(peering: Peering, view: View) -> tuple[VirtualNetwork | None, VirtualNetwork | None]:
    """The network that a peering stands in, and the remote one."""
    return view.get(peering.parent, VirtualNetwork), view.get(peering.remote, VirtualNetwork)


def can_transit(gateway: VpnGateway | ExpressRouteGateway) -> bool:
    """Whether a gateway can be offered to peered networks [GWT]."""
    return not isinstance(gateway, VpnGateway) or gateway.sku != NO_TRANSIT
