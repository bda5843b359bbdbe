"""What is no template: resources as Azure tells them, Terraform's states and plans, linked templates, changed files."""

from __future__ import annotations

import json
import os
import time
from typing import Any

import pytest

from fnetdesigner.exchange.equal import equal_in_meaning
from fnetdesigner.exchange.intake import import_text, is_parameters
from fnetdesigner.exchange.template import TemplateError
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.traffic import PublicIp
from fnetdesigner.kinds.unmodelled import Unmodelled
from tests.exchange import fuzzing
from tests.exchange.outside import NAMES, corpus_text
from tests.exchange.sources import LIVE, PLACE, PLAN, managed, state


def only(design: Any, model: type[Any]) -> Any:
    (found,) = (r for r in design.resources.values() if isinstance(r, model))
    return found


@pytest.mark.parametrize("form", [LIVE, {"data": LIVE, "count": len(LIVE)}, {"value": LIVE}])
def test_live_resources_bring_their_known_addresses(form: Any) -> None:
    found = import_text(json.dumps(form))
    app, address = only(found.design, FunctionApp), only(found.design, PublicIp)
    assert app.outbound_addresses == ("20.1.1.1", "20.1.1.2") and app.inbound_address == "20.2.2.2"
    assert address.address == "20.3.3.3"
    assert (app.integration_subnet, app.plan, app.route_all) == ("subnet-1", "hosting-plan-1", True)
    assert (found.design.settings.resource_group, app.region) == ("rg-live", "westeurope")
    assert only(found.design, Unmodelled).body == '{"properties": {"retentionInDays": 30}}'
    kept = [n.message for n in found.report if n.level == "kept" and "Kept as read" in n.message]
    assert kept == ["Kept as read: properties.clientAffinityEnabled."]


def test_one_live_resource_is_enough() -> None:
    assert only(import_text(json.dumps(LIVE[2])).design, FunctionApp).name == "func"


@pytest.mark.parametrize("content", [PLAN, state()])
def test_terraform_says_the_same_before_and_after_it_is_applied(content: Any) -> None:
    found = import_text(json.dumps(content))
    app = only(found.design, FunctionApp)
    assert (app.stack, app.stack_version, app.route_all) == ("python", "3.11", True)
    assert (app.plan, app.integration_subnet) == ("hosting-plan-1", "subnet-1")
    design = found.design
    assert design.resources["subnet-1"].network_security_group == "network-security-group-1"  # type: ignore[attr-defined]
    endpoint = design.resources["private-endpoint-1"]
    assert (endpoint.parent, endpoint.target) == ("subnet-2", "storage-account-1")  # type: ignore[attr-defined]
    assert any("azurerm_redis_cache" in n.message for n in found.report if n.level == "unread")
    assert equal_in_meaning(design, import_text(json.dumps(PLAN)).design) == []


def test_a_linked_template_is_read_where_its_text_is_given() -> None:
    inner = {"parameters": {"n": {"type": "string"}}, "resources": [
        {"type": "Microsoft.Network/natGateways", "apiVersion": "1", "name": "[parameters('n')]", "properties": {}}
    ]}  # fmt: skip
    link = {"type": "Microsoft.Resources/deployments", "apiVersion": "1", "name": "d", "properties": {
        "templateLink": {"relativePath": "nested/ng.json"}, "parameters": {"n": {"value": "ng"}},
    }}  # fmt: skip
    text = json.dumps({"resources": [link]})
    followed = import_text(text, linked={"nested/ng.json": json.dumps(inner)}).design
    assert [r.name for r in followed.resources.values()] == ["ng"]
    kept = only(import_text(text).design, Unmodelled)
    assert kept.azure_type == "Microsoft.Resources/deployments"
    round_about = import_text(text, linked={"nested/ng.json": text}).design
    assert only(round_about, Unmodelled).name == "d"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[1, 2]", "line 1, column 1"),
        ('{\n "resources": [\n  {"type": 5}]}', "line 3, column 4"),
        ('{"format_version": "1.0", "terraform_version": "1"}', "Terraform says nothing here"),
        ("[" * 300, "line 1, column 201"),
    ],
)
def test_errors_name_the_place(text: str, said: str) -> None:
    with pytest.raises(TemplateError) as caught:
        import_text(text)
    assert said in str(caught.value)


def test_parameters_files_are_told_apart() -> None:
    schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#"
    assert is_parameters(json.dumps({"$schema": schema, "parameters": {}}))
    assert not is_parameters(json.dumps({"resources": []}))


@pytest.mark.skipif(not NAMES, reason="the public templates are not beside the repository")
def test_the_public_templates_are_read_within_five_seconds() -> None:
    started = time.perf_counter()
    for name in NAMES:
        import_text(corpus_text(name))
    assert time.perf_counter() - started < 5.0


def test_changed_files_give_a_design_or_the_one_error() -> None:
    result = fuzzing.fuzz(60.0, seed=6, most=250)
    assert result.faults == []
    assert result.tried == 250 and result.read > 50


@pytest.mark.skipif(
    "FNETDESIGNER_LONG_FUZZING" not in os.environ,
    reason="ten minutes long: run it with FNETDESIGNER_LONG_FUZZING=1, or python -m tests.exchange.fuzzing 600",
)
def test_changed_files_for_ten_minutes() -> None:
    assert fuzzing.fuzz(600.0, seed=time.monotonic_ns()).faults == []


def test_every_argument_of_terraform_that_is_not_read_is_named() -> None:
    app = managed(
        "azurerm_linux_function_app", "func", name="func", zip_deploy_file="app.zip", tags={"team": "a"},
        default_hostname="func.azurewebsites.net", client_certificate_enabled=False, ftp_publish=None,
        site_config=[{"http2_enabled": True, "always_on": True, "cors": [{"support_credentials": True}]}],
        **PLACE,
    )  # fmt: skip
    group = managed("azurerm_network_security_group", "nsg", name="nsg", security_rule=[
        {"name": "web", "priority": 100, "description": "From the office"},
    ], **PLACE)  # fmt: skip
    content = {"format_version": "1.0", "values": {"root_module": {"resources": [app, group]}}}
    notes = {n.where: n.message for n in import_text(json.dumps(content)).report if n.level == "unread"}
    assert notes["azurerm_linux_function_app.func"] == (
        "Not read of this azurerm_linux_function_app: zip_deploy_file, site_config[0].http2_enabled, "
        "site_config[0].cors[0].support_credentials."
    )
    assert notes["azurerm_network_security_group.nsg"] == (
        "Not read of this azurerm_network_security_group: security_rule[web].description."
    )


def test_rows_without_a_name_are_told_apart_by_what_they_say() -> None:
    template = {
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "resources": [{
            "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2024-01-01", "name": "st", "location": "x",
            "properties": {"networkAcls": {"ipRules": [{"value": "203.0.113.7", "note": "office"}]}},
        }],
    }  # fmt: skip
    report = import_text(json.dumps(template)).report
    [lost] = [n.message for n in report if n.level == "unread"]
    assert "ipRules[203.0.113.7].note" in lost


def test_blocks_where_texts_belong_are_kept_as_plain_data() -> None:
    network = managed("azurerm_virtual_network", "vnet", name="vnet", address_space={"a": [{"b": 1}]}, **PLACE)
    app = managed("azurerm_linux_function_app", "f", name="f", site_config=[{"always_on": {"c": 2}}], **PLACE)
    content = {"format_version": "1.0", "values": {"root_module": {"resources": [network, app]}}}
    found = import_text(json.dumps(content)).design
    kept = {row.value for r in found.resources.values() for row in getattr(r, "kept", ())}
    assert '[{"b": 1}]' in kept or '{"a": [{"b": 1}]}' in kept
