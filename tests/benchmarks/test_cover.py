"""How long it takes to tell which rules of a list are dead. Budget on a quiet machine: 1,000 rules in 0.5 s."""

from __future__ import annotations

from random import Random

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from fnetdesigner.routing.acl import Entry, Inside
from fnetdesigner.routing.cover import fates
from fnetdesigner.routing.places import span_from

INSIDE = Inside((span_from("10.0.0.0/8"),))
SIZES = (100, 300, 1_000, 2_000)
TAGS = ("Storage", "Sql", "AzureKeyVault", "Internet", "AzureCloud", "Storage.westeurope", "EventHub.westeurope")
PORTS = ("443", "443", "80", "1433", "22", "3389", "5671-5672", "8080", "1024-65535", "*", "9000-9100")
LENGTHS = (16, 20, 24, 24, 24, 24, 26, 28, 32)


def some_range(rng: Random) -> str:
    length = rng.choice(LENGTHS)
    first = ((10 << 24) | rng.getrandbits(24)) >> (32 - length) << (32 - length)
    return ".".join(str(first >> shift & 255) for shift in (24, 16, 8, 0)) + f"/{length}"


def some_side(rng: Random, tags: bool) -> tuple[str, ...]:
    kind = rng.random()
    if kind < 0.05:
        return ("*",)
    if kind < 0.1:
        return ("VirtualNetwork",)
    if kind < 0.2 and tags:
        return (rng.choice(TAGS),)
    if kind < 0.25:
        return (rng.choice(("web-servers", "databases", "workers")),)
    return tuple(some_range(rng) for _ in range(rng.choice((1, 1, 1, 2, 3))))


def some_rules(count: int) -> list[Entry]:
    """Rules as grown groups have them: ranges of one network, tags, application groups, a few about everything."""
    rng = Random(1)
    made = [
        Entry(
            f"nsg:{100 + n}",
            rng.random() < 0.7,
            frozenset({rng.choice(("tcp", "tcp", "tcp", "*", "udp"))}),
            some_side(rng, False),
            some_side(rng, True),
            (rng.choice(PORTS),),
        )
        for n in range(count)
    ]
    return [*made, Entry("nsg:65500", False, frozenset({"*"}), ("*",), ("*",), ("*",))]


@pytest.mark.parametrize("rules", SIZES)
def test_dead_rules(benchmark: BenchmarkFixture, rules: int) -> None:
    entries = some_rules(rules)
    found = benchmark.pedantic(lambda: fates(entries, INSIDE), rounds=3, warmup_rounds=1)
    dead = sum(1 for f in found if f.life != "live")
    assert dead
    assert all(f.told for f in found)
    best, middle = benchmark.stats.stats.min, benchmark.stats.stats.median
    print(f"\n{rules:,} rules, {dead:,} dead: median {1000 * middle:.0f} ms, best {1000 * best:.0f} ms")
