"""Which senders are one row, where each of their calls lands, and the verdicts of a row.

Senders that nothing on any way tells apart are walked once: apps with one entry subnet, steering, view of DNS, hybrid
connections and outbound addresses.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field, replace
from operator import itemgetter

from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.questions import (
    facts_of,
    hosting_of,
    hybrid_connections_of,
    network_of,
    prefix_of,
    system_of,
)
from fnetdesigner.kinds.traffic import ExpressRouteGateway, NetworkSecurityGroup, VpnGateway
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.destinations import MatrixDestination
from fnetdesigner.routing.edges import into_edge
from fnetdesigner.routing.flow import Flow
from fnetdesigner.routing.ground import Call, Ground, Landing, Notes
from fnetdesigner.routing.hosts import address_of
from fnetdesigner.routing.ledger import Ledger, Part
from fnetdesigner.routing.places import Place, private_place, public_place, span_from, span_of
from fnetdesigner.routing.question import Question, Source, Target
from fnetdesigner.routing.senders import sent
from fnetdesigner.routing.sources import MatrixSource
from fnetdesigner.routing.starts import ALWAYS_INSIDE, START, Start, start_of
from fnetdesigner.routing.sweep import SOMEWHERE, Batch, Sweep, Tally
from fnetdesigner.routing.trace import asked_for, resource_places, trace
from fnetdesigner.routing.vantages import Asked, Vantages

ALLOW, DENY, MAYBE = b"012"
OPEN = ord("?")
"""Not answered by the sweep: to be asked by itself."""
CODE = {"allow": ALLOW, "deny": DENY, "maybe": MAYBE}
ODD = -1
PROBE = FunctionApp(id="function-app-0", name="probe", public_network_access="Enabled")
"""A site whose door is open: where it lands says what address a caller shows to sites."""


@dataclass(frozen=True, slots=True)
class Sending:
    """A class of senders: the question's start, and whether its walk is one that sweeps do."""

    source: Source
    start: Start
    key: Hashable
    dns: tuple[Hashable, bool]
    outside: bool
    hybrid: frozenset[str]


@dataclass(slots=True)
class Atlas:
    """Where each call lands, seen from one view of DNS. ``fixed`` holds the verdicts of calls that land nowhere;
    ``numbers`` the landing of each column, else ODD; ``bits`` are all landings."""

    fixed: bytearray
    numbers: list[int] = field(default_factory=list)
    bits: int = 0
    pick: Callable[[str], Sequence[str]] | None = None
    columns: list[int] = field(default_factory=list)


def sending(found: MatrixSource, view: View, vantages: Vantages) -> Sending:
    """The class of a sender."""
    start = start_of(Question(found.source, Target()), view)
    app = start.app
    hybrid: frozenset[str] = frozenset()
    key: Hashable
    if app is not None:
        hosting = hosting_of(app, view)
        connections = tuple(hybrid_connections_of(app, view))
        hybrid = frozenset(c.host.strip().lower() for c in connections)
        key = (
            "app", start.inside, None if start.subnet is None else start.subnet.id, hosting, app.route_all,
            app.gateway_network, app.region, app.outbound_addresses, tuple(c.id for c in connections),
            system_of(app, view) if app.gateway_network else "", app.plan if app.gateway_network else "",
        )  # fmt: skip
    else:
        key = ("sender", found.source)
    dns = vantages.key(start.vantage)
    outside = app is None and start.subnet is None and start.vantage.site is None
    return Sending(found.source, start, (key, dns), (dns, outside), outside, hybrid)


class Charts:
    """The calls of all columns, and the atlas of every view of DNS."""

    def __init__(
        self, columns: Sequence[MatrixDestination], view: View, vantages: Vantages, ledger: Ledger | Part
    ) -> None:
        self.view = view
        self.vantages = vantages
        self.ledger = ledger
        self.columns = columns
        self.notes: list[Notes] = [(set(), set()) for _ in columns]
        self.calls: list[tuple[Call, Asked | None]] = []
        for number, column in enumerate(columns):
            with self.ledger.watching(*self.notes[number]):
                name, wanted = asked_for(column.target, view)
                found = view.any(column.target.resource)
            asked = Asked(name, found, wanted[1]) if name and found is not None and wanted is not None else None
            self.calls.append((Call(number, column.port, column.protocol, name, wanted), asked))
        self.landings: dict[Hashable, tuple[int, Landing]] = {}
        self.atlases: dict[Hashable, Atlas] = {}

    def add(self, one: Sending) -> None:
        """Draw the atlas of a sender's view of DNS, where it is a new one."""
        if one.dns in self.atlases:
            return
        atlas = self.atlases[one.dns] = Atlas(bytearray([OPEN]) * len(self.calls))
        for call, asked in self.calls:
            with self.ledger.watching(*self.notes[call.column]):
                self._drawn(one, atlas, call, asked)

    def _drawn(self, one: Sending, atlas: Atlas, call: Call, asked: Asked | None) -> None:
        place: Place | None = None
        if asked is not None:
            answers = self.vantages.look_up(asked, one.start.vantage, one.dns[0])
            # Where several answers are possible, each is followed: the column is asked by itself.
            if len(answers) == 1:
                place = answers[0].place
                if place is None:
                    atlas.fixed[call.column] = MAYBE if answers[0].doubt else DENY
        else:
            target = self.columns[call.column].target
            places = list(resource_places(self.view.any(target.resource), one.outside, self.view))
            place = places[0] if len(places) == 1 else None
        atlas.numbers.append(ODD if place is None else self._landed(call, place))

    def _landed(self, call: Call, place: Place) -> int:
        key = (call.column, place.span, id(place.owner), place.tags, place.region)
        found = self.landings.get(key)
        if found is None:
            found = self.landings[key] = (len(self.landings), Landing(call, place))
        return found[0]

    def ground(self) -> Ground:
        """All landings in order; the atlases are told their numbers."""
        listed = [landing for _, landing in self.landings.values()]
        ground = Ground(listed, self.view, self.ledger, self.notes)
        at = {id(landing): n for n, landing in enumerate(ground.landings)}
        numbers = [at[id(landing)] for landing in listed]
        most = len(numbers)
        for atlas in self.atlases.values():
            atlas.numbers = [ODD if n == ODD else numbers[n] for n in atlas.numbers]
            atlas.columns = [c for c, n in enumerate(atlas.numbers) if n != ODD]
            atlas.bits = bits_of([atlas.numbers[c] for c in atlas.columns], most)
            # Digits of a number are written from the last landing to the first.
            picked = [most - 1 - atlas.numbers[c] for c in atlas.columns]
            atlas.pick = itemgetter(*picked) if len(picked) > 1 else None
        return ground


def bits_of(numbers: Sequence[int], most: int) -> int:
    """A set of landings from their numbers."""
    digits = bytearray(b"0" * max(most, 1))
    for number in numbers:
        digits[most - 1 - number] = 49
    return int(digits, 2)


class Rows:
    """Walks senders over the ground and reads their verdicts off."""

    def __init__(self, charts: Charts, view: View) -> None:
        self.charts = charts
        self.view = view
        self.ground = charts.ground()
        self.sweep = Sweep(self.ground, view, charts.ledger)
        self.asked = 0
        self.retired: set[int] = set()

    def retire(self, columns: set[int]) -> None:
        """Judge these columns no more; their digits are none from now on."""
        bits = 0
        for atlas in self.charts.atlases.values():
            for column in columns:
                if atlas.numbers[column] != ODD:
                    bits |= 1 << atlas.numbers[column]
                elif atlas.fixed[column] == OPEN:
                    atlas.fixed[column] = DENY
            atlas.bits &= ~bits
        self.retired |= columns
        self.sweep.doors.retire(bits)

    def row(self, one: Sending) -> bytes:
        """The verdict of every column, one digit each."""
        atlas = self.charts.atlases[one.dns]
        tally = self.walked(one, atlas.bits & ~self.ground.odd)
        tally.odd = (tally.odd | ~(tally.allow | tally.deny | tally.maybe)) & atlas.bits
        row = bytearray(atlas.fixed)
        both = tally.maybe | tally.allow & tally.deny
        only = tally.deny & ~both
        marks = both << 1 | only
        width = len(self.ground.landings)
        # Two bits of a landing become one digit: 0 allow, 1 deny, 2 maybe.
        low, high = int(f"{only:b}", 16), int(f"{both:b}", 16)
        odd = int(f"{tally.odd:b}", 16)
        digits = f"{low + 2 * high & ~(odd * 15) | odd * 15:0{width}x}" if marks or tally.odd else "0" * width
        if atlas.pick is not None:
            picked = "".join(atlas.pick(digits)).encode()
        else:
            picked = b"".join(digits[width - 1 - atlas.numbers[c]].encode() for c in atlas.columns)
        if len(atlas.columns) == len(row):
            row[:] = picked
        else:
            for column, code in zip(atlas.columns, picked, strict=True):
                row[column] = code
        self._ask(one, row, atlas)
        return bytes(row)

    def _ask(self, one: Sending, row: bytearray, atlas: Atlas) -> None:
        """What no sweep answers is asked one by one."""
        if one.hybrid:
            for call, _ in self.charts.calls:
                if call.name in one.hybrid and call.column not in self.retired:
                    row[call.column] = OPEN
        for mark in (b"f", b"?"):
            at = row.find(mark)
            while at >= 0:
                column = self.charts.columns[at]
                self.asked += 1
                answer = trace(Question(one.source, column.target, column.port, column.protocol), self.view)
                row[at] = CODE[answer.verdict]
                at = row.find(mark, at + 1)

    def walked(self, one: Sending, bits: int) -> Tally:
        """How the packets of a sender to a set of landings end."""
        tally = self.sweep.tally = Tally()
        start = one.start
        batch = Batch(START, bits)
        if start.app is not None:
            if hosting_of(start.app, self.view) is None:
                batch = replace(batch, doubt=bits)
            self._from_app(batch, start, start.app)
        elif isinstance(start.resource, OnPremisesNetwork | VpnGateway | ExpressRouteGateway):
            self._from_outside(batch, one)
            tally.odd |= bits & self.ground.private
        elif start.subnet is not None and start.resource is not None:
            self._from_machine(batch, start.resource, start.subnet, one.source)
        else:
            tally.deny |= bits & self.ground.private
            self._from_outside(batch, one)
        return tally

    def _from_app(self, batch: Batch, start: Start, app: FunctionApp) -> None:
        view, sweep, ground = self.view, self.sweep, self.ground
        hosting = hosting_of(app, view)
        if start.inside and start.subnet is not None:
            subnet = start.subnet
            if hosting in ALWAYS_INSIDE or app.route_all:
                self._enter(batch, app, subnet)
                return
            near = 0
            for prefix in facts_of(view).private_ranges:
                if prefix.version == 4:
                    near |= ground.within(prefix.first, prefix.last)
            near &= ground.private
            yes, unknown = sweep.junctions.reach(subnet)
            entering = batch.bits & (near | yes | unknown)
            if entering:
                self._enter(replace(batch, bits=entering, drawn=entering & ~near), app, subnet)
            passing = batch.bits & (~entering | unknown & ~near)
            if passing:
                sweep.by_edge(replace(batch, bits=passing), app)
            return
        if start.inside and app.gateway_network is not None and hosting != "consumption":
            sweep.tally.odd |= batch.bits
            return
        sweep.by_edge(batch, app)

    def _enter(self, batch: Batch, app: FunctionApp, subnet: Subnet) -> None:
        prefix = prefix_of(subnet)
        if prefix is None or prefix.version != 4:
            self.sweep.tally.odd |= batch.bits
            return
        self._leave(batch, private_place(span_of(prefix), app, str(prefix)), subnet)

    def _leave(
        self, batch: Batch, source: Place, subnet: Subnet, interface: NetworkSecurityGroup | None = None
    ) -> None:
        network = network_of(subnet, self.view)
        home = "" if network is None else network.id
        self.sweep.leave(replace(batch, source=source, home=home), subnet, interface)

    def _from_machine(self, batch: Batch, machine: Resource, subnet: Subnet, asked: Source) -> None:
        prefix = prefix_of(subnet)
        text = asked.address or address_of(machine)
        try:
            span = None if text is None else span_from(text)
        except ValueError:
            self.sweep.tally.odd |= batch.bits
            return
        if span is None and prefix is not None:
            span = span_of(prefix)
        if span is None or span.version != 4:
            self.sweep.tally.odd |= batch.bits
            return
        interface = None
        if isinstance(machine, VirtualMachine):
            interface = self.view.get(machine.network_security_group, NetworkSecurityGroup)
        self._leave(batch, private_place(span, machine, text or str(prefix)), subnet, interface)

    def _from_outside(self, batch: Batch, one: Sending) -> None:
        """Public targets of callers outside: whatever address each of them shows."""
        ground, sweep = self.ground, self.sweep
        sites = public = 0
        for (kind, _), (_, bits) in ground.owners.items():
            if kind in ("function-app", "deployment-slot"):
                sites |= bits
        public = batch.bits & ground.public
        for bits, place in ((public & ~sites, SOMEWHERE), (public & sites, public_place(PROBE, None, "probe"))):
            if not bits:
                continue
            question = Question(one.source, Target())
            flow = Flow(question, self.view, START, place, "", enter=into_edge)
            ends = tuple(
                (f.source, 0 if not f.blockers else 1 if f.verdict == "deny" else 2) for f in sent(flow, one.start)
            )
            sweep.shown(replace(batch, bits=bits), ends)
