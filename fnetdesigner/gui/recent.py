"""The files that were open last, kept in the settings: pinned ones stay, the others come and go."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QSettings

RECENT, PINNED, MOST_RECENT = "files/recent", "files/pinned", 10


class Recent:
    """A list of files, the latest first, and which of them are pinned."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def _read(self, key: str) -> list[Path]:
        try:
            names = json.loads(str(self._settings.value(key, "[]")))
        except ValueError:
            return []
        return [Path(str(n)) for n in names] if isinstance(names, list) else []

    def _write(self, key: str, paths: list[Path]) -> None:
        self._settings.setValue(key, json.dumps([str(p) for p in paths]))

    def paths(self) -> list[Path]:
        """The files, the latest first."""
        return self._read(RECENT)

    def pinned(self) -> list[Path]:
        """Those that stay, in the order in which they were pinned."""
        return self._read(PINNED)

    def listed(self) -> list[Path]:
        """Pinned ones first, then the others."""
        pinned = self.pinned()
        return [*pinned, *(p for p in self.paths() if p not in pinned)]

    def add(self, path: Path) -> None:
        """This file was opened or saved."""
        pinned = self.pinned()
        others = [path, *(p for p in self.paths() if p != path)]
        loose = [p for p in others if p not in pinned][:MOST_RECENT]
        self._write(RECENT, [p for p in others if p in pinned or p in loose])

    def pin(self, path: Path, pinned: bool) -> None:
        """Keep a file in the list, or no longer."""
        others = [p for p in self.pinned() if p != path]
        self._write(PINNED, [*others, path] if pinned else others)

    def drop(self, path: Path) -> None:
        """Forget one file."""
        self._write(RECENT, [p for p in self.paths() if p != path])
        self.pin(path, False)

    def forget(self) -> None:
        """Forget all but the pinned ones."""
        pinned = self.pinned()
        self._write(RECENT, [p for p in self.paths() if p in pinned])
