"""An oracle for routing: one packet at a time, slowly, written from the clauses of the specification alone.

It shares no code with ``fnetdesigner.routing`` but the shape of a question. Not modelled: forwarding rulesets, names
of Container Apps and App Service Environments, IPv6, zones of Cosmos DB other than Sql, and appliances behind load
balancers.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from fnetdesigner.model.design import Design
from fnetdesigner.routing.question import Question
from tests.routing.oracle.ground import Ground
from tests.routing.oracle.senders import Sender, source_addresses
from tests.routing.oracle.world import TooManyWorldsError, World, explore

__all__ = ["TooManyWorldsError", "answer", "ask", "source_addresses", "verdict_over"]


def ask(design: Design, question: Question) -> tuple[str, frozenset[str]]:
    """The verdict about one packet: allow, deny or maybe, and the stages at which it may be that a deny is decided
    (one, unless open choices end at different ones). A source with an open address has to name one of them."""
    return _ask(Ground(design), question)


def _ask(ground: Ground, question: Question) -> tuple[str, frozenset[str]]:
    def run(world: World) -> None:
        Sender(world, ground, question).send()

    verdict, stages, _ = explore(run)
    return verdict, stages


def verdict_over(design: Design, question: Question, addresses: Iterable[str | None]) -> tuple[str, frozenset[str]]:
    """One verdict for all addresses that the source may have: allow needs all, deny needs none, else maybe (V2)."""
    ground = Ground(design)
    verdicts: set[str] = set()
    stages: set[str] = set()
    for address in addresses:
        verdict, ended = _ask(ground, replace(question, source=replace(question.source, address=address)))
        verdicts.add(verdict)
        stages |= ended
        if len(verdicts) > 1 or verdict == "maybe":
            return "maybe", frozenset()
    return verdicts.pop(), frozenset(stages)


def answer(design: Design, question: Question) -> tuple[str, frozenset[str]]:
    """The verdict about every packet of a question."""
    return verdict_over(design, question, source_addresses(design, question))
