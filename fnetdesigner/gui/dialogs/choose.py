"""Asks for a file, a decision or attention; in one place, so that tests can answer instead of a person."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

Answer = Literal["save", "discard", "cancel"]
PROJECTS = "fnetdesigner projects (*.fnd)"
TEMPLATES = "ARM templates (*.json *.jsonc)"
OPENABLE = f"{PROJECTS};;{TEMPLATES}"


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
    if path.exists() and not confirmed(parent, f"{path.name} is there already.", "Replace it"):
        return None
    return path


def unsaved(parent: QWidget, name: str) -> Answer:
    """Ask what to do with changes that are not saved yet."""
    box = _box(parent, QMessageBox.Icon.Question, f"Save the changes to {name}?")
    box.setObjectName("unsaved-changes")
    box.setInformativeText("Without saving, what was changed since the last save is lost.")
    save = box.addButton(QMessageBox.StandardButton.Save)
    discard = box.addButton(QMessageBox.StandardButton.Discard)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Save)
    box.setEscapeButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    answers: dict[object, Answer] = {save: "save", discard: "discard"}
    return answers.get(box.clickedButton(), "cancel")


def confirmed(parent: QWidget, question: str, yes: str) -> bool:
    """Ask a yes-or-no question; ``yes`` says what is done."""
    box = _box(parent, QMessageBox.Icon.Question, question)
    accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is accept


def tell_trouble(parent: QWidget, title: str, message: str) -> None:
    """Say that something did not work, and why."""
    box = _box(parent, QMessageBox.Icon.Warning, title)
    box.setObjectName("trouble")
    box.setInformativeText(message)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.exec()


def _box(parent: QWidget, icon: QMessageBox.Icon, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle("fnetdesigner")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box
