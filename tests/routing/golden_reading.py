"""Golden cases of routing as they stand in a YAML file: cases, their checks, and rows that refuse unknown keys.

Every plain scalar is read as text, so that ``on`` is a word, ``22,8080`` a list of ports and an address stays what
it is. What a value means is up to whoever takes it from its row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

LONGEST = 4_000_000
"""Characters that a file of cases may have."""
NOT_GIVEN = frozenset({"", "~", "null"})


class GoldenError(ValueError):
    """A file of cases that cannot be understood: the message names the case, the place in it and the key."""


@dataclass(frozen=True)
class Row:
    """One mapping of the file; ``where`` is its place. Keys that nobody knows are refused when it is made."""

    where: str
    values: Mapping[str, Any]

    @classmethod
    def of(cls, where: str, value: object, *keys: str) -> Row:
        """A row that may have these keys; any key where none is named."""
        if value is None:
            value = {}
        if not isinstance(value, dict):
            raise GoldenError(f"{where}: {value!r} should be a mapping")
        for key in value:
            if keys and key not in keys:
                raise GoldenError(f"{where}: unknown key {key!r}; known are {', '.join(keys)}")
        return cls(where, value)

    def has(self, key: str) -> bool:
        """Whether a key is given."""
        return self.values.get(key) is not None

    def text(self, key: str, default: str = "") -> str:
        """The text of a key."""
        value = self.values.get(key)
        if value is None:
            return default
        if not isinstance(value, str):
            raise GoldenError(f"{self.where}.{key}: {value!r} should be one word")
        return value

    def needed(self, key: str) -> str:
        """The text of a key that must be there."""
        if not self.has(key):
            raise GoldenError(f"{self.where}: {key!r} is missing")
        return self.text(key)

    def flag(self, key: str, default: bool) -> bool:
        """Whether a key says true."""
        word = self.text(key, "true" if default else "false").lower()
        if word not in ("true", "false"):
            raise GoldenError(f"{self.where}.{key}: {word!r} should be true or false")
        return word == "true"

    def choice(self, key: str, default: str, *words: str) -> str:
        """A word of a key, one of these, as it is spelled here."""
        word = self.text(key, default)
        found = next((w for w in words if w.lower() == word.lower()), None)
        if found is None:
            raise GoldenError(f"{self.where}.{key}: {word!r} should be one of {', '.join(words)}")
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """The words of a key: a list, or one word."""
        value = self.values.get(key)
        if value is None:
            return ()
        if isinstance(value, str):
            return (value,)
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise GoldenError(f"{self.where}.{key}: {value!r} should be a list of words")
        return tuple(value)

    def lists(self, key: str, least: int, most: int) -> Iterator[tuple[str, list[Any]]]:
        """The lists in the list of a key, each with its place; each has ``least`` to ``most`` members."""
        listed = self.values.get(key) or []
        if not isinstance(listed, list):
            raise GoldenError(f"{self.where}.{key}: {listed!r} should be a list of lists")
        for number, value in enumerate(listed):
            where = f"{self.where}.{key}[{number}]"
            if not isinstance(value, list) or not least <= len(value) <= most:
                raise GoldenError(f"{where}: {value!r} should be a list of {least} to {most} values")
            yield where, value

    def rows(self, key: str, *keys: str) -> Iterator[tuple[str, Row]]:
        """The mappings in the mapping of a key, by name."""
        for name, value in Row.of(f"{self.where}.{key}", self.values.get(key)).values.items():
            yield str(name), Row.of(f"{self.where}.{key}.{name}", value, *keys)


@dataclass(frozen=True)
class Check:
    """One question and what is expected; ``name`` is the case's id with the number of the check."""

    name: str
    question: Row
    expected: Row


@dataclass(frozen=True)
class Case:
    """One design and its checks."""

    id: str
    title: str
    design: Row
    checks: tuple[Check, ...]


class _Loader(yaml.SafeLoader):
    """Safe YAML whose plain words are all text, and whose mappings have each key once."""

    yaml_implicit_resolvers = {"<": [("tag:yaml.org,2002:merge", yaml.SafeLoader.yaml_implicit_resolvers["<"][0][1])]}

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [key.value for key, _ in node.value if key.tag != "tag:yaml.org,2002:merge"]
        for number, key in enumerate(keys):
            if key in keys[:number]:
                raise GoldenError(f"line {node.start_mark.line + 1}: the key {key!r} is there twice")
        return super().construct_mapping(node, deep=deep)


def _text(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> str | None:
    value: str = node.value
    return None if node.style is None and value.lower() in NOT_GIVEN else value


_Loader.add_constructor("tag:yaml.org,2002:str", _text)

QUESTION = ("from", "to", "port", "proto", "kind", "headers")
EXPECTED = ("verdict", "stage", "by", "ip", "src", "hops")
CASE = ("id", "title", "cite", "conf", "design", "checks", "note")


def read_cases(path: Path) -> tuple[Case, ...]:
    """The cases of a file. GoldenError where the file as a whole cannot be understood."""
    return parse_cases(path.read_text(encoding="utf-8"))


def parse_cases(text: str) -> tuple[Case, ...]:
    """The cases in a text. GoldenError where it is no YAML, or a case or a check has a key that nobody knows."""
    if len(text) > LONGEST:
        raise GoldenError(f"the file has more than {LONGEST:,} characters")
    try:
        # The loader makes text of every scalar and knows no tags that make objects.
        content = yaml.load(text, Loader=_Loader)
    except yaml.YAMLError as error:
        raise GoldenError(f"this is no YAML: {error}") from None
    found = Row.of("file", content, "cases").values.get("cases") or []
    if not isinstance(found, list):
        raise GoldenError("file.cases: this should be a list of cases")
    cases = tuple(_case(number, value) for number, value in enumerate(found, 1))
    names = [case.id for case in cases]
    for number, name in enumerate(names):
        if name in names[:number]:
            raise GoldenError(f"case {name}: the id is there twice")
    return cases


def _case(number: int, value: object) -> Case:
    named = value.get("id", number) if isinstance(value, dict) else number
    row = Row.of(f"case {named}", value, *CASE)
    name = row.needed("id")
    checks = []
    for place, check in enumerate(row.values.get("checks") or (), 1):
        where = f"{row.where}.checks[{place}]"
        parts = Row.of(where, check, "q", "x", "note")
        asked = Row.of(f"{where}.q", parts.values.get("q"), *QUESTION)
        wanted = Row.of(f"{where}.x", parts.values.get("x"), *EXPECTED)
        checks.append(Check(f"{name}.{place}", asked, wanted))
    return Case(name, row.text("title"), Row.of(f"{row.where}.design", row.values.get("design")), tuple(checks))
