"""Takes the text of Terraform of ours apart and works out its values, as ``terraform show -json`` tells them.

Only the language that the exports use: blocks, texts with references in them, lists, objects, and variables with
defaults; no loops, conditions or modules. What only an apply knows stays unknown (None). Nothing here is shared with
what prints Terraform.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from fnetdesigner.exchange.inbound.terraform import azure_id
from fnetdesigner.exchange.template import ResourceId, TemplateError, format_resource_id
from fnetdesigner.exchange.template.environment import ZERO_ID

MOST_DEPTH = 60
_TOKEN = re.compile(
    r"(?P<space>[ \t\r]+|#[^\n]*)|(?P<line>\n)|(?P<number>-?[0-9]+(?:\.[0-9]+)?)|(?P<name>[A-Za-z_][A-Za-z0-9_-]*)"
    r"|(?P<sign>[{}()\[\],.=])|(?P<quote>\")"
)
_PIECE = re.compile(r'\\u([0-9a-fA-F]{4})|\\(.)|\$\{|"|[^"\\$]+|\$', re.DOTALL)
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}
_KNOWN: Mapping[str, Any] = {"true": True, "false": False, "null": None}
FURTHER: Mapping[str, str] = {
    "azurerm_user_assigned_identity": "Microsoft.ManagedIdentity/userAssignedIdentities",
}
BLOB_ENDPOINT = "primary_blob_endpoint"


@dataclass(frozen=True, slots=True)
class Reference:
    """A traversal: the words between its dots, numbers for indices."""

    words: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """Text made of literal pieces and references."""

    parts: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Function:
    """A call such as ``optional(string, "x")``."""

    name: str
    arguments: tuple[Any, ...]


@dataclass(slots=True)
class Block:
    """A block: its type and labels, its arguments, and the blocks inside of it."""

    type: str
    labels: tuple[str, ...]
    arguments: dict[str, Any] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)


def shown(text: str) -> dict[str, Any]:
    """The resources of a configuration as a state would tell them. TemplateError, with the line, for other text."""
    return _Configuration(_Parser(text).file()).content()


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = self.start = self.depth = 0
        self.kind = self.word = ""
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
                self.kind, self.word = "end", self.text[self.at : self.at + 1]
                if self.word:
                    raise self._wrong("a word of Terraform")
                return
            self.at = match.end()
            if match.lastgroup != "space":
                self.kind, self.word = str(match.lastgroup), match.group()
                return

    def _has(self, sign: str) -> bool:
        return self.kind == "sign" and self.word == sign

    def _take(self, sign: str) -> None:
        if not self._has(sign):
            raise self._wrong(repr(sign))
        self._next()

    def _lines(self) -> None:
        while self.kind == "line":
            self._next()

    def file(self) -> list[Block]:
        outer = Block("", ())
        self._body(outer, "end")
        return outer.blocks

    def _body(self, block: Block, end: str) -> None:
        self.depth += 1
        self._lines()
        while self.kind != end and not self._has(end):
            if self.kind != "name" or self.depth > MOST_DEPTH:
                raise self._wrong("an argument or a block")
            name = self.word
            self._next()
            if self._has("="):
                self._next()
                block.arguments[name] = self._value()
            else:
                labels: list[str] = []
                while self.kind == "quote":
                    labels.append("".join(str(part) for part in self._quoted().parts))
                self._take("{")
                inner = Block(name, tuple(labels))
                self._body(inner, "}")
                self._take("}")
                block.blocks.append(inner)
            self._lines()
        self.depth -= 1

    def _value(self) -> Any:
        self.depth += 1
        if self.depth > MOST_DEPTH:
            raise self._wrong("something less deep")
        found = self._one()
        self.depth -= 1
        return found

    def _one(self) -> Any:
        if self.kind == "quote":
            joined = self._quoted()
            plain = all(isinstance(part, str) for part in joined.parts)
            return "".join(joined.parts) if plain else joined
        if self.kind == "number":
            word = self.word
            self._next()
            return float(word) if "." in word else int(word)
        if self._has("["):
            return self._list("[", "]")
        if self._has("{"):
            return self._object()
        if self.kind != "name":
            raise self._wrong("a value")
        name = self.word
        self._next()
        if self._has("("):
            made = Function(name, tuple(self._list("(", ")")))
            steps = tuple(self._steps())
            return Function("of", (made, *steps)) if steps else made
        if name in _KNOWN:
            return _KNOWN[name]
        return Reference((name, *self._steps()))

    def _steps(self) -> Iterator[str | int]:
        while self._has(".") or self._has("["):
            if self._has("."):
                self._next()
                yield self.word
                self._next()
            else:
                (index,) = self._list("[", "]") or [0]
                yield index

    def _list(self, begin: str, end: str) -> list[Any]:
        self._take(begin)
        found: list[Any] = []
        self._lines()
        while not self._has(end):
            found.append(self._value())
            self._lines()
            if not self._has(end):
                self._take(",")
                self._lines()
        self._take(end)
        return found

    def _object(self) -> dict[str, Any]:
        self._take("{")
        found: dict[str, Any] = {}
        self._lines()
        while not self._has("}"):
            if self.kind == "quote":
                key = "".join(str(part) for part in self._quoted().parts)
            else:
                key = self.word
                self._next()
            self._take("=")
            found[key] = self._value()
            if self._has(","):
                self._next()
            self._lines()
        self._take("}")
        return found

    def _quoted(self) -> Joined:
        parts: list[Any] = []
        plain = ""
        while True:
            match = _PIECE.match(self.text, self.at)
            if match is None:
                raise self._wrong("the end of the text")
            self.at = match.end()
            code, escape = match.groups()
            if match.group() == '"':
                break
            if match.group() == "${":
                parts += [plain] if plain else []
                plain = ""
                self._next()
                parts.append(self._value())
                if not self._has("}"):
                    raise self._wrong("'}'")
            elif code:
                plain += chr(int(code, 16))
            elif escape:
                if escape not in _ESCAPES:
                    raise self._wrong("an escape of Terraform")
                plain += _ESCAPES[escape]
            else:
                plain += match.group()
        self._next()
        return Joined((*parts, plain) if plain or not parts else tuple(parts))


def _named_id(kind: str, values: Mapping[str, Any]) -> str:
    """The id of what the importer of states does not read, where it stands in a resource group by its name."""
    name, group = values.get("name"), values.get("resource_group_name")
    if kind not in FURTHER or not isinstance(name, str) or not isinstance(group, str):
        return ""
    return format_resource_id(ResourceId(ZERO_ID, group, FURTHER[kind], (name,)))


class _Configuration:
    """The blocks of a configuration, and the values of what they name."""

    def __init__(self, blocks: list[Block]) -> None:
        self.variables = {b.labels[0]: b for b in blocks if b.type == "variable" and b.labels}
        self.resources = {
            ("data." if b.type == "data" else "") + ".".join(b.labels): b
            for b in blocks
            if b.type in ("resource", "data") and len(b.labels) == 2
        }
        self._values: dict[str, dict[str, Any]] = {}
        self._open: set[str] = set()

    def content(self) -> dict[str, Any]:
        """What ``terraform show -json`` would tell of it."""
        listed = [
            {"address": address, "mode": "managed", "type": block.labels[0], "values": self.values(address)}
            for address, block in self.resources.items()
            if block.type == "resource"
        ]
        return {"format_version": "1.0", "values": {"root_module": {"resources": listed}}}

    def values(self, address: str) -> dict[str, Any]:
        """The values of a resource, its id among them where names make it."""
        if address not in self._values and address not in self._open:
            self._open.add(address)
            block = self.resources[address]
            found = self._body(block)
            found["id"] = azure_id(block.labels[0], found) or _named_id(block.labels[0], found) or address
            self._values[address] = found
            self._open.discard(address)
        return self._values.get(address, {})

    def _body(self, block: Block) -> dict[str, Any]:
        found = {n: self._value(v) for n, v in block.arguments.items() if n not in ("depends_on", "provider")}
        for inner in block.blocks:
            found.setdefault(inner.type, []).append(self._body(inner))
        return found

    def _value(self, value: Any) -> Any:
        match value:
            case Reference(words):
                return self._named(words)
            case Joined(parts):
                return "".join(str(self._value(part) or "") for part in parts)
            case Function(name, arguments):
                known = [self._value(argument) for argument in arguments]
                if name in ("lower", "upper") and known and isinstance(known[0], str):
                    return known[0].lower() if name == "lower" else known[0].upper()
                return None
            case list():
                return [self._value(item) for item in value]
            case dict():
                return {key: self._value(item) for key, item in value.items()}
        return value

    def _named(self, words: tuple[str | int, ...]) -> Any:
        if words[0] == "var":
            return self._variable(tuple(str(word) for word in words[1:]))
        size = 3 if words[0] == "data" else 2
        address = ".".join(str(word) for word in words[:size])
        if address not in self.resources:
            return None
        found: Any = self.values(address)
        if words[size:] == (BLOB_ENDPOINT,):
            return f"https://{found.get('name')}.blob.core.windows.net/"
        for word in words[size:]:
            found = found.get(word) if isinstance(found, dict) else None
        return found

    def _variable(self, words: tuple[str, ...]) -> Any:
        block = self.variables.get(words[0]) if words else None
        if block is None:
            return None
        if len(words) == 1:
            return self._value(block.arguments.get("default"))
        match block.arguments.get("type"):
            case Function("object", (dict() as members,)):
                wanted = members.get(words[1])
                if isinstance(wanted, Function) and len(wanted.arguments) > 1:
                    return wanted.arguments[1]
        return None
