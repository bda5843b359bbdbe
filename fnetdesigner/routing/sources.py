"""Who sends packets in a design: the rows of the matrix.

Every app and slot (application traffic), machine, client, agent and on-premises network, the callers that dialled in
to a gateway, and the internet. Other kinds of traffic of an app are asked one by one with ``trace``.
"""

from dataclasses import dataclass

from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.question import Source

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
