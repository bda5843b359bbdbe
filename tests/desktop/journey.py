"""A person at a real window: from an empty canvas to an exported design without an error, by mouse and keys of X11.

Run as ``xvfb-run -a -s "-screen 0 1600x1000x24" python -m tests.desktop.journey FOLDER``. xdotool moves the pointer and
presses the keys; the window is only asked where its things stand. Pictures of the stages, the project and the template
are left in the folder. Ends with 1 where something did not come about, and says what.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, QPoint, QPointF, QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from fnetdesigner.gui.app import build
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.kinds.function_app import FunctionApp

PATIENCE = 10.0
"""Seconds until something has to have come about."""
MOST_FIXES = 12


class Asking(QObject):
    """Runs questions of the person's thread in the window's."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.answer: Any = None
        self.asked.connect(self._run, Qt.ConnectionType.BlockingQueuedConnection)

    @Slot(object)
    def _run(self, question: Callable[[], Any]) -> None:
        try:
            self.answer = question()
        except Exception as error:
            self.answer = error

    def __call__(self, question: Callable[[], Any]) -> Any:
        self.asked.emit(question)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Person:
    """Eyes and hands. Everything that changes the window goes through the X server."""

    def __init__(self, window: MainWindow, ask: Asking, folder: Path) -> None:
        self.window, self.ask, self.folder = window, ask, folder

    def x(self, *words: str) -> None:
        """One call of xdotool."""
        subprocess.run(["xdotool", *words], check=True, timeout=20)
        time.sleep(0.12)

    def come_back(self) -> None:
        """Give the window the keys again: nobody manages the windows of this screen."""
        self.x("windowfocus", "--sync", str(self.ask(lambda: int(self.window.winId()))))

    def keys(self, *names: str) -> None:
        """Press keys, each named as X does: ``ctrl+s``."""
        self.x("key", "--clearmodifiers", *names)

    def write(self, words: str) -> None:
        """Type into whatever has the focus."""
        self.x("type", "--delay", "12", words)

    def point(self, widget: QWidget, at: QPoint | None = None) -> tuple[str, str]:
        """Where on the screen something is."""
        place: QPoint = self.ask(lambda: widget.mapToGlobal(widget.rect().center() if at is None else at))
        return str(place.x()), str(place.y())

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        self.x("mousemove", "--sync", *self.point(widget))
        self.x("click", "1")

    def drag(self, start: tuple[str, str], end: tuple[str, str]) -> None:
        """Press, move in steps as a hand does, and let go."""
        self.x("mousemove", "--sync", *start)
        self.x("mousedown", "1")
        for part in range(1, 9):
            between = [str(round(int(a) + (int(b) - int(a)) * part / 8)) for a, b in zip(start, end, strict=True)]
            self.x("mousemove", "--sync", *between)
        self.x("mouseup", "1")

    def see(self, wanted: str, holds: Callable[[], bool]) -> None:
        """Wait until something holds; AssertionError with its words where it does not come about."""
        end = time.monotonic() + PATIENCE
        while not self.ask(holds):
            if time.monotonic() > end:
                self.look("failed")
                raise AssertionError(wanted)
            time.sleep(0.05)

    def look(self, name: str) -> None:
        """Keep a picture of the screen."""
        screen = QApplication.primaryScreen()
        self.ask(lambda: screen.grabWindow(0).save(str(self.folder / f"{name}.png")))

    def on_canvas(self, x: float, y: float) -> tuple[str, str]:
        """Where on the screen a point of the drawing is."""
        canvas = self.window.canvas
        return self.point(canvas.viewport(), self.ask(lambda: canvas.mapFromScene(QPointF(x, y))))

    def middle(self, resource_id: str) -> tuple[str, str]:
        """The middle of a card."""
        return self.on_canvas(*self.ask(lambda: self.window.canvas.drawing.rects[resource_id].center))

    def add(self, words: str) -> str:
        """From the palette by keys; returns the new id."""
        before = self.ask(lambda: set(self.window.document.design.resources))
        self.keys("ctrl+shift+b")
        self.write(words)
        self.keys("Return")
        self.see(f"{words} is added", lambda: len(self.window.document.design.resources) > len(before))
        return next(i for i in self.ask(lambda: list(self.window.document.design.resources)) if i not in before)

    def connect(self, start: str, end: str) -> None:
        """Select by name, and join with another by name."""
        names = self.ask(lambda: [self.window.document.design.resources[i].name for i in (start, end)])
        self.keys("ctrl+f")
        self.write(names[0])
        self.keys("Return")
        self.see(f"{names[0]} is selected", lambda: self.window.document.selection == (start,))
        self.keys("ctrl+j")
        self.see("the dialog is there", lambda: QApplication.activeModalWidget() is not None)
        self.write(names[1])
        self.keys("Return")
        self.see("the dialog is gone", lambda: QApplication.activeModalWidget() is None)
        self.come_back()

    def save_to(self, path: Path) -> None:
        """Answer the dialog that asks for a file."""
        self.see("a file is asked for", lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
        self.keys("ctrl+a")
        self.write(str(path))
        self.keys("Return")
        self.see(f"{path.name} is written", path.exists)
        self.come_back()


def errors(window: MainWindow) -> int:
    """How many errors are open."""
    return window.document.session.findings.counts["error"]


def journey(person: Person) -> None:
    """From nothing to a template."""
    window, see = person.window, person.see
    document = window.document
    person.keys("Escape")
    person.look("1-empty")

    # A network by the mouse, from the palette to where it is wanted.
    person.keys("ctrl+shift+b")
    person.write("virtual network")
    tree = window.palette_panel.tree
    row = person.ask(lambda: tree.visualItemRect(tree.currentItem()).center())
    canvas = window.canvas.viewport()
    drop = person.ask(lambda: QPoint(canvas.width() // 2, canvas.height() // 4))
    person.drag(person.point(tree.viewport(), row), person.point(canvas, drop))
    see("the network is dropped", lambda: [r.kind for r in document.design.resources.values()] == ["virtual-network"])
    person.keys("ctrl+shift+b", "ctrl+a", "BackSpace")
    subnet = person.add("subnet")
    person.keys("ctrl+shift+a")
    plan, app, storage = person.add("elastic premium"), person.add("function app"), person.add("storage account")
    for end in (plan, subnet, storage):
        person.connect(app, end)

    def joined() -> bool:
        found = document.design.resources[app]
        assert isinstance(found, FunctionApp)
        return (found.plan, found.integration_subnet, found.host_storage) == (plan, subnet, storage)

    see("the app is joined with all three", joined)
    person.look("2-drawn")

    # A card by the mouse, and back by keys.
    place = person.ask(lambda: document.design.layout[storage])
    x, y = person.middle(storage)
    person.drag((x, y), (str(int(x) + 60), str(int(y) + 90)))
    see("the card has moved", lambda: document.design.layout[storage] != place)
    person.keys("ctrl+z")
    see("undo brings it back", lambda: document.design.layout[storage] == place)

    # Mend what the rules found, with the first fix that each error offers.
    board = window.problems.board
    for _ in range(MOST_FIXES):
        left = person.ask(lambda: errors(window))
        if not left:
            break
        person.keys("F8")
        see("a finding is shown", lambda: board.detail.finding is not None)
        buttons = person.ask(
            lambda: [b for b in board.detail.findChildren(QPushButton) if b.objectName().startswith("apply-")]
        )
        severity = person.ask(lambda: board.detail.finding.severity)
        if severity != "error" or not buttons:
            continue
        person.click(buttons[0])
        see("the fix mends it", lambda left=left: errors(window) < left)
    see("no error is left", lambda: errors(window) == 0)
    person.look("3-mended")

    person.keys("ctrl+s")
    person.save_to(person.folder / "journey.fnd")
    see("the design is saved", lambda: not window.isWindowModified())
    person.keys("ctrl+e")
    see("the export is shown", lambda: QApplication.activeModalWidget() is not None)
    person.look("4-export")
    person.keys("Return")
    person.save_to(person.folder / "journey.json")


def main(folder: Path) -> int:
    """Open the window, let the person work, and tell how it went."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    # The dialogs of the desktop are not this program's: Qt's own are the same on every machine.
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    window = build(None, QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window.setGeometry(0, 0, 1600, 1000)
    window.show()
    ask, told = Asking(), list[str]()

    def work() -> None:
        try:
            time.sleep(1)
            person = Person(window, ask, folder)
            person.come_back()
            journey(person)
        except Exception as error:
            told.append(f"{type(error).__name__}: {error}")
        ask(lambda: app.exit(0))

    Thread(target=work, daemon=True).start()
    app.exec()
    print("\n".join(told) or f"done: {', '.join(sorted(p.name for p in folder.iterdir()))}")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
