"""A sheet as a file of draw.io: containers that hold their things, lines glued to them, data on every shape.

Plain, uncompressed XML; draw.io reads and edits all of it. Coordinates inside a container count from its corner,
as draw.io has it. Labels are HTML there, so the user's words are escaped for HTML first and for XML then. The
share of addresses in use is not drawn. Nothing in a label, link or tooltip comes from the user unescaped;
links and tooltips are not set at all, so draw.io shows the data when the pointer rests.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from fnetdesigner.report.drawio_look import (
    badge,
    card_style,
    container_style,
    line_style,
    note_style,
    words_style,
)
from fnetdesigner.report.geometry import Point, Rect
from fnetdesigner.report.markup import html_text, xml_attributes
from fnetdesigner.report.picture import Card, Connector, Container
from fnetdesigner.report.sheet import Sheet
from fnetdesigner.report.strokes import STROKES, number
from fnetdesigner.report.text import elide, width
from fnetdesigner.report.tokens import LIGHT, SEVERITY_COLOURS
from fnetdesigner.report.traffic import length

LAYER = "1"
RESERVED = frozenset({"id", "label", "link", "placeholder", "placeholders", "tags", "tooltip"})
"""Attributes that mean something to draw.io."""
LEGEND_TOP, LEGEND_LINE, SAMPLE = 32, 24, 40
ORIGIN = Rect(0, 0, 0, 0)


def drawio(sheet: Sheet) -> str:
    """The text of a ``.drawio`` file with one page."""
    picture = sheet.picture
    name = xml_attributes({"name": picture.title or "Design"})
    model = xml_attributes({"background": LIGHT.canvas})
    return "\n".join(
        [
            '<mxfile host="fnetdesigner">',
            f'<diagram id="design"{name}>',
            f'<mxGraphModel grid="1" gridSize="8" guides="1" tooltips="1" connect="1" page="0" math="0"{model}>',
            "<root>",
            '<mxCell id="0"/>',
            f'<mxCell id="{LAYER}" parent="0"/>',
            *_cells(sheet),
            *_legend(sheet),
            "</root>",
            "</mxGraphModel>",
            "</diagram>",
            "</mxfile>",
            "",
        ]
    )


def _cells(sheet: Sheet) -> Iterator[str]:
    """In the order of painting: containers from the outside in, lines, cards, notes."""
    picture = sheet.picture
    for place in picture.containers:
        style = container_style(place.kind, place.category, place.dashed)
        yield _box(sheet, place.id, _container_label(place), style, place.badge)
    for line in picture.connectors:
        yield _line(sheet, line)
    for card in picture.cards:
        style = card_style(card.kind, card.category)
        yield _box(sheet, card.id, _card_label(card), style, card.badge)
    for note in picture.notes:
        yield _box(sheet, note.id, html_text(note.text), note_style(), "")


def _box(sheet: Sheet, identity: str, label: str, style: str, severity: str) -> str:
    rect = sheet.rects[identity]
    parent = sheet.around.get(identity, LAYER)
    corner = sheet.rects.get(parent, ORIGIN)
    geometry = _geometry(rect.moved(-corner.x, -corner.y))
    cell = xml_attributes({"style": style, "vertex": "1", "parent": parent})
    text = f"<object{_data(sheet, identity, label, severity)}><mxCell{cell}>{geometry}</mxCell></object>"
    if severity in SEVERITY_COLOURS:
        mark = xml_attributes(
            {"id": f"{identity}_finding", "value": "", "style": badge(severity), "vertex": "1", "parent": identity}
        )
        # Held at the upper right corner, whatever size the shape is given.
        text += (
            f'\n<mxCell{mark}><mxGeometry x="1" width="16" height="16" relative="1" as="geometry">'
            '<mxPoint x="-22" y="6" as="offset"/></mxGeometry></mxCell>'
        )
    return text


def _data(sheet: Sheet, identity: str, label: str, severity: str) -> str:
    """The attributes of an object: identity, label, and the fields by their names."""
    values = {"label": label, "id": identity}
    for datum in sheet.data[identity]:
        name = f"{datum.name}_" if datum.name in RESERVED else datum.name
        values[name] = datum.text
    if severity:
        values["finding"] = severity
    return xml_attributes(values)


def _card_label(card: Card) -> str:
    room = card.rect.width - 66
    name = html_text(elide(card.title, room - (20 if card.badge else 0), 13, "semibold"))
    if not card.subtitle:
        return f"<b>{name}</b>"
    return f"<b>{name}</b><br>{_small(elide(card.subtitle, room, 11))}"


def _container_label(place: Container) -> str:
    room = place.rect.width - 42 - (22 if place.badge else 0)
    detail = elide(place.detail, room * 0.6, 11)
    name = html_text(elide(place.title, room - width(detail, 11) - 16, 12, "semibold"))
    return f"<b>{name}</b> &nbsp; {_small(detail)}" if detail else f"<b>{name}</b>"


def _small(text: str) -> str:
    return f'<span style="font-size:11px;color:{LIGHT.muted}">{html_text(text)}</span>'


def _line(sheet: Sheet, line: Connector) -> str:
    parent = sheet.common(line) or LAYER
    corner = sheet.rects.get(parent, ORIGIN)
    ends = ""
    if line.points:
        ends = _port("exit", line.points[0], sheet.rects[line.source])
        ends += _port("entry", line.points[-1], sheet.rects[line.target])
    cell = xml_attributes(
        {
            "style": line_style(line.style, line.badge, line.both_ends) + ends,
            "edge": "1",
            "parent": parent,
            "source": line.source,
            "target": line.target,
        }
    )
    turns = "".join(_point(x - corner.x, y - corner.y) for x, y in line.points[1:-1])
    between = f'<Array as="points">{turns}</Array>' if turns else ""
    data = _data(sheet, line.id, html_text(line.label), line.badge)
    offset = _offset(line) if line.label and line.points else ""
    geometry = f'<mxGeometry relative="1" as="geometry">{between}{offset}</mxGeometry>'
    return f"<object{data}><mxCell{cell}>{geometry}</mxCell></object>"


def _offset(line: Connector) -> str:
    """How far the words stand from where draw.io would put them: at half the length of the line."""
    half, (x, y) = length(line.points) / 2, line.points[0]
    for (x1, y1), (x2, y2) in pairwise(line.points):
        piece = abs(x2 - x1) + abs(y2 - y1)
        if half <= piece and piece:
            x, y = x1 + (x2 - x1) * half / piece, y1 + (y2 - y1) * half / piece
            break
        half -= piece
    dx, dy = line.words_at[0] - x, line.words_at[1] - y
    return _point(dx, dy, "offset") if dx or dy else ""


def _port(side: str, point: Point, rect: Rect) -> str:
    """Where a line leaves or enters a shape, as shares of its width and height."""
    x = (point[0] - rect.x) / rect.width if rect.width else 0.5
    y = (point[1] - rect.y) / rect.height if rect.height else 0.5
    return f"{side}X={_share(x)};{side}Y={_share(y)};{side}Dx=0;{side}Dy=0;{side}Perimeter=0;"


def _share(value: float) -> str:
    return f"{min(1.0, max(0.0, value)):.4f}".rstrip("0").rstrip(".")


def _legend(sheet: Sheet) -> Iterator[str]:
    """The styles of lines in use, one under the other, in a group of their own."""
    used = {line.style for line in sheet.picture.connectors}
    if not used:
        return
    bounds = sheet.picture.bounds
    place = Rect(bounds.x, bounds.bottom + LEGEND_TOP, 280, LEGEND_LINE * len(used))
    yield _plain("legend_", "", "group;fillColor=none;strokeColor=none;collapsible=0;", LAYER, place)
    rows = [s for s in STROKES if s in used]
    for row, style in enumerate(rows):
        middle = LEGEND_LINE * (row + 0.5)
        cell = xml_attributes(
            {
                "id": f"legend_line_{row}",
                "style": line_style(style, "", both_ends=True),
                "edge": "1",
                "parent": "legend_",
            }
        )
        yield (
            f'<mxCell{cell}><mxGeometry relative="1" as="geometry">{_point(0, middle, "sourcePoint")}'
            f"{_point(SAMPLE, middle, 'targetPoint')}</mxGeometry></mxCell>"
        )
        words = Rect(SAMPLE + 10, LEGEND_LINE * row, 230, LEGEND_LINE)
        yield _plain(f"legend_words_{row}", html_text(STROKES[style].title), words_style(), "legend_", words)


def _plain(identity: str, value: str, style: str, parent: str, rect: Rect) -> str:
    cell: Mapping[str, str] = {"id": identity, "value": value, "style": style, "vertex": "1", "parent": parent}
    return f"<mxCell{xml_attributes(cell)}>{_geometry(rect)}</mxCell>"


def _geometry(rect: Rect) -> str:
    size = f'width="{number(rect.width)}" height="{number(rect.height)}"'
    return f'<mxGeometry x="{number(rect.x)}" y="{number(rect.y)}" {size} as="geometry"/>'


def _point(x: float, y: float, role: str = "") -> str:
    return f'<mxPoint x="{number(x)}" y="{number(y)}"{xml_attributes({"as": role}) if role else ""}/>'
