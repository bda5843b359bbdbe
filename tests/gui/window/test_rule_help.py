"""The help for rules, the severity that a project gives them, and the waivers that it lists."""

from __future__ import annotations

import html

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.dialogs.rules import CHANGED, FOUND, RulesDialog
from fnetdesigner.gui.dialogs.waivers import WaiversDialog
from fnetdesigner.gui.panels.rule_examples import BREAKING, CLEAN
from fnetdesigner.gui.panels.rule_page import SeverityChoice
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.gui.words import plain
from fnetdesigner.model.design import Waiver
from fnetdesigner.model.edits import Configure
from fnetdesigner.rules.rulebook import find_rule, rulebook
from fnetdesigner.workspace.intents import Step

RULE = "FND-STG-003"


def opened(window: MainWindow, rule: str = "") -> RulesDialog:
    window.show_rule(rule)
    assert window._rules is not None
    return window._rules


def severity(dialog: RulesDialog) -> SeverityChoice:
    assert dialog.page.severity is not None
    return dialog.page.severity


def choose(dialog: RulesDialog, value: str) -> None:
    """Choose a severity as a hand does: the box says that it was activated."""
    box = severity(dialog).choice
    at = box.findData(value)
    assert at >= 0
    box.setCurrentIndex(at)
    box.activated.emit(at)


def words(dialog: RulesDialog) -> str:
    return html.unescape(plain(" ".join(label.text() for label in dialog.page.findChildren(QLabel))))


# Help


def test_f1_explains_the_rule_of_the_chosen_problem(sample: MainWindow) -> None:
    finding = sample.document.session.findings.all[0]
    sample.problems.show_finding(finding)
    sample.actions_by_id["rules"].trigger()
    assert sample._rules is not None
    assert sample._rules.isVisible()
    assert sample._rules.page.rule is find_rule(finding.rule)
    assert [k.toString() for k in sample.actions_by_id["rules"].shortcuts()] == ["F1"]


def test_show_rule_leads_there_and_back_to_the_findings(sample: MainWindow) -> None:
    finding = sample.document.session.findings.all[-1]
    sample.problems.show_finding(finding)
    show = sample.problems.board.detail.findChild(QPushButton, "show-rule")
    assert isinstance(show, QPushButton)
    show.click()
    assert sample._rules is not None
    back = sample._rules.page.findChild(QPushButton, "rule-findings")
    assert isinstance(back, QPushButton)
    back.click()
    assert {f.rule for f in sample.problems.board.model.shown} == {finding.rule}


def test_a_page_holds_words_pictures_and_documents(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, RULE)
    rule = find_rule(RULE)
    assert rule is not None
    assert dialog.page.example is None, "pictures must not keep the page waiting"
    qtbot.waitUntil(lambda: dialog.page.example is not None, timeout=20_000)
    text = words(dialog)
    for part in (RULE, rule.title, rule.why, rule.remedy, "Baselines: November 2024 article"):
        assert plain(part) in text
    for ref in rule.sources:
        assert ref.source.title in text
        assert ref.source.date in text
        assert ref.source.url in text
    breaking, clean = dialog.page.pictures[BREAKING].drawing, dialog.page.pictures[CLEAN].drawing
    assert breaking is not None
    assert clean is not None
    assert "error" in {c.badge for c in breaking.cards.values()}
    assert {c.badge for c in clean.cards.values()} == {""}
    picture = dialog.page.pictures[BREAKING]
    light = picture.grab().toImage()
    window.looks.set_theme("dark" if not window.theme.dark else "light")
    assert dialog.page.pictures[BREAKING].grab().toImage() != light


def test_only_the_last_rule_is_drawn_when_somebody_leafs(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window)
    for item in rulebook()[:12]:
        dialog.show_rule(item.id)
    qtbot.waitUntil(lambda: dialog.page.example is not None, timeout=20_000)
    assert dialog.page.example is not None
    assert dialog.page.example.rule == rulebook()[11].id


def test_a_difference_between_the_baselines_is_told(window: MainWindow) -> None:
    rule = next(r for r in rulebook() if len(r.baselines) == 1)
    assert "Difference: Under the" in words(opened(window, rule.id))


def test_documents_open_by_a_click_and_only_then(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(QUrl(url).toString()))
    dialog = opened(window, RULE)
    assert asked == []
    link = dialog.page.findChild(QLabel, "rule-source")
    assert isinstance(link, QLabel)
    assert not link.openExternalLinks()
    link.linkActivated.emit("https://learn.microsoft.com/azure/azure-functions/functions-networking-options")
    assert asked == ["https://learn.microsoft.com/azure/azure-functions/functions-networking-options"]


def test_all_rules_are_listed_and_found_by_id_and_words(sample: MainWindow) -> None:
    dialog = opened(sample)
    assert dialog.shown() == [r.id for r in rulebook()]
    dialog.search.setText("stg-003")
    assert dialog.shown() == [RULE]
    assert dialog.page.rule is find_rule(RULE)
    dialog.search.setText("consumption restricted storage")
    assert RULE in dialog.shown()
    dialog.search.setText("toaster")
    assert dialog.shown() == []
    assert dialog.count.text() == "No rule fits the search."
    dialog.search.clear()
    dialog.which.setCurrentText(FOUND)
    assert set(dialog.shown()) == {f.rule for f in sample.document.session.findings.all}


# Severity


def test_a_project_gives_a_rule_another_severity_as_one_step(sample: MainWindow) -> None:
    finding = next(f for f in sample.document.session.findings.all if f.severity == "warning")
    dialog = opened(sample, finding.rule)
    before = sample.document.design
    choose(dialog, "error")
    assert {f.severity for f in sample.document.session.findings.all if f.rule == finding.rule} == {"error"}
    assert severity(dialog).note.text() == "Changed in this project."
    sample.problems.show_about(finding.subjects[0])
    meta = sample.problems.board.detail.findChild(QLabel, "finding-meta")
    assert isinstance(meta, QLabel)
    assert meta.text() == f"{finding.rule} · Error, set in this project (the rule says warning)"
    dialog.which.setCurrentText(CHANGED)
    assert dialog.shown() == [finding.rule]
    sample.document.undo()
    assert sample.document.design is before
    assert severity(dialog).choice.currentData() == "default"


def test_the_reason_is_kept_and_the_rules_own_severity_comes_back(window: MainWindow) -> None:
    dialog = opened(window, RULE)
    choose(dialog, "info")
    severity(dialog).reason.setText("A sandbox.")
    severity(dialog).reason.editingFinished.emit()
    [kept] = window.document.design.settings.severities
    assert (kept.rule, kept.severity, kept.reason) == (RULE, "info", "A sandbox.")
    choose(dialog, "default")
    assert window.document.design.settings.severities == ()


def test_a_rule_that_is_off_waives_what_it_finds(sample: MainWindow) -> None:
    finding = next(f for f in sample.document.session.findings.all if f.severity == "warning")
    dialog = opened(sample, finding.rule)
    choose(dialog, "off")
    now = next(f for f in sample.document.session.findings.all if f.key == finding.key)
    assert now.waived
    assert finding.rule not in {f.rule for f in sample.problems.board.model.shown}
    sample.problems.show_finding(now)
    detail = sample.problems.board.detail
    told = detail.findChild(QLabel, "decided")
    assert isinstance(told, QLabel)
    assert told.text() == "Waived: The project has this rule off."
    assert detail.findChild(QPushButton, "unwaive") is None


def test_exports_and_to_dos_leave_less_to_choose(window: MainWindow) -> None:
    export = next(r for r in rulebook() if r.id.startswith("FND-EXP-") and r.severity == "error")
    dialog = opened(window, export.id)
    box = severity(dialog).choice
    assert [box.itemData(n) for n in range(box.count())] == ["default", "error", "warning"]
    assert "cannot be silenced" in severity(dialog).note.text()
    todo = next(r for r in rulebook() if r.severity == "todo")
    dialog.show_rule(todo.id)
    assert not severity(dialog).choice.isEnabled()


# Waivers


def test_waived_expired_and_idle_waivers_are_told_apart(sample: MainWindow) -> None:
    found = sample.document.session.findings.all
    waivers = (
        Waiver(rule=found[0].rule, resources=found[0].subjects, reason="Agreed.", owner="Ada"),
        Waiver(rule=found[1].rule, resources=found[1].subjects, reason="Was agreed.", expires="2020-01-01"),
        Waiver(rule="FND-SUBNET-002", resources=found[0].subjects, reason="Was once."),
    )
    sample.document.do(Step((Configure({"waivers": waivers}),), "Waive"))
    problems = sample.problems
    assert problems.waivers.text() == "3 waivers, 2 without effect"
    assert problems.show_waived.text() == "Show waived (1)"
    problems.show_waived.setChecked(True)
    row = problems.board.model.row_of(found[0].key)
    assert str(problems.board.model.index(row, 0).data()).startswith("Waived ")
    problems.board.choose(found[1].key)
    told = problems.board.detail.findChild(QLabel, "decided")
    assert isinstance(told, QLabel)
    assert told.text() == "A waiver expired on 2020-01-01: Was agreed."
    problems.waivers.click()
    dialog = sample._waivers
    assert isinstance(dialog, WaiversDialog)
    assert dialog.states() == ["In force", "Expired", "Matches nothing"]
    dialog.clean.click()
    assert [w.reason for w in sample.document.design.settings.waivers] == ["Agreed."]
    assert dialog.states() == ["In force"]
    dialog.table.selectRow(0)
    dialog.back.click()
    assert not sample.document.design.settings.waivers
    assert problems.waivers.isHidden()
    sample.document.undo()
    assert dialog.states() == ["In force"]
