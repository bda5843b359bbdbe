"""The committed pages of the rules are those that the rules give now."""

from pathlib import Path

import pytest

from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.workspace.rule_pages import rule_pages

FOLDER = Path(__file__).parents[2] / "docs" / "rules"


@pytest.mark.slow
def test_no_page_is_stale() -> None:
    """If one is: fnetdesigner rules --write docs/rules"""
    wanted = rule_pages(rulebook())
    there = {p.relative_to(FOLDER).as_posix(): p.read_text("utf-8") for p in FOLDER.rglob("*") if p.is_file()}
    assert sorted(there.keys() ^ wanted.keys()) == []
    assert [name for name, text in wanted.items() if there[name] != text] == []
