"""JSON text with two spaces for each depth, as ``json.dumps`` writes it, and faster: that one goes item by item."""

from __future__ import annotations

import json
from json.encoder import encode_basestring as quoted
from typing import Any


def indented(value: Any) -> str:
    """Plain data as JSON text: the bytes of ``json.dumps(value, indent=2, ensure_ascii=False)``.

    Names of members are text. Raises TypeError for what is no plain data.
    """
    pieces: list[str] = []
    _write(value, "\n", pieces)
    return "".join(pieces)


def _write(value: Any, line: str, pieces: list[str]) -> None:
    """``line``: the end of a line with the indentation of the next one."""
    if isinstance(value, str):
        pieces.append(quoted(value))
    elif isinstance(value, dict) and value:
        inner = line + "  "
        start = "{" + inner
        for key, item in value.items():
            pieces.append(f"{start}{quoted(key)}: ")
            if isinstance(item, str):
                pieces.append(quoted(item))
            else:
                _write(item, inner, pieces)
            start = "," + inner
        pieces.append(line + "}")
    elif isinstance(value, (list, tuple)) and value:
        inner = line + "  "
        start = "[" + inner
        for item in value:
            pieces.append(start)
            _write(item, inner, pieces)
            start = "," + inner
        pieces.append(line + "]")
    else:
        pieces.append(json.dumps(value))
