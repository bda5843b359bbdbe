"""The main window: puts canvas, panels, actions and files together, and does nothing else itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QSettings, QSize, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QCursor, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QTabWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from fnetdesigner.azure.facts import source
from fnetdesigner.gui.actions import MENUS, SEPARATOR, TOOL_BAR, Actions
from fnetdesigner.gui.bindings import Bindings
from fnetdesigner.gui.canvas.view import CanvasView
from fnetdesigner.gui.dialogs.opening import save_keys, show_about, show_history, show_shortcuts
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.editing import Editing
from fnetdesigner.gui.favourites import Favourites
from fnetdesigner.gui.files import Files
from fnetdesigner.gui.guidance import Guidance
from fnetdesigner.gui.incoming import Incoming, dropped_file, new_window
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.languages import Languages
from fnetdesigner.gui.looks import Looks
from fnetdesigner.gui.menus import context_menu, fill_view
from fnetdesigner.gui.mirroring import Mirror
from fnetdesigner.gui.ordering import Ordering
from fnetdesigner.gui.panels.addresses import Addresses
from fnetdesigner.gui.panels.command_palette import CommandPalette
from fnetdesigner.gui.panels.deployment import DeploymentChecks
from fnetdesigner.gui.panels.inspector import Inspector
from fnetdesigner.gui.panels.message_bar import MessageBar
from fnetdesigner.gui.panels.outline import Outline
from fnetdesigner.gui.panels.palette import Palette
from fnetdesigner.gui.panels.problems import Problems
from fnetdesigner.gui.panels.recent_menu import RecentMenu
from fnetdesigner.gui.panels.status import Status, baseline_step
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.tracing.routing import Routing
from fnetdesigner.rules.finding import Finding

if TYPE_CHECKING:
    from fnetdesigner.gui.dialogs.rules import RulesDialog
    from fnetdesigner.gui.dialogs.waivers import WaiversDialog

Area = Qt.DockWidgetArea
GEOMETRY, STATE = "window/geometry", "window/state"
LAYOUT_VERSION = 1
LEFT_WIDTH, RIGHT_WIDTH, BOTTOM_HEIGHT = 268, 320, 240


class MainWindow(QMainWindow):
    """One open design in one window."""

    def __init__(self, document: Document, theme: Theme, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.document, self.theme, self.settings = document, theme, settings
        self.setAcceptDrops(True)
        room = self.screen().availableSize()
        self.resize(min(1720, room.width() * 95 // 100), min(1040, room.height() * 92 // 100))
        self.canvas = CanvasView(document, theme)
        self.canvas.setObjectName("canvas")
        self.palette_panel = Palette(document, theme, Favourites(settings), self.canvas.middle)
        self.outline = Outline(document, theme)
        self.inspector = Inspector(document, theme)
        self.problems = Problems(document, theme)
        self.addresses = Addresses(document, theme)
        self.deployment = DeploymentChecks(document, theme)
        # It is a tab only while designs are compared; until then the window keeps it.
        self.deployment.setParent(self)
        self.deployment.hide()
        self.message_bar = MessageBar(theme)
        self.status = Status(document, theme)
        self.search = CommandPalette(document, theme, settings, self.canvas)
        self.bindings = Bindings(settings)
        self.files = Files(document, theme, settings, self)
        self.editing = Editing(document, self.canvas)
        self.routing = Routing(document, theme, self.canvas, self._show_tab, settings)
        self.guidance = Guidance(document, theme, self.canvas, self.files, settings, self)
        self.ordering = Ordering(document, self.canvas, self.outline, theme, self)
        self.languages = Languages(settings, self)
        self.looks = Looks(theme, settings, self)
        self.incoming = Incoming(self, self.files)
        self._rules: RulesDialog | None = None
        self._waivers: WaiversDialog | None = None
        self.actions_by_id = Actions(self, self.canvas, document, theme, self._commands(), self.bindings.keys)
        self.search.offer(self.actions_by_id)
        self.actions_by_id.also_deletable(lambda: self.canvas.selected_connector is not None)
        self._lay_out()
        self._fill_menus()
        self._fill_tool_bar()
        self._connect()
        self._retitle()
        self._default_state = self.saveState(LAYOUT_VERSION)
        self._restore()

    # Composition.

    def _lay_out(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message_bar)
        column.addWidget(self.canvas, 1)
        self.setCentralWidget(centre)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("bottom-tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.problems, tr("Problems"))
        self.routing.add_tabs(self.tabs)
        self.tabs.addTab(self.addresses, tr("Addresses"))
        self.docks = {
            "palette": self._dock("palette", tr("Palette"), self.palette_panel, Area.LeftDockWidgetArea),
            "outline": self._dock("outline", tr("Outline"), self.outline, Area.LeftDockWidgetArea),
            "inspector": self._dock("inspector", tr("Inspector"), self.inspector, Area.RightDockWidgetArea),
            "bottom": self._dock("problems", tr("Problems and addresses"), self.tabs, Area.BottomDockWidgetArea),
        }
        # The tabs say what the dock holds; a title above them would say it again.
        self.docks["bottom"].setTitleBarWidget(QWidget())
        Mirror(self, self.docks)
        self.setCorner(Qt.Corner.BottomLeftCorner, Area.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Area.RightDockWidgetArea)
        across, along = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.resizeDocks([self.docks["palette"], self.docks["inspector"]], [LEFT_WIDTH, RIGHT_WIDTH], across)
        self.resizeDocks([self.docks["palette"], self.docks["outline"]], [460, 380], along)
        self.resizeDocks([self.docks["bottom"]], [BOTTOM_HEIGHT], along)
        self.setStatusBar(self.status)

    def _dock(self, name: str, title: str, widget: QWidget, area: Area) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(f"dock-{name}")
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock

    def _fill_menus(self) -> None:
        for name in MENUS:
            menu = self.menuBar().addMenu(spoken(f"&{name}"))
            menu.setToolTipsVisible(True)
            for action in self.actions_by_id.of_menu(name):
                if action is None:
                    menu.addSeparator()
                else:
                    menu.addAction(action)
            self.ordering.fill(name, menu, self.actions_by_id)
            if name == "View":
                fill_view(menu, self.actions_by_id, self.languages)
            if name == "Design":
                self.guidance.fill(menu, self.actions_by_id)
            if name == "File":
                self.recent_menu = RecentMenu(self.files, self.theme, menu)
                menu.insertMenu(self.actions_by_id["open_sample"], self.recent_menu)

    def _fill_tool_bar(self) -> None:
        bar = QToolBar(tr("Tools"))
        bar.setObjectName("tool-bar")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        for name in TOOL_BAR:
            if name == SEPARATOR:
                bar.addSeparator()
            else:
                bar.addAction(self.actions_by_id[name])
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(spacer)
        bar.addAction(self.actions_by_id["find"])
        bar.addAction(self.actions_by_id["theme"])
        self.addToolBar(bar)

    def _connect(self) -> None:
        document, canvas = self.document, self.canvas
        document.refused.connect(self.message_bar.say)
        self.files.said.connect(self.message_bar.say)
        self.looks.said.connect(lambda words: self.message_bar.say(words, "info"))
        self.looks.changed.connect(self.actions_by_id.refresh)
        for told in (self.languages.chosen, self.ordering.told):
            told.connect(lambda words: self.message_bar.say(words, "info"))
        document.path_changed.connect(self._retitle)
        document.changed.connect(lambda event: self._show_deployment() if event.replaced else None)
        canvas.edit_requested.connect(self._edit)
        canvas.finding_clicked.connect(self._show_problem_of)
        canvas.context_menu_requested.connect(self._show_menu)
        canvas.file_dropped.connect(self.files.open)
        canvas.open_sample_requested.connect(self.files.open_sample)
        canvas.import_requested.connect(self.files.import_template)
        canvas.zoom_changed.connect(self.status.show_zoom)
        canvas.pointer_moved.connect(self.status.show_pointer)
        canvas.connector_selected.connect(self.actions_by_id.refresh)
        self.outline.menu_requested.connect(self._show_menu)
        self.outline.finding_chosen.connect(self._show_finding)
        self.inspector.finding_chosen.connect(self._show_finding)
        self.problems.changed.connect(self._count_problems)
        self.problems.waivers_wanted.connect(self.show_waivers)
        for board in (self.problems.board, self.deployment.board):
            board.detail.rule_wanted.connect(self.show_rule)
            board.detail.looked_at.connect(canvas.reveal_preview)
        self.deployment.stopped.connect(self._stop_comparing)
        self.status.problems_wanted.connect(lambda _: self._show_tab(self.problems))
        self.status.shift_wanted.connect(self.routing.show_changed)
        self.routing.told.connect(self.status.show_shift)
        self.status.zoom_wanted.connect(lambda: canvas.zoom_to(1.0))
        self.bindings.changed.connect(self.actions_by_id.rebind)
        self.search.element_chosen.connect(lambda i: document.select([i], reveal=True))
        self.search.command_chosen.connect(lambda i: self.actions_by_id[i].trigger())
        self.search.entry_chosen.connect(self.editing.add_here)
        self.search.rule_chosen.connect(self.show_rule)
        self.search.finding_chosen.connect(self._show_finding)
        self._count_problems()

    def _commands(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        canvas, editing, files = self.canvas, self.editing, self.files
        return {
            "new": files.new,
            "open": files.open,
            "open_sample": files.open_sample,
            "new_window": new_window,
            "save": files.save,
            "save_as": files.save_as,
            "import": files.import_template,
            "export": files.export,
            "report": files.report,
            "picture": files.picture,
            "print": files.print,
            "quit": self.close,
            "undo": self.document.undo,
            "redo": self.document.redo,
            "cut": editing.cut,
            "copy": editing.copy,
            "paste": editing.paste,
            "paste_here": editing.paste_here,
            "duplicate": editing.duplicate,
            "rename": self._rename,
            "select_all": editing.select_all,
            "select_none": editing.select_none,
            "find": lambda: self.search.open("elements"),
            "commands": self.search.open,
            "quick_add": self._quick_add,
            "copy_picture": editing.copy_picture,
            "paste_special": lambda: self._menu_at(self.editing.special_menu(self), QCursor.pos()),
            "history": lambda: show_history(self.document, self.theme, self),
            "zoom_in": canvas.zoom_in,
            "zoom_out": canvas.zoom_out,
            "zoom_one": lambda: canvas.zoom_to(1.0),
            "fit": canvas.fit_all,
            "fit_selection": canvas.fit_selection,
            "show_palette": self._focus_palette,
            "show_outline": lambda: self._focus("outline", self.outline.view),
            "show_inspector": lambda: self._focus("inspector", self.inspector),
            "show_problems": lambda: self._show_tab(self.problems, self.problems.board.table),
            "show_addresses": lambda: self._show_tab(self.addresses, self.addresses.tree),
            **self.routing.commands(),
            **self.guidance.commands(),
            **self.ordering.commands(),
            **self.languages.commands(),
            "reset_layout": self._reset_layout,
            **self.looks.commands(),
            "connect": canvas.start_connect,
            "next_problem": lambda: self._step_problem(1),
            "previous_problem": lambda: self._step_problem(-1),
            "baseline_2024-11": lambda: self.document.do(baseline_step("2024-11")),
            "baseline_2026-04": lambda: self.document.do(baseline_step("2026-04")),
            "compare": self._compare,
            "stop_comparing": self._stop_comparing,
            "waivers": self.show_waivers,
            "rules": self._show_rule_of_problem,
            "shortcuts": lambda: show_shortcuts(self.bindings, self.theme, self._save_keys, self),
            "documentation": lambda: QDesktopServices.openUrl(QUrl(source("seed").url)),
            "about": lambda: show_about(self.theme, self),
        }

    # What is shown where.

    def _focus(self, dock: str, widget: QWidget) -> None:
        self.docks[dock].show()
        self.docks[dock].raise_()
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_palette(self) -> None:
        self._focus("palette", self.palette_panel.search)
        self.palette_panel.focus_search()

    def _show_tab(self, panel: QWidget, focus: QWidget | None = None) -> None:
        self.docks["bottom"].show()
        self.tabs.setCurrentWidget(panel)
        if focus is not None:
            focus.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _step_problem(self, by: int) -> None:
        self._show_tab(self.problems)
        self.problems.board.step(by)

    def _show_finding(self, finding: Finding) -> None:
        self._show_tab(self.problems)
        self.problems.show_finding(finding)

    def _show_problem_of(self, resource_id: str) -> None:
        self._show_tab(self.problems)
        self.problems.show_about(resource_id)

    # The rules and what the project decides about them; made when first asked for.

    def show_rule(self, rule_id: str = "") -> None:
        """Explain a rule, or leaf through all of them."""
        if self._rules is None:
            from fnetdesigner.gui.dialogs.rules import RulesDialog

            self._rules = RulesDialog(self.document, self.theme, self)
            self._rules.page.findings_wanted.connect(self._show_findings_of)
        self._rules.show_rule(rule_id)

    def _show_rule_of_problem(self) -> None:
        finding = self.problems.board.detail.finding if self.problems.isVisible() else None
        self.show_rule(finding.rule if finding is not None else "")

    def _show_findings_of(self, rule_id: str) -> None:
        self._show_tab(self.problems)
        self.problems.show_rule(rule_id)

    def show_waivers(self) -> None:
        """List the waivers of the project."""
        if self._waivers is None:
            from fnetdesigner.gui.dialogs.waivers import WaiversDialog

            self._waivers = WaiversDialog(self.document, self.theme, self)
            self._waivers.rule_wanted.connect(self.show_rule)
        self._waivers.open_beside()

    def _count_problems(self) -> None:
        count = sum(1 for f in self.document.session.findings.all if not f.waived and f.severity != "todo")
        self.tabs.setTabText(
            self.tabs.indexOf(self.problems), tr("Problems  {count}").format(count=count) if count else tr("Problems")
        )

    def _edit(self, resource_id: str) -> None:
        self.document.select([resource_id])
        self._focus("inspector", self.inspector)
        self.inspector.focusNextChild()

    def _rename(self) -> None:
        if self.outline.view.hasFocus():
            self.outline.start_rename()
        else:
            self.canvas.setFocus()
            self.canvas.rename_selection()

    def _quick_add(self) -> None:
        self.editing.pointed = QCursor.pos()
        self.search.open("add")

    def _save_keys(self) -> None:
        save_keys(self.bindings, self.files)

    def _show_menu(self, ids: Sequence[str], at: QPoint) -> None:
        self._menu_at(self.context_menu(ids), at)

    def _menu_at(self, menu: QMenu, at: QPoint) -> None:
        self.editing.pointed = at
        menu.exec(at)
        self.editing.pointed = None
        menu.deleteLater()

    def context_menu(self, ids: Sequence[str]) -> QMenu:
        """The menu for what is selected."""
        line = self.canvas.selected_connector is not None
        menu = context_menu(self, self.document, self.actions_by_id, ids, line, self._show_problem_of)
        if len(ids) == 1:
            self.routing.offer(menu, ids[0])
        self.ordering.offer(menu, ids, self.actions_by_id)
        self.guidance.offer(menu, ids)
        return menu

    # Comparing with what is deployed.

    def _compare(self) -> None:
        found = self.files.load_deployed()
        if found is not None:
            self.document.session.deployed, name = found
            self.deployment.name_deployed(name)
            self._show_deployment()

    def _stop_comparing(self) -> None:
        self.document.session.deployed = None
        self._show_deployment()

    def _show_deployment(self) -> None:
        at = self.tabs.indexOf(self.deployment)
        if self.document.session.deployed is None:
            if at >= 0:
                self.tabs.removeTab(at)
        elif at < 0:
            self.tabs.addTab(self.deployment, tr("Deployment checks"))
            self._show_tab(self.deployment)
        self.deployment.refresh()

    # The window itself.

    def _retitle(self) -> None:
        self.setWindowTitle(f"{self.files.title} - fnetdesigner")
        self.setWindowModified(not self.document.session.is_saved)
        self.setWindowFilePath(str(self.document.path) if self.document.path is not None else "")

    def _restore(self) -> None:
        geometry, state = self.settings.value(GEOMETRY), self.settings.value(STATE)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(state, QByteArray):
            self.restoreState(state, LAYOUT_VERSION)

    def _reset_layout(self) -> None:
        self.restoreState(self._default_state, LAYOUT_VERSION)
        for dock in self.docks.values():
            dock.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, then remember how the window was."""
        if not self.files.may_leave():
            event.ignore()
            return
        self.routing.stop()
        self.settings.setValue(GEOMETRY, self.saveGeometry())
        self.settings.setValue(STATE, self.saveState(LAYOUT_VERSION))
        self.incoming.close()
        self.files.close()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take projects and templates anywhere on the window."""
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open or import what was dropped."""
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.files.open(path)
