"""What people have decided about findings: which they accept, and how grave they hold a rule.

Decisions stand in the project (``Settings.waivers``, ``Settings.severities``), so the window, the report and the
command line honour the same ones. They change what a finding is called, never whether it is found.
"""

from dataclasses import replace

from fnetdesigner.model.design import Settings, Waiver
from fnetdesigner.rules.finding import Finding


def has_expired(waiver: Waiver, today: str) -> bool:
    """Whether a waiver ended before ``today`` (written 2026-11-22); nothing has where that is empty."""
    return waiver.expires is not None and today != "" and today > waiver.expires


def covers(waiver: Waiver, finding: Finding) -> bool:
    """Whether a waiver names the rule of a finding and all its subjects."""
    return waiver.rule == finding.rule and set(finding.subjects) <= set(waiver.resources)


class Decisions:
    """The decisions of one design, by rule. ``today`` tells which waivers have expired."""

    def __init__(self, settings: Settings, today: str = "") -> None:
        self._waivers: dict[str, list[Waiver]] = {}
        for waiver in settings.waivers:
            if not has_expired(waiver, today):
                self._waivers.setdefault(waiver.rule, []).append(waiver)

    def applied(self, finding: Finding) -> Finding:
        """The finding as decided."""
        if any(covers(w, finding) for w in self._waivers.get(finding.rule, ())):
            return replace(finding, waived=True)
        return finding


def decisions_differ(one: Settings, other: Settings) -> bool:
    """Whether anything was decided otherwise."""
    return one.waivers != other.waivers
