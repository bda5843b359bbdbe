"""Reads parameter values from a parameters file or from the ``parameters`` of a nested deployment."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from .expression import Call, Literal
from .jsonc import read_jsonc
from .scope import object_at
from .values import Journal, TemplateError, Unknown, Value, join_pointer


def read_parameters(text: str, journal: Journal) -> dict[str, Value]:
    """Values by name from the text of a parameters file.

    Both forms are read: the file with a ``parameters`` member and the bare object of parameters. Values are
    literal: strings in brackets are not evaluated, as in Azure. Raises `TemplateError`.
    """
    content = object_at(cast(Value, read_jsonc(text)), "")
    if "resources" in content:
        raise TemplateError("this is a template, not a parameters file")
    if "parameters" in content or "$schema" in content:
        return given_values(content.get("parameters"), "/parameters", journal, _literal)
    return given_values(content, "", journal, _literal)


def given_values(
    section: Value, pointer: str, journal: Journal, resolve: Callable[[Value, str], Value]
) -> dict[str, Value]:
    """The values of ``{name: {"value": ..}}``; a Key Vault reference or anything else gives `Unknown`."""
    values: dict[str, Value] = {}
    for name, raw in object_at(section, pointer).items():
        place = join_pointer(pointer, name)
        entry = object_at(raw, place)
        if "value" in entry:
            values[name] = resolve(entry["value"], f"{place}/value")
            continue
        if "reference" in entry:
            reason = f"parameter {name!r} comes from a key vault"
        else:
            reason = f"parameter {name!r} is given without a value"
            journal.note("warning", f"Parameter {name!r} is given without a value.", place)
        values[name] = Unknown(Call("parameters", (Literal(name),)), reason)
    return values


def _literal(value: Value, pointer: str) -> Value:
    return value
