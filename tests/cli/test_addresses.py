"""`fnetdesigner addresses` shows the plan in three forms and takes one over."""

import json
from pathlib import Path

import pytest

from fnetdesigner.cli.main import main
from fnetdesigner.project import load


def test_three_forms_tell_the_same(stray: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["addresses", str(stray)]) == 0
    text = capsys.readouterr().out
    assert "65536 addresses, 65536 in no subnet" in text
    assert "snet-stray" in text
    assert main(["addresses", str(stray), "--format", "csv"]) == 0
    assert "vnet-a,subnet,snet-stray,192.168.9.0/24" in capsys.readouterr().out
    assert main(["addresses", str(stray), "--format", "json"]) == 0
    [network] = json.loads(capsys.readouterr().out)["networks"]
    assert network["outside_of_the_spaces"][0]["name"] == "snet-stray"
    assert network["spaces"][0]["blocks"][0] == {"kind": "free", "range": "10.0.0.0 – 10.0.255.255", "addresses": 65536}


def test_a_plan_is_taken_over(stray: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan, out = tmp_path / "plan.csv", tmp_path / "out.fnd"
    plan.write_text("network,kind,name,range\nvnet-a,subnet,snet-new,10.0.3.0/27\n", encoding="utf-8")
    assert main(["addresses", str(stray), "--import", str(plan), "-o", str(out)]) == 0
    assert "snet-new" in capsys.readouterr().out
    assert {r.name for r in load(out).resources.values()} == {"vnet-a", "snet-stray", "snet-new"}


def test_a_plan_that_does_not_fit_writes_nothing(
    stray: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan, out = tmp_path / "plan.csv", tmp_path / "out.fnd"
    plan.write_text("network,kind,name,range\nvnet-a,subnet,snet-new,10.9.0.0/27\n", encoding="utf-8")
    assert main(["addresses", str(stray), "--import", str(plan), "-o", str(out)]) == 2
    assert "line 2: 10.9.0.0/27 lies outside of the address space of vnet-a" in capsys.readouterr().err
    assert not out.exists()
    assert main(["addresses", str(stray), "--import", str(plan)]) == 2
    assert "one goes with the other" in capsys.readouterr().err
