"""``inbound``: who reaches an app, by which door, and from where it can be deployed."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from fnetdesigner.cli.asked import as_json, file_argument, named, table, view_of
from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    from fnetdesigner.routing.inbound import Inbound

HELP = "Say who reaches an app, by which door, and from where it can be deployed."
KINDS = ("function-app", "deployment-slot")
SITES = {"sites": "main", "scm": "scm"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    file_argument(parser)
    parser.add_argument("app", metavar="APP", help="id or name of an app or a slot, or APP/SLOT")


def run(words: argparse.Namespace) -> int:
    """Print the doors and those who try them."""
    from fnetdesigner.kinds.deployment_slot import DeploymentSlot
    from fnetdesigner.kinds.function_app import FunctionApp
    from fnetdesigner.routing.inbound import inbound

    view = view_of(words.file)
    site = named(words.file, words.app, words.app, KINDS, view)
    assert isinstance(site, FunctionApp | DeploymentSlot)
    found = inbound(site, view)
    print(as_json(_value(found)) if words.format == "json" else _text(found))
    return 0


def _text(found: Inbound) -> str:
    doors = table(("DOOR", "KIND", "OPEN", "WHY"), [(d.name, d.kind, d.verdict, d.what) for d in found.doors])
    heads = ("FROM", "SITE", "VERDICT", "DOOR", "WHY")
    visits = table(heads, [(v.caller, SITES[v.group], v.verdict, v.door, v.reason) for v in found.visits])
    return f"{doors}\n\n{visits}"


def _value(found: Inbound) -> dict[str, Any]:
    return {
        "app": found.site,
        "doors": [
            {"kind": d.kind, "name": d.name, "id": d.subject, "verdict": d.verdict, "what": plain(d.what)}
            for d in found.doors
        ],
        "visits": [
            {
                "from": v.caller,
                "id": v.source.resource,
                "site": SITES[v.group],
                "verdict": v.verdict,
                "door": v.door,
                "reason": plain(v.reason),
            }
            for v in found.visits
        ],
    }
