"""PLAN: which hosting option has which networking feature. ``plan_code`` and ``plan_scale`` hold the rest.

Whether a Standard plan stands on a newer App Service deployment, and in which regions a plan is sold, no
design knows.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import (
    TIER_TITLES,
    ContainerAppsEnvironment,
    HostingPlan,
)
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.questions import (
    endpoints_of,
    environment_of,
    facts_of,
    hosting_of,
    integrated_with,
    integration_subnet,
    plan_of,
    same_region,
)
from fnetdesigner.model.edits import Set
from fnetdesigner.model.view import View
from fnetdesigner.rules.families.plan_code import (
    container_apps_without_linux_container,
    container_on_code_plan,
    flex_on_windows,
    old_runtime_on_flex,
    slots_on_flex,
    two_systems_in_one_plan,
    windows_container,
)
from fnetdesigner.rules.families.plan_scale import (
    asleep_between_triggers,
    dedicated_sku_for_elastic_premium,
    event_scale_without_events,
    flex_plan_with_several_apps,
    free_plan_with_functions,
    http_behind_endpoint_beyond_its_scale,
    isolated_outside_an_environment,
    linux_consumption,
    more_instances_than_the_plan_has,
)
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import offered, some_names
from fnetdesigner.rules.mends_integration import disconnected, joins_other_subnets, regional_in
from fnetdesigner.rules.mends_plan import moved_plan
from fnetdesigner.rules.mends_plan_features import (
    connections,
    endpoint_words,
    hybrid_fixes,
    integrated_on,
    moves,
    other_subnets,
    retargeted,
    to_sku,
    uses,
    without,
)
from fnetdesigner.rules.mends_virtual_network import by_peering
from fnetdesigner.rules.rule import cite, fix, problem, rule

INTEGRATION = cite("seed", "Virtual network integration")
REGIONAL = cite("seed", "Regional virtual network integration")
FEATURES = cite("FNF24", "Azure Functions networking features")
WITHOUT_FUNCTIONS = ("Free", "Shared")


@rule(
    "FND-PLAN-001",
    "error",
    FunctionApp,
    INTEGRATION,
    FEATURES,
    remedy="Use Flex Consumption, Elastic Premium or Dedicated, or take the integration away.",
)
def consumption_with_integration(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A Consumption app is integrated with a virtual network.

    The Consumption plan has no virtual network integration of either kind: its apps always leave from
    public addresses of the platform, and Azure refuses the connection.
    """
    plan = plan_of(app, view)
    target = integrated_with(app, view)
    if plan is None or plan.tier != "consumption" or target is None:
        return
    yield problem(
        f"*{app.name}* runs on *{plan.name}*, a Consumption plan. Consumption has no virtual network integration, "
        f"so *{app.name}* cannot be connected with *{target.name}*.",
        app,
        target,
        plan,
        fixes=(*moves(plan, view), disconnected(app, target)),
    )


@rule(
    "FND-PLAN-002",
    "error",
    FunctionApp,
    cite("seed", "Private endpoints"),
    FEATURES,
    remedy="Use Flex Consumption, Elastic Premium or Dedicated, or filter callers with access restrictions.",
)
def consumption_with_private_endpoint(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A private endpoint leads to a Consumption app.

    Private endpoints for incoming calls exist on Flex Consumption, Elastic Premium and Dedicated plans. On
    Consumption only access restrictions limit who may call.
    """
    plan = plan_of(app, view)
    endpoints = tuple(endpoints_of(app, view))
    if plan is None or plan.tier != "consumption" or not endpoints:
        return
    yield problem(
        f"*{app.name}* runs on *{plan.name}*, a Consumption plan, and cannot have {endpoint_words(endpoints)}.",
        app,
        *endpoints,
        plan,
        fixes=(*moves(plan, view), *offered(without(endpoints, view))),
    )


@rule(
    "FND-PLAN-003",
    "error",
    FunctionApp,
    FEATURES,
    cite("PE25", "Private-link resource"),
    remedy="Use an internal environment; newer documents also offer a private endpoint on the environment itself.",
)
def container_app_with_private_endpoint(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A private endpoint leads to a function app on Container Apps.

    A function app on Container Apps is reached through its environment. The sub-resource sites belongs to
    App Service, so the endpoint has nothing to connect to.
    """
    environment = view.get(app.plan, ContainerAppsEnvironment)
    endpoints = tuple(endpoints_of(app, view))
    if environment is None or not endpoints:
        return
    yield problem(
        f"*{app.name}* runs in the Container Apps environment *{environment.name}* and cannot have "
        f"{endpoint_words(endpoints)}.",
        app,
        *endpoints,
        environment,
        fixes=offered(retargeted(endpoints, environment, view), without(endpoints, view)),
    )


@rule(
    "FND-PLAN-004",
    "error",
    FunctionApp,
    INTEGRATION,
    cite("seed", "Enable virtual network integration"),
    remedy="Use regional integration with a network of the app's region, peered with the other one if need be.",
)
def gateway_integration_outside_dedicated(app: FunctionApp, view: View) -> Iterator[Problem]:
    """Gateway-required integration is used on a plan that is not Dedicated.

    Only Dedicated plans connect through a point-to-site gateway. Flex Consumption, Elastic Premium and
    Container Apps have regional integration alone, which stays within the app's region.
    """
    network = view.get(app.gateway_network, VirtualNetwork)
    hosting = hosting_of(app, view)
    # On Consumption there is no integration at all, which FND-PLAN-001 says.
    if network is None or hosting in (None, "consumption", "dedicated", "isolated"):
        return
    host = view.any(app.plan)
    title = TIER_TITLES[hosting or ""]
    words = (
        f"*{app.name}* is connected with *{network.name}* by gateway, and its plan is {title}. "
        "Gateway-required integration exists on Dedicated plans only."
    )
    if not same_region(app.region, network.region):
        words += (
            f" *{network.name}* is in {network.region} and *{app.name}* in {app.region}: on this plan it is reached "
            f"from a network in {app.region} that is peered with it."
        )
    ways: list[Fix | None] = []
    if isinstance(host, HostingPlan):
        near = same_region(app.region, network.region)
        ways = [
            *((regional_in((app,), network, view),) if near else by_peering((app,), network, view)),
            moved_plan(host, "dedicated", view),
        ]
    yield problem(words, app, network, host, fixes=(*offered(*ways), disconnected(app, network)))


@rule(
    "FND-PLAN-005",
    "warning",
    FunctionApp,
    FEATURES,
    cite("GWI26", "Pricing details"),
    remedy="Take the gateway link away: the environment's subnet is the app's network.",
)
def gateway_integration_in_environment(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app in an App Service Environment has gateway-required integration.

    Such an app stands in a virtual network already. The 2024 footnote speaks of Dedicated/ASE, but the
    article on gateway-required integration lists Basic to Premium plans only.
    """
    network = view.get(app.gateway_network, VirtualNetwork)
    if network is not None and hosting_of(app, view) == "isolated":
        yield problem(
            f"*{app.name}* runs on an Isolated plan, inside a virtual network, and is also connected with "
            f"*{network.name}* by gateway; that link is documented for Basic to Premium plans only.",
            app,
            network,
            fixes=(
                fix(
                    "drop-gateway", f"Drop the gateway link to *{network.name}*", Set(app.id, {"gateway_network": None})
                ),
            ),
        )


@rule(
    "FND-PLAN-006",
    "error",
    FunctionApp,
    REGIONAL,
    cite("ASE26", "Outbound network segmentation"),
    remedy="Take the integration away: the environment's subnet is the app's network.",
)
def environment_app_with_regional_integration(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app in an App Service Environment uses regional integration.

    Isolated apps send their traffic from the environment's own subnet. Newer documents allow alternate
    subnets where the environment was created with the setting MultipleSubnetJoinEnabled.
    """
    plan, subnet = plan_of(app, view), integration_subnet(app, view)
    if plan is None or subnet is None or plan.tier != "isolated" or joins_other_subnets(plan, view):
        return
    environment = environment_of(app, view)
    ways = [
        fix(
            "disconnect",
            f"Disconnect *{app.name}* from *{subnet.name}*",
            Set(app.id, {"integration_subnet": None, "further_subnets": ()}),
        ),
    ]
    words = f"*{app.name}* runs on an Isolated plan and cannot be integrated with *{subnet.name}*"
    if environment is not None:
        words += f": the subnet of *{environment.name}* is its network"
        ways += offered(other_subnets(environment, app, subnet, view))
    yield problem(f"{words}.", app, subnet, plan, fixes=ways)


@rule(
    "FND-PLAN-007",
    "warning",
    HostingPlan,
    REGIONAL,
    baselines=("2024-11",),
    remedy="Create the plan as Premium V3 and scale it down afterwards.",
)
def standard_plan_with_integration(plan: HostingPlan, view: View) -> Iterator[Problem]:
    """Apps on a Standard plan use regional integration.

    Standard has it on newer App Service deployments only. A plan created as Premium V3 always lands on a
    newer one and may be scaled down to Standard after that.
    """
    apps = integrated_on(plan, view)
    if plan.tier == "dedicated" and facts_of(view).tier_of_sku(plan.sku) == "Standard" and apps:
        yield problem(
            f"*{plan.name}* is {plan.sku} (Standard), which has regional integration on newer App Service "
            f"deployments only, and {some_names(apps)} {uses(apps)} it.",
            plan,
            *apps,
            fixes=(to_sku(plan),),
        )


@rule(
    "FND-PLAN-008",
    "warning",
    HostingPlan,
    REGIONAL,
    cite("VNI26", "Integrate your app with a virtual network"),
    baselines=("2024-11",),
    remedy="Use Standard, Premium V2 or Premium V3, or accept it: later documents list Basic too.",
)
def unlisted_tier_with_integration(plan: HostingPlan, view: View) -> Iterator[Problem]:
    """Apps on a Dedicated plan use regional integration in a tier that the 2024 article does not name.

    The article names Standard, Premium V2 and Premium V3. Documents of 2026 also list Basic and the other
    Premium tiers.
    """
    facts, apps = facts_of(view), integrated_on(plan, view)
    tier = facts.tier_of_sku(plan.sku)
    # A Free or Shared plan hosts no functions at all (FND-PLAN-012); a SKU that nobody knows is not judged.
    if plan.tier != "dedicated" or tier is None or tier in (*WITHOUT_FUNCTIONS, *facts.integration_tiers):
        return
    if facts.hosting_of_sku(plan.sku) == "dedicated" and apps:
        yield problem(
            f"*{plan.name}* is {plan.sku} ({tier}); the 2024 article names Standard, Premium V2 and Premium V3 for "
            f"regional integration, and {some_names(apps)} {uses(apps)} it.",
            plan,
            *apps,
            fixes=(to_sku(plan),),
        )


@rule(
    "FND-PLAN-009",
    "error",
    FunctionApp,
    cite("seed", "Hybrid Connections"),
    remedy="Use Elastic Premium or Dedicated on Windows.",
)
def consumption_with_hybrid_connections(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A Consumption app has hybrid connections.

    Hybrid Connections is available to functions that run on Windows in all but the Consumption plan.
    """
    plan = plan_of(app, view)
    if plan is not None and plan.tier == "consumption" and app.hybrid_connections:
        yield problem(
            f"*{app.name}* runs on *{plan.name}*, a Consumption plan, and has {connections(app)}; Consumption has no "
            "Hybrid Connections.",
            app,
            plan,
            fixes=hybrid_fixes(app, plan, view),
        )


@rule(
    "FND-PLAN-010",
    "error",
    FunctionApp,
    cite("seed", "Hybrid Connections"),
    cite("FS25", "Operating system support"),
    cite("FNO26", "Hybrid Connections"),
    remedy="Use Elastic Premium or Dedicated on Windows, or reach the host through the virtual network.",
)
def flex_with_hybrid_connections(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A Flex Consumption app has hybrid connections.

    Hybrid Connections needs an app on Windows, and Flex Consumption runs on Linux only.
    """
    plan = plan_of(app, view)
    if plan is not None and plan.tier == "flex-consumption" and app.hybrid_connections:
        yield problem(
            f"*{app.name}* runs on *{plan.name}*, a Flex Consumption plan, and has {connections(app)}; Flex "
            "Consumption runs on Linux only and has no Hybrid Connections.",
            app,
            plan,
            fixes=hybrid_fixes(app, plan, view),
        )


PLAN_RULES = (
    consumption_with_integration,
    consumption_with_private_endpoint,
    container_app_with_private_endpoint,
    gateway_integration_outside_dedicated,
    gateway_integration_in_environment,
    environment_app_with_regional_integration,
    standard_plan_with_integration,
    unlisted_tier_with_integration,
    consumption_with_hybrid_connections,
    flex_with_hybrid_connections,
    event_scale_without_events,
    free_plan_with_functions,
    flex_on_windows,
    flex_plan_with_several_apps,
    container_on_code_plan,
    windows_container,
    container_apps_without_linux_container,
    linux_consumption,
    more_instances_than_the_plan_has,
    http_behind_endpoint_beyond_its_scale,
    asleep_between_triggers,
    dedicated_sku_for_elastic_premium,
    isolated_outside_an_environment,
    two_systems_in_one_plan,
    old_runtime_on_flex,
    slots_on_flex,
)
"""The rules of the family, in the order of the fact sheet."""
