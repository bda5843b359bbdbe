"""What values of a tree say of places: the parameters they read, and ids that mean another resource group.

Kept expressions were read for one resource group. In a module of another one ``resourceId`` without a group would
mean that other one, so the group it meant is put in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from fnetdesigner.exchange.template import Call, Expression, Index, Literal, Property
from fnetdesigner.exchange.tree import (
    Format,
    Keyed,
    ParameterRef,
    Place,
    Tree,
    TreeValue,
    VerbatimExpression,
)

Target = tuple[str, tuple[str, ...]]


def parameters_in(value: TreeValue) -> Iterator[str]:
    """The names of the parameters that a value reads."""
    if isinstance(value, ParameterRef):
        yield value.name
    elif isinstance(value, Format):
        for part in value.parts:
            if not isinstance(part, str):
                yield from parameters_in(part)
    else:
        for inner in _inside(value):
            yield from parameters_in(inner)
    for expression in expressions_in(value):
        yield from _read_by(expression)


def expressions_in(value: TreeValue) -> Iterator[Expression]:
    """The expressions that a value is, not those deeper inside of it."""
    if isinstance(value, VerbatimExpression):
        yield value.expression


def _inside(value: TreeValue) -> Iterator[TreeValue]:
    if isinstance(value, list):
        yield from value
    elif isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, Keyed):
        for key, item in value.entries:
            yield from (item,) if isinstance(key, str) else (key, item)


def _read_by(expression: Expression) -> Iterator[str]:
    match expression:
        case Call(name, (Literal(str() as parameter),)) if name.lower() == "parameters":
            yield parameter
        case Call(_, arguments):
            for argument in arguments:
                yield from _read_by(argument)
        case Property(target):
            yield from _read_by(target)
        case Index(target, index):
            yield from _read_by(target)
            yield from _read_by(index)


def target_places(tree: Tree) -> Mapping[Target, Place]:
    """Where the resources of a tree stand, by type and names; of two alike the first."""
    found: dict[Target, Place] = {}
    for resource in tree.resources:
        if all(isinstance(name, str) for name in resource.names):
            names = tuple(str(name).lower() for name in resource.names)
            found.setdefault((resource.type.lower(), names), tree.places[resource.symbol])
    return found


def at_home(value: TreeValue, place: Place, home: Place, targets: Mapping[Target, Place]) -> TreeValue:
    """A value whose expressions say the resource group that they mean where it is not the one of ``place``."""
    if isinstance(value, VerbatimExpression):
        return VerbatimExpression(_placed(value.expression, place, home, targets))
    if isinstance(value, list):
        return [at_home(item, place, home, targets) for item in value]
    if isinstance(value, dict):
        return {key: at_home(item, place, home, targets) for key, item in value.items()}
    if isinstance(value, Format):
        parts = tuple(
            VerbatimExpression(_placed(p.expression, place, home, targets)) if isinstance(p, VerbatimExpression) else p
            for p in value.parts
        )
        return Format(parts)
    if isinstance(value, Keyed):
        entries = tuple(
            (
                k if isinstance(k, str) else VerbatimExpression(_placed(k.expression, place, home, targets)),
                at_home(item, place, home, targets),
            )
            for k, item in value.entries
        )
        return Keyed(entries)
    return value


def _placed(expression: Expression, place: Place, home: Place, targets: Mapping[Target, Place]) -> Expression:
    match expression:
        case Call(name, (Literal(str() as kind), *rest)) if name.lower() == "resourceid" and kind.count("/") == len(
            rest
        ):
            names = tuple(_placed(argument, place, home, targets) for argument in rest)
            words = tuple(str(n.value).lower() for n in names if isinstance(n, Literal))
            there = targets.get((kind.lower(), words), home) if len(words) == len(names) else home
            if there == place or there.subscription != place.subscription or not there.group:
                return Call(name, (Literal(kind), *names))
            return Call(name, (Literal(there.group), Literal(kind), *names))
        case Call(name, arguments):
            return Call(name, tuple(_placed(argument, place, home, targets) for argument in arguments))
        case Property(target, member):
            return Property(_placed(target, place, home, targets), member)
        case Index(target, index):
            return Index(_placed(target, place, home, targets), _placed(index, place, home, targets))
    return expression
