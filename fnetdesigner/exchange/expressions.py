"""Looks into expressions that only the deployment can evaluate, for the text that is known already."""

from __future__ import annotations

import re
from collections.abc import Callable

from fnetdesigner.exchange.template import Call, Expression, Literal

GAP = "\0"
"""Stands for each part of a text that is not known."""
_ITEM = re.compile(r"\{\{|\}\}|\{([0-9]{1,3})[^{}]*\}")


def joined_text(expression: Expression, unknown: Callable[[Expression], str] = lambda _: GAP) -> str:
    """The text that ``concat`` and ``format`` make, with a gap for every part that is not literal.

    ``unknown`` says what stands in such a gap.
    """
    match expression:
        case Literal(value):
            return str(value)
        case Call(name, arguments) if name.lower() == "concat":
            return "".join(joined_text(a, unknown) for a in arguments)
        case Call(name, (Literal(str() as pattern), *rest)) if name.lower() == "format":
            pieces = [joined_text(a, unknown) for a in rest]

            def fill(match: re.Match[str]) -> str:
                if match.group(1) is None:
                    return match.group()[0]
                number = int(match.group(1))
                return pieces[number] if number < len(pieces) else GAP

            return _ITEM.sub(fill, pattern)
        case Call(name, (inner,)) if name.lower() in ("tolower", "toupper", "trim", "string"):
            return joined_text(inner, unknown)
    return unknown(expression)
