"""Every ink can be read on every ground it is used on, in all four themes."""

from __future__ import annotations

import pytest

from fnetdesigner.report.tokens import THEMES, TOKENS, Theme
from tests.report.contrast import contrast

GROUNDS = ("panel", "canvas")
LINES = ("line", *GROUNDS)


def test_contrast_is_counted_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.editor("H2")
def test_every_ink_can_be_read_on_panel_and_canvas(theme: Theme) -> None:
    tokens = TOKENS[theme]
    least = 7.0 if theme.startswith("contrast") else 4.5
    for name in type(tokens).__slots__:
        for ground in GROUNDS:
            if name not in LINES:
                assert contrast(tokens.of(name), tokens.of(ground)) >= least, (name, ground)


@pytest.mark.parametrize("theme", [t for t in THEMES if t.startswith("contrast")])
@pytest.mark.editor("H2")
def test_in_high_contrast_lines_are_seen_as_well_as_words(theme: Theme) -> None:
    tokens = TOKENS[theme]
    assert all(contrast(tokens.line, tokens.of(ground)) >= 4.5 for ground in GROUNDS)
