"""Random designs and random edits, made from the declarations of the kinds: whatever a kind declares,
these draw. Everything drawn is valid; `bold_edits` are edits that may be refused."""

from __future__ import annotations

import json
import typing
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import annotated_types
from hypothesis import strategies as st
from pydantic import AfterValidator, BaseModel, StringConstraints
from pydantic.fields import FieldInfo

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.declaration import Kind
from fnetdesigner.model import values
from fnetdesigner.model.describe import RefTo
from fnetdesigner.model.design import Design, Placement, Settings, SeverityOverride, Waiver
from fnetdesigner.model.edits import Add, Bend, Configure, Edit, Place, Remove, Reparent, Set
from fnetdesigner.model.lines import LineLayout, Pin, Shift
from fnetdesigner.model.resource import Part, Resource, natural_key, part_of, references, with_references
from fnetdesigner.model.values import Prefix

KINDS = catalogue().kinds
SLUGS = tuple(kind.slug for kind in KINDS)
COMMON = frozenset({"id", "name", "parent", "unknown"})

lines = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=12)
texts = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs",), min_codepoint=32) | st.sampled_from("\n\t"), max_size=20
)
names = lines.filter(bool)
numbers = st.integers(min_value=0, max_value=12) | st.integers(min_value=0, max_value=10**6)
pixels = st.integers(min_value=-1_000_000, max_value=1_000_000)
sides = st.integers(min_value=8, max_value=1_000_000)
placements = st.builds(Placement, x=pixels, y=pixels, width=sides, height=sides, collapsed=st.booleans())
line_layouts = st.builds(
    LineLayout,
    pins=st.lists(st.builds(Pin, x=pixels, y=pixels, level=st.booleans()), max_size=3).map(tuple),
    label=st.none()
    | st.builds(Shift, x=st.integers(min_value=-99, max_value=99), y=st.integers(min_value=-99, max_value=99)),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(min_value=-(10**12), max_value=10**12) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(lines, inner, max_size=3),
    max_leaves=5,
)


@st.composite
def prefixes(draw: st.DrawFn) -> str:
    """An address range on its boundary, IPv4 mostly."""
    version = draw(st.sampled_from((4, 4, 4, 6)))
    bits = 32 if version == 4 else 128
    length = draw(st.integers(min_value=0, max_value=bits))
    first = draw(st.integers(min_value=0, max_value=2**bits - 1)) >> (bits - length) << (bits - length)
    return str(Prefix(version, first, first + 2 ** (bits - length) - 1, length))


addresses = st.ip_addresses().filter(lambda a: getattr(a, "scope_id", None) is None).map(
    lambda a: values.format_address(a.version, int(a))
)  # fmt: skip
ports = (
    st.just("*")
    | st.integers(min_value=0, max_value=65535).map(str)
    | st.lists(st.integers(min_value=0, max_value=65535), min_size=2, max_size=2).map(
        lambda two: f"{min(two)}-{max(two)}"
    )
)

# Texts are told apart by the function that checks them; those of values.py are the only ones there are.
BY_CHECK: Mapping[Callable[[str], str], st.SearchStrategy[str]] = {
    values._prefix: prefixes(),
    values._address: addresses,
    values._ports: ports,
    values._printable: texts,
    values._one_line: lines,
    values._azure_type: st.sampled_from(("", "Microsoft.OperationalInsights/workspaces", "Contoso.Web/sites/parts")),
    values._json: json_values.map(json.dumps),
}


def _of_type(annotation: Any, metadata: Sequence[Any], ids: Mapping[str, Sequence[str]]) -> st.SearchStrategy[Any]:
    """Values of a field's type. `ids` gives the ids that a reference may name, by kind."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    target = next((m for m in metadata if isinstance(m, RefTo)), None)
    if target is not None:
        found = [i for kind in target.kinds for i in ids.get(kind, ())]
        if origin is tuple:
            return st.lists(st.sampled_from(found), max_size=3).map(tuple) if found else st.just(())
        optional = st.none() if type(None) in arguments else st.nothing()
        return optional | (st.sampled_from(found) if found else st.nothing())
    if origin is typing.Annotated:
        return _of_type(arguments[0], [*arguments[1:], *metadata], ids)
    if origin is typing.Literal:
        return st.sampled_from(arguments)
    if origin is tuple:
        return st.lists(_of_type(arguments[0], (), ids), max_size=3).map(tuple)
    if type(None) in arguments:
        (inner,) = (a for a in arguments if a is not type(None))
        return st.none() | _of_type(inner, metadata, ids)
    if annotation is bool:
        return st.booleans()
    if annotation is int:
        low = next((m.ge for m in metadata if isinstance(m, annotated_types.Ge)), None)
        high = next((m.le for m in metadata if isinstance(m, annotated_types.Le)), None)
        return st.integers(min_value=low, max_value=high)  # type: ignore[arg-type]
    if annotation is str:
        return _of_text(metadata)
    assert issubclass(annotation, Part), f"no strategy for {annotation}"
    return _rows(annotation, ids)


def _of_text(metadata: Sequence[Any]) -> st.SearchStrategy[str]:
    check = next((m.func for m in metadata if isinstance(m, AfterValidator)), None)
    shortest = max((m.min_length or 0 for m in metadata if isinstance(m, StringConstraints)), default=0)
    assert check in BY_CHECK, f"no strategy for a text with {metadata}"
    strategy = BY_CHECK[check]
    return strategy.filter(bool) if shortest else strategy


def field_values(info: FieldInfo, ids: Mapping[str, Sequence[str]]) -> st.SearchStrategy[Any]:
    """Valid values of a field of a resource or of a row."""
    return _of_type(info.annotation, info.metadata, ids)


@st.composite
def _rows(draw: st.DrawFn, model: type[Part], ids: Mapping[str, Sequence[str]]) -> Part:
    return model.model_validate(_drawn(draw, model, ids))


def _drawn(draw: st.DrawFn, model: type[BaseModel], ids: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """Values for the required fields of a model, and for a few of the others."""
    fields = {
        name: info for name, info in model.model_fields.items() if name not in COMMON or not issubclass(model, Resource)
    }
    free = [name for name, info in fields.items() if not info.is_required()]
    chosen = draw(st.sets(st.sampled_from(free), max_size=4)) if free else set()
    return {
        name: draw(field_values(info, ids)) for name, info in fields.items() if info.is_required() or name in chosen
    }


class _Builder:
    """A design in the making: what is in it so far, so that references lead somewhere."""

    def __init__(self, draw: st.DrawFn, resources: Mapping[str, Resource]) -> None:
        self.draw = draw
        self.resources = dict(resources)
        self.made: list[Resource] = []
        self.ids: dict[str, list[str]] = {}
        for resource in resources.values():
            self.ids.setdefault(resource.kind, []).append(resource.id)

    def one_of(self, slugs: Sequence[str]) -> str:
        """The id of a resource of one of the kinds; a new one where there is none yet."""
        found = [i for slug in slugs for i in self.ids.get(slug, ())]
        return self.draw(st.sampled_from(found)) if found else self.make(slugs[0])

    def make(self, slug: str) -> str:
        """Add a resource of a kind, and before it what it cannot be without."""
        kind = catalogue().by_slug[slug]
        parent = self._parent(kind)
        for info in kind.model.model_fields.values():
            target = next((m for m in info.metadata if isinstance(m, RefTo)), None)
            if target is not None and info.is_required():
                self.one_of(target.kinds)
        drawn = _drawn(self.draw, kind.model, self.ids)
        number = self.draw(numbers)
        while f"{slug}-{number}" in self.resources:
            number += 1
        new = {"id": f"{slug}-{number}", "name": self.draw(names), "parent": parent}
        resource = kind.model.model_validate({**drawn, **new})
        self.resources[resource.id] = resource
        self.made.append(resource)
        self.ids.setdefault(slug, []).append(resource.id)
        return resource.id

    def _parent(self, kind: Kind) -> str | None:
        homes = catalogue().homes_of(kind.slug)
        if not homes or (kind.free and self.draw(st.booleans())):
            return None
        return self.one_of(homes)


@st.composite
def settings(draw: st.DrawFn, ids: Sequence[str] = ()) -> Settings:
    """Settings, with waivers about some of the resources and severities of some rules."""
    waivers = st.builds(
        Waiver,
        rule=st.from_regex(r"FND-[A-Z]{2,4}-[0-9]{3}", fullmatch=True),
        resources=st.lists(st.sampled_from(ids), max_size=2).map(tuple) if ids else st.just(()),
        reason=texts,
        owner=lines,
        expires=st.none() | st.dates().map(str),
    )
    severities = st.builds(
        SeverityOverride,
        rule=st.from_regex(r"FND-[A-Z]{2,4}-[0-9]{3}", fullmatch=True),
        severity=st.sampled_from(("error", "warning", "info")),
        reason=texts,
    )
    return Settings(
        title=draw(lines),
        description=draw(texts),
        baseline=draw(st.sampled_from(("2024-11", "2026-04"))),
        region=draw(st.just("westeurope") | lines),
        resource_group=draw(st.just("rg-design") | lines),
        waivers=tuple(draw(st.lists(waivers, max_size=2))),
        severities=tuple(draw(st.lists(severities, max_size=2))),
    )


@st.composite
def designs(draw: st.DrawFn, max_size: int = 8, slugs: Sequence[str] = SLUGS) -> Design:
    """Whole designs of any kinds (or of `slugs`, and what these need): containers hold what they may,
    references lead to what they may, some resources are drawn somewhere."""
    builder = _Builder(draw, {})
    for slug in draw(st.lists(st.sampled_from(slugs), max_size=max_size)):
        builder.make(slug)
    drawn = draw(st.sets(st.sampled_from(sorted(builder.resources)))) if builder.resources else set()
    layout = {i: draw(placements) for i in sorted(drawn)}
    lines = _drawn_lines(draw, builder.resources)
    return Design(draw(settings(sorted(builder.resources))), builder.resources, layout, lines)


def _drawn_lines(draw: st.DrawFn, resources: Mapping[str, Resource]) -> dict[str, LineLayout]:
    found = line_ids(resources)
    chosen = draw(st.sets(st.sampled_from(found), max_size=3)) if found else set()
    return {i: layout for i in sorted(chosen) if (layout := draw(line_layouts))}


def line_ids(resources: Mapping[str, Resource]) -> list[str]:
    """The ids of everything that may be drawn as a line."""
    own = [i for i, r in resources.items() if catalogue().of(r).shape == "connector"]
    return sorted(own + [f"{i}.{r.field.name}.{r.target}" for i, one in resources.items() for r in references(one)])


@st.composite
def edits(draw: st.DrawFn, design: Design) -> list[Edit]:
    """One step of edits that the design takes."""
    found = sorted(design.resources, key=natural_key)
    makers = [_add, _configure] if not found else [_add, _configure, _set, _rename, _reparent, _place, _bend, _remove]
    return draw(st.sampled_from(makers))(draw, design)


def _add(draw: st.DrawFn, design: Design) -> list[Edit]:
    builder = _Builder(draw, design.resources)
    builder.make(draw(st.sampled_from(SLUGS)))
    return [Add(made, draw(st.none() | placements)) for made in builder.made]


def _configure(draw: st.DrawFn, design: Design) -> list[Edit]:
    drawn = draw(settings(sorted(design.resources)))
    name = draw(st.sampled_from(sorted(Settings.model_fields.keys() - {"unknown"})))
    return [Configure({name: getattr(drawn, name)})]


def _set(draw: st.DrawFn, design: Design) -> list[Edit]:
    resource = design.resources[_any_id(draw, design)]
    fields = {n: f for n, f in type(resource).model_fields.items() if n not in COMMON}
    if not fields:
        return _rename(draw, design)
    name = draw(st.sampled_from(sorted(fields)))
    return [Set(resource.id, {name: draw(field_values(fields[name], _ids(design)))})]


def _rename(draw: st.DrawFn, design: Design) -> list[Edit]:
    return [Set(_any_id(draw, design), {"name": draw(names)})]


def _reparent(draw: st.DrawFn, design: Design) -> list[Edit]:
    resource = design.resources[_any_id(draw, design)]
    kind = catalogue().of(resource)
    homes: list[str | None] = [
        i for slug in catalogue().homes_of(kind.slug) for i in design.index.by_kind.get(slug, ())
    ]
    homes += [None] if kind.free or not kind.inside else []
    return [Reparent(resource.id, draw(st.sampled_from(homes)))]


def _place(draw: st.DrawFn, design: Design) -> list[Edit]:
    return [Place(_any_id(draw, design), draw(st.none() | placements))]


def _bend(draw: st.DrawFn, design: Design) -> list[Edit]:
    found = line_ids(design.resources)
    return [Bend(draw(st.sampled_from(found)), draw(st.none() | line_layouts))] if found else _place(draw, design)


def _remove(draw: st.DrawFn, design: Design) -> list[Edit]:
    """Take one out with all that cannot be without it; what else named them lets go."""
    gone = {_any_id(draw, design)}
    while True:
        more = {r.id for r in design.resources.values() if r.parent in gone} | {
            reference.source
            for i in gone
            for reference in design.index.referrers.get(i, ())
            if type(design.resources[reference.source]).model_fields[reference.field.name].is_required()
        }
        if more <= gone:
            break
        gone |= more
    loose: list[Edit] = []
    for resource_id in design.index.in_order(design.resources.keys() - gone):
        old = design.resources[resource_id]
        new = with_references(old, lambda target: None if target in gone else target)
        if new is not old:
            changed = {n: getattr(new, n) for n in type(old).model_fields if getattr(new, n) != getattr(old, n)}
            loose.append(Set(resource_id, changed))
    return [*loose, *(Remove(i) for i in design.index.in_order(gone))]


@st.composite
def bold_edits(draw: st.DrawFn, design: Design) -> list[Edit]:
    """A step of edits of which some are likely to be refused: wrong ids, circles, dangling references."""
    ids = [*sorted(design.resources), "nobody-1"]
    an_id = st.sampled_from(ids)
    edit = (
        st.builds(Remove, an_id)
        | st.builds(Reparent, an_id, st.none() | an_id)
        | st.builds(Place, an_id, st.none() | placements)
        | st.builds(Bend, an_id | st.just("nobody-1.plan.nobody-2"), st.none() | line_layouts)
        | st.builds(Set, an_id, st.dictionaries(st.sampled_from(_all_fields()), json_values, max_size=2))
        | st.builds(Configure, st.dictionaries(st.sampled_from(sorted(Settings.model_fields)), json_values, max_size=2))
    )
    bold = draw(st.lists(edit, min_size=1, max_size=3))
    return [*draw(edits(design)), *bold] if draw(st.booleans()) else bold


def _all_fields() -> list[str]:
    return sorted({name for kind in KINDS for name in kind.model.model_fields})


def _any_id(draw: st.DrawFn, design: Design) -> str:
    return draw(st.sampled_from(sorted(design.resources, key=natural_key)))


def _ids(design: Design) -> dict[str, list[str]]:
    return {kind: list(ids) for kind, ids in design.index.by_kind.items()}


def rows_of(model: type[BaseModel]) -> list[type[Part]]:
    """The row models of a kind's tables."""
    return [row for info in model.model_fields.values() if (row := part_of(info.annotation)) is not None]
