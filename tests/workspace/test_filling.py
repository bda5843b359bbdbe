"""Hundreds of new things stand in rows, apart from each other and inside of what contains them."""

from itertools import pairwise

from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.model.edits import Add, apply
from fnetdesigner.rules.finding import Fix
from fnetdesigner.workspace.filling import FEW, fill


def test_many_things_stand_apart_and_inside() -> None:
    there = VirtualNetwork(id="virtual-network-1", name="vnet-a", address_space=("10.0.0.0/16",))
    start = Design(
        resources={there.id: there}, layout={there.id: Placement(x=0, y=0, width=480, height=260)}
    )  # fmt: skip
    networks = [VirtualNetwork(id=f"virtual-network-{n}", name=f"vnet-{n}") for n in (2, 3)]
    subnets = [
        Subnet(id=f"subnet-{n}", name=f"snet-{n}", parent=f"virtual-network-{n % 3 + 1}", prefix=f"10.0.{n}.0/24")
        for n in range(1, 4 * FEW)
    ]
    step = fill(start, Fix("addresses", "Import", tuple(Add(r) for r in (*networks, *subnets))))
    after, _ = apply(start, step.edits)
    assert step.label == "Import"
    for home in ("virtual-network-1", "virtual-network-2", "virtual-network-3"):
        box = after.layout[home]
        inside = [after.layout[i] for i in after.index.children[home]]
        assert len(inside) > FEW
        for place in inside:
            assert place.x + place.width <= box.width
            assert place.y + place.height <= box.height
        corners = sorted((p.y, p.x, p.width) for p in inside)
        assert all(b[0] > a[0] or b[1] >= a[1] + a[2] for a, b in pairwise(corners))


def test_new_networks_keep_clear_of_one_that_grew() -> None:
    there = VirtualNetwork(id="virtual-network-1", name="vnet-a")
    start = Design(resources={there.id: there}, layout={there.id: Placement(x=0, y=0, width=480, height=260)})
    many = [Subnet(id=f"subnet-{n}", name=f"snet-{n}", parent=there.id) for n in range(1, 2 * FEW)]
    other = VirtualNetwork(id="virtual-network-2", name="vnet-b")
    step = fill(start, Fix("addresses", "Import", tuple(Add(r) for r in (*many, other))))
    layout = apply(start, step.edits)[0].layout
    assert layout[other.id].y >= layout[there.id].y + layout[there.id].height > 260


def test_a_few_things_get_places_of_their_own() -> None:
    made = VirtualNetwork(id="virtual-network-1", name="vnet-a")
    step = fill(Design(), Fix("addresses", "Import", (Add(made),)))
    assert "virtual-network-1" in apply(Design(), step.edits)[0].layout
