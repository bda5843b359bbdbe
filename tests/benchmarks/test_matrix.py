"""How long the matrix takes, anew and after an edit, and one trace. Budgets: 500 apps x 2,000 destinations 2.0 s; 1,000
x 5,000 with every security group at 1,000 rules 8 s; an edit at 5,000 resources 50 ms (95th percentile); a trace 5 ms.

Designs are those of ``estate``. Each is read anew for every round: rule lists, routes and names are compiled in it.
"""

from __future__ import annotations

import itertools
import statistics
import time
import tracemalloc
from random import Random

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import apply
from fnetdesigner.model.view import View
from fnetdesigner.routing.live import LiveMatrix, delta
from fnetdesigner.routing.matrix import matrix
from fnetdesigner.routing.trace import trace
from tests.benchmarks.edits import SORTS, drawn
from tests.benchmarks.estate import estate

# apps, services, networks, entry subnets, rules of every security group (0: mixed sizes)
SIZES = (
    (100, 120, 12, 50, 0),
    (250, 260, 30, 125, 0),
    (500, 500, 60, 250, 0),
    (500, 500, 60, 250, 1000),
    (500, 500, 60, 500, 0),
    (1000, 1450, 60, 250, 0),
    (1000, 1450, 60, 250, 1000),
)
SAMPLE = 400
ROUNDS = 3
"""Edits of each sort."""


def p95(seconds: list[float]) -> float:
    return 1000 * statistics.quantiles(sorted(seconds), n=20)[18]


@pytest.mark.parametrize("size", SIZES, ids=lambda s: "-".join(map(str, s)))
def test_full_matrix(benchmark: BenchmarkFixture, size: tuple[int, int, int, int, int]) -> None:
    """The whole matrix, cold, and how much faster it is than a trace for each pair (of a sample)."""
    seeds = itertools.count(1)

    def fresh() -> tuple[tuple[Design], dict[str, object]]:
        apps, services, networks, subnets, every = size
        # Another seed each round: no rule list of the last one is known.
        design = estate(apps, services, networks, subnets, every, next(seeds))
        design.index  # noqa: B018 - a design that was read has its index already
        return (design,), {}

    found = benchmark.pedantic(lambda d: (d, matrix(View(d, memory={}))), setup=fresh, rounds=3)
    design, made = found
    rng, memory = Random(1), {}  # type: ignore[var-annotated]
    pairs = [(rng.randrange(len(made.sources)), rng.randrange(len(made.destinations))) for _ in range(SAMPLE)]
    start = time.perf_counter()
    said = [trace(made.question(*pair), View(design, memory=memory)).verdict for pair in pairs]
    each = (time.perf_counter() - start) / SAMPLE
    assert said == [made.cell(*pair) for pair in pairs]
    cells = len(made.sources) * len(made.destinations)
    middle = benchmark.stats.stats.median
    benchmark.extra_info["times_a_trace"] = round(each * cells / middle)
    print(
        f"\nmatrix, {len(made.sources):,} x {len(made.destinations):,} of {len(design.resources):,} resources"
        f"{f', every group {size[4]:,} rules' if size[4] else ''}: median {middle:.2f} s, best "
        f"{benchmark.stats.stats.min:.2f} s; {benchmark.extra_info['times_a_trace']} times as fast as a trace each"
    )


def test_memory(benchmark: BenchmarkFixture) -> None:
    """What a matrix and all that it is made from take at 5,000 resources."""
    design = estate(500, 1700)
    tracemalloc.start()
    live = benchmark.pedantic(lambda: LiveMatrix(design), rounds=1)
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    assert live.matrix.rows
    benchmark.extra_info["peak_mb"] = round(peak)
    print(f"\nmatrix that lives, {len(design.resources):,} resources: peak {peak:.0f} MB")
    assert peak < 400


@pytest.mark.parametrize("services", [100, 400, 800, 1700])
def test_edit_to_verdicts(benchmark: BenchmarkFixture, services: int) -> None:
    """One edit of every sort in turn, to the new matrix and what the edit cut and opened."""
    design, rng = estate(services * 5 // 17, services), Random(2)
    live = LiveMatrix(design)
    turn = itertools.count()
    taken: list[tuple[str, float]] = []

    def drawn_edit() -> tuple[tuple[str, Design, object], dict[str, object]]:
        sort, steps = drawn(live.design, next(turn), rng)
        after, changes = apply(live.design, steps)
        after.index  # noqa: B018 - applying an edit in a session makes it
        return (sort, after, changes), {}

    def edit(sort: str, after: Design, changes: object) -> None:
        before, start = live.matrix, time.process_time()
        delta(before, live.update(after, changes))  # type: ignore[arg-type]
        taken.append((sort, time.process_time() - start))

    benchmark.pedantic(edit, setup=drawn_edit, rounds=ROUNDS * len(SORTS))
    assert live.matrix == matrix(View(live.design, memory={}))
    by_sort = {sort: round(1000 * statistics.median(t for s, t in taken if s == sort)) for sort in SORTS}
    benchmark.extra_info["p95_ms"] = round(p95(benchmark.stats.stats.data), 1)
    benchmark.extra_info["median_ms_by_sort"] = by_sort
    cpu = [t for _, t in taken]
    print(
        f"\nedit to verdicts, {len(design.resources):,} resources: median "
        f"{1000 * benchmark.stats.stats.median:.0f} ms, p95 {benchmark.extra_info['p95_ms']} ms; processor "
        f"{1000 * statistics.median(cpu):.0f} ms, p95 {p95(cpu):.0f} ms; median by sort, ms: "
        + ", ".join(f"{sort} {found}" for sort, found in by_sort.items())
    )


def test_one_trace(benchmark: BenchmarkFixture) -> None:
    """One explained trace, what the design says being remembered between questions."""
    design = estate(500, 500)
    design.index  # noqa: B018
    made, rng, memory = matrix(View(design, memory={})), Random(1), {}  # type: ignore[var-annotated]

    def ask() -> None:
        row, column = rng.randrange(len(made.sources)), rng.randrange(len(made.destinations))
        trace(made.question(row, column), View(design, memory=memory))

    benchmark.pedantic(ask, rounds=600, warmup_rounds=100)
    benchmark.extra_info["p95_ms"] = round(p95(benchmark.stats.stats.data), 2)
    print(f"\none trace, {len(design.resources):,} resources: p95 {benchmark.extra_info['p95_ms']} ms")
