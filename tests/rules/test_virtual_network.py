from __future__ import annotations

from fnetdesigner.rules.examples.virtual_network import virtual_network_examples
from fnetdesigner.rules.families.plan import PLAN_RULES
from fnetdesigner.rules.families.virtual_network import VIRTUAL_NETWORK_RULES
from tests.rules.examples import family_tests

TestVirtualNetwork = family_tests(VIRTUAL_NETWORK_RULES, virtual_network_examples(), also=PLAN_RULES)
