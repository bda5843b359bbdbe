"""A template in another design: new ids, free names, free ranges, and nothing new wrong."""

from __future__ import annotations

import pytest

from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.outside import Note
from fnetdesigner.kinds.private_link import PrivateDnsZone
from fnetdesigner.model.design import Design, Settings
from fnetdesigner.model.edits import apply
from fnetdesigner.model.values import parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.project.gallery import Template, design_of, templates
from fnetdesigner.routing.intents import judged
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.workspace.intents import IntentError
from fnetdesigner.workspace.templates import insert_design

HUB = next(design_of(t) for t in templates() if t.name == "hub-spoke-firewall")


def inserted(design: Design, template: Template) -> Design:
    return apply(design, insert_design(design, design_of(template), template.title).edits)[0]


def serious(design: Design) -> int:
    found = Engine(rulebook()).run(design)
    return found.counts["error"] + found.counts["warning"]


@pytest.mark.parametrize("template", templates(), ids=lambda t: t.name)
def test_a_template_beside_itself_and_others_works_as_before(template: Template) -> None:
    twice = inserted(inserted(HUB, template), template)
    piece = design_of(template)
    assert serious(twice) <= serious(HUB) + 2 * serious(piece)
    states = [s.state for s in judged(View(twice))]
    assert "broken" not in states
    spaces = [
        p for r in twice.resources.values() if isinstance(r, VirtualNetwork) for p in map(parse_prefix, r.address_space)
    ]
    assert not [1 for n, a in enumerate(spaces) for b in spaces[n + 1 :] if a.overlaps(b)]
    zones = [r.name for r in twice.resources.values() if isinstance(r, PrivateDnsZone)]
    assert len(zones) == len(set(zones))


def test_an_empty_design_takes_a_template_as_it_is() -> None:
    for template in templates():
        piece = design_of(template)
        after = inserted(Design(Settings(baseline=piece.settings.baseline)), template)
        assert sorted(r.name for r in after.resources.values()) == sorted(r.name for r in piece.resources.values())
        assert sorted(after.layout.values(), key=repr) == sorted(piece.layout.values(), key=repr)


def test_it_stands_beside_what_is_there_and_notes_speak_of_its_new_ranges() -> None:
    template = next(t for t in templates() if t.name == "hub-spoke-firewall")
    step = insert_design(HUB, HUB, template.title)
    after = apply(HUB, step.edits)[0]
    edge = max(p.x + p.width for i, p in HUB.layout.items() if HUB.resources[i].parent is None)
    assert all(after.layout[i].x > edge for i in step.select)
    assert step.label == f"Insert {template.title}"
    old = {p for r in HUB.resources.values() if isinstance(r, VirtualNetwork) for p in r.address_space}
    told = " ".join(n.text for i in step.select if isinstance(n := after.resources[i], Note))
    assert not any(prefix in told for prefix in old)


def test_where_no_range_is_free_it_says_so() -> None:
    full = VirtualNetwork(
        id="virtual-network-99", name="vnet-all", address_space=("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
    )
    design = Design(Settings(), {full.id: full}, {})
    with pytest.raises(IntentError, match="No private range"):
        insert_design(design, HUB, "hub")
