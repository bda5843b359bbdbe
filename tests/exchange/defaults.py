"""Templates as they are deployed when nobody adjusts them: parameters for names and SKUs replaced by their defaults."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

ADJUSTABLE = re.compile(r"[A-Za-z0-9]+(?:Name|Sku)")
_READ = re.compile(r"parameters\('([A-Za-z0-9]+)'\)")
_FORMAT = re.compile(r"\[format\('([^'()]*)'((?:, '[^'()]*')+)\)\]")


def adjustables(template: Mapping[str, Any]) -> dict[str, str]:
    """The defaults of the parameters for names and SKUs; what has an expression for a default is none of them."""
    found = {n: p.get("defaultValue") for n, p in template["parameters"].items() if ADJUSTABLE.fullmatch(n)}
    return {n: v for n, v in found.items() if isinstance(v, str) and not v.startswith("[")}


def with_defaults(text: str) -> Any:
    """A template, as data, that says names and SKUs where they are used."""
    template = json.loads(text)
    return _filled(template, adjustables(template))


def _filled(value: Any, known: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {k: _filled(v, known) for k, v in value.items() if k not in known}
    if isinstance(value, list):
        return [_filled(item, known) for item in value]
    return _text(value, known) if isinstance(value, str) and value.startswith("[") else value


def _text(text: str, known: Mapping[str, str]) -> str:
    said = _READ.sub(lambda m: f"'{known[m.group(1)]}'" if m.group(1) in known else m.group(), text)
    if whole := _FORMAT.fullmatch(said):
        return whole.group(1).format(*re.findall(r", '([^']*)'", whole.group(2)))
    return said[2:-2] if re.fullmatch(r"\['[^']*'\]", said) else said
