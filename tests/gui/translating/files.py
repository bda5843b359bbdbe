"""The files of translators: Qt's TS, read and written in one form, and the compiled QM that the window loads.

Only what we use of TS: contexts with messages, comments that tell two uses apart, plural forms. Messages have no
locations, for these would change with every edit of a source.
"""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import PySide6

Forms = tuple[str, ...]
"""The translation of a message, in as many forms as its language has plurals; one where nothing is counted."""


@dataclass(frozen=True)
class Message:
    """What is to be translated: ``comment`` tells uses apart; ``numerus``: it counts and has plural forms."""

    context: str
    source: str
    comment: str = ""
    numerus: bool = False


def read(path: Path) -> dict[Message, Forms]:
    """The finished translations of a TS file; empty where there is no file."""
    if not path.exists():
        return {}
    found: dict[Message, Forms] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            numerus = entry.get("numerus") == "yes"
            message = Message(
                context.findtext("name", ""), entry.findtext("source", ""), entry.findtext("comment", ""), numerus
            )
            forms = [f.text or "" for f in translation.iter("numerusform")] if numerus else [translation.text or ""]
            found[message] = tuple(forms)
    return found


def written(messages: Mapping[Message, Forms], language: str) -> str:
    """A TS file; a message without translation, or with an empty form, is unfinished."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in dict.fromkeys(m.context for m in messages):
        lines += ["<context>", f"    <name>{context}</name>"]
        for message, forms in messages.items():
            if message.context == context:
                lines += _message(message, forms)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(message: Message, forms: Forms) -> list[str]:
    kind = "" if forms and all(forms) else ' type="unfinished"'
    words = (
        "".join(f"<numerusform>{_text(f)}</numerusform>" for f in forms) if message.numerus else _text("".join(forms))
    )
    comment = [f"        <comment>{_text(message.comment)}</comment>"] if message.comment else []
    return [
        '    <message numerus="yes">' if message.numerus else "    <message>",
        f"        <source>{_text(message.source)}</source>",
        *comment,
        f"        <translation{kind}>{words}</translation>",
        "    </message>",
    ]


def _text(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def compile_to(source: Path, target: Path) -> None:
    """Compile a TS file with Qt's lrelease; what is unfinished is left out, so that English is shown."""
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    subprocess.run([tool, "-silent", "-nounfinished", source, "-qm", target], check=True, capture_output=True)
