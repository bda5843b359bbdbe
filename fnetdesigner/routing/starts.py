"""Where packets start: apps with all their kinds of traffic, machines, sites, dialled-in callers, the internet.

Clauses C-A1 to C-A9 (what the plan can do) and C-H1 to C-H3 (hybrid connections). ``senders`` has the first leg.
"""

from dataclasses import dataclass, replace

from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.edge import FrontDoor, VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import (
    app_network,
    facts_of,
    hosting_of,
    hybrid_connections_of,
    managers_of,
    network_of,
    subnet_of,
    system_of,
)
from fnetdesigner.kinds.relay import HybridConnection, HybridConnectionManager
from fnetdesigner.kinds.traffic import ExpressRouteGateway, VpnGateway
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.values import parse_ports
from fnetdesigner.model.view import View
from fnetdesigner.routing.flow import Flow
from fnetdesigner.routing.lookup import Vantage
from fnetdesigner.routing.names import app_servers
from fnetdesigner.routing.needs import entry_subnet
from fnetdesigner.routing.places import (
    NO_TAGS,
    Place,
)
from fnetdesigner.routing.question import Question, Source, Target
from fnetdesigner.routing.targets import app_of

ALWAYS_INSIDE = ("flex-consumption", "isolated", "container-apps")
NO_HYBRID = ("consumption", "flex-consumption", "container-apps")
MAIL_PORT = 25
START = Place(None, NO_TAGS, "")


@dataclass(frozen=True, slots=True)
class Start:
    """A resource that packets start from, its vantage for names, and, for an app, whether the packets of the question
    enter its network."""

    resource: Resource | None
    vantage: Vantage
    app: FunctionApp | None = None
    subnet: Subnet | None = None
    inside: bool = False


def start_of(question: Question, view: View) -> Start:
    """Where the packets of a question start, and how names are asked for there."""
    source = question.source
    found = view.any(source.resource)
    if isinstance(found, FunctionApp | DeploymentSlot):
        app = as_sending(found, view)
        if app is not None:
            return _app_start(app, question, view)
    if source.point_to_site and isinstance(found, VpnGateway | ExpressRouteGateway):
        home = network_of(found, view)
        # Azure DNS answers inside networks only, not those who dial in.
        azure = facts_of(view).azure_dns
        servers = () if home is None else tuple(s for s in home.dns_servers if s != azure)
        return Start(found, Vantage(found, source, servers))
    site = found if isinstance(found, OnPremisesNetwork) else None
    if isinstance(found, Client | DeploymentAgent | HybridConnectionManager):
        site = view.get(found.site, OnPremisesNetwork)
    if site is not None:
        return Start(site, Vantage(site, source, (), None, site))
    if found is None or isinstance(found, FrontDoor):
        return Start(found, Vantage(found, source))
    subnet = found if isinstance(found, Subnet) else subnet_of(found, view)
    network = found if isinstance(found, VirtualNetwork) else network_of(found, view)
    if network is None:
        return Start(found, Vantage(found, source))
    servers = found.dns_servers if isinstance(found, VirtualMachine) and found.dns_servers else network.dns_servers
    return Start(found, Vantage(found, source, servers, network), subnet=subnet)


def as_sending(found: FunctionApp | DeploymentSlot, view: View) -> FunctionApp | None:
    """The app that sends: a slot sends as its app does, through its own integration."""
    if isinstance(found, FunctionApp):
        return found
    app = app_of(found, view)
    return None if app is None else app.model_copy(update={"integration_subnet": found.integration_subnet})


def _app_start(app: FunctionApp, question: Question, view: View) -> Start:
    network = app_network(app, view)
    hosting = hosting_of(app, view)
    routed = {
        "app": True,
        "content-share": app.content_share_routing,
        "image-pull": app.image_pull_routing,
        "backup": app.backup_routing,
        "key-vault-reference": True,
    }[question.traffic]
    inside = network is not None and hosting != "consumption" and (routed or hosting in ALWAYS_INSIDE)
    servers = app_servers(app)
    if inside or (question.traffic == "app" and servers):
        asked = servers or (() if network is None else network.dns_servers)
        vantage = Vantage(app, question.source, asked, network if inside else None)
    else:
        # Configuration traffic that is not routed into the network asks public DNS (C-D10).
        vantage = Vantage(app, question.source)
    return Start(app, vantage, app, entry_subnet(app, view) if inside else None, inside)


def capability(flow: Flow, start: Start) -> tuple[Flow, bool]:
    """What the plan cannot do at all, and whether the flow goes on."""
    question, app = flow.question, start.app
    if isinstance(start.resource, PrivateEndpoint):
        text = f"*{start.resource.name}* never starts a connection."
        return flow.blocked("capability", "private-endpoint", text, start.resource, sources=("PE25",)), False
    if app is None:
        return flow, True
    if question.protocol == "icmp":
        text = "Function apps send TCP and UDP only."
        return flow.blocked("capability", "icmp", text, app, sources=("VNI23",)), False
    hosting = hosting_of(app, flow.view)
    if hosting is None:
        flow = flow.doubtful("capability", "plan", f"the plan that {app.name} runs on", app)
    if question.port == MAIL_PORT and question.protocol == "tcp" and start.inside:
        if not app.port_25:
            text = f"*{app.name}* cannot send to port 25."
            flow = flow.blocked("capability", "port-25", text, app, sources=("seed", "VNI23"))
        flow = flow.assuming(
            "The documents disagree on port 25: one says that an integrated app cannot use it, another that it can "
            "where the subscription allows it."
        )
    return flow, True


def hybrid(flow: Flow, start: Start) -> tuple[Flow, bool]:
    """A hybrid connection takes a call to exactly its host and port before anything else (C-H1 to C-H3)."""
    app, question, view = start.app, flow.question, flow.view
    asked = (question.target.name or question.target.address or flow.name).strip().rstrip(".").lower()
    if app is None or question.protocol != "tcp" or question.traffic != "app":
        return flow, True
    for connection in hybrid_connections_of(app, view):
        if connection.host.strip().lower() != asked or not _at_port(connection, question.port):
            continue
        hosting = hosting_of(app, view)
        if hosting in NO_HYBRID or (hosting != "isolated" and system_of(app, view) == "linux"):
            flow = flow.warned(f"{connection.name} is not used: hybrid connections of function apps need Windows and a "
                               "Premium or Dedicated plan.")  # fmt: skip
            continue
        if question.target.address:
            flow = flow.warned(
                "Some clients look up no name for a bare address, and then bypass the hybrid connection."
            )
        return _by_manager(flow, connection), False
    return flow, True


def _at_port(connection: HybridConnection, port: int) -> bool:
    try:
        low, high = parse_ports(connection.port)
    except ValueError:
        return False
    return low <= port <= high


def _by_manager(flow: Flow, connection: HybridConnection) -> Flow:
    view, question = flow.view, flow.question
    text = f"The hybrid connection *{connection.name}* takes calls to {connection.host}:{connection.port}."
    flow = flow.hop("hybrid", text, f"{connection.host}:{connection.port}", connection, sources=("HC25",))
    managers = list(managers_of(connection, view))
    if not managers:
        text = f"No Hybrid Connection Manager listens on *{connection.name}*."
        return flow.blocked("hybrid", "no-manager", text, connection, sources=("HC25",))
    manager = managers[0]
    flow = replace(flow, seen=f"the machine of {manager.name}")
    lacks = [
        (manager.reaches_relay, "does not reach Azure Relay on port 443"),
        (manager.resolves_names, f"cannot resolve {connection.host}"),
        (manager.reaches_hosts, f"does not reach {connection.host}:{connection.port}"),
    ]
    for has, words in lacks:
        if not has:
            text = f"*{manager.name}* {words}."
            flow = flow.blocked("hybrid", f"manager {manager.name}", text, manager, sources=("HC25",))
    if subnet_of(manager, view) is not None:
        # The second half starts at the manager's machine (C-H2).
        second = flow.ask(Question(Source(manager.id), Target(name=connection.host), question.port))
        by = f"manager {manager.name}"
        if second == "deny":
            text = f"*{manager.name}* does not reach {connection.host}:{connection.port} from where it stands."
            flow = flow.blocked("hybrid", by, text, manager, sources=("HC25",))
        elif second == "maybe":
            flow = flow.doubtful("hybrid", by, f"whether {manager.name} reaches {connection.host}", manager)
    if flow.blockers:
        return flow
    return flow.hop("host", f"*{manager.name}* calls {connection.host} from its own machine.", "", manager)
