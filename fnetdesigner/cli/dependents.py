"""``dependents``: which intended flows depend on a resource, or on one rule, route or record of it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from fnetdesigner.cli.asked import as_json, file_argument, named, view_of
from fnetdesigner.cli.trouble import CommandError
from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    from fnetdesigner.model.view import View
    from fnetdesigner.routing.dependents import Dependence

HELP = "Tell which intended flows depend on a resource or on one rule, route or record of it, and what would break."


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    file_argument(parser)
    parser.add_argument("ref", metavar="REF", help="id or name of a resource, be it a security group or a zone link")
    parser.add_argument(
        "--rule",
        metavar="NAME",
        help="one entry of it: the name, priority or value of a rule, route, record or address; Outbound:100 where"
        " both directions have one",
    )


def run(words: argparse.Namespace) -> int:
    """Print the flows."""
    from fnetdesigner.kinds.catalogue import catalogue
    from fnetdesigner.routing.dependents import dependence
    from fnetdesigner.routing.piece_words import parse_piece
    from fnetdesigner.routing.usage import Piece

    view = view_of(words.file)
    holder = named(words.file, words.ref, words.ref, tuple(catalogue().by_slug), view)
    piece = Piece(holder.id)
    if words.rule is not None:
        try:
            piece = parse_piece(holder.id, words.rule, view)
        except ValueError as error:
            raise CommandError(f"{words.file}: --rule {words.rule}", str(error)) from None
    found = dependence(piece, view)
    print(as_json(_value(found, view)) if words.format == "json" else _text(found))
    return 0


def _value(found: Dependence, view: View) -> dict[str, Any]:
    flows = []
    for one in found.found:
        flow = view.any(one.flow)
        flows.append(
            {
                "id": one.flow,
                "name": "" if flow is None else flow.name,
                "uses": list(one.uses),
                "state": one.state,
                "without": "gone" if one.goes else one.without,
                "sentence": plain(one.sentence),
            }
        )
    piece = found.piece
    return {
        "of": piece.resource,
        "field": piece.field,
        "entry": piece.entry,
        "what": plain(found.title),
        "asked": found.asked,
        "headline": plain(found.headline),
        "trouble": plain(found.trouble),
        "flows": flows,
    }


def _text(found: Dependence) -> str:
    lines = [found.headline, *(f"  {one.sentence}" for one in found.found)]
    return plain("\n".join([*lines, *([found.trouble] if found.trouble else [])]))
