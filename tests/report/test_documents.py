"""SVG, PNG and HTML: well-formed whatever the names are, complete, self-contained, and the same every time."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from fnetdesigner.azure.facts import source
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design, Settings, Waiver
from fnetdesigner.report.html import report_html
from fnetdesigner.report.picture import picture
from fnetdesigner.report.png import png
from fnetdesigner.report.strokes import STROKES, rounded
from fnetdesigner.report.svg import svg
from fnetdesigner.report.tokens import THEMES
from fnetdesigner.rules.finding import Finding, SourceRef
from fnetdesigner.workspace.arrange import arrange

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "]]><!-- & &amp; -->",
    "{{ 7 * 7 }}{% raise %}",
    "*stars* and \u202e turned \ufffe\uffff 日本 🙂",
)


def hostile_design() -> Design:
    kinds = catalogue().by_slug
    resources = {}
    for number, name in enumerate(HOSTILE):
        for slug in ("storage-account", "virtual-network", "note"):
            identity = f"{slug}-{number}"
            values = {"text": name * 3} if slug == "note" else {}
            resources[identity] = kinds[slug].model(id=identity, name=name, **values)
    design = Design(Settings(title=HOSTILE[0], description=HOSTILE[2]), resources)
    return design.with_parts(layout=arrange(design))


def finding(rule: str, severity: str, message: str, *subjects: str, waived: bool = False) -> Finding:
    return Finding(
        rule, severity, message, subjects, (SourceRef(source("VNI26"), "Subnet requirements"),),  # type: ignore[arg-type]
        "Because *it* says so.", "Enlarge *it*.", waived=waived,
    )  # fmt: skip


FINDINGS = (
    finding("FND-TODO-001", "todo", "*func-api* has no trigger yet.", "app-1"),
    finding("FND-SUBNET-003", "error", "*snet-integration* is a /29; it needs at least /28.", "int", "app-1"),
    finding("FND-STG-001", "warning", "*stbilling* is open to <everybody>.", "st"),
    finding("FND-STG-002", "info", "*kv-billing* is standard.", "kv", waived=True),
)


@pytest.mark.parametrize("theme", THEMES)
def test_svg_is_xml_and_holds_every_name(hub_and_spoke: Design, theme: str) -> None:
    text = svg(picture(hub_and_spoke), theme)  # type: ignore[arg-type]
    root = ElementTree.fromstring(text)
    words = {"".join(t.itertext()) for t in root.iter(f"{SVG}text")}
    drawn = [r.name for r in hub_and_spoke.resources.values() if catalogue().of(r).shape in ("card", "container")]
    assert set(drawn) <= words
    assert root.findtext(f"{SVG}title") == "Billing"
    assert "currentColor" not in text
    assert 'href="' not in text


@pytest.mark.parametrize("inline", [False, True])
def test_svg_holds_against_hostile_names(inline: bool) -> None:
    text = svg(picture(hostile_design()), inline=inline)
    root = ElementTree.fromstring(text)
    space = "" if inline else SVG
    assert root.findtext(f"{space}title") == HOSTILE[0]
    assert not list(root.iter(f"{space}script"))
    assert not list(root.iter(f"{space}img"))


def test_text_stays_inside_its_card(sample: Design) -> None:
    drawn = picture(sample)
    for card in drawn.cards:
        assert card.title in svg(drawn), f"{card.title} was shortened although the card could be wider"


def test_the_legend_shows_the_styles_in_use_and_no_others(private_storage: Design, hub_and_spoke: Design) -> None:
    for design in (private_storage, hub_and_spoke):
        drawn = picture(design)
        words = svg(drawn)
        used = {c.style for c in drawn.connectors}
        assert {s for s, stroke in STROKES.items() if f">{stroke.title}</text>" in words} == used


@pytest.mark.editor("E5")
def test_svg_is_the_same_every_time(sample: Design) -> None:
    again = Design(sample.settings, dict(reversed(sample.resources.items())), dict(reversed(sample.layout.items())))
    assert svg(picture(sample)) == svg(picture(again))


def test_an_empty_design_is_a_picture_too() -> None:
    text = svg(picture(Design()))
    assert ElementTree.fromstring(text).tag == f"{SVG}svg"
    assert png(text, 1.0).startswith(b"\x89PNG")
    assert "The design is empty." in report_html(Design(), ())


@pytest.mark.editor("E2")
def test_png_has_the_size_asked_for_and_something_on_it(private_storage: Design) -> None:
    text = svg(picture(private_storage))
    small, large = png(text, 0.5), png(text, 1.0)
    sizes = [(int.from_bytes(p[16:20]), int.from_bytes(p[20:24])) for p in (small, large)]
    assert sizes[1][0] == int(float(re.findall(r'width="([\d.]+)"', text)[0]))
    assert abs(sizes[0][0] * 2 - sizes[1][0]) <= 1
    blank = svg(picture(Design()))
    assert len(large) > 4 * len(png(blank, 1.0))
    assert png(text, 0.5) == small


def test_a_png_beyond_all_measure_is_refused(private_storage: Design) -> None:
    with pytest.raises(ValueError, match="smaller scale"):
        png(svg(picture(private_storage)), 100.0)


def test_rounded_corners_start_and_end_where_the_line_does() -> None:
    assert rounded(((0, 0), (100, 0), (100, 50))) == "M0 0L92 0Q100 0 100 8L100 50"


def test_the_report_holds_every_finding_with_its_sources(hub_and_spoke: Design) -> None:
    page = report_html(hub_and_spoke, FINDINGS, (finding("FND-SUBNET-001", "info", "Look at *hq*.", "site"),))
    for item in FINDINGS:
        assert item.rule in page
    assert "<em>snet-integration</em> is a /29; it needs at least /28." in page
    assert "<em>stbilling</em> is open to &lt;everybody&gt;." in page
    assert source("VNI26").url in page
    assert "Accepted findings (1)" in page
    assert page.index("FND-SUBNET-003") < page.index("FND-STG-001") < page.index("FND-TODO-001")
    assert "Look at <em>hq</em>." in page
    assert "10.1.1.0/27" in page


def test_the_report_refers_to_nothing_but_its_sources(hub_and_spoke: Design) -> None:
    page = report_html(hub_and_spoke, FINDINGS)
    without_links = re.sub(r'<a href="https://[^"]*">', "", page)
    assert "http" not in without_links
    assert "url(" not in page
    assert "<script" not in page


def test_the_report_holds_against_hostile_names() -> None:
    design = hostile_design()
    items = [finding("FND-STG-001", "error", f"*{n}* is odd.", f"storage-account-{i}") for i, n in enumerate(HOSTILE)]
    page = report_html(design, items, items)
    assert "<script" not in page
    assert "<img" not in page
    assert "{{ 7 * 7 }}" in page


def test_waivers_stand_in_the_report_with_their_reason(hub_and_spoke: Design) -> None:
    waiver = Waiver(rule="FND-STG-002", resources=("kv",), reason="A pilot.", owner="Ada", expires="2027-03-31")
    design = hub_and_spoke.with_parts(settings=hub_and_spoke.settings.model_copy(update={"waivers": (waiver,)}))
    page = report_html(design, FINDINGS)
    for word in ("A pilot.", "Ada", "2027-03-31"):
        assert word in page
    assert page == report_html(design, FINDINGS)
