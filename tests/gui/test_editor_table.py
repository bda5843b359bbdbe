"""The published check list says what the tests say."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.gui.editor_lines import FAMILIES, LINES
from tests.gui.editor_table import marks, shown, table


def test_docs_editor_is_up_to_date(repository: Path) -> None:
    page = (repository / "docs" / "editor.md").read_text(encoding="utf-8")
    assert page == table(), "write it anew with: python -m tests.gui.editor_table > docs/editor.md"


def test_every_mark_names_a_line_and_every_line_a_family() -> None:
    assert set(shown()) <= set(LINES)
    assert {line[0] for line in LINES} == set(FAMILIES)


def test_a_mark_is_found_and_nothing_else() -> None:
    source = '@pytest.mark.editor("K1", "K2")\n@pytest.mark.slow\ndef test_a(): pass\n@slow\ndef test_b(): pass\n'
    assert list(marks(ast.parse(source))) == [("test_a", ["K1", "K2"])]
