"""Asks for a file, a decision or attention; in one place, so that tests can answer instead of a person."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from fnetdesigner.gui.language import spoken, tr

Answer = Literal["save", "discard", "cancel"]
InUse = Literal["read", "open", "cancel"]
OnDisk = Literal["reload", "mine", "save_as", "cancel"]
PROJECTS = "fnetdesigner projects (*.fnd)"
TEMPLATES = "Templates and resources (*.json *.jsonc *.bicep)"
"""The kinds of files in the dialogs of the system."""


def openable() -> str:
    """The file filter of all that can be opened."""
    return f"{spoken(PROJECTS)};;{spoken(TEMPLATES)}"


def file_to_open(parent: QWidget, title: str, folder: str, filters: str) -> Path | None:
    """Ask for a file that exists; None when the person changed their mind."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, folder, filters)
    return Path(chosen) if chosen else None


def file_to_save(parent: QWidget, title: str, proposal: str, filters: str, suffix: str) -> Path | None:
    """Ask where to save; the suffix is added where it is missing. Asks before a file is written over."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, proposal, filters)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix:
        return path
    path = path.with_name(path.name + suffix)
    if path.exists() and not confirmed(parent, tr("{name} is there already.").format(name=path.name), tr("Replace it")):
        return None
    return path


def folder(parent: QObject | None, title: str, start: str) -> Path | None:
    """Ask for a folder; None when the person changed their mind."""
    chosen = QFileDialog.getExistingDirectory(parent if isinstance(parent, QWidget) else None, title, start)
    return Path(chosen) if chosen else None


def unsaved(parent: QWidget, name: str) -> Answer:
    """Ask what to do with changes that are not saved yet."""
    box = _box(parent, tr("Save the changes to {name}?").format(name=name))
    box.setObjectName("unsaved-changes")
    box.setInformativeText(tr("Without saving, what was changed since the last save is lost."))
    save = box.addButton(QMessageBox.StandardButton.Save)
    discard = box.addButton(QMessageBox.StandardButton.Discard)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Save)
    box.setEscapeButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    answers: dict[object, Answer] = {save: "save", discard: "discard"}
    return answers.get(box.clickedButton(), "cancel")


def in_use(parent: QWidget, name: str, who: str) -> InUse:
    """Ask what to do with a file that somebody else has open."""
    box = _box(parent, tr("{name} is open elsewhere, by {who}.").format(name=name, who=who))
    box.setObjectName("in-use")
    box.setInformativeText(
        tr(
            "Opened to read, it can be saved under another name only. If both save it, the one who saves later is "
            "asked what to keep."
        )
    )
    read = box.addButton(tr("Open to read"), QMessageBox.ButtonRole.AcceptRole)
    anyway = box.addButton(tr("Open anyway"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(read)
    box.setEscapeButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    answers: dict[object, InUse] = {read: "read", anyway: "open"}
    return answers.get(box.clickedButton(), "cancel")


def changed_on_disk(parent: QWidget, name: str, differs: str, details: str) -> OnDisk:
    """Ask what to keep of a design that was changed here and on disk; ``differs`` counts, ``details`` lists."""
    box = _box(parent, tr("{name} was changed here and by another program.").format(name=name))
    box.setObjectName("changed-on-disk")
    box.setInformativeText(
        tr(
            "{differs} Reload takes what is on disk, and Undo brings yours back. "
            "Keep mine puts the other version beside the file under a name of its own."
        ).format(differs=differs)
    )
    box.setDetailedText(details)
    reload = box.addButton(tr("Reload"), QMessageBox.ButtonRole.AcceptRole)
    mine = box.addButton(tr("Keep mine"), QMessageBox.ButtonRole.DestructiveRole)
    save_as = box.addButton(tr("Save as…"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(save_as)
    box.setEscapeButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    answers: dict[object, OnDisk] = {reload: "reload", mine: "mine", save_as: "save_as"}
    return answers.get(box.clickedButton(), "cancel")


def reload_wanted(parent: QWidget, name: str, differs: str) -> bool:
    """Ask whether to take what another program wrote; nothing is unsaved here."""
    box = _box(parent, tr("{name} was changed by another program.").format(name=name))
    box.setObjectName("reload")
    box.setInformativeText(differs)
    accept = box.addButton(tr("Reload"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(tr("Not now"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(accept)
    box.exec()
    return box.clickedButton() is accept


def confirmed(parent: QWidget, question: str, yes: str) -> bool:
    """Ask a yes-or-no question; ``yes`` says what is done."""
    box = _box(parent, question)
    accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is accept


def tell_trouble(parent: QWidget, title: str, message: str) -> None:
    """Say that something did not work, and why."""
    box = _box(parent, title)
    box.setObjectName("trouble")
    box.setInformativeText(message)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.exec()


def _box(parent: QWidget, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle("fnetdesigner")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box
