"""Files of the window: new, open, save, recent ones, import, export, report and picture.

Nothing is lost without a question, and a file that cannot be read leaves the window as it was.
"""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QObject, QSaveFile, QSettings, Signal
from PySide6.QtWidgets import QWidget

from fnetdesigner import assets
from fnetdesigner.gui.dialogs import choose
from fnetdesigner.gui.dialogs.export import ExportDialog, Writers
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import counted
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Add, Configure, Edit
from fnetdesigner.project import ProjectError, load, read_design, save
from fnetdesigner.rules.engine import manual_checks
from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.workspace.intents import Step

SAMPLE = "resources/samples/function-app-storage-private-endpoints.fnd"
RECENT, MOST_RECENT = "files/recent", 10
TEMPLATE_SUFFIXES = (".json", ".jsonc")
PICTURE_SCALE = 2.0


def import_step(design: Design) -> Step:
    """A whole design as one step from nothing, so that it counts as unsaved and can be taken back."""
    settings = {k: v for k, v in design.settings.__dict__.items() if k in type(design.settings).model_fields}
    adds = [Add(r, design.layout.get(i)) for i, r in design.resources.items()]
    edits: tuple[Edit, ...] = (Configure(settings), *adds)
    return Step(edits, "Import a template")


class Files(QObject):
    """The flows, each of which asks, does, and says what went wrong. ``recent_changed``: the list of files."""

    recent_changed = Signal()

    def __init__(self, document: Document, theme: Theme, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._document, self._theme, self._settings, self._window = document, theme, settings, parent

    @property
    def name(self) -> str:
        """What the open design is called: its file's name, or its title."""
        path = self._document.path
        return path.name if path is not None else self._document.design.settings.title

    def recent(self) -> list[Path]:
        """The files that were open last, the latest first."""
        stored = self._settings.value(RECENT, "[]")
        try:
            names = json.loads(str(stored))
        except ValueError:
            return []
        return [Path(str(n)) for n in names] if isinstance(names, list) else []

    def _remember(self, path: Path, *, keep: bool = True) -> None:
        others = [p for p in self.recent() if p != path]
        paths = ([path] if keep else []) + others
        self._settings.setValue(RECENT, json.dumps([str(p) for p in paths[:MOST_RECENT]]))
        self.recent_changed.emit()

    def forget_recent(self) -> None:
        """Clear the list of files."""
        self._settings.setValue(RECENT, "[]")
        self.recent_changed.emit()

    def may_leave(self) -> bool:
        """Ask about unsaved changes, if there are any. False when the person wants to stay."""
        if self._document.session.is_saved:
            return True
        answer = choose.unsaved(self._window, self.name)
        return self.save() if answer == "save" else answer == "discard"

    def new(self) -> None:
        """Begin an empty design."""
        if self.may_leave():
            self._document.replace(Design(), None)

    def open_sample(self) -> None:
        """Open the design that comes with the program, as a new one."""
        if self.may_leave():
            self._document.replace(read_design(assets.read_bytes(SAMPLE), Path(SAMPLE).name), None)

    def open(self, path: Path | None = None) -> bool:
        """Open a project, or import a template. False when nothing was opened."""
        if path is None:
            path = choose.file_to_open(self._window, "Open", self._folder(), choose.OPENABLE)
        if path is None:
            return False
        if path.suffix.lower() in TEMPLATE_SUFFIXES:
            return self.import_template(path)
        path = path.absolute()
        try:
            design = load(path)
        except ProjectError as error:
            if not path.exists():
                self._remember(path, keep=False)
            choose.tell_trouble(self._window, f"{path.name} cannot be opened.", str(error))
            return False
        if not self.may_leave():
            return False
        self._document.replace(design, path)
        self._remember(path)
        return True

    def save(self) -> bool:
        """Save where the design was opened from; asks for a place if there is none."""
        path = self._document.path
        return self.save_as() if path is None else self._save_to(path)

    def save_as(self) -> bool:
        """Ask for a place and save there."""
        proposal = str(Path(self._folder()) / f"{self._stem()}.fnd")
        path = choose.file_to_save(self._window, "Save as", proposal, choose.PROJECTS, ".fnd")
        return path is not None and self._save_to(path.absolute())

    def _save_to(self, path: Path) -> bool:
        self._document.session.seal()
        try:
            save(self._document.design, path)
        except ProjectError as error:
            choose.tell_trouble(self._window, f"{path.name} was not saved.", str(error))
            return False
        self._document.mark_saved(path)
        self._remember(path)
        return True

    def import_template(self, path: Path | None = None) -> bool:
        """Read a template into a new design, after showing what was understood."""
        if path is None:
            path = choose.file_to_open(self._window, "Import a template", self._folder(), choose.TEMPLATES)
        if path is None:
            return False
        # Reading templates brings a grammar along; a window that only draws opens without it.
        from fnetdesigner.gui.dialogs.import_template import ImportDialog

        dialog = ImportDialog(path, self._theme, self._window)
        if not dialog.exec() or dialog.design is None or not self.may_leave():
            return False
        self._document.replace(Design(), None)
        return self._document.do(import_step(dialog.design))

    def export(self) -> None:
        """Show the design as ARM and Bicep, to copy or save."""
        from fnetdesigner.exchange.export import export_arm, export_bicep

        design = self._document.design
        writers: Writers = {
            "arm": ("ARM template (JSON)", ".json", "ARM templates (*.json)", lambda: export_arm(design)),
            "bicep": ("Bicep", ".bicep", "Bicep files (*.bicep)", lambda: export_bicep(design)),
        }
        dialog = ExportDialog(writers, self._warning(), self._theme, self._window)
        if dialog.exec():
            _, suffix, filters, _ = writers[dialog.chosen]
            self._write("Export", suffix, filters, dialog.text().encode("utf-8"))

    def _warning(self) -> str:
        errors = self._document.session.findings.counts["error"]
        if not errors:
            return ""
        return f"The design has {counted(errors, 'error', 'errors')}; what is deployed from it may not work."

    def report(self) -> None:
        """Save the design as one page for a review."""
        from fnetdesigner.report.html import report_html

        design = self._document.design
        session = self._document.session
        page = report_html(design, session.findings, manual_checks(rulebook(), design), session.today)
        self._write("Save a report", ".html", "Web pages (*.html)", page.encode("utf-8"))

    def picture(self) -> None:
        """Save the drawing as SVG or PNG."""
        from fnetdesigner.report.picture import picture
        from fnetdesigner.report.png import png
        from fnetdesigner.report.svg import svg

        path = self._ask("Save a picture", ".svg", "Pictures (*.svg *.png)")
        if path is None:
            return
        drawn = svg(picture(self._document.design, self._document.session.findings.worst))
        data = png(drawn, PICTURE_SCALE) if path.suffix.lower() == ".png" else drawn.encode("utf-8")
        self._write_to(path, data)

    def load_deployed(self) -> tuple[Design, str] | None:
        """Ask for the design that is deployed now."""
        path = choose.file_to_open(self._window, "The deployed design", self._folder(), choose.PROJECTS)
        if path is None:
            return None
        try:
            return load(path), path.name
        except ProjectError as error:
            choose.tell_trouble(self._window, f"{path.name} cannot be read.", str(error))
            return None

    def _write(self, title: str, suffix: str, filters: str, data: bytes) -> None:
        path = self._ask(title, suffix, filters)
        if path is not None:
            self._write_to(path, data)

    def _ask(self, title: str, suffix: str, filters: str) -> Path | None:
        proposal = str(Path(self._folder()) / f"{self._stem()}{suffix}")
        return choose.file_to_save(self._window, title, proposal, filters, suffix)

    def _write_to(self, path: Path, data: bytes) -> None:
        """Write aside and put in place, so that a crash leaves the old file or the new one."""
        file = QSaveFile(str(path))
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly) or file.write(data) != len(data) or not file.commit():
            choose.tell_trouble(self._window, f"{path.name} was not written.", file.errorString())

    def _folder(self) -> str:
        if self._document.path is not None:
            return str(self._document.path.parent)
        found = self.recent()
        return str(found[0].parent) if found else str(Path.home())

    def _stem(self) -> str:
        path = self._document.path
        if path is not None:
            return path.stem
        words = "".join(c if c.isalnum() else "-" for c in self._document.design.settings.title.lower())
        return "-".join(filter(None, words.split("-"))) or "design"
