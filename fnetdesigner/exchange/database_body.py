"""Writes and reads Cosmos DB accounts, SQL servers and container registries beyond their plainly mapped fields.

Not written: databases, containers and images. A SQL server gets a Microsoft Entra administrator, whom the
deployment is asked for, so that no password stands in a file.
"""

from __future__ import annotations

from typing import Any

from fnetdesigner.exchange.body import MISSING, Body
from fnetdesigner.exchange.builder import Builder, Child, Extra, template_name
from fnetdesigner.exchange.reading import Reading, Source, texts
from fnetdesigner.exchange.template import Unknown, placeholder
from fnetdesigner.exchange.tree import Parameter, TreeValue
from fnetdesigner.exchange.writing import put
from fnetdesigner.kinds.databases import ContainerRegistry, CosmosDbAccount, SqlServer
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.model.values import parse_address

CAPABILITIES = {"Cassandra": "EnableCassandra", "Gremlin": "EnableGremlin", "Table": "EnableTable"}
ADMINISTRATORS = "properties.administrators"
ADMINISTRATOR: dict[str, TreeValue] = {
    "administratorType": "ActiveDirectory", "principalType": "Group", "azureADOnlyAuthentication": True,
}  # fmt: skip
ADMINISTRATOR_NAME = Parameter(
    "sqlAdministratorName", "The name of the Microsoft Entra group that manages SQL servers."
)
ADMINISTRATOR_ID = Parameter("sqlAdministratorObjectId", "The object id of that group.")
RULE_SET = "properties.networkRuleSet"


def write_cosmos(account: CosmosDbAccount, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """The API as kind and capability; one location, the account's own."""
    put(body, "kind", "MongoDB" if account.api == "MongoDB" else "GlobalDocumentDB")
    if account.api in CAPABILITIES:
        put(body, "properties.capabilities", [{"name": CAPABILITIES[account.api]}])
    put(body, "properties.locations", [{"locationName": builder.location(account), "failoverPriority": 0}])
    return Extra()


def read_cosmos(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_cosmos``."""
    body = source.body
    values: dict[str, Any] = {"api": "MongoDB" if body.take_if("kind", "MongoDB") else "Sql"}
    body.take_if("kind", "GlobalDocumentDB")
    for row in reading.rows(source, "properties.capabilities"):
        for api, capability in CAPABILITIES.items():
            if row.take_if("name", capability):
                values["api"] = api
        reading.unread_in(source, "properties.capabilities[]", row)
    for row in reading.rows(source, "properties.locations"):
        row.take_if("failoverPriority", 0)
        if row.look("locationName") == body.look("location"):
            row.take("locationName")
        reading.unread_in(source, "properties.locations[]", row)
    return values


def write_sql(server: SqlServer, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """The administrator as parameters; rules and connection policy as children."""
    name, object_id = builder.parameter(ADMINISTRATOR_NAME), builder.parameter(ADMINISTRATOR_ID)
    put(body, ADMINISTRATORS, {**ADMINISTRATOR, "login": name, "sid": object_id})
    children: dict[tuple[str, str], Child] = {}
    for rule in server.firewall_rules:
        versions = {parse_address(rule.start).version, parse_address(rule.end).version}
        if versions == {4}:
            content: dict[str, TreeValue] = {"startIpAddress": rule.start, "endIpAddress": rule.end}
            key = ("firewallRules", template_name(rule.name).lower())
            children.setdefault(key, Child("firewallRules", rule.name, {"properties": content}))
    for subnet_id in server.allowed_subnets:
        target, subnet = builder.id_of(subnet_id), builder.view.get(subnet_id, Subnet)
        if target is None or subnet is None:
            continue
        name_of_rule, number = template_name(subnet.name), 1
        while ("virtualNetworkRules", name_of_rule.lower()) in children:
            number += 1
            name_of_rule = f"{template_name(subnet.name)}-{number}"
        rule_body: dict[str, TreeValue] = {"virtualNetworkSubnetId": target, "ignoreMissingVnetServiceEndpoint": False}
        children[("virtualNetworkRules", name_of_rule.lower())] = Child(
            "virtualNetworkRules", name_of_rule, {"properties": rule_body}
        )
    if server.connection_policy != "Default":
        policy: dict[str, TreeValue] = {"connectionType": server.connection_policy}
        children[("connectionPolicies", "default")] = Child("connectionPolicies", "default", {"properties": policy})
    return Extra(tuple(children.values()))


def read_sql(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_sql``."""
    values: dict[str, Any] = {}
    rules: list[dict[str, Any]] = []
    subnets: list[str] = []
    for member, constant in ADMINISTRATOR.items():
        source.body.take_if(f"{ADMINISTRATORS}.{member}", constant)
    for member, parameter in (("login", ADMINISTRATOR_NAME), ("sid", ADMINISTRATOR_ID)):
        found = source.body.look(f"{ADMINISTRATORS}.{member}")
        if isinstance(found, Unknown) and placeholder(found.expression) == f"<{parameter.name}>":
            source.body.take(f"{ADMINISTRATORS}.{member}")
    for child in source.children:
        where, body = reading.label(child), Body(child.body)
        match child.type.rpartition("/")[2].lower():
            case "firewallrules":
                first, last = (body.take_known(f"properties.{n}IpAddress") for n in ("start", "end"))
                if first is MISSING or last is MISSING:
                    reading.note("unread", where, "A rule without known addresses is left out.")
                else:
                    rules.append({"name": child.names[-1], "start": first, "end": last})
            case "virtualnetworkrules":
                body.take_if("properties.ignoreMissingVnetServiceEndpoint", False)
                target = body.take("properties.virtualNetworkSubnetId")
                found = reading.resolve(target, ("subnet",), where, "an allowed subnet")
                subnets += [found] if found else []
            case _:
                policy = body.take_known("properties.connectionType")
                if policy is not MISSING:
                    values["connection_policy"] = reading.choice(source, "connection_policy", policy)
        reading.rest(where, body)
    return {**values, "firewall_rules": tuple(rules), "allowed_subnets": tuple(subnets)}


def write_registry(registry: ContainerRegistry, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """The rules of the door, which only Premium takes."""
    if registry.sku == "Premium" and (registry.default_action == "Deny" or registry.allowed_addresses):
        rows: list[TreeValue] = [{"action": "Allow", "value": address} for address in registry.allowed_addresses]
        put(body, RULE_SET, {"defaultAction": registry.default_action, "ipRules": rows})
    return Extra()


def read_registry(source: Source, reading: Reading) -> dict[str, Any]:
    """The reverse of ``write_registry``."""
    values: dict[str, Any] = {}
    action = source.body.take_known(f"{RULE_SET}.defaultAction")
    if action is not MISSING:
        values["default_action"] = reading.choice(source, "default_action", action)
    addresses: list[str] = []
    for row in reading.rows(source, f"{RULE_SET}.ipRules"):
        row.take_if("action", "Allow")
        addresses += texts(row.take_known("value"))
        reading.unread_in(source, f"{RULE_SET}.ipRules[]", row)
    return {**values, "allowed_addresses": tuple(addresses)}
