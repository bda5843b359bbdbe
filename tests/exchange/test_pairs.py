"""Bicep sources and what the compiler makes of them, in the classic form and with symbolic names, by hand; and
what our own Bicep says, against our own ARM, through a parser of its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from fnetdesigner.exchange.equal import equal_in_meaning
from fnetdesigner.exchange.export import export_arm, export_bicep
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.exchange.template import is_expression, unescape_literal
from fnetdesigner.model.design import Design
from tests.exchange import bicep_reader
from tests.exchange.bicep_values import EXPRESSION, bodies
from tests.exchange.test_templates_out import DESIGNS, _flat

PAIRS = Path(__file__).parent / "pairs"
NAMES = sorted(path.stem for path in PAIRS.glob("*.bicep"))
STRUCTURE = {"type", "apiVersion", "name", "dependsOn", "resources", "condition", "parent"}


def read(name: str, form: str) -> Design:
    return import_template((PAIRS / f"{name}.{form}.json").read_text(encoding="utf-8")).design


@pytest.mark.parametrize("name", NAMES)
def test_both_compiled_forms_are_one_design(name: str) -> None:
    classic, symbolic = read(name, "classic"), read(name, "symbolic")
    assert equal_in_meaning(classic, symbolic) == []
    assert equal_in_meaning(symbolic, import_template(export_arm(symbolic)).design) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_source_declares_what_is_read(name: str) -> None:
    source = bicep_reader.resources((PAIRS / f"{name}.bicep").read_text(encoding="utf-8"))
    compiled = json.loads((PAIRS / f"{name}.symbolic.json").read_text(encoding="utf-8"))["resources"]
    assert [(r.symbol, r.type, r.existing) for r in source] == [
        (symbol, f"{r['type']}@{r['apiVersion']}", r.get("existing", False)) for symbol, r in compiled.items()
    ]
    assert read(name, "classic").resources


def plain(value: Any) -> Any:
    """A value of an ARM template, expressions as one mark."""
    if isinstance(value, str):
        return EXPRESSION if is_expression(value) else unescape_literal(value)
    if isinstance(value, dict):
        return {plain(key): plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def in_order(found: list[tuple[str, dict[str, Any]]]) -> list[tuple[str, str]]:
    return sorted((kind, json.dumps(body, sort_keys=True)) for kind, body in found)


@pytest.mark.parametrize("name", DESIGNS)
def test_bicep_bodies_hold_the_values_of_the_arm_ones(name: str) -> None:
    design = DESIGNS[name]()
    arm = [
        (f"{kind}@{r['apiVersion']}", {key: plain(value) for key, value in r.items() if key not in STRUCTURE})
        for kind, r in _flat(json.loads(export_arm(design)))
    ]
    bicep = [
        (kind, {key: value for key, value in body.items() if key not in STRUCTURE})
        for kind, body in bodies(export_bicep(design))
    ]
    assert in_order(arm) == in_order(bicep)
