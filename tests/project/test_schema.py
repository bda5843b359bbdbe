"""The published schema: up to date, a schema, and of one mind with the reader."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from fnetdesigner import assets
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.describe import Shown
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import metadata_of
from fnetdesigner.project import write_design
from fnetdesigner.project.schema import SCHEMA_PATH, schema, schema_text
from tests.strategies import designs, rows_of


@cache
def validator() -> Draft202012Validator:
    return Draft202012Validator(schema())


def test_the_published_schema_is_up_to_date() -> None:
    """If not: python -m fnetdesigner.project.schema > resources/schema/fnd-1.0.schema.json"""
    assert assets.read_text(SCHEMA_PATH) == schema_text()


def test_it_can_be_made_from_the_command_line() -> None:
    command = [sys.executable, "-W", "error", "-m", "fnetdesigner.project.schema"]
    made = subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert made.stdout == schema_text().encode()
    assert made.stderr == b""


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(designs())
def test_what_is_written_is_valid(design: Design) -> None:
    validator().validate(json.loads(write_design(design)))


def test_every_shown_field_has_its_title_and_help() -> None:
    definitions = schema()["$defs"]
    seen = 0
    for kind in catalogue().kinds:
        for model, name in ((kind.model, kind.slug), *((row, row.__name__) for row in rows_of(kind.model))):
            for field in model.model_fields:
                if (shown := metadata_of(model, field, Shown)) is not None:
                    node = definitions[name]["properties"][field]
                    assert (node["title"], node["description"]) == (shown.title, shown.help)
                    seen += 1
    assert seen > 100


def test_rows_of_different_kinds_do_not_share_a_name() -> None:
    rows = {row for kind in catalogue().kinds for row in rows_of(kind.model)}
    assert len({row.__name__ for row in rows}) == len(rows)


BASE: dict[str, Any] = {"fnetdesigner": {"format": "1.0"}}


@pytest.mark.parametrize(
    "extra",
    [
        {"fnetdesigner": {"format": "2.0"}},
        {"fnetdesigner": {}},
        {"resources": []},
        {"resources": {"Bad Id": {"kind": "note", "name": "n"}}},
        {"resources": {"a-1": {"kind": "sub-net", "name": "n"}}},
        {"resources": {"a-1": {"kind": "note"}}},
        {"resources": {"a-1": {"kind": "subnet", "name": "n"}}},
        {"resources": {"a-1": {"kind": "peering", "name": "n", "parent": "b-1"}}},
        {"resources": {"a-1": {"kind": "function-app", "name": "n", "always_on": "yes"}}},
        {"resources": {"a-1": {"kind": "function-app", "name": "n", "triggers": [{"tpye": "http"}]}}},
        {"layout": {"a-1": {"x": 1}}},
        {"settings": {"baseline": "1999-01"}},
    ],
)
def test_what_the_reader_refuses_by_form_is_invalid(extra: dict[str, Any]) -> None:
    assert validator().is_valid(BASE)
    assert not validator().is_valid(BASE | extra)


def test_what_the_reader_keeps_is_valid() -> None:
    note = {"kind": "note", "name": "n", "later": [1]}
    assert validator().is_valid(BASE | {"$schema": "x", "settings": {"later": 1}, "resources": {"a-1": note}})
