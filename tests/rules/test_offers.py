"""Fixes are made when somebody looks, for the present design, and looking does not change what is found."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Add, Configure, Set, apply
from fnetdesigner.model.view import View, remembered
from fnetdesigner.rules.engine import Engine, Findings, ids_about
from fnetdesigner.rules.examples.catalogue import all_examples
from fnetdesigner.rules.examples.sketch import Example, Sketch
from fnetdesigner.rules.finding import Finding, Fix, Problem
from fnetdesigner.rules.mends import new_id
from fnetdesigner.rules.offers import Offer, fix_on_demand, fixes_on_demand
from fnetdesigner.rules.rule import cite, fix, problem, rule
from fnetdesigner.rules.rulebook import find_rule, rulebook

MADE: list[str] = []
ASKED: list[str] = []


@fixes_on_demand
def doubled(network: VirtualNetwork, view: View) -> tuple[Fix, ...]:
    MADE.append(network.id)
    made = VirtualNetwork(id=new_id(VirtualNetwork, view), name="twin")
    return (fix("twin", f"Add {made.id}", Add(made)),)


@fix_on_demand
def faulty(network: VirtualNetwork, view: View) -> Fix | None:
    raise RuntimeError("boom")


@remembered
def space_of(network: VirtualNetwork, view: View) -> tuple[str, ...]:
    ASKED.append(network.id)
    found = view.get(network.id, VirtualNetwork)
    return () if found is None else found.address_space


@rule("FND-TEST-001", "warning", VirtualNetwork, cite("seed"), remedy="Add a twin.")
def alone(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A network has no space.

    It is alone.
    """
    if not space_of(network, view):
        yield problem(f"*{network.name}* is alone.", network, fixes=doubled(network, view))


@rule("FND-TEST-002", "info", VirtualNetwork, cite("seed"), remedy="None.")
def unmendable(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A network has a fix that fails.

    Its finding stands all the same.
    """
    if not space_of(network, view):
        mend = faulty(network, view)
        yield problem(f"*{network.name}* cannot be mended.", network, fixes=() if mend is None else (mend,))


@pytest.fixture
def engine() -> Engine:
    MADE.clear()
    ASKED.clear()
    sketch = Sketch()
    sketch.add(VirtualNetwork, "vnet")
    engine = Engine((alone, unmendable))
    engine.run(sketch.design())
    return engine


def step(engine: Engine, design: Design, *edits: Add | Set | Configure) -> tuple[Design, Findings]:
    after, changes = apply(design, edits)
    return after, engine.update(after, changes)


def start() -> Design:
    sketch = Sketch()
    sketch.add(VirtualNetwork, "vnet")
    return sketch.design()


def test_a_fix_is_made_once_and_only_when_it_is_read(engine: Engine) -> None:
    finding = engine.findings.all[0]
    assert MADE == []
    assert [f.title for f in finding.fixes] == ["Add virtual-network-2"]
    assert [f.title for f in finding.fixes] == ["Add virtual-network-2"]
    assert MADE == ["virtual-network-1"]


def test_fixes_are_those_for_the_present_design(engine: Engine) -> None:
    finding = engine.findings.all[0]
    assert [f.title for f in finding.fixes] == ["Add virtual-network-2"]
    taken = VirtualNetwork(id="virtual-network-2", name="other", address_space=("10.0.0.0/16",))
    _, found = step(engine, start(), Add(taken))
    assert found.all[0] is finding
    assert [f.title for f in finding.fixes] == ["Add virtual-network-3"]


def test_a_finding_that_has_gone_keeps_the_fixes_of_the_design_it_stood_in(engine: Engine) -> None:
    finding = engine.findings.all[0]
    after, found = step(engine, start(), Set("virtual-network-1", {"address_space": ("10.0.0.0/16",)}))
    assert found.all == ()
    step(engine, after, Add(VirtualNetwork(id="virtual-network-2", name="other", address_space=("10.1.0.0/16",))))
    assert [f.title for f in finding.fixes] == ["Add virtual-network-2"]


def test_a_fault_in_a_fix_takes_the_fix_only(engine: Engine) -> None:
    finding = engine.findings.all[1]
    assert finding.fixes == ()
    assert isinstance(finding.offer, Offer)
    with pytest.raises(RuntimeError):
        finding.offer.made()


def test_what_is_remembered_is_asked_once_a_round_and_counts_as_read(engine: Engine) -> None:
    assert ASKED == ["virtual-network-1"]
    _, found = step(engine, start(), Set("virtual-network-1", {"address_space": ("10.0.0.0/16",)}))
    assert found.all == ()
    assert len(ASKED) == 2


def test_settings_that_no_rule_reads_ask_nobody(engine: Engine) -> None:
    before = engine.findings
    _, found = step(engine, start(), Configure({"title": "Another", "description": "Words"}))
    assert found is before
    step(engine, start(), Configure({"region": "northeurope"}))
    assert len(ASKED) == 2


def said(design: Design, example: Example, mending: bool) -> list[Problem]:
    item = find_rule(example.rule)
    assert item is not None
    if item.check is None:
        return []
    found: list[Problem] = []
    for resource_id in ids_about(item, design):
        asked = item.check(design.resources[resource_id], View(design, mending=mending))
        found += (Problem(p.message, p.subjects, (), p.severity) for p in asked)
    return found


@pytest.mark.parametrize("example", all_examples(), ids=lambda e: e.rule)
def test_looking_at_fixes_does_not_change_what_is_found(example: Example) -> None:
    for design in (example.breaking, example.clean):
        assert said(design, example, mending=False) == said(design, example, mending=True)


@pytest.mark.parametrize("example", all_examples(), ids=lambda e: e.rule)
def test_no_fix_fails(example: Example) -> None:
    findings: tuple[Finding, ...] = Engine(rulebook()).run(example.breaking).all
    for finding in findings:
        if isinstance(finding.offer, Offer):
            assert finding.offer.made() == finding.fixes


def test_every_rule_has_an_example() -> None:
    assert {r.id for r in rulebook()} - {e.rule for e in all_examples()} == set()
