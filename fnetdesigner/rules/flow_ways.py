"""What stops an intended flow on its way, less what other rules tell of the app that it starts at.

An app's way to its storage, to the vaults of its settings and to the sources of its triggers is told of once, where the
need is known: STG, KV, TRIG. A flow that says the same in other words adds nothing.
"""

from dataclasses import dataclass

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import prefix_of, subnet_of
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View, remembered
from fnetdesigner.routing.needs import LISTING, entry_subnet, storages_of
from fnetdesigner.routing.reach import Stop, flow_stops
from fnetdesigner.routing.storage_path import broken, storage_path
from fnetdesigner.rules.need_ways import service_stops
from fnetdesigner.rules.ways import Hindrance, hindrance


@dataclass(frozen=True, slots=True)
class FlowStop:
    """Something that stops a flow: the packet, and the thing that has to change."""

    stop: Stop
    hindrance: Hindrance


@remembered
def stops_of(flow: IntendedFlow, view: View) -> tuple[FlowStop, ...]:
    """What stops an intended flow, as far as no rule about the needs of its app tells of it."""
    found: list[FlowStop] = []
    told = None
    for stop in flow_stops(flow, view):
        told = _told(flow, view) if told is None else told
        behind = hindrance(stop.blocker, view)
        if behind is not None and (stop.blocker.stage, stop.blocker.by) not in told:
            found.append(FlowStop(stop, behind))
    return tuple(found)


def _told(flow: IntendedFlow, view: View) -> set[tuple[str, str]]:
    app, target = view.get(flow.source, FunctionApp), view.any(flow.target)
    if isinstance(target, PrivateEndpoint):
        target = view.any(target.target)
    if app is None or target is None:
        return set()
    storage = next((s for s in storages_of(app, view) if s.id == target.id), None)
    if storage is not None:
        facts = broken(storage_path(app, storage, view), "filter")
        return {(f.blocker.stage, f.blocker.by) for f in facts if f.blocker is not None}
    if not isinstance(target, LISTING):
        return set()
    return {(b.stage, b.by) for b in service_stops(app, target, view)}


def leaving(flow: IntendedFlow, view: View) -> Subnet | None:
    """The subnet that a flow leaves through, where it is known."""
    source = view.any(flow.source)
    if isinstance(source, FunctionApp):
        return entry_subnet(source, view)
    return source if isinstance(source, Subnet) else None if source is None else subnet_of(source, view)


def source_word(flow: IntendedFlow, view: View) -> str:
    """Where a flow comes from, as a security rule writes it."""
    subnet = leaving(flow, view)
    prefix = None if subnet is None else prefix_of(subnet)
    return "*" if prefix is None else str(prefix)


def protocol_word(flow: IntendedFlow) -> str:
    """The protocol of a flow, as a security rule writes it."""
    return {"tcp": "Tcp", "udp": "Udp"}.get(flow.protocol, "*")


def owner_of(target: Resource, view: View) -> Resource:
    """The service behind a private endpoint; anything else is itself."""
    behind = view.any(target.target) if isinstance(target, PrivateEndpoint) else None
    return target if behind is None else behind
