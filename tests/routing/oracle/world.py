"""Free choices, tried one after the other: whatever a design leaves open is a choice, and every combination is a world.

A packet is followed in one world at a time. Whoever follows it calls ``choose`` where the design does not say what
happens; ``explore`` then comes back once for every other answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

T = TypeVar("T")
MOST_WORLDS = 20_000


class DeniedError(Exception):
    """The packet ends here. ``stage`` is the stage of routing that ended it, ``by`` what decided."""

    def __init__(self, stage: str, by: str = "") -> None:
        super().__init__(f"{stage}: {by}")
        self.stage = stage
        self.by = by


class UnknownError(Exception):
    """What happens now is not a matter of a choice: nobody can tell."""


class TooManyWorldsError(Exception):
    """The question leaves more open than a slow oracle can try."""


class World:
    """One combination of choices."""

    def __init__(self, tape: list[int]) -> None:
        self.tape = tape
        self.sizes: list[int] = []
        self.kept: dict[Any, Any] = {}

    def choose(self, options: Sequence[T], key: Any = None) -> T:
        """One of the options; the same one again for the same ``key``."""
        if key is not None and key in self.kept:
            kept: T = self.kept[key]
            return kept
        index = 0
        if len(options) > 1:
            place = len(self.sizes)
            if place == len(self.tape):
                self.tape.append(0)
            index = self.tape[place]
            self.sizes.append(len(options))
        if key is not None:
            self.kept[key] = options[index]
        return options[index]

    def maybe(self, key: Any = None) -> bool:
        """Yes in one world and no in another."""
        return self.choose((True, False), key)

    def next(self) -> bool:
        """Moves the tape on to the next world; False after the last."""
        del self.tape[len(self.sizes) :]
        while self.tape:
            self.tape[-1] += 1
            if self.tape[-1] < self.sizes[len(self.tape) - 1]:
                return True
            self.tape.pop()
        return False


def explore(run: Callable[[World], None]) -> tuple[str, frozenset[str], frozenset[str]]:
    """The verdict over all worlds; of a deny also the stages and the reasons that ended it, one for each world."""
    tape: list[int] = []
    allowed = False
    stages: set[str] = set()
    reasons: set[str] = set()
    for _ in range(MOST_WORLDS):
        world = World(tape)
        try:
            run(world)
            allowed = True
        except UnknownError:
            return "maybe", frozenset(), frozenset()
        except DeniedError as end:
            stages.add(end.stage)
            reasons.add(end.by)
        if allowed and stages:
            return "maybe", frozenset(), frozenset()
        if not world.next():
            return ("allow", frozenset(), frozenset()) if allowed else ("deny", frozenset(stages), frozenset(reasons))
    raise TooManyWorldsError
