"""Values of a template as text that a design keeps, and back: JSON with expressions in brackets.

What says where something is (ids in the stand-in subscription and resource group) becomes an expression again,
because the stand-ins mean nothing anywhere else. A parameter without a value comes back as a secure text, so
one of another type is converted where it is used.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

from fnetdesigner.exchange.template import (
    Call,
    Expression,
    ExpressionError,
    Index,
    Literal,
    Property,
    Unknown,
    Value,
    escape_literal,
    is_expression,
    parse_expression,
    parse_resource_id,
    to_arm,
    unescape_literal,
)
from fnetdesigner.exchange.template.environment import ZERO_ID
from fnetdesigner.exchange.template.expression import MAX_EXPRESSION_LENGTH
from fnetdesigner.exchange.tree import Keyed, TreeValue, VerbatimExpression
from fnetdesigner.model.values import JsonText

_KEEPABLE: TypeAdapter[str] = TypeAdapter(JsonText)
_CONVERTED = {"int": "int", "bool": "bool", "object": "json", "secureobject": "json", "array": "json"}
_LARGEST = 2**63
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_PARAMETER = re.compile(r"parameters\('((?:[^']|'')*)'\)", re.IGNORECASE)


def kept_text(value: Value, group: str, types: Mapping[str, str]) -> str | None:
    """The text for a value; None if it is larger or deeper than a design keeps.

    ``group`` is the resource group that the template was read for, ``types`` the types of its parameters.
    """
    try:
        text = json.dumps(_json(value, group, types), ensure_ascii=False)
        return _KEEPABLE.validate_python(text)
    except (ValidationError, RecursionError, ValueError):
        return None


def expression_text(found: Unknown, types: Mapping[str, str]) -> str:
    """An expression as it stands in a template, brackets included."""
    return f"[{to_arm(_converted(found.expression, types))}]"


def kept_value(text: str) -> TreeValue:
    """The value of a text for the printers; text in brackets that is no expression is taken as it stands."""
    return _tree(json.loads(text))


def kept_parameters(text: str) -> Iterator[str]:
    """The names of the parameters that a text asks for."""
    for match in _PARAMETER.finditer(text):
        yield match.group(1).replace("''", "'")


def symbol_for(parameter: str) -> str:
    """A name of a parameter as both languages take it."""
    if _NAME.fullmatch(parameter):
        return parameter
    return "_" + re.sub(r"[^A-Za-z0-9_]", "_", parameter)


def _json(value: Value, group: str, types: Mapping[str, str]) -> Any:
    if isinstance(value, Unknown):
        return expression_text(value, types)
    if isinstance(value, str):
        return _text(value, group)
    if isinstance(value, list):
        return [_json(item, group, types) for item in value]
    if isinstance(value, dict):
        return {_key(key, group): _json(item, group, types) for key, item in value.items()}
    return value


def _key(key: str, group: str) -> str:
    return key if is_expression(key) else _text(key, group)


def _text(text: str, group: str) -> str:
    if ZERO_ID not in text:
        return escape_literal(text)
    parsed = parse_resource_id(text)
    if parsed is not None and parsed.subscription_id == ZERO_ID:
        names = tuple(Literal(name) for name in (parsed.type, *parsed.names))
        if parsed.resource_group is None:
            return f"[{to_arm(Call('subscriptionResourceId', names))}]"
        elsewhere = () if parsed.resource_group.lower() == group.lower() else (Literal(parsed.resource_group),)
        return f"[{to_arm(Call('resourceId', (*elsewhere, *names)))}]"
    place = f"/subscriptions/{ZERO_ID}/resourceGroups/{group}"
    if place not in text:
        return escape_literal(text)
    here = Property(Call("resourceGroup"), "id")
    parts: list[Expression] = []
    for number, piece in enumerate(text.split(place)):
        parts += [here] if number else []
        parts += [Literal(piece)] if piece else []
    return f"[{to_arm(here if len(parts) == 1 else Call('concat', tuple(parts)))}]"


def _converted(expression: Expression, types: Mapping[str, str]) -> Expression:
    match expression:
        case Call(name, (Literal(str() as parameter),)) if name.lower() == "parameters":
            function = _CONVERTED.get(types.get(parameter.lower(), ""))
            return expression if function is None else Call(function, (expression,))
        case Call(name, arguments):
            return Call(name, tuple(_converted(a, types) for a in arguments))
        case Property(target, name):
            return Property(_converted(target, types), name)
        case Index(target, index):
            return Index(_converted(target, types), _converted(index, types))
    return expression


def _tree(value: Any) -> TreeValue:
    if isinstance(value, str):
        return _verbatim(value) or unescape_literal(value)
    if isinstance(value, float) or (isinstance(value, int) and abs(value) >= _LARGEST):
        return VerbatimExpression(Call("json", (Literal(json.dumps(value)),)))
    if isinstance(value, list):
        return [_tree(item) for item in value]
    if not isinstance(value, dict):
        return value  # type: ignore[no-any-return]
    keys = [_verbatim(key) for key in value]
    if any(key is not None for key in keys):
        entries = zip(keys, value.items(), strict=True)
        return Keyed(tuple((found or unescape_literal(key), _tree(item)) for found, (key, item) in entries))
    return {unescape_literal(key): _tree(item) for key, item in value.items()}


def _verbatim(text: str) -> VerbatimExpression | None:
    if not is_expression(text) or len(text) > MAX_EXPRESSION_LENGTH:
        return None
    try:
        return VerbatimExpression(_renamed(parse_expression(text)))
    except (ExpressionError, RecursionError):
        return None


def _renamed(expression: Expression) -> Expression:
    """Parameters under names that both languages take."""
    match expression:
        case Call(name, (Literal(str() as parameter),)) if name.lower() == "parameters":
            return Call(name, (Literal(symbol_for(parameter)),))
        case Call(name, arguments):
            return Call(name, tuple(_renamed(a) for a in arguments))
        case Property(target, name):
            return Property(_renamed(target), name)
        case Index(target, index):
            return Index(_renamed(target), _renamed(index))
    return expression
