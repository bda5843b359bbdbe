"""The rules about private endpoints, by their examples."""

from __future__ import annotations

from fnetdesigner.rules.examples.private_endpoint import private_endpoint_examples
from fnetdesigner.rules.families.private_endpoint import PRIVATE_ENDPOINT_RULES
from tests.rules.examples import family_tests

TestPrivateEndpoint = family_tests(PRIVATE_ENDPOINT_RULES, private_endpoint_examples())
