"""What stands for an evaluated expression inside one that has to be kept.

Usually its value. But calls that say where something is (``resourceId``, ``resourceGroup()``,
``environment()``) stay calls, also when they hide behind a variable, because their values here are stand-ins.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .expression import Call, Expression, Index, Literal, Property, is_expression
from .scope_functions import PLACE_CALLS, PLACE_OBJECTS, placed_call
from .values import Unknown, Value, as_expression

if TYPE_CHECKING:
    from .evaluate import Evaluator, Frame


def residual(ev: Evaluator, expression: Expression, value: Value, frame: Frame) -> Expression:
    """What stands for ``expression``, which evaluated to ``value``."""
    if isinstance(value, Unknown):
        return value.expression
    return _place(ev, expression, frame) or as_expression(value)


def join_literals(args: list[Expression]) -> list[Expression]:
    """Neighbouring texts of ``concat`` as one."""
    joined: list[Expression] = []
    for arg in args:
        before = joined[-1] if joined else None
        if (
            isinstance(arg, Literal)
            and isinstance(before, Literal)
            and isinstance(arg.value, str)
            and isinstance(before.value, str)
        ):
            joined[-1] = Literal(before.value + arg.value)
        else:
            joined.append(arg)
    return joined


def _place(ev: Evaluator, expression: Expression, frame: Frame) -> Expression | None:
    """``expression`` itself, with its names put in, if it says where something is; else None."""
    ev.journal.spend()
    if isinstance(expression, (Property, Index)):
        return expression if _is_place_member(ev, expression) else None
    if not isinstance(expression, Call):
        return None
    name = expression.name.lower()
    if name in PLACE_CALLS:
        args: list[Expression] = []
        for arg in expression.args:
            args.append(residual(ev, arg, ev.evaluate(arg, frame), frame))
        return placed_call(ev, expression.name, args)
    if name in ("variables", "parameters") and len(expression.args) == 1 and frame.arguments is None:
        return _named_place(ev, name, ev.evaluate(expression.args[0], frame), frame)
    return None


def _is_place_member(ev: Evaluator, expression: Expression) -> bool:
    while isinstance(expression, (Property, Index)):
        if isinstance(expression, Index) and not isinstance(expression.index, Literal):
            return False
        expression = expression.target
    if not isinstance(expression, Call) or expression.args:
        return False
    moves = PLACE_OBJECTS.get(expression.name.lower())
    return moves is not None and (ev.scope.is_root or not moves)


def _named_place(ev: Evaluator, kind: str, name: Value, frame: Frame) -> Expression | None:
    if not isinstance(name, str):
        return None
    key = name.lower()
    if kind == "variables":
        named = ev.scope.variables.get(key)
        raw = None if named is None else named.raw
    else:
        named = None if key in ev.scope.supplied else ev.scope.parameters.get(key)
        raw = named.raw.get("defaultValue") if named is not None and isinstance(named.raw, dict) else None
    if named is None or not isinstance(raw, str) or not is_expression(raw):
        return None
    bare = replace(frame, loops={}, loop=None, lambdas={})
    return _place(ev, ev.parse(raw, named.pointer), bare)
