"""The map of address spaces counts every address once, and tells overlap that matters from overlap that does not."""

from fnetdesigner.kinds.gateways import LocalNetworkGateway
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.view import View
from fnetdesigner.planning.address_map import address_map
from fnetdesigner.rules.examples.sketch import Sketch


def test_blocks_cover_several_spaces_without_a_gap() -> None:
    sketch = Sketch()
    network = sketch.add(
        VirtualNetwork, "vnet-a", address_space=("10.1.0.0/24", "10.0.0.0/24"),
        reservations=({"prefix": "10.0.0.128/25", "name": "stage 2"},),
    )  # fmt: skip
    subnet = sketch.add(Subnet, "snet-a", network, prefix="10.0.0.32/27")
    sketch.add(PrivateEndpoint, "pep-a", subnet)
    sketch.add(Subnet, "snet-outside", network, prefix="192.168.0.0/24")
    sketch.add(Subnet, "snet-none", network)
    [found] = address_map(View(sketch.design())).networks
    assert [(str(s.prefix), [b.role for b in s.blocks]) for s in found.spaces] == [
        ("10.0.0.0/24", ["free", "subnet", "free", "reserved"]),
        ("10.1.0.0/24", ["free"]),
    ]
    for space in found.spaces:
        at = space.prefix.first
        for block in space.blocks:
            assert block.first == at
            at = block.last + 1
        assert at == space.prefix.last + 1
    own = found.spaces[0].blocks[1]
    assert (own.size, own.kept, own.used, own.left) == (32, 5, 1, 26)
    assert found.spaces[0].blocks[3].name == "stage 2"
    assert [b.name for b in found.strays] == ["snet-outside"]
    assert found.homeless == ("subnet-3",)
    assert (found.size, found.total("free"), found.total("reserved")) == (512, 32 + 64 + 256, 128)


def test_blocks_that_share_addresses_are_marked() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-a", address_space=("10.0.0.0/24",))
    for name, prefix in (
        ("wide", "10.0.0.0/25"),
        ("in-it", "10.0.0.0/28"),
        ("too", "10.0.0.64/28"),
        ("apart", "10.0.0.128/28"),
    ):
        sketch.add(Subnet, name, network, prefix=prefix)
    [found] = address_map(View(sketch.design())).networks
    assert {b.name for b in found.blocks if b.clash} == {"wide", "in-it", "too"}


def test_overlap_is_told_where_things_are_joined() -> None:
    sketch = Sketch()
    hub = sketch.add(VirtualNetwork, "hub", address_space=("10.0.0.0/16",))
    spokes = [sketch.add(VirtualNetwork, f"spoke-{n}", address_space=("10.1.0.0/16",)) for n in (1, 2)]
    for spoke in spokes:
        sketch.add(Peering, f"to-{spoke.name}", hub, remote=spoke)
        sketch.add(Peering, f"from-{spoke.name}", spoke, remote=hub)
    apart = sketch.add(VirtualNetwork, "apart", address_space=("10.0.0.0/24",))
    found = address_map(View(sketch.design()))
    [clash] = found.networks[1].clashes
    assert {clash.one, clash.other} == {s.id for s in spokes}
    assert "are both peered with *hub*" in clash.words
    assert found.networks[0].clashes == ()
    lone = found.of(apart.id)
    assert lone is not None
    assert (lone.clashes, lone.alike, found.networks[0].alike) == ((), 1, 1)


def test_a_site_that_a_gateway_joins_must_not_overlap() -> None:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-a", address_space=("10.0.0.0/16",))
    home = sketch.add(Subnet, "GatewaySubnet", network, prefix="10.0.0.0/27")
    gateway = sketch.add(VpnGateway, "vpng-a", home, point_to_site_pool=("10.0.9.0/24",))
    sketch.add(OnPremisesNetwork, "office", address_space=("10.0.0.0/8",), gateways=[gateway])
    sketch.add(LocalNetworkGateway, "lgw-b", address_space=("172.16.0.0/16",))
    found = address_map(View(sketch.design()))
    assert sorted(c.other for c in found.networks[0].clashes) == ["on-premises-network-1", "vpn-gateway-1"]
    assert {(e.name, e.prefix) for e in found.external} == {
        ("office", "10.0.0.0/8"), ("lgw-b", "172.16.0.0/16"), ("vpng-a", "10.0.9.0/24"),
    }  # fmt: skip
