"""Scenes of dialogs."""

from __future__ import annotations

import json
from collections.abc import Callable
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
from fnetdesigner.project.recovery import Recovered
from tests.gui.scenes.scene import HUB, LATER, Scene, Show, dialog_of, first

MOMENT = 1_760_000_000.0
"""When the work was written that is offered again, in seconds since 1970."""


def _effective(kind: str, window: MainWindow, _folder: Path) -> QWidget:
    window.document.select([first(window, kind)])
    window.routing.show_effective()
    return dialog_of(window, "effective")


def _rule(window: MainWindow, _folder: Path) -> QWidget:
    window.show_rule("FND-STG-003")
    return dialog_of(window, "rules-dialog")


def _waivers(window: MainWindow, _folder: Path) -> QWidget:
    for finding in window.document.session.findings.all[:2]:
        window.problems.waive(finding, "Accepted until the network is rebuilt.", "Network team", "2099-01-31")
    window.show_waivers()
    return dialog_of(window, "waivers-dialog")


def _no_waivers(window: MainWindow, _folder: Path) -> QWidget:
    window.show_waivers()
    return dialog_of(window, "waivers-dialog")


def _shown(make: Callable[[MainWindow, Path], QDialog]) -> Show:
    def show(window: MainWindow, folder: Path) -> QWidget:
        dialog = make(window, folder)
        dialog.show()
        return dialog

    return show


def _export(form: str, window: MainWindow, _folder: Path) -> QDialog:
    document = window.document
    forms = writers(document.design, document.session.findings, document.selection)
    dialog = ExportDialog(forms, "", window.theme, window)
    dialog.show_language(form)
    return dialog


def _import(window: MainWindow, folder: Path) -> QDialog:
    """A template with something that no field holds, and something that nobody can read."""
    template = json.loads(export_arm(window.document.design))
    template["resources"][0]["properties"] = {**template["resources"][0].get("properties", {}), "madeUp": {"a": 1}}
    template["resources"].append(
        {"type": "Microsoft.Made/things", "apiVersion": "2024-01-01", "name": "thing", "properties": {}}
    )
    template["resources"].append({"type": "Microsoft.Network/natGateways", "apiVersion": "2024-01-01",
                                  "name": "[parameters('nowhere')]"})  # fmt: skip
    path = folder / "template.json"
    path.write_text(json.dumps(template), encoding="utf-8")
    return ImportDialog(path, window.theme, window, window.document.design)


def _no_template(window: MainWindow, folder: Path) -> QDialog:
    path = folder / "template.json"
    path.write_text('{"resources": [', encoding="utf-8")
    return ImportDialog(path, window.theme, window, window.document.design)


def _merge(window: MainWindow, _folder: Path) -> QDialog:
    design = window.document.design
    edits = [Set(first(window, "virtual-network"), {"dns_servers": ("10.0.0.9",)}),
             Add(NatGateway(id="nat-gateway-77", name="ng-new"))]  # fmt: skip
    return MergeDialog(design, apply(design, edits)[0], window.theme, window)


def _history(window: MainWindow, _folder: Path) -> QDialog:
    document = window.document
    for kind in ("storage-account", "virtual-network"):
        document.select([first(window, kind)])
        window.actions_by_id["duplicate"].trigger()
    document.undo()
    return HistoryDialog(document, window.theme, window)


def _recover(window: MainWindow, _folder: Path) -> QDialog:
    lost = Recovered(Path("x"), "1-0", None, "", MOMENT)
    return RecoverDialog([Offer(lost, "hub.fnd", "2 added, 1 changed", True)], window)


def _waive(window: MainWindow, _folder: Path) -> QDialog:
    finding = next(f for f in window.document.session.findings.all if not f.waived)
    return WaiveDialog(finding, window.theme, window)


def _print(window: MainWindow, _folder: Path) -> QDialog:
    document = window.document
    return PrintDialog(document.design, document.session.findings, document.selection, window)


def _connect(window: MainWindow, _folder: Path) -> QDialog:
    return ConnectDialog(window.document, first(window, "function-app"), window.theme, window)


def _move(window: MainWindow, _folder: Path) -> QDialog:
    return MoveDialog(window.document, [first(window, "private-endpoint")], window.theme, window)


def _shortcuts(window: MainWindow, _folder: Path) -> QDialog:
    return ShortcutsDialog(Bindings(window.settings), window.theme, lambda: None, window)


DIALOGS: tuple[Scene, ...] = (
    Scene("dialog-effective-subnet", "What is in effect in a subnet", partial(_effective, "subnet"), HUB),
    Scene("dialog-effective-app", "What is in effect for an app", partial(_effective, "function-app"), HUB),
    Scene("dialog-rules", "The rules", _rule, wait=LATER * 3),
    Scene("dialog-waivers", "Waivers", _waivers),
    Scene("dialog-waivers-none", "No waivers", _no_waivers),
    Scene("dialog-about", "About", _shown(lambda window, _: AboutDialog(window.theme, window))),
    Scene("dialog-connect", "Connect to…", _shown(_connect)),
    Scene("dialog-export-arm", "Export: ARM template", _shown(partial(_export, "arm"))),
    Scene("dialog-export-bicep", "Export: Bicep", _shown(partial(_export, "bicep"))),
    Scene("dialog-export-drawio", "Export: draw.io", _shown(partial(_export, "drawio"))),
    Scene("dialog-history", "History", _shown(_history)),
    Scene("dialog-import", "Import of a template, with notes", _shown(_import)),
    Scene("dialog-import-unreadable", "Import of what is no template", _shown(_no_template)),
    Scene("dialog-merge", "Import into a design", _shown(_merge)),
    Scene("dialog-move", "Move into…", _shown(_move), HUB),
    Scene("dialog-print", "Print", _shown(_print)),
    Scene("dialog-recover", "Work that was not saved", _shown(_recover)),
    Scene("dialog-shortcuts", "Keyboard shortcuts", _shown(_shortcuts)),
    Scene("dialog-templates", "The gallery of templates",
          _shown(lambda window, _: TemplatesDialog(window.theme, True, window)), wait=LATER),
    Scene("dialog-waive", "Waive a finding", _shown(_waive)),
    Scene("dialog-waive-german", "Waive a finding, in German", _shown(_waive), language="de"),
    Scene("dialog-rules-german", "The rules in German", _rule, wait=LATER * 3, language="de"),
)  # fmt: skip
"""The dialogs."""
