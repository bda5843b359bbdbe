"""Small templates to evaluate one expression or read a few resources, and the corpus of public templates."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fnetdesigner.exchange.template import Template, Value, read_template

CORPUS = Path(__file__).resolve().parents[3].parent / "shared" / "corpus" / "arm"

Read = Callable[..., Template]
ValueOf = Callable[..., Value]


@pytest.fixture(scope="session")
def corpus() -> dict[str, str]:
    """The texts of the corpus templates by file name."""
    if not CORPUS.is_dir():
        pytest.skip("the corpus of public templates is not beside the repository")
    paths = sorted(path for path in CORPUS.glob("*.json") if path.name != "manifest.json")
    return {path.name: path.read_text(encoding="utf-8") for path in paths}


@pytest.fixture
def read() -> Read:
    """Read a template given as keyword sections: ``read(resources=[...], variables={...})``."""

    def reader(parameters_text: str | None = None, **sections: Any) -> Template:
        sections.setdefault("resources", [])
        return read_template(json.dumps(sections), parameters_text)

    return reader


@pytest.fixture
def value_of(read: Read) -> ValueOf:
    """The value of one expression, written without its brackets."""

    def evaluate(expression: str, **sections: Any) -> Value:
        resource = {
            "type": "Test.Provider/things",
            "apiVersion": "2020-01-01",
            "name": "thing",
            "properties": {"value": f"[{expression}]"},
        }
        properties = read(resources=[resource], **sections).resources[0].body["properties"]
        assert isinstance(properties, dict)
        return properties["value"]

    return evaluate
