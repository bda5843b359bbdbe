"""A design that goes out as a template comes back the same."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given

from fnetdesigner.exchange.build import build
from fnetdesigner.exchange.equal import equal_in_meaning
from fnetdesigner.exchange.export import export_arm, export_bicep
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design, check_whole
from fnetdesigner.model.edits import Set, apply
from tests.exchange import bicep_reader, made
from tests.exchange.outside import NAMES, corpus_text
from tests.strategies import designs

NOT_DEPLOYED = {k.slug for k in catalogue().kinds if k.arm is None}
SUBNET = "subnet:vnet-orders/snet-pe"


@pytest.mark.parametrize("name", NAMES)
def test_public_templates_come_in_and_survive_a_round_trip(name: str) -> None:
    design = import_template(corpus_text(name)).design
    check_whole(design)
    assert equal_in_meaning(design, import_template(export_arm(design)).design) == []


@pytest.mark.parametrize("name", made.ALL)
def test_made_designs_survive_a_round_trip(name: str) -> None:
    design = made.ALL[name]()
    assert equal_in_meaning(design, import_template(export_arm(design)).design) == []


@given(designs(max_size=10))
def test_any_design_survives_a_round_trip_and_its_bicep_parses(design: Design) -> None:
    text = export_arm(design)
    assert equal_in_meaning(design, import_template(text).design) == []
    assert export_arm(design) == text
    bicep_reader.parse(export_bicep(design))


@pytest.mark.parametrize("name", made.ALL)
def test_what_azure_has_words_for_is_said_in_its_words(name: str) -> None:
    """The metadata must not paper over a mapping that loses something."""
    kept = build(made.ALL[name]()).metadata["fnetdesigner"]
    design_only = {"function-app:func-contained": {"event_driven_scale": {"design": True}}} if name == "hybrid" else {}
    assert kept.get("resources", {}) == design_only
    assert {e["kind"] for e in kept.get("further", [])} <= NOT_DEPLOYED


def test_order_of_making_does_not_change_a_byte() -> None:
    design = made.premium()
    backwards = replace(design, resources=dict(reversed(design.resources.items())))
    assert export_arm(backwards) == export_arm(design)
    assert export_bicep(backwards) == export_bicep(design)


def test_an_edit_of_the_template_by_hand_wins_over_the_metadata() -> None:
    design, _ = apply(made.premium(), [Set("function-app-1", {"public_network_access": None})])
    template = json.loads(export_arm(design))
    assert import_template(json.dumps(template)).design.resources["function-app-1"].public_network_access is None
    app = next(r for r in template["resources"] if r["type"] == "Microsoft.Web/sites")
    app["properties"]["publicNetworkAccess"] = "Disabled"
    read = import_template(json.dumps(template)).design.resources["function-app-1"]
    assert read.public_network_access == "Disabled"


def test_metadata_in_the_form_that_bicep_compiles_to_is_read() -> None:
    design = made.hybrid()
    template = json.loads(export_arm(design))
    text = json.dumps(build(design).metadata["fnetdesigner"])
    template["metadata"] = {"fnetdesigner": text[:100], "fnetdesigner2": text[100:]}
    assert equal_in_meaning(design, import_template(json.dumps(template)).design) == []


@pytest.mark.parametrize(
    "broken",
    [
        "{", {"version": 2}, {"version": 1, "settings": 3, "resources": [], "further": {}},
        {"version": 1, "further": [1, {"key": "note:a", "kind": "note", "values": {"text": 5}}]},
        {"version": 1, "resources": {"subnet:x": {}, "virtual-network:vnet-orders": {"name": {"design": ""}}}},
        {"version": 1, "resources": {SUBNET: {"parent": {"design": SUBNET}}}},
    ],
)  # fmt: skip
def test_broken_metadata_costs_nothing_but_itself(broken: object) -> None:
    template = json.loads(export_arm(made.premium()))
    template["metadata"] = {"fnetdesigner": broken}
    design = import_template(json.dumps(template)).design
    check_whole(design)
    assert len(design.resources) == len(made.premium().resources)


def test_equal_in_meaning_names_what_differs() -> None:
    design = made.premium()
    other, _ = apply(design, [Set("subnet-1", {"prefix": "10.1.0.0/27"}), Set("public-ip-1", {"name": "pip-new"})])
    found = equal_in_meaning(design, other)
    assert "public-ip:pip-out is only in the first design" in found
    assert "public-ip:pip-new is only in the second design" in found
    assert any(line.startswith("subnet:vnet-orders/snet-int: prefix") for line in found)
