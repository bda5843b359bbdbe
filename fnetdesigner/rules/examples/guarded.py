"""The designs that examples of security groups and route tables begin with: an integrated app, and what it calls."""

from collections.abc import Sequence
from typing import Any

from fnetdesigner.kinds.compute import AppServiceEnvironment, HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.edge import ApplicationGateway
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, PublicIp, Route, RouteTable, SecurityRule, VpnGateway
from fnetdesigner.model.resource import Resource
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.rules.examples.workplace import Workplace, environment_zone

SITE = "192.168.0.0/16"
FIREWALL_ADDRESS = "10.0.200.4"


def security_rule(name: str, priority: int, access: str = "Deny", **values: Any) -> SecurityRule:
    """A rule; outbound and about everything if nothing else is said."""
    return SecurityRule.model_validate({"name": name, "priority": priority, "access": access, **values})


def route(name: str, prefix: str, next_hop: str, address: str | None = None) -> Route:
    """A route."""
    return Route.model_validate({"name": name, "prefix": prefix, "next_hop": next_hop, "next_hop_address": address})


class Guarded(Workplace):
    """An integrated app beside a subnet with data, with a security group and a route table where wanted."""

    def __init__(
        self,
        rules: Sequence[SecurityRule] | None = None,
        routes: Sequence[Route] | None = None,
        baseline: str = "2024-11",
        tier: str = "elastic-premium",
        propagate: bool = True,
        **app: Any,
    ) -> None:
        super().__init__(tier, baseline, integrated=True, app=app)
        values: dict[str, Any] = {}
        if rules is not None:
            self.group = self.sketch.add(NetworkSecurityGroup, "nsg-int", rules=tuple(rules))
            values["network_security_group"] = self.group
        if routes is not None:
            self.table = self.sketch.add(RouteTable, "rt-int", routes=tuple(routes), propagate_gateway_routes=propagate)
            values["route_table"] = self.table
        self.subnet = self.sketch.change(self.subnet, **values)
        self.data = self.one_more_subnet("snet-data", "10.0.1.0/24")

    def flow(self, target: Resource, source: Resource | None = None, **values: Any) -> IntendedFlow:
        """An intended flow, from the app if nothing else is said."""
        return self.sketch.add(IntendedFlow, "orders", source=source or self.app, target=target, **values)

    def site(self, gateway: Resource | None, **values: Any) -> OnPremisesNetwork:
        """A site behind a gateway."""
        given = {"address_space": (SITE,), "gateways": () if gateway is None else (gateway,), **values}
        return self.sketch.add(OnPremisesNetwork, "site-oslo", **given)

    def own_gateway(self, **values: Any) -> VpnGateway:
        """A VPN gateway in the app's network, without point-to-site if nothing else is said."""
        given = {"point_to_site_pool": (), "point_to_site_protocols": (), **values}
        return self.gateway(self.network, "10.0.255.0/27", **given)

    def by_gateway(self) -> VpnGateway:
        """Let the app, on a Dedicated plan, use gateway-required integration instead."""
        self.subnet = self.sketch.change(self.subnet, delegations=())
        gateway = self.gateway(self.network, "10.0.255.0/27")
        self.app = self.sketch.change(self.app, integration_subnet=None, gateway_network=self.network)
        return gateway


class Platform:
    """A subnet that an Application Gateway or an App Service Environment stands in, with its guards."""

    def __init__(
        self,
        rules: Sequence[SecurityRule] | None = None,
        routes: Sequence[Route] | None = None,
        prefix: str = "10.0.0.0/24",
    ) -> None:
        self.sketch = Sketch()
        self.network = self.sketch.add(VirtualNetwork, "vnet-edge", address_space=("10.0.0.0/16",))
        values: dict[str, Any] = {}
        if rules is not None:
            values["network_security_group"] = self.sketch.add(NetworkSecurityGroup, "nsg-edge", rules=tuple(rules))
        if routes is not None:
            values["route_table"] = self.sketch.add(RouteTable, "rt-edge", routes=tuple(routes))
        self.subnet = self.sketch.add(Subnet, "snet-edge", self.network, prefix=prefix, **values)

    def gateway(self, **values: Any) -> "Platform":
        """With an Application Gateway in it."""
        address = self.sketch.add(PublicIp, "pip-agw")
        self.sketch.add(ApplicationGateway, "agw-orders", self.subnet, public_ip=address, **values)
        return self

    def environment(self, **values: Any) -> "Platform":
        """With an App Service Environment, a plan and an app in it."""
        self.subnet = self.sketch.change(self.subnet, delegations=("Microsoft.Web/hostingEnvironments",))
        host = self.sketch.add(AppServiceEnvironment, "ase-orders", self.subnet, **values)
        environment_zone(self.sketch, host, self.network, "10.0.0.11")
        plan = self.sketch.add(
            HostingPlan, "plan-ase", tier="isolated", sku="I1v2", operating_system="windows", environment=host
        )
        storage = self.sketch.add(StorageAccount, "storders")
        self.sketch.add(FunctionApp, "func-orders", plan=plan, host_storage=storage, always_on=True)
        return self
