"""Which network everything that stands free belongs to, found from what refers to what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design
from fnetdesigner.report.connections import Connection, connections
from fnetdesigner.report.strokes import is_flow
from fnetdesigner.workspace.places import drawn_children

Side = Literal["near", "far", "right", "above", "below", "note"]

SIDES: Mapping[str, Side] = {
    "function-app": "near",
    "on-premises-network": "near",
    "connection": "near",
    "local-network-gateway": "far",
    "expressroute-circuit": "far",
    "dns-server": "far",
    "front-door": "far",
    "hosting-plan": "far",
    "app-service-environment": "far",
    "container-apps-environment": "far",
    "application-insights": "right",
    "private-dns-zone": "above",
    "dns-resolver": "above",
    "dns-forwarding-ruleset": "above",
    "note": "note",
}
"""On which side of its network a kind stands; the others by their category."""

SIDE_OF_CATEGORY: Mapping[str, Side] = {
    "compute": "near",
    "data": "right",
    "message": "right",
    "network": "below",
    "guard": "below",
    "outside": "right",
}

BEHIND = ("local-network-gateway", "expressroute-circuit")
"""What an on-premises network stands behind, once it is joined through it."""

WEIGHTS = {"integration": 8, "private-endpoint": 4, "association": 4, "dependency": 2, "dns-link": 2, "hybrid": 2}
ROUNDS = 4
"""How far a belonging travels: subnet, NAT gateway, public address is three steps."""


def side_of(design: Design, resource_id: str) -> Side:
    """On which side of its network a resource stands."""
    resource = design.resources[resource_id]
    kind = catalogue().of(resource)
    if kind.slug == "on-premises-network" and any(
        design.resources[r.source].kind in BEHIND for r in design.index.referrers.get(resource_id, ())
    ):
        return "far"
    return SIDES.get(kind.slug) or SIDE_OF_CATEGORY[kind.category]


def edges_of(design: Design) -> list[Connection]:
    """Everything that ties two resources together, drawn or not; peerings and flows tie no one to a place."""
    drawn = [c for c in connections(design) if c.style != "peering" and not is_flow(c.style)]
    hidden = [
        Connection(
            f"{i}.{r.field.name}.{r.target}", i, r.target, r.field.target.style or "", "", False, i, r.field.name
        )
        for i in design.index.in_order(design.resources)
        for r in design.index.references[i]
        if r.field.target.style is None or r.field.target.quiet
    ]
    return drawn + hidden


def outermost(design: Design) -> dict[str, str]:
    """For every resource the one at the top that it stands in, itself if it stands free."""
    found: dict[str, str] = {}
    for resource_id in design.resources:
        ancestors = design.ancestors(resource_id)
        found[resource_id] = ancestors[-1] if ancestors else resource_id
    return found


def homes(design: Design, edges: Iterable[Connection]) -> dict[str, str]:
    """The top container that each free-standing resource belongs to; those without one are missing."""
    tops = outermost(design)
    containers = {i for i in drawn_children(design, None) if catalogue().of(design.resources[i]).shape == "container"}
    ties: dict[str, list[tuple[str, int]]] = {}
    for edge in edges:
        one, other = tops[edge.source], tops[edge.target]
        if one != other:
            weight = WEIGHTS.get(edge.style, 1)
            ties.setdefault(one, []).append((other, weight))
            ties.setdefault(other, []).append((one, weight))
    found = {i: i for i in containers}
    free = [i for i in drawn_children(design, None) if i not in containers and i in ties]
    for _ in range(ROUNDS):
        fresh: dict[str, str] = {}
        for resource_id in free:
            if resource_id in found:
                continue
            votes: dict[str, int] = {}
            for other, weight in ties[resource_id]:
                if other in found:
                    votes[found[other]] = votes.get(found[other], 0) + weight
            if votes:
                order = design.index.in_order(votes)
                fresh[resource_id] = max(order, key=lambda home, votes=votes: votes[home])  # type: ignore[misc]
        found.update(fresh)
    return {i: home for i, home in found.items() if i not in containers}


def groups_without_network(design: Design, free: Iterable[str], edges: Iterable[Connection]) -> list[list[str]]:
    """Free-standing resources that belong to no network, in groups of those that refer to each other."""
    import networkx as nx  # it takes longer to load than a window may take to open

    members = list(free)
    known = set(members)
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(members)
    graph.add_edges_from((e.source, e.target) for e in edges if e.source in known and e.target in known)
    groups = [list(design.index.in_order(g)) for g in nx.connected_components(graph)]
    return sorted(groups, key=lambda g: members.index(g[0]))


def network_groups(design: Design, networks: Iterable[str]) -> list[list[str]]:
    """Networks in groups of those that are peered, the hub before its spokes, else in natural order."""
    import networkx as nx  # it takes longer to load than a window may take to open

    order = list(networks)
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(order)
    for line in connections(design):
        if line.style == "peering" and line.source in graph and line.target in graph:
            graph.add_edge(line.source, line.target)
    place = {n: i for i, n in enumerate(order)}
    groups = sorted(
        (sorted(g, key=lambda n: place[n]) for g in nx.connected_components(graph)), key=lambda g: place[g[0]]
    )
    return [sorted(g, key=lambda n: (-graph.degree(n), -_gateways(design, n), place[n])) for g in groups]


def _gateways(design: Design, network: str) -> int:
    return sum(
        design.resources[c].kind in ("vpn-gateway", "expressroute-gateway")
        for subnet in design.index.children.get(network, ())
        for c in design.index.children.get(subnet, ())
    )
