"""Terraform that is exported, judged by an independent parser, by the provider's own arguments, by terraform."""

from __future__ import annotations

import functools
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings

from fnetdesigner.exchange.az import export_az
from fnetdesigner.exchange.build import bare_tree
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.exchange.terraform import export_terraform
from fnetdesigner.exchange.terraform.export import NO_RESOURCE, SPECS
from fnetdesigner.exchange.terraform.hcl import Attribute, Block, Comment, Expr, Item, Text, document
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone
from fnetdesigner.model.design import Design
from fnetdesigner.project import load
from fnetdesigner.rules.examples.catalogue import all_examples
from tests.exchange import hcl_reader, made
from tests.exchange.outside import NAMES, SHARED, corpus_text
from tests.strategies import designs, texts

META = frozenset({"depends_on", "lifecycle", "count", "for_each", "provider"})
ARGUMENTS = SHARED / "data" / "azurerm_4.55_arguments.json"
TERRAFORM = shutil.which("terraform")
HOSTILE = (
    "${x}", "$${x}", "$$${x}", "%{ if true }", "%%{x}", "$", "${", "%", '"', '"}', "\\", '\\"', "\\u0041", "a\nb",
    "<<EOT\nx\nEOT", "# x", "/*", "// x", "\r\n", "\t", "\x00", "\x7f", "\u2028", "ünïcödé", "名", "e\u0301", "$%{",
    'x"\n}\nresource "evil" "x" {\n', "{", "}}", "[", "'", "`", "\ufeff", "",
)  # fmt: skip


def _designs() -> Iterator[tuple[str, Callable[[], Design]]]:
    yield from made.ALL.items()
    for name in NAMES:
        yield name, functools.partial(_imported, name)


def _imported(name: str) -> Design:
    return import_template(corpus_text(name)).design


DESIGNS = dict(_designs())
every_design = pytest.mark.parametrize("name", DESIGNS)


@pytest.mark.parametrize("major", [4, 5])
@every_design
def test_it_is_read_by_another_parser_and_the_same_each_time(name: str, major: Any) -> None:
    written = export_terraform(DESIGNS[name](), major)
    assert written == export_terraform(DESIGNS[name](), major)
    found = hcl_reader.read(written.text())
    declared = {next(iter(v)) for v in found["variable"]}
    assert {"subscription_id", "resource_group_name", "location"} <= declared


def test_the_sample_and_every_example_of_a_rule_are_written(sample_paths: list[Path]) -> None:
    designs = [load(path) for path in sample_paths] + [e.clean for e in all_examples()]
    for number, design in enumerate(designs):
        written = export_terraform(design)
        assert export_az(design).text.startswith("#!/usr/bin/env bash\n")
        if number % 40 == 0:
            hcl_reader.read(written.text())


@pytest.mark.skipif(not ARGUMENTS.is_file(), reason="the provider's arguments are not beside this repository")
@every_design
def test_every_argument_exists_and_none_is_missing(name: str) -> None:
    known = _arguments()
    for kind, label, body in hcl_reader.resources(export_terraform(DESIGNS[name]()).text()):
        assert _wrong(known[kind], hcl_reader.arguments(body), f"{kind}.{label}") == []


@functools.cache
def _arguments() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ARGUMENTS.read_text(encoding="utf-8"))
    return found


def _wrong(known: Mapping[str, Any], body: Mapping[str, Any], where: str) -> list[str]:
    found = [f"{where}: no argument {name}" for name in body if name not in known and name not in META]
    found += [f"{where}: {name} is missing" for name, info in known.items() if info["req"] and name not in body]
    for name, value in body.items():
        inner = known.get(name, {}).get("block")
        for block in value if inner and isinstance(value, list) else ():
            found += _wrong(inner, hcl_reader.arguments(block), f"{where}.{name}")
    return found


def test_every_type_of_every_kind_is_written_or_its_absence_has_a_reason() -> None:
    types = {kind.arm.type.lower() for kind in catalogue().kinds if kind.arm is not None}
    written = {resource.type.lower() for design in made.ALL.values() for resource in bare_tree(design()).resources}
    reasons = {o.what.lower() for design in made.ALL.values() for o in export_terraform(design()).omitted}
    assert (types & written) - SPECS.keys() <= reasons


def test_nothing_that_the_tree_says_of_our_own_designs_is_lost_without_a_reason() -> None:
    lost = {
        (omission.what, omission.why)
        for design in made.ALL.values()
        for omission in export_terraform(design()).omitted
        if "azurerm" in omission.why
    }
    assert {what for what, _ in lost} <= {"Microsoft.Web/sites/virtualNetworkConnections", "its kind, a function app"}
    assert all(why != NO_RESOURCE for _, why in lost)


def test_what_a_design_keeps_of_a_template_is_named_in_the_receipt() -> None:
    design = import_template(corpus_text(NAMES[0])).design
    kept = [row.path for r in design.resources.values() for row in getattr(r, "kept", ())]
    named = " ".join(o.what for o in export_terraform(design).omitted)
    assert all(path in named for path in kept)


def test_secrets_are_sensitive_variables_without_default() -> None:
    for design in made.ALL.values():
        text = export_terraform(design()).text()
        for block in hcl_reader.read(text)["variable"]:
            ((name, body),) = block.items()
            if "password" in name.lower() or name.startswith("key_"):
                assert body["sensitive"] is True
                assert "default" not in body


def test_azurerm_5_names_zones_by_id_and_endpoints_by_blocks() -> None:
    text = export_terraform(made.premium(), 5).text()
    links = [body for kind, _, body in hcl_reader.resources(text) if kind.endswith("zone_virtual_network_link")]
    assert links
    assert all("private_dns_zone_id" in b and "private_dns_zone_name" not in b for b in links)
    assert '"~> 5.0"' in text
    assert "service_endpoints " not in text


def test_subnets_are_tied_by_associations() -> None:
    kinds = [kind for kind, _, _ in hcl_reader.resources(export_terraform(made.premium()).text())]
    for tied in ("network_security_group", "route_table", "nat_gateway"):
        assert f"azurerm_subnet_{tied}_association" in kinds


@settings(max_examples=120)
@given(texts, texts)
@example("$", "%")
def test_any_text_is_read_back_as_it_was(value: str, key: str) -> None:
    _reads_back(value, key)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_read_back_as_it_was(text: str) -> None:
    _reads_back(text, text)


def _reads_back(value: str, key: str) -> None:
    items: list[Item] = [
        Attribute("a", value),
        Attribute("m", {key: value}),
        Attribute("l", [value, 1]),
        Comment(value),
    ]
    found = hcl_reader.read(document([Block("b", ("x",), items)]))["b"][0]["x"]
    assert (found["a"], found["m"], found["l"]) == (value, {key: value}, [value, 1])
    assert set(found) == {"a", "m", "l", hcl_reader.BLOCK}


@pytest.mark.skipif(TERRAFORM is None, reason="terraform is not installed")
def test_terraform_itself_reads_hostile_text_as_it_was_and_finds_it_well_laid_out(tmp_path: Path) -> None:
    blocks = [Block("output", (f"o{n}",), [Attribute("value", text)]) for n, text in enumerate(_visible())]
    joined = Text(("a$", Expr("var.x"), "%", Expr("var.x"), "${y}"))
    blocks.append(Block("output", ("joined",), [Attribute("value", joined)]))
    blocks.append(Block("variable", ("x",), [Attribute("default", "1")]))
    blocks.append(Block("output", ("map",), [Attribute("value", {text: text for text in _visible()})]))
    (tmp_path / "main.tf").write_bytes(document(blocks).encode("utf-8"))
    _terraform(tmp_path, "fmt", "-check", "-diff")
    _terraform(tmp_path, "apply", "-auto-approve", "-input=false")
    found = json.loads(_terraform(tmp_path, "output", "-json"))
    assert [found[f"o{n}"]["value"] for n in range(len(_visible()))] == list(_visible())
    assert found["joined"]["value"] == "a$1%1${y}"
    assert found["map"]["value"] == {text: text for text in _visible()}


def _visible() -> tuple[str, ...]:
    """Terraform normalizes text to NFC, and its state holds no null."""
    return tuple(text for text in HOSTILE if text not in ("e\u0301", "\x00"))


@pytest.mark.skipif(TERRAFORM is None, reason="terraform is not installed")
def test_every_export_is_laid_out_as_terraform_wants_it(tmp_path: Path) -> None:
    for name, design in made.ALL.items():
        for file, text in export_terraform(design()).files.items():
            (tmp_path / f"{name}-{file}").write_bytes(text.encode("utf-8"))
    names = [text for text in HOSTILE if text and text.isprintable()]
    networks = [VirtualNetwork(id=f"virtual-network-{n}", name=name) for n, name in enumerate(names, 1)]
    odd = made.design(*networks)
    (tmp_path / "hostile.tf").write_bytes(export_terraform(odd).text().encode("utf-8"))
    _terraform(tmp_path, "fmt", "-check", "-diff")


def _terraform(folder: Path, *words: str) -> str:
    environment = {"CHECKPOINT_DISABLE": "1", "HOME": str(folder), "TF_CLI_CONFIG_FILE": str(folder / "none.tfrc")}
    (folder / "none.tfrc").touch()
    done = subprocess.run(
        [str(TERRAFORM), *words], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_small_design_in_full(golden: Callable[[str, str], None]) -> None:
    design = made.design(
        VirtualNetwork(id="virtual-network-1", name="vnet-a", address_space=("10.0.0.0/16",)),
        Subnet(id="subnet-1", name="snet-a", parent="virtual-network-1", prefix="10.0.0.0/24",
               delegations=("Microsoft.Web/serverFarms",), service_endpoints=("Microsoft.Storage",)),
        PrivateDnsZone(id="private-dns-zone-1", name="privatelink.blob.core.windows.net"),
        HostingPlan(id="hosting-plan-1", name="plan-a", tier="elastic-premium", sku="EP1"),
    )  # fmt: skip
    golden("terraform/small.tf", export_terraform(design).text())
    golden("terraform/small.sh", export_az(design).text)


@settings(max_examples=40)
@given(designs())
def test_any_design_is_written_and_read_by_another_parser(design: Design) -> None:
    hcl_reader.read(export_terraform(design).text())
    assert export_az(design).text.endswith("\n")
