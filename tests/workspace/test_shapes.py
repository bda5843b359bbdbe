"""Bends, labels, collapsed containers, shrinking and reconnecting, as steps on a design."""

from __future__ import annotations

import pytest

from fnetdesigner.kinds.catalogue import catalogue, relations
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.model.edits import apply
from fnetdesigner.model.lines import Pin
from fnetdesigner.model.resource import Resource
from fnetdesigner.project.reader import read_design
from fnetdesigner.project.writer import write_design
from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.picture import Connector, Picture, absolute, picture
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.workspace import bending, intents
from fnetdesigner.workspace.bending import bend, move_label, release, reset_label
from fnetdesigner.workspace.collapsing import collapse, expand, to_reveal
from fnetdesigner.workspace.intents import IntentError
from fnetdesigner.workspace.reconnecting import cut, keeps, reconnect, why_not
from fnetdesigner.workspace.session import Session
from fnetdesigner.workspace.shrinking import shrink

PLACES = {
    "function-app-1": (0, 0, 184, 56),
    "storage-account-1": (1000, 400, 184, 56),
    "virtual-network-1": (320, 0, 520, 320),
    "subnet-1": (32, 48, 224, 120),
    "subnet-2": (272, 48, 224, 240),
    "private-endpoint-1": (16, 64, 184, 56),
    "private-endpoint-2": (16, 136, 184, 56),
    "virtual-network-2": (960, 0, 320, 240),
    "virtual-network-3": (960, 600, 320, 240),
    "note-1": (0, 400, 240, 96),
}
APP, STORE, NET, INT, PE_NET, PE, OTHER, THIRD = (
    "function-app-1", "storage-account-1", "virtual-network-1", "subnet-1", "subnet-2", "private-endpoint-1",
    "virtual-network-2", "virtual-network-3",
)  # fmt: skip
HOST = f"{APP}.host_storage.{STORE}"


def model(slug: str) -> type[Resource]:
    return catalogue().by_slug[slug].model


@pytest.fixture
def design() -> Design:
    sketch = Sketch()
    app = sketch.add(model("function-app"), "func-a")
    store = sketch.add(model("storage-account"), "stdata")
    network = sketch.add(model("virtual-network"), "vnet-a", address_space=("10.0.0.0/16",))
    sketch.add(model("virtual-network"), "vnet-b", address_space=("10.1.0.0/16",))
    sketch.add(model("virtual-network"), "vnet-c", address_space=("10.2.0.0/16",))
    inside = sketch.add(model("subnet"), "snet-int", network, prefix="10.0.1.0/26")
    endpoints = sketch.add(model("subnet"), "snet-pe", network, prefix="10.0.2.0/26")
    for group in ("blob", "file"):
        sketch.add(model("private-endpoint"), f"pe-{group}", endpoints, target=store, group_id=group)
    sketch.add(model("note"), "note-a", text="A note")
    sketch.change(app, host_storage=store, integration_subnet=inside)
    layout = {i: Placement(x=x, y=y, width=w, height=h) for i, (x, y, w, h) in PLACES.items()}
    found = sketch.design().with_parts(layout=layout)
    peer = next(r for r in relations("virtual-network", "virtual-network") if r.through == "peering")
    return done(found, intents.connect(found, NET, OTHER, peer))


def done(design: Design, step: intents.Step) -> Design:
    return apply(design, step.edits)[0]


def line_of(design: Design, line_id: str) -> Connector:
    return next(c for c in picture(design).connectors if c.id == line_id)


def boxes(drawn: Picture) -> dict[str, Rect]:
    return {item.id: item.rect for item in (*drawn.containers, *drawn.cards, *drawn.notes)}


@pytest.mark.editor("L3")
def test_a_pinned_piece_stays_whatever_else_moves(design: Design) -> None:
    bent = done(design, bend(design, line_of(design, HOST), [Pin(x=480, y=480, level=True)]))
    assert _runs_through(line_of(bent, HOST), 480, 480)
    session = Session(bent)
    for ids, dx, dy in (((OTHER,), 40, 80), ((APP,), 0, 96), ((STORE,), 80, 40)):
        session.do(intents.move(session.design, ids, dx, dy))
        assert _runs_through(line_of(session.design, HOST), 480, 480), ids
    session.do(intents.move(session.design, [APP, STORE], 80, 40))
    assert _runs_through(line_of(session.design, HOST), 560, 520), "with both its ends it goes along"
    session.do(release(session.design, line_of(session.design, HOST)))
    assert not session.design.lines


@pytest.mark.editor("L3")
def test_pins_go_along_when_both_ends_move_alike(design: Design) -> None:
    endpoint = next(c.id for c in picture(design).connectors if c.style == "private-endpoint")
    line = line_of(design, endpoint)
    bent = done(design, bend(design, line, [Pin(x=900, y=240)]))
    session = Session(bent)
    session.do(intents.move(session.design, [NET, STORE], 0, 400))
    assert _runs_through(line_of(session.design, endpoint), 900, 640)


def _runs_through(line: Connector, x: int, y: int) -> bool:
    pairs = zip(line.points, line.points[1:], strict=False)
    return any(min(a[0], b[0]) <= x <= max(a[0], b[0]) and min(a[1], b[1]) <= y <= max(a[1], b[1]) for a, b in pairs)


@pytest.mark.editor("L3", "L4", "F3")
def test_what_a_person_drew_is_saved_and_read_back_byte_by_byte(design: Design) -> None:
    line = line_of(design, HOST)
    bent = done(design, bend(design, line, [Pin(x=480, y=480, level=True)]))
    named = done(bent, move_label(bent, line_of(bent, HOST), 12, -30))
    folded = done(named, collapse(named, [OTHER]))
    data = write_design(folded)
    again = read_design(data, "a.fnd")
    assert again == folded
    assert write_design(again) == data
    assert b'"lines"' not in write_design(design), "a design without any says nothing about lines"


@pytest.mark.editor("L4")
def test_a_label_follows_its_line_and_is_reset(design: Design) -> None:
    line = line_of(design, HOST)
    moved = done(design, move_label(design, line, 10, 40))
    assert moved.lines[HOST].label is not None
    assert not done(moved, reset_label(moved, line)).lines
    with pytest.raises(IntentError, match="not moved"):
        reset_label(design, line)


def test_what_is_said_about_a_line_goes_with_it(design: Design) -> None:
    bent = done(design, bend(design, line_of(design, HOST), [Pin(x=480, y=480, level=True)]))
    assert not done(bent, cut(bent, line_of(bent, HOST))).lines
    assert not done(bent, intents.delete(bent, [STORE])).lines


@pytest.mark.editor("L4")
def test_the_end_of_a_reference_goes_to_another_resource(design: Design) -> None:
    line = line_of(design, f"{APP}.integration_subnet.{INT}")
    assert keeps(design, line, "target", PE_NET)
    step = reconnect(design, line, "target", PE_NET)
    assert step.label == "Reconnect func-a to snet-pe"
    assert done(design, step).resources[APP].integration_subnet == PE_NET
    assert "cannot be connected" in why_not(design, line, "target", "note-1")


@pytest.mark.editor("L4")
def test_an_end_of_a_peering_takes_both_halves_along(design: Design) -> None:
    line = next(c for c in picture(design).connectors if c.style == "peering")
    after = done(design, reconnect(design, line, "target", THIRD))
    (line,) = [c for c in picture(after).connectors if c.style == "peering"]
    assert {line.source, line.target} == {NET, THIRD}
    assert line.both_ends
    names = sorted(after.resources[i].name for i in after.index.by_kind["peering"])
    assert names == ["peer-vnet-a-vnet-c", "peer-vnet-c-vnet-a"]


@pytest.mark.editor("N4")
def test_a_collapsed_network_is_one_card_and_keeps_what_is_inside(design: Design) -> None:
    folded = done(design, collapse(design, [NET]))
    drawn = picture(folded, {PE: "error", INT: "warning"})
    (card,) = [c for c in drawn.cards if c.id == NET]
    assert card.folded
    assert card.subtitle == "2 subnets, 2 resources"
    assert card.badge == "error"
    assert not {INT, PE_NET, PE} & boxes(drawn).keys()
    opened = done(folded, expand(folded, [NET]))
    assert opened.layout == design.layout
    assert absolute(opened) == absolute(design)


@pytest.mark.editor("N4")
def test_lines_from_a_collapsed_container_are_one_for_each_pair(design: Design) -> None:
    drawn = picture(done(design, collapse(design, [NET])))
    lines = {frozenset((c.source, c.target)): c for c in drawn.connectors}
    assert len(lines) == len(drawn.connectors)
    store = lines[frozenset((NET, STORE))]
    assert (store.style, store.label, len(store.members)) == ("together", "2 connectors", 2)
    app = lines[frozenset((NET, APP))]
    assert app.style == "integration", "one alone stays what it is"
    assert lines[frozenset((NET, OTHER))].style == "peering"
    with pytest.raises(IntentError, match="2 connectors"):
        cut(design, store)


@pytest.mark.editor("N4")
def test_what_stands_in_the_room_of_a_collapsed_container_steps_aside(design: Design) -> None:
    folded = done(design, collapse(design, [NET]))
    crowded = done(folded, intents.move(folded, [APP], 560, 160, snap=True))
    opened = done(crowded, expand(crowded, [NET]))
    rects = absolute(opened)
    assert not rects[APP].overlaps(rects[NET])
    assert expand(crowded, [NET]).label == "Expand vnet-a"


@pytest.mark.editor("N4")
def test_collapsed_inside_collapsed_opens_one_after_the_other(design: Design) -> None:
    folded = done(done(design, collapse(design, [PE_NET])), collapse(design, [NET]))
    assert to_reveal(folded, [PE]) == (PE_NET, NET)
    outer = done(folded, expand(folded, [NET]))
    assert any(c.id == PE_NET and c.folded for c in picture(outer).cards)


@pytest.mark.editor("N1", "N2")
def test_shrink_to_fit_moves_nothing_inside_and_is_one_step(design: Design) -> None:
    wide = done(design, intents.resize(design, NET, 280, -80, 900, 700))
    before = absolute(wide)
    step = shrink(wide, [NET])
    after = absolute(done(wide, step))
    assert step.label == "Shrink vnet-a to fit"
    assert after[NET].width < before[NET].width
    assert after[NET].height < before[NET].height
    assert {i: after[i] for i in (INT, PE_NET, PE)} == {i: before[i] for i in (INT, PE_NET, PE)}
    with pytest.raises(IntentError, match="Nothing to shrink"):
        shrink(done(wide, step), [NET])


@pytest.mark.editor("N2")
def test_growing_never_covers_a_sibling(design: Design) -> None:
    dropped = done(design, intents.move(design, [PE], -150, 200, INT))
    rects = absolute(dropped)
    assert rects[INT].contains(rects[PE])
    assert not rects[INT].overlaps(rects[PE_NET])
    assert rects[NET].contains(rects[PE_NET])
    assert not rects[NET].overlaps(rects[OTHER])


def test_arranging_releases_bends_and_keeps_what_is_collapsed(design: Design) -> None:
    from fnetdesigner.workspace.arranging import arrange_all

    bent = done(design, bend(design, line_of(design, HOST), [Pin(x=480, y=480, level=True)]))
    after = done(bent, arrange_all(done(bent, collapse(bent, [OTHER]))))
    assert not after.lines
    assert bending.straightened(after) == []
    folded = done(bent, collapse(bent, [OTHER]))
    assert done(folded, arrange_all(folded)).layout[OTHER].collapsed


@pytest.mark.editor("N4", "P2")
def test_what_is_put_into_a_collapsed_container_opens_it(design: Design) -> None:
    folded = done(design, collapse(done(design, collapse(design, [PE_NET])), [NET]))
    placed = done(folded, intents.place(folded, "private-endpoint", PE_NET))
    assert not placed.layout[NET].collapsed
    assert not placed.layout[PE_NET].collapsed
    assert placed.resources["private-endpoint-3"].parent == PE_NET
