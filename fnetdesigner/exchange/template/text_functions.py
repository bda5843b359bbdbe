"""String functions of the template language, on known arguments.

`uniqueString` and `guid` are stand-ins: Microsoft does not publish the hash. Equal arguments give equal
results of the right shape, and that is all they promise.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
import urllib.parse
import uuid
from collections.abc import Iterable, Sequence

from .arguments import items_of, number_of, text_of
from .values import MAX_TEXT, EvaluationError, TemplateError, Value, require_known

_FORMAT_ITEM = re.compile(r"\{\{|\}\}|\{([0-9]{1,3})(?:,(-?[0-9]{1,4}))?(?::([A-Za-z][0-9]{0,2}))?\}|[{}]")
_BASE32 = "abcdefghijklmnopqrstuvwxyz234567"


def display(value: Value) -> str:
    """``string(value)``: text as it is, Booleans as ``True`` and ``False``, lists and objects as JSON."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, (bool, int, float)):
        return str(value)
    require_known(value)
    return limited(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def limited(text: str) -> str:
    """``text``, or `EvaluationError` if it is longer than any text a template may build."""
    if len(text) > MAX_TEXT:
        raise EvaluationError(f"a text would have more than {MAX_TEXT:,} characters")
    return text


def concat(args: Sequence[Value]) -> Value:
    if all(isinstance(arg, list) for arg in args):
        return [item for arg in args for item in items_of(arg)]
    for arg in args:
        if isinstance(arg, (list, dict)):
            raise EvaluationError("concat() joins texts or lists, not a mix")
    parts = [display(arg) for arg in args]
    _check_total(len(part) for part in parts)
    return "".join(parts)


def _check_total(lengths: Iterable[int]) -> None:
    if sum(lengths) > MAX_TEXT:
        raise TemplateError(f"a text would have more than {MAX_TEXT:,} characters")


def format_text(args: Sequence[Value]) -> Value:
    template = text_of(args[0])
    pieces: list[str] = []
    done = 0
    total = 0
    for match in _FORMAT_ITEM.finditer(template):
        pieces.append(template[done : match.start()])
        done = match.end()
        if match.group() in ("{{", "}}"):
            pieces.append(match.group()[0])
        elif match.group(1) is None:
            raise EvaluationError(f"the format {template[:60]!r} has a single brace")
        else:
            number = int(match.group(1)) + 1
            if number >= len(args):
                raise EvaluationError(f"the format {template[:60]!r} names an argument that is not given")
            pieces.append(_format_item(args[number], match.group(2), match.group(3)))
        total += len(pieces[-1]) + len(pieces[-2] if len(pieces) > 1 else "")
        _check_total((total,))
    pieces.append(template[done:])
    return "".join(pieces)


def _format_item(value: Value, alignment: str | None, style: str | None) -> str:
    text = display(value) if style is None or not isinstance(value, int) else _styled(value, style)
    width = int(alignment or 0)
    return text.rjust(width) if width >= 0 else text.ljust(-width)


def _styled(value: int, style: str) -> str:
    kind, digits = style[0], int(style[1:] or 0)
    if kind in "dD":
        return ("-" if value < 0 else "") + str(abs(value)).zfill(digits)
    if kind in "xX" and value >= 0:
        return format(value, "x" if kind == "x" else "X").zfill(digits)
    if kind in "nNfF":
        decimals = digits if style[1:] else 2
        return f"{value:,.{decimals}f}" if kind in "nN" else f"{value:.{decimals}f}"
    if kind in "gG":
        return str(value)
    raise EvaluationError(f"the number format {style!r} is not supported")


def unique_string(args: Sequence[Value]) -> Value:
    number = int.from_bytes(_digest("uniqueString", args)[:9], "big")
    return "".join(_BASE32[(number >> 5 * position) & 31] for position in range(13))


def guid(args: Sequence[Value]) -> Value:
    return str(uuid.UUID(bytes=_digest("guid", args)[:16], version=5))


def _digest(function: str, args: Sequence[Value]) -> bytes:
    return hashlib.sha256(json.dumps([function, *(display(arg) for arg in args)]).encode()).digest()


def split(args: Sequence[Value]) -> Value:
    text = text_of(args[0])
    raw = args[1] if isinstance(args[1], list) else [args[1]]
    delimiters = [item for item in (text_of(item) for item in raw) if item]
    if not delimiters:
        return [text]
    return list(re.split("|".join(re.escape(item) for item in delimiters), text))


def substring(args: Sequence[Value]) -> Value:
    text, start = text_of(args[0]), number_of(args[1])
    length = number_of(args[2]) if len(args) > 2 else len(text) - start
    if start < 0 or length < 0 or start + length > len(text):
        raise EvaluationError(f"substring({start}, {length}) is outside a text of {len(text)} characters")
    return text[start : start + length]


def replace(args: Sequence[Value]) -> Value:
    text, old, new = text_of(args[0]), text_of(args[1]), text_of(args[2])
    if not old:
        raise EvaluationError("replace() needs a text to look for")
    _check_total((len(text) + text.count(old) * (len(new) - len(old)),))
    return text.replace(old, new)


def pad_left(args: Sequence[Value]) -> Value:
    text, width = display(args[0]), number_of(args[1])
    fill = text_of(args[2]) if len(args) > 2 else " "
    if len(fill) != 1 or not 0 <= width <= MAX_TEXT:
        raise EvaluationError("padLeft() needs a sensible width and one character")
    return text.rjust(width, fill)


def join(args: Sequence[Value]) -> Value:
    parts = [display(item) for item in items_of(args[0])]
    delimiter = text_of(args[1])
    _check_total(len(part) + len(delimiter) for part in parts)
    return delimiter.join(parts)


def starts_with(args: Sequence[Value]) -> Value:
    return text_of(args[0]).lower().startswith(text_of(args[1]).lower())


def ends_with(args: Sequence[Value]) -> Value:
    return text_of(args[0]).lower().endswith(text_of(args[1]).lower())


def to_base64(args: Sequence[Value]) -> Value:
    return base64.b64encode(text_of(args[0]).encode()).decode()


def from_base64(args: Sequence[Value]) -> Value:
    try:
        return base64.b64decode(text_of(args[0]), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise EvaluationError("the text is not base64") from None


def data_uri(args: Sequence[Value]) -> Value:
    return "data:text/plain;charset=utf8;base64," + base64.b64encode(display(args[0]).encode()).decode()


def from_data_uri(args: Sequence[Value]) -> Value:
    head, comma, body = text_of(args[0]).partition(",")
    if not comma or not head.lower().startswith("data:"):
        raise EvaluationError("the text is not a data URI")
    return from_base64([body]) if head.lower().endswith(";base64") else urllib.parse.unquote(body)


def uri(args: Sequence[Value]) -> Value:
    try:
        return urllib.parse.urljoin(text_of(args[0]), text_of(args[1]))
    except ValueError:
        raise EvaluationError("the text is not a URI") from None


def uri_component(args: Sequence[Value]) -> Value:
    return urllib.parse.quote(text_of(args[0]), safe="")


def from_uri_component(args: Sequence[Value]) -> Value:
    return urllib.parse.unquote(text_of(args[0]))


def string(args: Sequence[Value]) -> Value:
    return display(args[0])


def to_lower(args: Sequence[Value]) -> Value:
    return text_of(args[0]).lower()


def to_upper(args: Sequence[Value]) -> Value:
    return text_of(args[0]).upper()


def trim(args: Sequence[Value]) -> Value:
    return text_of(args[0]).strip()
