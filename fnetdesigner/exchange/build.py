"""Builds the tree of a design: what is deployed, in which order, and what the metadata has to keep.

A design that spreads over several resource groups gets a tree that says where each resource stands; ``scopes``
parts it into modules. Not built: code, and a Log Analytics workspace.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from fnetdesigner.exchange.adjustable import MOST, adjustable
from fnetdesigner.exchange.app_body import BUILT_IN_PARAMETERS, parameter_names
from fnetdesigner.exchange.arm import to_arm_with_pointers
from fnetdesigner.exchange.builder import Builder, Extra, template_name, with_storage_suffix
from fnetdesigner.exchange.edge_body import MACHINE_PARAMETERS
from fnetdesigner.exchange.families import ROW_WRITERS, WRITERS
from fnetdesigner.exchange.keeping import Keeper, is_written, kept_name, parameters_in
from fnetdesigner.exchange.remainder import remainder
from fnetdesigner.exchange.roles import ROLES, add_roles
from fnetdesigner.exchange.scopes import DEPLOYMENT_LOCATION, subscription_parameters
from fnetdesigner.exchange.spread import Spread
from fnetdesigner.exchange.template import Call, Property
from fnetdesigner.exchange.tree import Format, Parameter, Tree, TreeResource, TreeValue, VerbatimExpression
from fnetdesigner.exchange.understanding import understand
from fnetdesigner.exchange.writing import in_order, put, write_fields
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.unmodelled import Unmodelled
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import AzureResource, Deployed, KeptProperty, Resource

ORDER = (
    "public-ip", "network-security-group", "route-table", "nat-gateway", "service-endpoint-policy", "virtual-network",
    "subnet", "peering", "private-dns-zone", "private-dns-zone-link", "dns-resolver", "dns-forwarding-ruleset",
    "vpn-gateway", "expressroute-gateway", "local-network-gateway", "expressroute-circuit", "connection",
    "azure-firewall", "bastion", "virtual-machine", "storage-account",
    "key-vault", "event-hubs-namespace", "service-bus-namespace", "cosmos-db-account", "sql-server",
    "container-registry", "relay-namespace", "hybrid-connection", "application-insights",
    "app-service-environment", "container-apps-environment", "hosting-plan", "private-endpoint", "function-app",
    "deployment-slot", "application-gateway", "front-door",
)  # fmt: skip
"""Kinds in the order in which a template declares them; other kinds are not deployed."""
NEVER_FREE = {
    "app-service-environment", "azure-firewall", "bastion", "virtual-machine", "application-gateway",
}  # fmt: skip
"""Kinds that may be drawn outside of a subnet and cannot be deployed there."""
NAMED_AT_MOST = 20
DEPLOYMENT_REGION = VerbatimExpression(Property(Call("resourceGroup"), "location"))


def build(design: Design) -> Tree:
    """The tree of a design, its metadata included. The same design gives an equal tree."""
    region = majority_region(design)
    builder = built(design)
    tree = _tree(builder)
    # Role assignments follow from the design and are dropped when they are read, so nobody has to read them here.
    told = replace(tree, resources=tuple(r for r in tree.resources if r.raw or r.type not in ROLES))
    text, places = to_arm_with_pointers(told)
    understood = understand(text, None, region, design.settings.resource_group)
    owners = {symbol: i for i in design.resources if (symbol := builder.symbol_of(i)) is not None}
    same_as = {
        owners[symbol]: understood.places[pointer]
        for symbol, pointer in _pointers(told, places)
        if symbol in owners and understood.places.get(pointer) in understood.resources
    }
    resources = dict(understood.resources)
    for own, other in same_as.items():
        resources[other] = _as_kept(resources[other], design.resources[own])
    return adjustable(replace(tree, metadata=remainder(design, resources, same_as, region))).tree


def tree_of(design: Design) -> Tree:
    """The tree of a design without metadata, with all names and SKUs as literals."""
    return _tree(built(design))


def left_literal(design: Design) -> tuple[str, ...]:
    """Which names and SKUs have no parameter in an ARM or Bicep template of a design, and why."""
    found = adjustable(tree_of(design))
    words: list[str] = []
    if found.spelled_out:
        words.append(f"These names have no parameter, because something spells them out: {_some(found.spelled_out)}.")
    if found.over:
        words.append(f"These have no parameter, because {MOST} are enough: {_some(found.over)}.")
    return tuple(words)


def _some(names: Sequence[str]) -> str:
    """Names as words; of many the first ones and how many more."""
    rest = len(names) - NAMED_AT_MOST
    return ", ".join(names[:NAMED_AT_MOST]) + (f" and {rest:,} more" if rest > 0 else "")


def _as_kept(read: Resource, own: Resource) -> Resource:
    """What was read, with the kept properties as the design has them where only its notes on them differ."""
    if not isinstance(read, Deployed) or not isinstance(own, Deployed) or not own.kept:
        return read
    ours = sorted((row.part, row.path, row.value) for row in own.kept)
    theirs = sorted((row.part, row.path, row.value) for row in read.kept)
    return read.model_copy(update={"kept": own.kept}) if ours == theirs else read


def bare_tree(design: Design) -> Tree:
    """The tree of a design without metadata and without what is kept as it was read: for languages that have
    no place for either."""
    tree = _tree(built(design, kept=False))
    if len(set(tree.places.values())) <= 1:
        return replace(tree, places={})
    ids = {p.name for p in subscription_parameters(tree.places.values())}
    return replace(tree, parameters=tuple(p for p in tree.parameters if p.name not in ids))


def majority_region(design: Design) -> str:
    """The region of most resources; of several, the design's own or else the first by name."""
    counts = Counter(r.region for r in design.resources.values() if isinstance(r, AzureResource) and r.region)
    if not counts:
        return design.settings.region
    most = max(counts.values())
    tied = sorted(region for region, count in counts.items() if count == most)
    return design.settings.region if design.settings.region in tied else tied[0]


def export_notes(design: Design, template: bool = True) -> tuple[str, ...]:
    """What a reader of the export should know: what it does not deploy, and where it simplifies.

    ``template``: of ARM and Bicep, which make resource groups in their own subscription only.
    """
    notes: list[str] = []
    spread = Spread(design, (*_deployed(design), *_raw(design)))
    if template and not spread.is_single:
        foreign = sorted(f"{p.group} ({p.subscription})" for p in spread.places if p.subscription)
        if foreign:
            notes.append(f"These resource groups of other subscriptions have to exist: {', '.join(foreign)}.")
    for resource_id in design.index.in_order(design.resources):
        resource = design.resources[resource_id]
        kind = catalogue().of(resource)
        if isinstance(resource, Unmodelled):
            if not is_written(resource):
                notes.append(f"{resource.name} is not deployed: its type, version and name do not fit each other.")
        elif kind.arm is not None and not _is_deployed(design, resource):
            notes.append(f"{resource.name} is not deployed: it stands outside of what it belongs in.")
    return tuple(notes)


def _is_deployed(design: Design, resource: Resource) -> bool:
    kind = catalogue().of(resource)
    if kind.arm is None or resource.kind not in ORDER:
        return False
    if not kind.arm.child_of and resource.kind not in NEVER_FREE:
        return True
    if kind.arm.owner != "parent":
        owner = design.get(getattr(resource, kind.arm.owner))
        return owner is not None and _is_deployed(design, owner)
    parent = design.get(resource.parent)
    return parent is not None and parent.kind in kind.inside and _is_deployed(design, parent)


def unwritten(design: Design) -> tuple[tuple[Resource, KeptProperty], ...]:
    """What was kept of a template and is not written, because the design says something else there by now."""
    builder = built(design, kept=False)
    return tuple(_put_back(design, _deployed(design), builder).unwritten)


def _deployed(design: Design) -> list[Resource]:
    return [
        design.resources[i]
        for slug in ORDER
        for i in design.index.by_kind.get(slug, ())
        if _is_deployed(design, design.resources[i])
    ]


def built(design: Design, kept: bool = True) -> Builder:
    """Everything that a template of a design declares; ``kept``: also what was kept as it was read."""
    taken = (*BUILT_IN_PARAMETERS, *MACHINE_PARAMETERS, *parameter_names(design), *parameters_in(design))
    deployed = _deployed(design)
    spread = Spread(design, (*deployed, *_raw(design)))
    asked = subscription_parameters(spread.places)
    builder = Builder(design, majority_region(design), spread, (*taken, *(p.name for p in asked)))
    for parameter in asked:
        builder.parameter(parameter)
    for resource in deployed:
        builder.reserve(resource)
    for resource in deployed:
        if resource.kind != "subnet":
            _add(resource, builder, kept)
    if kept:
        _put_back(design, deployed, builder)
    add_roles(builder)
    return builder


def _raw(design: Design) -> list[Unmodelled]:
    """The resources that are kept whole and can be written, those that others are parts of first."""
    found = [design.resources[i] for i in design.index.by_kind.get(Unmodelled.kind, ())]
    raw = [r for r in found if isinstance(r, Unmodelled) and is_written(r)]
    return sorted(raw, key=lambda r: r.azure_type.count("/"))


def _put_back(design: Design, deployed: Sequence[Resource], builder: Builder) -> Keeper:
    """Writes what was kept; the keeper knows what could not be written."""
    keeper = Keeper(builder)
    for resource in deployed:
        if isinstance(resource, Deployed) and resource.kept:
            keeper.put_back(resource)
    raw = _raw(design)
    symbols = {r.id: builder.reserve(r) for r in raw}
    for resource in raw:
        keeper.add_raw(resource, symbols[resource.id])
    return keeper


def _tree(builder: Builder) -> Tree:
    places = builder.places()
    region = DEPLOYMENT_LOCATION if places else DEPLOYMENT_REGION
    location = Parameter("location", "The region that the resources are deployed to.", region)
    parameters = (location, *sorted(builder.parameters.values(), key=lambda p: p.name))
    return Tree(parameters, tuple(builder.resources), {}, places, builder.spread.home)


def _add(resource: Resource, builder: Builder, kept: bool) -> None:
    arm = catalogue().of(resource).arm
    symbol = builder.symbol_of(resource.id)
    if arm is None or symbol is None:
        return
    body: dict[str, TreeValue] = {}
    for path, constant in arm.fixed.items():
        put(body, path, constant)
    location = builder.location(resource)
    if location is not None:
        put(body, "location", location)
    write_fields(resource, body, builder.id_of, ROW_WRITERS)
    writer = WRITERS.get(resource.kind)
    extra = Extra() if writer is None else writer(resource, body, builder)
    name = template_name(resource.name)
    own: str | Format = with_storage_suffix(name) if resource.kind == "private-dns-zone" else name
    if kept:
        own = kept_name(resource, builder) or own
    parent = builder.owner_of(resource)
    above = () if parent is None else builder.names_of(parent)
    written = TreeResource(symbol, arm.type, arm.api_version, (*above, own), in_order(body), parent, extra.depends_on)
    builder.add(resource.id, written, extra.children)


def _pointers(tree: Tree, places: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Where each resource stands in the template; subnets stand inside their networks, in order."""
    yield from places.items()
    inside: Counter[str] = Counter()
    for resource in tree.resources:
        above = resource.parent or ""
        if resource.existing and above in places and resource.type.endswith("/subnets"):
            yield resource.symbol, f"{places[above]}/properties/subnets/{inside[above]}"
            inside[above] += 1
