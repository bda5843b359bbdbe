"""What a design intends, held against what it does: every intended flow holds, is broken, or is undecided.

A flow that must work is broken by a packet that surely fails and undecided where a fact is missing. One that must be
stopped, or be the only one, is broken by a packet that gets through and by one that may (V2). Whatever breaks a
flow is one packet, whose question gets the same verdict from ``trace`` alone. Ranges of ports are cut where the
design treats ports differently, so that no port in between is missed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Literal

from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.questions import endpoints_of, slots_of
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import parse_ports, parse_prefix
from fnetdesigner.model.view import View, remembered
from fnetdesigner.routing.borders import blocks, first_of, port_atoms, samples
from fnetdesigner.routing.callers import Caller, belongs_to, callers, callers_for
from fnetdesigner.routing.hosts import hosts_of
from fnetdesigner.routing.needs import needs_of
from fnetdesigner.routing.places import SERVICE_TAGS, internet_spans, span_of
from fnetdesigner.routing.question import Protocol, Question, Source, Target, Trace, Verdict
from fnetdesigner.routing.site_door import rules_of
from fnetdesigner.routing.targets import CALLED, SCM, groups_of
from fnetdesigner.routing.trace import trace

State = Literal["holds", "broken", "undecided"]
FILE_PORT = 445
MOST = 4096
"""How many packets are asked for one that stands for what a whole range does; the range itself answers after that."""


@dataclass(frozen=True, slots=True)
class IntentState:
    """How an intended flow stands. ``question`` and ``trace`` are the packet that shows it; None where none is left to
    ask. ``missing`` is the fact that an undecided flow waits for, or that lets a flow slip that must be stopped."""

    flow: str
    state: State
    sentence: str
    question: Question | None = None
    trace: Trace | None = None
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on behalf of a sender."""

    caller: Caller
    question: Question


@remembered
def judged(view: View) -> tuple[IntentState, ...]:
    """The state of every intended flow, in the order of the design."""
    return tuple(judge(flow, view) for flow in view.all(IntendedFlow))


@remembered
def judge(flow: IntendedFlow, view: View) -> IntentState:
    """The state of one intended flow."""
    source, target = view.any(flow.source), view.any(flow.target)
    if source is None or target is None:
        return _undecided(flow, "both ends of the flow", view)
    try:
        if flow.access == "allow":
            return _must_work(flow, source, target, view)
        senders = _senders(flow, source, target, view)
        return _must_fail(flow, senders, target, view)
    except ValueError as error:
        return _undecided(flow, f"an address that can be read: {error}", view)


def _senders(flow: IntendedFlow, source: Resource, target: Resource, view: View) -> tuple[Caller, ...]:
    """Who must not get through: the source, with its slots; or, where it must be the only one, all others."""
    if flow.access == "deny":
        slots = slots_of(source, view) if isinstance(source, FunctionApp) else ()
        return tuple(chain(callers_for(source, view), (c for s in slots for c in callers_for(s, view))))
    own = {target.id}
    if isinstance(target, FunctionApp):
        own |= {s.id for s in slots_of(target, view)}
    found = (c for c in callers(view) if not belongs_to(c, source, view))
    return tuple(p for c in found if c.resource is None or c.resource.id not in own for p in _without(c, source, view))


def _without(caller: Caller, source: Resource, view: View) -> Iterator[Caller]:
    """The internet less the addresses of a source that stands there itself."""
    mine = [s for c in callers_for(source, view) for s in c.spans]
    on_internet = caller.resource is None and all(any(m.inside(s) for s in internet_spans()) for m in mine)
    if not on_internet or not mine:
        yield caller
        return
    for span in caller.spans:
        edges = sorted({span.first, *(b for m in mine for b in (m.first, m.last + 1) if span.first < b <= span.last)})
        for first, end in zip(edges, [*edges[1:], span.last + 1], strict=True):
            piece = replace(span, first=first, last=end - 1)
            if not any(piece.inside(m) for m in mine):
                for block in blocks(piece):
                    yield Caller(Source(None, block), f"{block} on the internet", None, (span_of(parse_prefix(block)),))


# Questions
def targets_for(target: Resource, port: str, senders: Iterable[Resource], demanded: bool, view: View) -> list[Target]:
    """What a flow means by its target: which sub-resources, where a service has several.

    A flow that is ``demanded`` means those that its source needs; one that is forbidden means them all.
    """
    if not isinstance(target, CALLED):
        return [Target(target.id)]
    if parse_ports(port) == (FILE_PORT, FILE_PORT) and "file" in groups_of(target):
        return [Target(target.id, "file")]
    drawn = [e.group_id for e in endpoints_of(target, view) if e.group_id]
    if not demanded:
        known = {g.lower(): g for g in (*groups_of(target), *drawn)}
        return [Target(target.id, g) for g in known.values()]
    if isinstance(target, FunctionApp | DeploymentSlot):
        return [Target(target.id, "sites")]
    needed = [
        n.group_id for s in senders if isinstance(s, FunctionApp) for n in needs_of(s, view) if n.target.id == target.id
    ]
    groups = needed or drawn or list(groups_of(target)[:1])
    return [Target(target.id, g) for g in dict.fromkeys(groups)]


def _questions(
    flow: IntendedFlow, senders: Iterable[Caller], target: Resource, demanded: bool, view: View
) -> Iterator[Asked]:
    low, high = parse_ports(flow.port)
    atoms = port_atoms(low, high, view)
    for caller in senders:
        holders = [] if caller.resource is None else [caller.resource]
        for end in targets_for(target, flow.port, holders, demanded, view):
            for first, _ in atoms:
                question = Question(caller.source, end, first, flow.protocol)
                yield Asked(caller, question)
                if not demanded and isinstance(target, FunctionApp | DeploymentSlot):
                    for headers in _forged(target, end.group):
                        yield Asked(caller, replace(question, headers=headers))


def questions_of(flow: IntendedFlow, view: View) -> Iterator[Question]:
    """What a flow asks: of one that must work all that must get through, of the others all that must be stopped.

    Nothing where an end is missing. ValueError where an address cannot be read.
    """
    source, target = view.any(flow.source), view.any(flow.target)
    if source is None or target is None:
        return
    demanded = flow.access == "allow"
    senders = callers_for(source, view) if demanded else _senders(flow, source, target, view)
    for asked in _questions(flow, senders, target, demanded, view):
        yield asked.question


def _forged(site: FunctionApp | DeploymentSlot, group: str) -> Iterator[dict[str, str]]:
    """Headers that let a caller past restrictions that look at headers alone: anybody can write them."""
    for rule in rules_of(site, group)[0]:
        by_tag = rule.subnet is None and rule.source.partition(".")[0].strip().lower() in SERVICE_TAGS
        if rule.headers and not by_tag and rule.action == "Allow":
            yield {h.name: h.values[0] for h in rule.headers if h.values}


# The packet that shows it
def concrete(asked: Asked, found: Trace, wanted: tuple[Verdict, ...], view: View) -> Trace:
    """One packet of a question with the first of the ``wanted`` verdicts that any has; else the answer as it is."""
    best: tuple[int, Trace] | None = None
    # Mostly the first packet of all shows it, and is found without reading where a whole design draws its borders.
    for question in chain(islice(_heads(asked, view), 1), islice(_narrowed(asked, view), MOST)):
        answer = trace(question, view)
        if answer.verdict in wanted:
            rank = wanted.index(answer.verdict)
            if best is None or rank < best[0]:
                best = rank, answer
            if rank == 0:
                break
    return found if best is None else best[1]


def _heads(asked: Asked, view: View) -> Iterator[Question]:
    question = asked.question
    address = first_of(asked.caller.spans, asked.caller.in_subnet)
    if address is not None:
        for target in _single_targets(question.target, view):
            yield replace(question, target=target, source=replace(question.source, address=address))


def _narrowed(asked: Asked, view: View) -> Iterator[Question]:
    question = asked.question
    for target in _single_targets(question.target, view):
        narrowed = replace(question, target=target)
        if not asked.caller.spans:
            yield narrowed
        for address in samples(asked.caller.spans, view, asked.caller.in_subnet):
            yield replace(narrowed, source=replace(question.source, address=address))


def _single_targets(target: Target, view: View) -> Iterator[Target]:
    """One host in place of a network, one address in place of a site; a subnet without hosts stays whole."""
    found = view.any(target.resource)
    if isinstance(found, OnPremisesNetwork):
        spans = [span_of(parse_prefix(p)) for p in found.address_space]
        yield from (Target(address=a) for a in samples(spans, view))
        return
    if isinstance(found, Subnet | VirtualNetwork):
        network = found if isinstance(found, VirtualNetwork) else view.get(found.parent, VirtualNetwork)
        hosts = () if network is None else hosts_of(network, view).at.items()
        for span, host in hosts:
            if isinstance(found, VirtualNetwork) or host.parent == found.id:
                yield Target(address=str(span))
        if isinstance(found, VirtualNetwork):
            yield from (Target(s.id) for s in view.children(found.id, Subnet))
    yield target


# Verdicts
def _must_work(flow: IntendedFlow, source: Resource, target: Resource, view: View) -> IntentState:
    senders = callers_for(source, view)
    if not senders:
        return _undecided(flow, f"the subnets of {source.name}", view)
    open_question: Trace | None = None
    first: Trace | None = None
    for asked in _questions(flow, senders, target, True, view):
        found = trace(asked.question, view)
        first = first or found
        if found.verdict == "maybe" and asked.caller.everyone:
            # Every one of them is meant, so one that surely fails decides.
            found = concrete(asked, found, ("deny",), view)
        if found.verdict == "deny":
            shown = concrete(asked, found, ("deny",), view)
            return IntentState(flow.id, "broken", _fails(flow, shown, view), shown.question, shown)
        if found.verdict == "maybe":
            open_question = open_question or found
    if open_question is not None:
        return _undecided(flow, missing_in(open_question), view, open_question)
    assert first is not None
    return IntentState(flow.id, "holds", f"{_ends(flow, view, 'reaches')}.", first.question, first)


def _must_fail(flow: IntendedFlow, senders: Iterable[Caller], target: Resource, view: View) -> IntentState:
    first: Trace | None = None
    for asked in _questions(flow, senders, target, False, view):
        found = trace(asked.question, view)
        first = first or found
        if found.verdict != "deny":
            shown = concrete(asked, found, ("allow", "maybe"), view)
            missing = "" if shown.verdict == "allow" else missing_in(shown)
            text = _slips(flow, asked.caller, shown, missing, view)
            return IntentState(flow.id, "broken", text, shown.question, shown, missing)
    if flow.access == "only":
        text = f"Only {_ends(flow, view, 'may reach')}: nobody else gets through."
    else:
        text = f"{_ends(flow, view, 'does not reach')}, as is intended."
    return IntentState(flow.id, "holds", text, None if first is None else first.question, first)


def missing_in(found: Trace) -> str:
    """The fact that a trace waits for, as the middle of a sentence."""
    blocker = found.blockers[0] if found.blockers else None
    if blocker is None:
        return "a fact that the design leaves open"
    text = blocker.what.rstrip(".")
    return text.removeprefix("It depends on ") if text.startswith("It depends on ") else f"who sends it. {text}"


def _undecided(flow: IntendedFlow, missing: str, view: View, found: Trace | None = None) -> IntentState:
    text = f"Whether {_ends(flow, view, 'reaches')} cannot be told: it depends on {missing}."
    return IntentState(flow.id, "undecided", text, None if found is None else found.question, found, missing)


# Sentences
def _name(resource_id: str | None, view: View) -> str:
    found = view.any(resource_id)
    return "something that is gone" if found is None else f"*{found.name}*"


def _ends(flow: IntendedFlow, view: View, verb: str) -> str:
    port = "any port" if flow.port == "*" else f"{flow.protocol.upper()} {flow.port}"
    return f"{_name(flow.source, view)} {verb} {_name(flow.target, view)} at {port}"


def _fails(flow: IntendedFlow, found: Trace, view: View) -> str:
    why = found.blockers[0].what if found.blockers else ""
    return f"{_ends(flow, view, 'does not reach')}{_part(found.question)}, though it must. {why}".rstrip()


def _slips(flow: IntendedFlow, caller: Caller, found: Trace, missing: str, view: View) -> str:
    question = found.question
    who = caller.name if caller.resource is None else f"*{caller.name}*"
    if question.source.address is not None:
        who = f"{question.source.address} ({who})"
    may = "may reach" if found.verdict == "maybe" else "reaches"
    packet = f"{who} {may} {_where(found, view)} at {packet_words(question.protocol, question.port)}"
    if flow.access == "only":
        start = f"{_name(flow.source, view)} is not the only one to reach {_name(flow.target, view)}"
    else:
        start = f"{_ends(flow, view, 'must not reach')}"
    return f"{start}: {packet}{f', depending on {missing}' if missing else ''}."


def packet_words(protocol: Protocol, port: int) -> str:
    """A packet's protocol and port in words."""
    return protocol.upper() if protocol == "icmp" else f"{protocol.upper()} {port}"


def _where(found: Trace, view: View) -> str:
    target = found.question.target
    end = target.address or target.name or _name(target.resource, view)
    return f"{end}{_part(found.question)}"


def _part(question: Question) -> str:
    group = question.target.group
    if group in ("", "sites", "vault", "sqlServer", "namespace", "registry"):
        return ""
    return " (its advanced tools site)" if group == SCM else f" ({group})"
