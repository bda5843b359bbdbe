"""The ways out of virtual networks to public addresses, and the source address that the far end sees (C-E2, C-E3)."""

from collections.abc import Iterator
from dataclasses import replace

from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import network_of, subnet_of
from fnetdesigner.kinds.traffic import NatGateway, PublicIp
from fnetdesigner.model.resource import AzureResource
from fnetdesigner.model.view import View
from fnetdesigner.routing.arrive import at_public
from fnetdesigner.routing.flow import Flow
from fnetdesigner.routing.places import Place, service_tags, span_from
from fnetdesigner.routing.question import OUTBOUND_ADDRESSES, PUBLIC


def to_internet(flow: Flow, subnet: Subnet) -> Iterator[Flow]:
    """Out to public addresses: who does source NAT, and what the far end sees (C-E2)."""
    view = flow.view
    nat = view.get(subnet.nat_gateway, NatGateway)
    last = view.any(flow.visited[-1]) if flow.visited else None
    if last is not None and subnet_of(last, view) is not subnet:
        last = None
    if nat is not None and nat.public_ips and not (nat.sku == "StandardV2" and subnet.delegations):
        flow = flow.hop("nat", f"*{nat.name}* gives it a public address.", nat.name, nat, sources=("NATO22",))
        addresses = _addresses(nat.public_ips, view)
        owner: AzureResource = nat
    elif isinstance(last, AzureFirewall | NetworkVirtualAppliance):
        if last.snat == "never":
            text = f"*{last.name}* does no source NAT, and the internet carries no private address."
            yield flow.blocked("transit", f"no-snat {last.name}", text, last, sources=("PE25",))
            return
        addresses, owner = _addresses(last.public_ips, view), last
    elif isinstance(flow.source.owner, FunctionApp):
        yield from as_app(flow, flow.source.owner)
        return
    else:
        network = network_of(subnet, view)
        region = "" if network is None else network.region
        tags = service_tags("", region)
        place = Place(None, tags, "a default outbound address of Azure", None, region)
        flow = flow.assuming("Without a NAT gateway a machine gets a default outbound address of Azure.")
        yield from at_public(replace(flow, source=place, seen=PUBLIC, translated=True, home=""))
        return
    region = owner.region
    tags = service_tags("", region)
    known = [a for a in addresses if a is not None]
    seen = ", ".join(known) if known and len(known) == len(addresses) else PUBLIC
    for address in dict.fromkeys(addresses or [None]):
        span = None if address is None else span_from(address)
        place = Place(span, tags, address or f"the public address of {owner.name}", owner, region)
        yield from at_public(replace(flow, source=place, seen=seen, translated=True, home=""))


def _addresses(ids: tuple[str, ...], view: View) -> list[str | None]:
    found = [view.get(i, PublicIp) for i in ids]
    return [p.address for p in found if p is not None]


def as_app(flow: Flow, app: FunctionApp) -> Iterator[Flow]:
    """To a public target with one of the app's own outbound addresses (C-E3): any of them may be used."""
    tags = service_tags(app.kind, app.region)
    if not app.outbound_addresses:
        place = Place(None, tags, f"an outbound address of {app.name}", app, app.region)
        yield from at_public(replace(flow, source=place, seen=OUTBOUND_ADDRESSES, home=""))
        return
    for address in app.outbound_addresses:
        place = Place(span_from(address), tags, address, app, app.region)
        yield from at_public(replace(flow, source=place, seen=OUTBOUND_ADDRESSES, home=""))
