"""By which doors an app can be reached, and from where: its main site, and the site that it is deployed through.

A door is a private endpoint, the default public door, the address of an environment, or a Front Door or Application
Gateway that forwards to the app. Who comes through one of the last two is seen as that gateway by the app; web
application firewalls and listeners are not modelled.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from fnetdesigner.kinds.callers import DeploymentAgent
from fnetdesigner.kinds.edge import ApplicationGateway, FrontDoor
from fnetdesigner.kinds.questions import hosting_of, slots_of, subnet_of
from fnetdesigner.kinds.traffic import PublicIp
from fnetdesigner.model.view import View
from fnetdesigner.routing.callers import INTERNET, Caller, callers
from fnetdesigner.routing.effective import inside_of
from fnetdesigner.routing.guards import group_of, security_rules
from fnetdesigner.routing.hosts import address_of
from fnetdesigner.routing.places import Place, private_place, span_from, world
from fnetdesigner.routing.question import Question, Source, Target, Trace, Verdict
from fnetdesigner.routing.site_door import Site, rules_of
from fnetdesigner.routing.targets import SCM, app_of, endpoints_for, environment_behind, name_of
from fnetdesigner.routing.trace import trace

HTTPS = 443
DoorKind = Literal["private-endpoint", "default", "environment", "front-door", "application-gateway"]
RANK: dict[Verdict, int] = {"allow": 2, "maybe": 1, "deny": 0}


@dataclass(frozen=True, slots=True)
class Door:
    """A way in. ``subject`` is the resource that makes it; ``verdict`` whether it lets anybody through at all: of the
    default door, whether some caller on the internet may come in."""

    kind: DoorKind
    name: str
    subject: str
    verdict: Verdict
    what: str


@dataclass(frozen=True, slots=True)
class Visit:
    """Whether a caller gets to a site (``group``: sites or scm), through which door, and why or why not."""

    caller: str
    source: Source
    group: str
    verdict: Verdict
    door: str
    reason: str
    trace: Trace


@dataclass(frozen=True, slots=True)
class Inbound:
    """Who reaches an app or a slot. ``visits`` name every caller twice: for the main and for the advanced tools site;
    a hosted agent and somebody's laptop stand for those that the design does not draw."""

    site: str
    doors: tuple[Door, ...]
    visits: tuple[Visit, ...]


def inbound(site: Site, view: View) -> Inbound:
    """All doors of an app or a slot, and everybody who tries them."""
    groups = ("sites",) if _has_no_tools(site, view) else ("sites", SCM)
    own = {site.id}
    app = app_of(site, view)
    if app is not None:
        own |= {app.id, *(s.id for s in slots_of(app, view))}
    visits = tuple(
        _visit(caller, site, group, view)
        for caller in (*callers(view), *_undrawn(view))
        if caller.resource is None or caller.resource.id not in own
        for group in groups
    )
    return Inbound(site.id, tuple(_doors(site, view)), visits)


def _has_no_tools(site: Site, view: View) -> bool:
    app = app_of(site, view)
    return app is not None and hosting_of(app, view) == "container-apps"


def _undrawn(view: View) -> Iterator[Caller]:
    """The two who deploy most often, where nobody has drawn them."""
    drawn = {a.where for a in view.all(DeploymentAgent)}
    if "hosted" not in drawn:
        yield Caller(Source(), "a hosted agent", None, INTERNET.spans)
    if "laptop" not in drawn:
        yield Caller(Source(), "a laptop on the internet", None, INTERNET.spans)


# Doors
def _doors(site: Site, view: View) -> Iterator[Door]:
    for endpoint in endpoints_for(site, "sites", view):
        state = endpoint.status.lower()
        verdict: Verdict = "allow" if endpoint.status == "Approved" else "deny"
        yield Door("private-endpoint", endpoint.name, endpoint.id, verdict, f"*{endpoint.name}* is {state}.")
    inner = environment_behind(site, view)
    if inner is not None:
        where = "a private address" if inner.internal else "a public address"
        yield Door("environment", inner.name, inner.id, "allow", f"*{inner.name}* takes calls at {where}.")
    if inner is None or not inner.internal:
        yield _default_door(site, view)
    for gate in _gates(site, view):
        found = _ask(_gate_source(gate), site, "sites", view)
        kind: DoorKind = "front-door" if isinstance(gate, FrontDoor) else "application-gateway"
        yield Door(kind, gate.name, gate.id, found.verdict, _reason(found))


def _default_door(site: Site, view: View) -> Door:
    found = _ask(Source(), site, "sites", view)
    allowing = [r for r in rules_of(site, "sites")[0] if r.action == "Allow"]
    if found.verdict == "deny" and found.decided_by != "publicNetworkAccess" and allowing:
        names = ", ".join(r.name for r in allowing)
        what = f"*{site.name}* opens its default door to its access restrictions alone: {names}."
        return Door("default", name_of(site, "sites", view), site.id, "maybe", what)
    return Door("default", name_of(site, "sites", view), site.id, found.verdict, _reason(found))


def _gates(site: Site, view: View) -> Iterator[FrontDoor | ApplicationGateway]:
    yield from (f for f in view.all(FrontDoor) if site.id in f.origins)
    yield from (g for g in view.all(ApplicationGateway) if site.id in g.backends)


def _gate_source(gate: FrontDoor | ApplicationGateway) -> Source:
    return Source(gate.id)


# Visits
def _visit(caller: Caller, site: Site, group: str, view: View) -> Visit:
    found = _ask(caller.source, site, group, view)
    best = Visit(caller.name, caller.source, group, found.verdict, _door_of(found, view), _reason(found), found)
    if best.verdict == "allow" or group != "sites":
        return best
    for gate in _gates(site, view):
        if caller.resource is not None and caller.resource.id == gate.id:
            continue
        second = _ask(_gate_source(gate), site, group, view)
        first, why = _to_gate(caller, gate, view)
        verdict = min(first, second.verdict, key=lambda v: RANK[v])
        if RANK[verdict] > RANK[best.verdict]:
            reason = f"*{gate.name}* forwards it: {why} {_reason(second)}"
            best = Visit(caller.name, caller.source, group, verdict, gate.name, reason, second)
    return best


def _to_gate(caller: Caller, gate: FrontDoor | ApplicationGateway, view: View) -> tuple[Verdict, str]:
    """Whether a caller gets to a web gateway itself, and in what words."""
    private = None if isinstance(gate, FrontDoor) else address_of(gate)
    if isinstance(gate, FrontDoor):
        found = trace(Question(caller.source, Target(gate.id)), view)
        return found.verdict, f"*{gate.name}* takes calls from the internet."
    if private is not None:
        found = trace(Question(caller.source, Target(address=private)), view)
        if found.verdict != "deny":
            return found.verdict, f"*{gate.name}* is reached at {private}."
    public = view.get(gate.public_ip, PublicIp)
    if public is None:
        return "deny", f"*{gate.name}* has no public address."
    target = Target(address=public.address) if public.address is not None else Target(name=f"{gate.name}.invalid")
    leaving = trace(Question(caller.source, target), view)
    entering = _past_gate_group(gate, view)
    verdict = min(leaving.verdict, entering, key=lambda v: RANK[v])
    return verdict, f"*{gate.name}* is reached at its public address."


def _past_gate_group(gate: ApplicationGateway, view: View) -> Verdict:
    """What the group of the gateway's subnet says of a caller whose public address is not known."""
    home = subnet_of(gate, view)
    group = None if home is None else group_of(home, view)
    if home is None or group is None:
        return "allow"
    address = address_of(gate)
    target = Place(None, frozenset(), gate.name) if address is None else private_place(span_from(address), gate)
    who = world(None, "a caller on the internet")
    found = security_rules(group, "Inbound").ruling(who, target, HTTPS, "tcp", inside_of(home, view))
    return "maybe" if found.allow is None else "allow" if found.allow else "deny"


def _ask(source: Source, site: Site, group: str, view: View) -> Trace:
    return trace(Question(source, Target(site.id, group), HTTPS), view)


def _door_of(found: Trace, view: View) -> str:
    """The door that a packet came to."""
    for hop in reversed(found.hops):
        if hop.role in ("endpoint", "environment") and hop.subjects:
            door = view.any(hop.subjects[0])
            return "" if door is None else door.name
    return "default door" if any(h.role in ("site", "door") for h in found.hops) else ""


def _reason(found: Trace) -> str:
    if found.verdict == "allow" or not found.blockers:
        return found.hops[-1].what if found.hops else ""
    return found.blockers[0].what
