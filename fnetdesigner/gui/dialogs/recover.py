"""Asks about unsaved work that a crash left: what it is, when it was written, and what differs from the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.gui.language import tr
from fnetdesigner.gui.recovery import Recovery
from fnetdesigner.gui.words import counted, told
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import compare
from fnetdesigner.project import ProjectError, fingerprint, load
from fnetdesigner.project.recovery import Recovered

MOST_LISTED = 50


@dataclass(frozen=True, slots=True)
class Offer:
    """One piece of work: what it is called, how it differs, and whether the file was changed since."""

    work: Recovered
    name: str
    differs: str
    readable: bool


def worth_asking(recovery: Recovery, path: Path | None = None) -> list[Offer]:
    """The work that a crash left and that the files do not hold; what they hold is taken away unasked."""
    found = []
    for work in recovery.left_over(path)[:MOST_LISTED]:
        offer = offer_of(work)
        if offer is None:
            recovery.discard(work)
        else:
            found.append(offer)
    return found


def offer_of(work: Recovered) -> Offer | None:
    """What there is to say about a piece of work; None when the file holds the same."""
    try:
        design = work.design()
    except ProjectError as error:
        return Offer(work, _name(work, None), tr("Cannot be read: {message}").format(message=error.message), False)
    name = _name(work, design)
    if work.path is None:
        return Offer(
            work,
            name,
            tr("Never saved; {elements}").format(elements=counted(len(design.resources), "element", "elements")),
            True,
        )
    try:
        changes = compare(load(work.path), design)
    except ProjectError:
        number = counted(len(design.resources), "element", "elements")
        return Offer(work, name, tr("Its file cannot be opened any more; {number}").format(number=number), True)
    if not changes:
        return None
    later = bool(work.base) and fingerprint(work.path) != work.base
    return Offer(work, name, told(changes) + (tr("; the file was changed later") if later else ""), True)


def _name(work: Recovered, design: Design | None) -> str:
    if work.path is not None:
        return work.path.name
    return design.settings.title if design is not None else tr("A design that was never saved")


class RecoverDialog(QDialog):
    """``chosen``: the work to take up, if any. ``discarded``: the work to take away."""

    def __init__(self, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recover")
        self.setWindowTitle(tr("Recover unsaved work"))
        self.setMinimumWidth(600)
        self.chosen: Recovered | None = None
        self.discarded: list[Recovered] = []
        self._offers = list(offers)
        heading = QLabel(tr("fnetdesigner ended before everything was saved."))
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        words = QLabel(
            tr(
                "This work is not in your files. Recover opens it as unsaved changes; your file stays as it is until "
                "you save. Later keeps it and asks again."
            )
        )
        words.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setObjectName("recover-list")
        self.list.setAccessibleName(tr("Unsaved work"))
        self.list.setHeaderLabels([tr("Design"), tr("Written"), tr("Compared with the file")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        for offer in self._offers:
            self._add(offer)
        header = self.list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setFixedHeight(42 + 28 * min(6, max(2, len(self._offers))))
        buttons = QDialogButtonBox()
        self.recover = QPushButton(tr("&Recover"))
        self.recover.setProperty("role", "primary")
        self.recover.setDefault(True)
        self.discard = QPushButton(tr("&Discard"))
        self.later = QPushButton(tr("&Later"))
        buttons.addButton(self.recover, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.discard, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(self.later, QDialogButtonBox.ButtonRole.RejectRole)
        self.recover.clicked.connect(self._recover)
        self.discard.clicked.connect(self._discard)
        self.later.clicked.connect(self.reject)
        self.list.currentItemChanged.connect(lambda *_: self._refresh())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        for widget in (heading, words, self.list, buttons):
            layout.addWidget(widget)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self.list.setFocus()

    def _add(self, offer: Offer) -> None:
        moment = QDateTime.fromSecsSinceEpoch(int(offer.work.written))
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        item = QTreeWidgetItem([offer.name, when, offer.differs])
        item.setData(0, Qt.ItemDataRole.UserRole, len(self._rows()))
        where = str(offer.work.path) if offer.work.path is not None else tr("Never saved")
        item.setToolTip(0, where)
        item.setToolTip(2, offer.differs)
        self.list.addTopLevelItem(item)

    def _rows(self) -> list[QTreeWidgetItem]:
        found = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _current(self) -> Offer | None:
        item = self.list.currentItem()
        return self._offers[item.data(0, Qt.ItemDataRole.UserRole)] if item is not None else None

    def _refresh(self) -> None:
        offer = self._current()
        self.recover.setEnabled(offer is not None and offer.readable)
        self.discard.setEnabled(offer is not None)

    def _recover(self) -> None:
        offer = self._current()
        if offer is not None and offer.readable:
            self.chosen = offer.work
            self.accept()

    def _discard(self) -> None:
        """Take one away; with the last one the question is answered."""
        offer, row = self._current(), self.list.currentItem()
        if offer is not None and row is not None:
            self.discarded.append(offer.work)
            self.list.takeTopLevelItem(self.list.indexOfTopLevelItem(row))
        if not self._rows():
            self.accept()
