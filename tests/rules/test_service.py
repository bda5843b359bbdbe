"""The rules about data services, by their examples; endpoints and DNS run along, for their fixes meet."""

from __future__ import annotations

from fnetdesigner.kinds.databases import SqlServer
from fnetdesigner.rules.examples.service import service_examples
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.rules.families.dns import DNS_RULES
from fnetdesigner.rules.families.private_endpoint import PRIVATE_ENDPOINT_RULES
from fnetdesigner.rules.families.service import SERVICE_RULES
from tests.rules.examples import family_tests, found_in

TestService = family_tests(SERVICE_RULES, service_examples(), also=(*PRIVATE_ENDPOINT_RULES, *DNS_RULES))


def test_every_kind_of_service_is_asked() -> None:
    sketch = Sketch()
    sketch.add(SqlServer, "sql-orders", public_network_access="Disabled")
    assert [f.rule for f in found_in(SERVICE_RULES, sketch.design()).all] == ["FND-SVC-001"]
