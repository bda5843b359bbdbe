"""NSG: what the runtime of integrated apps and the platform beneath it need to reach."""

from collections.abc import Iterable, Iterator

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import (
    endpoints_of,
    facts_of,
    is_restricted,
    network_of,
    prefix_of,
    region_of,
    routes_everything,
)
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule
from fnetdesigner.model.view import View
from fnetdesigner.routing.filters import range_place, service_place
from fnetdesigner.routing.needs import storages_of
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.guards import outbound
from fnetdesigner.rules.mends import offered, some_names
from fnetdesigner.rules.mends_security_group import Opening, let_through
from fnetdesigner.rules.need_ways import EVERYWHERE
from fnetdesigner.rules.rule import cite, problem, rule
from fnetdesigner.rules.subnet_users import users_of

NETWORK_ROUTING = cite("VNI26", "Network routing")
HTTPS = (443, 443)


@rule(
    "FND-NSG-020",
    "warning",
    Subnet,
    NETWORK_ROUTING,
    remedy="Allow the service tags that the apps need before the rule that denies everything.",
)
def runtime_dependencies_cut(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A security group denies everything to the services that the runtime of its integrated apps depends on.

    Signing in, logging, storage and Key Vault references go to public addresses unless private endpoints stand
    in their place; without them the apps stop working, at the start or some time later.
    """
    group, network = view.get(subnet.network_security_group, NetworkSecurityGroup), network_of(subnet, view)
    apps = [a for a in users_of(subnet, view).apps if routes_everything(a, view)]
    if group is None or network is None or not apps:
        return
    denied = cut_tags(group, subnet, apps, view)
    cut, denying = list(denied), list(denied.values())
    # Of storage alone FND-STG-009 speaks.
    if not [t for t in cut if t != "Storage"]:
        return
    openings = tag_openings(subnet, cut)
    title = f"Allow {', '.join(cut)} in *{group.name}*"
    first = min(denying, key=lambda r: r.priority)
    yield problem(
        f"*{group.name}* cuts {some_names(apps)} off from {', '.join(cut)} by its rule {first.name} "
        f"({first.priority}).",
        group,
        subnet,
        *apps,
        fixes=offered(let_through("allow-tags", title, group, openings, first.priority, facts_of(view))),
    )


def cut_tags(
    group: NetworkSecurityGroup, subnet: Subnet, apps: Iterable[FunctionApp], view: View
) -> dict[str, SecurityRule]:
    """The service tags that a rule about everything cuts apps off from, each with the rule."""
    found: dict[str, SecurityRule] = {}
    region = region_of(subnet, view) or ""
    for tag in runtime_tags(apps, view):
        by = outbound(group, subnet, service_place(tag, region), HTTPS, "tcp", view)
        everything = by.rule is not None and any(d.strip().lower() in EVERYWHERE for d in by.rule.destinations)
        if by.allowed is False and by.rule is not None and everything:
            found[tag] = by.rule
    return found


def tag_openings(subnet: Subnet, tags: Iterable[str]) -> list[Opening]:
    """Rules that let a subnet through to service tags; content shares need port 445 as well [VNR25]."""
    source = (str(prefix_of(subnet)),)
    return [
        Opening(f"allow-{t}", "Outbound", source, (t,), ("443", "445") if t == "Storage" else ("443",)) for t in tags
    ]


def runtime_tags(apps: Iterable[FunctionApp], view: View) -> tuple[str, ...]:
    """The service tags that apps depend on at run time, private endpoints aside [VNI26 "Network routing"]."""
    found: set[str] = set()
    for app in apps:
        if app.identity != "none":
            found.add("AzureActiveDirectory")
        if app.application_insights is not None:
            found.add("AzureMonitor")
        if any(not is_restricted(s) and not any(endpoints_of(s, view)) for s in storages_of(app, view)):
            found.add("Storage")
        vaults = [v for v in (view.any(i) for i in app.key_vaults) if v is not None]
        if any(not any(endpoints_of(v, view)) for v in vaults):
            found.add("AzureKeyVault")
    return tuple(t for t in facts_of(view).traffic["names_of_tags"] if t in found)


@rule(
    "FND-NSG-021",
    "info",
    Subnet,
    cite("VNI26", "Health checks"),
    remedy="Allow UDP 30000 within the subnet, if you want the platform's help when something is wrong.",
)
def health_checks_blocked(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A security group denies UDP 30000 within an integration subnet.

    The platform checks the health of the network there; without it apps work, but support becomes harder.
    """
    group, network, prefix = (
        view.get(subnet.network_security_group, NetworkSecurityGroup),
        network_of(subnet, view),
        prefix_of(subnet),
    )
    if group is None or network is None or prefix is None or not users_of(subnet, view).apps:
        return
    facts = facts_of(view)
    port = int(facts.traffic["health_port"])
    found = outbound(group, subnet, range_place(prefix), (port, port), "udp", view)
    if found.allowed is not False or found.rule is None:
        return
    opening = Opening("allow-health-checks", "Outbound", (str(prefix),), (str(prefix),), (str(port),), "Udp")
    title = f"Allow UDP {port} within *{subnet.name}* in *{group.name}*"
    yield problem(
        f"*{group.name}* denies UDP {port} within *{subnet.name}* by its rule {found.rule.name} "
        f"({found.rule.priority}); the platform's health checks use it.",
        group,
        subnet,
        fixes=offered(let_through("allow-health", title, group, [opening], found.rule.priority, facts)),
    )
