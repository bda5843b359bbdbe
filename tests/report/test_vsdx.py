"""Visio: a package that the vsdx library reads, with containers, glued connectors and shape data; no name is markup."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings
from vsdx import VisioFile

from fnetdesigner.model.design import Design
from fnetdesigner.report.markup import clean
from fnetdesigner.report.sheet import Sheet, boxes, sheet
from fnetdesigner.report.vsdx import INCH, MARGIN, vsdx

from .hostile import design_of, lines, texts

NAMES = {"v": "http://schemas.microsoft.com/office/visio/2012/main"}


def page_of(data: bytes) -> Element:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return ElementTree.fromstring(archive.read("visio/pages/page1.xml"))


@contextmanager
def opened(data: bytes) -> Iterator[VisioFile]:
    """The drawing as the vsdx library has it, which reads files only."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "drawing.vsdx")
        path.write_bytes(data)
        with VisioFile(str(path)) as file:
            yield file


def shapes(data: bytes) -> dict[int, Element]:
    """The shapes of the page itself by number, in our order: containers, lines, cards, notes, legend."""
    return {int(s.attrib["ID"]): s for s in page_of(data).findall("v:Shapes/v:Shape", NAMES)}


def numbers(drawn: Sheet) -> dict[str, int]:
    order = [item.id for item in boxes(drawn.picture)] + [line.id for line in drawn.picture.connectors]
    return {identity: n for n, identity in enumerate(order, 1)}


def cell(shape: Element, name: str, what: str = "V") -> str:
    found = shape.find(f"v:Cell[@N='{name}']", NAMES)
    return "" if found is None else found.attrib.get(what, "")


def fields(shape: Element) -> dict[str, str]:
    rows = shape.findall("v:Section[@N='Property']/v:Row", NAMES)
    found = {row.attrib["N"]: row.find("v:Cell[@N='Value']", NAMES) for row in rows}
    assert len(rows) == len(found)
    return {name: value.attrib["V"] for name, value in found.items() if value is not None}


@pytest.mark.editor("E6")
def test_the_vsdx_library_reads_shapes_texts_data_and_glue(sample: Design) -> None:
    drawn = sheet(sample)
    by_id = numbers(drawn)
    with opened(vsdx(drawn)) as file:
        (page,) = file.pages
        found = {int(s.ID): s for s in page.child_shapes}
        for card in drawn.picture.cards:
            shape = found[by_id[card.id]]
            assert shape.data_properties["Name"].value == card.title
            assert sample.resources[card.id].name.startswith(shape.text.split("\n")[0].rstrip("…"))
        glued = {(c.from_id, c.from_rel): c.to_id for c in page.connects}
        for line in drawn.picture.connectors:
            assert glued[str(by_id[line.id]), "BeginX"] == str(by_id[line.source])
            assert glued[str(by_id[line.id]), "EndX"] == str(by_id[line.target])
        assert len(glued) == 2 * len(drawn.picture.connectors)


def test_things_stand_where_the_picture_has_them(sample: Design) -> None:
    drawn = sheet(sample)
    found, by_id = shapes(vsdx(drawn)), numbers(drawn)
    left = drawn.picture.bounds.x - MARGIN
    heights = set()
    for item in boxes(drawn.picture):
        shape = found[by_id[item.id]]
        assert float(cell(shape, "PinX")) * INCH + left == pytest.approx(item.rect.center[0], abs=0.01)
        assert float(cell(shape, "Width")) * INCH == pytest.approx(item.rect.width, abs=0.01)
        heights.add(round(float(cell(shape, "PinY")) * INCH + item.rect.center[1], 1))
    assert len(heights) == 1, "y runs upwards from the foot of the page, alike for everything"


def test_containers_know_their_members_and_members_their_container(hub_and_spoke: Design) -> None:
    drawn = sheet(hub_and_spoke)
    found, by_id = shapes(vsdx(drawn)), numbers(drawn)
    for place in drawn.picture.containers:
        shape = found[by_id[place.id]]
        kind = shape.find("v:Section[@N='User']/v:Row[@N='msvStructureType']/v:Cell", NAMES)
        assert kind is not None and kind.attrib["V"] == "Container"
        members = {by_id[i] for i, above in drawn.around.items() if above == place.id}
        listed = [p for p in cell(shape, "Relationships", "F").split("DEPENDSON(") if p.startswith("1,")]
        assert members == {int(n) for p in listed for n in re.findall(r"Sheet\.(\d+)!", p)}
    for member, above in drawn.around.items():
        assert f"DEPENDSON(4,Sheet.{by_id[above]}!SheetRef())" in cell(found[by_id[member]], "Relationships", "F")


def test_lines_run_as_in_the_picture(sample: Design) -> None:
    drawn = sheet(sample)
    found, by_id = shapes(vsdx(drawn)), numbers(drawn)
    for line in drawn.picture.connectors:
        rows = found[by_id[line.id]].findall("v:Section[@N='Geometry']/v:Row", NAMES)
        drawn_way = [tuple(float(c.attrib["V"]) * INCH for c in row) for row in rows]
        x, y = line.points[0]
        assert drawn_way == [pytest.approx((px - x, y - py), abs=0.01) for px, py in line.points]


@pytest.mark.editor("E6")
def test_every_shape_has_its_data(hub_and_spoke: Design) -> None:
    drawn = sheet(hub_and_spoke)
    found, by_id = shapes(vsdx(drawn)), numbers(drawn)
    for identity, data in drawn.data.items():
        assert fields(found[by_id[identity]]) == {d.name: d.text for d in data}


def test_the_same_design_is_the_same_package(sample: Design) -> None:
    again = Design(sample.settings, dict(reversed(sample.resources.items())), dict(reversed(sample.layout.items())))
    assert vsdx(sheet(sample)) == vsdx(sheet(again))


@given(name=lines, text=texts)
@settings(max_examples=40, deadline=None)
def test_words_stay_words(name: str, text: str) -> None:
    drawn = sheet(design_of(name, text))
    data = vsdx(drawn)
    by_id, found, tame = numbers(drawn), shapes(data), shapes(vsdx(sheet(design_of("tame", "tame"))))
    assert fields(found[by_id["virtual-network-1"]])["name"] == clean(name)
    assert "".join(found[by_id["note-1"]].find("v:Text", NAMES).itertext()) == clean(text)  # type: ignore[union-attr]
    for number, shape in found.items():
        formulas = [c.attrib.get("F") for c in shape.iter(f"{{{NAMES['v']}}}Cell")]
        assert [f for f in formulas if f] == [
            f for c in tame[number].iter(f"{{{NAMES['v']}}}Cell") if (f := c.attrib.get("F"))
        ]
    with opened(data) as file:
        assert len(file.pages[0].child_shapes) == len(found)
