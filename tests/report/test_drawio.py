"""draw.io: containers hold their things, lines are glued, every shape has its data, and no name becomes markup."""

from __future__ import annotations

import base64
from html.parser import HTMLParser
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design
from fnetdesigner.report.drawio import LAYER, RESERVED, drawio
from fnetdesigner.report.drawio_look import ICONS, icon
from fnetdesigner.report.markup import clean
from fnetdesigner.report.sheet import boxes, sheet

from .hostile import design_of, lines, texts

OURS = {"b", "br", "span"}


def objects(text: str) -> dict[str, Element]:
    return {o.attrib["id"]: o for o in ElementTree.fromstring(text).iter("object")}


def cell_of(found: Element) -> Element:
    cell = found.find("mxCell")
    assert cell is not None
    return cell


def style_of(cell: Element) -> dict[str, str]:
    parts = (p.partition("=") for p in cell.attrib["style"].split(";") if p)
    return {key: value for key, _, value in parts}


def corner(found: dict[str, Element], identity: str) -> tuple[float, float]:
    """Where a shape's upper left corner is on the page, as draw.io counts."""
    x = y = 0.0
    while identity != LAYER:
        cell = cell_of(found[identity])
        geometry = cell.find("mxGeometry")
        assert geometry is not None
        x, y = x + float(geometry.attrib["x"]), y + float(geometry.attrib["y"])
        identity = cell.attrib["parent"]
    return x, y


def test_every_thing_stands_where_the_picture_has_it_in_its_container(sample: Design) -> None:
    drawn = sheet(sample)
    found = objects(drawio(drawn))
    for item in boxes(drawn.picture):
        assert corner(found, item.id) == pytest.approx((item.rect.x, item.rect.y), abs=0.1)
        parent = sample.resources[item.id].parent
        assert cell_of(found[item.id]).attrib["parent"] == (parent if parent in drawn.rects else LAYER)
    for place in drawn.picture.containers:
        assert style_of(cell_of(found[place.id]))["container"] == "1"


@pytest.mark.editor("E6")
def test_lines_are_glued_and_run_as_in_the_picture(sample: Design) -> None:
    drawn = sheet(sample)
    found = objects(drawio(drawn))
    for line in drawn.picture.connectors:
        cell = cell_of(found[line.id])
        assert (cell.attrib["source"], cell.attrib["target"]) == (line.source, line.target)
        dx, dy = (0.0, 0.0) if cell.attrib["parent"] == LAYER else corner(found, cell.attrib["parent"])
        turns = [(float(p.attrib["x"]) + dx, float(p.attrib["y"]) + dy) for p in cell.iter("mxPoint")]
        assert turns == [pytest.approx(p, abs=0.15) for p in line.points[1:-1]]
        style = style_of(cell)
        for side, end, point in (("exit", line.source, line.points[0]), ("entry", line.target, line.points[-1])):
            rect = drawn.rects[end]
            x = rect.x + rect.width * float(style[f"{side}X"])
            y = rect.y + rect.height * float(style[f"{side}Y"])
            assert (x, y) == pytest.approx(point, abs=0.5)


@pytest.mark.editor("E6")
def test_every_shape_carries_all_its_fields(hub_and_spoke: Design) -> None:
    drawn = sheet(hub_and_spoke)
    found = objects(drawio(drawn))
    app = found["app-1"].attrib
    assert (app["kind"], app["name"], app["plan"]) == ("Function app", "func-api", "plan-billing")
    assert found["flow"].attrib["port"] == "443"
    assert found["p1"].attrib["remote"] == "vnet-spoke"
    assert found.keys() == drawn.data.keys()
    assert all(o.attrib.keys() & {"link", "tooltip", "placeholders"} == set() for o in found.values())


def test_icons_are_draw_ios_own_or_ours() -> None:
    kinds = catalogue().by_slug
    assert ICONS.keys() <= kinds.keys()
    for slug in kinds.keys() - ICONS.keys():
        head, _, data = icon(slug, "#000000").partition(",")
        assert head == "data:image/svg+xml"
        assert ElementTree.fromstring(base64.b64decode(data)).tag.endswith("svg")


class Reader(HTMLParser):
    """What a browser would make of a label: its words, and all tags that are not ours."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.foreign: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        ours = tag in OURS and {name for name, _ in attrs} <= {"style"}
        self.words += "\n" if tag == "br" else ""
        self.foreign += [] if ours else [tag]

    def handle_data(self, data: str) -> None:
        self.words += data


@given(name=lines, text=texts)
@settings(max_examples=60, deadline=None)
def test_words_stay_words(name: str, text: str) -> None:
    drawn = sheet(design_of(name, text))
    found = objects(drawio(drawn))
    assert found.keys() == drawn.data.keys()
    tame = objects(drawio(sheet(design_of("tame", "tame"))))
    for identity, element in found.items():
        reader = Reader()
        reader.feed(element.attrib["label"])
        reader.close()
        assert reader.foreign == []
        if "name" in element.attrib:
            assert element.attrib["name"] == clean(name)
        assert style_of(cell_of(element)).keys() == style_of(cell_of(tame[identity])).keys()
    reader = Reader()
    reader.feed(found["note-1"].attrib["label"])
    reader.close()
    assert reader.words == clean(text)


def test_no_field_has_a_name_that_means_something_to_draw_io() -> None:
    """Those that have would be renamed; today none is."""
    for kind in catalogue().kinds:
        assert not kind.model.model_fields.keys() & (RESERVED - {"id", "tags"})
