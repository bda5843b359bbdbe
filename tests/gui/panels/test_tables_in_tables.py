"""A row of a table may hold a table of its own: the headers of an access restriction."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.panels.form import specs_of
from fnetdesigner.gui.panels.table_editor import TableEditor
from fnetdesigner.gui.theme import Theme
from fnetdesigner.kinds.app_parts import AccessRule, HeaderFilter
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.model.design import Design


def test_rows_of_an_inner_table_are_added_and_shown(qtbot: QtBot) -> None:
    spec = next(s for s in specs_of(FunctionApp) if s.name == "access_rules")
    editor = TableEditor(spec, Document(Design()), Theme("light"))
    qtbot.addWidget(editor.field)
    found: list[tuple[AccessRule, ...]] = []
    editor.edited.connect(found.append)
    rule = AccessRule(name="door", headers=(HeaderFilter(name="X-Azure-FDID", values=("one",)),))
    editor.show_value((rule,))
    editor.list.setCurrentRow(0)
    assert "X-Azure-FDID" in editor.list.item(0).text()
    inner = next(f.editor for f in editor._fields if f.spec.name == "headers")
    assert isinstance(inner, TableEditor)
    assert inner.list.count() == 1
    inner.change("add")
    assert len(found[-1][0].headers) == 2
