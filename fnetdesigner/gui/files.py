"""Files of the window: new, open, save, recent ones, import, export, report and picture.

Nothing is lost without a question, and a file that cannot be read leaves the window as it was.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSaveFile, QSettings, Signal
from PySide6.QtWidgets import QWidget

from fnetdesigner import assets
from fnetdesigner.gui.dialogs import choose
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.recent import Recent
from fnetdesigner.gui.safety import Opening, Safety
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.words import counted
from fnetdesigner.model.design import Design, DesignError
from fnetdesigner.model.edits import Add, Configure, Edit
from fnetdesigner.project import ProjectError, fingerprint, load, read_design, save
from fnetdesigner.project.bicep import has_compiler
from fnetdesigner.project.recovery import Recovered
from fnetdesigner.rules.engine import collector_at_rest, manual_checks
from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.workspace.intents import Step

SAMPLE = "resources/samples/function-app-storage-private-endpoints.fnd"
TEMPLATE_SUFFIXES, BICEP = (".json", ".jsonc"), ".bicep"


def import_step(design: Design) -> Step:
    """A whole design as one step from nothing, so that it counts as unsaved and can be taken back."""
    settings = {k: v for k, v in design.settings.__dict__.items() if k in type(design.settings).model_fields}
    adds = [Add(r, design.layout.get(i)) for i, r in design.resources.items()]
    edits: tuple[Edit, ...] = (Configure(settings), *adds)
    return Step(edits, "Import a template")


class Files(QObject):
    """The flows, each of which asks, does, and says what went wrong. ``said``: a sentence for the person."""

    said = Signal(str)

    def __init__(self, document: Document, theme: Theme, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._document, self._theme, self._window = document, theme, parent
        self.recent = Recent(settings)
        self._let_go: Design | None = None
        self.safety = Safety(document, parent, self.save_as)
        self.safety.said.connect(self.said)

    def close(self) -> None:
        """The window closes; what was unsaved has been asked about."""
        self.safety.close()

    @property
    def title(self) -> str:
        """What the window is called: the name, and whether the file is only read."""
        return f"{self.name}[*]" + (tr(" (open to read)") if self.safety.read_only else "")

    @property
    def name(self) -> str:
        """What the open design is called: its file's name, or its title."""
        path = self._document.path
        return path.name if path is not None else self._document.design.settings.title

    def may_leave(self) -> bool:
        """Ask about unsaved changes, if there are any. False when the person wants to stay."""
        if self._document.session.is_saved or self._document.design is self._let_go:
            return True
        answer = choose.unsaved(self._window, self.name)
        return self.save() if answer == "save" else answer == "discard"

    def may_end(self) -> bool:
        """Ask as before leaving; what was agreed on counts until the design changes, so that nobody is asked twice."""
        if not self.may_leave():
            return False
        self._let_go = self._document.design
        return True

    def new(self) -> None:
        """Begin an empty design."""
        if self.may_leave():
            self._show(Design(), None)

    def _show(self, design: Design, path: Path | None, base: str = "", opening: Opening = "write") -> None:
        with collector_at_rest():
            self._document.replace(design, path)
        self.safety.opened(path, base, opening)

    def open_sample(self) -> None:
        """Open the design that comes with the program, as a new one."""
        if self.may_leave():
            self._show(read_design(assets.read_bytes(SAMPLE), Path(SAMPLE).name), None)

    def open(self, path: Path | None = None) -> bool:
        """Open a project, or import a template. False when nothing was opened."""
        if path is None:
            path = choose.file_to_open(self._window, tr("Open"), self._folder(), choose.openable())
        if path is None:
            return False
        if path.suffix.lower() == BICEP and has_compiler():
            return self.import_template(path)
        if path.suffix.lower() == BICEP:
            words = tr("Run bicep build {name}, then open {stem}.json.").format(name=path.name, stem=path.stem)
            choose.tell_trouble(
                self._window, tr("{name} is read by way of its ARM template.").format(name=path.name), words
            )
            return False
        if path.suffix.lower() in TEMPLATE_SUFFIXES:
            return self.import_template(path)
        return self._open_project(path.absolute()) and self.offer_recovery(path.absolute())

    def _open_project(self, path: Path) -> bool:
        base, newer = fingerprint(path), False
        try:
            with collector_at_rest():
                design = load(path)
        except ProjectError as error:
            found = self._of_newer(path)
            if found is None:
                if not path.exists():
                    self.recent.drop(path)
                title = tr("{name} cannot be opened.").format(name=path.name)
                choose.tell_trouble(self._window, title, spoken(str(error)))
                return False
            design, newer = found, True
        if not self.may_leave():
            return False
        opening = "read" if newer else self.safety.may_open(path)
        if opening is None:
            return False
        self._show(design, path, base, opening)
        self.recent.add(path)
        if newer:
            words = tr("{name} was written by a newer fnetdesigner. It is open to read; a copy has only what is shown.")
            self.said.emit(words.format(name=path.name))
        return True

    def _of_newer(self, path: Path) -> Design | None:
        """What can be understood of a file of a newer major version; None for every other file."""
        try:
            return load(path, newer=True)
        except ProjectError:
            return None

    def offer_recovery(self, path: Path | None = None) -> bool:
        """Ask about work that a crash left: of one file, or all there is. Always True."""
        from fnetdesigner.gui.dialogs.recover import RecoverDialog, worth_asking

        found = worth_asking(self.safety.recovery, path)
        if found:
            dialog = RecoverDialog(found, self._window)
            dialog.exec()
            for work in dialog.discarded:
                self.safety.recovery.discard(work)
            if dialog.chosen is not None:
                self._recover(dialog.chosen)
        return True

    def _recover(self, work: Recovered) -> None:
        try:
            design = work.design()
        except ProjectError as error:
            choose.tell_trouble(self._window, tr("The unsaved work cannot be read."), spoken(str(error)))
            return
        if work.path is not None and work.path.exists():
            if self._document.path != work.path and not self._open_project(work.path):
                return
        elif self.may_leave():
            self._show(Design(), None)
        else:
            return
        if self.safety.take_up(design, "Recover unsaved work"):
            self.safety.recovery.discard(work)
        if work.path is not None and self._document.path is None:
            self.said.emit(tr("{name} is no longer there. Save asks for a place.").format(name=work.path.name))

    def save(self) -> bool:
        """Save where the design was opened from; asks for a place if there is none."""
        path = self._document.path
        return self.save_as() if path is None or self.safety.read_only else self._save_to(path)

    def save_as(self) -> bool:
        """Ask for a place and save there."""
        proposal = str(Path(self._folder()) / f"{self._stem()}.fnd")
        path = choose.file_to_save(self._window, tr("Save as"), proposal, spoken(choose.PROJECTS), ".fnd")
        return path is not None and self._save_to(path.absolute())

    def _save_to(self, path: Path) -> bool:
        self._document.session.seal()
        if not self.safety.may_save(path):
            return self._document.session.is_saved and self._document.path == path
        try:
            base = save(self._document.design, path)
        except ProjectError as error:
            choose.tell_trouble(self._window, tr("{name} was not saved.").format(name=path.name), spoken(str(error)))
            return False
        self.safety.saved(path, base)
        self.recent.add(path)
        return True

    def import_template(self, path: Path | None = None) -> bool:
        """Read a template into a new design, after showing what was understood."""
        if path is None:
            path = choose.file_to_open(self._window, tr("Import a template"), self._folder(), spoken(choose.TEMPLATES))
        if path is None:
            return False
        # Reading templates brings a grammar along; a window that only draws opens without it.
        from fnetdesigner.gui.dialogs.import_template import ImportDialog

        dialog = ImportDialog(path, self._theme, self._window, self._document.design)
        if not dialog.exec() or dialog.design is None:
            return False
        if dialog.into:
            return self._merge(dialog.design)
        if not self.may_leave():
            return False
        self._show(Design(), None)
        return self._document.do(import_step(dialog.design))

    def _merge(self, imported: Design) -> bool:
        """Show the differences to the open design, and take over those that are wanted."""
        from fnetdesigner.gui.dialogs.merge import MergeDialog

        dialog = MergeDialog(self._document.design, imported, self._theme, self._window)
        if not dialog.exec():
            return False
        try:
            step = dialog.step
        except DesignError as error:
            choose.tell_trouble(self._window, tr("The import does not fit into this design."), spoken(str(error)))
            return False
        return step is not None and self._document.do(step)

    def export(self) -> None:
        """Show the design in every form that it can be exported to, to copy or save."""
        from fnetdesigner.gui.dialogs.export import ExportDialog
        from fnetdesigner.gui.exports import writers

        document = self._document
        forms = writers(document.design, document.findings, document.selection)
        dialog = ExportDialog(forms, self._warning(), self._theme, self._window, len(document.selection))
        if dialog.exec():
            try:
                data = dialog.data()
            except ValueError as error:
                choose.tell_trouble(self._window, tr("The design cannot be exported so."), spoken(str(error)))
                return
            path = self._write(tr("Export"), dialog.writer.suffix, dialog.writer.filters, data)
            if path is not None and dialog.writer.beside is not None:
                for name, more in dialog.writer.beside().items():
                    place = path.parent / name
                    place.parent.mkdir(exist_ok=True)
                    self._write_to(place, more)

    def _warning(self) -> str:
        errors = self._document.findings.counts["error"]
        if not errors:
            return ""
        return tr("The design has {errors}; what is deployed from it may not work.").format(
            errors=counted(errors, "error", "errors")
        )

    def report(self) -> None:
        """Save the design as one page for a review."""
        from fnetdesigner.report.html import report_html

        design = self._document.design
        session = self._document.session
        page = report_html(design, self._document.findings, manual_checks(rulebook(), design), session.today)
        self._write(tr("Save a report"), ".html", tr("Web pages (*.html)"), page.encode("utf-8"))

    def picture(self) -> None:
        """Save the drawing as SVG, PNG or PDF."""
        from fnetdesigner.report.diagrams import DIAGRAMS, Wanted

        path = self._ask(tr("Save a picture"), ".svg", tr("Pictures (*.svg *.png *.pdf)"))
        if path is None:
            return
        form = path.suffix.lower()[1:]
        wanted = Wanted(self._document.design, self._document.findings)
        try:
            data = DIAGRAMS[form if form in ("png", "pdf") else "svg"].write(wanted)
        except ValueError as error:
            choose.tell_trouble(self._window, tr("{name} was not written.").format(name=path.name), spoken(str(error)))
            return
        self._write_to(path, data)

    def print(self) -> None:
        """Show the drawing on its pages, and print them."""
        from fnetdesigner.gui.dialogs.printing import PrintDialog

        document = self._document
        PrintDialog(document.design, document.findings, document.selection, self._window).exec()

    def load_deployed(self) -> tuple[Design, str] | None:
        """Ask for the design that is deployed now."""
        path = choose.file_to_open(self._window, tr("The deployed design"), self._folder(), spoken(choose.PROJECTS))
        if path is None:
            return None
        try:
            return load(path), path.name
        except ProjectError as error:
            choose.tell_trouble(self._window, tr("{name} cannot be read.").format(name=path.name), spoken(str(error)))
            return None

    def _write(self, title: str, suffix: str, filters: str, data: bytes) -> Path | None:
        path = self._ask(title, suffix, filters)
        if path is not None:
            self._write_to(path, data)
        return path

    def save_page(self, title: str, page: str) -> None:
        """Ask for a place and save a page there."""
        self._write(title, ".html", tr("Web pages (*.html)"), page.encode("utf-8"))

    def _ask(self, title: str, suffix: str, filters: str) -> Path | None:
        proposal = str(Path(self._folder()) / f"{self._stem()}{suffix}")
        return choose.file_to_save(self._window, title, proposal, filters, suffix)

    def _write_to(self, path: Path, data: bytes) -> None:
        """Write aside and put in place, so that a crash leaves the old file or the new one."""
        file = QSaveFile(str(path))
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly) or file.write(data) != len(data) or not file.commit():
            choose.tell_trouble(self._window, tr("{name} was not written.").format(name=path.name), file.errorString())

    def _folder(self) -> str:
        if self._document.path is not None:
            return str(self._document.path.parent)
        found = self.recent.paths()
        return str(found[0].parent) if found else str(Path.home())

    def _stem(self) -> str:
        path = self._document.path
        if path is not None:
            return path.stem
        words = "".join(c if c.isalnum() else "-" for c in self._document.design.settings.title.lower())
        return "-".join(filter(None, words.split("-"))) or "design"
