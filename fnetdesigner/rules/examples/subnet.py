"""Designs that break and keep the SUBNET rules of size, place and life."""

from typing import Any

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.sketch import Example, Sketch
from fnetdesigner.rules.examples.subnet_environment import subnet_environment_examples
from fnetdesigner.rules.examples.subnet_sharing import Office, subnet_sharing_examples


def sized(prefix: str, tier: str = "elastic-premium", system: str = "linux", maximum: int | None = None) -> Design:
    """One app integrated with a subnet of that range, on a plan that scales so far."""
    office = Office()
    subnet = office.subnet("snet-int", prefix, tier)
    office.app("func-orders", tier, subnet, system=system, maximum=maximum)
    return office.design()


def placed(*subnets: tuple[str, str]) -> Design:
    """A network 10.0.0.0/16 with subnets of those names and ranges."""
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    for name, prefix in subnets:
        sketch.add(Subnet, name, network, prefix=prefix)
    return sketch.design()


def with_endpoints(prefix: str, count: int) -> Design:
    """Private endpoints to so many storage accounts in one subnet."""
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    subnet = sketch.add(Subnet, "snet-private", network, prefix=prefix)
    for number in range(1, count + 1):
        storage = sketch.add(StorageAccount, f"stdata{number}")
        sketch.add(PrivateEndpoint, f"pep-data-{number}", subnet, target=storage, group_id="blob")
    return sketch.design()


def joined(integrated: bool) -> Design:
    """A subnet for integration, with or without an app in it."""
    office = Office()
    subnet = office.subnet("snet-int", "10.0.1.0/26", "elastic-premium")
    office.app("func-orders", "elastic-premium", subnet if integrated else None)
    return office.design()


def leftover(delegations: tuple[str, ...]) -> Design:
    """A subnet that no app uses."""
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
    sketch.add(Subnet, "snet-old", network, prefix="10.0.1.0/26", delegations=delegations)
    return sketch.design()


def after_deletion(**changes: Any) -> Design:
    """A network whose app is gone, or is still there with some fields changed."""
    office = Office()
    subnet = office.subnet("snet-int", "10.0.1.0/26", "elastic-premium")
    if changes:
        app = office.app("func-orders", "elastic-premium", subnet)
        office.sketch.change(app, **changes)
    else:
        office.sketch.add(HostingPlan, "plan-func-orders", tier="elastic-premium", sku="EP1")
    return office.design()


def subnet_examples() -> tuple[Example, ...]:
    """An example for every rule of the family."""
    return (
        Example("FND-SUBNET-001", sized("10.0.1.0/29", "dedicated"), sized("10.0.1.0/28", "dedicated")),
        Example("FND-SUBNET-002", sized("10.0.1.0/26", system="windows"), sized("10.0.1.0/24", system="windows")),
        Example("FND-SUBNET-003", sized("10.0.1.0/27"), sized("10.0.1.0/26")),
        Example("FND-SUBNET-004", sized("10.0.1.0/27"), sized("10.0.1.0/26")),
        Example(
            "FND-SUBNET-005",
            sized("10.0.1.0/28", "dedicated", maximum=20),
            sized("10.0.1.0/26", "dedicated", maximum=20),
        ),
        Example(
            "FND-SUBNET-006",
            sized("10.0.1.0/27", "dedicated", maximum=20),
            sized("10.0.1.0/26", "dedicated", maximum=20),
        ),
        Example(
            "FND-SUBNET-007",
            sized("10.0.1.0/25"),
            sized("10.0.1.0/26"),
            deployed=sized("10.0.1.0/26"),
        ),
        *subnet_sharing_examples(),
        *subnet_environment_examples(),
        Example("FND-SUBNET-029", placed(("snet-tiny", "10.0.1.0/30")), placed(("snet-tiny", "10.0.1.0/29"))),
        Example("FND-SUBNET-030", placed(("snet-away", "10.1.1.0/24")), placed(("snet-away", "10.0.1.0/24"))),
        Example(
            "FND-SUBNET-030",
            placed(("snet-one", "10.0.0.0/23"), ("snet-two", "10.0.1.0/24")),
            placed(("snet-one", "10.0.0.0/23"), ("snet-two", "10.0.2.0/24")),
        ),
        Example(
            "FND-SUBNET-033",
            leftover(("Microsoft.Web/serverFarms",)),
            leftover(()),
        ),
        Example(
            "FND-SUBNET-034",
            after_deletion(),
            after_deletion(integration_subnet=None),
            deployed=joined(True),
        ),
        Example("FND-SUBNET-035", joined(True), joined(False)),
        Example("FND-SUBNET-036", with_endpoints("10.0.1.0/29", 4), with_endpoints("10.0.1.0/29", 3)),
    )
