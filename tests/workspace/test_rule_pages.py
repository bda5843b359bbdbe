"""The pages of the rules: whole, true to the rules and their examples, and the same each time."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from fnetdesigner.cli.main import main
from fnetdesigner.rules.families.storage import STORAGE_RULES
from fnetdesigner.rules.families.subnet import SUBNET_RULES
from fnetdesigner.rules.rule import Rule
from fnetdesigner.workspace import rule_pages
from fnetdesigner.workspace.rule_pages import INDEX, OURS

SOME: tuple[Rule, ...] = (*STORAGE_RULES[:4], *(r for r in SUBNET_RULES if r.mode == "edit"))


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return rule_pages.rule_pages(SOME)


def test_a_page_says_all_there_is(pages: dict[str, str]) -> None:
    rule = next(r for r in SOME if r.id == "FND-STG-003")
    text = pages["FND-STG-003.md"]
    assert rule.title in text
    assert rule.remedy in text
    for ref in rule.sources:
        assert f"[{ref.source.title}]({ref.source.url}), “{ref.section}” ({ref.source.date})" in text
    assert "| Severity | error |" in text
    assert "November 2024 article and April 2026 documents" in text
    assert "> *func-orders* runs on Consumption, which cannot use the restricted *storders*." in text
    assert "- Let all networks into *storders*" in text


def test_every_picture_and_page_that_is_named_is_there(pages: dict[str, str]) -> None:
    named = [n for text in pages.values() for n in re.findall(r'src="([^"]+)"|\]\((FND-[^)]+)\)', text)]
    wanted = {one or other for one, other in named}
    assert wanted == pages.keys() - {INDEX}
    assert all(OURS.fullmatch(name) for name in wanted)
    for name, text in pages.items():
        if name.endswith(".svg"):
            ElementTree.fromstring(text)


def test_what_breaks_a_rule_bears_its_badge(pages: dict[str, str]) -> None:
    broken, clean = (len(pages[f"pictures/FND-STG-003-{which}.svg"]) for which in ("breaking", "clean"))
    assert broken != clean
    edited = next(r.id for r in SOME if r.mode == "edit")
    assert f"pictures/{edited}-deployed.svg" in pages


def test_the_index_has_every_rule(pages: dict[str, str]) -> None:
    rows = [line for line in pages[INDEX].splitlines() if line.startswith("| [FND-")]
    assert [row.split("]")[0].removeprefix("| [") for row in rows] == [r.id for r in SOME]
    assert re.fullmatch(r"\| .* \| error \| 2024-11, 2026-04 \| design \| yes \| [1-9]\d* \|", rows[2])


def test_the_same_rules_give_the_same_pages(pages: dict[str, str]) -> None:
    assert rule_pages.rule_pages(SOME) == pages


def test_they_are_written_and_those_of_rules_gone_are_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pages: dict[str, str]
) -> None:
    monkeypatch.setattr(rule_pages, "rule_pages", lambda rules: pages)
    folder = tmp_path / "rules"
    (folder / "pictures").mkdir(parents=True)
    for name in ("FND-OLD-001.md", "pictures/FND-OLD-001-clean.svg", "notes.md"):
        (folder / name).write_text("old")
    assert main(["rules", "--write", str(folder)]) == 0
    there = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert there == {*pages, "notes.md"}
    assert (folder / INDEX).read_bytes() == pages[INDEX].encode("utf-8")


def test_a_folder_that_cannot_be_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--write", str(tmp_path / "no" / "rules")]) == 2
    assert "its folder does not exist" in capsys.readouterr().err
