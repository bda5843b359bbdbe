"""The evidence behind an answer: one sentence per step, with its resources and its documents."""

from dataclasses import dataclass

from fnetdesigner.model.resource import Resource


@dataclass(frozen=True, slots=True)
class Step:
    """One step of reasoning. ``text`` marks names with *stars*; ``subjects`` are resource ids; ``sources`` are
    codes of the fact sheet."""

    text: str
    subjects: tuple[str, ...]
    sources: tuple[str, ...]


def step(text: str, *subjects: Resource | None, sources: tuple[str, ...]) -> Step:
    """A step about the given resources; None is left out."""
    return Step(text, tuple(s.id for s in subjects if s is not None), sources)
