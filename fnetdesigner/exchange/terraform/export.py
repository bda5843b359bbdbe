"""Writes a design as Terraform: which files there are, what stands in them, and the receipt.

Everything is deployed to one resource group, which the export makes; ``build.export_notes`` says where a design
names several. What the tree says and no argument of azurerm takes becomes a comment and a line of the receipt.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from fnetdesigner.exchange.build import bare_tree, export_notes, majority_region
from fnetdesigner.exchange.omissions import Omission, design_only
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
from fnetdesigner.exchange.terraform.references import CLIENT, DATA, GROUP, References, Variable, snake
from fnetdesigner.exchange.terraform.services import SERVICE_SPECS
from fnetdesigner.exchange.terraform.sheet import Sheet
from fnetdesigner.exchange.terraform.spec import Pen, Spec
from fnetdesigner.exchange.tree import Tree, TreeResource
from fnetdesigner.exchange.tree_body import body_of
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
FILES = ("providers.tf", "variables.tf", "main.tf", "outputs.tf")


@dataclass(frozen=True, slots=True)
class TerraformExport:
    """The files by name, and what could not be said in them."""

    files: Mapping[str, str]
    omitted: tuple[Omission, ...]

    def text(self) -> str:
        """All files as one, which Terraform reads just as well."""
        return "\n".join(self.files[name] for name in FILES)


def export_terraform(design: Design, major: Major = 4) -> TerraformExport:
    """The design as Terraform for one major version of azurerm. The same design gives the same bytes."""
    tree = bare_tree(design)
    references = References(tree, _addresses(tree))
    omitted: list[Omission] = []
    main = [*_main(tree, references, major, omitted)]
    region = majority_region(design)
    files = {
        "providers.tf": document(_providers(major)),
        "variables.tf": document(_variables(design, tree, references, region)),
        "main.tf": document([_opening(design, omitted), *_frame(references), *_data(tree, references), *main]),
        "outputs.tf": document(_outputs(tree, references)),
    }
    notes = tuple(Omission("The design", "", note) for note in export_notes(design))
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


def _main(tree: Tree, references: References, major: Major, omitted: list[Omission]) -> Iterator[Item]:
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
            omitted.append(Omission(_named(resource), resource.type, why))
            yield Comment(f"{resource.type} {_named(resource)} is not written: {why}")
        elif spec != Spec():
            pen = Pen(tree, references, major, by_parent)
            yield from _resource(spec, resource, pen, omitted)


def _resource(spec: Spec, resource: TreeResource, pen: Pen, omitted: list[Omission]) -> Iterator[Item]:
    references = pen.references
    sheet = Sheet(body_of(resource.body), references)
    if spec.named:
        sheet.put("name", references.own_name(resource))
    if spec.group:
        sheet.put("resource_group_name", references.wait_group())
    if spec.located:
        sheet.move(("location", "location"))
    sheet.move(*spec.moves)
    if spec.write is not None:
        spec.write(sheet, resource, pen)
    sheet.drop(*spec.implied)
    if isinstance(sheet.look("tags"), dict):
        sheet.move(("tags", "tags"))
    lost = [*pen.lost, *((path, NO_ARGUMENT) for path in sheet.left())]
    omitted += [Omission(_named(resource), what, why) for what, why in dict.fromkeys(lost)]
    items = _tidy(sheet.items)
    waits = _waits(resource, items, pen)
    if waits:
        items.append(Attribute("depends_on", waits))
    comments: list[Item] = [Comment(f"Not written: {what}. {why}") for what, why in dict.fromkeys(lost)]
    kind, _, label = references.addresses[resource.symbol].partition(".")
    yield Block("resource", (kind, label), [*comments, *_spaced(items)])
    for more in pen.more:
        yield Block("resource", (more.resource, more.label), _spaced(_tidy(list(more.items))))


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


def _named(resource: TreeResource) -> str:
    return "/".join(name if isinstance(name, str) else resource.symbol for name in resource.names)


def _opening(design: Design, omitted: list[Omission]) -> Item:
    title = design.settings.title
    lines = [f"{title}: the resources of the design." if title else "The resources of the design."]
    lines += export_notes(design)
    if omitted:
        lines.append('What azurerm cannot say stands in comments that begin with "Not written".')
    return Comment("\n".join(line.replace("\n", " ") for line in lines))


def _providers(major: Major) -> list[Item]:
    azurerm = {"source": "hashicorp/azurerm", "version": CONSTRAINTS[major]}
    source = Expr("\n".join(["{", *(f"      {k.ljust(7)} = {value_text(v)}" for k, v in azurerm.items()), "    }"]))
    required = Block("required_providers", (), [Attribute("azurerm", source)])
    terraform = Block("terraform", (), [Attribute("required_version", ">= 1.3"), required])
    provider: list[Item] = [Attribute("subscription_id", Expr("var.subscription_id"))]
    provider.append(Attribute("storage_use_azuread", True))
    if major >= 5:
        provider.append(Attribute("resource_provider_registrations", "legacy"))
    return [terraform, Block("provider", ("azurerm",), [*provider, Block("features")])]


def _variables(design: Design, tree: Tree, references: References, region: str) -> list[Item]:
    group = design.settings.resource_group or "rg-design"
    found = [
        _variable(Variable("subscription_id", "The id of the subscription that is deployed to.")),
        _variable(Variable("resource_group_name", "The resource group that everything is deployed to.", group)),
        _variable(Variable("location", "The region that the resources are deployed to.", region)),
    ]
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


def _frame(references: References) -> list[Item]:
    kind, _, label = GROUP.partition(".")
    group = Block("resource", (kind, label), [
        Attribute("name", Expr("var.resource_group_name")), Attribute("location", Expr("var.location")),
    ])  # fmt: skip
    if not references.reads_client:
        return [group]
    _, kind, label = CLIENT.split(".")
    return [Block("data", (kind, label)), group]


def _data(tree: Tree, references: References) -> Iterator[Item]:
    """Data sources for what is named and not owned."""
    for resource in tree.resources:
        address = references.addresses.get(resource.symbol, "")
        if resource.existing and address.startswith("data."):
            _, kind, label = address.split(".")
            yield Block("data", (kind, label), [
                Attribute("name", references.hcl(resource.names[-1])),
                Attribute("resource_group_name", Expr("var.resource_group_name")),
            ])  # fmt: skip


def _outputs(tree: Tree, references: References) -> list[Item]:
    """The names by which the apps are called; nothing secret."""
    found: list[Item] = [_output("resource_group_id", "The id of the resource group.", Expr(f"{GROUP}.id"))]
    for resource in tree.resources:
        address = references.addresses.get(resource.symbol, "")
        if resource.type.lower() == "microsoft.web/sites" and address and not resource.existing:
            host = "ingress[0].fqdn" if address.startswith("azurerm_container_app.") else "default_hostname"
            words = Text((f"The host name of {_named(resource)}.",))
            found.append(_output(f"{snake(resource.symbol)}_host_name", str(words.parts[0]), Expr(f"{address}.{host}")))
    return found


def _output(name: str, description: str, value: Expr) -> Item:
    return Block("output", (name,), [Attribute("description", description), Attribute("value", value)])
