"""Templates made to hang or exhaust the reader end in a clear error, and soon."""

from __future__ import annotations

import json
from typing import Any

import pytest

from fnetdesigner.exchange.template import TemplateError, Unknown, read_template


def template(value: Any, **sections: Any) -> str:
    resource = {"type": "A.B/c", "apiVersion": "1", "name": "n", "properties": {"v": value}}
    return json.dumps({"resources": [resource], **sections})


def doubling(pattern: str, first: Any, steps: int) -> dict[str, Any]:
    """Variables of which each holds the one before twice."""
    made: dict[str, Any] = {"v0": first}
    for number in range(1, steps):
        made[f"v{number}"] = pattern.replace("@", f"variables('v{number - 1}')")
    return made


JOIN_TWICE = "concat(lambdaVariables('a'), lambdaVariables('a'))"
LOOP_IN_LOOP = "map(range(0, 5000), lambda('a', map(range(0, 5000), lambda('b', 1))))"
BOMBS = {
    "range": template("[range(0, 1000000000)]"),
    "padLeft": template("[padLeft('x', 2000000000)]"),
    "concat": template("[variables('v59')]", variables=doubling("[concat(@, @)]", "abc", 60)),
    "format": template("[variables('v59')]", variables=doubling("[format('{0}{0}', @)]", "abc", 60)),
    "array": template("[variables('v59')]", variables=doubling("[createArray(@, @)]", "abc", 60)),
    "object": template("[variables('v59')]", variables=doubling("[createObject('a', @, 'b', @)]", "abc", 60)),
    "replace": template("[variables('v59')]", variables=doubling("[replace(@, 'a', 'aa')]", "a", 60)),
    "literal": template("[variables('v59')]", variables=doubling("@", "abc", 2) | {"v59": "[range(0, 100001)]"}),
    "map": template(f"[{LOOP_IN_LOOP}]"),
    "reduce": template(f"[reduce(range(0, 1000), 'x', lambda('a', 'b', {JOIN_TWICE}))]"),
    "brackets": template("[" + "concat(" * 5000 + ")" * 5000 + "]"),
    "copy": template(
        {"copy": [{"name": "l", "count": 800, "input": {
            "copy": [{"name": "m", "count": 800, "input": {
                "copy": [{"name": "n", "count": 800, "input": "x"}]}}]}}]}
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_bombs(name: str) -> None:
    try:
        found = read_template(BOMBS[name])
    except TemplateError:
        return
    properties = found.resources[0].body["properties"]
    assert isinstance(properties, dict)
    assert isinstance(properties["v"], Unknown)


def test_an_expression_that_doubles_without_end_is_not_kept() -> None:
    text = template("[variables('v59')]", variables=doubling("[concat(@, @)]", "[newGuid()]", 60))
    found = read_template(text).resources[0].body["properties"]
    assert isinstance(found, dict)
    value = found["v"]
    assert isinstance(value, Unknown)
    assert value.expression.size < 20_000


@pytest.mark.parametrize(
    "sections",
    [
        {"variables": {"a": "[variables('b')]", "b": "[variables('A')]"}},
        {"variables": {"a": "[variables('a')]"}},
        {"parameters": {"a": {"type": "string", "defaultValue": "[parameters('a')]"}}, "variables": {"a": "x"}},
    ],
)
def test_cycles_are_named(sections: dict[str, Any]) -> None:
    name = "parameters" if "parameters" in sections else "variables"
    with pytest.raises(TemplateError, match=r"depend on themselves: .*a.* -> .*a"):
        read_template(template(f"[{name}('a')]", **sections))


def test_a_user_function_that_calls_itself_ends() -> None:
    member = {"parameters": [], "output": {"type": "string", "value": "[f.f()]"}}
    with pytest.raises(TemplateError, match="too deep"):
        read_template(template("[f.f()]", functions=[{"namespace": "f", "members": {"f": member}}]))


def test_a_long_chain_of_variables_ends() -> None:
    made: dict[str, Any] = {f"v{n}": f"[createArray(variables('v{n + 1}'))]" for n in range(5000)}
    with pytest.raises(TemplateError):
        read_template(template("[variables('v0')]", variables=made))


def test_a_long_chain_of_parameters_ends() -> None:
    made: dict[str, Any] = {"p0": {"type": "array", "defaultValue": []}}
    for number in range(1, 5000):
        value = f"[createArray(parameters('p{number - 1}'))]"
        made[f"p{number}"] = {"type": "array", "defaultValue": value}
    with pytest.raises(TemplateError, match="nest deeper"):
        read_template(template("x", parameters=made))


def test_loops_in_loops_of_deployments_end() -> None:
    inner: dict[str, Any] = {"resources": [{"type": "A.B/c", "apiVersion": "1", "name": "x"}]}
    for _ in range(4):
        inner = {
            "resources": [
                {
                    "type": "Microsoft.Resources/deployments",
                    "apiVersion": "1",
                    "name": "[concat('d', copyIndex())]",
                    "copy": {"name": "l", "count": 800},
                    "properties": {"template": inner},
                }
            ]
        }
    with pytest.raises(TemplateError, match="more than 20,000 resources"):
        read_template(json.dumps(inner))


@pytest.mark.parametrize("text", ["[" * 100_000, '{"resources":' * 100_000])
def test_deep_files(text: str) -> None:
    with pytest.raises(TemplateError):
        read_template(text)


def test_the_deepest_file_allowed_is_read() -> None:
    value: Any = "end"
    for _ in range(190):
        value = [value]
    assert len(read_template(template(value)).resources) == 1
