from __future__ import annotations

from fnetdesigner.rules.examples.plan import plan_examples
from fnetdesigner.rules.families.plan import PLAN_RULES
from tests.rules.examples import family_tests

TestPlan = family_tests(PLAN_RULES, plan_examples())
