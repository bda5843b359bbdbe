"""*Connect on-premises*: GatewaySubnet, VPN gateway, local network gateway, connection and the site itself.

The key and the policies of the tunnel are not part of a design. ExpressRoute is ordered from a provider and is drawn
by hand.
"""

from fnetdesigner.kinds.gateways import Connection, LocalNetworkGateway
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.questions import facts_of, gateways_of, peering_between, peerings_from, prefix_of, spaces_of
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.values import parse_address, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.planning.assistants.assistant import (
    NEW,
    YES_NO,
    Answers,
    Ask,
    Assistant,
    AssistantError,
    Goal,
    Subjects,
    named,
)
from fnetdesigner.planning.assistants.ways import azure_of, own_subnet, packet, public_ip, reason
from fnetdesigner.routing.question import Target
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.mends import free_name, free_private_range, ranges_in_use

SITE_LENGTH = 16
USUAL = "192.168.0.0/16"
DEVICE = "203.0.113.4"
ON_THE_WAY = ("route", "peering", "transit", "dest")


def _ends(subjects: Subjects, view: View) -> tuple[VirtualNetwork | None, OnPremisesNetwork | None]:
    return view.get(subjects[0].id, VirtualNetwork), view.get(subjects[0].id, OnPremisesNetwork)


def _asks(subjects: Subjects, view: View) -> tuple[Ask, ...]:
    network, site = _ends(subjects, view)
    asks: list[Ask] = []
    if network is None:
        networks = [n for n in view.all(VirtualNetwork) if n.address_space]
        if not networks:
            raise AssistantError("There is no virtual network yet to connect to.")
        best = next((n for n in networks if any(True for _ in gateways_of(n, view))), networks[0])
        words = "The network that gets the gateway; peered ones can use it too."
        asks.append(Ask("network", "Connect to", words, best.id, named(networks)))
    elif not network.address_space:
        raise AssistantError(f"*{network.name}* has no address space yet.")
    if site is None:
        free = [s for s in view.all(OnPremisesNetwork) if not s.gateways]
        if free:
            choices = (*named(free), (NEW, "A new site"))
            asks.append(Ask("site", "Site", "The network on-premises.", free[0].id, choices))
    if site is None or not site.address_space:
        words = "The ranges in use on-premises, separated by commas. They must not overlap those in Azure."
        asks.append(Ask("ranges", "Ranges on-premises", words, _free_range(view)))
    words = "The public address of the VPN device. Exchange the address of documentation for your own."
    asks.append(Ask("device", "VPN device", words, DEVICE))
    if network is None or any(True for _ in peerings_from(network, view)):
        words = "Peered networks without a gateway of their own reach the site through this one."
        asks.append(Ask("peered", "Also for peered networks", words, "yes", YES_NO))
    return tuple(asks)


def _free_range(view: View) -> str:
    usual = parse_prefix(USUAL)
    if not any(usual.overlaps(p) for p in ranges_in_use(view)):
        return USUAL
    found = free_private_range(SITE_LENGTH, view) or free_private_range(24, view)
    return str(found) if found is not None else ""


def _work(subjects: Subjects, answers: Answers, draft: Draft) -> Goal:
    network, site = _ends(subjects, draft.view)
    network = network or draft.view.get(answers["network"], VirtualNetwork)
    site = site or draft.view.get(answers.get("site", NEW), OnPremisesNetwork)
    if network is None:
        raise AssistantError("Choose the network to connect to.")
    ranges = (
        site.address_space if site is not None and site.address_space else _ranges(answers.get("ranges", ""), draft)
    )
    gateway = _gateway(network, draft)
    if site is None:
        site = draft.add(OnPremisesNetwork, free_name(OnPremisesNetwork, "site-office", draft.view))
    reached = [network, *(_lent(network, draft) if answers.get("peered") == "yes" else [])]
    back = [str(p) for n in reached for p in spaces_of(n)]
    pools = list(gateway.point_to_site_pool)
    draft.set(
        site,
        address_space=ranges,
        gateways=tuple(dict.fromkeys((*site.gateways, gateway.id))),
        return_routes=tuple(dict.fromkeys((*site.return_routes, *back, *pools))),
    )
    _tunnel(network, gateway, site, ranges, answers["device"].strip(), draft)
    return _goal(network.id, site.id)


def _ranges(text: str, draft: Draft) -> tuple[str, ...]:
    """The ranges that were typed. AssistantError names the one that is none, or that is in use in Azure."""
    words = [w.strip() for w in text.split(",") if w.strip()]
    if not words:
        raise AssistantError("Say which ranges are in use on-premises.")
    used = tuple(ranges_in_use(draft.view))
    for word in words:
        try:
            prefix = parse_prefix(word)
        except ValueError:
            raise AssistantError(f"{word} is no address range; write it like {USUAL}.") from None
        clash = next((p for p in used if p.overlaps(prefix)), None)
        if clash is not None:
            raise AssistantError(f"{word} overlaps {clash}, which the design uses already.")
    return tuple(words)


def _gateway(network: VirtualNetwork, draft: Draft) -> VpnGateway:
    for found in gateways_of(network, draft.view):
        if isinstance(found, VpnGateway):
            return found
    if any(p.use_remote_gateways for p, _ in peerings_from(network, draft.view)):
        raise AssistantError(f"*{network.name}* uses the gateway of a peered network. Connect that network instead.")
    home = own_subnet(network, "GatewaySubnet", facts_of(draft.view).gateway_subnet_length, draft)
    address = public_ip(f"pip-vgw-{network.name}", network, draft)
    name = free_name(VpnGateway, f"vgw-{network.name}"[:80], draft.view)
    return draft.add(VpnGateway, name, parent=home.id, public_ips=(address.id,), **azure_of(network))


def _lent(network: VirtualNetwork, draft: Draft) -> list[VirtualNetwork]:
    """The peered networks that use this one's gateway, from now on where they have none."""
    found: list[VirtualNetwork] = []
    for near, other in tuple(peerings_from(network, draft.view)):
        far = peering_between(other, network, draft.view)
        own = any(True for _ in gateways_of(other, draft.view))
        elsewhere = any(p.use_remote_gateways and r.id != network.id for p, r in peerings_from(other, draft.view))
        if far is None or own or elsewhere:
            continue
        draft.set(near, allow_gateway_transit=True)
        draft.set(far, use_remote_gateways=True)
        found.append(other)
    return found


def _tunnel(
    network: VirtualNetwork,
    gateway: VpnGateway,
    site: OnPremisesNetwork,
    ranges: tuple[str, ...],
    device: str,
    draft: Draft,
) -> None:
    try:
        parse_address(device)
        end = {"gateway_address": device}
    except ValueError:
        if not device or "." not in device or " " in device:
            raise AssistantError("Say the public address or the DNS name of the VPN device.") from None
        end = {"fqdn": device}
    name = free_name(LocalNetworkGateway, f"lgw-{site.name}"[:80], draft.view)
    far = draft.add(LocalNetworkGateway, name, address_space=ranges, site=site.id, **end, **azure_of(network))
    name = free_name(Connection, f"con-{gateway.name}-{site.name}"[:80], draft.view)
    draft.add(Connection, name, gateway=gateway.id, local_gateway=far.id, bgp=gateway.bgp, **azure_of(network))


def _goal(network_id: str, site_id: str) -> Goal:
    def missing(view: View) -> str:
        network = view.get(network_id, VirtualNetwork)
        if network is None:
            return "The network would be gone."
        for subnet in view.children(network.id, Subnet):
            if prefix_of(subnet) is None or subnet.route_table is not None or subnet.name == "GatewaySubnet":
                continue
            found = packet(subnet.id, Target(resource=site_id), view)
            if found.verdict == "deny" and found.stage in ON_THE_WAY:
                return f"*{subnet.name}* would not reach the site: {reason(found)}"
            return ""
        return ""

    return missing


ON_PREMISES = Assistant(
    "on-premises",
    "Connect on-premises",
    "Adds GatewaySubnet, VPN gateway, local network gateway and connection, and the site with its ranges.",
    ("virtual-network", "on-premises-network"),
    _asks,
    _work,
    lambda subjects: (
        f"Connect {subjects[0].name} with on-premises"
        if subjects[0].kind == "virtual-network"
        else f"Connect {subjects[0].name}"
    ),
)
