"""Fixes about what a template cannot say: names that Azure takes, and settings in the right place."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from fnetdesigner.azure.names import NamingRule, kinds_under
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.model.edits import Set
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.offers import fix_on_demand
from fnetdesigner.rules.rule import fix


def same_name(resource: Resource, name: str, naming: NamingRule, view: View) -> tuple[Resource, ...]:
    """Everything that must not have the same name: for global names whatever shares their DNS suffix."""
    kinds = kinds_under(naming.domain) if naming.domain else (resource.kind,)
    models = (kind.model for slug in kinds if (kind := catalogue().get(slug)) is not None)
    return tuple(r for model in models for r in view.named(model, name))


@fix_on_demand
def renamed(resource: Resource, naming: NamingRule, view: View) -> Fix | None:
    """Give a resource a name that Azure takes and that is free; None where none can be made of the one it has."""
    base = next((n for n in _attempts(resource.name, naming) if naming.allows(n)), None)
    if base is None:
        return None
    number, name = 1, base
    while not naming.allows(name) or name == resource.name or same_name(resource, name, naming, view):
        number += 1
        tail = str(number)
        name = base[: naming.maximum - len(tail)] + tail
        if number > 999:
            return None
    return fix("rename", f"Rename *{resource.name}* to {name}", Set(resource.id, {"name": name}))


def _attempts(name: str, naming: NamingRule) -> Iterable[str]:
    fits = partial(re.fullmatch, naming.pattern)
    lower = name if fits("A") else name.lower()
    for gap in ("-", ""):
        kept = "".join(c if fits(c) or (c in "-._" and fits(f"a{c}a")) else gap for c in lower)
        single = re.sub(r"-{2,}", "-", kept).strip("-._ ")
        short = single[: naming.maximum].strip("-._ ")
        yield short
        yield short.lstrip("0123456789-")
        yield short.ljust(naming.minimum, "0")


def without_settings(owner: FunctionApp | DeploymentSlot, names: Iterable[str], title: str) -> Fix:
    """Take app settings out."""
    gone = {n.lower() for n in names}
    kept = tuple(s for s in owner.app_settings if s.name.lower() not in gone)
    return fix("drop-settings", title, Set(owner.id, {"app_settings": kept}))


def any_length(naming: NamingRule) -> NamingRule:
    """The same rule for names of every length."""
    return replace(naming, minimum=0, maximum=10**6)
