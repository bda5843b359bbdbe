"""The table of forms: PDF as vectors with words, titles in SVG, grounds, the same bytes every time."""

from __future__ import annotations

import re
import zlib
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from fnetdesigner.cli.export import DRAWINGS, SCALE, TEMPLATES
from fnetdesigner.model.design import Design
from fnetdesigner.report.diagrams import DIAGRAMS, Wanted, bookmarks
from fnetdesigner.report.pdf import LONGEST_SIDE, pdf
from fnetdesigner.report.picture import picture
from fnetdesigner.report.png import COMFORTABLE_PIXELS, png
from fnetdesigner.report.png import SCALE as OWN_SCALE
from fnetdesigner.report.svg import GROUNDS, svg
from fnetdesigner.report.tips import tips
from fnetdesigner.rules.engine import Findings

from .hostile import design_of, lines, texts

SVG = "{http://www.w3.org/2000/svg}"
NONE = Findings(())


def inside(document: bytes) -> bytes:
    """All that a PDF holds, unpacked."""
    packed = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", document, re.DOTALL)
    found = [document]
    for part in packed:
        try:
            found.append(zlib.decompress(part))
        except zlib.error:
            found.append(part)
    return b"\n".join(found)


def test_command_line_and_table_name_the_same_forms() -> None:
    assert tuple(DIAGRAMS) == DRAWINGS
    assert not DIAGRAMS.keys() & set(TEMPLATES)
    assert SCALE == OWN_SCALE


@pytest.mark.parametrize("form", DIAGRAMS)
@pytest.mark.editor("E5")
def test_the_same_design_gives_the_same_bytes(form: str, sample: Design) -> None:
    again = Design(sample.settings, dict(reversed(sample.resources.items())), dict(reversed(sample.layout.items())))
    first = DIAGRAMS[form].write(Wanted(sample, NONE))
    assert first == DIAGRAMS[form].write(Wanted(again, NONE))
    assert len(first) > 1000


@pytest.mark.parametrize("form", DIAGRAMS)
def test_an_empty_design_and_an_empty_part_can_be_written(form: str, private_storage: Design) -> None:
    assert DIAGRAMS[form].write(Wanted(Design(), NONE))
    assert DIAGRAMS[form].write(Wanted(private_storage, NONE, only=()))


@pytest.mark.editor("E4")
def test_every_shape_of_an_svg_has_a_title(sample: Design) -> None:
    drawn = picture(sample)
    root = ElementTree.fromstring(svg(drawn))
    said = {g.attrib["data-id"]: g.findtext(f"{SVG}title") for g in root.iter(f"{SVG}g") if "data-id" in g.attrib}
    assert said == tips(drawn)
    assert all(said.values())


@pytest.mark.editor("E2")
def test_the_ground_of_a_picture_can_be_left_out(private_storage: Design) -> None:
    drawn = picture(private_storage)
    by_ground = {ground: ElementTree.fromstring(svg(drawn, ground=ground)) for ground in GROUNDS}
    grounds = {name: [r.attrib["fill"] for r in root.findall(f"{SVG}rect")] for name, root in by_ground.items()}
    assert grounds == {"canvas": ["#F6F7F9"], "panel": ["#FFFFFF"], "none": []}
    clear = DIAGRAMS["png"].write(Wanted(private_storage, NONE, ground="none", scale=1))
    assert len(clear) != len(DIAGRAMS["png"].write(Wanted(private_storage, NONE, scale=1)))


@pytest.mark.editor("E2")
def test_a_pdf_holds_lines_and_words_in_our_fonts_and_no_picture_of_them(private_storage: Design) -> None:
    document = DIAGRAMS["pdf"].write(Wanted(private_storage, NONE))
    assert document.startswith(b"%PDF-1.")
    held = inside(document)
    assert re.search(rb"/\w+\+Inter-SemiBold", held)
    assert b"/FontFile3" in held
    assert b"/ToUnicode" in held
    assert b"/Subtype/Image" not in held.replace(b" ", b"")
    assert b"CreationDate" not in held and b"ModDate" not in held
    assert len(re.findall(rb"T[jJ]\b", held)) >= 2 * len(picture(private_storage).cards)


@pytest.mark.editor("E4")
def test_a_pdf_has_a_bookmark_for_everything_that_has_a_name(private_storage: Design) -> None:
    wanted = Wanted(private_storage, NONE)
    marks = bookmarks(wanted.sheet())
    drawn = wanted.sheet().picture
    assert sorted(m.words for m in marks) == sorted(i.title for i in (*drawn.containers, *drawn.cards))
    assert {m.level for m in marks} == {1, 2, 3}
    held = inside(DIAGRAMS["pdf"].write(wanted))
    assert b"/Outlines" in held
    for mark in marks:
        assert f"/Title({mark.words})".encode() in held.replace(b"/Title (", b"/Title("), mark.words


def test_a_pdf_is_never_larger_than_readers_take() -> None:
    wide = f'<svg xmlns="http://www.w3.org/2000/svg" width="{4 * LONGEST_SIDE}" height="100" viewBox="0 0 9 9"/>'
    box = re.search(rb"/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+)", inside(pdf(wide)))
    assert box is not None
    assert float(box[1]) == LONGEST_SIDE
    with pytest.raises(ValueError, match="not a picture of ours"):
        pdf("<svg/>")


@pytest.mark.editor("E2")
def test_a_png_has_the_scale_that_is_asked_for_and_else_one_that_suits_its_size() -> None:
    def width(side: int, scale: float | None) -> int:
        drawn = f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}" viewBox="0 0 {side} {side}"/>'
        return int.from_bytes(png(drawn, scale)[16:20], "big")

    assert width(100, 0.5) == 50
    assert width(100, None) == 100 * SCALE
    assert width(9_900, None) ** 2 <= COMFORTABLE_PIXELS
    with pytest.raises(ValueError, match="choose a smaller scale"):
        width(9_900, 2.0)


@given(name=lines, text=texts)
@settings(max_examples=15, deadline=None)
@pytest.mark.editor("E2")
def test_words_stay_words_in_svg_and_pdf(name: str, text: str) -> None:
    drawn = svg(picture(design_of(name, text)))
    tags = [e.tag for e in ElementTree.fromstring(drawn).iter() if e.tag != f"{SVG}text"]
    tame = svg(picture(design_of("tame", "tame")))
    assert set(tags) <= {e.tag for e in ElementTree.fromstring(tame).iter()}
    assert pdf(drawn, name).startswith(b"%PDF-1.")
