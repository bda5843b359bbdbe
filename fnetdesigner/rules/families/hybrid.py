"""HYB: Hybrid Connections, seen from the app and the connection. ``hybrid_manager`` holds the other side.

Consumption and Flex Consumption have none at all: the family PLAN says so. Keys and throughput are not modelled.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.questions import (
    apps_on,
    facts_of,
    hosting_of,
    hybrid_connections_of,
    same_region,
    system_of,
)
from fnetdesigner.kinds.relay import HybridConnection, RelayNamespace
from fnetdesigner.model.edits import Set
from fnetdesigner.model.values import is_address, parse_ports
from fnetdesigner.model.view import View
from fnetdesigner.rules.families.hybrid_manager import HYBRID_MANAGER_RULES
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import offered, some_names
from fnetdesigner.rules.mends_hybrid import larger_tier, moved_namespace, on_windows, split, without_connections
from fnetdesigner.rules.mends_plan import as_code
from fnetdesigner.rules.mends_plan_features import connections
from fnetdesigner.rules.rule import cite, fix, problem, rule

SEED = cite("seed", "Hybrid Connections")
USES = cite("HC25", "App Service Hybrid Connection benefits")
SETUP = cite("HC25", "Add and create Hybrid Connections in your app")
WITHOUT = ("consumption", "flex-consumption")
SEVERAL = frozenset("*?,;/\\ []{}")
"""Signs that make more than one host, or no host, of a name."""
LOCAL = ("localhost", "127.0.0.1", "::1")
IMPOSSIBLE = {
    "file-share": "mounting a file share",
    "ldap": "LDAP",
    "domain-join": "joining a domain",
    "ftp-passive": "passive FTP",
}


@rule(
    "FND-HYB-001",
    "error",
    FunctionApp,
    SEED,
    baselines=("2024-11",),
    remedy="Run the app on Windows.",
)
def hybrid_connection_on_linux(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app on Linux has hybrid connections.

    Azure Functions supports Hybrid Connections on Windows only. Documents of App Service of 2025 list Linux
    as well.
    """
    hosting = hosting_of(app, view)
    if app.hybrid_connections and hosting not in (None, *WITHOUT) and system_of(app, view) == "linux":
        plan = view.get(app.plan, HostingPlan)
        yield problem(
            f"*{app.name}* runs on Linux and has {connections(app)}; Hybrid Connections work for functions on "
            "Windows only.",
            app,
            *hybrid_connections_of(app, view),
            fixes=offered(None if plan is None else on_windows(plan, view), without_connections(app)),
        )


def one_host(connection: HybridConnection) -> bool:
    """Whether a connection names one host, and nothing that stands for several."""
    host = connection.host.strip()
    # An IPv6 address has colons too; a name with one has its port in it.
    return not (set(host) & SEVERAL) and (":" not in host or is_address(host))


@rule("FND-HYB-002", "error", HybridConnection, SEED, remedy="Make one hybrid connection per host and port.")
def not_one_host_and_port(connection: HybridConnection, view: View) -> Iterator[Problem]:
    """A hybrid connection does not name exactly one host and one port.

    Each hybrid connection stands for a single TCP host and port. Wildcards, ranges and lists have no meaning
    there.
    """
    first, last = parse_ports(connection.port)
    complaints = []
    if connection.host.strip() and not one_host(connection):
        complaints.append(f"the host {connection.host.strip()}")
    if first != last:
        complaints.append(f"the ports {connection.port}")
    if complaints:
        yield problem(
            f"*{connection.name}* names {' and '.join(complaints)}; a hybrid connection is for one host and one port.",
            connection,
            fixes=offered(split(connection, view)) if one_host(connection) else (),
        )


@rule(
    "FND-HYB-003", "error", HybridConnection, SEED, USES, remedy="Use virtual network integration for other protocols."
)
def not_tcp(connection: HybridConnection, view: View) -> Iterator[Problem]:
    """A hybrid connection is meant to carry another protocol than TCP.

    The relay carries TCP streams. UDP needs a path on the network, such as integration with a network that
    is connected with the site.
    """
    if connection.protocol != "tcp":
        use = fix("tcp", f"Use TCP for *{connection.name}*", Set(connection.id, {"protocol": "tcp"}))
        yield problem(
            f"*{connection.name}* is meant to carry {connection.protocol.upper()}; hybrid connections carry TCP only.",
            connection,
            fixes=(use,),
        )


@rule("FND-HYB-004", "error", HybridConnection, SEED, remedy="Give callers a private endpoint of the app.")
def hybrid_connection_inwards(connection: HybridConnection, view: View) -> Iterator[Problem]:
    """A hybrid connection is meant to lead to the app.

    It goes outwards only: the app calls the host. To call the app from a network, give it a private endpoint
    there.
    """
    if connection.purpose == "inbound":
        apps = tuple(view.referrers(connection.id, FunctionApp, "hybrid_connections"))
        to = f" to {some_names(apps)}" if apps else " to an app"
        yield problem(
            f"*{connection.name}* is meant for calls{to}; hybrid connections serve calls by the app only.",
            connection,
            *apps,
            fixes=(_for_calls(connection),),
        )


@rule("FND-HYB-005", "warning", HybridConnection, USES, remedy="Give the host by its DNS name.")
def host_by_address(connection: HybridConnection, view: View) -> Iterator[Problem]:
    """A hybrid connection names its host by an address.

    Calls are led to the relay when the app looks the name up. Some clients do not look addresses up, and
    then their calls never get there.
    """
    host = connection.host.strip()
    if host.lower() in LOCAL or is_address(host):
        yield problem(f"*{connection.name}* names its host by {host}; a DNS name works with all clients.", connection)


@rule(
    "FND-HYB-007",
    "error",
    HostingPlan,
    cite("HC25", "Hybrid Connections and App Service plans"),
    remedy="Use a larger tier.",
)
def more_connections_than_the_plan_has(plan: HostingPlan, view: View) -> Iterator[Problem]:
    """The apps of a plan use more hybrid connections than its tier allows.

    Basic and Standard plans count the distinct hosts and ports of all their apps together; Premium and
    Isolated plans count those of each app.
    """
    facts = facts_of(view)
    apps = tuple(a for a in apps_on(plan, view) if a.hybrid_connections)
    together, each = facts.hybrid_connections_per_plan(plan.sku), facts.hybrid_connections_per_app(plan.sku)
    if plan.tier not in ("dedicated", "isolated"):
        return
    count = len({e for a in apps for e in _endpoints(a, view)})
    if together is not None and count > together:
        yield problem(
            f"*{plan.name}* ({plan.sku}) allows {together} hybrid connections, and {some_names(apps)} "
            f"{'uses' if len(apps) == 1 else 'use'} {count}.",
            plan,
            *apps,
            fixes=offered(larger_tier(plan, count, view)),
        )
    for app in apps if each is not None else ():
        own = len(_endpoints(app, view))
        if each is not None and own > each:
            yield problem(
                f"*{app.name}* uses {own} hybrid connections; {plan.sku} allows {each} per app.",
                app,
                plan,
            )


def _endpoints(app: FunctionApp, view: View) -> set[tuple[str, str]]:
    return {(c.host.strip().lower() or c.id, c.port) for c in hybrid_connections_of(app, view)}


@rule(
    "FND-HYB-008",
    "error",
    HybridConnection,
    SETUP,
    remedy="Require client authorization, and name host and port in the metadata.",
)
def not_usable_by_app_service(connection: HybridConnection, view: View) -> Iterator[Problem]:
    """A hybrid connection lacks what App Service needs of it.

    App Service takes only connections that require client authorization, and finds host and port in their
    user metadata, under the key endpoint.
    """
    complaints = []
    if not connection.requires_client_authorization:
        complaints.append("does not require client authorization")
    if not connection.endpoint_metadata:
        complaints.append("does not name host and port in its metadata")
    if complaints:
        values = {"requires_client_authorization": True, "endpoint_metadata": True}
        mend = fix("usable", f"Make *{connection.name}* usable by App Service", Set(connection.id, values))
        yield problem(
            f"*{connection.name}* {' and '.join(complaints)}; App Service cannot use it.", connection, fixes=(mend,)
        )


@rule("FND-HYB-009", "warning", RelayNamespace, SETUP, remedy="Put the relay namespace into the region of the app.")
def relay_in_another_region(namespace: RelayNamespace, view: View) -> Iterator[Problem]:
    """A relay namespace is in another region than the apps that call through it.

    Every packet goes by the relay. The way there and back is added to each call.
    """
    apps = {
        a.id: a
        for c in view.referrers(namespace.id, HybridConnection, "namespace")
        for a in view.referrers(c.id, FunctionApp, "hybrid_connections")
    }
    far = [a for a in apps.values() if not same_region(a.region, namespace.region)]
    if far:
        yield problem(
            f"*{namespace.name}* is in {namespace.region}, and {some_names(far)} "
            f"{'calls' if len(far) == 1 else 'call'} through it from {' and '.join(sorted({a.region for a in far}))}.",
            namespace,
            *far,
            fixes=offered(moved_namespace(namespace, tuple(apps.values()))),
        )


@rule("FND-HYB-011", "error", HybridConnection, USES, remedy="Use virtual network integration for that.")
def impossible_use(connection: HybridConnection, view: View) -> Iterator[Problem]:
    """A hybrid connection is meant for something that it cannot do.

    It carries TCP streams to one fixed host and port. File shares, LDAP, joining a domain and passive FTP need
    more ports, UDP, or the system itself to connect.
    """
    what = IMPOSSIBLE.get(connection.purpose)
    if what is not None:
        yield problem(
            f"*{connection.name}* is meant for {what}, which hybrid connections cannot do.",
            connection,
            fixes=(_for_calls(connection),),
        )


def _for_calls(connection: HybridConnection) -> Fix:
    return fix("for-calls", f"Use *{connection.name}* for calls by the app", Set(connection.id, {"purpose": "calls"}))


@rule("FND-HYB-012", "error", FunctionApp, USES, remedy="Deploy the app as code.")
def hybrid_connection_in_windows_container(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A Windows container app has hybrid connections.

    They work for Windows apps that are deployed as code, not for Windows containers, which Azure Functions does
    not have at all.
    """
    hosting = hosting_of(app, view)
    if app.hybrid_connections and app.container and hosting not in WITHOUT and system_of(app, view) == "windows":
        yield problem(
            f"*{app.name}* is a Windows container and has {connections(app)}; there they do not work.",
            app,
            *hybrid_connections_of(app, view),
            fixes=(as_code(app),),
        )


HYBRID_RULES = tuple(
    sorted(
        (
            hybrid_connection_on_linux,
            not_one_host_and_port,
            not_tcp,
            hybrid_connection_inwards,
            host_by_address,
            more_connections_than_the_plan_has,
            not_usable_by_app_service,
            relay_in_another_region,
            impossible_use,
            hybrid_connection_in_windows_container,
            *HYBRID_MANAGER_RULES,
        ),
        key=lambda r: r.id,
    )
)
"""The rules of this family, in the order of the fact sheet."""
