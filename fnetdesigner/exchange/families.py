"""The tables that say which function writes and reads what no annotation can say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from fnetdesigner.exchange import (
    app_body,
    app_reading,
    compute_body,
    data_body,
    database_body,
    dns_body,
    edge_body,
    firewall_body,
    gateway_body,
    network_body,
    private_link_body,
    relay_body,
    slot_body,
    web_body,
)
from fnetdesigner.exchange.body import Body
from fnetdesigner.exchange.builder import Builder, Extra
from fnetdesigner.exchange.reading import Reading, RowReader, Source, texts
from fnetdesigner.exchange.tree import TreeValue
from fnetdesigner.exchange.writing import RowWriter
from fnetdesigner.kinds.app_parts import AccessRule
from fnetdesigner.kinds.traffic import SecurityRule
from fnetdesigner.model.resource import Part

Writer = Callable[[Any, dict[str, TreeValue], Builder], Extra]
Reader = Callable[[Source, Reading], dict[str, Any]]


def _read_access_rule(body: Body, reading: Reading, where: str) -> dict[str, Any]:
    """Source and headers of an access restriction; a service tag stands where an address would."""
    body.take_if("tag", "Default", "ServiceTag")
    found = texts(body.take_known("ipAddress"))
    headers = body.take_known("headers")
    rows = [{"name": n, "values": tuple(texts(v))} for n, v in (headers if isinstance(headers, dict) else {}).items()]
    return {"source": found[0] if found else "", "headers": tuple(rows)}


WRITERS: Mapping[str, Writer] = {
    "function-app": app_body.write_function_app,
    "hosting-plan": compute_body.write_plan,
    "app-service-environment": compute_body.write_ase,
    "container-apps-environment": compute_body.write_container_environment,
    "virtual-network": network_body.write_network,
    "vpn-gateway": network_body.write_gateway,
    "expressroute-gateway": network_body.write_gateway,
    "connection": gateway_body.write_connection,
    "expressroute-circuit": gateway_body.write_circuit,
    "service-endpoint-policy": gateway_body.write_policy,
    "azure-firewall": firewall_body.write_firewall,
    "dns-resolver": dns_body.write_resolver,
    "dns-forwarding-ruleset": dns_body.write_ruleset,
    "bastion": edge_body.write_bastion,
    "virtual-machine": edge_body.write_machine,
    "application-gateway": web_body.write_application_gateway,
    "front-door": web_body.write_front_door,
    "private-endpoint": private_link_body.write_endpoint,
    "private-dns-zone": private_link_body.write_zone,
    "storage-account": data_body.write_storage,
    "key-vault": data_body.write_vault,
    "event-hubs-namespace": data_body.write_namespace,
    "service-bus-namespace": data_body.write_namespace,
    "cosmos-db-account": database_body.write_cosmos,
    "sql-server": database_body.write_sql,
    "container-registry": database_body.write_registry,
    "hybrid-connection": relay_body.write_hybrid_connection,
    "deployment-slot": slot_body.write_slot,
}
READERS: Mapping[str, Reader] = {
    "function-app": app_reading.read_function_app,
    "hosting-plan": compute_body.read_plan,
    "app-service-environment": compute_body.read_ase,
    "container-apps-environment": compute_body.read_container_environment,
    "subnet": network_body.read_subnet,
    "vpn-gateway": network_body.read_gateway,
    "expressroute-gateway": network_body.read_gateway,
    "connection": gateway_body.read_connection,
    "expressroute-circuit": gateway_body.read_circuit,
    "service-endpoint-policy": gateway_body.read_policy,
    "azure-firewall": firewall_body.read_firewall,
    "dns-resolver": dns_body.read_resolver,
    "dns-forwarding-ruleset": dns_body.read_ruleset,
    "bastion": edge_body.read_bastion,
    "virtual-machine": edge_body.read_machine,
    "application-gateway": web_body.read_application_gateway,
    "front-door": web_body.read_front_door,
    "private-endpoint": private_link_body.read_endpoint,
    "private-dns-zone": private_link_body.read_zone,
    "storage-account": data_body.read_storage,
    "key-vault": data_body.read_vault,
    "event-hubs-namespace": data_body.read_namespace,
    "service-bus-namespace": data_body.read_namespace,
    "cosmos-db-account": database_body.read_cosmos,
    "sql-server": database_body.read_sql,
    "container-registry": database_body.read_registry,
    "hybrid-connection": relay_body.read_hybrid_connection,
    "deployment-slot": slot_body.read_slot,
}
ROW_WRITERS: Mapping[type[Part], RowWriter] = {
    AccessRule: app_body.write_access_rule,
    SecurityRule: network_body.write_security_rule,
}
ROW_READERS: Mapping[type[Any], RowReader] = {
    AccessRule: _read_access_rule,
    SecurityRule: network_body.read_security_rule,
}
