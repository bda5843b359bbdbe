"""The one list of all rules, family by family."""

from functools import lru_cache

from fnetdesigner.rules.rule import Rule


@lru_cache(maxsize=1)
def rulebook() -> tuple[Rule, ...]:
    """Every rule of the product, in the order of the fact sheet."""
    from fnetdesigner.rules.families import FAMILIES  # built on first use: start-up does without

    return tuple(item for family in FAMILIES for item in family)


def find_rule(rule_id: str) -> Rule | None:
    """The rule of that id, or None."""
    return next((r for r in rulebook() if r.id == rule_id), None)
