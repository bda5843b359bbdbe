"""``effective-routes``: the routes that act on a subnet, where they come from, and what overrides the others."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING

from fnetdesigner.cli.asked import as_json, file_argument, named, table, view_of
from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    from fnetdesigner.routing.views import RouteRow

HELP = "List the effective routes of a subnet, with what overrides those that do not act."
HEADS = ("STATE", "SOURCE", "PREFIX", "NEXT HOP", "ADDRESS", "NAME", "NOTE")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    file_argument(parser)
    parser.add_argument("subnet", metavar="SUBNET", help="id or name of a subnet, or NETWORK/SUBNET")


def run(words: argparse.Namespace) -> int:
    """Print the routes."""
    from fnetdesigner.kinds.network import Subnet
    from fnetdesigner.routing.views import route_rows

    view = view_of(words.file)
    subnet = named(words.file, words.subnet, words.subnet, (Subnet.kind,), view)
    assert isinstance(subnet, Subnet)
    rows = route_rows(subnet, view)
    if words.format == "json":
        print(as_json({"subnet": subnet.id, "routes": [asdict(r) for r in rows]}))
    else:
        shown = [(r.state, r.origin, r.prefix, r.next_hop, r.address, r.name, _note(r)) for r in rows]
        print(table(HEADS, shown) if shown else f"{subnet.name} lies in no virtual network.")
    return 0


def _note(row: RouteRow) -> str:
    if row.state == "overridden":
        return plain(f"overridden by {', '.join(row.overridden_by)}")
    return plain(row.note)
