"""Nothing is lost to a crash, another program or another person: what is asked, and what is done about it.

Two designs are never merged here. Where both sides changed, one of them stays open and the other stays on disk
or in the history, so that either can be had again.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from fnetdesigner.gui.dialogs import choose
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.guard import Guard
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.recovery import Recovery
from fnetdesigner.gui.words import plain, told
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import compare
from fnetdesigner.project import ProjectError, fingerprint, load
from fnetdesigner.workspace.differences import differences

Opening = Literal["write", "read"]
LATER = 500
"""Milliseconds until a question is asked again that would have come in the middle of a gesture."""


class Safety(QObject):
    """``said``: a sentence for the person. ``save_as``: asks for a place and saves there."""

    said = Signal(str)

    def __init__(self, document: Document, window: QWidget, save_as: Callable[[], bool]) -> None:
        super().__init__(window)
        self._document, self._window, self._save_as = document, window, save_as
        self.guard = Guard(self)
        self.recovery = Recovery(document, lambda: self.guard.base, self)
        self.recovery.trouble.connect(self.said)
        self._asking = False
        self.guard.changed.connect(self.look_at_disk)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)

    @property
    def read_only(self) -> bool:
        """Whether the open file is only read."""
        return self.guard.read_only

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and not self._asking:
            self.guard.look()

    def may_open(self, path: Path) -> Opening | None:
        """Ask if somebody else has the file open; None when it is not to be opened."""
        holder = self.guard.holder(path)
        if holder is None:
            return "write"
        answer = choose.in_use(self._window, path.name, str(holder))
        return None if answer == "cancel" else "read" if answer == "read" else "write"

    def may_save(self, path: Path) -> bool:
        """Ask if saving would write over what somebody else did. False when it is not to be saved now."""
        if path != self.guard.path:
            holder = self.guard.holder(path)
            question = tr("{name} is open elsewhere, by {holder}.").format(name=path.name, holder=holder)
            return holder is None or choose.confirmed(self._window, question, tr("Replace it anyway"))
        if self.guard.state() != "changed":
            return True
        return self._decide(path)

    def look_at_disk(self) -> None:
        """Ask what to do after another program wrote the open file."""
        path = self.guard.path
        if path is None or self._asking or self.guard.state() == "same":
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton or QApplication.activeModalWidget() is not None:
            QTimer.singleShot(LATER, self, self.look_at_disk)
            return
        self._asking = True
        try:
            if self.guard.state() == "gone":
                self.guard.acknowledge("")
                self._document.session.mark_unsaved()
                self.said.emit(tr("{name} is no longer there. Save writes it again.").format(name=path.name))
            elif not self._document.session.is_saved:
                self._decide(path)
            elif choose.reload_wanted(self._window, path.name, self._differs(path)[0]):
                self.reload(path)
            else:
                # What is open is then no longer what is on disk.
                self._document.session.mark_unsaved()
        finally:
            self._asking = False

    def _decide(self, path: Path) -> bool:
        """Both sides changed. True when mine may be written now."""
        answer = choose.changed_on_disk(self._window, path.name, *self._differs(path))
        if answer == "reload":
            self.reload(path)
        elif answer == "save_as":
            self._save_as()
        elif answer == "mine":
            return self._put_aside(path)
        return False

    def _differs(self, path: Path) -> tuple[str, str]:
        """What the file on disk has that the open design has not: counted, and listed."""
        try:
            there = load(path)
        except ProjectError as error:
            return tr("It cannot be read as it is now: {message}").format(message=error.message), ""
        here = self._document.design
        changes = compare(here, there)
        if not changes:
            return tr("The design in it is the same as this one."), ""
        listed = "\n".join(plain(d.text) for d in differences(here, there, changes))
        return tr("Compared with this one, the version on disk has {told}.").format(told=told(changes)), listed

    def reload(self, path: Path) -> bool:
        """Take what is on disk, as a step that can be taken back."""
        base = fingerprint(path)
        try:
            design = load(path)
        except ProjectError as error:
            choose.tell_trouble(self._window, tr("{name} cannot be read.").format(name=path.name), spoken(str(error)))
            return False
        self._document.session.seal()
        self._document.session.become(design, f"Reload {path.name}")
        self.guard.acknowledge(base)
        self._document.mark_saved(path)
        return True

    def _put_aside(self, path: Path) -> bool:
        """Copy the other version beside the file. False, and told, when that fails."""
        number = 1
        while (aside := path.with_name(f"{path.stem} (other version {number}){path.suffix}")).exists():
            number += 1
        base = fingerprint(path)
        try:
            shutil.copy2(path, aside)
        except OSError as error:
            reason = error.strerror or spoken(str(error))
            choose.tell_trouble(self._window, tr("The other version could not be kept."), f"{aside.name}: {reason}")
            return False
        self.guard.acknowledge(base)
        self.said.emit(tr("The other version is kept as {name}.").format(name=aside.name))
        return True

    def opened(self, path: Path | None, base: str, opening: Opening = "write") -> None:
        """The window shows this file now."""
        self.guard.take(path, base, read_only=opening == "read")
        self._document.path_changed.emit()

    def saved(self, path: Path, base: str) -> None:
        """The design was written to this file."""
        self.guard.take(path, base)
        self._document.mark_saved(path)

    def take_up(self, design: Design, label: str) -> bool:
        """Put recovered work on what is open. True when it is on disk again, under this window's name."""
        self._document.session.become(design, label)
        return self.recovery.flush()

    def close(self) -> None:
        """The window closes; what was unsaved has been asked about."""
        self.recovery.close()
        self.guard.release()
