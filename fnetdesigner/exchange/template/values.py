"""What evaluation works with: values, values nobody can know yet, notes, errors and the limits.

A value is plain JSON data or `Unknown`, which carries the expression that Azure would evaluate during
deployment. Unknown values may stand anywhere inside lists and objects.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal as OneOf
from typing import TypeAlias

from .expression import Call, Expression, Literal

MAX_NODES = 100_000
MAX_TEXT = 1_000_000
MAX_VALUE_DEPTH = 200
MAX_KEPT_SIZE = 10_000
MAX_KEPT_DEPTH = 90
WORK_BUDGET = 3_000_000
MAX_NOTES = 2_000

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Value: TypeAlias = "bool | int | float | str | list[Value] | dict[str, Value] | Unknown | None"
Level: TypeAlias = OneOf["assumed", "unread", "warning"]


class TemplateError(ValueError):
    """A template that cannot be read, with its place: a line and column, a JSON pointer, or both."""

    def __init__(
        self, message: str, line: int | None = None, column: int | None = None, pointer: str | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.column = column
        self.pointer = pointer

    def __str__(self) -> str:
        place = [] if self.line is None else [f"line {self.line}"]
        if self.column is not None:
            place.append(f"column {self.column}")
        if self.pointer:
            place.append(f"at {self.pointer}")
        return f"{', '.join(place)}: {self.message}" if place else self.message


class EvaluationError(ValueError):
    """One expression has no value (wrong types, a missing property). The reader keeps the expression."""


class UndecidedError(Exception):
    """A function needs to know all of a value of which a part is `Unknown`."""

    def __init__(self, unknown: Unknown) -> None:
        super().__init__(unknown.reason)
        self.unknown = unknown


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value that only the deployment will know; ``expression`` stands alone, ``reason`` is for people."""

    expression: Expression
    reason: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something the reader assumed, could not read or finds doubtful, at a JSON pointer of the file."""

    level: Level
    pointer: str
    message: str


@dataclass(slots=True)
class Journal:
    """The notes and the work budget of one reading; ``pointer`` is the place being read."""

    pointer: str = ""
    quiet: int = 0
    work_left: int = WORK_BUDGET
    _notes: dict[Note, None] = field(default_factory=dict)

    @property
    def notes(self) -> tuple[Note, ...]:
        return tuple(self._notes)

    def note(self, level: Level, message: str, pointer: str | None = None) -> None:
        """Records a note once; nothing is recorded while looking at a branch that may never be taken."""
        if not self.quiet and len(self._notes) < MAX_NOTES:
            self._notes.setdefault(Note(level, self.pointer if pointer is None else pointer, message))

    def spend(self, amount: int = 1) -> None:
        """Takes work from the budget; raises `TemplateError` when the template asks for too much of it."""
        self.work_left -= amount
        if self.work_left < 0:
            raise TemplateError("evaluating the template takes too much work", pointer=self.pointer)

    def weigh(self, value: Value) -> None:
        """Spends the size of ``value``; raises `TemplateError` when it is too large or nests too deep."""
        if isinstance(value, str):
            if len(value) > MAX_TEXT:
                raise TemplateError(f"a text would have more than {MAX_TEXT:,} characters", pointer=self.pointer)
            self.spend(len(value) >> 6)
        elif isinstance(value, (list, dict)):
            try:
                self.spend(count_nodes(value))
            except EvaluationError as error:
                raise TemplateError(str(error), pointer=self.pointer) from None


def count_nodes(value: Value) -> int:
    """How many values ``value`` is made of, counting shared parts as often as they appear.

    Raises `EvaluationError` above 100,000 values or 200 levels, before doing more work than that.
    """
    total = 0
    depth = 0
    level: list[Value] = [value]
    while level:
        total += len(level)
        depth += 1
        below: list[Value] = []
        for item in level:
            if isinstance(item, list):
                below.extend(item)
            elif isinstance(item, dict):
                below.extend(item.values())
            elif isinstance(item, str):
                total += len(item) >> 8
            elif isinstance(item, Unknown):
                total += item.expression.size
            if total + len(below) > MAX_NODES:
                raise EvaluationError(f"a value would have more than {MAX_NODES:,} parts")
        if depth > MAX_VALUE_DEPTH:
            raise EvaluationError(f"a value would nest deeper than {MAX_VALUE_DEPTH} levels")
        level = below
    return total


def first_unknown(values: Iterable[Value]) -> Unknown | None:
    """The first `Unknown` anywhere inside ``values``, or None."""
    stack = list(values)
    while stack:
        item = stack.pop()
        if isinstance(item, Unknown):
            return item
        if isinstance(item, list):
            stack.extend(item)
        elif isinstance(item, dict):
            stack.extend(item.values())
    return None


def require_known(*values: Value) -> None:
    """Raises `UndecidedError` if any part of ``values`` is unknown."""
    unknown = first_unknown(values)
    if unknown is not None:
        raise UndecidedError(unknown)


def as_expression(value: Value) -> Expression:
    """An expression that evaluates to ``value`` wherever it stands."""
    if isinstance(value, Unknown):
        return value.expression
    if value is None:
        return Call("null")
    if isinstance(value, bool):
        return Call("true" if value else "false")
    if isinstance(value, (str, int)):
        return Literal(value)
    if isinstance(value, float):
        return Call("json", (Literal(repr(value)),))
    if isinstance(value, list):
        return Call("createArray", tuple(as_expression(item) for item in value))
    args: list[Expression] = []
    for key, item in value.items():
        args += (Literal(key), as_expression(item))
    return Call("createObject", tuple(args))


def find_key(mapping: dict[str, Value], name: str) -> str | None:
    """The key of ``mapping`` that means ``name``: the exact one, else the first that differs only in case."""
    if name in mapping:
        return name
    wanted = name.lower()
    return next((key for key in mapping if key.lower() == wanted), None)


def get_member(value: Value, key: Value) -> Value:
    """``value.key`` or ``value[key]``; raises `EvaluationError` if there is no such member."""
    if isinstance(value, dict) and isinstance(key, str):
        found = find_key(value, key)
        if found is None:
            raise EvaluationError(f"there is no property {key!r}")
        return value[found]
    if isinstance(value, (list, str)) and isinstance(key, int) and not isinstance(key, bool):
        if not 0 <= key < len(value):
            raise EvaluationError(f"index {key} is outside a list of {len(value)}")
        return value[key]
    if isinstance(key, str):
        raise EvaluationError(f"{describe(value)} has no property {key!r}")
    raise EvaluationError(f"{describe(value)} cannot be indexed with {describe(key)}")


def describe(value: Value) -> str:
    """The kind of a value in words, for messages."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a Boolean"
    if isinstance(value, (int, float)):
        return "a number"
    if isinstance(value, str):
        return "a text"
    if isinstance(value, list):
        return "a list"
    return "an object" if isinstance(value, dict) else "an unknown value"


def join_pointer(pointer: str, key: str | int) -> str:
    """The JSON pointer (RFC 6901) of a member below ``pointer``."""
    part = str(key)
    if "~" in part or "/" in part:
        part = part.replace("~", "~0").replace("/", "~1")
    return f"{pointer}/{part}"
