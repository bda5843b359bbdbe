"""``effective-rules``: the security rules that act on a subnet, an endpoint, a machine or an app; and the dead ones."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING

from fnetdesigner.cli.asked import as_json, file_argument, named, table, view_of
from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    from fnetdesigner.routing.rule_views import RuleRow

HELP = "List the security rules that act on a subnet, endpoint, machine or app, with those that never decide, and why."
KINDS = ("subnet", "private-endpoint", "virtual-machine", "function-app", "network-virtual-appliance", "dns-server")
HEADS = ("GROUP", "DIRECTION", "PRIORITY", "NAME", "ACCESS", "PROTOCOL", "FROM", "TO", "PORTS", "STATE")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    file_argument(parser)
    parser.add_argument("subnet", metavar="REF", help="id or name of a subnet, private endpoint, machine or app")


def run(words: argparse.Namespace) -> int:
    """Print the rules."""
    from fnetdesigner.routing.rule_views import rule_rows

    view = view_of(words.file)
    found = named(words.file, words.subnet, words.subnet, KINDS, view)
    guarded = rule_rows(found, view)
    if words.format == "json":
        print(as_json({"of": found.id, "note": plain(guarded.note), "rules": [asdict(r) for r in guarded.rows]}))
        return 0
    lines = [table(HEADS, [_line(r) for r in guarded.rows])] if guarded.rows else []
    print("\n\n".join([*lines, *([plain(guarded.note)] if guarded.note else [])]))
    return 0


def _line(row: RuleRow) -> tuple[str, ...]:
    return (
        row.group,
        row.direction,
        str(row.priority),
        row.name,
        row.access,
        row.protocol,
        ", ".join(row.sources),
        ", ".join(row.destinations),
        ", ".join(row.destination_ports),
        _state(row),
    )


def _state(row: RuleRow) -> str:
    if not row.told:
        return "not told: the list is too long"
    by = f" by {', '.join(row.by)}" if row.by else ""
    return f"{row.life}{by}"
