"""Prefix algebra against netaddr: what lies in what, how places are cut, which rule and which route take an address."""

from __future__ import annotations

from random import Random

import netaddr
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.traffic import Route, RouteTable
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import format_address
from fnetdesigner.model.view import View
from fnetdesigner.routing.acl import Entry, Inside, RuleList, wider, word_within
from fnetdesigner.routing.effective import forwarding
from fnetdesigner.routing.places import Span, cut, is_public, private_place, span_from

NOTHING = Inside(())
PROTOCOLS = ("tcp", "udp", "*")


@st.composite
def ranges(draw: st.DrawFn) -> str:
    """A range on its boundary; close together, so that ranges meet."""
    if draw(st.booleans()):
        length = draw(st.integers(8, 32))
        number = (10 << 24) | draw(st.integers(0, (1 << 24) - 1))
        return str(netaddr.IPNetwork(f"{netaddr.IPAddress(number, 4)}/{length}").cidr)
    length = draw(st.integers(16, 128))
    number = (0xFD00 << 112) | draw(st.integers(0, 255)) << draw(st.integers(0, 104))
    return str(netaddr.IPNetwork(f"{netaddr.IPAddress(number, 6)}/{length}").cidr)


def set_of(text: str) -> netaddr.IPSet:
    return netaddr.IPSet([netaddr.IPNetwork(text)])


@given(ranges(), ranges())
def test_what_lies_in_what(one: str, other: str) -> None:
    mine, theirs = span_from(one), span_from(other)
    assert mine.inside(theirs) == word_within(one, other) == (netaddr.IPNetwork(one) in netaddr.IPNetwork(other))
    assert mine.overlaps(theirs) == bool(set_of(one) & set_of(other))


@given(ranges())
def test_a_span_reads_as_the_range_that_it_is(text: str) -> None:
    network = netaddr.IPNetwork(text)
    span = span_from(text)
    assert (span.version, span.first, span.last) == (network.version, network.first, network.last)
    assert netaddr.IPNetwork(str(span)) == network


@given(ranges(), st.lists(ranges(), max_size=6))
def test_the_parts_of_a_place_are_the_place(text: str, others: list[str]) -> None:
    network = netaddr.IPNetwork(text)
    near = [n for n in map(netaddr.IPNetwork, others) if n.version == network.version]
    parts = [p.span for p in cut(private_place(span_from(text)), [b for n in near for b in (n.first, n.last + 1)])]
    at = network.first
    for span in parts:
        assert span is not None
        assert span.first == at <= span.last
        at = span.last + 1
        # No border cuts a part: every other range holds all of it or nothing.
        held = {n: (n.first <= span.first <= n.last, n.first <= span.last <= n.last) for n in near}
        assert all(first == last for first, last in held.values())
    assert at == network.last + 1


@given(st.integers(0, (1 << 32) - 1))
def test_the_internet_is_what_netaddr_calls_global(number: int) -> None:
    address = netaddr.IPAddress(number, 4)
    closed = ("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
              "192.168.0.0/16", "224.0.0.0/3")  # fmt: skip
    assert is_public(Span(4, number, number)) == (address not in netaddr.IPSet(closed))


# Rule lists
WORDS = ("*", "10.0.0.0/8", "10.0.0.0/9", "10.1.0.0/16", "10.1.0.0/17", "10.1.128.0/17", "10.1.2.0/24", "10.1.2.3",
         "0.0.0.0/0", "fd00::/8", "fd00::/120", "fd00::7", "10.1.2.0/30", "10.1.2.4/30")  # fmt: skip
ADDRESSES = ("10.1.2.3", "10.1.2.5", "10.1.200.1", "10.200.0.1", "172.16.0.1", "fd00::7", "fd00::8", "fd01::1")
PORTS = ("*", "443", "80-90", "0-442", "444-65535", "85")


def holds(word: str, address: str) -> bool:
    if word == "*":
        return True
    network, number = netaddr.IPNetwork(word), netaddr.IPAddress(address)
    return bool(number in network)


def speaks(rule: Entry, source: str, target: str, port: int, protocol: str) -> bool:
    def at(text: str) -> bool:
        low, _, high = text.partition("-")
        return text == "*" or int(low) <= port <= int(high or low)

    return (
        bool({"*", protocol} & rule.protocols)
        and any(map(at, rule.ports))
        and any(holds(w, source) for w in rule.sources)
        and any(holds(w, target) for w in rule.destinations)
    )


@pytest.mark.parametrize("seed", range(40))
def test_the_first_rule_that_netaddr_finds_decides(seed: int) -> None:
    rng = Random(seed)
    rules = [
        Entry(
            f"r{n}", rng.random() < 0.5, frozenset({rng.choice(PROTOCOLS)}),
            tuple(rng.sample(WORDS, rng.randint(1, 3))), tuple(rng.sample(WORDS, rng.randint(1, 3))),
            tuple(rng.sample(PORTS, rng.randint(1, 2))),
        )
        for n in range(rng.randint(1, 12))
    ]  # fmt: skip
    rules.append(Entry("last", False, frozenset({"*"}), ("*",), ("*",), ("*",)))
    compiled = RuleList(rules)
    for _ in range(120):
        source, target = rng.choice(ADDRESSES), rng.choice(ADDRESSES)
        port, protocol = rng.choice((0, 79, 85, 90, 91, 443, 444, 65535)), rng.choice(("tcp", "udp"))
        first = next(n for n, r in enumerate(rules) if speaks(r, source, target, port, protocol))
        found = compiled.ruling(
            private_place(span_from(source)), private_place(span_from(target)), port, protocol, NOTHING
        )
        assert (found.allow, found.entry) == (rules[first].allow, first)


@given(st.lists(ranges(), min_size=1, max_size=3), st.lists(ranges(), min_size=1, max_size=3))
def test_a_wider_rule_is_one_that_holds_every_range(outer: list[str], inner: list[str]) -> None:
    def entry(words: list[str]) -> Entry:
        return Entry("r", True, frozenset({"*"}), tuple(words), ("*",), ("*",))

    each = all(any(netaddr.IPNetwork(i) in netaddr.IPNetwork(o) for o in outer) for i in inner)
    assert wider(entry(outer), entry(inner)) == each


# Routes
def routed(rng: Random) -> View:
    """A network with a peer and a table of nested routes."""
    spaces = rng.sample(["10.0.0.0/16", "10.1.0.0/16", "10.0.0.0/9", "172.16.0.0/20"], 2)
    while netaddr.IPSet([spaces[0]]) & netaddr.IPSet([spaces[1]]):
        spaces = rng.sample(["10.0.0.0/16", "10.1.0.0/16", "172.16.0.0/20"], 2)
    routes = {}
    for n in range(rng.randint(0, 14)):
        base, length = rng.choice((*spaces, "10.0.0.0/8", "0.0.0.0/0")), rng.randint(0, 32)
        network = netaddr.IPNetwork(base)
        length = max(length, network.prefixlen)
        address = network.first | (rng.getrandbits(32) & ((1 << (32 - network.prefixlen)) - 1))
        prefix = str(netaddr.IPNetwork(f"{netaddr.IPAddress(address, 4)}/{length}").cidr)
        routes[prefix] = Route.model_validate({"name": f"r{n}", "prefix": prefix, "next_hop": "None"})
    home = str(next(iter(netaddr.IPNetwork(spaces[0]).subnet(24))))
    made: list[Resource] = [
        VirtualNetwork(id="virtual-network-1", name="one", address_space=(spaces[0],)),
        VirtualNetwork(id="virtual-network-2", name="two", address_space=(spaces[1],)),
        Subnet(id="subnet-1", name="home", parent="virtual-network-1", prefix=home, route_table="route-table-1"),
        RouteTable(id="route-table-1", name="rt", routes=tuple(routes.values())),
        Peering(id="peering-1", name="there", parent="virtual-network-1", remote="virtual-network-2"),
        Peering(id="peering-2", name="back", parent="virtual-network-2", remote="virtual-network-1"),
    ]
    return View(Design(resources={r.id: r for r in made}))


@pytest.mark.parametrize("seed", range(60))
def test_the_longest_prefix_wins_and_of_two_alike_the_users(seed: int) -> None:
    rng = Random(seed)
    view = routed(rng)
    subnet, table = view.get("subnet-1", Subnet), view.get("route-table-1", RouteTable)
    assert subnet is not None
    assert table is not None
    compiled = forwarding(subnet, view)
    assert compiled is not None
    system = [n for r in ("virtual-network-1", "virtual-network-2") for n in _spaces(r, view)]
    edges = [b for r in table.routes for b in (netaddr.IPNetwork(r.prefix).first, netaddr.IPNetwork(r.prefix).last)]
    for number in [*edges, *(e + 1 for e in edges), *(rng.getrandbits(32) for _ in range(40))]:
        if number >= 1 << 32:
            continue
        address = netaddr.IPAddress(number, 4)
        mine = netaddr.largest_matching_cidr(address, [r.prefix for r in table.routes])
        best = max((netaddr.IPNetwork(r.prefix) for r in table.routes if address in netaddr.IPNetwork(r.prefix)),
                   key=lambda n: n.prefixlen, default=None)  # fmt: skip
        assert (best is None) == (mine is None)
        theirs = max((n for n in system if address in n), key=lambda n: n.prefixlen, default=None)
        found = compiled.at(Span(4, number, number))
        assert found is not None, format_address(4, number)
        if best is not None and (theirs is None or best.prefixlen >= theirs.prefixlen):
            # Azure's own routes for private ranges and for the rest are as long as these are, or shorter.
            longest = found.length == best.prefixlen if found.origin == "udr" else found.length > best.prefixlen
            assert longest
        elif theirs is not None:
            assert (found.origin, found.length) == ("sys", theirs.prefixlen)
        else:
            assert found.origin == "sys"


def _spaces(network_id: str, view: View) -> list[netaddr.IPNetwork]:
    network = view.get(network_id, VirtualNetwork)
    return [] if network is None else [netaddr.IPNetwork(p) for p in network.address_space]
