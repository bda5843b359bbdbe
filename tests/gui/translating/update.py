"""Bringing the files in ``resources/translations`` up to date with the sources."""

from __future__ import annotations

import json
from pathlib import Path

from fnetdesigner.gui.language import COUNTS, PHRASES, TEXTS, WINDOW
from tests.gui.translating.catalogues import catalogued, countable
from tests.gui.translating.files import Forms, Message, compile_to, read, written
from tests.gui.translating.sources import is_frame, marked, sentences

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "translations"
LANGUAGES = ("de",)
PLURALS = {"de": 2}


def ts(language: str) -> Path:
    """The translators' file of a language."""
    return FOLDER / f"fnetdesigner_{language}.ts"


def qm(language: str) -> Path:
    """The compiled file of a language."""
    return FOLDER / f"fnetdesigner_{language}.qm"


def messages() -> list[Message]:
    """All that there is to translate."""
    texts, counts = marked()
    fixed, templates = sentences()
    return [
        *(Message(WINDOW, text, meaning, "%n" in text) for text, meaning in texts),
        *(Message(COUNTS, f"%Ln {many}", "", True) for many in counts | countable()),
        *(Message(TEXTS, text) for text in dict.fromkeys([*catalogued(), *fixed])),
        *(Message(PHRASES, template) for template, _ in templates if not is_frame(template)),
    ]


def template_list() -> str:
    """The file that lists the templates, by which the window knows a composed sentence again."""
    lines = (f"  {json.dumps(text, ensure_ascii=False)}: {list(data)}" for text, data in sorted(sentences()[1]))
    return "{\n" + ",\n".join(lines) + "\n}\n"


def updated(language: str) -> str:
    """The translators' file as it should be."""
    known = read(ts(language))
    empty = {True: ("",) * PLURALS[language], False: ("",)}
    return written({m: known.get(m, empty[m.numerus]) for m in messages()}, language)


def update(language: str) -> None:
    """Write the template list, the translators' file and the compiled one."""
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "templates.json").write_text(template_list(), encoding="utf-8", newline="\n")
    ts(language).write_text(updated(language), encoding="utf-8", newline="\n")
    compile_to(ts(language), qm(language))


def missing(language: str) -> list[Message]:
    """What is not translated yet."""
    known = read(ts(language))
    return [m for m in messages() if m not in known]


def shares(language: str) -> list[tuple[str, int, int]]:
    """For each context how many texts are translated, of how many."""
    known: dict[Message, Forms] = read(ts(language))
    wanted = messages()
    return [
        (context, sum(m in known for m in wanted if m.context == context), sum(m.context == context for m in wanted))
        for context in dict.fromkeys(m.context for m in wanted)
    ]
