"""How long a full check and one edit take. Budgets on a quiet machine of 2024: 1,000 resources in 0.5 s and an
edit in 10 ms (95th percentile); 5,000 in 2.5 s and 20 ms."""

from __future__ import annotations

import itertools
import statistics

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from fnetdesigner.model.edits import Set
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.workspace.session import Session
from tests.benchmarks.sized import sized

SIZES = (100, 500, 1_000, 2_000, 5_000, 10_000)
EDITS = (
    ("subnet-1", {"prefix": "10.0.1.0/29"}),
    ("hosting-plan-1", {"tier": "consumption", "sku": "Y1"}),
    ("virtual-network-1", {"region": "northeurope"}),
    ("storage-account-1", {"default_action": "Allow"}),
    ("function-app-1", {"content_share_routing": True}),
    ("private-dns-zone-1", {"name": "privatelink.file.core.windows.net"}),
)


@pytest.mark.parametrize("resources", SIZES)
def test_full_check(benchmark: BenchmarkFixture, resources: int) -> None:
    design = sized(resources)
    design.index  # noqa: B018 - a design that was read has its index already
    found = benchmark.pedantic(lambda: Engine(rulebook()).run(design), rounds=5, warmup_rounds=1)
    assert found.all
    best, middle = benchmark.stats.stats.min, benchmark.stats.stats.median
    print(f"\nfull check, {resources:,} resources: median {1000 * middle:.0f} ms, best {1000 * best:.0f} ms")


@pytest.mark.parametrize("resources", SIZES)
def test_edit_to_findings(benchmark: BenchmarkFixture, resources: int) -> None:
    """One edit and its undo in turn, of six sorts; extra_info holds the 95th percentile in milliseconds."""
    session = Session(sized(resources))
    turn = itertools.count()

    def edit() -> None:
        number = next(turn)
        resource_id, values = EDITS[number // 2 % len(EDITS)]
        if number % 2 == 0:
            assert session.apply([Set(resource_id, values)], "edit")
        else:
            session.undo()

    benchmark.pedantic(edit, rounds=240, warmup_rounds=12)
    times = sorted(benchmark.stats.stats.data)
    benchmark.extra_info["p95_ms"] = round(1000 * statistics.quantiles(times, n=20)[18], 2)
    print(f"\nedit to findings, {resources:,} resources: p95 {benchmark.extra_info['p95_ms']} ms")
