"""Designs in which something is unfinished, and the same designs finished."""

from typing import Any

from fnetdesigner.kinds.compute import AppServiceEnvironment, HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.traffic import NatGateway, NetworkSecurityGroup, PublicIp, RouteTable, VpnGateway
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.sketch import Example, Sketch


def app(plan: bool, storage: bool) -> Design:
    """An app beside a Flex Consumption plan and a storage account, with those that are asked for."""
    sketch = Sketch()
    host = sketch.add(HostingPlan, "plan-main")
    account = sketch.add(StorageAccount, "stmain")
    sketch.add(
        FunctionApp,
        "func-orders",
        plan=host if plan else None,
        host_storage=account if storage else None,
        stack_version="8.0",
        deployment_container="app-package",
    )
    return sketch.design()


def network(*space: str) -> Design:
    """A second network beside one that has 10.0.0.0/16."""
    sketch = Sketch()
    sketch.add(VirtualNetwork, "vnet-hub", address_space=("10.0.0.0/16",))
    sketch.add(VirtualNetwork, "vnet-spoke", address_space=space)
    return sketch.design()


def subnet(prefix: str | None) -> Design:
    """A second subnet beside one that has 10.0.0.0/24."""
    sketch = Sketch()
    main = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    sketch.add(Subnet, "snet-first", main, prefix="10.0.0.0/24")
    sketch.add(Subnet, "snet-second", main, prefix=prefix)
    return sketch.design()


def endpoint(target: bool, group: str) -> Design:
    """A private endpoint beside a storage account."""
    sketch = Sketch()
    main = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    home = sketch.add(Subnet, "snet-private", main, prefix="10.0.2.0/27")
    account = sketch.add(StorageAccount, "stmain")
    sketch.add(PrivateEndpoint, "pep-main", home, target=account if target else None, group_id=group)
    return sketch.design()


def nat(used: bool) -> Design:
    """A NAT gateway beside the subnet of an integrated app."""
    sketch = Sketch()
    main = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    gateway = sketch.add(NatGateway, "ng-main", public_ips=(sketch.add(PublicIp, "pip-main"),))
    home = sketch.add(
        Subnet,
        "snet-int",
        main,
        prefix="10.0.1.0/26",
        delegations=("Microsoft.App/environments",),
        nat_gateway=gateway if used else None,
    )
    sketch.add(
        FunctionApp,
        "func-orders",
        plan=sketch.add(HostingPlan, "plan-main"),
        integration_subnet=home,
        host_storage=sketch.add(StorageAccount, "stmain"),
        stack_version="8.0",
        deployment_container="app-package",
    )
    return sketch.design()


def vpn(public: bool) -> Design:
    """A VPN gateway in its subnet."""
    sketch = Sketch()
    main = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    home = sketch.add(Subnet, "GatewaySubnet", main, prefix="10.0.255.0/27")
    addresses = (sketch.add(PublicIp, "pip-main"),) if public else ()
    sketch.add(VpnGateway, "vpng-main", home, public_ips=addresses)
    return sketch.design()


def zone(linked: bool) -> Design:
    """A private DNS zone with an endpoint in it, beside a network that has nothing to do with it."""
    sketch = Sketch()
    main = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    sketch.add(VirtualNetwork, "vnet-other", address_space=("10.1.0.0/16",))
    home = sketch.add(Subnet, "snet-private", main, prefix="10.0.2.0/27")
    names = sketch.add(PrivateDnsZone, "privatelink.blob.core.windows.net")
    account = sketch.add(StorageAccount, "stmain")
    sketch.add(PrivateEndpoint, "pep-main", home, target=account, group_id="blob", dns_zones=(names,))
    if linked:
        sketch.add(PrivateDnsZoneLink, "link-main", names, virtual_network=main)
    return sketch.design()


def guard(model: type[NetworkSecurityGroup] | type[RouteTable], name: str, field: str, used: bool) -> Design:
    """A network security group or a route table beside a subnet."""
    sketch = Sketch()
    thing = sketch.add(model, name)
    main = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    values: dict[str, Any] = {field: thing} if used else {}
    sketch.add(Subnet, "snet-main", main, prefix="10.0.1.0/24", **values)
    return sketch.design()


def site(*space: str) -> Design:
    """An on-premises network."""
    sketch = Sketch()
    sketch.add(OnPremisesNetwork, "Head office", address_space=space)
    return sketch.design()


def environment(housed: bool) -> Design:
    """An App Service Environment beside a network with a subnet for it."""
    sketch = Sketch()
    main = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    home = sketch.add(
        Subnet, "snet-ase", main, prefix="10.0.0.0/24", delegations=("Microsoft.Web/hostingEnvironments",)
    )
    sketch.add(AppServiceEnvironment, "ase-main", home if housed else None)
    return sketch.design()


def todo_examples() -> tuple[Example, ...]:
    """An example for every rule of the family."""
    return (
        Example("FND-TODO-001", app(False, True), app(True, True)),
        Example("FND-TODO-002", app(False, False), app(False, True)),
        Example("FND-TODO-003", network(), network("10.1.0.0/16")),
        Example("FND-TODO-004", subnet(None), subnet("10.0.1.0/24")),
        Example("FND-TODO-005", endpoint(False, ""), endpoint(True, "blob")),
        Example("FND-TODO-006", endpoint(True, ""), endpoint(True, "blob")),
        Example("FND-TODO-007", nat(False), nat(True)),
        Example("FND-TODO-008", vpn(False), vpn(True)),
        Example("FND-TODO-009", zone(False), zone(True)),
        Example(
            "FND-TODO-010",
            guard(NetworkSecurityGroup, "nsg-main", "network_security_group", False),
            guard(NetworkSecurityGroup, "nsg-main", "network_security_group", True),
        ),
        Example(
            "FND-TODO-011",
            guard(RouteTable, "rt-main", "route_table", False),
            guard(RouteTable, "rt-main", "route_table", True),
        ),
        Example("FND-TODO-012", site(), site("192.168.0.0/16")),
        Example("FND-TODO-013", environment(False), environment(True)),
    )
