"""NSG: mail over TCP port 25, which integration treats in its own way."""

from collections.abc import Iterator

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.questions import facts_of, integration_subnet, routes_everything
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule
from fnetdesigner.model.edits import Set
from fnetdesigner.model.values import parse_ports
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.mends import some_names
from fnetdesigner.rules.mends_security_group import rule_names
from fnetdesigner.rules.rule import cite, fix, problem, rule
from fnetdesigner.rules.subnet_users import can_integrate


def _mail(app: FunctionApp, view: View) -> tuple[list[IntendedFlow], NetworkSecurityGroup | None, list[SecurityRule]]:
    """Flows of an integrated app to the mail port, and rules of its group that allow it and little else."""
    subnet, port = integration_subnet(app, view), int(facts_of(view).traffic["mail_port"])
    if subnet is None or not can_integrate(app, view):
        return [], None, []
    flows = [
        f
        for f in view.referrers(app.id, IntendedFlow, "source")
        if f.access == "allow" and f.protocol == "tcp" and parse_ports(f.port) == (port, port)
    ]
    group = view.get(subnet.network_security_group, NetworkSecurityGroup)
    allowing = [
        r
        for r in (() if group is None else group.rules)
        if (r.direction, r.access) == ("Outbound", "Allow") and r.protocol != "Udp" and str(port) in r.destination_ports
    ]
    return flows, group, allowing


def _mail_words(flows: list[IntendedFlow], group: NetworkSecurityGroup | None, rules: list[SecurityRule]) -> str:
    words = [some_names(flows)] if flows else []
    if rules and group is not None:
        words.append(f"{rule_names(rules)} of *{group.name}*")
    return " and ".join(words)


@rule(
    "FND-NSG-005",
    "warning",
    FunctionApp,
    cite("seed", "Regional virtual network integration"),
    remedy="Use port 587 or a mail service with an HTTP interface.",
    baselines=("2024-11",),
)
def mail_port(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An integrated app is meant to send mail over TCP port 25.

    Regional integration cannot use port 25.
    """
    flows, group, rules = _mail(app, view)
    if not flows and not rules:
        return
    facts = facts_of(view)
    port, other = str(facts.traffic["mail_port"]), str(facts.traffic["mail_submission_port"])
    edits = [Set(f.id, {"port": other}) for f in flows]
    if group is not None and rules:
        new = tuple(_with_port(r, port, other) if r in rules else r for r in group.rules)
        edits.append(Set(group.id, {"rules": new}))
    yield problem(
        f"*{app.name}* cannot use port {port} through its integration, as {_mail_words(flows, group, rules)} would.",
        app,
        *flows,
        group if rules else None,
        fixes=(fix("submission-port", f"Use port {other} in place of {port}", *edits),),
    )


def _with_port(item: SecurityRule, old: str, new: str) -> SecurityRule:
    ports = tuple(dict.fromkeys(new if p == old else p for p in item.destination_ports))
    return item.model_copy(update={"destination_ports": ports})


@rule(
    "FND-NSG-006",
    "info",
    FunctionApp,
    cite("VNI26", "Application routing"),
    remedy="Check that the subscription permits outbound port 25.",
    baselines=("2026-04",),
)
def mail_port_by_subscription(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An integrated app is meant to send mail over TCP port 25.

    Port 25 works only where the traffic is routed through the integration and the subscription permits it.
    """
    flows, group, rules = _mail(app, view)
    if flows or rules:
        off = "" if routes_everything(app, view) else " Route All is off, so that only private addresses are routed."
        yield problem(
            f"*{app.name}* is to use port 25 ({_mail_words(flows, group, rules)}), which the subscription must "
            f"permit.{off}",
            app,
            *flows,
            group if rules else None,
        )
