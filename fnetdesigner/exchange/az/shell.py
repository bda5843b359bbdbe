"""Words of a shell script: literal text, variables, and the JSON that some arguments are.

Literal text is always quoted by ``shlex``; a variable stands in double quotes. So no name or value of a design
can begin a command, an expansion or another word.
"""

from __future__ import annotations

import json
import shlex
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Var:
    """A variable of the script; ``json``: its value is escaped as a piece of JSON text."""

    name: str
    json: bool = False


class Option(str):
    """The name of an option, such as ``--name``; text that only looks like one is a value."""

    __slots__ = ()


Word: TypeAlias = tuple[str | Var, ...]
Data: TypeAlias = "bool | int | float | Word | list[Data] | dict[str | Word, Data] | None"


def quoted(word: Word) -> str:
    """A word as the shell reads it back."""
    parts: list[str] = []
    for part in word:
        if isinstance(part, Var):
            parts.append(f'"$(json "${part.name}")"' if part.json else f'"${part.name}"')
        elif part:
            parts.append(shlex.quote(part))
    return "".join(parts) or "''"


def command_line(words: list[Word]) -> str:
    """A command over several lines, an option on each; a value that looks like an option is tied to its own."""
    written = ""
    previous: Word = ()
    for word in words:
        if is_option(word):
            written += f" \\\n  {word[0]}"
        elif is_option(previous) and begins_like_option(word):
            written += f"={quoted(word)}"
        else:
            written += f" {quoted(word)}"
        previous = word
    return written.lstrip()


def is_option(word: Word) -> bool:
    """Whether a word is the name of an option."""
    return len(word) == 1 and isinstance(word[0], Option)


def begins_like_option(word: Word) -> bool:
    """Whether a value would be taken for an option where it stands alone."""
    return bool(word) and isinstance(word[0], str) and word[0].startswith("-")


def refused(words: list[Word]) -> bool:
    """Whether the Azure CLI would misread a value however it is quoted: as a file, or as an option in a list."""
    after_value = False
    for word in words:
        if is_option(word):
            after_value = False
            continue
        if _is_file(word) or (after_value and begins_like_option(word)):
            return True
        after_value = True
    return False


def _is_file(word: Word) -> bool:
    """Whether a word starts with ``@``, or what follows its first ``=`` does."""
    text = "".join("$" if isinstance(part, Var) else part for part in word)
    return any(piece.startswith("@") and len(piece) > 1 for piece in (text, text.partition("=")[2]))


def comment(text: str) -> list[str]:
    """Lines of a comment; what could end one, or hide in it, is replaced."""
    return [
        "# " + "".join(c if c == " " or c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in line)
        for line in text.splitlines()
    ]


def json_word(data: Data) -> Word:
    """Data as one word of JSON. An ``@`` that the Azure CLI might take for a file's sign is written as an escape."""
    merged: list[str | Var] = []
    for part in _json(data):
        if isinstance(part, str) and merged and isinstance(merged[-1], str):
            merged[-1] += part
        else:
            merged.append(part)
    return tuple(part.replace("=@", "=\\u0040") if isinstance(part, str) else part for part in merged)


def _json(data: Data) -> list[str | Var]:
    match data:
        case dict():
            parts: list[str | Var] = ["{"]
            for number, (key, item) in enumerate(data.items()):
                name = _json(key if isinstance(key, tuple) else (key,))
                parts += [", " if number else "", *name, ": ", *_json(item)]
            return [*parts, "}"]
        case list():
            parts = ["["]
            for number, item in enumerate(data):
                parts += [", " if number else "", *_json(item)]
            return [*parts, "]"]
        case tuple():
            inner = (Var(p.name, True) if isinstance(p, Var) else json.dumps(p, ensure_ascii=False)[1:-1] for p in data)
            return ['"', *inner, '"']
    return [json.dumps(data)]
