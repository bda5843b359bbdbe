"""What an overlay says of a design: short words at the things that they are about, and strips of addresses.

An overlay is worked out from the design alone and changes nothing in it. The window and the pictures paint the same
values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from fnetdesigner.model.view import View

Tone = Literal["ok", "info", "warning", "error", "muted"]
"""How the words are meant; each has a shape of its own, so that nobody has to tell colours apart."""

Sort = Literal["subnet", "reserved", "free"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Words at a card or container. ``tip`` is the whole sentence; *stars* stand around names."""

    resource: str
    text: str
    tone: Tone
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a strip, from ``start`` to ``end`` of 0 to 1. ``share``: how much of it is in use, 0 to 1; None for
    what is free or reserved. ``resource`` is the subnet, "" for none."""

    start: float
    end: float
    name: str
    sort: Sort
    share: float | None = None
    resource: str = ""
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Strip:
    """The address space of a network as a bar at its foot."""

    resource: str
    prefix: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that an overlay puts over a drawing. ``flows``: intended flows that are lit; True: they would break."""

    marks: tuple[Mark, ...] = ()
    strips: tuple[Strip, ...] = ()
    flows: tuple[tuple[str, bool], ...] = ()


NOTHING = Sheet()


@dataclass(frozen=True, slots=True)
class Overlay:
    """One way to look at a design. ``legend`` says what each tone means there; ``make`` gets the ids of what is
    selected. ``follows``: what it says depends on the selection."""

    id: str
    title: str
    help: str
    legend: tuple[tuple[Tone, str], ...]
    make: Callable[[View, tuple[str, ...]], Sheet]
    follows: bool = False


def sheet(marks: Iterable[Mark]) -> Sheet:
    """A sheet of words alone."""
    return Sheet(tuple(marks))
