"""What packets are sent to in a design: the columns of the matrix.

Every sub-resource of a service at each of its ports, the main and the scm site of apps and slots, machines and other
hosts at the ports that intended flows name (else 443), on-premises networks, and the internet.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fnetdesigner.kinds.dns_servers import DnsServer
from fnetdesigner.kinds.edge import ApplicationGateway, Bastion, FrontDoor, VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import parse_ports
from fnetdesigner.model.view import View
from fnetdesigner.routing.kept import kept
from fnetdesigner.routing.question import Protocol, Target
from fnetdesigner.routing.targets import CALLED, groups_of, ports_of

HTTPS = 443
DNS = 53
PLACES: tuple[type[Resource], ...] = (
    VirtualMachine, NetworkVirtualAppliance, AzureFirewall, ApplicationGateway, FrontDoor, Bastion, OnPremisesNetwork,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class MatrixDestination:
    """One column: what is called, at which port, by which protocol, and what to call it."""

    target: Target
    port: int
    protocol: Protocol
    label: str


def destinations(view: View) -> tuple[MatrixDestination, ...]:
    """Everything that can be called in a design, kind by kind in natural order of ids, the internet last."""
    return (*_called(view), *_places(view), MatrixDestination(Target(), HTTPS, "tcp", "the internet"))


def _called(view: View) -> Iterator[MatrixDestination]:
    for model in CALLED:
        for service in view.all(model):
            yield from columns_of(service)


@kept(most=16384)
def columns_of(service: Resource) -> tuple[MatrixDestination, ...]:
    """The columns of a service."""
    return tuple(_columns(service))


def _columns(service: Resource) -> Iterator[MatrixDestination]:
    groups = groups_of(service)
    for group in groups:
        for port in ports_of(service, group) or (HTTPS,):
            label = f"{service.name} {group}" if len(groups) > 1 else service.name
            yield MatrixDestination(Target(service.id, group), port, "tcp", f"{label}:{port}")


def _places(view: View) -> Iterator[MatrixDestination]:
    for model in PLACES:
        for place in view.all(model):
            for port, protocol in _intended(place, view) or ((HTTPS, "tcp"),):
                word = f":{port}" if protocol == "tcp" else f":{port}/{protocol}"
                yield MatrixDestination(Target(place.id), port, protocol, f"{place.name}{word}")
    for server in view.all(DnsServer):
        for port, protocol in _intended(server, view) or ((DNS, "udp"),):
            yield MatrixDestination(Target(server.id), port, protocol, f"{server.name}:{port}/{protocol}")


def _intended(place: Resource, view: View) -> tuple[tuple[int, Protocol], ...]:
    """The ports at which flows of the design name a place, each once; the first of a range stands for it."""
    found: dict[tuple[int, Protocol], None] = {}
    for flow in view.referrers(place.id, IntendedFlow, "target"):
        try:
            low, _ = parse_ports(flow.port)
        except ValueError:
            continue
        found[low, flow.protocol] = None
    return tuple(found)
