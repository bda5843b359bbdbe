"""What an assistant is: the things that it starts from, what it asks, what it plans and what holds afterwards."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.rules.draft import Draft

YES_NO = (("yes", "Yes"), ("no", "No"))
NEW = "new"
"""The answer that asks for a new thing where others could be taken."""


class AssistantError(ValueError):
    """What was asked for cannot be done here; the message says why, in words for a person."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One question of the form. ``choices``: value and words, empty for free text; ``default`` is a good answer."""

    name: str
    title: str
    help: str
    default: str
    choices: tuple[tuple[str, str], ...] = ()


Answers = Mapping[str, str]
Subjects = tuple[Resource, ...]
Goal = Callable[[View], str]
"""Why what was wanted does not hold in a design, in words; empty where it holds."""


@dataclass(frozen=True, slots=True)
class Assistant:
    """One assistant. ``kinds``: slugs of what it starts from; ``most``: of how many things at once.

    ``asks`` gives the questions for the subjects, ``work`` edits the draft by the answers and returns the goal.
    Both raise AssistantError where it cannot be done.
    """

    name: str
    title: str
    help: str
    kinds: tuple[str, ...]
    asks: Callable[[Subjects, View], tuple[Ask, ...]]
    work: Callable[[Subjects, Answers, Draft], Goal]
    label: Callable[[Subjects], str]
    most: int = 1

    def fits(self, design: Design, ids: Sequence[str]) -> bool:
        """Whether it starts from these things, by their kinds alone."""
        found = [design.resources.get(i) for i in ids]
        return 0 < len(found) <= self.most and all(r is not None and r.kind in self.kinds for r in found)


def named(resources: Sequence[Resource]) -> tuple[tuple[str, str], ...]:
    """Choices out of things: id and name."""
    return tuple((r.id, r.name) for r in resources)
