"""Names of variables as shells and Terraform write them: small letters and underscores, each once."""

from __future__ import annotations

import re
from collections.abc import Iterable

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def snake(symbol: str) -> str:
    """A symbol such as ``vnetOrders`` as variables are written: ``vnet_orders``."""
    return _HUMP.sub("_", symbol).lower()


class FreeNames:
    """Gives out names in the order of asking; a clash gets ``_2``, ``_3`` and so on."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)

    def free(self, base: str) -> str:
        """A name that nobody has, and that nobody gets again."""
        name, number = base, 1
        while name in self._taken:
            number += 1
            name = f"{base}_{number}"
        self._taken.add(name)
        return name
