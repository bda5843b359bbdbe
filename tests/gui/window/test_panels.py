"""Palette, outline, problems, addresses, quick search: one selection, found by what people call things."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from fnetdesigner.gui.canvas.dropping import kind_data, kind_of
from fnetdesigner.gui.panels.palette import entries, entry_of
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.workspace.intents import delete, rename

from .conftest import insert, items

Flag = QItemSelectionModel.SelectionFlag


# Palette


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("pep", "Private endpoint"),
        ("func", "Function app"),
        ("nat", "NAT gateway"),
        ("ep2", "Elastic Premium plan"),
        ("private link", "Private endpoint"),
        ("udr", "Route table"),
    ],
)
@pytest.mark.editor("P3")
def test_the_palette_knows_what_people_call_things(words: str, found: str, window: MainWindow) -> None:
    window.palette_panel.search.setText(words)
    assert found in window.palette_panel.shown()


def test_the_palette_offers_all_that_can_be_placed_and_six_hosting_options(window: MainWindow) -> None:
    shown = window.palette_panel.shown()
    kinds = {e.kind.slug for e in entries(catalogue())}
    assert kinds == {k.slug for k in catalogue().kinds if k.shape != "connector"}
    assert len(shown) == len(set(shown)) == len(entries(catalogue()))
    hosting = ("Flex Consumption", "Consumption", "Elastic Premium", "Dedicated", "Isolated", "Container Apps")
    assert all(any(title.startswith(name) for title in shown) for name in hosting)


def test_what_is_not_there_is_said(window: MainWindow) -> None:
    window.palette_panel.search.setText("toaster")
    assert window.palette_panel.shown() == []
    assert "toaster" in window.palette_panel._nothing.text()
    QTest.keyClick(window.palette_panel.search, Qt.Key.Key_Escape)
    assert window.palette_panel.shown()


def test_a_drag_carries_kind_and_values() -> None:
    entry = next(e for e in entries(catalogue()) if e.title == "Elastic Premium plan")
    dragged = kind_of(kind_data(entry.kind.slug, dict(entry.values)))
    assert dragged is not None
    assert (dragged[0].slug, dragged[1]["sku"]) == ("hosting-plan", "EP1")


def test_folded_groups_stay_folded(window: MainWindow) -> None:
    tree = window.palette_panel.tree
    group = tree.topLevelItem(0)
    assert group is not None
    assert entry_of(group) is None
    group.setExpanded(False)
    window.palette_panel.search.setText("func")
    window.palette_panel.search.clear()
    again = tree.topLevelItem(0)
    assert again is not None
    assert not again.isExpanded()
    assert items(again)


# Outline


@pytest.mark.editor("A1")
def test_the_outline_is_a_sound_model_of_every_element(sample: MainWindow) -> None:
    model = sample.outline.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    design = sample.document.design
    for resource_id, resource in design.resources.items():
        index = model.index_of(resource_id)
        assert index.isValid()
        assert model.id_of(index) == resource_id
        assert index.data() == resource.name
        assert resource.name in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        if resource.parent is not None:
            assert model.id_of(model.parent(index)) == resource.parent
    insert(sample, "subnet" if sample.document.selection else "vnet")
    sample.document.undo()


@pytest.mark.editor("M5")
def test_outline_canvas_and_inspector_share_the_selection(sample: MainWindow) -> None:
    view, model = sample.outline.view, sample.outline.model
    first, second = sample.document.design.index.by_kind["subnet"][:2]
    sample.document.select([first])
    assert [model.id_of(i) for i in view.selectionModel().selectedIndexes()] == [first]
    view.selectionModel().select(model.index_of(second), Flag.ClearAndSelect)
    assert sample.document.selection == (second,)
    name = sample.document.design.resources[second].name
    assert sample.inspector.row("name").editor.line.text() == name  # type: ignore[attr-defined]
    sample.canvas.select_all()
    assert len(view.selectionModel().selectedIndexes()) == len(sample.document.selection) > 2


def test_the_outline_renames_in_place_and_keeps_what_was_folded(sample: MainWindow) -> None:
    model, view = sample.outline.model, sample.outline.view
    design = sample.document.design
    network = design.index.by_kind["virtual-network"][0]
    view.setExpanded(model.index_of(network), False)
    assert model.setData(model.index_of(network), "vnet-new")
    assert sample.document.design.resources[network].name == "vnet-new"
    endpoint = design.index.by_kind["private-endpoint"][0]
    assert sample.document.do(delete(sample.document.design, [endpoint]))
    assert not model.index_of(endpoint).isValid()
    assert not view.isExpanded(model.index_of(network))
    zone = design.index.by_kind["private-dns-zone"][0]
    assert view.isExpanded(model.index_of(zone))


# Problems


@pytest.mark.editor("M5", "R2")
def test_choosing_a_problem_selects_what_it_is_about(sample: MainWindow) -> None:
    board = sample.problems.board
    finding = board.model.shown[0]
    assert board.choose(finding.key)
    assert sample.document.selection == finding.subjects[:1]
    assert board.detail.finding == finding


@pytest.mark.editor("R2")
def test_keys_walk_the_problems_around(sample: MainWindow) -> None:
    count = len(sample.problems.board.model.shown)
    seen = []
    for _ in range(count + 1):
        sample.actions_by_id["next_problem"].trigger()
        assert sample.problems.board.detail.finding is not None
        seen.append(sample.problems.board.detail.finding.key)
    assert len(set(seen)) == count
    assert seen[0] == seen[-1]
    sample.actions_by_id["previous_problem"].trigger()
    assert sample.problems.board.detail.finding is not None
    assert sample.problems.board.detail.finding.key == seen[-2]


@pytest.mark.editor("R1")
def test_the_chosen_row_stays_through_edits(sample: MainWindow) -> None:
    board = sample.problems.board
    finding = board.model.shown[-1]
    board.choose(finding.key)
    other = sample.document.design.index.by_kind["application-insights"][0]
    assert sample.document.do(rename(sample.document.design, other, "appi-other"))
    insert(sample, "storage")
    assert board.detail.finding is not None
    assert board.detail.finding.key == finding.key
    assert board.table.currentIndex().row() == board.model.row_of(finding.key)


@pytest.mark.editor("R3")
def test_filters_hide_and_say_so(sample: MainWindow) -> None:
    problems = sample.problems
    every = len(problems.board.model.shown)
    finding = problems.board.model.shown[0]
    problems.toggles[finding.severity].setChecked(False)
    assert len(problems.board.model.shown) < every
    problems.clear_filters()
    problems.text.setText(finding.rule.lower())
    assert {f.rule for f in problems.board.model.shown} == {finding.rule}
    problems.text.setText("nothing like this")
    assert problems._nothing.text() == "No finding matches the filters."
    problems.show_finding(finding)
    assert problems.board.detail.finding == finding


def test_an_empty_design_has_no_problems_and_says_what_was_looked_at(window: MainWindow) -> None:
    assert "rules looked at 0 things" in window.problems._nothing.text()


@pytest.mark.editor("R4")
def test_a_waiver_takes_a_finding_out_of_the_count_and_back(sample: MainWindow) -> None:
    session, problems = sample.document.session, sample.problems
    finding = next(f for f in session.findings.all if f.severity != "todo")
    before = session.findings.counts[finding.severity]
    problems.waive(finding, "agreed with the network team", "Kim")
    assert session.findings.counts[finding.severity] == before - 1
    assert finding.key not in {f.key for f in problems.board.model.shown}
    assert sample.document.design.settings.waivers[0].reason == "agreed with the network team"
    problems.show_waived.setChecked(True)
    [waived] = [f for f in problems.board.model.shown if f.waived]
    problems.unwaive(waived)
    assert session.findings.counts[finding.severity] == before
    assert sample.document.design.settings.waivers == ()


@pytest.mark.editor("R2", "X3")
def test_counts_in_the_status_bar_lead_to_the_problems(sample: MainWindow) -> None:
    sample.tabs.setCurrentWidget(sample.addresses)
    for severity, button in sample.status.counts.items():
        assert button.text() == str(sample.document.session.findings.counts[severity])
    sample.status.counts["warning"].click()
    assert sample.tabs.currentWidget() is sample.problems


# Addresses


def test_addresses_count_what_a_subnet_holds(sample: MainWindow) -> None:
    sample.tabs.setCurrentWidget(sample.addresses)
    sample.addresses.refresh()
    network = sample.addresses.tree.topLevelItem(0)
    assert network is not None
    lines = {i.text(0): [i.text(c) for c in range(1, 6)] for i in items(network)}
    for subnet_id in sample.document.design.index.by_kind["subnet"]:
        name = sample.document.design.resources[subnet_id].name
        size, kept, used, free = (int(t.replace(",", "")) for t in lines[name][1:])
        assert kept == 5
        assert free == max(0, size - kept - used)
    sample.addresses._on_chosen(items(network)[0])
    assert sample.document.design.resources[sample.document.selection[0]].name == items(network)[0].text(0)
