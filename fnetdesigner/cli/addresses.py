"""``addresses``: how the address spaces of a project are used, and an address plan from CSV."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fnetdesigner.cli.asked import as_json, file_argument, table, view_of
from fnetdesigner.cli.files import check_output, read_words, save_design
from fnetdesigner.cli.trouble import CommandError
from fnetdesigner.cli.words import counted
from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    from fnetdesigner.planning.address_map import AddressMap, Block, NetworkMap

HELP = "Show what is used, kept and free in every address space, or take an address plan over from CSV."
FORMS = ("text", "csv", "json")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    file_argument(parser, FORMS)
    parser.add_argument(
        "--import", dest="plan", type=Path, metavar="CSV",
        help="add and change what the lines of a CSV say; its columns: network, kind, name, range",
    )  # fmt: skip
    parser.add_argument(
        "-o", "--output", type=Path, metavar="OUT.fnd", help="with --import: where to write the project"
    )


def run(words: argparse.Namespace) -> int:
    """Print the plan, or take one over."""
    if (words.plan is None) != (words.output is None):
        raise CommandError("--import and -o", "one goes with the other", "give both, or none of them")
    if words.plan is not None:
        return _import(words.file, words.plan, words.output)
    from fnetdesigner.planning.address_csv import as_csv
    from fnetdesigner.planning.address_map import address_map

    found = address_map(view_of(words.file))
    if words.format == "csv":
        print(as_csv(found), end="")
    else:
        print(as_json(_value(found)) if words.format == "json" else _text(found))
    return 0


def _import(file: Path, plan: Path, output: Path) -> int:
    from fnetdesigner.model.edits import apply
    from fnetdesigner.planning.address_csv import CsvError, read_csv
    from fnetdesigner.planning.address_import import import_rows
    from fnetdesigner.rules.finding import Fix
    from fnetdesigner.workspace.differences import differences
    from fnetdesigner.workspace.filling import fill

    check_output(output)
    view = view_of(file)
    try:
        edits = import_rows(read_csv(read_words(plan, "a CSV file")), view)
    except CsvError as error:
        raise CommandError(f"{plan}, line {error.line}" if error.line else str(plan), error.message) from None
    after, changes = apply(view.design, fill(view.design, Fix("addresses", "Import addresses", edits)).edits)
    lines = differences(view.design, after, changes)
    print("\n".join(plain(line.text) for line in lines) or "There are no differences.")
    save_design(after, output)
    return 0


def _text(found: AddressMap) -> str:
    if not found.networks and not found.external:
        return "The design has no virtual network."
    parts = [_of_network(n) for n in found.networks]
    if found.external:
        rows = [[e.name, e.prefix, e.why] for e in found.external]
        parts.append("Outside\n" + _indented(table(("NAME", "RANGE", "WHAT"), rows)))
    return "\n\n".join(parts)


def _of_network(network: NetworkMap) -> str:
    spaces = ", ".join(str(s.prefix) for s in network.spaces) or "no address space yet"
    free, kept = network.total("free"), network.total("reserved")
    lines = [f"{network.name}  {spaces}", f"  {counted(network.size, 'address', 'addresses')}, {free} in no subnet"]
    lines[1] += f", {kept} kept free" if kept else ""
    blocks = [*network.blocks, *network.strays]
    if blocks:
        heads = ("RANGE", "WHAT", "ADDRESSES", "KEPT BY AZURE", "USED", "FREE", "USED BY")
        lines.append(_indented(table(heads, [_cells(b) for b in blocks])))
    lines += [f"  overlap: {plain(c.words)}" for c in network.clashes]
    if network.alike:
        lines.append(f"  shares addresses with {counted(network.alike, 'other that is', 'others that are')} not joined")
    return "\n".join(lines)


def _cells(block: Block) -> list[str]:
    if block.role != "subnet":
        what = "free" if block.role == "free" else f"kept free{f' for {block.name}' if block.name else ''}"
        return [block.range, what, str(block.size), "", "", str(block.size) if block.role == "free" else "", ""]
    by = ", ".join(f"{o.name} ({o.why})" for o in block.occupants)
    name = f"{block.name}, overlaps" if block.clash else block.name
    return [block.range, name, str(block.size), str(block.kept), str(block.used), str(block.left), by]


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines())


def _value(found: AddressMap) -> dict[str, Any]:
    return {
        "networks": [
            {
                "id": n.id,
                "name": n.name,
                "addresses": n.size,
                "free": n.total("free"),
                "kept_free": n.total("reserved"),
                "spaces": [
                    {"range": str(s.prefix), "blocks": [_block_value(b) for b in s.blocks]} for s in n.spaces
                ],
                "outside_of_the_spaces": [_block_value(b) for b in n.strays],
                "overlaps": [
                    {"one": c.one, "other": c.other, "ranges": list(c.ranges), "message": plain(c.words)}
                    for c in n.clashes
                ],
                "alike_but_not_joined": n.alike,
            }
            for n in found.networks
        ],
        "outside": [{"id": e.id, "name": e.name, "range": e.prefix, "what": e.why} for e in found.external],
    }  # fmt: skip


def _block_value(block: Block) -> dict[str, Any]:
    value: dict[str, Any] = {"kind": block.role, "range": block.range, "addresses": block.size}
    if block.role == "subnet":
        value |= {
            "id": block.id, "name": block.name, "kept_by_azure": block.kept, "used": block.used, "free": block.left,
            "overlaps": block.clash,
            "used_by": [{"name": o.name, "addresses": o.addresses, "why": o.why} for o in block.occupants],
        }  # fmt: skip
    elif block.name:
        value["name"] = block.name
    return value
