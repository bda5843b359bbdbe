"""The forms of the export dialog: the templates of ``exchange`` and the diagrams of ``report``, one row each.

Everything is drawn from the design alone, never from the window, so the command line writes the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from fnetdesigner.exchange.export import export_arm, export_az, export_bicep, export_terraform
from fnetdesigner.gui.dialogs.export import Write, Writer
from fnetdesigner.model.design import Design
from fnetdesigner.report.diagrams import DIAGRAMS, Diagram, Wanted
from fnetdesigner.report.png import png
from fnetdesigner.report.svg import svg
from fnetdesigner.rules.engine import Findings

TEMPLATES: Mapping[str, tuple[str, str, str, Callable[[Design], str]]] = {
    "arm": ("ARM template", ".json", "ARM templates (*.json)", export_arm),
    "bicep": ("Bicep", ".bicep", "Bicep files (*.bicep)", export_bicep),
    "terraform": ("Terraform", ".tf", "Terraform files (*.tf)", export_terraform),
    "az": ("Azure CLI script", ".sh", "Shell scripts (*.sh)", export_az),
}
"""By name: title, suffix, file filter, and the function that writes the text."""
PREVIEW_SIDE = 1600
"""Pixels; a preview is no larger, whatever the design is."""


def writers(design: Design, findings: Findings, selection: Sequence[str]) -> dict[str, Writer]:
    """Every form of a design, templates first; diagrams may hold the ``selection`` only."""

    def template(write: Callable[[Design], str]) -> Write:
        return lambda _part: write(design).encode("utf-8")

    found = {
        name: Writer(title, suffix, filters, template(write))
        for name, (title, suffix, filters, write) in TEMPLATES.items()
    }

    def wanted(part: bool) -> Wanted:
        return Wanted(design, findings, tuple(selection) if part else None)

    def drawn(part: bool) -> bytes:
        picture = wanted(part).sheet().picture
        side = max(picture.bounds.width, picture.bounds.height, 1.0)
        return png(svg(picture), min(1.0, PREVIEW_SIDE / side))

    def of(diagram: Diagram) -> Writer:
        filters = f"{diagram.files} (*{diagram.suffix})"
        preview = None if diagram.is_text else drawn

        def write(part: bool) -> bytes:
            return diagram.write(wanted(part))

        return Writer(diagram.title, diagram.suffix, filters, write, preview, parts=True)

    return found | {name: of(diagram) for name, diagram in DIAGRAMS.items()}
