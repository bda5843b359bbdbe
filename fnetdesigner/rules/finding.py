"""What a rule has found, as values that the window, the report and the command line show alike."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from fnetdesigner.azure.facts import Source
from fnetdesigner.model.edits import Edit

Severity = Literal["error", "warning", "info", "todo"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info", "todo")
"""From the worst to the mildest. ``todo`` is an unfinished thing, not a fault."""


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A place in a document: the ``source`` and the title of the ``section`` (may be empty)."""

    source: Source
    section: str = ""


@dataclass(frozen=True, slots=True)
class Fix:
    """A remedy that the designer can carry out: ``title`` says what it does, ``edits`` do it in one step."""

    id: str
    title: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule function yields. ``subjects`` are resource ids, the thing that is wrong first."""

    message: str
    subjects: tuple[str, ...]
    fixes: tuple[Fix, ...] = ()
    severity: Severity | None = None


def no_fixes() -> tuple[Fix, ...]:
    """What a finding offers that no edit of the design can mend."""
    return ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem with all that stands behind it. ``message`` marks the names of things with *stars*.

    ``offer`` makes the fixes, for somebody looks at few of them. Findings are compared without it.
    """

    rule: str
    severity: Severity
    message: str
    subjects: tuple[str, ...]
    sources: tuple[SourceRef, ...]
    why: str
    remedy: str
    offer: Callable[[], tuple[Fix, ...]] = field(default=no_fixes, compare=False, repr=False)
    waived: bool = False

    @property
    def fixes(self) -> tuple[Fix, ...]:
        """The remedies that the designer can carry out, for the design as it is now."""
        return self.offer()

    @property
    def key(self) -> tuple[str, ...]:
        """What a finding is known by across edits: its rule and the things concerned."""
        return (self.rule, *self.subjects)
