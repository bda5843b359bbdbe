"""What people decided: waivers that count or are stale, severities of rules, and what cannot be decided away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.model.design import Design, Settings, SeverityOverride, Waiver
from fnetdesigner.model.edits import Configure, apply
from fnetdesigner.model.view import View
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.rules.finding import Finding, Problem
from fnetdesigner.rules.rule import cite, problem, rule
from fnetdesigner.rules.waivers import Decisions, choices_of, stale_waivers

TODAY = "2027-01-15"


@rule("FND-EXP-001", "error", VirtualNetwork, cite("seed"), remedy="Shorten it.")
def lost(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """An export would lose a network.

    It would be missing.
    """
    yield problem(f"*{network.name}* would be lost.", network)


@rule("FND-NET-001", "warning", VirtualNetwork, cite("seed"), remedy="Give it a subnet.")
def empty(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A network has no subnet.

    Nothing can stand in it.
    """
    if not any(view.children(network.id, Subnet)):
        yield problem(f"*{network.name}* is empty.", network)


@rule("FND-TODO-001", "todo", VirtualNetwork, cite("seed"), remedy="Give it space.")
def unfinished(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A network has no space yet.

    It is not finished.
    """
    yield problem(f"*{network.name}* has no space yet.", network)


RULES = (lost, empty, unfinished)


def design(**settings: Any) -> Design:
    sketch = Sketch(**settings)
    sketch.add(VirtualNetwork, "vnet")
    return sketch.design()


def waiver(rule_id: str, **values: Any) -> Waiver:
    return Waiver(**{"rule": rule_id, "resources": ("virtual-network-1",), "reason": "Agreed.", **values})


def found(one: Design) -> dict[str, Finding]:
    return {f.rule: f for f in Engine(RULES, TODAY).run(one).all}


def stale(one: Design, **values: Any) -> list[tuple[str, str]]:
    findings = Engine(RULES, TODAY).run(one).all
    return [(s.waiver.rule, s.cause) for s in stale_waivers(one, findings, TODAY, **values)]


@pytest.mark.parametrize(("wanted", "got"), [("error", "error"), ("info", "info"), ("warning", "warning")])
def test_a_severity_is_that_of_the_project(wanted: str, got: str) -> None:
    override = SeverityOverride(rule="FND-NET-001", severity=wanted)  # type: ignore[arg-type]
    assert found(design(severities=(override,)))["FND-NET-001"].severity == got


def test_what_an_export_loses_is_at_least_a_warning() -> None:
    override = SeverityOverride(rule="FND-EXP-001", severity="info", reason="We know.")
    assert found(design(severities=(override,)))["FND-EXP-001"].severity == "warning"


def test_a_rule_that_is_off_has_its_findings_waived() -> None:
    override = SeverityOverride(rule="FND-NET-001", severity="off", reason="Not ours.")
    one = found(design(severities=(override,)))["FND-NET-001"]
    assert (one.severity, one.waived) == ("warning", True)
    waiver_told = Decisions(Settings(severities=(override,))).waiver_of(one)
    assert waiver_told is not None
    assert waiver_told.reason == "Not ours."


def test_what_an_export_loses_cannot_be_off() -> None:
    override = SeverityOverride(rule="FND-EXP-001", severity="off")
    one = found(design(severities=(override,)))["FND-EXP-001"]
    assert (one.severity, one.waived) == ("warning", False)


def test_what_a_project_may_choose() -> None:
    assert choices_of(empty) == ("error", "warning", "info", "off")
    assert choices_of(lost) == ("error", "warning")
    assert choices_of(unfinished) == ()


def test_a_to_do_keeps_its_name() -> None:
    override = SeverityOverride(rule="FND-TODO-001", severity="error")
    assert found(design(severities=(override,)))["FND-TODO-001"].severity == "todo"


def test_a_decision_takes_effect_at_once_and_asks_no_rule_again() -> None:
    engine = Engine(RULES, TODAY)
    before = engine.run(design())
    decided = {
        "severities": (SeverityOverride(rule="FND-NET-001", severity="error"),),
        "waivers": (waiver("FND-NET-001"),),
    }
    after, changes = apply(design(), [Configure(decided)])
    found_after = engine.update(after, changes)
    assert found_after.all == Engine(RULES, TODAY).run(after).all
    assert {f.rule for f in found_after.all if f.waived} == {"FND-NET-001"}
    again, changes = apply(after, [Configure({"severities": (), "waivers": ()})])
    assert engine.update(again, changes).all == before.all


def test_waivers_in_force_are_not_stale() -> None:
    assert stale(design(waivers=(waiver("FND-NET-001", expires=TODAY),))) == []


@pytest.mark.editor("R4")
def test_an_expired_waiver_is_stale_and_does_not_count() -> None:
    one = design(waivers=(waiver("FND-NET-001", expires="2027-01-14"),))
    assert stale(one) == [("FND-NET-001", "expired")]
    assert not found(one)["FND-NET-001"].waived


@pytest.mark.editor("R4")
def test_a_waiver_of_what_is_no_longer_found_is_stale() -> None:
    sketch = Sketch(waivers=(waiver("FND-NET-001"), waiver("FND-OLD-001")))
    sketch.add(Subnet, "snet", sketch.add(VirtualNetwork, "vnet"))
    assert stale(sketch.design()) == [("FND-NET-001", "unmatched"), ("FND-OLD-001", "unmatched")]
    assert stale(sketch.design(), unasked={"FND-OLD-001"}) == [("FND-NET-001", "unmatched")]


def test_what_an_export_loses_is_not_waived_in_silence() -> None:
    unsigned, signed = waiver("FND-EXP-001"), waiver("FND-EXP-001", owner="Ada")
    assert not found(design(waivers=(unsigned,)))["FND-EXP-001"].waived
    assert stale(design(waivers=(unsigned,))) == [("FND-EXP-001", "unsigned")]
    assert found(design(waivers=(signed,)))["FND-EXP-001"].waived
    assert stale(design(waivers=(signed,))) == []


def test_settings_know_rules_by_their_ids_only() -> None:
    with pytest.raises(ValueError, match="pattern"):
        Settings(severities=(SeverityOverride(rule="STG-001", severity="info"),))
