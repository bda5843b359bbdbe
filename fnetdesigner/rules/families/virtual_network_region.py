"""VNET: an app and a virtual network in different regions, and the ways there are between them.

One cause, one finding: FND-VNET-010 speaks where a Dedicated plan lacks the gateway that would take it to
another region; FND-VNET-001 speaks of every other integration across regions; FND-PLAN-004 of gateway links
on plans that have none.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import TIER_TITLES
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.questions import (
    gateways_of,
    hosting_of,
    integration_subnet,
    network_of,
    plan_of,
    same_region,
    system_of,
)
from fnetdesigner.kinds.traffic import ExpressRouteGateway, VpnGateway
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.mends import offered
from fnetdesigner.rules.mends_integration import (
    companions,
    integrates_regionally,
    point_to_site_gateway,
    through_gateway,
    with_new_gateway,
)
from fnetdesigner.rules.mends_virtual_network import app_to_region, by_peering, network_to_region
from fnetdesigner.rules.rule import cite, problem, rule

REGIONAL = cite("seed", "Regional virtual network integration")
ENABLING = cite("seed", "Enable virtual network integration")
GATEWAY = cite("GWI26", "Configure gateway-required virtual network integration")


@rule(
    "FND-VNET-001",
    "error",
    FunctionApp,
    REGIONAL,
    ENABLING,
    remedy="Put app and network in one region, or integrate with a network of the app's region that is peered with "
    "the other one. A Dedicated plan may instead use the point-to-site gateway of the other network.",
)
def integration_across_regions(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app is integrated with a subnet in another region.

    Regional integration stays within the app's region. Another region is reached over a peering, which works
    globally and on every plan that can integrate, or, from a Dedicated plan only, through a virtual network
    gateway with point-to-site.
    """
    subnet = integration_subnet(app, view)
    network = None if subnet is None else network_of(subnet, view)
    if subnet is None or network is None or not apart(app, network):
        return
    plan = plan_of(app, view)
    gateway = point_to_site_gateway(network, view)
    if not integrates_regionally(app, view) or (hosting_of(app, view) == "dedicated" and gateway is None):
        return
    words = (
        f"*{app.name}* is in {app.region}, and *{subnet.name}* lies in *{network.name}* in {network.region}; regional "
        "integration stays within one region."
    )
    if plan is None or hosting_of(app, view) != "dedicated":
        words += " Another region is reached from Dedicated plans only, through a gateway with point-to-site"
        words += "." if plan is None else f", and *{plan.name}* is {TIER_TITLES[plan.tier]}."
        words += (
            f" A network in {app.region} that is peered with *{network.name}* works on every plan with integration."
        )
    elif gateway is not None:
        words += (
            f" *{plan.name}* is Dedicated and *{network.name}* has the point-to-site gateway *{gateway.name}*: connect "
            f"through it (gateway-required integration), or peer a network in {app.region} with *{network.name}*."
        )
        words += windows_only(app, view)
    apps = companions(app, network, view)
    yield problem(
        words,
        app,
        subnet,
        network,
        fixes=offered(
            through_gateway(apps, network, view),
            *by_peering(apps, network, view),
            app_to_region(apps, network.region, view),
            network_to_region(network, app.region, view),
        ),
    )


@rule(
    "FND-VNET-010",
    "error",
    FunctionApp,
    ENABLING,
    GATEWAY,
    remedy="Add a gateway with point-to-site to the network and connect through it, or integrate with a network of "
    "the app's region that is peered with it.",
)
def network_in_another_region_without_gateway(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app on a Dedicated plan is connected with a network in another region that has no point-to-site gateway.

    To reach another region an app needs gateway-required integration: a Dedicated plan, and in the other
    network a virtual network gateway with point-to-site. Peering with a network of the app's own region is the
    other way.
    """
    if hosting_of(app, view) != "dedicated":
        return
    subnet = integration_subnet(app, view)
    network = view.get(app.gateway_network, VirtualNetwork) if subnet is None else network_of(subnet, view)
    if network is None or not apart(app, network) or point_to_site_gateway(network, view) is not None:
        return
    apps = (app,) if subnet is None else companions(app, network, view)
    where = f"*{network.name}*" if subnet is None else f"*{subnet.name}* lies in *{network.name}*"
    lacking = what_is_there(network, view)
    words = (
        f"*{app.name}* is in {app.region}, and {where}{' is' if subnet is None else ''} in {network.region}. From a "
        f"Dedicated plan another region is reached through a gateway with point-to-site, and {lacking}. "
        f"A network in {app.region} that is peered with *{network.name}* is the other way.{windows_only(app, view)}"
    )
    yield problem(
        words,
        app,
        network,
        subnet,
        fixes=offered(
            with_new_gateway(apps, network, view),
            *by_peering(apps, network, view),
            # A gateway link in one region would still want its gateway: only an integration is mended by moving.
            None if subnet is None else app_to_region(apps, network.region, view),
            None if subnet is None else network_to_region(network, app.region, view),
        ),
    )


def apart(app: FunctionApp, network: VirtualNetwork) -> bool:
    """Whether app and network are in different regions; unfinished ones are in none."""
    return bool(app.region and network.region) and not same_region(app.region, network.region)


def what_is_there(network: VirtualNetwork, view: View) -> str:
    """What a network has in place of a point-to-site gateway, as the end of a sentence."""
    gateways = tuple(gateways_of(network, view))
    vpn = next((g for g in gateways if isinstance(g, VpnGateway)), None)
    if vpn is not None:
        return f"*{vpn.name}* in *{network.name}* has no point-to-site address pool"
    express = next((g for g in gateways if isinstance(g, ExpressRouteGateway)), None)
    if express is not None:
        return f"*{network.name}* has only the ExpressRoute gateway *{express.name}*"
    return f"*{network.name}* has none"


def windows_only(app: FunctionApp, view: View) -> str:
    """A hint for apps that gateway-required integration does not carry."""
    if app.container or system_of(app, view) == "linux":
        kind = "a container" if app.container else "on Linux"
        return f" The gateway carries Windows code apps only, and *{app.name}* is {kind}."
    return ""
