"""The built-in roles that identities of apps need, and for what. Sources stand beside them in the data."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from fnetdesigner import assets


@dataclass(frozen=True, slots=True)
class Role:
    """A built-in role. ``id`` is the last part of its resource id, ``source`` the code of the document."""

    slug: str
    name: str
    id: str
    source: str


@cache
def _data() -> Any:
    return json.loads(assets.read_text("resources/azure/roles.json"))


@cache
def role(slug: str) -> Role:
    """A role by our name for it, such as ``acr-pull``. KeyError if unknown."""
    entry = _data()["roles"][slug]
    return Role(slug, entry["name"], entry["id"], entry["source"])


@cache
def known_roles() -> tuple[Role, ...]:
    """Every role, in the order of the data."""
    return tuple(role(slug) for slug in _data()["roles"])


@cache
def roles_for(use: str, what: str = "always") -> tuple[Role, ...]:
    """The roles for a use, such as ``host_storage``, or for one trigger of ``triggers``; none where none is known."""
    return tuple(role(slug) for slug in _data()[use].get(what, ()))
