"""Importing again: what differs is proposed, what only the design knows stays, what is refused is left out."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from fnetdesigner.exchange.export import export_arm
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.exchange.intake import import_text
from fnetdesigner.exchange.merge import edits_of, proposals
from fnetdesigner.kinds.outside import Note
from fnetdesigner.model.design import Design, Placement, check_whole
from fnetdesigner.model.edits import Add, Remove, Set, apply
from tests.exchange import made
from tests.exchange.sources import LIVE


def again(design: Design) -> Design:
    """What the template of a design says by itself, under other ids."""
    template = json.loads(export_arm(design))
    del template["metadata"]
    settings = design.settings
    return import_template(json.dumps(template), region=settings.region, resource_group=settings.resource_group).design


def edited(design: Design, *edits: Any) -> Design:
    return apply(design, edits)[0]


@pytest.mark.parametrize("name", [n for n in made.ALL if n not in ("hybrid",)])
def test_nothing_is_proposed_where_nothing_differs(name: str) -> None:
    design = made.ALL[name]()
    assert [p.resource for p in proposals(design, design)] == []
    assert [p for p in proposals(design, again(design)) if p.mark == "added"] == []


def test_changes_come_over_and_what_the_design_alone_knows_stays() -> None:
    ours = made.premium()
    network = ours.index.by_kind["virtual-network"][0]
    place = Placement(x=8, y=16)
    note = Note(id="note-9", name="why", text="because")
    drawn = replace(edited(ours, Add(note)), layout={network: place})
    theirs = again(edited(ours, Set(network, {"dns_servers": ("10.0.0.9",)})))
    offered = proposals(drawn, theirs)
    assert [(p.mark, p.id) for p in offered] == [("changed", network)]
    merged = edited(drawn, *edits_of(offered))
    check_whole(merged)
    assert merged.resources[network].dns_servers == ("10.0.0.9",)  # type: ignore[attr-defined]
    assert merged.layout[network] == place and merged.resources["note-9"] == note
    assert proposals(merged, theirs) == ()


def test_what_is_new_comes_with_its_references_and_what_is_refused_takes_them_away() -> None:
    ours = import_text(json.dumps(LIVE)).design
    app, plan, subnet = "function-app-1", "hosting-plan-1", "subnet-1"
    bare = edited(ours, Remove(app), Remove(plan), Remove(subnet), Remove("virtual-network-1"))
    offered = proposals(bare, ours)
    assert {p.id for p in offered} == {app, plan, subnet, "virtual-network-1"}
    assert edited(bare, *edits_of(offered)).resources == ours.resources
    partly = edited(bare, *edits_of(offered, {app, subnet}))
    check_whole(partly)
    made_app = partly.resources[app]
    assert (made_app.plan, made_app.integration_subnet) == (None, None)  # type: ignore[attr-defined]
    assert subnet not in partly.resources


def test_live_data_brings_known_addresses_into_a_drawn_design() -> None:
    live = import_text(json.dumps(LIVE)).design
    drawn = edited(live, Set("function-app-1", {"outbound_addresses": (), "inbound_address": None}))
    (offered,) = proposals(drawn, live)
    assert dict(offered.edits[0].values) == {  # type: ignore[union-attr]
        "outbound_addresses": ("20.1.1.1", "20.1.1.2"), "inbound_address": "20.2.2.2",
    }  # fmt: skip
    assert proposals(live, drawn) == ()
