"""Where does the packet go? One question, one answer with all its evidence.

The answer holds for every packet that the question stands for: allow needs all of them through, deny none, and
maybe is said where a free choice or a missing fact changes it (V2). The stages come in the order of the
specification; the first that surely stops a packet decides, and those behind it are told as well.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from fnetdesigner.kinds.data import KeyVault
from fnetdesigner.kinds.edge import ApplicationGateway, Bastion, FrontDoor
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import (
    app_network,
    hosting_of,
    is_restricted,
    prefix_of,
    spaces_of,
    subnet_of,
    system_of,
)
from fnetdesigner.kinds.traffic import PublicIp
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.routing.edges import into_edge
from fnetdesigner.routing.flow import Flow
from fnetdesigner.routing.hosts import address_of
from fnetdesigner.routing.lookup import Found, endpoint_place, look_up_each
from fnetdesigner.routing.places import (
    NO_TAGS,
    Place,
    is_public,
    private_place,
    public_place,
    span_from,
    span_of,
    world,
)
from fnetdesigner.routing.question import PUBLIC, Blocker, Hop, Protocol, Question, Source, Target, Trace, Verdict
from fnetdesigner.routing.senders import public_edge, sent
from fnetdesigner.routing.starts import ALWAYS_INSIDE, START, Start, capability, hybrid, start_of
from fnetdesigner.routing.targets import CALLED, groups_of, name_of, owner_of_name, public_addresses

BOTH: tuple[Protocol, ...] = ("udp", "tcp")
DEEPEST = 3
"""How many questions may hang on one another: a DNS server's reach, a hybrid connection's second half."""


def trace(question: Question, view: View) -> Trace:
    """Follow the packets of a question through a design. ValueError where an address is none."""
    return _answer(question, tuple(_flows(question, view, 0)))


def _flows(question: Question, view: View, depth: int) -> Iterator[Flow]:
    def ask(other: Question) -> Verdict:
        return "maybe" if depth >= DEEPEST else _answer(other, tuple(_flows(other, view, depth + 1))).verdict

    start = start_of(question, view)
    if isinstance(start.resource, FrontDoor) and start.resource.profile_id:
        # Front Door names itself in every request that it forwards (C-I11).
        question = replace(question, headers={"X-Azure-FDID": start.resource.profile_id, **question.headers})
    name, wanted = asked_for(question.target, view)
    flow = Flow(question, view, START, START, "", name, wanted, ask=ask, enter=into_edge)
    flow, on = capability(flow, start)
    if on:
        flow, on = hybrid(flow, start)
        if not on and start.app is not None:
            # The hybrid connection's hop stands behind the app's own.
            sender = Hop("app", f"*{start.app.name}* sends the packet.", question.traffic, (start.app.id,))
            flow = replace(flow, hops=(sender, *flow.hops))
    if not on:
        yield flow
        return
    if question.traffic == "key-vault-reference" and start.app is not None:
        yield from _reference(flow, start, start.app)
        return
    yield from _resolved(flow, start)


def asked_for(target: Target, view: View) -> tuple[str, tuple[str, str] | None]:
    """The host name that a target is called by ("" for a bare address), and the id and sub-resource that it stands for
    where the design has it."""
    if target.name:
        name = target.name.strip().rstrip(".").lower()
        owner = owner_of_name(name, view)
        return name, None if owner is None else (owner.target.id, owner.group)
    found = view.any(target.resource)
    if found is not None and isinstance(found, CALLED):
        group = target.group or next(iter(groups_of(found)), "")
        return name_of(found, group, view), (found.id, group)
    return "", None


def _resolved(flow: Flow, start: Start) -> Iterator[Flow]:
    """Hop 0, then the way."""
    places = list(_places(flow, start))
    if not places:
        # A site or a network that has no range yet.
        aimed = flow.view.any(flow.question.target.resource)
        label = "the target" if aimed is None else aimed.name
        yield flow.doubtful("dest", label, f"the address range of {label}", aimed)
    for place, found in places:
        answered = flow
        if found is not None:
            answered = replace(flow, hops=(*flow.hops, *found.hops))
            for text in found.warnings:
                answered = answered.warned(text)
            for text in found.assumptions:
                answered = answered.assuming(text)
        if place is not None and place.span is None and place.tags == NO_TAGS:
            # Inside a network, in a subnet that has no range yet.
            whose = place.label if place.owner is None else place.owner.name
            what = whose if isinstance(place.owner, Subnet) else f"the subnet of {whose}"
            yield answered.doubtful("dest", whose, f"the address range of {what}", place.owner)
        elif place is not None:
            yield from sent(replace(answered, target=place), start)
        elif found is not None:
            yield _unresolved(answered, start, found)


def _unresolved(flow: Flow, start: Start, found: Found) -> Flow:
    if found.doubt:
        return flow.doubtful("dns", "dns", found.doubt, start.resource)
    last = found.hops[-1]
    text = last.what
    return flow.blocked("dns", found.reason, text, start.resource, sources=last.sources, fault="DNSResolution")


def _places(flow: Flow, start: Start) -> Iterable[tuple[Place | None, Found | None]]:
    """The addresses that the target may have; several where it stands for several ranges."""
    question, view = flow.question, flow.view
    target = question.target
    if flow.name:
        return [(f.place, f) for f in look_up_each(flow.name, start.vantage, view, ServersReached(flow))]
    if target.address:
        return [(_address_place(target.address, view), None)]
    outside = start.app is None and start.subnet is None and start.vantage.site is None
    return [(place, None) for place in resource_places(view.any(target.resource), outside, view)]


class ServersReached:
    """Asks whether a DNS server answers on port 53 from where a flow starts: both protocols, as resolvers use both."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow

    def __call__(self, source: Source, server: str) -> Verdict:
        answers = {self.flow.ask(Question(source, Target(address=server), 53, protocol)) for protocol in BOTH}
        return "deny" if "deny" in answers else ("maybe" if "maybe" in answers else "allow")


def _address_place(text: str, view: View) -> Place:
    span = span_from(text)
    if not is_public(span):
        return private_place(span, None, text)
    owner = public_addresses(view).get(span)
    return world(span, text) if owner is None else public_place(owner, text, text)


def resource_places(found: Resource | None, outside: bool, view: View) -> Iterator[Place]:
    """Where a target without a name stands: one place for each range; from ``outside`` its public side."""
    if found is None:
        yield world(None, "any address on the internet")
        return
    if isinstance(found, PrivateEndpoint):
        yield endpoint_place(found, view)
    elif isinstance(found, Subnet):
        prefix = prefix_of(found)
        yield Place(None if prefix is None else span_of(prefix), NO_TAGS, str(prefix or found.name), found)
    elif isinstance(found, VirtualNetwork):
        for space in spaces_of(found):
            yield private_place(span_of(space), found, str(space))
    elif isinstance(found, OnPremisesNetwork):
        for text in found.address_space:
            yield Place(span_of(parse_prefix(text)), NO_TAGS, text)
    elif outside and (public := _public_ips(found, view)) is not None:
        yield public
    else:
        yield from _machine_places(found, view)


def _public_ips(found: Resource, view: View) -> Place | None:
    """The public side of something that stands in a network; None where it has none."""
    if isinstance(found, FrontDoor):
        return public_place(found, None, f"the address of {found.name}")
    ids = found.public_ips if isinstance(found, AzureFirewall | NetworkVirtualAppliance) else ()
    if isinstance(found, ApplicationGateway | Bastion) and found.public_ip is not None:
        ids = (found.public_ip,)
    held = next((ip for i in ids if (ip := view.get(i, PublicIp)) is not None), None)
    return None if held is None else public_place(found, held.address, f"the public address of {found.name}")


def _machine_places(found: Resource, view: View) -> Iterator[Place]:
    text = address_of(found)
    home = subnet_of(found, view)
    prefix = None if home is None else prefix_of(home)
    if text is not None:
        try:
            span = span_from(text)
        except ValueError:
            yield world(None, text, found)
            return
        yield private_place(span, found, text) if not is_public(span) else world(span, text, found)
    elif prefix is not None:
        yield private_place(span_of(prefix), found, str(prefix))
    else:
        yield world(None, f"the address of {found.name}", found)


# Key Vault references
def _reference(flow: Flow, start: Start, app: FunctionApp) -> Iterator[Flow]:
    """Key Vault references try the public way first, and the network where the vault refuses that (C-S6)."""
    view = flow.view
    vault = None if flow.wanted is None else view.get(flow.wanted[0], KeyVault)
    outside = replace(start, vantage=replace(start.vantage, servers=(), network=None), inside=False, subnet=None)
    public = tuple(_by_edge(flow, outside, app))
    joined = start.inside and app_network(app, view) is not None
    if vault is None or not joined or not is_restricted(vault) or _verdict(public) == "allow":
        yield from public
        return
    within = tuple(_resolved(flow, start))
    if _verdict(public) == "maybe" and _verdict(within) == "deny":
        yield from public
        return
    for found in within:
        disputed = system_of(app, view) == "linux" and hosting_of(app, view) not in ALWAYS_INSIDE
        if found.verdict == "allow" and disputed and not app.route_all:
            missing = (
                "whether references of a Linux app reach a vault through the network with Route All off; "
                "the documents disagree"
            )
            yield found.doubtful("steering", "key-vault-reference", missing, app)
            continue
        yield found


def _by_edge(flow: Flow, outside: Start, app: FunctionApp) -> Iterator[Flow]:
    for place, found in _places(flow, outside):
        hops = () if found is None else found.hops
        if place is None:
            yield _unresolved(replace(flow, hops=hops), outside, found or Found(None, ()))
            continue
        sender = Hop("app", f"*{app.name}* sends the packet.", flow.question.traffic, (app.id,))
        yield from public_edge(replace(flow, target=place, hops=(*hops, sender)), app, "not-routed")


# the answer
def _verdict(flows: Iterable[Flow]) -> Verdict:
    found = {f.verdict for f in flows}
    return found.pop() if len(found) == 1 else "maybe"


def _answer(question: Question, flows: tuple[Flow, ...]) -> Trace:
    verdict = _verdict(flows)
    if verdict == "allow" or verdict == "deny":
        shown = flows[0]
    else:
        shown = next((f for f in flows if f.verdict == "maybe"), None) or next(f for f in flows if f.verdict == "deny")
    blockers = _blockers(verdict, shown, flows)
    decisive = next((b for b in blockers if b.sure or verdict == "maybe"), None)
    target = shown.target
    address = str(target.span) if target.span is not None else (PUBLIC if target is not START else "")
    return Trace(
        question,
        verdict,
        None if verdict == "allow" or decisive is None else decisive.stage,
        "" if verdict == "allow" or decisive is None else decisive.by,
        address,
        shown.seen,
        shown.hops if verdict != "deny" or decisive is None else shown.hops[: decisive.after],
        blockers,
        tuple(dict.fromkeys(a for f in flows for a in f.assumptions)),
        tuple(dict.fromkeys(w for f in flows for w in f.warnings)),
    )


def _blockers(verdict: Verdict, shown: Flow, flows: tuple[Flow, ...]) -> tuple[Blocker, ...]:
    """What stands in the way, the deciding one first. Where only some packets are stopped, nothing is sure."""
    if verdict == "deny":
        sure = [b for b in shown.blockers if b.sure]
        return (*sure, *(b for b in shown.blockers if not b.sure))
    if verdict == "allow":
        return ()
    several = len({_who(f) for f in flows}) > 1
    found: dict[Blocker, None] = {}
    for flow in (shown, *flows):
        for blocker in flow.blockers:
            some = replace(blocker, sure=False) if flow is not shown or blocker.sure else blocker
            if blocker.sure and several and flow.source.label:
                some = replace(some, what=f"For packets from {_who(flow)}: {some.what}")
            found.setdefault(some, None)
    return tuple(found)


def _who(flow: Flow) -> str:
    return str(flow.source.span) if flow.source.span is not None else flow.source.label
