"""The PySide6 that is installed keeps its references: see the pin in pyproject.toml."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

CALLS = 200
# Other things may hold a reference more or less to None; the fault loses one at each call.
TOLERANCE = 50


def test_a_void_call_loses_no_reference_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on CPython 3.11 loses one per call, and the interpreter aborts after some thousands.

    From Python 3.12 on, None is immortal and its count does not move, so the fault cannot occur there.
    """
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.update()
    assert abs(sys.getrefcount(None) - before) < TOLERANCE
