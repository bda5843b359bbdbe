"""One edit of every sort that bears on reachability, drawn on a design of ``estate``."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.traffic import Route, SecurityRule
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Add, Edit, Remove, Set

Draw = Callable[[Design, int, Random], list[Edit]]
EXTRA = "10.250.0.0/16"


def one_of(design: Design, kind: str, rng: Random) -> Any:
    return rng.choice([r for r in design.resources.values() if r.kind == kind])


def turned(kind: str, field: str, *values: object) -> Draw:
    """A field takes the one of two values that it does not have."""

    def draw(design: Design, number: int, rng: Random) -> list[Edit]:
        one = one_of(design, kind, rng)
        return [Set(one.id, {field: values[0] if getattr(one, field) != values[0] else values[1]})]

    return draw


def pointed(kind: str, field: str, target: str) -> Draw:
    """A reference to another resource of the kind."""

    def draw(design: Design, number: int, rng: Random) -> list[Edit]:
        return [Set(one_of(design, kind, rng).id, {field: one_of(design, target, rng).id})]

    return draw


def renamed(kind: str) -> Draw:
    def draw(design: Design, number: int, rng: Random) -> list[Edit]:
        one = one_of(design, kind, rng)
        return [Set(one.id, {"name": f"{one.name}x"})]

    return draw


def rule(design: Design, number: int, rng: Random) -> list[Edit]:
    """One more rule in a security group, in place of the last one that was drawn."""
    one = one_of(design, "network-security-group", rng)
    direction: Any = "Inbound" if number % 2 else "Outbound"
    more = SecurityRule(
        name=f"n{number}", priority=4000, access="Deny", direction=direction, destination_ports=("443",)
    )
    return [Set(one.id, {"rules": (*(r for r in one.rules if r.priority != 4000), more)})]


def route(design: Design, number: int, rng: Random) -> list[Edit]:
    """A route more, or one with another next hop."""
    one = one_of(design, "route-table", rng)
    if number % 2:
        more = Route(
            name=f"n{number}", prefix=f"10.{rng.randrange(1, 60)}.{rng.randrange(200, 204)}.0/28", next_hop="None"
        )
        return [Set(one.id, {"routes": (*(r for r in one.routes if r.prefix != more.prefix), more)})]
    at = rng.randrange(1, len(one.routes))
    other: Any = "None" if one.routes[at].next_hop != "None" else "Internet"
    new = one.routes[at].model_copy(update={"next_hop": other, "next_hop_address": None})
    return [Set(one.id, {"routes": (*one.routes[:at], new, *one.routes[at + 1 :])})]


def link(design: Design, number: int, rng: Random) -> list[Edit]:
    """A network no longer sees a private zone, or sees it again."""
    one = one_of(design, "private-dns-zone-link", rng)
    if number % 2:
        return [Remove(one.id)]
    return [Set(one.id, {"virtual_network": one_of(design, "virtual-network", rng).id})]


def hub(design: Design, number: int, rng: Random) -> list[Edit]:
    """The hub has one range more, or one fewer."""
    one: Any = design.resources["virtual-network-1"]
    spaces = tuple(s for s in one.address_space if s != EXTRA)
    return [Set(one.id, {"address_space": spaces if EXTRA in one.address_space else (*spaces, EXTRA)})]


def moved(design: Design, number: int, rng: Random) -> list[Edit]:
    """A private endpoint takes another address of its subnet."""
    one = one_of(design, "private-endpoint", rng)
    return [Set(one.id, {"address": f"{str(one.address).rpartition('.')[0]}.{rng.randrange(4, 255)}"})]


def added(design: Design, number: int, rng: Random) -> list[Edit]:
    """A resource more: a machine or a service."""
    if number % 2:
        home = rng.choice([s for s in design.resources.values() if s.name.startswith("wall")])
        address = f"{str(home.prefix).rpartition('.')[0]}.{rng.randrange(200, 255)}"  # type: ignore[attr-defined]
        return [
            Add(
                VirtualMachine(
                    id=f"virtual-machine-{9000 + number}", name=f"m{number}", parent=home.id, address=address
                )
            )
        ]
    pattern = one_of(design, "storage-account", rng)
    return [Add(pattern.model_copy(update={"id": f"storage-account-{9000 + number}", "name": f"more{number}"}))]


def removed(design: Design, number: int, rng: Random) -> list[Edit]:
    """A machine or a private endpoint goes."""
    return [Remove(one_of(design, "virtual-machine" if number % 2 else "private-endpoint", rng).id)]


SORTS: dict[str, Draw] = {
    "app": turned("function-app", "route_all", True, False),
    "entry": pointed("function-app", "integration_subnet", "subnet"),
    "rule": rule,
    "subnet's group": pointed("subnet", "network_security_group", "network-security-group"),
    "route": route,
    "service endpoint": turned("subnet", "service_endpoints", (), ("Microsoft.KeyVault",)),
    "peering": turned("peering", "allow_forwarded_traffic", False, True),
    "hub's range": hub,
    "door": turned("storage-account", "default_action", "Allow", "Deny"),
    "endpoint": turned("private-endpoint", "status", "Approved", "Pending"),
    "endpoint moved": moved,
    "zone link": link,
    "added": added,
    "removed": removed,
    "service renamed": renamed("key-vault"),
    "network renamed": renamed("virtual-network"),
}


def drawn(design: Design, number: int, rng: Random) -> tuple[str, list[Edit]]:
    """One edit, sort by sort in turn; sorts with two ways take them in turn too."""
    sort = list(SORTS)[number % len(SORTS)]
    return sort, SORTS[sort](design, number // len(SORTS), rng)
