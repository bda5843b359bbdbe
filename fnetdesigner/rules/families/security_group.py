"""NSG: security groups as such, and what they do and do not do at a subnet that apps are integrated with."""

from collections.abc import Iterator

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import facts_of, integration_subnet, network_of, routes_everything
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, RouteTable, SecurityRule
from fnetdesigner.model.edits import Set
from fnetdesigner.model.values import parse_prefix_or_address
from fnetdesigner.model.view import View
from fnetdesigner.rules.families.security_group_flow import (
    endpoint_behind_narrow_ports,
    flow_denied,
    pool_blocked,
    single_addresses_admitted,
)
from fnetdesigner.rules.families.security_group_mail import mail_port, mail_port_by_subscription
from fnetdesigner.rules.families.security_group_runtime import (
    cut_tags,
    health_checks_blocked,
    runtime_dependencies_cut,
    tag_openings,
)
from fnetdesigner.rules.families.security_group_service import (
    environment_callers_blocked,
    environment_health_blocked,
    gateway_rules_missing,
)
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.guards import app_subnets
from fnetdesigner.rules.mends import offered, some_names
from fnetdesigner.rules.mends_security_group import (
    in_order,
    let_through,
    move_before,
    renumbered,
    rule_names,
    split_words,
    word_parts,
)
from fnetdesigner.rules.route_questions import is_private_use
from fnetdesigner.rules.rule import cite, fix, problem, rule
from fnetdesigner.rules.shadows import Shadow, shadowed, shadows_of
from fnetdesigner.rules.subnet_users import can_integrate, occupants_of, users_of

GROUPS = cite("seed", "Network security groups")
SECURITY_RULES = cite("NSG25", "Security rules")
ENDPOINT_POLICIES = cite("PENP23", "Network security groups and private endpoints")
EVERYTHING = ("*", "any", "internet", "0.0.0.0/0")


@rule(
    "FND-NSG-001",
    "warning",
    NetworkSecurityGroup,
    GROUPS,
    remedy="Use access restrictions of the app, or a private endpoint, to choose who may call it.",
)
def inbound_rules_at_integration(group: NetworkSecurityGroup, view: View) -> Iterator[Problem]:
    """A security group has inbound rules, and all that it guards are integration subnets.

    Integration is for outbound traffic only: calls to the app do not come through the subnet, so that inbound
    rules there let in and keep out nobody.
    """
    inbound = sorted((r for r in group.rules if r.direction == "Inbound"), key=lambda r: r.priority)
    if not inbound:
        return
    guarded = [view.any(r.source) for r in view.references_to(group.id)]
    subnets = list(app_subnets(group, view))
    # At a machine, or at a subnet that holds things, the same rules may well matter.
    if not subnets or len(subnets) < len(guarded) or any(occupants_of(s, view) for s in subnets):
        return
    kept = tuple(r for r in group.rules if r.direction != "Inbound")
    yield problem(
        f"*{group.name}* has inbound rules ({rule_names(inbound)}), which have no effect on the apps integrated with "
        f"{some_names(subnets)}.",
        group,
        *subnets,
        fixes=(fix("drop-inbound", f"Drop the inbound rules of *{group.name}*", Set(group.id, {"rules": kept})),),
    )


@rule("FND-NSG-002", "warning", FunctionApp, GROUPS, remedy="Turn Route All on.")
def public_deny_without_route_all(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A security group denies public destinations to an app that does not send its public traffic into the network.

    Without Route All only traffic to private addresses enters the network, and only that passes the group.
    """
    subnet = integration_subnet(app, view)
    group = None if subnet is None else view.get(subnet.network_security_group, NetworkSecurityGroup)
    if subnet is None or group is None or routes_everything(app, view) or not can_integrate(app, view):
        return
    denying = [r for r in group.rules if r.direction == "Outbound" and r.access == "Deny" and _is_public(r)]
    if denying:
        yield problem(
            f"*{app.name}* reaches public addresses past *{group.name}*, whose rules {rule_names(denying)} deny them: "
            "Route All is off.",
            app,
            group,
            subnet,
            fixes=offered(_route_all(app, group, subnet, view)),
        )


def _route_all(app: FunctionApp, group: NetworkSecurityGroup, subnet: Subnet, view: View) -> Fix | None:
    """Turn Route All on; what the app cannot do without is let through the group, which then counts."""
    network = network_of(subnet, view)
    turned = Set(app.id, {"route_all": True})
    denied = {} if network is None else cut_tags(group, subnet, [app], view)
    if not denied:
        return fix("route-all", f"Turn Route All on for *{app.name}*", turned)
    before = min(r.priority for r in denied.values())
    opened = let_through("allow", "", group, tag_openings(subnet, denied), before, facts_of(view))
    if opened is None:
        return None
    title = f"Turn Route All on for *{app.name}* and allow {', '.join(denied)} in *{group.name}*"
    return fix("route-all", title, turned, *opened.edits)


def _is_public(item: SecurityRule) -> bool:
    return any(_is_public_place(d) for d in item.destinations)


def _is_public_place(text: str) -> bool:
    word = text.strip().lower()
    if word in EVERYTHING:
        return True
    try:
        prefix = parse_prefix_or_address(word)
    except ValueError:
        return False
    return prefix.version == 4 and not is_private_use(prefix)


@rule("FND-NSG-004", "info", Subnet, GROUPS, remedy="Nothing to do; keep it in mind.")
def group_beside_routes(subnet: Subnet, view: View) -> Iterator[Problem]:
    """An integration subnet has a security group and a route table.

    The group applies to all that enters the network, whatever the routes say: a route around something does not
    lead around the group.
    """
    group = view.get(subnet.network_security_group, NetworkSecurityGroup)
    table = view.get(subnet.route_table, RouteTable)
    if group is not None and table is not None and users_of(subnet, view).apps:
        yield problem(
            f"*{subnet.name}* has *{group.name}* and *{table.name}*; the security group applies whatever the routes "
            "say.",
            subnet,
            group,
            table,
        )


@rule("FND-NSG-009", "error", NetworkSecurityGroup, SECURITY_RULES, remedy="Renumber the rules.")
def priority_out_of_bounds(group: NetworkSecurityGroup, view: View) -> Iterator[Problem]:
    """A rule of a security group has a priority outside 100 to 4096.

    Azure refuses the rule; the numbers above belong to its own default rules.
    """
    facts = facts_of(view)
    lowest, highest = facts.traffic["priorities"]
    wrong = [r for r in group.rules if not lowest <= r.priority <= highest]
    if wrong:
        yield problem(
            f"*{group.name}* has priorities outside {lowest} to {highest}: {rule_names(wrong)}.",
            group,
            fixes=renumbered(group, facts),
        )


@rule("FND-NSG-010", "error", NetworkSecurityGroup, SECURITY_RULES, remedy="Renumber the rules.")
def priority_twice(group: NetworkSecurityGroup, view: View) -> Iterator[Problem]:
    """Two rules of a security group have the same priority and direction.

    Azure refuses the second: a priority can be given once per direction.
    """
    first: dict[tuple[str, int], SecurityRule] = {}
    twice: list[SecurityRule] = []
    for item in group.rules:
        if item is not first.setdefault((item.direction, item.priority), item):
            twice.append(item)
    if twice:
        other = first[twice[0].direction, twice[0].priority]
        yield problem(
            f"*{group.name}* gives priority {other.priority} to {other.name} and to {twice[0].name}; "
            f"{len(twice)} rule{' has' if len(twice) == 1 else 's have'} to move.",
            group,
            fixes=renumbered(group, facts_of(view)),
        )


@rule("FND-NSG-011", "warning", NetworkSecurityGroup, SECURITY_RULES, remedy="Remove the rule, or read it earlier.")
def rule_never_reached(group: NetworkSecurityGroup, view: View) -> Iterator[Problem]:
    """Earlier rules of the same direction, one or several together, match all that a rule does.

    The first match decides, so that the later rule is never reached, whatever it says.
    """
    found = shadows_of(group)
    if not found:
        return
    late, first = [s.rule for s in found], found[0].by
    facts = facts_of(view)
    kept = tuple(r for r in group.rules if r not in late)
    word = "rule" if len(late) == 1 else "rules"
    yield problem(
        f"*{group.name}* never reaches {rule_names(late)}: {rule_names(first)} "
        f"{'matches' if len(first) == 1 else 'together match'} all that {late[0].name} does.",
        group,
        fixes=offered(
            fix("drop", f"Remove the {word} that *{group.name}* never reaches", Set(group.id, {"rules": kept})),
            _read_earlier(group, found, view) if len(group.rules) <= facts.traffic["security_rules"] else None,
        ),
    )


def _read_earlier(group: NetworkSecurityGroup, found: tuple[Shadow, ...], view: View) -> Fix | None:
    """Move rules that allow something before the one rule that denies it, where that frees all of them."""
    late, first = [s.rule for s in found], found[0].by[0]
    if first.access != "Deny" or any(s.rule.access != "Allow" or s.by != (first,) for s in found):
        return None
    rules = move_before(group, late, first.priority, facts_of(view))
    if rules is None or shadowed(rules):
        return None
    return fix("reorder", f"Read {rule_names(late)} before {first.name}", Set(group.id, {"rules": rules}))


@rule("FND-NSG-012", "error", NetworkSecurityGroup, SECURITY_RULES, remedy="Split the rule: one service tag for each.")
def several_tags(group: NetworkSecurityGroup, view: View) -> Iterator[Problem]:
    """A field of a rule holds several service tags, or a tag beside application security groups.

    A field takes one service tag; Azure refuses the rule.
    """
    facts = facts_of(view)
    wrong = [r for r in group.rules if any(len(word_parts(f, facts)) > 1 for f in (r.sources, r.destinations))]
    if not wrong:
        return
    split = in_order([part for r in group.rules for part in (split_words(r, facts) if r in wrong else (r,))], facts)
    yield problem(
        f"*{group.name}* has rules with more than one service tag, or a tag among other words, in one field: "
        f"{rule_names(wrong)}.",
        group,
        fixes=offered(
            None
            if split is None
            else fix("split", f"Split {rule_names(wrong)} by service tag", Set(group.id, {"rules": split}))
        ),
    )


@rule(
    "FND-NSG-013",
    "error",
    Subnet,
    cite("GWU23"),
    cite("GWN22"),
    remedy="Take the security group off the gateway subnet.",
)
def group_on_gateway_subnet(subnet: Subnet, view: View) -> Iterator[Problem]:
    """GatewaySubnet has a security group.

    Security groups on GatewaySubnet are not supported, and Azure does not create a gateway in such a subnet.
    """
    group = view.get(subnet.network_security_group, NetworkSecurityGroup)
    if group is not None and subnet.name.lower() == "gatewaysubnet":
        title = f"Take *{group.name}* off *{subnet.name}*"
        yield problem(
            f"*{subnet.name}* has *{group.name}*; a gateway subnet takes no security group.",
            subnet,
            group,
            fixes=(fix("take-off", title, Set(subnet.id, {"network_security_group": None})),),
        )


@rule("FND-NSG-017", "warning", Subnet, ENDPOINT_POLICIES, remedy="Let security groups act on private endpoints.")
def group_past_endpoints(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A subnet of private endpoints has a security group, and its network policies do not let groups act on them.

    The group filters nothing that goes to the endpoints.
    """
    group = view.get(subnet.network_security_group, NetworkSecurityGroup)
    acting = subnet.private_endpoint_policies in ("Enabled", "NetworkSecurityGroupEnabled")
    endpoints = list(view.children(subnet.id, PrivateEndpoint))
    # A group without rules filters nothing anyway.
    if group is None or acting or not endpoints or not group.rules:
        return
    wanted = "Enabled" if subnet.private_endpoint_policies == "RouteTableEnabled" else "NetworkSecurityGroupEnabled"
    yield problem(
        f"*{subnet.name}* does not let *{group.name}* act on its private endpoints ({some_names(endpoints)}).",
        subnet,
        group,
        fixes=(
            fix(
                "let-act",
                f"Let security groups act on the private endpoints in *{subnet.name}*",
                Set(subnet.id, {"private_endpoint_policies": wanted}),
            ),
        ),
    )


@rule("FND-NSG-019", "warning", NetworkSecurityGroup, cite("VNL22"), remedy="Split the group, or join its ranges.")
def too_many_rules(group: NetworkSecurityGroup, view: View) -> Iterator[Problem]:
    """A security group has more than 1,000 rules, or more than 4,000 addresses on one side.

    Azure refuses what is above its limit.
    """
    table = facts_of(view).traffic
    most, addresses = int(table["security_rules"]), int(table["addresses_per_side"])
    counts = (sum(len(r.sources) for r in group.rules), sum(len(r.destinations) for r in group.rules))
    sides = zip(("source", "destination"), counts, strict=True)
    over = [f"{n:,} {side} addresses; the limit is {addresses:,}" for side, n in sides if n > addresses]
    if len(group.rules) > most:
        over.insert(0, f"{len(group.rules):,} rules; the limit is {most:,}")
    if over:
        yield problem(f"*{group.name}* has {', and '.join(over)}.", group)


@rule(
    "FND-NSG-022",
    "info",
    NetworkSecurityGroup,
    cite("VNI21", "Network security groups"),
    cite("PE25", "NSG more considerations"),
    remedy="Look for this traffic in logs of the app, of the firewall or of the service instead.",
    mode="manual",
)
def flow_logs(group: NetworkSecurityGroup, view: View) -> Iterator[Problem]:
    """Flow logs do not show traffic of integrated apps, nor what comes in at private endpoints.

    Who counts on them for an audit or an alarm sees nothing. Whether flow logs are kept, no design says.
    """
    subnets = [
        s
        for s in view.referrers(group.id, Subnet, "network_security_group")
        if users_of(s, view).apps or any(True for _ in view.children(s.id, PrivateEndpoint))
    ]
    if subnets:
        yield problem(
            f"Check that nobody counts on flow logs of *{group.name}* for {some_names(subnets)}: traffic of integrated "
            "apps and calls to private endpoints may not show there.",
            group,
            *subnets,
        )


SECURITY_GROUP_RULES = (
    inbound_rules_at_integration,
    public_deny_without_route_all,
    flow_denied,
    group_beside_routes,
    mail_port,
    mail_port_by_subscription,
    single_addresses_admitted,
    pool_blocked,
    priority_out_of_bounds,
    priority_twice,
    rule_never_reached,
    several_tags,
    group_on_gateway_subnet,
    gateway_rules_missing,
    environment_health_blocked,
    environment_callers_blocked,
    group_past_endpoints,
    endpoint_behind_narrow_ports,
    too_many_rules,
    runtime_dependencies_cut,
    health_checks_blocked,
    flow_logs,
)
"""The rules about network security groups, in the order of the fact sheet."""
