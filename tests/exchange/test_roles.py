"""Roles of identities: derived from what an app connects to, in every language, and dropped when read again."""

from __future__ import annotations

import json
from typing import Any

import pytest

from fnetdesigner.azure.facts import source
from fnetdesigner.azure.roles import known_roles
from fnetdesigner.exchange.az import export_az
from fnetdesigner.exchange.equal import equal_in_meaning
from fnetdesigner.exchange.export import export_arm, export_bicep
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.exchange.roles import ASSIGNMENT, COSMOS_ASSIGNMENT
from fnetdesigner.exchange.terraform import export_terraform
from fnetdesigner.kinds.app_parts import Trigger
from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.databases import ContainerRegistry, CosmosDbAccount
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.unmodelled import Unmodelled
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Set, apply
from tests.exchange import bicep_reader, hcl_reader, made, spreading
from tests.exchange.defaults import with_defaults
from tests.exchange.outside import type_findings

THEIRS = "0f0e0d0c-0000-4000-8000-000000000000"
NAMES = {role.id: role.name for role in known_roles()}


def _design(**values: Any) -> Design:
    triggers = (
        Trigger(type="queue", source="storage-account-2"),
        Trigger(type="event-hub", source="event-hubs-namespace-1"),
        Trigger(type="service-bus", source="service-bus-namespace-1"),
        Trigger(type="cosmos-db", source="cosmos-db-account-1"),
        Trigger(type="http"),
    )
    app = {"host_storage": "storage-account-1", "triggers": triggers, "key_vaults": ("key-vault-1",),
           "container": True, "image_registry": "container-registry-1", **values}  # fmt: skip
    return made.design(
        StorageAccount(id="storage-account-1", name="sthost"),
        StorageAccount(id="storage-account-2", name="stwork"),
        EventHubsNamespace(id="event-hubs-namespace-1", name="evhns-in"),
        ServiceBusNamespace(id="service-bus-namespace-1", name="sb-in"),
        CosmosDbAccount(id="cosmos-db-account-1", name="cosmos-in"),
        KeyVault(id="key-vault-1", name="kv-app"),
        ContainerRegistry(id="container-registry-1", name="crapp"),
        HostingPlan(id="hosting-plan-1", name="plan", tier="elastic-premium", sku="EP1"),
        FunctionApp(id="function-app-1", name="func-a", plan="hosting-plan-1", **app),
        DeploymentSlot(id="deployment-slot-1", name="staging", app="function-app-1"),
    )


def _resources(design: Design, kind: str) -> list[dict[str, Any]]:
    return [r for r in with_defaults(export_arm(design))["resources"] if r["type"] == kind]


def _given(design: Design, holder: str) -> set[tuple[str, str]]:
    """Target and role, by their names, of whom an app's own identity is given."""
    found = set()
    for resource in _resources(design, ASSIGNMENT):
        principal = resource["properties"]["principalId"]
        if principal.startswith(f"[reference(resourceId({holder}), "):
            role_id = resource["properties"]["roleDefinitionId"].rpartition(", ")[2].strip("')]")
            found.add((resource["scope"].rpartition(", ")[2].strip("')]"), NAMES[role_id]))
    return found


ALL = {
    ("sthost", "Storage Blob Data Owner"),
    ("stwork", "Storage Queue Data Reader"),
    ("stwork", "Storage Queue Data Message Processor"),
    ("evhns-in", "Azure Event Hubs Data Receiver"),
    ("sb-in", "Azure Service Bus Data Receiver"),
    ("kv-app", "Key Vault Secrets User"),
    ("crapp", "AcrPull"),
}


def test_an_app_and_its_slot_get_what_their_connections_need() -> None:
    design = _design()
    assert _given(design, "'Microsoft.Web/sites', 'func-a'") == ALL
    assert _given(design, "'Microsoft.Web/sites/slots', 'func-a', 'staging'") == ALL
    cosmos = _resources(design, COSMOS_ASSIGNMENT)
    assert len(cosmos) == 2
    assert all(r["properties"]["roleDefinitionId"].endswith("cosmos-in'))]") for r in cosmos)


def test_every_assignment_waits_for_both_sides() -> None:
    for resource in _resources(_design(), ASSIGNMENT):
        assert resource["scope"] in resource["dependsOn"]
        assert any("Microsoft.Web/sites" in wait for wait in resource["dependsOn"])


@pytest.mark.parametrize(
    ("values", "missing"),
    [
        ({"identity": "none"}, ALL),
        ({"host_storage_access": "connection-string"}, {("sthost", "Storage Blob Data Owner")}),
        ({"identity": "user"}, ALL),
        ({"container": False}, {("crapp", "AcrPull")}),
        ({"key_vaults": ()}, {("kv-app", "Key Vault Secrets User")}),
    ],
)
def test_what_is_not_connected_by_identity_needs_no_role(values: dict[str, Any], missing: set[Any]) -> None:
    assert _given(_design(**values), "'Microsoft.Web/sites', 'func-a'") == ALL - missing


def test_triggers_that_lean_on_host_storage_widen_its_roles() -> None:
    design = _design(triggers=(Trigger(type="durable"), Trigger(type="blob", source="storage-account-2")))
    given = _given(design, "'Microsoft.Web/sites', 'func-a'")
    assert {role for target, role in given if target == "sthost"} == {
        "Storage Blob Data Owner", "Storage Queue Data Contributor", "Storage Table Data Contributor",
        "Storage Account Contributor",
    }  # fmt: skip


def test_a_user_assigned_identity_is_given_each_role_once() -> None:
    design = _design(identity="user", identity_name="id-app")
    found = _resources(design, ASSIGNMENT)
    assert len(found) == len(ALL)
    assert all("'id-app'" in r["properties"]["principalId"] for r in found)


@pytest.mark.parametrize("values", [{}, {"identity": "user", "identity_name": "id-app"}])
def test_they_are_read_back_without_a_note(values: dict[str, Any]) -> None:
    design = _design(**values)
    found = import_template(export_arm(design))
    assert equal_in_meaning(design, found.design) == []
    assert not [n for n in found.report if "roleAssignment" in n.where or "guid()" in n.message]
    assert not [r for r in found.design.resources.values() if isinstance(r, Unmodelled)]
    assert type_findings(json.loads(export_arm(design))) == []


def test_they_are_read_back_over_several_groups() -> None:
    design = spreading.by_kind(_design(), ("", spreading.OTHER))
    found = import_template(export_arm(design)).design
    assert equal_in_meaning(design, found) == []
    assert len(json.dumps(json.loads(export_arm(design))).split(f'"{ASSIGNMENT}"')) - 1 == 2 * len(ALL)


def test_foreign_ones_are_kept_and_not_written_twice() -> None:
    design = _design(triggers=(), key_vaults=(), container=False)
    template = json.loads(export_arm(design))
    template["resources"] = [r for r in template["resources"] if r["type"] != ASSIGNMENT or "slots" not in r["name"]]
    [own] = [r for r in template["resources"] if r["type"] == ASSIGNMENT]
    own["name"] = THEIRS
    read = import_template(json.dumps(template)).design
    [kept] = [r for r in read.resources.values() if isinstance(r, Unmodelled)]
    assert kept.azure_type == ASSIGNMENT
    again = [r for r in _resources(read, ASSIGNMENT) if "slots" not in r["name"]]
    assert [r["name"] for r in again] == [THEIRS]
    assert equal_in_meaning(read, import_template(export_arm(read)).design) == []


def test_bicep_terraform_and_the_script_give_the_same_roles() -> None:
    design = _design()
    count = len(_resources(design, ASSIGNMENT))
    bicep = [r for r in bicep_reader.resources(export_bicep(design)) if r.type.startswith(f"{ASSIGNMENT}@")]
    assert len(bicep) == count
    assert "principalId: funcA.identity.principalId" in export_bicep(design)
    terraform = [*hcl_reader.resources(export_terraform(design).text())]
    roles = [body for kind, _, body in terraform if kind == "azurerm_role_assignment"]
    assert sorted(b["role_definition_name"] for b in roles) == sorted(role for _, role in ALL for _ in range(2))
    assert len([k for k, _, _ in terraform if k == "azurerm_cosmosdb_sql_role_assignment"]) == 2
    script = export_az(design).text
    assert script.count("az role assignment create") == count
    assert script.count("az cosmosdb sql role assignment create") == 2


def test_names_do_not_depend_on_anything_but_the_ends() -> None:
    design = _design()
    other, _ = apply(design, [Set("function-app-1", {"triggers": (Trigger(type="http"),)})])
    before = {r["name"] for r in _resources(design, ASSIGNMENT)}
    assert {r["name"] for r in _resources(other, ASSIGNMENT)} < before


def test_every_role_has_a_source() -> None:
    assert all(source(role.source).url.startswith("https://learn.microsoft.com/") for role in known_roles())


@pytest.mark.parametrize("values", [{"identity": "system"}, {"identity": "user", "identity_name": "id-pull"}])
def test_an_image_is_pulled_by_the_identity_that_has_the_role(values: dict[str, str]) -> None:
    design = _design(**values)
    sites = [r for r in _resources(design, "Microsoft.Web/sites") if r["name"] == "func-a"]
    config = sites[0]["properties"]["siteConfig"]
    assert config["acrUseManagedIdentityCreds"] is True
    assert ("acrUserManagedIdentityID" in config) == (values["identity"] == "user")
    back = import_template(export_arm(design)).design
    assert equal_in_meaning(design, back) == []
    assert not any(row.path.startswith("properties.siteConfig.acr") for row in back.resources["function-app-1"].kept)
    assert "container_registry_use_managed_identity" in export_terraform(design).text()


def test_an_app_without_identity_or_registry_pulls_as_before() -> None:
    for values in ({"identity": "none"}, {"image_registry": None}):
        assert "acrUseManagedIdentityCreds" not in export_arm(_design(**values))
