"""*Add outbound through a firewall*: subnet, firewall, default route, Route All, and rules for what is needed.

Needed is what the apps of the subnet call by their own fields and what intended flows that held before say; the
runtime's own dependencies come from the fixes of the rules. Inspection of what comes in is not planned here.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.firewalls import AzureFirewall, FirewallRule
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.questions import (
    apps_using,
    facts_of,
    network_of,
    prefix_of,
    reachable_networks,
    same_region,
)
from fnetdesigner.kinds.traffic import Route, RouteTable
from fnetdesigner.model.values import format_address
from fnetdesigner.model.view import View
from fnetdesigner.planning.assistants.assistant import Answers, Ask, Assistant, AssistantError, Goal, Subjects
from fnetdesigner.planning.assistants.outbound import STARTS, network_asks, subnet_for, way_out
from fnetdesigner.planning.assistants.ways import SOMEWHERE, azure_of, own_subnet, packet, public_ip, reason, route_all
from fnetdesigner.routing.intents import judge
from fnetdesigner.routing.needs import needs_of
from fnetdesigner.routing.question import Question, Source, Target
from fnetdesigner.routing.targets import name_of
from fnetdesigner.routing.trace import trace
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.mends import free_name

FIREWALL_SUBNET, FIREWALL_LENGTH = "AzureFirewallSubnet", 26
NOT_THROUGH = (FIREWALL_SUBNET.lower(), "azurefirewallmanagementsubnet", "gatewaysubnet", "azurebastionsubnet")
EVERYWHERE = "0.0.0.0/0"
FILE_SHARE, SMB = "file", 445


def _firewalls(network: VirtualNetwork, view: View) -> list[AzureFirewall]:
    """The firewalls that a network reaches, its own first."""
    near = {n.id: at for at, n in enumerate(reachable_networks(network, view))}
    homes = ((network_of(f, view), f) for f in view.all(AzureFirewall) if f.private_address is not None)
    found = [(near[n.id], f) for n, f in homes if n is not None and n.id in near]
    return [f for _, f in sorted(found, key=lambda pair: pair[0])]


def _asks(subjects: Subjects, view: View) -> tuple[Ask, ...]:
    subnet = way_out(subjects, view)
    network = None if subnet is None else network_of(subnet, view)
    if subnet is not None and subnet.name.lower() in NOT_THROUGH:
        raise AssistantError(f"*{subnet.name}* must not be led through a firewall.")
    asks = list(network_asks(subjects, view))
    choices = [] if network is None else [(f.id, f.name) for f in _firewalls(network, view)]
    if network is not None:
        hubs = [n for n in reachable_networks(network, view) if n.address_space]
        choices += [(n.id, f"A new one in {n.name}") for n in hubs if not _has_firewall(n, view)]
        words = "A firewall in a peered network serves this one too."
        asks.append(Ask("firewall", "Firewall", words, choices[0][0] if choices else network.id, tuple(choices)))
    asks.append(
        Ask("lets", "Let out", "Everything else is refused by the firewall.", "needed",
            (("needed", "What the design needs"), ("https", "That, and HTTPS to anywhere")))
    )  # fmt: skip
    return tuple(asks)


def _has_firewall(network: VirtualNetwork, view: View) -> bool:
    return any(True for s in view.children(network.id, Subnet) for _ in view.children(s.id, AzureFirewall))


def _work(subjects: Subjects, answers: Answers, draft: Draft) -> Goal:
    before = View(draft.view.design)
    subnet = subnet_for(subjects, answers, draft)
    network = network_of(subnet, draft.view)
    if network is None or prefix_of(subnet) is None:
        raise AssistantError(f"*{subnet.name}* needs a network and an address range first.")
    wanted = answers.get("firewall", network.id)
    firewall = draft.view.get(wanted, AzureFirewall)
    if firewall is None:
        firewall = _new_firewall(draft.view.get(wanted, VirtualNetwork) or network, draft)
    _lead(subnet, network, firewall, draft)
    route_all(subnet, draft)
    if answers["lets"] == "https":
        _allow(firewall, subnet, draft, "https", kind="application", protocols=("Https",), fqdns=("*",), ports=("443",))
    asked = tuple(_questions(subnet, before, draft.view))
    for number, question in enumerate(asked, 1):
        _let_through(question, firewall, subnet, number, draft)
    return _goal(subjects[0].id, firewall.id, firewall.name, asked, answers["lets"] == "https")


def _new_firewall(network: VirtualNetwork, draft: Draft) -> AzureFirewall:
    if _has_firewall(network, draft.view):
        raise AssistantError(f"The firewall of *{network.name}* has no private address yet. Give it one first.")
    home = own_subnet(network, FIREWALL_SUBNET, FIREWALL_LENGTH, draft)
    prefix = prefix_of(home)
    if prefix is None:
        raise AssistantError(f"*{home.name}* has no address range yet.")
    address = public_ip(f"pip-afw-{network.name}", network, draft)
    first = format_address(4, prefix.first + facts_of(draft.view).reserved_addresses - 1)
    name = free_name(AzureFirewall, f"afw-{network.name}"[:50], draft.view)
    return draft.add(
        AzureFirewall, name, parent=home.id, private_address=first, public_ips=(address.id,), **azure_of(network)
    )


def _lead(subnet: Subnet, network: VirtualNetwork, firewall: AzureFirewall, draft: Draft) -> None:
    """The default route of a subnet to the firewall. A table that other subnets share is left as it is."""
    straight = Route(
        name="to-firewall", prefix=EVERYWHERE, next_hop="VirtualAppliance", next_hop_address=firewall.private_address
    )
    table = draft.view.get(subnet.route_table, RouteTable)
    kept = () if table is None else tuple(r for r in table.routes if r.prefix.strip() != EVERYWHERE)
    taken = {r.name.lower() for r in kept}
    number = 2
    while straight.name in taken:
        straight = straight.model_copy(update={"name": f"to-firewall-{number}"})
        number += 1
    alone = table is not None and sum(1 for _ in draft.view.referrers(table.id, Subnet, "route_table")) == 1
    if table is not None and alone and same_region(table.region, network.region):
        draft.set(table, routes=(*kept, straight))
    else:
        name = free_name(RouteTable, f"rt-{subnet.name}"[:80], draft.view)
        more = {} if table is None else {"propagate_gateway_routes": table.propagate_gateway_routes}
        made = draft.add(RouteTable, name, routes=(*kept, straight), **more, **azure_of(network))
        draft.set(subnet, route_table=made.id)
    draft.set(draft.view.get(subnet.id, Subnet) or subnet, nat_gateway=None)


def _questions(subnet: Subnet, before: View, view: View) -> Iterator[Question]:
    """What got through before and must go on to: the needs of the subnet's apps, and intended flows from here."""
    apps = apps_using(subnet, view)
    for app in apps:
        for need in needs_of(app, view):
            port = SMB if need.group_id == FILE_SHARE else 443
            question = Question(Source(app.id), Target(resource=need.target.id, group=need.group_id), port)
            if _passes(question, before):
                yield question
    for source in (subnet.id, *(a.id for a in apps)):
        for flow in view.referrers(source, IntendedFlow, "source"):
            state = judge(flow, before)
            if flow.access == "allow" and state.state == "holds" and state.question is not None:
                yield state.question


def _passes(question: Question, view: View) -> bool:
    # An app that was not integrated yet has no subnet in the design as it was; what it needs, it needs all the same.
    return view.get(question.source.resource, FunctionApp) is not None and trace(question, view).verdict != "deny"


def _let_through(question: Question, firewall: AzureFirewall, subnet: Subnet, number: int, draft: Draft) -> None:
    """A rule for a packet that the firewall stops: by name where it goes to a name, else by address."""
    found = trace(question, draft.view)
    if not any(b.stage == "transit" and firewall.id in b.subjects for b in found.blockers):
        return
    target = draft.view.any(question.target.resource)
    label = f"allow-{target.name if target is not None else 'flow'}-{question.target.group or question.port}"
    port = (str(question.port),)
    group = question.target.group
    tag = None if target is None else facts_of(draft.view).service_tag(target.kind)
    if target is not None and group and question.port == 443:
        _allow(
            firewall, subnet, draft, label, kind="application", protocols=("Https",),
            fqdns=(name_of(target, group, draft.view),), ports=port,
        )  # fmt: skip
    elif any(c.isdigit() for c in found.address):
        _allow(firewall, subnet, draft, label, protocols=(question.protocol.upper(),), destinations=(found.address,),
               ports=port)  # fmt: skip
    elif tag is not None:
        _allow(firewall, subnet, draft, label, protocols=(question.protocol.upper(),), destinations=(tag,), ports=port)


def _allow(firewall: AzureFirewall, subnet: Subnet, draft: Draft, label: str, **values: object) -> None:
    now = draft.view.get(firewall.id, AzureFirewall) or firewall
    taken = {r.name.lower() for r in now.rules}
    name, number = label[:70], 1
    while name.lower() in taken:
        number += 1
        name = f"{label[:66]}-{number}"
    priority = max(100, min((r.priority for r in now.rules), default=1000) - 10)
    sources = (subnet.prefix or "*",)
    made = FirewallRule.model_validate({"name": name, "priority": priority, "sources": sources, **values})
    draft.set(now, rules=(made, *now.rules))


def _goal(source: str, firewall: str, name: str, asked: tuple[Question, ...], everything: bool) -> Goal:
    def missing(view: View) -> str:
        found = packet(source, Target(address=SOMEWHERE), view)
        if not any(firewall in h.subjects for h in found.hops):
            return f"Traffic to the internet would not pass *{name}*."
        if everything and found.verdict == "deny":
            return f"HTTPS would not get out to the internet: {reason(found)}"
        for question in asked:
            answer = trace(question, view)
            if answer.verdict == "deny":
                target = view.any(question.target.resource)
                where = question.target.address if target is None else f"*{target.name}*"
                return f"{where} would no longer be reached: {reason(answer)}"
        return ""

    return missing


FIREWALL_OUTBOUND = Assistant(
    "firewall-outbound",
    "Add outbound through a firewall",
    "Adds or takes a firewall, leads the subnet's traffic to it, and lets out what the design needs.",
    STARTS,
    _asks,
    _work,
    lambda subjects: f"Lead {subjects[0].name} out through a firewall",
)
