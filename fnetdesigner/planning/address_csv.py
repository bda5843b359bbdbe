"""The address plan as CSV, for spreadsheets and back.

One line per range: address spaces, subnets, ranges that are kept free, free room, ranges outside. Columns that are
computed, and lines of free room, are passed over in reading. Cells that a spreadsheet would take for a formula get an
apostrophe in front, which reading takes off again. What the lines come to in a design, `address_import` says.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from fnetdesigner.model.values import Prefix, format_address, parse_prefix
from fnetdesigner.planning.address_map import AddressMap, Block, NetworkMap

COLUMNS = (
    "network", "kind", "name", "range", "first", "last", "addresses", "kept by Azure", "used", "free",
    "delegated to", "used by",
)  # fmt: skip
READ = ("network", "kind", "name", "range")
KINDS = ("space", "subnet", "reserved", "free", "external")
MOST_CHARACTERS = 16_000_000
MOST_LINES = 100_000
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
