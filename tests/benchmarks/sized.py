"""Designs of any size for benchmarks: a row of applications, each with network, plan, storage and endpoints."""

from __future__ import annotations

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule
from fnetdesigner.model.design import Design, Placement, Settings
from fnetdesigner.model.resource import Resource

PER_STAMP = 10


def sized(resources: int) -> Design:
    """A design of about that many resources, all placed; every third application has a fault."""
    found: dict[str, Resource] = {}
    layout: dict[str, Placement] = {}

    def put(resource: Resource, x: int, y: int, width: int = 184, height: int = 56) -> None:
        found[resource.id] = resource
        if resource.kind != "private-dns-zone-link":
            layout[resource.id] = Placement(x=x, y=y, width=width, height=height)

    for n in range(1, max(1, resources // PER_STAMP) + 1):
        left, top = (n % 20) * 1200, (n // 20) * 480
        space = f"10.{n // 250}.{n % 250}.0/24"
        put(
            VirtualNetwork(id=f"virtual-network-{n}", name=f"vnet-{n}", address_space=(space,)),
            left + 240,
            top,
            560,
            320,
        )
        put(
            NetworkSecurityGroup(
                id=f"network-security-group-{n}",
                name=f"nsg-{n}",
                rules=(SecurityRule(name="https", priority=100, destination_ports=("443",)),),
            ),
            left,
            top + 240,
        )
        put(
            Subnet(
                id=f"subnet-{2 * n - 1}",
                name="snet-int",
                parent=f"virtual-network-{n}",
                prefix=f"10.{n // 250}.{n % 250}.0/26",
                delegations=("Microsoft.Web/serverFarms",) if n % 3 else (),
                network_security_group=f"network-security-group-{n}",
            ),
            16,
            48,
            216,
            120,
        )
        put(
            Subnet(
                id=f"subnet-{2 * n}",
                name="snet-pe",
                parent=f"virtual-network-{n}",
                prefix=f"10.{n // 250}.{n % 250}.64/26",
            ),
            256,
            48,
            232,
            160,
        )
        put(
            HostingPlan(
                id=f"hosting-plan-{n}", name=f"plan-{n}", tier="elastic-premium", sku="EP1", operating_system="linux"
            ),
            left,
            top,
        )
        put(
            StorageAccount(
                id=f"storage-account-{n}",
                name=f"st{n:05d}data",
                default_action="Deny",
                public_network_access="Disabled",
            ),
            left + 860,
            top,
        )
        put(
            FunctionApp(
                id=f"function-app-{n}",
                name=f"func-{n}",
                plan=f"hosting-plan-{n}",
                integration_subnet=f"subnet-{2 * n - 1}",
                host_storage=f"storage-account-{n}",
                content_share_routing=n % 2 == 0,
            ),
            left,
            top + 100,
        )
        put(
            PrivateEndpoint(
                id=f"private-endpoint-{n}",
                name=f"pep-{n}",
                parent=f"subnet-{2 * n}",
                target=f"storage-account-{n}",
                group_id="blob",
                dns_zones=(f"private-dns-zone-{n}",),
            ),
            16,
            56,
        )
        put(
            PrivateDnsZone(
                id=f"private-dns-zone-{n}", name="privatelink.blob.core.windows.net", resource_group=f"rg-{n}"
            ),
            left + 240,
            top + 360,
            264,
        )
        put(
            PrivateDnsZoneLink(
                id=f"private-dns-zone-link-{n}",
                name=f"link-{n}",
                parent=f"private-dns-zone-{n}",
                virtual_network=f"virtual-network-{n}",
            ),
            0,
            0,
        )
    return Design(Settings(title=f"{resources} resources"), found, layout)
