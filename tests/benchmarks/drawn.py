"""Designs for the figures of the canvas: so many elements that are drawn, with as many connectors, on a wide sheet."""

from __future__ import annotations

from dataclasses import replace

from fnetdesigner.kinds.network import Peering
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.private_link import PrivateDnsZoneLink
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.model.resource import Resource
from tests.benchmarks.sized import PER_STAMP, sized

DRAWN_PER_STAMP = 9
"""Of the ten resources of a stamp, one is a line."""
COLUMN, ROW = 1200, 480
OLD_COLUMNS = 20
SHEET = 16 / 9


def drawn(elements: int) -> Design:
    """A design of about that many cards and places, and as many lines: six of a stamp itself; a peering, a zone link
    and an intended flow join it to the next one."""
    stamps = max(1, round(elements / DRAWN_PER_STAMP))
    plain = sized(stamps * PER_STAMP)
    columns = max(1, round((stamps * SHEET * ROW / COLUMN) ** 0.5))
    more: dict[str, Resource] = {}
    for n in range(1, stamps + 1):
        there = n % stamps + 1
        joined = (
            Peering(id=f"peering-{2 * n - 1}", name=f"to-{there}", parent=f"virtual-network-{n}",
                    remote=f"virtual-network-{there}"),
            Peering(id=f"peering-{2 * n}", name=f"from-{n}", parent=f"virtual-network-{there}",
                    remote=f"virtual-network-{n}"),
            PrivateDnsZoneLink(id=f"private-dns-zone-link-{stamps + n}", name=f"next-{n}",
                               parent=f"private-dns-zone-{n}", virtual_network=f"virtual-network-{there}"),
            IntendedFlow(id=f"intended-flow-{n}", name=f"flow-{n}", source=f"function-app-{n}",
                         target=f"storage-account-{n}"),
        )  # fmt: skip
        more.update((r.id, r) for r in joined)
    layout = {}
    for i, place in plain.layout.items():
        if plain.resources[i].parent is None:
            n = int(i.rpartition("-")[2])
            dx = (n % columns - n % OLD_COLUMNS) * COLUMN
            dy = (n // columns - n // OLD_COLUMNS) * ROW
            place = Placement(x=place.x + dx, y=place.y + dy, width=place.width, height=place.height)
        layout[i] = place
    return replace(plain, resources={**plain.resources, **more}, layout=layout)
