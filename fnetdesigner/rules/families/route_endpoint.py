"""UDR: routes that are meant to lead to private endpoints through an appliance.

A route means private endpoints when its range is private and holds, or lies in, their subnet, or when it is
0.0.0.0/0 and the rules of the appliance that it leads to name their addresses.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import prefix_of, reachable_networks, spaces_of
from fnetdesigner.kinds.traffic import Route, RouteTable
from fnetdesigner.model.edits import Edit, Set
from fnetdesigner.model.values import Prefix, parse_address, parse_prefix_or_address
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.guards import Appliance, appliances_near
from fnetdesigner.rules.route_questions import free_route_name, home, is_private_use, range_of, users_of_table
from fnetdesigner.rules.rule import cite, fix, problem, rule

ACTING = ("Enabled", "RouteTableEnabled")


def endpoint_subnets(table: RouteTable, view: View) -> Iterator[tuple[Subnet, VirtualNetwork, Prefix]]:
    """Subnets with private endpoints within reach of those that a table routes, with the space that holds them."""
    near: dict[str, VirtualNetwork] = {}
    for subnet in users_of_table(table, view):
        network = home(subnet, view)
        near.update({} if network is None else {n.id: n for n in reachable_networks(network, view)})
    steered = [p for r in table.routes if r.next_hop == "VirtualAppliance" and (p := range_of(r)) is not None]
    for network in near.values() if steered else ():
        for subnet in view.children(network.id, Subnet):
            prefix = prefix_of(subnet)
            if prefix is None or not any(p.overlaps(prefix) for p in steered):
                continue
            space = next((s for s in spaces_of(network) if s.contains(prefix)), None)
            if space is not None and any(e.status == "Approved" for e in view.children(subnet.id, PrivateEndpoint)):
                yield subnet, network, space


def steering(table: RouteTable, subnet: Subnet, view: View) -> tuple[Route, Prefix, Appliance | None] | None:
    """The longest route of a table that is meant for the private endpoints of a subnet, with its appliance."""
    target = prefix_of(subnet)
    found: list[tuple[Route, Prefix, Appliance | None]] = []
    for item in table.routes:
        prefix = range_of(item)
        if item.next_hop != "VirtualAppliance" or target is None or prefix is None or not prefix.overlaps(target):
            continue
        appliance = _appliance(table, item, view)
        if is_private_use(prefix) or (appliance is not None and _names(appliance, target)):
            found.append((item, prefix, appliance))
    return max(found, key=lambda entry: entry[1].length, default=None)


def _appliance(table: RouteTable, item: Route, view: View) -> Appliance | None:
    if item.next_hop_address is None:
        return None
    address = parse_address(item.next_hop_address)
    for subnet in users_of_table(table, view):
        network = home(subnet, view)
        for made, at in () if network is None else appliances_near(network, view):
            if at == address:
                return made
    return None


def _names(appliance: Appliance, target: Prefix) -> bool:
    """Whether a rule of an appliance speaks of addresses of a range, and of little else."""
    for item in appliance.rules:
        for text in item.destinations:
            try:
                if target.overlaps(prefix := parse_prefix_or_address(text)) and is_private_use(prefix):
                    return True
            except ValueError:
                continue
    return False


@rule(
    "FND-UDR-010",
    "warning",
    RouteTable,
    cite("PENP23", "User-defined routes and private endpoints"),
    remedy="Let route tables act on the private endpoints, and route a range at least as long as the network's.",
)
def endpoint_route_without_effect(table: RouteTable, view: View) -> Iterator[Problem]:
    """A route is meant to lead to private endpoints through an appliance, and their own routes win.

    Each private endpoint brings a /32 route. It yields only to a user's route for a range no shorter than the
    network's address space, and only where the subnet lets route tables act on its endpoints.
    """
    for subnet, _, space in endpoint_subnets(table, view):
        found = steering(table, subnet, view)
        if found is None:
            continue
        route, prefix, _ = found
        acting, long_enough = subnet.private_endpoint_policies in ACTING, prefix.length >= space.length
        # A /32 of the user's own beats that of the endpoint in any case.
        if (acting and long_enough) or prefix.length == 32:
            continue
        reasons = [] if acting else ["the subnet does not let route tables act on them"]
        reasons += [] if long_enough else [f"{prefix} is wider than the address space {space}"]
        edits: list[Edit] = []
        if not acting:
            both = subnet.private_endpoint_policies == "NetworkSecurityGroupEnabled"
            edits.append(Set(subnet.id, {"private_endpoint_policies": "Enabled" if both else "RouteTableEnabled"}))
        if not long_enough:
            name = free_route_name(table, f"to-{subnet.name}")
            added = route.model_copy(update={"name": name, "prefix": subnet.prefix})
            edits.append(Set(table.id, {"routes": (*table.routes, added)}))
        yield problem(
            f"*{table.name}* sends {route.name} ({route.prefix}) through {route.next_hop_address}, but packets to the "
            f"private endpoints in *{subnet.name}* go straight there: {' and '.join(reasons)}.",
            table,
            subnet,
            fixes=(
                fix(
                    "steer",
                    f"Lead packets to the endpoints in *{subnet.name}* through {route.next_hop_address}",
                    *edits,
                ),
            ),
        )


@rule("FND-UDR-012", "warning", RouteTable, cite("PE25", "UDR"), remedy="Translate source addresses on the appliance.")
def endpoints_without_snat(table: RouteTable, view: View) -> Iterator[Problem]:
    """Packets to private endpoints go through an appliance that keeps their source addresses.

    Replies then take the direct way back, past the appliance, which drops a connection of which it sees one half.
    """
    for subnet, _, space in endpoint_subnets(table, view):
        found = steering(table, subnet, view)
        if found is None:
            continue
        route, prefix, appliance = found
        acting = subnet.private_endpoint_policies in ACTING and prefix.length >= space.length
        if not (acting or prefix.length == 32) or appliance is None or appliance.snat == "always":
            continue
        yield problem(
            f"*{appliance.name}* keeps the source addresses of packets that {route.name} of *{table.name}* leads to "
            f"the private endpoints in *{subnet.name}*; replies may not come back through it.",
            appliance,
            table,
            subnet,
            fixes=(
                fix(
                    "snat",
                    f"Always translate source addresses on *{appliance.name}*",
                    Set(appliance.id, {"snat": "always"}),
                ),
            ),
        )
