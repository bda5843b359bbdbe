"""Walks senders over a ground, and reads their verdicts off."""

from collections.abc import Iterator
from dataclasses import replace

from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.questions import facts_of, hosting_of, prefix_of
from fnetdesigner.kinds.traffic import ExpressRouteGateway, VpnGateway
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import Key, View
from fnetdesigner.routing.charts import ALLOW, DENY, MAYBE, OPEN, Charts
from fnetdesigner.routing.edges import into_edge
from fnetdesigner.routing.flow import Flow
from fnetdesigner.routing.hosts import address_of
from fnetdesigner.routing.ledger import Unit
from fnetdesigner.routing.places import Span, private_place, public_place, span_from, span_of
from fnetdesigner.routing.question import Question, Source, Target
from fnetdesigner.routing.senders import sent
from fnetdesigner.routing.sources import Sending
from fnetdesigner.routing.starts import ALWAYS_INSIDE, START, Start
from fnetdesigner.routing.sweep import ANYBODY, SOMEWHERE, Batch, Sweep, shown_by
from fnetdesigner.routing.trace import trace
from fnetdesigner.routing.ways import Ways

CODE = {"allow": ALLOW, "deny": DENY, "maybe": MAYBE}
PROBE = FunctionApp(id="function-app-0", name="probe", public_network_access="Enabled")
"""A site whose door is open: where it lands says what address a caller shows to sites."""


class Rows:
    """The rows of some columns."""

    def __init__(self, charts: Charts, view: View) -> None:
        self.charts = charts
        self.view = view
        self.ledger = charts.ledger
        self.ground = charts.ground()
        self.sweep = Sweep(self.ground, view, self.ledger, charts.homes)

    def retire(self, columns: set[int]) -> None:
        """Judge these columns no more; their digits are none from now on."""
        self.sweep.doors.take_off(self.charts.retire(columns))

    def settle(self, column: int, special: frozenset[str]) -> int | None:
        """Look again at where a column lands: the landings that let in others than before, None where one of its calls
        lands elsewhere or is treated in another way. ``special`` are names that have ways of their own."""
        landings = self.charts.redrawn(column, special)
        if landings is None:
            return None
        ground, found = self.ground, 0
        stands = {number: ground.stand(landing) for number, landing in landings.items()}
        for number, stand in stands.items():
            if replace(stand, end=None) != replace(ground.stands[number], end=None):
                return None
        for number, landing in landings.items():
            found |= ground.settle(number, landing, stands[number]) | self.sweep.doors.settle(number)
        return found

    # verdicts
    def walked(self, one: Sending) -> tuple[Ways, set[Unit]]:
        """How a sender's packets fare, and what that was made from."""
        ways, used = Ways(), set[Unit]()
        with self.ledger.watching(ways.reads, used):
            self._walk(one, self.charts.atlases[one.dns].bits & ~self.ground.odd, ways)
        return ways, used

    def again(self, one: Sending, ways: Ways, bits: int) -> set[Unit]:
        """Send a sender's packets to some landings once more; returns what that was made from."""
        used = set[Unit]()
        bits &= self.charts.atlases[one.dns].bits
        ways.forget(bits)
        with self.ledger.watching(ways.reads, used):
            self._walk(one, bits & ~self.ground.odd, ways)
        return used

    def row(self, one: Sending, ways: Ways) -> bytes:
        """The verdict of every column, one digit each."""
        atlas = self.charts.atlases[one.dns]
        both, only, odd = self._read(ways, atlas.bits)
        row = bytearray(atlas.fixed)
        width = len(self.ground.landings)
        # Two bits of a landing become one digit: 0 allow, 1 deny, 2 maybe.
        low, high, other = int(f"{only:b}", 16), int(f"{both:b}", 16), int(f"{odd:b}", 16)
        digits = f"{low + 2 * high & ~(other * 15) | other * 15:0{width}x}" if only or both or odd else "0" * width
        if atlas.pick is not None:
            picked = "".join(atlas.pick(digits)).encode()
        else:
            picked = b"".join(digits[width - 1 - atlas.numbers[c]].encode() for c in atlas.columns)
        if len(atlas.columns) == len(row):
            row[:] = picked
        else:
            for column, code in zip(atlas.columns, picked, strict=True):
                row[column] = code
        ways.asked.clear()
        for column in self._open(one, row):
            row[column] = self.ask(one, column, ways)
        return bytes(row)

    def verdicts(self, one: Sending, ways: Ways, bits: int) -> list[tuple[int, int]]:
        """The verdicts of some landings: columns with their digits."""
        bits &= self.charts.atlases[one.dns].bits
        both, only, odd = self._read(ways, bits)
        landings = self.ground.landings
        found: list[tuple[int, int]] = []
        for number in self.ground.split(bits):
            call = landings[number].call
            if odd >> number & 1 or call.name in one.hybrid:
                found.append((call.column, self.ask(one, call.column, ways)))
                continue
            if ways.asked:
                ways.asked.pop(call.column, None)
            found.append((call.column, MAYBE if both >> number & 1 else DENY if only >> number & 1 else ALLOW))
        return found

    def _read(self, ways: Ways, bits: int) -> tuple[int, int, int]:
        """Among some landings those of which it is not known, those that refuse, and those that no sweep answers."""
        with self.ledger.watching(ways.reads, set()):
            tally = self.sweep.settled(ways, bits)
        both = tally.maybe | tally.allow & tally.deny
        odd = (tally.odd | ~(tally.allow | tally.deny | tally.maybe)) & bits
        return both, tally.deny & ~both, odd

    def _open(self, one: Sending, row: bytearray) -> Iterator[int]:
        """The columns that no sweep answers."""
        if one.hybrid:
            for call, _ in self.charts.calls:
                if call.name in one.hybrid and call.column not in self.charts.retired:
                    row[call.column] = OPEN
        for mark in (b"f", b"?"):
            at = row.find(mark)
            while at >= 0:
                if at not in self.charts.retired:
                    yield at
                at = row.find(mark, at + 1)

    def ask(self, one: Sending, column: int, ways: Ways) -> int:
        """What a trace answers to one pair."""
        wanted = self.charts.columns[column]
        reads: set[Key] = set()
        with self.ledger.watching(reads, set()):
            answer = trace(Question(one.source, wanted.target, wanted.port, wanted.protocol), self.view)
        ways.asked[column] = frozenset(reads)
        return CODE[answer.verdict]

    # walks
    def _walk(self, one: Sending, bits: int, ways: Ways) -> None:
        """Send the packets of a sender to a set of landings."""
        self.sweep.ways = ways
        start = one.start
        batch = Batch(START, bits)
        if start.app is not None:
            if hosting_of(start.app, self.view) is None:
                batch = replace(batch, doubt=bits)
            self._from_app(batch, start, start.app)
        elif isinstance(start.resource, OnPremisesNetwork | VpnGateway | ExpressRouteGateway):
            self._from_outside(batch, one)
            ways.odd |= bits & self.ground.private
        elif start.subnet is not None and start.resource is not None:
            self._from_machine(batch, start.resource, start.subnet, one.source)
        else:
            ways.deny |= bits & self.ground.private
            self._from_outside(batch, one)

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
            sweep.ways.odd |= batch.bits
            return
        sweep.by_edge(batch, app)

    def _enter(self, batch: Batch, app: FunctionApp, subnet: Subnet) -> None:
        prefix = prefix_of(subnet)
        if prefix is None or prefix.version != 4:
            self.sweep.ways.odd |= batch.bits
            return
        self._leave(batch, span_of(prefix), subnet, None, app.id)

    def _leave(self, batch: Batch, span: Span, subnet: Subnet, interface: str | None = None, sender: str = "") -> None:
        source, home = private_place(span, None, ANYBODY), subnet.parent or ""
        first = Batch(source, batch.bits, batch.doubt, home=home, drawn=batch.drawn, sender=sender)
        self.sweep.leave(first, subnet, interface)

    def _from_machine(self, batch: Batch, machine: Resource, subnet: Subnet, asked: Source) -> None:
        prefix = prefix_of(subnet)
        text = asked.address or address_of(machine)
        try:
            span = None if text is None else span_from(text)
        except ValueError:
            self.sweep.ways.odd |= batch.bits
            return
        if span is None and prefix is not None:
            span = span_of(prefix)
        if span is None or span.version != 4:
            self.sweep.ways.odd |= batch.bits
            return
        interface = machine.network_security_group if isinstance(machine, VirtualMachine) else None
        self._leave(batch, span, subnet, interface)

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
            sweep.shown(replace(batch, bits=bits), shown_by(sent(flow, one.start)))
