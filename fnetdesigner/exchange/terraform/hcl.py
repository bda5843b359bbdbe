"""Terraform's language: the few shapes that an export needs, and their layout as ``terraform fmt`` wants it.

Values are plain Python values, expressions that stand as they are, and text with expressions in it. Not
modelled: heredocs, loops and conditions, which an export has no need of.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Expr:
    """An expression, written as it stands. ``symbols``: the resources of the tree that it makes wait."""

    text: str
    symbols: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """Text made of literal pieces and expressions, in order."""

    parts: tuple[str | Expr, ...]


Value: TypeAlias = "bool | int | float | str | Expr | Text | list[Value] | dict[str, Value] | None"


@dataclass(frozen=True, slots=True)
class Attribute:
    """One argument of a block."""

    name: str
    value: Value


@dataclass(frozen=True, slots=True)
class Comment:
    """Words for the reader; line breaks in them become lines."""

    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """A block with its labels; ``items`` may grow while it is being made."""

    type: str
    labels: tuple[str, ...] = ()
    items: list[Attribute | Comment | Block] = field(default_factory=list)


Item: TypeAlias = Attribute | Comment | Block
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_SPECIAL = re.compile(r'[\\"\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]|[$%](?=\{)')
LINE = 116
"""Characters of a list that still stands on one line."""


def quoted(text: str) -> str:
    """A literal in quotes; nothing in ``text`` can end it or begin an expression.

    The sign before a brace is written by its number: the usual doubling is misread after another such sign.
    """
    return f'"{_escaped(text)}"'


def _escaped(text: str) -> str:
    def one(match: re.Match[str]) -> str:
        character = match.group()
        return _ESCAPES.get(character) or f"\\u{ord(character):04x}"

    return _SPECIAL.sub(one, text)


def document(items: Iterable[Item]) -> str:
    """A whole file: top-level items with one empty line between them, and a final newline."""
    return "\n\n".join("\n".join(_lines([item], "")) for item in items) + "\n"


def _lines(items: list[Item], indent: str) -> list[str]:
    """The lines of a body. Assignments in neighbouring lines stand below each other."""
    lines: list[str] = []
    run: list[tuple[str, str]] = []

    def close() -> None:
        width = max((_columns(name) for name, _ in run), default=0)
        lines.extend(f"{indent}{name}{' ' * (width - _columns(name))} = {value}" for name, value in run)
        run.clear()

    for number, item in enumerate(items):
        match item:
            case Attribute(name, value):
                written = value_text(value, indent)
                if "\n" in written:
                    close()
                    lines.append(f"{indent}{name} = {written}")
                else:
                    run.append((name, written))
            case Comment(text):
                close()
                lines += [f"{indent}# {_harmless(line)}".rstrip() for line in text.splitlines() or [""]]
            case Block(kind, labels, inner):
                close()
                if number and not isinstance(items[number - 1], Comment):
                    lines.append("")
                head = " ".join((kind, *(quoted(label) for label in labels)))
                body = _lines(inner, indent + "  ")
                lines += [f"{indent}{head} {{", *body, f"{indent}}}"] if body else [f"{indent}{head} {{}}"]
    close()
    return lines


def value_text(value: Value, indent: str = "") -> str:
    """A value that begins at the end of a line which is indented by ``indent``."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case str():
            return quoted(value)
        case Expr(text):
            return text
        case Text(parts):
            if len(parts) == 1 and isinstance(parts[0], Expr):
                return parts[0].text
            return '"' + "".join(f"${{{p.text}}}" if isinstance(p, Expr) else p for p in _safe(parts)) + '"'
        case list():
            flat = "[" + ", ".join(value_text(item, indent) for item in value) + "]"
            if "\n" not in flat and len(flat) + len(indent) <= LINE:
                return flat
            deeper = indent + "  "
            return "\n".join(["[", *(f"{deeper}{value_text(item, deeper)}," for item in value), f"{indent}]"])
        case dict():
            if not value:
                return "{}"
            rows: list[Item] = [Attribute(quoted(key), item) for key, item in value.items()]
            return "\n".join(["{", *_lines(rows, indent + "  "), f"{indent}}}"])


def _safe(parts: tuple[str | Expr, ...]) -> list[str | Expr]:
    """Literal pieces escaped; a sign at a piece's end must not join with the expression after it."""
    found: list[str | Expr] = []
    for number, part in enumerate(parts):
        if isinstance(part, Expr):
            found.append(part)
            continue
        followed = number + 1 < len(parts) and isinstance(parts[number + 1], Expr)
        text = _escaped(part)
        if followed and part.endswith(("$", "%")):
            text = f"{text[:-1]}\\u{ord(part[-1]):04x}"
        found.append(text)
    return found


def _columns(text: str) -> int:
    return sum(1 for character in text if not unicodedata.combining(character))


def _harmless(line: str) -> str:
    """A line of a comment without what could end it or hide in it."""
    return "".join(c if c == " " or c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in line)


def symbols_in(value: Value) -> Iterable[str]:
    """The resources of the tree that a value waits for by what it names."""
    match value:
        case Expr(_, symbols):
            yield from symbols
        case Text(parts):
            for part in parts:
                if isinstance(part, Expr):
                    yield from part.symbols
        case list():
            for item in value:
                yield from symbols_in(item)
        case dict():
            for item in value.values():
                yield from symbols_in(item)


def symbols_of(items: Iterable[Item]) -> Iterable[str]:
    """The resources of the tree that a body waits for."""
    for item in items:
        if isinstance(item, Attribute):
            yield from symbols_in(item.value)
        elif isinstance(item, Block):
            yield from symbols_of(item.items)
