"""What the core really says, sentence by sentence, and what of it stays English in another language.

Sentences are made as the window makes them: rules over all their examples, traces of the gallery and of random designs,
what mends and assistants would change, overlays, intended flows and what hangs on a piece. A sentence leaks where its
translation holds a word that English texts use and the other language's do not; names of the design are left out.

    python -m tests.gui.translating.real      prints the shares, and what leaks
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import islice
from random import Random

from PySide6.QtCore import QCoreApplication

from fnetdesigner.gui.language import spoken
from fnetdesigner.gui.languages import install
from fnetdesigner.gui.panels.outline_model import subtitle
from fnetdesigner.kinds.catalogue import relations
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.model.design import Design, DesignError
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.planning.assistants.assistant import AssistantError
from fnetdesigner.planning.assistants.catalogue import ASSISTANTS, asked, propose, starts_of
from fnetdesigner.planning.headroom import headroom_of
from fnetdesigner.project.gallery import design_of, templates
from fnetdesigner.report.overlays import OVERLAYS
from fnetdesigner.routing.dependents import dependence
from fnetdesigner.routing.inbound import inbound
from fnetdesigner.routing.intents import judged
from fnetdesigner.routing.trace import trace
from fnetdesigner.routing.usage import Piece
from fnetdesigner.routing.waiting import wait_of
from fnetdesigner.rules.engine import Engine, compare_designs, manual_checks
from fnetdesigner.rules.examples.catalogue import all_examples
from fnetdesigner.rules.finding import Finding
from fnetdesigner.rules.offers import Offer
from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.workspace.intents import IntentError, connect, delete, rename
from fnetdesigner.workspace.mending import preview
from tests.gui.translating.files import read
from tests.gui.translating.update import ts
from tests.routing.designs import questions, random_design

ALWAYS = frozenset(
    {"the", "is", "are", "to", "of", "with", "from", "not", "has", "it", "its", "which", "that", "and", "or",
     "for", "by", "but", "there", "than", "into", "have", "their", "they"}
)  # fmt: skip
VALUES = frozenset(("sql", "default", "dynamic", "registry", "vault", "office", "record", "stop", "internal"))
"""Words of English texts that are values as well: sub-resources, settings of Azure, names of rules in examples."""
WORD = re.compile(r"(?<![\w*./:'’-])[A-Za-z][a-z']+(?![\w*/:-]|\.\w)")
NAMED = re.compile(r"\*[^*]+\*|'[^']*'|„[^“]*“")
Said = tuple[str, Design]
"""A sentence, and the design whose names it may hold."""


@cache
def _shown() -> tuple[Design, ...]:
    """The designs of the gallery and the sample."""
    return tuple(design_of(t) for t in templates())


@cache
def _broken() -> tuple[tuple[Finding, Design], ...]:
    """Every finding of every example of a rule."""
    by_id = {r.id: r for r in rulebook()}
    found: list[tuple[Finding, Design]] = []
    for example in all_examples():
        rules = (by_id[example.rule],)
        told = [*Engine(rules).run(example.breaking).all, *manual_checks(rules, example.breaking)]
        if example.deployed is not None:
            told += compare_designs(rules, example.deployed, example.breaking).all
        found += [(f, example.breaking) for f in told]
    return tuple(found)


def messages() -> Iterator[Said]:
    """What rules say of their examples, why, and what they advise."""
    for finding, design in _broken():
        yield from ((text, design) for text in (finding.message, finding.why, finding.remedy))


def fixes() -> Iterator[Said]:
    """The titles of the mends."""
    for finding, design in _broken():
        made = finding.offer.made() if isinstance(finding.offer, Offer) else finding.fixes
        yield from ((fix.title, design) for fix in made)


def changes() -> Iterator[Said]:
    """What mends and assistants would change, line by line, and what assistants ask and refuse."""
    for finding, design in _broken():
        for fix in finding.offer.made() if isinstance(finding.offer, Offer) else finding.fixes:
            try:
                found = preview(design, fix)
            except DesignError as error:
                yield str(error), design
                continue
            yield from ((line.text, found.after) for line in found.lines)
    for design in _shown():
        for assistant in ASSISTANTS:
            for start in starts_of(assistant, design)[:1]:
                try:
                    for ask in asked(assistant, design, [start]):
                        yield from ((text, design) for text in (ask.title, ask.help, *(w for _, w in ask.choices)))
                    found = preview(design, propose(assistant, design, [start]))
                except (AssistantError, DesignError) as error:
                    yield str(error), design
                    continue
                yield found.step.label, found.after
                yield from ((line.text, found.after) for line in found.lines)


def traces() -> Iterator[Said]:
    """Every word of traces: hops, what stands in the way, warnings, assumptions, how long a caller waits."""
    for seed in range(60):
        rng = Random(seed)
        design = random_design(rng)
        view = View(design)
        for question in islice(questions(design, rng), 12):
            found = trace(question, view)
            texts = [h.what for h in found.hops] + [b.what for b in found.blockers]
            for text in (*texts, *found.warnings, *found.assumptions, wait_of(found, view).words):
                yield text, design


def flows() -> Iterator[Said]:
    """How intended flows stand, what hangs on a piece, and who gets in to a site."""
    for design in _shown():
        view = View(design)
        yield from ((found.sentence, design) for found in judged(view))
        for resource in list(design.resources.values())[::4]:
            found = dependence(Piece(resource.id), view)
            yield found.headline, design
            for one in found.found:
                yield from ((text, design) for text in (one.sentence, one.ends, *one.told))
        for site in design.resources.values():
            if isinstance(site, FunctionApp | DeploymentSlot):
                told = inbound(site, view)
                yield from ((door.what, design) for door in told.doors)
                for visit in told.visits:
                    yield from ((text, design) for text in (visit.caller, visit.door, visit.reason))


def looks() -> Iterator[Said]:
    """What overlays, cards and the planner of addresses say."""
    for design in _shown():
        view = View(design)
        for overlay in OVERLAYS:
            picks: list[tuple[str, ...]] = [(i,) for i in list(design.resources)[::6]] if overlay.follows else [()]
            for chosen in picks:
                for mark in overlay.make(view, chosen).marks:
                    yield from ((text, design) for text in (mark.text, mark.tip))
        for resource in design.resources.values():
            yield subtitle(resource, design), design
            if isinstance(resource, Subnet):
                for room in headroom_of(resource, view):
                    yield from ((text, design) for text in (room.sentence(room.now), room.sentence(90), room.moment))


def history() -> Iterator[Said]:
    """The names of steps, and why a step is refused."""
    for design in _shown():
        items = list(design.resources.values())
        for one in items[::3]:
            yield rename(design, one.id, f"{one.name}2").label, design
            yield delete(design, [one.id]).label, design
        for one in items[::5]:
            yield from ((text, design) for text in _connections(design, one, items[::4]))


def _connections(design: Design, one: Resource, others: list[Resource]) -> Iterator[str]:
    for other in others:
        for relation in relations(one.kind, other.kind):
            try:
                yield connect(design, one.id, other.id, relation).label
            except IntentError as error:
                yield str(error)


SORTS: Mapping[str, Callable[[], Iterator[Said]]] = {
    "messages": messages,
    "fixes": fixes,
    "changes": changes,
    "traces": traces,
    "flows": flows,
    "looks": looks,
    "history": history,
}
"""What is measured, by kind."""


@cache
def english_only(language: str) -> frozenset[str]:
    """The words that only English texts use; those in their translations are words of both."""
    known = read(ts(language))
    here = {w.lower() for message in known for w in WORD.findall(_plain(message.source))}
    there = {w.lower() for forms in known.values() for form in forms for w in WORD.findall(_plain(form))}
    return frozenset(here - there - VALUES) | ALWAYS


def _plain(text: str) -> str:
    return NAMED.sub("*", re.sub(r"\{\w*\}", "*", text))


def _names(design: Design) -> re.Pattern[str]:
    """Names of the design and of what it holds, wherever they stand without stars."""
    rows = (row for r in design.resources.values() for _, rows in r if isinstance(rows, tuple) for row in rows)
    names = {r.name for r in design.resources.values()} | {str(getattr(row, "name", "") or "") for row in rows}
    longest = sorted((re.escape(n) for n in names if n), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest)})(?!\w)" if longest else r"(?!)")


def leak(said: str, design: Design, language: str) -> tuple[str, ...]:
    """The English words in a sentence that should be in another language."""
    plain = NAMED.sub("*", said)
    for text in (plain, None):
        words = WORD.findall(_names(design).sub("*", plain) if text is None else text)
        found = tuple(w for w in words if w.lower() in english_only(language))
        if not found:
            break
    return found


def leaks(sort: str, language: str) -> tuple[int, dict[str, tuple[str, tuple[str, ...]]]]:
    """How many different sentences there are of a kind, and those that leak: what is said, and the English in it."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    texts: dict[str, Design] = {}
    for text, design in SORTS[sort]():
        if text and re.search("[a-z]{2}", text):
            texts.setdefault(text, design)
    for text, design in texts.items():
        said = spoken(text)
        if words := leak(said, design, language):
            found[text] = (said, words)
    return len(texts), found


def main(language: str = "de") -> int:
    """Print the share of each kind; 1 where something leaks."""
    install(QCoreApplication.instance() or QCoreApplication(sys.argv[:1]), language)
    often: Counter[str] = Counter()
    for sort in SORTS:
        count, found = leaks(sort, language)
        print(f"{sort}: {len(found)} of {count} leak, {len(found) / max(count, 1):.1%}")
        for text, (said, words) in found.items():
            often.update(words)
            print(f"    {text}\n    {said}\n        {', '.join(words)}")
    print(often.most_common(40))
    return 1 if often else 0


if __name__ == "__main__":
    sys.exit(main())
