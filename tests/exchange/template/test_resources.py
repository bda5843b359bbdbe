"""The structure of templates: children, loops, conditions, nested deployments, symbolic names, parameters."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from fnetdesigner.exchange.template import (
    EvaluationContext,
    Template,
    TemplateError,
    Unknown,
    read_template,
    to_arm,
)

Read = Callable[..., Template]

ZERO = "00000000-0000-0000-0000-000000000000"
GROUP = f"/subscriptions/{ZERO}/resourceGroups/rg-design"


def thing(name: str, **members: Any) -> dict[str, Any]:
    return {"type": "A.B/things", "apiVersion": "2020-01-01", "name": name, **members}


def deployment(name: str, template: dict[str, Any], scope: str | None = None, **members: Any) -> dict[str, Any]:
    properties: dict[str, Any] = {"mode": "Incremental", "template": template}
    properties["parameters"] = members.pop("parameters", {})
    if scope:
        properties["expressionEvaluationOptions"] = {"scope": scope}
    kind = "Microsoft.Resources/deployments"
    return {"type": kind, "apiVersion": "2022-09-01", "name": name, "properties": properties, **members}


def names(template: Template) -> list[str]:
    return ["/".join(resource.names) for resource in template.resources]


def messages(template: Template, level: str) -> list[str]:
    return [note.message for note in template.notes if note.level == level]


def test_a_resource_keeps_its_members(read: Read) -> None:
    resource = thing(
        "[[x]", location="[resourceGroup().location]", tags={"[concat('a', 'b')]": "[[literal]"}, dependsOn=["y"]
    )
    found = read(resources=[resource]).resources[0]
    assert (found.type, found.api_version, found.names) == ("A.B/things", "2020-01-01", ("[x]",))
    assert found.body == {"location": "westeurope", "tags": {"ab": "[literal]"}}
    assert (found.condition, found.existing, found.pointer) == (True, False, "/resources/0")
    assert found.id == f"{GROUP}/providers/A.B/things/[x]"


def test_children_come_out_with_full_types_and_names(read: Read) -> None:
    inner = {"type": "grandchildren", "apiVersion": "1", "name": "c"}
    child = {"type": "children", "apiVersion": "1", "name": "b", "resources": [inner]}
    whole = {"type": "A.B/things/children", "apiVersion": "1", "name": "a/d"}
    template = read(resources=[thing("a", resources=[child, whole])])
    assert [(r.type, r.names) for r in template.resources] == [
        ("A.B/things", ("a",)),
        ("A.B/things/children", ("a", "b")),
        ("A.B/things/children/grandchildren", ("a", "b", "c")),
        ("A.B/things/children", ("a", "d")),
    ]
    assert template.resources[2].pointer == "/resources/0/resources/0/resources/0"


def test_loops(read: Read) -> None:
    loop = {"name": "outer", "count": "[length(variables('sizes'))]"}
    properties = {
        "copy": [
            {"name": "disks", "count": 2, "input": "[format('{0}-{1}', copyIndex('outer'), copyIndex('disks', 1))]"}
        ]
    }
    template = read(
        variables={
            "sizes": ["s", "m"],
            "copy": [{"name": "made", "count": 2, "input": "[concat('v', copyIndex('made'))]"}],
            "object": {"copy": [{"name": "list", "count": 2, "input": {"n": "[copyIndex('list')]"}}]},
        },
        resources=[
            thing("[concat('t', copyIndex(5), variables('sizes')[copyIndex()])]", copy=loop, properties=properties),
            thing("other", made="[variables('made')]", object="[variables('object')]"),
        ],
    )
    assert names(template) == ["t5s", "t6m", "other"]
    assert template.resources[1].body["properties"] == {"disks": ["1-1", "1-2"]}
    assert template.resources[2].body["made"] == ["v0", "v1"]
    assert template.resources[2].body["object"] == {"list": [{"n": 0}, {"n": 1}]}


def test_a_loop_of_unknown_length_is_read_once(read: Read) -> None:
    resource = thing("[concat('t', copyIndex())]", copy={"name": "l", "count": "[length(parameters('p'))]"})
    template = read(parameters={"p": {"type": "array"}}, resources=[resource])
    assert names(template) == ["t0"]
    assert any("passes of this loop" in text for text in messages(template, "warning"))


def test_conditions(read: Read) -> None:
    conditions = [True, "[false()]", "false", "[reference('x').y]"]
    found = read(resources=[thing(f"t{i}", condition=c) for i, c in enumerate(conditions)]).resources
    assert [r.condition for r in found[:3]] == [True, False, False]
    last = found[3].condition
    assert isinstance(last, Unknown)
    assert to_arm(last.expression) == "reference('x').y"


def test_an_inner_deployment_has_its_own_names_and_scope(read: Read) -> None:
    template = {
        "parameters": {"n": {"type": "string"}, "d": {"type": "string", "defaultValue": "[parameters('n')]"}},
        "variables": {"v": "inner"},
        "resources": [
            thing("[format('{0}-{1}-{2}', parameters('d'), variables('v'), resourceGroup().name)]"),
            thing("unsure", key="[listKeys(resourceId('A.B/things', 'x'), '1').key]"),
        ],
        "outputs": {
            "id": {"type": "string", "value": "[resourceId('A.B/things', parameters('n'))]"},
            "late": {"type": "string", "value": "[reference(resourceId('A.B/things', 'x'), '1').late]"},
            "all": {"type": "array", "copy": {"count": 2, "input": "[copyIndex()]"}},
        },
    }
    found = read(
        variables={"v": "outer"},
        resources=[
            thing(
                "user",
                id="[reference(resourceId('other', 'Microsoft.Resources/deployments', 'dep'), '1').outputs.id.value]",
                late="[reference('dep').outputs.late.value]",
                all="[reference('dep').outputs.all.value[1]]",
                gone="[reference('dep').outputs.gone.value]",
            ),
            deployment(
                "dep",
                template,
                "inner",
                parameters={"n": {"value": "[variables('v')]"}},
                resourceGroup="other",
                condition="[false()]",
            ),
        ],
    )
    assert names(found) == ["user", "outer-inner-other", "unsure"]
    inner, unsure = found.resources[1:]
    assert (inner.scope.resource_group, inner.condition) == ("other", False)
    assert inner.pointer == "/resources/1/properties/template/resources/0"
    key = unsure.body["key"]
    assert isinstance(key, Unknown)
    assert to_arm(key.expression) == "listKeys(resourceId('other', 'A.B/things', 'x'), '1').key"
    body = found.resources[0].body
    assert body["id"] == f"/subscriptions/{ZERO}/resourceGroups/other/providers/A.B/things/outer"
    assert body["all"] == 1
    late, gone = body["late"], body["gone"]
    assert isinstance(late, Unknown)
    assert to_arm(late.expression) == "reference(resourceId('other', 'A.B/things', 'x'), '1').late"
    assert isinstance(gone, Unknown)


@pytest.mark.parametrize("scope", [None, "outer", "Outer"])
def test_an_outer_deployment_uses_the_names_around_it(read: Read, scope: str | None) -> None:
    template = {"variables": {"v": "inner"}, "resources": [thing("[concat(variables('v'), resourceGroup().name)]")]}
    found = read(
        variables={"v": "outer-"}, resources=[deployment("dep", template, scope, resourceGroup="other")]
    ).resources
    assert [r.id for r in found] == [f"/subscriptions/{ZERO}/resourceGroups/other/providers/A.B/things/outer-rg-design"]


def test_a_deployment_in_a_loop_sees_the_index(read: Read) -> None:
    template = {"resources": [thing("[concat('t', copyIndex())]")]}
    found = read(resources=[deployment("[concat('d', copyIndex())]", template, copy={"name": "l", "count": 2})])
    assert names(found) == ["t0", "t1"]


def test_a_linked_template_is_named_as_unread(read: Read) -> None:
    linked = {
        "type": "Microsoft.Resources/deployments",
        "apiVersion": "1",
        "name": "linked",
        "properties": {"templateLink": {"uri": "https://example.org/t.json"}},
    }
    found = read(resources=[linked])
    assert names(found) == ["linked"]
    assert messages(found, "unread") == ["The template of the deployment 'linked' is not in this file."]


def test_deployments_that_need_each_other_do_not_hang(read: Read) -> None:
    def one(name: str, other: str) -> dict[str, Any]:
        template = {
            "parameters": {"p": {"type": "string"}},
            "resources": [],
            "outputs": {"o": {"type": "string", "value": "[parameters('p')]"}},
        }
        value = f"[reference('{other}').outputs.o.value]"
        return deployment(name, template, "inner", parameters={"p": {"value": value}})

    assert read(resources=[one("a", "b"), one("b", "a")]).resources == ()


def test_symbolic_names(read: Read) -> None:
    found = read(
        languageVersion="2.0",
        resources={
            "net": {**thing("vnet", existing=True), "resourceGroup": "hub"},
            "a": thing("one", location="here", properties={"size": 3, "link": "[resourceInfo('net').id]"}),
            "b": thing(
                "two",
                size="[reference('a').size]",
                where="[reference('a', '1', 'full').location]",
                id="[resourceId('a')]",
                late="[reference('net', '2020-01-01', 'full').identity.principalId]",
            ),
            "loop": thing("[concat('l', copyIndex())]", copy={"name": "loop", "count": 2}),
        },
    )
    assert names(found) == ["vnet", "one", "two", "l0", "l1"]
    assert [r.existing for r in found.resources] == [True, False, False, False, False]
    hub = f"/subscriptions/{ZERO}/resourceGroups/hub/providers/A.B/things/vnet"
    assert found.resources[0].id == hub
    assert found.resources[1].body["properties"] == {"size": 3, "link": hub}
    two = found.resources[2]
    assert (two.body["size"], two.body["where"]) == (3, "here")
    assert two.body["id"] == f"{GROUP}/providers/A.B/things/one"
    late = two.body["late"]
    assert isinstance(late, Unknown)
    assert to_arm(late.expression) == (
        "reference(resourceId('hub', 'A.B/things', 'vnet'), '2020-01-01', 'full').identity.principalId"
    )
    assert two.pointer == "/resources/b"


def test_the_id_of_a_subnet_is_read_from_the_virtual_network(read: Read) -> None:
    network = {
        "type": "Microsoft.Network/virtualNetworks",
        "apiVersion": "1",
        "name": "v",
        "properties": {"subnets": [{"name": "s", "properties": {"addressPrefix": "10.0.0.0/24"}}]},
    }
    found = read(resources=[thing("t", id="[reference('v').subnets[0].id]"), network]).resources[0]
    assert found.body["id"] == f"{GROUP}/providers/Microsoft.Network/virtualNetworks/v/subnets/s"


def test_properties_that_need_each_other_stay_unknown(read: Read) -> None:
    found = read(
        resources=[
            thing("a", properties={"x": "[reference('b').x]"}),
            thing("b", properties={"x": "[reference('a').x]"}),
        ]
    )
    values = [r.body["properties"] for r in found.resources]
    assert all(isinstance(value, dict) and isinstance(value["x"], Unknown) for value in values)


def test_an_extension_resource_has_the_id_of_what_it_extends(read: Read) -> None:
    lock = {"type": "Microsoft.Authorization/locks", "apiVersion": "1", "name": "l", "scope": "A.B/things/t"}
    own = f"{GROUP}/providers/A.B/things/t/providers/Microsoft.Authorization/locks/l"
    assert read(resources=[lock]).resources[0].id == own
    assert read(resources=[{**lock, "scope": "[resourceId('A.B/things', 't')]"}]).resources[0].id == own


def test_a_subscription_template(read: Read) -> None:
    schema = "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#"
    group = {"type": "Microsoft.Resources/resourceGroups", "apiVersion": "1", "name": "g", "location": "x"}
    inside = deployment("d", {"resources": [thing("t")]}, "inner", resourceGroup="g")
    found = read(**{"$schema": schema}, resources=[group, inside]).resources
    assert [r.id for r in found] == [
        f"/subscriptions/{ZERO}/resourceGroups/g",
        f"/subscriptions/{ZERO}/resourceGroups/g/providers/A.B/things/t",
    ]


def test_user_functions(read: Read) -> None:
    member = {
        "parameters": [{"name": "first", "type": "string"}, {"name": "n", "type": "int"}],
        "output": {"type": "string", "value": "[concat(toLower(parameters('FIRST')), parameters('n'))]"},
    }
    functions = [{"namespace": "my", "members": {"name": member}}]
    found = read(functions=functions, resources=[thing("[MY.Name('AB', 2)]"), thing("x", v="[my.name('a')]")])
    assert names(found) == ["ab2", "x"]
    assert isinstance(found.resources[1].body["v"], Unknown)


def test_parameters_without_a_value(read: Read) -> None:
    found = read(
        parameters={
            "s": {"type": "string"},
            "secret": {"type": "secureString"},
            "i": {"type": "int"},
            "null": {"type": "string", "nullable": True},
            "default": {"type": "string", "defaultValue": "[toUpper('d')]"},
            "typed": {"$ref": "#/definitions/name"},
        },
        definitions={"name": {"type": "string"}},
        resources=[thing("[parameters('S')]", v="[concat(parameters('s'), parameters('secret'))]")],
    )
    assert names(found) == ["<s>"]
    assert (found.parameters["null"], found.parameters["default"]) == (None, "D")
    assert all(isinstance(found.parameters[name], Unknown) for name in ("s", "typed", "secret", "i"))
    value = found.resources[0].body["v"]
    assert isinstance(value, Unknown)
    assert to_arm(value.expression) == "concat(parameters('s'), parameters('secret'))"
    assert len([text for text in messages(found, "assumed") if "needs a value" in text]) == 4


@pytest.mark.parametrize("wrapped", [True, False])
def test_a_parameters_file(read: Read, wrapped: bool) -> None:
    values = {"S": {"value": "[not evaluated]"}, "k": {"reference": {"secretName": "x"}}, "odd": {"value": 1}}
    text = json.dumps({"parameters": values} if wrapped else values)
    found = read(text, parameters={"s": {"type": "string"}, "k": {"type": "secureString"}})
    assert found.parameters["s"] == "[not evaluated]"
    secret = found.parameters["k"]
    assert isinstance(secret, Unknown)
    assert "key vault" in secret.reason
    assert messages(found, "warning") == ["A value is given for 'odd', which the template does not declare."]


def test_the_context_is_where_the_template_is_read_for() -> None:
    text = json.dumps({"parameters": {"p": {"type": "string"}}, "resources": [thing("[parameters('p')]")]})
    context = EvaluationContext(subscription_id="sub", resource_group="rg", parameters={"P": "given"})
    found = read_template(text, '{"parameters": {"p": {"value": "file"}}}', context)
    assert found.resources[0].id == "/subscriptions/sub/resourceGroups/rg/providers/A.B/things/given"


def test_an_unknown_name_gets_a_placeholder(read: Read) -> None:
    found = read(resources=[thing("[newGuid()]"), thing("[concat('a', newGuid())]")])
    placeholder = found.resources[0].names[0]
    assert placeholder.startswith("<newGuid-")
    assert found.resources[1].names == ("a" + placeholder,)
    assert len(messages(found, "assumed")) == 2


def test_a_name_with_too_few_parts_is_filled_up(read: Read) -> None:
    found = read(resources=[{"type": "A.B/c/d", "apiVersion": "1", "name": "x"}])
    assert found.resources[0].names == ("x", "<d>")
    assert len(messages(found, "warning")) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[]", "JSON object"),
        ("{}", "no resources"),
        ('{"resources": 1}', "a list is needed"),
        ('{"resources": [1]}', "/resources/0: an object is needed"),
        ('{"resources": [{}]}', "/resources/0/type: a text is needed"),
        ('{"resources": [{"type": "A.B/c", "name": []}]}', "/resources/0/name: a name is needed"),
        ('{"resources": [{"type": "c", "name": "x"}]}', "not a resource type"),
        ('{"resources": [], "parameters": []}', "/parameters: an object is needed"),
        ('{"resources": [], "variables": {"copy": {}}}', "/variables/copy: a list is needed"),
        ('{"resources": [{"type": "A.B/c", "name": "[concat(]"}]}', "ends too early"),
        ('{"resources": [{"type": "A.B/c", "name": "x", "copy": {"name": "l", "count": 801}}]}', "at most 800"),
        ('{"resources": [{"type": "A.B/c", "name": "x", "copy": {"name": "l", "count": -1}}]}', "at least 0"),
        ('{"resources": [{"type": "A.B/c", "name": "x", "copy": []}]}', "/copy: an object is needed"),
    ],
)
def test_malformed_structure_names_its_place(text: str, words: str) -> None:
    with pytest.raises(TemplateError, match=words):
        read_template(text)


def test_an_error_deep_in_the_file_names_its_line() -> None:
    text = '{\n"resources": [\n {"type": "A.B/c",\n  "name": "[concat(]"}]}'
    with pytest.raises(TemplateError) as caught:
        read_template(text)
    assert (caught.value.line, caught.value.pointer) == (4, "/resources/0/name")


def test_an_error_in_the_parameters_file_says_so(read: Read) -> None:
    with pytest.raises(TemplateError, match="in the parameters file"):
        read("{")
