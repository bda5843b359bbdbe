"""A body of the tree as something to take members from, for exports that account for every one of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fnetdesigner.exchange.body import Body
from fnetdesigner.exchange.tree import TreeValue


def body_of(members: Mapping[str, TreeValue]) -> Body:
    """A copy of a body; references and other records of the tree count as single values."""
    plain: Any = members
    return Body(plain)
