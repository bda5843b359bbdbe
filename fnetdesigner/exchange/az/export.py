"""Writes a design as a script for bash and the Azure CLI: variables, then one or more commands per resource.

Commands stand in the order in which resources need each other, and may be run again. The script makes the resource
groups. Secrets come from the environment and stand nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fnetdesigner.exchange.az.commands import NATIVE, Native, Rows
from fnetdesigner.exchange.az.shell import Option, Var, Word, command_line, comment, json_word, quoted, refused
from fnetdesigner.exchange.az.values import Values
from fnetdesigner.exchange.body import MISSING, Body
from fnetdesigner.exchange.build import bare_tree, export_notes, majority_region
from fnetdesigner.exchange.omissions import Omission, design_only
from fnetdesigner.exchange.roles import ASSIGNMENT, COSMOS_ASSIGNMENT
from fnetdesigner.exchange.template import Call, Literal
from fnetdesigner.exchange.tree import Tree, TreeResource, TreeValue, VerbatimExpression
from fnetdesigner.exchange.tree_body import body_of
from fnetdesigner.model.design import Design

MISREAD = "The Azure CLI would take one of its values for the name of a file (@) or for an option (-)."
JSON_FUNCTION = """\
# A piece of text as it stands inside of JSON.
json() {
  local text=${1//\\\\/\\\\\\\\}
  text=${text//\\"/\\\\\\"}
  text=${text//$'\\n'/\\\\n}
  printf '%s' "$text"
}"""
GUARD = """\
case ${group} in
  *[\\"\\\\/]* | '') echo 'The name of the resource group cannot be used.' >&2; exit 1 ;;
esac"""
QUIET: tuple[Word, ...] = ((Option("--output"),), ("none",))


@dataclass(frozen=True, slots=True)
class ScriptExport:
    """The script, and what could not be said in it."""

    text: str
    omitted: tuple[Omission, ...]


def export_az(design: Design) -> ScriptExport:
    """The design as a script. The same design gives the same bytes."""
    tree = bare_tree(design)
    script = _Script(tree)
    for resource in _in_order(tree):
        script.write(resource)
    head = [*_head(design), *_variables(design, tree, script.values)]
    if any("$(json " in line for line in script.lines):
        head += ["", JSON_FUNCTION]
    notes = tuple(Omission("The design", "", note) for note in export_notes(design, template=False))
    text = "\n".join([*head, *script.lines]) + "\n"
    return ScriptExport(text, (*notes, *script.omitted, *design_only(design)))


def _head(design: Design) -> Iterator[str]:
    yield "#!/usr/bin/env bash"
    title = design.settings.title
    yield from comment(f"{title}: the resources of the design." if title else "The resources of the design.")
    for note in export_notes(design, template=False):
        yield from comment(note)
    yield from ("# Sign in first (az login) and choose the subscription (az account set).", "set -euo pipefail")


def _variables(design: Design, tree: Tree, values: Values) -> Iterator[str]:
    yield ""
    groups = [*values.groups.values()]
    for group in groups:
        yield f"{group.name}={quoted((group.place.group,))}"
    yield f"location={quoted((majority_region(design),))}"
    for parameter in tree.parameters:
        if parameter.name.lower() == "location":
            continue
        name = values.variable(parameter.name)
        yield from comment(parameter.description)
        if parameter.default is None:
            yield f"{name}=${{{name.upper()}:?is not set}}"
        else:
            yield f"{name}={quoted(values.word(parameter.default))}"
    for name, words in values.asked.items():
        yield from comment(words)
        yield f"{name}=${{{name.upper()}:?is not set}}"
    yield ""
    for group in groups:
        yield from GUARD.replace("{group}", group.name).splitlines()
    yield "subscription=$(az account show --query id --output tsv)"
    for name, subscription in {g.subscription: g.place.subscription for g in groups if g.place.subscription}.items():
        asked: list[Word] = [("az",), ("account",), ("show",), (Option("--subscription"),), (subscription,)]
        if refused(asked):
            yield f"{name}=${{{name.upper()}:?is not set}}"
        else:
            shown = [*asked, (Option("--query"),), ("id",), (Option("--output"),), ("tsv",)]
            yield f"{name}=$({command_line(shown)})"
    for group in groups:
        yield f'{group.scope}="/subscriptions/${group.subscription}/resourceGroups/${group.name}"'
    for group in groups:
        elsewhere = f' --subscription "${group.subscription}"' if group.place.subscription else ""
        yield f'az group create --name "${group.name}" --location "$location"{elsewhere} --output none'


def _in_order(tree: Tree) -> list[TreeResource]:
    """What a resource names or waits for comes before it; otherwise the tree's own order."""
    found: dict[str, TreeResource] = {}
    inside = _subnets(tree)
    for start in tree.resources:
        stack: list[tuple[TreeResource, bool]] = [(start, False)]
        on_way: set[str] = set()
        while stack:
            resource, ready = stack.pop()
            if resource.symbol in found or resource.existing:
                continue
            if ready:
                found[resource.symbol] = resource
                found.update((s.symbol, s) for s in inside.get(resource.symbol, ()))
                continue
            if resource.symbol in on_way:
                continue
            on_way.add(resource.symbol)
            stack.append((resource, True))
            waits = dict.fromkeys((*tree.implied(resource), *resource.depends_on))
            stack += [(tree.by_symbol[s], False) for s in reversed(tuple(waits))]
    return list(found.values())


def _subnets(tree: Tree) -> Mapping[str, list[TreeResource]]:
    """The subnets that stand inside the body of their network, by the network's symbol."""
    found: dict[str, list[TreeResource]] = {}
    for resource in tree.resources:
        if resource.existing and resource.type.lower().endswith("/subnets") and resource.parent:
            found.setdefault(resource.parent, []).append(resource)
    return found


def _last_text(value: object) -> str:
    """The id of a role at the end of the id of its definition."""
    match value:
        case VerbatimExpression(Call(_, (*_, Literal(found)))):
            return str(found)
    return str(value)


class _Script:
    """The lines of the resources, and what was left out of them."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.values = Values(tree)
        self.lines: list[str] = []
        self.omitted: list[Omission] = []
        self._subnets: dict[str, Mapping[str, TreeValue]] = {}
        self._inside = _subnets(tree)

    def write(self, resource: TreeResource) -> None:
        """The commands of one resource."""
        self.values.enter(resource.symbol)
        self.lines += ["", *comment(f"{resource.type} {resource.full_name}")]
        body = body_of(self._subnets.get(resource.symbol, resource.body))
        if resource.type.lower() == "microsoft.network/virtualnetworks":
            self._keep_subnets(resource, body)
        native = NATIVE.get(resource.type.lower())
        if resource.type == ASSIGNMENT:
            self._role(resource, body)
        elif resource.type == COSMOS_ASSIGNMENT:
            self._cosmos_role(resource, body)
        elif native is None:
            self._whole(resource, body)
        else:
            self._native(native, resource, body)

    def _role(self, resource: TreeResource, body: Body) -> None:
        """A role assignment; the command leaves one that is there as it is."""
        words: list[Word] = [("az",), ("role",), ("assignment",), ("create",)]
        words += [(Option("--role"),), (_last_text(body.take("properties.roleDefinitionId")),)]
        for path, option in (
            ("scope", "--scope"),
            ("properties.principalId", "--assignee-object-id"),
            ("properties.principalType", "--assignee-principal-type"),
        ):
            words += [(Option(option),), self.values.word(body.take(path))]
        self._run(words, resource)

    def _cosmos_role(self, resource: TreeResource, body: Body) -> None:
        """A role assignment inside of a Cosmos DB account."""
        words: list[Word] = [("az",), ("cosmosdb",), ("sql",), ("role",), ("assignment",), ("create",)]
        words += [*self._place(resource), (Option("--account-name"),), self.values.name_of(resource.parent or "")]
        words += [(Option("--role-assignment-id"),), self.values.word(resource.names[-1])]
        for path, option in (
            ("properties.roleDefinitionId", "--role-definition-id"),
            ("properties.scope", "--scope"),
            ("properties.principalId", "--principal-id"),
        ):
            words += [(Option(option),), self.values.word(body.take(path))]
        self._run(words, resource)

    def _keep_subnets(self, network: TreeResource, body: Body) -> None:
        """Subnets are made by commands of their own; their bodies stand inside their network's."""
        children = self._inside.get(network.symbol)
        if not children:
            return
        rows = body.take("properties.subnets")
        for child, row in zip(children, rows if isinstance(rows, list) else (), strict=False):
            self._subnets[child.symbol] = row

    def _native(self, native: Native, resource: TreeResource, body: Body) -> None:
        words: list[Word] = [("az",), *((word,) for word in native.command.split())]
        if not native.nameless:
            words += [(Option(native.name),), self.values.name_of(resource.symbol)]
        words += self._place(resource)
        words += self._above(native.above, resource)
        for path, option in native.options:
            words += self._option(body, path, option, native.siblings)
        for path, value in native.implied:
            if value is None or body.look(path) == value:
                body.take(path)
        self._run([*words, *((Option(word),) for word in native.fixed)], resource)
        for rows in native.rows:
            self._rows(rows, native, resource, body)
        self._rest(resource, body)

    def _place(self, resource: TreeResource) -> list[Word]:
        """The resource group of a command, and its subscription where that is not the one that was chosen."""
        group = self.values.group_of(resource.symbol)
        words: list[Word] = [(Option("--resource-group"),), (Var(group.name),)]
        if group.place.subscription:
            words += [(Option("--subscription"),), (Var(group.subscription),)]
        return words

    def _above(self, options: tuple[str, ...], resource: TreeResource) -> list[Word]:
        words: list[Word] = []
        for option, name in zip(options, resource.names, strict=False):
            if option:
                words += [(Option(option),), self.values.word(name)]
        return words

    def _option(self, body: Body, path: str, option: str, siblings: tuple[str, ...] = ()) -> list[Word]:
        outer, many, inner = path.partition("[].")
        if many:
            return self._gathered(body, outer, inner, option, siblings)
        found = body.look(path)
        if found is MISSING or found is None or isinstance(found, dict):
            return []
        body.take(path)
        if isinstance(found, list):
            return [(Option(option),), *(self.values.word(item) for item in found)] if found else []
        return [(Option(option),), self.values.word(found)]

    def _gathered(self, body: Body, outer: str, inner: str, option: str, siblings: tuple[str, ...]) -> list[Word]:
        rows = body.look(outer)
        if not isinstance(rows, list) or not rows:
            body.take(outer)
            return []
        words: list[Word] = [(Option(option),)]
        for row in rows:
            own = Body(row)
            value = own.take(inner)
            for sibling in siblings:
                own.take(sibling)
            if value is MISSING or own.rest():
                return []
            words.append(self.values.word(value))
        body.take(outer)
        return words

    def _rows(self, rows: Rows, native: Native, resource: TreeResource, body: Body) -> None:
        found = body.look(rows.path)
        if not isinstance(found, list):
            return
        commands: list[list[Word]] = []
        for row in found:
            own = Body(row)
            words: list[Word] = [("az",), *((word,) for word in rows.command.split())]
            words += [*self._place(resource), *self._above(native.above, resource)]
            words += [(Option(rows.owner),), self.values.name_of(resource.symbol)]
            for path, option in rows.options:
                words += self._option(own, path, option)
            for path, value in rows.implied:
                own.take_if(path, value)
            if own.rest():
                return
            commands.append(words)
        body.take(rows.path)
        for words in commands:
            self._run(words, resource)

    def _rest(self, resource: TreeResource, body: Body) -> None:
        """Sets what the command had no option for."""
        settings = [
            (*(f"{path}=",), *json_word(self.values.data(body.look(path))))
            for path in dict.fromkeys(p.partition("[]")[0] for p in body.rest())
            if path not in ("name", "location")
        ]
        if settings:
            self._run([*self._generic("update", "--ids", resource), (Option("--set"),), *settings], resource)

    def _whole(self, resource: TreeResource, body: Body) -> None:
        """A resource from its whole body."""
        known = {key: value for key in resource.body if (value := body.look(key)) is not MISSING}
        data = self.values.data(known)
        words = [*self._generic("create", "--id", resource), (Option("--is-full-object"),), (Option("--properties"),)]
        self._run([*words, json_word(data)], resource)

    def _generic(self, verb: str, option: str, resource: TreeResource) -> list[Word]:
        return [
            ("az",), ("resource",), (verb,), (Option(option),), self.values.id_of(resource.symbol),
            (Option("--api-version"),), (resource.api_version,),
        ]  # fmt: skip

    def _run(self, words: list[Word], resource: TreeResource) -> None:
        self.lines += self.values.lines()
        if refused(words):
            self.omitted.append(Omission(resource.full_name, resource.type, MISREAD))
            self.lines += comment(f"Not written: {MISREAD}")
            return
        self.lines.append(command_line([*words, *QUIET]))
