"""Fixes about service endpoints themselves: enable one, drop a rule, or use another way in its place."""

from fnetdesigner.kinds.app_parts import AccessRule
from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.databases import SqlServer
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.questions import facts_of, network_of
from fnetdesigner.model.edits import Set
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import Prefix, parse_prefix_or_address
from fnetdesigner.model.view import View
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends_private_link import add_endpoint
from fnetdesigner.rules.mends_service import endpoints_added, takes_networking
from fnetdesigner.rules.offers import fix_on_demand
from fnetdesigner.rules.rule import fix
from fnetdesigner.rules.service_ways import Listing, apps_entering, first_groups, used_services


def known_here(target: Resource, subnet: Subnet, view: View) -> Fix | None:
    """Enable the service endpoint of a service on a subnet."""
    service = facts_of(view).service_endpoint(target.kind)
    if service is None:
        return None
    title = f"Enable the {service} service endpoint on *{subnet.name}*"
    return fix("enable-endpoint", title, Set(subnet.id, {"service_endpoints": (*subnet.service_endpoints, service)}))


@fix_on_demand
def dropped(target: Listing, subnet: Subnet, view: View) -> Fix | None:
    """Take a subnet off a service's list, where no app calls the service from there."""
    if any(target.id == t.id for app in apps_entering(subnet, view) for t in used_services(app, view)):
        return None
    rest = tuple(s for s in target.allowed_subnets if s != subnet.id)
    return fix(
        "drop-rule", f"Take *{subnet.name}* off the list of *{target.name}*", Set(target.id, {"allowed_subnets": rest})
    )


@fix_on_demand
def sql_privately(server: SqlServer, subnet: Subnet, view: View) -> Fix | None:
    """Replace the rule for a subnet by a private endpoint that its network reaches."""
    network = network_of(subnet, view)
    if network is None:
        return None
    draft = Draft(view)
    draft.set(server, allowed_subnets=tuple(s for s in server.allowed_subnets if s != subnet.id))
    added = endpoints_added(server, first_groups(server, view), network, draft.view)
    if added is None:
        return None
    draft.do(*added.edits)
    return draft.fix("private-endpoint", f"Reach *{server.name}* from *{network.name}* by a private endpoint")


@fix_on_demand
def privately_from_site(target: Resource, site: OnPremisesNetwork | None, view: View) -> Fix | None:
    """Add a private endpoint to a service in the network whose gateway a site is connected to."""
    gateways = () if site is None else tuple(view.any(g) for g in site.gateways)
    network = next((n for g in gateways if g is not None and (n := network_of(g, view)) is not None), None)
    groups = ("sites",) if isinstance(target, FunctionApp) else first_groups(target, view)
    if network is None or not groups or not takes_networking(target):
        return None
    draft = Draft(view)
    if isinstance(target, FunctionApp):
        # Rules for subnets and private endpoints do not go together: FND-PE-015.
        draft.set(target, access_rules=tuple(r for r in target.access_rules if r.subnet is None))
        draft.set(target, public_network_access="Disabled")
    if add_endpoint(draft, target, groups[0], network) is None:
        return None
    return draft.fix("add-endpoint", f"Add a private endpoint for *{target.name}* to *{network.name}*")


def address_admitted(target: Resource, caller: Resource, view: View) -> Fix | None:
    """Let the public address of a caller in."""
    text = caller.address if isinstance(caller, (Client, DeploymentAgent)) else ""
    prefix = _public(text, view)
    if prefix is None:
        return None
    title = f"Let {text} into *{target.name}*"
    if isinstance(target, FunctionApp):
        last = max((r.priority for r in target.access_rules), default=0)
        source = text if "/" in text else f"{text}/{prefix.length}"
        made = AccessRule(name=f"allow-{caller.name}"[:32], priority=last + 10, source=source)
        return fix("let-address", title, Set(target.id, {"access_rules": (*target.access_rules, made)}))
    listed = getattr(target, "allowed_addresses", None)
    if listed is None or text in listed:
        return None
    return fix("let-address", title, Set(target.id, {"allowed_addresses": (*listed, text)}))


def _public(text: str, view: View) -> Prefix | None:
    try:
        prefix = parse_prefix_or_address(text)
    except ValueError:
        return None
    return None if prefix.version == 6 or facts_of(view).is_private(prefix) else prefix


def by_range(site: FunctionApp | DeploymentSlot, subnet: Subnet) -> Fix | None:
    """Name a subnet by its range in the rules of an app: inside an environment private ranges match [AR24]."""
    if subnet.prefix is None:
        return None
    prefix = subnet.prefix

    def ranged(rules: tuple[AccessRule, ...]) -> tuple[AccessRule, ...]:
        return tuple(
            r.model_copy(update={"subnet": None, "source": prefix}) if r.subnet == subnet.id else r for r in rules
        )

    values = {"access_rules": ranged(site.access_rules)}
    if isinstance(site, FunctionApp):
        values["scm_rules"] = ranged(site.scm_rules)
    changed = {k: v for k, v in values.items() if v != getattr(site, k)}
    return fix("by-range", f"Name *{subnet.name}* by its range {prefix} in *{site.name}*", Set(site.id, changed))
