"""STG, second part: what apps and their plans ask of the account: content, place, redundancy, names."""

from collections.abc import Iterable, Iterator

from fnetdesigner.kinds.app_parts import AppSetting
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import (
    app_network,
    content_storage,
    facts_of,
    host_storage,
    hosting_of,
    integration_subnet,
    is_restricted,
    plan_of,
    routes_everything,
    same_region,
)
from fnetdesigner.kinds.traffic import RouteTable
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Set
from fnetdesigner.model.view import View
from fnetdesigner.routing.needs import (
    knows_service,
    needed_groups,
    storages_of,
    users_of,
    uses_content_share,
)
from fnetdesigner.routing.reach import endpoint_in_reach
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import some_names
from fnetdesigner.rules.mends_plan import azure_word
from fnetdesigner.rules.mends_storage import with_endpoints
from fnetdesigner.rules.rule import cite, fix, names, problem, rule

HOST_ID_SETTING = "AzureFunctionsWebHost__hostid"


@rule(
    "FND-STG-010",
    "error",
    FunctionApp,
    cite("IAC26", "Secured deployments"),
    remedy="Name the content share and create it in the template (fileServices/shares).",
)
def content_share_not_declared(app: FunctionApp, view: View) -> Iterator[Problem]:
    """The content share of an app with restricted storage is not named, or not among the account's shares.

    Azure creates the share by itself only while the account is open. Behind a firewall the deployment needs
    a share that is there already, under the name that the app has in WEBSITE_CONTENTSHARE.
    """
    storage = content_storage(app, view)
    if storage is None or not is_restricted(storage) or not uses_content_share(app, view):
        return
    if hosting_of(app, view) == "consumption":
        return  # FND-STG-003 speaks of that.
    share = app.content_share or azure_word(f"{app.name}-content")
    if not app.content_share:
        text = f"*{app.name}* names no content share, and restricted *{storage.name}* lets Azure create none."
    elif share not in storage.file_shares:
        text = f"*{app.name}* needs the content share {share}, which *{storage.name}* does not have."
    else:
        return
    shares = storage.file_shares if share in storage.file_shares else (*storage.file_shares, share)
    edits = (Set(app.id, {"content_share": share}), Set(storage.id, {"file_shares": shares}))
    yield problem(
        text, app, storage, fixes=(fix("declare-share", f"Create the share {share} in *{storage.name}*", *edits),)
    )


@rule(
    "FND-STG-011",
    "info",
    FunctionApp,
    cite("CNH23", "Existing function app"),
    cite("seed", "Restrict your storage account to a virtual network"),
    remedy="Plan a swap to a new secured account, with its content copied over.",
    mode="edit",
)
def restricted_in_place(deployed: Design, design: Design) -> Iterator[Problem]:
    """The change restricts the storage account of an app that is already deployed.

    The documents describe a swap to a new secured account rather than a lock on the one in use: until
    network, endpoints and names are all in place, the app stands still.
    """
    before, after = View(deployed), View(design)
    for app in after.all(FunctionApp):
        old = before.get(app.id, FunctionApp)
        storage = host_storage(app, after)
        was = None if old is None else host_storage(old, before)
        if storage is None or was is None or was.id != storage.id:
            continue
        if is_restricted(storage) and not is_restricted(was):
            yield problem(
                f"*{storage.name}* is restricted while *{app.name}* uses it; plan a swap to a new secured account.",
                storage,
                app,
            )


@rule(
    "FND-STG-012",
    "warning",
    StorageAccount,
    cite("ST25", "Consistent routing through virtual networks"),
    remedy="Give all apps with content in one account the same content share routing.",
)
def content_routed_differently(storage: StorageAccount, view: View) -> Iterator[Problem]:
    """Apps that keep their content in one account reach it in different ways.

    The setting is shared by all apps on the account: some through the network and some past it leads to
    deployments that fail for one or the other.
    """
    listed = facts_of(view).storage["content_routing_hosting"]
    apps = [
        a
        for a in users_of(storage, view)
        if hosting_of(a, view) in listed and (c := content_storage(a, view)) is not None and c.id == storage.id
    ]
    through = [a for a in apps if a.content_share_routing]
    past = [a for a in apps if not a.content_share_routing]
    # Where the account is restricted, FND-STG-004 names each of those that go past the network.
    if not through or not past or is_restricted(storage):
        return
    fixes: list[Fix] = []
    if all(app_network(a, view) is not None for a in past):
        fixes.append(_routing(past, True, f"Route the content share of {names(past)} over the network"))
    fixes.append(_routing(through, False, f"Route the content share of {names(through)} past the network"))
    yield problem(
        f"*{storage.name}* holds the content of {some_names(through)}, reached over the network, and of "
        f"{some_names(past)}, reached past it.",
        storage,
        *through,
        *past,
        fixes=fixes,
    )


def _routing(apps: Iterable[FunctionApp], on: bool, title: str) -> Fix:
    return fix("route-all" if on else "route-none", title, *(Set(a.id, {"content_share_routing": on}) for a in apps))


def _far_without_way(app: FunctionApp, storage: StorageAccount, view: View) -> Subnet | None:
    """The integration subnet of an app that routes everything to open storage in another region, with no
    endpoint and no route for it [VNI26]; None where that is not so."""
    subnet, network = integration_subnet(app, view), app_network(app, view)
    if subnet is None or network is None or hosting_of(app, view) == "consumption":
        return None
    if same_region(app.region, storage.region) or is_restricted(storage) or not routes_everything(app, view):
        return None
    table = view.get(subnet.route_table, RouteTable)
    routed = table is not None and any(
        r.prefix == "0.0.0.0/0" or r.prefix.lower().partition(".")[0] == "storage" for r in table.routes
    )
    if routed or knows_service(subnet, storage, view):
        return None
    if any(endpoint_in_reach(storage, g, network, view) is not None for g in needed_groups(app, storage, view)):
        return None
    return subnet


@rule(
    "FND-STG-013",
    "warning",
    FunctionApp,
    cite("ST25", "Storage account location"),
    remedy="Keep the storage account in the region of the app.",
)
def storage_in_another_region(app: FunctionApp, view: View) -> Iterator[Problem]:
    """Host storage is in another region than its app.

    The host speaks to its storage all the time. Another region adds delay to every call and a second place
    whose failure stops the app.
    """
    for storage in storages_of(app, view):
        if same_region(app.region, storage.region):
            continue
        # With the current documents FND-STG-017 says more about the same thing.
        if view.settings.baseline == "2026-04" and _far_without_way(app, storage, view) is not None:
            continue
        users = users_of(storage, view)
        move = fix("move", f"Put *{storage.name}* in {app.region}", Set(storage.id, {"region": app.region}))
        alone = all(same_region(u.region, app.region) for u in users)
        yield problem(
            f"*{app.name}* is in {app.region}, its storage *{storage.name}* in {storage.region}.",
            app,
            storage,
            fixes=(move,) if alone else (),
        )


@rule(
    "FND-STG-014",
    "error",
    FunctionApp,
    cite("ST25", "Storage account requirements"),
    remedy="Use zone-redundant storage, such as Standard_ZRS.",
)
def zone_redundant_plan_on_local_storage(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app on a zone-redundant plan has host storage that is not zone-redundant.

    When a zone fails, instances in the other zones go on only if the storage does.
    """
    plan = plan_of(app, view)
    if plan is None or not plan.zone_redundant:
        return
    for storage in storages_of(app, view):
        if storage.sku not in facts_of(view).storage["zone_redundant_skus"]:
            sku = "Premium_ZRS" if storage.sku.startswith("Premium") else "Standard_ZRS"
            change = fix("zone-redundant", f"Make *{storage.name}* {sku}", Set(storage.id, {"sku": sku}))
            yield problem(
                f"*{storage.name}* is {storage.sku}; *{app.name}* runs on the zone-redundant *{plan.name}*.",
                storage,
                app,
                plan,
                fixes=(change,),
            )


@rule(
    "FND-STG-015",
    "error",
    FunctionApp,
    cite("IAC26", "Application configuration"),
    remedy="Allow shared key access, or run the app without Azure Files.",
)
def content_share_without_key(app: FunctionApp, view: View) -> Iterator[Problem]:
    """The account with an app's content share does not allow shared key access.

    Consumption and Elastic Premium mount the content share with the account key. An identity does not open
    Azure Files for them.
    """
    storage = content_storage(app, view)
    listed = facts_of(view).storage["content_share_hosting"]
    if storage is None or storage.allow_shared_key or hosting_of(app, view) not in listed:
        return
    if uses_content_share(app, view):
        allow = fix(
            "allow-key", f"Allow shared key access to *{storage.name}*", Set(storage.id, {"allow_shared_key": True})
        )
        yield problem(
            f"*{storage.name}* allows no shared key access, but holds the content share of *{app.name}*.",
            storage,
            app,
            fixes=(allow,),
        )


@rule(
    "FND-STG-016",
    "warning",
    StorageAccount,
    cite("ST25", "Host ID considerations"),
    remedy="Rename an app, give it a host ID of its own, or use separate storage accounts.",
)
def host_ids_collide(storage: StorageAccount, view: View) -> Iterator[Problem]:
    """Apps that share a storage account have the same host ID.

    The host ID is the first 32 characters of the app's name. Apps with equal ones share locks and keys in
    the account, and their timers and triggers disturb each other.
    """
    length = int(facts_of(view).storage["host_id_length"])
    by_id: dict[str, list[FunctionApp]] = {}
    for app in view.referrers(storage.id, FunctionApp, "host_storage"):
        own = any(s.name.lower() == HOST_ID_SETTING.lower() for s in app.app_settings)
        if not own and hosting_of(app, view) not in (None, "flex-consumption"):
            by_id.setdefault(app.name.lower()[:length].rstrip("-"), []).append(app)
    for host_id, apps in by_id.items():
        if len(apps) > 1:
            yield problem(
                f"{some_names(apps)} share *{storage.name}* and have the same host ID, {host_id}.",
                *apps,
                storage,
                fixes=(_own_host_ids(apps[1:], host_id, length),),
            )


def _own_host_ids(apps: list[FunctionApp], host_id: str, length: int) -> Fix:
    edits = []
    for number, app in enumerate(apps, 2):
        end = f"-{number}"
        setting = AppSetting(name=HOST_ID_SETTING, value=host_id[: length - len(end)].rstrip("-") + end)
        edits.append(Set(app.id, {"app_settings": (*app.app_settings, setting)}))
    return fix("own-host-id", f"Give {names(apps)} a host ID of {'its' if len(apps) == 1 else 'their'} own", *edits)


@rule(
    "FND-STG-017",
    "warning",
    FunctionApp,
    cite("VNI26", "Limitations"),
    remedy="Add a private endpoint, a service endpoint or a route for the storage account.",
    baselines=("2026-04",),
)
def route_all_to_far_storage(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app that routes everything into its network has storage in another region, without endpoint or route.

    With Route All on, traffic to storage in another region may fail unless an endpoint or a user-defined
    route leads there.
    """
    for storage in storages_of(app, view):
        subnet, network = _far_without_way(app, storage, view), app_network(app, view)
        if subnet is not None and network is not None:
            yield problem(
                f"*{app.name}* routes everything through *{subnet.name}*, but *{storage.name}* is in "
                f"{storage.region} with no endpoint or route.",
                app,
                storage,
                subnet,
                fixes=with_endpoints(storage, needed_groups(app, storage, view), network, view),
            )


@rule(
    "FND-STG-021",
    "error",
    FunctionApp,
    cite("IAC26", "Deployment container"),
    remedy="Name the blob container that packages are deployed from.",
)
def flex_without_deployment_container(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A Flex Consumption app has no deployment container.

    Flex Consumption runs from a package in a blob container; the app cannot be created without one.
    """
    storage = host_storage(app, view)
    if hosting_of(app, view) == "flex-consumption" and not app.deployment_container:
        container = azure_word(f"app-package-{app.name}")
        edits = [Set(app.id, {"deployment_container": container})]
        if storage is not None and container not in storage.containers:
            edits.append(Set(storage.id, {"containers": (*storage.containers, container)}))
        yield problem(
            f"*{app.name}* runs on Flex Consumption and names no deployment container.",
            app,
            storage,
            fixes=(fix("name-container", f"Deploy *{app.name}* from the container {container}", *edits),),
        )


@rule(
    "FND-STG-022",
    "warning",
    StorageAccount,
    cite("FCH25", "Configure deployment settings"),
    remedy="Use one container per app.",
)
def deployment_container_shared(storage: StorageAccount, view: View) -> Iterator[Problem]:
    """Two Flex Consumption apps deploy from one container.

    Each deployment writes its package under the same name, so the apps overwrite each other's code.
    """
    by_container: dict[str, list[FunctionApp]] = {}
    for app in view.referrers(storage.id, FunctionApp, "host_storage"):
        if app.deployment_container and hosting_of(app, view) == "flex-consumption":
            by_container.setdefault(app.deployment_container, []).append(app)
    used = set(by_container)
    for container, apps in by_container.items():
        if len(apps) < 2:
            continue
        edits, made = [], list(storage.containers)
        for app in apps[1:]:
            own, number = azure_word(f"app-package-{app.name}"), 1
            while own in used:
                number += 1
                own = azure_word(f"app-package-{number}-{app.name}")
            used.add(own)
            made += [] if own in made else [own]
            edits.append(Set(app.id, {"deployment_container": own}))
        edits.append(Set(storage.id, {"containers": tuple(made)}))
        yield problem(
            f"{some_names(apps)} deploy from one container, {container} in *{storage.name}*.",
            *apps,
            storage,
            fixes=(fix("own-container", f"Give {names(apps[1:])} a container of {_own(apps[1:])} own", *edits),),
        )


def _own(apps: list[FunctionApp]) -> str:
    return "its" if len(apps) == 1 else "their"


@rule(
    "FND-STG-025",
    "warning",
    FunctionApp,
    cite("VNI26", "Limitations"),
    remedy="Use diagnostic settings or Application Insights.",
)
def logs_to_private_storage(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app writes its App Service logs to a restricted storage account.

    App Service logs to private storage are not supported; they are lost.
    """
    storage = view.get(app.log_storage, StorageAccount)
    if storage is not None and is_restricted(storage):
        stop = fix("stop-logging", f"Stop logging *{app.name}* to *{storage.name}*", Set(app.id, {"log_storage": None}))
        yield problem(
            f"*{app.name}* logs to *{storage.name}*, which is restricted; App Service logs do not get there.",
            app,
            storage,
            fixes=(stop,),
        )


STORAGE_APP_RULES = (
    content_share_not_declared,
    restricted_in_place,
    content_routed_differently,
    storage_in_another_region,
    zone_redundant_plan_on_local_storage,
    content_share_without_key,
    host_ids_collide,
    route_all_to_far_storage,
    flex_without_deployment_container,
    deployment_container_shared,
    logs_to_private_storage,
)
"""The rules of this part."""
