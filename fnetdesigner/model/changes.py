"""What an edit changed, in ids: enough for every observer to redraw only what it must."""

from collections.abc import Iterable
from dataclasses import dataclass

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """``added``, ``removed`` and ``changed`` name resources; ``placed`` those whose place on the canvas
    changed; ``settings`` is true when the settings of the design changed; ``lines`` names the connectors that
    a person draws another way."""

    added: frozenset[str] = NOTHING
    removed: frozenset[str] = NOTHING
    changed: frozenset[str] = NOTHING
    placed: frozenset[str] = NOTHING
    settings: bool = False
    lines: frozenset[str] = NOTHING

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed or self.placed or self.settings or self.lines)

    @property
    def meaning(self) -> frozenset[str]:
        """The ids whose meaning, not only whose place, is touched."""
        return self.added | self.removed | self.changed

    @property
    def all_ids(self) -> frozenset[str]:
        """Every id that is touched in any way."""
        return self.meaning | self.placed

    def then(self, later: "ChangeSet") -> "ChangeSet":
        """The two, one after the other, as one."""
        added = (self.added - later.removed) | (later.added - self.removed)
        removed = (self.removed - later.added) | (later.removed - self.added)
        back = (self.removed & later.added) | (later.changed | self.changed)
        return ChangeSet(
            added,
            removed,
            back - added - removed,
            (self.placed | later.placed),
            self.settings or later.settings,
            self.lines | later.lines,
        )


def ids(items: Iterable[str]) -> frozenset[str]:
    """A frozen set of ids."""
    return frozenset(items)
