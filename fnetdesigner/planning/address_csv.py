"""The address plan as CSV, for spreadsheets and back.

One line per range: address spaces, subnets, ranges that are kept free, free room, ranges outside. Reading adds and
changes, and never takes anything away; columns that are computed, and lines of free room, are passed over. Cells
that a spreadsheet would take for a formula get an apostrophe in front, which reading takes off again.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pydantic import ValidationError

from fnetdesigner.kinds.network import Reservation, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.model.design import DesignError
from fnetdesigner.model.edits import Edit, explain
from fnetdesigner.model.values import Prefix, format_address, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.planning.address_map import AddressMap, Block, NetworkMap, external_ranges
from fnetdesigner.planning.ranges import in_use, why_not
from fnetdesigner.rules.draft import Draft

COLUMNS = (
    "network", "kind", "name", "range", "first", "last", "addresses", "kept by Azure", "used", "free",
    "delegated to", "used by",
)  # fmt: skip
READ = ("network", "kind", "name", "range")
KINDS = ("space", "subnet", "reserved", "free", "external")
MOST_CHARACTERS = 4_000_000
MOST_LINES = 20_000
"""Bounds of a file that is read; the most of both is far above what a person would plan by hand."""
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class CsvError(ValueError):
    """A CSV that cannot be taken over. ``line`` counts from 1; 0 where it is about the whole file."""

    def __init__(self, line: int, message: str) -> None:
        self.line, self.message = line, message
        super().__init__(f"line {line}: {message}" if line else message)


@dataclass(frozen=True, slots=True)
class Row:
    """A line that was read."""

    line: int
    network: str
    kind: str
    name: str
    prefix: Prefix


def escaped(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith((*FORMULA, "'")) else text


def unescaped(text: str) -> str:
    """The cell as it was before."""
    return text[1:] if text.startswith("'") and text[1:].startswith((*FORMULA, "'")) else text


def as_csv(found: AddressMap) -> str:
    """A map as CSV, with a line of column names."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for network in found.networks:
        for row in _of_network(network):
            writer.writerow([escaped(cell) for cell in row])
    for one in found.external:
        prefix = parse_prefix(one.prefix)
        row = ["", "external", one.name, *_ends(prefix.version, prefix.first, prefix.last, one.prefix)]
        writer.writerow([escaped(cell) for cell in [*row, "", "", "", "", one.why]])
    return out.getvalue()


def _of_network(network: NetworkMap) -> Iterator[list[str]]:
    for space in network.spaces:
        prefix = space.prefix
        ends = _ends(prefix.version, prefix.first, prefix.last, str(prefix))
        free = sum(b.size for b in space.blocks if b.role == "free")
        yield [network.name, "space", "", *ends, "", "", str(free), "", ""]
        for block in space.blocks:
            yield _of_block(network.name, block)
    for block in network.strays:
        yield _of_block(network.name, block)


def _of_block(network: str, block: Block) -> list[str]:
    ends = _ends(block.version, block.first, block.last, block.prefix)
    counts = [str(block.kept), str(block.used), str(block.left)] if block.role == "subnet" else ["", "", ""]
    by = "; ".join(f"{o.name} ({o.why})" for o in block.occupants)
    return [network, block.role, block.name, *ends, *counts, block.delegation, by]


def _ends(version: Literal[4, 6], first: int, last: int, prefix: str) -> list[str]:
    return [prefix, format_address(version, first), format_address(version, last), str(last - first + 1)]


def read_csv(text: str) -> tuple[Row, ...]:
    """The lines of a CSV. CsvError names the line that cannot be read."""
    if len(text) > MOST_CHARACTERS:
        raise CsvError(0, f"the file has more than {MOST_CHARACTERS:,} characters; split it")
    start = text.removeprefix("\ufeff")
    head = start.partition("\n")[0]
    reader = csv.reader(io.StringIO(start, newline=""), delimiter=";" if head.count(";") > head.count(",") else ",")
    rows: list[Row] = []
    places: dict[str, int] | None = None
    try:
        for cells in reader:
            if reader.line_num > MOST_LINES:
                raise CsvError(reader.line_num, f"there are more than {MOST_LINES:,} lines; split the file")
            if not any(c.strip() for c in cells):
                continue
            if places is None:
                places = _places(cells, reader.line_num)
            elif (row := _row(cells, places, reader.line_num)) is not None:
                rows.append(row)
    except csv.Error as error:
        raise CsvError(reader.line_num, f"this is not CSV: {error}") from None
    if places is None:
        raise CsvError(0, f"the file is empty; its first line names the columns {', '.join(READ)}")
    return tuple(rows)


def _places(cells: list[str], line: int) -> dict[str, int]:
    names = [c.strip().lower() for c in cells]
    missing = [c for c in READ if c not in names]
    if missing:
        raise CsvError(line, f"the first line must name the columns {', '.join(READ)}; {missing[0]!r} is missing")
    return {c: names.index(c) for c in READ}


def _row(cells: list[str], places: dict[str, int], line: int) -> Row | None:
    def cell(name: str) -> str:
        at = places[name]
        return unescaped(cells[at].strip()).strip() if at < len(cells) else ""

    kind = cell("kind").lower()
    if kind not in KINDS:
        raise CsvError(line, f"{cell('kind')[:40]!r} is no kind of range; write one of {', '.join(KINDS)}")
    if kind == "free":
        return None
    try:
        prefix = parse_prefix(cell("range")[:80])
    except ValueError as error:
        raise CsvError(line, str(error)) from None
    network, name = cell("network"), cell("name")
    if kind != "external" and not network:
        raise CsvError(line, f"a {kind} line needs the name of its network")
    if kind in ("subnet", "external") and not name:
        raise CsvError(line, f"a line of kind {kind} needs a name")
    return Row(line, network, kind, name, prefix)


def import_rows(rows: tuple[Row, ...], view: View) -> tuple[Edit, ...]:
    """The edits that bring a design up to the lines, as one step; empty where it has all of it.

    CsvError names the line that does not fit; then nothing is changed.
    """
    draft = Draft(view)
    for kind, work in WORK:
        for row in rows:
            if row.kind == kind:
                try:
                    work(row, draft)
                except ValidationError as error:
                    raise CsvError(row.line, explain(error)) from None
                except DesignError as error:
                    raise CsvError(row.line, str(error)) from None
    # Subnets may swap ranges, so that they are judged once all of them have theirs.
    for row in rows:
        if row.kind == "subnet":
            network = _network(row, draft.view)
            subnet = _named(network, row.name, draft.view)
            reason = why_not(network, row.prefix, draft.view, but=(subnet.id,) if subnet is not None else ())
            if reason and (subnet is None or _is_new(subnet, view)):
                raise CsvError(row.line, reason.replace("*", ""))
    return tuple(draft.edits)


def _is_new(subnet: Subnet, before: View) -> bool:
    """Whether the file gives a subnet its range; what the design had wrong before is not the file's fault."""
    old = before.get(subnet.id, Subnet)
    return old is None or old.prefix != subnet.prefix


def _network(row: Row, view: View) -> VirtualNetwork:
    found = list(view.named(VirtualNetwork, row.network))
    if len(found) > 1:
        raise CsvError(row.line, f"there are {len(found)} networks named {row.network}; rename one of them first")
    if not found:
        raise CsvError(row.line, f"there is no network {row.network}; add a space line for it")
    return found[0]


def _named(network: VirtualNetwork, name: str, view: View) -> Subnet | None:
    return next((s for s in view.children(network.id, Subnet) if s.name.lower() == name.lower()), None)


def _space(row: Row, draft: Draft) -> None:
    if not any(True for _ in draft.view.named(VirtualNetwork, row.network)):
        settings = draft.view.settings
        draft.add(
            VirtualNetwork, row.network, region=settings.region, resource_group=settings.resource_group,
            address_space=(str(row.prefix),),
        )  # fmt: skip
        return
    network = _network(row, draft.view)
    own = [parse_prefix(p) for p in network.address_space]
    if row.prefix in own:
        return
    clash = next((p for p in own if p.overlaps(row.prefix)), None)
    if clash is not None:
        raise CsvError(row.line, f"{row.prefix} overlaps {clash}, which {network.name} has already")
    draft.set(network, address_space=(*network.address_space, str(row.prefix)))


def _reserved(row: Row, draft: Draft) -> None:
    network = _network(row, draft.view)
    if not any(parse_prefix(p).contains(row.prefix) for p in network.address_space):
        raise CsvError(row.line, f"{row.prefix} lies outside of the address space of {network.name}")
    made = Reservation(prefix=str(row.prefix), name=row.name)
    rows = {r.prefix: r for r in network.reservations}
    draft.set(network, reservations=tuple({**rows, made.prefix: made}.values()))


def _subnet(row: Row, draft: Draft) -> None:
    network = _network(row, draft.view)
    subnet = _named(network, row.name, draft.view)
    if subnet is None:
        draft.add(Subnet, row.name, parent=network.id, prefix=str(row.prefix))
    elif subnet.prefix != str(row.prefix):
        reason = in_use(subnet, draft.view) if subnet.prefix is not None else ""
        if reason:
            raise CsvError(row.line, reason.replace("*", ""))
        draft.set(subnet, prefix=str(row.prefix))


def _site(row: Row, draft: Draft) -> None:
    site = next(draft.view.named(OnPremisesNetwork, row.name), None)
    if site is None:
        # Ranges behind devices and pools of gateways are written as well; those stay where they are.
        known = {(e.name.lower(), e.prefix) for e in external_ranges(draft.view)}
        if (row.name.lower(), str(row.prefix)) not in known:
            draft.add(OnPremisesNetwork, row.name, address_space=(str(row.prefix),))
    elif str(row.prefix) not in site.address_space:
        draft.set(site, address_space=(*site.address_space, str(row.prefix)))


WORK = (("space", _space), ("reserved", _reserved), ("subnet", _subnet), ("external", _site))
"""Spaces first: the rest lies in them."""
