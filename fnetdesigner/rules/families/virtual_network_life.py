"""VNET: what to mind from one deployment to the next, and what no design can know.

The rules of edits compare the design that is deployed with the one that is to be. Deleting, or moving to
another subscription, is refused by Azure while an integration exists, so what counts is what is deployed.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import (
    app_network,
    apps_on,
    endpoints_of,
    hosting_of,
    integrated_with,
    integration_subnet,
    network_of,
)
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Set
from fnetdesigner.model.resource import AzureResource, Resource
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.mends import some_names
from fnetdesigner.rules.mends_integration import integrates_regionally
from fnetdesigner.rules.rule import cite, fix, problem, rule

REGIONAL = cite("seed", "Regional virtual network integration")
ENABLING = cite("seed", "Enable virtual network integration")


@rule(
    "FND-VNET-005",
    "error",
    VirtualNetwork,
    REGIONAL,
    mode="edit",
    remedy="Disconnect the apps and deploy that first, then delete the network.",
)
def integrated_network_deleted(deployed: Design, design: Design) -> Iterator[Problem]:
    """A virtual network is deleted while apps are integrated with it.

    Azure keeps a network as long as an app is integrated with it. The integration has to go first, in a
    deployment of its own.
    """
    was, now = View(deployed), View(design)
    for network in was.all(VirtualNetwork):
        if now.any(network.id) is not None:
            continue
        apps = list(was.referrers(network.id, FunctionApp, "gateway_network"))
        for subnet in was.children(network.id, Subnet):
            apps += was.referrers(subnet.id, FunctionApp, "integration_subnet")
        apps = list({a.id: a for a in apps}.values())
        if apps:
            verb = "is" if len(apps) == 1 else "are"
            yield problem(
                f"*{network.name}* is to be deleted while {some_names(apps)} {verb} integrated with it. Disconnect "
                "first, deploy that, then delete the network.",
                network,
                *apps,
            )


@rule(
    "FND-VNET-006",
    "error",
    FunctionApp,
    REGIONAL,
    mode="edit",
    remedy="Disconnect, move to the other subscription, and connect again.",
)
def subscription_changed_while_integrated(deployed: Design, design: Design) -> Iterator[Problem]:
    """An app or plan changes its subscription while regional integration exists.

    Azure refuses to change the subscription of an app, or of its plan, while an app uses regional
    integration.
    """
    was, now = View(deployed), View(design)
    moving: set[str] = set()
    for plan in was.all(HostingPlan):
        apps = tuple(a for a in apps_on(plan, was) if a.integration_subnet is not None)
        new = now.get(plan.id, HostingPlan)
        if new is not None and apps and moved(plan, new):
            moving.update(a.id for a in apps)
            why = f"{some_names(apps)} on it {'is' if len(apps) == 1 else 'are'} integrated"
            yield change_of_subscription(plan, new, why, apps)
    for app in was.all(FunctionApp):
        after = now.get(app.id, FunctionApp)
        # A plan that moves says so for its apps.
        subnet = integration_subnet(app, was)
        if after is not None and app.id not in moving and subnet is not None and moved(app, after):
            yield change_of_subscription(app, after, f"it is integrated with *{subnet.name}*", (subnet,))


@rule(
    "FND-VNET-007",
    "error",
    FunctionApp,
    REGIONAL,
    mode="manual",
    remedy="Register the resource provider Microsoft.App in the subscription.",
)
def flex_needs_registered_provider(app: FunctionApp, view: View) -> Iterator[Problem]:
    """Flex Consumption apps with integration need the resource provider Microsoft.App.

    The subnet's delegation to Microsoft.App/environments works only where the provider is registered; no
    design knows whether it is.
    """
    subnet = integration_subnet(app, view)
    if subnet is not None and hosting_of(app, view) == "flex-consumption":
        yield problem(
            f"Check that the resource provider Microsoft.App is registered in {subscription(app)}, in which "
            f"*{app.name}* is to be integrated with *{subnet.name}*.",
            app,
            subnet,
        )


@rule(
    "FND-VNET-008",
    "warning",
    FunctionApp,
    cite("VNI26", "Permissions"),
    cite("PEA25", "Specific requirements"),
    mode="manual",
    remedy="Register the resource provider Microsoft.Web in the network's subscription.",
)
def network_subscription_needs_registered_provider(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app uses a virtual network of another subscription.

    The network's subscription must have the resource provider Microsoft.Web registered, even when no app is
    deployed to it; no design knows whether it has.
    """
    networks = [app_network(app, view) if integrates_regionally(app, view) else None]
    networks += [network_of(e, view) for e in endpoints_of(app, view)]
    for network in {n.id: n for n in networks if n is not None}.values():
        if moved(app, network):
            yield problem(
                f"Check that the resource provider Microsoft.Web is registered in {subscription(network)}: "
                f"*{network.name}* is there, and *{app.name}* is in {subscription(app)}.",
                app,
                network,
            )


@rule(
    "FND-VNET-009",
    "info",
    FunctionApp,
    ENABLING,
    mode="edit",
    remedy="Plan the change for a time at which a restart does no harm.",
)
def integration_restarts_the_app(deployed: Design, design: Design) -> Iterator[Problem]:
    """An app's integration is added, changed or taken away.

    The app restarts during the change.
    """
    was, now = View(deployed), View(design)
    for app in was.all(FunctionApp):
        after = now.get(app.id, FunctionApp)
        if after is None:
            continue
        old, new = integrated_with(app, was), integrated_with(after, now)
        if (old and old.id) == (new and new.id):
            continue
        if old is not None and new is not None:
            words = f"goes from *{old.name}* to *{new.name}*"
        elif new is not None:
            words = f"is connected with *{new.name}*"
        else:
            words = f"is disconnected from *{old.name if old else ''}*"
        yield problem(f"*{app.name}* {words} and restarts meanwhile.", after, new or old)


def moved(one: AzureResource, other: AzureResource) -> bool:
    """Whether two resources stand in different subscriptions."""
    return one.subscription.lower() != other.subscription.lower()


def subscription(resource: AzureResource) -> str:
    """The subscription of a resource in words."""
    return f"subscription {resource.subscription}" if resource.subscription else "the subscription of the design"


def change_of_subscription(old: AzureResource, new: AzureResource, why: str, others: tuple[Resource, ...]) -> Problem:
    """The finding of FND-VNET-006, with the way back."""
    return problem(
        f"*{new.name}* goes from {subscription(old)} to {subscription(new)} while {why}. Disconnect first, then move, "
        "then connect again.",
        new,
        *others,
        fixes=(
            fix("stay", f"Keep *{new.name}* in {subscription(old)}", Set(new.id, {"subscription": old.subscription})),
        ),
    )
