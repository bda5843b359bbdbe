"""How the addresses of a virtual network are used: per subnet what is reserved, taken and free.

Taken addresses are those that the design knows of: one per private endpoint [PE25], one per instance of
the plans whose apps are integrated with the subnet [seed "Subnets"], the planning figure per Flex app.
Where the design does not say how far a plan scales out, the number is unknown and said to be so.
"""

from dataclasses import dataclass

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import facts_of, hosting_of, integrated_apps, plan_of, prefix_of, spaces_of
from fnetdesigner.kinds.traffic import ExpressRouteGateway, VpnGateway
from fnetdesigner.model.allocation import free_ranges
from fnetdesigner.model.values import Prefix
from fnetdesigner.model.view import View


@dataclass(frozen=True, slots=True)
class SubnetUse:
    """``size`` counts all addresses of the range; ``reserved`` those that Azure keeps; ``taken`` those that
    the design needs, None when it does not say; ``free`` what is left, None when ``taken`` is."""

    subnet: Subnet
    size: int
    reserved: int
    taken: int | None
    holders: tuple[str, ...]

    @property
    def free(self) -> int | None:
        """Addresses left; never below zero."""
        return None if self.taken is None else max(0, self.size - self.reserved - self.taken)

    @property
    def share(self) -> float:
        """Reserved and taken addresses as a part of the whole, 0 to 1: the gauge under a subnet's title."""
        return min(1.0, (self.reserved + (self.taken or 0)) / self.size) if self.size else 0.0


@dataclass(frozen=True, slots=True)
class NetworkUse:
    """The address plan of a network: its subnets in the order of their ranges, and the gaps left in its space."""

    network: VirtualNetwork
    subnets: tuple[SubnetUse, ...]
    gaps: tuple[tuple[Prefix, int, int], ...]


def subnet_use(subnet: Subnet, view: View) -> SubnetUse | None:
    """How a subnet's addresses are used; None while it has no range."""
    prefix = prefix_of(subnet)
    if prefix is None:
        return None
    holders: list[str] = []
    taken: int | None = 0
    for endpoint in view.children(subnet.id, PrivateEndpoint):
        taken = _plus(taken, 1)
        holders.append(endpoint.name)
    for gateway in (*view.children(subnet.id, VpnGateway), *view.children(subnet.id, ExpressRouteGateway)):
        taken = _plus(taken, 2)
        holders.append(gateway.name)
    plans: dict[str, HostingPlan] = {}
    for app in integrated_apps(subnet, view):
        holders.append(app.name)
        if hosting_of(app, view) == "flex-consumption":
            taken = _plus(taken, int(facts_of(view).subnets["flex_addresses_per_app"]))
            continue
        plan = plan_of(app, view)
        if plan is not None:
            plans[plan.id] = plan
    for plan in plans.values():
        taken = _plus(taken, plan.maximum_instances)
    return SubnetUse(subnet, prefix.size, min(prefix.size, facts_of(view).reserved_addresses), taken, tuple(holders))


def network_use(network: VirtualNetwork, view: View) -> NetworkUse:
    """The address plan of a virtual network."""
    uses = [u for s in view.children(network.id, Subnet) if (u := subnet_use(s, view)) is not None]
    ranged = [(prefix_of(u.subnet), u) for u in uses]
    ranged.sort(key=lambda pair: (pair[0].version, pair[0].first) if pair[0] else (0, 0))
    used = [p for p, _ in ranged if p is not None]
    gaps = [(space, first, last) for space in spaces_of(network) for first, last in free_ranges(space, used)]
    return NetworkUse(network, tuple(u for _, u in ranged), tuple(gaps))


def _plus(total: int | None, more: int | None) -> int | None:
    return None if total is None or more is None else total + more
