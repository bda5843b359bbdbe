"""Where in the text a property stands: a slow second reading, done only when an error is to be told.

It walks tokens without recursion, keeps no table, and stops quietly at text that is not JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

Path = tuple[str | int, ...]

MAX_DIGITS = 18
MAX_TOKENS = 1_000_000
"""So many tokens are looked at for a place, which takes seconds; a large design has a tenth of them."""

_TOKEN = re.compile(
    r'[ \t\r\n]*+(?:(?P<string>"[^"\\]*+(?:\\.[^"\\]*+)*+")|(?P<word>[^\s\[\]{},:"]++)|(?P<mark>[\[\]{},:]))',
    re.DOTALL,
)


@dataclass(slots=True)
class _Frame:
    """An object or list that is open: what is being read in it, and the keys so far."""

    is_object: bool
    at: str | int
    wants_key: bool
    keys: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Token:
    """A key or a plain value at an offset; ``path`` leads to it. ``twice``: the key was there before."""

    path: Path
    offset: int
    text: str
    is_key: bool
    twice: bool = False


def tokens(text: str) -> Iterator[Token]:
    """Every key and every value in the order of the text; a list or object is told by its first mark."""
    frames: list[_Frame] = []
    position = 0
    while found := _TOKEN.match(text, position):
        position = found.end()
        token = found[found.lastgroup or 0]
        offset = position - len(token)
        top = frames[-1] if frames else None
        if token == ":":
            continue
        if token == ",":
            if top is not None and isinstance(top.at, int):
                top.at += 1
            elif top is not None:
                top.wants_key = True
        elif token in ("]", "}"):
            if frames:
                frames.pop()
        elif top is not None and top.wants_key and found.lastgroup == "string":
            key = decoded(token)
            top.at, top.wants_key = key, False
            yield Token(_path(frames), offset, token, True, key in top.keys)
            top.keys.add(key)
        else:
            yield Token(_path(frames), offset, token, False)
            if token in ("[", "{"):
                frames.append(_Frame(token == "{", "" if token == "{" else 0, token == "{"))


def _path(frames: list[_Frame]) -> Path:
    return tuple(frame.at for frame in frames)


def decoded(token: str) -> str:
    """The text of a JSON string token; the token itself where it is none."""
    try:
        return str(json.loads(token))
    except ValueError:
        return token


def offset_of(text: str, path: Path) -> int | None:
    """The offset of the property at ``path``, or of the nearest one around it; None where there is none."""
    best, deepest = None, 0
    for token in islice(tokens(text), MAX_TOKENS):
        length = len(token.path)
        if deepest < length <= len(path) and token.path == path[:length]:
            best, deepest = token.offset, length
            if length == len(path):
                break
    return best


def lines_of_entries(text: str, section: str) -> dict[str, int]:
    """The line, counted from 1, on which each entry of an object at the top begins: each resource by its id."""
    found: dict[str, int] = {}
    line, seen = 1, 0
    for token in islice(tokens(text), MAX_TOKENS):
        if token.is_key and len(token.path) == 2 and token.path[0] == section:
            line += text.count("\n", seen, token.offset)
            seen = token.offset
            found.setdefault(str(token.path[1]), line)
    return found


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Line and column of an offset, both counted from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def first_fault(text: str) -> tuple[Token, str] | None:
    """The first thing that is JSON, or nearly, but not allowed in a project: the token and a message."""
    for token in islice(tokens(text), MAX_TOKENS):
        word = token.text
        if token.twice:
            return token, f"{word} stands here for the second time; keep one of the two"
        if word.startswith('"'):
            if any("\ud800" <= c <= "\udfff" for c in decoded(word)):
                return token, "has half of a character (a lone surrogate) in it; remove it"
        elif word in ("NaN", "Infinity", "-Infinity"):
            return token, f"{word} is not a number; write a whole number"
        elif word[0] in "-0123456789":
            if not word.lstrip("-").isdigit():
                return token, f"{_brief(word)} is not a whole number; write it without a fraction or exponent"
            if len(word) > MAX_DIGITS:
                return token, f"{_brief(word)} is too large; numbers have at most {MAX_DIGITS} digits"
    return None


def _brief(word: str) -> str:
    return word if len(word) <= 24 else f"{word[:20]}…"
