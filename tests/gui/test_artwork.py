"""Icons of the person's own stand in for ours in the window, and nowhere else; what is no plain drawing is left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.app import build
from fnetdesigner.gui.artwork import MOST_BYTES, artwork_in
from fnetdesigner.gui.icons import pixmap
from fnetdesigner.gui.looks import ICONS
from fnetdesigner.kinds.catalogue import catalogue

DRAWN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#FF00FF"/></svg>'
APP = catalogue().by_slug["function-app"].icon


def test_files_are_known_by_our_names_and_by_those_of_microsoft(tmp_path: Path) -> None:
    inner = tmp_path / "Icons" / "networking"
    inner.mkdir(parents=True)
    for name in (
        "10029-icon-service-Function-Apps", "10061-icon-service-Virtual-Networks", "02742-icon-service-Subnet",
        "00046-icon-service-App-Service-Plans", "10069-icon-service-Public-IP-Addresses", "10310-icon-service-NAT",
        "10062-icon-service-Service-Endpoint-Policies", "99999-icon-service-Quantum-Workspaces", "key-vault",
    ):  # fmt: skip
        (inner / f"{name}.svg").write_text(DRAWN, encoding="utf-8")
    found = {path.removeprefix("icons/kinds/").removesuffix(".svg") for path in artwork_in(tmp_path)}
    assert found == {
        "function-app", "virtual-network", "subnet", "hosting-plan", "public-ip", "nat-gateway", "key-vault",
        "service-endpoint-policy",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "no drawing",
        '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
        '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>',
        '<svg xmlns="http://www.w3.org/2000/svg"><use href="other.svg#a"/></svg>',
        DRAWN + " " * MOST_BYTES,
    ],
)
def test_what_is_no_drawing_that_stands_alone_is_left_out(qtbot: QtBot, tmp_path: Path, text: str) -> None:
    (tmp_path / "function-app.svg").write_text(text, encoding="utf-8")
    (tmp_path / "subnet.svg").write_bytes(b"\xff\xfe\x00")
    assert artwork_in(tmp_path) == {}


def test_they_are_shown_in_the_window_remembered_and_given_back(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "function-app.svg").write_text(DRAWN, encoding="utf-8")
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = build(None, settings)
    qtbot.addWidget(window)
    said: list[str] = []
    window.looks.said.connect(said.append)
    ours = pixmap(APP, "compute", window.theme, 16).toImage()
    window.looks.use_icons(tmp_path)
    assert said == ["Icons of this folder are shown for 1 kind; documents keep our own."]
    theirs = pixmap(APP, "compute", window.theme, 16).toImage()
    assert theirs.pixelColor(8, 8).name() == "#ff00ff"
    again = build(None, settings)
    qtbot.addWidget(again)
    assert pixmap(APP, "compute", again.theme, 16).toImage() == theirs
    window.looks.drop_icons()
    assert pixmap(APP, "compute", window.theme, 16).toImage() == ours
    assert not settings.value(ICONS, "")
    empty = tmp_path / "empty"
    empty.mkdir()
    window.looks.use_icons(empty)
    assert "no icon for any kind" in said[-1]
