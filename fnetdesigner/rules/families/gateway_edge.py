"""GW: connections and their far ends, and the subnets of firewalls and web gateways.

How many addresses a web gateway really takes while it scales or is updated, no document says beyond its
instances and its private frontend.
"""

from collections.abc import Iterator
from typing import Any

from fnetdesigner.kinds.edge import ApplicationGateway
from fnetdesigner.kinds.firewalls import AzureFirewall
from fnetdesigner.kinds.gateways import Connection, ExpressRouteCircuit, LocalNetworkGateway
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.questions import facts_of, network_of, subnet_of
from fnetdesigner.kinds.traffic import ExpressRouteGateway, VpnGateway
from fnetdesigner.model.edits import Add, Set
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import free_name, free_subnet_range, new_id, offered, some_names
from fnetdesigner.rules.mends_gateway import NEW_SUBNET, grown, housed, moved_out, named_subnet
from fnetdesigner.rules.offers import fix_on_demand, fixes_on_demand
from fnetdesigner.rules.rule import cite, fix, names, problem, range_name, rule
from fnetdesigner.rules.subnet_users import ipv4_of

FIREWALL = cite("AFW", "AzureFirewallSubnet")
WEB_GATEWAY = cite("AGW21", "Size of the subnet")
FIREWALL_SUBNET, MANAGEMENT_SUBNET = "AzureFirewallSubnet", "AzureFirewallManagementSubnet"
FAR_ENDS = {
    "IPsec": ("site-to-site", "a local network gateway", "local_gateway"),
    "Vnet2Vnet": ("network-to-network", "a second gateway", "second_gateway"),
    "ExpressRoute": ("an ExpressRoute connection", "a circuit", "circuit"),
}
CHOICES = 3
"""How many far ends are offered at most."""


@rule(
    "FND-GW-020",
    "error",
    Connection,
    cite("AVM26", "network/connection"),
    remedy="Name the local network gateway, the circuit or the second gateway that the connection leads to.",
)
def connection_without_far_end(connection: Connection, view: View) -> Iterator[Problem]:
    """A connection starts at a gateway and has no far end.

    A site-to-site connection leads to a local network gateway, an ExpressRoute connection to a circuit, and one
    between networks to a second gateway.
    """
    gateway = view.get(connection.gateway, VpnGateway) or view.get(connection.gateway, ExpressRouteGateway)
    kind, needed, field = FAR_ENDS[connection.connection_type]
    far = view.any(getattr(connection, field))
    # A connection without any end has only just been placed.
    if gateway is None or (far is not None and far.id != gateway.id):
        return
    words = f"is {kind}" if connection.connection_type != "ExpressRoute" else "is an ExpressRoute connection"
    yield problem(
        f"*{connection.name}* {words} from *{gateway.name}* and needs {needed} at its far end.",
        connection,
        gateway,
        fixes=far_ends(connection, gateway, field, view),
    )


@fixes_on_demand
def far_ends(
    connection: Connection, gateway: VpnGateway | ExpressRouteGateway, field: str, view: View
) -> tuple[Fix, ...]:
    """Ends that the design has, or a new one where it has none."""
    ends: list[Resource] = []
    if field == "local_gateway":
        ends += view.all(LocalNetworkGateway)
    elif field == "circuit":
        ends += view.all(ExpressRouteCircuit)
    else:
        ends += (g for g in view.all(VpnGateway) if g.id != gateway.id)
    found = [
        fix(f"to-{e.id}", f"Connect *{connection.name}* to *{e.name}*", Set(connection.id, {field: e.id}))
        for e in ends[:CHOICES]
    ]
    new = None if found else new_end(connection, gateway, field, view)
    return (*found, *offered(new))


def new_end(connection: Connection, gateway: VpnGateway | ExpressRouteGateway, field: str, view: View) -> Fix | None:
    """A new circuit, or a new local network gateway that stands for the gateway's site where it has one."""
    if field == "second_gateway":
        return None
    site = next(view.referrers(gateway.id, OnPremisesNetwork, "gateways"), None)
    azure: dict[str, Any] = {
        "region": gateway.region,
        "resource_group": gateway.resource_group,
        "subscription": gateway.subscription,
    }
    stands_for = None if site is None else site.id
    made: LocalNetworkGateway | ExpressRouteCircuit
    if field == "circuit":
        name = free_name(ExpressRouteCircuit, f"erc-{connection.name}", view)
        made = ExpressRouteCircuit(id=new_id(ExpressRouteCircuit, view), name=name, site=stands_for, **azure)
        title = f"Add the circuit *{made.name}* and connect *{connection.name}* to it"
    else:
        name = free_name(LocalNetworkGateway, f"lgw-{connection.name}", view)
        ranges = () if site is None else site.address_space
        made = LocalNetworkGateway(
            id=new_id(LocalNetworkGateway, view), name=name, site=stands_for, address_space=ranges, **azure
        )
        title = f"Add the local network gateway *{made.name}* and connect *{connection.name}* to it"
    return fix("new-end", title, Add(made), Set(connection.id, {field: made.id}))


@rule(
    "FND-GW-021",
    "error",
    AzureFirewall,
    FIREWALL,
    remedy="Put the firewall into a subnet named AzureFirewallSubnet of /26 or larger.",
)
def firewall_out_of_its_subnet(firewall: AzureFirewall, view: View) -> Iterator[Problem]:
    """An Azure Firewall stands in a subnet of another name than AzureFirewallSubnet, or in one that is too small.

    The name is fixed, and the firewall needs the addresses of a /26 to scale.
    """
    subnet, needed = subnet_of(firewall, view), int(facts_of(view).gateways["firewall_subnet"])
    if subnet is None:
        return
    prefix = ipv4_of(subnet)
    if subnet.name.lower() != FIREWALL_SUBNET.lower():
        yield problem(
            f"*{firewall.name}* stands in *{subnet.name}*; an Azure Firewall stands in a subnet named "
            f"{FIREWALL_SUBNET}, {range_name(needed)} or larger.",
            firewall,
            subnet,
            fixes=housed((firewall,), subnet, FIREWALL_SUBNET, needed, view),
        )
    elif prefix is not None and prefix.length > needed:
        yield problem(
            f"*{subnet.name}* is {range_name(prefix.length)}; *{firewall.name}* needs at least {range_name(needed)}.",
            firewall,
            subnet,
            fixes=grown(subnet, (needed,), view),
        )


@rule(
    "FND-GW-022",
    "error",
    AzureFirewall,
    cite("AFW", "managementIpConfiguration"),
    remedy="Add a subnet named AzureFirewallManagementSubnet to the firewall's network.",
)
def firewall_without_management_subnet(firewall: AzureFirewall, view: View) -> Iterator[Problem]:
    """A firewall that has to be managed over a subnet of its own lacks that subnet.

    With forced tunnelling, and on the tier Basic, the firewall is managed over AzureFirewallManagementSubnet.
    Its size is not documented; a /26 is taken, as for the firewall itself.
    """
    network = network_of(firewall, view)
    if network is None or not (firewall.forced_tunnelling or firewall.tier == "Basic"):
        return
    if named_subnet(network, MANAGEMENT_SUBNET, view) is not None:
        return
    reason = "has forced tunnelling" if firewall.forced_tunnelling else "is of the tier Basic"
    yield problem(
        f"*{firewall.name}* {reason} and needs a subnet named {MANAGEMENT_SUBNET} in *{network.name}*.",
        firewall,
        network,
        fixes=offered(management_subnet(firewall, network.id, view)),
    )


@fix_on_demand
def management_subnet(firewall: AzureFirewall, network_id: str, view: View) -> Fix | None:
    """Add the management subnet."""
    network = network_of(firewall, view)
    free = (
        None if network is None else free_subnet_range(network, int(facts_of(view).gateways["firewall_subnet"]), view)
    )
    if free is None:
        return None
    made = Subnet(id=new_id(Subnet, view), name=MANAGEMENT_SUBNET, parent=network_id, prefix=str(free))
    return fix("management-subnet", f"Add {MANAGEMENT_SUBNET} ({free})", Add(made))


def web_gateways(subnet: Subnet, view: View) -> tuple[ApplicationGateway, ...]:
    """The application gateways in a subnet."""
    return tuple(view.children(subnet.id, ApplicationGateway))


def advised_length(gateways: tuple[ApplicationGateway, ...], view: View) -> int:
    """The prefix length that is advised for gateways of their versions."""
    table = facts_of(view).gateways["web_gateway_subnet"]
    return min(int(table[g.version]) for g in gateways)


def addresses(gateways: tuple[ApplicationGateway, ...]) -> int:
    """Addresses that gateways take: one per instance, and one for a private frontend [AGW21]."""
    return sum(g.instances + (1 if g.private_address is not None else 0) for g in gateways)


@rule(
    "FND-GW-023",
    "error",
    Subnet,
    cite("AGW21", "Virtual network and dedicated subnet"),
    remedy="Move everything else out of the subnet, or give the Application Gateway a subnet of its own.",
)
def web_gateway_subnet_shared(subnet: Subnet, view: View) -> Iterator[Problem]:
    """The subnet of an Application Gateway holds other resources.

    The subnet is dedicated: only application gateways may stand in it.
    """
    # In a subnet that Azure keeps for something else the gateway is the stranger.
    gateways = () if facts_of(view).is_reserved_name(subnet.name) else web_gateways(subnet, view)
    others = tuple(r for r in view.children(subnet.id, Resource) if not isinstance(r, ApplicationGateway))
    if gateways and others:
        own = moved_out(gateways, subnet, advised_length(gateways, view), "snet-agw", view)
        out = moved_out(others, subnet, NEW_SUBNET, "snet-moved", view)
        yield problem(
            f"*{subnet.name}* holds {names(gateways)} and also {some_names(others)}; the subnet of an Application "
            "Gateway is for application gateways alone.",
            subnet,
            *gateways,
            *others,
            fixes=offered(out, None if own is None else Fix("own-subnet", own.title, own.edits)),
        )


@rule(
    "FND-GW-024",
    "warning",
    Subnet,
    WEB_GATEWAY,
    remedy="Make the subnet a /24 for version 2, a /26 for version 1.",
)
def web_gateway_subnet_below_advice(subnet: Subnet, view: View) -> Iterator[Problem]:
    """The subnet of an Application Gateway is smaller than advised.

    The advised size has room for all instances that a gateway may scale to, and for its updates.
    """
    gateways, prefix = web_gateways(subnet, view), ipv4_of(subnet)
    if not gateways or prefix is None or addresses(gateways) > facts_of(view).usable(prefix.length):
        return
    advised = advised_length(gateways, view)
    if prefix.length > advised:
        version = "v2" if any(g.version == "v2" for g in gateways) else "v1"
        yield problem(
            f"*{subnet.name}* is {range_name(prefix.length)}; {range_name(advised)} is advised for an Application "
            f"Gateway {version}, such as {some_names(gateways)}.",
            subnet,
            *gateways,
            fixes=grown(subnet, (advised,), view),
        )


@rule(
    "FND-GW-025",
    "error",
    Subnet,
    WEB_GATEWAY,
    remedy="Enlarge the subnet, or let the gateway scale to fewer instances.",
)
def web_gateway_subnet_too_small(subnet: Subnet, view: View) -> Iterator[Problem]:
    """The subnet of an Application Gateway has fewer addresses than the gateway may take.

    Each instance takes an address, and so does a private frontend; Azure keeps five addresses of every subnet.
    """
    gateways, prefix, facts = web_gateways(subnet, view), ipv4_of(subnet), facts_of(view)
    needed = addresses(gateways)
    if not gateways or prefix is None or needed <= facts.usable(prefix.length):
        return
    fitting = facts.length_for(needed)
    yield problem(
        f"*{subnet.name}* is {range_name(prefix.length)} with {facts.usable(prefix.length)} addresses; "
        f"{names(gateways)} may take {needed}.",
        subnet,
        *gateways,
        fixes=grown(subnet, (min(fitting, advised_length(gateways, view)), fitting), view),
    )
