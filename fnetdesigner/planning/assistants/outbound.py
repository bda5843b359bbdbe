"""*Add outbound through a NAT gateway*: a subnet leaves to the internet from fixed public addresses."""

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import app_network, hosting_of, network_of, same_region
from fnetdesigner.kinds.traffic import NatGateway, RouteTable
from fnetdesigner.model.view import View
from fnetdesigner.planning.assistants.assistant import NEW, Answers, Ask, Assistant, AssistantError, Goal, Subjects
from fnetdesigner.planning.assistants.ways import (
    SOMEWHERE,
    azure_of,
    integrated,
    near_first,
    network_ask,
    network_for,
    packet,
    public_ip,
    reason,
    route_all,
)
from fnetdesigner.routing.needs import entry_subnet
from fnetdesigner.routing.question import Target
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.mends import free_name

STARTS = ("function-app", "subnet")
AWAY = ("VirtualAppliance", "VirtualNetworkGateway")
NO_NAT = ("gatewaysubnet", "azurefirewallmanagementsubnet")


def way_out(subjects: Subjects, view: View) -> Subnet | None:
    """The subnet whose way out is meant: the one chosen, or the one that the app leaves by; None where it has none."""
    subject = subjects[0]
    if isinstance(subject, Subnet):
        return subject
    if not isinstance(subject, FunctionApp):
        raise AssistantError("Choose a function app or a subnet.")
    if hosting_of(subject, view) == "consumption":
        raise AssistantError(
            f"*{subject.name}* runs on Consumption, which cannot join a network. Change its plan first."
        )
    return entry_subnet(subject, view)


def network_asks(subjects: Subjects, view: View) -> tuple[Ask, ...]:
    """In which network an app gets its integration subnet, where it has none."""
    subject = subjects[0]
    if way_out(subjects, view) is not None or not isinstance(subject, FunctionApp):
        return ()
    if app_network(subject, view) is not None:
        raise AssistantError(f"*{subject.name}* enters its network by a gateway and has no subnet of its own there.")
    networks = [n for n in near_first(subject.region, view) if same_region(n.region, subject.region)]
    return (network_ask("Integrate with", "The app gets an integration subnet here.", networks, None),)


def subnet_for(subjects: Subjects, answers: Answers, draft: Draft) -> Subnet:
    """The subnet whose way out is meant, made where it is missing."""
    found = way_out(subjects, draft.view)
    subject = subjects[0]
    if found is None and isinstance(subject, FunctionApp):
        found = integrated(subject, network_for(answers["network"], subject, draft), draft)
    if found is None:
        raise AssistantError(f"*{subject.name}* has no subnet that it leaves by.")
    return found


def _gateways(subnet: Subnet | None, view: View) -> list[NatGateway]:
    """The NAT gateways that a subnet could use: each serves subnets of one network in its region."""
    network = None if subnet is None else network_of(subnet, view)
    found: list[NatGateway] = []
    for gateway in view.all(NatGateway):
        served = [network_of(s, view) for s in view.referrers(gateway.id, Subnet, "nat_gateway")]
        homes = {n.id for n in served if n is not None}
        if network is not None and same_region(gateway.region, network.region) and homes <= {network.id}:
            found.append(gateway)
    return found


def _asks(subjects: Subjects, view: View) -> tuple[Ask, ...]:
    subnet = way_out(subjects, view)
    if subnet is not None and view.get(subnet.nat_gateway, NatGateway) is not None:
        raise AssistantError(f"*{subnet.name}* leaves through a NAT gateway already.")
    if subnet is not None and subnet.name.lower() in NO_NAT:
        raise AssistantError(f"*{subnet.name}* takes no NAT gateway.")
    choices = [(g.id, g.name) for g in _gateways(subnet, view)]
    asks = network_asks(subjects, view)
    if choices:
        words = "One NAT gateway can serve several subnets of a network."
        asks += (Ask("gateway", "NAT gateway", words, choices[0][0], (*choices, (NEW, "A new one"))),)
    return asks


def _work(subjects: Subjects, answers: Answers, draft: Draft) -> Goal:
    subnet = subnet_for(subjects, answers, draft)
    network = network_of(subnet, draft.view)
    if network is None:
        raise AssistantError(f"*{subnet.name}* lies in no network.")
    gateway = draft.view.get(answers.get("gateway", NEW), NatGateway)
    if gateway is None:
        address = public_ip(f"pip-ng-{network.name}", network, draft)
        name = free_name(NatGateway, f"ng-{network.name}"[:80], draft.view)
        gateway = draft.add(NatGateway, name, public_ips=(address.id,), **azure_of(network))
    elif not gateway.public_ips:
        address = public_ip(f"pip-{gateway.name}", gateway, draft, sku=gateway.sku)
        draft.set(gateway, public_ips=(address.id,))
    _check_route(subnet, draft.view)
    draft.set(subnet, nat_gateway=gateway.id)
    route_all(subnet, draft)
    return through(subjects[0].id, gateway.id, gateway.name)


def _check_route(subnet: Subnet, view: View) -> None:
    """Refuse a subnet whose default route leads elsewhere: a route goes before a NAT gateway [UDR23]."""
    table = view.get(subnet.route_table, RouteTable)
    for route in () if table is None else table.routes:
        if table is not None and route.prefix.strip() == "0.0.0.0/0" and route.next_hop in AWAY:
            where = route.next_hop_address or "the gateway"
            raise AssistantError(
                f"*{table.name}* leads 0.0.0.0/0 of *{subnet.name}* to {where}, which goes before a NAT gateway. "
                "Give the NAT gateway to the subnet there, or drop the route."
            )


def through(source: str, thing: str, name: str, port: int = 443) -> Goal:
    """A packet from ``source`` to the internet passes a thing and gets out."""

    def missing(view: View) -> str:
        found = packet(source, Target(address=SOMEWHERE), view, port)
        if found.verdict == "deny":
            return f"Nothing would get out to the internet: {reason(found)}"
        if not any(thing in h.subjects for h in found.hops):
            return f"Traffic to the internet would not pass *{name}*."
        return ""

    return missing


NAT_OUTBOUND = Assistant(
    "nat-outbound",
    "Add outbound through a NAT gateway",
    "Adds a NAT gateway with a public address and leads all outbound traffic of the subnet's apps through it.",
    STARTS,
    _asks,
    _work,
    lambda subjects: f"Lead {subjects[0].name} out through a NAT gateway",
)
