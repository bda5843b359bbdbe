"""The design that most examples of storage, endpoints and DNS begin with: an app whose host storage is shut.

An Elastic Premium app is integrated with a subnet; its storage takes private endpoints only, each with its
zone, link and zone group. Examples change one thing of it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.model.resource import Resource
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.rules.mends_plan import SKUS

GROUPS = ("blob", "file", "queue", "table")
DELEGATIONS = {"flex-consumption": "Microsoft.App/environments"}


class Secured:
    """The design and its things by name, to be changed before ``design()`` is taken."""

    def __init__(
        self,
        tier: str = "elastic-premium",
        baseline: str = "2024-11",
        groups: Sequence[str] = GROUPS,
        app: Mapping[str, Any] | None = None,
        storage: Mapping[str, Any] | None = None,
        network: Mapping[str, Any] | None = None,
        integrated: bool = True,
    ) -> None:
        self.sketch = sketch = Sketch(baseline=baseline)
        self.network = sketch.add(VirtualNetwork, "vnet-app", address_space=("10.0.0.0/16",), **(network or {}))
        delegated = (DELEGATIONS.get(tier, "Microsoft.Web/serverFarms"),)
        self.integration = sketch.add(
            Subnet, "snet-integration", self.network, prefix="10.0.0.0/24", delegations=delegated
        )
        self.private = sketch.add(Subnet, "snet-endpoints", self.network, prefix="10.0.1.0/27")
        self.plan = sketch.add(HostingPlan, "plan-app", tier=tier, sku=SKUS[tier], maximum_instances=20)
        shut = {"public_network_access": "Disabled", "default_action": "Deny", "file_shares": ("orders-content",)}
        self.storage = sketch.add(
            StorageAccount, "storders", **{**shut, "containers": ("orders-package",), **(storage or {})}
        )
        values: dict[str, Any] = {"plan": self.plan, "host_storage": self.storage}
        if integrated:
            values["integration_subnet"] = self.integration
        values |= (
            {"deployment_container": "orders-package"}
            if tier == "flex-consumption"
            else {"content_share_routing": True, "content_share": "orders-content", "always_on": tier == "dedicated"}
        )
        self.app = sketch.add(FunctionApp, "func-orders", **{**values, **(app or {})})
        self.endpoints: dict[str, PrivateEndpoint] = {}
        self.zones: dict[str, PrivateDnsZone] = {}
        self.links: dict[str, PrivateDnsZoneLink] = {}
        for group in groups:
            self.give_zone(group)
            self.give_endpoint(group)

    def give_zone(self, group: str, name: str = "") -> PrivateDnsZone:
        """Add the zone of a sub-resource of storage and link it to the network."""
        zone = self.sketch.add(PrivateDnsZone, name or f"privatelink.{group}.core.windows.net")
        self.zones[group] = zone
        self.links[group] = self.sketch.add(
            PrivateDnsZoneLink, f"link-{self.network.name}", zone, virtual_network=self.network
        )
        return zone

    def give_endpoint(self, group: str, name: str = "", **values: Any) -> PrivateEndpoint:
        """Add an endpoint for a sub-resource of the storage, registered in the zone if there is one."""
        zones = (self.zones[group],) if group in self.zones else ()
        given = {"target": self.storage, "group_id": group, "dns_zones": zones, **values}
        subnet: Resource = given.pop("subnet", self.private)
        made = self.sketch.add(PrivateEndpoint, name or f"pep-storders-{group}", subnet, **given)
        self.endpoints[group] = made
        return made
