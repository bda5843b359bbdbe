"""Checks of function arguments: each gives the typed value or `EvaluationError` in plain words."""

from __future__ import annotations

from .values import EvaluationError, Value, describe


def text_of(value: Value) -> str:
    if not isinstance(value, str):
        raise EvaluationError(f"a text is needed, not {describe(value)}")
    return value


def number_of(value: Value) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise EvaluationError(f"an integer is needed, not {describe(value)}")
    return value


def truth_of(value: Value) -> bool:
    if not isinstance(value, bool):
        raise EvaluationError(f"a Boolean is needed, not {describe(value)}")
    return value


def items_of(value: Value) -> list[Value]:
    if not isinstance(value, list):
        raise EvaluationError(f"a list is needed, not {describe(value)}")
    return value


def members_of(value: Value) -> dict[str, Value]:
    if not isinstance(value, dict):
        raise EvaluationError(f"an object is needed, not {describe(value)}")
    return value
