"""Steps from one minor version of the format to the next, so that old files open in new programs.

A step takes and returns the whole document as plain JSON values and may change it in place. Only minor
versions migrate; a file of another major version is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

Document = dict[str, Any]
Step = Callable[[Document], Document]


class Version(NamedTuple):
    """A version of the format: a new minor one adds to it, a new major one breaks with it."""

    major: int
    minor: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"


STEPS: Mapping[Version, Step] = {}
"""By the version that a step starts from; it leads to the next minor one. The format is at its first."""

_VERSION = re.compile(r"([0-9]{1,4})\.([0-9]{1,4})")


def parse_version(text: object) -> Version | None:
    """The version written as ``1.0``, or None where that is not what it is."""
    found = _VERSION.fullmatch(text) if isinstance(text, str) else None
    return None if found is None else Version(int(found[1]), int(found[2]))


def migrate(document: Document, start: Version, end: Version, steps: Mapping[Version, Step] = STEPS) -> Document:
    """The document brought from version ``start`` to ``end`` of the same major version, step by step.

    A version without a step needed none: its successor only added. A newer document is left as it is.
    """
    for minor in range(start.minor, end.minor):
        step = steps.get(Version(start.major, minor))
        if step is not None:
            document = step(document)
    return document
