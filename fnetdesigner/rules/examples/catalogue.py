"""Every example of every family: what the tests of all rules and the pages of the rules go by."""

from collections.abc import Mapping
from functools import lru_cache

from fnetdesigner.rules.examples.access import access_examples
from fnetdesigner.rules.examples.dns import dns_examples
from fnetdesigner.rules.examples.export import export_examples
from fnetdesigner.rules.examples.gateway import gateway_examples
from fnetdesigner.rules.examples.hybrid import hybrid_examples
from fnetdesigner.rules.examples.key_vault import key_vault_examples
from fnetdesigner.rules.examples.outbound import outbound_examples
from fnetdesigner.rules.examples.plan import plan_examples
from fnetdesigner.rules.examples.private_endpoint import private_endpoint_examples
from fnetdesigner.rules.examples.route import route_examples
from fnetdesigner.rules.examples.security_group import security_group_examples
from fnetdesigner.rules.examples.service import service_examples
from fnetdesigner.rules.examples.service_endpoint import service_endpoint_examples
from fnetdesigner.rules.examples.sketch import Example
from fnetdesigner.rules.examples.storage import storage_examples
from fnetdesigner.rules.examples.subnet import subnet_examples
from fnetdesigner.rules.examples.todo import todo_examples
from fnetdesigner.rules.examples.trigger import trigger_examples
from fnetdesigner.rules.examples.virtual_network import virtual_network_examples

FAMILIES = (
    plan_examples,
    virtual_network_examples,
    subnet_examples,
    private_endpoint_examples,
    service_endpoint_examples,
    storage_examples,
    key_vault_examples,
    dns_examples,
    security_group_examples,
    route_examples,
    outbound_examples,
    gateway_examples,
    hybrid_examples,
    trigger_examples,
    access_examples,
    service_examples,
    export_examples,
    todo_examples,
)
"""The functions that build the examples, one per family, in the order of the families."""


@lru_cache(maxsize=1)
def all_examples() -> tuple[Example, ...]:
    """Every example, family by family. Building them takes a moment, so they are kept."""
    return tuple(example for family in FAMILIES for example in family())


def examples_by_rule() -> Mapping[str, tuple[Example, ...]]:
    """The examples of each rule that has some."""
    found: dict[str, list[Example]] = {}
    for example in all_examples():
        found.setdefault(example.rule, []).append(example)
    return {rule: tuple(examples) for rule, examples in found.items()}
