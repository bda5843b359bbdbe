"""The resources of one template object, the outermost or a nested one, and how they find each other.

First every resource is declared: its type, names and scope. Bodies are evaluated afterwards and on demand,
because expressions may look at other resources in any order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar, cast

from .evaluate import Evaluator, Frame
from .expression import Call, Expression, Literal
from .ids import RESOURCE_GROUP_TYPE, ResourceId, format_resource_id, parse_resource_id
from .jsonc import read_jsonc
from .lookup import both_conditions, look_into
from .naming import full_names, name_text
from .parameters import given_values
from .scope import TemplateScope, list_at, object_at, read_scope, text_at
from .values import (
    EvaluationError,
    Journal,
    TemplateError,
    Unknown,
    Value,
    describe,
    find_key,
    join_pointer,
)

MAX_RESOURCES = 20_000
DEPLOYMENT_TYPE = "microsoft.resources/deployments"
_Default = TypeVar("_Default", str, str | None)
_STRUCTURE = frozenset({"type", "apiversion", "name", "condition", "copy", "dependson", "resources", "existing"})


@dataclass(slots=True)
class Declared:
    """A resource whose type, names and scope are known; its members are evaluated when they are wanted."""

    unit: Unit
    raw: dict[str, Value]
    type: str
    names: tuple[str, ...]
    api_version: str
    subscription_id: str
    resource_group: str | None
    frame: Frame
    condition: bool | Unknown
    existing: bool
    pointer: str
    name_value: Unknown | None = None
    _members: dict[str, Value] = field(default_factory=dict)
    _open: set[str] = field(default_factory=set)
    _nested: Unit | None = None
    _link: tuple[str, dict[str, Value]] | None = None

    def id(self) -> str:
        """The id within its scope, without looking at what an extension resource extends."""
        return format_resource_id(ResourceId(self.subscription_id, self.resource_group, self.type, self.names))

    def body(self) -> dict[str, Value]:
        """Every member that describes the resource, evaluated."""
        return {key: self._member(key) for key in self.raw if key.lower() not in _STRUCTURE}

    def member(self, name: str) -> Value:
        """One member; raises `EvaluationError` if there is none or it is being evaluated right now."""
        key = find_key(self.raw, name)
        if key is None or key in self._open or key.lower() in _STRUCTURE:
            raise EvaluationError(f"{name!r} is not in the template")
        return self._member(key)

    def _member(self, key: str) -> Value:
        if key not in self._members:
            self._open.add(key)
            try:
                place = join_pointer(self.pointer, key)
                self._members[key] = self.unit.evaluator.resolve(self.raw[key], self.frame, place)
            finally:
                self._open.discard(key)
        return self._members[key]

    def waits_for(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Types and names of the resources that ``dependsOn`` names and this template declares, in order."""
        entries = self.raw.get("dependsOn")
        found: dict[tuple[str, tuple[str, ...]], None] = {}
        self.unit.journal.quiet += 1
        try:
            for number, entry in enumerate(entries if isinstance(entries, list) else ()):
                target = self.unit.evaluator.resolve(entry, self.frame, f"{self.pointer}/dependsOn/{number}")
                other = self.unit.named(target) if isinstance(target, str) else None
                if other is not None and other is not self:
                    found[other.type, other.names] = None
        finally:
            self.unit.journal.quiet -= 1
        return tuple(found)

    def inline_template(self) -> dict[str, Value] | None:
        """The template of a nested deployment, if it stands in the file."""
        properties = self.raw.get("properties")
        if self.type.lower() != DEPLOYMENT_TYPE or not isinstance(properties, dict):
            return None
        template = properties.get("template")
        return template if isinstance(template, dict) else self._linked_template(properties.get("templateLink"))

    def _linked_template(self, link: Value) -> dict[str, Value] | None:
        """The template that a link means, if its text was given; one that links to itself is not followed."""
        if not isinstance(link, dict) or not self.unit.target.linked:
            return None
        if self._link is None:
            self._link = self._follow(link) or ("", {})
        return self._link[1] if self._link[0] else None

    def _follow(self, link: dict[str, Value]) -> tuple[str, dict[str, Value]] | None:
        for member in ("relativePath", "uri"):
            key = find_key(link, member)
            found = None if key is None else self.unit.evaluator.resolve(link[key], self.frame, self.pointer)
            name = found.partition("?")[0].replace("\\", "/").removeprefix("./") if isinstance(found, str) else ""
            texts = self.unit.target.linked
            known = next((n for n in texts if n == name or name.endswith(f"/{n}") or n.endswith(f"/{name}")), None)
            if name and known is not None and known not in self.unit.chain:
                self.unit.journal.spend(len(texts[known]) >> 4)
                content = cast(Value, read_jsonc(texts[known]))
                return (known, content) if isinstance(content, dict) else None
        return None

    def nested(self) -> Unit | None:
        """The inline template as a unit of its own; None if there is none or it is just being read."""
        template = self.inline_template()
        if self._nested is None and template is not None and "template" not in self._open:
            self._open.add("template")
            try:
                self._nested = Unit.for_deployment(self, template)
            finally:
                self._open.discard("template")
        return self._nested


class Unit:
    """The declared resources of one template object. Is the resolver of its own evaluator."""

    def __init__(
        self,
        template: dict[str, Value],
        pointer: str,
        scope: TemplateScope,
        journal: Journal,
        frame: Frame,
        parent: Unit | None = None,
        shared: Evaluator | None = None,
    ) -> None:
        self.pointer = pointer
        self.template = template
        self.frame = frame
        self.journal = journal
        self.target = scope.context
        self.condition: bool | Unknown = True
        self.outer = parent if shared is not None else None
        self.evaluator = Evaluator(scope, journal, self) if shared is None else shared.with_resolver(self)
        self.total: list[int] = [0] if parent is None else parent.total
        self.declared: list[Declared] = []
        self._symbols: dict[str, Declared] = {}
        self._by_name: dict[str, list[Declared]] = {}
        self.chain: tuple[str, ...] = ()
        self._outputs: dict[str, Value] = {}
        self._open_outputs: set[str] = set()

    @classmethod
    def for_root(cls, template: dict[str, Value], scope: TemplateScope, journal: Journal) -> Unit:
        unit = cls(template, "", scope, journal, Frame())
        unit._declare_all()
        return unit

    @classmethod
    def for_deployment(cls, deployment: Declared, template: dict[str, Value]) -> Unit:
        """The unit of a nested deployment, in its own scope (inner) or in that of its parent (outer)."""
        parent = deployment.unit
        evaluator, frame = parent.evaluator, deployment.frame
        place = f"{deployment.pointer}/properties"
        properties = object_at(deployment.raw.get("properties"), place)
        group = deployment.resource_group
        if "subscriptiondeploymenttemplate" in str(template.get("$schema", "")).lower():
            group = None
        context = replace(
            evaluator.scope.context,
            subscription_id=deployment.subscription_id,
            resource_group=group,
            deployment=deployment.names[-1],
        )
        options = object_at(properties.get("expressionEvaluationOptions"), f"{place}/expressionEvaluationOptions")
        mode = evaluator.resolve(options.get("scope"), frame, f"{place}/expressionEvaluationOptions/scope")
        linked = "" if deployment._link is None else deployment._link[0]
        if linked or (isinstance(mode, str) and mode.lower() == "inner"):
            supplied = given_values(
                properties.get("parameters"),
                f"{place}/parameters",
                parent.journal,
                lambda value, where: evaluator.resolve(value, frame, where),
            )
            for value in supplied.values():
                parent.journal.weigh(value)
            named = {name.lower(): value for name, value in supplied.items()}
            scope = read_scope(template, f"{place}/template", context, evaluator.scope.root, named)
            unit = cls(template, f"{place}/template", scope, parent.journal, Frame(), parent)
        else:
            unit = cls(template, f"{place}/template", evaluator.scope, parent.journal, frame, parent, evaluator)
        unit.target = context
        unit.chain = (*parent.chain, linked) if linked else parent.chain
        unit.condition = both_conditions(parent.condition, deployment.condition)
        unit._declare_all()
        return unit

    def flat(self) -> Iterator[Declared]:
        """Every resource in the order of the file, nested deployments replaced by what they deploy."""
        for declared in self.declared:
            nested = declared.nested()
            if nested is not None:
                yield from nested.flat()
                continue
            if declared.type.lower() == DEPLOYMENT_TYPE and not declared.existing:
                message = f"The template of the deployment {declared.names[-1]!r} is not in this file."
                self.journal.note("unread", message, declared.pointer)
            yield declared

    def _declare_all(self) -> None:
        self._declare_list(self.template.get("resources"), f"{self.pointer}/resources", self.frame, None)

    def _declare_list(self, resources: Value, pointer: str, frame: Frame, parent: Declared | None) -> None:
        if isinstance(resources, dict):
            for symbol, raw in resources.items():
                self._declare(raw, join_pointer(pointer, symbol), frame, parent, symbol)
            return
        for number, raw in enumerate(list_at(resources, pointer)):
            self._declare(raw, f"{pointer}/{number}", frame, parent, None)

    def _declare(self, raw: Value, pointer: str, frame: Frame, parent: Declared | None, symbol: str | None) -> None:
        resource = object_at(raw, pointer)
        if "copy" not in resource:
            self._declare_one(resource, pointer, frame, parent, symbol)
            return
        place = f"{pointer}/copy"
        loop = object_at(resource["copy"], place)
        name = text_at(loop.get("name", symbol), f"{place}/name")
        for index in range(self.evaluator.count(loop, frame, place)):
            self._declare_one(resource, pointer, frame.in_loop(name, index, True), parent, None)

    def _declare_one(
        self, raw: dict[str, Value], pointer: str, frame: Frame, parent: Declared | None, symbol: str | None
    ) -> None:
        self.total[0] += 1
        if self.total[0] > MAX_RESOURCES:
            raise TemplateError(f"the template makes more than {MAX_RESOURCES:,} resources", pointer=pointer)
        if "import" in raw or "extension" in raw:
            self.journal.note("unread", "A resource of a Bicep extension is not an Azure resource.", pointer)
            return
        kind = text_at(self._resolved(raw, "type", frame, pointer), f"{pointer}/type").strip("/")
        name_value = self._resolved(raw, "name", frame, pointer)
        name = name_text(name_value, f"{pointer}/name", self.journal)
        kind, names = full_names(
            kind, name, None if parent is None else (parent.type, parent.names), pointer, self.journal
        )
        subscription = self._resolved(raw, "subscriptionId", frame, pointer)
        group = self._resolved(raw, "resourceGroup", frame, pointer)
        version = self._resolved(raw, "apiVersion", frame, pointer)
        is_group = kind.lower() == RESOURCE_GROUP_TYPE.lower()
        declared = Declared(
            unit=self,
            raw=raw,
            type=kind,
            names=names,
            api_version=version if isinstance(version, str) else "",
            subscription_id=self._scope_text(subscription, f"{pointer}/subscriptionId", self.target.subscription_id),
            resource_group=self._scope_text(
                group, f"{pointer}/resourceGroup", None if is_group else self.target.resource_group
            ),
            frame=frame,
            condition=both_conditions(self.condition, self._condition(raw, frame, pointer)),
            existing=raw.get("existing") is True,
            pointer=pointer,
            name_value=name_value if isinstance(name_value, Unknown) else None,
        )
        self.declared.append(declared)
        if symbol is not None:
            self._symbols[symbol.lower()] = declared
        path = "/".join(names).lower()
        for label in (path, f"{kind.lower()}/{path}"):
            self._by_name.setdefault(label, []).append(declared)
        self._declare_list(raw.get("resources"), f"{pointer}/resources", frame, declared)

    def _resolved(self, raw: dict[str, Value], name: str, frame: Frame, pointer: str) -> Value:
        return self.evaluator.resolve(raw.get(name), frame, f"{pointer}/{name}")

    def _scope_text(self, value: Value, pointer: str, default: _Default) -> str | _Default:
        return default if value is None else name_text(value, pointer, self.journal)

    def _condition(self, raw: dict[str, Value], frame: Frame, pointer: str) -> bool | Unknown:
        value = self._resolved(raw, "condition", frame, pointer)
        if value is None:
            return True
        if isinstance(value, (bool, Unknown)):
            return value
        if isinstance(value, str) and value.lower() in ("true", "false"):
            return value.lower() == "true"
        self.journal.note("warning", f"A condition is {describe(value)}; it is read as true.", f"{pointer}/condition")
        return True

    def look_up(self, target: str, full: bool, path: tuple[str | int, ...]) -> tuple[Value, int] | None:
        declared = self._find(target)
        if declared is None:
            return None if self.outer is None else self.outer.look_up(target, full, path)
        try:
            return look_into(declared, full, path)
        except EvaluationError:
            return None

    def output(self, name: str) -> Value:
        """The value of an output; raises `EvaluationError` if there is none or it depends on itself."""
        outputs = object_at(self.template.get("outputs"), f"{self.pointer}/outputs")
        key = find_key(outputs, name)
        if key is None or key in self._open_outputs:
            raise EvaluationError(f"there is no output {name!r}")
        if key not in self._outputs:
            self._open_outputs.add(key)
            try:
                place = join_pointer(f"{self.pointer}/outputs", key)
                self._outputs[key] = self._output(object_at(outputs[key], place), place)
            finally:
                self._open_outputs.discard(key)
        return self._outputs[key]

    def _output(self, definition: dict[str, Value], pointer: str) -> Value:
        if "copy" in definition:
            loop = object_at(definition["copy"], f"{pointer}/copy")
            return list(self.evaluator.repeat("", loop, self.frame, f"{pointer}/copy", True))
        return self.evaluator.resolve(definition.get("value"), self.frame, f"{pointer}/value")

    def named(self, target: str) -> Declared | None:
        """The resource that a dependency means, here or in the template around."""
        found = self._find(target)
        return found if found is not None or self.outer is None else self.outer.named(target)

    def as_call(self, target: str) -> Call | None:
        declared = self._symbol(target)
        if declared is None:
            return None
        root = self.evaluator.scope.root
        args: list[Expression] = [Literal(declared.type), *(Literal(name) for name in declared.names)]
        if declared.resource_group is None:
            return Call("subscriptionResourceId", tuple(args))
        if declared.subscription_id != root.subscription_id:
            return Call("resourceId", (Literal(declared.subscription_id), Literal(declared.resource_group), *args))
        if declared.resource_group != root.resource_group:
            return Call("resourceId", (Literal(declared.resource_group), *args))
        return Call("resourceId", tuple(args))

    def id_of(self, target: str) -> str | None:
        declared = self._symbol(target)
        return None if declared is None else declared.id()

    def about(self, target: str) -> dict[str, Value] | None:
        declared = self._symbol(target)
        if declared is None:
            return None
        return {
            "id": declared.id(),
            "name": "/".join(declared.names),
            "type": declared.type,
            "apiVersion": declared.api_version,
        }

    def _symbol(self, target: str) -> Declared | None:
        found = self._symbols.get(target.lower())
        return found if found is not None or self.outer is None else self.outer._symbol(target)

    def _find(self, target: str) -> Declared | None:
        """The resource a symbol, an id, a name or ``Type/name`` means; None if that is not exactly one."""
        found = self._symbols.get(target.lower())
        if found is not None:
            return found
        resource = parse_resource_id(target)
        if resource is None:
            named = self._by_name.get(target.lower(), [])
            return named[0] if len(named) == 1 else None
        group = (resource.resource_group or "").lower()
        for declared in self._by_name.get(f"{resource.type}/{'/'.join(resource.names)}".lower(), []):
            if (declared.resource_group or "").lower() == group:
                return declared
        return None
