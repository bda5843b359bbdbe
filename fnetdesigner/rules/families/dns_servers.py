"""DNS, third part: servers of your own, whether they can be asked and what they know; and whole environments."""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import AppServiceEnvironment
from fnetdesigner.kinds.dns_servers import DnsResolver, DnsServer
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, OnPremisesNetwork
from fnetdesigner.kinds.private_link import DnsRecord, PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.questions import (
    facts_of,
    hosting_of,
    integrated_apps,
    is_restricted,
    linked_networks,
    network_of,
    reachable_networks,
    spaces_of,
    system_of,
)
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Set
from fnetdesigner.model.values import Prefix, parse_address, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.routing.names import app_servers, resolver_of
from fnetdesigner.routing.needs import callers_in, storages_of
from fnetdesigner.routing.question import Blocker, Protocol, Question, Source, Target
from fnetdesigner.routing.reach import on_the_way
from fnetdesigner.routing.trace import trace
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.families.private_endpoint_flows import shut_doors
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import offered, some_names
from fnetdesigner.rules.mends_virtual_network import new_peerings, overlapping
from fnetdesigner.rules.offers import fix_on_demand
from fnetdesigner.rules.places import home_of, networks_from, reaches, site_of
from fnetdesigner.rules.rule import cite, fix, names, problem, rule
from fnetdesigner.rules.ways import DROPPED, by_thing, hindrance, let_past, openings_for

DNS_PORT = 53
PROTOCOLS: tuple[Protocol, ...] = ("tcp", "udp")
ENVIRONMENT_RECORDS = ("*", "@", "*.scm")
ENVIRONMENT_SUFFIX = "appserviceenvironment.net"


def asked_servers(apps: Iterator[FunctionApp] | tuple[FunctionApp, ...], view: View) -> dict[str, Prefix]:
    """The custom DNS servers that apps ask, those with an address that can be read, in the order of asking."""
    found: dict[str, Prefix] = {}
    for app in apps:
        resolver = resolver_of(app, view)
        for server in resolver.servers if resolver.kind == "custom" else ():
            try:
                found.setdefault(server, parse_address(server))
            except ValueError:
                continue
    return found


@rule(
    "FND-DNS-012",
    "error",
    Subnet,
    cite("seed", "Troubleshooting"),
    remedy="Allow port 53, TCP and UDP, to the DNS server.",
)
def port_53_stopped(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A security group, a route or an appliance stops questions from an integration subnet to its DNS server.

    Without an answer from its DNS server an app finds nothing by name. Questions go to port 53, by UDP and
    for long answers by TCP.
    """
    apps = tuple(a for a in integrated_apps(subnet, view) if hosting_of(a, view) != "consumption")
    for server, where in asked_servers(apps, view).items():
        asking = tuple(a for a in apps if server in resolver_of(a, view).servers)
        stops = [b for b in question_stops(asking[0], server, view) if not leads_nowhere(b)]
        for found in by_thing([h for b in dict.fromkeys(stops) if (h := hindrance(b, view)) is not None]):
            thing = found[0].thing
            ends = ((str(subnet.prefix or "*"), str(where)),)
            openings = openings_for(thing, found[0].blocker.stage, "dns", ends, (str(DNS_PORT),), "*")
            yield problem(
                f"*{thing.name}* stops port {DNS_PORT} from *{subnet.name}* to the DNS server {server}{found[0].by}.",
                thing,
                subnet,
                *asking,
                fixes=offered(let_past(found, openings, f"port {DNS_PORT} to {server}", view)),
            )


def question_stops(app: FunctionApp, server: str, view: View) -> tuple[Blocker, ...]:
    """What surely stops an app's questions on their way to a DNS server, by UDP and by TCP."""
    asked = (Question(Source(app.id), Target(address=server), DNS_PORT, p) for p in PROTOCOLS)
    return tuple(b for q in asked for b in on_the_way(trace(q, view)))


def leads_nowhere(blocker: Blocker) -> bool:
    """Whether there is no route at all, in place of one that drops: FND-DNS-013 tells of that."""
    return blocker.stage == "route" and not blocker.by.removeprefix("return ").startswith(DROPPED)


@rule(
    "FND-DNS-013",
    "error",
    VirtualNetwork,
    cite("seed", "Azure DNS private zones"),
    remedy="Peer the networks, or join the site that the server stands in.",
)
def server_without_route(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A custom DNS server stands where the network of the apps that ask it has no route to.

    The address of the server lies in another network, or at a site, that is neither peered with nor joined
    to the network in which the questions enter.
    """
    near = reachable_networks(network, view)
    for server, where in asked_servers(callers_in(network, view), view).items():
        if any(s.contains(where) for n in near for s in spaces_of(n)) or _is_led_to(server, network, view):
            continue
        far = next((n for n in view.all(VirtualNetwork) if any(s.contains(where) for s in spaces_of(n))), None)
        if far is not None:
            yield problem(
                f"*{network.name}* has no route to its DNS server {server} in *{far.name}*.",
                network,
                far,
                fixes=offered(_peered(network, far, view)),
            )
            continue
        for site in view.all(OnPremisesNetwork):
            if _holds(site, where) and not any(n.id == network.id for n in networks_from(site, view)):
                yield problem(
                    f"*{network.name}* has no route to its DNS server {server} at *{site.name}*.", network, site
                )
                break


def _is_led_to(server: str, network: VirtualNetwork, view: View) -> bool:
    """Whether routes lead some app's questions to a server beyond the peers, through an appliance or a gateway."""
    apps = (a for a in callers_in(network, view) if server in resolver_of(a, view).servers)
    return any(not any(leads_nowhere(b) for b in question_stops(a, server, view)) for a in apps)


def _holds(site: OnPremisesNetwork, where: Prefix) -> bool:
    return any(parse_prefix(p).contains(where) for p in site.address_space)


@fix_on_demand
def _peered(network: VirtualNetwork, far: VirtualNetwork, view: View) -> Fix | None:
    if overlapping(network, far) is not None:
        return None
    edits = new_peerings(network, far, view)
    return fix("peer", f"Peer *{network.name}* with *{far.name}*", *edits) if edits else None


@rule(
    "FND-DNS-014",
    "warning",
    VirtualNetwork,
    cite("NR23"),
    remedy="Let the server forward what it does not know.",
)
def server_knows_private_names_only(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A custom DNS server that apps ask forwards nothing.

    Apps also need public names: of Microsoft Entra, of package feeds, of services without an endpoint. A
    server that answers only for its own records leaves them without.
    """
    wanted = asked_servers(callers_in(network, view), view)
    for server in view.all(DnsServer) if wanted else ():
        if server.address in wanted and server.forwards == "nothing":
            inside = view.get(server.parent, Subnet) is not None
            to, words = ("azure-dns", "Azure DNS") if inside else ("public", "public DNS")
            yield problem(
                f"*{server.name}*, which apps in *{network.name}* ask, knows its own records only; public names fail.",
                server,
                network,
                fixes=(fix("forward", f"Let *{server.name}* forward to {words}", Set(server.id, {"forwards": to})),),
            )


@rule(
    "FND-DNS-015",
    "warning",
    FunctionApp,
    cite("NR23"),
    remedy="Keep the servers that count, the first ones.",
)
def too_many_servers(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app lists more DNS servers than it may.

    The platform takes a limited number for one app. Of lists of networks that are too long VNET speaks.
    """
    most = int(facts_of(view).dns["maximum_app_servers"])
    listed = app_servers(app)
    if len(listed) > most:
        keep = fix(
            "fewer", f"Keep the first {most} DNS servers of *{app.name}*", Set(app.id, {"dns_servers": listed[:most]})
        )
        yield problem(
            f"*{app.name}* lists {len(listed)} DNS servers; at most {most} are possible.",
            app,
            fixes=(keep,) if app.dns_servers else (),
        )


@rule(
    "FND-DNS-016",
    "info",
    VirtualNetwork,
    cite("seed", "Troubleshooting"),
    remedy="Nothing is needed; list few servers that are up.",
)
def time_of_dead_servers(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """Apps ask custom DNS servers, and a dead one costs them time.

    The servers are asked in turn, each with a time limit of its own. A packet that is dropped on the way
    costs the time limit of TCP.
    """
    servers = tuple(asked_servers(callers_in(network, view), view))
    table = facts_of(view).dns
    if servers:
        each, dropped = int(table["seconds_per_server"]), int(table["seconds_of_tcp"])
        count = len(servers)
        yield problem(
            f"Apps in *{network.name}* ask {count} DNS server{'' if count == 1 else 's'}; each dead one costs {each} "
            f"seconds, {count * each} in all, and a dropped packet {dropped}.",
            network,
        )


@rule(
    "FND-DNS-017",
    "error",
    IntendedFlow,
    cite("PED21", "On-premises workloads"),
    cite("NF25", "Line-of-business"),
    remedy="Let the site forward names of Azure to a private resolver, or to a DNS server in a linked network.",
)
def site_without_forwarder(flow: IntendedFlow, view: View) -> Iterator[Problem]:
    """A caller on-premises is to use a private endpoint, but its site forwards no names into Azure.

    Private zones are seen only from networks they are linked to. A site has to ask there, through a private
    resolver or a DNS server in Azure; otherwise it gets the public address.
    """
    caller, target = view.any(flow.source), view.any(flow.target)
    if caller is None or target is None or flow.access != "allow" or home_of(caller, view) is not None:
        return
    site = site_of(caller, view)
    doors = (target,) if isinstance(target, PrivateEndpoint) else shut_doors(target, view)
    # Where there is no way to an endpoint FND-PE-019 speaks.
    if site is None or site.dns_forwarders or not any(reaches(site, d, view) for d in doors):
        return
    own = view.referrers(site.id, DnsServer, "site")
    if any(s.forwards == "addresses" and s.forward_addresses for s in own):
        return
    yield problem(
        f"*{site.name}* forwards no names into Azure, so it does not find {names(doors)} by name.",
        site,
        flow,
        *doors,
        fixes=offered(_forwarder(site, view)),
    )


@fix_on_demand
def _forwarder(site: OnPremisesNetwork, view: View) -> Fix | None:
    near = {n.id for n in networks_from(site, view)}
    for resolver in view.all(DnsResolver):
        if resolver.inbound_address is not None and resolver.virtual_network in near:
            forwarders = Set(site.id, {"dns_forwarders": (resolver.inbound_address,)})
            return fix("forward", f"Let *{site.name}* forward names of Azure to *{resolver.name}*", forwarders)
    return None


@rule(
    "FND-DNS-018",
    "warning",
    VirtualNetwork,
    cite("GWI26", "Manage virtual network integration"),
    remedy="Choose Sync Network in the plan's networking page afterwards.",
    mode="edit",
)
def sync_after_dns_change(deployed: Design, design: Design) -> Iterator[Problem]:
    """The DNS servers of a network with gateway-required integration are changed.

    Apps that came in through the gateway keep the old servers until the network is synchronised.
    """
    view = View(design)
    for network in view.all(VirtualNetwork):
        old = deployed.resources.get(network.id)
        apps = tuple(view.referrers(network.id, FunctionApp, "gateway_network"))
        if apps and isinstance(old, VirtualNetwork) and old.dns_servers != network.dns_servers:
            yield problem(
                f"*{network.name}* gets other DNS servers; {some_names(apps)} must be synchronised with it.",
                network,
                *apps,
            )


@rule(
    "FND-DNS-019",
    "error",
    AppServiceEnvironment,
    cite("ASE26", "DNS configuration"),
    remedy="Add the zone with records for *, @ and *.scm that hold the environment's inbound address.",
)
def environment_without_zone(environment: AppServiceEnvironment, view: View) -> Iterator[Problem]:
    """An internal App Service Environment has no private zone with the records of its apps.

    Names of its apps end in a domain of its own, which no public DNS answers for. Three records in a private
    zone make them resolve to the inbound address.
    """
    network = network_of(environment, view)
    if not environment.internal or network is None:
        return
    wanted = f"{environment.name}.{ENVIRONMENT_SUFFIX}"
    zone = next(view.named(PrivateDnsZone, wanted), None)
    present = set() if zone is None else {r.name for r in zone.records}
    missing = tuple(n for n in ENVIRONMENT_RECORDS if n not in present)
    if missing:
        text = (
            f"*{environment.name}* is internal; the design has no zone {wanted} with records {', '.join(missing)}."
            if zone is None
            else f"*{zone.name}* has no records for {', '.join(missing)}, which apps of *{environment.name}* need."
        )
        yield problem(
            text, environment, zone, fixes=offered(_environment_zone(environment, network, wanted, missing, view))
        )


@fix_on_demand
def _environment_zone(
    environment: AppServiceEnvironment, network: VirtualNetwork, wanted: str, missing: tuple[str, ...], view: View
) -> Fix | None:
    draft = Draft(view)
    zone = next(view.named(PrivateDnsZone, wanted), None)
    if zone is None:
        place = {"resource_group": network.resource_group, "subscription": network.subscription}
        zone = draft.add(PrivateDnsZone, wanted, **place)
        draft.add(PrivateDnsZoneLink, f"link-{network.name}", parent=zone.id, virtual_network=network.id)
    # Azure gives the inbound address when the environment is made: the records wait for it.
    known = next((r.addresses for r in zone.records if r.addresses), ())
    records = (*zone.records, *(DnsRecord(name=n, addresses=known) for n in missing))
    draft.set(zone, records=records)
    return draft.fix("add-zone", f"Add the records of *{environment.name}*, to be given its inbound address")


@rule(
    "FND-DNS-020",
    "warning",
    PrivateDnsZone,
    cite("PDNS"),
    remedy="Split the zone, or link fewer networks.",
)
def too_many_links(zone: PrivateDnsZone, view: View) -> Iterator[Problem]:
    """A private zone is linked to more networks than it may.

    The platform takes a limited number of links for one zone, and fewer with auto registration.
    """
    table = facts_of(view).dns
    links = [link for link, _ in linked_networks(zone, view)]
    most, registering = int(table["zone_links"]), int(table["zone_registration_links"])
    register = [link for link in links if link.registration]
    if len(links) > most:
        yield problem(f"*{zone.name}* is linked to {len(links)} networks; at most {most} are possible.", zone)
    elif len(register) > registering:
        off = [Set(link.id, {"registration": False}) for link in register[registering:]]
        title = f"Turn auto registration off for the last {len(off)} links of *{zone.name}*"
        yield problem(
            f"*{zone.name}* registers the machines of {len(register)} networks; at most {registering} are possible.",
            zone,
            fixes=(fix("no-registration", title, *off),),
        )


@rule(
    "FND-DNS-021",
    "info",
    FunctionApp,
    cite("CNH23"),
    remedy="Test that the app starts.",
)
def older_text_on_linux(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A Linux app has restricted storage and custom DNS servers, which older documents did not support.

    The print of 2021 said that custom DNS does not work for Linux apps with restricted storage. Newer ones
    no longer say so.
    """
    if hosting_of(app, view) not in ("elastic-premium", "dedicated") or system_of(app, view) != "linux":
        return
    shut = tuple(s for s in storages_of(app, view) if is_restricted(s))
    resolver = resolver_of(app, view)
    if shut and resolver.kind == "custom":
        yield problem(
            f"*{app.name}* runs on Linux with restricted storage and custom DNS ({', '.join(resolver.servers)}); "
            "documents of 2021 called that unsupported.",
            app,
            *shut,
        )


DNS_SERVER_RULES = (
    port_53_stopped,
    server_without_route,
    server_knows_private_names_only,
    too_many_servers,
    time_of_dead_servers,
    site_without_forwarder,
    sync_after_dns_change,
    environment_without_zone,
    too_many_links,
    older_text_on_linux,
)
"""The rules of this part."""
