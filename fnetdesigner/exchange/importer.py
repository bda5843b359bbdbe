"""Reads a template into a design, with a report of everything that was read, assumed or left out.

Templates that this program wrote carry in their metadata what Azure has no words for; with it the design
comes back whole. Layout is not part of a template. Role assignments of ours are dropped, because the design derives
them again; scripts, deployments of code and all types that no kind stands for are kept as they were read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fnetdesigner.exchange.reading import ImportNote
from fnetdesigner.exchange.remainder import hints_in, restored
from fnetdesigner.exchange.settling import settled
from fnetdesigner.exchange.understanding import understand
from fnetdesigner.model.design import Design, Settings


@dataclass(frozen=True)
class Imported:
    """A design without layout, and the report in the order in which things were found."""

    design: Design
    report: tuple[ImportNote, ...]


def import_template(
    text: str,
    parameters_text: str | None = None,
    *,
    region: str = "westeurope",
    resource_group: str = "rg-design",
    title: str = "",
    linked: Mapping[str, str] | None = None,
) -> Imported:
    """Reads an ARM template, and a parameters file if there is one.

    ``region`` and ``resource_group`` are what the template is deployed to, unless it says so itself; ``linked``
    are the texts of linked templates by relative path. Raises TemplateError, which names line and column, for text
    that is no template; everything else is a note.
    """
    found = understand(text, parameters_text, region, resource_group, linked)
    hints = hints_in(found.metadata)
    if hints is not None and (hints.region, hints.resource_group) != (region, resource_group):
        region, resource_group = hints.region, hints.resource_group
        found = understand(text, parameters_text, region, resource_group, linked)
    settings = Settings(region=region, resource_group=resource_group)
    if title:
        settings = settings.model_copy(update={"title": title})
    design = Design(settings, found.resources)
    design, more = restored(design, found.metadata)
    return Imported(settled(design), (*found.notes, *more))
