"""Every template of the public corpus is read; what comes out makes sense."""

from __future__ import annotations

import json
import random
import re
import time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fnetdesigner.exchange.template import (
    TemplateError,
    Unknown,
    Value,
    parse_expression,
    parse_resource_id,
    read_template,
    to_arm,
    to_bicep,
)

PRIVATE = "Azure-Samples__function-app-arm-templates__function-app-storage-private-endpoints__azuredeploy.json"
CLASSIC = "prabhu1985__azure-quickstart-templates__quickstarts__microsoft.web__function-premium-vnet-integration__azuredeploy.json"  # noqa: E501


def unknowns(value: Value) -> list[Unknown]:
    if isinstance(value, Unknown):
        return [value]
    if isinstance(value, list):
        return [found for item in value for found in unknowns(item)]
    if isinstance(value, dict):
        return [found for item in value.values() for found in unknowns(item)]
    return []


def complaint(text: str) -> str | None:
    """What the reader says about a text it refuses; None for one it reads."""
    try:
        read_template(text)
    except TemplateError as error:
        return str(error)
    return None


def test_all_templates_are_read_within_two_seconds(corpus: dict[str, str]) -> None:
    assert len(corpus) == 25
    start = time.perf_counter()
    templates = {name: read_template(text) for name, text in corpus.items()}
    assert time.perf_counter() - start < 2
    for name, template in templates.items():
        assert template.resources, name
        assert not [note for note in template.notes if note.level != "assumed"], name
        ids = [resource.id.lower() for resource in template.resources]
        assert len(set(ids)) == len(ids), name
        assert all(parse_resource_id(text) for text in ids), name


def test_what_is_kept_stands_alone(corpus: dict[str, str]) -> None:
    count = 0
    for text in corpus.values():
        template = read_template(text)
        given = {n for n, v in template.parameters.items() if isinstance(v, Unknown)}
        for resource in template.resources:
            for value in unknowns(resource.body):
                count += 1
                printed = to_arm(value.expression)
                assert parse_expression(printed) == value.expression
                assert "variables(" not in printed
                assert set(re.findall(r"parameters\('(\w+)'\)", printed, re.IGNORECASE)) <= given
                assert "concat(" not in to_bicep(value.expression)
    assert count > 50


def test_the_private_endpoints_sit_in_their_subnet(corpus: dict[str, str]) -> None:
    resources = read_template(corpus[PRIVATE]).resources
    network = next(r for r in resources if r.type.lower() == "microsoft.network/virtualnetworks")
    endpoints = [r for r in resources if r.type.lower() == "microsoft.network/privateendpoints"]
    assert len(endpoints) == 4
    for endpoint in endpoints:
        properties = endpoint.body["properties"]
        assert isinstance(properties, dict)
        subnet = properties["subnet"]
        assert isinstance(subnet, dict)
        parsed = parse_resource_id(str(subnet["id"]))
        assert parsed is not None
        assert parsed.type == "Microsoft.Network/virtualNetworks/subnets"
        assert parsed.names[0] == network.names[0]
        zone = next(r for r in resources if r.type.endswith("privateDnsZoneGroups") and r.names[0] == endpoint.names[0])
        assert zone.names[0] == endpoint.names[0]
    zones = sorted(r.names[0] for r in resources if r.type == "Microsoft.Network/privateDnsZones")
    assert zones == [f"privatelink.{kind}.core.windows.net" for kind in ("blob", "file", "queue", "table")]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_damaged_templates_raise_nothing_but_template_errors(corpus: dict[str, str], seed: int) -> None:
    dice = random.Random(seed)
    text = corpus[dice.choice(sorted(corpus))]
    junk = ["[", "]", "{", "}", '"', "'", ",", ":", "\\", "(", ")", "null", "1", "[]", "{}", "//", "/*", ".", "\ud800"]
    for _ in range(dice.randint(1, 8)):
        place = dice.randrange(len(text))
        length = dice.choice([0, 1, 1, 5, 40])
        piece = dice.choice([*junk, text[dice.randrange(len(text)) :][:30]])
        text = text[:place] + piece + text[place + length :]
    assert complaint(text) != ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_shuffled_values_raise_nothing_but_template_errors(corpus: dict[str, str], seed: int) -> None:
    """Well-formed JSON whose members have other values than they should."""
    dice = random.Random(seed)
    content = json.loads("\n".join(corpus[PRIVATE].splitlines()))
    odd = [
        None,
        True,
        0,
        -1,
        1.5,
        "",
        "x",
        "[null()]",
        "[parameters('location')]",
        [],
        {},
        [1],
        {"a": 1},
        "[x(]",
        "a/b/c",
    ]
    holders: list[tuple[object, object]] = []

    def collect(value: object) -> None:
        members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, item in members:
            holders.append((value, key))
            collect(item)

    collect(content)
    for holder, key in dice.sample(holders, dice.randint(1, 6)):
        holder[key] = dice.choice(odd)  # type: ignore[index]
    assert complaint(json.dumps(content)) != ""
