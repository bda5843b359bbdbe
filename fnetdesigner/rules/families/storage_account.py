"""STG, third part: the account's own rules for networks and addresses, and what may delete its content."""

from collections.abc import Iterator

from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import endpoints_of, facts_of, same_region
from fnetdesigner.model.edits import Set
from fnetdesigner.model.values import format_address, parse_prefix_or_address
from fnetdesigner.model.view import View
from fnetdesigner.routing.needs import users_of
from fnetdesigner.routing.storage_path import storage_path
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import offered, some_names
from fnetdesigner.rules.offers import fix_on_demand
from fnetdesigner.rules.rule import cite, fix, problem, rule


@rule(
    "FND-STG-018",
    "warning",
    StorageAccount,
    cite("STN"),
    remedy="Let the app's subnet in by its service endpoint, or use private endpoints.",
    mode="manual",
)
def address_rule_for_same_region(storage: StorageAccount, view: View) -> Iterator[Problem]:
    """An account lists public addresses while apps of its own region use it.

    Callers in the account's region come from private Azure addresses, so rules for their public addresses
    never match. Which of the listed addresses are those of an app is not in the design.
    """
    apps = [a for a in users_of(storage, view) if same_region(a.region, storage.region)]
    if storage.default_action == "Deny" and storage.public_network_access != "Disabled":
        for app in apps if storage.allowed_addresses else ():
            yield problem(
                f"Check that the addresses listed by *{storage.name}* are not the outbound addresses of *{app.name}*: "
                f"both are in {storage.region}, where such rules do not apply.",
                storage,
                app,
            )


@rule(
    "FND-STG-019",
    "error",
    StorageAccount,
    cite("STN"),
    remedy="List public IPv4 ranges; write single addresses without a mask.",
)
def address_rule_not_taken(storage: StorageAccount, view: View) -> Iterator[Problem]:
    """An account lists an address range that its firewall does not take.

    The rules take public IPv4 addresses. Private ranges are refused, and so are ranges written with /31 or
    /32: single addresses stand without a mask.
    """
    wrong: list[str] = []
    right: list[str] = []
    for text in storage.allowed_addresses:
        better = _taken(text, view)
        if better != [text]:
            wrong.append(text)
        right += (b for b in better if b not in right)
    if wrong:
        correct = fix(
            "correct-addresses",
            f"Correct the address rules of *{storage.name}*",
            Set(storage.id, {"allowed_addresses": tuple(right)}),
        )
        verb = "is" if len(wrong) == 1 else "are"
        yield problem(
            f"*{storage.name}* lists {', '.join(wrong)}, which {verb} not taken: rules are public IPv4 ranges "
            "up to /30, or single addresses without a mask.",
            storage,
            fixes=(correct,),
        )


def _taken(text: str, view: View) -> list[str]:
    """A rule as the firewall takes it: itself, the addresses that it means, or nothing."""
    try:
        prefix = parse_prefix_or_address(text)
    except ValueError:
        return [text]
    if prefix.version == 6 or facts_of(view).is_private(prefix):
        return []
    if "/" in text and prefix.length >= facts_of(view).storage["shortest_refused_length"]:
        return [format_address(4, n) for n in range(prefix.first, prefix.last + 1)]
    return [text]


@rule(
    "FND-STG-020",
    "warning",
    StorageAccount,
    cite("STN17"),
    remedy="Refuse the networks that are not listed (defaultAction Deny).",
)
def rules_without_effect(storage: StorageAccount, view: View) -> Iterator[Problem]:
    """An account lists subnets or addresses but lets everybody else in too.

    Rules for networks take effect when the default is to refuse. While it is to allow, they restrict nothing.
    """
    listed = len(storage.allowed_subnets) + len(storage.allowed_addresses)
    if listed and storage.default_action == "Allow" and storage.public_network_access != "Disabled":
        drop = fix(
            "drop-rules",
            f"Drop the network rules of *{storage.name}*",
            Set(storage.id, {"allowed_subnets": (), "allowed_addresses": ()}),
        )
        yield problem(
            f"*{storage.name}* has {listed} network rule{'' if listed == 1 else 's'} without effect: networks that "
            "are not listed are let in as well.",
            storage,
            fixes=offered(_locked(storage, view), drop),
        )


@fix_on_demand
def _locked(storage: StorageAccount, view: View) -> Fix | None:
    """Turn the firewall on, if every app that cannot start without the account still reaches it then."""
    draft = Draft(view)
    draft.set(storage, default_action="Deny")
    now = draft.view.get(storage.id, StorageAccount)
    if now is None:
        return None
    for app in users_of(now, draft.view):
        facts = storage_path(app, now, draft.view)
        if any(f.holds is not True for f in facts if f.name not in ("door", "filter")):
            return None
    return draft.fix("lock", f"Let only the listed networks into *{storage.name}*")


@rule(
    "FND-STG-023",
    "info",
    StorageAccount,
    cite("IAC26", "Considerations for network restrictions"),
    remedy="Work from a machine inside the network, or list the address you work from.",
)
def storage_by_endpoint_only(storage: StorageAccount, view: View) -> Iterator[Problem]:
    """A storage account can be reached by private endpoints only.

    The portal and tools on machines outside the network no longer show its data.
    """
    endpoints: list[PrivateEndpoint] = list(endpoints_of(storage, view))
    listed = storage.allowed_subnets or storage.allowed_addresses
    shut = storage.public_network_access == "Disabled" or (storage.default_action == "Deny" and not listed)
    if endpoints and shut:
        yield problem(
            f"*{storage.name}* is reached by {some_names(endpoints)} only; the portal shows its data from inside "
            "the network alone.",
            storage,
        )


@rule(
    "FND-STG-024",
    "info",
    StorageAccount,
    cite("ST25", "Lifecycle management policy considerations"),
    remedy="Exclude the containers that begin with azure-webjobs and scm from the policy.",
)
def lifecycle_policy_on_host_storage(storage: StorageAccount, view: View) -> Iterator[Problem]:
    """A lifecycle policy deletes old blobs in an account that apps use as host storage.

    The host keeps keys and secrets in containers whose names begin with azure-webjobs and scm. Blobs there
    look old but are needed.
    """
    apps = tuple(view.referrers(storage.id, FunctionApp, "host_storage"))
    if storage.lifecycle_policy and apps:
        yield problem(
            f"*{storage.name}* has a lifecycle policy; keep it off the azure-webjobs and scm containers of "
            f"{some_names(apps)}.",
            storage,
            *apps,
        )


STORAGE_ACCOUNT_RULES = (
    address_rule_for_same_region,
    address_rule_not_taken,
    rules_without_effect,
    storage_by_endpoint_only,
    lifecycle_policy_on_host_storage,
)
"""The rules of this part."""
