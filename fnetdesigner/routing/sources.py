"""Who sends packets in a design: the rows of the matrix, and which senders are one row.

Every app and slot (application traffic), machine, client, agent and on-premises network, the callers that dialled in
to a gateway, and the internet. Other kinds of traffic of an app are asked one by one with ``trace``. Senders that
nothing on any way tells apart are walked once: apps with one entry subnet, steering, view of DNS, hybrid connections
and outbound addresses.
"""

from collections.abc import Hashable
from dataclasses import dataclass

from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.questions import hosting_of, hybrid_connections_of, system_of
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.hosts import address_of
from fnetdesigner.routing.question import Question, Source, Target
from fnetdesigner.routing.starts import Start, start_of
from fnetdesigner.routing.vantages import Outlook, Vantages

SENDERS: tuple[type[Resource], ...] = (
    FunctionApp, DeploymentSlot, VirtualMachine, Client, DeploymentAgent, OnPremisesNetwork,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class MatrixSource:
    """One row: where its packets start, and what to call it."""

    source: Source
    label: str


def sources(view: View) -> tuple[MatrixSource, ...]:
    """Every sender of a design, kind by kind in natural order of ids, the internet last."""
    found = [MatrixSource(Source(r.id), r.name) for model in SENDERS for r in view.all(model)]
    for gateway in view.all(VpnGateway):
        if gateway.point_to_site_pool:
            found.append(MatrixSource(Source(gateway.id, None, True), f"callers of {gateway.name}"))
    found.append(MatrixSource(Source(), "the internet"))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Sending:
    """A class of senders: the question's start, and whether its walk is one that sweeps do. ``key`` tells it from other
    classes; ``known``: it says all that a walk takes from the sender itself."""

    source: Source
    start: Start
    key: Hashable
    dns: Outlook
    hybrid: frozenset[str]
    known: bool


def sending(source: Source, view: View, vantages: Vantages) -> Sending:
    """The class of a sender."""
    start = start_of(Question(source, Target()), view)
    app = start.app
    hybrid: frozenset[str] = frozenset()
    known = True
    key: Hashable
    if app is not None:
        hosting = hosting_of(app, view)
        connections = tuple(hybrid_connections_of(app, view))
        hybrid = frozenset(c.host.strip().lower() for c in connections)
        key = (
            "app", start.inside, _shape(start.subnet), hosting, app.route_all, app.gateway_network, app.region,
            app.outbound_addresses, tuple(c.id for c in connections),
            system_of(app, view) if app.gateway_network else "", app.plan if app.gateway_network else "",
        )  # fmt: skip
    elif isinstance(start.resource, VirtualMachine):
        machine = start.resource
        key = (
            "machine", source, source.address or address_of(machine), machine.network_security_group,
            _shape(start.subnet),
        )  # fmt: skip
    else:
        key, known = ("sender", source), False
    dns = vantages.outlook(start.vantage, app is None and start.subnet is None and start.vantage.site is None)
    return Sending(source, start, (key, dns), dns, hybrid, known)


def _shape(subnet: Subnet | None) -> Hashable:
    """What a walk takes from a subnet itself; its security group, routes and ways out are asked for by its id."""
    if subnet is None:
        return None
    return (subnet.id, subnet.prefix, subnet.parent, subnet.route_table, bool(subnet.service_endpoint_policies),
            bool(subnet.service_endpoints))  # fmt: skip
