"""Fixes about names: let them resolve in a network, use Azure DNS, merge and rename zones."""

from collections.abc import Sequence

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.private_link import DnsRecord, PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.kinds.questions import app_network, linked_networks, network_of, plan_of
from fnetdesigner.model.edits import Remove, Reparent
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.names import SERVER_SETTINGS, zone_name
from fnetdesigner.routing.needs import Need
from fnetdesigner.routing.reach import endpoint_in_reach
from fnetdesigner.rules.dns_questions import Question, misnamed_zones
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends import offered
from fnetdesigner.rules.mends_private_link import resolvable
from fnetdesigner.rules.mends_storage import integrate, settle
from fnetdesigner.rules.offers import fixes_on_demand
from fnetdesigner.rules.rule import names


@fixes_on_demand
def let_resolve(network: VirtualNetwork, questions: Sequence[Question], view: View, title: str) -> tuple[Fix, ...]:
    """Zone, link and record for names that a network's apps ask for."""
    draft = Draft(view)
    for question in questions:
        if question.endpoint is None or not resolvable(draft, network, _now(question.endpoint, draft)):
            return ()
    return offered(draft.fix("link-zone", title))


def _now(endpoint: PrivateEndpoint, draft: Draft) -> PrivateEndpoint:
    return draft.view.get(endpoint.id, PrivateEndpoint) or endpoint


@fixes_on_demand
def use_azure_dns(
    holder: FunctionApp | VirtualNetwork, network: VirtualNetwork, questions: Sequence[Question], view: View
) -> tuple[Fix, ...]:
    """Drop an app's or a network's own DNS servers, and let the names resolve that are asked for."""
    if isinstance(holder, FunctionApp) and network.dns_servers:
        return ()
    draft = Draft(view)
    draft.set(holder, dns_servers=())
    if isinstance(holder, FunctionApp):
        kept = tuple(s for s in holder.app_settings if s.name.upper() not in SERVER_SETTINGS)
        draft.set(holder, app_settings=kept)
    for question in questions:
        if question.endpoint is not None:
            resolvable(draft, network, _now(question.endpoint, draft))
    where = "for" if isinstance(holder, FunctionApp) else "in"
    return offered(draft.fix("azure-dns", f"Use Azure DNS {where} *{holder.name}*"))


@fixes_on_demand
def rightly_named(zone: PrivateDnsZone, endpoints: Sequence[PrivateEndpoint], view: View) -> tuple[Fix, ...]:
    """Rename a zone to what all its endpoints need, or register the endpoints in the zones they need."""
    wanted = {w for e in endpoints if (t := view.any(e.target)) and (w := zone_name(t, e.group_id, view))}
    everyone = tuple(view.referrers(zone.id, PrivateEndpoint, "dns_zones"))
    draft = Draft(view)
    if len(wanted) == 1 and len(everyone) == len(endpoints):
        name = next(iter(wanted))
        if not any(True for _ in view.named(PrivateDnsZone, name)):
            draft.set(zone, name=name)
            return offered(draft.fix("rename", f"Rename *{zone.name}* to {name}"))
    networks = [n for _, n in linked_networks(zone, view)]
    for endpoint in endpoints:
        draft.set(endpoint, dns_zones=tuple(z for z in endpoint.dns_zones if z != zone.id))
        own = network_of(endpoint, view)
        for network in networks or ([] if own is None else [own]):
            resolvable(draft, network, _now(endpoint, draft))
    return offered(draft.fix("register", f"Register {names(endpoints)} in the recommended zones"))


@fixes_on_demand
def merged(zones: Sequence[PrivateDnsZone], view: View) -> tuple[Fix, ...]:
    """Bring the links, records and endpoints of zones of one name together in the first."""
    keep, *others = zones
    draft = Draft(view)
    linked = {n.id for _, n in linked_networks(keep, view)}
    records = {r.name.lower(): r for r in keep.records}
    for zone in others:
        for link in view.children(zone.id, PrivateDnsZoneLink):
            draft.do(Remove(link.id) if link.virtual_network in linked else Reparent(link.id, keep.id))
            linked.add(link.virtual_network)
        for record in zone.records:
            old = records.get(record.name.lower(), DnsRecord(name=record.name))
            added = tuple(a for a in record.addresses if a not in old.addresses)
            records[record.name.lower()] = old.model_copy(update={"addresses": (*old.addresses, *added)})
        for endpoint in tuple(draft.view.referrers(zone.id, PrivateEndpoint, "dns_zones")):
            moved = (keep.id if z == zone.id else z for z in endpoint.dns_zones)
            draft.set(endpoint, dns_zones=tuple(dict.fromkeys(moved)))
        draft.do(Remove(zone.id))
    draft.set(keep, records=tuple(records.values()))
    return offered(draft.fix("merge", f"Merge the {len(zones)} zones *{keep.name}* into one"))


@fixes_on_demand
def brought_inside(app: FunctionApp, needs: Sequence[Need], view: View) -> tuple[Fix, ...]:
    """Integrate an app with a network from which it reaches the endpoints that it needs, by name."""
    plan = plan_of(app, view)
    if plan is None or plan.tier in ("consumption", "isolated"):
        return ()
    draft = Draft(view)
    where = integrate(draft, app, plan, needs[0].target)
    now = draft.view.get(app.id, FunctionApp)
    network = None if now is None else app_network(now, draft.view)
    if not where or network is None or not settle(draft, app):
        return ()
    for need in needs:
        endpoint = endpoint_in_reach(need.target, need.group_id, network, draft.view)
        if endpoint is None or misnamed_zones(endpoint, draft.view):
            return ()
        resolvable(draft, network, endpoint)
    return offered(draft.fix("integrate", f"Integrate *{app.name}* with {where}"))


def each_once(targets: Sequence[Resource]) -> tuple[Resource, ...]:
    """Resources without repetition, in their order."""
    return tuple({t.id: t for t in targets}.values())
