"""The effective security rules of a subnet, a private endpoint, a machine or an app, with those that never decide.

Not modelled: security admin rules of Azure Virtual Network Manager, which would come before these.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import subnet_of
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View, remembered
from fnetdesigner.routing.arrive import NSG_ON_ENDPOINTS
from fnetdesigner.routing.cover import Fate, Life, fates
from fnetdesigner.routing.effective import inside_of
from fnetdesigner.routing.guards import DEFAULTS, Direction, group_of, security_rules
from fnetdesigner.routing.needs import entry_subnet

DEFAULT_NAMES: dict[tuple[Direction, int], str] = {
    ("Inbound", 65000): "AllowVnetInBound",
    ("Inbound", 65001): "AllowAzureLoadBalancerInBound",
    ("Inbound", 65500): "DenyAllInBound",
    ("Outbound", 65000): "AllowVnetOutBound",
    ("Outbound", 65001): "AllowInternetOutBound",
    ("Outbound", 65500): "DenyAllOutBound",
}
"""Azure's names of the rules that end every group [NSG25 "Default security rules"]."""


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule that acts on a place. ``life``: *live*, *redundant* (earlier rules do the same with all its packets),
    *shadowed* (earlier rules take them all, and some do the opposite) or *empty* (it matches nothing). ``by`` names
    the rules that take its packets; ``told`` is False where the list is too long to tell."""

    group: str
    direction: Direction
    priority: int
    name: str
    access: str
    protocol: str
    sources: tuple[str, ...]
    source_ports: tuple[str, ...]
    destinations: tuple[str, ...]
    destination_ports: tuple[str, ...]
    life: Life
    by: tuple[str, ...] = ()
    default: bool = False
    told: bool = True


@dataclass(frozen=True, slots=True)
class Guarded:
    """The rules that act on a place, group by group; ``note`` says why there are none, or which do not count."""

    rows: tuple[RuleRow, ...]
    note: str = ""


def rule_rows(found: Resource, view: View) -> Guarded:
    """The rules that act on a subnet, a private endpoint, a machine, or an app's outbound traffic."""
    if isinstance(found, PrivateEndpoint):
        return _of_endpoint(found, view)
    if isinstance(found, FunctionApp):
        home = entry_subnet(found, view)
        if home is None:
            return Guarded((), f"*{found.name}* enters no subnet, so no rule acts on what it sends.")
        rows = tuple(r for r in _of_subnet(home, view) if r.direction == "Outbound")
        return Guarded(rows, f"Of the rules of *{home.name}* only the outbound ones act on *{found.name}*.")
    home = found if isinstance(found, Subnet) else subnet_of(found, view)
    if home is None:
        return Guarded((), f"*{found.name}* stands in no subnet.")
    own = view.get(found.network_security_group, NetworkSecurityGroup) if isinstance(found, VirtualMachine) else None
    rows = (*_of_subnet(home, view), *(() if own is None else _of_group(own, home, view)))
    return Guarded(rows, "" if rows else f"*{home.name}* has no network security group: everything passes.")


def _of_endpoint(endpoint: PrivateEndpoint, view: View) -> Guarded:
    home = subnet_of(endpoint, view)
    if home is None:
        return Guarded((), f"*{endpoint.name}* stands in no subnet.")
    if home.private_endpoint_policies not in NSG_ON_ENDPOINTS:
        return Guarded((), f"*{home.name}* has network policies off for private endpoints, so no rule acts on them.")
    rows = tuple(r for r in _of_subnet(home, view) if r.direction == "Inbound")
    return Guarded(rows, "Only inbound rules act on a private endpoint." if rows else f"*{home.name}* has no group.")


def _of_subnet(home: Subnet, view: View) -> tuple[RuleRow, ...]:
    group = group_of(home, view)
    return () if group is None else _of_group(group, home, view)


@remembered
def _of_group(group: NetworkSecurityGroup, home: Subnet, view: View) -> tuple[RuleRow, ...]:
    both: tuple[Direction, ...] = ("Inbound", "Outbound")
    return tuple(row for direction in both for row in _rows(group, direction, home, view))


def _rows(group: NetworkSecurityGroup, direction: Direction, home: Subnet, view: View) -> Iterator[RuleRow]:
    rules = sorted((r for r in group.rules if r.direction == direction), key=lambda r: r.priority)
    found = fates(security_rules(group, direction).entries, inside_of(home, view))
    names = [*(r.name for r in rules), *(DEFAULT_NAMES[direction, p] for p, *_ in DEFAULTS[direction])]
    for rule, fate in zip(rules, found, strict=False):
        yield _row(group, rule, fate, names)
    for number, (priority, allow, source, destination) in enumerate(DEFAULTS[direction], len(rules)):
        fate = found[number]
        yield RuleRow(
            group.name, direction, priority, names[number], "Allow" if allow else "Deny", "*", (source,), ("*",),
            (destination,), ("*",), fate.life, tuple(names[n] for n in fate.by), True, fate.told,
        )  # fmt: skip


def _row(group: NetworkSecurityGroup, rule: SecurityRule, fate: Fate, names: list[str]) -> RuleRow:
    return RuleRow(
        group.name, rule.direction, rule.priority, rule.name, rule.access, rule.protocol, rule.sources,
        rule.source_ports, rule.destinations, rule.destination_ports, fate.life, tuple(names[n] for n in fate.by),
        False, fate.told,
    )  # fmt: skip
