"""A design as a template, in one call."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from fnetdesigner.exchange import az, terraform
from fnetdesigner.exchange.arm import to_arm
from fnetdesigner.exchange.bicep import MAIN, bicep_files
from fnetdesigner.exchange.build import build
from fnetdesigner.exchange.template import escape_literal
from fnetdesigner.exchange.terraform import Major
from fnetdesigner.model.design import Design

INSISTED = "exportErrors"
"""The member of an ARM template's metadata that names the errors in spite of which it was exported."""


def export_arm(design: Design) -> str:
    """The design as an ARM template, JSON text."""
    return to_arm(build(design))


def export_bicep(design: Design) -> str:
    """The design as Bicep text; of a design in several resource groups the file that names the modules."""
    return bicep_files(build(design))[MAIN]


def further_files(design: Design, language: str) -> Mapping[str, str]:
    """What has to stand beside the main file of an export: texts by their paths from there. Mostly nothing."""
    if language != "bicep":
        return {}
    return {path: text for path, text in bicep_files(build(design)).items() if path != MAIN}


def insisted(language: str, text: str, errors: Sequence[str]) -> str:
    """An export that says in spite of which errors it was made: in the metadata of an ARM template, elsewhere as
    comments at the beginning, after a line that begins with ``#!`` where there is one."""
    if not errors:
        return text
    if language == "arm":
        template = json.loads(text)
        template.setdefault("metadata", {})[INSISTED] = [escape_literal(error) for error in errors]
        return json.dumps(template, indent=2, ensure_ascii=False) + "\n"
    mark = "//" if language == "bicep" else "#"
    lines = ["Exported in spite of errors:", *(" ".join(error.split()) for error in errors)]
    first, end, rest = text.partition("\n") if text.startswith("#!") else ("", "", text)
    return first + end + "".join(f"{mark} {line}\n" for line in lines) + "\n" + rest


def export_terraform(design: Design, major: Major = 4) -> str:
    """The design as Terraform for a major version of azurerm, all in one file."""
    return terraform.export_terraform(design, major).text()


def export_az(design: Design) -> str:
    """The design as a bash script for the Azure CLI."""
    return az.export_az(design).text
