"""The engine against the oracle, on random designs: one verdict, and of a deny one deciding stage.

``FNETDESIGNER_PAIRS`` says how many pairs of design and question are compared; ``FNETDESIGNER_SEED`` where to begin.
"""

from __future__ import annotations

import os
from itertools import islice
from random import Random

import pytest

from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource, ref_fields, with_references
from fnetdesigner.model.view import View
from fnetdesigner.routing.question import Question
from fnetdesigner.routing.trace import trace
from tests.routing.designs import questions, random_design
from tests.routing.oracle import TooManyWorldsError, answer

PAIRS = int(os.environ.get("FNETDESIGNER_PAIRS", "1500"))
FIRST = int(os.environ.get("FNETDESIGNER_SEED", "0"))
QUESTIONS = 10
SHARDS = 10


def difference(design: Design, question: Question) -> str:
    """What engine and oracle say of one pair, where they differ; else nothing."""
    try:
        verdict, stages = answer(design, question)
    except TooManyWorldsError:
        return ""
    found = trace(question, View(design))
    if found.verdict == verdict and (verdict != "deny" or found.stage in stages):
        return ""
    return (
        f"oracle: {verdict} {'/'.join(sorted(stages))}; "
        f"engine: {found.verdict} {found.stage or ''} ({found.decided_by or 'nothing'})"
    )


def without(design: Design, gone: str) -> Design | None:
    """The design without a resource, and without what stands in it; None where something cannot do without it."""
    lost = {gone}
    while True:
        more = {r.id for r in design.resources.values() if r.parent in lost} - lost
        more |= {r.id for r in design.resources.values() if r.id not in lost and needs(r, lost)}
        if not more:
            break
        lost |= more
    kept = {}
    for key, resource in design.resources.items():
        if key not in lost:
            kept[key] = with_references(resource, lambda target: None if target in lost else target)
    return Design(resources=kept)


def needs(resource: Resource, lost: set[str]) -> bool:
    """Whether a resource cannot be without one of those that are lost."""
    model = type(resource)
    return any(
        len(f.path) == 1 and model.model_fields[f.path[0]].is_required() and getattr(resource, f.path[0]) in lost
        for f in ref_fields(model)
    )


def shrunken(design: Design, question: Question) -> Design:
    """The design without whatever can be left out while the two still differ as they did."""
    told = difference(design, question)
    asked = {question.source.resource, question.target.resource}
    while True:
        for key in reversed(list(design.resources)):
            if key in asked:
                continue
            smaller = without(design, key)
            if smaller is None or not asked - {None} <= set(smaller.resources):
                continue
            try:
                if difference(smaller, question) == told:
                    design = smaller
                    break
            except Exception:  # what breaks either of the two is another difference
                continue
        else:
            return design


def shown(design: Design, question: Question) -> str:
    """A pair in words that a person can read and type in again."""
    lines = []
    for resource in design.resources.values():
        values = resource.model_dump(exclude_defaults=True)
        lines.append(f"  {type(resource).__name__}({', '.join(f'{k}={v!r}' for k, v in values.items())})")
    return "\n".join([str(question), *lines])


@pytest.mark.parametrize("shard", range(SHARDS))
def test_engine_says_what_the_oracle_says(shard: int) -> None:
    designs = -(-PAIRS // QUESTIONS)
    for seed in range(FIRST + shard, FIRST + designs, SHARDS):
        rng = Random(seed)
        design = random_design(rng)
        for question in islice(questions(design, rng), QUESTIONS):
            told = difference(design, question)
            if told:
                pytest.fail(f"seed {seed}: {told}\n{shown(shrunken(design, question), question)}")
