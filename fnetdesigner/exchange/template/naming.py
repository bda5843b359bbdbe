"""Names of resources: placeholders for unknown ones, and full types and names of child resources."""

from __future__ import annotations

import hashlib
import re

from .expression import Call, Expression, Index, Literal, Property
from .names import canonical_name
from .printing import to_arm
from .values import Journal, TemplateError, Unknown, Value, describe

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,79}")
_ITEM = re.compile(r"\{([0-9]{1,3})\}")


def name_text(value: Value, pointer: str, journal: Journal) -> str:
    """``value`` as a name; an unknown one gets a placeholder such as ``<newGuid-3fa2>`` and a note."""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, Unknown):
        raise TemplateError(f"a name is needed here, not {describe(value)}", pointer=pointer)
    text = placeholder(value.expression)
    journal.note(
        "assumed",
        f"This name is not known before deployment ({value.reason}); {text} stands in for it.",
        pointer,
    )
    return text


def placeholder(expression: Expression) -> str:
    """A readable text for an unknown name, equal for equal expressions; known parts of it stay."""
    if isinstance(expression, Literal):
        return str(expression.value)
    if isinstance(expression, Call) and expression.name.lower() == "concat":
        return "".join(placeholder(arg) for arg in expression.args)
    if isinstance(expression, Call) and expression.name.lower() == "format" and expression.args:
        parts = [placeholder(arg) for arg in expression.args]

        def fill(match: re.Match[str]) -> str:
            number = int(match.group(1)) + 1
            return parts[number] if number < len(parts) else match.group()

        return _ITEM.sub(fill, parts[0])
    if isinstance(expression, Call) and expression.name.lower() == "parameters" and len(expression.args) == 1:
        named = expression.args[0]
        if isinstance(named, Literal) and _WORD.fullmatch(str(named.value)):
            return f"<{named.value}>"
    base: Expression = expression
    while isinstance(base, (Property, Index)):
        base = base.target
    label = canonical_name(base.name) if isinstance(base, Call) else "value"
    return f"<{label}-{hashlib.sha256(to_arm(expression).encode()).hexdigest()[:4]}>"


def full_names(
    kind: str, name: str, parent: tuple[str, tuple[str, ...]] | None, pointer: str, journal: Journal
) -> tuple[str, tuple[str, ...]]:
    """Full type and one name for each of its segments; ``parent`` is the resource around it."""
    names = [part for part in name.split("/") if part]
    segments = kind.split("/")
    if parent is not None:
        whole = "." in segments[0] and "/" in kind
        if not whole:
            kind = f"{parent[0]}/{kind}"
        if kind.lower().startswith(parent[0].lower() + "/") and len(names) < kind.count("/"):
            names = [*parent[1], *names]
    wanted = kind.count("/")
    if not wanted or "." not in kind.split("/")[0]:
        raise TemplateError(f"{kind[:100]!r} is not a resource type", pointer=f"{pointer}/type")
    if len(names) == wanted:
        return kind, tuple(names)
    journal.note("warning", f"The name {name[:100]!r} has not one part for each segment of {kind}.", f"{pointer}/name")
    missing = [f"<{segment}>" for segment in kind.split("/")[1:]][len(names) :]
    return kind, (*names[: wanted - 1], "/".join(names[wanted - 1 :])) if not missing else (*names, *missing)
