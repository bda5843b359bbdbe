"""Shows the way of a packet on the canvas leg by leg, or at once where less motion is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QVariantAnimation, Signal
from PySide6.QtWidgets import QApplication, QStyle

from fnetdesigner.gui.canvas.tracks import Tracks, Way
from fnetdesigner.gui.theme import Theme

LEG, LONGEST = 140, 840
"""Milliseconds that one leg takes, and all of them at most."""


def moves_allowed() -> bool:
    """Whether the system shows motion: desktops that animate nothing give animations no time."""
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


class Trail(QObject):
    """``dismissed``: a person wants the way gone, as with Esc."""

    dismissed = Signal()

    def __init__(self, tracks: Tracks, refresh: Callable[[], None], theme: Theme) -> None:
        super().__init__()
        self.tracks = tracks
        self._refresh, self._theme = refresh, theme
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.valueChanged.connect(self._on_step)

    @property
    def shown(self) -> bool:
        """Whether a way is shown."""
        return self.tracks.way is not None

    @property
    def moving(self) -> bool:
        """Whether the way is being drawn leg by leg just now."""
        return self._motion.state() == QVariantAnimation.State.Running

    def show(self, way: Way | None, *, follow: bool = False) -> None:
        """Show a way, or none; ``follow``: leg by leg."""
        self._motion.stop()
        self.tracks.way = way
        self.tracks.progress = 1.0
        self.tracks.lit = frozenset()
        legs = self.tracks.length
        if follow and legs and not self._theme.calm and moves_allowed():
            self.tracks.progress = 0.0
            self._motion.setDuration(min(LONGEST, LEG * legs))
            self._motion.start()
        self._refresh()

    def light(self, ids: Iterable[str]) -> None:
        """Mark the things of one sentence."""
        self.tracks.lit = frozenset(ids)
        self._refresh()

    def _on_step(self, value: float) -> None:
        self.tracks.progress = float(value)
        self._refresh()
