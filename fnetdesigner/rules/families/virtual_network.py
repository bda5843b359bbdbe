"""VNET: how apps and virtual networks belong together: region, model, number, subscription, address space.

``virtual_network_region`` holds the rules of regions, ``virtual_network_peering`` those of peerings,
``virtual_network_flow`` what flows meet on their way, and ``virtual_network_life`` what happens from one
deployment to the next.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import (
    apps_on,
    facts_of,
    has_delegation,
    hosting_of,
    integration_subnet,
    network_of,
    plan_of,
    reachable_networks,
    region_of,
    routes_everything,
    same_region,
    slots_of,
    spaces_of,
)
from fnetdesigner.model.edits import Edit, Set
from fnetdesigner.model.resource import natural_key
from fnetdesigner.model.view import View
from fnetdesigner.rules.families.virtual_network_flow import flow_over_closed_peering, flow_over_two_peerings
from fnetdesigner.rules.families.virtual_network_life import (
    flex_needs_registered_provider,
    integrated_network_deleted,
    integration_restarts_the_app,
    network_subscription_needs_registered_provider,
    subscription_changed_while_integrated,
)
from fnetdesigner.rules.families.virtual_network_peering import (
    global_peering_works,
    one_way_peering,
    peered_networks_overlap,
    remote_gateway_out_of_reach,
    transit_through_basic_gateway,
)
from fnetdesigner.rules.families.virtual_network_region import (
    integration_across_regions,
    network_in_another_region_without_gateway,
)
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import offered, some_names
from fnetdesigner.rules.mends_integration import NO_LINK, delegation_for, integrates_regionally, joins_other_subnets
from fnetdesigner.rules.mends_plan import spread
from fnetdesigner.rules.mends_virtual_network import readdressed
from fnetdesigner.rules.offers import fix_on_demand
from fnetdesigner.rules.rule import Rule, cite, fix, problem, rule

REGIONAL = cite("seed", "Regional virtual network integration")


@rule("FND-VNET-002", "error", FunctionApp, REGIONAL, remedy="Migrate the network to Resource Manager.")
def classic_network(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app is integrated with a classic virtual network.

    Regional integration works with subnets of Azure Resource Manager networks only.
    """
    subnet = integration_subnet(app, view)
    network = None if subnet is None else network_of(subnet, view)
    if network is None or network.deployment_model != "classic" or not integrates_regionally(app, view):
        return
    title = f"Migrate *{network.name}* to Resource Manager"
    yield problem(
        f"*{app.name}* is integrated with a subnet of *{network.name}*, a classic network; regional integration needs "
        "a Resource Manager network.",
        app,
        network,
        subnet,
        fixes=(fix("migrate", title, Set(network.id, {"deployment_model": "resource-manager"})),),
    )


@rule(
    "FND-VNET-003",
    "error",
    HostingPlan,
    REGIONAL,
    cite("ASE26", "Outbound network segmentation"),
    remedy="Let apps of the plan share a subnet, or split the plan.",
)
def too_many_integrations_on_a_plan(plan: HostingPlan, view: View) -> Iterator[Problem]:
    """The apps of one plan, and their slots, are integrated with more subnets than a plan may have.

    An App Service plan has up to two regional integrations. Several of its apps and slots may use the same one. For a
    plan in an App Service Environment that joins alternate subnets, newer documents say four.
    """
    # Consumption and most environments have no integration at all, and a Flex plan takes one app: PLAN says so.
    alternate = plan.tier == "isolated" and joins_other_subnets(plan, view)
    if plan.tier not in ("elastic-premium", "dedicated") and not alternate:
        return
    facts = facts_of(view)
    most = facts.integrations_per_environment_plan if alternate else facts.integrations_per_plan
    users: dict[str, list[FunctionApp]] = {}
    for app in apps_on(plan, view):
        subnet = integration_subnet(app, view)
        if subnet is not None:
            users.setdefault(subnet.id, []).append(app)
    # Slots integrate for themselves, and their subnets count as the apps' do [VNI26].
    slots = [s for a in apps_on(plan, view) for s in slots_of(a, view)]
    alone = [s for s in slots if s.integration_subnet is not None and s.integration_subnet not in users]
    further = list(dict.fromkeys(s.integration_subnet for s in alone))
    if len(users) + len(further) <= most:
        return
    ranked = sorted(users, key=lambda i: (-len(users[i]), natural_key(i)))
    by_apps = [s for s in (view.get(i, Subnet) for i in ranked) if s is not None]
    subnets = [*by_apps, *(s for i in further if (s := view.get(i, Subnet)) is not None)]
    # Slots that stray are brought back to their apps; what else they bear, no design tells.
    ways = (
        offered(_with_apps(alone, by_apps, most, view))
        if alone
        else offered(joined(subnets, most, users, view), split(plan, subnets, most, users, view))
    )
    yield problem(
        f"*{plan.name}* has apps integrated with {len(subnets)} subnets, {some_names(subnets)}; a plan takes at most "
        f"{most}.",
        plan,
        *subnets,
        fixes=ways,
    )


@rule(
    "FND-VNET-004",
    "error",
    FunctionApp,
    cite("VNI26", "How virtual network integration works"),
    remedy="Keep one integration; reach other networks by peering.",
)
def several_integrations_of_one_app(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app has more than one integration.

    An app uses one integration at a time, and its traffic enters the network there. Other networks are
    reached by peering.
    """
    if not integrates_regionally(app, view):
        return
    subnets = [
        s for s in (view.get(i, Subnet) for i in (app.integration_subnet, *app.further_subnets)) if s is not None
    ]
    subnets = list({s.id: s for s in subnets}.values())
    gateway = view.get(app.gateway_network, VirtualNetwork)
    # On other plans than Dedicated the gateway link itself is wrong, and FND-PLAN-004 says so.
    counted = gateway if hosting_of(app, view) in (None, "dedicated") else None
    if len(subnets) + (counted is not None) < 2:
        return
    targets = [*subnets, *((counted,) if counted else ())]
    ways: list[Fix] = []
    for subnet in subnets:
        region = region_of(subnet, view)
        if region is not None and same_region(region, app.region) and serves(app, subnet, view):
            values = {**NO_LINK, "integration_subnet": subnet.id}
            ways.append(fix(f"keep-{subnet.id}", f"Keep *{subnet.name}* for *{app.name}*", Set(app.id, values)))
    if counted is not None:
        values = {**NO_LINK, "gateway_network": counted.id}
        ways.append(fix("keep-gateway", f"Keep the gateway link to *{counted.name}*", Set(app.id, values)))
    yield problem(
        f"*{app.name}* is integrated with {some_names(targets)}; an app uses one integration at a time.",
        app,
        *targets,
        fixes=ways,
    )


@rule(
    "FND-VNET-011",
    "error",
    VirtualNetwork,
    cite("VNQ19", "What address ranges can I use in my VNets?"),
    remedy="Choose a range of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.",
)
def unusable_address_space(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A virtual network has a range that no network may use.

    Multicast, broadcast, loopback, link-local and the address of Azure's own DNS cannot be part of an address
    space.
    """
    for space in spaces_of(network):
        taboo = next((t for t in facts_of(view).unusable_ranges if t.overlaps(space)), None)
        if taboo is not None:
            same = taboo == space
            yield problem(
                f"*{network.name}* has the range {space}, which "
                + ("no virtual network may use." if same else f"overlaps {taboo}; no virtual network may use that."),
                network,
                fixes=offered(readdressed(network, space, view)),
            )
            return


@rule(
    "FND-VNET-018",
    "warning",
    VirtualNetwork,
    cite("VNL22", "Networking limits"),
    remedy="Split the network, or ask Azure for a higher limit.",
)
def network_above_its_limits(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A virtual network has more peerings, subnets or DNS servers than Azure allows by default.

    A deployment above a limit fails.
    """
    limits = facts_of(view).network_limits
    counts = {
        "peerings": sum(1 for _ in view.children(network.id, Peering)),
        "subnets": sum(1 for _ in view.children(network.id, Subnet)),
        "dns_servers": len(network.dns_servers),
    }
    words = {"peerings": "peerings", "subnets": "subnets", "dns_servers": "DNS servers"}
    above = [k for k in words if counts[k] > limits[k]]
    if not above:
        return
    ways: list[Fix] = []
    if above == ["dns_servers"]:
        kept = network.dns_servers[: limits["dns_servers"]]
        title = f"Keep the first {len(kept)} DNS servers of *{network.name}*"
        ways.append(fix("fewer-dns", title, Set(network.id, {"dns_servers": kept})))
    text = " and ".join(f"{counts[k]:,} {words[k]} (the limit is {limits[k]:,})" for k in above)
    yield problem(f"*{network.name}* has {text}.", network, fixes=ways)


@rule(
    "FND-VNET-019",
    "warning",
    FunctionApp,
    cite("seed", "Network security groups"),
    cite("seed", "Routes"),
    cite("seed", "Troubleshooting"),
    remedy="Turn Route All on.",
)
def public_space_without_route_all(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app without Route All is integrated with a network whose addresses are not private ones.

    Without Route All only traffic to 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16 enters the network. What
    has other addresses there is looked for on the internet.
    """
    subnet = integration_subnet(app, view)
    home = None if subnet is None else network_of(subnet, view)
    plan = plan_of(app, view)
    if home is None or plan is None or not integrates_regionally(app, view) or routes_everything(app, view):
        return
    facts = facts_of(view)
    for network in reachable_networks(home, view):
        for space in spaces_of(network):
            # Ranges that no network may use have a finding of their own, FND-VNET-011.
            if space.version == 6 or facts.is_private(space) or any(t.overlaps(space) for t in facts.unusable_ranges):
                continue
            peered = "" if network.id == home.id else f", peered with *{home.name}*"
            yield problem(
                f"*{app.name}* has Route All off, so its traffic to {space} does not enter *{network.name}*{peered}: "
                "the range is not a private one.",
                app,
                network,
                fixes=(fix("route-all", f"Turn Route All on for *{app.name}*", Set(app.id, {"route_all": True})),),
            )
            break


def serves(app: FunctionApp, subnet: Subnet, view: View) -> bool:
    """Whether a subnet is the app's own one already, or is delegated as its plan needs it."""
    plan = plan_of(app, view)
    service = None if plan is None else delegation_for(plan, view)
    return subnet.id == app.integration_subnet or service is None or has_delegation(subnet, service)


@fix_on_demand
def _with_apps(slots: list[DeploymentSlot], subnets: list[Subnet], most: int, view: View) -> Fix | None:
    """Integrate slots where their apps are; nothing where that is not enough."""
    apps = [view.get(s.app, FunctionApp) for s in slots]
    edits = [
        Set(s.id, {"integration_subnet": a.integration_subnet})
        for s, a in zip(slots, apps, strict=True)
        if a is not None and a.integration_subnet in {n.id for n in subnets}
    ]
    if len(edits) < len(slots) or len(subnets) > most:
        return None
    return fix("slots-with-apps", f"Integrate {some_names(slots)} with the subnet of the app", *edits)


@fix_on_demand
def joined(subnets: list[Subnet], most: int, users: dict[str, list[FunctionApp]], view: View) -> Fix | None:
    """Let the apps of the rarer subnets share the commoner ones, the same network's first."""
    kept, given_up = subnets[:most], subnets[most:]
    edits: list[Edit] = []
    targets: list[Subnet] = []
    for subnet in given_up:
        region = region_of(subnet, view)
        near = [k for k in kept if same_region(region_of(k, view) or "", region or "")]
        target = next((k for k in near if k.parent == subnet.parent), near[0] if near else None)
        if target is None:
            return None
        edits += [Set(a.id, {"integration_subnet": target.id}) for a in users[subnet.id]]
        targets.append(target)
    moved = [a for s in given_up for a in users[s.id]]
    into = list({t.id: t for t in targets}.values())
    return fix("share", f"Integrate {some_names(moved)} with {some_names(into)} instead", *edits)


def split(plan: HostingPlan, subnets: list[Subnet], most: int, users: dict[str, list[FunctionApp]], view: View) -> Fix:
    """Give the apps of the rarer subnets plans of their own."""
    rest = subnets[most:]
    groups = [rest[i : i + most] for i in range(0, len(rest), most)]
    apps = tuple(tuple(a for s in group for a in users[s.id]) for group in groups)
    moved = [a for group in apps for a in group]
    number = (
        "a plan of its own" if len(moved) == 1 else "a plan of their own" if len(apps) == 1 else "plans of their own"
    )
    return spread(plan, apps, f"Give {some_names(moved)} {number}", view)


VIRTUAL_NETWORK_RULES: tuple[Rule, ...] = (
    integration_across_regions,
    classic_network,
    too_many_integrations_on_a_plan,
    several_integrations_of_one_app,
    integrated_network_deleted,
    subscription_changed_while_integrated,
    flex_needs_registered_provider,
    network_subscription_needs_registered_provider,
    integration_restarts_the_app,
    network_in_another_region_without_gateway,
    unusable_address_space,
    peered_networks_overlap,
    one_way_peering,
    flow_over_two_peerings,
    remote_gateway_out_of_reach,
    transit_through_basic_gateway,
    flow_over_closed_peering,
    network_above_its_limits,
    public_space_without_route_all,
    global_peering_works,
)
"""The rules of the family, in the order of the fact sheet."""
