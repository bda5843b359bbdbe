"""A design as a template, in one call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fnetdesigner.exchange import az, terraform
from fnetdesigner.exchange.arm import to_arm
from fnetdesigner.exchange.bicep import to_bicep
from fnetdesigner.exchange.build import build
from fnetdesigner.exchange.terraform import Major
from fnetdesigner.exchange.tree import Tree
from fnetdesigner.model.design import Design

INSISTED = "exportErrors"


def export_arm(design: Design, insisted: Sequence[str] = ()) -> str:
    """The design as an ARM template, JSON text; ``insisted`` are errors in spite of which it is wanted."""
    return to_arm(_tree(design, insisted))


def export_bicep(design: Design, insisted: Sequence[str] = ()) -> str:
    """The design as Bicep text; ``insisted`` are errors in spite of which it is wanted."""
    return in_spite_of(to_bicep(_tree(design, insisted)), insisted, "//")


def in_spite_of(text: str, insisted: Sequence[str], comment: str) -> str:
    """A text with the errors in spite of which it was exported as comments at its beginning, after a line that
    begins with ``#!`` where there is one."""
    if not insisted:
        return text
    lines = ["Exported in spite of errors:", *(" ".join(error.split()) for error in insisted)]
    first, said = ("", text)
    if text.startswith("#!"):
        first, _, said = text.partition("\n")
        first += "\n"
    return first + "".join(f"{comment} {line}\n" for line in lines) + "\n" + said


def _tree(design: Design, insisted: Sequence[str]) -> Tree:
    tree = build(design)
    return replace(tree, metadata={**tree.metadata, INSISTED: list(insisted)}) if insisted else tree


def export_terraform(design: Design, major: Major = 4) -> str:
    """The design as Terraform for a major version of azurerm, all in one file."""
    return terraform.export_terraform(design, major).text()


def export_az(design: Design) -> str:
    """The design as a bash script for the Azure CLI."""
    return az.export_az(design).text
