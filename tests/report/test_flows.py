"""Intended flows that must be stopped, or be the only ones, look and read unlike those that must work."""

from __future__ import annotations

import pytest

from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Set, apply
from fnetdesigner.report.diagrams import DIAGRAMS, Wanted
from fnetdesigner.report.picture import picture
from fnetdesigner.report.strokes import BAR_AT, STROKES, arrow_head, bar, colour_of, is_flow
from fnetdesigner.rules.engine import Findings

FLOW = "flow"
WORDS = {"allow": "TCP 443", "deny": "not TCP 443", "only": "only TCP 443"}


def with_access(design: Design, access: str) -> Design:
    return apply(design, [Set(FLOW, {"access": access})])[0]


@pytest.mark.parametrize("access", WORDS)
def test_the_label_says_what_is_demanded(hub_and_spoke: Design, access: str) -> None:
    lines = {c.id: c for c in picture(with_access(hub_and_spoke, access)).connectors}
    assert lines[FLOW].label == WORDS[access]
    assert is_flow(lines[FLOW].style)


def test_each_demand_has_a_look_that_does_not_rest_on_colour() -> None:
    looks = [(s.dashes, s.end) for name, s in STROKES.items() if is_flow(name)]
    assert len(looks) == len(set(looks)) == 3
    assert {colour_of(name, "error") for name in STROKES if is_flow(name)} == {"error"}


@pytest.mark.parametrize(("access", "drawn"), [("deny", "cross"), ("only", "doubleBlock"), ("allow", "block")])
def test_every_form_tells_them_apart(hub_and_spoke: Design, access: str, drawn: str) -> None:
    wanted = Wanted(with_access(hub_and_spoke, access), Findings(()))
    plain = Wanted(hub_and_spoke, Findings(()))
    written = {name: DIAGRAMS[name].write(wanted) for name in ("svg", "drawio", "mermaid")}
    assert WORDS[access].encode() in written["svg"]
    assert STROKES[{"allow": "flow"}.get(access, f"flow-{access}")].title.encode() in written["svg"]
    assert f"endArrow={drawn};".encode() in written["drawio"]
    assert WORDS[access].encode() in written["mermaid"]
    if access != "allow":
        assert all(data != DIAGRAMS[name].write(plain) for name, data in written.items())


def test_the_bar_stands_across_the_line_where_the_arrow_ends() -> None:
    (x1, y1), (x2, y2) = bar((100, 50), (0, 50), BAR_AT["stopped"])
    assert x1 == x2 == 99
    assert abs(y1 - y2) == 14
    (x1, _), _ = bar((100, 50), (0, 50), BAR_AT["gated"])
    assert x1 < min(x for x, _ in arrow_head((100, 50), (0, 50)))
