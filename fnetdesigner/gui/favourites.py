"""The entries of the palette that a person wants at hand, kept in the settings."""

from __future__ import annotations

import json

from PySide6.QtCore import QSettings

FAVOURITES = "palette/favourites"
"""The key of the settings."""


class Favourites:
    """Keys of entries, in the order in which they were taken in. What is stored and not understood counts as none."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def listed(self) -> tuple[str, ...]:
        """The keys, the first that was taken in first."""
        try:
            found = json.loads(str(self._settings.value(FAVOURITES, "[]")))
        except ValueError:
            return ()
        return tuple(dict.fromkeys(k for k in found if isinstance(k, str))) if isinstance(found, list) else ()

    def turn(self, key: str) -> bool:
        """Take an entry in, or leave it out where it is one already; whether it is one now."""
        before = self.listed()
        now = tuple(k for k in before if k != key) if key in before else (*before, key)
        self._settings.setValue(FAVOURITES, json.dumps(now))
        return key in now
