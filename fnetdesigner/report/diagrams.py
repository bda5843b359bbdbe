"""Every form in which a design is drawn for others, in one table: the window and the command line write from it.

So the two give the same bytes, whatever the window looks like. A form is one row here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from fnetdesigner.model.design import Design
from fnetdesigner.report.drawio import drawio
from fnetdesigner.report.markdown import markdown
from fnetdesigner.report.mermaid import mermaid
from fnetdesigner.report.pdf import Mark, pdf
from fnetdesigner.report.picture import Card, Container
from fnetdesigner.report.png import png
from fnetdesigner.report.sheet import Sheet, sheet
from fnetdesigner.report.svg import Ground, svg
from fnetdesigner.report.tokens import Theme
from fnetdesigner.report.vsdx import vsdx
from fnetdesigner.rules.engine import Findings


@dataclass(frozen=True)
class Wanted:
    """What is to be drawn, and how. ``only``: the ids of a part of the design; None for all of it.
    ``theme`` and ``ground`` hold for pictures (SVG, PNG, PDF); draw.io and Visio are drawn light. ``scale``: pixels of
    a PNG for each of the picture; None for what suits its size."""

    design: Design
    findings: Findings
    only: Collection[str] | None = None
    theme: Theme = "light"
    ground: Ground = "canvas"
    scale: float | None = None

    def sheet(self) -> Sheet:
        """The picture and its data."""
        return sheet(self.design, self.findings.worst, self.only)

    def svg(self) -> str:
        """The picture as SVG."""
        return svg(self.sheet().picture, self.theme, ground=self.ground)


@dataclass(frozen=True, slots=True)
class Diagram:
    """A form: its ``title``, the ``suffix`` of its files, what these are called, and how it is written."""

    title: str
    suffix: str
    files: str
    write: Callable[[Wanted], bytes]
    is_text: bool = False


def _drawio(wanted: Wanted) -> bytes:
    return drawio(wanted.sheet()).encode("utf-8")


def _vsdx(wanted: Wanted) -> bytes:
    return vsdx(wanted.sheet())


def _svg(wanted: Wanted) -> bytes:
    return wanted.svg().encode("utf-8")


def _png(wanted: Wanted) -> bytes:
    return png(wanted.svg(), wanted.scale)


def _pdf(wanted: Wanted) -> bytes:
    drawn = wanted.sheet()
    return pdf(svg(drawn.picture, wanted.theme, ground=wanted.ground), wanted.design.settings.title, bookmarks(drawn))


def bookmarks(drawn: Sheet) -> tuple[Mark, ...]:
    """A bookmark for everything that has a name in the picture, below the container that it stands in, as one reads."""
    things: tuple[Container | Card, ...] = (*drawn.picture.containers, *drawn.picture.cards)
    within: dict[str, list[Container | Card]] = {}
    for item in things:
        within.setdefault(drawn.around.get(item.id, ""), []).append(item)

    def below(place: str, level: int) -> Iterator[Mark]:
        for item in sorted(within.get(place, ()), key=lambda i: (i.rect.y, i.rect.x, i.id)):
            yield Mark(level, item.title, item.rect.x, item.rect.y)
            yield from below(item.id, level + 1)

    return tuple(below("", 1))


def _mermaid(wanted: Wanted) -> bytes:
    return mermaid(wanted.sheet()).encode("utf-8")


def _markdown(wanted: Wanted) -> bytes:
    return markdown(wanted.design, wanted.sheet(), wanted.findings.all).encode("utf-8")


DIAGRAMS: Mapping[str, Diagram] = MappingProxyType(
    {
        "drawio": Diagram("draw.io", ".drawio", "draw.io files", _drawio),
        "vsdx": Diagram("Visio", ".vsdx", "Visio drawings", _vsdx),
        "svg": Diagram("SVG", ".svg", "SVG pictures", _svg),
        "png": Diagram("PNG", ".png", "PNG pictures", _png),
        "pdf": Diagram("PDF", ".pdf", "PDF documents", _pdf),
        "mermaid": Diagram("Mermaid", ".mmd", "Mermaid diagrams", _mermaid, is_text=True),
        "markdown": Diagram("Markdown", ".md", "Markdown texts", _markdown, is_text=True),
    }
)
"""The forms by the word that the command line knows them by. ``write`` raises ValueError with what to do instead
where a picture cannot be made, as for a PNG beyond all measure."""
