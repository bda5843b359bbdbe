"""Exports that are read back from their text alone: Bicep by its own reader, Terraform as far as it is known."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings

from fnetdesigner.exchange.bicep import MAIN, bicep_files
from fnetdesigner.exchange.build import build
from fnetdesigner.exchange.equal import equal_in_meaning
from fnetdesigner.exchange.export import export_bicep
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.exchange.readback.bicep import template_of
from fnetdesigner.exchange.readback.hcl import shown
from fnetdesigner.exchange.readback.meaning import meant
from fnetdesigner.exchange.readback.terraform import read_back
from fnetdesigner.exchange.receipt import receipt
from fnetdesigner.exchange.template import TemplateError
from fnetdesigner.exchange.terraform import export_terraform
from fnetdesigner.exchange.terraform.hcl import Attribute, Block, document
from fnetdesigner.model.design import Design
from fnetdesigner.project.gallery import Template, design_of, templates
from tests.exchange import made, spreading
from tests.exchange.outside import NAMES, corpus_text
from tests.exchange.test_terraform import HOSTILE
from tests.strategies import designs


def _back(design: Design) -> Design:
    return import_template(template_of(bicep_files(build(design)))).design


@pytest.mark.parametrize("name", made.ALL)
def test_bicep_of_made_designs_is_read_back_equal(name: str) -> None:
    design = made.ALL[name]()
    assert equal_in_meaning(design, _back(design)) == []
    spread = spreading.by_kind(design, ("", "shared", spreading.OTHER))
    assert equal_in_meaning(spread, _back(spread)) == []


@pytest.mark.parametrize("name", NAMES)
def test_bicep_of_public_templates_is_read_back_equal(name: str) -> None:
    design = import_template(corpus_text(name)).design
    assert equal_in_meaning(design, _back(design), meant) == []


@settings(max_examples=60)
@given(designs(max_size=8))
def test_bicep_of_any_design_is_read_back_equal(design: Design) -> None:
    assert equal_in_meaning(design, _back(design), meant) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_read_back_from_bicep(text: str) -> None:
    name = text.replace("\n", " ").replace("\r", " ").replace("\x00", " ").strip() or "x"
    design = made.design(*(r.model_copy(update={"name": name[:60]}) for r in made.hybrid().resources.values()))
    assert equal_in_meaning(design, _back(design), meant) == []


@pytest.mark.parametrize("name", made.ALL)
def test_the_receipt_of_bicep_is_equal_in_all_three(name: str) -> None:
    found = receipt(made.ALL[name](), "bicep")
    assert [check.words() for check in found.checks] == [
        "Design: equal", "Findings: equal", "Who reaches whom: equal",
    ]  # fmt: skip


def test_bicep_that_says_something_else_is_found_out() -> None:
    design = made.premium()
    text = export_bicep(design)
    assert "'10.1.0.0/26'" in text
    found = receipt(design, "bicep", text.replace("'10.1.0.0/26'", "'10.1.0.0/27'"))
    assert not found.is_equal


@pytest.mark.parametrize(
    "text", ["resource x", "param a string = ", "resource a 'b@c' = {", "var x = 1", "'", "param a = §"]
)
def test_what_is_no_bicep_of_ours_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(TemplateError) as refused:
        template_of({MAIN: f"\n{text}\n"})
    assert refused.value.line is not None


def test_a_symbol_that_nothing_declares_is_found_out() -> None:
    with pytest.raises(TemplateError, match="nothing here is called 'b'"):
        template_of({MAIN: "param a string = b\n"})


def test_names_of_members_that_only_the_deployment_knows_keep_no_variables() -> None:
    template = {
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "parameters": {"app": {"type": "string"}}, "variables": {"name": "[concat('func-', parameters('app'))]"},
        "resources": [{
            "type": "Microsoft.Insights/components", "apiVersion": "2020-02-02", "name": "appi", "location": "x",
            "tags": {"[concat('hidden-link:', resourceGroup().id, variables('name'))]": "Resource"},
        }],
    }  # fmt: skip
    design = import_template(json.dumps(template)).design
    assert "variables(" not in json.dumps(template_of(bicep_files(build(design))))
    assert "variables(" not in export_bicep(design)


@pytest.mark.parametrize("name", made.ALL)
def test_terraform_is_read_back_as_far_as_it_is_known_and_nothing_differs(name: str) -> None:
    design = made.ALL[name]()
    found = receipt(design, "terraform")
    assert [check.words() for check in found.checks] == [
        "Design: equal", "Findings: equal", "Who reaches whom: equal",
    ]  # fmt: skip
    back = read_back(design, export_terraform(design).text())
    assert back.compared > 20
    assert any("Written, but not read back" in line for line in found.lines()) == bool(found.unread)


@pytest.mark.parametrize("name", NAMES)
def test_terraform_of_public_templates_says_nothing_else(name: str) -> None:
    design = import_template(corpus_text(name)).design
    assert read_back(design, export_terraform(design).text()).differences == ()


@pytest.mark.parametrize("template", templates(), ids=lambda t: t.path)
def test_terraform_of_every_template_in_the_gallery_says_nothing_else(template: Template) -> None:
    design = design_of(template)
    back = read_back(design, export_terraform(design).text())
    assert back.differences == ()
    assert back.compared > 5


@pytest.mark.parametrize(
    ("before", "after"),
    [('"10.1.0.0/26"', '"10.1.0.0/27"'), ("network_security_group_id = azurerm", "network_security_group = azurerm"),
     ("public_network_access_enabled = false", "public_network_access_enabled = true")],
)  # fmt: skip
def test_terraform_that_says_something_else_is_found_out(before: str, after: str) -> None:
    design = made.premium()
    written = export_terraform(design)
    assert before in written.text()
    changed = receipt(design, "terraform", written.text().replace(before, after), written.omitted)
    plain = receipt(design, "terraform", written.text(), written.omitted)
    assert not changed.is_equal or len(changed.unread) > len(plain.unread)


def test_what_terraform_cannot_be_read_for_is_named_by_resource() -> None:
    found = receipt(made.hub(), "terraform")
    assert "afw-hub" in {omission.name for omission in found.unread}
    assert "not read back" in found.summary()


@pytest.mark.parametrize("text", ["resource {", "x", 'a = "', "a = [1", "variable = §", 'b "c" {'])
def test_what_is_no_terraform_of_ours_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(TemplateError) as refused:
        shown(f"\n{text}\n")
    assert refused.value.line is not None


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_read_back_from_terraform(text: str) -> None:
    block = Block("resource", ("a", "b"), [Attribute("value", text), Attribute("many", [text, {text or "k": text}])])
    [found] = shown(document([block]))["values"]["root_module"]["resources"]
    assert found["values"]["value"] == text
    assert found["values"]["many"] == [text, {text or "k": text}]


@settings(max_examples=30)
@given(designs(max_size=8))
def test_terraform_of_any_design_can_be_read(design: Design) -> None:
    read_back(design, export_terraform(design).text())
