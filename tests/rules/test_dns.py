"""The rules about DNS, by their examples; endpoints and storage run along, for their fixes meet."""

from __future__ import annotations

import pytest

from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import apply
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.dns import dns_examples
from fnetdesigner.rules.examples.secured import Secured
from fnetdesigner.rules.families.dns import DNS_RULES
from fnetdesigner.rules.families.private_endpoint import PRIVATE_ENDPOINT_RULES
from fnetdesigner.rules.families.storage import STORAGE_RULES
from tests.rules.examples import family_tests, of_rule

TestDns = family_tests(DNS_RULES, dns_examples(), also=(*PRIVATE_ENDPOINT_RULES, *STORAGE_RULES))


def messages(design: Design) -> list[str]:
    return [f"{f.rule} {f.severity}" for f in Engine((*DNS_RULES, *STORAGE_RULES)).run(design).all]


def without_links(base: Secured) -> Secured:
    """The design with its zones linked to nothing."""
    for link in base.links.values():
        del base.sketch._resources[link.id]
    return base


def test_one_missing_link_is_one_finding_however_many_apps_ask() -> None:
    base = without_links(Secured(groups=("blob", "file")))
    for number in range(3):
        base.sketch.add(
            type(base.app),
            f"func-{number}",
            **{k: v for k, v in base.app.__dict__.items() if k not in ("id", "name", "parent", "unknown", "kind")},
        )
    assert messages(base.sketch.design()) == ["FND-DNS-001 error", "FND-DNS-001 error", "FND-STG-023 info"]


def test_a_missing_endpoint_is_the_business_of_storage_alone() -> None:
    base = Secured(groups=("blob",))
    base.give_zone("file")
    assert [m for m in messages(base.sketch.design()) if m.endswith("error")] == ["FND-STG-006 error"]


def test_an_open_account_makes_a_missing_link_a_warning() -> None:
    shut = {"public_network_access": "Enabled", "default_action": "Allow"}
    base = without_links(Secured(groups=("blob",), storage=shut))
    assert messages(base.sketch.design()) == ["FND-DNS-001 warning"]


@pytest.mark.parametrize(("setting", "found"), [("10.0.3.4", ["FND-DNS-002 error"]), ("168.63.129.16", [])])
def test_an_apps_own_servers_win_over_the_networks(setting: str, found: list[str]) -> None:
    base = Secured(app={"app_settings": ({"name": "WEBSITE_DNS_SERVER", "value": setting},)})
    design = base.sketch.design()
    assert [m for m in messages(design) if "DNS" in m and not m.endswith("info")] == found
    for finding in of_rule("FND-DNS-002", Engine(DNS_RULES).run(design)):
        mended, _ = apply(design, finding.fixes[0].edits)
        assert [m for m in messages(mended) if "DNS" in m] == []
