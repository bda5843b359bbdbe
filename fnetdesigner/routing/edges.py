"""Public addresses that lead into virtual networks: a firewall's, a web gateway's, a remote desktop service's.

Azure Firewall translates what its NAT rules name, before any network rule (C-X4). What a web gateway does with a
request afterwards is another connection, and another question.
"""

from collections.abc import Iterator
from dataclasses import replace

from fnetdesigner.kinds.edge import ApplicationGateway
from fnetdesigner.kinds.firewalls import AzureFirewall, FirewallRule
from fnetdesigner.kinds.questions import network_of, prefix_of, subnet_of
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import parse_ports
from fnetdesigner.routing.acl import Entry, RuleList, Ruling
from fnetdesigner.routing.flow import Flow, through
from fnetdesigner.routing.guards import NOWHERE, group_of, past_group
from fnetdesigner.routing.kept import kept
from fnetdesigner.routing.places import Place, private_place, span_from, span_of
from fnetdesigner.routing.walk import onward


def into_edge(flow: Flow, owner: Resource) -> Iterator[Flow]:
    """Behind the public address of something that stands in a network, or at the edge of Azure."""
    home = subnet_of(owner, flow.view)
    if isinstance(owner, AzureFirewall):
        yield from _by_nat_rules(flow, owner)
        return
    prefix = None if home is None else prefix_of(home)
    if home is None or prefix is None or not isinstance(owner, ApplicationGateway):
        yield flow.hop("host", f"It reaches *{owner.name}*.", "", owner)
        return
    inner = replace(flow, target=private_place(span_of(prefix), owner, flow.target.label))
    for part in past_group(inner, group_of(home, flow.view), "Inbound", home, f"*{home.name}*"):
        yield replace(part, target=flow.target).hop("host", f"It reaches *{owner.name}*.", "", owner)


@kept(most=256)
def nat_rules(firewall: AzureFirewall) -> tuple[RuleList, tuple[FirewallRule | None, ...]]:
    """The NAT rules of a firewall, and behind them that nothing else comes in."""
    rules = sorted((r for r in firewall.rules if r.kind == "nat"), key=lambda r: r.priority)
    entries = [
        Entry(
            rule.name,
            True,
            frozenset("*" if p == "Any" else p.lower() for p in rule.protocols),
            rule.sources,
            rule.destinations or ("*",),
            rule.ports,
        )
        for rule in rules
    ]
    entries.append(Entry("otherwise", False, frozenset({"*"}), ("*",), ("*",), ("*",)))
    return RuleList(entries), (*rules, None)


def _by_nat_rules(flow: Flow, firewall: AzureFirewall) -> Iterator[Flow]:
    rules, behind = nat_rules(firewall)
    question = flow.question
    found: list[tuple[Flow, FirewallRule | None]] = []

    def judge(source: Place, target: Place) -> Ruling:
        return rules.ruling(source, target, question.port, question.protocol, NOWHERE)

    def pass_on(part: Flow, ruling: Ruling) -> Flow:
        rule = behind[ruling.entry]
        by = f"appliance-policy {firewall.name}"
        if ruling.allow is None:
            part = part.doubtful("transit", by, " and ".join(ruling.doubts), firewall)
        elif rule is None:
            text = f"No NAT rule of *{firewall.name}* lets it in."
            part = part.blocked("transit", by, text, firewall, sources=("AFW",), fault="NetworkSecurityRule")
        found.append((part, rule))
        return part

    for part in through(flow, rules, NOWHERE, judge, pass_on):
        rule = found[-1][1]
        if rule is None:
            yield part
        else:
            yield from _translated(part, firewall, rule)


def _translated(flow: Flow, firewall: AzureFirewall, rule: FirewallRule) -> Iterator[Flow]:
    home = subnet_of(firewall, flow.view)
    if rule.translated_address is None or home is None:
        yield flow.doubtful("transit", rule.name, f"where the NAT rule {rule.name} leads", firewall)
        return
    port = flow.question.port
    if rule.translated_port is not None:
        low, high = parse_ports(rule.translated_port)
        port = low if low == high else port
    text = f"The NAT rule {rule.name} of *{firewall.name}* leads it to {rule.translated_address}:{port}."
    flow = flow.hop("appliance", text, rule.name, firewall, sources=("AFW",))
    network = network_of(firewall, flow.view)
    prefix = prefix_of(home)
    inner = firewall.private_address or ("" if prefix is None else str(prefix))
    source = private_place(span_from(inner), firewall, inner) if inner else flow.source
    yield from onward(
        replace(
            flow,
            question=replace(flow.question, port=port),
            source=source,
            target=private_place(span_from(rule.translated_address)),
            seen=source.label,
            visited=(*flow.visited, firewall.id),
            translated=True,
            home="" if network is None else network.id,
        ),
        home,
    )
