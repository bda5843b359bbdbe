"""Evaluates expressions with unknowns.

Whatever only a deployment can know stays as `Unknown`, with known parameters and variables already put in, so
that the kept expression stands alone. Calls that say where something is (``resourceId``, ``resourceGroup()``,
``environment()``) are kept as calls inside such expressions, because their values here are stand-ins.

Mistakes in one expression (a missing property, a text where a number is needed) give an `Unknown` and a
warning. Cycles, expressions that cannot be parsed and exhausted limits raise `TemplateError`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from .expression import (
    Call,
    Expression,
    ExpressionError,
    Index,
    Literal,
    Property,
    is_expression,
    parse_expression,
    unescape_literal,
)
from .forms import FORMS
from .functions import FUNCTIONS
from .names import canonical_name
from .printing import to_arm
from .residue import join_literals, residual
from .scope import Named, TemplateScope, list_at, object_at, parameter_type, text_at
from .scope_functions import SCOPE_FUNCTIONS
from .values import (
    MAX_KEPT_DEPTH,
    MAX_KEPT_SIZE,
    EvaluationError,
    Journal,
    TemplateError,
    UndecidedError,
    Unknown,
    Value,
    as_expression,
    get_member,
    join_pointer,
)

MAX_COPIES = 800
# Making the frame of a pass takes about as long as evaluating so many nodes.
_PASS_COST = 8
_RUNTIME = frozenset(
    {"reference", "references", "newguid", "utcnow", "pickzones", "managementgroup", "providers", "getsecret",
     "datetimeadd", "datetimefromepoch", "datetimetoepoch", "deployer", "tologicalzone", "tologicalzones",
     "tophysicalzone", "tophysicalzones", "externalinput"}
)  # fmt: skip
_STAND_INS = frozenset({"uniquestring", "guid"})


@dataclass(frozen=True, slots=True)
class Frame:
    """What only holds at one place: loop indices, lambda variables and arguments of a user function."""

    loops: Mapping[str, int] = field(default_factory=dict)
    loop: int | None = None
    lambdas: Mapping[str, Value] = field(default_factory=dict)
    arguments: Mapping[str, Value] | None = None

    def in_loop(self, name: str, index: int, default: bool) -> Frame:
        """The frame of one pass; with ``default`` a ``copyIndex()`` without a name means this loop."""
        return replace(self, loops={**self.loops, name.lower(): index}, loop=index if default else self.loop)


class Resolver(Protocol):
    """Answers for resources of the template, for ``reference()`` and symbolic names."""

    def look_up(self, target: str, full: bool, path: tuple[str | int, ...]) -> tuple[Value, int] | None:
        """What the template itself says about a member of a resource, with the number of steps of ``path``
        that were used, or None when only the deployment knows."""

    def as_call(self, target: str) -> Call | None:
        """``resourceId(..)`` for a symbolic name, or None if ``target`` is no symbolic name."""

    def id_of(self, target: str) -> str | None:
        """The resource id of a symbolic name, or None."""

    def about(self, target: str) -> dict[str, Value] | None:
        """id, name, type and apiVersion of a symbolic name, or None."""


class Evaluator:
    """Evaluates in one scope. Cheap to make: everything that is remembered lives in the scope."""

    def __init__(self, scope: TemplateScope, journal: Journal, resolver: Resolver) -> None:
        self.scope = scope
        self.journal = journal
        self.resolver = resolver

    def with_resolver(self, resolver: Resolver) -> Evaluator:
        """The same scope seen from a nested template that shares it."""
        return Evaluator(self.scope, self.journal, resolver)

    def resolve(self, value: Value, frame: Frame, pointer: str) -> Value:
        """``value`` of the file with every expression in it evaluated and every property loop expanded."""
        self.journal.spend()
        if isinstance(value, str):
            return self.resolve_text(value, frame, pointer)
        if isinstance(value, list):
            items: list[Value] = []
            for number, item in enumerate(value):
                items.append(self.resolve(item, frame, f"{pointer}/{number}"))
            return items
        if not isinstance(value, dict):
            return value
        members: dict[str, Value] = {}
        for key, item in value.items():
            place = join_pointer(pointer, key)
            if key == "copy" and isinstance(item, list):
                for number, loop in enumerate(item):
                    self._property_loop(loop, frame, f"{place}/{number}", members)
                continue
            name = self.resolve_text(key, frame, place)
            # A name that only the deployment knows stays an expression, with what is known put in.
            named = f"[{to_arm(name.expression)}]" if isinstance(name, Unknown) else key
            members[name if isinstance(name, str) else named] = self.resolve(item, frame, place)
        return members

    def resolve_text(self, text: str, frame: Frame, pointer: str) -> Value:
        """A string of the file: evaluated if it is an expression, else its literal meaning."""
        if not is_expression(text):
            return unescape_literal(text)
        expression = self.parse(text, pointer)
        before, self.journal.pointer = self.journal.pointer, pointer
        try:
            value = self.evaluate(expression, frame)
            self.journal.weigh(value)
        finally:
            self.journal.pointer = before
        return value

    def parse(self, text: str, pointer: str) -> Expression:
        """The tree of an expression; raises `TemplateError` with its place."""
        try:
            return parse_expression(text)
        except ExpressionError as error:
            raise TemplateError(str(error), pointer=pointer) from None

    def _property_loop(self, loop: Value, frame: Frame, pointer: str, members: dict[str, Value]) -> None:
        loop = object_at(loop, pointer)
        name = text_at(loop.get("name"), f"{pointer}/name")
        members[name] = self.repeat(name, loop, frame, pointer, frame.loop is None)

    def repeat(self, name: str, loop: dict[str, Value], frame: Frame, pointer: str, default: bool) -> list[Value]:
        """The results of ``input`` for every pass of a property, variable or output loop."""
        results: list[Value] = []
        for index in range(self.count(loop, frame, pointer)):
            self.journal.spend(_PASS_COST)
            passed = frame.in_loop(name, index, default)
            results.append(self.resolve(loop.get("input"), passed, f"{pointer}/input"))
        return results

    def count(self, loop: dict[str, Value], frame: Frame, pointer: str) -> int:
        """How often a loop runs; 1 with a warning if that is not known. Above 800: `TemplateError`."""
        place = f"{pointer}/count"
        value = self.resolve(loop.get("count"), frame, place)
        if isinstance(value, Unknown):
            self.journal.note(
                "warning",
                f"The number of passes of this loop is not known ({value.reason}); one is read.",
                place,
            )
            return 1
        if isinstance(value, str) and value.isascii() and value.isdigit():
            value = int(value[:10])
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise TemplateError("a loop needs a count of at least 0", pointer=place)
        if value > MAX_COPIES:
            raise TemplateError(f"a loop makes at most {MAX_COPIES} copies, not {value:,}", pointer=place)
        return value

    def parameter(self, name: str) -> Value:
        """The value of a parameter: given, else its default, else a placeholder or `Unknown`."""
        key = name.lower()
        values = self.scope.parameter_values
        if key not in values:
            definition = self.scope.parameters.get(key)
            if definition is None:
                raise EvaluationError(f"there is no parameter {name!r}")
            values[key] = self._guarded(f"parameter {definition.name}", definition, self._parameter)
        return values[key]

    def _parameter(self, named: Named) -> Value:
        definition = object_at(named.raw, named.pointer)
        key = named.name.lower()
        if key in self.scope.supplied:
            return self.scope.supplied[key]
        if "defaultValue" in definition:
            return self.resolve(definition["defaultValue"], Frame(), f"{named.pointer}/defaultValue")
        kind, nullable = parameter_type(self.scope, definition)
        if nullable:
            return None
        if kind == "string":
            self.journal.note(
                "assumed",
                f"Parameter {named.name!r} needs a value; <{named.name}> stands in for it.",
                named.pointer,
            )
            # A nested template's parameter means nothing in the template around it, so it stays a text there.
            if self.scope.pointer:
                return f"<{named.name}>"
            return Unknown(Call("parameters", (Literal(named.name),)), f"parameter {named.name!r} has no value")
        self.journal.note("assumed", f"Parameter {named.name!r} needs a value.", named.pointer)
        return Unknown(Call("parameters", (Literal(named.name),)), f"parameter {named.name!r} has no value")

    def variable(self, name: str) -> Value:
        """The value of a variable, evaluated once."""
        key = name.lower()
        values = self.scope.variable_values
        if key not in values:
            definition = self.scope.variables.get(key)
            if definition is not None:
                values[key] = self._guarded(f"variable {definition.name}", definition, self._variable)
            elif key in self.scope.loops:
                loop = self.scope.loops[key]
                values[key] = self._guarded(f"variable {loop.name}", loop, self._variable_loop)
            else:
                raise EvaluationError(f"there is no variable {name!r}")
        return values[key]

    def _variable(self, named: Named) -> Value:
        return self.resolve(named.raw, Frame(), named.pointer)

    def _variable_loop(self, named: Named) -> Value:
        return self.repeat(named.name, object_at(named.raw, named.pointer), Frame(), named.pointer, True)

    def _guarded(self, label: str, named: Named, read: Callable[[Named], Value]) -> Value:
        """Reads a definition unless it is being read already, which is a cycle."""
        names = self.scope.open_names
        if label in names:
            circle = " -> ".join([*names[names.index(label) :], label])
            raise TemplateError(f"definitions depend on themselves: {circle[:500]}", pointer=named.pointer)
        names.append(label)
        try:
            return read(named)
        finally:
            names.pop()

    def evaluate(self, expression: Expression, frame: Frame) -> Value:
        """The value of an expression; see the module for what happens when it has none."""
        self.journal.spend()
        if isinstance(expression, Literal):
            return expression.value
        if isinstance(expression, Call):
            try:
                return self._call(expression, frame)
            except EvaluationError as error:
                return self.failed(expression, error)
        return self._chain(expression, frame)

    def failed(self, expression: Expression, error: EvaluationError) -> Unknown:
        """The stand-in for an expression that has no value, with a warning."""
        reason = str(error)
        self.journal.note("warning", f"An expression could not be evaluated: {reason}.")
        return Unknown(expression, reason)

    def keep(self, expression: Expression, reason: str) -> Unknown:
        """An unknown value, unless its expression has grown out of all proportion."""
        self.journal.spend(expression.size >> 4)
        if expression.size > MAX_KEPT_SIZE or expression.depth > MAX_KEPT_DEPTH:
            raise EvaluationError("the expression is too large to be kept")
        return Unknown(expression, reason)

    def keep_call(self, call: Call, values: list[Value], reason: str, frame: Frame) -> Unknown:
        """``call`` as an unknown value, with what is known of its arguments put in."""
        args = [residual(self, arg, value, frame) for arg, value in zip(call.args, values, strict=True)]
        if call.name.lower() == "concat":
            args = join_literals(args)
        return self.keep(Call(call.name, tuple(args)), reason)

    def _call(self, call: Call, frame: Frame) -> Value:
        name = call.name.lower()
        form = FORMS.get(name)
        if form is not None:
            return form(self, call, frame)
        values: list[Value] = []
        for arg in call.args:
            values.append(self.evaluate(arg, frame))
        function = FUNCTIONS.get(name)
        if function is not None:
            high = len(values) if function.high is None else function.high
            if not function.low <= len(values) <= high:
                raise EvaluationError(f"{call.name}() does not take {len(values)} arguments")
            return self._apply(call, values, frame)
        unknown = next((value for value in values if isinstance(value, Unknown)), None)
        if name in SCOPE_FUNCTIONS:
            if unknown is not None:
                return self.keep_call(call, values, unknown.reason, frame)
            return SCOPE_FUNCTIONS[name](self, values)
        if name in self.scope.functions:
            return self._user_function(call, self.scope.functions[name], values)
        if name in _RUNTIME or name.startswith("list"):
            return self._runtime(call, values, frame)
        self.journal.note("warning", f"The function {call.name}() is not known; the expression is kept as it is.")
        return self.keep_call(call, values, f"the function {call.name}() is not known", frame)

    def _apply(self, call: Call, values: list[Value], frame: Frame) -> Value:
        name = call.name.lower()
        function = FUNCTIONS[name]
        if not function.holds:
            for value in values:
                if isinstance(value, Unknown):
                    return self.keep_call(call, values, value.reason, frame)
        try:
            result = function.call(values)
        except UndecidedError as undecided:
            return self.keep_call(call, values, undecided.unknown.reason, frame)
        except TemplateError as error:
            raise TemplateError(error.message, pointer=self.journal.pointer) from None
        except EvaluationError as error:
            return self.failed(self.keep_call(call, values, "", frame).expression, error)
        if name in _STAND_INS:
            self.journal.note(
                "assumed",
                f"{canonical_name(name)}() is a stand-in here; Azure computes another value when it deploys.",
                "",
            )
        self.journal.weigh(result)
        return result

    def _runtime(self, call: Call, values: list[Value], frame: Frame) -> Value:
        target = values[0] if values else None
        reason = f"{canonical_name(call.name)}() is known only after deployment"
        kept = self.keep_call(call, values, reason, frame)
        symbol = self.resolver.as_call(target) if isinstance(target, str) else None
        if symbol is None or not isinstance(kept.expression, Call):
            return kept
        rest = kept.expression.args[1:]
        about = self.resolver.about(str(target))
        if not rest and call.name.lower() == "reference" and about is not None and about["apiVersion"]:
            # A symbol brings its version along; an id does not.
            rest = (Literal(str(about["apiVersion"])),)
        return replace(kept, expression=replace(kept.expression, args=(symbol, *rest)))

    def _user_function(self, call: Call, named: Named, values: list[Value]) -> Value:
        definition = object_at(named.raw, named.pointer)
        declared = list_at(definition.get("parameters"), f"{named.pointer}/parameters")
        if len(declared) != len(values):
            raise EvaluationError(f"{call.name}() takes {len(declared)} arguments, not {len(values)}")
        arguments: dict[str, Value] = {}
        for number, (parameter, value) in enumerate(zip(declared, values, strict=True)):
            place = f"{named.pointer}/parameters/{number}"
            arguments[text_at(object_at(parameter, place).get("name"), f"{place}/name").lower()] = value
        output = object_at(definition.get("output"), f"{named.pointer}/output")
        return self.resolve(output.get("value"), Frame(arguments=arguments), f"{named.pointer}/output/value")

    def _chain(self, expression: Property | Index, frame: Frame) -> Value:
        """A call followed by members; the whole chain at once, so that ``reference`` sees what is wanted."""
        steps: list[Property | Index] = []
        base: Expression = expression
        while isinstance(base, (Property, Index)):
            steps.append(base)
            base = base.target
        steps.reverse()
        keys: list[Value] = []
        for step in steps:
            keys.append(step.name if isinstance(step, Property) else self.evaluate(step.index, frame))
        used = 0
        if isinstance(base, Call) and base.name.lower() == "reference":
            found = self._referenced(base, keys, frame)
            value, used = (self.evaluate(base, frame), 0) if found is None else found
        else:
            value = self.evaluate(base, frame)
        for step, key in zip(steps[used:], keys[used:], strict=True):
            try:
                value = self._step(value, step, key, frame)
            except EvaluationError as error:
                return self.failed(expression, error)
        return value

    def _step(self, value: Value, step: Property | Index, key: Value, frame: Frame) -> Value:
        if not isinstance(value, Unknown) and not isinstance(key, Unknown):
            return get_member(value, key)
        target = as_expression(value)
        if isinstance(step, Property):
            kept: Expression = Property(target, step.name)
        else:
            kept = Index(target, residual(self, step.index, key, frame))
        reason = value.reason if isinstance(value, Unknown) else key.reason if isinstance(key, Unknown) else ""
        return self.keep(kept, reason)

    def _referenced(self, call: Call, keys: list[Value], frame: Frame) -> tuple[Value, int] | None:
        if not 1 <= len(call.args) <= 3:
            return None
        target = self.evaluate(call.args[0], frame)
        last = self.evaluate(call.args[2], frame) if len(call.args) == 3 else None
        path: list[str | int] = []
        for key in keys:
            if isinstance(key, bool) or not isinstance(key, (str, int)):
                break
            path.append(key)
        if not isinstance(target, str) or not path:
            return None
        return self.resolver.look_up(target, isinstance(last, str) and last.lower() == "full", tuple(path))
