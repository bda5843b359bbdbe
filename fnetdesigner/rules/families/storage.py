"""STG: the storage that an app cannot start without, and the app's way to it.

The rules take their answers from the storage path, whose facts come in order: where one of them ends the
path, the later ones are not asked, so one cause is one finding. Names are the business of DNS, approval of
PE. The account itself and its content are in the second part, ``storage_account``.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import TIER_TITLES
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import (
    app_network,
    facts_of,
    host_storage,
    host_storage_by_hand,
    hosting_of,
    prefix_of,
)
from fnetdesigner.kinds.traffic import RouteTable
from fnetdesigner.model.edits import Add, Set
from fnetdesigner.model.view import View
from fnetdesigner.routing.needs import (
    admits,
    entry_subnet,
    storages_of,
    users_of,
    work_groups,
)
from fnetdesigner.routing.reach import endpoint_in_reach
from fnetdesigner.routing.storage_path import Fact, broken, by_endpoints, storage_path
from fnetdesigner.rules.families.storage_account import STORAGE_ACCOUNT_RULES
from fnetdesigner.rules.families.storage_apps import STORAGE_APP_RULES
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import offered, some_names
from fnetdesigner.rules.mends_storage import (
    integrated,
    moved,
    new_storage,
    opened,
    with_endpoints,
    with_subnet,
)
from fnetdesigner.rules.offers import fixes_on_demand
from fnetdesigner.rules.rule import cite, fix, problem, rule
from fnetdesigner.rules.ways import Hindrance, aim_word, by_thing, hindrance, let_past, openings_for

RESTRICT = "Restrict your storage account to a virtual network"


@rule("FND-STG-001", "error", FunctionApp, cite("seed", RESTRICT), remedy="Link the app to a storage account.")
def no_host_storage(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A function app has no host storage.

    The Functions host keeps keys, leases and state in a storage account. Without one no app starts. An app whose
    settings name an account themselves has one, which is not in the design.
    """
    # While it has no plan either, it is unfinished: TODO speaks of that.
    if app.plan is not None and host_storage(app, view) is None and not host_storage_by_hand(app, view):
        yield problem(f"*{app.name}* has no host storage.", app, fixes=_with_storage(app, view))


@fixes_on_demand
def _with_storage(app: FunctionApp, view: View) -> tuple[Fix, ...]:
    made = new_storage(app, view)
    edits = (Add(made), Set(app.id, {"host_storage": made.id}))
    return (fix("add-storage", f"Add the storage account {made.name}", *edits),)


@rule(
    "FND-STG-002",
    "error",
    StorageAccount,
    cite("seed", RESTRICT),
    cite("ST25", "Storage account requirements"),
    remedy="Use a general-purpose account (StorageV2).",
)
def host_storage_of_wrong_kind(storage: StorageAccount, view: View) -> Iterator[Problem]:
    """Host storage is of a kind that lacks blobs, queues or tables.

    The host needs blob, queue and table storage in one account. Only general-purpose accounts have all three.
    """
    apps = tuple(view.referrers(storage.id, FunctionApp, "host_storage"))
    if apps and storage.account_kind not in facts_of(view).storage["general_purpose_kinds"]:
        sku = "Standard_LRS" if storage.sku.startswith("Premium") else storage.sku
        upgrade = fix(
            "general-purpose",
            f"Make *{storage.name}* general-purpose v2 ({sku})",
            Set(storage.id, {"account_kind": "StorageV2", "sku": sku}),
        )
        yield problem(
            f"*{storage.name}* is of kind {storage.account_kind}; the host storage of {some_names(apps)} "
            "needs blob, queue and table.",
            storage,
            *apps,
            fixes=(upgrade,),
        )


@rule(
    "FND-STG-003",
    "error",
    FunctionApp,
    cite("seed", RESTRICT),
    remedy="Use Flex Consumption, Elastic Premium or Dedicated, or open the storage account to all networks.",
)
def consumption_with_restricted_storage(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A Consumption plan cannot use a network-restricted storage account.

    The account's firewall admits subnets and private endpoints; a Consumption app has neither, so the host
    cannot reach its own storage and the app does not start.
    """
    for storage in storages_of(app, view):
        if broken(storage_path(app, storage, view), "plan"):
            yield problem(
                f"*{app.name}* runs on Consumption, which cannot use the restricted *{storage.name}*.",
                app,
                storage,
                fixes=offered(
                    moved(app, storage, "flex-consumption", view),
                    moved(app, storage, "elastic-premium", view),
                    opened(storage),
                ),
            )


@rule(
    "FND-STG-004",
    "error",
    FunctionApp,
    cite("seed", RESTRICT),
    remedy="Turn content share routing on (vnetContentShareEnabled, or outboundVnetRouting.contentShareTraffic).",
)
def content_share_past_the_network(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app with restricted storage reaches for its content share past the network.

    Traffic to the content share does not follow Route All; it has a switch of its own. While that is off the
    platform comes from a public address, the account refuses it and the app does not start.
    """
    for storage in storages_of(app, view):
        if broken(storage_path(app, storage, view), "content-routing"):
            turn_on = fix(
                "route-content",
                f"Route the content share of *{app.name}* over the network",
                Set(app.id, {"content_share_routing": True}),
            )
            yield problem(
                f"*{app.name}* reaches its content share past the network, and *{storage.name}* refuses that.",
                app,
                storage,
                fixes=(turn_on,),
            )


@rule(
    "FND-STG-005",
    "error",
    FunctionApp,
    cite("seed", RESTRICT),
    cite("CNH23", "Step 2"),
    remedy="Integrate the app with a virtual network.",
)
def restricted_storage_without_network(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app without virtual network integration has restricted host storage.

    A restricted account lets in subnets and private endpoints only. Without integration the app comes from a
    public address and finds the door shut.
    """
    for storage in storages_of(app, view):
        if broken(storage_path(app, storage, view), "network"):
            hosting = TIER_TITLES[hosting_of(app, view) or "dedicated"]
            yield problem(
                f"*{app.name}* ({hosting}) enters no virtual network, so it cannot reach *{storage.name}*.",
                app,
                storage,
                fixes=offered(integrated(app, storage, view), opened(storage)),
            )


def _by_network(storage: StorageAccount, view: View) -> dict[str, tuple[VirtualNetwork, list[FunctionApp]]]:
    """The apps that cannot start without an account, by the network that they enter."""
    found: dict[str, tuple[VirtualNetwork, list[FunctionApp]]] = {}
    for app in users_of(storage, view):
        network = app_network(app, view)
        if network is not None:
            found.setdefault(network.id, (network, []))[1].append(app)
    return found


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


@rule(
    "FND-STG-006",
    "error",
    StorageAccount,
    cite("CNH23", "Step 5"),
    cite("ST25", "Storage account requirements"),
    remedy="Add private endpoints for blob, and for file where the app has a content share.",
)
def storage_endpoints_missing(storage: StorageAccount, view: View) -> Iterator[Problem]:
    """Host storage behind private endpoints lacks one that the app needs to start.

    Each sub-resource needs an endpoint of its own. The host keeps its state in blobs; Elastic Premium keeps
    the app's content in a file share.
    """
    for network, apps in _by_network(storage, view).values():
        facts = [f for a in apps for f in broken(storage_path(a, storage, view), "endpoint")]
        groups = list(dict.fromkeys(f.group for f in facts))
        if groups:
            users = [a for a in apps if broken(storage_path(a, storage, view), "endpoint")]
            yield problem(
                f"*{storage.name}* has no private endpoint for {_listed(groups)} that {some_names(users)} can reach "
                f"from *{network.name}*.",
                storage,
                network,
                *users,
                fixes=with_endpoints(storage, groups, network, view),
            )


@rule(
    "FND-STG-007",
    "warning",
    StorageAccount,
    cite("CNH23", "Step 5"),
    remedy="Add private endpoints for queue and table.",
)
def work_endpoints_missing(storage: StorageAccount, view: View) -> Iterator[Problem]:
    """Host storage behind private endpoints lacks those for queue and table, which the app's triggers use.

    Durable Functions keeps its work in queues and tables of the host storage, and storage triggers use its
    queues. The app starts without these endpoints, but its functions do not run.
    """
    if not by_endpoints(storage, view):
        return
    for network, apps in _by_network(storage, view).values():
        missing: dict[str, None] = {}
        users: list[FunctionApp] = []
        for app in apps:
            if hosting_of(app, view) == "consumption" or admits(storage, entry_subnet(app, view), view):
                continue
            groups = work_groups(app, storage, view) if not _is_open(storage) else ()
            lacking = [g for g in groups if endpoint_in_reach(storage, g, network, view) is None]
            if lacking:
                users.append(app)
                missing.update(dict.fromkeys(lacking))
        if missing:
            yield problem(
                f"*{storage.name}* has no private endpoint for {_listed(list(missing))} in reach of *{network.name}*, "
                f"which the triggers of {some_names(users)} use.",
                storage,
                network,
                *users,
                fixes=with_endpoints(storage, list(missing), network, view),
            )


def _is_open(storage: StorageAccount) -> bool:
    return storage.public_network_access != "Disabled" and storage.default_action == "Allow"


@rule(
    "FND-STG-008",
    "error",
    StorageAccount,
    cite("seed", "Service endpoints"),
    cite("CNH23"),
    remedy="Give the subnet the Microsoft.Storage service endpoint and list it among the allowed subnets.",
)
def subnet_not_admitted(storage: StorageAccount, view: View) -> Iterator[Problem]:
    """Host storage that is restricted to subnets does not let the app's subnet in.

    Two things have to agree: the subnet has the service endpoint, so that the account knows it, and the
    account lists the subnet.
    """
    by_subnet: dict[str, list[tuple[FunctionApp, Fact]]] = {}
    for app in users_of(storage, view):
        subnet = entry_subnet(app, view)
        for fact in broken(storage_path(app, storage, view), "admitted"):
            by_subnet.setdefault(subnet.id if subnet else "", []).append((app, fact))
    for pairs in by_subnet.values():
        apps = [a for a, _ in pairs]
        subnet = entry_subnet(apps[0], view)
        if subnet is not None:
            text = pairs[0][1].text.removesuffix(".")
            yield problem(
                f"{text}; {some_names(apps)} cannot start.",
                storage,
                subnet,
                *apps,
                fixes=with_subnet(apps, storage, subnet, view),
            )


@rule(
    "FND-STG-009",
    "error",
    StorageAccount,
    cite("VNI26", "Content share"),
    cite("VNR25", "Content share"),
    remedy="Let TCP 443, and 445 for the content share, through to the storage account all the way.",
)
def storage_ports_blocked(storage: StorageAccount, view: View) -> Iterator[Problem]:
    """A security group, a route, a peering or an appliance stops an app on the way to its storage.

    The host speaks to its storage over TCP 443; the content share needs 445 as well. Whatever stands between the
    integration subnet and the account acts on both as soon as the traffic enters the network.
    """
    by_subnet: dict[str, tuple[Subnet, list[tuple[FunctionApp, Fact]]]] = {}
    for app in users_of(storage, view):
        subnet = entry_subnet(app, view)
        facts = broken(storage_path(app, storage, view), "filter")
        if subnet is not None and facts:
            by_subnet.setdefault(subnet.id, (subnet, []))[1].extend((app, f) for f in facts)
    for subnet, pairs in by_subnet.values():
        found = [h for _, f in pairs if f.blocker is not None and (h := hindrance(f.blocker, view)) is not None]
        for group in by_thing(found):
            blockers = {h.blocker for h in group}
            yield _blocked(storage, subnet, group, [p for p in pairs if p[1].blocker in blockers], view)


def _blocked(
    storage: StorageAccount,
    subnet: Subnet,
    found: list[Hindrance],
    pairs: list[tuple[FunctionApp, Fact]],
    view: View,
) -> Problem:
    thing, facts = found[0].thing, [f for _, f in pairs]
    apps = list({a.id: a for a, _ in pairs}.values())
    ports = [str(p) for p in sorted({f.port for f in facts})]
    parts = _listed(list(dict.fromkeys(f.group for f in facts)))
    what = "the way for TCP" if isinstance(thing, RouteTable) else "TCP"
    return problem(
        f"*{thing.name}* stops {what} {_listed(ports)} from *{subnet.name}* to {parts} of *{storage.name}*"
        f"{found[0].by}; {some_names(apps)} cannot start.",
        thing,
        subnet,
        storage,
        *apps,
        fixes=_past(storage, subnet, found, pairs, view),
    )


@fixes_on_demand
def _past(
    storage: StorageAccount,
    subnet: Subnet,
    found: list[Hindrance],
    pairs: list[tuple[FunctionApp, Fact]],
    view: View,
) -> tuple[Fix, ...]:
    """Let the packets of some facts past what stops them."""
    facts, source = [f for _, f in pairs], prefix_of(subnet)
    ports = [str(p) for p in sorted({f.port for f in facts})]
    ends = [(str(source), aim_word(f.address, storage, view)) for f in facts]
    openings = openings_for(found[0].thing, found[0].blocker.stage, storage.name, ends, ports)
    return offered(let_past(found, openings, f"TCP {' and '.join(ports)} to *{storage.name}*", view))


STORAGE_RULES = tuple(
    sorted(
        (
            no_host_storage,
            host_storage_of_wrong_kind,
            consumption_with_restricted_storage,
            content_share_past_the_network,
            restricted_storage_without_network,
            storage_endpoints_missing,
            work_endpoints_missing,
            subnet_not_admitted,
            storage_ports_blocked,
            *STORAGE_APP_RULES,
            *STORAGE_ACCOUNT_RULES,
        ),
        key=lambda r: r.id,
    )
)
"""The rules of this family, in the order of the fact sheet."""
