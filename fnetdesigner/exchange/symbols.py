"""Symbolic names of resources in Bicep: short, stable, ASCII, each once."""

from __future__ import annotations

import re

from fnetdesigner.exchange.template.names import CANONICAL

_WORD = re.compile(r"[A-Za-z0-9]+")
_LONGEST = 60
_RESERVED = frozenset(
    {"true", "false", "null", "if", "for", "in", "existing", "import", "using", "resource", "module", "param",
     "var", "output", "targetscope", "type", "func", "metadata", "assert", "extension", "provider", "az", "sys",
     "any", "array", "object", "string", "int", "bool", "with", "as", "from", "extends", "this", "none"}
)  # fmt: skip


class Symbols:
    """Gives out symbols in the order of asking; a clash gets 2, 3 and so on."""

    def __init__(self, taken: tuple[str, ...] = ()) -> None:
        self._taken = {t.lower() for t in taken}

    def new(self, prefix: str, name: str) -> str:
        """A symbol such as ``vnetOrders`` for the prefix ``vnet`` and the name ``vnet-orders``."""
        words = _WORD.findall(name)
        if not words or words[0].lower() != prefix.lower():
            words = [prefix, *words]
        return self._free(words[0].lower() + _camel(words[1:]))

    def below(self, parent: str, name: str) -> str:
        """A symbol for a child such as ``vnetOrdersPeering`` for the parent ``vnetOrders``."""
        return self._free(parent + _camel(_WORD.findall(name)))

    def _free(self, text: str) -> str:
        base = text[:_LONGEST]
        symbol, number = base, 1
        while symbol.lower() in self._taken or symbol.lower() in _RESERVED or symbol.lower() in CANONICAL:
            number += 1
            symbol = f"{base}{number}"
        self._taken.add(symbol.lower())
        return symbol


def _camel(words: list[str]) -> str:
    return "".join(word[:1].upper() + word[1:] for word in words)
