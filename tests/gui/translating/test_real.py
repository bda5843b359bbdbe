"""What the core really says is said in German: nothing English is left in sentences, beyond a share for each kind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from fnetdesigner.gui.languages import install
from tests.gui.translating.real import SORTS, leaks

MOST = {"messages": 0.0, "fixes": 0.0, "changes": 0.03, "traces": 0.0, "flows": 0.0, "looks": 0.0, "history": 0.11}
"""The largest share of different sentences that may hold English words; to be lowered, never raised."""


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    kept = QLocale()
    install(qapp, "de")
    yield
    install(qapp, "en")
    QLocale.setDefault(kept)


@pytest.mark.editor("T1")
@pytest.mark.parametrize("sort", SORTS)
def test_real_sentences_are_said_in_german(german: None, sort: str) -> None:
    count, found = leaks(sort, "de")
    assert count > 100
    assert len(found) <= MOST[sort] * count, [(text, said, words) for text, (said, words) in found.items()][:20]
