"""What a project decides about the rules, as steps: how grave a rule is held, which waivers are taken back.

Which choices a rule leaves to the project is said in ``rules.waivers``; nothing is judged here.
"""

from __future__ import annotations

from collections.abc import Sequence

from fnetdesigner.model.design import Design, SeverityOverride, Waiver
from fnetdesigner.model.edits import Configure
from fnetdesigner.model.resource import natural_key
from fnetdesigner.rules.finding import Finding
from fnetdesigner.rules.rule import Rule
from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.rules.waivers import Choice, StaleWaiver, choices_of, stale_waivers
from fnetdesigner.workspace.intents import IntentError, Step

CHOICE_WORDS = {"error": "Error", "warning": "Warning", "info": "Remark", "off": "Off", "todo": "To do"}


def severity_of(design: Design, rule_id: str) -> SeverityOverride | None:
    """What the project says of a rule, or None where it leaves the rule as it is."""
    return next((s for s in design.settings.severities if s.rule == rule_id), None)


def hold(design: Design, rule: Rule, choice: Choice | None, reason: str = "") -> Step:
    """Hold a rule as grave as ``choice`` says; None takes the project's decision back.

    IntentError where the rule does not leave that to the project.
    """
    if choice is not None and choice not in choices_of(rule):
        if not choices_of(rule):
            raise IntentError(f"The severity of {rule.id} cannot be changed.")
        raise IntentError(f"{rule.id} tells what an export would lose; it cannot be less than a warning.")
    kept = [s for s in design.settings.severities if s.rule != rule.id]
    if choice is not None:
        kept.append(SeverityOverride(rule=rule.id, severity=choice, reason=reason.strip()))
    severities = tuple(sorted(kept, key=lambda s: natural_key(s.rule)))
    words = f"Hold {rule.id} for its own severity" if choice is None else f"Set {rule.id} to {CHOICE_WORDS[choice]}"
    return Step((Configure({"severities": severities}),), words)


def take_back(design: Design, waivers: Sequence[Waiver]) -> Step:
    """Take waivers out of the project."""
    kept = tuple(w for w in design.settings.waivers if w not in waivers)
    what = f"the waiver of {waivers[0].rule}" if len(waivers) == 1 else f"{len(waivers)} waivers"
    return Step((Configure({"waivers": kept}),), f"Take {what} back")


def stale(
    design: Design, findings: Sequence[Finding], today: str, *, compared: bool = False
) -> tuple[StaleWaiver, ...]:
    """The waivers that do nothing, and why. ``compared``: ``findings`` hold those of the comparison with the deployed
    design too, so that waivers of its rules can be judged."""
    modes = ("design", "edit") if compared else ("design",)
    unasked = {r.id for r in rulebook() if r.mode not in modes}
    return stale_waivers(design, findings, today, unasked)
