"""One table for each family of functions."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest

from fnetdesigner.exchange.template import Unknown, Value, read_template, to_arm

ValueOf = Callable[..., Value]

ZERO = "00000000-0000-0000-0000-000000000000"
GROUP = f"/subscriptions/{ZERO}/resourceGroups/rg-design"

CASES: dict[str, Value] = {
    # strings
    "concat('a', 1, 'b')": "a1b",
    "CONCAT(createArray(1), createArray(2))": [1, 2],
    "format('{0}-{1:D3}-{{{2}}}|{0,3}|{0,-3}|', 'a', 7, true())": "a-007-{True}|  a|a  |",
    "format('{0:N0} {0:X}', 1255)": "1,255 4E7",
    "toLower('AbC')": "abc",
    "toUpper('AbC')": "ABC",
    "trim('  a ')": "a",
    "split('a,b;c', createArray(',', ';'))": ["a", "b", "c"],
    "split('a.b', '.')": ["a", "b"],
    "substring('abcdef', 2, 3)": "cde",
    "substring('abcdef', 4)": "ef",
    "replace('a-b-c', '-', '')": "abc",
    "padLeft(7, 3, '0')": "007",
    "join(createArray('a', 'b'), '/')": "a/b",
    "startsWith('Abc', 'aB')": True,
    "endsWith('Abc', 'BC')": True,
    "indexOf('abcb', 'B')": 1,
    "lastIndexOf('abcb', 'b')": 3,
    "string(createObject('a', createArray(1, true(), null())))": '{"a":[1,true,null]}',
    "string(false())": "False",
    "base64('one')": "b25l",
    "base64ToString('b25l')": "one",
    "base64ToJson(base64('{\"a\": 1}')).a": 1,
    "dataUriToString(dataUri('Hello'))": "Hello",
    "uri('http://x.org/a/', 'b.json')": "http://x.org/a/b.json",
    "uriComponentToString(uriComponent('a b/ü'))": "a b/ü",
    "concat('it''s ', '''')": "it's '",
    # numbers
    "add(2, 3)": 5,
    "sub(2, 3)": -1,
    "mul(2, -3)": -6,
    "div(-7, 2)": -3,
    "mod(-7, 2)": -1,
    "min(createArray(3, 1, 2))": 1,
    "max(3, 1, 2)": 3,
    "int('12')": 12,
    "float('1.5')": 1.5,
    "json('1.5')": 1.5,
    "range(3, 3)": [3, 4, 5],
    # logic
    "and(true(), not(false()))": True,
    "or(false(), true(), fail('not reached'))": True,
    "and(false(), fail('not reached'))": False,
    "if(equals('a', 'A'), fail('x'), 'different')": "different",
    "equals(createArray(1, 'a'), createArray(1, 'a'))": True,
    "equals(true(), 1)": False,
    "bool('TRUE')": True,
    "less('a', 'b')": True,
    "lessOrEquals(2, 2)": True,
    "greater(3, 2)": True,
    "greaterOrEquals(1, 2)": False,
    "coalesce(null(), null(), 'c')": "c",
    "empty(createObject())": True,
    "empty(null())": True,
    # lists and objects
    "length(createArray(1, 2))": 2,
    "length('abc')": 3,
    "first('abc')": "a",
    "last(createArray(1, 2))": 2,
    "first(createArray())": None,
    "take('abc', 2)": "ab",
    "skip(createArray(1, 2, 3), 1)": [2, 3],
    "contains(createArray('a'), 'a')": True,
    "contains('abc', 'bc')": True,
    "contains(createObject('Key', 1), 'key')": True,
    "array('a')": ["a"],
    "createObject('a', 1).A": 1,
    "createArray('a', 'b')[1]": "b",
    "union(createObject('a', createObject('x', 1)), createObject('A', createObject('y', 2)))":
        {"a": {"x": 1, "y": 2}},
    "union(createArray(1, 2), createArray(2, 3))": [1, 2, 3],
    "intersection(createArray(1, 2), createArray(2, 3))": [2],
    "intersection(createObject('a', 1, 'b', 2), createObject('a', 1, 'b', 3))": {"a": 1},
    "shallowMerge(createArray(createObject('a', createObject('x', 1)), createObject('a', 2)))": {"a": 2},
    "flatten(createArray(createArray(1), createArray(2, 3)))": [1, 2, 3],
    "items(createObject('b', 2, 'a', 1))": [{"key": "a", "value": 1}, {"key": "b", "value": 2}],
    "objectKeys(createObject('b', 2, 'a', 1))": ["a", "b"],
    "json('{\"a\": [null]}')": {"a": [None]},
    "json('null')": None,
    "tryGet(createObject('a', createArray(5)), 'a', 0)": 5,
    "tryGet(createObject('a', 1), 'b', 'c')": None,
    "tryGet(null(), 'b')": None,
    "tryIndexFromEnd(createArray(1, 2), 2)": 1,
    "indexOf(createArray('a', 'b'), 'b')": 1,
    # lambdas
    "map(range(0, 3), lambda('i', mul(lambdaVariables('i'), 2)))": [0, 2, 4],
    "map(createArray('a'), lambda('v', 'i', createArray(lambdaVariables('v'), lambdaVariables('i'))))":
        [["a", 0]],
    "filter(range(0, 5), lambda('i', equals(mod(lambdaVariables('i'), 2), 0)))": [0, 2, 4],
    "reduce(range(1, 4), 0, lambda('sum', 'i', add(lambdaVariables('sum'), lambdaVariables('i'))))": 10,
    "sort(createArray(3, 1, 2), lambda('a', 'b', less(lambdaVariables('a'), lambdaVariables('b'))))":
        [1, 2, 3],
    "toObject(createArray('a'), lambda('k', lambdaVariables('k')), lambda('v', toUpper(lambdaVariables('v'))))":
        {"a": "A"},
    "groupBy(createArray('ab', 'ac', 'b'), lambda('x', first(lambdaVariables('x'))))":
        {"a": ["ab", "ac"], "b": ["b"]},
    "mapValues(createObject('a', 1), lambda('v', add(lambdaVariables('v'), 1)))": {"a": 2},
    "map(range(1, 1), lambda('x', map(range(2, 1), lambda('y', add(lambdaVariables('x'), lambdaVariables('y'))))))":
        [[3]],
    # address ranges: the examples of the function reference
    "cidrSubnet('10.144.0.0/20', 24, 0)": "10.144.0.0/24",
    "cidrSubnet('10.144.0.0/20', 24, 15)": "10.144.15.0/24",
    "cidrHost('10.144.3.0/24', 0)": "10.144.3.1",
    "parseCidr('10.144.0.0/20')": {
        "network": "10.144.0.0", "netmask": "255.255.240.0", "broadcast": "10.144.15.255",
        "firstUsable": "10.144.0.1", "lastUsable": "10.144.15.254", "cidr": 20,
    },
    # where the deployment is
    "resourceGroup().location": "westeurope",
    "resourceGroup().id": GROUP,
    "subscription().subscriptionId": ZERO,
    "tenant().tenantId": ZERO,
    "environment().suffixes.storage": "core.windows.net",
    "environment().suffixes.sqlServerHostname": ".database.windows.net",
    "environment().suffixes.keyvaultDns": ".vault.azure.net",
    "deployment().name": "azuredeploy",
    "resourceId('A.B/c/d', 'x', 'y')": f"{GROUP}/providers/A.B/c/x/d/y",
    "resourceId('rg2', 'A.B/c', 'x')": f"/subscriptions/{ZERO}/resourceGroups/rg2/providers/A.B/c/x",
    "resourceId('sub2', 'rg2', 'A.B/c', 'x')": "/subscriptions/sub2/resourceGroups/rg2/providers/A.B/c/x",
    "subscriptionResourceId('A.B/c', 'x')": f"/subscriptions/{ZERO}/providers/A.B/c/x",
    "tenantResourceId('A.B/c', 'x')": "/providers/A.B/c/x",
    "extensionResourceId(resourceId('A.B/c', 'x'), 'D.E/f', 'y')":
        f"{GROUP}/providers/A.B/c/x/providers/D.E/f/y",
}  # fmt: skip


@pytest.mark.parametrize("expression", CASES, ids=lambda text: str(text)[:50])
def test_known_values(value_of: ValueOf, expression: str) -> None:
    value = value_of(expression)
    assert value == CASES[expression]
    assert type(value) is type(CASES[expression])


def test_stand_ins_are_equal_for_equal_arguments_and_say_so() -> None:
    text = """{"resources": [{"type": "A.B/c", "apiVersion": "1", "name": "n", "properties": {
        "a": "[uniqueString('x', resourceGroup().id)]", "b": "[UNIQUESTRING('x', resourceGroup().id)]",
        "c": "[uniqueString('y')]", "d": "[guid('x')]", "e": "[guid('x')]"}}]}"""
    template = read_template(text)
    found = template.resources[0].body["properties"]
    assert isinstance(found, dict)
    assert found["a"] == found["b"] != found["c"]
    assert re.fullmatch("[a-z2-7]{13}", str(found["a"]))
    assert found["d"] == found["e"]
    assert re.fullmatch("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", str(found["d"]))
    assert [note.level for note in template.notes] == ["assumed", "assumed"]


# What stays unknown, and what stands for it.
KEPT = {
    "reference('x').y[0]": "reference('x').y[0]",
    "newGuid()": "newGuid()",
    "concat('a', 'b', utcNow(), 'c')": "concat('ab', utcNow(), 'c')",
    "listKeys(resourceId('A.B/c', toLower('X')), '1').keys[0].value":
        "listKeys(resourceId('A.B/c', 'x'), '1').keys[0].value",
    "format('{0}.{1}', reference('x').y, environment().suffixes.storage)":
        "format('{0}.{1}', reference('x').y, environment().suffixes.storage)",
    "if(reference('x').y, toLower('A'), 'b')": "if(reference('x').y, 'a', 'b')",
    "and(true(), reference('x').y)": "reference('x').y",
    "or(reference('x').y, reference('z').y)": "or(reference('x').y, reference('z').y)",
    "coalesce(null(), newGuid(), toUpper('b'))": "coalesce(newGuid(), 'B')",
    "tryGet(reference('x'), toLower('A'))": "tryGet(reference('x'), 'a')",
    "createArray(newGuid())[add(0, 0)]": "newGuid()",
    "length(reference('x').list)": "length(reference('x').list)",
    "equals(createArray(1, newGuid()), createArray(1, 2))":
        "equals(createArray(1, newGuid()), createArray(1, 2))",
    "map(reference('x').list, lambda('i', concat(toLower('A'), lambdaVariables('i'))))":
        "map(reference('x').list, lambda('i', concat('a', lambdaVariables('i'))))",
    "filter(createArray(1, 2), lambda('i', equals(lambdaVariables('i'), reference('x').y)))":
        "filter(createArray(1, 2), lambda('i', equals(lambdaVariables('i'), reference('x').y)))",
    "json('1.5')[newGuid()]": "json('1.5')[newGuid()]",
    "pickZones('A.B', 'c', 'westeurope')": "pickZones('A.B', 'c', 'westeurope')",
}  # fmt: skip


@pytest.mark.parametrize("expression", KEPT)
def test_what_only_the_deployment_knows_is_kept(value_of: ValueOf, expression: str) -> None:
    value = value_of(expression)
    assert isinstance(value, Unknown)
    assert to_arm(value.expression) == KEPT[expression]
    assert value.reason


def test_unknown_parts_stay_inside_known_lists_and_objects(value_of: ValueOf) -> None:
    value = value_of("union(createObject('a', 1), createObject('b', createArray(newGuid())))")
    assert isinstance(value, dict)
    assert value["a"] == 1
    assert isinstance(value["b"], list)
    assert isinstance(value["b"][0], Unknown)


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("createObject('a', 1).b", "no property 'b'"),
        ("createArray(1)[5]", "outside a list of 1"),
        ("length(5)", "not a number"),
        ("div(1, 0)", "division by zero"),
        ("mul(9223372036854775807, 2)", "64 bits"),
        ("parameters('nothing')", "no parameter 'nothing'"),
        ("variables('nothing')", "no variable 'nothing'"),
        ("substring('abc', 2, 5)", "outside a text of 3"),
        ("fail('do not deploy')", "do not deploy"),
        ("resourceId('A.B/c/d', 'x')", "one name for each segment"),
        ("toLower('a', 'b')", "does not take 2 arguments"),
        ("cidrSubnet('<range>', 24, 0)", "not an address range"),
        ("copyIndex()", "outside its loop"),
        ("format('{', 1)", "single brace"),
        ("notAFunction('x')", "not known"),
        ("json('{')", "not JSON"),
        ("map(1, lambda('x', 1))", "a list is needed"),
        ("int('1_0')", "not an integer"),
    ],
)
def test_mistakes_give_an_unknown_value_and_a_warning(expression: str, words: str) -> None:
    resource = {"type": "A.B/c", "apiVersion": "1", "name": "n", "properties": {"v": f"[{expression}]"}}
    template = read_template('{"resources": [' + json.dumps(resource) + "]}")
    properties = template.resources[0].body["properties"]
    assert isinstance(properties, dict)
    value = properties["v"]
    assert isinstance(value, Unknown)
    assert words in value.reason
    assert [(note.level, note.pointer) for note in template.notes] == [("warning", "/resources/0/properties/v")]


def test_a_branch_that_may_not_be_taken_does_not_warn() -> None:
    text = """{"resources": [{"type": "A.B/c", "apiVersion": "1", "name": "n",
        "properties": {"v": "[if(reference('x').y, createObject().gone, 'b')]"}}]}"""
    assert read_template(text).notes == ()
