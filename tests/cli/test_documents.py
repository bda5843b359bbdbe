"""The verbs that write something: new, export, import, report, render; and the rulebook."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fnetdesigner.cli.export import DRAWINGS
from fnetdesigner.cli.main import main
from fnetdesigner.cli.new import template_names
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Set, apply
from fnetdesigner.project import load, save
from fnetdesigner.rules.rulebook import rulebook

SAMPLE = "function-app-storage-private-endpoints"


@pytest.fixture
def sample(repository: Path) -> str:
    return str(repository / "resources" / "samples" / f"{SAMPLE}.fnd")


def test_new_writes_an_empty_project_or_a_sample(tmp_path: Path, sample: str) -> None:
    assert main(["new", "-o", str(tmp_path / "a.fnd")]) == 0
    assert load(tmp_path / "a.fnd") == Design()
    assert main(["new", "--template", SAMPLE, "-o", str(tmp_path / "b.fnd")]) == 0
    assert load(tmp_path / "b.fnd") == load(Path(sample))


def test_new_names_the_templates_and_writes_over_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "--template", "nosuch", "-o", str(tmp_path / "a.fnd")]) == 2
    said = capsys.readouterr().err
    assert all(name in said for name in template_names())
    (tmp_path / "kept.fnd").write_text("mine", encoding="utf-8")
    assert main(["new", "-o", str(tmp_path / "kept.fnd")]) == 2
    assert (tmp_path / "kept.fnd").read_text(encoding="utf-8") == "mine"


def test_what_is_exported_is_imported_again(tmp_path: Path, sample: str, capsys: pytest.CaptureFixture[str]) -> None:
    template, back = tmp_path / "a.json", tmp_path / "back.fnd"
    assert main(["export", sample, "--to", "arm", "-o", str(template)]) == 0
    assert json.loads(template.read_text(encoding="utf-8"))["$schema"].endswith("deploymentTemplate.json#")
    assert main(["import", str(template), "-o", str(back)]) == 0
    assert "Read (" in capsys.readouterr().out
    before, after = load(Path(sample)), load(back)
    assert sorted(r.name for r in after.resources.values()) == sorted(r.name for r in before.resources.values())
    drawn = [i for i, r in after.resources.items() if r.kind == "virtual-network"]
    assert drawn
    assert all(i in after.layout for i in drawn)


def test_export_writes_bicep(tmp_path: Path, sample: str) -> None:
    path = tmp_path / "a.bicep"
    assert main(["export", sample, "--to", "bicep", "-o", str(path)]) == 0
    assert "resource " in path.read_text(encoding="utf-8")


def test_bicep_of_several_resource_groups_has_modules_beside_it(
    tmp_path: Path, sample: str, capsys: pytest.CaptureFixture[str]
) -> None:
    design = load(Path(sample))
    zone = next(i for i, r in design.resources.items() if r.kind == "private-dns-zone")
    spread, _ = apply(design, [Set(zone, {"resource_group": "rg-dns"})])
    save(spread, tmp_path / "a.fnd")
    assert main(["export", str(tmp_path / "a.fnd"), "--to", "bicep", "-o", str(tmp_path / "a.bicep")]) == 0
    said = capsys.readouterr().out
    text = (tmp_path / "a.bicep").read_text(encoding="utf-8")
    files = [path.relative_to(tmp_path).as_posix() for path in sorted(tmp_path.rglob("modules/*.bicep"))]
    assert "modules/rg-dns.bicep" in files
    assert all(f"'{file}'" in text and f"Beside it: {file}" in said for file in files)


def test_report_is_a_page(tmp_path: Path, sample: str) -> None:
    path = tmp_path / "a.html"
    assert main(["report", sample, "-o", str(path)]) == 0
    assert path.read_text(encoding="utf-8").lstrip().lower().startswith("<!doctype html")


def test_render_draws_svg_and_png_and_its_themes_differ(tmp_path: Path, sample: str) -> None:
    light, dark, png = tmp_path / "light.svg", tmp_path / "dark.svg", tmp_path / "a.png"
    assert main(["render", sample, "-o", str(light)]) == 0
    assert main(["render", sample, "-o", str(dark), "--theme", "dark"]) == 0
    assert main(["render", sample, "-o", str(png), "--scale", "0.5"]) == 0
    assert light.read_bytes().startswith((b"<svg", b"<?xml"))
    assert light.read_bytes() != dark.read_bytes()
    assert png.read_bytes().startswith(b"\x89PNG")


def test_rules_lists_every_rule_with_its_source(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--format", "json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [r["id"] for r in listed] == [r.id for r in rulebook()]
    assert all(r["title"] and r["sources"] for r in listed)
    assert main(["rules"]) == 0
    said = capsys.readouterr().out
    assert all(r.id in said for r in rulebook())


@pytest.mark.parametrize("form", DRAWINGS)
def test_export_writes_every_diagram(form: str, tmp_path: Path, sample: str) -> None:
    whole, part = tmp_path / f"whole.{form}", tmp_path / f"part.{form}"
    assert main(["export", sample, "--to", form, "--scale", "0.5", "-o", str(whole)]) == 0
    chosen = ["--select", "function-app-1, stordersdata", "--scale", "0.5"]
    assert main(["export", sample, "--to", form, *chosen, "-o", str(part)]) == 0
    assert 0 < len(part.read_bytes()) < len(whole.read_bytes())


def test_export_refuses_what_it_cannot_select_or_draw(
    tmp_path: Path, sample: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = ["-o", str(tmp_path / "a.out")]
    for words, said in (
        (["--to", "svg", "--select", "nosuch"], "no resource has this id or name"),
        (["--to", "arm", "--select", "function-app-1"], "a template holds the whole design"),
        (["--to", "png", "--scale", "90"], "out of bounds"),
    ):
        assert main(["export", sample, *words, *out]) == 2
        assert said in capsys.readouterr().err
    assert not (tmp_path / "a.out").exists()


@pytest.mark.parametrize(
    ("language", "suffix", "start"), [("terraform", "tf", "terraform {"), ("az", "sh", "#!/usr/bin")]
)
def test_export_writes_other_languages_and_names_what_they_leave_out(
    tmp_path: Path, sample: str, language: str, suffix: str, start: str, capsys: pytest.CaptureFixture[str]
) -> None:
    written = tmp_path / f"out.{suffix}"
    assert main(["export", sample, "--to", language, "-o", str(written)]) == 0
    assert written.read_text(encoding="utf-8").startswith(start)
    assert "not written" in capsys.readouterr().out.lower()
