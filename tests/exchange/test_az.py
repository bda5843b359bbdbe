"""Scripts for the Azure CLI: bash reads them, and a stand-in for az sees the words that were meant."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fnetdesigner.exchange.az import export_az
from fnetdesigner.exchange.az.shell import Option, Var, command_line, comment, json_word, quoted
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.kinds.app_parts import AppSetting
from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule
from tests.exchange import made
from tests.exchange.outside import NAMES, corpus_text
from tests.strategies import texts

BASH = shutil.which("bash")
needs_bash = pytest.mark.skipif(BASH is None, reason="bash is not installed")
HOSTILE = (
    "$(touch evil)", "`touch evil`", "'; touch evil; '", '"', "\\", "a b", "a\nb", "$x", "!x", "*", "~", "#", "-x",
    "--name", "&", "|", "ünïcödé", "{a,b}", "<x", ">evil", "x\n}\n", "%s", "",
)  # fmt: skip
AZ = """\
az() {
  { printf '%s\\0' "$@"; printf '\\0'; } >> "$CALLS"
  printf 'answer\\n'
}
"""
SECRETS = (
    "MACHINE_PASSWORD",
    "POINT_TO_SITE_ROOT_CERTIFICATE",
    "SQL_ADMINISTRATOR_NAME",
    "SQL_ADMINISTRATOR_OBJECT_ID",
)


def _calls(script: str, folder: Path) -> list[list[str]]:
    """The words of every call of az that a script makes."""
    calls = folder / "calls"
    first, _, rest = script.partition("\n")
    secrets = {line.partition("=")[0].upper(): "secret" for line in script.splitlines() if ":?is not set}" in line}
    environment = {"CALLS": str(calls), "PATH": "/usr/bin:/bin", **dict.fromkeys(SECRETS, "secret"), **secrets}
    done = subprocess.run(
        [str(BASH), "-c", f"{first}\n{AZ}{rest}"], cwd=folder, env=environment, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    records = calls.read_bytes().decode("utf-8").split("\0\0")
    return [record.split("\0") for record in records if record]


@needs_bash
@pytest.mark.parametrize("name", [*made.ALL, *NAMES])
def test_every_script_runs_and_makes_things_in_order(name: str, tmp_path: Path) -> None:
    design = made.ALL[name]() if name in made.ALL else import_template(corpus_text(name)).design
    script = export_az(design)
    assert script == export_az(design)
    calls = _calls(script.text, tmp_path)
    assert calls[1][:2] == ["group", "create"]
    assert all(call[-2:] in (["--output", "none"], ["--output", "tsv"]) for call in calls)
    made_so_far: set[str] = set()
    for call in calls:
        if call[:2] == ["resource", "create"]:
            made_so_far.add(call[call.index("--id") + 1])
            json.loads(call[call.index("--properties") + 1])
        for word in call:
            if word.startswith("/subscriptions/answer/") and "/Microsoft.Web/serverfarms/" in word:
                assert word in made_so_far


@needs_bash
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_and_values_stay_what_they_are(text: str, tmp_path: Path) -> None:
    name = text.replace("\n", " ") or "x"
    design = made.design(
        VirtualNetwork(id="virtual-network-1", name=name, address_space=("10.0.0.0/16",)),
        NetworkSecurityGroup(id="network-security-group-1", name=name, rules=(SecurityRule(name=name),)),
        StorageAccount(id="storage-account-1", name=name, containers=(name,)),
        HostingPlan(id="hosting-plan-1", name="plan", tier="dedicated", sku="S1"),
        FunctionApp(id="function-app-1", name=name, plan="hosting-plan-1", host_storage="storage-account-1",
                    host_storage_access="connection-string",
                    app_settings=(AppSetting(name=name, value=text), AppSetting(name="VAULT", value="@Microsoft"))),
    )  # fmt: skip
    calls = _calls(export_az(design).text, tmp_path)
    assert not (tmp_path / "evil").exists()
    [network] = [call for call in calls if call[:3] == ["network", "vnet", "create"]]
    assert f"--name={name}" in network or network[network.index("--name") + 1] == name
    app = next(call for call in calls if call[:2] == ["resource", "create"] and "Microsoft.Web/sites/" in call[3])
    properties = json.loads(app[app.index("--properties") + 1])["properties"]
    rows = {row["name"]: row["value"] for row in properties["siteConfig"]["appSettings"]}
    assert rows[name] == text
    assert rows["VAULT"] == "@Microsoft"


def test_what_az_would_take_for_a_file_is_not_written_and_named_in_the_receipt() -> None:
    design = made.design(VirtualNetwork(id="virtual-network-1", name="@/etc/passwd"))
    script = export_az(design)
    assert "vnet create" not in script.text
    assert [o.name for o in script.omitted] == ["@-etc-passwd"]


def test_secrets_come_from_the_environment() -> None:
    text = "".join(export_az(design()).text for design in made.ALL.values())
    assert "machine_password=${MACHINE_PASSWORD:?is not set}" in text


@given(st.lists(texts, min_size=1, max_size=4))
@example(["'", "$x", "`x`"])
def test_words_are_read_back_as_they_were(words: list[str]) -> None:
    assert shlex.split(" ".join(quoted((word,)) for word in words)) == words


@given(texts)
@example("=@/etc/passwd")
def test_json_stays_json_and_never_names_a_file(text: str) -> None:
    (word,) = json_word({text: [(text,), 1, True, None]})
    assert isinstance(word, str)
    assert json.loads(word) == {text: [text, 1, True, None]}
    assert "=@" not in word


def test_a_value_that_looks_like_an_option_is_tied_to_its_own() -> None:
    assert command_line([("az",), (Option("--name"),), ("--force",)]) == "az \\\n  --name=--force"
    assert quoted(("a b", Var("scope"))) == "'a b'\"$scope\""


def test_a_comment_ends_where_its_line_does() -> None:
    assert comment("a\nrm -rf x\r\u202ey") == ["# a", "# rm -rf x", "# \N{REPLACEMENT CHARACTER}y"]
