"""The packaged icons as Qt pictures: drawn in a token's colour, crisp at every pixel density, made once.

The icons are single-coloured SVG whose ink is ``currentColor``; whoever asks says which token it is.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fnetdesigner import assets
from fnetdesigner.gui.theme import Theme
from fnetdesigner.report.tokens import SEVERITY_COLOURS

SIZES = (16, 20, 24, 32)
"""The sizes in pixels that an icon brings along."""

SEVERITY_TOKENS = {**SEVERITY_COLOURS, "ok": "ok"}
"""The colour of each severity's shape, and of the tick that says there is none."""


def icon(path: str, token: str, theme: Theme) -> QIcon:
    """An icon of the packaged SVG ``path`` ("icons/actions/save.svg") in a token's colour, paler when disabled."""
    return _icon(path, theme.hex(token), theme.tint(token, 0.4).name())


def pixmap(path: str, token: str, theme: Theme, size: int, ratio: float | None = None) -> QPixmap:
    """A picture ``size`` x ``size`` in device-independent pixels; ``ratio`` defaults to the screen's."""
    return _pixmap(path, theme.hex(token), size, _ratio() if ratio is None else ratio)


def severity_icon(severity: str, theme: Theme) -> QIcon:
    """The shape of a severity in its colour: octagon, triangle, circle, dashed circle or tick."""
    return icon(f"icons/severity/{severity}.svg", SEVERITY_TOKENS[severity], theme)


def paint_svg(painter: QPainter, path: str, ink: str, x: float, y: float, size: float) -> None:
    """Draw a packaged icon with a painter, in an ink written #RRGGBB."""
    _renderer(path, ink).render(painter, QRectF(x, y, size, size))


def _ratio() -> float:
    return QGuiApplication.primaryScreen().devicePixelRatio()


@lru_cache(maxsize=512)
def _icon(path: str, ink: str, pale: str) -> QIcon:
    found = QIcon()
    for ratio in (1.0, 2.0):
        for size in SIZES:
            found.addPixmap(_pixmap(path, ink, size, ratio), QIcon.Mode.Normal)
            found.addPixmap(_pixmap(path, pale, size, ratio), QIcon.Mode.Disabled)
    return found


@lru_cache(maxsize=4096)
def _pixmap(path: str, ink: str, size: int, ratio: float) -> QPixmap:
    drawn = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(path, ink).render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@lru_cache(maxsize=512)
def _renderer(path: str, ink: str) -> QSvgRenderer:
    text = assets.read_text(path).replace("currentColor", ink)
    return QSvgRenderer(QByteArray(text.encode("utf-8")))
