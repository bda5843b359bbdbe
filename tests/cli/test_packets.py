"""The verbs about packets: what they print, their JSON, their exit codes and their errors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from fnetdesigner.cli.main import main
from fnetdesigner.kinds.callers import Client
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, Route, RouteTable, SecurityRule
from fnetdesigner.project import load, save

SAMPLE = "resources/samples/function-app-storage-private-endpoints.fnd"
BLOB = "stordersdata.blob.core.windows.net"


@pytest.fixture
def sample(repository: Path, tmp_path: Path) -> Path:
    design = load(repository / SAMPLE)
    rules = (
        SecurityRule(name="open", priority=100, direction="Outbound", access="Allow", protocol="*"),
        SecurityRule(name="late", priority=200, direction="Outbound", access="Deny", protocol="Tcp"),
    )
    table = RouteTable(id="route-table-1", name="rt",
                       routes=(Route(name="all", prefix="0.0.0.0/0", next_hop="Internet"),))  # fmt: skip
    home = next(r for r in design.resources.values() if isinstance(r, Subnet) and r.name == "snet-func")
    guarded = home.model_copy(update={"network_security_group": "nsg-1", "route_table": "route-table-1"})
    new = {
        "nsg-1": NetworkSecurityGroup(id="nsg-1", name="nsg-func", rules=rules),
        "route-table-1": table,
        home.id: guarded,
        "client-1": Client(id="client-1", name="anybody", where="internet"),
    }
    path = tmp_path / "orders.fnd"
    save(design.with_parts(resources={**design.resources, **new}), path)
    return path


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = main(list(words))
    return code, capsys.readouterr().out


def value(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    code, out = said(capsys, *words, "--format", "json")
    assert code in (0, 1)
    return json.loads(out)


def test_a_trace_has_exactly_the_promised_json(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = value(capsys, "trace", str(sample), "--from", "func-orders", "--to", f"{BLOB}:443")
    assert list(found) == ["verdict", "stage", "decided_by", "address", "source_address", "hops", "blockers",
                           "assumptions", "warnings"]  # fmt: skip
    assert (found["verdict"], found["stage"], found["decided_by"]) == ("allow", None, "")
    assert all(list(h) == ["at", "what", "by", "sources"] for h in found["hops"])
    assert found["source_address"] == "10.100.0.0/27"
    assert found == value(capsys, "trace", str(sample), "--from", "function-app-1", "--to", "stordersdata/blob")


@pytest.mark.editor("A3")
def test_a_trace_for_a_person_starts_with_the_verdict_and_numbers_its_sentences(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out = said(capsys, "trace", str(sample), "--from", "func-orders@10.100.0.7", "--to", "stordersdata/blob")
    lines = out.splitlines()
    assert code == 0
    assert lines[0].startswith("ALLOW: 10.100.0.7 (func-orders) reaches stordersdata (blob) at TCP 443.")
    assert lines[2].startswith("1. ")
    assert "*" not in out
    _, out = said(capsys, "trace", str(sample), "--from", "internet:203.0.113.7", "--to", "10.100.0.40:443")
    assert out.startswith("DENY: 203.0.113.7 (the internet) does not reach 10.100.0.40 at TCP 443.")
    assert "Decided here: " in out


def test_kind_protocol_and_headers_are_taken(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    share = value(capsys, "trace", str(sample), "--from", "func-orders", "--to", "stordersdata/file:445",
                  "--kind", "content-share")  # fmt: skip
    assert share["verdict"] == "allow"
    ping = value(capsys, "trace", str(sample), "--from", "func-orders", "--to", "10.100.0.40", "--protocol", "icmp")
    assert (ping["stage"], ping["decided_by"]) == ("capability", "icmp")
    call = value(capsys, "trace", str(sample), "--from", "internet", "--to", "func-orders", "--header", "A: b")
    assert call["verdict"] == "allow"


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--from", "func-order", "--to", "10.0.0.4"), "did you mean func-orders"),
        (("--from", "func-orders", "--to", "stordersdata/blub"), "no sub-resource 'blub'"),
        (("--from", "internet", "--to", "10.0.0.4", "--kind", "backup"), "is no function app"),
        (("--from", "internet", "--to", "10.0.0.4", "--header", "nothing"), "this is no header"),
        (("--from", "internet", "--to", "10.0.0.4:x"), "no port"),
    ],
)
def test_what_cannot_be_asked_is_said_in_one_line(
    sample: Path, words: tuple[str, ...], part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["trace", str(sample), *words]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert part in line


def test_an_error_names_the_file(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["effective-routes", str(sample), "nowhere"]) == 2
    assert str(sample) in capsys.readouterr().err
    assert main(["trace", str(sample) + "x", "--from", "internet", "--to", "10.0.0.4"]) == 2
    assert "no such file" in capsys.readouterr().err


def with_flow(path: Path, source: str, access: Any) -> None:
    design = load(path)
    flow = IntendedFlow(id="flow-1", name="f", source=source, target="storage-account-1", access=access)
    save(design.with_parts(resources={**design.resources, flow.id: flow}), path)


def test_intents_pass_fail_and_show_the_packet(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out = said(capsys, "intents", str(sample))
    assert (code, out) == (0, "The design has no intended flows.\n")
    with_flow(sample, "function-app-1", "allow")
    code, out = said(capsys, "intents", str(sample))
    assert code == 0
    assert "holds      func-orders reaches stordersdata at TCP 443." in out
    with_flow(sample, "function-app-1", "deny")
    assert main(["intents", str(sample)]) == 1
    capsys.readouterr()
    found = value(capsys, "intents", str(sample))
    assert found["counts"] == {"broken": 1, "undecided": 0, "holds": 0}
    [intent] = found["intents"]
    assert list(intent) == ["id", "name", "state", "sentence", "missing", "packet", "trace"]
    assert (intent["state"], intent["trace"]["verdict"], intent["packet"]["port"]) == ("broken", "allow", 443)
    assert intent["packet"]["source_address"].startswith("10.100.0.")


def test_resolve_answers_from_one_place_or_from_all(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    everybody = value(capsys, "resolve", str(sample), BLOB)
    answers = {a["from"]: a["answer"] for a in everybody["answers"]}
    assert answers == {"func-orders": "private", "vnet-orders": "private", "the internet": "public"}
    one = value(capsys, "resolve", str(sample), "stordersdata/blob", "--from", "vnet-orders")
    assert one["name"] == BLOB
    assert [a["from"] for a in one["answers"]] == ["vnet-orders"]
    _, out = said(capsys, "resolve", str(sample), BLOB)
    assert out.splitlines()[0].split() == ["FROM", "ANSWER", "WHY"]
    assert main(["resolve", str(sample), "10.0.0.4"]) == 2
    assert "no name" in capsys.readouterr().err


def test_effective_routes_and_rules_show_what_does_not_act(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    routes = value(capsys, "effective-routes", str(sample), "snet-func")["routes"]
    gone = [r for r in routes if r["state"] == "overridden"]
    assert [(r["origin"], r["prefix"], r["overridden_by"]) for r in gone] == [
        ("Default", "0.0.0.0/0", ["udr:0.0.0.0/0"])
    ]
    assert sum(1 for r in routes if r["next_hop"] == "InterfaceEndpoint") == 4
    rules = value(capsys, "effective-rules", str(sample), "snet-func")["rules"]
    late = next(r for r in rules if r["name"] == "late")
    assert (late["life"], late["by"]) == ("shadowed", ["open"])
    _, out = said(capsys, "effective-rules", str(sample), "snet-func")
    assert "shadowed by open" in out
    _, out = said(capsys, "effective-routes", str(sample), "snet-func")
    assert "overridden by udr:0.0.0.0/0" in out


def test_identity_and_inbound_print_a_sheet(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = value(capsys, "identity", str(sample))
    assert {r["sender"] for r in sheet} == {"func-orders"}
    assert sheet == value(capsys, "identity", str(sample), "func-orders")
    _, out = said(capsys, "identity", str(sample))
    assert "allow list: Nothing: a private endpoint needs no rule for addresses." in out
    found = value(capsys, "inbound", str(sample), "func-orders")
    assert [d["kind"] for d in found["doors"]] == ["default"]
    assert {v["site"] for v in found["visits"]} == {"main", "scm"}
    assert {"the internet", "a hosted agent", "a laptop on the internet", "anybody"} <= {
        v["from"] for v in found["visits"]
    }
    _, out = said(capsys, "inbound", str(sample), "func-orders")
    assert out.startswith("DOOR")


def test_the_same_design_prints_the_same_bytes(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["identity", str(sample)], ["inbound", str(sample), "func-orders"], ["resolve", str(sample), BLOB]):
        assert said(capsys, *words) == said(capsys, *words)


def test_the_matrix_says_the_same_in_every_form(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = value(capsys, "matrix", str(sample))
    row = [s["label"] for s in found["sources"]].index("func-orders")
    column = [d["label"] for d in found["destinations"]].index("stordersdata blob:443")
    assert found["verdicts"][row][column] == "allow"
    _, out = said(capsys, "matrix", str(sample), "--format", "csv")
    lines = [line.split(",") for line in out.splitlines()]
    assert [line[1:] for line in lines[1:]] == found["verdicts"]
    _, out = said(capsys, "matrix", str(sample))
    assert f"{len(found['sources']) * len(found['destinations'])} pairs" in out
