"""Icons of the person's own for kinds: a folder of SVG files, such as the set that Microsoft lets people download.

They are shown in the window only, and nothing of them is copied: documents that are handed on keep our own family, for
which nobody has to ask. A file stands for a kind when it is named after it, ``function-app.svg``, or as Microsoft names
the files of its set, ``10029-icon-service-Function-Apps.svg``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from fnetdesigner.kinds.catalogue import catalogue

MOST_FILES = 5_000
MOST_BYTES = 100_000
OTHER_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "hosting-plan": ("App-Service-Plans",),
        "nat-gateway": ("NAT",),
        "public-ip": ("Public-IP-Addresses",),
        "private-dns-zone": ("DNS-Zones",),
        "dns-resolver": ("DNS-Private-Resolver",),
        "vpn-gateway": ("Virtual-Network-Gateways",),
        "expressroute-gateway": ("Virtual-Network-Gateways",),
        "service-bus-namespace": ("Azure-Service-Bus", "Service-Bus"),
        "event-hubs-namespace": ("Event-Hubs",),
        "azure-firewall": ("Firewalls",),
        "front-door": ("Front-Door-and-CDN-Profiles", "Front-Doors"),
        "cosmos-db-account": ("Azure-Cosmos-DB",),
        "relay-namespace": ("Relays",),
        "hybrid-connection": ("Relays",),
        "private-endpoint": ("Private-Endpoints", "Private-Link"),
    }
)
"""What Microsoft calls the pictures of kinds whose own names it does not use; the first that is there counts."""
_NUMBERED = re.compile(r"^\d+-icon-service-")
# What an icon has no need of, and what could make a drawing read something else than itself.
_NOT_ALONE = re.compile(
    r"<!(?:DOCTYPE|ENTITY)|<\s*(?:script|image|foreignObject)\b|href\s*=\s*[\"'](?!#)", re.IGNORECASE
)


def artwork_in(folder: Path) -> dict[str, str]:
    """The SVG texts of a folder and of those inside it, by the path of the packaged icon that each stands for.

    Files that are too large, cannot be read, or are no drawings that stand alone count as not there. OSError where
    the folder itself cannot be read.
    """
    found: dict[str, Path] = {}
    next(folder.iterdir(), None)
    for path in sorted(islice(folder.rglob("*.svg"), MOST_FILES)):
        found.setdefault(_plain(path.stem), path)
    made: dict[str, str] = {}
    for kind in catalogue().kinds:
        for name in map(_plain, (kind.slug, *OTHER_NAMES.get(kind.slug, ()))):
            text = _read(found[name]) if name in found else None
            if text is not None:
                made[kind.icon] = text
                break
    return made


def _plain(stem: str) -> str:
    """``10029-icon-service-Function-Apps`` as ``function app``, as ``function-app`` is."""
    words = _NUMBERED.sub("", stem).replace("-", " ").replace("_", " ").lower().strip()
    if words.endswith("ies"):
        return words.removesuffix("ies") + "y"
    return words if words.endswith(("ss", "dns")) else words.removesuffix("s")


def _read(path: Path) -> str | None:
    try:
        if path.stat().st_size > MOST_BYTES:
            return None
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None
    if _NOT_ALONE.search(text) or not QSvgRenderer(QByteArray(text.encode("utf-8"))).isValid():
        return None
    return text
