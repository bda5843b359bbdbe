"""The design that most examples of plans and networks begin with: an app on a plan, beside a network.

The storage is open, so that nothing but the thing in question is at stake.
"""

from collections.abc import Mapping
from typing import Any

from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import DnsRecord, PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.traffic import PublicIp, VpnGateway
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.rules.mends_plan import SKUS

FARMS = "Microsoft.Web/serverFarms"
ENVIRONMENTS = "Microsoft.App/environments"
LINUX = ("flex-consumption",)


class Workplace:
    """A network with a delegated subnet, and an app on a plan of the given hosting option."""

    def __init__(
        self,
        tier: str = "elastic-premium",
        baseline: str = "2024-11",
        integrated: bool = False,
        plan: Mapping[str, Any] | None = None,
        app: Mapping[str, Any] | None = None,
        network: Mapping[str, Any] | None = None,
    ) -> None:
        self.sketch = sketch = Sketch(baseline=baseline)
        self.network = sketch.add(VirtualNetwork, "vnet-app", **{"address_space": ("10.0.0.0/16",), **(network or {})})
        # A delegation without an app would be a finding of its own.
        delegated = (ENVIRONMENTS if tier == "flex-consumption" else FARMS,) if integrated else ()
        self.subnet = sketch.add(Subnet, "snet-int", self.network, prefix="10.0.0.0/24", delegations=delegated)
        system = "linux" if tier in LINUX else "windows"
        given = {"tier": tier, "sku": SKUS[tier], "operating_system": system, **(plan or {})}
        self.plan = sketch.add(HostingPlan, "plan-app", **given)
        self.storage = sketch.add(
            StorageAccount, "storders", containers=("func-orders-package", "func-invoices-package")
        )
        self.app = self.another(
            "func-orders", **{**({"integration_subnet": self.subnet} if integrated else {}), **(app or {})}
        )

    def another(self, name: str, **values: Any) -> FunctionApp:
        """One more app, on the same plan if nothing else is said."""
        given: dict[str, Any] = {"plan": self.plan, "host_storage": self.storage, **values}
        if self.plan.tier == "flex-consumption":
            given.setdefault("deployment_container", f"{name}-package")
        if self.plan.tier in ("dedicated", "isolated"):
            given.setdefault("always_on", True)
        return self.sketch.add(FunctionApp, name, **given)

    def one_more_subnet(self, name: str, prefix: str, **values: Any) -> Subnet:
        """One more subnet of the network, not delegated if nothing else is said."""
        return self.sketch.add(Subnet, name, self.network, prefix=prefix, **values)

    def endpoint(self, **values: Any) -> PrivateEndpoint:
        """A private endpoint that leads to the app."""
        subnet = self.one_more_subnet("snet-pe", "10.0.1.0/27")
        given = {"target": self.app, "group_id": "sites", **values}
        return self.sketch.add(PrivateEndpoint, "pep-func-orders", subnet, **given)

    def remote(self, region: str = "northeurope", **values: Any) -> VirtualNetwork:
        """A second network, in another region if nothing else is said."""
        return self.sketch.add(
            VirtualNetwork, "vnet-hub", **{"address_space": ("10.1.0.0/16",), "region": region, **values}
        )

    def gateway(self, network: VirtualNetwork, prefix: str, **values: Any) -> VpnGateway:
        """A VPN gateway in a network, with point-to-site by SSTP if nothing else is said."""
        subnet = self.sketch.add(Subnet, "GatewaySubnet", network, prefix=prefix)
        address = self.sketch.add(PublicIp, f"pip-vgw-{network.name}", region=network.region)
        pool = {"point_to_site_pool": ("172.16.201.0/24",), "point_to_site_protocols": ("SSTP",)}
        given = {"region": network.region, "public_ips": (address,), **pool, **values}
        return self.sketch.add(VpnGateway, f"vgw-{network.name}", subnet, **given)

    def peer(self, one: VirtualNetwork, other: VirtualNetwork, **values: Any) -> Peering:
        """One side of a peering."""
        return self.sketch.add(Peering, f"peer-{one.name}-{other.name}", one, remote=other, **values)

    def design(self) -> Design:
        """The design so far."""
        return self.sketch.design()


def environment_zone(
    sketch: Sketch,
    environment: AppServiceEnvironment,
    network: VirtualNetwork,
    address: str,
    records: tuple[str, ...] = ("*", "@", "*.scm"),
) -> None:
    """The private zone in which the apps of an internal App Service Environment are found."""
    kept = tuple(DnsRecord(name=n, addresses=(address,)) for n in records)
    zone = sketch.add(PrivateDnsZone, f"{environment.name}.appserviceenvironment.net", records=kept)
    sketch.add(PrivateDnsZoneLink, f"link-{network.name}", zone, virtual_network=network)


def containers(baseline: str = "2024-11", **values: Any) -> Workplace:
    """The same, with the app in a Container Apps environment of the network."""
    place = Workplace(baseline=baseline)
    subnet = place.one_more_subnet("snet-cae", "10.0.2.0/23", delegations=(ENVIRONMENTS,))
    host = place.sketch.add(ContainerAppsEnvironment, "cae-app", subnet)
    place.app = place.sketch.change(place.app, **{"plan": host, "container": True, **values})
    return place
