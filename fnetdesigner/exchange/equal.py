"""Whether two designs mean the same: ids and places on the canvas do not count."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from fnetdesigner.exchange.keys import keys_of
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource, with_references


def values_by_key(resource: Resource, keys: Mapping[str, str]) -> dict[str, Any]:
    """The fields of a resource as JSON data, its id left out and keys in place of the ids it names."""
    named = with_references(resource, lambda target: keys.get(target, target))
    values = named.model_dump(mode="json")
    del values["id"]
    values["parent"] = None if resource.parent is None else keys.get(resource.parent, resource.parent)
    return values


def settings_by_key(design: Design, keys: Mapping[str, str]) -> dict[str, Any]:
    """The settings as JSON data, with keys in place of the ids that waivers name."""
    values = design.settings.model_dump(mode="json")
    for waiver in values["waivers"]:
        waiver["resources"] = [keys.get(i, i) for i in waiver["resources"]]
    return values


def equal_in_meaning(a: Design, b: Design, meant: Callable[[Any], Any] = lambda value: value) -> list[str]:
    """The differences between two designs, one a line; empty when they mean the same.

    Resources are matched by kind and path of names; of several alike, the first with the first. Values that differ
    may still be ``meant`` alike.
    """
    found: list[str] = []
    one, other = keys_of(a), keys_of(b)
    mine = {key: values_by_key(a.resources[i], one) for i, key in one.items()}
    yours = {key: values_by_key(b.resources[i], other) for i, key in other.items()}
    found += [f"{key} is only in the first design" for key in mine if key not in yours]
    found += [f"{key} is only in the second design" for key in yours if key not in mine]
    pairs = [("settings", settings_by_key(a, one), settings_by_key(b, other))]
    pairs += [(key, values, yours[key]) for key, values in mine.items() if key in yours]
    for where, left, right in pairs:
        for name in left:
            if left[name] != right[name] and meant(left[name]) != meant(right[name]):
                found.append(f"{where}: {name} is {left[name]!r} in the first and {right[name]!r} in the second")
    return found
