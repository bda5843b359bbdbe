"""Reads whatever a person has: a template, resources as Azure tells them, or what Terraform shows.

What it is shows in the JSON itself. Bicep is read after a compiler has made a template of it
(``fnetdesigner.project.bicep``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from fnetdesigner.exchange.importer import Imported, import_template
from fnetdesigner.exchange.inbound.live import is_live, read_live
from fnetdesigner.exchange.inbound.terraform import is_terraform, read_terraform
from fnetdesigner.exchange.settling import settled
from fnetdesigner.exchange.template import Template, TemplateError, read_jsonc
from fnetdesigner.exchange.understanding import STAND_IN_GROUP, understand_template
from fnetdesigner.model.design import Design, Settings

Reader = Callable[[Any], tuple[Template, str, str]]


def import_text(
    text: str,
    parameters_text: str | None = None,
    *,
    region: str = "westeurope",
    resource_group: str = STAND_IN_GROUP,
    title: str = "",
    linked: Mapping[str, str] | None = None,
) -> Imported:
    """A design from the text of a file, and the report.

    ``region`` and ``resource_group`` hold where the file does not say them; ``linked`` are the texts of linked
    templates by relative path. Raises TemplateError, with line and column where they are known.
    """
    content = read_jsonc(text)
    if isinstance(content, dict) and "resources" not in content and is_terraform(content):
        return _resources(content, read_terraform, region, resource_group, title, live=False)
    if is_live(content):
        return _resources(content, read_live, region, resource_group, title, live=True)
    if isinstance(content, list):
        raise TemplateError("this is a list, and nothing in it has the id of a resource of Azure", 1, 1)
    return import_template(
        text, parameters_text, region=region, resource_group=resource_group, title=title, linked=linked
    )


def is_parameters(text: str) -> bool:
    """Whether a text is a parameters file. TemplateError for text that is no JSON."""
    content = read_jsonc(text)
    if not isinstance(content, dict) or "resources" in content:
        return False
    return "deploymentparameters" in str(content.get("$schema", "")).lower()


def _resources(content: Any, read: Reader, region: str, resource_group: str, title: str, live: bool) -> Imported:
    try:
        template, group, found_region = read(content)
        region, resource_group = found_region or region, group or resource_group
        understood = understand_template(template, region, resource_group, resource_group, live)
        settings = Settings(region=region[:200], resource_group=resource_group[:200])
    except (RecursionError, AttributeError) as error:
        raise TemplateError(f"this cannot be read as what it seems to be ({type(error).__name__})", 1, 1) from None
    if title:
        settings = settings.model_copy(update={"title": title})
    return Imported(settled(Design(settings, understood.resources)), understood.notes)
