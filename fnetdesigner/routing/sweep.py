"""The way of many packets at once: from one sender to every landing.

It goes as ``walk``, ``crossing`` and ``exits`` do for one packet, and asks the same questions of rules, routes and
doors, but of sets of landings. A batch that is stopped is done; what this does not model goes to ``odd`` and is asked
with ``trace``. Only verdicts come out, no evidence.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import network_of, prefix_of, spaces_of, subnet_of
from fnetdesigner.kinds.traffic import NetworkSecurityGroup
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.arrive import goes_public
from fnetdesigner.routing.crossing import across, replied
from fnetdesigner.routing.doorways import Doorways
from fnetdesigner.routing.effective import EffectiveRoute, Forwarding, inside_of
from fnetdesigner.routing.exits import as_app, to_internet
from fnetdesigner.routing.flow import Flow
from fnetdesigner.routing.gateways import connected_peers
from fnetdesigner.routing.ground import Ground, Yard
from fnetdesigner.routing.guards import NOWHERE, Appliance, Direction, group_of, policy, security_rules
from fnetdesigner.routing.hosts import host_at
from fnetdesigner.routing.junctions import Junctions
from fnetdesigner.routing.ledger import Ledger, Part
from fnetdesigner.routing.places import Place, Span, private_place, span_from, span_of, world
from fnetdesigner.routing.question import Question, Source, Target
from fnetdesigner.routing.sieve import Narrow, Pieces, Sieve, Wide
from fnetdesigner.routing.starts import START
from fnetdesigner.routing.walk import LONGEST

SOMEWHERE = world(None, "somewhere")
FEW = 48
"""Landings up to which a security group is read off each of them."""
STRAIGHT = ("VnetLocal", "VnetPeering", "VirtualNetworkGateway")


@dataclass(slots=True)
class Batch:
    """Packets of one sender that are treated alike so far; the fields are those of ``flow.Flow``. ``doubt`` are the
    landings that something on the way may keep them from, ``drawn`` those that a service endpoint made them enter
    for."""

    source: Place
    bits: int
    doubt: int = 0
    visited: tuple[str, ...] = ()
    guarded: bool = False
    no_access: str = ""
    translated: bool = False
    home: str = ""
    drawn: int = 0

    def some(self, bits: int, doubt: int | None = None) -> "Batch":
        """The batch with these landings alone."""
        return Batch(
            self.source, bits, self.doubt if doubt is None else doubt, self.visited, self.guarded, self.no_access,
            self.translated, self.home, self.drawn,
        )  # fmt: skip


@dataclass(slots=True)
class Tally:
    """How the flows of a sender ended: sets of landings that one gets to, is stopped from, or may get to."""

    allow: int = 0
    deny: int = 0
    maybe: int = 0
    odd: int = 0

    def add(self, batch: Batch, allow: int, deny: int, maybe: int) -> None:
        """Ends of a batch, sets within its bits."""
        self.allow |= allow & ~batch.doubt
        self.deny |= deny
        self.maybe |= maybe | allow & batch.doubt


class Sweep:
    """Walks batches over a ground. One for a round; ``tally`` is that of the sender under way."""

    def __init__(self, ground: Ground, view: View, ledger: Ledger | Part) -> None:
        self.ground = ground
        self.view = view
        self.ledger = ledger
        self.doors = Doorways(ground, view, ledger)
        self.junctions = Junctions(ground, view, ledger)
        self.fences: dict[tuple[int, str], Narrow] = {}
        self.tally = Tally()
        self.lone = {x.place.span for x in ground.landings if x.place.span is not None}
        self.template = Flow(Question(Source(), Target()), view, START, SOMEWHERE, "")

    # rules
    def guard(self, group: NetworkSecurityGroup, direction: Direction, subnet: Subnet) -> Sieve:
        """A security group asked about all landings."""
        # Subnets of one network with one route table have one reading of VirtualNetwork.
        key = ("guard", group.id, direction, subnet.parent, subnet.route_table)
        return self.ledger.unit(key, lambda: self._guard(group, direction, subnet), group.id)

    def _guard(self, group: NetworkSecurityGroup, direction: Direction, subnet: Subnet) -> Sieve:
        rules, inside = security_rules(group, direction), inside_of(subnet, self.view)
        masks = self._pieces(group, direction, subnet)
        if len(self.ground.landings) <= FEW:
            return Narrow(rules, inside, self.ground, self.ground.all, masks)
        return Wide(rules, inside, self.ground, 0, masks)

    def _pieces(self, group: NetworkSecurityGroup, direction: Direction, subnet: Subnet) -> Pieces:
        """What is known of sources at a group, whatever the ground."""

        def made() -> Pieces:
            inside_of(subnet, self.view)
            return {}

        key = ("pieces", group.id, direction, subnet.parent, subnet.route_table)
        return self.ledger.base.unit(key, made, group.id)

    def past(
        self, batch: Batch, group: NetworkSecurityGroup | None, direction: Direction, subnet: Subnet
    ) -> Iterator[Batch]:
        """Through a security group, as ``guards.past_group``."""
        if group is None:
            yield batch
            return
        for found, _ in self.through(_guarded(batch), self.guard(group, direction, subnet)):
            yield found

    def through(self, batch: Batch, sieve: Sieve) -> Iterator[tuple[Batch, int]]:
        """Through a list of rules: a batch forks where parts of its source are treated differently. With each batch
        comes the set of landings whose deciding rule is a marked one."""
        bits = batch.bits
        if sieve.divided & bits:
            self.tally.odd |= bits & sieve.divided
            bits &= ~sieve.divided
        parts = sieve.pieces(batch.source)
        answers = [sieve.judged(part, masks) for part, masks in parts]
        first = answers[0]
        allow, deny, maybe = first.allow & bits, first.deny & bits, first.maybe & bits
        for other in answers[1:]:
            allow &= other.allow
            deny &= other.deny
            maybe &= other.maybe
        self.tally.deny |= deny
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
                    self.tally.deny |= group
                else:
                    source = replace(batch.source, span=replace(low, last=high.last))
                    doubt = batch.doubt | (group if said[start] == 2 else 0)
                    yield replace(batch, source=source, bits=group, doubt=doubt), answers[start].marked
                start = end

    # ways
    def leave(self, batch: Batch, subnet: Subnet, interface: NetworkSecurityGroup | None = None) -> None:
        """As ``walk.leave``."""
        for first in self.past(batch, interface, "Outbound", subnet):
            for second in self.past(first, group_of(subnet, self.view), "Outbound", subnet):
                self.onward(second, subnet)

    def onward(self, batch: Batch, subnet: Subnet) -> None:
        """As ``walk.onward``: each turn of the routes takes its share."""
        tally = self.tally
        junction = self.junctions.of(subnet)
        if junction is None:
            tally.maybe |= batch.bits
            return
        if len(batch.visited) > LONGEST:
            tally.deny |= batch.bits
            return
        left = batch.bits
        if junction.divided & left:
            tally.odd |= left & junction.divided
            left &= ~junction.divided
        yes, unknown = self.junctions.reach(subnet)
        # Where it is not known whether the service endpoint takes them, each way is followed.
        served = left & (yes | unknown)
        # What entered because the endpoint reaches them is not followed as if it did not.
        left &= ~(yes | batch.drawn & unknown)
        if served:
            if subnet.service_endpoint_policies:
                tally.odd |= served
            else:
                tally.add(batch, *self.doors.at_subnet(batch.source, subnet, served))
        aimed = 0
        for turn in junction.turns:
            bits = left & turn.bits
            if bits:
                aimed |= bits
                self._turned(batch.some(bits), turn.route, subnet, junction.network)
        tally.odd |= left & ~aimed

    def _turned(self, batch: Batch, route: EffectiveRoute | None, subnet: Subnet, network: VirtualNetwork) -> None:
        tally, ground = self.tally, self.ground
        hop = "" if route is None else route.next_hop
        if route is None:
            tally.maybe |= batch.bits
        elif hop == "None":
            tally.deny |= batch.bits
        elif hop == "Internet":
            tally.deny |= batch.bits & ground.private
            if batch.bits & ground.public:
                self._exit(batch.some(batch.bits & ground.public), subnet)
        elif hop == "VnetLocal":
            self.deliver(batch, network)
        elif hop == "VnetPeering":
            peering = route.subject
            remote = self.view.get(peering.remote, VirtualNetwork) if isinstance(peering, Peering) else None
            if remote is None or not isinstance(peering, Peering):
                tally.maybe |= batch.bits
                return
            crossed = self.across(batch, peering, network, remote)
            if crossed is not None:
                self.deliver(crossed, remote)
        elif hop == "VirtualAppliance" and route.address is not None:
            self._to_appliance(batch, route.address, network)
        elif hop == "VirtualAppliance":
            tally.maybe |= batch.bits
        else:
            tally.odd |= batch.bits

    def across(
        self, batch: Batch, peering: Peering, near: VirtualNetwork, far: VirtualNetwork, by_gateway: bool = False
    ) -> Batch | None:
        """Over a peering, as ``crossing.across``; None where nothing gets over."""
        span = batch.source.span
        foreign = span is None or not any(span.overlaps(s) for s in spaces_of(near))

        def crossed() -> tuple[bool, str]:
            flow = across(replace(self.template, source=batch.source), peering, near, far, by_gateway)
            return bool(flow.blockers), flow.no_access

        key = ("across", peering.id, near.id, far.id, foreign, by_gateway)
        blocked, no_access = self.ledger.unit(key, crossed, peering.id, near.id, far.id)
        if blocked:
            self.tally.deny |= batch.bits
            return None
        return replace(batch, no_access=no_access) if no_access else batch

    def _to_appliance(self, batch: Batch, address: str, network: VirtualNetwork) -> None:
        tally, view = self.tally, self.view
        standing, peering, appliance = self._spot(address, network)
        if standing is None:
            tally.deny |= batch.bits
            return
        if peering is not None:
            crossed = self.across(batch, peering, network, standing)
            if crossed is None:
                return
            place = None if appliance is None else subnet_of(appliance, view)
            fenced = crossed.guarded or (place is not None and group_of(place, view) is not None)
            if crossed.no_access and not fenced:
                tally.deny |= batch.bits
                return
            batch = replace(crossed, no_access="")
        if appliance is None or isinstance(appliance, VirtualMachine):
            # A machine may or may not forward; nothing of a design says so.
            tally.maybe |= batch.bits
        elif not isinstance(appliance, AzureFirewall | NetworkVirtualAppliance) or appliance.id in batch.visited:
            tally.deny |= batch.bits
        else:
            home = subnet_of(appliance, view)
            if home is None:
                tally.maybe |= batch.bits
            elif isinstance(appliance, NetworkVirtualAppliance) and not appliance.ip_forwarding:
                tally.deny |= batch.bits
            else:
                # Only groups of the next leg count as guards of its peering (C-P3).
                passed = replace(batch, visited=(*batch.visited, appliance.id), guarded=False)
                self._through_appliance(passed, appliance, home)

    def _spot(
        self, address: str, network: VirtualNetwork
    ) -> tuple[VirtualNetwork | None, Peering | None, Resource | None]:
        """What stands at the address of a route, in which network, and over which peering."""
        return self.ledger.unit(("spot", network.id, address), lambda: self._found(address, network), network.id)

    def _found(
        self, address: str, network: VirtualNetwork
    ) -> tuple[VirtualNetwork | None, Peering | None, Resource | None]:
        view, span = self.view, span_from(address)
        peers = connected_peers(network, view)
        near = (network, *(n for _, n in peers))
        standing = next((n for n in near if any(span.inside(s) for s in spaces_of(n))), None)
        peering = None
        if standing is not None and standing.id != network.id:
            peering = next(p for p, n in peers if n.id == standing.id)
        return standing, peering, None if standing is None else host_at(address, network, view)

    def _through_appliance(self, batch: Batch, appliance: Appliance, home: Subnet) -> None:
        group = None if isinstance(appliance, AzureFirewall) else group_of(home, self.view)
        rules = self.ledger.unit(("policy", appliance.id), lambda: self._policy(appliance), appliance.id)
        for entered in self.past(batch, group, "Inbound", home):
            for judged, marked in self.through(entered, rules):
                for part in self._translated(judged, appliance, home, marked):
                    for left in self.past(part, group, "Outbound", home):
                        self.onward(left, home)

    def _policy(self, appliance: Appliance) -> Wide:
        listed, behind = policy(appliance)
        marks = sum(1 << n for n, r in enumerate(behind) if r is not None and r.kind == "application")
        return Wide(listed, NOWHERE, self.ground, marks)

    def _translated(self, batch: Batch, appliance: Appliance, home: Subnet, marked: int) -> Iterator[Batch]:
        changed = batch.bits & self.ground.private & (-1 if appliance.snat == "always" else marked)
        if batch.bits & ~changed:
            yield batch.some(batch.bits & ~changed)
        if not changed:
            return
        prefix = prefix_of(home)
        if appliance.private_address is not None:
            source = private_place(span_from(appliance.private_address), appliance, appliance.private_address)
        elif prefix is not None:
            source = private_place(span_of(prefix), appliance, str(prefix))
        else:
            yield replace(batch, bits=changed, doubt=batch.doubt | changed)
            return
        network = network_of(appliance, self.view)
        yield replace(batch, source=source, bits=changed, translated=True, home="" if network is None else network.id)

    # ends
    def deliver(self, batch: Batch, network: VirtualNetwork) -> None:
        """As ``crossing.deliver``: to what stands in a network."""
        left = batch.bits
        for yard in self.ground.yards.get(network.id, {}).values():
            bits = left & yard.bits
            if bits:
                left ^= bits
                self._into(batch.some(bits), yard, network)
        self.tally.odd |= left

    def _into(self, batch: Batch, yard: Yard, network: VirtualNetwork) -> None:
        tally, ground = self.tally, self.ground
        if batch.no_access and not batch.guarded and not yard.fenced:
            tally.deny |= batch.bits
            return
        for first in self._fenced(batch, yard.group, yard):
            if yard.endpoints:
                bits = first.bits
                tally.add(first, bits & ground.opened, bits & ground.shut, bits & ground.unsettled)
                continue
            for part in self._fenced(first, yard.interface, yard):
                back, lost = self._replied(part, yard.subnet, yard.table, network)
                tally.add(part, part.bits if back else 0, part.bits if lost else 0, 0)

    def _fenced(self, batch: Batch, group: NetworkSecurityGroup | None, yard: Yard) -> Iterator[Batch]:
        if group is None:
            yield batch
            return
        key = (id(yard), group.id)
        sieve = self.fences.get(key)
        if sieve is None:
            # What this reads is noted with the landings of the yard: an edit makes these anew.
            rules = security_rules(group, "Inbound")
            masks = self._pieces(group, "Inbound", yard.subnet)
            sieve = self.fences[key] = Narrow(rules, yard.inside, self.ground, yard.bits, masks)
        for found, _ in self.through(_guarded(batch), sieve):
            yield found

    def _replied(
        self, batch: Batch, home: Subnet, table: Forwarding | None, network: VirtualNetwork
    ) -> tuple[bool, bool]:
        """Whether replies find their way back, and whether some are lost, as ``crossing.replied``."""
        span = batch.source.span
        if span is None or goes_public(batch.source):
            return True, False
        if table is None:
            return True, False
        route = table.at(span)
        if span not in self.lone and route is not None and route.next_hop in STRAIGHT and not _between(table, span):
            return True, False

        def made() -> tuple[bool, bool]:
            flow = replace(
                self.template, source=batch.source, visited=batch.visited, translated=batch.translated, home=batch.home
            )
            lost = [bool(f.blockers) for f in replied(flow, home, network)]
            return not all(lost), any(lost)

        key = ("reply", home.parent, home.route_table, span, batch.visited, batch.translated, batch.home)
        return self.ledger.unit(key, made, home.id, network.id)

    def _exit(self, batch: Batch, subnet: Subnet) -> None:
        """Out to public addresses, as ``exits.to_internet``."""
        owner = batch.source.owner
        last = batch.visited[-1] if batch.visited else ""
        about = "" if owner is None else owner.id

        def made() -> tuple[tuple[Place, int], ...]:
            flow = replace(self.template, source=batch.source, visited=batch.visited)
            found = to_internet(flow, subnet)
            return tuple((f.source, 0 if not f.blockers else 1 if f.verdict == "deny" else 2) for f in found)

        self.shown(batch, self.ledger.unit(("exit", subnet.id, last, about), made, subnet.id, last, about))

    def by_edge(self, batch: Batch, app: FunctionApp) -> None:
        """Out by the public edge of App Service, as ``senders.public_edge``."""
        self.tally.deny |= batch.bits & self.ground.private
        public = batch.bits & self.ground.public
        if public:
            places = tuple((f.source, 0) for f in as_app(self.template, app))
            self.shown(replace(batch, bits=public), places)

    def shown(self, batch: Batch, places: tuple[tuple[Place, int], ...]) -> None:
        """At public doors with any of some addresses; 1 is for one that never gets out, 2 where that is not known."""
        tally, doors = self.tally, self.doors
        bits = batch.bits
        free = bits & ~doors.bits
        for place, state in places:
            if state == 1:
                tally.deny |= bits
                continue
            doubting = replace(batch, doubt=bits) if state == 2 else batch
            allow, deny, maybe = doors.at(place)
            tally.add(doubting, allow & bits | free, deny & bits, maybe & bits)


def _guarded(batch: Batch) -> Batch:
    found = batch.some(batch.bits)
    found.guarded = True
    return found


def _between(table: Forwarding, span: Span) -> bool:
    """Whether a border of routes lies inside a range."""
    borders = table.borders(span.version)
    return bisect_right(borders, span.first) != bisect_right(borders, span.last)
