"""Words of lines keep apart, follow their line, and lines jump only over those that they cross."""

from __future__ import annotations

import itertools

import pytest

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Placement
from fnetdesigner.model.lines import LineLayout, Shift
from fnetdesigner.report.drawio import drawio
from fnetdesigner.report.folding import members_of
from fnetdesigner.report.jumps import crossings
from fnetdesigner.report.labels import label_box
from fnetdesigner.report.picture import picture
from fnetdesigner.report.sheet import sheet
from fnetdesigner.report.strokes import middle_of
from fnetdesigner.report.svg import svg
from fnetdesigner.rules.examples.sketch import Sketch


def flows(count: int):
    kinds = catalogue().by_slug
    sketch = Sketch()
    app = sketch.add(kinds["function-app"].model, "func-a")
    store = sketch.add(kinds["storage-account"].model, "stdata")
    for port in range(443, 443 + count):
        sketch.add(kinds["intended-flow"].model, f"flow-{port}", source=app, target=store, port=str(port))
    layout = {"function-app-1": Placement(x=0, y=0), "storage-account-1": Placement(x=560, y=160)}
    return sketch.design().with_parts(layout=layout)


@pytest.mark.editor("L5")
@pytest.mark.parametrize("count", [2, 4, 7])
def test_parallel_connectors_keep_apart_with_their_words(count: int) -> None:
    drawn = picture(flows(count))
    boxes = [label_box(c.label, c.words_at) for c in drawn.connectors]
    assert len(boxes) == count
    assert not [1 for a, b in itertools.combinations(boxes, 2) if a.overlaps(b)]
    assert not [c.id for box in boxes for c in drawn.cards if c.rect.overlaps(box)]
    assert len({c.points for c in drawn.connectors}) == count


@pytest.mark.editor("L4")
def test_a_moved_label_keeps_its_distance_when_its_line_moves() -> None:
    design = flows(2)
    design = design.with_parts(lines={"intended-flow-1": LineLayout(label=Shift(x=40, y=-64))})
    for x in (560, 720):
        layout = {**design.layout, "storage-account-1": Placement(x=x, y=160)}
        line = next(c for c in picture(design.with_parts(layout=layout)).connectors if c.id == "intended-flow-1")
        middle = middle_of(line.points)
        assert line.words_at == (middle[0] + 40, middle[1] - 64)


def test_exports_put_the_words_where_the_drawing_does() -> None:
    design = flows(2).with_parts(lines={"intended-flow-1": LineLayout(label=Shift(x=40, y=-64))})
    plain = flows(2)
    assert svg(picture(design)) != svg(picture(plain))
    assert 'as="offset"' in drawio(sheet(design))


def test_only_level_pieces_jump_and_never_at_their_ends() -> None:
    level = ("a", ((0.0, 100.0), (200.0, 100.0)))
    upright = ("b", ((80.0, 0.0), (80.0, 200.0)))
    near_end = ("c", ((196.0, 0.0), (196.0, 200.0)))
    touching = ("d", ((120.0, 100.0), (120.0, 200.0)))
    assert crossings([level, upright, near_end, touching]) == {"a": {0: (80.0,)}}
    assert crossings([upright]) == {}


def test_a_collapsed_container_is_drawn_in_every_export() -> None:
    kinds = catalogue().by_slug
    sketch = Sketch()
    network = sketch.add(kinds["virtual-network"].model, "vnet-a", address_space=("10.0.0.0/16",))
    subnet = sketch.add(kinds["subnet"].model, "snet-pe", network, prefix="10.0.2.0/26")
    store = sketch.add(kinds["storage-account"].model, "stdata")
    for group in ("blob", "file"):
        sketch.add(kinds["private-endpoint"].model, f"pe-{group}", subnet, target=store, group_id=group)
    design = sketch.design().with_parts(
        layout={
            "virtual-network-1": Placement(x=0, y=0, width=400, height=300, collapsed=True),
            "storage-account-1": Placement(x=600, y=0),
        }
    )
    shown = sheet(design)
    (line,) = shown.picture.connectors
    assert members_of(design, line.members) == (
        "pe-blob → stdata: Private endpoint to its target",
        "pe-file → stdata: Private endpoint to its target",
    )
    assert "pe-blob → stdata" in next(d.text for d in shown.data[line.id] if d.name == "members")
    for text in (svg(shown.picture), drawio(shown)):
        assert "2 connectors" in text
        assert "1 subnet, 2 resources" in text
        assert "snet-pe" not in text.replace("pe-blob → stdata", "")
