"""Every broken file gives one error that names the place and the way out, and never anything else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fnetdesigner.model.design import Design
from fnetdesigner.project import MAX_BYTES, ProjectError, places, read_design, write_design
from fnetdesigner.project.text import MAX_DEPTH
from tests.strategies import designs, json_values

HEAD = '{\n "fnetdesigner": {"format": "1.0"},\n "resources": {\n'
NET = '"virtual-network-1": {"kind": "virtual-network", "name": "v"}'
SUB = '"subnet-1": {"kind": "subnet", "name": "s", "parent": "virtual-network-1"'


def refused(data: str | bytes) -> ProjectError:
    with pytest.raises(ProjectError) as caught:
        read_design(data.encode() if isinstance(data, str) else data, "orders.fnd")
    return caught.value


def in_resources(*rows: str) -> str:
    """A project with one resource on each line, the first on line 4."""
    return HEAD + ",\n".join(rows) + "\n }\n}\n"


def test_the_example_of_the_brief() -> None:
    text = in_resources(NET, SUB + ',\n  "prefix": "10.0.1.1/24"}')
    assert str(refused(text)) == (
        "orders.fnd, line 6: resources.subnet-1.prefix: '10.0.1.1/24' is not on a /24 boundary; "
        "did you mean 10.0.1.0/24?"
    )


FILES = [
    (b"", None, "is empty"),
    (b" \n\t\n", None, "is empty"),
    (b"\xff\xfe{\x00}\x00", None, "save it as UTF-8"),
    (b'{\n "a": "\xe4"}', (2, 8), "byte 0xe4 is not UTF-8"),
    ("{\n \"ü\": \"".encode() + b"\xff\"}", (2, 8), "byte 0xff is not UTF-8"),
    (b'{\n "a\x00": 1}', (2, 4), "zero byte"),
    (b"\x89PNG\r\n\x1a\n\x00\x00", (3, 1), "zero byte"),
    (b"hello", (1, 1), "not a project file: a value is missing"),
    (b'{"a": 1', (1, 8), "the file ends in the middle"),
    (b'{"a": "b', (1, 7), "the file ends in the middle"),
    (b'{"a":\n', (2, 1), "the file ends in the middle"),
    (b'{"a": 1}\n}', (2, 1), "more text follows"),
    (b'{"a": 1\n "b": 2}', (2, 2), "a comma or a closing bracket is missing"),
    (b'{"a" 1}', (1, 6), "a colon is missing"),
    (b'{"a": 1,}', None, "comma"),
    (b"{'a': 1}", (1, 2), "double quotes"),
    (b'{"a": "x\ny"}', (1, 9), "control character"),
    (b'{"a": "\\q"}', (1, 8), "backslash"),
    (b'{\n<<<<<<< HEAD\n"a": 1}', (2, 1), "finish the merge"),
    (b'{"a": 1,\n=======\n"b": 1}', (2, 1), "finish the merge"),
    (b"[]", None, "is JSON, but not a project"),
    (b"12", None, "is JSON, but not a project"),
    (b"{}", None, 'a project begins with "fnetdesigner"'),
    (b'{"$schema": "https://x/2019-04-01/deploymentTemplate.json#"}', None, "import it"),
    (b'{"fnetdesigner": []}', None, 'a project begins with "fnetdesigner"'),
    (b'{\n"fnetdesigner": {}}', (2, 1), 'is missing; write "1.0"'),
    (b'{"fnetdesigner": {\n"format": 1}}', (2, 1), 'must be a version such as "1.0"'),
    (b'{"fnetdesigner": {\n"format": "2.0"}}', (2, 1), "Install a newer one"),
    (b'{"fnetdesigner": {\n"format": "0.9"}}', (2, 1), "reads 1.x only"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "place", "message"), FILES)
def test_what_is_no_project(data: bytes, place: tuple[int, int] | None, message: str) -> None:
    error = refused(data)
    assert message in str(error)
    if place is not None:
        assert (error.line, error.column) == place


RESOURCES = [
    ((NET, NET), 5, "resources.virtual-network-1", "stands here for the second time"),
    ((NET, '"subnet-1": {"kind": "subnet",\n"name": "a",\n"name": "b"}'), 7, "resources.subnet-1.name", "second time"),
    ((NET, SUB + ', "x": {"q": 1, "q": 1}}'), 5, "resources.subnet-1.x.q", "second time"),
    ((NET, SUB + ', "x": 1.5}'), 5, "resources.subnet-1.x", "not a whole number"),
    ((NET, SUB + ', "x": 1e400}'), 5, "resources.subnet-1.x", "not a whole number"),
    ((NET, SUB + ', "x": [1, NaN]}'), 5, "resources.subnet-1.x.1", "NaN is not a number"),
    ((NET, SUB + ', "x": -Infinity}'), 5, "resources.subnet-1.x", "-Infinity is not a number"),
    ((NET, SUB + f', "x": {"9" * 5000}' + "}"), 5, "resources.subnet-1.x", "too large"),
    ((NET, SUB + ', "x": "\\ud800"}'), 5, "resources.subnet-1.x", "lone surrogate"),
    (('"virtual-network-1": []',), 4, "resources.virtual-network-1", "must be an object"),
    (('"virtual-network-1": {"name": "v"}',), 4, "resources.virtual-network-1.kind", "is missing"),
    (('"a-1": {\n"kind": 3, "name": "v"}',), 5, "resources.a-1.kind", "must be text"),
    (('"a-1": {\n"kind": "sub-net", "name": "v"}',), 5, "resources.a-1.kind", "did you mean subnet?"),
    (('"a-1": {"kind": "subnet", "parent": "b-1"}',), 4, "resources.a-1.name", "is missing"),
    ((NET.replace('"v"', '""'),), 4, "resources.virtual-network-1.name", "must not be empty"),
    ((NET.replace('"v"', "7"),), 4, "resources.virtual-network-1.name", "must be text in double quotes"),
    ((NET.replace('"v"', '"a\\nb"'),), 4, "resources.virtual-network-1.name", "must fit on one line"),
    (('"Orders Net": {"kind": "note", "name": "v"}',), 4, "resources.Orders Net", "is not an id"),
    (('"²": {"kind": "note", "name": "v"}',), 4, "resources.²", "is not an id"),
    (('"note-1": {"kind": "note", "name": "v", "parent": 1}',), 4, "resources.note-1.parent", "must be text"),
    ((NET, SUB + ',\n"delegations": "x"}'), 6, "resources.subnet-1.delegations", "must be a list"),
    ((NET, SUB + ',\n"delegations": [\n"a",\n7]}'), 8, "resources.subnet-1.delegations.1", "must be text"),
    (
        (NET, SUB + ',\n"private_endpoint_policies": "On"}'),
        6,
        "resources.subnet-1.private_endpoint_policies",
        "'On' is not one of 'Disabled'",
    ),
    (
        ('"nat-gateway-1": {"kind": "nat-gateway", "name": "n", "idle_timeout": "4"}',),
        4,
        "resources.nat-gateway-1.idle_timeout",
        "must be a whole number",
    ),
    (
        ('"nat-gateway-1": {"kind": "nat-gateway", "name": "n", "idle_timeout": 10001}',),
        4,
        "resources.nat-gateway-1.idle_timeout",
        "at most 10000",
    ),
    (
        ('"function-app-1": {"kind": "function-app", "name": "n", "always_on": 1}',),
        4,
        "resources.function-app-1.always_on",
        "true or false",
    ),
    (
        ('"function-app-1": {"kind": "function-app", "name": "n",\n"triggers": [{\n"tpye": "http"}]}',),
        6,
        "resources.function-app-1.triggers.0.tpye",
        "not a property that this version",
    ),
    (
        ('"function-app-1": {"kind": "function-app", "name": "n",\n"triggers": [3]}',),
        5,
        "resources.function-app-1.triggers.0",
        "must be an object",
    ),
    # What needs the whole design.
    ((NET, SUB.replace("work-1", "work-9") + "}"), 5, "resources.subnet-1.parent", "not in the design; add it"),
    (
        (NET, SUB + ',\n"route_table": "route-table-1"}'),
        6,
        "resources.subnet-1.route_table",
        "not in the design; add it",
    ),
    (
        (NET, SUB + ',\n"route_table": "virtual-network-1"}'),
        6,
        "resources.subnet-1.route_table",
        "cannot name a virtual-network",
    ),
    (
        (
            NET,
            (
                '"function-app-1": {"kind": "function-app", "name": "n",'
                ' "access_rules": [\n{"name": "a"},\n{"name": "b",\n"subnet": "x-1"}]}'
            ),
        ),
        8,
        "resources.function-app-1.access_rules.1.subnet",
        "not in the design",
    ),
    (
        (NET, '"function-app-1": {"kind": "function-app", "name": "n",\n"key_vaults": [\n"x-1"]}'),
        7,
        "resources.function-app-1.key_vaults.0",
        "not in the design",
    ),
    (
        (NET, SUB.replace('"virtual-network-1"', "null") + "}"),
        5,
        "resources.subnet-1.parent",
        "is missing. A subnet belongs in a virtual network.",
    ),
    (
        (NET, SUB + "}", '"key-vault-1": {"kind": "key-vault", "name": "k",\n"parent": "subnet-1"}'),
        7,
        "resources.key-vault-1.parent",
        "it stands beside it",
    ),
    (
        (NET, SUB + "}", SUB.replace("subnet-1", "subnet-2").replace("virtual-network-1", "subnet-1") + "}"),
        6,
        "resources.subnet-2.parent",
        "belongs in a virtual network, not in a subnet",
    ),
    ((NET, SUB.replace("virtual-network-1", "subnet-1") + "}"), 5, "resources.subnet-1.parent", "not in a subnet"),
    (
        (NET, '"peering-1": {"kind": "peering", "name": "p", "parent": "virtual-network-1"}'),
        5,
        "resources.peering-1.remote",
        "is missing; a peering has two ends",
    ),
    (
        (NET, '"peering-1": {"kind": "peering", "name": "p", "remote": "virtual-network-1"}'),
        5,
        "resources.peering-1.parent",
        "is missing. A peering belongs in a virtual network.",
    ),
    (
        ('"intended-flow-1": {"kind": "intended-flow", "name": "p"}',),
        4,
        "resources.intended-flow-1.source",
        "has two ends",
    ),
]


@pytest.mark.parametrize(("rows", "line", "where", "message"), RESOURCES)
def test_a_broken_resource_is_told_with_its_line(rows: tuple[str, ...], line: int, where: str, message: str) -> None:
    error = refused(in_resources(*rows))
    assert message in error.message
    assert (error.where, error.line) == (where, line)
    assert str(error) == f"orders.fnd, line {line}: {where}: {error.message}"


@pytest.mark.parametrize(
    ("section", "value", "where", "message"),
    [
        ("resources", [], "resources", "must be an object"),
        ("settings", [], "settings", "must be an object"),
        ("layout", "x", "layout", "must be an object"),
        ("settings", {"title": 3}, "settings.title", "must be text"),
        ("settings", {"baseline": "2020-01"}, "settings.baseline", "'2020-01' is not one of '2024-11' or '2026-04'"),
        ("settings", {"$top": {}}, "settings.$top", "kept for fnetdesigner itself"),
        ("settings", {"waivers": [{"rule": "x"}]}, "settings.waivers.0.rule", "is not a rule"),
        ("layout", {"note-1": {"x": 1, "y": 1}}, "layout.note-1", "not in the design; remove it"),
        ("layout", {"note-1": {"x": 1}}, "layout.note-1.y", "is missing"),
        ("layout", {"note-1": {"x": 1, "y": 1, "width": 2}}, "layout.note-1.width", "at least 8"),
        ("layout", {"note-1": {"x": 1, "y": 1, "z": 1}}, "layout.note-1.z", "not a property"),
        ("layout", {"note-1": [1, 2]}, "layout.note-1", "must be an object"),
    ],
)  # fmt: skip
def test_broken_settings_and_layout(section: str, value: Any, where: str, message: str) -> None:
    error = refused(json.dumps({"fnetdesigner": {"format": "1.0"}, section: value}, indent=1))
    assert message in error.message
    assert error.where == where
    assert error.line is not None
    assert error.line > 3


@pytest.mark.parametrize("text", ["[" * 10_000 + "]" * 10_000, '{"a":' * 10_000 + "1" + "}" * 10_000, "[" * 100_000])
def test_ten_thousand_deep(text: str) -> None:
    error = refused(text)
    assert f"nested more than {MAX_DEPTH} deep" in error.message
    assert error.line == 1


def test_brackets_in_texts_are_not_depth() -> None:
    name = "[{" * 100 + '\\"'
    design = read_design(in_resources(NET.replace('"v"', f'"{name}"')).encode(), "x.fnd")
    assert design.resources["virtual-network-1"].name == name.replace("\\", "")


def test_fifty_megabytes() -> None:
    message = "is 50 MB; a project file may have at most 32 MB"
    assert refused(b" " * (50 * 1024 * 1024)).message == message
    assert MAX_BYTES == 32 * 1024 * 1024


def test_a_whole_character_in_two_halves_is_in_order() -> None:
    design = read_design(in_resources(NET.replace('"v"', r'"\ud83c\udf0d"')).encode(), "x.fnd")
    assert design.resources["virtual-network-1"].name == "🌍"


def test_a_place_too_far_on_is_not_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "MAX_TOKENS", 2)
    error = refused(in_resources(NET, SUB + ', "x": 1.5}'))
    assert error.line is None
    assert "a number that is not whole" in error.message
    error = refused(in_resources(NET.replace('"v"', "7")))
    assert (error.line, error.where) == (None, "resources.virtual-network-1.name")


def test_a_message_stays_short() -> None:
    error = refused(in_resources(f'"{"x" * 5000}": {{"kind": "{"y" * 5000}", "name": "n"}}'))
    assert len(str(error)) < 700


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), designs(max_size=3))
def test_a_damaged_file_never_gives_anything_but_a_project_error(data: st.DataObject, design: Design) -> None:
    good = write_design(design)
    start = data.draw(st.integers(min_value=0, max_value=len(good)))
    length = data.draw(st.integers(min_value=0, max_value=40))
    middle = data.draw(st.binary(max_size=6) | st.sampled_from([b"null", b"[]", b"{}", b'""', b"-1", b"\n"]))
    try:
        read = read_design(good[:start] + middle + good[start + length :], "x.fnd")
    except ProjectError as error:
        told = str(error)
    else:
        told = ""
        assert read_design(write_design(read), "x.fnd") == read
    assert told == "" or told.startswith("x.fnd")


@settings(max_examples=80)
@given(st.dictionaries(st.sampled_from(["settings", "resources", "layout"]), json_values, max_size=3))
def test_any_json_is_a_design_or_a_project_error(sections: dict[str, Any]) -> None:
    document = {"fnetdesigner": {"format": "1.0"}, **sections}
    try:
        read_design(json.dumps(document).encode(), "x.fnd")
    except ProjectError as error:
        told = str(error)
    else:
        told = "x.fnd"
    assert told.startswith("x.fnd")


def test_a_file_cut_off_anywhere_is_told() -> None:
    whole = in_resources(NET, SUB + ', "x": [true, null, -1, "\\u00e9\\n"]}').strip()
    for end in range(len(whole)):
        error = refused(whole[:end])
        assert "is empty" in error.message or "ends in the middle" in error.message, whole[:end]
