"""The ARM template expression language: text to a syntax tree.

An expression is what stands between the brackets of a string such as ``[concat('a', parameters('b'))]``.
The tree is made of four frozen records; each knows its ``size`` (nodes) and ``depth`` so that nobody has
to walk it to find out whether it is too large.

Not modelled: types. The language has none before evaluation.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias, cast

if TYPE_CHECKING:
    from lark import Lark

# Azure Resource Manager's own limit for one expression is 24,576 characters.
MAX_EXPRESSION_LENGTH = 24_576
MAX_EXPRESSION_DEPTH = 60
_MAX_INTEGER = 2**63

_GRAMMAR = r"""
?start: primary
?primary: STRING                          -> string
        | INTEGER                         -> integer
        | name "(" [primary ("," primary)*] ")" -> call
        | primary "." NAME                -> member
        | primary "[" primary "]"         -> index
name: NAME ("." NAME)*
STRING: /'(?:[^']|'')*'/s
INTEGER: /-?[0-9]{1,19}(?![0-9])/
NAME: /[A-Za-z_][A-Za-z0-9_]*/
%ignore /\s+/
"""


class ExpressionError(ValueError):
    """An expression that cannot be read. ``column`` counts from 1 within the text that was given."""

    def __init__(self, message: str, column: int) -> None:
        super().__init__(f"{message} (column {column} of the expression)")
        self.column = column


@dataclass(frozen=True, slots=True)
class Literal:
    """A string or an integer, the only constants the language can write."""

    value: str | int
    size: int = field(default=1, init=False, repr=False, compare=False)
    depth: int = field(default=1, init=False, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Call:
    """A function call; ``name`` as the author wrote it, with a namespace for user functions (``ns.fn``)."""

    name: str
    args: tuple[Expression, ...] = ()
    size: int = field(default=1, init=False, repr=False, compare=False)
    depth: int = field(default=1, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        size, depth = 1, 0
        for arg in self.args:
            size += arg.size
            depth = max(depth, arg.depth)
        object.__setattr__(self, "size", size)
        object.__setattr__(self, "depth", depth + 1)


@dataclass(frozen=True, slots=True)
class Property:
    """``target.name``."""

    target: Expression
    name: str
    size: int = field(default=1, init=False, repr=False, compare=False)
    depth: int = field(default=1, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", self.target.size + 1)
        object.__setattr__(self, "depth", self.target.depth + 1)


@dataclass(frozen=True, slots=True)
class Index:
    """``target[index]``."""

    target: Expression
    index: Expression
    size: int = field(default=1, init=False, repr=False, compare=False)
    depth: int = field(default=1, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", self.target.size + self.index.size + 1)
        object.__setattr__(self, "depth", max(self.target.depth, self.index.depth) + 1)


Expression: TypeAlias = Literal | Call | Property | Index


def is_expression(text: str) -> bool:
    """Whether Azure evaluates this string: it starts with one ``[`` and ends with ``]``."""
    return text.startswith("[") and text.endswith("]") and not text.startswith("[[")


def unescape_literal(text: str) -> str:
    """The text a literal string stands for: ``[[test]`` means ``[test]``; other strings are themselves."""
    return text[1:] if text.startswith("[[") and text.endswith("]") else text


def escape_literal(text: str) -> str:
    """The reverse of `unescape_literal`: a literal in brackets gets one more opening bracket."""
    return "[" + text if text.startswith("[") and text.endswith("]") else text


@lru_cache(maxsize=8192)
def parse_expression(text: str) -> Expression:
    """The tree of ``text``, with or without its outer brackets.

    Raises `ExpressionError` naming the column for text that is not an expression, is longer than
    24,576 characters or nests deeper than 60 levels.
    """
    if len(text) > MAX_EXPRESSION_LENGTH:
        raise ExpressionError(f"an expression has at most {MAX_EXPRESSION_LENGTH:,} characters", 1)
    offset = 1 if is_expression(text) else 0
    source = text[1:-1] if offset else text
    _check_nesting(source, offset)
    tree = _parse(source, offset)
    if tree.depth > MAX_EXPRESSION_DEPTH:
        raise ExpressionError(f"the expression nests deeper than {MAX_EXPRESSION_DEPTH} levels", 1)
    return tree


def _check_nesting(source: str, offset: int) -> None:
    """Refuses deep brackets before the parser builds anything from them."""
    depth = 0
    quoted = False
    for position, character in enumerate(source):
        if character == "'":
            quoted = not quoted
        elif quoted:
            continue
        elif character in "([":
            depth += 1
            if depth > MAX_EXPRESSION_DEPTH:
                raise ExpressionError(f"brackets nest deeper than {MAX_EXPRESSION_DEPTH} levels", position + offset + 1)
        elif character in ")]":
            depth -= 1


def _parse(source: str, offset: int) -> Expression:
    from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken

    try:
        tree = _parser().parse(source)
    except UnexpectedToken as error:
        token = str(error.token)
        if not token or error.token.type == "$END":
            raise ExpressionError("the expression ends too early", len(source) + offset + 1) from None
        raise ExpressionError(f"unexpected {token[:40]!r}", (error.token.start_pos or 0) + offset + 1) from None
    except UnexpectedCharacters as error:
        position = cast(int, error.pos_in_stream)
        found = source[position]
        what = "a string without its closing quote" if found == "'" else f"unexpected {found!r}"
        raise ExpressionError(what, position + offset + 1) from None
    except UnexpectedInput:
        raise ExpressionError("the expression ends too early", len(source) + offset + 1) from None
    return _checked(tree, offset)


def _checked(tree: object, offset: int) -> Expression:
    if not isinstance(tree, (Literal, Call, Property, Index)):
        raise ExpressionError("the expression is empty", offset + 1)
    return tree


@lru_cache(maxsize=1)
def _parser() -> Lark:
    """The LALR parser; built on first use because importing and building it takes a noticeable moment."""
    from lark import Lark, Token, Transformer

    class Builder(Transformer[Token, Expression]):
        """Builds the records while the parser reduces, so that no second walk is needed."""

        def string(self, children: list[Token]) -> Expression:
            return Literal(str(children[0])[1:-1].replace("''", "'"))

        def integer(self, children: list[Token]) -> Expression:
            value = int(children[0])
            if not -_MAX_INTEGER <= value < _MAX_INTEGER:
                raise ExpressionError("the integer does not fit into 64 bits", (children[0].start_pos or 0) + 1)
            return Literal(value)

        def name(self, children: list[Token]) -> str:
            return ".".join(children)

        def call(self, children: list[Expression | str | None]) -> Expression:
            args = tuple(child for child in children[1:] if child is not None and not isinstance(child, str))
            return Call(str(children[0]), args)

        def member(self, children: list[Expression | Token]) -> Expression:
            target = children[0]
            assert not isinstance(target, Token)
            return Property(target, str(children[1]))

        def index(self, children: list[Expression]) -> Expression:
            return Index(children[0], children[1])

    return Lark(_GRAMMAR, parser="lalr", transformer=Builder(), maybe_placeholders=False)
