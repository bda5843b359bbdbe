"""``import``: templates, resources as Azure tells them, or what Terraform shows, as a project or into one.

Into a project that exists already, the differences are shown, and taken over only with ``--yes``.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fnetdesigner.cli.files import check_output, load_design, read_words, save_design
from fnetdesigner.cli.trouble import CommandError

if TYPE_CHECKING:
    from fnetdesigner.exchange.importer import Imported
    from fnetdesigner.exchange.reading import ImportNote
    from fnetdesigner.model.design import Design

LEVELS = (
    ("read", "Read"), ("assumed", "Assumed"), ("kept", "Kept as read"), ("unread", "Not read"), ("warning", "Doubtful"),
)  # fmt: skip
HELP = "Read ARM templates, Bicep, resources of Azure or a Terraform state or plan into a project."
SUFFIX_BICEP = ".bicep"
PENDING = 1
"""The exit code while there are differences that nobody has accepted."""
MOST_LINKED = 200
_RELATIVE = re.compile(r'"relativePath"\s*:\s*"([^"\[\]]{1,300})"', re.IGNORECASE)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    parser.add_argument(
        "sources", type=Path, nargs="+", metavar="PATH",
        help="an ARM template, a Bicep file, or JSON of 'az resource show', Resource Graph or 'terraform show -json'",
    )  # fmt: skip
    parser.add_argument("--parameters", type=Path, metavar="P", help="the parameters file of a template")
    parser.add_argument("--region", metavar="R", help="the resource group's region (default: westeurope)")
    target = parser.add_mutually_exclusive_group(required=True)
    target.add_argument("-o", "--output", type=Path, metavar="FILE.fnd", help="write a new project")
    target.add_argument("--into", type=Path, metavar="FILE.fnd", help="bring a project up to date")
    decide = parser.add_mutually_exclusive_group()
    decide.add_argument("--yes", action="store_true", help="with --into: take all differences over")
    decide.add_argument("--dry-run", action="store_true", help="with --into: only show the differences; exit code 0")


def run(words: argparse.Namespace) -> int:
    """Read the files, and write or update the project; say what became of their parts."""
    if words.output is not None and (words.yes or words.dry_run):
        raise CommandError(
            "--yes and --dry-run", "a new project has no differences to decide on", "use them with --into"
        )
    if words.into is not None:
        return _into(words)
    check_output(words.output)
    from fnetdesigner.workspace.arrange import arrange

    imported = _read(words, words.region or "westeurope", "rg-design")
    design = imported.design.with_parts(layout=arrange(imported.design))
    save_design(design, words.output)
    print("\n".join(report_lines(imported.report)))
    return 0


def _into(words: argparse.Namespace) -> int:
    """Show what differs, and take it over if that is wanted."""
    from fnetdesigner.exchange.merge import edits_of, proposals
    from fnetdesigner.model.design import DesignError
    from fnetdesigner.model.edits import apply
    from fnetdesigner.rules.finding import Fix
    from fnetdesigner.workspace.differences import differences
    from fnetdesigner.workspace.mending import mend

    design = load_design(words.into)
    settings = design.settings
    imported = _read(words, words.region or settings.region, settings.resource_group)
    print("\n".join(report_lines([n for n in imported.report if n.level != "read"])))
    edits = edits_of(proposals(design, imported.design))
    try:
        step = mend(design, Fix("import", "Import again", edits))
        after, changes = apply(design, step.edits)
    except DesignError as error:
        raise CommandError(str(words.into), f"the import does not fit into it ({error})") from None
    lines = [line.text.replace("*", "") for line in differences(design, after, changes)]
    print(f"Differences ({len(lines)})" if lines else "There are no differences.")
    for line in lines:
        print(f"  {line}")
    if not lines or words.dry_run:
        return 0
    if not words.yes:
        print("Nothing is changed. Run it again with --yes to take the differences over.")
        return PENDING
    save_design(after, words.into)
    return 0


def _read(words: argparse.Namespace, region: str, group: str) -> Imported:
    """All files as one design. CommandError names the file that cannot be read, and the place in it."""
    from fnetdesigner.exchange.importer import Imported
    from fnetdesigner.exchange.intake import import_text, is_parameters
    from fnetdesigner.exchange.template import TemplateError

    parameters = None if words.parameters is None else read_words(words.parameters, "a parameters file")
    texts: list[tuple[Path, str]] = []
    for path in words.sources:
        text = source_text(path)
        try:
            if len(words.sources) > 1 and is_parameters(text):
                parameters = text
                continue
        except TemplateError as error:
            raise CommandError(str(path), str(error)) from None
        texts.append((path, text))
    made: Imported | None = None
    for path, text in texts:
        linked = linked_texts(path, text)
        try:
            one = import_text(
                text, parameters, region=region, resource_group=group, title=path.stem[:200], linked=linked
            )
        except TemplateError as error:
            raise CommandError(str(path), str(error)) from None
        made = one if made is None else Imported(_joined(made.design, one.design), (*made.report, *one.report))
    if made is None:
        raise CommandError(str(words.sources[0]), "this is a parameters file", "name the template as well")
    return made


def _joined(first: Design, second: Design) -> Design:
    from fnetdesigner.exchange.merge import edits_of, proposals
    from fnetdesigner.model.edits import apply

    return apply(first, edits_of(proposals(first, second)))[0]


def source_text(path: Path) -> str:
    """The text of a source; Bicep is compiled first."""
    if path.suffix.lower() != SUFFIX_BICEP:
        return read_words(path, "an ARM template")
    read_words(path, "a Bicep file")
    from fnetdesigner.project.bicep import BicepError, compile_bicep

    try:
        return compile_bicep(path)
    except BicepError as error:
        raise CommandError(str(path), str(error)) from None


def linked_texts(path: Path, text: str) -> dict[str, str]:
    """The linked templates that lie beside a template, by relative path; never outside of its folder."""
    folder = path.parent.resolve()
    found: dict[str, str] = {}
    waiting = list(_RELATIVE.findall(text))
    while waiting and len(found) < MOST_LINKED:
        name = json.loads(f'"{waiting.pop()}"', strict=False).replace("\\", "/").removeprefix("./")
        place = (folder / name).resolve()
        if name in found or not place.is_relative_to(folder) or not place.is_file():
            continue
        found[name] = read_words(place, "a linked template")
        waiting += _RELATIVE.findall(found[name])
    return found


def report_lines(report: Sequence[ImportNote]) -> list[str]:
    """What was read, assumed, kept, left out or is doubtful, for a person."""
    lines: list[str] = []
    for level, title in LEVELS:
        notes = [n for n in report if n.level == level]
        if notes:
            lines += [f"{title} ({len(notes)})", *(f"  {n.where}: {n.message}" for n in notes)]
    return lines or ["There is nothing to say about it."]
