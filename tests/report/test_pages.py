"""The pages of a print: all of it is on one of them, none is blank, and a poster is as wide as it was asked to be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fnetdesigner.report.geometry import Rect, bounds
from fnetdesigner.report.pages import LARGEST, OVERLAP, Page, Paper, one_page, poster

A4 = Paper(540, 780)
sizes = st.floats(20, 9000)
places = st.floats(-3000, 3000)
rects = st.lists(st.builds(Rect, places, places, sizes, sizes), min_size=1, max_size=6)


def holds(page: Page, rect: Rect, slack: float = 1e-6) -> bool:
    return page.part.grown(slack).contains(rect)


@given(drawn=rects)
@pytest.mark.editor("E1")
def test_one_page_holds_all_of_it_inside_the_paper(drawn: list[Rect]) -> None:
    (page,) = one_page(bounds(drawn), A4)
    assert page.part == bounds(drawn)
    assert page.scale <= LARGEST
    assert page.left >= -1e-6 and page.left + page.part.width * page.scale <= A4.width + 1e-6
    assert page.top >= -1e-6 and page.top + page.part.height * page.scale <= A4.height + 1e-6


@given(drawn=rects, across=st.integers(1, 6))
@pytest.mark.editor("E1")
def test_a_poster_leaves_nothing_out_and_has_no_blank_page(drawn: list[Rect], across: int) -> None:
    box = bounds(drawn)
    try:
        pages = poster(box, A4, across, drawn)
    except ValueError:
        assert box.height / box.width > 30
        return
    assert all(any(p.part.overlaps(r) for r in drawn) for p in pages)
    for rect in drawn:
        for x in (rect.x, *rect.center[:1], rect.right):
            for y in (rect.y, *rect.center[1:], rect.bottom):
                assert any(holds(p, Rect(x, y, 0, 0)) for p in pages)
    assert max(p.column for p in pages) < across
    places = [(p.row, p.column) for p in pages]
    assert places == sorted(set(places))


def test_neighbours_share_a_strip_to_glue() -> None:
    left, right, *_ = poster(Rect(0, 0, 1000, 400), A4, 2, [Rect(0, 0, 1000, 400)])
    assert left.scale == right.scale == pytest.approx((2 * (A4.width - OVERLAP) + OVERLAP) / 1000)
    assert (left.part.right - right.part.x) * left.scale == pytest.approx(OVERLAP)
    assert right.part.right == pytest.approx(1000)


def test_a_page_between_that_nothing_touches_is_left_out() -> None:
    drawn = [Rect(0, 0, 100, 100), Rect(2900, 0, 100, 100)]
    pages = poster(Rect(0, 0, 3000, 100), A4, 3, drawn)
    assert [p.column for p in pages] == [0, 2]


def test_nothing_gives_no_page_and_too_much_is_refused_with_the_way_out() -> None:
    assert one_page(Rect(0, 0, 0, 0), A4) == ()
    assert poster(Rect(0, 0, 0, 0), A4, 2, ()) == ()
    with pytest.raises(ValueError, match="choose fewer pages across"):
        poster(Rect(0, 0, 100, 90_000), A4, 20, [Rect(0, 0, 100, 90_000)])
