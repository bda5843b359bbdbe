"""What names Azure takes for each kind of resource, from the packaged table [NAME25; NAME20; BT26].

App Service Environments and Container Apps environments are left out: no stored source says what their names may
be. Reserved words and trademarks, which Azure refuses in names of public endpoints, are not modelled.
"""

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from fnetdesigner import assets

Scope = Literal["global", "resource-group", "parent"]


@dataclass(frozen=True, slots=True)
class NamingRule:
    """The names of one kind. ``pattern`` matches whole names, lengths are in characters; ``words`` say what the
    pattern does. ``domain``: where a global name must be unique, the DNS suffix that it is unique under."""

    scope: Scope
    minimum: int
    maximum: int
    pattern: str
    words: str
    domain: str = ""

    def allows(self, name: str) -> bool:
        """Whether Azure takes a name, whoever else may have it."""
        return self.minimum <= len(name) <= self.maximum and re.fullmatch(self.pattern, name) is not None


@cache
def _table() -> Any:
    return json.loads(assets.read_text("resources/azure/names.json"))


@cache
def naming_rule(kind: str) -> NamingRule | None:
    """The rule for names of a kind; None where no source has one, and for what is no Azure resource."""
    row = _table()["rules"].get(kind)
    if row is None:
        return None
    row = {**_table()["shared"].get(row.get("use", ""), {}), **{k: v for k, v in row.items() if k != "use"}}
    return NamingRule(**row)


@cache
def kinds_under(domain: str) -> tuple[str, ...]:
    """The kinds whose names must be unique under one DNS suffix."""
    return tuple(kind for kind, row in _table()["rules"].items() if row.get("domain") == domain)
