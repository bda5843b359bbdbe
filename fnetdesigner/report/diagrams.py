"""Every form in which a design is drawn for others, in one table: the window and the command line write from it.

So the two give the same bytes, whatever the window looks like. A form is one row here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from fnetdesigner.model.design import Design
from fnetdesigner.report.drawio import drawio
from fnetdesigner.report.markdown import markdown
from fnetdesigner.report.mermaid import mermaid
from fnetdesigner.report.pdf import pdf
from fnetdesigner.report.png import png
from fnetdesigner.report.sheet import Sheet, sheet
from fnetdesigner.report.svg import Ground, svg
from fnetdesigner.report.tokens import Theme
from fnetdesigner.report.vsdx import vsdx
from fnetdesigner.rules.engine import Findings

SCALE = 2.0
"""Pixels of a PNG for each of the picture, where nobody says otherwise."""


@dataclass(frozen=True)
class Wanted:
    """What is to be drawn, and how. ``only``: the ids of a part of the design; None for all of it.
    ``theme``, ``ground`` and ``scale`` hold for pictures (SVG, PNG, PDF); draw.io and Visio are drawn light."""

    design: Design
    findings: Findings
    only: Collection[str] | None = None
    theme: Theme = "light"
    ground: Ground = "canvas"
    scale: float = SCALE

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
    return pdf(wanted.svg(), wanted.design.settings.title)


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
