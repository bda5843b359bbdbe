from __future__ import annotations

from fnetdesigner.gui.canvas.drawing import Drawing
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import apply
from fnetdesigner.report.picture import picture
from fnetdesigner.workspace import intents

APP, STORE, NET, PE = "function-app-1", "storage-account-1", "virtual-network-1", "private-endpoint-1"


def settled(drawing: Drawing) -> Drawing:
    while not drawing.settled:
        drawing.settle()
    return drawing


def same(drawing: Drawing, design) -> None:
    whole = picture(design)
    assert tuple(drawing.containers.values()) == whole.containers
    assert tuple(drawing.cards.values()) == whole.cards
    assert tuple(drawing.notes.values()) == whole.notes
    assert tuple(settled(drawing).lines.values()) == whole.connectors


def test_the_canvas_draws_what_the_documents_draw(hands) -> None:
    design = hands.document.design
    drawing = Drawing()
    drawing.show(design, {})
    same(drawing, design)


def test_updates_lead_to_the_same_drawing_as_starting_anew(hands) -> None:
    design = hands.document.design
    drawing = Drawing()
    drawing.show(design, {})
    for make in (
        lambda d: intents.move(d, [APP], 80, 160),
        lambda d: intents.rename(d, STORE, "stother"),
        lambda d: intents.place(d, "key-vault", None, (0, 640)),
        lambda d: intents.delete(d, [PE]),
        lambda d: intents.move(d, [NET], 0, 200),
    ):
        design, changes = apply(design, make(design).edits)
        drawing.update(design, changes, {})
        same(drawing, design)


def test_a_moved_card_gets_a_draft_at_once_and_other_lines_stay(hands) -> None:
    design = hands.document.design
    drawing = Drawing()
    drawing.show(design, {})
    settled(drawing)
    before = dict(drawing.lines)
    after, changes = apply(design, intents.move(design, [APP], 80, -160).edits)
    drawing.update(after, changes, {})
    for i, line in drawing.lines.items():
        if APP in (line.source, line.target):
            assert line.points != before[i].points
        else:
            assert line == before[i]


def test_badges_follow_the_findings(hands) -> None:
    drawing = Drawing()
    drawing.show(hands.document.design, {APP: "error"})
    assert drawing.cards[APP].badge == "error"
    drawing.judge({NET: "warning"})
    assert drawing.cards[APP].badge == ""
    assert drawing.containers[NET].badge == "warning"


def test_what_is_on_top_is_found_first(hands) -> None:
    drawing = hands.view.drawing
    x, y = drawing.rects[PE].center
    assert drawing.node_at(x, y) == PE
    assert drawing.container_at(x, y) == "subnet-2"
    assert drawing.node_at(-500, -500) is None
    line = next(c for c in drawing.lines.values() if {c.source, c.target} == {APP, STORE})
    (x1, y1), (x2, y2) = line.points[0], line.points[1]
    found = drawing.line_at((x1 + x2) / 2, (y1 + y2) / 2, 4)
    assert found == line


def test_another_design_leaves_no_line_of_the_one_before(hands) -> None:
    drawing = Drawing()
    drawing.show(hands.document.design, {})
    assert any(True for tile in drawing.tiling.stamps for _ in drawing.tiling.lines(tile))
    drawing.show(Design(), {})
    assert drawing.lines == {} and drawing.tiling.stamps == {}
    assert drawing.line_at(100, 200, 1_000) is None
