"""Fixes that give apps another way into a network, or none.

An app's integration needs a subnet of the right delegation and size that no stranger uses, in the app's
own region; a fix is offered only when all of that comes out right. What a network security group or a
route table in the new place would do to the app is not looked at.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fnetdesigner.kinds.compute import AppServiceEnvironment, HostingPlan
from fnetdesigner.kinds.data import KeyVault
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import (
    apps_on,
    facts_of,
    gateways_of,
    has_delegation,
    integration_subnet,
    is_restricted,
    peerings_from,
    prefix_of,
    same_region,
    system_of,
)
from fnetdesigner.kinds.traffic import PublicIp, VpnGateway
from fnetdesigner.model.edits import Add, Edit, Set
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends import free_name, free_private_range, free_subnet_range, new_id
from fnetdesigner.rules.offers import fix_on_demand
from fnetdesigner.rules.rule import fix, names

NO_LINK: Mapping[str, Any] = {"integration_subnet": None, "gateway_network": None, "further_subnets": ()}
POOL_LENGTH = 24
"""Size of a point-to-site pool that we suggest: 254 clients, more than a plan has instances."""


@dataclass(frozen=True, slots=True)
class NewSubnet:
    """Where an integration goes: a subnet by id and name, and the edits that make it."""

    id: str
    name: str
    edits: tuple[Edit, ...] = ()


def integrates_regionally(app: FunctionApp, view: View) -> bool:
    """Whether the app's hosting has regional integration at all; an app without a plan is given the benefit.

    Elsewhere the family PLAN speaks of the hosting, and nobody else of what follows from it.
    """
    found = view.any(app.plan)
    if not isinstance(found, HostingPlan):
        return found is None
    if found.tier == "isolated":
        return joins_other_subnets(found, view)
    return found.tier != "consumption"


def joins_other_subnets(plan: HostingPlan, view: View) -> bool:
    """Whether a plan's App Service Environment lets apps join alternate subnets, as newer documents have it."""
    environment = view.get(plan.environment, AppServiceEnvironment)
    return view.settings.baseline != "2024-11" and environment is not None and environment.multiple_subnet_join


def companions(app: FunctionApp, network: VirtualNetwork, view: View) -> tuple[FunctionApp, ...]:
    """The apps that leave a network with one: those of its plan and region that are integrated with it too."""
    plan = view.get(app.plan, HostingPlan)
    if plan is None:
        return (app,)
    near = (a for a in apps_on(plan, view) if same_region(a.region, app.region))
    return tuple(a for a in near if a.id == app.id or _is_in(integration_subnet(a, view), network))


def _is_in(subnet: Subnet | None, network: VirtualNetwork) -> bool:
    return subnet is not None and subnet.parent == network.id


def subnets_of(apps: Sequence[FunctionApp]) -> frozenset[str]:
    """The ids of the subnets that apps are integrated with."""
    return frozenset(a.integration_subnet for a in apps if a.integration_subnet is not None)


def disconnected(app: FunctionApp, target: Resource | None) -> Fix:
    """Take every integration off an app."""
    where = "" if target is None else f" from *{target.name}*"
    return fix("disconnect", f"Disconnect *{app.name}*{where}", Set(app.id, NO_LINK))


def point_to_site_gateway(network: VirtualNetwork, view: View) -> VpnGateway | None:
    """The network's VPN gateway that has a point-to-site pool."""
    return next(
        (g for g in gateways_of(network, view) if isinstance(g, VpnGateway) and g.point_to_site_pool),
        None,
    )


def takes_gateway(app: FunctionApp, view: View) -> bool:
    """Whether gateway-required integration carries the app: Windows code, nothing behind service endpoints [GWI26]."""
    plan = view.get(app.plan, HostingPlan)
    if plan is None or plan.tier != "dedicated" or system_of(app, view) != "windows" or app.container:
        return False
    vaults = (view.get(v, KeyVault) for v in app.key_vaults)
    if any(v is not None and is_restricted(v) for v in vaults):
        return False
    return not (app.integration_subnet and any(_admitting(app.integration_subnet, view)))


def _admitting(subnet: str, view: View) -> Iterator[Resource]:
    for reference in view.references_to(subnet):
        holder = view.any(reference.source) if reference.field.name == "allowed_subnets" else None
        if holder is not None:
            yield holder


@fix_on_demand
def through_gateway(apps: Sequence[FunctionApp], network: VirtualNetwork, view: View) -> Fix | None:
    """Connect apps through the point-to-site gateway that a network has."""
    gateway = point_to_site_gateway(network, view)
    if gateway is None or not all(takes_gateway(a, view) for a in apps) or not _alone(network, view):
        return None
    if gateway.vpn_type != "RouteBased":
        return None
    edits: list[Edit] = [Set(a.id, {**NO_LINK, "gateway_network": network.id}) for a in apps]
    if gateway.point_to_site_protocols != ("SSTP",):
        edits.append(Set(gateway.id, {"point_to_site_protocols": ("SSTP",)}))
    return fix(
        "through-gateway", f"Connect {names(apps)} through the point-to-site gateway *{gateway.name}* (SSTP)", *edits
    )


@fix_on_demand
def with_new_gateway(apps: Sequence[FunctionApp], network: VirtualNetwork, view: View) -> Fix | None:
    """Give a network a point-to-site gateway, or its VPN gateway a pool, and connect apps through it."""
    borrowed = any(p.use_remote_gateways for p, _ in peerings_from(network, view))
    if borrowed or not all(takes_gateway(a, view) for a in apps) or not _alone(network, view):
        return None
    pool = free_private_range(POOL_LENGTH, view)
    gateway = next((g for g in gateways_of(network, view) if isinstance(g, VpnGateway)), None)
    if pool is None or (gateway is not None and gateway.vpn_type != "RouteBased"):
        return None
    links = [Set(a.id, {**NO_LINK, "gateway_network": network.id}) for a in apps]
    if gateway is not None:
        values = {"point_to_site_pool": (str(pool),), "point_to_site_protocols": ("SSTP",)}
        title = f"Give *{gateway.name}* the point-to-site pool {pool} and connect {names(apps)} through it"
        return fix("add-pool", title, Set(gateway.id, values), *links)
    place = _gateway_subnet(network, view)
    if place is None:
        return None
    azure: dict[str, Any] = {
        "region": network.region,
        "resource_group": network.resource_group,
        "subscription": network.subscription,
    }
    address = PublicIp(id=new_id(PublicIp, view), name=free_name(PublicIp, f"pip-vgw-{network.name}", view), **azure)
    made = VpnGateway(
        id=new_id(VpnGateway, view),
        name=free_name(VpnGateway, f"vgw-{network.name}", view),
        parent=place.id,
        public_ips=(address.id,),
        point_to_site_pool=(str(pool),),
        point_to_site_protocols=("SSTP",),
        **azure,
    )
    title = f"Give *{network.name}* a gateway with point-to-site and connect {names(apps)} through it"
    return fix("add-gateway", title, *place.edits, Add(address), Add(made), *links)


def _alone(network: VirtualNetwork, view: View) -> bool:
    """Whether no ExpressRoute gateway stands beside: coexistence gateways are not supported [seed]."""
    return all(isinstance(g, VpnGateway) for g in gateways_of(network, view))


def _gateway_subnet(network: VirtualNetwork, view: View) -> NewSubnet | None:
    for subnet in view.children(network.id, Subnet):
        if subnet.name.lower() == "gatewaysubnet":
            return NewSubnet(subnet.id, subnet.name)
    free = free_subnet_range(network, facts_of(view).gateway_subnet_length, view)
    if free is None:
        return None
    made = Subnet(id=new_id(Subnet, view), name="GatewaySubnet", parent=network.id, prefix=str(free))
    return NewSubnet(made.id, made.name, (Add(made),))


def lengths_for(plan: HostingPlan, view: View) -> range:
    """Prefix lengths for a new integration subnet of a plan, the best first, each with room for its scale."""
    facts = facts_of(view)
    best = facts.suggested_length(plan.tier, plan.operating_system)
    least = int(facts.subnets["integration_minimum"].get(plan.tier, best))
    if plan.tier in facts.subnets["integration_minimum"]:
        while best > 8 and facts.half_capacity(best) < (plan.maximum_instances or 0):
            best -= 1
        while least > best and facts.half_capacity(least) < (plan.maximum_instances or 0):
            least -= 1
    return range(best, least + 1)


def delegation_for(plan: HostingPlan, view: View) -> str | None:
    """What an integration subnet of a plan is delegated to; alternate subnets of an environment as Dedicated."""
    return facts_of(view).delegation("dedicated" if plan.tier == "isolated" else plan.tier)


def place_in(network: VirtualNetwork, plan: HostingPlan, leaving: frozenset[str], view: View) -> NewSubnet | None:
    """A subnet of a network for a plan's apps: one that the plan uses, an empty delegated one, or a new one.

    ``leaving`` are the subnets that they give up. None when the network has no room, or when the plan
    has as many integrations as it may.
    """
    service = delegation_for(plan, view)
    if service is None or network.deployment_model == "classic":
        return None
    used = {a.integration_subnet for a in apps_on(plan, view) if a.integration_subnet} - leaving
    subnets = [s for s in view.children(network.id, Subnet) if s.id not in leaving]
    for subnet in subnets:
        if subnet.id in used and has_delegation(subnet, service):
            return NewSubnet(subnet.id, subnet.name)
    if len(used) >= facts_of(view).integrations_per_plan:
        return None
    lengths = lengths_for(plan, view)
    for subnet in subnets:
        if _is_free(subnet, service, lengths, view):
            return NewSubnet(subnet.id, subnet.name)
    for length in lengths:
        free = free_subnet_range(network, length, view)
        if free is not None:
            name = _subnet_name(network, plan, view)
            made = new_integration_subnet(name, network.id, str(free), service, view)
            return NewSubnet(made.id, made.name, (Add(made),))
    return None


def new_integration_subnet(name: str, network: str, prefix: str, service: str, view: View) -> Subnet:
    """A subnet for integrations alone, delegated to a service."""
    return Subnet(id=new_id(Subnet, view), name=name, parent=network, prefix=prefix, delegations=(service,))


def _subnet_name(network: VirtualNetwork, plan: HostingPlan, view: View) -> str:
    siblings = {s.name.lower() for s in view.children(network.id, Subnet)}
    number, name = 1, "snet-integration"
    while name in siblings:
        number += 1
        name = f"snet-integration-{number}"
    return name


def _is_free(subnet: Subnet, service: str, lengths: range, view: View) -> bool:
    prefix = prefix_of(subnet)
    return (
        prefix is not None
        and prefix.version == 4
        and prefix.length <= lengths[-1]
        and len(subnet.delegations) == 1
        and has_delegation(subnet, service)
        and not subnet.service_endpoint_policies
        and not any(True for _ in view.children(subnet.id, Resource))
        and not any(True for _ in view.references_to(subnet.id))
    )


@fix_on_demand
def regional_in(apps: Sequence[FunctionApp], network: VirtualNetwork, view: View) -> Fix | None:
    """Integrate apps regionally with a subnet of a network in their own region."""
    plan = view.get(apps[0].plan, HostingPlan)
    if plan is None or any(not same_region(a.region, network.region) for a in apps):
        return None
    place = place_in(network, plan, subnets_of(apps), view)
    if place is None:
        return None
    links = [Set(a.id, {**NO_LINK, "integration_subnet": place.id}) for a in apps]
    return fix("regional", f"Integrate {names(apps)} with *{place.name}* in *{network.name}*", *place.edits, *links)


def admissions(apps: Sequence[FunctionApp], place: NewSubnet, view: View) -> tuple[Edit, ...]:
    """Let a new subnet in wherever the apps' old ones were: service endpoints, and the services that list them."""
    edits: list[Edit] = []
    endpoints: tuple[str, ...] = ()
    holders: dict[str, Resource] = {}
    for app in apps:
        old = integration_subnet(app, view)
        if old is not None:
            endpoints += tuple(e for e in old.service_endpoints if e not in endpoints)
            holders |= {h.id: h for h in _admitting(old.id, view)}
    if endpoints and place.edits:
        edits.append(Set(place.id, {"service_endpoints": endpoints}))
    for holder in holders.values():
        listed: tuple[str, ...] = getattr(holder, "allowed_subnets", ())
        if place.id not in listed:
            edits.append(Set(holder.id, {"allowed_subnets": (*listed, place.id)}))
    return tuple(edits)
