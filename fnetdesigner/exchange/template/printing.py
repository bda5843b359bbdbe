"""Writes expressions back as text: in the ARM template language and in Bicep.

Used for what the reader had to keep, such as ``reference()`` and ``listKeys()``. Bicep gets its operators
and string interpolation instead of ``concat``, ``format``, ``equals`` and friends; the escaping rules are
those of Bicep's own lexer. Not done: turning ``resourceId`` into symbolic references, which needs to know
the other resources of the file.
"""

from __future__ import annotations

import re
from typing import Final

from .expression import Call, Expression, Literal, Property
from .names import canonical_name

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_FORMAT_PIECE = re.compile(r"\{\{|\}\}|\{([0-9]+)\}|[{}]")
_BICEP_KEYWORDS = frozenset(
    {"true", "false", "null", "if", "for", "in", "existing", "import", "using", "resource", "module", "param",
     "var", "output", "targetScope", "type", "func", "metadata", "assert", "extension", "provider"}
)  # fmt: skip
_ESCAPES: Final = {"\\": "\\\\", "'": "\\'", "\r": "\\r", "\n": "\\n", "\t": "\\t"}
_OPERATORS: Final = {
    "equals": "==", "less": "<", "lessorequals": "<=", "greater": ">", "greaterorequals": ">=",
    "add": "+", "sub": "-", "mul": "*", "div": "/", "mod": "%",
}  # fmt: skip
_CHAINS: Final = {"and": "&&", "or": "||", "coalesce": "??"}
_CONSTANTS: Final = {"true": "true", "false": "false", "null": "null"}


def to_arm(expression: Expression) -> str:
    """The expression in the ARM template language, without the outer brackets."""
    if isinstance(expression, Literal):
        if isinstance(expression.value, int):
            return str(expression.value)
        return "'" + expression.value.replace("'", "''") + "'"
    if isinstance(expression, Call):
        return f"{expression.name}({', '.join(to_arm(arg) for arg in expression.args)})"
    if isinstance(expression, Property):
        if _IDENTIFIER.match(expression.name):
            return f"{to_arm(expression.target)}.{expression.name}"
        return f"{to_arm(expression.target)}[{to_arm(Literal(expression.name))}]"
    return f"{to_arm(expression.target)}[{to_arm(expression.index)}]"


def to_bicep(expression: Expression) -> str:
    """The expression in Bicep. Multi-part results stand in parentheses, so it can be placed anywhere."""
    if isinstance(expression, Literal):
        return bicep_value(expression.value)
    if isinstance(expression, Call):
        return _bicep_call(expression)
    if isinstance(expression, Property):
        return to_bicep(expression.target) + _bicep_member(expression.name)
    if isinstance(expression.index, Literal) and isinstance(expression.index.value, str):
        return to_bicep(expression.target) + _bicep_member(expression.index.value)
    return f"{to_bicep(expression.target)}[{to_bicep(expression.index)}]"


def bicep_string(text: str) -> str:
    """A single-quoted Bicep string."""
    return f"'{_bicep_text(text)}'"


def bicep_value(value: str | int) -> str:
    """A Bicep literal for a string or an integer."""
    return bicep_string(value) if isinstance(value, str) else str(value)


def bicep_key(name: str) -> str:
    """An object key in Bicep: bare if it may be, else quoted."""
    return name if _IDENTIFIER.match(name) and name not in _BICEP_KEYWORDS else bicep_string(name)


def _bicep_text(text: str) -> str:
    pieces = []
    for position, character in enumerate(text):
        if character in _ESCAPES:
            pieces.append(_ESCAPES[character])
        elif character == "$" and text.startswith("{", position + 1):
            pieces.append("\\$")
        elif character == "/" and text[position + 1 : position + 2] in ("/", "*") and _at_start(pieces):
            # tree-sitter-bicep 1.1.0 takes slashes at the start of a piece of text for a comment.
            pieces.append("\\u{2f}")
        elif ord(character) < 32 or ord(character) == 127:
            pieces.append(f"\\u{{{ord(character):x}}}")
        else:
            pieces.append(character)
    return "".join(pieces)


def _at_start(pieces: list[str]) -> bool:
    return not pieces or pieces[-1].startswith("\\")


def _bicep_member(name: str) -> str:
    return f".{name}" if _IDENTIFIER.match(name) else f"[{bicep_string(name)}]"


def _bicep_call(call: Call) -> str:
    name, args = call.name.lower(), call.args
    if name in _CONSTANTS and not args:
        return _CONSTANTS[name]
    if name in ("parameters", "variables", "lambdavariables") and len(args) == 1:
        symbol = _text_of(args[0])
        if symbol is not None and _IDENTIFIER.match(symbol):
            return symbol
    if name == "concat":
        joined = _interpolated(args)
        if joined is not None:
            return joined
    if name == "format" and args:
        joined = _interpolated_format(args)
        if joined is not None:
            return joined
    if name == "if" and len(args) == 3:
        return f"({to_bicep(args[0])} ? {to_bicep(args[1])} : {to_bicep(args[2])})"
    if name == "not" and len(args) == 1:
        inner = args[0]
        if isinstance(inner, Call) and inner.name.lower() == "equals" and len(inner.args) == 2:
            return f"({to_bicep(inner.args[0])} != {to_bicep(inner.args[1])})"
        return f"!{to_bicep(inner)}"
    if name in _OPERATORS and len(args) == 2:
        return f"({to_bicep(args[0])} {_OPERATORS[name]} {to_bicep(args[1])})"
    if name in _CHAINS and len(args) > 1:
        return "(" + f" {_CHAINS[name]} ".join(to_bicep(arg) for arg in args) + ")"
    if name == "createarray":
        return "[" + ", ".join(to_bicep(arg) for arg in args) + "]"
    if name == "createobject":
        made = _bicep_object(args)
        if made is not None:
            return made
    if name == "lambda" and args:
        made = _bicep_lambda(args)
        if made is not None:
            return made
    if name == "tryget" and len(args) > 1:
        return to_bicep(args[0]) + "".join(_bicep_safe_member(key) for key in args[1:])
    return f"{canonical_name(call.name)}({', '.join(to_bicep(arg) for arg in args)})"


def _bicep_object(args: tuple[Expression, ...]) -> str | None:
    keys = [_text_of(key) for key in args[::2]]
    if len(args) % 2 or None in keys:
        return None
    members = [f"{bicep_key(str(k))}: {to_bicep(v)}" for k, v in zip(keys, args[1::2], strict=True)]
    return "{ " + ", ".join(members) + " }" if members else "{}"


def _bicep_lambda(args: tuple[Expression, ...]) -> str | None:
    names = [_text_of(name) for name in args[:-1]]
    if any(name is None or not _IDENTIFIER.match(name) for name in names):
        return None
    head = str(names[0]) if len(names) == 1 else f"({', '.join(str(name) for name in names)})"
    return f"{head} => {to_bicep(args[-1])}"


def _bicep_safe_member(key: Expression) -> str:
    name = _text_of(key)
    if name is not None and _IDENTIFIER.match(name):
        return f".?{name}"
    return f"[?{to_bicep(key)}]"


def _text_of(expression: Expression) -> str | None:
    if isinstance(expression, Literal) and isinstance(expression.value, str):
        return expression.value
    return None


def _interpolated(parts: tuple[Expression, ...]) -> str | None:
    """``concat`` as an interpolated string, if one part shows that it joins text and not lists."""
    if not any(_is_text(part) for part in parts):
        return None
    pieces: list[str] = []
    literal = ""
    for part in parts:
        if isinstance(part, Literal):
            literal += str(part.value)
            continue
        pieces += (_bicep_text(literal), f"${{{to_bicep(part)}}}")
        literal = ""
    return "'" + "".join(pieces) + _bicep_text(literal) + "'"


def _is_text(part: Expression) -> bool:
    if not isinstance(part, Call):
        return _text_of(part) is not None
    name = part.name.lower()
    return name == "format" or (name == "concat" and any(_is_text(arg) for arg in part.args))


def _interpolated_format(args: tuple[Expression, ...]) -> str | None:
    """``format`` as an interpolated string, if it uses nothing but plain ``{n}`` items."""
    template = _text_of(args[0])
    if template is None:
        return None
    parts: list[Expression] = [Literal("")]
    done = 0
    for match in _FORMAT_PIECE.finditer(template):
        parts.append(Literal(template[done : match.start()]))
        done = match.end()
        if match.group() in ("{{", "}}"):
            parts.append(Literal(match.group()[0]))
        elif match.group(1) is None or len(match.group(1)) > 3 or int(match.group(1)) + 1 >= len(args):
            return None
        else:
            parts.append(args[int(match.group(1)) + 1])
    parts.append(Literal(template[done:]))
    return _interpolated(tuple(parts))
