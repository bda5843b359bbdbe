"""Takes the text of a Bicep file of ours apart: statements, objects, expressions.

Only the language that the exports use: metadata, parameters, resources, modules; no loops, variables, outputs,
types or functions of a file's own. Nothing here is shared with what prints Bicep.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TypeAlias

from fnetdesigner.exchange.template import TemplateError

MOST_DEPTH = 120
_TOKEN = re.compile(
    r"(?P<space>[ \t\r]+|//[^\n]*)|(?P<line>\n)|(?P<number>[0-9]+)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"
    r"|(?P<sign>=>|==|!=|<=|>=|&&|\|\||\?\?|\.\?|\[\?|[-{}()\[\]:,.=!?<>+*/%@])|(?P<quote>')"
)
_PIECE = re.compile(r"[^'\\$]+|\\u\{([0-9A-Fa-f]+)\}|\\(.)|\$\{|\$|'", re.DOTALL)
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\", "'": "'", "$": "$"}
_LEVELS: tuple[tuple[str, ...], ...] = (
    ("??",), ("||",), ("&&",), ("==", "!="), ("<", "<=", ">", ">="), ("+", "-"), ("*", "/", "%"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Text:
    """Text with expressions in it; plain text has one piece at most."""

    parts: tuple[str | Node, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A symbol, a parameter, or a constant such as ``true``."""

    name: str


@dataclass(frozen=True, slots=True)
class Operation:
    """What is done with parts: ``call f``, ``member``, ``index``, ``safe``, an operator, ``list`` or ``lambda``."""

    kind: str
    parts: tuple[Node, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Object:
    """An object; the name of a member may be an expression."""

    entries: tuple[tuple[Node, Node], ...]


Node: TypeAlias = "Text | Name | Operation | Object | int"


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement. ``kind``: metadata, param, resource, module or targetScope. ``of``: type or path."""

    kind: str
    name: str
    value: Node | None
    of: str = ""
    existing: bool = False
    condition: Node | None = None
    decorators: tuple[str, ...] = field(default=())


def statements(text: str) -> tuple[Statement, ...]:
    """The statements of a file. TemplateError, with the line, for what the exports never write."""
    return tuple(_Parser(text).file())


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.depth = 0
        self.kind = self.word = ""
        self.start = 0
        self._next()

    def _wrong(self, wanted: str) -> TemplateError:
        line = self.text.count("\n", 0, self.start) + 1
        column = self.start - (self.text.rfind("\n", 0, self.start) + 1) + 1
        return TemplateError(f"{wanted} is needed here, not {self.word[:40] or 'the end'!r}", line, column)

    def _next(self) -> None:
        while True:
            match = _TOKEN.match(self.text, self.at)
            self.start = self.at
            if match is None:
                self.kind, self.word = ("end", "") if self.at >= len(self.text) else ("odd", self.text[self.at])
                if self.kind == "odd":
                    raise self._wrong("a word of Bicep")
                return
            self.at = match.end()
            if match.lastgroup != "space":
                self.kind, self.word = str(match.lastgroup), match.group()
                return

    def _take(self, word: str) -> None:
        if self.word != word or self.kind == "quote":
            raise self._wrong(repr(word))
        self._next()

    def _has(self, word: str) -> bool:
        return self.word == word and self.kind in ("sign", "name")

    def _lines(self) -> None:
        while self.kind == "line":
            self._next()

    def _identifier(self) -> str:
        if self.kind != "name":
            raise self._wrong("a name")
        word = self.word
        self._next()
        return word

    def file(self) -> list[Statement]:
        found: list[Statement] = []
        self._lines()
        while self.kind != "end":
            found.append(self._statement())
            self._lines()
        return found

    def _statement(self) -> Statement:
        decorators: list[str] = []
        while self._has("@"):
            self._next()
            decorators.append(self._identifier())
            self._take("(")
            while not self._has(")"):
                self._expression()
            self._take(")")
            self._lines()
        word = self._identifier()
        if word == "targetScope":
            self._take("=")
            return Statement(word, "", self._expression())
        name = self._identifier()
        if word == "metadata":
            self._take("=")
            return Statement(word, name, self._expression())
        if word == "param":
            kind = self._identifier()
            value = None
            if self._has("="):
                self._next()
                value = self._expression()
            return Statement(word, name, value, kind, decorators=tuple(decorators))
        if word not in ("resource", "module"):
            raise self._wrong("metadata, a parameter, a resource or a module")
        of = self._plain()
        existing = self._has("existing")
        if existing:
            self._next()
        self._take("=")
        condition = None
        if self._has("if"):
            self._next()
            condition = self._expression()
        return Statement(word, name, self._expression(), of, existing, condition)

    def _plain(self) -> str:
        found = self._primary()
        if isinstance(found, Text) and all(isinstance(part, str) for part in found.parts):
            return "".join(str(part) for part in found.parts)
        raise self._wrong("plain text")

    def _expression(self) -> Node:
        self.depth += 1
        if self.depth > MOST_DEPTH:
            raise self._wrong("something less deep")
        found = self._binary(0)
        if self._has("?"):
            self._next()
            yes = self._expression()
            self._take(":")
            found = Operation("if", (found, yes, self._expression()))
        self.depth -= 1
        return found

    def _binary(self, level: int) -> Node:
        if level == len(_LEVELS):
            return self._unary()
        found = self._binary(level + 1)
        while self.kind == "sign" and self.word in _LEVELS[level]:
            sign = self.word
            self._next()
            found = Operation(sign, (found, self._binary(level + 1)))
        return found

    def _unary(self) -> Node:
        if self._has("!"):
            self._next()
            return Operation("!", (self._unary(),))
        if self._has("-"):
            self._next()
            found = self._unary()
            return -found if isinstance(found, int) else Operation("negative", (found,))
        return self._postfix()

    def _postfix(self) -> Node:
        found = self._primary()
        while self.kind == "sign":
            if self.word in (".", ".?"):
                safe = self.word == ".?"
                self._next()
                name = self._identifier()
                if not safe and self._has("("):
                    found = Operation("method", (found, *self._arguments()), name)
                else:
                    found = Operation("safe" if safe else "member", (found,), name)
            elif self.word in ("[", "[?"):
                kind = "index" if self.word == "[" else "safe index"
                self._next()
                found = Operation(kind, (found, self._expression()))
                self._take("]")
            else:
                break
        return found

    def _arguments(self) -> tuple[Node, ...]:
        self._take("(")
        found: list[Node] = []
        while not self._has(")"):
            found.append(self._expression())
            if not self._has(")"):
                self._take(",")
        self._take(")")
        return tuple(found)

    def _primary(self) -> Node:
        if self.kind == "quote":
            return self._quoted()
        if self.kind == "number":
            number = int(self.word)
            self._next()
            return number
        if self.kind == "name":
            name = self._identifier()
            if self._has("("):
                return Operation("call", self._arguments(), name)
            if self._has("=>"):
                self._next()
                return Operation("lambda", (self._expression(),), name)
            return Name(name)
        if self._has("("):
            return self._bracketed()
        if self._has("["):
            return self._list()
        if self._has("{"):
            return self._object()
        raise self._wrong("a value")

    def _bracketed(self) -> Node:
        self._take("(")
        if self._has(")"):
            names: list[Node] = []
        else:
            names = [self._expression()]
            while self._has(","):
                self._next()
                names.append(self._expression())
        self._take(")")
        if self._has("=>"):
            self._next()
            words = ",".join(n.name for n in names if isinstance(n, Name))
            return Operation("lambda", (self._expression(),), words)
        if len(names) != 1:
            raise self._wrong("'=>'")
        return names[0]

    def _list(self) -> Node:
        self._take("[")
        self._lines()
        found: list[Node] = []
        while not self._has("]"):
            found.append(self._expression())
            if self._has(","):
                self._next()
            self._lines()
        self._take("]")
        return Operation("list", tuple(found))

    def _object(self) -> Node:
        self._take("{")
        self._lines()
        found: list[tuple[Node, Node]] = []
        while not self._has("}"):
            key: Node = Text((self._identifier(),)) if self.kind == "name" else self._primary()
            self._take(":")
            found.append((key, self._expression()))
            if self._has(","):
                self._next()
            self._lines()
        self._take("}")
        return Object(tuple(found))

    def _quoted(self) -> Node:
        """The text from the quote that is the token at hand, which the scanner has just passed."""
        parts: list[str | Node] = []
        plain = ""
        while True:
            match = _PIECE.match(self.text, self.at)
            if match is None:
                raise self._wrong("the end of the text")
            self.at = match.end()
            code, escape = match.groups()
            if match.group() == "'":
                break
            if match.group() == "${":
                if plain:
                    parts.append(plain)
                plain = ""
                self._next()
                parts.append(self._expression())
                if not self._has("}"):
                    raise self._wrong("'}'")
            elif code:
                plain += chr(int(code, 16))
            elif escape:
                if escape not in _ESCAPES:
                    raise self._wrong("an escape of Bicep")
                plain += _ESCAPES[escape]
            else:
                plain += match.group()
        if plain or not parts:
            parts.append(plain)
        self._next()
        return Text(tuple(parts))
