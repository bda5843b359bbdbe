"""How things look in draw.io: its icon for each kind, and the styles of cards, containers, notes and lines.

The icons are named by the paths that draw.io itself resolves (its library azure2); no artwork of others stands
in our files. A kind without one there gets our own glyph, inlined. Styles are ``key=value;`` texts; all values
are ours, never the user's.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from functools import cache

from fnetdesigner import assets
from fnetdesigner.report.strokes import STROKES, colour_of, number
from fnetdesigner.report.tokens import LIGHT, SEVERITY_COLOURS

LIBRARY = "img/lib/azure2/"
ICONS: Mapping[str, str] = {
    "app-service-environment": "app_services/App_Service_Environments",
    "application-gateway": "networking/Application_Gateways",
    "application-insights": "devops/Application_Insights",
    "azure-firewall": "networking/Firewalls",
    "bastion": "networking/Bastions",
    "client": "general/Browser",
    "connection": "networking/Connections",
    "container-apps-environment": "other/Container_App_Environments",
    "container-registry": "containers/Container_Registries",
    "cosmos-db-account": "databases/Azure_Cosmos_DB",
    "deployment-slot": "general/Web_Slots",
    "dns-resolver": "networking/DNS_Private_Resolver",
    "event-hubs-namespace": "analytics/Event_Hubs",
    "expressroute-circuit": "networking/ExpressRoute_Circuits",
    "expressroute-gateway": "networking/Virtual_Network_Gateways",
    "front-door": "networking/Front_Doors",
    "function-app": "compute/Function_Apps",
    "hosting-plan": "app_services/App_Service_Plans",
    "key-vault": "security/Key_Vaults",
    "local-network-gateway": "networking/Local_Network_Gateways",
    "nat-gateway": "networking/NAT",
    "network-security-group": "networking/Network_Security_Groups",
    "private-dns-zone": "networking/DNS_Zones",
    "private-endpoint": "networking/Private_Endpoint",
    "public-ip": "networking/Public_IP_Addresses",
    "relay-namespace": "integration/Relays",
    "route-table": "networking/Route_Tables",
    "service-bus-namespace": "integration/Service_Bus",
    "service-endpoint-policy": "networking/Service_Endpoint_Policies",
    "sql-server": "databases/SQL_Server",
    "storage-account": "storage/Storage_Accounts",
    "subnet": "networking/Subnet",
    "virtual-machine": "compute/Virtual_Machine",
    "virtual-network": "networking/Virtual_Networks",
    "vpn-gateway": "networking/Virtual_Network_Gateways",
}
"""By kind, the path in draw.io's library without its ending; looked up in draw.io's sources of December 2024."""

WORDS = "html=1;fontFamily=Inter,Segoe UI,Helvetica;"
ARROWS: Mapping[str, str] = {
    "": "none;", "filled": "block;{0}Fill=1;", "open": "open;", "dot": "oval;{0}Fill=1;", "stopped": "cross;",
    "gated": "doubleBlock;{0}Fill=1;",
}  # fmt: skip


@cache
def icon(kind: str, colour: str) -> str:
    """What the ``image`` of a style names: a picture of draw.io's, or ours in a colour."""
    if kind in ICONS:
        return f"{LIBRARY}{ICONS[kind]}.svg"
    return _inlined(f"icons/kinds/{kind}.svg", colour)


@cache
def badge(severity: str) -> str:
    """The style of the mark of a finding."""
    image = _inlined(f"icons/severity/{severity}.svg", LIGHT.of(SEVERITY_COLOURS[severity]))
    return f"shape=image;aspect=fixed;editable=0;connectable=0;movable=0;resizable=0;image={image};"


def _inlined(path: str, colour: str) -> str:
    # draw.io parts styles at semicolons, so its data addresses leave out the one before "base64".
    drawn = assets.read_text(path).replace("currentColor", colour)
    return "data:image/svg+xml," + base64.b64encode(drawn.encode("utf-8")).decode("ascii")


@cache
def card_style(kind: str, category: str) -> str:
    """A card: the icon at the left, the words beside it."""
    colour = LIGHT.of(category)
    return (
        f"shape=label;{WORDS}whiteSpace=wrap;overflow=hidden;rounded=1;absoluteArcSize=1;arcSize=12;"
        f"fillColor={LIGHT.panel};strokeColor={LIGHT.line};fontColor={LIGHT.text};fontSize=13;"
        "align=left;verticalAlign=middle;spacingLeft=52;spacingRight=8;collapsible=0;"
        f"imageAlign=left;imageVerticalAlign=middle;imageWidth=32;imageHeight=32;image={icon(kind, colour)};"
    )


@cache
def container_style(kind: str, category: str, dashed: bool) -> str:
    """A container: things dropped on it become its children and move with it."""
    colour = LIGHT.of(category)
    return (
        f"shape=label;{WORDS}whiteSpace=wrap;container=1;collapsible=0;recursiveResize=0;dropTarget=1;rounded=1;"
        f"absoluteArcSize=1;arcSize=20;fillColor={colour};fillOpacity=4;strokeColor={colour};strokeWidth=1.5;"
        f"{'dashed=1;' if dashed else ''}fontColor={LIGHT.text};fontSize=12;align=left;verticalAlign=top;"
        f"spacingLeft=26;spacingTop=2;imageAlign=left;imageVerticalAlign=top;imageWidth=16;imageHeight=16;"
        f"image={icon(kind, colour)};"
    )


def note_style() -> str:
    """Words on the drawing."""
    return (
        f"{WORDS}whiteSpace=wrap;overflow=hidden;rounded=1;absoluteArcSize=1;arcSize=12;fillColor={LIGHT.panel};"
        f"strokeColor={LIGHT.outside};fontColor={LIGHT.text};fontSize=12;align=left;verticalAlign=top;spacing=10;"
    )


def words_style() -> str:
    """Plain words without a box."""
    return (
        f"text;{WORDS}fillColor=none;strokeColor=none;fontColor={LIGHT.muted};fontSize=11;"
        "align=left;verticalAlign=middle;"
    )


@cache
def line_style(style: str, verdict: str, both_ends: bool) -> str:
    """A line without its ends' places."""
    stroke = STROKES[style]
    colour = LIGHT.of(colour_of(style, verdict))
    dashes = f"dashed=1;dashPattern={' '.join(number(d) for d in stroke.dashes)};" if stroke.dashes else ""
    start = "oval;startFill=0;startSize=10;" if stroke.lock else "none;"
    end = ARROWS[stroke.end].format("end")
    if stroke.double:
        # The double line of draw.io has no arrows; a peering of one side keeps its arrow and a plain line.
        start, end = "none;", "none;" if both_ends else end
        dashes = "shape=link;width=4;" if both_ends else ""
    return (
        f"edgeStyle=orthogonalEdgeStyle;{WORDS}rounded=1;arcSize=12;jettySize=auto;orthogonalLoop=1;"
        f"strokeColor={colour};strokeWidth={number(stroke.width)};{dashes}startArrow={start}endArrow={end}"
        f"endSize=7;fontColor={colour};fontSize=11;labelBackgroundColor={LIGHT.panel};"
    )
