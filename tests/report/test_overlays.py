"""What overlays say of a design, where their words stand, and how they are painted over a picture."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.network import Reservation, Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateEndpoint
from fnetdesigner.kinds.traffic import NatGateway, NetworkSecurityGroup, PublicIp, Route, RouteTable
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Remove, Set, apply
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.project import load
from fnetdesigner.report.geometry import Rect
from fnetdesigner.report.overlays import BY_ID, OVERLAYS
from fnetdesigner.report.overlays.marks import NOTHING, Mark, Sheet
from fnetdesigner.report.overlays.paint import above
from fnetdesigner.report.overlays.places import HEIGHT, chips
from fnetdesigner.report.picture import picture
from fnetdesigner.report.svg import svg
from fnetdesigner.report.tokens import THEMES

ROOT = Path(__file__).resolve().parents[2]
GALLERY = sorted((ROOT / "resources" / "gallery").glob("*.fnd"))
NETWORK = VirtualNetwork(
    id="vnet",
    name="vnet",
    address_space=("10.0.0.0/24",),
    reservations=(Reservation(prefix="10.0.0.128/25", name="x"),),
)
WORK = Subnet(id="work", name="snet-work", parent="vnet", prefix="10.0.0.0/26", network_security_group="nsg")
BARE = Subnet(id="bare", name="snet-bare", parent="vnet", prefix="10.0.0.64/29")
MACHINE = VirtualMachine(id="vm", name="vm", parent="work", address="10.0.0.4")
GROUP = NetworkSecurityGroup(id="nsg", name="nsg-work")


def view_of(*items: Resource) -> View:
    return View(Design(resources={i.id: i for i in (NETWORK, WORK, BARE, MACHINE, GROUP, *items)}), memory={})


def said(overlay: str, view: View, *chosen: str) -> dict[str, tuple[str, str]]:
    return {m.resource: (m.text, m.tone) for m in BY_ID[overlay].make(view, chosen).marks}


def test_security_tells_guards_and_open_doors() -> None:
    closed = StorageAccount(id="shut", name="stshut", public_network_access="Disabled")
    some = StorageAccount(id="some", name="stsome", default_action="Deny", allowed_addresses=("203.0.113.0/24",))
    gateway = Subnet(id="gw", name="GatewaySubnet", parent="vnet")
    found = said("security", view_of(StorageAccount(id="open", name="stopen"), closed, some, gateway))
    assert found["work"] == ("nsg-work", "ok")
    assert found["bare"] == ("no security group", "warning")
    assert found["gw"] == ("no group here", "muted")
    assert found["open"] == ("open to the internet", "error")
    assert found["shut"] == ("shut to the internet", "ok")
    assert found["some"] == ("open to some", "info")


def test_dns_tells_what_a_name_leads_to_until_the_link_goes() -> None:
    design = load(ROOT / "resources/gallery/flex-private-storage.fnd")
    assert said("dns", View(design, memory={}))["storage-account-1"] == ("→ private", "ok")
    cut, _ = apply(design, [Remove("private-dns-zone-link-1")])
    found = said("dns", View(cut, memory={}))
    assert found["storage-account-1"] == ("public from vnet-app", "warning")
    assert found["private-dns-zone-1"] == ("seen by nobody", "warning")
    assert found["virtual-network-1"] == ("asks Azure DNS, sees 2 zones", "info")
    lost = view_of(StorageAccount(id="st", name="st"), PrivateEndpoint(id="pe", name="pe", parent="bare", target="st"))
    assert said("dns", lost)["pe"] == ("in no zone", "warning")
    assert said("dns", view_of(PrivateDnsZone(id="z", name="corp.example")))["z"][0] == "seen by nobody"


@pytest.mark.parametrize(
    ("hop", "words"),
    [
        ({"next_hop": "None"}, ("internet dropped", "warning")),
        ({"next_hop": "VirtualAppliance", "next_hop_address": "10.0.0.4"}, ("→ vm", "ok")),
        ({"next_hop": "VirtualAppliance", "next_hop_address": "10.0.0.9"}, ("→ 10.0.0.9, unknown", "warning")),
        ({"next_hop": "Internet"}, ("→ internet", "info")),
    ],
)
def test_routing_tells_the_way_by_default(hop: dict[str, str], words: tuple[str, str]) -> None:
    table = RouteTable(id="rt", name="rt", routes=(Route(name="all", prefix="0.0.0.0/0", **hop),))
    view = view_of(table, BARE.model_copy(update={"route_table": "rt"}))
    assert said("routing", view)["bare"] == words
    assert said("routing", view)["rt"] == ("acts on 1 subnet", "info")


def test_routing_tells_the_address_of_a_nat_gateway() -> None:
    nat = NatGateway(id="nat", name="ng", public_ips=("ip",))
    public = PublicIp(id="ip", name="pip", address="203.0.113.9")
    found = said("routing", view_of(nat, public, BARE.model_copy(update={"nat_gateway": "nat"})))
    assert found["bare"] == ("→ ng (203.0.113.9)", "ok")


def test_addresses_tell_what_is_used_and_the_strip_adds_up() -> None:
    sheet = BY_ID["addresses"].make(view_of(), ())
    words = {m.resource: (m.text, m.tone) for m in sheet.marks}
    assert words["vnet"] == ("subnets hold 28 %, 56 free", "info")
    assert words["work"] == ("1 of 59 addresses used", "info")
    assert words["vm"] == ("10.0.0.4", "muted")
    [strip] = sheet.strips
    assert [p.sort for p in strip.pieces] == ["subnet", "subnet", "free", "reserved"]
    assert strip.pieces[0].start == 0 and strip.pieces[-1].end == 1
    assert all(a.end == b.start for a, b in zip(strip.pieces, strip.pieces[1:], strict=False))
    assert (strip.pieces[0].resource, strip.pieces[0].share) == ("work", 1 / 59)


def test_cost_tells_what_goes_what_names_and_which_flows_break() -> None:
    design = load(ROOT / "resources/gallery/flex-private-storage.fnd")
    view = View(design, memory={})
    assert BY_ID["cost"].make(view, ()) is NOTHING
    sheet = BY_ID["cost"].make(view, ("private-dns-zone-1",))
    words = {m.resource: (m.text, m.tone) for m in sheet.marks}
    here = [(m.text, m.tone) for m in sheet.marks if m.resource == "private-dns-zone-1"]
    assert here == [("1 flow breaks", "error"), ("1 goes along", "warning"), ("1 names it", "info")]
    assert words["private-dns-zone-link-1"] == ("goes along", "warning")
    assert words["private-endpoint-1"][1] == "info"
    assert sheet.flows == (("intended-flow-1", True),)
    note = BY_ID["cost"].make(view, ("note-1",))
    assert [(m.text, m.tone) for m in note.marks] == [("nothing depends on it", "ok")]


@pytest.mark.parametrize("path", GALLERY, ids=lambda p: p.stem)
def test_overlays_name_things_that_are_there_and_change_nothing(path: Path) -> None:
    design = load(path)
    before = design
    view = View(design, memory={})
    for overlay in OVERLAYS:
        chosen = tuple(design.resources)[:1]
        sheet = overlay.make(view, chosen)
        assert sheet.marks or overlay.id in ("routing", "dns", "addresses")
        assert {m.tone for m in sheet.marks} <= {tone for tone, _ in overlay.legend}, overlay.id
        assert all(m.resource in design.resources and m.text and m.tip for m in sheet.marks)
        assert sheet == overlay.make(View(design, memory={}), chosen)
    assert design is before


def test_words_stand_at_their_things_and_by_turns_left_and_right() -> None:
    rects = {"out": Rect(0, 0, 400, 300), "in": Rect(20, 40, 300, 200), "card": Rect(40, 80, 184, 56)}
    marks = tuple(Mark(i, "a few words", "ok") for i in rects)
    long = Mark("card", "words that are far too long for a card of this width", "info")
    found = chips(Sheet((*marks, long)), rects, {"out": 0, "in": 1})
    by_thing = {c.mark.resource: c for c in found if c.mark is not long}
    assert by_thing["out"].rect.x == 8 and by_thing["out"].rect.center[1] == 300
    assert by_thing["in"].rect.right == 312
    assert by_thing["card"].rect.y == 135
    [cut] = [c for c in found if c.mark is long]
    assert cut.text.endswith("…") and cut.rect.right <= 40 + 184 and cut.rect.y > by_thing["card"].rect.y + HEIGHT
    assert not any(a.rect.overlaps(b.rect) for a in found for b in found if a is not b)


@pytest.mark.parametrize("theme", THEMES)
def test_a_picture_carries_the_words_the_strips_and_the_legend(theme: str) -> None:
    design = load(ROOT / "resources/gallery/private-http.fnd")
    drawn, overlay = picture(design), BY_ID["addresses"]
    text = svg(drawn, theme, above=above(drawn, overlay, overlay.make(View(design, memory={}), ())))  # type: ignore[arg-type]
    ElementTree.fromstring(text)
    assert "20 of 59 addresses used" in text and "Four fifths in use, or more" in text
    assert "<title>snet-endpoints 10.0.1.0/27</title>" in text
    assert svg(drawn, theme) in svg(drawn, theme, above=None)  # type: ignore[arg-type]


def test_an_edit_changes_what_is_said() -> None:
    view = view_of()
    design, _ = apply(view.design, [Set("bare", {"network_security_group": "nsg"})])
    assert said("security", View(design, memory={}))["bare"] == ("nsg-work", "ok")
