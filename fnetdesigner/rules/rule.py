"""How a rule is declared: one record beside one function, with the designs that break and keep it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

from fnetdesigner.azure.facts import source
from fnetdesigner.model.design import BaselineName, Design
from fnetdesigner.model.edits import Edit
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix, Problem, Severity, SourceRef

Check = Callable[[Any, View], Iterable[Problem]]
EditCheck = Callable[[Design, Design], Iterable[Problem]]
Mode = Literal["design", "edit", "manual"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its id, severity, sources and words.

    ``mode``: ``design`` rules look at one design; ``edit`` rules compare a design with the one that is
    deployed; ``manual`` rules name, for each resource they yield, a thing to verify by hand, because it
    rests on facts that no design holds. ``about`` is the model whose resources a rule is asked for, one
    by one; a base such as AzureResource stands for all models that refine it. ``baselines`` lists those
    in which it counts. The function's docstring is the page that a person reads: the first paragraph says
    what is found, the second why it matters.
    """

    id: str
    severity: Severity
    about: type[Resource]
    sources: tuple[SourceRef, ...]
    remedy: str
    check: Check | None
    compare: EditCheck | None = None
    mode: Mode = "design"
    baselines: tuple[BaselineName, ...] = ("2024-11", "2026-04")
    title: str = ""
    why: str = ""

    @property
    def family(self) -> str:
        """PLAN, VNET and so on."""
        return self.id.split("-")[1]


def cite(code: str, section: str = "") -> SourceRef:
    """A place in a document of the fact sheet. KeyError for an unknown code."""
    return SourceRef(source(code), section)


def rule(
    id: str,  # noqa: A002 - the field's word for it
    severity: Severity,
    about: type[Resource],
    *sources: SourceRef,
    remedy: str,
    baselines: tuple[BaselineName, ...] = ("2024-11", "2026-04"),
    mode: Mode = "design",
) -> Callable[[Callable[..., Iterable[Problem]]], Rule]:
    """Declare a rule: the decorated function becomes a Rule with its docstring as title and reason."""

    def declare(function: Callable[..., Iterable[Problem]]) -> Rule:
        title, _, why = (function.__doc__ or "").strip().partition("\n\n")
        return Rule(
            id,
            severity,
            about,
            sources,
            remedy,
            None if mode == "edit" else function,
            function if mode == "edit" else None,
            mode,
            baselines,
            " ".join(title.split()),
            " ".join(why.split()),
        )

    return declare


def problem(
    message: str, *subjects: Resource | None, fixes: Iterable[Fix] = (), severity: Severity | None = None
) -> Problem:
    """A problem about the given resources, the thing that is wrong first; None is left out."""
    return Problem(message, tuple(s.id for s in subjects if s is not None), tuple(fixes), severity)


def fix(id: str, title: str, *edits: Edit) -> Fix:  # noqa: A002 - the field's word for it
    """A remedy: ``id`` is unique among the fixes of one rule, ``title`` says what it does."""
    return Fix(id, title, edits)


def range_name(length: int | None) -> str:
    """How a person names a prefix length: a /28."""
    return "no range" if length is None else f"a /{length}"


def names(resources: Iterable[Resource]) -> str:
    """Names of things as a sentence has them: *a*, *b* and *c*."""
    quoted = [f"*{r.name}*" for r in resources]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"
