"""Every sender against everything that can be called: the verdict of each pair, made by sweeps over sets.

Every cell is what ``trace`` answers to the same question; the reasons of a cell are its trace. Apps are judged by
their application traffic.
"""

from collections.abc import Hashable
from dataclasses import dataclass

from fnetdesigner.model.view import View
from fnetdesigner.routing.charts import Charts
from fnetdesigner.routing.destinations import MatrixDestination, destinations
from fnetdesigner.routing.homes import Homes
from fnetdesigner.routing.ledger import Ledger
from fnetdesigner.routing.question import Question, Verdict
from fnetdesigner.routing.rows import Rows
from fnetdesigner.routing.sources import MatrixSource, sending, sources
from fnetdesigner.routing.vantages import Vantages

VERDICTS: dict[int, Verdict] = {48: "allow", 49: "deny", 50: "maybe"}


@dataclass(frozen=True, slots=True)
class Matrix:
    """One byte for each cell, row by row; equal rows are one object."""

    sources: tuple[MatrixSource, ...]
    destinations: tuple[MatrixDestination, ...]
    rows: tuple[bytes, ...]

    def cell(self, row: int, column: int) -> Verdict:
        """The verdict of one pair."""
        return VERDICTS[self.rows[row][column]]

    def row(self, row: int) -> tuple[Verdict, ...]:
        """The verdicts of one sender."""
        return tuple(VERDICTS[b] for b in self.rows[row])

    def column(self, column: int) -> tuple[Verdict, ...]:
        """The verdicts of one destination."""
        return tuple(VERDICTS[r[column]] for r in self.rows)

    def question(self, row: int, column: int) -> Question:
        """What a cell answers."""
        wanted = self.destinations[column]
        return Question(self.sources[row].source, wanted.target, wanted.port, wanted.protocol)


def matrix(view: View) -> Matrix:
    """The matrix of a design."""
    if view.memory is None:
        view = View(view.design, view.reads, view.mending, {})
    rows, columns = sources(view), destinations(view)
    ledger = Ledger(view)
    vantages = Vantages(view, ledger)
    senders = [sending(r.source, view, vantages) for r in rows]
    homes = Homes(view, ledger)
    charts = Charts(columns, view, vantages, ledger, homes)
    for one in senders:
        charts.add(one)
    walks = Rows(charts, view)
    known: dict[Hashable, bytes] = {}
    for one in senders:
        if one.key not in known:
            known[one.key] = walks.row(one, walks.walked(one)[0])
    return Matrix(rows, columns, tuple(known[one.key] for one in senders))
