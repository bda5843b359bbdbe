"""NSG: what the platform itself needs of the security groups of Application Gateways and environments."""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import AppServiceEnvironment, HostingPlan
from fnetdesigner.kinds.edge import ApplicationGateway
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import apps_on, facts_of, network_of, prefix_of, spaces_of, subnet_of
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import Prefix, parse_ports, parse_prefix_or_address
from fnetdesigner.model.view import View
from fnetdesigner.routing.filters import (
    BALANCER,
    EVERYBODY,
    MANAGER,
    Decision,
    Ends,
    decide,
    platform_place,
    range_place,
)
from fnetdesigner.routing.places import Place
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.guards import outbound
from fnetdesigner.rules.mends import offered
from fnetdesigner.rules.mends_security_group import Opening, let_through
from fnetdesigner.rules.route_questions import is_private_use
from fnetdesigner.rules.rule import cite, problem, rule

AFTER_ALL = 4097
"""A place behind every rule that a person may write."""
ENVIRONMENT = cite("ASE26", "Ports and network restrictions")
HTTPS, HTTP = 443, 80
NOT_CALLERS = ("azureloadbalancer", "gatewaymanager")


def _guard(resource: Resource, view: View) -> tuple[Subnet, VirtualNetwork, NetworkSecurityGroup, Prefix] | None:
    """The subnet of a thing with its network, its group and its range, when all of them are there."""
    subnet = subnet_of(resource, view)
    group = None if subnet is None else view.get(subnet.network_security_group, NetworkSecurityGroup)
    network, prefix = (None, None) if subnet is None else (network_of(subnet, view), prefix_of(subnet))
    if subnet is None or group is None or network is None or prefix is None:
        return None
    return subnet, network, group, prefix


def _inbound(
    group: NetworkSecurityGroup, source: Place, prefix: Prefix, subnet: Subnet, ports: str, view: View
) -> Decision:
    """What a group's inbound rules say of TCP to a subnet."""
    ends = Ends(source, range_place(prefix))
    return decide(group, "Inbound", ends, parse_ports(ports), "tcp", subnet, view)


@rule(
    "FND-NSG-014",
    "error",
    ApplicationGateway,
    cite("AGW21", "Network security groups"),
    remedy="Allow the control ports from GatewayManager, probes from AzureLoadBalancer, and the way to the internet.",
)
def gateway_rules_missing(gateway: ApplicationGateway, view: View) -> Iterator[Problem]:
    """The security group of an Application Gateway's subnet shuts out what the gateway is managed by.

    It needs its control ports open to GatewayManager, AzureLoadBalancer let in, and the internet reachable; else it
    loses its control plane and can no longer be changed or scaled.
    """
    place = _guard(gateway, view)
    if place is None:
        return
    subnet, _, group, prefix = place
    facts = facts_of(view)
    ports = str(facts.traffic["gateway_ports"][gateway.version])
    faults: list[str] = []
    openings: list[Opening] = []
    denying = [AFTER_ALL]
    managers = platform_place(MANAGER, view)
    shut = [d for p in ports.split("-") if (d := _inbound(group, managers, prefix, subnet, p, view)).allowed is False]
    if shut:
        faults.append(f"does not allow TCP {ports} from {MANAGER}")
        openings.append(Opening("allow-gateway-manager", "Inbound", (MANAGER,), ("*",), (ports,)))
        denying += [d.rule.priority for d in shut if d.rule is not None]
    probes = _inbound(group, platform_place(BALANCER, view), prefix, subnet, "0-65535", view)
    if probes.allowed is False and probes.rule is not None:
        faults.append(f"denies {BALANCER}")
        openings.append(Opening("allow-load-balancer", "Inbound", (BALANCER,), ("*",), ("*",), "*"))
        denying.append(probes.rule.priority)
    found = outbound(group, subnet, platform_place(EVERYBODY, view), (HTTPS, HTTPS), "tcp", view)
    if found.allowed is False and found.rule is not None:
        faults.append("denies outbound traffic to the internet")
        openings.append(Opening("allow-internet", "Outbound", ("*",), ("Internet",), ("*",), "*"))
        denying.append(found.rule.priority)
    if faults:
        title = f"Add the rules that *{gateway.name}* needs to *{group.name}*"
        yield problem(
            f"*{group.name}* {' and '.join(faults)}, which *{gateway.name}* in *{subnet.name}* needs.",
            group,
            gateway,
            subnet,
            fixes=offered(let_through("allow-gateway", title, group, openings, min(denying), facts)),
        )


@rule("FND-NSG-015", "error", AppServiceEnvironment, ENVIRONMENT, remedy="Allow TCP 80 from AzureLoadBalancer.")
def environment_health_blocked(environment: AppServiceEnvironment, view: View) -> Iterator[Problem]:
    """The security group of an App Service Environment's subnet denies TCP 80 from AzureLoadBalancer.

    The load balancer asks the environment for its health there; without an answer it sends no traffic.
    """
    place = _guard(environment, view)
    if place is None:
        return
    subnet, _, group, prefix = place
    found = _inbound(group, platform_place(BALANCER, view), prefix, subnet, str(HTTP), view)
    by = found.rule
    if found.allowed is False and by is not None:
        opening = Opening("allow-load-balancer", "Inbound", (BALANCER,), (str(prefix),), (str(HTTP),))
        title = f"Allow TCP {HTTP} from {BALANCER} in *{group.name}*"
        yield problem(
            f"*{group.name}* denies TCP {HTTP} from {BALANCER} by its rule {by.name} ({by.priority}); the health "
            f"checks of *{environment.name}* need it.",
            group,
            environment,
            subnet,
            fixes=offered(let_through("allow-health", title, group, [opening], by.priority, facts_of(view))),
        )


@rule("FND-NSG-016", "warning", AppServiceEnvironment, ENVIRONMENT, remedy="Allow TCP 80 and 443 from the callers.")
def environment_callers_blocked(environment: AppServiceEnvironment, view: View) -> Iterator[Problem]:
    """The security group of an App Service Environment's subnet lets no caller in at 80 or 443.

    Calls to the apps come in through the subnet, so that its inbound rules decide about them. Port 80 counts only
    where an app takes plain HTTP.
    """
    place = _guard(environment, view)
    if place is None:
        return
    subnet, network, group, prefix = place
    apps = [a for p in view.referrers(environment.id, HostingPlan, "environment") for a in apps_on(p, view)]
    ports = [p for p in facts_of(view).traffic["environment_ports"] if p != HTTP or any(not a.https_only for a in apps)]
    shut, denying = [], [AFTER_ALL]
    for port in ports:
        blocked, by = _blocked(group, environment, prefix, subnet, network, str(port), view)
        if blocked:
            shut.append(str(port))
            denying += [] if by is None else [by.priority]
    if shut:
        source = "VirtualNetwork" if environment.internal else "Internet"
        opening = Opening("allow-callers", "Inbound", (source,), (str(prefix),), tuple(shut))
        title = f"Allow TCP {' and '.join(shut)} from {source} in *{group.name}*"
        yield problem(
            f"*{group.name}* lets no caller in at TCP {' and '.join(shut)}; the apps of *{environment.name}* are "
            "called there.",
            group,
            environment,
            subnet,
            fixes=offered(let_through("allow-callers", title, group, [opening], min(denying), facts_of(view))),
        )


def _blocked(
    group: NetworkSecurityGroup, environment: AppServiceEnvironment, prefix: Prefix, subnet: Subnet,
    network: VirtualNetwork, ports: str, view: View,
) -> tuple[bool, SecurityRule | None]:  # fmt: skip
    """Whether nobody gets in: no rule lets a caller in, and the one that decides about the rest denies."""
    low, high = parse_ports(ports)
    for item in group.rules:
        if item.direction != "Inbound" or item.access != "Allow" or item.protocol not in ("*", "Tcp"):
            continue
        callers = [s for s in item.sources if s.strip().lower() not in NOT_CALLERS]
        if not environment.internal:
            callers = [s for s in callers if s.strip().lower() != "virtualnetwork" and not _is_private(s)]
        if callers and any(_holds(p, low, high) for p in item.destination_ports):
            return False, None
    if environment.internal:
        results = [_inbound(group, range_place(s), prefix, subnet, ports, view) for s in spaces_of(network)]
        denied = [d.rule for d in results if d.allowed is False]
        return bool(results) and len(denied) == len(results), next((b for b in denied if b is not None), None)
    found = _inbound(group, platform_place(EVERYBODY, view), prefix, subnet, ports, view)
    return found.allowed is False, found.rule


def _is_private(text: str) -> bool:
    try:
        return is_private_use(parse_prefix_or_address(text))
    except ValueError:
        return False


def _holds(text: str, low: int, high: int) -> bool:
    try:
        first, last = parse_ports(text)
    except ValueError:
        return True
    return first <= low and high <= last
