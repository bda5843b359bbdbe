"""Access restrictions with several sources: ranges under the tag Default, service tags under ServiceTag."""

from __future__ import annotations

import json
from typing import Any

import pytest

from fnetdesigner.exchange.export import export_arm
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.kinds.app_parts import AccessRule
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.model.design import Design, Settings


def written(source: str) -> tuple[dict[str, Any], str]:
    """A rule as the template has it, and its source as it comes back without our notes."""
    app = FunctionApp(
        id="function-app-1", name="func-orders", access_rules=(AccessRule(name="callers", source=source),)
    )
    template = json.loads(export_arm(Design(Settings(title="Orders"), {app.id: app})))
    template.pop("metadata")
    (site,) = (r for r in template["resources"] if r["type"] == "Microsoft.Web/sites")
    (rule,) = site["properties"]["siteConfig"]["ipSecurityRestrictions"]
    back = import_template(json.dumps(template)).design
    (found,) = (r for r in back.resources.values() if isinstance(r, FunctionApp))
    return rule, found.access_rules[0].source


@pytest.mark.parametrize(
    ("source", "tag"),
    [
        ("203.0.113.0/24", None),
        ("203.0.113.0/24,198.51.100.7/32,2001:db8::/48", "Default"),
        ("203.0.113.0/24, 198.51.100.7/32", "Default"),
        ("Any", None),
        ("AzureFrontDoor.Backend", "ServiceTag"),
        ("AzureFrontDoor.Backend,AzureTrafficManager", "ServiceTag"),
    ],
)
def test_sources_keep_their_kind(source: str, tag: str | None) -> None:
    rule, back = written(source)
    assert (rule["ipAddress"], rule.get("tag")) == (source, tag)
    assert back == source
