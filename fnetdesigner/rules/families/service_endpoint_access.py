"""SE, second part: subnets in the access restrictions of apps, and what endpoints of a subnet mean by themselves."""

from collections.abc import Iterator

from fnetdesigner.kinds.app_parts import AccessRule
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import (
    facts_of,
    has_service_endpoint,
    hosting_of,
    is_restricted,
    slots_of,
)
from fnetdesigner.kinds.traffic import RouteTable
from fnetdesigner.model.edits import Set
from fnetdesigner.model.view import View
from fnetdesigner.routing.needs import CROSS_REGION, LISTING, storages_of
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.mends import offered
from fnetdesigner.rules.mends_service_endpoint import by_range, known_here
from fnetdesigner.rules.rule import cite, fix, problem, rule
from fnetdesigner.rules.service_ways import apps_entering, used_services

USE_ENDPOINTS = cite("seed", "Use Service Endpoints")
DEFAULT_ROUTE = "0.0.0.0/0"


def _sites(app: FunctionApp, view: View) -> Iterator[tuple[FunctionApp | DeploymentSlot, tuple[AccessRule, ...]]]:
    """An app and its slots, each with the rules that count."""
    yield app, app.access_rules if app.scm_use_main else (*app.access_rules, *app.scm_rules)
    for slot in slots_of(app, view):
        yield slot, slot.access_rules


def _unknown_subnets(
    app: FunctionApp, ignored: bool, view: View
) -> Iterator[tuple[FunctionApp | DeploymentSlot, Subnet]]:
    """Subnets without Microsoft.Web that the rules of an app or its slots name, each once, with the site."""
    if hosting_of(app, view) == "isolated":
        return  # FND-SE-006 and FND-ACL-006 speak of that.
    service = facts_of(view).service_endpoint(app.kind) or ""
    for site, rules in _sites(app, view):
        named: dict[str, bool] = {}
        for item in rules:
            if item.subnet is not None:
                # One rule that does not wait enables the endpoint for all.
                named[item.subnet] = named.get(item.subnet, True) and item.ignore_missing_endpoint
        for subnet_id, waits in named.items():
            subnet = view.get(subnet_id, Subnet)
            if subnet is not None and waits == ignored and not has_service_endpoint(subnet, service):
                yield site, subnet


@rule("FND-SE-004", "warning", FunctionApp, USE_ENDPOINTS, remedy="Enable Microsoft.Web on the subnet.")
def access_rule_waits(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An access restriction names a subnet without Microsoft.Web and is told to ignore that.

    The rule is taken, but matches nobody until the service endpoint is enabled on the subnet.
    """
    for site, subnet in _unknown_subnets(app, True, view):
        yield problem(
            f"*{site.name}* has a rule for *{subnet.name}*, which waits until Microsoft.Web is enabled there.",
            site,
            subnet,
            fixes=offered(known_here(app, subnet, view)),
        )


@rule(
    "FND-SE-005", "info", FunctionApp, USE_ENDPOINTS, remedy="Nothing needs doing; enable it in the design to show it."
)
def access_rule_enables(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An access restriction names a subnet without Microsoft.Web.

    When the rule is made, the service endpoint is enabled on the subnet automatically. Whoever makes it needs
    the right to change the subnet.
    """
    for site, subnet in _unknown_subnets(app, False, view):
        yield problem(
            f"*{site.name}* has a rule for *{subnet.name}*; Microsoft.Web is enabled there automatically.",
            site,
            subnet,
            fixes=offered(known_here(app, subnet, view)),
        )


@rule(
    "FND-SE-006",
    "error",
    FunctionApp,
    USE_ENDPOINTS,
    cite("IPR25", "Set a service endpoint-based rule"),
    remedy="Use rules for addresses: inside an environment they may name private ranges.",
)
def subnet_rule_in_environment(app: FunctionApp, view: View) -> Iterator[Problem]:
    """The access restrictions of an app in an App Service Environment rest on a subnet's service endpoint.

    Service endpoints cannot restrict access to apps in an environment. Rules for address ranges can. Of rules
    for subnets that have no Microsoft.Web endpoint either FND-ACL-006 speaks.
    """
    if hosting_of(app, view) != "isolated":
        return
    service = facts_of(view).service_endpoint(app.kind) or ""
    for site, rules in _sites(app, view):
        for subnet_id in dict.fromkeys(r.subnet for r in rules if r.subnet is not None):
            subnet = view.get(subnet_id, Subnet)
            if subnet is not None and has_service_endpoint(subnet, service):
                yield problem(
                    f"*{site.name}* runs in an App Service Environment and lets *{subnet.name}* in by the service "
                    f"endpoint {service}; service endpoints do not work there.",
                    site,
                    subnet,
                    fixes=offered(by_range(site, subnet)),
                )


@rule(
    "FND-SE-011",
    "info",
    Subnet,
    cite("SE19", "Key benefits"),
    cite("UDR23", "0.0.0.0/0 address prefix"),
    remedy="Leave the endpoint away where the traffic to the service has to pass the route's next hop.",
)
def endpoint_beside_default_route(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A subnet has service endpoints and a route for 0.0.0.0/0.

    The endpoint's own routes are longer and win: traffic to the service goes to it directly, past the firewall
    or gateway that the route leads to.
    """
    table = view.get(subnet.route_table, RouteTable)
    if table is None or not subnet.service_endpoints:
        return
    route = next((r for r in table.routes if r.prefix.strip() == DEFAULT_ROUTE and r.next_hop != "Internet"), None)
    if route is not None:
        yield problem(
            f"*{subnet.name}* reaches {', '.join(subnet.service_endpoints)} by service endpoint, past the route "
            f"{route.name} of *{table.name}*.",
            subnet,
            table,
        )


@rule(
    "FND-SE-012",
    "info",
    Subnet,
    cite("SE19", "Securing Azure services to virtual networks"),
    remedy="Add rules for the subnet to the services, or leave the endpoint away.",
)
def endpoint_restricts_nothing(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A subnet has a service endpoint, and no service of the design has a rule for the subnet.

    The endpoint alone restricts nothing. It takes effect where a service lists the subnet.
    """
    kinds = {"function-app", *(m.kind for m in LISTING)}
    services = {s.lower(): k for k in kinds if (s := facts_of(view).service_endpoint(k)) is not None}
    idle = [e for e in subnet.service_endpoints if services.get(e.lower().removesuffix(CROSS_REGION.lower()))]
    used = _services_with_rules(subnet, view) | _services_in_want(subnet, view)
    idle = [e for e in idle if e.lower().removesuffix(CROSS_REGION.lower()) not in used]
    if idle:
        rest = tuple(e for e in subnet.service_endpoints if e not in idle)
        yield problem(
            f"*{subnet.name}* has {'the service endpoint' if len(idle) == 1 else 'service endpoints'} "
            f"{', '.join(idle)}, and no service of the design lists the subnet.",
            subnet,
            fixes=(
                fix(
                    "remove-endpoints",
                    f"Remove {', '.join(idle)} from *{subnet.name}*",
                    Set(subnet.id, {"service_endpoints": rest}),
                ),
            ),
        )


def _services_with_rules(subnet: Subnet, view: View) -> set[str]:
    """The services for which something in the design lists a subnet, in small letters."""
    found: set[str] = set()
    for reference in view.references_to(subnet.id):
        if reference.field.name in ("allowed_subnets", "access_rules", "scm_rules"):
            holder = view.any(reference.source)
            service = None if holder is None else facts_of(view).service_endpoint(holder.kind)
            found |= set() if service is None else {service.lower()}
    return found


def _services_in_want(subnet: Subnet, view: View) -> set[str]:
    """The services that do not list a subnet although apps there call them: FND-SE-002 and FND-STG-008 say so."""
    found: set[str] = set()
    for app in apps_entering(subnet, view):
        for target in (*storages_of(app, view), *used_services(app, view)):
            service = facts_of(view).service_endpoint(target.kind)
            if service is not None and is_restricted(target) and target.public_network_access != "Disabled":
                found.add(service.lower())
    return found


@rule(
    "FND-SE-013",
    "warning",
    FunctionApp,
    cite("AR24", "Set a service endpoint-based rule"),
    cite("IPR25", "Set a service endpoint-based rule"),
    remedy="Bind the certificate by name (SNI).",
)
def subnet_rule_with_address_binding(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app has a TLS binding by address and an access restriction for a subnet.

    With address-based TLS the app has an address of its own, at which service endpoints are not recognised.
    """
    rules = (*app.access_rules, *app.scm_rules)
    subnet = next((s for r in rules if (s := view.get(r.subnet, Subnet)) is not None), None)
    # Inside an environment rules for subnets do not work at all: FND-SE-006.
    if app.tls_binding == "ip" and subnet is not None and hosting_of(app, view) != "isolated":
        yield problem(
            f"*{app.name}* has address-based TLS, with which its rule for *{subnet.name}* does not work.",
            app,
            subnet,
            fixes=(
                fix("sni", f"Bind the certificate of *{app.name}* by name (SNI)", Set(app.id, {"tls_binding": "sni"})),
            ),
        )


SERVICE_ENDPOINT_ACCESS_RULES = (
    access_rule_waits,
    access_rule_enables,
    subnet_rule_in_environment,
    endpoint_beside_default_route,
    endpoint_restricts_nothing,
    subnet_rule_with_address_binding,
)
"""The rules of this part."""
