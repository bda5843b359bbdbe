"""Everything that the window can show, each brought about by one function: for pictures of it, and for tests of all.

A scene takes a window with a design and returns what is to be looked at: the window itself, or a dialog on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from fnetdesigner.exchange.export import export_arm
from fnetdesigner.gui.bindings import Bindings
from fnetdesigner.gui.dialogs.about import AboutDialog
from fnetdesigner.gui.dialogs.export import ExportDialog
from fnetdesigner.gui.dialogs.history import HistoryDialog
from fnetdesigner.gui.dialogs.import_template import ImportDialog
from fnetdesigner.gui.dialogs.merge import MergeDialog
from fnetdesigner.gui.dialogs.pick import ConnectDialog, MoveDialog
from fnetdesigner.gui.dialogs.printing import PrintDialog
from fnetdesigner.gui.dialogs.recover import Offer, RecoverDialog
from fnetdesigner.gui.dialogs.shortcuts import ShortcutsDialog
from fnetdesigner.gui.dialogs.templates import TemplatesDialog
from fnetdesigner.gui.dialogs.waive import WaiveDialog
from fnetdesigner.gui.exports import writers
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.kinds.traffic import NatGateway
from fnetdesigner.model.edits import Add, Set, apply
from fnetdesigner.planning.assistants.catalogue import ASSISTANTS
from fnetdesigner.project.recovery import Recovered
from fnetdesigner.report.overlays import OVERLAYS

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "samples" / "function-app-storage-private-endpoints.fnd"
HUB = ROOT / "resources" / "gallery" / "hub-spoke-firewall.fnd"


@dataclass(frozen=True)
class Scene:
    """``design``: the project that is open, or None for an empty canvas. ``show`` brings it about."""

    name: str
    show: Callable[[MainWindow, Path], QWidget]
    design: Path | None = SAMPLE


def _first(window: MainWindow, kind: str) -> str:
    return window.document.design.index.by_kind[kind][0]


def _nothing(window: MainWindow, _folder: Path) -> QWidget:
    return window


def _chosen(kind: str, window: MainWindow, _folder: Path) -> QWidget:
    window.document.select([_first(window, kind)])
    return window


def _finding(window: MainWindow, _folder: Path) -> QWidget:
    window.problems.board.step(1)
    return window


def _act(name: str, window: MainWindow, _folder: Path) -> QWidget:
    window.actions_by_id[name].trigger()
    return window


def _trace(window: MainWindow, _folder: Path) -> QWidget:
    window.routing.follow(_first(window, "function-app"), _first(window, "storage-account"))
    return window


def _effective(window: MainWindow, _folder: Path) -> QWidget:
    window.document.select([_first(window, "subnet")])
    window.routing.show_effective()
    return _dialog(window, "effective")


def _console(window: MainWindow, _folder: Path) -> QWidget:
    window.document.select([_first(window, "function-app")])
    window.actions_by_id["console"].trigger()
    return window


def _commands(window: MainWindow, _folder: Path) -> QWidget:
    window.search.open()
    window.search.field.setText("priv")
    return window


def _dialog(window: MainWindow, name: str) -> QDialog:
    found = window.findChild(QDialog, name)
    assert isinstance(found, QDialog), name
    return found


def _shown(make: Callable[[MainWindow, Path], QDialog], window: MainWindow, folder: Path) -> QWidget:
    dialog = make(window, folder)
    dialog.show()
    return dialog


def _export(window: MainWindow, _folder: Path) -> QDialog:
    document = window.document
    forms = writers(document.design, document.session.findings, document.selection)
    return ExportDialog(forms, "", window.theme, window)


def _import(window: MainWindow, folder: Path) -> QDialog:
    template = folder / "template.json"
    template.write_text(export_arm(window.document.design), encoding="utf-8")
    return ImportDialog(template, window.theme, window, window.document.design)


def _merge(window: MainWindow, _folder: Path) -> QDialog:
    design = window.document.design
    edits = [Set(_first(window, "virtual-network"), {"dns_servers": ("10.0.0.9",)}),
             Add(NatGateway(id="nat-gateway-77", name="ng-new"))]  # fmt: skip
    return MergeDialog(design, apply(design, edits)[0], window.theme, window)


def _history(window: MainWindow, _folder: Path) -> QDialog:
    document = window.document
    document.select([_first(window, "storage-account")])
    window.actions_by_id["duplicate"].trigger()
    return HistoryDialog(document, window.theme, window)


def _recover(window: MainWindow, _folder: Path) -> QDialog:
    lost = Recovered(Path("x"), "1-0", None, "", 0.0)
    return RecoverDialog([Offer(lost, "hub.fnd", "2 added, 1 changed", True)], window)


def _waive(window: MainWindow, _folder: Path) -> QDialog:
    finding = next(f for f in window.document.session.findings.all if not f.waived)
    return WaiveDialog(finding, window.theme, window)


def _assistant(name: str, window: MainWindow, _folder: Path) -> QWidget:
    return window.guidance.assist(name)


def _rule(window: MainWindow, _folder: Path) -> QWidget:
    window.show_rule("FND-STG-003")
    return _dialog(window, "rules-dialog")


def _waivers(window: MainWindow, _folder: Path) -> QWidget:
    window.show_waivers()
    return _dialog(window, "waivers-dialog")


def _print(window: MainWindow, _folder: Path) -> QDialog:
    document = window.document
    return PrintDialog(document.design, document.session.findings, document.selection, window)


DIALOGS: dict[str, Callable[[MainWindow, Path], QDialog]] = {
    "about": lambda window, _: AboutDialog(window.theme, window),
    "connect": lambda window, _: ConnectDialog(window.document, _first(window, "function-app"), window.theme, window),
    "export": _export,
    "history": _history,
    "import": _import,
    "merge": _merge,
    "move": lambda window, _: MoveDialog(window.document, [_first(window, "subnet")], window.theme, window),
    "print": _print,
    "recover": _recover,
    "shortcuts": lambda window, _: ShortcutsDialog(Bindings(window.settings), window.theme, lambda: None, window),
    "templates": lambda window, _: TemplatesDialog(window.theme, True, window),
    "waive": _waive,
}
"""Dialogs that are made anew each time, by name."""


def scenes() -> Iterator[Scene]:
    """All of them, in the order of a tour through the program."""
    yield Scene("empty", _nothing, None)
    yield Scene("tour", partial(_act, "tour"), None)
    yield Scene("window", partial(_chosen, "function-app"))
    yield Scene("commands", _commands)
    yield Scene("finding", _finding)
    yield Scene("flows", partial(_act, "show_flows"), HUB)
    yield Scene("trace", _trace, HUB)
    yield Scene("matrix", partial(_act, "show_matrix"), HUB)
    yield Scene("console", _console, HUB)
    yield Scene("addresses", partial(_act, "show_addresses"), HUB)
    for overlay in OVERLAYS:
        yield Scene(f"overlay-{overlay.id}", partial(_overlay, overlay.id), HUB)
    yield Scene("dialog-effective", _effective, HUB)
    yield Scene("dialog-rules", _rule)
    yield Scene("dialog-waivers", _waivers)
    for assistant in ASSISTANTS:
        yield Scene(f"assistant-{assistant.name}", partial(_assistant, assistant.name))
    for name, make in DIALOGS.items():
        yield Scene(f"dialog-{name}", partial(_shown, make))


def _overlay(name: str, window: MainWindow, _folder: Path) -> QWidget:
    window.docks["bottom"].hide()
    window.canvas.fit_all()
    window.document.select([_first(window, "storage-account")])
    window.actions_by_id[f"overlay_{name}"].trigger()
    return window
