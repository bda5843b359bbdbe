"""*Lock down this storage account*: endpoints with zones, links and zone groups, content share routing, firewall.

The apps that use the account are brought into a network first. What reaches the account from outside the design is
not known here.
"""

from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.kinds.questions import app_network, content_storage, endpoints_of, hosting_of, network_of
from fnetdesigner.model.view import View
from fnetdesigner.planning.assistants.assistant import Answers, Ask, Assistant, AssistantError, Goal, Subjects
from fnetdesigner.planning.assistants.ways import integrated, near_first, network_ask, network_for, packet, reason
from fnetdesigner.routing.needs import entry_subnet, needs_of, uses_content_share
from fnetdesigner.routing.question import Target
from fnetdesigner.routing.reach import endpoint_in_reach
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.mends_private_link import add_endpoint, resolvable

FOUR = ("blob", "file", "queue", "table")
PORTS = {"file": 445}


def _storage(subjects: Subjects, view: View) -> StorageAccount:
    found = view.get(subjects[0].id, StorageAccount)
    if found is None:
        raise AssistantError("Choose a storage account.")
    return found


def users(storage: StorageAccount, view: View) -> dict[str, tuple[str, ...]]:
    """The apps that call an account, by id, each with the sub-resources that it needs."""
    found: dict[str, tuple[str, ...]] = {}
    for app in view.all(FunctionApp):
        groups = tuple(n.group_id for n in needs_of(app, view) if n.target.id == storage.id)
        if groups:
            found[app.id] = groups
    return found


def _asks(subjects: Subjects, view: View) -> tuple[Ask, ...]:
    storage = _storage(subjects, view)
    apps = [view.get(a, FunctionApp) for a in users(storage, view)]
    homes = [n for e in endpoints_of(storage, view) if (n := network_of(e, view)) is not None]
    homes += [n for a in apps if a is not None and (n := app_network(a, view)) is not None]
    asks: list[Ask] = []
    if not apps or not all(a is not None and app_network(a, view) is not None for a in apps):
        asks.append(
            network_ask("Private endpoints in", "The apps that use the account are brought into this network.",
                        near_first(storage.region, view), homes[0] if homes else None)
        )  # fmt: skip
    needed = ("needed", "Those that its apps need")
    four = ("four", "All four: blob, file, queue and table")
    asks.append(
        Ask("endpoints", "Endpoints", "Each sub-resource needs a private endpoint of its own.",
            "needed" if apps else "four", (needed, four) if apps else (four,))
    )  # fmt: skip
    own = {s.id for a in apps if a is not None and (s := entry_subnet(a, view)) is not None}
    listed = bool(storage.allowed_addresses or set(storage.allowed_subnets) - own)
    asks.append(
        Ask("door", "Public side", "What becomes of callers that come to the account's public address.",
            "listed" if listed else "closed",
            (("closed", "Shut for everybody"), ("listed", "Only networks and addresses on the list")))
    )  # fmt: skip
    return tuple(asks)


def _work(subjects: Subjects, answers: Answers, draft: Draft) -> Goal:
    storage = _storage(subjects, draft.view)
    callers = users(storage, draft.view)
    chosen = network_for(answers["network"], storage, draft) if "network" in answers else None
    for app_id in callers:
        app = draft.view.get(app_id, FunctionApp)
        if app is not None:
            integrated(app, chosen, draft)
    everything = FOUR if answers["endpoints"] == "four" or not callers else ()
    for network, groups in _wanted(storage, chosen, everything, draft).values():
        for group in groups:
            endpoint = endpoint_in_reach(storage, group, network, draft.view)
            if endpoint is not None:
                resolvable(draft, network, endpoint)
            elif add_endpoint(draft, storage, group, network) is None:
                raise AssistantError(
                    f"*{network.name}* has no room for the private endpoints. Extend its address space."
                )
    for app_id in callers:
        app = draft.view.get(app_id, FunctionApp)
        if app is not None and _routes_content(app, storage, draft.view):
            draft.set(app, content_share_routing=True)
    closed = {"public_network_access": "Disabled"} if answers["door"] == "closed" else {}
    draft.set(storage, default_action="Deny", **closed)
    return _goal(storage.id, {a: g for a, g in callers.items() if _enters(a, draft.view)})


def _enters(app_id: str, view: View) -> bool:
    app = view.get(app_id, FunctionApp)
    return app is not None and app_network(app, view) is not None


def _wanted(
    storage: StorageAccount, chosen: VirtualNetwork | None, everything: tuple[str, ...], draft: Draft
) -> dict[str, tuple[VirtualNetwork, tuple[str, ...]]]:
    """Which sub-resources each network has to reach, by the network's id."""
    found: dict[str, tuple[VirtualNetwork, tuple[str, ...]]] = {}
    if chosen is not None and everything:
        found[chosen.id] = (chosen, everything)
    for app_id, groups in users(storage, draft.view).items():
        app = draft.view.get(app_id, FunctionApp)
        network = None if app is None else app_network(app, draft.view)
        if network is not None:
            known = found[network.id][1] if network.id in found else ()
            found[network.id] = (network, tuple(dict.fromkeys((*known, *everything, *groups))))
    return found


def _routes_content(app: FunctionApp, storage: StorageAccount, view: View) -> bool:
    content = content_storage(app, view)
    return (
        content is not None and content.id == storage.id and uses_content_share(app, view)
        and hosting_of(app, view) not in ("consumption", "flex-consumption")
    )  # fmt: skip


def _goal(storage_id: str, callers: dict[str, tuple[str, ...]]) -> Goal:
    def missing(view: View) -> str:
        storage = view.any(storage_id)
        if storage is None:
            return "The account would be gone."
        for app_id, groups in callers.items():
            app = view.any(app_id)
            for group in groups:
                found = packet(app_id, Target(resource=storage_id, group=group), view, PORTS.get(group, 443))
                if found.verdict == "deny" and app is not None:
                    return f"*{app.name}* would not reach {group} of *{storage.name}*: {reason(found)}"
        if packet(None, Target(resource=storage_id, group="blob"), view).verdict == "allow":
            return f"The internet would still reach *{storage.name}*."
        return ""

    return missing


STORAGE_LOCK = Assistant(
    "lock-storage",
    "Lock down this storage account",
    "Adds the private endpoints with zones, links and zone groups, routes content shares, and shuts the public side.",
    ("storage-account",),
    _asks,
    _work,
    lambda subjects: f"Lock down {subjects[0].name}",
)
