"""Values as what they mean: one expression is written in several ways, and a reader may choose another."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from fnetdesigner.exchange.template import (
    Call,
    Expression,
    ExpressionError,
    Index,
    Literal,
    Property,
    is_expression,
    parse_expression,
    to_bicep,
)

SCOPE = "scope"
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_PIECE = re.compile(r"(\{\{|\}\}|\{[0-9]+\})")
_FUNCTIONS = frozenset({"concat", "format", "resourceid", "parameters", "0", "1"})


def meant(value: Any) -> Any:
    """A value whose expressions read alike where they mean alike; texts of JSON are looked into."""
    if isinstance(value, dict):
        return {_key(key): _scope(item) if key == SCOPE else meant(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [meant(item) for item in value]
    if not isinstance(value, str):
        return value
    if is_expression(value):
        try:
            return {"expression": to_bicep(_plain(parse_expression(value)))}
        except (ExpressionError, RecursionError):
            return value
    if value[:1] in ("{", "[", '"'):
        try:
            return {"json": meant(json.loads(value))}
        except (ValueError, RecursionError):
            return value
    return value


def _plain(expression: Expression) -> Expression:
    """An expression in which text is joined in one way only."""
    match expression:
        case Call(name, args):
            inner = tuple(_plain(argument) for argument in args)
            if name.lower() == "concat" and any(isinstance(a, Literal) and isinstance(a.value, str) for a in inner):
                return text_of(inner)
            return text_of((Call(name.lower(), inner),)) if name.lower() == "format" else Call(name, inner)
        case Property(target, name):
            return Property(_plain(target), name)
        case Index(target, index):
            return Index(_plain(target), _plain(index))
    return expression


def _key(key: Any) -> str:
    return json.dumps(meant(key), ensure_ascii=False)


def _scope(value: Any) -> Any:
    """The scope of an extension resource: an id, or type and name with slashes; its words say the same."""
    if not isinstance(value, str):
        return meant(value)
    words = (word.lower() for word in _WORD.findall(value.replace("/", " ")))
    return sorted(set(words) - _FUNCTIONS)


def text_of(parts: Iterable[str | Expression]) -> Expression:
    """Text made of pieces; text inside of text is one text."""
    flat = [*_flat(parts)]
    if all(isinstance(part, str) for part in flat):
        return Literal("".join(str(part) for part in flat))
    pattern = ""
    arguments: list[Expression] = []
    for part in flat:
        if isinstance(part, str):
            pattern += part.replace("{", "{{").replace("}", "}}")
        else:
            pattern += f"{{{len(arguments)}}}"
            arguments.append(part)
    return Call("format", (Literal(pattern), *arguments))


def _flat(parts: Iterable[str | Expression]) -> Iterator[str | Expression]:
    for part in parts:
        match part:
            case Literal(value):
                yield str(value)
            case Call("format", (Literal(str() as pattern), *arguments)):
                for piece in _PIECE.split(pattern):
                    if piece in ("{{", "}}"):
                        yield piece[0]
                    elif piece[:1] == "{" and piece[1:-1].isdigit() and int(piece[1:-1]) < len(arguments):
                        yield from _flat((arguments[int(piece[1:-1])],))
                    else:
                        yield piece
            case _:
                yield part
