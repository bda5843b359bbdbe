"""Functions that decide themselves which arguments to evaluate, and with which variables.

Branches that may never be taken are looked at quietly: their mistakes are nobody's business yet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cmp_to_key
from types import MappingProxyType
from typing import TYPE_CHECKING

from .arguments import items_of, members_of, number_of, text_of, truth_of
from .expression import Call, Expression, Literal
from .residue import residual
from .values import EvaluationError, UndecidedError, Unknown, Value, as_expression, get_member, require_known

if TYPE_CHECKING:
    from .evaluate import Evaluator, Frame

    Form = Callable[[Evaluator, Call, Frame], Value]


@dataclass(frozen=True, slots=True)
class Lambda:
    """A function value: ``lambda('x', 'y', body)``."""

    names: tuple[str, ...]
    body: Expression


def _arity(call: Call, low: int, high: int | None = None) -> None:
    if len(call.args) < low or (high is not None and len(call.args) > high):
        raise EvaluationError(f"{call.name}() does not take {len(call.args)} arguments")


def _quiet(ev: Evaluator, expression: Expression, frame: Frame) -> Expression:
    """What is kept of a branch that may never be taken."""
    ev.journal.quiet += 1
    try:
        return residual(ev, expression, ev.evaluate(expression, frame), frame)
    finally:
        ev.journal.quiet -= 1


def _parameters(ev: Evaluator, call: Call, frame: Frame) -> Value:
    _arity(call, 1, 1)
    name = ev.evaluate(call.args[0], frame)
    if isinstance(name, Unknown):
        return ev.keep_call(call, [name], name.reason, frame)
    if frame.arguments is not None:
        if text_of(name).lower() not in frame.arguments:
            raise EvaluationError(f"the function has no parameter {name!r}")
        return frame.arguments[text_of(name).lower()]
    return ev.parameter(text_of(name))


def _variables(ev: Evaluator, call: Call, frame: Frame) -> Value:
    _arity(call, 1, 1)
    name = ev.evaluate(call.args[0], frame)
    if isinstance(name, Unknown):
        return ev.keep_call(call, [name], name.reason, frame)
    if frame.arguments is not None:
        raise EvaluationError("a user function cannot use variables")
    return ev.variable(text_of(name))


def _copy_index(ev: Evaluator, call: Call, frame: Frame) -> Value:
    _arity(call, 0, 2)
    values = [ev.evaluate(arg, frame) for arg in call.args]
    for value in values:
        if isinstance(value, Unknown):
            return ev.keep_call(call, values, value.reason, frame)
    index = frame.loop
    if values and isinstance(values[0], str):
        index = frame.loops.get(values.pop(0).lower())  # type: ignore[union-attr]  # just checked
    if index is None:
        raise EvaluationError("copyIndex() is used outside its loop")
    return index + (number_of(values[0]) if values else 0)


def _if(ev: Evaluator, call: Call, frame: Frame) -> Value:
    _arity(call, 3, 3)
    test = ev.evaluate(call.args[0], frame)
    if isinstance(test, Unknown):
        branches = (_quiet(ev, call.args[1], frame), _quiet(ev, call.args[2], frame))
        return ev.keep(Call(call.name, (test.expression, *branches)), test.reason)
    return ev.evaluate(call.args[1 if truth_of(test) else 2], frame)


def _junction(decisive: bool) -> Form:
    """``and`` stops at the first false, ``or`` at the first true; unknown operands stay."""

    def form(ev: Evaluator, call: Call, frame: Frame) -> Value:
        _arity(call, 1)
        unknown: list[Unknown] = []
        for arg in call.args:
            value = ev.evaluate(arg, frame)
            if isinstance(value, Unknown):
                unknown.append(value)
            elif truth_of(value) is decisive:
                return decisive
        if not unknown:
            return not decisive
        if len(unknown) == 1:
            return unknown[0]
        return ev.keep(Call(call.name, tuple(value.expression for value in unknown)), unknown[0].reason)

    return form


def _coalesce(ev: Evaluator, call: Call, frame: Frame) -> Value:
    _arity(call, 1)
    for number, arg in enumerate(call.args):
        value = ev.evaluate(arg, frame)
        if isinstance(value, Unknown):
            rest = [_quiet(ev, later, frame) for later in call.args[number + 1 :]]
            return ev.keep(Call(call.name, (value.expression, *rest)), value.reason) if rest else value
        if value is not None:
            return value
    return None


def _try_get(ev: Evaluator, call: Call, frame: Frame) -> Value:
    _arity(call, 2)
    values = [ev.evaluate(arg, frame) for arg in call.args]
    value = values[0]
    for number, key in enumerate(values[1:], 1):
        if isinstance(value, Unknown) or isinstance(key, Unknown):
            rest = [residual(ev, a, v, frame) for a, v in zip(call.args[number:], values[number:], strict=True)]
            reason = value.reason if isinstance(value, Unknown) else key.reason  # type: ignore[union-attr]
            return ev.keep(Call(call.name, (as_expression(value), *rest)), reason)
        if not isinstance(value, (dict, list)):
            return None
        try:
            value = get_member(value, key)
        except EvaluationError:
            return None
    return value


def _fail(ev: Evaluator, call: Call, frame: Frame) -> Value:
    values = [ev.evaluate(arg, frame) for arg in call.args]
    message = values[0] if values and isinstance(values[0], str) else "no message"
    raise EvaluationError(f"the template stops here on purpose: {message[:200]}")


def _lambda_variables(ev: Evaluator, call: Call, frame: Frame) -> Value:
    _arity(call, 1, 1)
    name = text_of(ev.evaluate(call.args[0], frame)).lower()
    if name not in frame.lambdas:
        raise EvaluationError(f"there is no lambda variable {name!r}")
    return frame.lambdas[name]


def _lambda(ev: Evaluator, call: Call, frame: Frame) -> Value:
    raise EvaluationError("a lambda is used where no function takes one")


def _read_lambda(expression: Expression, low: int, high: int) -> Lambda:
    if not isinstance(expression, Call) or expression.name.lower() != "lambda" or not expression.args:
        raise EvaluationError("a lambda is needed")
    names = tuple(arg.value.lower() for arg in expression.args[:-1]
                  if isinstance(arg, Literal) and isinstance(arg.value, str))  # fmt: skip
    if len(names) != len(expression.args) - 1 or not low <= len(names) <= high:
        raise EvaluationError("the lambda has the wrong variables")
    return Lambda(names, expression.args[-1])


def _run(ev: Evaluator, function: Lambda, frame: Frame, *values: Value) -> Value:
    ev.journal.spend(len(frame.lambdas))
    given = dict(zip(function.names, values, strict=False))
    return ev.evaluate(function.body, replace(frame, lambdas={**frame.lambdas, **given}))


def _kept_lambda(ev: Evaluator, expression: Expression, frame: Frame) -> Expression:
    """A lambda with everything known put in except its own variables."""
    if not isinstance(expression, Call) or expression.name.lower() != "lambda" or not expression.args:
        return _quiet(ev, expression, frame)
    given: dict[str, Value] = {}
    for name in expression.args[:-1]:
        if isinstance(name, Literal) and isinstance(name.value, str):
            variable = Call("lambdaVariables", (name,))
            given[name.value.lower()] = Unknown(variable, "it changes with every pass of the lambda")
    inner = replace(frame, lambdas={**frame.lambdas, **given})
    return Call(expression.name, (*expression.args[:-1], _quiet(ev, expression.args[-1], inner)))


def _keep(ev: Evaluator, call: Call, source: Value, reason: str, frame: Frame) -> Unknown:
    rest = [_kept_lambda(ev, arg, frame) for arg in call.args[1:]]
    return ev.keep(Call(call.name, (residual(ev, call.args[0], source, frame), *rest)), reason)


def _over(low: int, high: int, work: Callable[[Evaluator, Call, Frame, Value], Value]) -> Form:
    """A form whose first argument is what the lambdas run over; unknown as a whole, it is kept."""

    def form(ev: Evaluator, call: Call, frame: Frame) -> Value:
        _arity(call, low, high)
        source = ev.evaluate(call.args[0], frame)
        if isinstance(source, Unknown):
            return _keep(ev, call, source, source.reason, frame)
        try:
            result = work(ev, call, frame, source)
        except UndecidedError as undecided:
            result = undecided.unknown
        if isinstance(result, Unknown):
            return _keep(ev, call, source, result.reason, frame)
        ev.journal.weigh(result)
        return result

    return form


def _map(ev: Evaluator, call: Call, frame: Frame, source: Value) -> Value:
    function = _read_lambda(call.args[1], 1, 2)
    return [_run(ev, function, frame, item, number) for number, item in enumerate(items_of(source))]


def _filter(ev: Evaluator, call: Call, frame: Frame, source: Value) -> Value:
    function = _read_lambda(call.args[1], 1, 2)
    kept: list[Value] = []
    for number, item in enumerate(items_of(source)):
        wanted = _run(ev, function, frame, item, number)
        if isinstance(wanted, Unknown):
            return wanted
        if truth_of(wanted):
            kept.append(item)
    return kept


def _reduce(ev: Evaluator, call: Call, frame: Frame, source: Value) -> Value:
    function = _read_lambda(call.args[2], 2, 3)
    value = ev.evaluate(call.args[1], frame)
    for number, item in enumerate(items_of(source)):
        value = _run(ev, function, frame, value, item, number)
        ev.journal.weigh(value)
    return value


def _sort(ev: Evaluator, call: Call, frame: Frame, source: Value) -> Value:
    function = _read_lambda(call.args[1], 2, 2)

    def before(left: Value, right: Value) -> bool:
        answer = _run(ev, function, frame, left, right)
        require_known(answer)
        return truth_of(answer)

    def order(left: Value, right: Value) -> int:
        return -1 if before(left, right) else int(before(right, left))

    return sorted(items_of(source), key=cmp_to_key(order))


def _keyed(ev: Evaluator, function: Lambda, frame: Frame, item: Value) -> str:
    key = _run(ev, function, frame, item)
    require_known(key)
    return text_of(key)


def _to_object(ev: Evaluator, call: Call, frame: Frame, source: Value) -> Value:
    key_of = _read_lambda(call.args[1], 1, 1)
    value_of = _read_lambda(call.args[2], 1, 1) if len(call.args) > 2 else None
    members: dict[str, Value] = {}
    for item in items_of(source):
        value = item if value_of is None else _run(ev, value_of, frame, item)
        members[_keyed(ev, key_of, frame, item)] = value
    return members


def _group_by(ev: Evaluator, call: Call, frame: Frame, source: Value) -> Value:
    key_of = _read_lambda(call.args[1], 1, 1)
    groups: dict[str, list[Value]] = {}
    for item in items_of(source):
        groups.setdefault(_keyed(ev, key_of, frame, item), []).append(item)
    return {key: list(items) for key, items in groups.items()}


def _map_values(ev: Evaluator, call: Call, frame: Frame, source: Value) -> Value:
    function = _read_lambda(call.args[1], 1, 1)
    return {key: _run(ev, function, frame, value) for key, value in members_of(source).items()}


FORMS: Mapping[str, Form] = MappingProxyType(
    {
        "and": _junction(False),
        "coalesce": _coalesce,
        "copyindex": _copy_index,
        "fail": _fail,
        "filter": _over(2, 2, _filter),
        "groupby": _over(2, 2, _group_by),
        "if": _if,
        "lambda": _lambda,
        "lambdavariables": _lambda_variables,
        "map": _over(2, 2, _map),
        "mapvalues": _over(2, 2, _map_values),
        "or": _junction(True),
        "parameters": _parameters,
        "reduce": _over(3, 3, _reduce),
        "sort": _over(2, 2, _sort),
        "toobject": _over(2, 3, _to_object),
        "tryget": _try_get,
        "variables": _variables,
    }
)
