"""How long a diagram takes in each form. Budget on a quiet machine of 2024: 1,000 resources in 1.0 s, the routing of
lines included; a PNG is made at a scale at which it is no larger than our limit."""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from fnetdesigner.report.diagrams import DIAGRAMS, Wanted
from fnetdesigner.rules.engine import Findings
from tests.benchmarks.sized import sized

SCALE = 0.5


@pytest.mark.parametrize("form", DIAGRAMS)
@pytest.mark.parametrize("resources", [1_000, 5_000])
def test_diagram(benchmark: BenchmarkFixture, form: str, resources: int) -> None:
    design = sized(resources)
    design.index  # noqa: B018 - a design that was read has its index already
    wanted = Wanted(design, Findings(()), scale=SCALE if resources <= 1_000 else SCALE / 2)
    assert benchmark.pedantic(lambda: DIAGRAMS[form].write(wanted), rounds=3, warmup_rounds=1)
    print(f"\n{form}, {resources:,} resources: best {1000 * benchmark.stats.stats.min:.0f} ms")
