"""The forms of the export dialog: the templates of ``exchange`` and the diagrams of ``report``, one row each.

Everything is drawn from the design alone, never from the window, so the command line writes the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from fnetdesigner.exchange import az, terraform
from fnetdesigner.exchange.export import (
    export_arm,
    export_az,
    export_bicep,
    export_terraform,
    further_files,
    insisted,
)
from fnetdesigner.exchange.omissions import Omission
from fnetdesigner.exchange.receipt import export_errors, receipt
from fnetdesigner.gui.dialogs.export import Write, Writer
from fnetdesigner.gui.language import spoken
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
OMITTED: Mapping[str, Callable[[Design], Sequence[Omission]]] = {
    "terraform": lambda design: terraform.export_terraform(design).omitted,
    "az": lambda design: az.export_az(design).omitted,
}
"""What a language without a reader could not say."""
PREVIEW_SIDE = 1600
"""Pixels; a preview is no larger, whatever the design is."""


def writers(design: Design, findings: Findings, selection: Sequence[str]) -> dict[str, Writer]:
    """Every form of a design, templates first; diagrams may hold the ``selection`` only."""

    errors = export_errors(findings.all)

    def template(name: str, write: Callable[[Design], str]) -> Write:
        """The text; with the errors of the export rules in it, in spite of which the person exports."""
        return lambda _part: insisted(name, write(design), errors).encode("utf-8")

    def worth(name: str) -> Callable[[], Sequence[str]]:
        omitted = OMITTED.get(name)
        return lambda: receipt(design, name, None, omitted(design) if omitted else None, errors).lines()

    def beside(name: str) -> Callable[[], Mapping[str, bytes]]:
        return lambda: {path: text.encode("utf-8") for path, text in further_files(design, name).items()}

    found = {
        name: Writer(title, suffix, spoken(filters), template(name, write), receipt=worth(name), beside=beside(name))
        for name, (title, suffix, filters, write) in TEMPLATES.items()
    }

    def wanted(part: bool) -> Wanted:
        return Wanted(design, findings, tuple(selection) if part else None)

    def drawn(part: bool) -> bytes:
        picture = wanted(part).sheet().picture
        side = max(picture.bounds.width, picture.bounds.height, 1.0)
        return png(svg(picture), min(1.0, PREVIEW_SIDE / side))

    def of(diagram: Diagram) -> Writer:
        filters = f"{spoken(diagram.files)} (*{diagram.suffix})"
        preview = None if diagram.is_text else drawn

        def write(part: bool) -> bytes:
            return diagram.write(wanted(part))

        return Writer(diagram.title, diagram.suffix, filters, write, preview, parts=True)

    return found | {name: of(diagram) for name, diagram in DIAGRAMS.items()}
