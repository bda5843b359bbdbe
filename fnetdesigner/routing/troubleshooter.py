"""The three flows of the network troubleshooter, run against a design [seed "Network troubleshooter"].

Connection issues, configuration issues, and deletion of a subnet or virtual network with its order of steps. Not
modelled: resource locks and rights of accounts, which only the portal knows.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import AppServiceEnvironment, ContainerAppsEnvironment
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import (
    app_network,
    apps_using,
    facts_of,
    has_delegation,
    hosting_of,
    integrated_apps,
    integrated_slots,
    integration_subnet,
    network_of,
    plan_of,
    prefix_of,
    region_of,
    same_region,
)
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.names import app_servers
from fnetdesigner.routing.needs import entry_subnet, needs_of, uses_content_share
from fnetdesigner.routing.question import Question, Source, Target, Trace, Traffic, Verdict
from fnetdesigner.routing.targets import ports_of
from fnetdesigner.routing.trace import trace
from fnetdesigner.routing.waiting import wait_of

Report = tuple[list[str], Verdict]
"""Lines, and whether all is well (allow), something is wrong (deny), or something is not known (maybe)."""
GOOD, BAD, OPEN = "[ok]", "[problem]", "[not known]"
MARKS: dict[Verdict, str] = {"allow": GOOD, "deny": BAD, "maybe": OPEN}
ALWAYS_INSIDE = ("isolated", "container-apps")
LOCKS = "Locks are not part of a design: look in the portal for a lock on the subnet, the network or its group."


def _report(lines: list[str]) -> Report:
    starts = {line.partition(" ")[0] for line in lines}
    bad = any(line.startswith(BAD) for line in lines)
    return lines, "deny" if bad else "maybe" if any(s == "[not" for s in starts) else "allow"


# connection issues
def connection(app: FunctionApp, target: Target | None, port: int, view: View) -> Report:
    """Integration, DNS, the app's dependencies, and one endpoint where one is named."""
    lines = list(_integration(app, view))
    lines += _dns(app, view)
    for words, found in _dependencies(app, view):
        lines += _judged(words, found, view)
    if target is not None:
        found = trace(Question(Source(app.id), target, port), view)
        lines += _judged(f"{target.name or target.address}:{port}", found, view)
    return _report(lines)


def _integration(app: FunctionApp, view: View) -> Iterator[str]:
    hosting = hosting_of(app, view)
    network = app_network(app, view)
    subnet = entry_subnet(app, view)
    if network is None:
        yield f"{BAD} *{app.name}* is not integrated with a virtual network."
        return
    if hosting == "consumption":
        yield f"{BAD} *{app.name}* runs on a Consumption plan, which has no virtual network integration."
        return
    if subnet is None:
        yield f"{GOOD} *{app.name}* is connected to *{network.name}* by its gateway."
        return
    yield f"{GOOD} *{app.name}* enters *{network.name}* through *{subnet.name}*."
    prefix, plan = prefix_of(subnet), plan_of(app, view)
    if prefix is None:
        yield f"{BAD} *{subnet.name}* has no address range, so no instance gets a private address."
    elif plan is not None and hosting in ("elastic-premium", "dedicated") and plan.maximum_instances is not None:
        room, most = facts_of(view).usable(prefix.length), plan.maximum_instances
        mark, words = (GOOD, "Every") if room >= most else (BAD, "Not every")
        yield f"{mark} {words} instance gets a private address: {most} at most, {room} usable in *{subnet.name}*."


def _dns(app: FunctionApp, view: View) -> Iterator[str]:
    network = app_network(app, view)
    servers = app_servers(app) or (() if network is None else network.dns_servers)
    azure = facts_of(view).azure_dns
    if not servers:
        yield f"{GOOD} No custom DNS server is set, so Azure DNS ({azure}) is asked."
    for server in servers:
        if server == azure:
            yield f"{GOOD} The DNS server {server} is Azure DNS."
            continue
        try:
            found = trace(Question(Source(app.id), Target(address=server), 53, "udp"), view)
        except ValueError:
            yield f"{OPEN} The DNS server {server} has no address that the design knows."
            continue
        yield from _judged(f"DNS server {server}:53", found, view)


def _dependencies(app: FunctionApp, view: View) -> Iterator[tuple[str, Trace]]:
    """Storage and the sources of bindings, each at the port that it is called at."""
    for need in needs_of(app, view):
        ports = ports_of(need.target, need.group_id)
        share = need.group_id == "file" and uses_content_share(app, view)
        traffic: Traffic = "content-share" if share else "app"
        # The content share is mounted by SMB.
        port = 445 if share else ports[0] if ports else 443
        question = Question(Source(app.id), Target(need.target.id, need.group_id), port, "tcp", traffic)
        yield f"*{need.target.name}* ({need.group_id}, port {port})", trace(question, view)


def _judged(words: str, found: Trace, view: View) -> Iterator[str]:
    wait = wait_of(found, view)
    told = {
        "allow": "can be reached",
        "deny": "refuses the app" if wait.failure == "refused" else "cannot be reached",
        "maybe": "may or may not be reached",
    }[found.verdict]
    yield f"{MARKS[found.verdict]} {words} {told}."
    if found.blockers:
        yield f"    {found.blockers[0].what}"
    if wait.words:
        yield f"    Waiting time: {wait.words}."


# configuration issues
def configuration(app: FunctionApp, view: View) -> Report:
    """Whether the subnet is fit for the integration of the app."""
    hosting, subnet = hosting_of(app, view), integration_subnet(app, view)
    if hosting in ALWAYS_INSIDE and subnet is None:
        return _report([f"{GOOD} *{app.name}* runs inside its environment's subnet and needs no integration."])
    if subnet is None:
        return _report([f"{BAD} *{app.name}* names no subnet for its integration."])
    return _report([*_plan(app, hosting, view), *_range(app, subnet, hosting, view), *_place(app, subnet, view)])


def _plan(app: FunctionApp, hosting: str | None, view: View) -> Iterator[str]:
    plan = plan_of(app, view)
    if hosting is None:
        yield f"{OPEN} *{app.name}* has no plan yet, and not every plan can be integrated."
    elif hosting == "consumption":
        yield f"{BAD} A Consumption plan has no virtual network integration."
    elif hosting == "dedicated" and plan is not None:
        facts = facts_of(view)
        tier = facts.tier_of_sku(plan.sku)
        fits = tier is None or tier in facts.integration_tiers
        mark, can = (GOOD, "can") if fits else (BAD, "cannot")
        yield f"{mark} The plan *{plan.name}* ({plan.sku}) {can} be integrated."
    else:
        yield f"{GOOD} The plan of *{app.name}* can be integrated."


def _range(app: FunctionApp, subnet: Subnet, hosting: str | None, view: View) -> Iterator[str]:
    facts, prefix = facts_of(view), prefix_of(subnet)
    if prefix is None:
        yield f"{BAD} *{subnet.name}* has no address range."
        return
    table = facts.subnets
    flex = hosting == "flex-consumption"
    least = table["flex_minimum"][view.settings.baseline] if flex else table["integration_minimum"].get(hosting)
    if least is not None and prefix.length > least:
        yield f"{BAD} *{subnet.name}* is a /{prefix.length}; the integration needs at least /{least}."
    else:
        room = facts.usable(prefix.length)
        yield f"{GOOD} *{subnet.name}* is a /{prefix.length} with {room} usable addresses."
    wanted = None if hosting is None else facts.delegation(hosting)
    if wanted is None:
        return
    if has_delegation(subnet, wanted):
        yield f"{GOOD} *{subnet.name}* is delegated to {wanted}."
    else:
        others = f", and is delegated to {', '.join(subnet.delegations)}" if subnet.delegations else ""
        yield f"{BAD} *{subnet.name}* is not delegated to {wanted}{others}."


def _place(app: FunctionApp, subnet: Subnet, view: View) -> Iterator[str]:
    facts, network = facts_of(view), network_of(subnet, view)
    if facts.is_reserved_name(subnet.name):
        yield f"{BAD} *{subnet.name}* is a name with a meaning of its own in Azure; no app can be integrated with it."
    standing = list(_standing(subnet, view))
    if standing:
        names, verb = ", ".join(f"*{r.name}*" for r in standing), "stands" if len(standing) == 1 else "stand"
        yield f"{BAD} {names} {verb} in *{subnet.name}*; an integration subnet holds nothing else."
    else:
        yield f"{GOOD} Nothing else stands in *{subnet.name}*."
    if network is None:
        return
    if network.deployment_model == "classic":
        yield f"{BAD} *{network.name}* is a classic network; regional integration needs a Resource Manager network."
    here, there = region_of(app, view), region_of(network, view)
    if here and there and not same_region(here, there):
        yield f"{BAD} *{app.name}* is in {here} and *{network.name}* in {there}; both must be in one region."
    elif here and there:
        yield f"{GOOD} *{app.name}* and *{network.name}* are in one region."
    plans = {a.plan for a in apps_using(subnet, view) if a.plan is not None}
    if len(plans) > 1 and hosting_of(app, view) in ("elastic-premium", "dedicated"):
        yield f"{OPEN} Apps of {len(plans)} plans use *{subnet.name}*; whether they may share it depends on its size."


# deletion
def deletion(name: str, view: View) -> Report:
    """What keeps a subnet or a virtual network from being deleted, and in which order to take it away."""
    found: list[Subnet | VirtualNetwork] = [*view.named(Subnet, name), *view.named(VirtualNetwork, name)]
    if not found:
        return [f"No subnet or virtual network of the design is called {name}."], "maybe"
    if len(found) > 1:
        lines = [f"{len(found)} subnets or networks are called {name}:"]
        for one in found:
            lines += [f"In {_where(one, view)}:", *_deletion_of(one, view)]
        return _report(lines)
    return _report(_deletion_of(found[0], view))


def _where(found: Resource, view: View) -> str:
    above = view.any(found.parent)
    return f"*{found.name}*" if above is None else f"*{above.name}*"


def _deletion_of(found: Subnet | VirtualNetwork, view: View) -> list[str]:
    subnets = [found] if isinstance(found, Subnet) else list(view.children(found.id, Subnet))
    lines: list[str] = []
    steps: list[str] = []
    for subnet in subnets:
        blocks, mend = _blocks(subnet, view)
        lines += blocks
        steps += mend
        if isinstance(found, VirtualNetwork):
            steps.append(f"Delete *{subnet.name}*.")
    for app in view.referrers(found.id, FunctionApp, "gateway_network"):
        lines.append(f"{BAD} *{app.name}* is connected to *{found.name}* by its gateway.")
        steps.append(f"Disconnect *{app.name}* from *{found.name}*.")
    far = list(view.referrers(found.id, Peering, "remote")) if isinstance(found, VirtualNetwork) else []
    steps += [f"Delete the peering *{p.name}*, which would be left without its other end." for p in far]
    if not lines:
        lines.append(f"{GOOD} Nothing in the design keeps *{found.name}* from being deleted.")
    steps.append(f"Delete *{found.name}*.")
    return [*lines, "Steps, in this order:", *(f"{n}. {s}" for n, s in enumerate(steps, 1)), LOCKS]


def _blocks(subnet: Subnet, view: View) -> tuple[list[str], list[str]]:
    lines: list[str] = []
    steps: list[str] = []
    users = list(integrated_apps(subnet, view))
    for user in [*users, *(s for s, _ in integrated_slots(subnet, view))]:
        lines.append(f"{BAD} *{user.name}* is integrated with *{subnet.name}*, which keeps a service association link.")
        steps.append(f"Disconnect the integration of *{user.name}*, before the app or its plan is deleted.")
    for one in _standing(subnet, view):
        lines.append(f"{BAD} *{one.name}* stands in *{subnet.name}*.")
        before = "the apps and plans in it, then " if isinstance(one, AppServiceEnvironment) else ""
        before = "the apps in it, then " if isinstance(one, ContainerAppsEnvironment) else before
        steps.append(f"Delete {before}*{one.name}*, or move it to another subnet.")
    web = next((d for d in subnet.delegations if d.lower() == "microsoft.web/serverfarms"), None)
    if web is not None and not lines:
        lines.append(
            f"{BAD} *{subnet.name}* is delegated to {web} and no app of the design uses it: a service association "
            "link of an app that was deleted may be left."
        )
        steps += [
            "If the link is left: create the plan and the app again, with exactly the name that the app had.",
            f"Integrate that app with *{subnet.name}*, then choose Disconnect.",
            "Delete that app and its plan.",
        ]
    steps += [f"Remove the delegation to {d} from *{subnet.name}*." for d in subnet.delegations]
    return lines, steps


def _standing(subnet: Subnet, view: View) -> Iterator[Resource]:
    return (r for r in view.children(subnet.id, Resource) if r.kind != "note")
