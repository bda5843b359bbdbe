"""The body of a resource while it is being read: what is taken out of it is understood, the rest is not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from fnetdesigner.exchange.template import Unknown, Value


class Missing:
    """The answer for a member that is not there."""


MISSING: Final = Missing()
_TELLING = ("id", "value", "ipAddress", "ipAddressOrRange", "ipMask", "vnetSubnetResourceId", "service")
_WHOLE = frozenset({"tags"})
_ODD = re.compile(r"[^A-Za-z0-9_$@-]|^$")


class Body:
    """A copy of evaluated JSON. Paths are dotted, upper and lower case alike."""

    def __init__(self, value: Mapping[str, Value], number: int = 0) -> None:
        """``number``: the place in its list, which stands in for a name in reports where the row has none."""
        self._root: dict[str, Any] = _copied(value)
        self._source, self._number = value, number
        self._aside: dict[str, Any] = {}
        name = value.get("name")
        self.name = name if isinstance(name, str) else ""

    @property
    def label(self) -> str:
        """What a row is called in reports: its name, else the text that tells it apart, else its number."""
        if self.name:
            return self.name
        found = next((str(self._source[k]) for k in _TELLING if isinstance(self._source.get(k), str)), "")
        return found.rstrip("/").rpartition("/")[2] if found.startswith("/") else found or str(self._number)

    def look(self, path: str) -> Any:
        """The member at ``path``, or MISSING; it stays in the body."""
        found: Any = self._root
        for name in path.split("."):
            key = _key(found, name)
            if key is None:
                return MISSING
            found = found[key]
        return found

    def take(self, path: str) -> Any:
        """The member at ``path``, or MISSING. It is removed, and so are objects that become empty."""
        trail: list[tuple[dict[str, Any], str]] = []
        found: Any = self._root
        for name in path.split("."):
            key = _key(found, name)
            if key is None:
                return MISSING
            trail.append((found, key))
            found = found[key]
        for holder, key in reversed(trail):
            del holder[key]
            if holder:
                break
        return found

    def take_known(self, path: str) -> Any:
        """As ``take``; null counts as missing and an unknown value stays in the body, to be reported."""
        found = self.look(path)
        if found is MISSING or isinstance(found, Unknown):
            return MISSING
        self.take(path)
        return MISSING if found is None else found

    def take_if(self, path: str, *expected: Any) -> bool:
        """Takes a member that has one of the expected values, texts in any case; whether it did."""
        found = self.look(path)
        if found is MISSING or not any(same(found, value) for value in expected):
            return False
        self.take(path)
        return True

    def take_list(self, path: str) -> list[Body]:
        """Takes a list of objects, each as a body of its own; anything else stays and gives no rows."""
        found = self.look(path)
        if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
            return []
        self.take(path)
        return [Body(item, number) for number, item in enumerate(found)]

    def take_same(self, other: Mapping[str, Any], keep: Iterable[str] = ()) -> None:
        """Takes every member that is the same in another body, but not the paths in ``keep``."""
        _drop_same(self._root, other, "", frozenset(path.lower() for path in keep))

    def put(self, path: str, value: Any) -> None:
        """Adds a member, such as one that a child resource brings; nothing for MISSING."""
        if value is MISSING:
            return
        holder = self._root
        *above, last = path.split(".")
        for name in above:
            key = _key(holder, name)
            if key is None or not isinstance(holder[key], dict):
                holder[key or name] = {}
            holder = holder[key or name]
        holder[_key(holder, last) or last] = value

    def set_aside(self, path: str) -> None:
        """Takes a member that is understood in part only, to be kept as it is."""
        found = self.take(path)
        if found is not MISSING:
            self.keep(path, found)

    def keep(self, path: str, value: Any) -> None:
        """Notes a value that has been taken already, to be kept as it is."""
        self._aside[path] = value

    def leftovers(self) -> Iterator[tuple[str, Any]]:
        """What was set aside and what nobody took, by dotted path; lists and objects of odd names as a whole."""
        yield from self._aside.items()
        yield from _left(self._root, "")

    def rest(self) -> tuple[str, ...]:
        """The dotted paths of the members that nobody took, each once, in order."""
        found: dict[str, None] = {}
        _leaves(self._root, "", found)
        return tuple(found)


def same(found: Any, expected: Any) -> bool:
    """Whether a template's value means the expected one: texts may differ in case."""
    if isinstance(found, str) and isinstance(expected, str):
        return found.lower() == expected.lower()
    return type(found) is type(expected) and bool(found == expected)


def _drop_same(value: dict[str, Any], other: Mapping[str, Any], above: str, keep: frozenset[str]) -> None:
    for key in list(value):
        path = f"{above}.{key}".lstrip(".").lower()
        theirs = _key(other, key)
        if theirs is None or path in keep:
            continue
        if isinstance(value[key], dict) and isinstance(other[theirs], dict):
            _drop_same(value[key], other[theirs], path, keep)
            if not value[key]:
                del value[key]
        elif value[key] == other[theirs]:
            del value[key]


def _key(holder: Any, name: str) -> str | None:
    if not isinstance(holder, dict):
        return None
    if name in holder:
        return name
    wanted = name.lower()
    return next((key for key in holder if key.lower() == wanted), None)


def _copied(value: Any) -> Any:
    """A copy that nobody else changes; what is neither object nor list cannot be changed."""
    if isinstance(value, Mapping):
        return {key: _copied(item) for key, item in value.items()}
    return [_copied(item) for item in value] if isinstance(value, list) else value


def _left(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict) and value and path not in _WHOLE and not any(_ODD.search(key) for key in value):
        for key, item in value.items():
            yield from _left(item, f"{path}.{key}" if path else key)
    elif path and value not in (None, {}, []):
        yield path, value


def _leaves(value: Any, path: str, found: dict[str, None]) -> None:
    if isinstance(value, dict) and value and path not in _WHOLE:
        for key, item in value.items():
            _leaves(item, f"{path}.{key}" if path else key, found)
    elif isinstance(value, list) and value:
        for item in value:
            _leaves(item, f"{path}[]", found)
    elif path and value not in (None, {}, []):
        found[path] = None
