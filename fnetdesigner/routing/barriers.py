"""The lists of rules on the ways of a sweep: security groups at both ends, and what firewalls and appliances let by."""

from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.traffic import NetworkSecurityGroup
from fnetdesigner.model.view import View
from fnetdesigner.routing.arrive import NSG_ON_ENDPOINTS
from fnetdesigner.routing.ground import Ground, Yard
from fnetdesigner.routing.guards import NOWHERE, Direction, group_of, policy, security_rules
from fnetdesigner.routing.homes import Homes
from fnetdesigner.routing.ledger import Ledger
from fnetdesigner.routing.sieve import Narrow, Sieve, Wide

FEW = 48
"""Landings up to which a security group is read off each of them."""


class Barriers:
    """The lists of a ground, each compiled once."""

    def __init__(self, ground: Ground, view: View, ledger: Ledger, homes: Homes) -> None:
        self.ground = ground
        self.view = view
        self.ledger = ledger
        self.homes = homes

    def guard(self, direction: Direction, subnet: Subnet) -> Sieve | None:
        """The security group of a subnet, asked about all landings; None where it has none."""
        return self.ledger.unit(self._guard, direction, subnet.id)

    def _guard(self, direction: Direction, found: str) -> Sieve | None:
        subnet = self.view.get(found, Subnet)
        group = None if subnet is None else group_of(subnet, self.view)
        if subnet is None or group is None:
            return None
        return self.ledger.unit(self._grouped, group.id, direction, subnet.parent, subnet.route_table)

    def interface(self, group: str, direction: Direction, subnet: Subnet) -> Sieve | None:
        """A machine's own security group, asked about all landings."""
        return self.ledger.unit(self._grouped, group, direction, subnet.parent, subnet.route_table)

    def _grouped(self, found: str, direction: Direction, network: str | None, table: str | None) -> Sieve | None:
        group = self.view.get(found, NetworkSecurityGroup)
        if group is None:
            return None
        rules, inside = security_rules(group, direction), self.homes.inside(network, table)
        masks = self.homes.pieces(found, direction, network, table)
        if len(self.ground.landings) <= FEW:
            return Narrow(rules, inside, self.ground, self.ground.all, masks)
        return Wide(rules, inside, self.ground, 0, masks)

    def fence(self, yard: Yard) -> tuple[Sieve | None, Sieve | None, bool]:
        """What guards a yard: the group of its subnet, that of a machine, and whether there is any."""
        return self.ledger.unit(self.fenced, yard)

    def fenced(self, yard: Yard) -> tuple[Sieve | None, Sieve | None, bool]:
        """The same, made now."""
        subnet = self.view.get(yard.home, Subnet)
        if subnet is None:
            return None, None, False
        group, own = group_of(subnet, self.view), self.view.get(yard.interface, NetworkSecurityGroup)
        looks = yard.sort == "host" or (
            yard.sort == "endpoint" and subnet.private_endpoint_policies in NSG_ON_ENDPOINTS
        )
        fenced = group is not None or own is not None
        return self._around(group if looks else None, yard, subnet), self._around(own, yard, subnet), fenced

    def _around(self, group: NetworkSecurityGroup | None, yard: Yard, subnet: Subnet) -> Sieve | None:
        return None if group is None else self.ledger.unit(
            self._narrow, group.id, yard, subnet.parent, subnet.route_table
        )  # fmt: skip

    def _narrow(self, found: str, yard: Yard, network: str | None, table: str | None) -> Sieve | None:
        group = self.view.get(found, NetworkSecurityGroup)
        if group is None:
            return None
        scope = self.ground.yards.get(yard.network, {}).get(yard, 0)
        masks = self.homes.pieces(found, "Inbound", network, table)
        return Narrow(security_rules(group, "Inbound"), self.homes.inside(network, table), self.ground, scope, masks)

    def policy(self, appliance: str) -> Wide | None:
        """What a firewall or appliance lets pass."""
        return self.ledger.unit(self._judging, appliance)

    def _judging(self, found: str) -> Wide | None:
        appliance = self.view.any(found)
        if not isinstance(appliance, AzureFirewall | NetworkVirtualAppliance):
            return None
        listed, behind = policy(appliance)
        marks = sum(1 << n for n, r in enumerate(behind) if r is not None and r.kind == "application")
        return Wide(listed, NOWHERE, self.ground, marks)
