"""Puts a design on paper: the picture of the exports, as lines and words, on the pages that ``report.pages`` lays."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer

from fnetdesigner.gui.language import tr
from fnetdesigner.model.design import Design
from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.pages import Page, Paper, drawn_of, one_page, poster
from fnetdesigner.report.picture import Picture
from fnetdesigner.report.sheet import sheet
from fnetdesigner.report.svg import FONT, svg
from fnetdesigner.report.tokens import LIGHT
from fnetdesigner.rules.engine import Findings

FAMILY = "Inter"
FOOT = 20.0
"""Points at the foot of every page for its words: the title, and which page of how many it is."""
FOOT_SIZE = 8
POINTS_PER_INCH = 72.0


@dataclass(frozen=True)
class Printed:
    """What is put on paper: a picture, always light and without a ground, and the size that it takes."""

    title: str
    picture: Picture
    text: str
    box: Rect

    def pages(self, paper: Paper, across: int) -> tuple[Page, ...]:
        """The pages: one where ``across`` is 0, else a poster so many pages wide. ValueError for far too many."""
        room, drawn = Paper(paper.width, paper.height - FOOT), drawn_of(self.picture, self.box)
        if across == 0:
            return one_page(self.box, room) if drawn else ()
        return poster(self.box, room, across, drawn)


def printed(design: Design, findings: Findings, only: Collection[str] | None = None) -> Printed:
    """A design, or a part of it, as it is put on paper."""
    drawn = sheet(design, findings.worst, only).picture
    # Qt takes one family, not a list of them; ours is among its fonts.
    text = svg(drawn, "light", ground="none").replace(f'font-family="{FONT}"', f'font-family="{FAMILY}"', 1)
    view = QSvgRenderer(QByteArray(text.encode("utf-8"))).viewBoxF()
    return Printed(design.settings.title, drawn, text, Rect(view.x(), view.y(), view.width(), view.height()))


def paper_of(printer: QPrinter) -> Paper:
    """What a printer can print on of its page as it is set."""
    area = printer.pageLayout().paintRect(QPageLayout.Unit.Point)
    return Paper(area.width(), area.height())


def turn(printer: QPrinter, box: Rect) -> None:
    """Lay the page of a printer the way a picture lies."""
    wide = box.width > box.height
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)


def print_pages(printer: QPrinter, what: Printed, pages: Sequence[Page]) -> bool:
    """Print the pages. False where the printer does not take them."""
    painter = QPainter()
    if not pages or not painter.begin(printer):
        return False
    renderer = QSvgRenderer(QByteArray(what.text.encode("utf-8")))
    paper = paper_of(printer)
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        paint_page(painter, renderer, what, page, paper, printer.resolution() / POINTS_PER_INCH, (number, len(pages)))
    return painter.end()


def paint_page(
    painter: QPainter,
    renderer: QSvgRenderer,
    what: Printed,
    page: Page,
    paper: Paper,
    dots: float,
    number: tuple[int, int],
) -> None:
    """Paint one page; ``dots`` are the painter's for a point, ``number`` is which page of how many it is."""
    painter.save()
    painter.scale(dots, dots)
    painter.setClipRect(QRectF(0, 0, paper.width, paper.height - FOOT))
    painter.translate(page.left, page.top)
    painter.scale(page.scale, page.scale)
    painter.translate(-page.part.x, -page.part.y)
    renderer.render(painter, QRectF(*what.box))
    painter.restore()
    painter.save()
    painter.scale(dots, dots)
    _paint_foot(painter, what.title, page, paper, number)
    painter.restore()


def _paint_foot(painter: QPainter, title: str, page: Page, paper: Paper, number: tuple[int, int]) -> None:
    font = QFont(FAMILY)
    # In dots of the painter, which is scaled to points: a size in points would be scaled twice.
    font.setPixelSize(FOOT_SIZE)
    painter.setFont(font)
    painter.setPen(QPen(QColor(LIGHT.muted)))
    foot = QRectF(0, paper.height - FOOT + 6, paper.width, FOOT - 6)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), title)
    at, many = number
    if many > 1:
        words = tr("Page {page} of {pages} · row {row}, column {column}").format(
            page=at + 1, pages=many, row=page.row + 1, column=page.column + 1
        )
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
