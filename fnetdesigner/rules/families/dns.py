"""DNS: whether the names that apps ask for lead to the private endpoints that are there.

Custom DNS servers that the design holds are asked as the packets would ask them; what others forward is not in a
design, and where the answer rests on that, the finding says so.
The zones themselves are in the second part, ``dns_zones``, servers of your own in the third, ``dns_servers``.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateEndpoint
from fnetdesigner.kinds.questions import (
    app_network,
    facts_of,
    hosting_of,
    is_restricted,
    network_of,
    reachable_networks,
)
from fnetdesigner.model.edits import Set
from fnetdesigner.model.view import View
from fnetdesigner.routing.names import (
    PRIVATE_ZONE,
    approved_endpoints,
    linked_zones,
    place_of_server,
    public_name,
    record_in,
    zone_name,
)
from fnetdesigner.routing.needs import needs_of, refuses_public, storages_of
from fnetdesigner.routing.views import Resolution
from fnetdesigner.rules.dns_questions import UNVERIFIED_TARGETS, Question, misnamed_zones, questions_in, server_answer
from fnetdesigner.rules.families.dns_servers import DNS_SERVER_RULES, leads_nowhere, question_stops
from fnetdesigner.rules.families.dns_zones import DNS_ZONE_RULES
from fnetdesigner.rules.finding import Fix, Problem, Severity
from fnetdesigner.rules.mends import some_names
from fnetdesigner.rules.mends_dns import brought_inside, each_once, let_resolve, use_azure_dns
from fnetdesigner.rules.rule import cite, fix, names, problem, rule


def _severity(questions: list[Question]) -> Severity:
    """An error where a caller gets in privately or not at all; else the public door still works."""
    return "error" if any(q.required for q in questions) else "warning"


def _unlinked(network: VirtualNetwork, view: View) -> dict[tuple[str, str], list[Question]]:
    """Names with an endpoint in reach that end at a public address, by zone and by the hub that sees the zone."""
    found: dict[tuple[str, str], list[Question]] = {}
    for question in questions_in(network, view):
        endpoint = question.endpoint
        if question.answer.cause not in ("no-link", "no-zone") or endpoint is None or misnamed_zones(endpoint, view):
            continue
        home = network_of(endpoint, view)
        away = home is not None and home.id != network.id and any(True for _ in linked_zones(home, question.zone, view))
        found.setdefault((question.zone, home.id if home is not None and away else ""), []).append(question)
    return found


def _missed(questions: list[Question]) -> str:
    """What goes wrong, in words: the targets, and the endpoints that are passed by."""
    targets = each_once([q.target for q in questions])
    endpoints = [q.endpoint for q in questions if q.endpoint is not None]
    resolve = "resolves to its public address" if len(targets) == 1 else "resolve to their public addresses"
    return f"{some_names(targets)} {resolve} there, past {some_names(endpoints)}"


@rule(
    "FND-DNS-001",
    "error",
    VirtualNetwork,
    cite("seed", "Private endpoints"),
    cite("seed", "Azure DNS private zones"),
    remedy="Link the private DNS zone to the network of the app.",
)
def zone_not_linked(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A network in which an app asks for a private endpoint is not linked to the endpoint's DNS zone.

    Azure DNS answers from the private zones that are linked to the network of the one who asks. Without the
    link the name ends at the public address of the service, and the endpoint is passed by.
    """
    for (wanted, hub), questions in _unlinked(network, view).items():
        if hub:
            continue  # FND-DNS-010 knows more: the hub is linked.
        zone = next(view.named(PrivateDnsZone, wanted), None)
        targets = each_once([q.target for q in questions])
        endpoints = each_once([e for q in questions if (e := q.endpoint) is not None])
        if zone is None:
            text = f"*{network.name}* sees no zone {wanted}, and the design has none: {_missed(questions)}."
            title = f"Add the zone {wanted} and link it to *{network.name}*"
        else:
            text = f"*{network.name}* is not linked to *{zone.name}*: {_missed(questions)}."
            title = f"Link *{zone.name}* to *{network.name}*"
        yield problem(
            text,
            network,
            zone,
            *endpoints,
            *targets,
            fixes=let_resolve(network, questions, view, title),
            severity=_severity(questions),
        )


@rule(
    "FND-DNS-002",
    "error",
    VirtualNetwork,
    cite("seed", "Private endpoints"),
    cite("PDNS"),
    cite("PED21", "Virtual network workloads with a custom DNS server"),
    remedy="Let the DNS server forward the service's public suffix to Azure DNS, or hold the records itself.",
)
def custom_servers_must_know_zone(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """Custom DNS servers stand between an app and the private DNS zones that it needs.

    With custom DNS servers the zones linked to a network no longer count by themselves. They count again
    when the servers forward the public suffix to Azure DNS from a linked network. A server that the design
    holds is asked; whether another forwards is not in the design, so take that as a thing to settle.
    """
    azure = facts_of(view).azure_dns
    by_holder: dict[str, list[Question]] = {}
    for question in questions_in(network, view):
        resolver = question.answer.resolver
        custom = question.answer.cause == "custom-server" and azure not in resolver.servers
        if not custom or resolver.holder is None or question.endpoint is None:
            continue
        told = server_answer(question, view)
        if told is None or (told.answer != "private" and not _is_cut_off(question, told, view)):
            by_holder.setdefault(resolver.holder.id, []).append(question)
    for questions in by_holder.values():
        resolver = questions[0].answer.resolver
        holder = resolver.holder
        if holder is None:
            continue
        suffixes = sorted({public_name(q.target, q.group_id, view).partition(".")[2] for q in questions})
        place = place_of_server(resolver.servers[0], network, view)
        where = f" (in *{place.name}*)" if place is not None else ""
        targets = each_once([q.target for q in questions])
        told = server_answer(questions[0], view)
        if told is None or told.answer == "unknown":
            why = f"unless the server forwards {', '.join(suffixes)} to {azure} or holds the records, "
            why += _found(questions)
        else:
            why = f"{_found(questions)}. {told.why[-1].what.rstrip('.')}"
        yield problem(
            f"*{holder.name}* asks {', '.join(resolver.servers)}{where} and not Azure DNS; {why}.",
            holder,
            *targets,
            fixes=use_azure_dns(holder, network, questions, view),
            severity=_severity(questions),
        )


def _is_cut_off(question: Question, told: Resolution, view: View) -> bool:
    """Whether servers give no answer for something on the way stops the question: FND-DNS-012 tells of that."""
    app = question.callers[0]
    if told.why[-1].by != "no-dns-server" or app.integration_subnet is None:
        return False
    servers = question.answer.resolver.servers
    return any(not leads_nowhere(b) for s in servers for b in question_stops(app, s, view))


def _found(questions: list[Question]) -> str:
    targets = each_once([q.target for q in questions])
    return f"{some_names(targets)} {'is' if len(targets) == 1 else 'are'} not found at the private endpoints"


@rule(
    "FND-DNS-004",
    "error",
    PrivateEndpoint,
    cite("PED23"),
    cite("PE25", "DNS configuration"),
    remedy="Give the endpoint a DNS zone group, so that Azure keeps its record.",
)
def endpoint_without_record(endpoint: PrivateEndpoint, view: View) -> Iterator[Problem]:
    """The private zone of an endpoint is linked to a network but has no record of it.

    The public name is an alias of a name in the zone. A linked zone answers for all its names: what it does
    not hold does not exist, and the service is not found at all.
    """
    target, network = view.any(endpoint.target), network_of(endpoint, view)
    if target is None or network is None or endpoint.status != "Approved" or target.kind in UNVERIFIED_TARGETS:
        return
    wanted = zone_name(target, endpoint.group_id, view)
    if wanted is None or misnamed_zones(endpoint, view):
        return
    seen = [(n, pair) for n in reachable_networks(network, view) for pair in linked_zones(n, wanted, view)]
    others = approved_endpoints(target, endpoint.group_id, view)
    if not seen or any(record_in(zone, target, endpoint.group_id, others) is not None for _, (_, zone) in seen):
        return
    near, (_, zone) = seen[0]
    falls_back = all(link.fallback for _, (link, _) in seen)
    ends = "ends at the public address" if falls_back else "does not exist"
    yield problem(
        f"*{endpoint.name}* has no record in *{zone.name}*, so {public_name(target, endpoint.group_id, view)} "
        f"{ends} in *{near.name}*.",
        endpoint,
        zone,
        target,
        fixes=(
            fix(
                "register",
                f"Register *{endpoint.name}* in *{zone.name}*",
                Set(endpoint.id, {"dns_zones": (*endpoint.dns_zones, zone.id)}),
            ),
        ),
        severity="warning" if falls_back else "error",
    )


@rule(
    "FND-DNS-005",
    "warning",
    VirtualNetwork,
    cite("PED23"),
    cite("AVM26"),
    remedy="Add the record to the zone, or let its link fall back to the public name.",
)
def zone_hides_public_names(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A linked zone hides the public name of a service whose private endpoint is in another network.

    As soon as a service has a private endpoint anywhere, its public name is an alias of one in the private
    zone. A network that is linked to such a zone without the record cannot resolve the name at all, even
    when it means the public address.
    """
    for question in questions_in(network, view):
        answer = question.answer
        link, zone = answer.link, answer.zone
        if answer.verdict != "nonexistent" or question.endpoint is not None or link is None or zone is None:
            continue
        elsewhere = approved_endpoints(question.target, question.group_id, view)[0]
        fixes: tuple[Fix, ...] = ()
        if zone.name.lower().startswith(PRIVATE_ZONE):
            title = f"Let *{link.name}* of *{zone.name}* fall back to public names"
            fixes = (fix("fall-back", title, Set(link.id, {"fallback": True})),)
        yield problem(
            f"*{question.target.name}* is not found from *{network.name}*: *{zone.name}* has no record of it, "
            f"for *{elsewhere.name}* is in another network.",
            network,
            zone,
            question.target,
            link,
            fixes=fixes,
        )


@rule(
    "FND-DNS-010",
    "warning",
    VirtualNetwork,
    cite("PED21", "Virtual network workloads without a custom DNS server"),
    remedy="Link the zone to every network whose Azure DNS has to resolve it.",
)
def only_hub_is_linked(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A peered network uses an endpoint of the hub, but only the hub is linked to the DNS zone.

    Peering carries packets, not names. A network with Azure DNS sees only the zones that are linked to
    itself, so every spoke that resolves the name needs its own link.
    """
    for (wanted, hub_id), questions in _unlinked(network, view).items():
        hub = view.get(hub_id, VirtualNetwork) if hub_id else None
        zone = None if hub is None else next((z for _, z in linked_zones(hub, wanted, view)), None)
        if hub is None or zone is None:
            continue
        title = f"Link *{zone.name}* to *{network.name}*"
        yield problem(
            f"*{network.name}* is not linked to *{zone.name}*, only *{hub.name}* is: {_missed(questions)}.",
            network,
            zone,
            hub,
            *each_once([q.target for q in questions]),
            fixes=let_resolve(network, questions, view, title),
            severity=_severity(questions),
        )


@rule(
    "FND-DNS-011",
    "error",
    FunctionApp,
    cite("NR23"),
    remedy="Integrate the app with a network that is linked to the zone.",
)
def private_name_without_network(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app without virtual network integration has to reach a service by its private endpoint.

    Such an app asks public Azure DNS and gets the public address, where the service turns it away.
    """
    hosting = hosting_of(app, view)
    if hosting in (None, "isolated") or app_network(app, view) is not None:
        return
    # Of host and content storage STG speaks, of vaults KV, of trigger sources TRIG: they know more.
    own = {s.id for s in storages_of(app, view) if is_restricted(s)}
    own |= {*app.key_vaults, *(t.source for t in app.triggers if t.source is not None)}
    needs = [
        n
        for n in needs_of(app, view)
        if n.target.id not in own and refuses_public(n.target, view) and approved_endpoints(n.target, n.group_id, view)
    ]
    targets = each_once([n.target for n in needs])
    if targets:
        yield problem(
            f"*{app.name}* enters no virtual network and gets the public address of {names(targets)}, "
            f"which {'takes' if len(targets) == 1 else 'take'} private callers only.",
            app,
            *targets,
            fixes=brought_inside(app, needs, view),
        )


DNS_RULES = tuple(
    sorted(
        (
            zone_not_linked,
            custom_servers_must_know_zone,
            endpoint_without_record,
            zone_hides_public_names,
            *DNS_ZONE_RULES,
            only_hub_is_linked,
            private_name_without_network,
            *DNS_SERVER_RULES,
        ),
        key=lambda r: r.id,
    )
)
"""The rules of this family, in the order of the fact sheet."""
