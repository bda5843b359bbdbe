"""Designs that break and keep the SUBNET rules of App Service and Container Apps environments."""

from typing import Any

from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.sketch import Example, Sketch
from fnetdesigner.rules.examples.workplace import environment_zone

HOSTING = "Microsoft.Web/hostingEnvironments"
APPS = "Microsoft.App/environments"


def environment(
    prefix: str, delegations: tuple[str, ...] = (HOSTING,), plans: tuple[tuple[str, int], ...] = ()
) -> Design:
    """An App Service Environment in a subnet of that range, with plans of these SKUs and instances."""
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    subnet = sketch.add(Subnet, "snet-ase", network, prefix=prefix, delegations=delegations)
    ase = sketch.add(AppServiceEnvironment, "ase-main", subnet)
    environment_zone(sketch, ase, network, "10.0.1.11")
    for number, (sku, instances) in enumerate(plans, 1):
        sketch.add(
            HostingPlan,
            f"plan-{number}",
            tier="isolated",
            sku=sku,
            operating_system="windows",
            maximum_instances=instances,
            environment=ase,
        )
    return sketch.design()


def environment_beside_endpoint(apart: bool) -> Design:
    """An App Service Environment, and a private endpoint in its subnet or apart from it."""
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    subnet = sketch.add(Subnet, "snet-ase", network, prefix="10.0.1.0/24", delegations=(HOSTING,))
    home = sketch.add(Subnet, "snet-private", network, prefix="10.0.2.0/27")
    environment_zone(sketch, sketch.add(AppServiceEnvironment, "ase-main", subnet), network, "10.0.1.11")
    storage, other = sketch.add(StorageAccount, "stdata"), sketch.add(StorageAccount, "stlogs")
    sketch.add(PrivateEndpoint, "pep-data", home if apart else subnet, target=storage, group_id="blob")
    sketch.add(PrivateEndpoint, "pep-logs", home, target=other, group_id="blob")
    return sketch.design()


def containers(
    prefix: str,
    delegations: tuple[str, ...] = (APPS,),
    space: tuple[str, ...] = ("10.0.0.0/16",),
    **values: Any,
) -> Design:
    """A Container Apps environment in a subnet of that range."""
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-main", address_space=space)
    subnet = sketch.add(Subnet, "snet-containers", network, prefix=prefix, delegations=delegations)
    sketch.add(ContainerAppsEnvironment, "cae-main", subnet, **values)
    return sketch.design()


def consumption_only(prefix: str, *delegations: str) -> Design:
    """A consumption-only Container Apps environment."""
    return containers(prefix, delegations, environment_type="consumption-only")


def subnet_environment_examples() -> tuple[Example, ...]:
    """Examples for the rules 022 to 028."""
    ranges = ("172.16.0.0/12",)
    return (
        Example("FND-SUBNET-022", environment("10.0.1.0/28"), environment("10.0.1.0/24")),
        Example("FND-SUBNET-022", environment("10.0.1.0/24", ()), environment("10.0.1.0/24")),
        Example("FND-SUBNET-022", environment("10.0.1.0/28", ()), environment("10.0.1.0/27")),
        Example("FND-SUBNET-022", environment_beside_endpoint(False), environment_beside_endpoint(True)),
        Example("FND-SUBNET-023", environment("10.0.1.0/26"), environment("10.0.1.0/24")),
        Example(
            "FND-SUBNET-024",
            environment("10.0.1.0/26", plans=(("I1v2", 10), ("I2v2", 10))),
            environment("10.0.0.0/24", plans=(("I1v2", 10), ("I2v2", 10))),
        ),
        Example("FND-SUBNET-025", containers("10.0.1.0/28"), containers("10.0.1.0/27")),
        Example("FND-SUBNET-025", containers("10.0.1.0/27", ()), containers("10.0.1.0/27")),
        Example("FND-SUBNET-026", consumption_only("10.0.2.0/24"), consumption_only("10.0.2.0/23")),
        Example("FND-SUBNET-026", consumption_only("10.0.2.0/23", APPS), consumption_only("10.0.2.0/23")),
        Example(
            "FND-SUBNET-027",
            containers("172.30.0.0/26", space=ranges),
            containers("172.16.0.0/26", space=ranges),
        ),
        Example(
            "FND-SUBNET-028",
            containers("10.0.1.0/27", maximum_replicas=100),
            containers("10.0.1.0/26", maximum_replicas=100),
        ),
    )
