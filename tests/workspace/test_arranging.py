"""Align, distribute, same size and lock: each one step, around the last selected, with children in tow."""

from __future__ import annotations

import pytest

from fnetdesigner.model.design import Design, Placement, check_whole
from fnetdesigner.project.reader import read_design
from fnetdesigner.project.writer import write_design
from fnetdesigner.report.folding import FOLDED_SIZE
from fnetdesigner.workspace import arranging, clipboard, intents
from fnetdesigner.workspace.geometry import absolute_position
from fnetdesigner.workspace.intents import IntentError, Step
from fnetdesigner.workspace.session import Session

SPOTS = {
    "storage-account-1": ("storage-account", None, (0, 0, 184, 56)),
    "storage-account-2": ("storage-account", None, (300, 100, 184, 56)),
    "storage-account-3": ("storage-account", None, (900, 300, 184, 56)),
    "virtual-network-1": ("virtual-network", None, (200, 600, 480, 320)),
    "virtual-network-2": ("virtual-network", None, (1000, 700, 320, 200)),
    "subnet-1": ("subnet", "virtual-network-1", (32, 48, 240, 120)),
}
ONE, TWO, THREE, NET, OTHER, SUBNET = SPOTS


@pytest.fixture
def session() -> Session:
    made = Session(Design())
    for slug, parent, (x, y, width, height) in SPOTS.values():
        step = intents.place(made.design, slug, parent, at=(0, 0))
        made.do(step)
        place = Placement(x=x, y=y, width=width, height=height)
        made.become(made.design.with_parts(layout={**made.design.layout, step.select[0]: place}), "put")
    return made


def box(design: Design, resource_id: str) -> tuple[int, int, int, int]:
    place = design.layout[resource_id]
    return *absolute_position(design, resource_id), place.width, place.height


def do(session: Session, step: Step) -> Design:
    steps = len(session.history.undo_labels)
    assert session.do(step)
    assert len(session.history.undo_labels) == steps + 1
    check_whole(session.design)
    return session.design


@pytest.mark.editor("S2")
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("left", (900, 0)),
        ("right", (900, 0)),
        ("centre", (900, 0)),
        ("top", (0, 300)),
        ("middle", (0, 300)),
        ("bottom", (0, 300)),
    ],
)
def test_the_others_come_into_line_with_the_last_selected(
    session: Session, line: arranging.Line, expected: tuple[int, int]
) -> None:
    before = session.design
    after = do(session, arranging.align(before, [ONE, TWO, THREE], line))
    assert box(after, ONE)[:2] == expected
    assert box(after, THREE) == box(before, THREE)
    session.undo()
    assert session.design is before


@pytest.mark.editor("S2")
def test_edges_and_middles_of_unequal_boxes(session: Session) -> None:
    design = session.design
    made = {line: Session(design) for line in arranging.CORNERS}
    for line, one in made.items():
        one.do(arranging.align(design, [ONE, NET], line))
    x, y, width, height = box(design, NET)
    corners = {line: box(one.design, ONE)[:2] for line, one in made.items()}
    assert corners == {
        "left": (x, 0),
        "right": (x + width - 184, 0),
        "centre": (x + (width - 184) // 2, 0),
        "top": (0, y),
        "bottom": (0, y + height - 56),
        "middle": (0, y + (height - 56) // 2),
    }


@pytest.mark.editor("S2")
def test_a_collapsed_container_is_aligned_as_the_card_that_is_seen(session: Session) -> None:
    folded = session.design.layout[NET].model_copy(update={"collapsed": True})
    session.become(session.design.with_parts(layout={**session.design.layout, NET: folded}), "collapse")
    after = do(session, arranging.align(session.design, [NET, THREE], "right"))
    assert after.layout[NET].x == 900 + 184 - FOLDED_SIZE[0]
    assert after.layout[NET].width == 480, "its room stays its own"


@pytest.mark.editor("S2", "M4")
def test_what_lies_in_a_container_goes_along_once(session: Session) -> None:
    before = session.design
    after = do(session, arranging.align(before, [SUBNET, NET, OTHER], "top"))
    assert after.layout[SUBNET] == before.layout[SUBNET]
    assert box(after, SUBNET)[1] - box(before, SUBNET)[1] == 100


@pytest.mark.editor("S2")
@pytest.mark.parametrize("way", ["horizontally", "vertically"])
def test_equal_distances_between_the_outermost(session: Session, way: arranging.Way) -> None:
    before = session.design
    after = do(session, arranging.distribute(before, [THREE, ONE, TWO], way))
    assert box(after, ONE) == box(before, ONE)
    assert box(after, THREE) == box(before, THREE)
    axis, other = (0, 1) if way == "horizontally" else (1, 0)
    one, two, three = (box(after, i) for i in (ONE, TWO, THREE))
    gaps = two[axis] - one[axis] - one[axis + 2], three[axis] - two[axis] - two[axis + 2]
    assert abs(gaps[0] - gaps[1]) <= 1
    assert two[other] == box(before, TWO)[other]


@pytest.mark.editor("S2")
def test_the_same_size_never_cuts_what_is_inside(session: Session) -> None:
    after = do(session, arranging.same_size(session.design, [NET, OTHER], "width"))
    assert box(after, NET)[2:] == (320, 320)
    after = do(session, arranging.same_size(after, [NET, OTHER], "size"))
    assert box(after, NET)[2:] == (320, 200)
    small = after.layout[OTHER].at(1000, 700, 144, 72)
    session.become(after.with_parts(layout={**after.layout, OTHER: small}), "smaller")
    after = do(session, arranging.same_size(session.design, [NET, OTHER], "size"))
    assert box(after, NET)[2:] == (288, 184), "the subnet and its padding still fit"
    with pytest.raises(IntentError, match="Only containers and notes"):
        arranging.same_size(after, [ONE, TWO], "size")


def test_too_few_are_refused_with_the_reason(session: Session) -> None:
    with pytest.raises(IntentError, match="two things or more"):
        arranging.align(session.design, [ONE], "left")
    with pytest.raises(IntentError, match="two things or more"):
        arranging.align(session.design, [SUBNET, NET], "left")
    with pytest.raises(IntentError, match="three things or more"):
        arranging.distribute(session.design, [ONE, TWO], "vertically")


@pytest.mark.editor("M4")
def test_what_is_locked_stays_and_says_so(session: Session) -> None:
    design = do(session, arranging.lock(session.design, [ONE]))
    with pytest.raises(IntentError, match=r"stdesign1 is locked. Unlock it first \(Ctrl\+L\)."):
        intents.move(design, [ONE], 8, 8)
    with pytest.raises(IntentError, match="is locked"):
        intents.delete(design, [ONE, TWO])
    with pytest.raises(IntentError, match="is locked"):
        arranging.align(design, [ONE, TWO], "left")
    moved = do(session, intents.move(design, [ONE, TWO], 80, 0, snap=False))
    assert (box(moved, ONE), box(moved, TWO)[0]) == (box(design, ONE), 380)
    aligned = do(session, arranging.align(moved, [ONE, TWO, THREE], "top"))
    assert (box(aligned, ONE)[1], box(aligned, TWO)[1]) == (0, 300)
    assert intents.rename(aligned, ONE, "stother").edits, "its fields stay free"
    free = do(session, arranging.lock(aligned, [ONE]))
    assert not free.layout[ONE].locked
    assert intents.move(free, [ONE], 8, 8).edits


@pytest.mark.editor("M4")
def test_a_locked_container_keeps_its_size_but_grows_for_what_is_put_in(session: Session) -> None:
    design = do(session, arranging.lock(session.design, [NET]))
    with pytest.raises(IntentError, match="is locked"):
        intents.resize(design, NET, 0, 0, 900, 900)
    with pytest.raises(IntentError, match="is locked"):
        arranging.same_size(design, [NET, OTHER], "size")
    moved = do(session, intents.move(design, [SUBNET], 600, 0))
    assert moved.layout[NET].width > design.layout[NET].width
    assert moved.layout[NET].locked


@pytest.mark.editor("M4")
def test_what_holds_something_locked_is_not_deleted_with_it(session: Session) -> None:
    design = do(session, arranging.lock(session.design, [SUBNET]))
    with pytest.raises(IntentError, match="snet-1 is locked"):
        intents.delete(design, [NET])


@pytest.mark.editor("M4")
def test_arranging_all_leaves_what_is_locked_and_makes_room(session: Session) -> None:
    design = do(session, arranging.lock(session.design, [ONE]))
    spot = next(p for i, p in arranging.arrange(design).items() if i == TWO)
    moved = design.layout[ONE].at(spot.x + 8, spot.y + 8)
    session.become(design.with_parts(layout={**design.layout, ONE: moved}), "on another one's spot")
    after = do(session, arranging.arrange_all(session.design))
    assert after.layout[ONE] == moved
    rects = arranging.boxes(after, [i for i in after.layout if i != SUBNET])
    assert not [i for i, r in rects.items() if i != ONE and r.overlaps(rects[ONE])]


@pytest.mark.editor("M4")
def test_a_lock_is_kept_in_the_file_and_not_in_copies(session: Session) -> None:
    plain = write_design(session.design)
    assert b"locked" not in plain
    design = do(session, arranging.lock(session.design, [SUBNET, ONE]))
    written = write_design(design)
    assert read_design(written, "a.fnd") == design
    lines = set(written.splitlines()) - set(plain.splitlines())
    assert {line.strip() for line in lines} <= {b'"locked": true', b'"height": 120,', b'"height": 56,'}
    pasted = do(session, clipboard.paste(design, clipboard.copy(design, [NET, ONE])))
    assert [i for i, p in pasted.layout.items() if p.locked] == [ONE, SUBNET]


@pytest.mark.editor("S4")
@pytest.mark.parametrize("at", [None, (803, 1201)])
def test_what_is_pasted_lands_on_the_grid(session: Session, at: tuple[float, float] | None) -> None:
    off = do(session, intents.move(session.design, [ONE, NET], 3, 5, snap=False))
    for ids in ([ONE], [NET], [SUBNET]):
        text = clipboard.copy(off, ids)
        for times in (1, 2):
            step = clipboard.paste(off, text, None, at, times)
            after = Session(off)
            after.do(step)
            [pasted] = step.select
            x, y = absolute_position(after.design, pasted)
            assert (x % 8, y % 8) == (0, 0), (ids, times)
