"""The names that the apps in a network ask for, each asked once: what the rules about DNS look at."""

from collections.abc import Iterator
from dataclasses import dataclass

from fnetdesigner.kinds.dns_servers import DnsResolver, DnsServer
from fnetdesigner.kinds.firewalls import AzureFirewall
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateEndpoint
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View, remembered
from fnetdesigner.routing.names import Answer, app_servers, approved_endpoints, resolve, zone_name
from fnetdesigner.routing.needs import Need, callers_in, needs_of, needs_private
from fnetdesigner.routing.question import Source
from fnetdesigner.routing.reach import endpoint_in_reach
from fnetdesigner.routing.targets import name_of
from fnetdesigner.routing.views import Resolution, Viewpoint, resolution

UNVERIFIED_TARGETS = ("container-apps-environment",)
"""Kinds whose private zone no stored source confirms: nothing is said of them."""


@dataclass(frozen=True, slots=True)
class Question:
    """A name that apps ask for and the answer they get. ``endpoint`` is an approved one in reach of the network,
    None where all are elsewhere; ``required``: some caller gets in privately or not at all."""

    target: Resource
    group_id: str
    zone: str
    callers: tuple[FunctionApp, ...]
    answer: Answer
    endpoint: PrivateEndpoint | None
    required: bool


@remembered
def questions_in(network: VirtualNetwork, view: View) -> tuple[Question, ...]:
    """The names that apps in a network ask for, as far as private endpoints exist for them."""
    asked: dict[tuple[str, str, str], tuple[Need, list[FunctionApp]]] = {}
    for app in callers_in(network, view):
        # Apps with DNS servers of their own are asked apart; all others get what the network gets.
        asker = app.id if app_servers(app) else network.id
        for need in needs_of(app, view):
            asked.setdefault((need.target.id, need.group_id.lower(), asker), (need, []))[1].append(app)
    return tuple(q for need, callers in asked.values() for q in _question(need, callers, network, view))


def _question(need: Need, callers: list[FunctionApp], network: VirtualNetwork, view: View) -> Iterator[Question]:
    zone = zone_name(need.target, need.group_id, view)
    if zone is None or need.target.kind in UNVERIFIED_TARGETS:
        return
    if not approved_endpoints(need.target, need.group_id, view):
        return
    yield Question(
        need.target,
        need.group_id,
        zone,
        tuple(callers),
        resolve(callers[0], need.target, need.group_id, view),
        endpoint_in_reach(need.target, need.group_id, network, view),
        any(needs_private(app, need.target, view) for app in callers),
    )


def misnamed_zones(endpoint: PrivateEndpoint, view: View) -> tuple[PrivateDnsZone, ...]:
    """The zones in an endpoint's zone group that are not the recommended one of its sub-resource [PED23]."""
    target = view.any(endpoint.target)
    if target is None or target.kind in UNVERIFIED_TARGETS:
        return ()
    wanted = zone_name(target, endpoint.group_id, view)
    zones = (view.get(z, PrivateDnsZone) for z in endpoint.dns_zones)
    return tuple(z for z in zones if z is not None and wanted is not None and z.name.lower() != wanted.lower())


def server_answer(question: Question, view: View) -> Resolution | None:
    """What the callers of a name are told by their DNS servers; None where the design holds none of those."""
    if not any(_is_drawn(s, view) for s in question.answer.resolver.servers):
        return None
    caller = question.callers[0]
    name = name_of(question.target, question.group_id, view)
    return resolution(name, Viewpoint(caller.name, Source(caller.id)), view)


def _is_drawn(address: str, view: View) -> bool:
    return (
        any(s.address == address for s in view.all(DnsServer))
        or any(r.inbound_address == address for r in view.all(DnsResolver))
        or any(f.private_address == address and f.dns_proxy for f in view.all(AzureFirewall))
    )
