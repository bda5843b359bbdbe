"""Writes a design as Terraform: which files there are, what stands in them, and the receipt.

The resource groups are made by the export; what stands in another one than the design's own has a file of its own,
and a provider of its own where the subscription is another one. What the tree says and no argument of azurerm takes
becomes a comment and a line of the receipt.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from fnetdesigner.exchange.build import bare_tree, export_notes, majority_region
from fnetdesigner.exchange.omissions import Omission, design_only
from fnetdesigner.exchange.scopes import is_guid
from fnetdesigner.exchange.terraform.apps import APP_SPECS
from fnetdesigner.exchange.terraform.edge import EDGE_SPECS
from fnetdesigner.exchange.terraform.hcl import (
    Attribute,
    Block,
    Comment,
    Expr,
    Item,
    Text,
    Value,
    document,
    symbols_of,
    value_text,
)
from fnetdesigner.exchange.terraform.network import NETWORK_SPECS
from fnetdesigner.exchange.terraform.references import CLIENT, DATA, GROUP, MAIN, References, Variable
from fnetdesigner.exchange.terraform.services import SERVICE_SPECS
from fnetdesigner.exchange.terraform.sheet import Sheet
from fnetdesigner.exchange.terraform.spec import Pen, Spec
from fnetdesigner.exchange.tree import Tree, TreeResource
from fnetdesigner.exchange.tree_body import body_of
from fnetdesigner.exchange.variables import snake
from fnetdesigner.model.design import Design

Major = Literal[4, 5]
SPECS: Mapping[str, Spec] = {**NETWORK_SPECS, **SERVICE_SPECS, **EDGE_SPECS, **APP_SPECS}
"""Every type of the tree that Terraform is written for, by its lower-case type."""
CONSTRAINTS: Mapping[int, str] = {4: "~> 4.55", 5: "~> 5.0"}
NO_RESOURCE = "azurerm has no resource for it."
NO_ARGUMENT = "azurerm has no argument for it."
REASONS: Mapping[str, str] = {
    "microsoft.web/sites/virtualnetworkconnections": "azurerm has no gateway-required integration.",
    "microsoft.web/sites/virtualnetworkconnections/gateways": "azurerm has no gateway-required integration.",
}


@dataclass(frozen=True, slots=True)
class TerraformExport:
    """The files by name, and what could not be said in them."""

    files: Mapping[str, str]
    omitted: tuple[Omission, ...]

    def text(self) -> str:
        """All files as one, which Terraform reads just as well."""
        return "\n".join(self.files.values())


def export_terraform(design: Design, major: Major = 4) -> TerraformExport:
    """The design as Terraform for one major version of azurerm. The same design gives the same bytes."""
    tree = bare_tree(design)
    references = References(tree, _addresses(tree))
    omitted: list[Omission] = []
    written: dict[str, list[Item]] = {group.label: [] for group in references.groups.values()}
    for resource in tree.resources:
        if resource.existing and references.addresses.get(resource.symbol, "").startswith("data."):
            written[references.group_of(resource.symbol).label].append(_data(resource, references))
    for symbol, item in _main(tree, references, major, omitted):
        written[references.group_of(symbol).label].append(item)
    region = majority_region(design)
    first = next(iter(written))
    parts = {
        f"{MAIN if label == first else label}.tf": document([
            *([_opening(design, omitted)] if label == first else ()), *_frame(references, label), *items,
        ])
        for label, items in written.items()
    }  # fmt: skip
    files = {
        "providers.tf": document(_providers(major, references)),
        "variables.tf": document(_variables(tree, references, region)),
        **parts,
        "outputs.tf": document(_outputs(tree, references)),
    }
    notes = tuple(Omission("The design", "", note) for note in export_notes(design, template=False))
    return TerraformExport(files, (*notes, *omitted, *design_only(design)))


def _addresses(tree: Tree) -> dict[str, str]:
    found: dict[str, str] = {}
    for resource in tree.resources:
        key = resource.type.lower()
        if resource.existing and resource.parent is None:
            if key in DATA:
                found[resource.symbol] = f"data.{DATA[key]}.{snake(resource.symbol)}"
        elif key in SPECS and (not resource.existing or key.endswith("/subnets")):
            named = SPECS[key].type_of(resource, tree)
            above = resource.parent is None or resource.parent in found or tree.by_symbol[resource.parent].existing
            if named and above:
                found[resource.symbol] = f"{named}.{snake(resource.symbol)}"
    return found


def _main(tree: Tree, references: References, major: Major, omitted: list[Omission]) -> Iterator[tuple[str, Item]]:
    """The blocks and comments, each with the symbol of its resource."""
    children: dict[str, list[TreeResource]] = {}
    for resource in tree.resources:
        if resource.parent is not None:
            children.setdefault(resource.parent, []).append(resource)
    by_parent = {symbol: tuple(found) for symbol, found in children.items()}
    for resource in tree.resources:
        if resource.existing:
            continue
        spec = SPECS.get(resource.type.lower())
        if spec is None or (resource.symbol not in references.addresses and spec != Spec()):
            why = REASONS.get(resource.type.lower()) or (spec.reason if spec else "") or NO_RESOURCE
            omitted.append(Omission(resource.full_name, resource.type, why))
            yield resource.symbol, Comment(f"{resource.type} {resource.full_name} is not written: {why}")
        elif spec != Spec():
            pen = Pen(tree, references, major, by_parent)
            yield from ((resource.symbol, item) for item in _resource(spec, resource, pen, omitted))


def _resource(spec: Spec, resource: TreeResource, pen: Pen, omitted: list[Omission]) -> Iterator[Item]:
    references = pen.references
    group = references.enter(resource.symbol)
    sheet = Sheet(body_of(resource.body), references)
    if spec.named:
        sheet.put("name", references.own_name(resource))
    if spec.group:
        sheet.put("resource_group_name", references.wait_group(resource.symbol))
    if spec.located:
        sheet.move(("location", "location"))
    sheet.move(*spec.moves)
    if spec.write is not None:
        spec.write(sheet, resource, pen)
    sheet.drop(*spec.implied)
    if isinstance(sheet.look("tags"), dict):
        sheet.move(("tags", "tags"))
    lost = [*pen.lost, *((path, NO_ARGUMENT) for path in sheet.left())]
    omitted += [Omission(resource.full_name, what, why) for what, why in dict.fromkeys(lost)]
    items = _tidy(sheet.items)
    waits = _waits(resource, items, pen)
    if waits:
        items.append(Attribute("depends_on", waits))
    comments: list[Item] = [Comment(f"Not written: {what}. {why}") for what, why in dict.fromkeys(lost)]
    kind, _, label = references.addresses[resource.symbol].partition(".")
    by: list[Item] = [Attribute("provider", Expr(f"azurerm.{group.provider}"))] if group.provider else []
    yield Block("resource", (kind, label), [*comments, *by, *_spaced(items)])
    for more in pen.more:
        yield Block("resource", (more.resource, more.label), [*by, *_spaced(_tidy(list(more.items)))])


def _tidy(items: list[Item]) -> list[Item]:
    """Arguments first, then blocks, at every depth; each in the order in which they were written."""
    blocks: list[Item] = [Block(b.type, b.labels, _tidy(b.items)) for b in items if isinstance(b, Block)]
    return [*(item for item in items if not isinstance(item, Block)), *blocks]


def _spaced(items: list[Item]) -> list[Item]:
    """``depends_on`` stands last, as the style guide of Terraform wants it."""
    last = [item for item in items if isinstance(item, Attribute) and item.name == "depends_on"]
    return [*(item for item in items if item not in last), *last] if last else items


def _waits(resource: TreeResource, items: list[Item], pen: Pen) -> list[Value]:
    """What a resource has to wait for although it names none of it."""
    tree, addresses = pen.tree, pen.references.addresses
    named = set(symbols_of(items))
    waits: dict[str, None] = {}
    own = (*resource.depends_on, *(s for c in pen.children.get(resource.symbol, ()) for s in c.depends_on))
    for symbol in own:
        found: str | None = symbol
        while found is not None and found not in addresses:
            found = tree.by_symbol[found].parent
        if found is not None and found not in named and found != resource.symbol:
            waits[addresses[found]] = None
    return [Expr(address) for address in waits]


def _opening(design: Design, omitted: list[Omission]) -> Item:
    title = design.settings.title
    lines = [f"{title}: the resources of the design." if title else "The resources of the design."]
    lines += export_notes(design, template=False)
    if omitted:
        lines.append('What azurerm cannot say stands in comments that begin with "Not written".')
    return Comment("\n".join(line.replace("\n", " ") for line in lines))


def _providers(major: Major, references: References) -> list[Item]:
    azurerm = {"source": "hashicorp/azurerm", "version": CONSTRAINTS[major]}
    source = Expr("\n".join(["{", *(f"      {k.ljust(7)} = {value_text(v)}" for k, v in azurerm.items()), "    }"]))
    required = Block("required_providers", (), [Attribute("azurerm", source)])
    terraform = Block("terraform", (), [Attribute("required_version", ">= 1.3"), required])
    aliases = {g.provider: g.subscription_variable for g in references.groups.values() if g.provider}
    return [terraform, *(_provider(major, *pair) for pair in (("", "subscription_id"), *aliases.items()))]


def _provider(major: Major, alias: str, subscription: str) -> Item:
    """The provider of a subscription; the one of the main subscription has no alias."""
    items: list[Item] = [Attribute("alias", alias)] if alias else []
    items += [Attribute("subscription_id", Expr(f"var.{subscription}")), Attribute("storage_use_azuread", True)]
    if major >= 5:
        items.append(Attribute("resource_provider_registrations", "legacy"))
    return Block("provider", ("azurerm",), [*items, Block("features")])


def _variables(tree: Tree, references: References, region: str) -> list[Item]:
    groups = [*references.groups.values()]
    found = [_variable(Variable("subscription_id", "The id of the subscription that is deployed to."))]
    subscriptions = {g.subscription_variable: g.place.subscription for g in groups if g.subscription_variable}
    for name, subscription in subscriptions.items():
        known = subscription if is_guid(subscription) else None
        found.append(_variable(Variable(name, f"The id of the subscription {subscription}.", known)))
    for group in groups:
        what = "everything is" if len(groups) == 1 else f"the resources in {group.label}.tf are"
        words = f"The resource group that {what} deployed to."
        found.append(_variable(Variable(group.name_variable, words, group.place.group)))
    found.append(_variable(Variable("location", "The region that the resources are deployed to.", region)))
    if references.names:
        found.append(_members("names", "Names of resources; one that is not given is the design's.", references.names))
    if references.skus:
        found.append(_members("skus", "Sizes and tiers; one that is not given is the design's.", references.skus))
    for parameter in tree.parameters:
        if parameter.name.lower() != "location":
            default = None if parameter.default is None else references.hcl(parameter.default)
            name = references.variable_name(parameter.name)
            found.append(_variable(Variable(name, parameter.description, default, parameter.secure)))
    return [*found, *(_variable(variable) for variable in references.asked.values())]


def _variable(variable: Variable) -> Item:
    items: list[Item] = [Attribute("type", Expr("string")), Attribute("description", variable.description)]
    if variable.default is not None:
        items.append(Attribute("default", variable.default))
    if variable.sensitive:
        items.append(Attribute("sensitive", True))
    return Block("variable", (variable.name,), items)


def _members(name: str, description: str, members: Mapping[str, str]) -> Item:
    """A variable with one optional member for each resource, so that one can be given without the others."""
    width = max(len(member) for member in members)
    lines = [f"    {member.ljust(width)} = optional(string, {value_text(v)})" for member, v in members.items()]
    shape = Expr("\n".join(["object({", *lines, "  })"]))
    return Block("variable", (name,), [
        Attribute("description", description), Attribute("type", shape), Attribute("default", {}),
    ])  # fmt: skip


def _frame(references: References, label: str) -> list[Item]:
    """The resource group of a file, in the first one after what Terraform knows of who is signed in."""
    meant = next(g for g in references.groups.values() if g.label == label)
    items: list[Item] = [Attribute("provider", Expr(f"azurerm.{meant.provider}"))] if meant.provider else []
    group = Block("resource", (GROUP, label), [
        *items, Attribute("name", Expr(f"var.{meant.name_variable}")), Attribute("location", Expr("var.location")),
    ])  # fmt: skip
    if not references.reads_client or label != next(iter(references.groups.values())).label:
        return [group]
    _, kind, label = CLIENT.split(".")
    return [Block("data", (kind, label)), group]


def _data(resource: TreeResource, references: References) -> Item:
    """The data source of what is named and not owned."""
    _, kind, label = references.addresses[resource.symbol].split(".")
    group = references.group_of(resource.symbol)
    by: list[Item] = [Attribute("provider", Expr(f"azurerm.{group.provider}"))] if group.provider else []
    return Block("data", (kind, label), [
        *by,
        Attribute("name", references.hcl(resource.names[-1])),
        Attribute("resource_group_name", Expr(f"var.{group.name_variable}")),
    ])  # fmt: skip


def _outputs(tree: Tree, references: References) -> list[Item]:
    """The names by which the apps are called; nothing secret."""
    found: list[Item] = []
    for group in references.groups.values():
        which = "resource_group_id" if len(references.groups) == 1 else f"resource_group_id_{group.label}"
        found.append(_output(which, "The id of the resource group.", Expr(f"{group.address}.id")))
    for resource in tree.resources:
        address = references.addresses.get(resource.symbol, "")
        if resource.type.lower() == "microsoft.web/sites" and address and not resource.existing:
            host = "ingress[0].fqdn" if address.startswith("azurerm_container_app.") else "default_hostname"
            words = Text((f"The host name of {resource.full_name}.",))
            found.append(_output(f"{snake(resource.symbol)}_host_name", str(words.parts[0]), Expr(f"{address}.{host}")))
    return found


def _output(name: str, description: str, value: Expr) -> Item:
    return Block("output", (name,), [Attribute("description", description), Attribute("value", value)])
