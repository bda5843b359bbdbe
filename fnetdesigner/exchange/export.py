"""A design as a template, in one call."""

from __future__ import annotations

from fnetdesigner.exchange.arm import to_arm
from fnetdesigner.exchange.bicep import to_bicep
from fnetdesigner.exchange.build import build
from fnetdesigner.model.design import Design


def export_arm(design: Design) -> str:
    """The design as an ARM template, JSON text."""
    return to_arm(build(design))


def export_bicep(design: Design) -> str:
    """The design as Bicep text."""
    return to_bicep(build(design))
