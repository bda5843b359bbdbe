"""What the verbs about packets share: reading the ends of a question, and writing tables and JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from fnetdesigner.cli.files import load_design
from fnetdesigner.cli.trouble import CommandError
from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    import argparse

    from fnetdesigner.model.resource import Resource
    from fnetdesigner.model.view import View

T = TypeVar("T")
FORMS = ("text", "json")


def file_argument(parser: argparse.ArgumentParser, forms: Sequence[str] = FORMS) -> None:
    """Declare the project and the form of the answer."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a .fnd project")
    parser.add_argument("--format", choices=tuple(forms), default="text", help="default: text")


def view_of(path: Path) -> View:
    """A project, ready to be asked."""
    from fnetdesigner.model.view import View

    return View(load_design(path), memory={})


def read(path: Path, option: str, reading: Callable[[], T]) -> T:
    """What a word of the person stands for. CommandError names the file and the word."""
    from fnetdesigner.routing.references import UnknownReferenceError

    try:
        return reading()
    except UnknownReferenceError as error:
        raise CommandError(f"{path}: {option}", str(error)) from None


def named(path: Path, option: str, text: str, kinds: tuple[str, ...], view: View) -> Resource:
    """The resource of one of some kinds that a word stands for."""
    from fnetdesigner.routing.references import find_resource

    return read(path, option, lambda: find_resource(text, kinds, view))


def as_json(value: Any) -> str:
    """A value as the JSON that pipelines read."""
    return json.dumps(value, indent=2)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Columns of text, each as wide as its longest entry; the last one as it comes."""
    lines = [list(heads), *([plain(c) for c in row] for row in rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(heads))]
    drawn = ["  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)).rstrip() for line in lines]
    return "\n".join(drawn)


def documents(codes: Iterable[str]) -> list[dict[str, str]]:
    """Source codes as JSON names documents."""
    from fnetdesigner.azure.facts import source

    return [{"title": s.title, "url": s.url, "date": s.date} for s in map(source, codes)]
