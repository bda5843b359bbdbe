"""The figures of the canvas in the whole window as designs grow: each size in a process of its own.

    python tests/benchmarks/canvas_growth.py [--elements 100 1000 5000 10000] [--rounds 3] [-o docs/benchmarks.md]

A design of that many elements and as many connectors (``drawn``) is opened from its file in a window of 1920 x 1080;
then frames are painted with nothing kept of the one before, a card is dragged, points are asked for. Time is that of
the processor, so that other work on the machine does not count; memory is what is resident when the design has been
checked and every line has its way.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
BEGIN, END = "<!-- canvas growth: begin -->", "<!-- canvas growth: end -->"
WINDOW = 1920, 1080
MID = 0.4
FIGURES = {
    "open": ("open file to first paint, ms", 1000.0),
    "full": ("full repaint, all in view, ms", 16.0),
    "mid": ("repaint at 40 %, ms", 16.0),
    "one": ("repaint at 100 %, ms", 16.0),
    "kept": ("repaint when a selection or the pointer changes, ms", 16.0),
    "drag": ("frame of a drag, ms", 8.0),
    "hit": ("hit test, ms", 0.2),
    "checked": ("checked and all lines led, in slices, s", 0.0),
    "memory": ("resident memory, MB", 0.0),
}
"""What is measured, and the budget at 5,000 elements; 0 for none."""
Figures = dict[str, float]


def median_of(call: Callable[[], object], times: int) -> float:
    """The median time of a call in milliseconds of the processor."""
    found = []
    for _ in range(times):
        start = time.thread_time()
        call()
        found.append(1000 * (time.thread_time() - start))
    return statistics.median(found)


def measure(elements: int) -> Figures:
    """The figures of one size."""
    from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
    from PySide6.QtWidgets import QApplication

    from fnetdesigner.gui import app as application
    from fnetdesigner.gui.canvas.moving import Move
    from fnetdesigner.project import save
    from tests.benchmarks.drawn import drawn

    folder = Path(tempfile.mkdtemp())
    path = folder / "grown.fnd"
    save(drawn(elements), path)
    qt = QApplication([])
    window = application.build(None, QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
    window.resize(*WINDOW)
    window.show()
    qt.processEvents()
    view, figures = window.canvas, Figures()
    start = time.thread_time()
    window.files.open(path)
    view.viewport().repaint()
    figures["open"] = 1000 * (time.thread_time() - start)
    start = time.thread_time()
    window.document.session.check()
    view.settle()
    figures["checked"] = time.thread_time() - start
    name = f"function-app-{max(1, elements // 18)}"
    rect = view.drawing.rects[name]

    def anew() -> None:
        view._kept.forget()
        view.viewport().repaint()

    view.fit_all()
    for figure, scale in (("full", 0.0), ("mid", MID), ("one", 1.0)):
        if scale:
            view.zoom_to(scale)
            view.camera.put(QPointF(rect.x, rect.y), QPoint(900, 500))
        view._sharpen()
        anew()
        figures[figure] = median_of(anew, 15)
    figures["kept"] = median_of(view.viewport().repaint, 15)
    gesture = Move(view._table, QPointF(rect.x + 10, rect.y + 10), (name,), name)
    view._pointer.begin(gesture)
    moved = 0

    def frame() -> None:
        nonlocal moved
        moved += 8
        gesture.move(QPointF(rect.x + 10 + moved % 200, rect.y + 10), Qt.KeyboardModifier.NoModifier)
        qt.processEvents()

    frame()
    figures["drag"] = median_of(frame, 25)
    view._pointer.cancel()

    def hit() -> None:
        nonlocal moved
        moved += 7
        view._pointer.hit(QPointF(rect.x + moved % 1500, rect.y + moved % 300))

    figures["hit"] = median_of(hit, 400)
    line = next(s for s in Path("/proc/self/status").read_text("utf-8").splitlines() if s.startswith("VmRSS"))
    figures["memory"] = int(line.split()[1]) / 1024
    return figures


def measured(elements: int, rounds: int) -> Figures:
    """The medians of some processes."""
    found: list[Figures] = []
    for _ in range(rounds):
        words = [sys.executable, __file__, "--one", str(elements)]
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
        environment |= dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), tempfile.mkdtemp())
        done = subprocess.run(words, capture_output=True, text=True, env=environment, check=True)
        found.append(json.loads(done.stdout.splitlines()[-1]))
    return {figure: statistics.median(f[figure] for f in found) for figure in FIGURES}


def table(results: dict[int, Figures]) -> str:
    """The figures as Markdown."""
    head = "| figure | " + " | ".join(f"{n:,}" for n in results) + " | budget at 5,000 |"
    lines = [head, "|---|" + "--:|" * (len(results) + 1)]
    for figure, (words, budget) in FIGURES.items():
        cells = [_shown(f[figure]) for f in results.values()]
        lines.append(f"| {words} | {' | '.join(cells)} | {_shown(budget) if budget else ''} |")
    return "\n".join(lines)


def _shown(value: float) -> str:
    return f"{value:,.2f}" if value < 1 else f"{value:,.1f}" if value < 100 else f"{value:,.0f}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure all sizes, print the table, and put it into a page if one is named."""
    parser = argparse.ArgumentParser(description="Measure the canvas as designs grow.")
    parser.add_argument("--elements", type=int, nargs="+", default=[100, 1_000, 5_000, 10_000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("-o", "--output", type=Path, help="a page with the two marks")
    wanted = parser.parse_args(arguments)
    if wanted.one:
        print(json.dumps(measure(wanted.one)), flush=True)
        # Nothing is left to lose, and taking thousands of things down takes long.
        os._exit(0)
    text = table({n: measured(n, wanted.rounds) for n in wanted.elements})
    print(text)
    if wanted.output is not None:
        from tests.benchmarks.canvas_side_by_side import put_into

        put_into(wanted.output, text, BEGIN, END)
    return 0


if __name__ == "__main__":
    sys.exit(main())
