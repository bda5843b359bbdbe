"""Everything that the window can show, each brought about by one function: for pictures of it, and for tests of all.

A module for each part of the window holds its scenes in one table.
"""

from __future__ import annotations

from tests.gui.scenes.canvas import CANVAS
from tests.gui.scenes.dialogs import DIALOGS
from tests.gui.scenes.menus import MENUS
from tests.gui.scenes.panels import PANELS
from tests.gui.scenes.questions import QUESTIONS
from tests.gui.scenes.scene import Scene

SCENES: tuple[Scene, ...] = (*PANELS, *CANVAS, *MENUS, *DIALOGS, *QUESTIONS)
"""All of them, in the order of a tour through the program."""
