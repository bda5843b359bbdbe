"""Following packets in the window: asking, answering, the way on the canvas, flows, matrix, console."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.canvas import trail
from fnetdesigner.gui.canvas.connecting import choices
from fnetdesigner.gui.tracing.panel import Trace
from fnetdesigner.gui.tracing.reach import Kept, Shift, shift
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.kinds.catalogue import relations
from fnetdesigner.model.edits import Set
from fnetdesigner.workspace.intents import Step, connect, delete

APP, STORE, ENDPOINT, SUBNET = "function-app-1", "storage-account-1", "private-endpoint-2", "subnet-1"


@pytest.fixture
def panel(sample: MainWindow) -> Trace:
    sample.actions_by_id["trace"].trigger()
    return sample.routing.trace


def type_goal(panel: Trace, text: str) -> None:
    panel.target.setEditText(text)
    QTest.keyClick(panel.target.edit, Qt.Key.Key_Return)


def change(window: MainWindow, resource_id: str, **values: object) -> None:
    assert window.document.do(Step((Set(resource_id, values),), "Change"))


# Asking


def test_ends_are_chosen_from_boxes_and_the_answer_is_verdict_first(sample: MainWindow, panel: Trace) -> None:
    assert panel.ask_from(APP)
    assert sample.routing.tracer.question is None
    assert panel.ask_to(STORE)
    assert panel.verdict.text() == "Allowed"
    assert panel.verdict.property("role") == "ok"
    assert "10.100.1.0/27" in panel.addresses.text()
    assert [s.objectName() for s in panel.sentences] == [f"sentence-{n}" for n in range(1, 7)]
    assert "func-orders sends the packet" in panel.sentences[2].accessibleName()


def test_any_name_or_address_may_be_typed_with_its_port(sample: MainWindow, panel: Trace) -> None:
    panel.ask_from(APP)
    type_goal(panel, "10.9.9.9:22")
    assert panel.target.currentText() == "10.9.9.9"
    assert panel.port.text() == "22"
    assert panel.verdict.text() == "Blocked by a route"
    assert "21 s" in panel.addresses.text()
    type_goal(panel, "stordersdata.blob.core.windows.net")
    assert panel.verdict.text() == "Allowed"


def test_what_cannot_be_read_is_said_below_the_fields(panel: Trace) -> None:
    panel.ask_from(APP)
    type_goal(panel, "no such thing!")
    assert "neither a name nor an address" in panel.trouble.text()
    type_goal(panel, "a.example")
    assert panel.trouble.text() == ""
    panel.port.setText("70000")
    QTest.keyClick(panel.port, Qt.Key.Key_Return)
    assert "no port" in panel.trouble.text()


def test_a_private_address_starts_in_its_subnet(sample: MainWindow, panel: Trace) -> None:
    panel.source.setEditText("10.100.1.9")
    type_goal(panel, "10.100.0.5")
    question = sample.routing.tracer.question
    assert question is not None
    assert (question.source.resource, question.source.address) == ("subnet-2", "10.100.1.9")


def test_typing_searches_within_the_words(panel: Trace) -> None:
    found = panel.target.completer()
    assert found is not None
    found.setCompletionPrefix("queue")
    assert "stordersdata · queue" in [
        found.completionModel().index(n, 0).data() for n in range(found.completionCount())
    ]


def test_an_end_is_picked_on_the_canvas(sample: MainWindow, panel: Trace, qtbot: QtBot) -> None:
    canvas = sample.canvas
    panel.picks["source"].click()
    assert panel.picks["source"].isChecked()
    selection = sample.document.selection
    click(sample, APP)
    assert panel.source.currentText() == "func-orders"
    assert not panel.picks["source"].isChecked()
    assert sample.document.selection == selection
    panel.picks["target"].click()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not panel.picks["target"].isChecked()
    assert panel.target.currentText() == ""


def click(window: MainWindow, resource_id: str) -> None:
    x, y = window.canvas.drawing.rects[resource_id].center
    at = window.canvas.mapFromScene(x, y)
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(at))


def test_the_menu_of_a_resource_traces_from_and_to_it(sample: MainWindow) -> None:
    offered(sample, APP)["Trace from here"].trigger()
    offered(sample, STORE)["Trace to here"].trigger()
    assert sample.tabs.currentWidget() is sample.routing.trace
    assert sample.routing.trace.verdict.text() == "Allowed"
    assert "Trace from here" not in offered(sample, "private-dns-zone-1")


def offered(window: MainWindow, resource_id: str) -> dict[str, object]:
    menu = QMenu(window)
    window.routing.offer(menu, resource_id)
    return {a.text(): a for a in menu.actions()}  # type: ignore[misc]


def test_a_line_between_two_cards_offers_the_trace(sample: MainWindow) -> None:
    resources = sample.document.design.resources
    found = {c.text: c for c in choices(sample.canvas._table, resources[APP], resources[STORE])}
    found["Trace a packet to stordersdata"].do()
    assert sample.routing.trace.verdict.text() == "Allowed"
    assert len(sample.document.session.history.undo_labels) == 0


# Answering


def test_a_sentence_marks_its_things_and_goes_to_them(sample: MainWindow, panel: Trace, qtbot: QtBot) -> None:
    sample.routing.follow(APP, STORE)
    sentence = panel.sentences[3]
    qtbot.waitUntil(sentence.isVisible)
    sentence.setFocus()
    assert sample.canvas.trail.tracks.lit == {SUBNET, APP}
    QTest.keyClick(sentence, Qt.Key.Key_Return)
    assert sample.document.selection == (SUBNET,)
    panel.sentences[4].setFocus()
    assert sample.canvas.trail.tracks.lit == {ENDPOINT}


@pytest.mark.editor("A3")
def test_the_answer_is_copied_as_numbered_text(panel: Trace) -> None:
    panel.ask_from(APP)
    type_goal(panel, "10.9.9.9:22")
    panel.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "func-orders to 10.9.9.9, port 22, TCP"
    assert lines[1].startswith("Blocked by a route. Goes to 10.9.9.9")
    assert lines[2].startswith("1. func-orders sends the packet.")
    assert any(line.startswith("Blocked: ") and line.endswith("[UDR23]") for line in lines)
    assert "*" not in "".join(lines)


def test_the_answer_follows_every_edit_and_undo(sample: MainWindow, panel: Trace) -> None:
    sample.routing.follow(APP, STORE)
    change(sample, ENDPOINT, status="Rejected")
    assert panel.verdict.text() != "Allowed"
    assert sample.canvas.trail.tracks.way is not None
    assert sample.canvas.trail.tracks.way.block is not None
    sample.document.undo()
    assert panel.verdict.text() == "Allowed"
    assert len(sample.document.session.history.undo_labels) == 0


def test_a_question_ends_with_its_ends(sample: MainWindow, panel: Trace) -> None:
    sample.routing.follow(APP, STORE)
    assert sample.document.do(delete(sample.document.design, [APP]))
    assert sample.routing.tracer.question is None
    assert panel.source.currentText() == ""
    assert not sample.canvas.trail.shown


# The way on the canvas


def test_the_way_is_numbered_as_the_sentences_and_goes_with_escape(sample: MainWindow, panel: Trace) -> None:
    sample.routing.follow(APP, STORE)
    tracks = sample.canvas.trail.tracks
    assert tracks.drawn == {1: STORE, 2: "private-dns-zone-2", 3: APP, 4: SUBNET, 5: ENDPOINT, 6: STORE}
    assert tracks.length == 2
    saved = sample.document.session.is_saved
    sample.canvas.setFocus()
    QTest.keyClick(sample.canvas, Qt.Key.Key_Escape)
    assert not sample.canvas.trail.shown
    assert sample.routing.tracer.question is None
    assert sample.document.session.is_saved == saved


def test_the_internet_gets_a_place_beside_the_drawing(sample: MainWindow, panel: Trace) -> None:
    panel.ask_from(APP)
    type_goal(panel, "www.example.org")
    tracks = sample.canvas.trail.tracks
    assert "Internet" in tracks.drawn.values()
    inside = sample.canvas.drawing.bounds
    assert any(not inside.contains(r) for r in tracks.rects)


def test_the_way_goes_with_the_panel_and_comes_back(sample: MainWindow, panel: Trace) -> None:
    sample.routing.follow(APP, STORE)
    sample.tabs.setCurrentWidget(sample.problems)
    assert not sample.canvas.trail.shown
    sample.tabs.setCurrentWidget(panel)
    assert sample.canvas.trail.shown


@pytest.mark.editor("A4")
def test_motion_is_short_and_off_where_the_system_asks_for_less(
    sample: MainWindow, panel: Trace, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(trail, "moves_allowed", lambda: False)
    sample.routing.follow(APP, STORE)
    assert not sample.canvas.trail.moving
    assert sample.canvas.trail.tracks.progress == 1
    monkeypatch.setattr(trail, "moves_allowed", lambda: True)
    panel.ask_to(ENDPOINT)
    assert sample.canvas.trail.moving
    assert sample.canvas.trail.tracks.progress < 1
    qtbot.waitUntil(lambda: not sample.canvas.trail.moving, timeout=4000)
    assert sample.canvas.trail.tracks.progress == 1


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_way_is_painted(sample: MainWindow, panel: Trace, theme: str) -> None:
    sample.looks.set_theme(theme)
    plain = sample.canvas.grab().toImage()
    panel.ask_from(APP)
    type_goal(panel, "10.9.9.9:22")
    sample.canvas.trail.show(sample.canvas.trail.tracks.way)
    error = sample.theme.color("error").rgb()
    painted = sample.canvas.grab().toImage()
    assert painted != plain
    width, height = painted.width(), painted.height()
    assert any(painted.pixel(x, y) == error for x in range(0, width, 2) for y in range(0, height, 2))


# Intended flows, matrix, what an edit changed


def add_flow(window: MainWindow, start: str, end: str) -> str:
    resources = window.document.design.resources
    relation = next(r for r in relations(resources[start].kind, resources[end].kind) if r.through == "intended-flow")
    assert window.document.do(connect(window.document.design, start, end, relation))
    return window.document.design.index.by_kind["intended-flow"][-1]


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.routing.live.current, timeout=20000)


def test_intended_flows_are_listed_marked_and_explained(sample: MainWindow, qtbot: QtBot) -> None:
    flow = add_flow(sample, APP, STORE)
    settle(sample, qtbot)
    panel = sample.routing.intents
    assert [s.state for s in panel.states] == ["holds"]
    assert sample.canvas._flow_marks.shapes == {flow: "ok"}
    change(sample, ENDPOINT, status="Rejected")
    settle(sample, qtbot)
    assert [s.state for s in panel.states] == ["broken"]
    assert sample.canvas._flow_marks.shapes == {flow: "error"}
    assert "broken" in sample.tabs.tabText(sample.tabs.indexOf(panel))
    sample.actions_by_id["show_flows"].trigger()
    item = panel.tree.topLevelItem(0)
    assert item is not None
    panel.tree.setCurrentItem(item)
    assert "stordersdata" in panel.sentence.text()
    panel.show_trace.click()
    assert sample.tabs.currentWidget() is sample.routing.trace
    found = sample.routing.tracer.answer
    assert found is not None
    assert found.verdict == "deny"


def test_an_edit_says_what_it_cut_and_lists_it(sample: MainWindow, qtbot: QtBot) -> None:
    settle(sample, qtbot)
    assert sample.status.shift.isHidden()
    change(sample, ENDPOINT, status="Rejected")
    settle(sample, qtbot)
    qtbot.waitUntil(lambda: not sample.status.shift.isHidden(), timeout=5000)
    assert sample.status.shift.text() == "This edit cut 1 flow."
    sample.status.shift.click()
    assert sample.tabs.currentWidget() is sample.routing.matrix
    model = sample.routing.matrix.model
    assert (len(model.rows), len(model.columns)) == (1, 1)
    sample.document.undo()
    assert sample.status.shift.isHidden()
    settle(sample, qtbot)
    qtbot.waitUntil(lambda: sample.status.shift.text() == "This edit opened 1 flow.", timeout=5000)


def test_a_shift_counts_what_was_there_before_and_after(sample: MainWindow) -> None:
    before = Kept(sample.document.design).reach
    assert shift(before.matrix, before.matrix) == Shift()
    assert Shift().words == ""
    assert Shift(((0, 0), (0, 1)), ((1, 1),)).words == "This edit cut 2 flows and opened 1."


def test_the_matrix_is_filtered_and_a_cell_opens_its_trace(sample: MainWindow, qtbot: QtBot) -> None:
    sample.actions_by_id["show_matrix"].trigger()
    settle(sample, qtbot)
    panel = sample.routing.matrix
    assert panel.model.rowCount() >= 2
    panel.destination.setText("blob")
    panel.source.setText("func")
    assert (panel.model.rowCount(), panel.model.columnCount()) == (1, 1)
    index = panel.model.index(0, 0)
    assert index.data() == "Allowed"
    assert "Click to see why" in index.data(Qt.ItemDataRole.ToolTipRole)
    panel.verdict.setCurrentText("Blocked")
    assert panel.model.rowCount() == 0
    assert not panel.table.isVisible()
    panel.verdict.setCurrentIndex(0)
    rect = panel.table.visualRect(panel.model.index(0, 0))
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center())
    assert sample.tabs.currentWidget() is sample.routing.trace
    assert sample.routing.trace.source.currentText() == "func-orders"
    assert sample.routing.trace.target.currentText() == "stordersdata · blob"
    assert sample.routing.trace.verdict.text() == "Allowed"


# Console and what is in effect


def test_the_console_runs_commands_and_remembers_them(sample: MainWindow) -> None:
    sample.actions_by_id["console"].trigger()
    console = sample.routing.console
    for command in ("tcpping 10.9.9.9:22", "set"):
        QTest.keyClicks(console.line, command)
        QTest.keyClick(console.line, Qt.Key.Key_Return)
    told = console.output.toPlainText()
    assert told.startswith("func-orders> tcpping 10.9.9.9:22\nConnection attempt failed")
    assert "*" not in told
    QTest.keyClicks(console.line, "half")
    for expected in ("set", "tcpping 10.9.9.9:22"):
        QTest.keyClick(console.line, Qt.Key.Key_Up)
        assert console.line.text() == expected
    QTest.keyClick(console.line, Qt.Key.Key_Down)
    QTest.keyClick(console.line, Qt.Key.Key_Down)
    assert console.line.text() == "half"
    console.wipe.click()
    assert console.output.toPlainText() == ""


def test_the_console_needs_an_app(window: MainWindow) -> None:
    assert not window.routing.console.line.isEnabled()
    assert "no function app" in window.routing.console.line.placeholderText()


def test_what_is_in_effect_follows_the_selection(sample: MainWindow) -> None:
    sample.document.select([SUBNET])
    sample.actions_by_id["effective"].trigger()
    dialog = sample.routing._effective
    assert dialog is not None
    titles = [dialog.tabs.tabText(n) for n in range(dialog.tabs.count())]
    assert titles == ["Routes", "Security rules"]
    sample.document.select([APP])
    titles = [dialog.tabs.tabText(n) for n in range(dialog.tabs.count())]
    assert titles == ["Security rules", "Seen from outside", "Who gets in", "Names"]
    assert dialog.heading.text() == "Function app func-orders"
    sample.document.select(["private-dns-zone-1"])
    assert dialog.tabs.isHidden()
    dialog.close()
