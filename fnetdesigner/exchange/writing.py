"""Puts the fields of a resource into the body of a template, as their ``Arm`` annotations say.

What the annotations cannot say is in the modules named after families: ``app_body``, ``network_body`` ...
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from fnetdesigner.exchange.tree import IdOf, TreeValue
from fnetdesigner.kinds.declaration import Arm
from fnetdesigner.model.describe import RefTo
from fnetdesigner.model.resource import Part, Resource, metadata_of

IdOfTarget = Callable[[str], IdOf | None]
RowWriter = Callable[[Any], dict[str, TreeValue]]
MEMBER_ORDER = ("location", "kind", "sku", "identity", "properties")


def put(body: dict[str, TreeValue], path: str, value: TreeValue) -> None:
    """Sets the member at a dotted path, making the objects on the way."""
    *above, last = path.split(".")
    for name in above:
        inner = body.setdefault(name, {})
        if not isinstance(inner, dict):
            raise TypeError(f"{path} runs through {name}, which is no object")
        body = inner
    body[last] = value


def write_fields(
    item: Resource | Part,
    body: dict[str, TreeValue],
    id_of: IdOfTarget,
    rows: Mapping[type[Part], RowWriter],
) -> None:
    """Writes every field that has an ``Arm`` place; a reference to what is not in the template is left out.

    ``rows`` gives further members for the rows of tables. Fields with their default value are left out
    unless the annotation says ``always``; public network access is always written, because an absent
    value changes its meaning when a private endpoint appears.
    """
    model = type(item)
    for name, info in model.model_fields.items():
        arm: Arm | None = metadata_of(model, name, Arm)
        if arm is None:
            continue
        value = getattr(item, name)
        if name == "public_network_access":
            value = value or "Enabled"
        elif value == info.default and not arm.always:
            continue
        refers = metadata_of(model, name, RefTo) is not None
        _write(arm, refers, value, body, id_of, rows)


def _write(
    arm: Arm,
    refers: bool,
    value: Any,
    body: dict[str, TreeValue],
    id_of: IdOfTarget,
    rows: Mapping[type[Part], RowWriter],
) -> None:
    if not isinstance(value, tuple):
        one = _one(arm, refers, value, id_of)
        if one is not None:
            put(body, arm.path, one)
        return
    path, many, inner = arm.path.partition("[]")
    written: list[TreeValue] = []
    for element in value:
        if isinstance(element, Part):
            row: dict[str, TreeValue] = {}
            write_fields(element, row, id_of, rows)
            for member, extra in rows.get(type(element), _nothing)(element).items():
                put(row, member, extra)
            written.append(row)
            continue
        one = _one(arm, refers, element, id_of)
        if one is None:
            continue
        if not many or not inner:
            written.append(one)
            continue
        holder: dict[str, TreeValue] = {}
        if arm.item_name:
            put(holder, arm.item_name, str(element).replace("/", "."))
        put(holder, inner.removeprefix("."), one)
        for member, constant in arm.item.items():
            put(holder, member, constant)
        written.append(holder)
    put(body, path, written)


def _one(arm: Arm, refers: bool, value: Any, id_of: IdOfTarget) -> TreeValue:
    if refers:
        return None if value is None else id_of(value)
    written: TreeValue = next((theirs for ours, theirs in arm.values if ours == value), value)
    return written


def _nothing(row: Any) -> dict[str, TreeValue]:
    return {}


def in_order(body: dict[str, TreeValue]) -> dict[str, TreeValue]:
    """The members in the order in which people read them."""
    rank = {name: number for number, name in enumerate(MEMBER_ORDER)}
    return dict(sorted(body.items(), key=lambda pair: rank.get(pair[0], len(rank))))
