"""What is locked: hands do not move, resize or delete it by accident. Selecting, editing and connecting stay free.

A locked container still grows to hold what is put into it, and what lies in a container goes along with it.
"""

from __future__ import annotations

from collections.abc import Iterable

from fnetdesigner.model.design import Design

WAY_OUT = "Unlock it first (Ctrl+L)."


def is_locked(design: Design, resource_id: str) -> bool:
    """Whether hands leave a resource where it is."""
    placement = design.layout.get(resource_id)
    return placement is not None and placement.locked


def locked_among(design: Design, ids: Iterable[str]) -> tuple[str, ...]:
    """Those of some resources that are locked, in the order given."""
    return tuple(i for i in ids if is_locked(design, i))


def why_locked(design: Design, ids: Iterable[str]) -> str:
    """The words for a person that some of these are locked; empty where none is."""
    found = locked_among(design, ids)
    if not found:
        return ""
    if len(found) == 1:
        return f"{design.resources[found[0]].name} is locked. {WAY_OUT}"
    return f"{len(found)} of them are locked, {design.resources[found[0]].name} among them. Unlock them first (Ctrl+L)."
