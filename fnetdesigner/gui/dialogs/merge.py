"""Shows what an import would change in the open design, with a check box for each difference."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.exchange.merge import Proposal, edits_of, proposals
from fnetdesigner.gui.icons import severity_icon
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import counted, plain
from fnetdesigner.model.design import Design, DesignError
from fnetdesigner.model.edits import apply
from fnetdesigner.rules.finding import Fix
from fnetdesigner.workspace.differences import differences
from fnetdesigner.workspace.intents import Step
from fnetdesigner.workspace.mending import mend

TITLE = "Import into this design"
GROUPS = (("changed", "Changed", "info"), ("added", "New", "ok"))
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class MergeDialog(QDialog):
    """``step`` is what is accepted, as one step; None where nothing is."""

    def __init__(self, design: Design, imported: Design, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("merge-dialog")
        self.setWindowTitle(spoken(TITLE))
        self.resize(720, 560)
        self._design, self._theme = design, theme
        self._offered = proposals(design, imported)
        self._summary = QLabel(self._words())
        self._summary.setObjectName("merge-summary")
        self._summary.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setObjectName("merge-differences")
        self.tree.setAccessibleName(tr("Differences"))
        self.tree.setHeaderHidden(True)
        # Rows are measured while it is filled, by the style that it will have.
        self.tree.ensurePolished()
        self._fill()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._accept = buttons.addButton(tr("Take over"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._accept.setObjectName("merge-accept")
        self._accept.setDefault(True)
        self._accept.setEnabled(bool(self._offered))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.tree.itemChanged.connect(lambda: self._accept.setEnabled(bool(self.accepted_ids())))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self._summary)
        layout.addWidget(self.tree, 1)
        layout.addWidget(buttons)

    def _words(self) -> str:
        if not self._offered:
            return tr("The design says all of it already.")
        count = counted(len(self._offered), "difference", "differences")
        return tr("{count}. Layout, notes and what only the design knows stay as they are.").format(count=count)

    def _fill(self) -> None:
        for mark, title, shape in GROUPS:
            found = [p for p in self._offered if p.mark == mark]
            if not found:
                continue
            group = QTreeWidgetItem(self.tree, [f"{spoken(title)} ({len(found)})"])
            group.setIcon(0, severity_icon(shape, self._theme))
            group.setFlags(group.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
            for proposal in found:
                item = QTreeWidgetItem(group, [proposal.resource.name])
                item.setData(0, Qt.ItemDataRole.UserRole, proposal.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(0, CHECKED)
                for line in self._lines(proposal):
                    QTreeWidgetItem(item, [line]).setToolTip(0, line)
                item.setExpanded(mark == "changed")
            group.setExpanded(True)

    def _lines(self, proposal: Proposal) -> list[str]:
        """What one proposal says, by itself if that is possible."""
        wanted = {p.id for p in self._offered if p.mark == "added"} | {proposal.id}
        try:
            after, changes = apply(self._design, edits_of(self._offered, wanted))
        except DesignError as error:
            return [spoken(str(error))]
        return [plain(d.text) for d in differences(self._design, after, changes) if d.id == proposal.id]

    def accepted_ids(self) -> set[str]:
        """The ids of the proposals that are checked."""
        return {
            str(item.data(0, Qt.ItemDataRole.UserRole))
            for group in (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
            if group is not None
            for item in (group.child(row) for row in range(group.childCount()))
            if item is not None and item.checkState(0) == CHECKED
        }

    @property
    def step(self) -> Step | None:
        """What is checked, as one step with places for what is new. DesignError where it does not fit."""
        edits = edits_of(self._offered, self.accepted_ids())
        return mend(self._design, Fix("import", TITLE, edits)) if edits else None
