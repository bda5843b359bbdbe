"""What the rules ask the tracer: which endpoint is in reach, and what surely stops a flow on its way.

The way is what lies between the two ends: security groups, routes, peerings, appliances. What a name leads to, and
whom a service lets in, are asked elsewhere, so that a fault of one stage does not hide a fault of another. What may
or may not stop a flow is no hindrance: only what surely does.
"""

from dataclasses import dataclass

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import app_network, network_of, reachable_networks
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View, remembered
from fnetdesigner.routing.intents import questions_of
from fnetdesigner.routing.names import approved_endpoints, resolve
from fnetdesigner.routing.needs import needs_private
from fnetdesigner.routing.question import Blocker, Question, Source, Stage, Target, Trace, Traffic
from fnetdesigner.routing.trace import trace

ON_THE_WAY: frozenset[Stage] = frozenset({"nsg_out", "route", "peering", "transit", "nsg_in"})
"""The stages between the two ends of a flow."""
HTTPS = 443


@remembered
def endpoint_in_reach(target: Resource, group_id: str, network: VirtualNetwork, view: View) -> PrivateEndpoint | None:
    """An approved endpoint of a sub-resource in the network, in one peered with it, or where its routes lead [PE25]."""
    near = {n.id for n in reachable_networks(network, view)}
    far: list[PrivateEndpoint] = []
    for endpoint in approved_endpoints(target, group_id, view):
        own = network_of(endpoint, view)
        if own is not None and own.id in near:
            return endpoint
        if own is not None:
            far.append(endpoint)
    return next((e for e in far if _is_led_to(network, e, view)), None)


def _is_led_to(network: VirtualNetwork, endpoint: PrivateEndpoint, view: View) -> bool:
    """Whether routes of a network lead to an endpoint beyond its peers, whatever then stops the packets."""
    alike: dict[str | None, Subnet] = {}
    for subnet in view.children(network.id, Subnet):
        if subnet.prefix is not None:
            alike.setdefault(subnet.route_table, subnet)
    for subnet in alike.values():
        found = trace(Question(Source(subnet.id), Target(endpoint.id), HTTPS), view)
        if not any(b.stage in ("route", "dest") for b in found.blockers if b.sure):
            return True
    return False


def on_the_way(found: Trace) -> tuple[Blocker, ...]:
    """What surely stops the packets of a question between its two ends."""
    if found.verdict != "deny":
        return ()
    return tuple(b for b in found.blockers if b.sure and b.stage in ON_THE_WAY)


@remembered
def way_to_service(app: FunctionApp, target: Resource, group: str, port: int, traffic: Traffic, view: View) -> Trace:
    """The way of an app to a sub-resource of a service: to the endpoint, where it gets in by one or not at all."""
    network = app_network(app, view)
    endpoint = None if network is None else endpoint_in_reach(target, group, network, view)
    private = endpoint is not None and (
        needs_private(app, target, view) or resolve(app, target, group, view).verdict == "private"
    )
    if private and endpoint is not None:
        # References that get in privately travel as the app's own traffic does.
        kind: Traffic = "app" if traffic == "key-vault-reference" else traffic
        return trace(Question(Source(app.id), Target(endpoint.id), port, traffic=kind), view)
    aim = Target(target.id, group)
    return trace(Question(Source(app.id), aim, port, traffic=traffic), view)


@dataclass(frozen=True, slots=True)
class Stop:
    """Something that surely stops a flow at a port, on its way to ``address`` (as a trace has it)."""

    port: int
    blocker: Blocker
    address: str


@remembered
def flow_stops(flow: IntendedFlow, view: View) -> tuple[Stop, ...]:
    """What surely stops a flow that must work on its way, each once with the first port that it stops.

    A flow from a whole network leaves nowhere in particular and is not judged.
    """
    if flow.access != "allow" or isinstance(view.any(flow.source), VirtualNetwork):
        return ()
    found: dict[tuple[Stage, str], Stop] = {}
    try:
        for question in questions_of(flow, view):
            answer = _answer(question, view)
            for blocker in on_the_way(answer):
                found.setdefault((blocker.stage, blocker.by), Stop(question.port, blocker, answer.address))
    except ValueError:
        # An address that cannot be read is told of where it is written.
        return ()
    return tuple(found.values())


def _answer(question: Question, view: View) -> Trace:
    """An app's way to a service is asked past faults of names; every other one as it is."""
    app, target = view.get(question.source.resource, FunctionApp), view.any(question.target.resource)
    if app is None or target is None or not question.target.group or question.protocol != "tcp":
        return trace(question, view)
    return way_to_service(app, target, question.target.group, question.port, "app", view)
