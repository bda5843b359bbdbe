"""A small parser of the Bicep that the exporter writes: the bodies of resources as values.

It shares nothing with the exporter. Whatever is no literal is an ``EXPRESSION``.
"""

from __future__ import annotations

import re
from typing import Any

EXPRESSION = "<expression>"
_OPENING = re.compile(r"^resource (\w+) '([^']+)'( existing)? = (if \(.*\) )?\{$", re.MULTILINE)
_BARE = re.compile(r"[A-Za-z_]\w*")
_NUMBER = re.compile(r"-?\d+$")
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-f]+)\}|(.))", re.DOTALL)
_LETTERS = {"n": "\n", "r": "\r", "t": "\t"}


def bodies(text: str) -> list[tuple[str, dict[str, Any]]]:
    """Type with version, and body, of every resource that is declared and not only named."""
    found = []
    for match in _OPENING.finditer(text):
        body, _ = _object(text, match.end())
        if not match.group(3):
            found.append((match.group(2), body))
    return found


def _object(text: str, place: int) -> tuple[dict[str, Any], int]:
    """An object whose opening brace has been read."""
    members: dict[str, Any] = {}
    while True:
        place = _skip(text, place)
        if text[place] == "}":
            return members, place + 1
        if text[place] == "'":
            key, place = _string(text, place)
        else:
            bare = _BARE.match(text, place)
            assert bare is not None, text[place : place + 40]
            key, place = bare.group(), bare.end()
        assert text[place] == ":", text[place : place + 40]
        members[key], place = _value(text, _skip(text, place + 1))


def _value(text: str, place: int) -> tuple[Any, int]:
    if text[place] == "{" and text[place + 1] in "\n}":
        return _object(text, place + 1)
    if text[place] == "[" and text[place + 1] in "\n]":
        items = []
        place = _skip(text, place + 1)
        while text[place] != "]":
            item, place = _value(text, place)
            items.append(item)
            place = _skip(text, place)
        return items, place + 1
    if text[place] == "'":
        return _string(text, place)
    end = text.index("\n", place)
    word = text[place:end]
    if word in ("true", "false", "null"):
        return {"true": True, "false": False, "null": None}[word], end
    return (int(word), end) if _NUMBER.match(word) else (EXPRESSION, end)


def _string(text: str, place: int) -> tuple[str, int]:
    """A string, or what an expression that begins with one stands for; ends at the quote or the line."""
    at, depth, inner = place + 1, 0, False
    while depth or text[at] != "'":
        if text[at] == "\\":
            at += 1
        elif text.startswith("${", at):
            depth, inner = depth + 1, True
            at += 1
        elif depth and text[at] == "'":
            _, at = _string(text, at)
            continue
        elif depth and text[at] in "{}":
            depth += 1 if text[at] == "{" else -1
        at += 1
    literal = text[place + 1 : at]
    if inner:
        return EXPRESSION, at + 1
    return _ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else _LETTERS.get(m[2], m[2]), literal), at + 1


def _skip(text: str, place: int) -> int:
    while text[place] in " \n":
        place += 1
    return place
