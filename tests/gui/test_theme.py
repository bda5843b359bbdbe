"""What the window mixes from the tokens can still be read, and it follows what the person asked the system for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fnetdesigner.gui import theme as module
from fnetdesigner.gui.canvas.ink import Ink
from fnetdesigner.gui.theme import CHOICES, Theme
from fnetdesigner.kinds.declaration import CATEGORIES
from fnetdesigner.report.tokens import THEMES
from tests.report.contrast import contrast

BEHIND_WORDS = ("hover", "pressed", "chosen", "chosen_strong", "field")


def mixed(theme: Theme, name: str) -> str:
    table = module.MIXES | (module.STRONG if theme.strong else {})
    return theme.tint(*table[name]).name()


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.editor("H2")
def test_words_can_be_read_on_whatever_is_under_the_pointer_or_chosen(qtbot: QtBot, name: str) -> None:
    theme = Theme(name)
    for ground in BEHIND_WORDS:
        assert contrast(theme.hex("text"), mixed(theme, ground)) >= 4.5, ground
    on_accent = theme.hex("canvas") if theme.dark else "#FFFFFF"
    assert contrast(on_accent, theme.hex("accent")) >= 4.5
    assert contrast(on_accent, mixed(theme, "accent_hover")) >= 4.5
    assert f"color: {on_accent}" in theme.style_sheet()


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.editor("H2")
def test_what_is_drawn_stands_out_from_its_ground(qtbot: QtBot, name: str) -> None:
    theme = Theme(name)
    ink = Ink(theme)
    ground = theme.hex("canvas")
    for category in CATEGORIES:
        assert contrast(ink.border[category].color().name(), ground) >= 3, category
        assert contrast(ink.gauge[category].color().name(), ground) >= 3, category
    assert contrast(theme.hex("accent"), ground) >= 3
    if theme.strong:
        for edge in (ink.card_pen.color().name(), mixed(theme, "strong_line"), mixed(theme, "faint")):
            assert contrast(edge, theme.hex("panel")) >= 4.5
        assert contrast(mixed(theme, "chosen_strong"), theme.hex("panel")) >= 2


@pytest.mark.editor("H2")
def test_high_contrast_follows_the_system(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    signals = Theme("light")

    class Accessibility:
        contrastPreferenceChanged = signals.changed  # noqa: N815 - Qt's name

        def contrastPreference(self) -> object:
            return Qt.ContrastPreference.HighContrast

    class Hints:
        colorSchemeChanged = signals.changed  # noqa: N815 - Qt's name
        scheme = Qt.ColorScheme.Dark

        def colorScheme(self) -> object:
            return self.scheme

        def accessibility(self) -> Accessibility:
            return Accessibility()

    hints = Hints()
    monkeypatch.setattr(module.QGuiApplication, "styleHints", staticmethod(lambda: hints))
    assert Theme("system").name == "contrast-dark"
    hints.scheme = Qt.ColorScheme.Light
    assert Theme("system").name == "contrast-light"


@pytest.mark.editor("H2")
def test_themes_are_switched_live_and_each_has_its_opposite(qtbot: QtBot) -> None:
    theme = Theme("light")
    with qtbot.waitSignal(theme.changed):
        theme.set("contrast-dark")
    assert theme.strong and theme.dark and theme.hex("canvas") == "#000000"
    for name in THEMES:
        theme.set(name)
        there = theme.opposite
        theme.set(there)
        assert theme.opposite == name and there != name
    assert set(CHOICES) == {*THEMES, "system"}
    with pytest.raises(ValueError, match="no theme"):
        theme.set("sepia")
