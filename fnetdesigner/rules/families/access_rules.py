"""ACL, second part: the rules of a list themselves, for apps and their slots alike."""

import difflib
from collections.abc import Iterator, Sequence

from fnetdesigner.kinds.app_parts import AccessRule, HeaderFilter
from fnetdesigner.kinds.edge import FrontDoor
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import facts_of, has_service_endpoint, hosting_of, prefix_of
from fnetdesigner.model.edits import Set
from fnetdesigner.model.view import View
from fnetdesigner.rules.access_lists import (
    RuleList,
    Site,
    doors_of,
    has_tag,
    ip_range,
    is_tag,
    lists_of,
    main_list,
    rule_covers,
    sites_of,
    sources_of,
)
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends_access import (
    before,
    renumbered,
    rules_word,
    sites_word,
    split,
    subnet_rules_word,
    with_lists,
    without,
)
from fnetdesigner.rules.offers import fixes_on_demand
from fnetdesigner.rules.rule import cite, fix, problem, rule


def _rules(site: Site) -> tuple[AccessRule, ...]:
    return tuple(r for listed in lists_of(site) for r in listed.rules)


@rule(
    "FND-ACL-006",
    "error",
    FunctionApp,
    cite("seed", "Use Service Endpoints"),
    remedy="Name the subnet's address range in place of the subnet.",
)
def subnet_rule_in_environment(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app in an App Service Environment has access rules for subnets.

    Rules for subnets rest on service endpoints, which an environment does not take. Its apps see the private
    addresses of their callers, so a rule for the range does what is meant. Where the subnet has its
    Microsoft.Web endpoint, FND-SE-006 speaks.
    """
    if hosting_of(app, view) != "isolated":
        return
    service = facts_of(view).service_endpoint(app.kind) or ""
    for site in sites_of(app, view):
        bad = tuple(r for r in _rules(site) if r.subnet is not None and not _has_endpoint(r, service, view))
        if bad:
            yield problem(
                f"{_first(site)} has {subnet_rules_word(bad)}, which an App Service Environment does not take.",
                site,
                fixes=_by_range(site, bad, view),
            )


def _has_endpoint(item: AccessRule, service: str, view: View) -> bool:
    subnet = view.get(item.subnet, Subnet)
    return subnet is not None and has_service_endpoint(subnet, service)


def _first(site: Site) -> str:
    words = sites_word(site)
    return words[0].upper() + words[1:]


@fixes_on_demand
def _by_range(site: Site, bad: Sequence[AccessRule], view: View) -> tuple[Fix, ...]:
    ranges: dict[str, str] = {}
    for item in bad:
        subnet = view.get(item.subnet, Subnet)
        prefix = None if subnet is None else prefix_of(subnet)
        if prefix is None or item.subnet is None:
            return without(site, bad, "drop-rules", f"Drop the subnet rules of {sites_word(site)}")
        ranges[item.subnet] = str(prefix)
    edit = with_lists(
        site,
        lambda listed: [
            r.model_copy(update={"subnet": None, "source": ranges[r.subnet]}) if r.subnet in ranges else r
            for r in listed.rules
        ],
    )
    title = f"Let {sites_word(site)} name the address ranges of the subnets"
    return () if edit is None else (fix("by-range", title, edit),)


@rule(
    "FND-ACL-007",
    "error",
    FunctionApp,
    cite("seed", "Inbound access restrictions"),
    cite("IPR25"),
    cite("AR24"),
    remedy="Write an IPv4 or IPv6 range, or the name of a service tag.",
)
def source_is_nothing(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An access rule names a source that is neither an address range nor a service tag.

    Rules know ranges of IPv4 or IPv6 addresses, service tags and subnets; anything else is refused when the
    restrictions are deployed.
    """
    for site in sites_of(app, view):
        bad = tuple(r for r in _rules(site) if r.subnet is None and any(_is_nothing(s) for s in sources_of(r)))
        if bad:
            wrong = ", ".join(dict.fromkeys(s for r in bad for s in sources_of(r) if _is_nothing(s)))
            one = "is neither an address range nor a service tag" if len(bad) == 1 else "are no sources"
            yield problem(
                f"{_first(site)} has {rules_word(bad)}: {wrong} {one}.",
                site,
                fixes=without(site, bad, "drop-rules", f"Drop {rules_word(bad)} of {sites_word(site)}"),
            )


def _is_nothing(source: str) -> bool:
    return ip_range(source) is None and not is_tag(source) and source.lower() not in ("any", "anyvnets")


@rule(
    "FND-ACL-008",
    "warning",
    FunctionApp,
    cite("AR24", "Unmatched rule"),
    remedy="Refuse everybody whom no rule names.",
)
def allow_rules_without_effect(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A list of rules that let callers in also lets in everybody else.

    With unmatched callers allowed, a list of nothing but Allow rules refuses nobody.
    """
    for site in sites_of(app, view):
        if doors_of(site, view) and site.public_network_access == "Enabled":
            continue  # FND-PE-001 speaks of that.
        listed = main_list(site)
        if listed.rules and listed.unmatched == "Allow" and all(r.action == "Allow" for r in listed.rules):
            yield problem(
                f"{_first(site)} lets in {rules_word(listed.rules)} and everybody else as well.",
                site,
                fixes=(_unmatched(site, "Deny"),),
            )


def _unmatched(site: Site, action: str) -> Fix:
    title = {"Deny": "Refuse everybody else at", "Allow": "Let everybody else in at"}[action]
    return fix(action.lower(), f"{title} {sites_word(site)}", Set(site.id, {"unmatched_action": action}))


@rule(
    "FND-ACL-009",
    "warning",
    FunctionApp,
    cite("AR24", "Block a single IP address"),
    remedy="Let in everybody whom no rule refuses.",
)
def deny_rules_deny_all(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A list has only Deny rules and does not say what becomes of everybody else.

    With the first rule an implicit rule that refuses everybody ends the list. Who wants to refuse a few has
    to let in the others by word.
    """
    for site in sites_of(app, view):
        listed = main_list(site)
        if listed.rules and listed.unmatched is None and all(r.action == "Deny" for r in listed.rules):
            yield problem(
                f"{_first(site)} has only Deny rules, so the implicit rule at the end refuses everybody else too.",
                site,
                fixes=(_unmatched(site, "Allow"),),
            )


@rule(
    "FND-ACL-010",
    "warning",
    FunctionApp,
    cite("AR24", "How it works"),
    remedy="Give every rule a priority of its own.",
)
def equal_priorities(app: FunctionApp, view: View) -> Iterator[Problem]:
    """Two access rules of one list have the same priority.

    Equal priorities are read in the order of the list, which nobody sees at a glance and the next edit may
    turn around.
    """
    highest = int(facts_of(view).access["highest_priority"])
    for site in sites_of(app, view):
        equal = tuple(p for listed in lists_of(site) for p in _repeated(listed))
        if equal:
            edit = with_lists(
                site, lambda listed: renumbered(listed.ordered, highest) if _repeated(listed) else listed.rules
            )
            some = f"priority {equal[0]}" if len(equal) == 1 else f"the priorities {', '.join(map(str, equal))}"
            yield problem(
                f"{_first(site)} has several access rules of {some}.",
                site,
                fixes=() if edit is None else (fix("renumber", f"Renumber the rules of {sites_word(site)}", edit),),
            )


def _repeated(listed: RuleList) -> tuple[int, ...]:
    priorities = [r.priority for r in listed.rules]
    return tuple(sorted({p for p in priorities if priorities.count(p) > 1}))


@rule(
    "FND-ACL-011",
    "warning",
    FunctionApp,
    cite("AR24", "How it works"),
    remedy="Put the narrower rule first, or take it out.",
)
def rule_never_read(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An access rule stands behind one that matches all of its callers.

    Rules are read by rising priority and the first match decides, so the later one is never reached.
    """
    highest = int(facts_of(view).access["highest_priority"])
    for site in sites_of(app, view):
        pairs = [(listed, late, early) for listed in lists_of(site) for late, early in _hidden(listed)]
        if not pairs:
            continue
        hidden = tuple(late for _, late, _ in pairs)
        found: list[Fix] = []
        listed, late, early = pairs[0]
        if len(pairs) == 1 and late.action != early.action:
            order = before(listed, late, early, highest)
            if not _hidden(RuleList(site, listed.field, listed.unmatched_field, order, listed.unmatched)):
                title = f"Put {late.name} before {early.name} at {sites_word(site)}"
                found.append(fix("reorder", title, Set(site.id, {listed.field: order})))
        found += without(site, hidden, "drop-rules", f"Drop {rules_word(hidden)} of {sites_word(site)}")
        yield problem(
            f"{_first(site)} never reads {rules_word(hidden)}: {early.name} with priority {early.priority} "
            "matches the same callers before.",
            site,
            fixes=found,
        )


def _hidden(listed: RuleList) -> list[tuple[AccessRule, AccessRule]]:
    """Rules that are never read, each with the one that comes before it."""
    found: list[tuple[AccessRule, AccessRule]] = []
    seen: list[AccessRule] = []
    for late in listed.ordered:
        early = next((r for r in seen if rule_covers(r, late)), None)
        if early is None:
            # What a hidden rule matches, the one that hides it matches too.
            seen.append(late)
        else:
            found.append((late, early))
    return found


@rule(
    "FND-ACL-012",
    "warning",
    FunctionApp,
    cite("AR24"),
    remedy="Use a rule for the subnet, or a private endpoint.",
)
def private_range_outside_environment(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An access rule names a private range, but the app is not in an App Service Environment.

    Callers reach the public door of a multitenant app with public addresses, or are known by their subnet;
    a private range never matches there.
    """
    if hosting_of(app, view) in (None, "isolated"):
        return
    known = facts_of(view)
    for site in sites_of(app, view):
        bad = tuple(
            r
            for r in _rules(site)
            if (ranges := [ip_range(s) for s in sources_of(r)]) and all(p and known.is_private(p) for p in ranges)
        )
        if bad:
            yield problem(
                f"{_first(site)} has {rules_word(bad)} for {', '.join(dict.fromkeys(r.source for r in bad))}; "
                "private ranges match in an App Service Environment only.",
                site,
                fixes=without(site, bad, "drop-rules", f"Drop {rules_word(bad)} of {sites_word(site)}"),
            )


@rule(
    "FND-ACL-013",
    "error",
    FunctionApp,
    cite("NF25"),
    cite("AR24"),
    remedy="Split rules that are too long; for longer lists put a web application firewall in front.",
)
def lists_above_limits(app: FunctionApp, view: View) -> Iterator[Problem]:
    """Access restrictions are longer than they may be.

    The platform takes a limited number of rules for an app, of sources in a rule and of values for a header.
    """
    table = facts_of(view).access
    most, sources, values = (int(table[k]) for k in ("maximum_rules", "maximum_sources", "maximum_header_values"))
    for site in sites_of(app, view):
        said = [f"{len(ls.rules)} rules of at most {most}" for ls in lists_of(site) if len(ls.rules) > most]
        for item in _rules(site):
            if len(sources_of(item)) > sources:
                said.append(f"{len(sources_of(item))} sources of at most {sources} in rule {item.name}")
            said += [
                f"{len(h.values)} values of at most {values} for {h.name} in rule {item.name}"
                for h in item.headers
                if len(h.values) > values
            ]
        if said:
            yield problem(f"{_first(site)} has {' and '.join(said[:3])}.", site, fixes=split(site, view))


@rule(
    "FND-ACL-014",
    "error",
    FunctionApp,
    cite("AR24"),
    remedy="Use one of the four headers that rules know.",
)
def unknown_header(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An access rule filters by a header that rules do not know.

    Rules look at X-Forwarded-For, X-Forwarded-Host, X-Azure-FDID and X-FD-HealthProbe; any other is refused
    when the restrictions are deployed.
    """
    known = tuple(facts_of(view).access["headers"])
    right = {k.lower() for k in known}
    for site in sites_of(app, view):
        bad = tuple(r for r in _rules(site) if any(h.name.lower() not in right for h in r.headers))
        if not bad:
            continue
        wrong = dict.fromkeys(h.name for r in bad for h in r.headers if h.name.lower() not in right)
        near = {w: difflib.get_close_matches(w, known, 1) for w in wrong}
        found: list[Fix] = []
        if all(near.values()):
            edit = with_lists(site, lambda listed, near=near: [_renamed(r, near) for r in listed.rules])  # type: ignore[misc]
            title = f"Write {', '.join(m[0] for m in near.values())} at {sites_word(site)}"
            found += [] if edit is None else [fix("rename", title, edit)]
        found += without(site, bad, "drop-rules", f"Drop {rules_word(bad)} of {sites_word(site)}")
        yield problem(
            f"{_first(site)} filters by {', '.join(wrong)} in {rules_word(bad)}; rules know {', '.join(known)}.",
            site,
            fixes=found,
        )


def _renamed(item: AccessRule, near: dict[str, list[str]]) -> AccessRule:
    headers = tuple(HeaderFilter(name=near[h.name][0], values=h.values) if h.name in near else h for h in item.headers)
    return item.model_copy(update={"headers": headers}) if headers != item.headers else item


@rule(
    "FND-ACL-015",
    "warning",
    FunctionApp,
    cite("AR24"),
    remedy="Let the rule also ask for the id of your profile in X-Azure-FDID.",
)
def any_front_door(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A rule lets in the addresses of Front Door without asking for the profile's id.

    The service tag holds the addresses of every Front Door there is. Only the header X-Azure-FDID says that
    a request came through your profile.
    """
    table = facts_of(view).access
    tag, header = str(table["front_door_tag"]), str(table["front_door_header"])
    doors = tuple(view.referrers(app.id, FrontDoor, "origins"))
    for site in sites_of(app, view):
        bad = tuple(
            r
            for r in _rules(site)
            if r.action == "Allow" and has_tag(r, tag) and all(h.name.lower() != header.lower() for h in r.headers)
        )
        if not bad:
            continue
        ids = tuple(d.profile_id for d in doors if d.profile_id)
        asked = HeaderFilter(name=header, values=ids)
        edit = with_lists(
            site,
            lambda listed, bad=bad, asked=asked: [  # type: ignore[misc]
                r.model_copy(update={"headers": (*r.headers, asked)}) if r in bad else r for r in listed.rules
            ],
        )
        title = f"Ask for the profile id of {', '.join(f'*{d.name}*' for d in doors if d.profile_id)}"
        yield problem(
            f"{_first(site)} lets in {tag} in {rules_word(bad)} without {header}; any Front Door profile gets in.",
            site,
            *doors,
            fixes=(fix("ask-for-id", title, edit),) if ids and edit is not None else (),
        )


@rule(
    "FND-ACL-019",
    "warning",
    FunctionApp,
    cite("IOIP26", "Service tag"),
    remedy="Let the other apps in by their integration subnet, or by the address of their NAT gateway.",
)
def app_service_tag(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A rule means to let other apps in by the service tag AppService.

    The tag holds the addresses at which App Service takes requests, not those from which apps send them.
    """
    tag = str(facts_of(view).access["app_service_tag"])
    for site in sites_of(app, view):
        bad = tuple(r for r in _rules(site) if r.action == "Allow" and has_tag(r, tag))
        if bad:
            yield problem(
                f"{_first(site)} lets in {tag} in {rules_word(bad)}; the tag holds inbound addresses only.",
                site,
                fixes=without(site, bad, "drop-rules", f"Drop {rules_word(bad)} of {sites_word(site)}"),
            )


ACCESS_LIST_RULES = (
    subnet_rule_in_environment,
    source_is_nothing,
    allow_rules_without_effect,
    deny_rules_deny_all,
    equal_priorities,
    rule_never_read,
    private_range_outside_environment,
    lists_above_limits,
    unknown_header,
    any_front_door,
    app_service_tag,
)
"""The rules of this part."""
