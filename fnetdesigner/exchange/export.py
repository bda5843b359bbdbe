"""A design as a template, in one call."""

from __future__ import annotations

from fnetdesigner.exchange import az, terraform
from fnetdesigner.exchange.arm import to_arm
from fnetdesigner.exchange.bicep import to_bicep
from fnetdesigner.exchange.build import build
from fnetdesigner.exchange.terraform import Major
from fnetdesigner.model.design import Design


def export_arm(design: Design) -> str:
    """The design as an ARM template, JSON text."""
    return to_arm(build(design))


def export_bicep(design: Design) -> str:
    """The design as Bicep text."""
    return to_bicep(build(design))


def export_terraform(design: Design, major: Major = 4) -> str:
    """The design as Terraform for a major version of azurerm, all in one file."""
    return terraform.export_terraform(design, major).text()


def export_az(design: Design) -> str:
    """The design as a bash script for the Azure CLI."""
    return az.export_az(design).text
