"""All actions in one table: what they are called, where they stand, their keys, and when they make sense.

What an action does is given by the window as a mapping from its id; a test holds that none is missing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.icons import icon
from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.gui.theme import CHOICES, Theme
from fnetdesigner.planning.assistants.assistant import Assistant
from fnetdesigner.planning.assistants.catalogue import ASSISTANTS
from fnetdesigner.report.overlays import OVERLAYS
from fnetdesigner.workspace.arranging import has_size
from fnetdesigner.workspace.collapsing import foldable

Menu = Literal["File", "Edit", "View", "Design", "Help"]
MENUS: tuple[Menu, ...] = ("File", "Edit", "View", "Design", "Help")
SEPARATOR = "-"
ASSISTING = "Assistants"
LOOKS, TONGUES = "Theme", "Language"
OVERLAYING = "Overlays"
ORDERING, SELECTING, SHAPING = "Align and size", "Select more", "Containers and connectors"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """``keys``: key sequences, the first is shown. ``when``: a name in WHEN. ``canvas``: its keys count on the
    canvas only, because a list or a field would use them otherwise. ``after``: a separator stands before it.
    ``within``: a menu inside of its menu holds it."""

    id: str
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: str = "always"
    canvas: bool = False
    checkable: bool = False
    after: bool = False
    tip: str = ""
    within: str = ""


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new", "&New", "File", ("Ctrl+N",), "new"),
    ActionSpec("open", "&Open…", "File", ("Ctrl+O",), "open"),
    ActionSpec("new_from_template", "New from &template…", "File", ("Ctrl+Shift+N",),
               tip="Start from a finished network with notes that teach"),
    ActionSpec("new_window", "Ne&w window", "File", tip="Open another window, to copy between two designs"),
    ActionSpec("open_sample", "Open the sa&mple", "File"),
    ActionSpec("save", "&Save", "File", ("Ctrl+S",), "save", after=True),
    ActionSpec("save_as", "S&ave as…", "File", ("Ctrl+Shift+S",)),
    ActionSpec("import", "&Import a template…", "File", ("Ctrl+I",), "import", after=True, tip="Read an ARM template"),
    ActionSpec("export", "&Export…", "File", ("Ctrl+E",), "export", "things"),
    ActionSpec("report", "Save a &report…", "File", ("Ctrl+Shift+R",), "report", "things"),
    ActionSpec("picture", "Save a pi&cture…", "File", ("Ctrl+Shift+P",), "", "things"),
    ActionSpec("print", "&Print…", "File", ("Ctrl+P",), "", "things", tip="On one page, or as a poster of several"),
    ActionSpec("quit", "&Quit", "File", ("Ctrl+Q",), after=True),
    ActionSpec("undo", "&Undo", "Edit", ("Ctrl+Z",), "undo", "undo"),
    ActionSpec("redo", "&Redo", "Edit", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", "redo"),
    ActionSpec("cut", "Cu&t", "Edit", ("Ctrl+X",), "cut", "selected", after=True),
    ActionSpec("copy", "&Copy", "Edit", ("Ctrl+C",), "copy", "selected"),
    ActionSpec("paste", "&Paste", "Edit", ("Ctrl+V",), "paste"),
    ActionSpec("paste_here", "Paste &here", "Edit", ("Ctrl+Shift+V",)),
    ActionSpec("paste_special", "Paste special…", "Edit", ("Ctrl+Alt+V",), tip="Choose what the clipboard becomes"),
    ActionSpec("copy_picture", "Copy as picture", "Edit", ("Ctrl+Shift+C",), "", "things",
               tip="Put the selection, or the whole drawing, on the clipboard as PNG and SVG"),
    ActionSpec("duplicate", "&Duplicate", "Edit", ("Ctrl+D",), "", "selected"),
    ActionSpec("delete", "De&lete", "Edit", ("Del",), "delete", "deletable"),
    ActionSpec("rename", "Rena&me", "Edit", ("F2",), "rename", "selected"),
    ActionSpec("select_all", "Select &all", "Edit", ("Ctrl+A",), "select", "things", after=True),
    ActionSpec("select_none", "Select &none", "Edit", ("Ctrl+Shift+A",), "", "selected"),
    ActionSpec("select_same", "Select the same &kind", "Edit", ("Ctrl+Shift+K",), "", "selected"),
    ActionSpec("select_elements", "All &elements", "Edit", (), "", "things", within=SELECTING),
    ActionSpec("select_connections", "All &connections", "Edit", (), "", "things", within=SELECTING,
               tip="Everything that is a connection of its own: peerings, intended flows and the like"),
    ActionSpec("select_others", "The &others", "Edit", (), "", "things", within=SELECTING,
               tip="Everything that is not selected now"),
    ActionSpec("select_containers", "What it &stands in", "Edit", ("Ctrl+Up",), "", "selected", canvas=True,
               within=SELECTING, tip="The container of what is selected"),
    ActionSpec("select_inside", "What is &inside", "Edit", ("Ctrl+Down",), "", "selected", canvas=True,
               within=SELECTING, tip="The elements in the selected container"),
    ActionSpec("find", "&Find…", "Edit", ("Ctrl+F",), "search", "things", after=True,
               tip="Find an element by name, kind or address"),
    ActionSpec("commands", "Commands…", "Edit", ("Ctrl+K",), "search",
               tip="Any command, element, address, rule or problem"),
    ActionSpec("quick_add", "Add at the p&ointer…", "Edit", ("/",), "add", canvas=True),
    ActionSpec("menu", "Menu where the focus is", "Edit", ("Shift+F10",), tip="What a right click opens there"),
    ActionSpec("history", "Histor&y…", "Edit", ("Ctrl+Alt+Z",), tip="Go to any step", after=True),
    ActionSpec("zoom_in", "Zoom &in", "View", ("Ctrl++", "Ctrl+="), "zoom-in"),
    ActionSpec("zoom_out", "Zoom &out", "View", ("Ctrl+-",), "zoom-out"),
    ActionSpec("zoom_one", "&100 %", "View", ("Ctrl+0",)),
    ActionSpec("fit", "&Fit the drawing", "View", ("Ctrl+Shift+H",), "fit"),
    ActionSpec("fit_selection", "Fit the s&election", "View", ("Ctrl+Shift+J",), "", "selected"),
    ActionSpec("legend", "Le&gend", "View", checkable=True, tip="What the lines of the drawing mean"),
    ActionSpec("line_jumps", "Line &jumps", "View", checkable=True, tip="Lines jump over those that they cross"),
    ActionSpec("show_palette", "&Palette", "View", ("Ctrl+Shift+B",), "palette", after=True, tip="Search the palette"),
    ActionSpec("show_outline", "Out&line", "View", ("Ctrl+Shift+O",), "outline"),
    ActionSpec("show_inspector", "In&spector", "View", ("Ctrl+Shift+I",), "inspector"),
    ActionSpec("show_problems", "Pro&blems", "View", ("Ctrl+Shift+M",)),
    ActionSpec("show_addresses", "&Addresses", "View", ("Ctrl+Shift+D",)),
    ActionSpec("show_flows", "Intended flo&ws", "View", ("Ctrl+Shift+W",), tip="Which intended flows hold"),
    ActionSpec("show_matrix", "&Matrix", "View", ("Ctrl+Shift+X",), tip="Who reaches whom"),
    ActionSpec("console", "Co&nsole", "View", ("Ctrl+Shift+Y",),
               tip="Run nameresolver, tcpping and the network troubleshooter from an app"),
    *(ActionSpec(f"overlay_{o.id}", o.title, "View", (f"Ctrl+{n}",), checkable=True, within=OVERLAYING, tip=o.help)
      for n, o in enumerate(OVERLAYS, 1)),
    ActionSpec("reset_layout", "&Reset the window", "View"),
    ActionSpec("theme_light", "&Light", "View", checkable=True, within=LOOKS),
    ActionSpec("theme_dark", "&Dark", "View", checkable=True, within=LOOKS),
    ActionSpec("theme_contrast-light", "High contrast, l&ight", "View", checkable=True, within=LOOKS),
    ActionSpec("theme_contrast-dark", "High contrast, d&ark", "View", checkable=True, within=LOOKS),
    ActionSpec("theme_system", "Like the &system", "View", checkable=True, after=True, within=LOOKS),
    ActionSpec("icon_folder", "Icons from a &folder…", "View", after=True, within=LOOKS,
               tip="Show Microsoft's icons, or others, in the window"),
    ActionSpec("own_icons", "&Our own icons", "View", within=LOOKS),
    ActionSpec("calm", "Reduce &motion", "View", checkable=True, after=True, within=LOOKS,
               tip="Show ways at once and let panels stand still, whatever the system says"),
    ActionSpec("language_system", "Like the &system", "View", checkable=True, within=TONGUES),
    ActionSpec("language_en", "&English", "View", checkable=True, after=True, within=TONGUES),
    ActionSpec("language_de", "&Deutsch", "View", checkable=True, within=TONGUES),
    ActionSpec("theme", "Switch light and dar&k", "View", ("Ctrl+Shift+T",), "theme"),
    ActionSpec("connect", "&Connect", "Design", ("L",), "connect", "selected", canvas=True,
               tip="Draw a connection from what is selected"),
    ActionSpec("connect_to", "C&onnect to…", "Design", ("Ctrl+J",), "", "selected",
               tip="Choose from a list what it is connected with, and how"),
    ActionSpec("trace", "&Trace a packet…", "Design", ("Ctrl+T",), "trace", "things",
               tip="Follow a packet from anywhere to anywhere, hop by hop"),
    ActionSpec("effective", "What is in &effect…", "Design", ("Ctrl+Shift+E",), "", "selected",
               tip="Effective routes, rules, names and addresses of what is selected"),
    ActionSpec("arrange", "&Arrange", "Design", ("Ctrl+Shift+L",), "layout", "things", tip="Lay the whole drawing out"),
    ActionSpec("collapse", "Collapse", "Design", ("Ctrl+Home",), "", "open", canvas=True, within=SHAPING,
               tip="Draw the selected containers as cards, with one line for many"),
    ActionSpec("expand", "Expand", "Design", ("Ctrl+End",), "", "folded", canvas=True, within=SHAPING,
               tip="Open the selected collapsed containers, or all of them"),
    ActionSpec("shrink", "Shrink to fit", "Design", (), "", "container", within=SHAPING,
               tip="Make the selected containers, or all of them, as small as what is in them"),
    ActionSpec("release_bends", "Release bends", "Design", (), "", "things", after=True, within=SHAPING,
               tip="Let the selected connector find its way again"),
    ActionSpec("reset_label", "Reset label", "Design", (), "", "things", within=SHAPING,
               tip="Let the words of the selected connector stand where they would by themselves"),
    ActionSpec("move_into", "&Move into…", "Design", ("Ctrl+M",), "", "placed",
               tip="Choose from a list the container that it is to stand in"),
    ActionSpec("lock", "&Locked", "Design", ("Ctrl+L",), "lock", "placed", checkable=True,
               tip="What is locked is not moved, resized or deleted by accident"),
    *(ActionSpec(f"align_{line}", text, "Design", keys, "", "two", canvas=bool(keys), within=ORDERING, tip=tip)
      for line, text, keys, tip in (
          ("left", "&Left edges", ("Ctrl+Shift+Left",), "Bring the left edges into line with the last one selected"),
          ("centre", "&Centres", (), "Bring the centres below each other, in line with the last one selected"),
          ("right", "&Right edges", ("Ctrl+Shift+Right",),
           "Bring the right edges into line with the last one selected"),
          ("top", "&Top edges", ("Ctrl+Shift+Up",), "Bring the top edges into line with the last one selected"),
          ("middle", "&Middles", (), "Bring the middles side by side, in line with the last one selected"),
          ("bottom", "&Bottom edges", ("Ctrl+Shift+Down",),
           "Bring the bottom edges into line with the last one selected"),
      )),
    *(ActionSpec(f"distribute_{way}", text, "Design", (), "", "three", after=way == "horizontally", within=ORDERING,
                 tip="Give the ones between the outermost two equal distances")
      for way, text in (("horizontally", "Distribute &horizontally"), ("vertically", "Distribute &vertically"))),
    *(ActionSpec(f"same_{measure}", text, "Design", (), "", "sized", after=measure == "width", within=ORDERING,
                 tip="Containers and notes take the measure of the last one selected, with room for what they hold")
      for measure, text in (("width", "Same &width"), ("height", "Same h&eight"), ("size", "Same &size"))),
    *(ActionSpec(f"assist_{a.name}", f"{a.title}…", "Design", when=f"assist_{a.name}", tip=a.help, within=ASSISTING)
      for a in ASSISTANTS),
    ActionSpec("insert_template", "&Insert a template…", "Design", when="things",
               tip="Put a finished network beside what is drawn"),
    ActionSpec("next_problem", "&Next problem", "Design", ("F8",), "", "problems", after=True),
    ActionSpec("previous_problem", "&Previous problem", "Design", ("Shift+F8",), "", "problems"),
    ActionSpec("say_problems", "Sa&y its problems", "Design", ("Ctrl+F8",),
               tip="Tell the problems of what is selected, to screen readers as well"),
    ActionSpec("baseline_2024-11", "Check against the November 2024 article", "Design", checkable=True, after=True),
    ActionSpec("baseline_2026-04", "Check against the April 2026 documents", "Design", checkable=True),
    ActionSpec("compare", "Compare with a &deployed design…", "Design", after=True,
               tip="List what deploying this design over another would run into"),
    ActionSpec("stop_comparing", "&Stop comparing", "Design", when="comparing"),
    ActionSpec("waivers", "&Waivers…", "Design", tip="List what has been waived, by whom and until when"),
    ActionSpec("rules", "&Rules…", "Help", ("F1",), "help",
               tip="What each rule finds and why, with examples; the chosen problem's rule first"),
    ActionSpec("shortcuts", "&Keyboard shortcuts…", "Help", ("Ctrl+F1", "?"),
               tip="Look keys up, change them, and save them on one page"),
    ActionSpec("tour", "Take the &tour", "Help", tip="Five stops around the window"),
    ActionSpec("documentation", "&Functions networking options (Microsoft)", "Help"),
    ActionSpec("about", "&About fnetdesigner", "Help", after=True),
)  # fmt: skip

TOOL_BAR = (
    "new", "open", "save", SEPARATOR, "undo", "redo", SEPARATOR, "connect", "trace", "arrange", "fit", SEPARATOR,
    "export", "report",
)  # fmt: skip
"""The things used all day; the theme stands at the right end."""

NO_START = {
    "function-app": "There is no function app yet.", "storage-account": "There is no storage account yet.",
    "virtual-network": "There is no virtual network yet.",
}  # fmt: skip


def _can_begin(assistant: Assistant) -> Callable[[Document], bool]:
    return lambda d: any(d.design.index.by_kind.get(kind) for kind in assistant.kinds)


def _placed(document: Document) -> list[str]:
    return [i for i in document.selection if i in document.design.layout]


def _sized(document: Document) -> list[str]:
    return [i for i in _placed(document) if has_size(document.design, i)]


WHEN: Mapping[str, tuple[Callable[[Document], bool], str]] = {
    "always": (lambda d: True, ""),
    "things": (lambda d: bool(d.design.resources), "There is nothing in the design yet."),
    "selected": (lambda d: bool(d.selection), "Select something first."),
    "placed": (lambda d: bool(_placed(d)), "Select something that stands on the canvas first."),
    "two": (lambda d: len(_placed(d)) > 1, "Select two things or more."),
    "three": (lambda d: len(_placed(d)) > 2, "Select three things or more."),
    "sized": (lambda d: len(_sized(d)) > 1, "Select two containers or notes or more."),
    "container": (lambda d: bool(foldable(d.design, d.design.layout)), "There is no open container."),
    "open": (lambda d: bool(foldable(d.design, d.selection)), "Select an open container first."),
    "folded": (lambda d: any(p.collapsed for p in d.design.layout.values()), "No container is collapsed."),
    "undo": (lambda d: d.session.history.can_undo, "There is nothing to undo."),
    "redo": (lambda d: d.session.history.can_redo, "There is nothing to redo."),
    "problems": (lambda d: any(not f.waived for f in d.session.findings.all), "There is no problem."),
    "comparing": (lambda d: d.session.deployed is not None, "No deployed design was named."),
    "deletable": (lambda d: bool(d.selection), "Select something first."),
    **{f"assist_{a.name}": (_can_begin(a), NO_START[a.kinds[0]]) for a in ASSISTANTS},
}
"""When an action makes sense, and the words for when it does not."""


class Actions:
    """The QActions of a window, by id."""

    def __init__(
        self,
        window: QWidget,
        canvas: QWidget,
        document: Document,
        theme: Theme,
        commands: Mapping[str, Callable[[], object]],
        keys: Callable[[str], tuple[str, ...]] | None = None,
    ) -> None:
        self._keys = keys
        self._document, self._theme = document, theme
        self._made: dict[str, QAction] = {}
        self._also_deletable: Callable[[], bool] = lambda: False
        for spec in ACTIONS:
            action = QAction(words_of(spec), window)
            action.setObjectName(spec.id)
            action.setCheckable(spec.checkable)
            if spec.canvas:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            (canvas if spec.canvas else window).addAction(action)
            action.triggered.connect(lambda _=False, act=commands[spec.id]: act())
            self._made[spec.id] = action
        document.changed.connect(self.refresh)
        document.selected.connect(self.refresh)
        theme.changed.connect(self._dress)
        self._dress()
        self.rebind()

    def rebind(self) -> None:
        """Give every action its keys: those of the table, or those that the person chose."""
        for spec in ACTIONS:
            keys = spec.keys if self._keys is None else self._keys(spec.id)
            self._made[spec.id].setShortcuts([QKeySequence(k) for k in keys])
        self.refresh()

    def why_not(self, action_id: str) -> str:
        """Why an action makes no sense now; empty where it does."""
        if self._made[action_id].isEnabled():
            return ""
        return next(spoken(WHEN[spec.when][1]) for spec in ACTIONS if spec.id == action_id)

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    def also_deletable(self, test: Callable[[], bool]) -> None:
        """Something else than a resource can be deleted when ``test`` says so, as a reference connector."""
        self._also_deletable = test

    def of_menu(self, menu: Menu) -> Iterator[QAction | None]:
        """The actions of a menu; None stands for a separator."""
        for spec in ACTIONS:
            if spec.menu == menu and not spec.within:
                if spec.after:
                    yield None
                yield self._made[spec.id]

    def _dress(self) -> None:
        for spec in ACTIONS:
            if spec.icon:
                self._made[spec.id].setIcon(icon(f"icons/actions/{spec.icon}.svg", "text", self._theme))

    def refresh(self, _event: object = None) -> None:
        """Enable what makes sense now; what does not says why."""
        for spec in ACTIONS:
            test, why = WHEN[spec.when]
            enabled = test(self._document) or (spec.id == "delete" and self._also_deletable())
            action = self._made[spec.id]
            action.setEnabled(enabled)
            action.setToolTip(self._tip(spec, "" if enabled else why))
        history = self._document.session.history
        for name, label in (("undo", history.undo_label), ("redo", history.redo_label)):
            verb = tr("&Undo") if name == "undo" else tr("&Redo")
            self._made[name].setText(f"{verb}: {spoken(label)}" if label else verb)
        for baseline in ("2024-11", "2026-04"):
            chosen = self._document.design.settings.baseline == baseline
            self._made[f"baseline_{baseline}"].setChecked(chosen)
        for choice in CHOICES:
            self._made[f"theme_{choice}"].setChecked(self._theme.choice == choice)
        self._made["calm"].setChecked(self._theme.calm)

    def _tip(self, spec: ActionSpec, why: str) -> str:
        keys = self._made[spec.id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = spoken(spec.tip) or plain_text(words_of(spec)).removesuffix("…")
        if spec.id in ("undo", "redo"):
            words = plain_text(self._made[spec.id].text())
        parts = (words, f"({keys})" if keys else "", f"- {spoken(why)}" if why else "")
        return " ".join(part for part in parts if part)


def words_of(spec: ActionSpec) -> str:
    """The text of an action in the language of the window."""
    return f"{spoken(spec.text.removesuffix('…'))}…" if spec.within == ASSISTING else spoken(spec.text)


def plain_text(text: str) -> str:
    """The words of a menu entry without the mark of its mnemonic."""
    return text.replace("&", "")
