"""A sheet as a Visio drawing: containers that know their members, glued connectors, shape data on every shape.

Inches from the lower left, as Visio counts; 96 pixels to the inch. Shapes have no masters: a card is a group of
its box, its icon (a PNG of ours) and, where it has one, the mark of its worst finding. Visio draws connectors anew
once a shape is moved; until then they run as in our picture. Tried with libvisio, never with Visio itself.
Formulas hold our numbers only; what the user wrote stands in values and texts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import count

from fnetdesigner import assets
from fnetdesigner.report.data import Datum
from fnetdesigner.report.geometry import Point, Rect
from fnetdesigner.report.markup import xml_attributes, xml_text
from fnetdesigner.report.picture import TITLE_BAR, Card, Connector, Container, NoteBox
from fnetdesigner.report.png import png
from fnetdesigner.report.sheet import Sheet, boxes
from fnetdesigner.report.strokes import STROKES, colour_of
from fnetdesigner.report.text import elide, width
from fnetdesigner.report.tokens import LIGHT, SEVERITY_COLOURS
from fnetdesigner.report.vsdx_parts import DECLARATION, RELATION, VISIO, packed, pages

INCH = 96
MARGIN = 32
FONT = "Segoe UI"
LEGEND_LINE, SAMPLE = 24, 40
ICON_SCALE = 3
DASHES: Mapping[bool, int] = {True: 3, False: 2}
"""Visio's line patterns: dots for dashes that are shorter than their gaps, else dashes."""
ENDS: Mapping[str, int] = {"": 0, "filled": 4, "open": 1, "dot": 10, "stopped": 9, "gated": 39}
LOCK_END = 20


@dataclass(frozen=True)
class Page:
    """Where things are on the page: ``area`` in pixels of the picture, the numbers of shapes, the images."""

    area: Rect
    numbers: Mapping[str, int]
    images: Mapping[str, int]

    def at(self, point: Point) -> Point:
        """A point of the picture in inches of the page."""
        return (point[0] - self.area.x) / INCH, (self.area.bottom - point[1]) / INCH


def vsdx(sheet: Sheet) -> bytes:
    """The bytes of a ``.vsdx`` file with one page."""
    picture = sheet.picture
    used = [s for s in STROKES if any(line.style == s for line in picture.connectors)]
    area = picture.bounds.grown(MARGIN)
    area = Rect(area.x, area.y, max(area.width, 320), area.height + LEGEND_LINE * len(used))
    images = _images(sheet)
    # A group of three shapes at most for each thing; parts of shapes are numbered after all of them.
    order = [item.id for item in boxes(picture)] + [line.id for line in picture.connectors]
    page = Page(
        area,
        {identity: n for n, identity in enumerate(order, 1)},
        {name: n for n, name in enumerate(images, 1)},
    )
    further = count(len(order) + 1)
    shapes: list[str] = []
    for place in picture.containers:
        shapes.append(_container(sheet, place, page, further))
    for line in picture.connectors:
        shapes.append(_connector(sheet, line, page))
    for card in picture.cards:
        shapes.append(_card(sheet, card, page, further))
    for note in picture.notes:
        shapes.append(_note(sheet, note, page))
    shapes += _legend(used, page, further)
    text = (
        f'{DECLARATION}<PageContents xmlns="{VISIO}" xmlns:r="{RELATION}" xml:space="preserve">'
        f"<Shapes>{''.join(shapes)}</Shapes>{_connects(sheet, page)}</PageContents>"
    )
    size = pages(area.width / INCH, area.height / INCH)
    return packed(picture.title, picture.description, size, text, images)


def _images(sheet: Sheet) -> dict[str, bytes]:
    """The PNG of every icon and mark in use, by a name for its file."""
    picture = sheet.picture
    drawn: list[Container | Card] = [*picture.containers, *picture.cards]
    found = {item.kind: _image(f"icons/kinds/{item.kind}.svg", item.category) for item in drawn}
    badges = {item.badge for item in drawn}
    for severity in sorted(badges & set(SEVERITY_COLOURS)):
        found[f"finding-{severity}"] = _image(f"icons/severity/{severity}.svg", SEVERITY_COLOURS[severity])
    return dict(sorted(found.items()))


@cache
def _image(path: str, colour: str) -> bytes:
    """One of our icons in a colour, 32 pixels wide, at three times the size for printers."""
    drawn = assets.read_text(path).replace("currentColor", LIGHT.of(colour))
    return png(drawn.replace("<svg ", '<svg width="32" height="32" ', 1), ICON_SCALE)


def _container(sheet: Sheet, place: Container, page: Page, further: Iterator[int]) -> str:
    colour = LIGHT.of(place.category)
    members = [page.numbers[i] for i, above in sheet.around.items() if above == place.id]
    cells = {
        **_outline(colour, 1.5, 2 if place.dashed else 1, 10),
        "FillForegnd": colour,
        "FillForegndTrans": 0.96,
        "VerticalAlign": 0,
        "LeftMargin": 30 / INCH,
        "TopMargin": 6 / INCH,
    }
    user = {"msvStructureType": "Container", "msvSDContainerMargin": "0.0833", "msvSDContainerResize": "0"}
    rows = "".join(f'<Row N="{n}"><Cell N="Value"{xml_attributes({"V": v})}/></Row>' for n, v in user.items())
    room = place.rect.width - 42
    detail = elide(place.detail, room * 0.6, 11)
    title = elide(place.title, room - width(detail, 11) - 16, 12, "semibold")
    words = ((title, 12, True, LIGHT.text), (f"   {detail}" if detail else "", 11, False, LIGHT.muted))
    icons = [(place.kind, Rect(8, 6, 16, 16)), *_mark(place.badge, place.rect)]
    above = sheet.around.get(place.id)
    relations = _related(members, None if above is None else page.numbers[above])
    return _box(
        page.numbers[place.id], place.rect, page, cells,
        relations + f'<Section N="User">{rows}</Section>' + _properties(sheet.data[place.id]), words, icons, further,
    )  # fmt: skip


def _card(sheet: Sheet, card: Card, page: Page, further: Iterator[int]) -> str:
    cells = {
        **_outline(LIGHT.line, 1, 1, 6),
        "FillForegnd": LIGHT.panel,
        "LeftMargin": 56 / INCH,
        "RightMargin": 8 / INCH,
    }
    room = card.rect.width - 66
    name = elide(card.title, room - (20 if card.badge else 0), 13, "semibold")
    line = elide(card.subtitle, room, 11)
    words = ((f"{name}\n" if line else name, 13, True, LIGHT.text), (line, 11, False, LIGHT.muted))
    icons = [(card.kind, Rect(14, (card.rect.height - 28) / 2, 28, 28)), *_mark(card.badge, card.rect)]
    more = _member_of(sheet, card.id, page) + _properties(sheet.data[card.id])
    return _box(page.numbers[card.id], card.rect, page, cells, more, words, icons, further)


def _note(sheet: Sheet, note: NoteBox, page: Page) -> str:
    cells = {
        **_outline(LIGHT.outside, 1, 1, 6),
        "FillForegnd": LIGHT.canvas,
        "VerticalAlign": 0,
        **dict.fromkeys(("LeftMargin", "TopMargin", "RightMargin"), 12 / INCH),
    }
    more = _member_of(sheet, note.id, page) + _properties(sheet.data[note.id])
    words = ((note.text, 12, False, LIGHT.text),)
    return _box(page.numbers[note.id], note.rect, page, cells, more, words, (), iter(()))


def _mark(severity: str, rect: Rect) -> list[tuple[str, Rect]]:
    if severity not in SEVERITY_COLOURS:
        return []
    return [(f"finding-{severity}", Rect(rect.width - 24, (TITLE_BAR - 16) / 2, 16, 16))]


Words = Sequence[tuple[str, float, bool, str]]
"""Runs of text: the text, its size in pixels, whether it is bold, its colour."""
Cells = Mapping[str, float | str]


def _box(
    number: int,
    rect: Rect,
    page: Page,
    cells: Cells,
    more: str,
    words: Words,
    icons: Sequence[tuple[str, Rect]],
    further: Iterator[int],
) -> str:
    """A rectangle with words; with icons, the group of it and them."""
    parts = "".join(_picture(next(further), image, place, rect, page) for image, place in icons)
    inside = f"<Shapes>{parts}</Shapes>" if parts else ""
    # Without a name of its own a shape is called by its number: names have to be unique on a page.
    return (
        f'<Shape ID="{number}" Type="{"Group" if parts else "Shape"}">'
        f"{_cells({**_placed(rect, page), **cells, 'ObjType': 1})}{more}"
        f"{_characters(words)}{_RECTANGLE}{_text(words)}{inside}</Shape>"
    )


_RECTANGLE = '<Section N="Geometry" IX="0">' + "".join(
    f'<Row T="{kind}" IX="{n}"><Cell N="X" V="{x}"/><Cell N="Y" V="{y}"/></Row>'
    for n, (kind, x, y) in enumerate(
        (("RelMoveTo", 0, 0), ("RelLineTo", 1, 0), ("RelLineTo", 1, 1), ("RelLineTo", 0, 1), ("RelLineTo", 0, 0)), 1
    )
)
_RECTANGLE += "</Section>"


def _picture(number: int, image: str, place: Rect, around: Rect, page: Page) -> str:
    """An icon in a group; its place counts from the group's lower left corner."""
    wide, high = place.width / INCH, place.height / INCH
    cells: Cells = {
        "PinX": (place.x + place.width / 2) / INCH,
        "PinY": (around.height - place.y - place.height / 2) / INCH,
        "Width": wide,
        "Height": high,
        "LocPinX": wide / 2,
        "LocPinY": high / 2,
        "ImgWidth": wide,
        "ImgHeight": high,
        "LinePattern": 0,
    }
    relation = f'<Rel r:id="rId{page.images[image]}"/>'
    return (
        f'<Shape ID="{number}" Type="Foreign">{_cells(cells)}'
        f'{_RECTANGLE}<ForeignData ForeignType="Bitmap" CompressionType="PNG">{relation}</ForeignData></Shape>'
    )


def _connector(sheet: Sheet, line: Connector, page: Page) -> str:
    stroke = STROKES[line.style]
    colour = LIGHT.of(colour_of(line.style, line.badge))
    points = [page.at(p) for p in line.points] or [(0.0, 0.0)] * 2
    begin, end = points[0], points[-1]
    glue = {
        "BeginX": "_WALKGLUE(BegTrigger,EndTrigger,WalkPreference)",
        "EndX": "_WALKGLUE(EndTrigger,BegTrigger,WalkPreference)",
    }
    glue |= {"BeginY": glue["BeginX"], "EndY": glue["EndX"]}
    for cell, formula in (
        ("PinX", "GUARD((BeginX+EndX)/2)"), ("PinY", "GUARD((BeginY+EndY)/2)"), ("Width", "GUARD(EndX-BeginX)"),
        ("Height", "GUARD(EndY-BeginY)"), ("LocPinX", "GUARD(Width*0.5)"), ("LocPinY", "GUARD(Height*0.5)"),
        ("BegTrigger", f"_XFTRIGGER(Sheet.{page.numbers[line.source]}!EventXFMod)"),
        ("EndTrigger", f"_XFTRIGGER(Sheet.{page.numbers[line.target]}!EventXFMod)"),
    ):  # fmt: skip
        glue[cell] = formula
    dashes = DASHES[stroke.dashes[0] < stroke.dashes[1]] if stroke.dashes else 1
    ends = ENDS[stroke.end]
    both = stroke.double and line.both_ends
    middle = page.at(line.words_at) if line.points else begin
    cells: Cells = {
        **_between(begin, end),
        **_outline(colour, stroke.width, dashes, 8),
        "BegTrigger": 2,
        "EndTrigger": 2,
        "ObjType": 2,
        "GlueType": 2,
        "ConFixedCode": 6,
        "ShapeRouteStyle": 1,
        "BeginArrow": LOCK_END if stroke.lock else ends if both else 0,
        "EndArrow": ends,
        "CompoundType": 1 if stroke.double else 0,
        "TxtPinX": middle[0] - begin[0],
        "TxtPinY": middle[1] - begin[1],
        "TextBkgnd": LIGHT.panel,
        "FillPattern": 0,
    }
    number = page.numbers[line.id]
    words: Words = ((line.label, 11, False, colour),)
    return (
        f'<Shape ID="{number}" NameU="Dynamic connector.{number}" Name="Dynamic connector.{number}" Type="Shape">'
        f"{_cells(cells, glue)}{_properties(sheet.data[line.id])}{_characters(words)}"
        f"{_way(points)}{_text(words)}</Shape>"
    )


def _between(begin: Point, end: Point) -> dict[str, float]:
    """The cells of a line's frame, whose size is negative where the line runs to the left or down."""
    wide, high = end[0] - begin[0], end[1] - begin[1]
    return {
        "PinX": (begin[0] + end[0]) / 2,
        "PinY": (begin[1] + end[1]) / 2,
        "Width": wide,
        "Height": high,
        "LocPinX": wide / 2,
        "LocPinY": high / 2,
        "BeginX": begin[0],
        "BeginY": begin[1],
        "EndX": end[0],
        "EndY": end[1],
    }


def _way(points: Sequence[Point]) -> str:
    start = points[0]
    rows = "".join(
        f'<Row T="{"LineTo" if n else "MoveTo"}" IX="{n + 1}">'
        f'<Cell N="X" V="{_number(x - start[0])}"/><Cell N="Y" V="{_number(y - start[1])}"/></Row>'
        for n, (x, y) in enumerate(points)
    )
    return f'<Section N="Geometry" IX="0"><Cell N="NoFill" V="1"/>{rows}</Section>'


def _connects(sheet: Sheet, page: Page) -> str:
    """Which end of which connector is glued to what; part 9 is a begin, 12 an end, 3 the whole shape."""
    rows = "".join(
        f'<Connect FromSheet="{page.numbers[line.id]}" FromCell="{cell}" FromPart="{half}" '
        f'ToSheet="{page.numbers[end]}" ToCell="PinX" ToPart="3"/>'
        for line in sheet.picture.connectors
        for cell, half, end in (("BeginX", 9, line.source), ("EndX", 12, line.target))
    )
    return f"<Connects>{rows}</Connects>" if rows else ""


def _legend(used: Sequence[str], page: Page, further: Iterator[int]) -> Iterator[str]:
    """The styles of lines in use, at the foot of the page."""
    top = page.area.bottom - MARGIN / 2 - LEGEND_LINE * len(used)
    for row, style in enumerate(used):
        y = top + LEGEND_LINE * (row + 0.5)
        left = page.area.x + MARGIN
        begin, end = page.at((left, y)), page.at((left + SAMPLE, y))
        stroke = STROKES[style]
        dashes = DASHES[stroke.dashes[0] < stroke.dashes[1]] if stroke.dashes else 1
        cells: Cells = {
            **_between(begin, end),
            **_outline(LIGHT.of(colour_of(style)), stroke.width, dashes, 0),
            "BeginArrow": LOCK_END if stroke.lock else 0,
            "EndArrow": ENDS[stroke.end],
            "CompoundType": 1 if stroke.double else 0,
        }
        number = next(further)
        yield f'<Shape ID="{number}" Type="Shape">{_cells(cells)}{_way((begin, end))}</Shape>'
        place = Rect(left + SAMPLE + 10, y - LEGEND_LINE / 2, 240, LEGEND_LINE)
        bare: Cells = {"LinePattern": 0, "FillPattern": 0}
        words: Words = ((stroke.title, 11, False, LIGHT.muted),)
        yield _box(next(further), place, page, bare, "", words, (), iter(()))


def _placed(rect: Rect, page: Page) -> dict[str, float]:
    x, y = page.at(rect.center)
    wide, high = rect.width / INCH, rect.height / INCH
    return {"PinX": x, "PinY": y, "Width": wide, "Height": high, "LocPinX": wide / 2, "LocPinY": high / 2}


def _outline(colour: str, pixels: float, pattern: int, rounding: float) -> dict[str, float | str]:
    return {
        "LineColor": colour,
        "LineWeight": pixels / INCH,
        "LinePattern": pattern,
        "Rounding": rounding / INCH,
    }


def _cells(cells: Cells, formulas: Mapping[str, str] | None = None) -> str:
    with_formula = formulas or {}
    return "".join(
        f'<Cell N="{n}" V="{v if isinstance(v, str) else _number(v)}"'
        f"{f' F={chr(34)}{with_formula[n]}{chr(34)}' if n in with_formula else ''}/>"
        for n, v in cells.items()
    )


def _related(members: Sequence[int], around: int | None) -> str:
    """What a shape is related to: 1 names the members of a container, 4 the container around it."""
    found = [_depending(1, members)] if members else []
    if around is not None:
        found.append(_depending(4, (around,)))
    return f'<Cell N="Relationships" V="0" F="SUM({",".join(found)})"/>' if found else ""


def _depending(role: int, sheets: Sequence[int]) -> str:
    return f"DEPENDSON({role},{','.join(f'Sheet.{s}!SheetRef()' for s in sheets)})"


def _member_of(sheet: Sheet, identity: str, page: Page) -> str:
    above = sheet.around.get(identity)
    return "" if above is None else _related((), page.numbers[above])


def _properties(data: Sequence[Datum]) -> str:
    """Shape data: one row for each field, a text under its title."""
    rows = "".join(
        f'<Row N="{d.name}"><Cell N="Value"{xml_attributes({"V": d.text})} U="STR"/>'
        f'<Cell N="Label"{xml_attributes({"V": d.title})}/><Cell N="Type" V="0"/></Row>'
        for d in data
    )
    return f'<Section N="Property">{rows}</Section>'


def _characters(words: Words) -> str:
    rows = "".join(
        f'<Row IX="{n}"><Cell N="Font" V="{FONT}"/><Cell N="Color" V="{colour}"/>'
        f'<Cell N="Style" V="{1 if bold else 0}"/><Cell N="Size" V="{_number(size / INCH)}"/></Row>'
        for n, (_, size, bold, colour) in enumerate(words)
    )
    left = '<Section N="Paragraph"><Row IX="0"><Cell N="HorzAlign" V="0"/></Row></Section>'
    return f'<Section N="Character">{rows}</Section>{left}'


def _text(words: Words) -> str:
    runs = "".join(f'<cp IX="{n}"/>{xml_text(text)}' for n, (text, *_) in enumerate(words) if text)
    return f'<Text><pp IX="0"/>{runs}</Text>' if runs else ""


def _number(value: float) -> str:
    """Inches to a thousandth of a pixel."""
    return f"{value:.6f}".rstrip("0").rstrip(".") or "0"
