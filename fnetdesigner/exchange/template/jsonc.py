"""Reads the JSON dialect of ARM templates: comments, trailing commas and a byte order mark are allowed.

Also line breaks inside strings, which Azure accepts. Repeated keys are an error because nobody can say
which of the two values the author meant. Sizes and depths are bounded before anything is built.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import cast

from .values import Json, TemplateError

MAX_CHARACTERS = 8 * 1024 * 1024
MAX_DEPTH = 200
_MAX_NUMBER = 40

# Possessive quantifiers keep every alternative linear, also for a string or comment that never ends.
_TOKEN = re.compile(
    r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?'
    r"|//[^\r\n]*+"
    r"|/\*(?:[^*]|\*(?!/))*+(?:\*/)?"
    r"|[\[\]{},:]"
    r'|[^\s\[\]{},:"/]++|/',
    re.DOTALL,
)
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\Z")
_NOT_LINE_BREAK = re.compile(r"[^\r\n]")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_WORDS = frozenset({"true", "false", "null"})


class _RepeatedKeyError(ValueError):
    """Two members of one object have the same name."""


def read_jsonc(text: str) -> Json:
    """The value ``text`` stands for; raises `TemplateError` with line and column for anything else.

    At most 8 MiB of text and 200 levels of nesting.
    """
    if len(text) > MAX_CHARACTERS:
        raise TemplateError(f"the file has more than {MAX_CHARACTERS:,} characters")
    if text.startswith("\ufeff"):
        text = " " + text[1:]
    plain = _strip(text)
    try:
        value = json.loads(plain, object_pairs_hook=_unique, strict=False)
        if _SURROGATE.search(text):
            json.dumps(value, ensure_ascii=False).encode()
        text.encode()
    except json.JSONDecodeError as error:
        raise _error(text, error.pos, _lower_first(error.msg)) from None
    except _RepeatedKeyError as error:
        raise _repeated(text, plain, str(error)) from None
    except UnicodeEncodeError:
        raise TemplateError("a string holds half of a character (a lone surrogate)") from None
    except (ValueError, RecursionError):
        raise TemplateError("this is not JSON") from None
    return cast(Json, value)


def locate(text: str, pointer: str) -> tuple[int, int] | None:
    """Line and column (from 1) of the member a JSON pointer names in a text `read_jsonc` accepts, or None."""
    wanted = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    if not wanted:
        return (1, 1)
    if text.startswith("\ufeff"):
        text = " " + text[1:]
    for path, offset, _ in _members(_strip(text)):
        if path == wanted:
            return _place(text, offset)
    return None


def _strip(text: str) -> str:
    """``text`` with comments and trailing commas turned to spaces, so that every position stays."""
    blanks: list[tuple[int, int]] = []
    depth = 0
    comma = -1
    after_value = False
    for match in _TOKEN.finditer(text):
        token = match.group()
        first = token[0]
        if first == '"':
            comma = -1
            after_value = True
        elif first == ",":
            comma = match.start() if after_value else -1
            after_value = False
        elif first in "{[":
            comma = -1
            after_value = False
            depth += 1
            if depth > MAX_DEPTH:
                raise _error(text, match.start(), f"the file nests deeper than {MAX_DEPTH} levels")
        elif first in "}]":
            depth -= 1
            after_value = True
            if comma >= 0:
                blanks.append((comma, comma + 1))
                comma = -1
        elif first == "/":
            if token == "/" or (token.startswith("/*") and (len(token) < 4 or not token.endswith("*/"))):
                raise _error(text, match.start(), "a comment that does not end" if token != "/" else "unexpected '/'")
            blanks.append(match.span())
        elif first == ":":
            after_value = False
        else:
            comma = -1
            after_value = True
            if token not in _WORDS:
                _check_number(text, match.start(), token)
    if not blanks:
        return text
    pieces: list[str] = []
    done = 0
    for start, end in sorted(blanks):
        pieces += (text[done:start], _NOT_LINE_BREAK.sub(" ", text[start:end]))
        done = end
    pieces.append(text[done:])
    return "".join(pieces)


def _check_number(text: str, offset: int, token: str) -> None:
    if len(token) > _MAX_NUMBER:
        raise _error(text, offset, f"unexpected {token[:20] + '...'!r}")
    if not _NUMBER.match(token):
        raise _error(text, offset, f"unexpected {token!r}")
    if float(token) in (float("inf"), float("-inf")):
        raise _error(text, offset, f"the number {token} is too large")


def _unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    members = dict(pairs)
    if len(members) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise _RepeatedKeyError(key)
            seen.add(key)
    return members


def _repeated(text: str, plain: str, key: str) -> TemplateError:
    message = f"the member {key[:80]!r} appears twice in the same object"
    for _, offset, repeated in _members(plain):
        if repeated:
            return _error(text, offset, message)
    return TemplateError(message)


def _members(plain: str) -> Iterator[tuple[list[str], int, bool]]:
    """Every member and element: its path (one list, changed in place), its offset, and whether its key was
    seen before in the same object. Works on the text as far as it is well formed."""
    path: list[str] = []
    opened: list[set[str] | int] = []
    expecting_key = False
    for match in _TOKEN.finditer(plain):
        token = match.group()
        first = token[0]
        if first in "}]":
            if opened:
                opened.pop()
                del path[len(opened) :]
            expecting_key = False
            continue
        if first in ",:":
            inside = opened[-1] if opened else None
            expecting_key = first == "," and isinstance(inside, set)
            continue
        inside = opened[-1] if opened else None
        if isinstance(inside, set) and expecting_key and first == '"':
            try:
                key = str(json.loads(token, strict=False))
            except ValueError:
                return
            path[len(opened) - 1 :] = [key]
            yield path, match.start(), key in inside
            inside.add(key)
            continue
        if isinstance(inside, int):
            path[len(opened) - 1 :] = [str(inside)]
            opened[-1] = inside + 1
            yield path, match.start(), False
        if first in "{[":
            opened.append(set() if first == "{" else 0)
            expecting_key = first == "{"


def _place(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _error(text: str, offset: int, message: str) -> TemplateError:
    line, column = _place(text, offset)
    return TemplateError(message, line, column)


def _lower_first(message: str) -> str:
    return message[:1].lower() + message[1:]
