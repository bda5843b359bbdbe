"""What a name resolves to: the facts D1 to D10, each on a small design, and that unknown says what is missing."""

from __future__ import annotations

from typing import Any

import pytest

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import DnsRecord, PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.model.view import View
from fnetdesigner.routing.names import Answer, app_servers, place_of_server, record_label, resolve
from fnetdesigner.rules.examples.secured import Secured

AZURE = "168.63.129.16"


def answer(base: Secured, group: str = "blob") -> Answer:
    view = View(base.sketch.design())
    app = view.get(base.app.id, FunctionApp)
    target = view.any(base.storage.id)
    assert app is not None
    assert target is not None
    return resolve(app, target, group, view)


def test_a_linked_zone_with_a_record_gives_the_private_address() -> None:
    base = Secured(groups=())
    base.give_zone("blob")
    base.give_endpoint("blob", address="10.0.1.4")
    found = answer(base)
    assert (found.verdict, found.cause, found.address) == ("private", "record", "10.0.1.4")
    assert found.name == "storders.blob.core.windows.net"
    assert found.endpoint is not None
    assert found.endpoint.name == "pep-storders-blob"
    assert [s.sources for s in found.steps] == [("seed", "NR23"), ("PED21", "PEA25"), ("PED21", "PE25")]


def test_an_app_outside_any_network_gets_the_public_address() -> None:
    found = answer(Secured(integrated=False))
    assert (found.verdict, found.cause, found.resolver.kind) == ("public", "no-network", "azure-public")


def test_without_an_approved_endpoint_the_name_is_public() -> None:
    assert answer(Secured(groups=())).cause == "no-endpoint"
    base = Secured(groups=())
    base.give_zone("blob")
    base.give_endpoint("blob", status="Pending")
    assert answer(base).cause == "no-endpoint"


def test_only_the_link_of_the_callers_own_network_counts() -> None:
    base = Secured(groups=())
    hub = base.sketch.add(VirtualNetwork, "vnet-hub", address_space=("10.1.0.0/16",))
    base.sketch.add(Peering, "to-hub", base.network, remote=hub)
    base.sketch.add(Peering, "to-app", hub, remote=base.network)
    base.give_endpoint("blob")
    assert answer(base).cause == "no-zone"
    zone = base.sketch.add(PrivateDnsZone, "privatelink.blob.core.windows.net")
    base.sketch.change(base.endpoints["blob"], dns_zones=(zone,))
    base.sketch.add(PrivateDnsZoneLink, "link-hub", zone, virtual_network=hub)
    assert (answer(base).verdict, answer(base).cause) == ("public", "no-link")
    base.sketch.add(PrivateDnsZoneLink, "link-app", zone, virtual_network=base.network)
    assert answer(base).verdict == "private"


@pytest.mark.parametrize(("fallback", "verdict"), [(False, "nonexistent"), (True, "public")])
def test_a_linked_zone_without_the_record(fallback: bool, verdict: str) -> None:
    base = Secured(groups=("blob",))
    base.sketch.change(base.endpoints["blob"], dns_zones=())
    base.sketch.change(base.links["blob"], fallback=fallback)
    assert answer(base).verdict == verdict


def test_a_record_kept_by_hand_is_a_record() -> None:
    base = Secured(groups=("blob",))
    base.sketch.change(base.endpoints["blob"], dns_zones=(), address="10.0.1.9")
    base.sketch.change(base.zones["blob"], records=(DnsRecord(name="STORDERS", addresses=("10.0.1.9",)),))
    found = answer(base)
    assert (found.verdict, found.address, found.endpoint and found.endpoint.name) == (
        "private", "10.0.1.9", "pep-storders-blob"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("app", "network", "verdict"),
    [
        ((), (), "private"),
        ((), (AZURE,), "private"),
        ((), ("10.0.3.4",), "unknown"),
        ((), ("10.0.3.4", AZURE), "unknown"),
        (("10.0.3.4",), (), "unknown"),
        ((AZURE,), ("10.0.3.4",), "private"),
    ],
)
def test_the_first_server_counts_and_the_apps_own_win(app: Any, network: Any, verdict: str) -> None:
    base = Secured(app={"dns_servers": app}, network={"dns_servers": network})
    found = answer(base)
    assert found.verdict == verdict
    assert bool(found.missing) == (verdict == "unknown")


def test_an_unknown_answer_names_the_missing_fact_and_the_servers_place() -> None:
    base = Secured(network={"dns_servers": ("192.168.0.4",)})
    site = base.sketch.add(OnPremisesNetwork, "office", address_space=("192.168.0.0/24",))
    found = answer(base)
    assert found.missing == (
        "whether 192.168.0.4 forwards blob.core.windows.net to Azure DNS or holds the record in "
        "privatelink.blob.core.windows.net"
    )
    assert site.id in found.steps[-1].subjects


def test_a_server_stands_in_a_subnet_a_network_or_nowhere() -> None:
    base = Secured()
    view = View(base.sketch.design())
    found = [place_of_server(a, base.network, view) for a in ("10.0.1.4", "10.0.200.4", "8.8.8.8")]
    assert [getattr(f, "name", None) for f in found] == ["snet-endpoints", "vnet-app", None]


def test_the_older_settings_list_servers_the_alternative_last() -> None:
    settings = (
        {"name": "WEBSITE_DNS_ALT_SERVER", "value": AZURE},
        {"name": "WEBSITE_DNS_SERVER", "value": "10.0.3.4, 10.0.3.5"},
    )
    app = Secured(app={"app_settings": settings}).app
    assert app_servers(app) == ("10.0.3.4", "10.0.3.5", AZURE)
    computed = Secured(app={"app_settings": ({"name": "WEBSITE_DNS_SERVER", "expression": True},)}).app
    assert app_servers(computed) == ("WEBSITE_DNS_SERVER",)


def test_slots_and_secondaries_have_names_of_their_own() -> None:
    base = Secured()
    assert record_label(base.storage, "blob_secondary") == "storders-secondary"
    assert record_label(base.app, "sites-staging") == "func-orders-staging"


def test_a_name_can_be_asked_for_in_a_network() -> None:
    base = Secured()
    other = base.sketch.add(VirtualNetwork, "vnet-other", address_space=("10.5.0.0/16",))
    base.sketch.add(Subnet, "snet-other", other, prefix="10.5.0.0/24")
    view = View(base.sketch.design())
    target = view.any(base.storage.id)
    assert target is not None
    assert resolve(base.network, target, "blob", view).verdict == "private"
    assert resolve(other, target, "blob", view).cause == "no-link"


def test_the_view_knows_what_was_read() -> None:
    base = Secured()
    view = View(base.sketch.design())
    target = view.any(base.storage.id)
    assert target is not None
    resolve(base.app, target, "blob", view)
    endpoint: PrivateEndpoint = base.endpoints["blob"]
    assert {("resource", endpoint.id), ("referrers", base.network.id)} <= view.reads
