"""The icon family keeps to one grid, one ink and one size; every drawing differs from its siblings."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
import resvg_py

ICONS = Path(__file__).resolve().parents[1] / "icons"
SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {"svg", "path", "circle", "ellipse", "rect"}
VIEW_BOXES = {"kinds": "0 0 32 32", "actions": "0 0 24 24", "severity": "0 0 16 16", "icons": "0 0 256 256"}
STROKES = {"kinds": "2", "actions": "1.75"}
MAXIMUM_BYTES = 2048

EXPECTED = {
    "kinds": """
        hosting-plan function-app app-service-environment container-apps-environment virtual-network subnet
        peering network-security-group route-table nat-gateway public-ip private-endpoint private-dns-zone
        private-dns-zone-link vpn-gateway expressroute-gateway storage-account key-vault
        service-bus-namespace event-hubs-namespace application-insights on-premises-network intended-flow note
        service-endpoint-policy dns-resolver dns-forwarding-ruleset dns-server local-network-gateway connection
        expressroute-circuit azure-firewall network-virtual-appliance application-gateway front-door bastion
        virtual-machine cosmos-db-account sql-server relay-namespace hybrid-connection hybrid-connection-manager
        container-registry client deployment-agent deployment-slot unmodelled region resource-group
    """,
    "actions": """
        new open save undo redo cut copy paste delete zoom-in zoom-out fit select connect trace export import report
        search theme layout rename fix help close add chevron-right chevron-down arrow-up arrow-down info pin
        waive outline palette inspector
    """,
    "severity": "error warning info ok todo",
    "icons": "fnetdesigner fnetdesigner-document",
}

EVERY_ICON = sorted(ICONS.rglob("*.svg"))
ONE_INK_ICONS = [path for path in EVERY_ICON if path.parent != ICONS]


def label(path: Path) -> str:
    return path.relative_to(ICONS).as_posix()


def render(source: str, size: int, ink: str = "#0B63B5") -> bytes:
    picture = source.replace("currentColor", ink)
    return bytes(resvg_py.svg_to_bytes(svg_string=picture, width=size, height=size))


@pytest.mark.parametrize("folder", sorted(EXPECTED))
def test_every_expected_icon_is_drawn(folder: str) -> None:
    directory = ICONS if folder == "icons" else ICONS / folder
    drawn = {path.stem for path in directory.glob("*.svg")}
    assert set(EXPECTED[folder].split()) - drawn == set()


@pytest.mark.parametrize("path", EVERY_ICON, ids=label)
def test_icon_is_plain_small_and_on_its_grid(path: Path) -> None:
    content = path.read_bytes()
    root = ElementTree.fromstring(content)
    assert root.tag == f"{SVG}svg"
    assert root.get("viewBox") == VIEW_BOXES[path.parent.name]
    assert len(content) < MAXIMUM_BYTES
    assert content.endswith(b"</svg>\n")
    assert b"\r" not in content
    for element in root.iter():
        assert element.tag.removeprefix(SVG) in SHAPES
        names = set(element.attrib)
        assert not names & {"id", "class", "style", "filter", "mask", "clip-path"}
        assert not any(name.endswith("href") or name.startswith("on") for name in names)
        assert "url(" not in "".join(element.attrib.values())


@pytest.mark.parametrize("path", ONE_INK_ICONS, ids=label)
def test_icon_takes_its_ink_from_the_theme(path: Path) -> None:
    root = ElementTree.fromstring(path.read_bytes())
    paints = {element.get(name) for element in root.iter() for name in ("fill", "stroke")} - {None}
    assert paints <= {"currentColor", "none"}
    assert "currentColor" in paints
    if path.parent.name in STROKES:
        assert root.get("stroke-width") == STROKES[path.parent.name]
        assert all(element.get("stroke-width") is None for element in root.iter() if element is not root)


@pytest.mark.parametrize("path", EVERY_ICON, ids=label)
def test_icon_shows_something_at_16_pixels(path: Path) -> None:
    empty = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{VIEW_BOXES[path.parent.name]}"/>'
    picture = render(path.read_text(encoding="utf-8"), 16)
    assert picture.startswith(b"\x89PNG")
    assert picture != render(empty, 16)


@pytest.mark.parametrize("path", ONE_INK_ICONS, ids=label)
def test_icon_follows_a_change_of_ink(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert render(source, 16, "#0B63B5") != render(source, 16, "#7DB8FF")


@pytest.mark.parametrize("path", ONE_INK_ICONS, ids=label)
def test_no_stroke_is_a_zero_length_dot(path: Path) -> None:
    """The renderer of Qt drops zero-length segments that others draw as round dots."""
    source = path.read_text(encoding="utf-8")
    assert not any(mark in source for mark in ("v0M", "h0M", 'v0"', 'h0"'))


@pytest.mark.parametrize("folder", ["kinds", "actions", "severity"])
@pytest.mark.editor("H3")
def test_no_two_icons_of_a_folder_look_the_same(folder: str) -> None:
    seen: dict[bytes, str] = {}
    for path in sorted((ICONS / folder).glob("*.svg")):
        picture = render(path.read_text(encoding="utf-8"), 32)
        assert picture not in seen, f"{path.stem} looks like {seen[picture]}"
        seen[picture] = path.stem
