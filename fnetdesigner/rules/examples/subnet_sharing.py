"""Designs that break and keep the SUBNET rules of sharing, delegation and Flex Consumption."""

from typing import Any

from fnetdesigner.kinds.compute import ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.sketch import Example, Sketch

SKUS = {"elastic-premium": "EP1", "dedicated": "P1v3", "flex-consumption": "FC1", "isolated": "I1v2"}
FARMS = "Microsoft.Web/serverFarms"
APPS = "Microsoft.App/environments"
SERVICES = {"elastic-premium": FARMS, "dedicated": FARMS, "isolated": FARMS, "flex-consumption": APPS}
CURRENT = "2026-04"


class Office:
    """A network 10.0.0.0/16 with a storage account, to which integrated apps are added."""

    def __init__(self, **settings: Any) -> None:
        self.sketch = Sketch(**settings)
        self.network = self.sketch.add(VirtualNetwork, "vnet-main", address_space=("10.0.0.0/16",))
        self.storage = self.sketch.add(StorageAccount, "stfunctions")

    def subnet(self, name: str, prefix: str, tier: str = "", **values: Any) -> Subnet:
        """A subnet delegated as the tier needs it; ``delegations`` may say otherwise."""
        given = {"delegations": (SERVICES[tier],) if tier else (), **values}
        return self.sketch.add(Subnet, name, self.network, prefix=prefix, **given)

    def plan(
        self, name: str, tier: str, system: str = "linux", maximum: int | None = None, **values: Any
    ) -> HostingPlan:
        """A hosting plan."""
        given = {"tier": tier, "sku": SKUS[tier], "operating_system": system, "maximum_instances": maximum, **values}
        return self.sketch.add(HostingPlan, name, **given)

    def app(
        self, name: str, tier: str, subnet: Subnet | None, plan: HostingPlan | None = None, **values: Any
    ) -> FunctionApp:
        """An app, integrated with the subnet, on the plan given or on one of its own."""
        host = plan if plan is not None else self.plan(f"plan-{name}", tier, **values)
        stack: dict[str, Any] = (
            {"stack_version": "8.0", "deployment_container": name} if tier == "flex-consumption" else {}
        )
        return self.sketch.add(
            FunctionApp,
            name,
            plan=host,
            integration_subnet=subnet,
            host_storage=self.storage,
            always_on=tier == "dedicated",
            **stack,
        )

    def design(self) -> Design:
        """The design so far."""
        return self.sketch.design()


def two_plans(prefix: str, shared: bool, baseline: str) -> Design:
    """Two Elastic Premium plans with an app each, in one subnet or in two."""
    office = Office(baseline=baseline)
    first = office.subnet("snet-int", prefix, "elastic-premium")
    second = first if shared else office.subnet("snet-more", "10.0.8.0/26", "elastic-premium")
    office.app("func-orders", "elastic-premium", first)
    office.app("func-stock", "elastic-premium", second)
    return office.design()


def two_subscriptions(second: str) -> Design:
    """Two plans that share a subnet, the second in a subscription of that name."""
    office = Office(baseline=CURRENT)
    subnet = office.subnet("snet-int", "10.0.1.0/25", "elastic-premium")
    office.app("func-orders", "elastic-premium", subnet)
    office.app("func-stock", "elastic-premium", subnet, subscription=second)
    return office.design()


def beside_environment(apart: bool, baseline: str, tier: str = "flex-consumption") -> Design:
    """An integrated app, and a Container Apps environment in its subnet or apart from it."""
    office = Office(baseline=baseline)
    subnet = office.subnet("snet-int", "10.0.1.0/26", tier)
    home = office.subnet("snet-containers", "10.0.2.0/26", "flex-consumption") if apart else subnet
    office.app("func-orders", tier, subnet)
    office.sketch.add(ContainerAppsEnvironment, "cae-main", home)
    return office.design()


def delegated(tier: str, *delegations: str) -> Design:
    """An app of that tier in a subnet with these delegations."""
    office = Office()
    office.app("func-orders", tier, office.subnet("snet-int", "10.0.1.0/26", delegations=delegations))
    return office.design()


def both_kinds(apart: bool) -> Design:
    """A Flex Consumption app and a Dedicated app, in one subnet or in two."""
    office = Office()
    subnet = office.subnet("snet-int", "10.0.1.0/26", "dedicated")
    other = office.subnet("snet-flex", "10.0.2.0/26", "flex-consumption") if apart else subnet
    office.app("func-orders", "dedicated", subnet)
    office.app("func-stock", "flex-consumption", other)
    return office.design()


def flex(prefix: str, apps: int = 1, baseline: str = "2024-11", name: str = "snet-flex", **values: Any) -> Design:
    """So many Flex Consumption apps in one subnet."""
    office = Office(baseline=baseline)
    subnet = office.subnet(name, prefix, "flex-consumption", **values)
    for number in range(1, apps + 1):
        office.app(f"func-flex-{number}", "flex-consumption", subnet)
    return office.design()


def with_policies(*policies: str) -> Design:
    """An integrated app whose subnet has these service endpoint policies."""
    office = Office()
    subnet = office.subnet(
        "snet-int",
        "10.0.1.0/26",
        "elastic-premium",
        service_endpoints=("Microsoft.Storage",),
        service_endpoint_policies=policies,
    )
    office.app("func-orders", "elastic-premium", subnet)
    return office.design()


def endpoint_in(*delegations: str) -> Design:
    """A private endpoint in a subnet with these delegations, which no app uses."""
    office = Office()
    subnet = office.subnet("snet-private", "10.0.2.0/27", delegations=delegations)
    office.sketch.add(PrivateEndpoint, "pep-blob", subnet, target=office.storage, group_id="blob")
    return office.design()


def subnet_sharing_examples() -> tuple[Example, ...]:
    """An example for each of the rules 008 to 021, 031 and 032."""
    return (
        Example(
            "FND-SUBNET-008", two_plans("10.0.1.0/26", True, "2024-11"), two_plans("10.0.1.0/26", False, "2024-11")
        ),
        Example("FND-SUBNET-009", two_plans("10.0.1.0/27", True, CURRENT), two_plans("10.0.1.0/26", True, CURRENT)),
        Example("FND-SUBNET-009", two_subscriptions("finance"), two_subscriptions("")),
        Example(
            "FND-SUBNET-010",
            beside_environment(False, "2024-11", "dedicated"),
            beside_environment(True, "2024-11", "dedicated"),
        ),
        Example("FND-SUBNET-011", delegated("elastic-premium"), delegated("elastic-premium", FARMS)),
        Example("FND-SUBNET-011", delegated("dedicated", APPS), delegated("dedicated", FARMS)),
        Example("FND-SUBNET-012", delegated("flex-consumption", FARMS), delegated("flex-consumption", APPS)),
        Example("FND-SUBNET-013", both_kinds(False), both_kinds(True)),
        Example(
            "FND-SUBNET-014",
            delegated("dedicated", "Microsoft.Sql/managedInstances"),
            delegated("dedicated", FARMS),
        ),
        Example("FND-SUBNET-014", delegated("flex-consumption", APPS, FARMS), delegated("flex-consumption", APPS)),
        Example("FND-SUBNET-015", flex("10.0.1.0/27"), flex("10.0.1.0/26")),
        Example("FND-SUBNET-016", flex("10.0.1.0/27", 1, CURRENT), flex("10.0.1.0/26", 1, CURRENT)),
        Example("FND-SUBNET-017", flex("10.0.1.0/28", 1, CURRENT), flex("10.0.1.0/27", 1, CURRENT)),
        Example("FND-SUBNET-018", flex("10.0.1.0/25", 2), flex("10.0.1.0/25", 1)),
        Example("FND-SUBNET-019", beside_environment(False, CURRENT), beside_environment(True, CURRENT)),
        Example(
            "FND-SUBNET-020",
            flex("10.0.1.0/26", 1, CURRENT, "snet_flex"),
            flex("10.0.1.0/26", 1, CURRENT, "snet-flex"),
        ),
        Example(
            "FND-SUBNET-021",
            flex("10.0.1.0/26", service_endpoints=("Microsoft.Storage",)),
            flex("10.0.1.0/26"),
        ),
        Example("FND-SUBNET-031", with_policies("sep-storage"), with_policies()),
        Example("FND-SUBNET-032", endpoint_in("Microsoft.Sql/managedInstances"), endpoint_in()),
    )
