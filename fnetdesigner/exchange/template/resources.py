"""Reads an ARM template: its text in, evaluated resources out.

Nested deployments with an inline template are replaced by the resources in them; linked templates cannot be
read and stay as a resource with a note. Child resources come out flat, with full types and names. Loops come
out expanded. ``dependsOn`` is not part of a resource here: it says when, not what.

Not done: deployment scopes above the subscription, and checks that Azure makes of property values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from .environment import EvaluationContext
from .ids import ResourceId, format_resource_id, format_scope
from .jsonc import locate, read_jsonc
from .parameters import read_parameters
from .scope import read_scope
from .units import Declared, Unit
from .values import Journal, Json, Note, TemplateError, Unknown, Value


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a resource is deployed; ``resource_group`` is None at subscription level."""

    subscription_id: str
    resource_group: str | None


@dataclass(frozen=True, slots=True)
class TemplateResource:
    """One resource. ``body`` holds its evaluated members (location, sku, tags, properties ..) without those
    that only serve the template (type, apiVersion, name, condition, copy, dependsOn, resources).

    ``name_value`` is the expression of a name that only the deployment knows; ``names`` then holds a stand-in.
    ``waits_for``: types and names of the resources of the template that are deployed before it.
    ``existing`` resources are named by the template but not created. ``pointer`` is the JSON pointer of the
    resource in the file; all passes of a loop share it.
    """

    type: str
    api_version: str
    names: tuple[str, ...]
    scope: Scope
    body: dict[str, Value]
    condition: bool | Unknown
    existing: bool
    pointer: str
    name_value: Unknown | None = None
    waits_for: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def id(self) -> str:
        """The canonical resource id; that of an extension resource begins with the resource it extends."""
        return resource_id(self.type, self.names, self.scope, self.body.get("scope"))


@dataclass(frozen=True, slots=True)
class Template:
    """A template that has been read. ``parameters`` are the values that were used, in the author's case, and
    ``parameter_types`` their declared types, both in lower case."""

    resources: tuple[TemplateResource, ...]
    notes: tuple[Note, ...]
    parameters: Mapping[str, Value]
    metadata: Json
    parameter_types: Mapping[str, str] = field(default_factory=dict)


_DEFAULT_CONTEXT = EvaluationContext()


def read_template(
    text: str, parameters_text: str | None = None, context: EvaluationContext = _DEFAULT_CONTEXT
) -> Template:
    """The resources of an ARM template.

    ``parameters_text`` is the text of a parameters file. Raises `TemplateError`, and nothing else, for text
    that is no template, for wrong structure, for definitions that depend on themselves and for templates that
    exceed the limits; line and column are given where they are known.
    """
    try:
        return _read(text, parameters_text, context)
    except TemplateError as error:
        if error.line is None and error.pointer:
            raise _with_line(error, text) from None
        raise
    except RecursionError:
        raise TemplateError("the expressions of this template nest too deep to be evaluated") from None


def resource_id(kind: str, names: tuple[str, ...], scope: Scope, extends: Value = None) -> str:
    """The id of a resource; ``extends`` is the evaluated ``scope`` member of an extension resource."""
    own = format_resource_id(ResourceId(scope.subscription_id, scope.resource_group, kind, names))
    if not isinstance(extends, str) or not extends.strip("/"):
        return own
    base = extends.rstrip("/")
    if not base.startswith("/"):
        base = f"{format_scope(scope.subscription_id, scope.resource_group)}/providers/{base}"
    return base + format_resource_id(ResourceId(None, None, kind, names))


def _with_line(error: TemplateError, text: str) -> TemplateError:
    try:
        place = locate(text, error.pointer or "")
    except TemplateError:
        place = None
    line, column = place or (None, None)
    return TemplateError(error.message, line, column, error.pointer)


def _read(text: str, parameters_text: str | None, context: EvaluationContext) -> Template:
    content = cast(Value, read_jsonc(text))
    if not isinstance(content, dict):
        raise TemplateError("an ARM template is a JSON object", 1, 1)
    if "resources" not in content:
        raise TemplateError("this is not an ARM template: it has no resources", 1, 1)
    journal = Journal()
    given: dict[str, Value] = {}
    if parameters_text is not None:
        try:
            given.update(read_parameters(parameters_text, journal))
        except TemplateError as error:
            message = f"in the parameters file: {error.message}"
            raise TemplateError(message, error.line, error.column) from None
    given.update(context.parameters)
    root = _root_context(content, context, journal)
    supplied = {name.lower(): value for name, value in given.items()}
    scope = read_scope(content, "", root, root, supplied)
    for name in given:
        if name.lower() not in scope.parameters:
            journal.note("warning", f"A value is given for {name!r}, which the template does not declare.", "")
    unit = Unit.for_root(content, scope, journal)
    parameters = {named.name: unit.evaluator.parameter(named.name) for named in scope.parameters.values()}
    for value in parameters.values():
        journal.weigh(value)
    resources = tuple(_resource(declared) for declared in unit.flat())
    types = {name: _type_of(named.raw) for name, named in scope.parameters.items()}
    return Template(resources, journal.notes, parameters, cast(Json, content.get("metadata")), types)


def _type_of(definition: Value) -> str:
    found = definition.get("type") if isinstance(definition, dict) else None
    return found.lower() if isinstance(found, str) else ""


def _root_context(content: dict[str, Value], context: EvaluationContext, journal: Journal) -> EvaluationContext:
    schema = str(content.get("$schema", "")).lower()
    if "subscriptiondeploymenttemplate" in schema:
        return replace(context, resource_group=None)
    if "managementgroupdeploymenttemplate" in schema or "tenantdeploymenttemplate" in schema:
        journal.note("warning", "This template is for a scope above the subscription; it is read as if for one.", "")
        return replace(context, resource_group=None)
    return context


def _resource(declared: Declared) -> TemplateResource:
    return TemplateResource(
        type=declared.type,
        api_version=declared.api_version,
        names=declared.names,
        scope=Scope(declared.subscription_id, declared.resource_group),
        body=declared.body(),
        condition=declared.condition,
        existing=declared.existing,
        pointer=declared.pointer,
        name_value=declared.name_value,
        waits_for=declared.waits_for(),
    )
