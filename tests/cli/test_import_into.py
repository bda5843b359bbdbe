"""``import --into`` shows differences and waits for a yes; ``export --force`` insists; Bicep needs a compiler."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fnetdesigner.cli.main import main
from fnetdesigner.exchange.export import export_arm
from fnetdesigner.model.edits import Set, apply
from fnetdesigner.project import load, save
from tests.exchange import made


@pytest.fixture
def drawn(tmp_path: Path) -> Path:
    path = tmp_path / "a.fnd"
    save(made.premium(), path)
    return path


def test_differences_wait_for_a_yes(drawn: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    design = load(drawn)
    network = design.index.by_kind["virtual-network"][0]
    template = tmp_path / "t.json"
    template.write_text(export_arm(apply(design, [Set(network, {"dns_servers": ("10.0.0.9",)})])[0]), encoding="utf-8")
    words = ["import", str(template), "--into", str(drawn)]
    assert main([*words, "--dry-run"]) == 0
    assert main(words) == 1
    assert load(drawn) == design
    assert main([*words, "--yes"]) == 0
    assert "DNS servers: add 10.0.0.9" in capsys.readouterr().out
    assert load(drawn).resources[network].dns_servers == ("10.0.0.9",)  # type: ignore[attr-defined]
    assert main(words) == 0
    assert "There are no differences." in capsys.readouterr().out


def test_export_errors_need_force_and_the_receipt_is_written(
    drawn: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    design = load(drawn)
    account = design.index.by_kind["storage-account"][0]
    save(apply(design, [Set(account, {"name": "Not_A_Name"})])[0], drawn)
    out, receipt = tmp_path / "o.json", tmp_path / "r.txt"
    words = ["export", str(drawn), "--to", "arm", "-o", str(out), "--receipt", str(receipt)]
    assert main(words) == 2
    assert "--force" in capsys.readouterr().err and not out.exists()
    assert main([*words, "--force"]) == 0
    assert "exportErrors" in json.loads(out.read_text(encoding="utf-8"))["metadata"]
    assert "Design: equal" in receipt.read_text(encoding="utf-8")


def test_bicep_is_compiled_or_the_way_out_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "main.bicep"
    source.write_text("param x string\n", encoding="utf-8")
    tools = tmp_path / "tools"
    tools.mkdir()
    monkeypatch.setenv("PATH", str(tools))
    words = ["import", str(source), "-o", str(tmp_path / "b.fnd")]
    assert main(words) == 2
    assert "az bicep build --file main.bicep" in capsys.readouterr().err
    compiler = tools / "bicep"
    compiler.write_text(f"#!/bin/sh\n/bin/cat '{tmp_path}/made.json'\n", encoding="utf-8")
    compiler.chmod(0o755)
    (tmp_path / "made.json").write_text(export_arm(made.premium()), encoding="utf-8")
    assert main(words) == 0
    assert len(load(tmp_path / "b.fnd").resources) == len(made.premium().resources)
    compiler.write_text("#!/bin/sh\necho 'main.bicep(1,7) : Error BCP' >&2\nexit 1\n", encoding="utf-8")
    assert main(words) == 2
    assert "main.bicep(1,7)" in capsys.readouterr().err
