"""Addresses, ranges, ports and the order of ids, held against the standard library."""

from __future__ import annotations

import ipaddress
import re
from itertools import pairwise

import netaddr
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fnetdesigner.model.resource import natural_key
from fnetdesigner.model.values import (
    format_address,
    parse_address,
    parse_ports,
    parse_prefix,
    parse_prefix_or_address,
)
from tests.strategies import prefixes

octets = st.integers(min_value=0, max_value=260).map(str)
almost_ranges = (
    st.builds(
        lambda parts, bits: f"{'.'.join(parts)}/{bits}",
        st.lists(octets, min_size=3, max_size=5),
        st.integers(min_value=0, max_value=34),
    )
    | st.text("0123456789abcdef:./²٣ ", max_size=20)
    | prefixes()
)


@given(almost_ranges)
@example("10.0.1.1/24")
@example("10.0.0.0/٢٤")
@example("010.0.0.0/8")
@example("fd00::/64")
def test_ranges_are_those_of_the_standard_library(text: str) -> None:
    """Whatever we take, ipaddress takes and means the same by; whatever it refuses, we refuse."""
    try:
        ours = parse_prefix(text)
    except ValueError as error:
        told = str(error)
    else:
        told = ""
    if told:
        assert told.startswith(repr(text))
        return
    theirs = ipaddress.ip_network(text.strip())
    assert (ours.version, ours.length) == (theirs.version, theirs.prefixlen)
    assert (ours.first, ours.last) == (int(theirs.network_address), int(theirs.broadcast_address))
    assert ours.size == theirs.num_addresses
    assert parse_prefix(str(ours)) == ours


@given(prefixes())
def test_every_range_of_the_standard_library_is_ours(text: str) -> None:
    assert str(ipaddress.ip_network(text)) == str(ipaddress.ip_network(str(parse_prefix(text))))


@given(st.ip_addresses().filter(lambda a: getattr(a, "scope_id", None) is None))
def test_addresses(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    parsed = parse_address(str(address))
    assert (parsed.version, parsed.first, parsed.size) == (address.version, int(address), 1)
    version = 4 if address.version == 4 else 6
    assert ipaddress.ip_address(format_address(version, int(address))) == address
    assert parse_prefix_or_address(str(address)) == parsed


@given(prefixes(), prefixes())
def test_containing_and_overlapping(one: str, other: str) -> None:
    a, b = parse_prefix(one), parse_prefix(other)
    assert a.contains(b) == (a.version == b.version and netaddr.IPNetwork(other) in netaddr.IPNetwork(one))
    theirs = ipaddress.ip_network(one).overlaps(ipaddress.ip_network(other))  # type: ignore[arg-type]
    assert a.overlaps(b) == b.overlaps(a) == (a.version == b.version and theirs)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("10.0.1.1/24", "did you mean 10.0.1.0/24?"),
        ("10.0.0.0", "write it like 10.0.1.0/24"),
        ("10.0/16", "write it like 10.0.1.0/24"),
        ("10.0.0.0/33", "write it like 10.0.1.0/24"),
        ("10.0.0.0/255.0.0.0", "write it like 10.0.1.0/24"),
    ],
)
def test_a_wrong_range_is_told_with_a_right_one(text: str, hint: str) -> None:
    with pytest.raises(ValueError, match=re.escape(hint)):
        parse_prefix(text)


@given(st.text("0123456789-*² ٣", max_size=12))
@example("²")
@example("٤٤٣")
@example("1-²")
@example("443")
@example("11000-11999")
def test_ports_are_within_bounds_or_refused_in_words(text: str) -> None:
    try:
        first, last = parse_ports(text)
    except ValueError as error:
        told = str(error)
    else:
        told = ""
    if told:
        assert told.startswith(repr(text.strip()))
    else:
        assert text.isascii()
        assert 0 <= first <= last <= 65535
        assert text.strip() in ("*", f"{first}-{last}") or int(text.split("-")[0]) == first


def test_ids_in_natural_order() -> None:
    ids = ["a", "a-1", "a-2", "a-10", "a-10b", "ab-1", "b", f"b-{'9' * 5000}"]
    backwards = ids[::-1]
    assert sorted(backwards, key=natural_key) == ids


@given(st.lists(st.text("a0123²٣-", max_size=6), unique=True))
def test_natural_order_has_no_ties(found: list[str]) -> None:
    """Else the order in a file would be the order in which a design was made."""
    ordered, backwards = sorted(found, key=natural_key), found[::-1]
    assert ordered == sorted(backwards, key=natural_key)
    assert all(natural_key(a) < natural_key(b) for a, b in pairwise(ordered))
