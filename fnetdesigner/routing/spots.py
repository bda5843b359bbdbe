"""What stands at the address that a route names as its next hop, as far as packets meet it."""

from dataclasses import dataclass, replace
from typing import Literal

from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.questions import network_of, spaces_of, subnet_of
from fnetdesigner.model.view import View
from fnetdesigner.routing.gateways import connected_peers
from fnetdesigner.routing.guards import group_of
from fnetdesigner.routing.hosts import host_at
from fnetdesigner.routing.ledger import Ledger
from fnetdesigner.routing.places import span_from

Does = Literal["nobody", "machine", "none", "nowhere", "still", "passes"]


@dataclass(frozen=True, slots=True)
class Spot:
    """What stands at the address of a route: in which network, over which peering, and what it does with packets.
    ``does``: nothing, "nobody", "machine", "none" (no appliance), "nowhere" (its subnet is not known), "still" (it
    does not forward) or "passes"."""

    network: str = ""
    peering: str = ""
    fenced: bool = False
    appliance: str = ""
    does: Does = "nobody"
    bare: bool = False
    snat: str = ""
    address: str | None = None
    home: str = ""
    base: str = ""


NOBODY = Spot()


class Spots:
    """The spots of a view."""

    def __init__(self, view: View, ledger: Ledger) -> None:
        self.view = view
        self.ledger = ledger

    def at(self, network: str, address: str) -> Spot:
        """What packets meet that a route of a network sends to an address."""
        return self.ledger.unit(self._spot, network, address)

    def _spot(self, network: str, address: str) -> Spot:
        view, span = self.view, span_from(address)
        start = view.get(network, VirtualNetwork)
        if start is None:
            return NOBODY
        peers = connected_peers(start, view)
        standing = next((n for n in (start, *(p for _, p in peers)) if any(span.inside(s) for s in spaces_of(n))), None)
        if standing is None:
            return NOBODY
        peering = "" if standing.id == network else next(p.id for p, n in peers if n.id == standing.id)
        found = host_at(address, start, view)
        if found is None:
            return Spot(standing.id, peering)
        home = subnet_of(found, view)
        spot = Spot(standing.id, peering, home is not None and group_of(home, view) is not None, found.id, "none")
        if isinstance(found, VirtualMachine):
            return replace(spot, does="machine")
        if not isinstance(found, AzureFirewall | NetworkVirtualAppliance):
            return spot
        if home is None:
            return replace(spot, does="nowhere")
        if isinstance(found, NetworkVirtualAppliance) and not found.ip_forwarding:
            return replace(spot, does="still")
        own = network_of(found, view)
        return replace(
            spot, does="passes", bare=isinstance(found, AzureFirewall), snat=found.snat, address=found.private_address,
            home=home.id, base="" if own is None else own.id,
        )  # fmt: skip
