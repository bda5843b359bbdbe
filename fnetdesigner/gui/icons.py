"""The packaged icons as Qt pictures: drawn in a token's colour, crisp at every pixel density, made once.

The icons are single-coloured SVG whose ink is ``currentColor``; whoever asks says which token it is. A person may put
others in their place (``Theme.artwork``): then the text of the SVG stands where else the path of ours does.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
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
    return _icon(theme.artwork.get(path, path), theme.hex(token), theme.tint(token, 0.4).name())


def pixmap(path: str, token: str, theme: Theme, size: int, ratio: float | None = None) -> QPixmap:
    """A picture ``size`` x ``size`` in device-independent pixels; ``ratio`` defaults to the screen's."""
    return _pixmap(theme.artwork.get(path, path), theme.hex(token), size, _ratio() if ratio is None else ratio)


def severity_icon(severity: str, theme: Theme) -> QIcon:
    """The shape of a severity in its colour: octagon, triangle, circle, dashed circle or tick."""
    return icon(f"icons/severity/{severity}.svg", SEVERITY_TOKENS[severity], theme)


def paint_svg(painter: QPainter, path: str, ink: str, x: float, y: float, size: float) -> None:
    """Draw a packaged icon, or an SVG text, with a painter, in an ink written #RRGGBB."""
    _renderer(path, ink).render(painter, QRectF(x, y, size, size))


def _ratio() -> float:
    return QGuiApplication.primaryScreen().devicePixelRatio()


class _Drawn(QIconEngine):
    """Draws an icon when it is shown, at the size and density that are asked for: most are never shown in all."""

    def __init__(self, path: str, ink: str, pale: str) -> None:
        super().__init__()
        self._path, self._ink, self._pale = path, ink, pale

    def _of(self, mode: QIcon.Mode) -> str:
        return self._pale if mode == QIcon.Mode.Disabled else self._ink

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into a rectangle, square and centred."""
        side = min(rect.width(), rect.height())
        x, y = rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2
        paint_svg(painter, self._path, self._of(mode), x, y, side)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A picture of that size in pixels."""
        return _pixmap(self._path, self._of(mode), min(size.width(), size.height()), 1.0)

    def clone(self) -> QIconEngine:
        """Another engine that draws the same."""
        return _Drawn(self._path, self._ink, self._pale)

    def availableSizes(self, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off) -> list[QSize]:
        """The sizes that it is made for; any other is as good."""
        return [QSize(side, side) for side in SIZES]


@lru_cache(maxsize=512)
def _icon(path: str, ink: str, pale: str) -> QIcon:
    return QIcon(_Drawn(path, ink, pale))


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
    text = (path if path.startswith("<") else assets.read_text(path)).replace("currentColor", ink)
    return QSvgRenderer(QByteArray(text.encode("utf-8")))
