"""A part of a design as a design of its own: what is chosen, what lies in it, and the places around it."""

from __future__ import annotations

from collections.abc import Sequence

from fnetdesigner.model.design import Design
from fnetdesigner.project.reader import read_design
from fnetdesigner.workspace import clipboard


def excerpt(design: Design, ids: Sequence[str]) -> Design:
    """The design that holds just these resources, with the design's title; the whole where none are named."""
    if not ids:
        return design
    part = read_design(clipboard.copy(design, ids).encode("utf-8"), "excerpt")
    settings = part.settings.model_copy(update={"title": design.settings.title, "description": ""})
    return part.with_parts(settings=settings)
