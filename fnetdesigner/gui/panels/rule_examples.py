"""The examples of the rules, made in the background so that the window never waits for them.

What a rule finds in its example, how that is arranged and which way its lines take is plain Python; a thread makes
it, a timer of the window fetches it. What was made is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from fnetdesigner.gui.canvas.drawing import Drawing
from fnetdesigner.gui.canvas.still import still_of
from fnetdesigner.model.design import Design
from fnetdesigner.rules.engine import Findings
from fnetdesigner.rules.rule import Rule

FETCH = 25
"""Milliseconds between two looks whether a picture is ready."""


@dataclass(frozen=True)
class Example:
    """The first example of a rule: what is found in it, what the fixes do, and its drawings by what they show."""

    rule: str
    messages: tuple[str, ...]
    fixes: tuple[str, ...]
    drawings: tuple[tuple[str, Drawing], ...]


DEPLOYED, BREAKING, CLEAN = "What is deployed", "A design that breaks the rule", "The same design without the fault"


def example_of(rule: Rule) -> Example:
    """The example of a rule; one without drawings where it has none."""
    from fnetdesigner.rules.examples.catalogue import examples_by_rule  # building them takes a moment
    from fnetdesigner.workspace.rule_pages import shown_of

    shown = shown_of(rule, examples_by_rule().get(rule.id, ()))
    if not shown.examples:
        return Example(rule.id, (), (), ())
    first = shown.examples[0]
    worst = Findings(shown.found).worst
    drawings = [(BREAKING, _drawn(first.breaking, dict(worst))), (CLEAN, _drawn(first.clean, {}))]
    if first.deployed is not None:
        drawings.insert(0, (DEPLOYED, _drawn(first.deployed, {})))
    return Example(rule.id, tuple(f.message for f in shown.found), shown.fixes, tuple(drawings))


def _drawn(design: Design, worst: dict[str, str]) -> Drawing:
    from fnetdesigner.workspace.arrange import arrange

    return still_of(design.with_parts(layout=arrange(design)), worst)


class Examples(QObject):
    """Makes examples one after the other; the one that is wanted last is told to ``tell``."""

    def __init__(self, tell: Callable[[Example], None], parent: QObject) -> None:
        super().__init__(parent)
        self._tell = tell
        self._made: dict[str, Future[Example]] = {}
        self._wanted = ""
        self._pool = ThreadPoolExecutor(1, "rule-examples")
        self._timer = QTimer(self)
        self._timer.setInterval(FETCH)
        self._timer.timeout.connect(self._fetch)

    def want(self, rule: Rule) -> None:
        """Ask for the example of a rule; it is told now if it is there, else when it is."""
        for other, future in tuple(self._made.items()):
            # Those that somebody leafed past are not made before the one that is looked at.
            if other != rule.id and future.cancel():
                del self._made[other]
        self._wanted = rule.id
        if rule.id not in self._made:
            self._made[rule.id] = self._pool.submit(example_of, rule)
        self._timer.start()
        self._fetch()

    def _fetch(self) -> None:
        future = self._made.get(self._wanted)
        if future is None or not future.done():
            return
        self._timer.stop()
        self._tell(future.result())
