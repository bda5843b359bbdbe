"""How values of the tree are said in a script of the Azure CLI.

What is known only once a resource exists is asked for in a line of its own, before it is first used.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from fnetdesigner.exchange.az.shell import Data, Option, Var, Word, quoted
from fnetdesigner.exchange.template import Call, Expression, Literal, Property
from fnetdesigner.exchange.template import to_arm as expression_text
from fnetdesigner.exchange.tree import (
    Format,
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
    TreeValue,
    VerbatimExpression,
)
from fnetdesigner.exchange.variables import FreeNames, snake

SUFFIX = "core.windows.net"


@dataclass(frozen=True, slots=True)
class Group:
    """The variables of a resource group: its name, the id of its scope, and its subscription."""

    place: Place
    name: str = "resource_group"
    scope: str = "scope"
    subscription: str = "subscription"


RESERVED = ("location", "resource_group", "subscription", "scope", "tenant", "json", "path", "home", "ifs")


class Values:
    """The words of one script. ``asked``: variables that the user has to set, with the reason."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.asked: dict[str, str] = {}
        self.reads_tenant = False
        self._variables: dict[str, str] = {}
        self._known: dict[str, Var] = {}
        self._lines: list[str] = []
        self._names_given = FreeNames(RESERVED)
        for parameter in tree.parameters:
            if parameter.name.lower() != "location":
                self._variables[parameter.name.lower()] = self._names_given.free(snake(parameter.name))
        self.groups = self._groups()
        self._here = next(iter(self.groups.values()))

    def _groups(self) -> dict[Place, Group]:
        """The resource groups, the design's own first."""
        found: dict[Place, Group] = {}
        subscriptions = {"": "subscription"}
        for place in sorted(dict.fromkeys(self.tree.places.values()), key=lambda p: p != self.tree.home):
            if place == self.tree.home:
                found[place] = Group(place)
                continue
            label = re.sub(r"[^a-z0-9]+", "_", place.group.lower()).strip("_") or "group"
            if place.subscription not in subscriptions:
                words = re.sub(r"[^a-z0-9]+", "_", place.subscription.lower()).strip("_")
                subscriptions[place.subscription] = self._names_given.free(f"subscription_{words}")
            names = (self._names_given.free(f"resource_group_{label}"), self._names_given.free(f"scope_{label}"))
            found[place] = Group(place, *names, subscriptions[place.subscription])
        return found or {self.tree.home: Group(self.tree.home)}

    def group_of(self, symbol: str) -> Group:
        """The resource group that a resource of the tree stands in."""
        place = self.tree.places.get(symbol)
        return next(iter(self.groups.values())) if place is None else self.groups[place]

    def enter(self, symbol: str) -> None:
        """From now on expressions are said for the group of this resource."""
        self._here = self.group_of(symbol)

    def variable(self, parameter: str) -> str:
        """The variable of a parameter of the tree."""
        return self._variables.get(parameter.lower(), "location")

    def lines(self) -> list[str]:
        """What has to stand before the next command; each line is given once."""
        found, self._lines = self._lines, []
        return found

    def id_of(self, symbol: str) -> Word:
        """The id of a resource, made of its names."""
        resource = self.tree.by_symbol[symbol]
        space, *segments = resource.type.split("/")
        parts: list[str | Var] = [Var(self.group_of(symbol).scope), f"/providers/{space}"]
        for segment, name in zip(segments, resource.names, strict=True):
            parts += [f"/{segment}/", *self.word(name)]
        return _joined(parts)

    def name_of(self, symbol: str) -> Word:
        """The last of a resource's names."""
        return self.word(self.tree.by_symbol[symbol].names[-1])

    def word(self, value: TreeValue) -> Word:
        """A single value as a word."""
        match value:
            case bool():
                return ("true" if value else "false",)
            case int() | float() | str():
                return (str(value),)
            case IdOf(symbol):
                return self.id_of(symbol)
            case NameOf(symbol):
                return self.name_of(symbol)
            case ParameterRef(name):
                return (Var(self.variable(name)),)
            case PropertyOf(symbol, path):
                return (self._property(symbol, path),)
            case PrincipalOf(symbol):
                return (self._shown(symbol, "identity.principalId", "principal"),)
            case ListKeys(symbol, member):
                return (self._key(symbol, member),)
            case VerbatimExpression(expression):
                return self._expression(expression)
            case Format(parts):
                return _joined([piece for part in parts for piece in self.word(part)])
        raise TypeError(f"{type(value).__name__} is no single word")

    def data(self, value: TreeValue) -> Data:
        """A value as data for JSON."""
        match value:
            case None | bool() | int() | float():
                return value
            case dict():
                return {key: self.data(item) for key, item in value.items()}
            case list():
                return [self.data(item) for item in value]
            case KeyedById(symbol):
                return {self.id_of(symbol): {}}
            case Keyed(entries):
                return {self.word(key): self.data(item) for key, item in entries}
        return self.word(value)

    def _once(self, base: str, key: str, command: list[Word]) -> Var:
        if key not in self._known:
            self._known[key] = Var(self._names_given.free(base))
            words = " ".join(quoted(word) for word in command)
            self._lines.append(f"{self._known[key].name}=$({words})")
        return self._known[key]

    def _property(self, symbol: str, path: tuple[str, ...]) -> Var:
        return self._shown(symbol, ".".join(("properties", *path)), path[-1])

    def _shown(self, symbol: str, query: str, what: str) -> Var:
        resource = self.tree.by_symbol[symbol]
        shown: list[Word] = [
            ("az",), ("resource",), ("show",), (Option("--ids"),), self.id_of(symbol),
            (Option("--api-version"),), (resource.api_version,), (Option("--query"),), (query,),
            (Option("--output"),), ("tsv",),
        ]  # fmt: skip
        return self._once(f"{snake(symbol)}_{snake(what)}", f"{symbol} {query}", shown)

    def _key(self, symbol: str, member: str) -> Var:
        resource = self.tree.by_symbol[symbol]
        uri = (*self.id_of(symbol), f"/listKeys?api-version={resource.api_version}")
        listed: list[Word] = [
            ("az",), ("rest",), (Option("--method"),), ("post",), (Option("--uri"),), uri, (Option("--query"),),
            (member or "keys[0].value",), (Option("--output"),), ("tsv",),
        ]  # fmt: skip
        return self._once(f"{snake(symbol)}_key", f"{symbol} key {member}", listed)

    def _expression(self, expression: Expression) -> Word:
        found = self._plain(expression)
        if found is not None:
            return found
        text = expression_text(expression)
        if text not in self._known:
            self._known[text] = Var(self._names_given.free(f"expression_{len(self.asked) + 1}"))
            self.asked[self._known[text].name] = f"The value of the template expression [{text}]."
        return (self._known[text],)

    def _plain(self, expression: Expression) -> Word | None:
        match expression:
            case Literal(value):
                return (str(value),)
            case Call(name, (Literal(str() as parameter),)) if name.lower() == "parameters":
                known = parameter.lower() in self._variables or parameter.lower() == "location"
                return (Var(self.variable(parameter)),) if known else None
            case Call(name, args) if name.lower() == "concat":
                words = [self._plain(argument) for argument in args]
                return None if any(w is None for w in words) else _joined([p for w in words for p in w or ()])
            case Property(Call(name, ()), member):
                return self._member(name.lower(), member.lower())
            case Property(Property(Call(name, ()), middle), member):
                path = (name.lower(), middle.lower(), member.lower())
                return (SUFFIX,) if path == ("environment", "suffixes", "storage") else None
        return None

    def _member(self, name: str, member: str) -> Word | None:
        if (name, member) == ("subscription", "tenantid"):
            self.reads_tenant = True
            return (Var("tenant"),)
        known = {
            ("resourcegroup", "location"): Var("location"),
            ("resourcegroup", "name"): Var(self._here.name),
            ("resourcegroup", "id"): Var(self._here.scope),
            ("subscription", "subscriptionid"): Var(self._here.subscription),
        }
        found = known.get((name, member))
        return None if found is None else (found,)


def _joined(parts: list[str | Var]) -> Word:
    merged: list[str | Var] = []
    for part in parts:
        if isinstance(part, str) and merged and isinstance(merged[-1], str):
            merged[-1] += part
        elif part != "":
            merged.append(part)
    return tuple(merged)
