"""GW: where gateways stand, and which of them go together."""

from collections.abc import Iterator

from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import facts_of, gateways_of, network_of
from fnetdesigner.kinds.traffic import ExpressRouteGateway, VpnGateway
from fnetdesigner.model.edits import Edit, Set
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.hybrid_questions import Gateway, is_gateway_subnet
from fnetdesigner.rules.mends import offered, removal, some_names
from fnetdesigner.rules.mends_gateway import NEW_SUBNET, grown, housed, moved_out
from fnetdesigner.rules.offers import fix_on_demand
from fnetdesigner.rules.rule import cite, fix, names, problem, range_name, rule
from fnetdesigner.rules.subnet_users import gateways_in, ipv4_of

SUBNET = cite("GWS20", "Gateway subnet")
COEXISTENCE = cite("ERC18", "Limits and limitations")
GATEWAY_SUBNET = "GatewaySubnet"


@rule(
    "FND-GW-013",
    "error",
    Subnet,
    SUBNET,
    remedy="Put the gateway into a subnet named GatewaySubnet.",
)
def gateway_out_of_its_subnet(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A VPN or ExpressRoute gateway stands in a subnet that is not named GatewaySubnet.

    The name is fixed: Azure deploys gateways into a subnet of that name only.
    """
    gateways = () if is_gateway_subnet(subnet) else gateways_in(subnet, view)
    if gateways:
        yield problem(
            f"{names(gateways)} {stands(gateways)} in *{subnet.name}*; gateways stand in a subnet named "
            f"{GATEWAY_SUBNET}.",
            *gateways,
            subnet,
            fixes=housed(gateways, subnet, GATEWAY_SUBNET, facts_of(view).gateway_subnet_length, view),
        )


def stands(things: tuple[Resource, ...]) -> str:
    """The verb for one thing or several."""
    return "stands" if len(things) == 1 else "stand"


@rule(
    "FND-GW-014",
    "error",
    Subnet,
    SUBNET,
    remedy="Move everything but the gateways to other subnets.",
)
def gateway_subnet_shared(subnet: Subnet, view: View) -> Iterator[Problem]:
    """GatewaySubnet holds something else than gateways.

    The subnet is for gateways alone; anything else in it keeps them from working.
    """
    if not is_gateway_subnet(subnet):
        return
    others = tuple(r for r in view.children(subnet.id, Resource) if not isinstance(r, VpnGateway | ExpressRouteGateway))
    if others:
        yield problem(
            f"*{subnet.name}* holds {some_names(others)}; nothing but gateways may stand there.",
            subnet,
            *others,
            fixes=offered(moved_out(others, subnet, NEW_SUBNET, "snet-moved", view)),
        )


def gateway_length(subnet: Subnet) -> int | None:
    """The prefix length of a subnet named GatewaySubnet; None for others, and without an IPv4 range."""
    prefix = ipv4_of(subnet) if is_gateway_subnet(subnet) else None
    return None if prefix is None else prefix.length


def coexist(gateways: tuple[Gateway, ...]) -> bool:
    """Whether there are gateways of both kinds."""
    return len({type(g) for g in gateways}) > 1


def growth(subnet: Subnet, view: View) -> tuple[Fix, ...]:
    """Grow GatewaySubnet to the size that is advised."""
    return grown(subnet, (facts_of(view).gateway_subnet_length,), view)


@rule(
    "FND-GW-015",
    "error",
    Subnet,
    SUBNET,
    remedy="Make GatewaySubnet a /27 or larger.",
)
def gateway_subnet_too_small(subnet: Subnet, view: View) -> Iterator[Problem]:
    """GatewaySubnet is smaller than any gateway can do with.

    A /29 is the floor, and a /27 or larger is advised: gateways take several addresses each.
    """
    length, least = gateway_length(subnet), int(facts_of(view).gateways["minimum"])
    if length is not None and length > least:
        yield problem(
            f"*{subnet.name}* is {range_name(length)}; gateways need at least {range_name(least)}, and "
            f"{range_name(facts_of(view).gateway_subnet_length)} is advised.",
            subnet,
            fixes=growth(subnet, view),
        )


@rule(
    "FND-GW-016",
    "warning",
    Subnet,
    SUBNET,
    remedy="Make GatewaySubnet a /27 or larger.",
)
def gateway_subnet_below_advice(subnet: Subnet, view: View) -> Iterator[Problem]:
    """GatewaySubnet is smaller than advised.

    A /27 or larger leaves room for more gateways and for configurations that need more addresses.
    """
    facts, length = facts_of(view), gateway_length(subnet)
    advised = facts.gateway_subnet_length
    # Below the floor, and for gateways that coexist, FND-GW-015 and FND-GW-017 say more.
    if length is None or not advised < length <= int(facts.gateways["minimum"]) or coexist(gateways_in(subnet, view)):
        return
    yield problem(
        f"*{subnet.name}* is {range_name(length)}; {range_name(advised)} or larger is advised for gateways.",
        subnet,
        fixes=growth(subnet, view),
    )


@rule(
    "FND-GW-017",
    "error",
    Subnet,
    cite("ERC18", "Configuration designs"),
    remedy="Make GatewaySubnet a /27 or larger.",
)
def coexistence_in_small_subnet(subnet: Subnet, view: View) -> Iterator[Problem]:
    """VPN and ExpressRoute gateways share a GatewaySubnet that is too small for both.

    Gateways that coexist need a /27 or larger.
    """
    facts, length = facts_of(view), gateway_length(subnet)
    needed = int(facts.gateways["coexistence"])
    if length is None or not needed < length <= int(facts.gateways["minimum"]):
        return
    gateways = gateways_in(subnet, view)
    if coexist(gateways):
        yield problem(
            f"*{subnet.name}* is {range_name(length)} and holds {names(gateways)}; VPN and ExpressRoute together "
            f"need {range_name(needed)} or larger.",
            subnet,
            *gateways,
            fixes=growth(subnet, view),
        )


@rule(
    "FND-GW-018",
    "error",
    VpnGateway,
    COEXISTENCE,
    remedy="Use a route-based VPN gateway of another SKU than Basic.",
)
def coexistence_of_the_wrong_kind(gateway: VpnGateway, view: View) -> Iterator[Problem]:
    """A VPN gateway that cannot coexist with ExpressRoute stands beside an ExpressRoute gateway.

    Coexistence needs a route-based VPN, and a SKU other than Basic.
    """
    wrong = ["of the SKU Basic"] if gateway.sku == "Basic" else []
    wrong += ["policy-based"] if gateway.vpn_type == "PolicyBased" else []
    network = network_of(gateway, view)
    if not wrong or network is None:
        return
    beside = tuple(g for g in gateways_of(network, view) if isinstance(g, ExpressRouteGateway))
    if not beside:
        return
    values = {"vpn_type": "RouteBased", **({"sku": "VpnGw1AZ"} if gateway.sku == "Basic" else {})}
    told = "route-based" if gateway.sku != "Basic" else "a route-based VpnGw1AZ"
    yield problem(
        f"*{gateway.name}* is {' and '.join(wrong)} and stands beside {names(beside)}; coexistence with ExpressRoute "
        "needs a route-based gateway that is not Basic.",
        gateway,
        *beside,
        fixes=(fix("change", f"Make *{gateway.name}* {told}", Set(gateway.id, values)),),
    )


@rule(
    "FND-GW-019",
    "error",
    VirtualNetwork,
    cite("VNL22", "VPN Gateway limits"),
    remedy="Keep one VPN gateway and one ExpressRoute gateway per network.",
)
def two_gateways_of_a_kind(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A network has several VPN gateways, or several ExpressRoute gateways.

    A network may have one of each kind. Several tunnels share one gateway.
    """
    gateways = tuple(gateways_of(network, view))
    for model, title in ((VpnGateway, "VPN"), (ExpressRouteGateway, "ExpressRoute")):
        listed = tuple(g for g in gateways if isinstance(g, model))
        if len(listed) > 1:
            yield problem(
                f"*{network.name}* has {len(listed)} {title} gateways, {names(listed)}; a network may have one.",
                network,
                *listed,
                fixes=offered(keep_first(listed, view)),
            )


@fix_on_demand
def keep_first(gateways: tuple[Gateway, ...], view: View) -> Fix | None:
    """Remove all gateways but the first, when nothing but flows names them."""
    edits: list[Edit] = []
    for gateway in gateways[1:]:
        gone = removal(gateway, view)
        if not gone:
            return None
        edits += [e for e in gone if e not in edits]
    return fix("keep-first", f"Remove {names(gateways[1:])}", *edits)
