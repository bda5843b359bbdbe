"""``resolve``: what a name leads to, from one place or from everywhere in the design, and why."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from fnetdesigner.cli.asked import as_json, documents, file_argument, read, table, view_of
from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    from fnetdesigner.model.view import View
    from fnetdesigner.routing.views import Resolution, Viewpoint

HELP = "Say what a name resolves to, from one place or from every app, network and site, and why."


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    file_argument(parser)
    parser.add_argument("name", metavar="NAME", help="a host name, or a resource such as stdata/blob")
    parser.add_argument("--from", dest="source", metavar="REF", help="who asks; without it, everybody does")


def run(words: argparse.Namespace) -> int:
    """Look the name up and print the answer."""
    from fnetdesigner.routing.views import resolution, viewpoint_table

    view = view_of(words.file)
    name = read(words.file, words.name or "NAME", lambda: _name(words.name, view))
    if words.source is None:
        rows = viewpoint_table([name], view)
    else:
        rows = (resolution(name, read(words.file, f"--from {words.source}", lambda: _point(words.source, view)), view),)
    if words.format == "json":
        print(as_json({"name": name, "answers": [_value(r) for r in rows]}))
    elif words.source is None:
        print(table(("FROM", "ANSWER", "WHY"), [(r.viewpoint, r.text, _why(r)) for r in rows]))
    else:
        print(_text(rows[0]))
    return 0


def _name(text: str, view: View) -> str:
    from fnetdesigner.routing.references import UnknownReferenceError, parse_target
    from fnetdesigner.routing.targets import CALLED, groups_of, name_of

    target, port = parse_target(text, view)
    found = view.any(target.resource)
    if port is not None or target.address:
        raise UnknownReferenceError(
            "this is no name; write a host name without a port, or a service such as stdata/blob"
        )
    if found is None:
        return target.name
    if not isinstance(found, CALLED):
        raise UnknownReferenceError(
            f"{found.name} has no name in DNS; write a host name, or a service such as stdata/blob"
        )
    return name_of(found, target.group or next(iter(groups_of(found)), ""), view)


def _point(text: str, view: View) -> Viewpoint:
    from fnetdesigner.routing.references import parse_source
    from fnetdesigner.routing.views import Viewpoint, point_of

    source = parse_source(text, view)
    found = view.any(source.resource)
    return Viewpoint("the internet" if found is None else point_of(found, view).name, source)


def _why(row: Resolution) -> str:
    return row.why[-1].what if row.why else ""


def _text(row: Resolution) -> str:
    missing = f" It depends on {row.missing}." if row.missing else ""
    lines = [f"{row.name} from {row.viewpoint}: {row.text}.{missing}", ""]
    lines += [f"{number}. {hop.what}" for number, hop in enumerate(row.why, 1)]
    lines += [line for text in row.warnings for line in ("", f"Mind: {text}")]
    return plain("\n".join(lines)).rstrip()


def _value(row: Resolution) -> dict[str, Any]:
    return {
        "from": row.viewpoint,
        "answer": row.answer,
        "address": row.address,
        "owner": row.owner,
        "missing": plain(row.missing),
        "why": [{"what": plain(h.what), "by": h.by, "sources": documents(h.sources)} for h in row.why],
        "warnings": [plain(w) for w in row.warnings],
    }
