"""Fixes of access restrictions: rules taken out, put in, put in order, and doors opened or shut."""

from collections.abc import Callable, Iterable, Sequence
from itertools import product

from fnetdesigner.kinds.app_parts import AccessRule, HeaderFilter
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import facts_of
from fnetdesigner.model.edits import Set
from fnetdesigner.model.view import View
from fnetdesigner.rules.access_lists import RuleList, Site, knows_subnet, lists_of, sources_of
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends import free_name, free_subnet_range
from fnetdesigner.rules.mends_private_link import add_endpoint
from fnetdesigner.rules.offers import fix_on_demand
from fnetdesigner.rules.rule import fix

STEP = 10
JUMP_HOST_LENGTH = 28


def sites_word(site: Site) -> str:
    """What a site is called in a sentence."""
    return f"slot *{site.name}*" if isinstance(site, DeploymentSlot) else f"*{site.name}*"


def with_lists(site: Site, change: Callable[[RuleList], Sequence[AccessRule]]) -> Set | None:
    """The lists of a site changed. A list that loses its last rule goes on refusing everybody else; None when
    nothing changes."""
    values: dict[str, object] = {}
    for listed in lists_of(site):
        rules = tuple(change(listed))
        if rules == listed.rules:
            continue
        values[listed.field] = rules
        if not rules and listed.unmatched is None:
            values[listed.unmatched_field] = "Deny"
    return Set(site.id, values) if values else None


def without(site: Site, bad: Iterable[AccessRule], id: str, title: str) -> tuple[Fix, ...]:  # noqa: A002 - the fix's id
    """Take rules out of the lists of a site."""
    gone = tuple(bad)
    edit = with_lists(site, lambda listed: [r for r in listed.rules if r not in gone])
    return () if edit is None else (fix(id, title, edit),)


def rules_word(rules: Sequence[AccessRule]) -> str:
    """Names of rules for a sentence, the first three of many."""
    if len(rules) == 1:
        return f"rule {rules[0].name}"
    shown = [r.name for r in rules[:3]]
    rest = len(rules) - len(shown)
    return f"rules {', '.join(shown)} and {rest} more" if rest else f"rules {', '.join(shown[:-1])} and {shown[-1]}"


def subnet_rules_word(rules: Sequence[AccessRule]) -> str:
    """Rules that name subnets, in words: one by its name, several by their number."""
    return f"the subnet rule {rules[0].name}" if len(rules) == 1 else f"{len(rules)} subnet rules"


def renumbered(rules: Sequence[AccessRule], highest: int) -> tuple[AccessRule, ...]:
    """Rules in reading order with priorities that rise, changed only where two are equal.

    Where there is no room left above, they are numbered anew from the start.
    """
    found: list[AccessRule] = []
    last = -1
    for rule in rules:
        last = max(rule.priority, last + 1)
        found.append(rule.model_copy(update={"priority": last}))
    if last <= highest:
        return tuple(found)
    return tuple(r.model_copy(update={"priority": n * STEP}) for n, r in enumerate(rules, 1))


def before(listed: RuleList, later: AccessRule, earlier: AccessRule, highest: int) -> tuple[AccessRule, ...]:
    """The rules with one put right before another."""
    order = [r for r in listed.ordered if r is not later]
    order.insert(next(n for n, r in enumerate(order) if r is earlier), later)
    priorities = sorted(r.priority for r in order)
    moved = [r.model_copy(update={"priority": p}) for r, p in zip(order, priorities, strict=True)]
    return renumbered(moved, highest)


def admitted(listed: RuleList, name: str, **values: object) -> Set:
    """One more rule that lets somebody in, read first."""
    taken = {r.name.lower() for r in listed.rules}
    number, wanted = 1, name
    while wanted.lower() in taken:
        number += 1
        wanted = f"{name}-{number}"
    first = min((r.priority for r in listed.rules), default=STEP * STEP + STEP)
    new = AccessRule.model_validate({"name": wanted, "priority": max(1, first - STEP), **values})
    rules: tuple[AccessRule, ...] = (new, *listed.rules)
    if first <= new.priority:
        rules = tuple(r.model_copy(update={"priority": n * STEP}) for n, r in enumerate((new, *listed.ordered), 1))
    return Set(listed.site.id, {listed.field: rules})


@fix_on_demand
def subnet_let_in(listed: RuleList, subnet: Subnet, view: View) -> Fix | None:
    """Let a subnet in: a rule for it, and the service endpoint by which it is known."""
    draft = Draft(view)
    if not knows_subnet(subnet, view):
        service = str(facts_of(view).access["service_endpoint"])
        draft.set(subnet, service_endpoints=(*subnet.service_endpoints, service))
    if not any(r.subnet == subnet.id and r.action == "Allow" for r in listed.rules):
        draft.do(admitted(listed, f"from-{subnet.name}"[:60], subnet=subnet.id))
    return draft.fix("admit", f"Let *{subnet.name}* in at {sites_word(listed.site)}")


@fix_on_demand
def new_door(app: FunctionApp, network: VirtualNetwork, view: View) -> Fix | None:
    """Give an app a private endpoint that a network reaches."""
    draft = Draft(view)
    add_endpoint(draft, app, "sites", network)
    return draft.fix("add-endpoint", f"Add a private endpoint for *{app.name}* in reach of *{network.name}*")


@fix_on_demand
def jump_host(network: VirtualNetwork, view: View) -> Fix | None:
    """Put a machine into a network, in a subnet of its own."""
    draft = Draft(view)
    free = free_subnet_range(network, JUMP_HOST_LENGTH, view)
    if free is None:
        return None
    taken = {s.name.lower() for s in view.children(network.id, Subnet)}
    number, name = 1, "snet-machines"
    while name in taken:
        number += 1
        name = f"snet-machines-{number}"
    home = draft.add(Subnet, name, parent=network.id, prefix=str(free))
    draft.add(
        VirtualMachine,
        free_name(VirtualMachine, "vm-jump", view),
        parent=home.id,
        role="jump-host",
        operating_system="windows",
        region=network.region,
        resource_group=network.resource_group,
        subscription=network.subscription,
    )
    return draft.fix("jump-host", f"Add a jump host to *{network.name}*")


def split(site: Site, view: View) -> tuple[Fix, ...]:
    """Rules with too many sources or header values cut into several that say the same."""
    table = facts_of(view).access
    sources, values = int(table["maximum_sources"]), int(table["maximum_header_values"])
    edit = with_lists(
        site,
        lambda listed: (
            renumbered(
                [part for r in listed.ordered for part in _parts(r, sources, values)], int(table["highest_priority"])
            )
            if any(len(_parts(r, sources, values)) > 1 for r in listed.rules)
            else listed.rules
        ),
    )
    most = int(table["maximum_rules"])
    if edit is None or any(isinstance(v, tuple) and len(v) > most for v in edit.values.values()):
        return ()
    return (fix("split", f"Split the rules of {sites_word(site)} that are too long", edit),)


def _parts(rule: AccessRule, sources: int, values: int) -> list[AccessRule]:
    listed = sources_of(rule)
    cut = [",".join(listed[n : n + sources]) for n in range(0, len(listed), sources)] or [rule.source]
    headers = [
        [HeaderFilter(name=h.name, values=h.values[n : n + values]) for n in range(0, len(h.values), values)] or [h]
        for h in rule.headers
    ]
    choices = [(source, combination) for source in cut for combination in product(*headers)]
    if len(choices) == 1:
        return [rule]
    return [
        rule.model_copy(update={"name": f"{rule.name}-{n}", "source": source, "headers": tuple(combination)})
        for n, (source, combination) in enumerate(choices, 1)
    ]


def close(site: Site) -> Fix:
    """Shut the public door."""
    title = f"Disable public network access of {sites_word(site)}"
    return fix("close", title, Set(site.id, {"public_network_access": "Disabled"}))


def open_door(app: FunctionApp) -> Fix:
    """Open the public door."""
    title = f"Enable public network access of *{app.name}*"
    return fix("open", title, Set(app.id, {"public_network_access": "Enabled"}))
