"""Regions and resource groups as places: what may stand in them, what that means, and that they arrange."""

from __future__ import annotations

import pytest

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import apply
from fnetdesigner.project.reader import read_design
from fnetdesigner.project.writer import write_design
from fnetdesigner.report.picture import absolute, picture
from fnetdesigner.workspace import intents
from fnetdesigner.workspace.arranging import arrange_all
from fnetdesigner.workspace.collapsing import collapse, expand

REGION, GROUP, NET, SUBNET, STORE = (
    "region-1", "resource-group-1", "virtual-network-1", "subnet-1", "storage-account-1",
)  # fmt: skip


def grown(*steps: tuple[str, str | None, tuple[float, float]]) -> Design:
    design = Design()
    for slug, parent, at in steps:
        design = apply(design, intents.place(design, slug, parent, at).edits)[0]
    return design


@pytest.fixture
def design() -> Design:
    return grown(
        ("region", None, (0, 0)), ("resource-group", REGION, (32, 48)), ("virtual-network", GROUP, (64, 112)),
        ("subnet", NET, (96, 176)), ("storage-account", None, (900, 900)),
    )  # fmt: skip


def test_frames_hold_what_stands_in_nothing_else() -> None:
    kinds = catalogue()
    assert kinds.may_contain("region", "resource-group")
    assert kinds.may_contain("resource-group", "virtual-network")
    assert kinds.may_contain("region", "function-app")
    assert not kinds.may_contain("resource-group", "subnet")
    assert not kinds.may_contain("resource-group", "region")
    assert not kinds.may_contain("region", "client"), "who stands on the internet stands in no region"


@pytest.mark.editor("N3")
def test_what_is_put_into_a_frame_says_so_and_one_undo_takes_both_back(design: Design) -> None:
    design = apply(design, intents.rename(design, REGION, "northeurope").edits)[0]
    assert design.resources[NET].region == "northeurope"
    moved = apply(design, intents.move(design, [STORE], -800, -700, GROUP).edits)[0]
    assert moved.resources[STORE].parent == GROUP
    assert moved.resources[STORE].region == "northeurope"
    renamed = apply(moved, intents.rename(moved, GROUP, "rg-data").edits)[0]
    assert {renamed.resources[i].resource_group for i in (NET, STORE)} == {"rg-data"}
    out = apply(renamed, intents.move(renamed, [STORE], 900, 900, None).edits)[0]
    assert out.resources[STORE].resource_group == "rg-data", "taking it out says nothing new"


@pytest.mark.editor("N2")
def test_frames_grow_all_the_way_out(design: Design) -> None:
    wide = apply(design, intents.resize(design, SUBNET, 96, 176, 900, 500).edits)[0]
    rects = absolute(wide)
    assert rects[NET].contains(rects[SUBNET])
    assert rects[GROUP].contains(rects[NET])
    assert rects[REGION].contains(rects[GROUP])


@pytest.mark.editor("N4")
def test_a_frame_collapses_and_opens_as_it_was(design: Design) -> None:
    folded = apply(design, collapse(design, [REGION]).edits)[0]
    (card,) = [c for c in picture(folded).cards if c.folded]
    assert card.subtitle == "1 resource group"
    assert apply(folded, expand(folded, [REGION]).edits)[0] == design


def test_frames_are_arranged_and_saved(design: Design) -> None:
    arranged = apply(design, arrange_all(design).edits)[0]
    rects = absolute(arranged)
    assert rects[REGION].contains(rects[GROUP])
    assert rects[GROUP].contains(rects[NET])
    assert not rects[REGION].overlaps(rects[STORE])
    assert read_design(write_design(arranged), "a.fnd") == arranged
