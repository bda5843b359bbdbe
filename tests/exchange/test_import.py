"""What other people's templates say, in all the ways in which they say it."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fnetdesigner.exchange.export import export_arm
from fnetdesigner.exchange.importer import Imported, import_template
from fnetdesigner.exchange.template import TemplateError
from fnetdesigner.model.design import check_whole
from tests.exchange import made
from tests.exchange.outside import NAMES, corpus_text
from tests.strategies import json_values

NETWORK = "Microsoft.Network/virtualNetworks"
SUBNET_ID = "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', 'snet')]"


def resource(type_: str, name: str, properties: dict[str, Any] | None = None, **members: Any) -> dict[str, Any]:
    return {"type": type_, "apiVersion": "2024-01-01", "name": name, "properties": properties or {}, **members}


def read(*resources: dict[str, Any], **options: Any) -> Imported:
    found = import_template(json.dumps({"resources": list(resources)}), **options)
    check_whole(found.design)
    return found


def network(*subnets: str) -> dict[str, Any]:
    inline = [{"name": n, "properties": {"addressPrefix": f"10.0.{i}.0/24"}} for i, n in enumerate(subnets)]
    return resource(NETWORK, "vnet", {"addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}, "subnets": inline})


def app(
    properties: dict[str, Any] | None = None, settings: dict[str, Any] | None = None, **more: Any
) -> dict[str, Any]:
    found = {"siteConfig": {"appSettings": [{"name": n, "value": v} for n, v in (settings or {}).items()]}}
    found |= properties or {}
    return resource("Microsoft.Web/sites", "func", found, **{"kind": "functionapp", **more})


def only(found: Imported, kind: str) -> Any:
    (resource_id,) = found.design.index.by_kind[kind]
    return found.design.resources[resource_id]


def notes(found: Imported, level: str) -> str:
    return "\n".join(f"{n.where}: {n.message}" for n in found.report if n.level == level)


@pytest.mark.parametrize(
    "more",
    [
        [app({"virtualNetworkSubnetId": SUBNET_ID})],
        [app(), resource("Microsoft.Web/sites/networkConfig", "func/virtualNetwork",
                         {"subnetResourceId": SUBNET_ID, "swiftSupported": True})],
        [app(resources=[{"type": "networkConfig", "apiVersion": "1", "name": "virtualNetwork",
                         "properties": {"subnetResourceId": SUBNET_ID}}])],
        [app(), resource("Microsoft.Web/sites/virtualNetworkConnections", "func/vnet",
                         {"vnetResourceId": SUBNET_ID, "isSwift": True})],
    ],
)  # fmt: skip
def test_regional_integration_is_found_wherever_it_stands(more: list[dict[str, Any]]) -> None:
    found = read(network("snet"), *more)
    assert only(found, "function-app").integration_subnet == "subnet-1"
    assert notes(found, "unread") == notes(found, "warning") == ""


def test_gateway_required_integration_is_told_apart() -> None:
    network_id = "[resourceId('Microsoft.Network/virtualNetworks', 'vnet')]"
    child = resource("Microsoft.Web/sites/virtualNetworkConnections", "func/vnet", {"vnetResourceId": network_id})
    found = only(read(network(), app(), child), "function-app")
    assert (found.gateway_network, found.integration_subnet) == ("virtual-network-1", None)


def test_a_second_integration_is_kept_apart_with_a_warning() -> None:
    other = SUBNET_ID.replace("'snet'", "'other'")
    child = resource("Microsoft.Web/sites/networkConfig", "func/virtualNetwork", {"subnetResourceId": other})
    found = read(network("snet", "other"), app({"virtualNetworkSubnetId": SUBNET_ID}), child)
    assert only(found, "function-app").further_subnets == ("subnet-2",)
    assert "one at a time" in notes(found, "warning")


@pytest.mark.parametrize(
    ("properties", "settings", "expected"),
    [
        ({}, {}, False),
        ({}, {"WEBSITE_VNET_ROUTE_ALL": "1"}, True),
        ({"vnetRouteAllEnabled": True}, {}, True),
        ({"siteConfig": {"vnetRouteAllEnabled": True}}, {}, True),
        ({"outboundVnetRouting": {"applicationTraffic": True}}, {}, True),
        ({"outboundVnetRouting": {"allTraffic": True}}, {}, True),
        ({"vnetRouteAllEnabled": False}, {}, False),
        ({"functionAppConfig": {"runtime": {"name": "python", "version": "3.11"}}}, {}, True),
    ],
)
def test_route_all_is_read_from_all_its_places_and_is_off_by_default(
    properties: dict[str, Any], settings: dict[str, Any], expected: bool
) -> None:
    site = app({"virtualNetworkSubnetId": SUBNET_ID, **properties}, settings or None)
    assert only(read(network("snet"), site), "function-app").route_all is expected


def test_settings_become_fields_and_the_rest_stays() -> None:
    key = "listKeys(resourceId('Microsoft.Storage/storageAccounts', 'st'), '2021-09-01').keys[0].value"
    connection = f"[concat('DefaultEndpointsProtocol=https;AccountName=', 'st', ';AccountKey=', {key})]"
    insights = "[reference(resourceId('Microsoft.Insights/components', 'appi')).ConnectionString]"
    found = read(
        resource("Microsoft.Storage/storageAccounts", "ST", kind="StorageV2", sku={"name": "Standard_LRS"}),
        resource("Microsoft.Storage/storageAccounts", "content", kind="StorageV2", sku={"name": "Standard_LRS"}),
        resource("Microsoft.Insights/components", "appi", {"Application_Type": "web"}, kind="web"),
        resource("Microsoft.KeyVault/vaults", "kv", {"sku": {"family": "A", "name": "standard"}}),
        app(settings={
            "AzureWebJobsStorage": connection,
            "WEBSITE_CONTENTAZUREFILECONNECTIONSTRING": "Protocol=https;AccountName=content;AccountKey=x",
            "WEBSITE_CONTENTSHARE": "share", "FUNCTIONS_EXTENSION_VERSION": "~3", "FUNCTIONS_WORKER_RUNTIME": "NODE",
            "WEBSITE_NODE_DEFAULT_VERSION": "~18", "WEBSITE_CONTENTOVERVNET": 1, "WEBSITE_DNS_SERVER": "10.0.0.4",
            "APPLICATIONINSIGHTS_CONNECTION_STRING": insights, "Plain": "x", "Late": "[newGuid()]",
            "Secret": "@Microsoft.KeyVault(SecretUri=https://kv.vault.azure.net/secrets/s/)",
        }),
    )  # fmt: skip
    site = only(found, "function-app")
    assert (site.host_storage, site.host_storage_access) == ("storage-account-1", "connection-string")
    assert (site.content_storage, site.content_share) == ("storage-account-2", "share")
    assert (site.runtime_major, site.stack, site.stack_version) == (3, "node", "18")
    assert site.content_share_routing and site.dns_servers == ("10.0.0.4",)
    assert site.application_insights == "application-insights-1" and site.key_vaults == ("key-vault-1",)
    rest = [(s.name, s.value, s.expression) for s in site.app_settings]
    assert rest[:2] == [("Plain", "x", False), ("Late", "[newGuid()]", True)] and len(rest) == 3


def test_a_share_without_its_account_stays_a_setting() -> None:
    by_hand = {"AzureWebJobsStorage": "x", "WEBSITE_CONTENTAZUREFILECONNECTIONSTRING": "x", "WEBSITE_CONTENTSHARE": "s"}
    site = only(read(app(settings=by_hand)), "function-app")
    assert site.content_share == "" and [s.name for s in site.app_settings] == list(by_hand)


def test_configuration_kept_in_children_is_read_as_if_it_stood_in_the_site() -> None:
    found = read(
        resource("Microsoft.Web/sites", "func", {}),
        resource("Microsoft.Web/sites/config", "func/web", {"alwaysOn": True, "ftpsState": "FtpsOnly", "odd": 1}),
        resource("Microsoft.Web/sites/config", "func/appsettings", {"FUNCTIONS_EXTENSION_VERSION": "~4", "A": "b"}),
    )
    site = only(found, "function-app")
    assert site.always_on and site.ftp == "FtpsOnly" and [s.name for s in site.app_settings] == ["A"]
    assert "Kept as read: properties.siteConfig.odd." in notes(found, "kept")


@pytest.mark.parametrize(
    ("kind", "settings", "expected"),
    [
        ("functionapp,linux", {}, True),
        ("linux,functionapp", {}, True),
        (None, {"FUNCTIONS_EXTENSION_VERSION": "~4"}, True),
        (None, {}, False),
        ("app", {"FUNCTIONS_EXTENSION_VERSION": "~4"}, False),
        ("functionapp,workflowapp", {}, False),
    ],
)
def test_function_apps_are_told_from_other_sites(kind: str | None, settings: dict[str, Any], expected: bool) -> None:
    found = read(app(settings=settings, kind=kind))
    assert ("function-app" in found.design.index.by_kind) is expected
    assert expected or "not a function app" in notes(found, "kept")


def test_the_system_is_open_where_it_is_the_plans() -> None:
    plan = resource("Microsoft.Web/serverfarms", "plan", {"reserved": True}, sku={"name": "EP1"})
    plan_id = "[resourceId('Microsoft.Web/serverfarms', 'plan')]"
    found = read(plan, app({"serverFarmId": plan_id}, kind="functionapp,linux"))
    assert only(found, "function-app").operating_system is None
    assert only(found, "hosting-plan").operating_system == "linux"
    assert only(read(plan, app({"serverFarmId": plan_id})), "function-app").operating_system == "windows"


@pytest.mark.parametrize(
    ("sku", "expected"),
    [
        ({"name": "Y1"}, "consumption"),
        ({"name": "Y1", "tier": "Dynamic"}, "consumption"),
        ({"name": "FC1"}, "flex-consumption"),
        ({"name": "EP2"}, "elastic-premium"),
        ({"name": "P1v3"}, "dedicated"),
        ({"name": "S1", "tier": "Standard"}, "dedicated"),
        ({"name": "I1v2"}, "isolated"),
    ],
)
def test_the_hosting_option_follows_from_the_sku(sku: dict[str, str], expected: str) -> None:
    assert only(read(resource("Microsoft.Web/serverfarms", "plan", sku=sku)), "hosting-plan").tier == expected


def test_subnets_inside_and_beside_their_network_are_merged_by_name() -> None:
    found = read(
        network("one"),
        resource(f"{NETWORK}/subnets", "vnet/ONE", {"addressPrefix": "10.0.9.0/24"}),
        resource(f"{NETWORK}/subnets", "vnet/two", {"addressPrefixes": ["10.0.8.0/24"]}),
        resource(f"{NETWORK}/subnets", "elsewhere/three", {"addressPrefix": "10.9.0.0/24"}),
    )
    subnets = [found.design.resources[i] for i in found.design.index.by_kind["subnet"]]
    assert [(s.name, s.prefix, s.parent) for s in subnets] == [
        ("one", "10.0.9.0/24", "virtual-network-1"),
        ("two", "10.0.8.0/24", "virtual-network-1"),
        ("three", "10.9.0.0/24", "virtual-network-2"),
    ]
    assert "the latter wins" in notes(found, "assumed") and "elsewhere" in notes(found, "assumed")


def test_rules_and_routes_beside_their_owner_join_it() -> None:
    rule = {"priority": 200, "direction": "inbound", "access": "deny", "protocol": "tcp", "sourceAddressPrefix": "*",
            "destinationAddressPrefixes": ["10.0.0.0/24", "10.0.1.0/24"], "destinationPortRange": "443"}  # fmt: skip
    found = read(
        resource("Microsoft.Network/networkSecurityGroups", "nsg", {"securityRules": []}),
        resource("Microsoft.Network/networkSecurityGroups/securityRules", "nsg/web", rule),
        resource("Microsoft.Network/routeTables", "rt"),
        resource(
            "Microsoft.Network/routeTables/routes", "rt/out", {"addressPrefix": "0.0.0.0/0", "nextHopType": "Internet"}
        ),
    )
    (kept,) = only(found, "network-security-group").rules
    assert (kept.name, kept.direction, kept.access, kept.protocol) == ("web", "Inbound", "Deny", "Tcp")
    assert kept.destinations == ("10.0.0.0/24", "10.0.1.0/24") and kept.destination_ports == ("443",)
    assert only(found, "route-table").routes[0].next_hop == "Internet"


def test_an_endpoint_that_waits_for_approval_is_pending() -> None:
    connection = {"name": "c", "properties": {
        "privateLinkServiceId": "[resourceId('Microsoft.Storage/storageAccounts', 'st')]", "groupIds": ["blob", "file"],
    }}  # fmt: skip
    found = read(
        network("snet"),
        resource("Microsoft.Storage/storageAccounts", "st", kind="StorageV2", sku={"name": "Standard_LRS"}),
        resource("Microsoft.Network/privateEndpoints", "pep",
                 {"subnet": {"id": SUBNET_ID}, "manualPrivateLinkServiceConnections": [connection]}),
    )  # fmt: skip
    endpoint = only(found, "private-endpoint")
    assert (endpoint.status, endpoint.group_id, endpoint.parent) == ("Pending", "blob", "subnet-1")
    assert "Only the first of its sub-resources" in notes(found, "unread")


def test_the_two_gateways_are_told_apart() -> None:
    kind = "Microsoft.Network/virtualNetworkGateways"
    found = read(resource(kind, "a", {"gatewayType": "ExpressRoute"}), resource(kind, "b", {"gatewayType": "vpn"}))
    assert only(found, "expressroute-gateway").name == "a" and only(found, "vpn-gateway").name == "b"


def test_azures_defaults_stand_in_for_what_is_absent() -> None:
    found = read(app(), resource("Microsoft.Network/publicIPAddresses", "pip"))
    assert only(found, "function-app").https_only is False
    assert (only(found, "public-ip").sku, only(found, "public-ip").allocation) == ("Basic", "Dynamic")


def test_what_is_not_valid_becomes_a_note_and_costs_nothing_else() -> None:
    rules = [
        {"name": "good", "properties": {"priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "Tcp"}},
        {"name": "odd", "properties": {"priority": -5, "direction": "Sideways", "access": "Allow", "protocol": "Tcp"}},
    ]
    found = read(
        resource(NETWORK, "vnet", {"addressSpace": {"addressPrefixes": ["10.0.0.0/16", "10.1.0.0/99"]}}),
        resource("Microsoft.Network/networkSecurityGroups", "nsg", {"securityRules": rules}),
    )
    assert only(found, "virtual-network").address_space == ("10.0.0.0/16",)
    assert [r.name for r in only(found, "network-security-group").rules] == ["good", "odd"]
    assert "10.1.0.0/99" in notes(found, "warning") and "rules.1.priority" in notes(found, "warning")


def test_what_is_not_understood_is_listed() -> None:
    found = read(
        network("snet") | {"tags": {"a": "b"}},
        resource("Microsoft.Cache/redis", "redis"),
        resource("Microsoft.Network/natGateways", "ng", {"idleTimeoutInMinutes": 5, "zones": ["1"]}),
        resource("Microsoft.Network/publicIPAddresses", "pip", condition=False),
        app({"serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'gone')]"}),
        resource("Microsoft.Web/sites/extensions", "func/zip"),
    )
    kept = notes(found, "kept")
    assert "Microsoft.Network/virtualNetworks vnet: Kept as read: tags." in kept
    assert "Microsoft.Network/natGateways ng: Kept as read: properties.zones." in kept
    assert "Microsoft.Cache/redis redis" in kept and "func/zip" in kept
    assert "Microsoft.Network/publicIPAddresses pip" in notes(found, "unread")
    assert "Microsoft.Web/serverfarms gone, which is not in this template" in notes(found, "warning")
    assert {n.where for n in found.report if n.level == "read"} >= {"Microsoft.Network/natGateways ng"}


def test_of_two_resources_with_one_name_both_stay_and_the_first_is_meant() -> None:
    first = network("snet")
    found = read(first, copy.deepcopy(first), app({"virtualNetworkSubnetId": SUBNET_ID}))
    assert found.design.index.by_kind["virtual-network"] == ("virtual-network-1", "virtual-network-2")
    assert only(found, "function-app").integration_subnet == "subnet-1"
    assert "same name" in notes(found, "warning")


def test_a_peering_to_nowhere_is_left_out_with_a_note() -> None:
    remote = {"remoteVirtualNetwork": {"id": "[resourceId('other-rg', 'Microsoft.Network/virtualNetworks', 'far')]"}}
    found = read(network(), resource(f"{NETWORK}/virtualNetworkPeerings", "vnet/peer", remote))
    assert "peering" not in found.design.index.by_kind
    assert "far, which is not in this template" in notes(found, "warning")
    assert "It is not drawn" in notes(found, "warning")
    assert only(found, "unmodelled").azure_type == f"{NETWORK}/virtualNetworkPeerings"


def test_region_group_and_title_come_from_the_caller() -> None:
    here = resource("Microsoft.Network/natGateways", "ng", location="[resourceGroup().location]")
    found = read(here, region="swedencentral", resource_group="rg-mine", title="Mine")
    assert (found.design.settings.region, found.design.settings.title) == ("swedencentral", "Mine")
    gateway = only(found, "nat-gateway")
    assert (gateway.region, gateway.resource_group, gateway.subscription) == ("swedencentral", "rg-mine", "")


@pytest.mark.parametrize("text", ["", "[]", "{", '{"resources": 5}', '{"hello": 1}'])
def test_what_is_no_template_is_refused(text: str) -> None:
    with pytest.raises(TemplateError):
        import_template(text)


@pytest.mark.parametrize("name", NAMES)
def test_the_report_speaks_of_every_resource_of_a_public_template(name: str) -> None:
    found = import_template(corpus_text(name))
    check_whole(found.design)
    assert not found.design.layout
    assert {n.level for n in found.report} <= {"read", "assumed", "kept", "unread", "warning"}
    raw = [n for n in found.report if n.level == "kept" and n.message.startswith("Kept as it was read.")]
    assert len([n for n in found.report if n.level == "read"]) + len(raw) == len(found.design.resources)


def _nodes(value: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        found += [(value, key), *_nodes(item)]
    return found


EXPORTED = {name: json.loads(export_arm(make())) for name, make in made.ALL.items()}


@given(st.sampled_from(sorted(EXPORTED)), st.data())
def test_a_spoilt_template_is_read_or_refused_but_never_breaks_the_reader(name: str, data: st.DataObject) -> None:
    template = copy.deepcopy(EXPORTED[name])
    for _ in range(data.draw(st.integers(min_value=1, max_value=4))):
        holder, key = data.draw(st.sampled_from(_nodes(template)))
        holder[key] = data.draw(json_values | st.sampled_from(["[", "[reference('x')]", "[parameters('y')]", "[1]"]))
    try:
        found = import_template(json.dumps(template))
    except TemplateError:
        return
    check_whole(found.design)
