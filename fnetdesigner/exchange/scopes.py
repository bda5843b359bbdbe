"""Parts a tree whose resources stand in several resource groups into modules, one deployment each.

A module holds the resources of one resource group. Where two groups wait for each other, as a network and the DNS
zones that are linked to it often do, a group has several modules: a resource comes into the first one in which all
that it waits for in other groups is there already. What a module names of others stands in it as existing, with the
scope in which it is found.

The main part makes the resource groups of its own subscription; those of other subscriptions have to exist. Not
modelled: management groups and the tenant.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from fnetdesigner.exchange.places import at_home, parameters_in, target_places
from fnetdesigner.exchange.template import Call, Property
from fnetdesigner.exchange.tree import (
    Parameter,
    ParameterRef,
    Place,
    Scope,
    Tree,
    TreeResource,
    TreeValue,
    VerbatimExpression,
    pointing_values,
)

GROUP_TYPE = "Microsoft.Resources/resourceGroups"
DEPLOYMENT_TYPE = "Microsoft.Resources/deployments"
RESOURCES_API = "2025-04-01"
HOME_SUBSCRIPTION = "mainSubscription"
"""The parameter by which a module in another subscription knows the main one."""
THIS_SUBSCRIPTION = VerbatimExpression(Property(Call("subscription"), "subscriptionId"))
DEPLOYMENT_LOCATION = VerbatimExpression(Property(Call("deployment"), "location"))
_GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_UNSAFE = re.compile(r"[^A-Za-z0-9_.()-]+")
_LONGEST = 50


@dataclass(frozen=True, slots=True)
class Module:
    """One deployment to a resource group. ``waits``: names of the modules that come before it.

    ``given``: the values of the parameters of its tree, as the main part knows them.
    """

    name: str
    symbol: str
    place: Place
    scope: Scope
    tree: Tree
    waits: tuple[str, ...]
    given: tuple[tuple[str, TreeValue], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A resource group that the main part makes."""

    symbol: str
    place: Place


@dataclass(frozen=True, slots=True)
class Parts:
    """A tree in parts. ``main`` holds what is deployed to the subscription itself.

    ``waits`` says by symbol for which modules a resource of the main part waits.
    """

    groups: tuple[Group, ...]
    modules: tuple[Module, ...]
    main: Tree
    waits: Mapping[str, tuple[str, ...]]


def is_parted(tree: Tree) -> bool:
    """Whether a tree needs more than one resource group."""
    return bool(tree.places)


def foreign_subscriptions(places: Iterable[Place]) -> tuple[str, ...]:
    """The subscriptions besides the main one, each once, in order of appearance."""
    return tuple(dict.fromkeys(p.subscription for p in places if p.subscription))


def subscription_parameter(subscription: str) -> str:
    """The parameter that asks for the id of a subscription which the design has only a name for."""
    words = re.findall(r"[A-Za-z0-9]+", subscription)
    return "subscriptionId" + "".join(word[:1].upper() + word[1:] for word in words)[:_LONGEST]


def subscription_parameters(places: Iterable[Place]) -> tuple[Parameter, ...]:
    """The parameters that ask for the ids of subscriptions which the design has only names for."""
    named = (s for s in foreign_subscriptions(places) if not is_guid(s))
    return tuple(Parameter(subscription_parameter(s), f"The id of the subscription {s}.") for s in named)


def is_guid(text: str) -> bool:
    """Whether a text is the id of a subscription, rather than its name."""
    return _GUID.fullmatch(text) is not None


def parts(tree: Tree) -> Parts:
    """The parts of a tree whose resources stand in several places."""
    return _Parting(tree).run()


class _Parting:
    """One run of parting a tree."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.stages = _stages(tree)
        self.targets = target_places(tree)
        self.own_groups = {
            r.names[-1].lower(): r
            for r in tree.resources
            if r.type.lower() == GROUP_TYPE.lower() and isinstance(r.names[-1], str)
        }
        self._taken = {s.lower() for s in (*tree.by_symbol, *(p.name for p in tree.parameters))}

    def run(self) -> Parts:
        members: dict[tuple[Place, int], list[TreeResource]] = {}
        main: list[TreeResource] = []
        for resource in self.tree.resources:
            if resource.existing:
                continue
            place = self.tree.places[resource.symbol]
            if place.group:
                members.setdefault((place, self.stages[resource.symbol]), []).append(resource)
            else:
                main.append(resource)
        order = {place: number for number, place in enumerate(dict.fromkeys(self.tree.places.values()))}
        keys = sorted(members, key=lambda key: (order[key[0]], key[1]))
        names = self._names(keys)
        module_of = {r.symbol: names[key] for key, found in members.items() for r in found}
        groups = tuple(
            Group(self._symbol("rg", place.group), place)
            for place in order
            if place.group and not place.subscription and place.group.lower() not in self.own_groups
        )
        modules = tuple(
            self._module(names[key], key[0], members[key], module_of)
            for key in sorted(keys, key=lambda key: (key[1], order[key[0]]))
        )
        tree = replace(self._part(main, Place("")), parameters=self.tree.parameters, metadata=self.tree.metadata)
        return Parts(groups, modules, tree, {r.symbol: self._waits(r, module_of, "") for r in main})

    def _names(self, keys: list[tuple[Place, int]]) -> dict[tuple[Place, int], str]:
        """Names of modules, which files and deployments have as well; a group's second one ends with 2."""
        found: dict[tuple[Place, int], str] = {}
        taken: set[str] = set()
        count: Counter[Place] = Counter()
        for place, stage in keys:
            count[place] += 1
            base = _UNSAFE.sub("-", place.group).strip("-.")[:_LONGEST] or "group"
            base = base if count[place] == 1 else f"{base}-{count[place]}"
            name, number = base, 1
            while name.lower() in taken or name.lower() == "main":
                number += 1
                name = f"{base}-again{number}"
            taken.add(name.lower())
            found[(place, stage)] = name
        return found

    def _symbol(self, prefix: str, name: str) -> str:
        words = re.findall(r"[A-Za-z0-9]+", name)
        words = words if words and words[0].lower() == prefix else [prefix, *words]
        base = (words[0].lower() + "".join(w[:1].upper() + w[1:] for w in words[1:]))[:_LONGEST]
        symbol: str = base
        number = 1
        while symbol.lower() in self._taken:
            number += 1
            symbol = f"{base}{number}"
        self._taken.add(symbol.lower())
        return symbol

    def _module(self, name: str, place: Place, members: list[TreeResource], module_of: Mapping[str, str]) -> Module:
        tree = self._part(members, place)
        waits = dict.fromkeys(w for r in members for w in self._waits(r, module_of, name))
        given = tuple(
            (p.name, THIS_SUBSCRIPTION if p.name == HOME_SUBSCRIPTION else ParameterRef(p.name))
            for p in tree.parameters
        )
        scope = self._scope_of(place, Place(""))
        return Module(name, self._symbol("in", name), place, scope, tree, tuple(waits), given)

    def _waits(self, resource: TreeResource, module_of: Mapping[str, str], own: str) -> tuple[str, ...]:
        needed = (*self.tree.implied(resource), *resource.depends_on)
        found = (module_of.get(self.tree.owner(symbol) or "") for symbol in needed)
        return tuple(dict.fromkeys(name for name in found if name is not None and name != own))

    def _part(self, members: list[TreeResource], place: Place) -> Tree:
        """The tree of some resources, with what they name of others as existing."""
        own = {r.symbol for r in members}
        changed = [replace(r, body=self._body(r, place), depends_on=self._own(r, own)) for r in members]
        stand_ins: dict[str, TreeResource] = {}
        elsewhere: dict[str, Scope] = {}
        for resource in members:
            for symbol in (resource.parent, *(p.symbol for p in pointing_values(resource.body))):
                self._stand_in(symbol, own, place, stand_ins, elsewhere)
        resources = (*stand_ins.values(), *changed)
        return Tree(self._parameters(resources, elsewhere, place), resources, elsewhere=elsewhere)

    def _own(self, resource: TreeResource, own: set[str]) -> tuple[str, ...]:
        return tuple(s for s in resource.depends_on if (self.tree.owner(s) or s) in own)

    def _stand_in(
        self,
        symbol: str | None,
        own: set[str],
        place: Place,
        found: dict[str, TreeResource],
        elsewhere: dict[str, Scope],
    ) -> None:
        if symbol is None or symbol in own or symbol in found:
            return
        resource = self.tree.by_symbol[symbol]
        self._stand_in(resource.parent, own, place, found, elsewhere)
        if resource.existing and resource.parent in own:
            found[symbol] = resource
            return
        found[symbol] = replace(resource, body={}, depends_on=(), existing=True, nested=False, raw=False)
        there = self.tree.places[symbol]
        if there != place:
            elsewhere[symbol] = self._scope_of(there, place)

    def _scope_of(self, there: Place, here: Place) -> Scope:
        if not there.group:
            return ()
        known = self.own_groups.get(there.group.lower())
        group: TreeValue = there.group if known is None else known.names[-1]
        if there.subscription == here.subscription:
            return (group,)
        if not there.subscription:
            return (ParameterRef(HOME_SUBSCRIPTION), group)
        if is_guid(there.subscription):
            return (there.subscription, group)
        return (ParameterRef(subscription_parameter(there.subscription)), group)

    def _body(self, resource: TreeResource, place: Place) -> dict[str, TreeValue]:
        """A body whose kept expressions mean what they meant where everything is in one group."""
        return {key: at_home(value, place, self.tree.home, self.targets) for key, value in resource.body.items()}

    def _parameters(
        self, resources: tuple[TreeResource, ...], elsewhere: Mapping[str, Scope], place: Place
    ) -> tuple[Parameter, ...]:
        values: list[TreeValue] = [v for r in resources for v in (*r.names, *r.body.values())]
        values += [value for scope in elsewhere.values() for value in scope]
        read = {name.lower() for value in values for name in parameters_in(value)}
        asked = [
            p if not place.group else replace(p, default=None) for p in self.tree.parameters if p.name.lower() in read
        ]
        if HOME_SUBSCRIPTION.lower() in read:
            asked.append(Parameter(HOME_SUBSCRIPTION, "The id of the subscription of the main deployment."))
        return tuple(asked)


def _stages(tree: Tree) -> Mapping[str, int]:
    """By symbol, in which stage of its group a resource is deployed: after all that it needs of other groups."""
    nested_in: dict[str, list[TreeResource]] = {}
    for resource in tree.resources:
        if resource.nested and resource.parent is not None:
            nested_in.setdefault(_outer(tree, resource.symbol), []).append(resource)
    needs: dict[str, dict[str, None]] = {}
    for resource in tree.resources:
        if resource.existing or resource.nested:
            continue
        together = (resource, *nested_in.get(resource.symbol, ()))
        found = (tree.owner(s) for r in together for s in (*tree.implied(r), *r.depends_on))
        outer = dict.fromkeys(_outer(tree, s) for s in found if s is not None)
        needs[resource.symbol] = {s: None for s in outer if s != resource.symbol}
    stages: dict[str, int] = {}
    for symbol in _in_order(needs):
        place = tree.places[symbol]
        later = [stages[s] + (tree.places[s] != place or not place.group) for s in needs[symbol] if s in stages]
        stages[symbol] = max(later, default=0)
    for resource in tree.resources:
        if resource.nested and not resource.existing:
            stages[resource.symbol] = stages[_outer(tree, resource.symbol)]
    return stages


def _outer(tree: Tree, symbol: str) -> str:
    resource = tree.by_symbol[symbol]
    while resource.nested and resource.parent is not None:
        resource = tree.by_symbol[resource.parent]
    return resource.symbol


def _in_order(needs: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """What is needed first; circles are cut where they are entered."""
    done: set[str] = set()
    for start in needs:
        stack = [(start, False)]
        on_way: set[str] = set()
        while stack:
            symbol, ready = stack.pop()
            if symbol in done:
                continue
            if ready:
                done.add(symbol)
                yield symbol
            elif symbol not in on_way:
                on_way.add(symbol)
                stack.append((symbol, True))
                stack += [(s, False) for s in reversed(tuple(needs[symbol])) if s not in done]
