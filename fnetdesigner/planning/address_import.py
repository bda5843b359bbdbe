"""Brings a design up to the lines of an address plan: adds and changes, and never takes anything away."""

from collections.abc import Iterator

from pydantic import ValidationError

from fnetdesigner.kinds.network import Reservation, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.questions import facts_of
from fnetdesigner.model.design import DesignError
from fnetdesigner.model.edits import Add, Edit, Set, apply, explain
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.planning.address_csv import CsvError, Row
from fnetdesigner.planning.address_map import external_ranges, network_map
from fnetdesigner.planning.ranges import in_use, why_not

CHANGED = ("address_space", "reservations", "prefix")
"""The fields that an address plan speaks of."""


def import_rows(rows: tuple[Row, ...], view: View) -> tuple[Edit, ...]:
    """The edits of one step; empty where the design has all of it. CsvError names the line that does not fit."""
    plan = _Plan(view)
    # Spaces first: the rest lies in them.
    works = (("space", plan.space), ("reserved", plan.reserved), ("subnet", plan.subnet), ("external", plan.external))
    for kind, work in works:
        for row in rows:
            if row.kind == kind:
                try:
                    work(row)
                except ValidationError as error:
                    raise CsvError(row.line, explain(error)) from None
    edits = tuple(plan.edits())
    try:
        after, _ = apply(view.design, edits)
    except DesignError as error:
        raise CsvError(0, str(error)) from None
    plan.judge(View(after))
    return edits


class _Plan:
    """The things of a design that a plan speaks of, as they are to become."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._networks: dict[str, list[VirtualNetwork]] = {}
        self._subnets: dict[tuple[str, str], Subnet] = {}
        self._sites: dict[str, OnPremisesNetwork] = {}
        for network in view.all(VirtualNetwork):
            self._networks.setdefault(network.name.lower(), []).append(network)
        for subnet in view.all(Subnet):
            self._subnets.setdefault((subnet.parent or "", subnet.name.lower()), subnet)
        for site in view.all(OnPremisesNetwork):
            self._sites.setdefault(site.name.lower(), site)
        # Ranges behind devices and pools of gateways are written as well; those stay where they are.
        self._outside = {(e.name.lower(), e.prefix) for e in external_ranges(view)}
        self._lines: dict[str, Row] = {}
        self._ids = {m.kind: view.design.new_id(m.kind) for m in (VirtualNetwork, Subnet, OnPremisesNetwork)}

    def _new_id(self, kind: str) -> str:
        found = self._ids[kind]
        self._ids[kind] = f"{kind}-{int(found.rpartition('-')[2]) + 1}"
        return found

    def _network(self, row: Row) -> VirtualNetwork:
        found = self._networks.get(row.network.lower(), [])
        if len(found) > 1:
            raise CsvError(row.line, f"there are {len(found)} networks named {row.network}; rename one of them first")
        if not found:
            raise CsvError(row.line, f"there is no network {row.network}; add a space line for it")
        return found[0]

    def space(self, row: Row) -> None:
        """An address space, of a new network where there is none of that name."""
        if row.network.lower() not in self._networks:
            settings = self._view.settings
            made = VirtualNetwork(
                id=self._new_id(VirtualNetwork.kind), name=row.network, region=settings.region,
                resource_group=settings.resource_group, address_space=(str(row.prefix),),
            )  # fmt: skip
            self._networks[row.network.lower()] = [made]
            return
        network = self._network(row)
        own = [parse_prefix(p) for p in network.address_space]
        if row.prefix in own:
            return
        clash = next((p for p in own if p.overlaps(row.prefix)), None)
        if clash is not None:
            raise CsvError(row.line, f"{row.prefix} overlaps {clash}, which {network.name} has already")
        self._become(network, address_space=(*network.address_space, str(row.prefix)))

    def reserved(self, row: Row) -> None:
        """A range that is kept free, or another name for it."""
        network = self._network(row)
        if not any(parse_prefix(p).contains(row.prefix) for p in network.address_space):
            raise CsvError(row.line, f"{row.prefix} lies outside of the address space of {network.name}")
        made = Reservation(prefix=str(row.prefix), name=row.name)
        rows = {r.prefix: r for r in network.reservations}
        if rows.get(made.prefix) != made:
            self._become(network, reservations=tuple({**rows, made.prefix: made}.values()))

    def _become(self, network: VirtualNetwork, **values: object) -> None:
        self._networks[network.name.lower()] = [network.with_values(**values)]

    def subnet(self, row: Row) -> None:
        """A subnet, or another range for it."""
        network = self._network(row)
        key = (network.id, row.name.lower())
        subnet = self._subnets.get(key)
        if subnet is None:
            self._subnets[key] = subnet = Subnet(
                id=self._new_id(Subnet.kind), name=row.name, parent=network.id, prefix=str(row.prefix)
            )
        elif subnet.id in self._lines:
            if subnet.prefix != str(row.prefix):
                first = self._lines[subnet.id].line
                raise CsvError(row.line, f"{row.name} has another range in line {first}; a subnet has one range")
            return
        elif subnet.prefix != str(row.prefix):
            reason = in_use(subnet, self._view) if subnet.prefix is not None else ""
            if reason:
                raise CsvError(row.line, reason.replace("*", ""))
            self._subnets[key] = subnet = subnet.with_values(prefix=str(row.prefix))
        else:
            return
        self._lines[subnet.id] = row

    def external(self, row: Row) -> None:
        """A range of a site, or of another network that the design does not hold."""
        key, prefix = row.name.lower(), str(row.prefix)
        site = self._sites.get(key)
        if site is None:
            if (key, prefix) not in self._outside:
                self._sites[key] = OnPremisesNetwork(
                    id=self._new_id(OnPremisesNetwork.kind), name=row.name, address_space=(prefix,)
                )
        elif prefix not in site.address_space:
            self._sites[key] = site.with_values(address_space=(*site.address_space, prefix))

    def edits(self) -> Iterator[Edit]:
        """What differs from the design, networks first."""
        things: list[Resource] = [n for found in self._networks.values() for n in found]
        for thing in (*things, *self._subnets.values(), *self._sites.values()):
            old = self._view.design.get(thing.id)
            if old is None:
                yield Add(thing)
            elif old is not thing:
                names = [n for n in CHANGED if getattr(old, n, None) != getattr(thing, n, None)]
                yield Set(thing.id, {n: getattr(thing, n) for n in names})

    def judge(self, after: View) -> None:
        """Refuse new ranges that do not fit. Subnets may swap theirs, so that all of them have theirs by now."""
        facts = facts_of(after)
        smallest, largest = int(facts.subnets["smallest"]), int(facts.subnets["largest"])
        homes = {after.design.resources[i].parent for i in self._lines}
        for network in after.all(VirtualNetwork):
            if network.id not in homes:
                continue
            # One sweep tells which ranges may be wrong; only those are asked why, which takes longer.
            found = network_map(network, after)
            doubtful = {b.id for b in (*found.blocks, *found.strays) if b.clash} | {b.id for b in found.strays}
            for subnet in after.children(network.id, Subnet):
                row = self._lines.get(subnet.id)
                if row is None:
                    continue
                too = row.prefix.version == 4 and not largest <= row.prefix.length <= smallest
                if (too or subnet.id in doubtful) and (reason := why_not(network, row.prefix, after, but=(subnet.id,))):
                    raise CsvError(row.line, reason.replace("*", ""))
