"""``dependents``: what it prints, its JSON and its errors."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fnetdesigner.cli.main import main

GALLERY = "resources/gallery/flex-private-storage.fnd"


def test_a_zone_link_names_the_flow_that_it_answers(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(repository / GALLERY)
    design = json.loads((repository / GALLERY).read_text(encoding="utf-8"))
    link = next(i for i in design["resources"] if i.startswith("private-dns-zone-link"))
    assert main(["dependents", path, link]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("1 intended flow depends on the zone link") and "*" not in out[0]
    assert out[1] == "  func-orders → storders:443: answers its name; without it it is cut."
    assert main(["dependents", path, link, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["of", "field", "entry", "what", "asked", "headline", "trouble", "flows"]
    assert [(f["uses"], f["state"], f["without"]) for f in found["flows"]] == [(["answers"], "holds", "broken")]


def test_one_entry_is_named_by_its_name(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(repository / "resources/gallery/hub-spoke-firewall.fnd")
    assert main(["dependents", path, "rt-app", "--rule", "everything"]) == 0
    assert capsys.readouterr().out == "No intended flow depends on the route everything of rt-app.\n"
    assert main(["dependents", path, "rt-app", "--rule", "nothing"]) == 2
    assert capsys.readouterr().err.endswith("rt-app has no entry 'nothing'; it has everything\n")


def test_a_drawing_can_carry_an_overlay(repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    design, drawn = str(repository / GALLERY), tmp_path / "drawn.svg"
    assert main(["render", design, "-o", str(drawn), "--overlay", "dns"]) == 0
    assert "asks Azure DNS, sees 3 zones" in drawn.read_text(encoding="utf-8")
    zone = "privatelink.blob.core.windows.net"
    assert main(["render", design, "-o", str(drawn), "--overlay", "cost", "--on", zone]) == 0
    assert "1 flow breaks" in drawn.read_text(encoding="utf-8")
    assert main(["render", design, "-o", str(drawn), "--overlay", "cost"]) == 2
    assert "say with --on" in capsys.readouterr().err
