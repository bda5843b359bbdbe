"""What a person writes for the two ends of a question, read in one place: the command line, the window, the console.

A source is ``internet``, ``internet:ADDRESS``, the id or name of a resource, ``RESOURCE@ADDRESS`` for one instance or
host of it, ``SITE:ADDRESS``, or ``p2s:GATEWAY[:ADDRESS]``. A target is the id or name of a resource,
``RESOURCE/SUB-RESOURCE``, or any host name or address, each with ``:PORT`` where a port is meant; an IPv6 address
with a port stands in brackets. Where several share a name, ``HOLDER/NAME`` tells them apart; so do ids.
"""

import re
from difflib import get_close_matches

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.declaration import in_sentence
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.outside import FLOW_ENDS
from fnetdesigner.kinds.questions import endpoints_of, facts_of
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import parse_address
from fnetdesigner.model.view import View
from fnetdesigner.routing.question import Source, Target
from fnetdesigner.routing.targets import CALLED, SCM, groups_of

INTERNET = "internet"
DIALLED = "p2s"
SOURCES = (*FLOW_ENDS, "deployment-slot", "hybrid-connection-manager")
TARGETS = (*FLOW_ENDS, "deployment-slot", "relay-namespace")
LONGEST = 1024
NEAR = 5
LAST_PORT = 65535
LABEL = r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?"
HOST = re.compile(rf"(?=.{{1,253}}\.?$){LABEL}(\.{LABEL})+\.?", re.IGNORECASE)


class UnknownReferenceError(ValueError):
    """Words that name no end of a question; the message says what was meant to stand there."""


def parse_source(text: str, view: View) -> Source:
    """Where packets start. UnknownReferenceError names near matches."""
    word = _checked(text, "a source")
    start, _, rest = word.partition(":")
    if start.lower() == INTERNET:
        return Source(None, _address(rest, word) if rest else None)
    if start.lower() == DIALLED:
        return _dialled(rest, word, view)
    found = _named(word, SOURCES, view)
    if found is not None:
        return Source(found.id)
    for sign in ("@", ":"):
        name, split, address = word.partition(sign)
        holder = _named(name, SOURCES, view) if split else None
        if holder is not None:
            return Source(holder.id, _address(address, word))
    raise _unknown(word, "source", SOURCES, view, (INTERNET,))


def parse_target(text: str, view: View) -> tuple[Target, int | None]:
    """Where packets go, and the port where one is written. UnknownReferenceError names near matches."""
    word = _checked(text, "a target")
    if (address := _plain_address(word)) is not None:
        return Target(address=address), None
    whole = _named(word, TARGETS, view)
    if whole is not None:
        return Target(whole.id), None
    rest, port = _split_port(word)
    if (address := _plain_address(rest.strip("[]"))) is not None:
        return Target(address=address), port
    found = _resource_target(rest, view)
    if found is not None:
        return found, port
    if HOST.fullmatch(rest):
        return Target(name=rest.rstrip(".").lower()), port
    raise _unknown(rest, "target", TARGETS, view, ())


def find_resource(text: str, kinds: tuple[str, ...], view: View) -> Resource:
    """The resource of one of some kinds that an id, a name or HOLDER/NAME stands for. UnknownReferenceError else."""
    word = _checked(text, "a name")
    found = _named(word, kinds, view)
    if found is None:
        titles = " or ".join(dict.fromkeys(in_sentence(_title(k)) for k in kinds[:3]))
        raise _unknown(word, titles if len(kinds) <= 3 else "resource", kinds, view, ())
    return found


def _checked(text: str, what: str) -> str:
    word = text.strip()
    if not word:
        raise UnknownReferenceError(f"{what} is missing; write an id or a name")
    if len(word) > LONGEST:
        raise UnknownReferenceError(f"{what} has at most {LONGEST} characters")
    return word


def _dialled(rest: str, word: str, view: View) -> Source:
    gateway = _named(rest, (VpnGateway.kind,), view)
    address = None
    if gateway is None:
        name, _, after = rest.partition(":")
        gateway, address = _named(name, (VpnGateway.kind,), view), _address(after, word) if after else None
        if gateway is None:
            raise _unknown(name, "VPN gateway", (VpnGateway.kind,), view, ())
    return Source(gateway.id, address, True)


def _plain_address(text: str) -> str | None:
    try:
        parse_address(text)
    except ValueError:
        return None
    return text


def _address(text: str, word: str) -> str:
    if _plain_address(text) is None:
        raise UnknownReferenceError(f"{text!r} in {word!r} is no IP address; write one such as 10.0.0.4")
    return text


def _split_port(word: str) -> tuple[str, int | None]:
    rest, colon, digits = word.rpartition(":")
    if not colon or rest.endswith(":") or (":" in rest and not rest.endswith("]")):
        return word, None
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 5 or int(digits) > LAST_PORT:
        raise UnknownReferenceError(f"{digits!r} in {word!r} is no port; ports run from 0 to {LAST_PORT}")
    return rest, int(digits)


def _resource_target(word: str, view: View) -> Target | None:
    found = _named(word, TARGETS, view)
    if found is not None:
        return Target(found.id)
    name, slash, group = word.rpartition("/")
    holder = _named(name, TARGETS, view) if slash else None
    if holder is None:
        return None
    known = _groups(holder, view)
    if group.lower() not in known:
        listed = ", ".join(known.values())
        has = f"it has {listed}" if listed else "it has none"
        raise UnknownReferenceError(f"{holder.name} has no sub-resource {group!r}; {has}")
    return Target(holder.id, known[group.lower()])


def _groups(holder: Resource, view: View) -> dict[str, str]:
    """The sub-resources that can be asked for, by their names in lower case."""
    if not isinstance(holder, CALLED):
        return {}
    drawn = [e.group_id for e in endpoints_of(holder, view) if e.group_id]
    extra = (SCM,) if isinstance(holder, FunctionApp | DeploymentSlot) else facts_of(view).groups(holder.kind)
    return {g.lower(): g for g in (*groups_of(holder), *extra, *drawn)}


def _named(word: str, kinds: tuple[str, ...], view: View) -> Resource | None:
    """The resource that a word stands for; None where there is none."""
    exact = view.any(word)
    if exact is not None and exact.kind in kinds:
        return exact
    lower = word.lower()
    found = [r for r in _all(kinds, view) if r.name.lower() == lower]
    if not found and "/" in word:
        found = [r for r in _all(kinds, view) if lower in _paths(r, view)]
    if len(found) > 1:
        listed = ", ".join(f"{r.id} ({_title(r.kind)}{_holder(r, view)})" for r in found[:NEAR])
        more = ", ..." if len(found) > NEAR else ""
        raise UnknownReferenceError(
            f"{word!r} is the name of {len(found)} resources; write the id of one: {listed}{more}"
        )
    return found[0] if found else None


def _all(kinds: tuple[str, ...], view: View) -> list[Resource]:
    return [r for kind in dict.fromkeys(kinds) for r in view.all(catalogue().by_slug[kind].model)]


def _paths(found: Resource, view: View) -> set[str]:
    holders = [view.any(found.parent), view.any(getattr(found, "app", None))]
    return {f"{h.name}/{found.name}".lower() for h in holders if h is not None}


def _holder(found: Resource, view: View) -> str:
    parent = view.any(found.parent)
    return "" if parent is None else f" in {parent.name}"


def _title(kind: str) -> str:
    return catalogue().by_slug[kind].title


def _unknown(word: str, what: str, kinds: tuple[str, ...], view: View, extra: tuple[str, ...]) -> UnknownReferenceError:
    """The design knows no such word: with those that look alike, or the first there are."""
    known: dict[str, str] = {w: w for w in extra}
    for found in _all(kinds, view):
        for text in (found.name, found.id):
            known.setdefault(text.lower(), text)
    near = [known[w] for w in get_close_matches(word.lower(), list(known), NEAR, 0.5)]
    if near:
        return UnknownReferenceError(f"the design has no {what} {word!r}; did you mean {' or '.join(near)}?")
    some = ", ".join(list(dict.fromkeys([*extra, *(r.name for r in _all(kinds, view))]))[:NEAR])
    return UnknownReferenceError(f"the design has no {what} {word!r}" + (f"; it has {some}" if some else ""))
