"""The default door of a function app: public network access, then its access restrictions (C-I1 to C-I13)."""

from collections.abc import Mapping

from fnetdesigner.kinds.app_parts import AccessRule
from fnetdesigner.kinds.compute import AppServiceEnvironment
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.questions import facts_of
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.acl import Inside, word_match, word_within
from fnetdesigner.routing.doors import Admission, Caller
from fnetdesigner.routing.places import Span, is_public, span_from
from fnetdesigner.routing.targets import SCM, app_of, endpoints_for, environment_behind

Site = FunctionApp | DeploymentSlot
EVERYBODY = frozenset({"any", "*", "0.0.0.0/0"})
ANY_NETWORK = "anyvnets"
NOBODY = Inside(())


def rules_of(site: Site, group: str) -> tuple[tuple[AccessRule, ...], str | None]:
    """The rules that hold for the main or the scm site, and what becomes of everybody else (C-I7)."""
    if group == SCM and isinstance(site, FunctionApp) and not site.scm_use_main:
        return site.scm_rules, site.scm_unmatched_action
    if group == SCM and isinstance(site, DeploymentSlot):
        return (), None
    return site.access_rules, site.unmatched_action


def rule_cuts(site: Site, group: str) -> list[int]:
    """The borders of the address rules, where callers may be treated differently."""
    rules, _ = rules_of(site, group)
    spans = (s for r in rules for s in _ranges(r.source))
    return [b for s in spans for b in (s.first, s.last + 1)]


def site_admission(
    site: Site, group: str, caller: Caller, headers: Mapping[str, str], from_network: bool, view: View
) -> Admission:
    """What the default door says to a caller that no border of the rules cuts.

    ``from_network``: the caller comes by a network's inside, as in an App Service Environment, where private ranges
    can match (C-I5).
    """
    inner = isinstance(environment_behind(site, view), AppServiceEnvironment)
    if site.public_network_access == "Disabled" and not (inner and from_network):
        text = f"*{site.name}* has public network access disabled, so its default door is closed."
        return Admission(False, "publicNetworkAccess", text, ("AR24",))
    if site.public_network_access is None and _has_endpoint(site, group, view) and not inner:
        text = (
            f"*{site.name}* has a private endpoint and does not say that public access is enabled, "
            "so its default door is closed."
        )
        return Admission(False, "publicNetworkAccess", text, ("AR24",))
    rules, otherwise = rules_of(site, group)
    where = f"*{site.name}*" if group != SCM else f"the advanced tools site of *{site.name}*"
    doubts: list[tuple[AccessRule, str]] = []
    for rule in sorted(rules, key=lambda r: r.priority):
        matched = _matches(rule, caller, headers, inner, view)
        if matched is None:
            if any(_wider(earlier, rule) for earlier, _ in doubts):
                continue
            doubts.append((rule, f"whether the access restriction {rule.name} matches {caller.place.label}"))
        elif matched:
            return _ruled(where, f"access-restriction:{rule.priority}", rule.action == "Allow", rule.name, doubts)
    allow = otherwise == "Allow" if otherwise is not None else not rules
    if not rules and otherwise is None:
        return Admission(True, "open", f"{_upper(where)} has no access restrictions and is open to all.", ("AR24",))
    return _ruled(where, "access-restriction:unmatched", allow, "", doubts)


def _wider(earlier: AccessRule, rule: AccessRule) -> bool:
    """Whether an earlier rule, whose headers match, surely matches whatever this one does."""
    if earlier.subnet is not None or rule.subnet is not None:
        return False
    words = earlier.source.split(",")
    return all(any(word_within(w, o) for o in words) for w in rule.source.split(","))


def _ruled(where: str, by: str, allow: bool, name: str, doubts: list[tuple[AccessRule, str]]) -> Admission:
    done = "lets the caller in" if allow else "refuses the caller with 403"
    why = f"by its restriction {name}" if name else "as no restriction matches"
    text = f"{_upper(where)} {done} {why}."
    if any((rule.action == "Allow") != allow for rule, _ in doubts):
        first = next((r, d) for r, d in doubts if (r.action == "Allow") != allow)
        text = f"Whether {where} lets the caller in depends on its restriction {first[0].name}."
        return Admission(None, f"access-restriction:{first[0].priority}", text, ("AR24", "IPR25"), first[1])
    return Admission(allow, by, text, ("AR24", "IPR25"))


def _upper(text: str) -> str:
    return text[0].upper() + text[1:]


def _has_endpoint(site: Site, group: str, view: View) -> bool:
    app: Resource | None = app_of(site, view)
    return app is not None and any(True for _ in endpoints_for(site, group, view))


def _matches(rule: AccessRule, caller: Caller, headers: Mapping[str, str], inner: bool, view: View) -> bool | None:
    source = _source_matches(rule, caller, inner, view)
    if source is False or not rule.headers:
        return source
    given = {k.lower(): v.lower() for k, v in headers.items()}
    for wanted in rule.headers:
        if given.get(wanted.name.lower()) not in {v.lower() for v in wanted.values}:
            return False
    return source


def _source_matches(rule: AccessRule, caller: Caller, inner: bool, view: View) -> bool | None:
    if rule.subnet is not None:
        return caller.subnet is not None and caller.subnet.id == rule.subnet
    found: set[bool | None] = set()
    for word in rule.source.split(","):
        found.add(_word_matches(word.strip(), caller, inner, view))
    return True if True in found else (None if None in found else False)


def _word_matches(word: str, caller: Caller, inner: bool, view: View) -> bool | None:
    plain = word.lower()
    if plain in EVERYBODY:
        return True
    if plain == ANY_NETWORK:
        return caller.subnet is not None
    spans = _ranges(word)
    if spans:
        if caller.subnet is not None and not inner:
            # Through a service endpoint the site sees a network, not an address.
            return False
        span = caller.place.span
        if span is None:
            return None if any(is_public(s) for s in spans) else False
        return any(span.inside(s) for s in spans) and (inner or is_public(span))
    if not plain or caller.subnet is not None:
        return False
    if not facts_of(view).is_service_tag(word.partition(".")[0]):
        return False
    return word_match(plain, caller.place, NOBODY, False)


def _ranges(text: str) -> list[Span]:
    found: list[Span] = []
    for word in text.split(","):
        if "." in word or ":" in word:
            try:
                found.append(span_from(word.strip()))
            except ValueError:
                continue
    return found
