"""Designs that break and keep the rules about service endpoints."""

from typing import Any

from fnetdesigner.kinds.app_parts import AccessRule
from fnetdesigner.kinds.callers import Client
from fnetdesigner.kinds.compute import AppServiceEnvironment
from fnetdesigner.kinds.data import KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.databases import CosmosDbAccount, SqlServer
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.traffic import Route, RouteTable
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.sketch import Example
from fnetdesigner.rules.examples.workplace import Workplace, environment_zone

BUS = "Microsoft.ServiceBus"
VAULT = "Microsoft.KeyVault"
SQL = "Microsoft.Sql"
WEB = "Microsoft.Web"


def listed_vault(endpoints: tuple[str, ...], **vault: Any) -> Design:
    """A vault lists the subnet of an app that reads secrets from it."""
    place = Workplace(integrated=True)
    place.sketch.change(place.subnet, service_endpoints=endpoints)
    made = place.sketch.add(KeyVault, "kv-orders", default_action="Deny", allowed_subnets=(place.subnet,), **vault)
    place.sketch.change(place.app, key_vaults=(made,))
    return place.design()


def called_bus(listed: bool, tier: str = "elastic-premium") -> Design:
    """An app is meant to send to a bus, from a subnet with the service endpoint."""
    place = Workplace(tier, integrated=True)
    place.sketch.change(place.subnet, service_endpoints=(BUS,))
    allowed = (place.subnet,) if listed else ()
    bus = place.sketch.add(ServiceBusNamespace, "sbns-orders", default_action="Deny", allowed_subnets=allowed)
    place.sketch.add(IntendedFlow, "send", source=place.app, target=bus)
    return place.design()


def listing_cosmos(integrated: bool, tier: str = "elastic-premium") -> Design:
    """An app is meant to write to a database that lists a subnet."""
    place = Workplace(tier, integrated=integrated)
    place.sketch.change(place.subnet, service_endpoints=("Microsoft.AzureCosmosDB",))
    cosmos = place.sketch.add(CosmosDbAccount, "cosmos-orders", allowed_subnets=(place.subnet,))
    place.sketch.add(IntendedFlow, "write", source=place.app, target=cosmos)
    return place.design()


def access_rule(
    known: bool, ignored: bool = False, tls: str = "sni", subnet_rule: bool = True, tier: str = "elastic-premium"
) -> Design:
    """An app lets in the subnet of its callers."""
    place = Workplace(tier)
    callers = place.one_more_subnet("snet-callers", "10.0.4.0/24", service_endpoints=(WEB,) if known else ())
    rule = AccessRule(name="callers", source="" if subnet_rule else "203.0.113.0/24",
                      subnet=callers.id if subnet_rule else None, ignore_missing_endpoint=ignored)  # fmt: skip
    place.sketch.change(place.app, access_rules=(rule,), tls_binding=tls)
    return place.design()


def environment_rule(subnet_rule: bool) -> Design:
    """An app in an App Service Environment lets in a subnet, by itself or by its range."""
    place = Workplace("isolated")
    home = place.one_more_subnet("snet-ase", "10.0.8.0/24", delegations=("Microsoft.Web/hostingEnvironments",))
    environment = place.sketch.add(AppServiceEnvironment, "ase-app", home)
    environment_zone(place.sketch, environment, place.network, "10.0.8.11")
    place.sketch.change(place.plan, environment=environment)
    callers = place.one_more_subnet("snet-callers", "10.0.4.0/24", service_endpoints=(WEB,) if subnet_rule else ())
    rule = AccessRule(name="callers", source="" if subnet_rule else "10.0.4.0/24",
                      subnet=callers.id if subnet_rule else None)  # fmt: skip
    place.sketch.change(place.app, access_rules=(rule,))
    return place.design()


def through_gateway(regional: bool) -> Design:
    """An app keeps its orders in a SQL server that lists a subnet."""
    place = Workplace("dedicated", integrated=regional)
    place.sketch.change(place.subnet, service_endpoints=(SQL,))
    if not regional:
        place.gateway(place.network, "10.0.9.0/27")
        place.sketch.change(place.app, gateway_network=place.network)
    server = place.sketch.add(SqlServer, "sql-orders", allowed_subnets=(place.subnet,))
    place.sketch.add(IntendedFlow, "query", source=place.app, target=server, port="1433")
    return place.design()


def sql_region(region: str) -> Design:
    """A SQL server lists the subnet of an app."""
    place = Workplace(integrated=True)
    place.sketch.change(place.subnet, service_endpoints=(SQL,))
    server = place.sketch.add(SqlServer, "sql-orders", region=region, allowed_subnets=(place.subnet,))
    place.sketch.add(IntendedFlow, "query", source=place.app, target=server, port="1433")
    return place.design()


def from_site(addresses: tuple[str, ...]) -> Design:
    """A client in the office is meant to reach a storage account that lists a subnet."""
    place = Workplace(integrated=True)
    place.sketch.change(place.subnet, service_endpoints=("Microsoft.Storage",))
    gateway = place.gateway(place.network, "10.0.9.0/27")
    site = place.sketch.add(OnPremisesNetwork, "office", address_space=("192.168.0.0/16",), gateways=(gateway,))
    clerk = place.sketch.add(Client, "clerk", where="on-premises", site=site, address="203.0.113.7")
    account = place.sketch.add(
        StorageAccount, "stdata", default_action="Deny", allowed_subnets=(place.subnet,), allowed_addresses=addresses
    )
    place.sketch.add(IntendedFlow, "read", source=clerk, target=account)
    return place.design()


def known_by_address(endpoints: tuple[str, ...], listed: bool = False) -> Design:
    """An app calls a vault that lists the addresses which the app goes out by."""
    place = Workplace(integrated=True)
    place.sketch.change(place.subnet, service_endpoints=endpoints)
    allowed = (place.subnet,) if listed else ()
    vault = place.sketch.add(
        KeyVault, "kv-orders", default_action="Deny", allowed_addresses=("203.0.113.7",), allowed_subnets=allowed
    )
    place.sketch.change(place.app, key_vaults=(vault,))
    return place.design()


def routed(endpoints: tuple[str, ...]) -> Design:
    """All traffic of an integration subnet goes to an appliance."""
    place = Workplace(integrated=True)
    route = Route(name="to-firewall", prefix="0.0.0.0/0", next_hop="VirtualAppliance", next_hop_address="10.0.7.4")
    table = place.sketch.add(RouteTable, "rt-app", routes=(route,))
    place.sketch.change(place.subnet, service_endpoints=endpoints, route_table=table)
    allowed = (place.subnet,) if endpoints else ()
    place.sketch.add(KeyVault, "kv-orders", default_action="Deny", allowed_subnets=allowed)
    return place.design()


def idle_endpoint(listed: bool) -> Design:
    """A subnet of machines has a service endpoint."""
    place = Workplace()
    subnet = place.one_more_subnet("snet-machines", "10.0.4.0/24", service_endpoints=(VAULT,))
    allowed = (subnet,) if listed else ()
    place.sketch.add(KeyVault, "kv-orders", default_action="Deny", allowed_subnets=allowed)
    return place.design()


def service_endpoint_examples() -> tuple[Example, ...]:
    """One breaking and one clean design per rule of the family, and more where a rule has several fixes."""
    return (
        Example("FND-SE-001", listed_vault(()), listed_vault((VAULT,))),
        Example("FND-SE-002", called_bus(False), called_bus(True)),
        Example("FND-SE-002", called_bus(False, "flex-consumption"), called_bus(True, "flex-consumption")),
        Example("FND-SE-003", listing_cosmos(False), listing_cosmos(True)),
        Example("FND-SE-003", listing_cosmos(False, "consumption"), listing_cosmos(True)),
        Example("FND-SE-004", access_rule(False, ignored=True), access_rule(True, ignored=True)),
        Example("FND-SE-005", access_rule(False), access_rule(True)),
        Example("FND-SE-006", environment_rule(True), environment_rule(False)),
        Example("FND-SE-007", through_gateway(False), through_gateway(True)),
        Example("FND-SE-008", sql_region("northeurope"), sql_region("West Europe")),
        Example("FND-SE-009", from_site(()), from_site(("203.0.113.7",))),
        Example(
            "FND-SE-010",
            known_by_address((VAULT,)),
            known_by_address((VAULT,), listed=True),
            deployed=known_by_address(()),
        ),
        Example("FND-SE-011", routed((VAULT,)), routed(())),
        Example("FND-SE-012", idle_endpoint(False), idle_endpoint(True)),
        Example("FND-SE-013", access_rule(True, tls="ip"), access_rule(True, tls="ip", subnet_rule=False)),
    )
