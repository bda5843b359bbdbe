"""Reads Bicep with an independent grammar, for comparison with the ARM template of the same design."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import tree_sitter
import tree_sitter_bicep

PARSER = tree_sitter.Parser(tree_sitter.Language(tree_sitter_bicep.language()))
STRUCTURE = {"name", "parent", "dependsOn"}


@dataclass(frozen=True)
class BicepResource:
    """A resource as written: its symbol, type with version, property paths, and whether it exists already."""

    symbol: str
    type: str
    paths: frozenset[str]
    existing: bool


def parse(text: str) -> tree_sitter.Node:
    """The syntax tree; an assertion fails where anything does not parse."""
    root = PARSER.parse(text.encode()).root_node
    assert not root.has_error, next(_broken(root)).text
    return root


def resources(text: str) -> list[BicepResource]:
    """Every resource of a file."""
    found = []
    for node in parse(text).children:
        if node.type == "resource_declaration":
            symbol, kind, body = node.named_children[:3]
            existing = any(child.type == "existing" for child in node.children)
            paths = frozenset(p for p in _paths(body, "") if p.split(".")[0] not in STRUCTURE)
            found.append(BicepResource(_words(symbol), _words(kind).strip("'"), paths, existing))
    return found


def strings(node: tree_sitter.Node) -> Iterator[tree_sitter.Node]:
    """Every string literal below a node."""
    if node.type == "string":
        yield node
    for child in node.children:
        yield from strings(child)


def _paths(node: tree_sitter.Node, path: str) -> Iterator[str]:
    if node.type == "object":
        for member in node.named_children:
            key, value = member.named_children[0], member.named_children[-1]
            inner = f"{path}.{_words(key).strip(chr(39))}".lstrip(".")
            yield inner
            yield from _paths(value, inner)
    elif node.type == "array":
        for item in node.named_children:
            yield from _paths(item, f"{path}[]")


def _words(node: tree_sitter.Node) -> str:
    return (node.text or b"").decode()


def _broken(node: tree_sitter.Node) -> Iterator[tree_sitter.Node]:
    if node.type == "ERROR" or node.is_missing:
        yield node
    for child in node.children:
        yield from _broken(child)
