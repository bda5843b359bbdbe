"""Which rules are asked: ``--select`` and ``--ignore`` take beginnings of rule ids, such as STG or FND-DNS-00."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fnetdesigner.cli.trouble import CommandError

if TYPE_CHECKING:
    from fnetdesigner.rules.rule import Rule

START = "FND-"


def prefixes(text: str) -> tuple[str, ...]:
    """``stg, FND-DNS`` as FND-STG and FND-DNS."""
    words = (w.strip().upper() for w in text.split(","))
    return tuple(w if w.startswith(START) else f"{START}{w}" for w in words if w)


def chosen(rules: Sequence[Rule], select: Sequence[str], ignore: Sequence[str]) -> tuple[Rule, ...]:
    """The rules that one of ``select`` begins (all without any) and none of ``ignore`` does.

    CommandError for a beginning that fits no rule: a slip there would leave a fault unseen.
    """
    for option, given in (("--select", select), ("--ignore", ignore)):
        for prefix in given:
            if not any(_begins(prefix, r.id) for r in rules):
                raise CommandError(f"{option} {prefix}", "no rule begins so", "fnetdesigner rules lists them")
    kept = (r for r in rules if not select or any(_begins(p, r.id) for p in select))
    return tuple(r for r in kept if not any(_begins(p, r.id) for p in ignore))


def _begins(prefix: str, rule_id: str) -> bool:
    # "STG" is the family and no other whose name begins alike; within a family, digits count one by one.
    family = prefix.removeprefix(START).rstrip("-")
    return rule_id.startswith(prefix) if "-" in family else rule_id.split("-")[1] == family
