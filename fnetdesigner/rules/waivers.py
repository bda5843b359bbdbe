"""What people have decided about findings: which they accept, and how grave they hold a rule.

Decisions stand in the project (``Settings.waivers``, ``Settings.severities``), so the window, the report and the
command line honour the same ones. They change what a finding is called, never whether it is found: the findings
of a rule that is off are still there, all of them waived.

Two things cannot be decided away. A to-do is no fault and keeps its name. What an export would lose or get wrong
(the family EXP) stays at least a warning, whatever the project says of its severity; and a waiver about it
counts only when it says why and who answers for it. One that does not is listed among the stale ones, so nobody
loses something in silence.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from fnetdesigner.model.design import Design, Settings, SeverityOverride, Waiver
from fnetdesigner.rules.finding import SEVERITIES, Finding, Severity
from fnetdesigner.rules.rule import Rule

EXPORT = "FND-EXP-"
INTERNAL = "FND-INT-"
LEAST_OF_EXPORT: Severity = "warning"
OFF = "The project has this rule off."

Cause = Literal["expired", "unmatched", "unsigned"]
Choice = Literal["error", "warning", "info", "off"]
CHOICES: tuple[Choice, ...] = ("error", "warning", "info", "off")
"""How grave a project may hold a rule; ``off`` waives whatever it finds."""


@dataclass(frozen=True, slots=True)
class StaleWaiver:
    """A waiver that does nothing, and why: its date has passed, nothing answers to it, or it lacks what it needs."""

    waiver: Waiver
    cause: Cause
    text: str


def has_expired(waiver: Waiver, today: str) -> bool:
    """Whether a waiver ended before ``today`` (written 2026-11-22); nothing has where that is empty."""
    return waiver.expires is not None and today != "" and today > waiver.expires


def is_unsigned(waiver: Waiver) -> bool:
    """Whether a waiver is about an export and does not say why, or who answers for it."""
    return waiver.rule.startswith(EXPORT) and not (waiver.reason.strip() and waiver.owner.strip())


def covers(waiver: Waiver, finding: Finding) -> bool:
    """Whether a waiver names the rule of a finding and all its subjects."""
    return waiver.rule == finding.rule and set(finding.subjects) <= set(waiver.resources)


def choices_of(rule: Rule) -> tuple[Choice, ...]:
    """How grave a project may hold a rule. Empty where that is not the project's to decide: a to-do is no fault, and
    a thing to verify by hand is no finding."""
    if rule.severity == "todo" or rule.mode == "manual" or rule.id.startswith(INTERNAL):
        return ()
    if rule.id.startswith(EXPORT):
        return tuple(c for c in CHOICES if c in ("error", LEAST_OF_EXPORT, rule.severity))
    return CHOICES


class Decisions:
    """The decisions of one design, by rule. ``today`` tells which waivers have expired."""

    def __init__(self, settings: Settings, today: str = "") -> None:
        self._waivers: dict[str, list[Waiver]] = {}
        for waiver in settings.waivers:
            if not has_expired(waiver, today) and not is_unsigned(waiver):
                self._waivers.setdefault(waiver.rule, []).append(waiver)
        self._severities: dict[str, SeverityOverride] = {s.rule: s for s in settings.severities}

    def applied(self, finding: Finding) -> Finding:
        """The finding as decided."""
        wanted = self._severity(finding)
        if wanted != finding.severity:
            finding = replace(finding, severity=wanted)
        waiver = self.waiver_of(finding)
        return finding if waiver is None else replace(finding, waived=True)

    def _severity(self, finding: Finding) -> Severity:
        override = self._override_of(finding)
        wanted = finding.severity if override is None else override.severity
        if not finding.rule.startswith(EXPORT):
            return finding.severity if wanted == "off" else wanted
        milder = SEVERITIES.index("info" if wanted == "off" else wanted)
        least = max(SEVERITIES.index(LEAST_OF_EXPORT), SEVERITIES.index(finding.severity))
        return SEVERITIES[min(milder, least)]

    def _override_of(self, finding: Finding) -> SeverityOverride | None:
        """What the project says of the rule of a finding, where that is the project's to say."""
        decided = finding.severity != "todo" and not finding.rule.startswith(INTERNAL)
        return self._severities.get(finding.rule) if decided else None

    def waiver_of(self, finding: Finding) -> Waiver | None:
        """The first waiver in force that covers a finding; for a rule that is off, one that says so."""
        found = next((w for w in self._waivers.get(finding.rule, ()) if covers(w, finding)), None)
        override = self._override_of(finding)
        off = override is not None and override.severity == "off" and not finding.rule.startswith(EXPORT)
        if found is None and override is not None and off:
            found = Waiver(rule=finding.rule, resources=finding.subjects, reason=override.reason or OFF)
        return found


def decisions_differ(one: Settings, other: Settings) -> bool:
    """Whether anything was decided otherwise."""
    return one.waivers != other.waivers or one.severities != other.severities


def stale_waivers(
    design: Design, findings: Iterable[Finding], today: str = "", unasked: Collection[str] = ()
) -> tuple[StaleWaiver, ...]:
    """The waivers of a design that have expired or no longer match anything, in their order.

    ``findings`` are those of the design; ``unasked`` are ids of rules that were not asked, of which nothing can
    be said.
    """
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    found: list[StaleWaiver] = []
    for waiver in design.settings.waivers:
        if has_expired(waiver, today):
            found.append(StaleWaiver(waiver, "expired", f"It expired on {waiver.expires}."))
        elif not any(covers(waiver, f) for f in by_rule.get(waiver.rule, ())):
            if waiver.rule not in unasked:
                found.append(StaleWaiver(waiver, "unmatched", "Nothing is found any more that it would cover."))
        elif is_unsigned(waiver):
            text = "What an export loses is waived only with a reason and an owner."
            found.append(StaleWaiver(waiver, "unsigned", text))
    return tuple(found)
