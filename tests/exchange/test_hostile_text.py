"""Names and values that look like code stay names and values."""

from __future__ import annotations

import pytest

from fnetdesigner.exchange.equal import equal_in_meaning
from fnetdesigner.exchange.export import export_arm, export_bicep
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.kinds.app_parts import AccessRule, AppSetting
from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.databases import SqlServer
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.relay import HybridConnection, RelayNamespace
from fnetdesigner.model.design import Design, Settings
from tests.exchange import bicep_reader
from tests.exchange.made import design
from tests.exchange.outside import without_keys

HOSTILE = (
    "[concat('a', 'b')]", "[[x]", "a'b", "''", "'''", "${x}", "$${x}", "$", "${", "\\", "\\'", "{0}", "{{", "}}", "a/b",
    "//", "#", "/*", "]", "[", "x\ny", "'\n}\nresource evil 'a@b' = {", "ünïcödé", "名", "\u2028", "<b>", "%s", "@x",
)  # fmt: skip


def _hostile(text: str) -> Design:
    name = text.replace("\n", " ") or "x"
    return design(
        VirtualNetwork(id="virtual-network-1", name=name, address_space=("10.0.0.0/16",)),
        Subnet(id="subnet-1", name=name, parent="virtual-network-1", prefix="10.0.0.0/24"),
        StorageAccount(id="storage-account-1", name=name, containers=(name,), allowed_subnets=("subnet-1",)),
        HostingPlan(id="hosting-plan-1", name=name, tier="elastic-premium", sku="EP1"),
        FunctionApp(
            id="function-app-1", name=name, plan="hosting-plan-1", integration_subnet="subnet-1",
            host_storage="storage-account-1", host_storage_access="connection-string",
            identity="user", identity_name=name,
            access_rules=(AccessRule(name=name, headers=({"name": "x", "values": (name,)},)),),
            app_settings=(AppSetting(name=name, value=text), AppSetting(name="x", value=text, expression=True)),
            hybrid_connections=("hybrid-connection-1",),
        ),
        DeploymentSlot(id="deployment-slot-1", name=name, app="function-app-1",
                       app_settings=(AppSetting(name=name, value=f"{text} too"),)),
        RelayNamespace(id="relay-namespace-1", name=name),
        HybridConnection(id="hybrid-connection-1", name=name, namespace="relay-namespace-1", host=name),
        SqlServer(id="sql-server-1", name=name, firewall_rules=({"name": name},), allowed_subnets=("subnet-1",)),
        settings=Settings(title=name, description=text),
    )  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_survives_a_round_trip(text: str) -> None:
    found = _hostile(text)
    assert equal_in_meaning(found, import_template(export_arm(found)).design) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_inside_one_literal_in_bicep(text: str) -> None:
    tame = bicep_reader.resources(export_bicep(_hostile("tame")))
    found = bicep_reader.resources(export_bicep(_hostile(text)))
    assert [(r.type, without_keys(r.paths)) for r in found] == [(r.type, without_keys(r.paths)) for r in tame]
    written = export_bicep(_hostile(text))
    lines = [line for line in written.splitlines() if line.startswith("resource ")]
    assert len(lines) == len(tame)


def test_a_setting_that_is_an_expression_stays_one() -> None:
    value = "[concat(parameters('prefix'), '-', reference('x').name)]"
    found = design(FunctionApp(
        id="function-app-1", name="func", app_settings=(AppSetting(name="A", value=value, expression=True),),
    ))  # fmt: skip
    text = export_arm(found)
    assert value in text and '"prefix": {\n      "type": "securestring"' in text
    assert "param prefix string" in export_bicep(found)
    assert equal_in_meaning(found, import_template(text).design) == []
