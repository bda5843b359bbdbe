"""The named things of one template: parameters, variables and user functions, as written.

A scope also remembers what has been evaluated and what is being evaluated, which is how cycles are found.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .environment import EvaluationContext
from .values import TemplateError, Value, describe, join_pointer

_MAX_REFS = 20


@dataclass(frozen=True, slots=True)
class Named:
    """One definition: its name in the author's case, what is written, and where."""

    name: str
    raw: Value
    pointer: str


@dataclass(slots=True)
class TemplateScope:
    """Definitions by lower-case name; ``supplied`` are parameter values from outside, also by lower case."""

    context: EvaluationContext
    root: EvaluationContext
    pointer: str
    content_version: str
    parameters: Mapping[str, Named]
    variables: Mapping[str, Named]
    loops: Mapping[str, Named]
    functions: Mapping[str, Named]
    definitions: Mapping[str, Named]
    supplied: Mapping[str, Value]
    parameter_values: dict[str, Value] = field(default_factory=dict)
    variable_values: dict[str, Value] = field(default_factory=dict)
    open_names: list[str] = field(default_factory=list)

    @property
    def is_root(self) -> bool:
        """Whether resource groups and subscriptions mean here what they mean in the outermost template."""
        return (self.context.subscription_id, self.context.resource_group) == (
            self.root.subscription_id,
            self.root.resource_group,
        )


def read_scope(
    template: dict[str, Value],
    pointer: str,
    context: EvaluationContext,
    root: EvaluationContext,
    supplied: Mapping[str, Value],
) -> TemplateScope:
    """The scope of a template object; raises `TemplateError` where a section has the wrong shape."""
    variables = _section(template, "variables", pointer)
    loops = _variable_loops(variables.pop("copy", None), pointer)
    return TemplateScope(
        context=context,
        root=root,
        pointer=pointer,
        content_version=str(template.get("contentVersion", "1.0.0.0")),
        parameters=_section(template, "parameters", pointer),
        variables=variables,
        loops=loops,
        functions=_functions(template.get("functions"), f"{pointer}/functions"),
        definitions=_section(template, "definitions", pointer),
        supplied=supplied,
    )


def object_at(value: Value, pointer: str) -> dict[str, Value]:
    """``value`` as an object (null counts as empty); raises `TemplateError` otherwise."""
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise TemplateError(f"an object is needed here, not {describe(value)}", pointer=pointer)
    return value


def list_at(value: Value, pointer: str) -> list[Value]:
    """``value`` as a list (null counts as empty); raises `TemplateError` otherwise."""
    if value is None:
        return []
    if not isinstance(value, list):
        raise TemplateError(f"a list is needed here, not {describe(value)}", pointer=pointer)
    return value


def text_at(value: Value, pointer: str) -> str:
    """``value`` as text; raises `TemplateError` otherwise."""
    if not isinstance(value, str):
        raise TemplateError(f"a text is needed here, not {describe(value)}", pointer=pointer)
    return value


def _section(template: dict[str, Value], name: str, pointer: str) -> dict[str, Named]:
    place = f"{pointer}/{name}"
    section = object_at(template.get(name), place)
    return {key.lower(): Named(key, raw, join_pointer(place, key)) for key, raw in section.items()}


def _variable_loops(loops: Named | None, pointer: str) -> dict[str, Named]:
    found: dict[str, Named] = {}
    if loops is None:
        return found
    for number, raw in enumerate(list_at(loops.raw, loops.pointer)):
        place = f"{pointer}/variables/copy/{number}"
        loop = object_at(raw, place)
        name = text_at(loop.get("name"), f"{place}/name")
        found[name.lower()] = Named(name, loop, place)
    return found


def _functions(value: Value, pointer: str) -> dict[str, Named]:
    found: dict[str, Named] = {}
    for number, raw in enumerate(list_at(value, pointer)):
        place = f"{pointer}/{number}"
        group = object_at(raw, place)
        namespace = text_at(group.get("namespace"), f"{place}/namespace")
        for name, member in object_at(group.get("members"), f"{place}/members").items():
            where = join_pointer(f"{place}/members", name)
            found[f"{namespace}.{name}".lower()] = Named(f"{namespace}.{name}", object_at(member, where), where)
    return found


def parameter_type(scope: TemplateScope, definition: dict[str, Value]) -> tuple[str, bool]:
    """The type of a parameter in lower case, through ``$ref``, and whether it may be null."""
    nullable = definition.get("nullable") is True
    for _ in range(_MAX_REFS):
        reference = definition.get("$ref")
        if not isinstance(reference, str):
            break
        target = scope.definitions.get(reference.rpartition("/")[2].lower())
        if target is None or not isinstance(target.raw, dict):
            break
        definition = target.raw
        nullable = nullable or definition.get("nullable") is True
    kind = definition.get("type")
    return (kind.lower() if isinstance(kind, str) else "", nullable)
