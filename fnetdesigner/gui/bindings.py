"""Which keys an action has: those of the table, or those that the person chose, kept in the settings.

Keys are characters and not places on a keyboard, so that they hold on every layout.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QKeySequence

from fnetdesigner.gui.actions import ACTIONS, ActionSpec
from fnetdesigner.gui.language import tr

CHOSEN = "keys/chosen"
NATIVE = QKeySequence.SequenceFormat.NativeText
PORTABLE = QKeySequence.SequenceFormat.PortableText
CANVAS_KEYS = ("Del", "Backspace", "Space", "Tab", "Shift+Tab", "Return", "Enter", "Esc", "Left", "Right", "Up", "Down")
"""Keys that walk, move and pan on the canvas and edit in every field; no action can have them but those that do."""


class Bindings(QObject):
    """``changed``: some action has other keys now."""

    changed = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._chosen = self._read()

    def _read(self) -> dict[str, tuple[str, ...]]:
        """What was chosen before; what is no action or no key any more is left out."""
        try:
            stored = json.loads(str(self._settings.value(CHOSEN, "{}")))
        except ValueError:
            return {}
        known = {spec.id for spec in ACTIONS}
        found: dict[str, tuple[str, ...]] = {}
        for name, keys in stored.items() if isinstance(stored, dict) else ():
            if name in known and isinstance(keys, list):
                found[name] = tuple(k for k in map(str, keys) if not QKeySequence(k).isEmpty())
        return found

    def keys(self, action_id: str) -> tuple[str, ...]:
        """The keys of an action in portable words; the first is shown."""
        return self._chosen.get(action_id, spec_of(action_id).keys)

    def shown(self, action_id: str) -> str:
        """The keys of an action as the system writes them."""
        return ", ".join(QKeySequence(k).toString(NATIVE) for k in self.keys(action_id))

    def is_chosen(self, action_id: str) -> bool:
        """Whether the person chose other keys than those of the table."""
        return action_id in self._chosen

    def user_of(self, keys: str) -> ActionSpec | None:
        """The action that has these keys."""
        wanted = QKeySequence(keys).toString(PORTABLE)
        for spec in ACTIONS:
            if wanted in (QKeySequence(k).toString(PORTABLE) for k in self.keys(spec.id)):
                return spec
        return None

    def why_not(self, keys: str) -> str:
        """Why no action can be given these keys; empty where one can."""
        wanted = QKeySequence(keys).toString(PORTABLE)
        if wanted in CANVAS_KEYS:
            return tr("{keys} is needed on the canvas and in fields.").format(keys=QKeySequence(keys).toString(NATIVE))
        return "" if wanted else tr("Press the new keys first.")

    def choose(self, action_id: str, keys: Sequence[str]) -> None:
        """Give an action these keys alone; whoever had one of them loses it."""
        for key in keys:
            other = self.user_of(key)
            if other is not None and other.id != action_id:
                wanted = QKeySequence(key).toString(PORTABLE)
                left = tuple(k for k in self.keys(other.id) if QKeySequence(k).toString(PORTABLE) != wanted)
                self._put(other.id, left)
        self._put(action_id, tuple(keys))
        self._store()

    def reset(self, action_id: str) -> None:
        """Give an action the keys of the table again; whoever has one of them loses it."""
        self.choose(action_id, spec_of(action_id).keys)

    def reset_all(self) -> None:
        """Give all actions the keys of the table again."""
        self._chosen.clear()
        self._store()

    def _put(self, action_id: str, keys: tuple[str, ...]) -> None:
        if keys == spec_of(action_id).keys:
            self._chosen.pop(action_id, None)
        else:
            self._chosen[action_id] = keys

    def _store(self) -> None:
        self._settings.setValue(CHOSEN, json.dumps({name: list(keys) for name, keys in sorted(self._chosen.items())}))
        self.changed.emit()


def spec_of(action_id: str) -> ActionSpec:
    """The row of the table for an action."""
    return next(spec for spec in ACTIONS if spec.id == action_id)
