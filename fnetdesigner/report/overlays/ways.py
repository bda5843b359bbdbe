"""The routing overlay: where what leaves a subnet goes by default, and the address that it shows to the internet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import hosting_of, routes_everything
from fnetdesigner.kinds.traffic import NatGateway, PublicIp, RouteTable
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.report.overlays.marks import Mark, Sheet, Tone, sheet
from fnetdesigner.report.overlays.words import listed
from fnetdesigner.routing.effective import EffectiveRoute, forwarding
from fnetdesigner.routing.hosts import host_at
from fnetdesigner.routing.needs import entry_subnet
from fnetdesigner.routing.places import span_from
from fnetdesigner.routing.starts import ALWAYS_INSIDE

LEGEND: tuple[tuple[Tone, str], ...] = (
    ("ok", "Leaves by a NAT gateway, a firewall or a gateway"),
    ("info", "Leaves straight to the internet"),
    ("warning", "Dropped, or handed to something that is not there"),
    ("muted", "Nothing leaves here, or no network is used"),
)
SOMEWHERE = span_from("8.8.8.8")
"""Any public address: what takes it is the way by default."""


def ways(view: View, chosen: tuple[str, ...]) -> Sheet:
    """The marks of the routing overlay."""
    return sheet((*_subnets(view), *_apps(view), *_tables(view)))


def _subnets(view: View) -> Iterator[Mark]:
    for subnet in view.all(Subnet):
        table = forwarding(subnet, view)
        route = None if table is None else (table.user_default or table.at(SOMEWHERE))
        if table is None or route is None:
            continue
        yield _default(subnet, table.network, route, view)


def _default(subnet: Subnet, network: VirtualNetwork, route: EffectiveRoute, view: View) -> Mark:
    here = subnet.name
    if route.next_hop == "None":
        return Mark(subnet.id, "internet dropped", "warning", f"What leaves *{here}* for the internet is dropped.")
    if route.next_hop == "VirtualAppliance":
        host = None if route.address is None else host_at(route.address, network, view)
        if host is None:
            tip = f"What leaves *{here}* for the internet is handed to {route.address}, where nothing stands."
            return Mark(subnet.id, f"→ {route.address}, unknown", "warning", tip)
        tip = f"What leaves *{here}* for the internet goes to *{host.name}* at {route.address}."
        return Mark(subnet.id, f"→ {host.name}", "ok", tip)
    if route.next_hop == "VirtualNetworkGateway":
        return Mark(subnet.id, "→ gateway", "ok", f"What leaves *{here}* for the internet goes to a gateway.")
    nat = view.get(subnet.nat_gateway, NatGateway)
    if nat is not None:
        tip = f"What leaves *{here}* for the internet goes out through *{nat.name}*."
        return Mark(subnet.id, f"→ {nat.name}{_seen(nat.public_ips, view)}", "ok", tip)
    standing = list(view.children(subnet.id, Resource))
    for found in standing:
        if isinstance(found, AzureFirewall | NetworkVirtualAppliance) and found.public_ips:
            tip = f"What leaves *{here}* for the internet shows the address of *{found.name}*."
            return Mark(subnet.id, f"→ internet{_seen(found.public_ips, view)}", "ok", tip)
    if standing and all(isinstance(found, PrivateEndpoint) for found in standing):
        return Mark(subnet.id, "nothing leaves", "muted", f"Private endpoints in *{here}* begin no traffic.")
    tip = f"What leaves *{here}* for the internet goes straight out, with an address of Azure's."
    return Mark(subnet.id, "→ internet", "info", tip)


def _seen(ids: Iterable[str], view: View) -> str:
    known = [ip.address for i in ids if (ip := view.get(i, PublicIp)) is not None and ip.address]
    return f" ({', '.join(known)})" if known else ""


def _apps(view: View) -> Iterator[Mark]:
    for app in view.all(FunctionApp):
        home = entry_subnet(app, view)
        if home is None:
            tip = f"*{app.name}* uses no network: all that it sends leaves by its public edge."
            yield Mark(app.id, "public edge", "muted", tip)
        elif routes_everything(app, view) or hosting_of(app, view) in ALWAYS_INSIDE:
            yield Mark(app.id, f"all by {home.name}", "ok", f"All that *{app.name}* sends enters *{home.name}*.")
        else:
            tip = f"Only what *{app.name}* sends to private addresses enters *{home.name}*; the rest leaves publicly."
            yield Mark(app.id, f"private by {home.name}", "info", tip)


def _tables(view: View) -> Iterator[Mark]:
    for table in view.all(RouteTable):
        used = [f"*{s.name}*" for s in view.referrers(table.id, Subnet, "route_table")]
        if used:
            text = "acts on 1 subnet" if len(used) == 1 else f"acts on {len(used):,} subnets"
            yield Mark(table.id, text, "info", f"*{table.name}* acts on {listed(used)}.")
        else:
            yield Mark(table.id, "acts on no subnet", "warning", f"*{table.name}* acts on no subnet.")
