"""One text of every form that can be imported: public templates where they are, and small ones made here."""

from __future__ import annotations

import json
from typing import Any

from fnetdesigner.exchange.template import read_jsonc
from tests.exchange.outside import NAMES, corpus_text

GROUP = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-live/providers"
NETWORK_ID = f"{GROUP}/Microsoft.Network/virtualNetworks/vnet"
LIVE: list[dict[str, Any]] = [
    {
        "id": NETWORK_ID, "name": "vnet", "type": "microsoft.network/virtualnetworks", "location": "West Europe",
        "etag": "W/1",
        "properties": {
            "provisioningState": "Succeeded", "addressSpace": {"addressPrefixes": ["10.0.0.0/16"]},
            "subnets": [{
                "id": f"{NETWORK_ID}/subnets/snet", "name": "snet", "etag": "W/1",
                "properties": {
                    "addressPrefix": "10.0.1.0/24", "provisioningState": "Succeeded",
                    "delegations": [{
                        "name": "d", "id": "x",
                        "properties": {"serviceName": "Microsoft.Web/serverFarms", "actions": ["join"]},
                    }],
                },
            }],
            "virtualNetworkPeerings": [],
        },
    },
    {
        "id": f"{GROUP}/microsoft.web/serverfarms/plan", "name": "plan", "type": "microsoft.web/serverfarms",
        "kind": "elastic", "location": "westeurope", "sku": {"name": "EP1", "tier": "ElasticPremium"},
        "properties": {"reserved": True, "status": "Ready"},
    },
    {
        "id": f"{GROUP}/microsoft.web/sites/func", "name": "func", "type": "microsoft.web/sites",
        "kind": "functionapp,linux", "location": "westeurope",
        "identity": {"type": "SystemAssigned", "principalId": "p", "tenantId": "t"},
        "properties": {
            "serverFarmId": f"{GROUP}/Microsoft.Web/serverfarms/plan", "httpsOnly": True, "siteConfig": None,
            "possibleOutboundIpAddresses": "20.1.1.1,20.1.1.2", "outboundIpAddresses": "20.1.1.1",
            "inboundIpAddress": "20.2.2.2", "virtualNetworkSubnetId": f"{NETWORK_ID}/subnets/snet",
            "vnetRouteAllEnabled": True, "state": "Running", "clientAffinityEnabled": False,
        },
    },
    {
        "id": f"{GROUP}/Microsoft.Network/publicIPAddresses/pip", "name": "pip", "location": "westeurope",
        "type": "microsoft.network/publicipaddresses", "sku": {"name": "Standard"},
        "properties": {"publicIPAllocationMethod": "Static", "ipAddress": "20.3.3.3"},
    },
    {
        "id": f"{GROUP}/Microsoft.OperationalInsights/workspaces/log", "name": "log", "location": "westeurope",
        "type": "microsoft.operationalinsights/workspaces",
        "properties": {"provisioningState": "Succeeded", "retentionInDays": 30},
    },
]  # fmt: skip
"""A few resources as Azure tells them."""


def managed(kind: str, label: str, /, **values: Any) -> dict[str, Any]:
    return {
        "address": f"{kind}.{label}", "mode": "managed", "type": kind, "name": label,
        "provider_name": "registry.terraform.io/hashicorp/azurerm", "values": values,
    }  # fmt: skip


PLACE: dict[str, Any] = {"location": "westeurope", "resource_group_name": "rg-tf"}
PLANNED = [
    managed("azurerm_resource_group", "rg", name="rg-tf", location="westeurope"),
    managed("azurerm_virtual_network", "vnet", name="vnet", address_space=["10.0.0.0/16"], **PLACE),
    managed(
        "azurerm_subnet", "snet", name="snet", virtual_network_name="vnet", resource_group_name="rg-tf",
        address_prefixes=["10.0.1.0/24"],
        delegation=[{"name": "d", "service_delegation": [{"name": "Microsoft.Web/serverFarms", "actions": []}]}],
    ),
    managed("azurerm_subnet", "pe", name="pe", virtual_network_name="vnet", resource_group_name="rg-tf",
             address_prefixes=["10.0.2.0/24"]),
    managed("azurerm_network_security_group", "nsg", name="nsg", security_rule=[{
        "name": "web", "priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "Tcp",
        "source_port_range": "*", "destination_port_range": "443", "source_address_prefix": "*",
        "destination_address_prefix": "*",
    }], **PLACE),
    managed("azurerm_subnet_network_security_group_association", "join"),
    managed("azurerm_service_plan", "plan", name="plan", os_type="Linux", sku_name="EP1", **PLACE),
    managed("azurerm_storage_account", "st", name="stdata", account_tier="Standard", account_replication_type="LRS",
             account_kind="StorageV2", public_network_access_enabled=False, shared_access_key_enabled=True, **PLACE),
    managed(
        "azurerm_linux_function_app", "func", name="func", https_only=True, storage_account_name="stdata",
        functions_extension_version="~4", app_settings={"A": "b"}, identity=[{"type": "SystemAssigned"}],
        site_config=[{"vnet_route_all_enabled": True, "always_on": None, "ip_restriction": [],
                      "application_stack": [{"python_version": "3.11"}]}], **PLACE,
    ),
    managed("azurerm_private_endpoint", "pe", name="pe-st", private_service_connection=[
        {"name": "c", "subresource_names": ["blob"], "is_manual_connection": False}
    ], **PLACE),
    managed("azurerm_redis_cache", "redis", name="redis", **PLACE),
]  # fmt: skip
REFERENCES: dict[str, dict[str, Any]] = {
    "azurerm_subnet_network_security_group_association.join": {
        "subnet_id": {"references": ["azurerm_subnet.snet.id", "azurerm_subnet.snet"]},
        "network_security_group_id": {"references": ["azurerm_network_security_group.nsg.id"]},
    },
    "azurerm_linux_function_app.func": {
        "service_plan_id": {"references": ["azurerm_service_plan.plan.id", "azurerm_service_plan.plan"]},
        "virtual_network_subnet_id": {"references": ["azurerm_subnet.snet.id", "azurerm_subnet.snet"]},
    },
    "azurerm_private_endpoint.pe": {
        "subnet_id": {"references": ["azurerm_subnet.pe.id"]},
        "private_service_connection": [
            {"private_connection_resource_id": {"references": ["azurerm_storage_account.st.id"]}}
        ],
    },
}
PLAN: dict[str, Any] = {
    "format_version": "1.2", "terraform_version": "1.11.4", "planned_values": {"root_module": {"resources": PLANNED}},
    "configuration": {"root_module": {"resources": [
        {"address": address, "expressions": found} for address, found in REFERENCES.items()
    ]}},
}  # fmt: skip
"""A plan: nothing has an id yet."""


def state() -> dict[str, Any]:
    """The same once it is applied: ids are known, and references hold them."""
    from fnetdesigner.exchange.inbound.terraform import _fill_references, _modules

    found = {f.address: f for f in _modules(PLAN["planned_values"]["root_module"], 0)}
    _fill_references(found, PLAN)
    rows = [{**row, "values": {**found[row["address"]].values, "id": found[row["address"]].id}} for row in PLANNED]
    return {
        "format_version": "1.0", "terraform_version": "1.11.4",
        "values": {"root_module": {"resources": rows[:6], "child_modules": [{"resources": rows[6:]}]}},
    }  # fmt: skip


def _plain(name: str) -> str:
    return json.dumps(read_jsonc(corpus_text(name)))


SOURCES = (
    *(_plain(name) for name in NAMES),
    json.dumps({"data": LIVE}), json.dumps(LIVE), json.dumps(LIVE[2]), json.dumps(PLAN), json.dumps(state()),
)  # fmt: skip
"""The texts of all forms, without comments."""
