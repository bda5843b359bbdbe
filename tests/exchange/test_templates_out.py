"""What the exporters write, judged by Microsoft's types, by an independent Bicep grammar and by each other."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from fnetdesigner.exchange.adjustable import MOST
from fnetdesigner.exchange.arm import to_arm
from fnetdesigner.exchange.build import build, export_notes, left_literal, tree_of
from fnetdesigner.exchange.export import export_arm, export_bicep
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.exchange.readback.meaning import meant
from fnetdesigner.kinds.app_parts import AppSetting
from fnetdesigner.kinds.unmodelled import Unmodelled
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Set, apply
from tests.benchmarks.sized import sized
from tests.exchange import bicep_reader, made
from tests.exchange.defaults import adjustables, with_defaults
from tests.exchange.outside import NAMES, corpus_text, load, networked, type_findings, without_keys


def _designs() -> Iterator[tuple[str, Callable[[], Design]]]:
    yield from made.ALL.items()
    for name in NAMES:
        yield name, lambda name=name: import_template(corpus_text(name)).design


DESIGNS = dict(_designs())
every_design = pytest.mark.parametrize("name", DESIGNS)


@pytest.mark.parametrize("name", [*made.ALL, *networked()])
def test_published_types_find_nothing_wrong(name: str) -> None:
    design = DESIGNS[name]()
    raw = {r.azure_type for r in design.resources.values() if isinstance(r, Unmodelled)}
    text = export_arm(design)
    found = [*type_findings(load(text)), *type_findings(with_defaults(text))]
    assert [f for f in found if f[0] not in raw or not f[2].startswith("no type data")] == []


def test_the_types_do_find_what_is_wrong() -> None:
    template = load(export_arm(made.flex()))
    template["resources"][0]["properties"]["addressSpace"] = "10.0.0.0/16"
    assert type_findings(template) != []


def _flat(template: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for resource in template["resources"]:
        yield resource["type"], resource
        for child in resource.get("resources", ()):
            yield f"{resource['type']}/{child['type']}", child


def _paths(value: Any, path: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            inner = f"{path}.{key}".lstrip(".")
            yield inner
            yield from _paths(item, inner)
    elif isinstance(value, list):
        for item in value:
            yield from _paths(item, f"{path}[]")


def _in_order(entry: tuple[str, frozenset[str]]) -> tuple[str, list[str]]:
    return entry[0], sorted(entry[1])


@every_design
def test_bicep_and_arm_hold_the_same_resources_and_properties(name: str) -> None:
    design = DESIGNS[name]()
    structure = {"type", "apiVersion", "name", "dependsOn", "resources"}
    arm = [
        (f"{kind}@{r['apiVersion']}", without_keys(_paths({k: v for k, v in r.items() if k not in structure})))
        for kind, r in _flat(load(export_arm(design)))
    ]
    bicep = [(r.type, without_keys(r.paths)) for r in bicep_reader.resources(export_bicep(design)) if not r.existing]
    assert sorted(arm, key=_in_order) == sorted(bicep, key=_in_order)


@every_design
def test_symbols_are_unique_and_every_dependency_is_declared(name: str) -> None:
    design = DESIGNS[name]()
    symbols = [r.symbol.lower() for r in bicep_reader.resources(export_bicep(design))]
    assert len(symbols) == len(set(symbols))
    declared = set()
    template = with_defaults(export_arm(design))
    for kind, resource in _flat(template):
        declared.add((kind, resource["name"].rpartition("/")[2]))
    waits = [w for _, r in _flat(template) for w in r.get("dependsOn", ())]
    plain = [w for w in waits if "(" not in w.partition("(")[2]]
    named = {(w.split("'")[1], w.rpartition(", '")[2].removesuffix("')]")) for w in plain}
    assert named <= declared


def test_dependencies_make_no_circle() -> None:
    for make in made.ALL.values():
        tree = build(make())
        waits = {r.symbol: {*tree.implied(r), *r.depends_on} for r in tree.resources if not r.existing}
        while waits:
            ready = [s for s, needed in waits.items() if not needed & waits.keys()]
            assert ready, waits
            for symbol in ready:
                del waits[symbol]


def _app(design: Design) -> dict[str, Any]:
    return next(r for kind, r in _flat(with_defaults(export_arm(design))) if kind == "Microsoft.Web/sites")


def test_flex_consumption_gets_its_own_configuration_and_nothing_it_refuses() -> None:
    app = _app(made.flex())
    assert app["properties"]["functionAppConfig"]["runtime"] == {"name": "python", "version": "3.11"}
    settings = {s["name"] for s in app["properties"]["siteConfig"]["appSettings"]}
    assert settings == {"AzureWebJobsStorage__accountName"}
    assert "outboundVnetRouting" not in app["properties"]
    assert not {"alwaysOn", "ftpsState", "linuxFxVersion"} & app["properties"]["siteConfig"].keys()
    assert (
        "[resourceId('Microsoft.Storage/storageAccounts/blobServices/containers', 'stflex', 'default', 'code')]"
        in (app["dependsOn"])
    )


def test_premium_gets_its_content_share_and_waits_for_storage_to_be_reachable() -> None:
    app = _app(made.premium())
    settings = {s["name"]: s["value"] for s in app["properties"]["siteConfig"]["appSettings"]}
    assert settings["WEBSITE_CONTENTSHARE"] == "orders-content"
    assert app["properties"]["outboundVnetRouting"]["contentShareTraffic"] is True
    waits = "\n".join(app["dependsOn"])
    assert "privateDnsZoneGroups" in waits and "virtualNetworkLinks" in waits and "fileServices/shares" in waits
    slot = next(r for k, r in _flat(load(export_arm(made.premium()))) if k == "Microsoft.Web/sites/slots")
    assert "WEBSITE_CONTENTSHARE" not in {s["name"] for s in slot["properties"]["siteConfig"]["appSettings"]}


@every_design
def test_no_template_holds_a_key(name: str) -> None:
    design = DESIGNS[name]()
    for text in (export_arm(design), export_bicep(design)):
        for part in text.split("AccountKey=")[1:]:
            assert part.startswith(("{", "${"))
    for parameter in load(export_arm(design))["parameters"].values():
        assert parameter["type"] != "securestring" or "defaultValue" not in parameter


@every_design
def test_public_network_access_is_always_said(name: str) -> None:
    doors = (
        "Microsoft.Web/sites", "Microsoft.Web/sites/slots", "Microsoft.Storage/storageAccounts",
        "Microsoft.KeyVault/vaults", "Microsoft.DocumentDB/databaseAccounts", "Microsoft.Sql/servers",
        "Microsoft.ContainerRegistry/registries", "Microsoft.Relay/namespaces",
    )  # fmt: skip
    design = DESIGNS[name]()
    raw = {r.azure_type for r in design.resources.values() if isinstance(r, Unmodelled)}
    for kind, resource in _flat(load(export_arm(design))):
        if kind in doors and kind not in raw:
            assert resource["properties"]["publicNetworkAccess"] in ("Enabled", "Disabled")


def test_names_and_skus_are_parameters_with_the_values_of_the_design() -> None:
    template = load(export_arm(made.flex()))
    assert adjustables(template) | {"planFlexSku": "FC1", "vnetFlexName": "vnet-flex"} == adjustables(template)
    assert template["parameters"]["vnetFlexName"]["metadata"]["description"].startswith("The name of vnet-flex")
    said = {r["name"] for kind, r in _flat(template) if kind.count("/") == 1 and r["name"].startswith("[parameters(")}
    assert said == {f"[parameters('{name}')]" for name in adjustables(template) if name.endswith("Name")}


def _words(value: Any) -> Iterator[str]:
    """The words of all texts in a value; what rows and children are called and what is waited for says nothing."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from () if key in ("name", "dependsOn") else _words(item)
    elif isinstance(value, list):
        for item in value:
            yield from _words(item)
    elif isinstance(value, str):
        yield from re.findall(r"[\w-]+", value)


def test_a_name_that_follows_its_parameter_is_said_nowhere_else() -> None:
    for make in made.ALL.values():
        template = json.loads(export_arm(make()))
        names = {value for name, value in adjustables(template).items() if name.endswith("Name")}
        assert names and not names & {*_words(template["resources"])}


def test_renaming_by_parameter_renames_everything_that_says_it() -> None:
    text = export_arm(made.premium())
    given = {n: {"value": f"{v}x"} for n, v in adjustables(json.loads(text)).items() if n.endswith("Name")}
    renamed = import_template(text, json.dumps({"parameters": given})).design
    old = {r.name for r in import_template(text).design.resources.values()}
    found = {r.name for r in renamed.resources.values()}
    assert {row["value"] for row in given.values()} <= found
    assert len(found) == len(old) and len(renamed.resources) == len(made.premium().resources)


def test_a_name_that_a_setting_spells_out_stays_literal() -> None:
    app = next(r for r in made.flex().resources.values() if r.kind == "function-app")
    spoken = AppSetting(name="WHO", value=f"https://{app.name}.azurewebsites.net")
    design, _ = apply(made.flex(), [Set(app.id, {"app_settings": (spoken,)})])
    text = export_arm(design)
    assert app.name not in adjustables(json.loads(text)).values()
    assert left_literal(made.flex()) == ()
    assert left_literal(design) == (f"These names have no parameter, because something spells them out: {app.name}.",)


def test_a_large_template_leaves_room_for_parameters() -> None:
    template = json.loads(export_arm(sized(600)))
    assert len(template["parameters"]) == MOST
    assert any(n.endswith("Sku") for n in template["parameters"])


@every_design
def test_parameters_change_nothing_while_nobody_gives_them(name: str) -> None:
    design = DESIGNS[name]()
    without = with_defaults(to_arm(tree_of(design)))
    template = with_defaults(export_arm(design))
    assert template["parameters"] == without["parameters"]
    assert meant(template["resources"]) == meant(without["resources"])


def test_another_region_is_text_and_the_usual_one_the_parameter() -> None:
    networks = {
        r["name"]: r["location"]
        for kind, r in _flat(with_defaults(export_arm(made.hybrid())))
        if kind == "Microsoft.Network/virtualNetworks"
    }
    assert networks == {"vnet-hub": "[parameters('location')]", "vnet-spoke": "northeurope"}


def test_notes_name_what_the_template_cannot_do() -> None:
    design, _ = apply(made.premium(), [Set("public-ip-1", {"resource_group": "rg-shared", "subscription": "other"})])
    assert export_notes(made.premium()) == ()
    assert export_notes(design) == ("These resource groups of other subscriptions have to exist: rg-shared (other).",)
    assert export_notes(design, template=False) == ()


@pytest.mark.parametrize("name", made.ALL)
def test_golden_templates(name: str, golden: Callable[[str, str], None]) -> None:
    design = made.ALL[name]()
    golden(f"templates/{name}.json", export_arm(design))
    golden(f"templates/{name}.bicep", export_bicep(design))


def test_the_json_is_laid_out_for_people_and_machines() -> None:
    text = export_arm(made.hybrid())
    assert text.endswith("}\n") and "\r" not in text and text.startswith('{\n  "$schema"')
    assert json.loads(text)["resources"]
