"""How long templates take. Budgets on a quiet machine of 2024: an export of 1,000 resources in 1.0 s for each language,
the public templates read in 5 s in all, 3 MB with 190 nested deployments in 10 s;
5,000 resources take about five times as long."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from fnetdesigner.exchange.export import export_arm, export_az, export_bicep, export_terraform
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.model.design import Design
from tests.benchmarks.nested import DEPLOYMENTS, SIZE, nested
from tests.benchmarks.sized import sized
from tests.exchange.outside import NAMES, corpus_text

LANGUAGES: Mapping[str, Callable[[Design], str]] = {
    "arm": export_arm, "bicep": export_bicep, "terraform": export_terraform, "az": export_az,
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("resources", [1_000, 5_000])
def test_export(benchmark: BenchmarkFixture, language: str, resources: int) -> None:
    design = sized(resources)
    design.index  # noqa: B018 - a design that was read has its index already
    assert benchmark.pedantic(lambda: LANGUAGES[language](design), rounds=3, warmup_rounds=1)
    print(f"\n{language}, {resources:,} resources: best {1000 * benchmark.stats.stats.min:.0f} ms")


@pytest.mark.skipif(not NAMES, reason="the public templates are not beside the repository")
def test_import(benchmark: BenchmarkFixture) -> None:
    found = [corpus_text(name) for name in NAMES]
    assert benchmark.pedantic(lambda: [import_template(text) for text in found], rounds=3, warmup_rounds=1)
    print(f"\n{len(found)} public templates: best {1000 * benchmark.stats.stats.min:.0f} ms")


def test_import_of_many_deployments(benchmark: BenchmarkFixture) -> None:
    text = nested(DEPLOYMENTS, SIZE)
    found = benchmark.pedantic(lambda: import_template(text), rounds=3, warmup_rounds=1)
    assert len(found.design.resources) > DEPLOYMENTS
    print(f"\n{DEPLOYMENTS} nested deployments: best {1000 * benchmark.stats.stats.min:.0f} ms")
