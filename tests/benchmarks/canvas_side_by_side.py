"""The canvas beside NodeGraphQt: the same sheet of nodes and edges, the same window, the same PySide6, in one run.

    python tests/benchmarks/canvas_side_by_side.py --node-graph-qt FOLDER [--nodes 500 1000 2000] [-o FILE]

FOLDER is where NodeGraphQt was installed to; ``docs/benchmarks.md`` says how. Each measurement is a process of its own,
started for both in turn. What it does not measure: how much either shows. Our cards have icons, two lines of text and
marks of findings, and our lines go around them; nodes of NodeGraphQt have ports and are painted from Qt's item cache.
Our node is moved without the grid and the guides (Alt), which NodeGraphQt has not; our repaints are made with nothing
kept of the frame before, while Qt's item cache stays as it is.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
import types
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
BEGIN, END = "<!-- canvas side by side: begin -->", "<!-- canvas side by side: end -->"
COLUMNS, ACROSS, ALONG = 40, 264, 120
"""The sheet: nodes in a row, and how far apart they stand."""
WINDOW = 1920, 1080
FRAMES, MOVES = 15, 25
TOOLS = ("fnetdesigner", "NodeGraphQt")
FIGURES = {
    "build": "build and first paint, ms",
    "full": "full repaint, all in view, ms",
    "one": "repaint at 100 %, ms",
    "move": "move a node by a step, at 100 %, ms",
    "memory": "resident memory, MB",
}
Figures = dict[str, float]


def median_of(call: Callable[[], object], times: int) -> float:
    """The median time of a call in milliseconds, of the processor: other work on the machine does not count."""
    found = []
    for _ in range(times):
        start = time.process_time()
        call()
        found.append(1000 * (time.process_time() - start))
    return statistics.median(found)


def resident() -> float:
    """Megabytes of memory that the process has now."""
    line = next(line for line in Path("/proc/self/status").read_text("utf-8").splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def place_of(number: int) -> tuple[int, int]:
    """Where a node stands."""
    return number % COLUMNS * ACROSS, number // COLUMNS * ALONG


def edges(count: int) -> list[tuple[int, int]]:
    """As many edges as nodes: two from every second one, to the node before it and to the one after it."""
    return [(n, to % count) for n in range(1, count, 2) for to in (n - 1, n + 1)]


def ours(count: int) -> Figures:
    """The figures of this canvas."""
    sys.path.insert(0, str(ROOT))
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtWidgets import QApplication

    from fnetdesigner.gui.canvas import CanvasView
    from fnetdesigner.gui.canvas.moving import Move
    from fnetdesigner.gui.document import Document
    from fnetdesigner.gui.theme import Theme
    from fnetdesigner.kinds.data import StorageAccount
    from fnetdesigner.kinds.function_app import FunctionApp
    from fnetdesigner.model.design import Design, Placement

    app = QApplication([])
    document = Document(Design())
    view = CanvasView(document, Theme("light"))
    view.resize(*WINDOW)
    view.show()
    app.processEvents()
    start = time.process_time()
    ids = [f"storage-account-{n}" if n % 2 == 0 else f"function-app-{n}" for n in range(count)]
    items: dict[str, Any] = {}
    for n, name in enumerate(ids):
        if n % 2 == 0:
            items[name] = StorageAccount(id=name, name=f"stdata{n}")
        else:
            before, after = ids[n - 1], ids[(n + 1) % count]
            items[name] = FunctionApp(id=name, name=f"func-{n}", host_storage=before, content_storage=after)
    layout = {name: Placement(x=x, y=y) for n, name in enumerate(ids) for x, y in (place_of(n),)}
    document.replace(Design(resources=items, layout=layout), None)
    view.fit_all()
    view.viewport().repaint()
    figures = {"build": 1000 * (time.process_time() - start)}
    document.session.check()
    view.settle()
    app.processEvents()
    assert len(view.drawing.cards) == len(view.drawing.lines) == count

    def anew() -> None:
        view._kept.forget()
        view.viewport().repaint()

    anew()
    figures["full"] = median_of(anew, FRAMES)
    view.zoom_to(1)
    view.camera.put(QPointF(2000, 300), QPoint(*WINDOW) / 2)
    view._sharpen()
    anew()
    figures["one"] = median_of(anew, FRAMES)
    name = ids[2 * COLUMNS + 9]
    x, y = view.drawing.rects[name].x + 20, view.drawing.rects[name].y + 20
    gesture = Move(view._table, QPointF(x, y), (name,), name)
    view._pointer.begin(gesture)
    moved = 0

    def step() -> None:
        nonlocal moved
        moved = (moved + 8) % 160
        gesture.move(QPointF(x + moved, y), Qt.KeyboardModifier.AltModifier)
        app.processEvents()

    step()
    figures["move"] = median_of(step, MOVES)
    figures["memory"] = resident()
    return figures


def theirs(count: int, folder: str) -> Figures:
    """The figures of NodeGraphQt."""
    sys.path.insert(0, folder)
    _stand_in_for_distutils()
    from NodeGraphQt import BaseNode, NodeGraph  # type: ignore[import-not-found]
    from PySide6.QtCore import QPointF
    from PySide6.QtWidgets import QApplication

    class Node(BaseNode):  # type: ignore[misc]
        """A node with one way in and one way out."""

        __identifier__ = "benchmark"
        NODE_NAME = "Node"

        def __init__(self) -> None:
            super().__init__()
            self.add_input("in", multi_input=True)
            self.add_output("out", multi_output=True)

    app = QApplication([])
    graph = NodeGraph()
    graph.set_acyclic(False)
    graph.register_node(Node)
    viewer = graph.viewer()
    viewer.resize(*WINDOW)
    viewer.show()
    app.processEvents()
    start = time.process_time()
    nodes = [
        graph.create_node("benchmark.Node", name=f"func-{n}", pos=list(place_of(n)), selected=False, push_undo=False)
        for n in range(count)
    ]
    for n, to in edges(count):
        nodes[n].output(0).connect_to(nodes[to].input(0), push_undo=False)
    viewer.zoom_to_nodes([node.view for node in nodes])
    viewer.viewport().repaint()
    figures = {"build": 1000 * (time.process_time() - start)}
    app.processEvents()
    assert len(nodes) == count
    viewer.viewport().repaint()
    figures["full"] = median_of(viewer.viewport().repaint, FRAMES)
    viewer.reset_zoom(QPointF(2000, 300))
    app.processEvents()
    viewer.viewport().repaint()
    figures["one"] = median_of(viewer.viewport().repaint, FRAMES)
    item = nodes[2 * COLUMNS + 9].view
    x, y = item.pos().x(), item.pos().y()
    moved = 0

    def step() -> None:
        nonlocal moved
        moved = (moved + 8) % 160
        item.setPos(x + moved, y)
        app.processEvents()

    step()
    figures["move"] = median_of(step, MOVES)
    figures["memory"] = resident()
    return figures


def _stand_in_for_distutils() -> None:
    """NodeGraphQt compares versions with a module that Python 3.12 took out."""
    try:
        import distutils.version  # noqa: F401
    except ImportError:
        package, version = types.ModuleType("distutils"), types.ModuleType("distutils.version")
        version.LooseVersion = lambda text: tuple(map(int, text.split(".")))  # type: ignore[attr-defined]
        package.version = version  # type: ignore[attr-defined]
        sys.modules.update({"distutils": package, "distutils.version": version})


def measured(tool: str, count: int, folder: str) -> Figures:
    """The figures of one tool, in a process of its own."""
    words = [sys.executable, __file__, "--one", tool, "--nodes", str(count), "--node-graph-qt", folder]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(words, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        raise SystemExit(f"{tool} with {count} nodes ended with an error:\n{done.stderr}")
    found: Figures = json.loads(done.stdout.splitlines()[-1])
    return found


def table(results: dict[int, dict[str, list[Figures]]]) -> str:
    """The medians as Markdown."""
    head = "| nodes and edges | figure | " + " | ".join(TOOLS) + " | ratio |"
    lines = [head, "|---|---|--:|--:|--:|"]
    for count, tools in results.items():
        for figure, words in FIGURES.items():
            ours_, theirs_ = (statistics.median(f[figure] for f in tools[tool]) for tool in TOOLS)
            lines.append(f"| {count:,} | {words} | {shown(ours_)} | {shown(theirs_)} | {theirs_ / ours_:.1f} |")
    return "\n".join(lines)


def shown(value: float) -> str:
    """A figure with the digits that mean something."""
    return f"{value:,.1f}" if value < 100 else f"{value:,.0f}"


def installed(folder: str) -> str | None:
    """The version of NodeGraphQt in a folder, or None where it is not."""
    found = next(iter(Path(folder).glob("[Nn]ode[Gg]raph[Qq]t-*.dist-info")), None) if folder else None
    return None if found is None else found.name.removesuffix(".dist-info").split("-")[1]


def put_into(file: Path, text: str, begin: str = BEGIN, end: str = END) -> None:
    """Replace what stands between the two marks of a page."""
    page = file.read_text("utf-8")
    before, _, rest = page.partition(begin)
    _, _, after = rest.partition(end)
    file.write_text(f"{before}{begin}\n\n{text}\n\n{end}{after}", "utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure both, print the table, and put it into a page if one is named."""
    parser = argparse.ArgumentParser(description="Measure the canvas beside NodeGraphQt.")
    parser.add_argument("--node-graph-qt", default="", metavar="FOLDER", help="where NodeGraphQt is installed")
    parser.add_argument("--nodes", type=int, nargs="+", default=[500, 1000, 2000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--one", choices=TOOLS, help=argparse.SUPPRESS)
    parser.add_argument("-o", "--output", type=Path, help="a page with the two marks")
    wanted = parser.parse_args(arguments)
    folder: str = wanted.node_graph_qt
    counts: Iterable[int] = wanted.nodes
    if wanted.one:
        for count in counts:
            figures = ours(count) if wanted.one == TOOLS[0] else theirs(count, folder)
            print(json.dumps(figures), flush=True)
        # Both toolkits take long to tear down thousands of items, and nothing is left to lose.
        os._exit(0)
    version = installed(folder)
    if version is None:
        print("NodeGraphQt is not installed there. Install it with: pip install --no-deps --target FOLDER "
              "NodeGraphQt Qt.py", file=sys.stderr)  # fmt: skip
        return 1
    results: dict[int, dict[str, list[Figures]]] = {}
    for count in counts:
        results[count] = {tool: [] for tool in TOOLS}
        for _ in range(wanted.rounds):
            for tool in TOOLS:
                results[count][tool].append(measured(tool, count, folder))
    import PySide6

    versions = f"NodeGraphQt {version}, PySide6 {PySide6.__version__}"
    text = f"{versions}; medians of {wanted.rounds} processes each, time of the processor.\n\n"
    text += table(results)
    print(text)
    if wanted.output is not None:
        put_into(wanted.output, text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
