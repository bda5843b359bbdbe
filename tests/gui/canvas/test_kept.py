"""What the canvas keeps from frame to frame looks like what it would paint anew, and finds what is there."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from fnetdesigner.gui.canvas.kept import uncovered
from fnetdesigner.gui.canvas.lattice import Lattice
from fnetdesigner.report.geometry import Rect
from fnetdesigner.workspace import intents

APP, STORE, NET = "function-app-1", "storage-account-1", "virtual-network-1"


def picture(view) -> QImage:
    return view.viewport().grab().toImage()


def same_as_anew(view) -> bool:
    kept = picture(view)
    view._kept.forget()
    return kept == picture(view)


@pytest.mark.parametrize("scale", [0.1, 0.3, 1.0])
def test_a_pan_shows_what_would_be_painted_anew(hands, scale: float) -> None:
    view = hands.view
    view.zoom_to(scale)
    view._sharpen()
    picture(view)
    for dx, dy in ((40, 0), (-13, 27), (5, -60), (-700, 3)):
        view.camera.scroll(dx, dy)
        picture(view)
    assert same_as_anew(view)


def test_edits_and_findings_show(hands) -> None:
    view, document = hands.view, hands.document
    before = picture(view)
    document.do(intents.move(document.design, [APP], 160, 80))
    moved = picture(view)
    assert moved != before
    assert same_as_anew(view)
    view.drawing.judge({STORE: "error"})
    assert picture(view) != moved
    assert same_as_anew(view)


def test_a_drag_repaints_all_that_differs(hands) -> None:
    view = hands.view
    x, y = hands.center(APP)
    hands.press(x, y)
    for step in (20, 60, 130, 40):
        hands.move(x + step, y + step)
    shown = picture(view)
    view.viewport().update()
    assert picture(view) == shown
    hands.release(x + 40, y + 40)
    assert same_as_anew(view)


def test_another_theme_and_a_zoom_make_it_anew(hands) -> None:
    view = hands.view
    light = picture(view)
    view.theme.set("dark")
    assert picture(view) != light
    assert same_as_anew(view)
    view.zoom_in()
    view._sharpen()
    assert same_as_anew(view)


@pytest.mark.parametrize(("dx", "dy"), [(10, 0), (-10, 0), (0, 7), (0, -7), (12, -30), (-400, 5), (3, 900)])
def test_what_a_shift_leaves_uncovered(dx: int, dy: int) -> None:
    whole = QRect(0, 0, 300, 200)
    strips, shifted = uncovered(whole, dx, dy), whole.translated(dx, dy)
    for x in range(0, 300, 3):
        for y in range(0, 200, 3):
            assert any(s.contains(x, y) for s in strips) or shifted.contains(x, y)
    assert all(whole.contains(s) for s in strips)


def test_the_lattice_finds_what_a_search_of_everything_finds() -> None:
    rng = random.Random(7)

    def box() -> Rect:
        return Rect(rng.randrange(-900, 900), rng.randrange(-900, 900), rng.randrange(1, 400), rng.randrange(1, 300))

    lattice, known = Lattice(128), dict[str, Rect]()
    for n in range(400):
        name = f"thing-{rng.randrange(60)}"
        if rng.random() < 0.3:
            lattice.drop(name)
            known.pop(name, None)
        else:
            known[name] = box()
            lattice.put(name, (known[name],))
        area = box() if n % 10 else Rect(-9000, -9000, 18000, 18000)
        found = {i for i in lattice.near(area) if known[i].overlaps(area)}
        assert found == {i for i, rect in known.items() if rect.overlaps(area)}
