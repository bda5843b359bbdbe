"""Mermaid and Markdown: what they hold, and that no name becomes a part of their grammar."""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt

from fnetdesigner.model.design import Design
from fnetdesigner.report.markdown import LONGEST_DRAWING, markdown
from fnetdesigner.report.mermaid import label, mermaid
from fnetdesigner.report.sheet import Sheet, boxes, sheet
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.finding import Finding
from fnetdesigner.rules.rulebook import rulebook
from tests.benchmarks.sized import sized

from .hostile import design_of, lines, texts

# All that our flowcharts consist of: a line that fits none of these was made by somebody's words.
WORDS = r'"(?:[^"#%`<>{}|\[\];\n]|#\d+;|<br/>)+"'
GRAMMAR = tuple(
    re.compile(pattern)
    for pattern in (
        r"flowchart LR",
        rf" +subgraph n\d+\[{WORDS}\]",
        r" +end",
        rf" +n\d+(\[{WORDS}\]|\({WORDS}\))",
        rf" +n\d+ (-->|--o|-\.-|-\.->|==>|==x|<-->)(\|{WORDS}\|)? n\d+",
        r"  linkStyle \d+(,\d+)* stroke:#[0-9A-F]{6}",
        r"  classDef \w+ fill:#[0-9A-F]{6},stroke:#[0-9A-F]{6},color:#[0-9A-F]{6}",
        r"  class n\d+(,n\d+)* \w+",
    )
)
COMMON = MarkdownIt("commonmark").enable("table")


def form(text: str) -> list[int]:
    """Which rule of the grammar each line follows."""
    found = []
    for line in text.rstrip("\n").split("\n"):
        fitting = [n for n, rule in enumerate(GRAMMAR) if rule.fullmatch(line)]
        assert fitting, f"not a line of ours: {line!r}"
        found.append(fitting[0])
    return found


def shown(text: str) -> str:
    """A label as Mermaid shows it."""
    return re.sub(r"#(\d+);", lambda m: chr(int(m[1])), text)


def read(design: Design) -> str:
    return markdown(design, sheet(design), Engine(rulebook(), "").run(design).all)


def read_with_finding(name: str) -> str:
    """A page of a design whose every name is this, with one finding about it."""
    called = name.replace("*", "").strip() or "x"
    found = Finding("FND-STG-001", "warning", f"*{called}* is open.", ("storage-account-1",), (), "", "")
    design = design_of(name, name)
    return markdown(design, sheet(design), (found,))


def test_mermaid_has_every_thing_and_every_line_once(sample: Design) -> None:
    drawn = sheet(sample)
    text = mermaid(drawn)
    forms = form(text)
    assert forms.count(1) + forms.count(3) == len(boxes(drawn.picture))
    within = [line for line in drawn.picture.connectors if drawn.common(line) in (line.source, line.target)]
    assert forms.count(4) == len(drawn.picture.connectors) - len(within)
    assert forms.count(1) == forms.count(2)
    for card in drawn.picture.cards:
        assert label(card.title) in text


def test_mermaid_nests_subgraphs_as_containers_are(private_storage: Design) -> None:
    text = mermaid(sheet(private_storage))
    outer, inner = text.index("vnet-orders"), text.index("snet-pe")
    assert outer < inner < text.index("pep-st-blob") < text.index("  end\n")


@cache
def tame_form() -> list[int]:
    return form(mermaid(sheet(design_of("tame", "tame"))))


@given(name=lines, text=texts)
@settings(max_examples=50, deadline=None)
def test_mermaid_keeps_its_form_whatever_is_said(name: str, text: str) -> None:
    assert form(mermaid(sheet(design_of(name, text)))) == tame_form()
    assert shown(label(name)).split() == name.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd").split()


def structure(text: str) -> list[str]:
    """The tokens of a page without their words, those within lines included."""
    found = []
    for token in COMMON.parse(text):
        found.append(token.type)
        found += [
            f"{child.type} {child.content if child.type == 'html_inline' else ''}"
            for child in token.children or ()
            if child.type not in ("text", "softbreak", "text_special") and child.content != "<!-- -->"
        ]
    return found


@cache
def tame_structure() -> list[str]:
    return structure(read_with_finding("tame"))


@given(name=lines)
@settings(max_examples=50, deadline=None)
def test_markdown_keeps_its_form_whatever_is_said(name: str) -> None:
    page = read_with_finding(name)
    assert structure(page) == tame_structure()
    heading = COMMON.parse(page)[1].children or []
    said = "".join(t.content for t in heading if t.type in ("text", "text_special"))
    assert said.split() == name.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd").split()
    assert not re.search(r"[@#]\w", re.sub(r"&#\d+;", "", page.split("```")[0] + page.split("```")[-1]))


def test_markdown_says_what_is_wrong_and_what_there_is(hub_and_spoke: Design) -> None:
    page = read(hub_and_spoke)
    findings = [f for f in Engine(rulebook(), "").run(hub_and_spoke).all if not f.waived]
    assert findings and all(f.rule in page for f in findings)
    for heading in ("# Billing", "```mermaid", "## Findings", "## Addresses", "## Resources"):
        assert heading in page
    assert "| Subnet | <code>snet-integration</code> | <code>vnet-spoke</code> | 10.1.0.0/26 |" in page


@pytest.mark.parametrize(("resources", "drawn"), [(LONGEST_DRAWING // 2, True), (2 * LONGEST_DRAWING, False)])
def test_markdown_leaves_out_a_drawing_that_nobody_would_draw(resources: int, drawn: bool) -> None:
    design = sized(resources)
    page = markdown(design, sheet(design), ())
    assert ("```mermaid" in page) == drawn
    if drawn:
        assert len(page.split("```")[1]) < 50_000


@pytest.mark.editor("E3")
def test_a_part_is_what_was_chosen_and_what_is_inside(hub_and_spoke: Design) -> None:
    part: Sheet = sheet(hub_and_spoke, only=("gw", "st"))
    assert {item.id for item in boxes(part.picture)} == {"gw", "vpng", "st"}
    assert part.around == {"vpng": "gw"}
    assert all(part.picture.bounds.contains(item.rect) for item in boxes(part.picture))
    assert {item.id for item in boxes(sheet(hub_and_spoke, only=("flow",)).picture)} == {"app-2", "pe-kv-vault"}
    assert boxes(sheet(hub_and_spoke, only=("nothing",)).picture) == ()
