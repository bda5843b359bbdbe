"""Terraform read back: python-hcl2 parses it, and literals are decoded here as HCL's specification says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import hcl2

BLOCK = "__is_block__"
COMMENTS = ("__comments__", "__inline_comments__")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))|([$%])\4\{", re.DOTALL)
_PLAIN = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}


def read(text: str) -> dict[str, Any]:
    """A file as nested objects; blocks are lists, and texts stand decoded."""
    found: dict[str, Any] = _decoded(hcl2.loads(text))
    return found


def literal(text: str) -> str:
    """The text of a literal that holds no expression."""

    def one(match: re.Match[str]) -> str:
        short, long, plain, sign = match.groups()
        return chr(int(short or long, 16)) if short or long else sign + "{" if sign else _PLAIN[plain]

    return _ESCAPE.sub(one, text)


def resources(text: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Type, label and body of every resource."""
    for block in read(text).get("resource", ()):
        for kind, labels in block.items():
            for label, body in labels.items() if kind != BLOCK else ():
                yield kind, label, body


def arguments(body: dict[str, Any]) -> dict[str, Any]:
    """The members of a block without the parser's own mark."""
    return {name: value for name, value in body.items() if name != BLOCK}


def _decoded(value: Any) -> Any:
    if isinstance(value, dict):
        return {_decoded(key): _decoded(item) for key, item in value.items() if key not in COMMENTS}
    if isinstance(value, list):
        return [_decoded(item) for item in value]
    if isinstance(value, str) and len(value) > 1 and value[0] == value[-1] == '"':
        return literal(value[1:-1])
    return value
