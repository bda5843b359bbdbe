"""``identity``: who a destination sees when an app or a machine calls, and what goes on its allow list."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from fnetdesigner.cli.asked import as_json, file_argument, named, view_of
from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    from fnetdesigner.routing.identity import Identity

HELP = "Say which source address each destination of an app sees, and what to write on a partner's allow list."
KINDS = ("function-app", "deployment-slot", "virtual-machine")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    file_argument(parser)
    parser.add_argument("app", nargs="?", metavar="APP", help="id or name of an app or a machine; default: all of them")


def run(words: argparse.Namespace) -> int:
    """Print the sheet."""
    from fnetdesigner.kinds.deployment_slot import DeploymentSlot
    from fnetdesigner.kinds.edge import VirtualMachine
    from fnetdesigner.kinds.function_app import FunctionApp
    from fnetdesigner.routing.identity import identities, identity_sheet

    view = view_of(words.file)
    if words.app is None:
        rows = identity_sheet(view)
    else:
        sender = named(words.file, words.app, words.app, KINDS, view)
        assert isinstance(sender, FunctionApp | DeploymentSlot | VirtualMachine)
        rows = identities(sender, view)
    print(as_json([_value(r) for r in rows]) if words.format == "json" else _text(rows))
    return 0


def _text(rows: tuple[Identity, ...]) -> str:
    if not rows:
        return "The design has no app and no machine."
    lines: list[str] = []
    sender = ""
    for row in rows:
        if row.sender != sender:
            lines += ["", row.sender] if lines else [row.sender]
            sender = row.sender
        said = ", ".join(w for w in (_word(row.stable, "stable", "may change"), _word(row.shared, "shared", "")) if w)
        lines.append(f"  {row.destination}")
        lines.append(f"    seen as:    {row.source}{f' ({said})' if said else ''}")
        lines.append(f"    allow list: {plain(row.allow)}")
        lines.append(f"    why:        {plain(row.why)}")
    return "\n".join(lines)


def _word(value: bool | None, yes: str, no: str) -> str:
    return "" if value is None else yes if value else no


def _value(row: Identity) -> dict[str, Any]:
    return {
        "sender": row.sender,
        "destination": row.destination,
        "source_address": row.source,
        "by": row.by,
        "stable": row.stable,
        "shared": row.shared,
        "allow_list": plain(row.allow),
        "why": plain(row.why),
        "verdict": row.trace.verdict,
    }
