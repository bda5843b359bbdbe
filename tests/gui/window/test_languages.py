"""Languages: nothing goes past the translator, German is whole, locales reach numbers and dates but no files."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fnetdesigner.azure.facts import source, source_codes
from fnetdesigner.cli.words import counted as counted_by_the_command_line
from fnetdesigner.gui.actions import ACTIONS, plain_text
from fnetdesigner.gui.language import counted, day, number, spoken, tr
from fnetdesigner.gui.languages import LANGUAGE, install, language_for
from fnetdesigner.gui.panels.form import specs_of
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.project.writer import write_design
from fnetdesigner.rules.rulebook import rulebook
from tests.gui.translating import update
from tests.gui.translating.files import compile_to, read
from tests.gui.translating.walk import Pseudo, leaks, shown
from tests.gui.window.conftest import SAMPLE

KEYS = "ctrl shift alt del up down left right home end tab esc return backspace space"
QT = "ok cancel close save discard help apply reset yes no scroll"
PRODUCTS = "fnetdesigner fnd bicep terraform linux windows svg png pdf visio markdown mermaid draw io tcpping host port"
VALUES = "westeurope rg design"


def _words(text: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[A-Za-z][A-Za-z']+", text)}


def _values() -> Iterator[str]:
    """What fields hold: examples, and values that have no words of their own."""
    for kind in catalogue().kinds:
        for spec in specs_of(kind.model):
            for one in (spec, *(specs_of(spec.row) if spec.row is not None else ())):
                yield one.shown.placeholder
                yield from (words for value, words in one.choices if words == str(value))


DATA = frozenset(
    _words(f"{KEYS} {QT} {PRODUCTS} {VALUES} {SAMPLE.read_text(encoding='utf-8')}")
    .union(*(_words(rule.family) for rule in rulebook()))
    .union(*(_words(ref.section) for rule in rulebook() for ref in rule.sources))
    .union(*(_words(value) for value in _values()))
    .union(*(_words(source(code).title) for code in source_codes()))
)
"""Words that are no text of ours: keys, Qt's own buttons, names of products and formats, what the design and its
fields say, and titles of documents, which are English."""
DIALOGS = ("about", "shortcuts", "history", "export", "new_from_template", "connect_to")


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[Pseudo]:
    made = Pseudo()
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    kept = QLocale()
    install(qapp, "de")
    yield
    install(qapp, "en")
    QLocale.setDefault(kept)


@pytest.mark.editor("T1")
def test_every_text_of_the_window_goes_through_the_translator(pseudo: Pseudo, sample: MainWindow) -> None:
    found = leaks(shown(sample), DATA)
    index = sample.document.design.index.by_kind
    for kind in ("function-app", "subnet", "private-endpoint", "storage-account", "virtual-network"):
        sample.document.select([index[kind][0]])
        found += leaks(shown(sample.inspector), DATA)
    sample.document.select([index["storage-account"][0]])
    sample.actions_by_id["delete"].trigger()
    sample.problems.board.table.selectRow(0)
    found += leaks(shown(sample.problems), DATA)
    assert found == []


@pytest.mark.editor("T1")
def test_every_text_of_a_dialog_goes_through_the_translator(
    pseudo: Pseudo, sample: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[str] = []
    seen: list[str] = []

    def look(dialog: QDialog) -> int:
        seen.append(type(dialog).__name__)
        found.extend(leaks(shown(dialog), DATA))
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    sample.document.select([sample.document.design.index.by_kind["function-app"][0]])
    for name in DIALOGS:
        sample.actions_by_id[name].trigger()
    assert len(seen) == len(DIALOGS)
    assert found == []


@pytest.mark.editor("T1")
def test_longer_texts_are_not_clipped(pseudo: Pseudo, sample: MainWindow) -> None:
    sample.resize(1600, 1000)
    QApplication.processEvents()
    clipped = []
    for widget in itertools.chain(sample.findChildren(QAbstractButton), sample.findChildren(QLabel)):
        if not widget.isVisible() or not widget.text() or widget.visibleRegion().isEmpty():
            continue
        wraps = isinstance(widget, QLabel) and (widget.wordWrap() or widget.text().startswith("<"))
        if not wraps and widget.width() < widget.minimumSizeHint().width():
            clipped.append(f"{type(widget).__name__} {widget.objectName()} {widget.text()!r}")
    assert clipped == []


def test_german_is_whole() -> None:
    assert [f"{m.context}: {m.source}" for m in update.missing("de")] == []


def test_the_files_of_translators_are_up_to_date(tmp_path: Path) -> None:
    """Else: python -m tests.gui.translating"""
    assert update.ts("de").read_text(encoding="utf-8") == update.updated("de")
    assert (update.FOLDER / "templates.json").read_text(encoding="utf-8") == update.template_list()
    compile_to(update.ts("de"), tmp_path / "de.qm")
    assert (tmp_path / "de.qm").read_bytes() == update.qm("de").read_bytes()


def test_translations_keep_the_places_of_their_texts() -> None:
    for message, forms in read(update.ts("de")).items():
        places = set(re.findall(r"\{\w*\}", message.source))
        for form in forms:
            assert set(re.findall(r"\{\w*\}", form)) <= places, message.source
            assert ("%Ln" in form) == ("%Ln" in message.source), message.source


@pytest.mark.editor("T1")
def test_the_window_speaks_german(german: None, sample: MainWindow) -> None:
    titles = [plain_text(a.text()) for a in sample.menuBar().actions()]
    assert titles == ["Datei", "Bearbeiten", "Ansicht", "Entwurf", "Hilfe"]
    assert counted(1, "error", "errors") == "1 Fehler"
    assert counted(2000, "change", "changes") == "2.000 Änderungen"
    assert spoken("*snet-a* is a /30; the smallest subnet is a /29.") == (
        "*snet-a* ist ein /30; das kleinste Subnetz ist ein /29."
    )
    assert spoken("Add function app func-orders") == "Funktions-App func-orders hinzufügen"
    assert spoken("Nobody has said this before.") == "Nobody has said this before."


@pytest.mark.editor("T1")
def test_mnemonics_of_a_german_menu_differ(german: None, window: MainWindow) -> None:
    for menu in window.menuBar().actions():
        letters = [t[t.index("&") + 1].lower() for a in menu.menu().actions() if "&" in (t := a.text())]
        assert sorted(letters) == sorted(set(letters)), menu.text()
    for within in {spec.within for spec in ACTIONS if spec.within}:
        texts = [spoken(spec.text) for spec in ACTIONS if spec.within == within and "&" in spoken(spec.text)]
        letters = [t[t.index("&") + 1].lower() for t in texts]
        assert sorted(letters) == sorted(set(letters)), within


@pytest.mark.editor("T2")
def test_numbers_and_dates_follow_the_locale_and_files_do_not(german: None, sample: MainWindow) -> None:
    assert number(64512) == "64.512"
    assert day("2027-03-31") == "31.03.27"
    assert counted_by_the_command_line(2000, "change", "changes") == "2000 changes"
    design = sample.document.design
    assert write_design(design) == SAMPLE.read_bytes()
    sample.actions_by_id["show_addresses"].trigger()
    tree = sample.addresses.tree
    cells = {tree.topLevelItem(0).text(c) for c in range(tree.columnCount())}
    assert "10.100.0.0/16" in cells and "65.536" in cells


@pytest.mark.editor("T3")
def test_right_to_left_mirrors_the_docks_and_not_the_drawing(sample: MainWindow, qtbot: QtBot) -> None:
    def middle(widget: QWidget) -> int:
        return widget.mapTo(sample, widget.rect().center()).x()

    canvas = sample.canvas
    left, right = sample.docks["palette"], sample.docks["inspector"]
    assert middle(left) < middle(canvas) < middle(right)
    ids = list(sample.document.design.layout)[:2]
    before = [canvas.drawing.rects[i].x for i in ids if i in canvas.drawing.rects]
    sample.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: middle(left) > middle(right))
    assert middle(right) < middle(canvas) < middle(left)
    assert [canvas.drawing.rects[i].x for i in ids if i in canvas.drawing.rects] == before
    assert canvas.viewportTransform().m11() > 0


def test_the_language_is_the_systems_until_one_is_chosen(window: MainWindow, settings: QSettings) -> None:
    assert language_for("system", QLocale(QLocale.Language.German)) == "de"
    assert language_for("system", QLocale(QLocale.Language.Welsh)) == "en"
    assert language_for("nonsense", QLocale(QLocale.Language.English)) == "en"
    window.actions_by_id["language_de"].trigger()
    assert settings.value(LANGUAGE) == "de"
    assert window.message_bar.text == tr("The language changes when fnetdesigner is started the next time.")
    window.languages.tick(window.actions_by_id)
    assert window.actions_by_id["language_de"].isChecked()
