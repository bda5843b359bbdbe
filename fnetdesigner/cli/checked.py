"""One project that was checked, with all that the forms of output tell of it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fnetdesigner.model.design import Design
    from fnetdesigner.rules.finding import Finding
    from fnetdesigner.rules.rule import Rule
    from fnetdesigner.rules.waivers import StaleWaiver

COUNTED = ("error", "warning", "info")
"""The severities that are findings; a to-do is an unfinished thing and no fault."""


@dataclass(frozen=True)
class Checked:
    """``rules`` were asked of the ``design`` in ``file`` on the day ``today``."""

    file: Path
    design: Design
    rules: tuple[Rule, ...]
    findings: tuple[Finding, ...]
    stale: tuple[StaleWaiver, ...]
    today: str

    @property
    def counted(self) -> tuple[Finding, ...]:
        """The findings, to-dos aside."""
        return tuple(f for f in self.findings if f.severity in COUNTED)


def is_fatal(finding: Finding, threshold: str) -> bool:
    """Whether a finding is at or above the threshold; waived ones are not, whatever their severity."""
    fatal = () if threshold == "never" else COUNTED[: COUNTED.index(threshold) + 1]
    return finding.severity in fatal and not finding.waived


def reaches(findings: Sequence[Finding], threshold: str) -> bool:
    """Whether a finding, waived ones aside, is at or above the threshold."""
    return any(is_fatal(f, threshold) for f in findings)


def counts_of(findings: Sequence[Finding]) -> dict[str, int]:
    """Findings by severity, waived ones aside."""
    return {s: sum(1 for f in findings if f.severity == s and not f.waived) for s in COUNTED}


def fingerprint(finding: Finding) -> str:
    """What a finding is known by from one check to the next: its rule and the ids of the things concerned.

    Renaming a resource, moving it about or editing its other settings leaves it as it is.
    """
    return hashlib.sha256("\n".join(finding.key).encode("utf-8")).hexdigest()
