"""HYB, second part: the managers that listen at the relay and call the endpoint from where they stand."""

from collections.abc import Iterator

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.questions import managers_of
from fnetdesigner.kinds.relay import HybridConnection, HybridConnectionManager
from fnetdesigner.model.edits import Set
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.mends import some_names
from fnetdesigner.rules.mends_hybrid import another_manager, with_manager
from fnetdesigner.rules.rule import cite, fix, problem, rule

HOW = cite("HC25", "How it works")


def is_able(manager: HybridConnectionManager) -> bool:
    """Whether a manager gets through to the relay and to the endpoints."""
    return manager.reaches_relay and manager.reaches_hosts


@rule("FND-HYB-006", "error", HybridConnection, HOW, remedy="Add a host with the Hybrid Connection Manager.")
def no_manager(connection: HybridConnection, view: View) -> Iterator[Problem]:
    """An app calls through a hybrid connection, and no manager can serve it.

    The manager listens at Azure Relay over TCP 443 and opens its own connection to the host and port. Without
    one that does both, calls end at the relay.
    """
    apps = tuple(view.referrers(connection.id, FunctionApp, "hybrid_connections"))
    managers = tuple(managers_of(connection, view))
    if not apps or any(is_able(m) for m in managers):
        return
    if managers:
        blocked = sorted({w for m in managers for w in _blocked(m)})
        lack = f"{some_names(managers)} cannot reach {' or '.join(blocked)}"
    else:
        lack = "no Hybrid Connection Manager listens on it"
    yield problem(
        f"*{connection.name}* does not work for {some_names(apps)}: {lack}.",
        connection,
        *managers,
        *apps,
        fixes=with_manager(connection, managers, view),
        # No template can hold a manager: a design without any is unfinished, not wrong.
        severity=None if managers else "todo",
    )


def _blocked(manager: HybridConnectionManager) -> Iterator[str]:
    if not manager.reaches_relay:
        yield "Azure Relay on TCP 443"
    if not manager.reaches_hosts:
        yield "the host and port"


@rule(
    "FND-HYB-010", "warning", HybridConnection, cite("HC25", "Redundancy"), remedy="Run the manager on a second host."
)
def one_manager_only(connection: HybridConnection, view: View) -> Iterator[Problem]:
    """A hybrid connection in use has one manager only.

    When that host is down or restarts, the app's calls fail. Several managers share a connection and take
    over for each other.
    """
    apps = tuple(view.referrers(connection.id, FunctionApp, "hybrid_connections"))
    managers = tuple(managers_of(connection, view))
    # One that does not get through is no manager at all: FND-HYB-006.
    if apps and len(managers) == 1 and is_able(managers[0]):
        yield problem(
            f"*{connection.name}* depends on *{managers[0].name}* alone.",
            connection,
            managers[0],
            fixes=(another_manager(managers[0], view),),
        )


@rule(
    "FND-HYB-013",
    "error",
    HybridConnectionManager,
    HOW,
    cite("NF25", "Hybrid Connections"),
    remedy="Let the DNS of the manager's host know the names.",
)
def manager_cannot_resolve(manager: HybridConnectionManager, view: View) -> Iterator[Problem]:
    """The host of a Hybrid Connection Manager cannot resolve the host names of its connections.

    The app does not resolve the name to an address; the manager does, where it stands. A name that only Azure
    or only the office knows has to be known there.
    """
    found = (view.get(c, HybridConnection) for c in dict.fromkeys(manager.connections))
    named = [c for c in found if c is not None and c.host.strip()]
    if named and is_able(manager) and not manager.resolves_names:
        hosts = ", ".join(dict.fromkeys(c.host.strip() for c in named[:5]))
        know = fix("resolve", f"Let *{manager.name}* resolve the names", Set(manager.id, {"resolves_names": True}))
        yield problem(f"*{manager.name}* cannot resolve {hosts}.", manager, *named, fixes=(know,))


HYBRID_MANAGER_RULES = (no_manager, one_manager_only, manager_cannot_resolve)
"""The rules of this part."""
