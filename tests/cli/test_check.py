"""`check`: exit codes, the JSON that pipelines read, waivers, and how little it loads."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from fnetdesigner.cli.main import main
from fnetdesigner.model.edits import Set, apply
from fnetdesigner.project import load, save
from fnetdesigner.rules.words import plain
from fnetdesigner.workspace.intents import delete

SAMPLE = "resources/samples/function-app-storage-private-endpoints.fnd"


def checked(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any]]:
    code = main(["check", *words, "--format", "json"])
    return code, json.loads(capsys.readouterr().out)


def test_an_error_fails_and_an_empty_design_passes(stray: Path, empty: Path) -> None:
    assert main(["check", str(stray)]) == 1
    assert main(["check", str(empty)]) == 0


def test_json_has_exactly_what_is_promised(stray: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, value = checked(capsys, str(stray))
    assert code == 1
    assert list(value) == ["design", "baseline", "counts", "findings"]
    assert (value["design"], value["baseline"]) == ("Stray", "2024-11")
    assert list(value["counts"]) == ["error", "warning", "info"]
    [about_the_range] = [f for f in value["findings"] if f["severity"] == "error"]
    assert list(about_the_range) == ["rule", "severity", "message", "subjects", "sources", "fixes", "waived"]
    assert about_the_range["subjects"][0] == {"id": "subnet-1", "kind": "subnet", "name": "snet-stray"}
    assert list(about_the_range["sources"][0]) == ["title", "section", "url", "date"]
    assert all(list(fix) == ["id", "title"] for fix in about_the_range["fixes"])
    assert "*" not in about_the_range["message"]
    assert about_the_range["message"].startswith("snet-stray")


def test_to_dos_are_no_findings_of_the_json(tmp_path: Path, stray: Path, capsys: pytest.CaptureFixture[str]) -> None:
    design, _ = apply(load(stray), [Set("subnet-1", {"prefix": None})])
    path = tmp_path / "todo.fnd"
    save(design, path)
    code, value = checked(capsys, str(path), "--fail-on", "info")
    assert {f["severity"] for f in value["findings"]} <= {"error", "warning", "info"}
    main(["check", str(path)])
    assert "To do" in capsys.readouterr().out
    assert code == (1 if value["findings"] else 0)


def test_the_threshold_decides_the_exit_code(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sample = str(repository / SAMPLE)
    _, value = checked(capsys, sample, "--fail-on", "never")
    counts = value["counts"]
    reached = 0
    for severity in ("error", "warning", "info"):
        reached += counts[severity]
        assert main(["check", sample, "--fail-on", severity]) == (1 if reached else 0)
    assert main(["check", sample, "--fail-on", "never"]) == 0


@pytest.mark.editor("E5")
def test_the_same_design_gives_the_same_bytes(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outputs = set()
    for _ in range(2):
        main(["check", str(repository / SAMPLE), "--format", "json"])
        outputs.add(capsys.readouterr().out)
    assert len(outputs) == 1


def test_another_baseline_can_be_asked_for(stray: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, value = checked(capsys, str(stray), "--baseline", "2026-04")
    assert value["baseline"] == "2026-04"


@pytest.mark.parametrize(("expires", "code"), [(None, 0), ("2999-01-01", 0), ("2001-01-01", 1)])
@pytest.mark.editor("R4")
def test_a_waiver_counts_until_it_expires(
    tmp_path: Path, stray: Path, expires: str | None, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    _, value = checked(capsys, str(stray))
    design = load(stray)
    waivers = [
        {
            "rule": f["rule"],
            "resources": [s["id"] for s in f["subjects"]],
            "reason": "known",
            "expires": expires,
        }
        for f in value["findings"]
        if f["severity"] == "error"
    ]
    settings = type(design.settings).model_validate({**design.settings.__dict__, "waivers": waivers})
    path = tmp_path / "waived.fnd"
    save(design.with_parts(settings=settings), path)
    found, value = checked(capsys, str(path))
    assert found == code
    assert any(f["waived"] for f in value["findings"]) == (code == 0)
    assert value["counts"]["error"] == code


def test_a_change_of_what_is_deployed_is_checked_too(
    tmp_path: Path, stray: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever the edit rules say of a change, they say nothing of no change."""
    _, alone = checked(capsys, str(stray))
    _, same = checked(capsys, str(stray), "--deployed", str(stray))
    assert same == alone
    assert main(["check", str(stray), "--deployed", str(tmp_path / "none.fnd")]) == 2
    assert "none.fnd" in capsys.readouterr().err


def test_check_loads_neither_qt_nor_what_it_has_no_use_for(repository: Path) -> None:
    script = (
        "import sys; from fnetdesigner.cli.main import main; main(sys.argv[1:]); "
        "print([m for m in ('PySide6', 'lark', 'networkx', 'jinja2', 'resvg_py') if m in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", script, "check", str(repository / SAMPLE)],
        capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    assert result.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("*snet-a* is a /29.", "snet-a is a /29."),
        ("*a* and *b c*", "a and b c"),
        ("Any port (*) from *x*", "Any port (*) from x"),
        ("no names", "no names"),
    ],
)
def test_stars_mark_names_only(message: str, expected: str) -> None:
    assert plain(message) == expected


def test_taking_away_a_deployed_network_with_an_integrated_app_is_told(
    repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deployed = repository / SAMPLE
    design = load(deployed)
    changed, _ = apply(design, delete(design, ["virtual-network-1"]).edits)
    save(changed, tmp_path / "next.fnd")
    _, alone = checked(capsys, str(tmp_path / "next.fnd"))
    code, told = checked(capsys, str(tmp_path / "next.fnd"), "--deployed", str(deployed))
    new = {f["rule"] for f in told["findings"]} - {f["rule"] for f in alone["findings"]}
    assert code == 1
    assert "FND-VNET-005" in new
