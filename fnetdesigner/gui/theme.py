"""How the window looks: palette, style sheet and type, all made from the tokens of `report.tokens`.

There is one theme per process, made by the application and handed to whoever paints. Widgets ask for
variants through the dynamic property ``role`` (see STYLE_SHEET) and never carry a style sheet of their own.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from fnetdesigner import assets
from fnetdesigner.report.tokens import THEMES, TOKENS, Tokens
from fnetdesigner.report.tokens import Theme as Name

SYSTEM = "system"
CHOICES = (*THEMES, SYSTEM)
SIZES = {"small": 11, "body": 12, "strong": 13, "heading": 16, "title": 20}
"""The five sizes of type, in pixels."""

GENERIC = frozenset({"Sans", "Sans Serif", "sans-serif", "Helvetica", "MS Shell Dlg 2", ""})
"""Family names that only stand for whatever the system finds: there the packaged Inter is the better choice."""

ARROWS = {
    "down": "icons/actions/chevron-down.svg", "right": "icons/actions/chevron-right.svg",
    "close": "icons/actions/close.svg",
}  # fmt: skip
FLOAT = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="currentColor" '
    'stroke-width="1.4" stroke-linejoin="round"><path d="M6 3.5h6.5V10H6zM10 12.5H3.5V6"/></svg>'
)
TICK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="currentColor" '
    'stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"><path d="M3.5 8.5l3 3 6-6.5"/></svg>'
)


class Theme(QObject):
    """The colours and fonts in use. ``changed`` is sent after ``set`` or when the system's scheme changed.

    ``calm``: the person wants nothing to move, whatever the system says.
    """

    changed = Signal()

    def __init__(self, choice: str = SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice if choice in CHOICES else SYSTEM
        self._name = _resolved(self._choice)
        self.artwork: Mapping[str, str] = {}
        self.calm = False
        self._colors: dict[str, QColor] = {}
        self._families: dict[str, list[str]] = {}
        self._folder: QTemporaryDir | None = None
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_scheme)
        if has_contrast_hint():
            hints.accessibility().contrastPreferenceChanged.connect(self._on_scheme)

    @property
    def choice(self) -> str:
        """What was asked for: the name of a theme, or "system"."""
        return self._choice

    @property
    def name(self) -> Name:
        """What is shown."""
        return self._name

    @property
    def _tokens(self) -> Tokens:
        return TOKENS[self._name]

    @property
    def dark(self) -> bool:
        """Whether the dark colours are shown."""
        return self._name in ("dark", "contrast-dark")

    @property
    def strong(self) -> bool:
        """Whether the colours of high contrast are shown."""
        return self._name in ("contrast-light", "contrast-dark")

    @property
    def opposite(self) -> Name:
        """The light theme for the dark one and the other way round, as strong as this one."""
        if self.strong:
            return "contrast-light" if self.dark else "contrast-dark"
        return "light" if self.dark else "dark"

    def set(self, choice: str) -> None:
        """Show a theme by its name, or follow the "system". ValueError for anything else."""
        if choice not in CHOICES:
            raise ValueError(f"There is no theme {choice!r}; the themes are {', '.join(CHOICES)}.")
        self._choice = choice
        self._show(_resolved(choice))

    def dress_kinds(self, artwork: Mapping[str, str]) -> None:
        """Show SVG texts of the person's own instead of packaged icons, by the paths of these."""
        if artwork != self.artwork:
            self.artwork = artwork
            self.changed.emit()

    def color(self, token: str) -> QColor:
        """The colour of a token. KeyError for a token that does not exist."""
        found = self._colors.get(token)
        if found is None:
            found = self._colors[token] = QColor(self.hex(token))
        return found

    def tint(self, token: str, share: float, ground: str = "panel") -> QColor:
        """A share (0 to 1) of a token's colour on the ground of another, as an opaque colour."""
        key = f"{token}/{share}/{ground}"
        found = self._colors.get(key)
        if found is None:
            found = self._colors[key] = mixed(self.color(ground), self.color(token), share)
        return found

    def edge(self, token: str, share: float, ground: str = "panel") -> QColor:
        """The colour of a line that sets things apart: a tint, and in high contrast the full colour."""
        return self.color(token) if self.strong else self.tint(token, share, ground)

    def hex(self, token: str) -> str:
        """The colour of a token, written #RRGGBB."""
        return self._tokens.of(token)

    def font(self, size: int = SIZES["body"], *, semibold: bool = False, mono: bool = False) -> QFont:
        """A font of the interface at a size in pixels; ``mono`` for addresses and ids."""
        which = "mono" if mono else "interface"
        if which not in self._families:
            self._families[which] = mono_families() if mono else interface_families()
        font = QFont(self._families[which])
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if mono:
            font.setStyleHint(QFont.StyleHint.Monospace)
        return font

    def apply(self, app: QApplication) -> None:
        """Dress the application, now and after every change."""
        if not self.property("dresses"):
            self.setProperty("dresses", True)
            app.setStyle("Fusion")
            self.changed.connect(lambda: self._dress(app))
        self._dress(app)

    def palette(self) -> QPalette:
        """The palette of the shown colours, for what the style sheet does not name."""
        palette = QPalette()
        for role, token in PALETTE:
            palette.setColor(role, self.color(token))
        palette.setColor(QPalette.ColorRole.AlternateBase, self.tint("text", 0.03))
        palette.setColor(QPalette.ColorRole.Button, self.tint("text", 0.03))
        palette.setColor(QPalette.ColorRole.Midlight, self.tint("text", 0.05))
        palette.setColor(QPalette.ColorRole.Dark, self.tint("text", 0.35))
        palette.setColor(QPalette.ColorRole.Shadow, QColor(0, 0, 0, 90))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.tint("text", 0.4))
        palette.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, self.color("accent"))
        return palette

    def style_sheet(self) -> str:
        """The one style sheet of the application."""
        values = asdict(self._tokens)
        for name, (token, share) in (MIXES | (STRONG if self.strong else {})).items():
            values[name] = self.tint(token, share).name()
        values["on_accent"] = self.hex("canvas") if self.dark else "#FFFFFF"
        values["images"], values["name"] = self._images(), self._name
        return Template(STYLE_SHEET).substitute(values)

    def _images(self) -> str:
        """Write the few images that a style sheet can only take from files, and return their folder."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        folder = Path(self._folder.path())
        pictures: Mapping[str, str] = {name: assets.read_text(path) for name, path in ARROWS.items()}
        for name, text in {**pictures, "tick": TICK, "float": FLOAT}.items():
            token = self.hex("panel" if name == "tick" else "muted")
            (folder / f"{name}-{self._name}.svg").write_text(text.replace("currentColor", token), encoding="utf-8")
        return folder.as_posix()

    def _dress(self, app: QApplication) -> None:
        app.setPalette(self.palette())
        app.setFont(self.font())
        app.setStyleSheet(self.style_sheet())

    def _on_scheme(self) -> None:
        if self._choice == SYSTEM:
            self._show(_resolved(SYSTEM))

    def _show(self, name: Name) -> None:
        if name != self._name:
            self._name = name
            self._colors.clear()
            self.changed.emit()


def mixed(ground: QColor, color: QColor, share: float) -> QColor:
    """``share`` of a colour over a ground."""
    return QColor(
        round(ground.red() + (color.red() - ground.red()) * share),
        round(ground.green() + (color.green() - ground.green()) * share),
        round(ground.blue() + (color.blue() - ground.blue()) * share),
    )


def interface_families() -> list[str]:
    """The system's interface font, or the packaged Inter where the system only says "sans serif"."""
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    if family not in GENERIC:
        return [family]
    for name in ("Inter-Regular.otf", "Inter-SemiBold.otf"):
        QFontDatabase.addApplicationFont(str(assets.path_of(f"resources/fonts/{name}")))
    return ["Inter", family] if family else ["Inter"]


def mono_families() -> list[str]:
    """The system's fixed font, with the usual ones behind it."""
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    usual = {"win32": "Consolas", "darwin": "Menlo"}.get(sys.platform, "DejaVu Sans Mono")
    return [usual] if family.lower() in {"monospace", "mono", ""} else [family, usual]


def has_contrast_hint() -> bool:
    """Whether Qt knows if the person asked the system for high contrast: since 6.10."""
    return hasattr(QGuiApplication.styleHints(), "accessibility")


def _resolved(choice: str) -> Name:
    for theme in THEMES:
        if choice == theme:
            return theme
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if has_contrast_hint() and hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast-dark" if dark else "contrast-light"
    return "dark" if dark else "light"


PALETTE = (
    (QPalette.ColorRole.Window, "panel"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "panel"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "muted"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "error"),
    (QPalette.ColorRole.ToolTipBase, "panel"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "panel"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Light, "panel"),
    (QPalette.ColorRole.Mid, "line"),
)

MIXES = {
    "hover": ("text", 0.05),
    "pressed": ("text", 0.09),
    "chosen": ("accent", 0.13),
    "chosen_strong": ("accent", 0.22),
    "accent_hover": ("accent", 0.88),
    "accent_faint": ("accent", 0.45),
    "field": ("text", 0.018),
    "strong_line": ("text", 0.24),
    "faint": ("text", 0.42),
    "scroll": ("text", 0.2),
    "scroll_hover": ("text", 0.36),
}
"""Colours that are a share of a token on the panel's ground."""
STRONG = {
    "hover": ("text", 0.16),
    "pressed": ("text", 0.26),
    "chosen": ("accent", 0.3),
    "chosen_strong": ("accent", 0.4),
    "field": ("text", 0.0),
    "strong_line": ("text", 1.0),
    "faint": ("text", 0.6),
    "scroll": ("text", 0.6),
    "scroll_hover": ("text", 0.9),
}
"""What these are in high contrast."""

STYLE_SHEET = """
* { outline: none; }
QToolTip { background: $panel; color: $text; border: 1px solid $strong_line; padding: 5px 7px; }
QMainWindow, QDialog, QDockWidget, QStatusBar, QMenuBar, QToolBar { background: $panel; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; } QSplitter::handle:vertical { height: 1px; }
QDockWidget { font-weight: 600; color: $text; titlebar-close-icon: url($images/close-$name.svg);
  titlebar-normal-icon: url($images/float-$name.svg); }
QDockWidget::title { background: $panel; padding: 7px 12px; text-align: left; border-bottom: 1px solid $line; }
QFrame[role="divider"] { background: $line; border: none; max-height: 1px; }

QLabel { background: transparent; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="label"] { color: $muted; font-weight: 600; font-size: 11px; }
QLabel[role="section"] { color: $text; font-weight: 600; font-size: 12px; }
QLabel[role="heading"] { font-size: 16px; font-weight: 600; }
QMessageBox QLabel#qt_msgbox_label { font-size: 13px; font-weight: 600; min-width: 340px; }
QLabel[role="title"] { font-size: 20px; font-weight: 600; }
QLabel[role="error"] { color: $error; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="ok"] { color: $ok; }

QMenuBar { border-bottom: 1px solid $line; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $chosen; }
QMenu { background: $panel; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 10px; border-radius: 4px; }
QMenu::item:selected { background: $chosen; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 6px; }

QToolBar { border: none; border-bottom: 1px solid $line; spacing: 2px; padding: 4px 8px; }
QToolBar::separator { background: $line; width: 1px; margin: 5px 6px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px;
  min-width: 16px; min-height: 16px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $chosen; color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $faint; }
QToolButton[popupMode="1"], QStatusBar QToolButton[popupMode="2"] { padding-right: 16px; }
QToolButton::menu-button { border: none; width: 14px; }
QToolButton::menu-indicator, QToolButton::menu-arrow { image: url($images/down-$name.svg); width: 10px; height: 10px; }
QToolButton::menu-indicator { subcontrol-position: right center; right: 4px; }

QPushButton { background: $panel; border: 1px solid $strong_line; border-radius: 6px; padding: 5px 14px;
  min-height: 16px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $faint; border-color: $line; }
QPushButton:default, QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 600; }
QPushButton:default:hover, QPushButton[role="primary"]:hover { background: $accent_hover; }
QPushButton:default:disabled, QPushButton[role="primary"]:disabled { background: $accent_faint;
  border-color: transparent; }
QPushButton[role="card"] { border: 1px solid $line; border-radius: 8px; padding: 0; text-align: left; }
QPushButton[role="card"]:hover { background: $hover; border-color: $strong_line; }
QPushButton[role="card"]:focus { border: 2px solid $accent; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 4px 3px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: $accent; }

QAbstractScrollArea, QScrollArea { border: none; background: $panel; }
QLineEdit, QTextEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit {
  background: $field; border: 1px solid $line; border-radius: 6px; padding: 4px 8px; min-height: 18px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit { lineedit-clear-button-icon: url($images/close-$name.svg); }
QLineEdit > QToolButton { border: none; padding: 0; min-width: 0; min-height: 0; }
QTextEdit, QPlainTextEdit { padding: 2px 4px; }
QLineEdit:hover, QTextEdit:hover, QPlainTextEdit:hover, QSpinBox:hover, QComboBox:hover {
  border-color: $strong_line; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus, QComboBox:on {
  border-color: $accent; background: $panel; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $faint; }
QLineEdit[invalid="true"], QTextEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] {
  border-color: $error; }
QComboBox QLineEdit { border: none; background: transparent; padding: 0; min-height: 0; }
QLineEdit[role="rename"] { background: $panel; border: 2px solid $accent; border-radius: 4px; padding: 0 4px;
  min-height: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($images/down-$name.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; padding: 4px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; min-height: 24px; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator, QMenu::indicator {
  width: 14px; height: 14px; border: 1px solid $strong_line; border-radius: 4px; background: $field; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked,
QTableView::indicator:checked, QMenu::indicator:checked { background: $accent; border-color: $accent;
  image: url($images/tick-$name.svg); }
QMenu::indicator { left: 6px; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid $strong_line; border-radius: 7px;
  background: $field; }
QRadioButton::indicator:checked { border: 4px solid $accent; width: 6px; height: 6px; background: $panel; }

QScrollArea > QWidget > QWidget { background: $panel; }
QTreeView, QListView, QTableView { background: $panel; border: none; alternate-background-color: $field;
  selection-background-color: $chosen; selection-color: $text; show-decoration-selected: 1; }
QTreeView::item, QListView::item { min-height: 26px; padding: 0 4px; border: none; }
QTableView::item { padding: 3px 8px; border: none; }
QTreeView::item:hover, QListView::item:hover, QTableView::item:hover { background: $hover; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected, QTreeView::branch:selected {
  background: $chosen; color: $text; }
QTreeView::item:selected:active, QListView::item:selected:active, QTableView::item:selected:active,
QTreeView::branch:selected:active { background: $chosen_strong; color: $text; }
QTreeView::branch:has-children:closed { image: url($images/right-$name.svg); }
QTreeView::branch:has-children:open { image: url($images/down-$name.svg); }
QTableView { gridline-color: $line; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QHeaderView { background: $panel; }
QHeaderView::section { background: $panel; color: $muted; font-weight: 600; font-size: 11px; border: none;
  border-bottom: 1px solid $line; padding: 6px 8px; }
QTableView QHeaderView::section { padding: 6px 11px; }
QHeaderView::down-arrow { image: url($images/down-$name.svg); width: 10px; height: 10px; }
QTableCornerButton::section { background: $panel; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: $panel; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; padding: 7px 14px; border: none;
  border-bottom: 2px solid transparent; font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QGroupBox { border: 1px solid $line; border-radius: 6px; margin-top: 18px; padding: 8px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 2px; }
QStatusBar { border-top: 1px solid $line; color: $muted; min-height: 26px; }
QStatusBar::item { border: none; }
QStatusBar QLabel, QStatusBar QToolButton { color: $muted; }
QProgressBar { background: $hover; border: none; border-radius: 3px; max-height: 6px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $scroll_hover; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page, QScrollBar::corner, QAbstractScrollArea::corner {
  background: transparent; border: none; }

QGraphicsView { border: none; background: $canvas; }
QFrame[role="floating"] { background: $panel; border: 1px solid $line; border-radius: 8px; }
QFrame[role="floating"] QToolButton { padding: 4px; border-radius: 5px; }
QLabel[role="tip"] { background: $text; color: $panel; border-radius: 6px; padding: 6px 9px; }
"""
"""Variants by the dynamic property ``role``: QLabel muted, label, section, heading, title, error, warning, ok, tip;
QPushButton primary, link; QFrame divider, floating; QLineEdit rename. ``invalid`` = "true" marks a faulty field."""
