"""The way of many packets at once: from one sender to every landing.

It goes as ``walk``, ``crossing`` and ``exits`` do for one packet, and asks the same questions of rules, routes and
doors, but of sets of landings. A batch that is stopped is done; what this does not model goes to ``odd`` and is asked
with ``trace``. Only verdicts come out, no evidence.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import network_of, prefix_of, spaces_of
from fnetdesigner.model.view import View
from fnetdesigner.routing.arrive import goes_public
from fnetdesigner.routing.barriers import Barriers
from fnetdesigner.routing.crossing import across, replied
from fnetdesigner.routing.doorways import Doorways
from fnetdesigner.routing.effective import EffectiveRoute, Forwarding
from fnetdesigner.routing.exits import as_app, to_internet
from fnetdesigner.routing.flow import Flow
from fnetdesigner.routing.ground import Ground, Yard
from fnetdesigner.routing.homes import Homes, around, uniform
from fnetdesigner.routing.junctions import Junctions
from fnetdesigner.routing.ledger import Ledger, Unit
from fnetdesigner.routing.places import NO_TAGS, Place, Span, is_public, private_place, span_from, span_of, world
from fnetdesigner.routing.question import Question, Source, Target
from fnetdesigner.routing.sieve import Sieve
from fnetdesigner.routing.spots import Spot, Spots
from fnetdesigner.routing.starts import START
from fnetdesigner.routing.walk import LONGEST
from fnetdesigner.routing.ways import ENDPOINTS, Tally, Ways

SOMEWHERE = world(None, "somewhere")
ANYBODY = ""
Shown = tuple[tuple[Place, int], ...]
STRAIGHT = ("VnetLocal", "VnetPeering", "VirtualNetworkGateway")


@dataclass(slots=True)
class Batch:
    """Packets of one sender that are treated alike so far; the fields are those of ``flow.Flow``. ``doubt`` are the
    landings that something on the way may keep them from, ``drawn`` those that a service endpoint made them enter
    for; ``sender`` is the id of the app whose own outbound addresses they may leave with."""

    source: Place
    bits: int
    doubt: int = 0
    visited: tuple[str, ...] = ()
    guarded: bool = False
    no_access: str = ""
    translated: bool = False
    home: str = ""
    drawn: int = 0
    sender: str = ""

    def some(self, bits: int, doubt: int | None = None, guarded: bool | None = None) -> "Batch":
        """The batch with these landings alone."""
        return Batch(
            self.source, bits, self.doubt if doubt is None else doubt, self.visited,
            self.guarded if guarded is None else guarded, self.no_access, self.translated, self.home, self.drawn,
            self.sender,
        )  # fmt: skip


class Sweep:
    """Walks batches over a ground; ``ways`` are those of the sender under way."""

    def __init__(self, ground: Ground, view: View, ledger: Ledger, homes: Homes) -> None:
        self.ground = ground
        self.view = view
        self.ledger = ledger
        self.homes = homes
        self.doors = Doorways(ground, view, ledger)
        self.barriers = Barriers(ground, view, ledger, homes)
        self.spots = Spots(view, ledger)
        self.junctions = Junctions(ground, view, ledger, homes)
        self.ways = Ways()
        self.passed: dict[Unit, int] = {}
        self.template = Flow(Question(Source(), Target()), view, START, SOMEWHERE, "")

    def past(self, batch: Batch, sieve: Sieve | None) -> Iterator[Batch]:
        """Through a security group, as ``guards.past_group``."""
        if sieve is None:
            yield batch
            return
        for found, _ in self.through(batch.some(batch.bits, guarded=True), sieve):
            yield found

    def through(self, batch: Batch, sieve: Sieve) -> Iterator[tuple[Batch, int]]:
        """Through a list of rules: a batch forks where parts of its source are treated differently. With each batch
        comes the set of landings whose deciding rule is a marked one."""
        ways, bits = self.ways, batch.bits
        ways.sources.add(batch.source)
        if sieve.divided & bits:
            ways.odd |= bits & sieve.divided
            bits &= ~sieve.divided
        parts = sieve.pieces(batch.source)
        answers = [sieve.judged(part, masks) for part, masks in parts]
        first = answers[0]
        allow, deny, maybe = first.allow & bits, first.deny & bits, first.maybe & bits
        for other in answers[1:]:
            allow &= other.allow
            deny &= other.deny
            maybe &= other.maybe
        ways.deny |= deny
        if allow | maybe:
            yield batch.some(allow | maybe, batch.doubt | maybe), first.marked
        torn = bits & ~(allow | deny | maybe)
        if not torn:
            return
        groups = [torn]
        for answer in answers:
            groups = [g for old in groups for g in (old & answer.allow, old & answer.deny, old & answer.maybe) if g]
        for group in groups:
            said = [0 if group & a.allow else 1 if group & a.deny else 2 for a in answers]
            start = 0
            for end in range(1, len(said) + 1):
                if end < len(said) and said[end] == said[start]:
                    continue
                low, high = parts[start][0].span, parts[end - 1][0].span
                assert low is not None
                assert high is not None
                if said[start] == 1:
                    ways.deny |= group
                else:
                    source = replace(batch.source, span=replace(low, last=high.last))
                    doubt = batch.doubt | (group if said[start] == 2 else 0)
                    yield replace(batch, source=source, bits=group, doubt=doubt), answers[start].marked
                start = end

    # ways
    def leave(self, batch: Batch, subnet: Subnet, interface: str | None = None) -> None:
        """As ``walk.leave``."""
        own = None if interface is None else self.barriers.interface(interface, "Outbound", subnet)
        for first in self.past(batch, own):
            for second in self.past(first, self.barriers.guard("Outbound", subnet)):
                self.onward(second, subnet)

    def onward(self, batch: Batch, subnet: Subnet) -> None:
        """As ``walk.onward``: each turn of the routes takes its share."""
        ways = self.ways
        junction = self.junctions.of(subnet)
        if junction is None:
            ways.maybe |= batch.bits
            return
        if len(batch.visited) > LONGEST:
            ways.deny |= batch.bits
            return
        left = batch.bits
        if junction.divided & left:
            ways.odd |= left & junction.divided
            left &= ~junction.divided
        yes, unknown = self.junctions.reach(subnet)
        # Where it is not known whether the service endpoint takes them, each way is followed.
        served = left & (yes | unknown)
        # What entered because the endpoint reaches them is not followed as if it did not.
        left &= ~(yes | batch.drawn & unknown)
        if served:
            if subnet.service_endpoint_policies:
                ways.odd |= served
            else:
                ways.ends_at((batch.source, subnet.id), served, batch.doubt)
        aimed = 0
        for turn in junction.turns:
            bits = left & turn.bits
            if bits:
                aimed |= bits
                self._turned(batch.some(bits), turn.route, subnet, junction.network)
        ways.odd |= left & ~aimed

    def _turned(self, batch: Batch, route: EffectiveRoute | None, subnet: Subnet, network: VirtualNetwork) -> None:
        ways, ground = self.ways, self.ground
        hop = "" if route is None else route.next_hop
        if route is None:
            ways.maybe |= batch.bits
        elif hop == "None":
            ways.deny |= batch.bits
        elif hop == "Internet":
            ways.deny |= batch.bits & ground.private
            if batch.bits & ground.public:
                self._exit(batch.some(batch.bits & ground.public), subnet)
        elif hop == "VnetLocal":
            self.deliver(batch, network.id)
        elif hop == "VnetPeering":
            peering = route.subject
            if not isinstance(peering, Peering) or peering.remote is None:
                ways.maybe |= batch.bits
                return
            crossed = self.across(batch, peering.id, network, peering.remote)
            if crossed is not None:
                self.deliver(crossed, peering.remote)
        elif hop == "VirtualAppliance" and route.address is not None:
            self._to_appliance(batch, route.address, network)
        elif hop == "VirtualAppliance":
            ways.maybe |= batch.bits
        else:
            ways.odd |= batch.bits

    def across(self, batch: Batch, peering: str, near: VirtualNetwork, far: str) -> Batch | None:
        """Over a peering, as ``crossing.across``; None where nothing gets over."""
        foreign = self.ledger.unit(self._foreign, near.id, batch.source.span)
        unit = (self._crossed, peering, near.id, far, foreign)
        self.passed[unit] = self.passed.get(unit, 0) | batch.bits
        blocked, no_access = self.ledger.unit(*unit)
        if blocked:
            self.ways.deny |= batch.bits
            return None
        return replace(batch, no_access=no_access) if no_access else batch

    def _foreign(self, near: str, span: Span | None) -> bool:
        """Whether a packet does not come from a network itself."""
        network = self.view.get(near, VirtualNetwork)
        return network is None or span is None or not any(span.overlaps(s) for s in spaces_of(network))

    def _crossed(self, found: str, here: str, there: str, foreign: bool) -> tuple[bool, str]:
        peering = self.view.get(found, Peering)
        near, far = self.view.get(here, VirtualNetwork), self.view.get(there, VirtualNetwork)
        if peering is None or near is None or far is None:
            return True, ""
        own = next(iter(spaces_of(near)), None)
        source = SOMEWHERE if foreign or own is None else private_place(span_of(own))
        flow = across(replace(self.template, source=source), peering, near, far)
        return bool(flow.blockers), flow.no_access

    def _to_appliance(self, batch: Batch, address: str, network: VirtualNetwork) -> None:
        ways = self.ways
        spot = self.spots.at(network.id, address)
        if not spot.network:
            ways.deny |= batch.bits
            return
        if spot.peering:
            crossed = self.across(batch, spot.peering, network, spot.network)
            if crossed is None:
                return
            if crossed.no_access and not (crossed.guarded or spot.fenced):
                ways.deny |= batch.bits
                return
            batch = replace(crossed, no_access="") if crossed.no_access else crossed
        if spot.does in ("nobody", "machine"):
            # A machine may or may not forward; nothing of a design says so.
            ways.maybe |= batch.bits
        elif spot.does == "none" or spot.appliance in batch.visited:
            ways.deny |= batch.bits
        elif spot.does == "nowhere":
            ways.maybe |= batch.bits
        elif spot.does == "still":
            ways.deny |= batch.bits
        else:
            # Only groups of the next leg count as guards of its peering (C-P3).
            visited = (*batch.visited, spot.appliance)
            self._through_appliance(replace(batch, visited=visited, guarded=False), spot)

    def _through_appliance(self, batch: Batch, spot: Spot) -> None:
        home = self.view.get(spot.home, Subnet)
        rules = self.barriers.policy(spot.appliance)
        if home is None or rules is None:
            self.ways.maybe |= batch.bits
            return
        for entered in self.past(batch, None if spot.bare else self.barriers.guard("Inbound", home)):
            for judged, marked in self.through(entered, rules):
                for part in self._translated(judged, spot, home, marked):
                    for left in self.past(part, None if spot.bare else self.barriers.guard("Outbound", home)):
                        self.onward(left, home)

    def _translated(self, batch: Batch, spot: Spot, home: Subnet, marked: int) -> Iterator[Batch]:
        changed = batch.bits & self.ground.private & (-1 if spot.snat == "always" else marked)
        if batch.bits & ~changed:
            yield batch.some(batch.bits & ~changed)
        if not changed:
            return
        prefix = prefix_of(home)
        if spot.address is not None:
            source = private_place(span_from(spot.address), None, ANYBODY)
        elif prefix is not None:
            source = private_place(span_of(prefix), None, ANYBODY)
        else:
            yield replace(batch, bits=changed, doubt=batch.doubt | changed)
            return
        yield replace(batch, source=source, bits=changed, translated=True, home=spot.base, sender="")

    # ends
    def deliver(self, batch: Batch, network: str) -> None:
        """As ``crossing.deliver``: to what stands in a network."""
        left = batch.bits
        for yard, within in self.ground.yards.get(network, {}).items():
            bits = left & within
            if bits:
                left ^= bits
                self._into(batch.some(bits), yard)
        self.ways.odd |= left

    def _into(self, batch: Batch, yard: Yard) -> None:
        ways = self.ways
        group, own, fenced = self.barriers.fence(yard)
        if batch.no_access and not batch.guarded and not fenced:
            ways.deny |= batch.bits
            return
        for first in self.past(batch, group):
            if yard.sort == "endpoint":
                ways.ends_at(ENDPOINTS, first.bits, first.doubt)
                continue
            for part in self.past(first, own):
                back, lost = self._replied(part, yard)
                ways.add(part, part.bits if back else 0, part.bits if lost else 0, 0)

    def _replied(self, batch: Batch, yard: Yard) -> tuple[bool, bool]:
        """Whether replies find their way back, and whether some are lost, as ``crossing.replied``."""
        span = batch.source.span
        if span is None or goes_public(batch.source):
            return True, False
        unit = (self._back, yard.home)
        self.passed[unit] = self.passed.get(unit, 0) | batch.bits
        table = self.ledger.unit(*unit)
        if table is None:
            return True, False
        self.ways.sources.add(batch.source)
        if not uniform(table, span) or span in self.homes.taken():
            return self.ledger.unit(self._answered, yard.home, span, batch.visited, batch.translated, batch.home)
        route = table.at(span)
        if route is not None and route.next_hop in STRAIGHT:
            return True, False
        # Any addresses stand for all that a route takes.
        part = around(table, span)
        if is_public(part):
            part = span
        return self.ledger.unit(self._answered, yard.home, part, batch.visited, batch.translated, batch.home)

    def _back(self, home: str) -> Forwarding | None:
        subnet = self.view.get(home, Subnet)
        return None if subnet is None else self.homes.routes(subnet.parent, subnet.route_table)

    def _answered(
        self, found: str, span: Span, visited: tuple[str, ...], translated: bool, sender: str
    ) -> tuple[bool, bool]:
        home = self.view.get(found, Subnet)
        network = None if home is None else network_of(home, self.view)
        if home is None or network is None:
            return True, False
        source = private_place(span, None, ANYBODY)
        flow = replace(self.template, source=source, visited=visited, translated=translated, home=sender)
        lost = [bool(f.blockers) for f in replied(flow, home, network)]
        return not all(lost), any(lost)

    def _exit(self, batch: Batch, subnet: Subnet) -> None:
        """Out to public addresses, as ``exits.to_internet``."""
        last = batch.visited[-1] if batch.visited else ""
        self.shown(batch, self.ledger.unit(self._exits, subnet.id, last, batch.sender))

    def _exits(self, found: str, last: str, sender: str) -> Shown:
        subnet = self.view.get(found, Subnet)
        if subnet is None:
            return ()
        source = Place(None, NO_TAGS, ANYBODY, self.view.any(sender or None))
        flow = replace(self.template, source=source, visited=(last,) if last else ())
        return shown_by(to_internet(flow, subnet))

    def by_edge(self, batch: Batch, app: FunctionApp) -> None:
        """Out by the public edge of App Service, as ``senders.public_edge``."""
        self.ways.deny |= batch.bits & self.ground.private
        public = batch.bits & self.ground.public
        if public:
            self.shown(replace(batch, bits=public), self.ledger.unit(self._edge, app.id))

    def _edge(self, found: str) -> Shown:
        app = self.view.get(found, FunctionApp)
        return () if app is None else shown_by(as_app(self.template, app))

    def shown(self, batch: Batch, places: Shown) -> None:
        """At public doors with any of some addresses; 1 is for one that never gets out, 2 where that is not known."""
        for place, state in places:
            if state == 1:
                self.ways.deny |= batch.bits
            else:
                self.ways.ends_at((place, None), batch.bits, batch.bits if state == 2 else batch.doubt)

    def settled(self, ways: Ways, bits: int) -> Tally:
        """How the packets of the ways end that come to these landings."""
        ground, doors = self.ground, self.doors
        found = Tally(ways.allow & bits, ways.deny & bits, ways.maybe & bits, ways.odd & bits)
        for (place, caller), (sure, doubt) in ways.ends.items():
            here = (sure | doubt) & bits
            if not here:
                continue
            if place is None:
                allow, deny, maybe = ground.opened, ground.shut, ground.unsettled
            elif caller is None:
                allow, deny, maybe = doors.at(place)
                allow |= here & ~doors.bits
            else:
                subnet = self.view.get(caller, Subnet)
                if subnet is None:
                    found.maybe |= here
                    continue
                allow, deny, maybe = doors.at_subnet(place, subnet, here)
            # A landing that is come to for sure by one way and in doubt by another is both.
            found.allow |= allow & sure & bits
            found.deny |= deny & here
            found.maybe |= maybe & here | allow & doubt & bits
        return found


def shown_by(flows: Iterable[Flow]) -> Shown:
    """The addresses that the far end sees, and whether packets get out with them: 0 yes, 1 no, 2 not known."""
    return tuple(
        (replace(f.source, owner=None, label=ANYBODY), 0 if not f.blockers else 1 if f.verdict == "deny" else 2)
        for f in flows
    )
