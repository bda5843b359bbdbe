"""From bytes to plain JSON values, with bounds on size and depth and a kind word for what is not JSON."""

from __future__ import annotations

import itertools
import json
import re
from typing import Any, NoReturn

from fnetdesigner.project.errors import ProjectError
from fnetdesigner.project.places import MAX_DIGITS, first_fault, line_and_column

MAX_BYTES = 32 * 1024 * 1024
MAX_DEPTH = 64

_BOM = b"\xef\xbb\xbf"
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_STRING_OR_BRACKET = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[\[{]|[\]}]', re.DOTALL)
_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_NO_BRACKETS = re.compile(r"[^\[\]{}]+")
_STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}
_HALF_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]")
_MERGE_MARKS = ("<<<<<<< ", "=======", ">>>>>>> ", "||||||| ")

# What json.loads says, by its beginning, in words for a person.
_WORDS = (
    ("Expecting ',' delimiter", "a comma or a closing bracket is missing here"),
    ("Expecting ':' delimiter", "a colon is missing after the name of the property"),
    ("Expecting property name", "the name of a property in double quotes is missing here (or a comma is too many)"),
    ("Illegal trailing comma", "this comma is one too many; remove it"),
    ("Expecting value", "a value is missing here, or it is not written as JSON wants it"),
    ("Unterminated string", "this text has no closing quote"),
    ("Invalid control character", "a text goes over the end of a line or has a control character in it"),
    ("Invalid \\", "this backslash starts nothing that JSON knows; write \\\\ for a backslash"),
    ("Extra data", "the project ends here, but more text follows; remove it"),
)  # fmt: skip


class _Suspect(Exception):  # noqa: N818 - a signal between two functions of this module, never seen outside
    """The quick reading met something that is not allowed; the slow one will find it."""


def size_in_words(size: int) -> str:
    """A number of bytes as whole megabytes: ``50 MB``."""
    return f"{-(-size // (1024 * 1024))} MB"


def check_size(size: int, name: str) -> None:
    """Refuse what is too large, before it is read. ProjectError."""
    if size > MAX_BYTES:
        limit = size_in_words(MAX_BYTES)
        raise ProjectError(name, None, None, "", f"is {size_in_words(size)}; a project file may have at most {limit}")


def decode(data: bytes, name: str) -> str:
    """The text of a file. ProjectError where it is too large, empty or not UTF-8."""
    check_size(len(data), name)
    if data.startswith(_WIDE):
        raise ProjectError(name, None, None, "", "is written in UTF-16; save it as UTF-8")
    data = data.removeprefix(_BOM)
    nul = data.find(0)
    if nul >= 0:
        line = data.count(b"\n", 0, nul) + 1
        column = nul - data.rfind(b"\n", 0, nul)
        message = "has a zero byte in it, so it is no text file or was damaged; open a backup or an earlier version"
        raise ProjectError(name, line, column, "", message)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = line_and_column(data[: error.start].decode("utf-8"), error.start)
        before = data[data.rfind(b"\n", 0, error.start) + 1 : error.start].decode("utf-8")
        message = f"the byte 0x{data[error.start]:02x} is not UTF-8; save the file as UTF-8"
        raise ProjectError(name, line, len(before) + 1, "", message) from None
    if not text.strip():
        raise ProjectError(name, None, None, "", "is empty; open a backup or start a new design")
    return text


def parse(text: str, name: str) -> Any:
    """The JSON values of a text. ProjectError where it is no JSON, too deep, or has what projects never have:
    a key twice, a number that is not whole or too large, half a character."""
    _check_depth(text, name)
    try:
        found = json.loads(
            text,
            object_pairs_hook=_object,
            parse_float=_suspect,
            parse_constant=_suspect,
            parse_int=_whole,
        )
        if _HALF_CHARACTER.search(text):
            # Two halves that make a whole one are in order; only a lone one cannot be written again.
            json.dumps(found, ensure_ascii=False).encode("utf-8")
        return found
    except (_Suspect, UnicodeEncodeError):
        raise _fault(text, name) from None
    except json.JSONDecodeError as error:
        raise _not_json(text, name, error) from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Suspect
    return found


def _suspect(_: str) -> NoReturn:
    raise _Suspect


def _whole(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise _Suspect
    return int(digits)


def _check_depth(text: str, name: str) -> None:
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return
    # What no project is must be named with its place; that none of it is there can be told much faster.
    steps = map(_STEPS.__getitem__, _NO_BRACKETS.sub("", _STRING.sub("", text)))
    if max(itertools.accumulate(steps), default=0) <= MAX_DEPTH:
        return
    depth = 0
    for found in _STRING_OR_BRACKET.finditer(text):
        mark = text[found.start()]
        if mark in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                line, column = line_and_column(text, found.start())
                message = f"is nested more than {MAX_DEPTH} deep, which no project is; open a backup"
                raise ProjectError(name, line, column, "", message)
        elif mark in "]}":
            depth -= 1


def _fault(text: str, name: str) -> ProjectError:
    found = first_fault(text)
    if found is None:
        return ProjectError(
            name, None, None, "", "has a key twice, a number that is not whole or too large, or half a character"
        )
    token, message = found
    line, column = line_and_column(text, token.offset)
    return ProjectError(name, line, column, ".".join(str(part) for part in token.path), message)


def _not_json(text: str, name: str, error: json.JSONDecodeError) -> ProjectError:
    written = text.split("\n")[error.lineno - 1]
    if written.startswith(_MERGE_MARKS):
        message = "has the marks of an unfinished merge; finish the merge in your version control, then open it"
        return ProjectError(name, error.lineno, 1, "", message)
    cut = _is_cut(text[error.pos :].rstrip(), error.msg)
    if cut and text.lstrip().startswith("{"):
        message = "the file ends in the middle, as if it was cut off; open a backup or an earlier version"
        return ProjectError(name, error.lineno, error.colno, "", message)
    words = next((w for start, w in _WORDS if error.msg.startswith(start)), "this is not JSON")
    return ProjectError(name, error.lineno, error.colno, "", f"not a project file: {words}")


def _is_cut(rest: str, message: str) -> bool:
    """Whether the text just stops: what is left from the error on is nothing, or the beginning of something."""
    if message.startswith("Unterminated string"):
        # Told at the opening quote, however far the file goes on after it.
        return True
    if message.startswith("Invalid \\"):
        return len(rest) < 7 and '"' not in rest
    return any(word.startswith(rest) and rest != word for word in ("true", "false", "null", "-0"))
