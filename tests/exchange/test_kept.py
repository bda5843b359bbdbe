"""What no kind or field stands for is kept, goes out as it came in, and gives way to later edits."""

from __future__ import annotations

import json
from typing import Any

import pytest

from fnetdesigner.exchange.equal import equal_in_meaning
from fnetdesigner.exchange.export import export_arm, export_bicep
from fnetdesigner.exchange.importer import Imported, import_template
from fnetdesigner.exchange.receipt import omissions
from fnetdesigner.exchange.template import Unknown, parse_expression
from fnetdesigner.exchange.verbatim import kept_text
from fnetdesigner.kinds.unmodelled import Unmodelled
from fnetdesigner.model.edits import Set, apply
from tests.exchange import bicep_reader
from tests.exchange.defaults import with_defaults

PLAN_ID = "[resourceId('Microsoft.Web/serverfarms', parameters('plan'))]"
TEMPLATE: dict[str, Any] = {
    "parameters": {"sku": {"type": "string"}, "plan": {"type": "string"}, "days": {"type": "int"}},
    "resources": [
        {
            "type": "Microsoft.OperationalInsights/workspaces", "apiVersion": "2023-09-01", "name": "log",
            "location": "[resourceGroup().location]",
            "dependsOn": ["[resourceId('Microsoft.Network/natGateways', 'ng')]"],
            "properties": {"retentionInDays": "[parameters('days')]", "odd": "[[kept]", "share": 0.5},
        },
        {
            "type": "Microsoft.OperationalInsights/workspaces/tables", "apiVersion": "2023-09-01", "name": "log/t",
            "properties": {"of": "[resourceId('Microsoft.OperationalInsights/workspaces', 'log')]"},
        },
        {"type": "Microsoft.Network/natGateways", "apiVersion": "2024-05-01", "name": "ng", "sku": {"name": "Standard"},
         "tags": {"team": "a"}, "zones": ["1"], "condition": "[equals(parameters('sku'), 'EP1')]"},
        {"type": "Microsoft.Web/serverfarms", "apiVersion": "2024-04-01", "name": "[parameters('plan')]",
         "sku": {"name": "[parameters('sku')]"}, "properties": {"reserved": True}},
        {"type": "Microsoft.Web/sites", "apiVersion": "2024-04-01", "name": "func", "kind": "functionapp,linux",
         "properties": {"serverFarmId": PLAN_ID, "clientCertEnabled": True}},
        {"type": "Microsoft.Authorization/roleAssignments", "apiVersion": "2022-04-01", "name": "[newGuid()]",
         "scope": "[resourceId('Microsoft.Web/sites', 'func')]", "properties": {"principalId": "x"}},
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def read() -> Imported:
    return import_template(json.dumps(TEMPLATE))


def written(text: str, kind: str) -> dict[str, Any]:
    found: dict[str, Any] = next(r for r in with_defaults(text)["resources"] if r["type"] == kind)
    return found


def test_every_resource_is_there_and_the_report_says_why(read: Imported) -> None:
    raw = [r for r in read.design.resources.values() if isinstance(r, Unmodelled)]
    kinds = {r.azure_type.rpartition("/")[2] for r in raw}
    assert kinds == {"workspaces", "tables", "roleAssignments"}
    kept = "\n".join(f"{n.where}: {n.message}" for n in read.report if n.level == "kept")
    assert "workspaces log: Kept as it was read. A design has no kind for this type." in kept
    assert "natGateways ng: Kept as read: condition, tags, zones." in kept
    assert not [n for n in read.report if n.level == "unread"]


def test_what_was_kept_is_written_verbatim(read: Imported) -> None:
    text = export_arm(read.design)
    log = written(text, "Microsoft.OperationalInsights/workspaces")
    assert log["properties"] == {
        "retentionInDays": "[int(parameters('days'))]",
        "odd": "[[kept]",
        "share": "[json('0.5')]",
    }
    assert log["dependsOn"] == ["[resourceId('Microsoft.Network/natGateways', 'ng')]"]
    gateway = written(text, "Microsoft.Network/natGateways")
    assert (gateway["tags"], gateway["zones"]) == ({"team": "a"}, ["1"])
    assert gateway["condition"] == "[equals(parameters('sku'), 'EP1')]"
    plan = written(text, "Microsoft.Web/serverfarms")
    assert (plan["name"], plan["sku"]["name"]) == ("[parameters('plan')]", "[parameters('sku')]")
    site = written(text, "Microsoft.Web/sites")
    assert site["properties"]["serverFarmId"] == PLAN_ID and site["properties"]["clientCertEnabled"] is True
    role = written(text, "Microsoft.Authorization/roleAssignments")
    assert (role["name"], role["scope"]) == ("[newGuid()]", "[resourceId('Microsoft.Web/sites', 'func')]")
    assert {n: p["type"] for n, p in json.loads(text)["parameters"].items() if n in ("sku", "plan", "days")} == {
        "sku": "securestring", "plan": "securestring", "days": "securestring",
    }  # fmt: skip


def test_reading_it_again_gives_the_same(read: Imported) -> None:
    assert equal_in_meaning(read.design, import_template(export_arm(read.design)).design) == []


def test_bicep_says_it_in_its_own_words(read: Imported) -> None:
    text = export_bicep(read.design)
    bicep_reader.parse(text)
    assert "= if ((sku == 'EP1')) {" in text
    assert "scope: func" in text and "retentionInDays: int(days)" in text and "param days string" in text
    assert "parent: otherLog" in text


def test_a_later_edit_wins_over_what_was_kept(read: Imported) -> None:
    plan = read.design.index.by_kind["hosting-plan"][0]
    edited, _ = apply(read.design, [Set(plan, {"sku": "EP3"})])
    assert written(export_arm(edited), "Microsoft.Web/serverfarms")["sku"]["name"] == "EP3"
    assert any(o.what == "sku.name" for o in omissions(edited))
    assert equal_in_meaning(edited, import_template(export_arm(edited)).design) == []


def test_stand_ins_become_expressions_again() -> None:
    zero = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg"
    assert kept_text(f"{zero}/providers/A.B/cs/d", "rg", {}) == "\"[resourceId('A.B/cs', 'd')]\""
    assert kept_text(f"x{zero}/y", "rg", {}) == "\"[concat('x', resourceGroup().id, '/y')]\""
    unknown = Unknown(parse_expression("[parameters('p')]"), "")
    assert kept_text([unknown], "rg", {"p": "array"}) == "[\"[json(parameters('p'))]\"]"


def test_what_is_too_large_to_be_kept_is_said() -> None:
    huge = {"type": "A.B/cs", "apiVersion": "1", "name": "d", "properties": {"x": "a" * 300_000}}
    found = import_template(json.dumps({"resources": [huge]}))
    assert not found.design.resources
    assert [n.level for n in found.report] == ["unread"] and "too large" in found.report[0].message
