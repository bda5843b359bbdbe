"""EXP: what a deployment would refuse or misread: names, app settings, properties of the template."""

import json
from collections.abc import Iterator

from fnetdesigner.azure.names import naming_rule
from fnetdesigner.kinds.compute import AppServiceEnvironment
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.edge import ApplicationGateway, Bastion
from fnetdesigner.kinds.firewalls import AzureFirewall
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink
from fnetdesigner.kinds.questions import (
    apps_on,
    content_storage,
    environment_of,
    facts_of,
    host_storage_by_hand,
    hosting_of,
    plan_of,
    subnet_of,
)
from fnetdesigner.kinds.traffic import ExpressRouteGateway, PublicIp, VpnGateway
from fnetdesigner.model.edits import Set
from fnetdesigner.model.resource import Deployed, Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.needs import uses_content_share
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.families.plan_code import set_to_linux
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import offered
from fnetdesigner.rules.mends_export import any_length, renamed, same_name, without_settings
from fnetdesigner.rules.mends_storage import new_storage
from fnetdesigner.rules.offers import fix_on_demand
from fnetdesigner.rules.rule import cite, fix, names, problem, rule

STANDARD = ("Standard", "StandardV2")
NEEDS_STANDARD = (AzureFirewall, VpnGateway, ExpressRouteGateway, ApplicationGateway, Bastion)


def _made_by_expression(resource: Resource) -> bool:
    """Whether an imported expression makes the name, so that the name in the design only stands in for it."""
    rows = resource.kept if isinstance(resource, Deployed) else ()
    stand_in = json.dumps(resource.name, ensure_ascii=False)
    return any((row.path, row.part, row.instead) == ("name", "", stand_in) for row in rows)


@rule(
    "FND-EXP-001",
    "error",
    Resource,
    cite("NAME25"),
    cite("NAME20"),
    remedy="Choose a name that Azure takes.",
)
def name_not_allowed(resource: Resource, view: View) -> Iterator[Problem]:
    """A resource has a name that Azure does not take.

    Every type of resource has its own rules for length and characters. A name that breaks them fails the
    deployment.
    """
    naming = naming_rule(resource.kind)
    if naming is None or naming.allows(resource.name) or _made_by_expression(resource):
        return
    said: list[str] = []
    if not naming.minimum <= len(resource.name) <= naming.maximum:
        said.append(f"has {len(resource.name)} characters of {naming.minimum} to {naming.maximum}")
    if not any_length(naming).allows(resource.name):
        said.append(f"may only consist of {naming.words}")
    yield problem(
        f"*{resource.name}* {' and '.join(said)}.",
        resource,
        fixes=offered(renamed(resource, naming, view)),
    )


@rule(
    "FND-EXP-002",
    "warning",
    Resource,
    cite("NAME20"),
    remedy="Give each of them a name of its own.",
)
def global_name_twice(resource: Resource, view: View) -> Iterator[Problem]:
    """Two resources have one name that must be unique in all of Azure.

    Names of apps, accounts, vaults and namespaces are DNS names. Whoever comes second does not get the name.
    """
    naming = naming_rule(resource.kind)
    if naming is None or naming.scope != "global":
        return
    place = _environment(resource, view)
    twins = tuple(r for r in same_name(resource, resource.name, naming, view) if _environment(r, view) == place)
    # The first of them speaks for all.
    if len(twins) > 1 and twins[0].id == resource.id:
        yield problem(
            f"*{resource.name}* is the name of {len(twins)} resources, and must be unique in Azure.",
            *twins,
            fixes=offered(renamed(twins[1], naming, view)) if len(twins) == 2 else (),
        )


def _environment(resource: Resource, view: View) -> str:
    """The App Service Environment whose domain an app has its name in; apps elsewhere share one domain."""
    environment = environment_of(resource, view) if isinstance(resource, FunctionApp) else None
    return "" if environment is None else environment.id


@rule(
    "FND-EXP-003",
    "error",
    FunctionApp,
    cite("IAC26", "Application configuration"),
    remedy="Choose a content storage account, or write the missing settings.",
)
def required_setting_missing(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app keeps its storage setting by hand and lacks the others that its plan needs.

    Apps on Consumption and Elastic Premium keep their content in a file share, which two settings name. They
    are written from the storage account of the design; without one they have to stand in the app settings.
    """
    table = facts_of(view).settings
    present = {s.name.lower() for s in app.app_settings}
    # Of an app without any host storage FND-STG-001 speaks.
    if (
        not host_storage_by_hand(app, view)
        or content_storage(app, view) is not None
        or not uses_content_share(app, view)
    ):
        return
    missing = [n for n in (table["content_connection"], table["content_share"]) if n.lower() not in present]
    if missing:
        yield problem(
            f"*{app.name}* lacks {' and '.join(missing)}; it does not start without.",
            app,
            fixes=offered(_content(app, view)),
        )


@fix_on_demand
def _content(app: FunctionApp, view: View) -> Fix | None:
    draft = Draft(view)
    made = new_storage(app, view)
    values = {k: v for k, v in made.__dict__.items() if k not in ("id", "name", "parent", "unknown")}
    added = draft.add(type(made), made.name, **values)
    draft.set(app, content_storage=added.id)
    return draft.fix("content-storage", f"Add a storage account for the content of *{app.name}*")


@rule(
    "FND-EXP-004",
    "error",
    FunctionApp,
    cite("FCP26", "Deprecated properties and settings"),
    remedy="Take the settings out; Flex Consumption has properties in their place.",
)
def setting_refused_by_flex(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app on Flex Consumption has app settings that the plan ignores or refuses.

    Flex Consumption takes runtime, scale and deployment from functionAppConfig. Settings that said these
    things on other plans have no place there.
    """
    forbidden = {n.lower() for n in facts_of(view).settings["flex_forbidden"]}
    bad = [s.name for s in app.app_settings if s.name.lower() in forbidden]
    if bad and hosting_of(app, view) == "flex-consumption":
        yield problem(
            f"*{app.name}* is on Flex Consumption and has {', '.join(bad)}, which Flex does not take.",
            app,
            fixes=(without_settings(app, bad, f"Take {', '.join(bad)} out of *{app.name}*"),),
        )


@rule(
    "FND-EXP-005",
    "warning",
    FunctionApp,
    cite("VNI26", "Routing app settings"),
    remedy="Keep the site property.",
)
def routing_said_twice(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An integrated app says by an app setting what a site property says as well.

    Routing used to be switched by app settings. Where a site property speaks of the same, the property wins
    and the setting misleads.
    """
    integrated = app.integration_subnet is not None or app.gateway_network is not None
    if not integrated or hosting_of(app, view) in (None, "flex-consumption"):
        return  # Of Flex Consumption FND-EXP-004 speaks.
    table = {k.lower(): v for k, v in facts_of(view).settings["routing"].items()}
    twice = [s.name for s in app.app_settings if s.name.lower() in table]
    if twice:
        fields = [table[n.lower()] for n in twice]
        yield problem(
            f"*{app.name}* has {', '.join(twice)} beside the site property ({', '.join(fields)}); the property wins.",
            app,
            fixes=(without_settings(app, twice, f"Take {', '.join(twice)} out of *{app.name}*"),),
        )


@rule(
    "FND-EXP-006",
    "warning",
    DeploymentSlot,
    cite("IAC26", "Slot deployments"),
    remedy="Leave the setting to Azure.",
)
def content_share_on_slot(slot: DeploymentSlot, view: View) -> Iterator[Problem]:
    """A deployment slot sets the name of its content share.

    Azure makes a share for each slot by itself. A slot that names one may end up with the content of another.
    """
    name = str(facts_of(view).settings["content_share"])
    if any(s.name.lower() == name.lower() for s in slot.app_settings):
        yield problem(
            f"*{slot.name}* sets {name}, which slots must leave to Azure.",
            slot,
            fixes=(without_settings(slot, (name,), f"Take {name} out of *{slot.name}*"),),
        )


@rule(
    "FND-EXP-007",
    "error",
    PrivateDnsZone,
    cite("AVM26"),
    remedy="Let the location be global.",
    mode="manual",
)
def private_dns_is_global(zone: PrivateDnsZone, view: View) -> Iterator[Problem]:
    """A private DNS zone or a link of it may be deployed with a region.

    Private DNS is a global resource; its location is the word global. The templates of this product say so;
    where another one deploys the zone or its links, look.
    """
    links = tuple(view.children(zone.id, PrivateDnsZoneLink))
    also = f" and its {len(links)} link{'' if len(links) == 1 else 's'}" if links else ""
    yield problem(f"Check that *{zone.name}*{also} {'have' if links else 'has'} the location global.", zone)


@rule(
    "FND-EXP-008",
    "warning",
    FunctionApp,
    cite("IAC26"),
    remedy="Let app and plan have one operating system.",
)
def linux_app_on_windows_plan(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app is to run on Linux, but its plan is deployed for Windows.

    A plan for Linux is deployed with reserved set to true, one for Windows with false. Apps run on the system
    of their plan.
    """
    plan = plan_of(app, view)
    # Of apps that say Windows on a plan for Linux, and of plans with more apps than this one, FND-PLAN-024 speaks;
    # of plans that have no choice FND-PLAN-013, and of containers where there is only code FND-PLAN-015.
    if plan is not None and set_to_linux(app, plan) and len(tuple(apps_on(plan, view))) == 1:
        follow = fix(
            "follow", f"Let *{app.name}* run on the system of *{plan.name}*", Set(app.id, {"operating_system": None})
        )
        turn = fix("linux", f"Deploy *{plan.name}* for Linux", Set(plan.id, {"operating_system": "linux"}))
        yield problem(
            f"*{app.name}* says Linux, but *{plan.name}* is deployed with reserved=false, for Windows.",
            app,
            plan,
            fixes=(turn, follow),
        )


@rule(
    "FND-EXP-009",
    "warning",
    AppServiceEnvironment,
    cite("ASE26", "Subnet requirements"),
    remedy="Write the range as addressPrefix.",
    mode="manual",
)
def environment_subnet_by_one_prefix(environment: AppServiceEnvironment, view: View) -> Iterator[Problem]:
    """The subnet of an App Service Environment may be deployed with a list of prefixes.

    Environments read the text addressPrefix and not the list addressPrefixes, which newer tools write. The
    templates of this product write the text; where another one deploys the network, look.
    """
    subnet = subnet_of(environment, view)
    if subnet is not None:
        yield problem(
            f"Check that *{subnet.name}* of *{environment.name}* is deployed with addressPrefix, not with "
            "addressPrefixes.",
            subnet,
            environment,
        )


@rule(
    "FND-EXP-010",
    "warning",
    PublicIp,
    cite("NATR23"),
    cite("AVM26"),
    remedy="Use a static address of SKU Standard.",
)
def address_not_standard(address: PublicIp, view: View) -> Iterator[Problem]:
    """A public address of a firewall or gateway is not Standard and Static.

    These take only addresses of SKU Standard, which are static; with any other the deployment fails. Of NAT
    gateways FND-OUT-008 speaks.
    """
    if address.sku in STANDARD and address.allocation == "Static":
        return
    users = [u for model in NEEDS_STANDARD for u in view.referrers(address.id, model)]
    if users:
        sku = address.sku if address.sku in STANDARD else STANDARD[0]
        yield problem(
            f"*{address.name}* is {address.sku} and {address.allocation}; {names(users)} "
            f"{'needs' if len(users) == 1 else 'need'} a Standard, Static address.",
            address,
            *users,
            fixes=(
                fix(
                    "standard",
                    f"Make *{address.name}* Standard and Static",
                    Set(address.id, {"sku": sku, "allocation": "Static"}),
                ),
            ),
        )


EXPORT_RULES = (
    name_not_allowed,
    global_name_twice,
    required_setting_missing,
    setting_refused_by_flex,
    routing_said_twice,
    content_share_on_slot,
    private_dns_is_global,
    linux_app_on_windows_plan,
    environment_subnet_by_one_prefix,
    address_not_standard,
)
"""The rules of this family, in the order of the fact sheet."""
