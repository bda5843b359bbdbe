"""Texts are measured with the packaged fonts and shortened so that they fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fnetdesigner.report.text import elide, width, wrapped


def test_widths_are_those_of_the_font() -> None:
    assert width("", 13) == 0
    assert width("i", 13) < width("m", 13)
    assert width("snet-func", 26) == pytest.approx(2 * width("snet-func", 13))
    assert width("snet-func", 13, "semibold") > width("snet-func", 13)
    assert width("日本", 10) == 20


def test_what_fits_stays_whole() -> None:
    assert elide("snet-func", 200, 13) == "snet-func"
    assert elide("privatelink.blob.core.windows.net", 100, 13).endswith("…")


@given(st.text(max_size=60), st.floats(0, 300))
def test_an_elided_text_fits(text: str, room: float) -> None:
    shown = elide(text, room, 12)
    assert width(shown, 12) <= max(room, 0) + 1e-6 or shown == text == ""


@given(st.text(alphabet="ab cd\n€", max_size=200), st.floats(30, 300))
def test_wrapped_lines_fit_and_keep_every_word(text: str, room: float) -> None:
    lines = wrapped(text, room, 12)
    assert all(width(line, 12) <= room for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace("\n", "").replace(" ", "")


def test_too_many_lines_end_in_an_ellipsis() -> None:
    lines = wrapped("one two three four five six seven", 40, 12, most=2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
