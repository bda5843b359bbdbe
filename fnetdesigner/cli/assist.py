"""``assist``: lets an assistant of the window work on a project, and says what it did."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from fnetdesigner.cli.files import check_output, load_design, save_design
from fnetdesigner.cli.trouble import CommandError
from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    from fnetdesigner.model.design import Design
    from fnetdesigner.planning.assistants.assistant import Assistant

HELP = "Make an app private, lock down storage, add a way out, peer networks or connect on-premises, in one step."
MARKS = {"added": "+", "changed": "~", "removed": "-"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a .fnd project")
    parser.add_argument("name", metavar="NAME", help="the assistant; a wrong one lists them")
    parser.add_argument(
        "--on", nargs="+", default=[], metavar="ID", help="what it starts from, by id or name; without, what there is"
    )
    parser.add_argument(
        "--answer", action="append", default=[], metavar="NAME=VALUE", help="an answer; a wrong one lists the questions"
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="OUT.fnd", help="where to write the project; without, it is only told"
    )


def run(words: argparse.Namespace) -> int:
    """Tell what the assistant changes, and write the project where an output is named."""
    from fnetdesigner.planning.assistants.assistant import AssistantError
    from fnetdesigner.planning.assistants.catalogue import propose
    from fnetdesigner.workspace.mending import preview

    if words.output is not None:
        check_output(words.output)
    design = load_design(words.file)
    assistant = assistant_named(words.name)
    ids = subjects(assistant, design, words.on)
    try:
        shown = preview(design, propose(assistant, design, ids, dict(map(answer, words.answer))))
    except AssistantError as error:
        raise CommandError(f"{words.name} {' '.join(ids)}", plain(str(error)).rstrip(".")) from None
    print(shown.step.label)
    for line in shown.lines:
        print(f"{MARKS[line.mark]} {plain(line.text)}")
    if words.output is not None:
        save_design(shown.after, words.output)
    return 0


def assistant_named(name: str) -> Assistant:
    """The assistant of that name. CommandError lists the names when there is none."""
    from fnetdesigner.planning.assistants.catalogue import ASSISTANTS

    found = next((a for a in ASSISTANTS if a.name == name), None)
    if found is None:
        raise CommandError(name, "there is no such assistant", f"choose one of {', '.join(a.name for a in ASSISTANTS)}")
    return found


def subjects(assistant: Assistant, design: Design, given: list[str]) -> list[str]:
    """The ids that were meant: by id or by name; without any, the only thing that the assistant can start from."""
    from fnetdesigner.planning.assistants.catalogue import starts_of

    starts = starts_of(assistant, design)
    if not given:
        if len(starts) == 1:
            return list(starts)
        raise CommandError("--on", "say what to start from", ", ".join(starts) or "there is nothing to start from")
    found: list[str] = []
    for word in given:
        hits = [word] if word in design.resources else [i for i in starts if design.resources[i].name == word]
        if len(hits) != 1:
            trouble = "several things have this name" if hits else "there is nothing of this id or name to start from"
            raise CommandError(f"--on {word}", trouble, f"name one of {', '.join(hits or starts)}")
        found += hits
    return found


def answer(word: str) -> tuple[str, str]:
    """``lets=https`` as its two parts."""
    name, equals, value = word.partition("=")
    if not equals or not name:
        raise CommandError(f"--answer {word}", "this is no answer", "write it as NAME=VALUE")
    return name, value
