"""DNS, second part: the private zones themselves, their names, their records and their links."""

from collections.abc import Iterator

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.private_link import DnsRecord, PrivateDnsZone, PrivateEndpoint
from fnetdesigner.kinds.questions import facts_of, zones_seen_by
from fnetdesigner.model.edits import Set
from fnetdesigner.model.view import View
from fnetdesigner.routing.names import PRIVATE_ZONE, record_label, zone_name
from fnetdesigner.rules.dns_questions import misnamed_zones
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.mends import some_names
from fnetdesigner.rules.mends_dns import merged, rightly_named
from fnetdesigner.rules.rule import cite, fix, problem, rule

SUFFIX_FOR_ONE_LABEL = "internal"


@rule(
    "FND-DNS-003",
    "error",
    PrivateDnsZone,
    cite("PED23"),
    remedy="Give the zone the recommended name of the service.",
)
def misnamed_zone(zone: PrivateDnsZone, view: View) -> Iterator[Problem]:
    """An endpoint is registered in a private zone that does not have the recommended name.

    The public name of the service is an alias of a name in the recommended zone, and nowhere else. Records
    in a zone of another name are never asked for.
    """
    registered = view.referrers(zone.id, PrivateEndpoint, "dns_zones")
    endpoints = tuple(e for e in registered if any(z.id == zone.id for z in misnamed_zones(e, view)))
    wanted = sorted({w for e in endpoints if (t := view.any(e.target)) and (w := zone_name(t, e.group_id, view))})
    if wanted:
        need = "needs" if len(endpoints) == 1 else "need"
        yield problem(
            f"*{zone.name}* is not the zone that {some_names(endpoints)} {need}: it is {' or '.join(wanted)}.",
            zone,
            *endpoints,
            fixes=rightly_named(zone, endpoints, view),
        )


@rule(
    "FND-DNS-006",
    "warning",
    PrivateEndpoint,
    cite("PEA25", "DNS"),
    remedy="Add the scm record, or give the endpoint a DNS zone group, which keeps both.",
)
def no_scm_record(endpoint: PrivateEndpoint, view: View) -> Iterator[Problem]:
    """The private zone has the record of an app but not that of its deployment site.

    Kudu and most ways of deployment speak to the app's scm name. Where records are kept by hand that one is
    easily forgotten, and deployments from inside the network fail.
    """
    target = view.any(endpoint.target)
    if not isinstance(target, FunctionApp):
        return
    wanted = zone_name(target, endpoint.group_id, view)
    label = record_label(target, endpoint.group_id)
    for zone in () if wanted is None else view.named(PrivateDnsZone, wanted):
        records = {r.name.lower(): r for r in zone.records}
        own = records.get(label.lower())
        if zone.id in endpoint.dns_zones or own is None or f"{label}.scm".lower() in records:
            continue
        made = DnsRecord(name=f"{label}.scm", addresses=own.addresses)
        yield problem(
            f"*{zone.name}* has a record for *{target.name}* but none for {label}.scm, which deployments use.",
            zone,
            endpoint,
            target,
            fixes=(
                fix(
                    "add-record",
                    f"Add the record {label}.scm to *{zone.name}*",
                    Set(zone.id, {"records": (*zone.records, made)}),
                ),
            ),
        )


@rule(
    "FND-DNS-007",
    "warning",
    PrivateDnsZone,
    cite("PED21", "Azure services DNS zone configuration"),
    remedy="Keep one zone of a name and link it to all networks that need it.",
)
def zone_twice(zone: PrivateDnsZone, view: View) -> Iterator[Problem]:
    """Two private zones of one name are in the design.

    A network asks one zone of a name. Records that are split over two zones are found from some networks
    and not from others.
    """
    # The first of them speaks for all, and only it looks at the others.
    first = next(view.named(PrivateDnsZone, zone.name), None)
    twins = tuple(view.named(PrivateDnsZone, zone.name)) if first is not None and first.id == zone.id else ()
    if len(twins) > 1:
        yield problem(
            f"*{zone.name}* is in the design {len(twins)} times; records split over zones of one name are not "
            "found everywhere.",
            *twins,
            fixes=merged(twins, view),
        )


@rule(
    "FND-DNS-008",
    "error",
    VirtualNetwork,
    cite("PDNS"),
    remedy="Leave auto registration on for one zone only.",
)
def several_registration_zones(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A network registers its machines in more than one private zone.

    A virtual network has at most one registration zone; a second link with auto registration is refused.
    """
    pairs = [(link, zone) for link, zone in zones_seen_by(network, view) if link.registration]
    if len(pairs) < 2:
        return
    # A zone of a service is the unlikelier place for machines.
    kept = min(pairs, key=lambda pair: pair[1].name.lower().startswith(PRIVATE_ZONE))
    others = [link for link, _ in pairs if link.id != kept[0].id]
    keep = fix(
        "one-registration",
        f"Keep auto registration in *{kept[1].name}* only",
        *(Set(link.id, {"registration": False}) for link in others),
    )
    yield problem(
        f"*{network.name}* registers in {some_names([zone for _, zone in pairs])}; one registration zone is possible.",
        network,
        *(zone for _, zone in pairs),
        *(link for link, _ in pairs),
        fixes=(keep,),
    )


@rule(
    "FND-DNS-009",
    "error",
    PrivateDnsZone,
    cite("PDNS"),
    cite("NAME20", "Microsoft.Network"),
    remedy="Use a zone name of 2 to 34 labels.",
)
def labels_of_zone(zone: PrivateDnsZone, view: View) -> Iterator[Problem]:
    """A private zone has too few or too many labels in its name.

    Azure takes private zones of at least two and at most 34 labels, the parts between the dots.
    """
    limits = facts_of(view).dns
    labels = zone.name.strip(".").split(".")
    least, most = limits["minimum_labels"], limits["maximum_labels"]
    if least <= len(labels) <= most:
        return
    name = f"{labels[0]}.{SUFFIX_FOR_ONE_LABEL}" if len(labels) < least else ".".join(labels[-most:])
    words = "1 label" if len(labels) == 1 else f"{len(labels)} labels"
    yield problem(
        f"*{zone.name}* has {words}; a private zone has {least} to {most}.",
        zone,
        fixes=(fix("rename", f"Rename *{zone.name}* to {name}", Set(zone.id, {"name": name})),),
    )


DNS_ZONE_RULES = (misnamed_zone, no_scm_record, zone_twice, several_registration_zones, labels_of_zone)
"""The rules of this part."""
