"""The words of the window in the language of the person: every text that a widget shows goes through here.

Texts stand in English where they are used, ``tr("Open…")``; Qt's translators hold the other languages.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

WINDOW = "window"
"""The context of all texts that the window itself brings."""


def tr(text: str, meaning: str = "", n: int = -1) -> str:
    """A text of the window in the language that is set; the text itself where none has it.

    ``text`` is written out as a literal, with ``{name}`` where ``.format(name=…)`` puts a value in later. ``meaning``
    tells two uses of one English word apart ("verb", "noun"). ``n``: the number that decides on singular or plural,
    shown where the text says ``%n``.
    """
    return QCoreApplication.translate(WINDOW, text, meaning or None, n)
