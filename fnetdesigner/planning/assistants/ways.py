"""What the assistants have in common: networks to choose from, subnets to make, packets to ask about."""

from collections.abc import Iterable
from typing import Any

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import app_network, apps_using, hosting_of, integration_subnet, plan_of, same_region
from fnetdesigner.kinds.traffic import PublicIp
from fnetdesigner.model.edits import Set
from fnetdesigner.model.resource import AzureResource
from fnetdesigner.model.view import View
from fnetdesigner.planning.assistants.assistant import NEW, Ask, AssistantError
from fnetdesigner.routing.question import Question, Source, Target, Trace
from fnetdesigner.routing.trace import trace
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.mends import free_name, free_private_range, free_subnet_range
from fnetdesigner.rules.mends_integration import NO_LINK, place_in
from fnetdesigner.rules.mends_storage import NETWORK_LENGTH, integrate

SOMEWHERE = "203.0.113.77"
"""A public address of documentation: it stands for any host on the internet."""


def azure_of(resource: AzureResource) -> dict[str, Any]:
    """Region, group and subscription for what is made beside a resource."""
    return {
        "region": resource.region,
        "resource_group": resource.resource_group,
        "subscription": resource.subscription,
    }


def network_ask(title: str, help: str, networks: Iterable[VirtualNetwork], best: VirtualNetwork | None) -> Ask:  # noqa: A002
    """Which network: one of the design, or a new one."""
    choices = tuple((n.id, f"{n.name} ({', '.join(n.address_space) or 'no range yet'})") for n in networks)
    default = best.id if best is not None else choices[0][0] if choices else NEW
    return Ask("network", title, help, default, (*choices, (NEW, "A new network")))


def near_first(region: str, view: View) -> list[VirtualNetwork]:
    """The networks of a design that things can be put into, those of a region first."""
    found = [n for n in view.all(VirtualNetwork) if n.deployment_model != "classic" and n.address_space]
    return sorted(found, key=lambda n: not same_region(n.region, region))


def network_for(answer: str, beside: AzureResource, draft: Draft) -> VirtualNetwork:
    """The network that was chosen, or a new one beside a resource."""
    found = draft.view.get(answer, VirtualNetwork)
    if found is not None:
        return found
    if answer != NEW:
        raise AssistantError(f"There is no network {answer!r} in the design.")
    space = free_private_range(NETWORK_LENGTH, draft.view)
    if space is None:
        raise AssistantError("No private range is free for a new network.")
    name = free_name(VirtualNetwork, f"vnet-{beside.name}"[:64], draft.view)
    return draft.add(VirtualNetwork, name, address_space=(str(space),), **azure_of(beside))


def own_subnet(network: VirtualNetwork, name: str, length: int, draft: Draft) -> Subnet:
    """The subnet of a reserved name in a network, made where it is missing."""
    for subnet in draft.view.children(network.id, Subnet):
        if subnet.name.lower() == name.lower():
            return subnet
    free = free_subnet_range(network, length, draft.view)
    if free is None:
        raise AssistantError(
            f"*{network.name}* has no room for a /{length}, which {name} needs. Extend its address space."
        )
    return draft.add(Subnet, name, parent=network.id, prefix=str(free))


def public_ip(name: str, beside: AzureResource, draft: Draft, **values: Any) -> PublicIp:
    """A static public address beside a resource."""
    return draft.add(PublicIp, free_name(PublicIp, name[:80], draft.view), **azure_of(beside), **values)


def integrated(app: FunctionApp, network: VirtualNetwork | None, draft: Draft) -> Subnet | None:
    """The subnet that an app enters a network by, made where it has none; None where its hosting has no such thing.

    A gateway link or an environment of its own counts as a way in.
    """
    here = draft.view.get(app.id, FunctionApp) or app
    if app_network(here, draft.view) is not None:
        return integration_subnet(here, draft.view)
    plan = plan_of(here, draft.view)
    if plan is None or plan.tier in ("consumption", "isolated"):
        return None
    place = None
    if network is not None and same_region(network.region, app.region):
        place = place_in(network, plan, frozenset(), draft.view)
    if place is not None:
        draft.do(*place.edits, Set(app.id, {**NO_LINK, "integration_subnet": place.id}))
    elif not integrate(draft, here, plan, network):
        raise AssistantError(f"No network in {app.region} has room for an integration subnet of *{app.name}*.")
    return integration_subnet(draft.view.get(app.id, FunctionApp) or app, draft.view)


def route_all(subnet: Subnet, draft: Draft) -> None:
    """Lead all that the apps of a subnet send into the network; Flex Consumption does so always."""
    for app in apps_using(subnet, draft.view):
        if hosting_of(app, draft.view) != "flex-consumption":
            draft.set(app, route_all=True)


def packet(source: str | None, target: Target, view: View, port: int = 443) -> Trace:
    """The way of a TCP packet; ``source`` None is anybody on the internet."""
    return trace(Question(Source(source, None if source else SOMEWHERE), target, port), view)


def reason(found: Trace) -> str:
    """What stops a packet first, as a sentence that goes on after a colon."""
    text = found.blockers[0].what if found.blockers else f"{found.decided_by}."
    return text if text.endswith(".") else f"{text}."
