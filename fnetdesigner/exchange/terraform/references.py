"""How values of the tree are said in Terraform: references, variables, and text made of them.

What has no Terraform expression of its own becomes a variable that the user is asked for, so that every export
is valid and nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from fnetdesigner.exchange.template import Call, Expression, Literal, Property
from fnetdesigner.exchange.template import to_arm as expression_text
from fnetdesigner.exchange.terraform.hcl import Expr, Text, Value
from fnetdesigner.exchange.tree import (
    Format,
    Guid,
    IdOf,
    Keyed,
    KeyedById,
    ListKeys,
    NameOf,
    ParameterRef,
    Place,
    PrincipalOf,
    PropertyOf,
    Tree,
    TreeResource,
    TreeValue,
    VerbatimExpression,
)
from fnetdesigner.exchange.variables import FreeNames, snake

GROUP = "azurerm_resource_group"
MAIN = "main"
CLIENT = "data.azurerm_client_config.current"
PUBLIC_STORAGE_SUFFIX = "core.windows.net"
RESERVED = ("names", "skus", "location", "resource_group_name", "subscription_id")
FILES = ("main", "providers", "variables", "outputs")
PROPERTIES: Mapping[tuple[str, str], str] = {
    ("storageaccounts", "primaryendpoints.blob"): "primary_blob_endpoint",
    ("components", "connectionstring"): "connection_string",
    ("userassignedidentities", "clientid"): "client_id",
    ("userassignedidentities", "principalid"): "principal_id",
    ("sites", "defaulthostname"): "default_hostname",
    ("slots", "defaulthostname"): "default_hostname",
    ("registries", "loginserver"): "login_server",
}
"""What azurerm calls a property that Azure answers with, by the last segment of the type and the path."""
KEYS = {
    "storageaccounts": "primary_access_key",
    "authorizationrules": "primary_key",
    "namespaces": "default_primary_key",
}
DATA = {
    "microsoft.managedidentity/userassignedidentities": "azurerm_user_assigned_identity",
    "microsoft.storage/storageaccounts": "azurerm_storage_account",
    "microsoft.network/virtualnetworks": "azurerm_virtual_network",
    "microsoft.network/networksecuritygroups": "azurerm_network_security_group",
    "microsoft.network/routetables": "azurerm_route_table",
    "microsoft.network/natgateways": "azurerm_nat_gateway",
    "microsoft.network/publicipaddresses": "azurerm_public_ip",
    "microsoft.network/privatednszones": "azurerm_private_dns_zone",
    "microsoft.keyvault/vaults": "azurerm_key_vault",
    "microsoft.web/serverfarms": "azurerm_service_plan",
    "microsoft.insights/components": "azurerm_application_insights",
    "microsoft.containerregistry/registries": "azurerm_container_registry",
}
"""Data sources for what a design refers to and does not own."""
_PLACEHOLDER = re.compile(r"\{\{|\}\}|\{(\d{1,3})\}|\{|\}")


@dataclass(frozen=True, slots=True)
class Group:
    """A resource group: its address, the variables of its name and its subscription, and its provider.

    The last two are empty in the main subscription.
    """

    label: str
    place: Place
    name_variable: str = "resource_group_name"
    subscription_variable: str = ""
    provider: str = ""

    @property
    def address(self) -> str:
        """Where it stands in Terraform."""
        return f"{GROUP}.{self.label}"


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable of the export. A sensitive one has no default; ``type`` is an HCL type."""

    name: str
    description: str
    default: Value = None
    sensitive: bool = False


class References:
    """The names that things have in one export, and the variables that were needed on the way.

    ``addresses``: the Terraform address of each resource of the tree that is written, by its symbol.
    """

    def __init__(self, tree: Tree, addresses: Mapping[str, str]) -> None:
        self.tree = tree
        self.addresses = dict(addresses)
        self.asked: dict[str, Variable] = {}
        self.names: dict[str, str] = {}
        self.skus: dict[str, str] = {}
        self.reads_client = False
        self._names_given = FreeNames(RESERVED)
        self._variables: dict[str, str] = {}
        self.groups = self._groups()
        self._here = next(iter(self.groups.values()))
        for parameter in tree.parameters:
            if parameter.name.lower() != "location":
                self._variables[parameter.name.lower()] = self._names_given.free(snake(parameter.name))

    def _groups(self) -> dict[Place, Group]:
        """The resource groups, the design's own first."""
        places = dict.fromkeys(self.tree.places.values())
        if not places:
            return {self.tree.home: Group(MAIN, self.tree.home)}
        found: dict[Place, Group] = {}
        for place in sorted(places, key=lambda p: p != self.tree.home):
            if place == self.tree.home:
                found[place] = Group(MAIN, place)
                continue
            label = _label(place.group)
            label = self._names_given.free(f"{label}_group" if label in FILES else label)
            sides = ("", "")
            if place.subscription:
                alike = next((g for g in found.values() if g.place.subscription == place.subscription), None)
                named = _label(place.subscription) if alike is None else ""
                sides = (self._names_given.free(f"subscription_id_{named}"), named) if alike is None else (
                    alike.subscription_variable, alike.provider
                )  # fmt: skip
            found[place] = Group(label, place, self._names_given.free(f"resource_group_name_{label}"), *sides)
        return found

    def group_of(self, symbol: str) -> Group:
        """The resource group that a resource of the tree stands in."""
        place = self.tree.places.get(symbol)
        return next(iter(self.groups.values())) if place is None else self.groups[place]

    def enter(self, symbol: str) -> Group:
        """From now on expressions are said for the group of this resource."""
        self._here = self.group_of(symbol)
        return self._here

    def variable_name(self, parameter: str) -> str:
        """The variable of a parameter of the tree."""
        return self._variables.get(parameter.lower(), "location")

    def ask(self, key: str, base: str, description: str) -> Expr:
        """A sensitive variable without default for a value that Terraform cannot say; one for each ``key``."""
        if key not in self.asked:
            self.asked[key] = Variable(self._names_given.free(base), description, sensitive=True)
        return Expr(f"var.{self.asked[key].name}")

    def sku(self, symbol: str, value: Value) -> Value:
        """A SKU as a member of the variable of all SKUs."""
        if not isinstance(value, str):
            return value
        self.skus[snake(symbol)] = value
        return Expr(f"var.skus.{snake(symbol)}")

    def own_name(self, resource: TreeResource) -> Value:
        """The name of a resource: a member of the variable of all names where it stands on its own."""
        name = resource.names[-1]
        if isinstance(name, str) and resource.parent is None and not resource.existing and "." not in name:
            self.names[snake(resource.symbol)] = name
            return Expr(f"var.names.{snake(resource.symbol)}")
        return self.hcl(name)

    def wait(self, symbol: str, suffix: str) -> Expr:
        """An attribute of what a symbol stands for."""
        return Expr(f"{self.addresses[symbol]}.{suffix}", (symbol,))

    def wait_group(self, symbol: str) -> Expr:
        """The name of the resource group that a resource is deployed to."""
        return Expr(f"{self.group_of(symbol).address}.name")

    def name_of(self, symbol: str) -> Value:
        """The name of a resource of the tree."""
        if symbol in self.addresses and self.tree.by_symbol[symbol].type.count("/") == 1:
            return self.wait(symbol, "name")
        return self.hcl(self.tree.by_symbol[symbol].names[-1])

    def id_of(self, symbol: str) -> Value:
        """The id of a resource; of one that is not written, made of the names."""
        if symbol in self.addresses:
            return self.wait(symbol, "id")
        resource = self.tree.by_symbol[symbol]
        space, *segments = resource.type.split("/")
        parts: list[str | Expr] = [Expr(f"{self.group_of(symbol).address}.id"), f"/providers/{space}"]
        for segment, name in zip(segments, resource.names, strict=True):
            parts += [f"/{segment}/", *_pieces(self.hcl(name))]
        return _joined(parts)

    def hcl(self, value: TreeValue) -> Value:
        """A value of the tree as Terraform says it."""
        match value:
            case None | bool() | int() | float() | str():
                return value
            case list():
                return [self.hcl(item) for item in value]
            case dict():
                return {key: self.hcl(item) for key, item in value.items()}
            case IdOf(symbol):
                return self.id_of(symbol)
            case NameOf(symbol):
                return self.name_of(symbol)
            case KeyedById(symbol):
                return [self.id_of(symbol)]
            case ParameterRef(name):
                return Expr(f"var.{self.variable_name(name)}")
            case PropertyOf(symbol, path):
                return self._property(symbol, path)
            case PrincipalOf(symbol):
                if symbol in self.addresses:
                    return self.wait(symbol, "identity[0].principal_id")
                words = f"The principal of the identity of {self.tree.by_symbol[symbol].full_name}."
                return self.ask(f"principal {symbol}", f"{snake(symbol)}_principal_id", words)
            case Guid():
                return None
            case Keyed():
                return self.ask(f"object {len(self.asked)}", "object", "An object whose names a template computes.")
            case ListKeys(symbol, member):
                attribute = KEYS.get(_last(self.tree.by_symbol[symbol]))
                if symbol in self.addresses and attribute is not None:
                    return self.wait(symbol, attribute)
                words = f"An access key of {self.tree.by_symbol[symbol].full_name}."
                return self.ask(f"key {symbol} {member}", f"{snake(symbol)}_key", words)
            case VerbatimExpression(expression):
                return self._expression(expression)
            case Format(parts):
                return _joined([piece for part in parts for piece in _pieces(self.hcl(part))])

    def _property(self, symbol: str, path: tuple[str, ...]) -> Value:
        resource = self.tree.by_symbol[symbol]
        attribute = PROPERTIES.get((_last(resource), ".".join(path).lower()))
        if symbol in self.addresses and attribute is not None:
            if self.addresses[symbol].startswith("azurerm_container_app."):
                attribute = "ingress[0].fqdn"
            return self.wait(symbol, attribute)
        words = f"The property {'.'.join(path)} of {resource.full_name}."
        return self.ask(f"property {symbol} {path}", f"{snake(symbol)}_{snake(path[-1])}", words)

    def _expression(self, expression: Expression) -> Value:
        """A template expression; what Terraform cannot say for it is asked of the user."""
        found = self._known(expression)
        if found is not None:
            return found
        text = expression_text(expression)
        words = f"The value of the template expression [{text}], which Terraform cannot compute."
        return self.ask(f"expression {text}", f"expression_{len(self.asked) + 1}", words)

    def _known(self, expression: Expression) -> Value:
        match expression:
            case Literal(value):
                return value
            case Call(name, args):
                return self._call(name.lower(), args)
            case Property(Call(name, ()), member):
                return self._member(name.lower(), member.lower())
            case Property(Property(Call(name, ()), middle), member):
                storage = (name.lower(), middle.lower(), member.lower()) == ("environment", "suffixes", "storage")
                return PUBLIC_STORAGE_SUFFIX if storage else None
        return None

    def _call(self, name: str, args: tuple[Expression, ...]) -> Value:
        if name == "parameters" and len(args) == 1 and isinstance(args[0], Literal):
            known = str(args[0].value).lower()
            return Expr(f"var.{self._variables[known]}") if known in self._variables else _location(known)
        values = [self._known(argument) for argument in args]
        if not values or any(value is None for value in values):
            return None
        if name == "concat" and all(isinstance(v, (str, int, Expr, Text)) for v in values):
            return _joined([piece for value in values for piece in _pieces(value)])
        if name == "format" and isinstance(values[0], str):
            return _formatted(values[0], values[1:])
        if name in ("tolower", "toupper") and len(values) == 1:
            if isinstance(values[0], str):
                return values[0].lower() if name == "tolower" else values[0].upper()
            return Expr(f"{name[2:]}({values[0].text})") if isinstance(values[0], Expr) else None
        return None

    def _member(self, name: str, member: str) -> Value:
        if name == "resourcegroup" and member in ("id", "name", "location"):
            return Expr(f"{self._here.address}.{member}")
        if name == "subscription" and member in ("tenantid", "subscriptionid"):
            self.reads_client = True
            return Expr(f"{CLIENT}.{'tenant_id' if member == 'tenantid' else 'subscription_id'}")
        return None


def _label(name: str) -> str:
    """A name as a label: letters, digits and underscores."""
    found = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_") or "group"
    return found if found[0].isalpha() else f"group_{found}"


def _location(parameter: str) -> Value:
    return Expr("var.location") if parameter == "location" else None


def _last(resource: TreeResource) -> str:
    return resource.type.rpartition("/")[2].lower()


def _pieces(value: Value) -> tuple[str | Expr, ...]:
    match value:
        case Text(parts):
            return parts
        case Expr():
            return (value,)
    return (str(value),)


def _joined(parts: list[str | Expr]) -> Value:
    """Text of pieces, neighbouring literals as one; plain text where no expression is among them."""
    merged: list[str | Expr] = []
    for part in parts:
        if isinstance(part, str) and merged and isinstance(merged[-1], str):
            merged[-1] += part
        elif part != "":
            merged.append(part)
    if not merged:
        return ""
    return merged[0] if len(merged) == 1 else Text(tuple(merged))


def _formatted(pattern: str, values: list[Value]) -> Value:
    """The template function ``format`` where its pattern names arguments plainly."""
    parts: list[str | Expr] = []
    end = 0
    for match in _PLACEHOLDER.finditer(pattern):
        parts.append(pattern[end : match.start()])
        end = match.end()
        if match.group() in ("{{", "}}"):
            parts.append(match.group()[0])
        elif match.group(1) is not None and int(match.group(1)) < len(values):
            parts += _pieces(values[int(match.group(1))])
        else:
            return None
    return _joined([*parts, pattern[end:]])
