"""Two designs as a person would draw them, arranged: private storage, and hub and spoke."""

from __future__ import annotations

from typing import Any

import pytest

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design, Settings
from fnetdesigner.workspace.arrange import arrange

Item = tuple[str, str, str, dict[str, Any]]


def design_of(title: str, items: list[Item]) -> Design:
    """A design of (kind, id, name, values), arranged."""
    kinds = catalogue().by_slug
    resources = {i: kinds[slug].model(id=i, name=name, **values) for slug, i, name, values in items}
    design = Design(Settings(title=title), resources)
    return design.with_parts(layout=arrange(design))


def endpoint(group: str, target: str, zone: str, subnet: str, *networks: str) -> list[Item]:
    """A private endpoint with its zone, linked to networks."""
    zone_id = f"zone-{target}-{group}"
    items: list[Item] = [
        ("private-endpoint", f"pe-{target}-{group}", f"pep-{target}-{group}",
         {"parent": subnet, "target": target, "group_id": group, "dns_zones": (zone_id,)}),
        ("private-dns-zone", zone_id, f"privatelink.{zone}", {}),
    ]  # fmt: skip
    for network in networks:
        link = {"parent": zone_id, "virtual_network": network}
        items.append(("private-dns-zone-link", f"link-{target}-{group}-{network}", f"link-{network}", link))
    return items


@pytest.fixture(scope="session")
def private_storage() -> Design:
    """An app on Elastic Premium that reaches its storage account through four private endpoints."""
    items: list[Item] = [
        ("hosting-plan", "plan", "plan-orders", {"tier": "elastic-premium", "sku": "EP1"}),
        ("virtual-network", "vnet", "vnet-orders", {"address_space": ("10.100.0.0/16",)}),
        ("subnet", "snet-func", "snet-func", {"parent": "vnet", "prefix": "10.100.0.0/24"}),
        ("subnet", "snet-pe", "snet-pe", {"parent": "vnet", "prefix": "10.100.1.0/27"}),
        ("storage-account", "st", "storders", {"public_network_access": "Disabled"}),
        (
            "function-app",
            "app",
            "func-orders",
            {"plan": "plan", "integration_subnet": "snet-func", "host_storage": "st"},
        ),
    ]
    for group in ("blob", "file", "queue", "table"):
        items += endpoint(group, "st", f"{group}.core.windows.net", "snet-pe", "vnet")
    return design_of("Orders", items)


@pytest.fixture(scope="session")
def hub_and_spoke() -> Design:
    """Two peered networks with gateways, guards, NAT, endpoints, a note and an intended flow."""
    guards = {"network_security_group": "nsg-int", "route_table": "rt", "nat_gateway": "nat"}
    items: list[Item] = [
        ("note", "note", "Note", {"text": "The hub is owned by the platform team.\nAsk them before you change it."}),
        ("on-premises-network", "site", "hq", {"address_space": ("192.168.0.0/16",), "gateways": ("vpng",)}),
        ("virtual-network", "hub", "vnet-hub", {"address_space": ("10.0.0.0/16",)}),
        ("subnet", "gw", "GatewaySubnet", {"parent": "hub", "prefix": "10.0.0.0/27"}),
        ("subnet", "shared", "snet-shared", {"parent": "hub", "prefix": "10.0.1.0/24"}),
        ("vpn-gateway", "vpng", "vpng-hub", {"parent": "gw", "public_ips": ("pip-gw",)}),
        ("public-ip", "pip-gw", "pip-vpng-hub", {}),
        ("virtual-network", "spoke", "vnet-spoke", {"address_space": ("10.1.0.0/16",)}),
        ("subnet", "int", "snet-integration", {"parent": "spoke", "prefix": "10.1.0.0/26", **guards}),
        ("subnet", "pe", "snet-endpoints", {"parent": "spoke", "prefix": "10.1.1.0/27"}),
        ("network-security-group", "nsg-int", "nsg-integration", {}),
        ("route-table", "rt", "rt-integration", {}),
        ("nat-gateway", "nat", "ng-spoke", {"public_ips": ("pip-1", "pip-2")}),
        ("public-ip", "pip-1", "pip-ng-1", {}),
        ("public-ip", "pip-2", "pip-ng-2", {}),
        ("peering", "p1", "hub-to-spoke", {"parent": "hub", "remote": "spoke"}),
        ("peering", "p2", "spoke-to-hub", {"parent": "spoke", "remote": "hub"}),
        ("hosting-plan", "plan", "plan-billing", {"tier": "dedicated", "sku": "P1v3"}),
        ("function-app", "app-1", "func-api",
         {"plan": "plan", "integration_subnet": "int", "host_storage": "st", "key_vaults": ("kv",)}),
        ("function-app", "app-2", "func-worker",
         {"plan": "plan", "integration_subnet": "int", "host_storage": "st", "application_insights": "ai"}),
        ("storage-account", "st", "stbilling", {"default_action": "Deny"}),
        ("key-vault", "kv", "kv-billing", {}),
        ("application-insights", "ai", "appi-billing", {}),
        ("intended-flow", "flow", "worker to vault", {"source": "app-2", "target": "pe-kv-vault", "port": "443"}),
    ]  # fmt: skip
    items += endpoint("blob", "st", "blob.core.windows.net", "pe", "hub", "spoke")
    items += endpoint("vault", "kv", "vaultcore.azure.net", "pe", "hub", "spoke")
    items += endpoint("sites", "app-1", "azurewebsites.net", "pe", "hub", "spoke")
    return design_of("Billing", items)


@pytest.fixture(params=["private_storage", "hub_and_spoke"])
def sample(request: pytest.FixtureRequest) -> Design:
    """Each of the two."""
    found: Design = request.getfixturevalue(request.param)
    return found
