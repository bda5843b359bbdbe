"""What a template itself says about its resources, for ``reference()``; and conditions put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .expression import Call
from .values import EvaluationError, Unknown, Value, as_expression, find_key, get_member

if TYPE_CHECKING:
    from .units import Declared


def look_into(declared: Declared, full: bool, path: tuple[str | int, ...]) -> tuple[Value, int]:
    """The member of a resource at the end of ``path`` and how many steps of it were used.

    Fewer steps than there are means that the value is unknown from there on. Raises `EvaluationError` for what
    does not stand in the template.
    """
    used = 1 if full else 0
    first = str(path[0]).lower() if full else "properties"
    if first == "id":
        return declared.id(), used
    rest = path[used:]
    nested = declared.nested() if first == "properties" else None
    if nested is not None:
        if len(rest) < 3 or str(rest[0]).lower() != "outputs" or str(rest[2]).lower() != "value":
            raise EvaluationError("only outputs of a deployment are known")
        value, used, rest = nested.output(str(rest[1])), used + 3, rest[3:]
    else:
        value = declared.member(first)
    for number, key in enumerate(rest):
        if isinstance(value, Unknown):
            break
        if number == 2 and first == "properties" and isinstance(key, str) and key.lower() == "id":
            value = _child_id(declared, str(rest[0]), value)
        else:
            value = get_member(value, key)
        used += 1
    return value, used


def _child_id(parent: Declared, collection: str, item: Value) -> Value:
    """The id of an item such as a subnet in its virtual network: Azure makes it from the item's name."""
    if isinstance(item, dict) and find_key(item, "id") is None:
        name = get_member(item, "name")
        if isinstance(name, str):
            return f"{parent.id()}/{collection}/{name}"
    return get_member(item, "id")


def both_conditions(first: bool | Unknown, second: bool | Unknown) -> bool | Unknown:
    """The conjunction of two conditions."""
    if isinstance(first, bool):
        return second if first else False
    if isinstance(second, bool):
        return first if second else False
    return Unknown(Call("and", (as_expression(first), as_expression(second))), first.reason)
