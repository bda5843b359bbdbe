"""Values that note what is read of them, so that a report can name the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

DEFAULTS = (None, "", False, 0)


class Watched(Mapping[str, Any]):
    """A mapping that remembers which members were asked for, at any depth."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values
        self._asked: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._asked:
            self._asked[name] = _watched(self._values[name])
        return self._asked[name]

    def get(self, name: str, default: Any = None) -> Any:
        """The member; asking for one that is not there is asking all the same."""
        return self[name] if name in self._values else default

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def label(self, number: int) -> str:
        """What a row of a list is called: its name, or its number."""
        name = self._values.get("name")
        return name if isinstance(name, str) and name else str(number)

    def left(self) -> Iterator[str]:
        """The paths of the members that say something and that nobody asked for."""
        for name, value in self._values.items():
            if name in self._asked:
                yield from _left(name, self._asked[name])
            elif _says_something(value):
                yield name


def plain(value: Any) -> Any:
    """A value as it was before it was watched; all of it counts as read."""
    if isinstance(value, (Watched, dict)):
        return {name: plain(value[name]) for name in value}
    return [plain(item) for item in value] if isinstance(value, list) else value


def _watched(value: Any) -> Any:
    if isinstance(value, Mapping):
        return Watched(value)
    return [_watched(item) for item in value] if isinstance(value, list) else value


def _left(name: str, value: Any) -> Iterator[str]:
    if isinstance(value, Watched):
        yield from (f"{name}.{inner}" for inner in value.left())
    elif isinstance(value, list):
        for number, item in enumerate(value):
            label = item.label(number) if isinstance(item, Watched) else str(number)
            yield from _left(f"{name}[{label}]", item)


def _says_something(value: Any) -> bool:
    if isinstance(value, Mapping):
        return any(_says_something(item) for item in value.values())
    if isinstance(value, list):
        return any(_says_something(item) for item in value)
    return value not in DEFAULTS
