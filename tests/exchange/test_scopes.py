"""Designs over several resource groups: modules in the right order, read back equal, and nothing else changed."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fnetdesigner.exchange.az import export_az
from fnetdesigner.exchange.bicep import MAIN, bicep_files
from fnetdesigner.exchange.build import build
from fnetdesigner.exchange.equal import equal_in_meaning
from fnetdesigner.exchange.export import export_arm, export_bicep, further_files
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.exchange.scopes import DEPLOYMENT_TYPE, GROUP_TYPE
from fnetdesigner.exchange.terraform import export_terraform
from fnetdesigner.kinds.unmodelled import Unmodelled
from fnetdesigner.model.design import Design
from tests.exchange import bicep_reader, hcl_reader, made, spreading
from tests.exchange.defaults import with_defaults
from tests.exchange.outside import NAMES, corpus_text, type_findings
from tests.strategies import designs

ELSEWHERE = re.compile(r"resourceId\(('[^'/]+', '[^']+/[^']+'(?:, '[^']+')+)\)")
"""An id in another resource group, as templates write it."""
SUBSCRIPTIONS = {"one": ("",), "several": ("", "shared", spreading.OTHER)}
every_spread = pytest.mark.parametrize("subscriptions", SUBSCRIPTIONS)
every_design = pytest.mark.parametrize("name", made.ALL)


def _spread(name: str, subscriptions: str) -> Design:
    return spreading.by_kind(made.ALL[name](), SUBSCRIPTIONS[subscriptions])


def _template(design: Design) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(export_arm(design))
    return found


def _deployments(template: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from (r for r in template["resources"] if r["type"] == DEPLOYMENT_TYPE)


def _inside(template: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for deployment in _deployments(template):
        yield from deployment["properties"]["template"]["resources"]


@every_spread
@every_design
def test_it_is_read_back_equal(name: str, subscriptions: str) -> None:
    design = _spread(name, subscriptions)
    assert equal_in_meaning(design, import_template(export_arm(design)).design) == []
    assert export_arm(design) == export_arm(design)


@every_design
def test_azure_has_words_for_all_of_it(name: str) -> None:
    """The metadata must not paper over a reference that means another resource group."""
    kept = build(_spread(name, "one")).metadata["fnetdesigner"].get("resources", {})
    assert kept == build(made.ALL[name]()).metadata["fnetdesigner"].get("resources", {})


def test_resources_of_the_same_names_keep_to_their_own_group() -> None:
    design = spreading.alike()
    found = import_template(export_arm(design))
    assert equal_in_meaning(design, found.design) == []
    assert [note for note in found.report if note.level == "warning"] == []
    differing = build(design).metadata["fnetdesigner"].get("resources", {})
    assert differing.keys() <= {"function-app:func-flex#2"}, "an app names its storage account by name alone"


@every_design
def test_every_module_comes_after_what_it_names(name: str) -> None:
    deployments = [*_deployments(with_defaults(export_arm(_spread(name, "one"))))]
    makes = {
        (d["resourceGroup"], r["type"], r["name"]): d["name"]
        for d in deployments
        for r in d["properties"]["template"]["resources"]
    }
    before: dict[str, set[str]] = {}
    crossing = 0
    for deployment in deployments:
        waits = {w.rpartition(", ")[2].strip("')]") for w in deployment["dependsOn"] if DEPLOYMENT_TYPE in w}
        assert waits <= before.keys()
        before[deployment["name"]] = waits.union(*(before[w] for w in waits))
        for named in ELSEWHERE.findall(json.dumps(deployment["properties"]["template"])):
            group, kind, *names = (word.strip("'") for word in named.split(", "))
            whole = (group, kind, "/".join(names))
            network = (group, kind.rpartition("/")[0], "/".join(names[:-1]))
            maker = makes.get(whole) or makes.get(network)
            if maker is not None:
                crossing += 1
                assert maker in before[deployment["name"]]
    assert crossing


@every_design
def test_inside_a_module_only_its_own_resources_are_waited_for(name: str) -> None:
    for deployment in _deployments(with_defaults(export_arm(_spread(name, "several")))):
        inner = deployment["properties"]["template"]
        own = {(r["type"], tuple(r["name"].split("/"))) for r in inner["resources"] if not r["name"].startswith("[")}
        assert set(inner["parameters"]) == set(deployment["properties"]["parameters"])
        for resource in inner["resources"]:
            for wait in resource.get("dependsOn", ()):
                words = [w.strip("'") for w in wait.removeprefix("[resourceId(").removesuffix(")]").split(", ")]
                assert (words[0], tuple(words[1:])) in own or "format(" in wait


@every_design
def test_published_types_find_nothing_wrong_in_any_module(name: str) -> None:
    template = _template(_spread(name, "one"))
    assert type_findings({"resources": list(_inside(template))}) == []
    groups = [r["name"] for r in template["resources"] if r["type"] == GROUP_TYPE]
    assert sorted(groups) == sorted({d["resourceGroup"] for d in _deployments(template)})
    assert template["$schema"].endswith("subscriptionDeploymentTemplate.json#")


def _types(resources: list[dict[str, Any]], above: str = "") -> Iterator[str]:
    for resource in resources:
        yield f"{above}{resource['type']}@{resource['apiVersion']}"
        yield from _types(resource.get("resources", []), f"{resource['type']}/")


@every_spread
@every_design
def test_bicep_has_a_file_for_every_module_with_what_arm_has_in_it(name: str, subscriptions: str) -> None:
    design = _spread(name, subscriptions)
    files = bicep_files(build(design))
    deployments = {d["name"]: d for d in _deployments(_template(design))}
    assert {path for path in files if path != MAIN} == {f"modules/{n}.bicep" for n in deployments}
    assert files == {MAIN: export_bicep(design), **further_files(design, "bicep")}
    assert files[MAIN].startswith("targetScope = 'subscription'\n")
    for path, text in files.items():
        bicep_reader.parse(text)
        deployment = deployments.get(path.rpartition("/")[2].removesuffix(".bicep"))
        if deployment is not None:
            own = [r.type for r in bicep_reader.resources(text) if not r.existing]
            theirs = [*_types(deployment["properties"]["template"]["resources"])]
            assert sorted(own) == sorted(theirs)
            symbols = [r.symbol for r in bicep_reader.resources(text)]
            assert len(set(symbols)) == len(symbols)


@every_spread
@every_design
def test_terraform_has_a_group_a_file_and_a_provider_for_each(name: str, subscriptions: str) -> None:
    design = _spread(name, subscriptions)
    written = export_terraform(design)
    assert {"main.tf", "rg_hub.tf", "rg_dns.tf"} < set(written.files)
    groups = [body for kind, _, body in hcl_reader.resources(written.text()) if kind == "azurerm_resource_group"]
    assert len(groups) == len(spreading.GROUPS)
    foreign = [place for place in SUBSCRIPTIONS[subscriptions] if place]
    assert len(hcl_reader.read(written.text())["provider"]) == 1 + len(foreign)
    asked = [v for v in hcl_reader.read(written.text())["variable"] if any(n.startswith("expression_") for n in v)]
    before = hcl_reader.read(export_terraform(made.ALL[name]()).text())["variable"]
    assert len(asked) == len([v for v in before if any(n.startswith("expression_") for n in v)])


@every_design
def test_the_script_makes_every_group_and_puts_things_there(name: str, tmp_path: Path) -> None:
    script = export_az(_spread(name, "several")).text
    assert script.count("az group create") == len(spreading.GROUPS)
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is not installed")
    (tmp_path / "x.sh").write_text(script, encoding="utf-8")
    assert subprocess.run([bash, "-n", str(tmp_path / "x.sh")], check=False).returncode == 0


@pytest.mark.parametrize("name", NAMES)
def test_public_templates_survive_being_spread(name: str) -> None:
    design = spreading.by_kind(import_template(corpus_text(name)).design)
    assert equal_in_meaning(design, import_template(export_arm(design)).design) == []
    for text in bicep_files(build(design)).values():
        bicep_reader.parse(text)


@settings(max_examples=40)
@given(designs(max_size=8), st.lists(st.sampled_from(["rg-a", "RG-a", "rg-b", "rg'c", "${d}", "[e]", ""]), min_size=1))
def test_any_design_over_any_groups_is_read_back_equal(design: Design, groups: list[str]) -> None:
    spread = spreading.by_kind(design, groups=groups)
    assert equal_in_meaning(spread, import_template(export_arm(spread)).design) == []
    for text in bicep_files(build(spread)).values():
        bicep_reader.parse(text)
    hcl_reader.read(export_terraform(spread).text())


def test_a_template_for_a_subscription_keeps_its_groups() -> None:
    template = {
        "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
        "contentVersion": "1.0.0.0", "parameters": {"tags": {"type": "object"}},
        "resources": [
            {"type": GROUP_TYPE, "apiVersion": "2025-04-01", "name": "rg-app", "location": "westeurope",
             "tags": "[parameters('tags')]"},
            {"type": DEPLOYMENT_TYPE, "apiVersion": "2025-04-01", "name": "app", "resourceGroup": "rg-app",
             "properties": {"mode": "Incremental", "template": {"resources": [
                 {"type": "Microsoft.Network/virtualNetworks", "apiVersion": "2024-05-01", "name": "vnet",
                  "location": "westeurope",
                  "properties": {"addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}}}]}}},
        ],
    }  # fmt: skip
    design = import_template(json.dumps(template)).design
    [group] = [r for r in design.resources.values() if isinstance(r, Unmodelled)]
    assert (group.name, group.azure_type) == ("rg-app", GROUP_TYPE)
    again = json.loads(export_arm(design))
    assert [r["type"] for r in again["resources"]] == [GROUP_TYPE, DEPLOYMENT_TYPE]
    assert again["resources"][0]["tags"] == "[json(parameters('tags'))]"
    assert again["resources"][1]["resourceGroup"] == "rg-app"
    assert equal_in_meaning(design, import_template(export_arm(design)).design) == []
    assert re.search(
        r"^resource (\w+) '[^']+' = \{\n  name: 'rg-app'.*^  scope: \1$", export_bicep(design), re.M | re.S
    )
