"""The golden cases of routing: the shared ones where they lie beside the repository, and our own."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from fnetdesigner.routing.question import OUTBOUND_ADDRESSES, Hop, Question, Source, Target, Trace
from tests.routing.golden import differences, failures, main, question_of
from tests.routing.golden_reading import Case, parse_cases, read_cases
from tests.routing.golden_services import design_of

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "golden" / "routing.yaml"
OWN = Path(__file__).resolve().parents[1] / "golden" / "routing-more.yaml"
SHARED_CHECKS = 56


@cache
def cases_of(path: Path) -> dict[str, Case]:
    return {case.id: case for case in read_cases(path)} if path.is_file() else {}


@cache
def results_of(path: Path, case: str) -> dict[str, tuple[str, ...]]:
    return {check.name: found for check, found in failures(cases_of(path)[case])}


def names_of(path: Path) -> list[str]:
    return [check.name for case in cases_of(path).values() for check in case.checks]


@pytest.mark.skipif(not SHARED.is_file(), reason="the shared golden cases are not beside the repository")
def test_the_shared_cases_are_all_there() -> None:
    assert len(names_of(SHARED)) == SHARED_CHECKS


@pytest.mark.skipif(not SHARED.is_file(), reason="the shared golden cases are not beside the repository")
@pytest.mark.parametrize("name", names_of(SHARED))
def test_a_shared_case(name: str) -> None:
    assert results_of(SHARED, name.partition(".")[0])[name] == ()


@pytest.mark.parametrize("name", names_of(OWN))
def test_a_case_of_our_own(name: str) -> None:
    assert results_of(OWN, name.partition(".")[0])[name] == ()


CASE = """cases:
- id: T1
  design:
    vnets: {v1: {space: [10.0.0.0/16], subnets: {int: {p: 10.0.1.0/26}, gw: {p: 10.0.9.0/27}}}}
    gateways: {g: {vnet: v1, onprem: [192.168.0.0/24], p2s: 172.16.0.0/24}}
    apps: {f1: {plan: EP, integ: v1/int, inst_ip: 10.0.1.5, out_ips: [20.50.0.1]}}
  checks:
  - {q: {from: "app:f1", to: x.example.com, port: 22, proto: udp, kind: kvref, headers: {A: b}}, x: {%s}}
  - {q: {from: "internet:2001:db8::5", to: "2001:db8::9"}, x: {}}
  - {q: {from: "onprem:192.168.0.9", to: 10.0.1.5}, x: {}}
  - {q: {from: "p2s:172.16.0.9", to: 10.0.1.5}, x: {}}
"""


def test_questions_are_put_in_the_words_of_the_product() -> None:
    (case,) = parse_cases(CASE % "")
    design, made = design_of(case)
    asked = [question_of(check, case, design, made) for check in case.checks]
    app, site, gateway = made.ids["apps", "f1"], made.ids["sites", "g-site"], made.ids["gateways", "g"]
    target = Target(name="x.example.com")
    assert asked[0] == Question(Source(app, "10.0.1.5"), target, 22, "udp", "key-vault-reference", {"A": "b"})
    assert (asked[1].source, asked[1].target) == (Source(None, "2001:db8::5"), Target(address="2001:db8::9"))
    assert asked[2].source == Source(site, "192.168.0.9")
    assert asked[3].source == Source(gateway, "172.16.0.9", point_to_site=True)


@pytest.mark.parametrize(
    ("expected", "wrong"),
    [
        ("verdict: ALLOW, src: outbound_ips, hops: ['app:f1', internet]", 0),
        ("verdict: DENY", 1),
        ("stage: route, by: r, ip: 1.2.3.4", 3),
        ("src: 10.0.1.0/26", 1),
        ("hops: ['app:f1']", 1),
        ("hops: ['app:f2', internet]", 1),
        ("hops: [app, internet]", 0),
        ("hops: [internet, app]", 1),
    ],
)
def test_every_difference_is_told(expected: str, wrong: int) -> None:
    (case,) = parse_cases(CASE % expected)
    design, made = design_of(case)
    check = case.checks[0]
    hops = (Hop("app", "", subjects=(made.ids["apps", "f1"],)), Hop("dns", ""), Hop("internet", ""))
    question = question_of(check, case, design, made)
    answer = Trace(question, "allow", None, "", "", OUTBOUND_ADDRESSES, hops)
    assert len(list(differences(check, case, answer, made))) == wrong


def test_the_runner_counts_checks_and_ends_with_one_where_one_failed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "cases.yaml"
    file.write_text(
        "cases:\n- {id: A, design: {hosts: {h: {ip: 10.0.0.4}}}, checks: [{q: {from: 'host:h', to: x}, x: {}}]}\n"
        "- {id: B, design: {}, checks: [{q: {from: 'internet:203.0.113.9', to: 198.51.100.7}, x: {}}]}\n",
        encoding="utf-8",
    )
    assert main([str(file)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("A.1 host:h -> x: the case makes no design: case A.design.hosts.h: no subnet")
    assert lines[1:] == ["1 passed, 1 failed"]
    file.write_text("cases: [", encoding="utf-8")
    assert main([str(file)]) == 2
    assert "this is no YAML" in capsys.readouterr().out
