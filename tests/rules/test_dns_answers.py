"""FND-DNS-002 asks the DNS servers that the design holds; only others are left to settle."""

from __future__ import annotations

from typing import Any

import pytest

from fnetdesigner.kinds.dns_servers import DnsServer
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import DnsRecord
from fnetdesigner.model.design import Design
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.secured import Secured
from fnetdesigner.rules.families.dns import DNS_RULES

SERVER = "10.0.3.4"


def design_with(**values: Any) -> Design:
    base = Secured().sketch.design()
    network = next(r for r in base.resources.values() if isinstance(r, VirtualNetwork))
    home = Subnet(id="subnet-dns", name="snet-dns", parent=network.id, prefix="10.0.3.0/24")
    asked = network.model_copy(update={"dns_servers": (SERVER,)})
    new: dict[str, Any] = {network.id: asked, home.id: home}
    if values:
        new["dns-1"] = DnsServer(id="dns-1", name="dns-1", parent=home.id, address=SERVER, **values)
    return Design(base.settings, {**base.resources, **new})


def said(design: Design) -> list[str]:
    return [f.message for f in Engine(DNS_RULES).run(design).all if f.rule == "FND-DNS-002"]


def test_a_server_that_is_not_drawn_is_left_to_settle() -> None:
    [message] = said(design_with())
    assert "unless the server forwards" in message


def test_a_server_that_forwards_to_azure_dns_is_right() -> None:
    assert said(design_with(forwards="azure-dns")) == []


@pytest.mark.parametrize(
    ("forwards", "why"), [("public", "resolves to the public address"), ("nothing", "forwards nothing")]
)
def test_a_server_that_answers_otherwise_is_named(forwards: str, why: str) -> None:
    [message] = said(design_with(forwards=forwards))
    assert "unless" not in message
    assert why in message


def test_records_of_other_names_do_not_help() -> None:
    held = DnsRecord(name="elsewhere.example.org", addresses=("10.0.2.4",))
    assert len(said(design_with(forwards="nothing", records=(held,)))) == 1
