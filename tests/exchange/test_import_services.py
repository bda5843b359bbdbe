"""How other people's templates say slots, identities, hybrid connections and databases."""

from __future__ import annotations

from typing import Any

import pytest

from fnetdesigner.exchange.export import export_arm
from fnetdesigner.exchange.importer import import_template
from tests.exchange import made
from tests.exchange.test_import import SUBNET_ID, app, network, notes, only, read, resource

SLOT = "Microsoft.Web/sites/slots"
IDENTITY_ID = "[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'id-orders')]"


def test_a_slot_keeps_what_it_says_otherwise_than_its_app() -> None:
    rows = [{"name": "Same", "value": "1"}, {"name": "Colour", "value": "blue"}]
    slot = resource(SLOT, "func/staging", {"httpsOnly": True, "siteConfig": {"appSettings": rows}}, kind="functionapp")
    wired = resource(f"{SLOT}/networkConfig", "func/staging/virtualNetwork", {"subnetResourceId": SUBNET_ID})
    found = read(network("snet"), slot, wired, app({"httpsOnly": True}, {"Same": "1", "Colour": "red"}))
    made_slot = only(found, "deployment-slot")
    assert (made_slot.name, made_slot.app, made_slot.integration_subnet) == ("staging", "function-app-1", "subnet-1")
    assert [(s.name, s.value) for s in made_slot.app_settings] == [("Colour", "blue")]
    assert only(found, "function-app").integration_subnet is None
    assert notes(found, "unread") == ""


def test_what_a_slot_says_otherwise_and_a_design_cannot_hold_is_listed() -> None:
    found = read(app({"httpsOnly": True}), resource(SLOT, "func/staging", {"httpsOnly": False, "enabled": False}))
    assert "func/staging: Kept as read: properties.httpsOnly, properties.enabled." in notes(found, "kept")


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ([], "belongs to func, which is not in this template"),
        ([app(kind="app")], "belongs to a site that is not a function app"),
    ],
)
def test_a_slot_without_its_app_is_kept_as_it_is(more: list[dict[str, Any]], reason: str) -> None:
    found = read(resource(SLOT, "func/staging"), *more)
    assert not found.design.index.by_kind.get("deployment-slot")
    assert reason in notes(found, "kept")


@pytest.mark.parametrize(
    ("identity", "expected"),
    [
        (None, ("none", "")),
        ({"type": "None"}, ("none", "")),
        ({"type": "SystemAssigned"}, ("system", "")),
        ({"type": "UserAssigned", "userAssignedIdentities": {IDENTITY_ID: {}}}, ("user", "id-orders")),
    ],
)
def test_identities(identity: dict[str, Any] | None, expected: tuple[str, str]) -> None:
    found = read(app(**({} if identity is None else {"identity": identity})))
    assert (only(found, "function-app").identity, only(found, "function-app").identity_name) == expected
    assert notes(found, "unread") == ""


def test_of_two_identities_one_is_read_and_the_other_reported() -> None:
    both = {"type": "SystemAssigned, UserAssigned", "userAssignedIdentities": {IDENTITY_ID: {}}}
    found = read(app(identity=both))
    assert only(found, "function-app").identity == "user"
    assert "Only one of its identities is read: id-orders." in notes(found, "unread")


def test_a_hybrid_connection_is_found_by_the_name_of_the_child() -> None:
    text = '[{"key":"endpoint","value":"db.corp.example:1433"}]'
    connection = resource("Microsoft.Relay/namespaces/hybridConnections", "rel/hc", {"userMetadata": f"[{text}"})
    child = resource("Microsoft.Web/sites/hybridConnectionNamespaces/relays", "func/rel/hc",
                     {"hostname": "db.corp.example", "port": 1433})  # fmt: skip
    found = read(app(), child, connection, resource("Microsoft.Relay/namespaces", "rel"))
    assert only(found, "function-app").hybrid_connections == ("hybrid-connection-1",)
    read_connection = only(found, "hybrid-connection")
    assert (read_connection.host, read_connection.port) == ("db.corp.example", "1433")
    assert (read_connection.namespace, read_connection.endpoint_metadata) == ("relay-namespace-1", True)
    assert notes(found, "unread") == notes(found, "warning") == ""


def test_a_hybrid_connection_elsewhere_is_a_warning() -> None:
    found = read(app(), resource("Microsoft.Web/sites/hybridConnectionNamespaces/relays", "func/rel/hc"))
    assert only(found, "function-app").hybrid_connections == ()
    assert "hybrid connection rel/hc is not in this template" in notes(found, "warning")


def test_rules_of_a_sql_server_stand_beside_it() -> None:
    found = read(
        network("snet"),
        resource("Microsoft.Sql/servers", "sql", {"publicNetworkAccess": "Enabled"}),
        resource("Microsoft.Sql/servers/firewallRules", "sql/all",
                 {"startIpAddress": "0.0.0.0", "endIpAddress": "0.0.0.0"}),
        resource("Microsoft.Sql/servers/virtualNetworkRules", "sql/snet", {"virtualNetworkSubnetId": SUBNET_ID}),
        resource("Microsoft.Sql/servers/connectionPolicies", "sql/default", {"connectionType": "redirect"}),
    )  # fmt: skip
    server = only(found, "sql-server")
    assert [(r.name, r.start, r.end) for r in server.firewall_rules] == [("all", "0.0.0.0", "0.0.0.0")]
    assert (server.allowed_subnets, server.connection_policy) == (("subnet-1",), "Redirect")


@pytest.mark.parametrize(
    ("members", "api"),
    [
        ({}, "Sql"),
        ({"kind": "MongoDB"}, "MongoDB"),
        ({"properties": {"capabilities": [{"name": "EnableTable"}]}}, "Table"),
    ],
)
def test_the_api_of_a_cosmos_db_account(members: dict[str, Any], api: str) -> None:
    account = resource("Microsoft.DocumentDB/databaseAccounts", "cosmos", location="westeurope") | members
    assert only(read(account), "cosmos-db-account").api == api


def test_nothing_of_an_own_template_is_unread() -> None:
    found = import_template(export_arm(made.services()))
    assert [n for n in found.report if n.level in ("unread", "warning")] == []
