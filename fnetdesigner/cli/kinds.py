"""``kinds``: every kind of resource that can be placed, and its documentation pages."""

from __future__ import annotations

import argparse
from pathlib import Path

from fnetdesigner.cli.files import make_folder, write_output

HELP = "List every kind of resource, or write its documentation pages."


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    parser.add_argument("--write", type=Path, metavar="DIR", help="write one Markdown page per kind into DIR")


def run(words: argparse.Namespace) -> int:
    """Print the kinds, or write their pages."""
    if words.write is not None:
        from fnetdesigner.report.kind_pages import kind_pages

        pages = kind_pages()
        make_folder(words.write)
        for name, text in pages.items():
            write_output(words.write / name, text.encode("utf-8"))
        print(f"wrote {len(pages)} pages to {words.write}")
        return 0
    from fnetdesigner.kinds.catalogue import catalogue

    for kind in catalogue().kinds:
        print(f"{kind.slug}  {kind.title}: {' '.join(kind.help.split())}")
    return 0
