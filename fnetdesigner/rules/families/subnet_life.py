"""SUBNET: what happens to a subnet from one deployment to the next, and what to ask before the first.

An edit rule compares the design with the one that is deployed; it knows nothing of what was done by hand
in between.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import (
    apps_on,
    facts_of,
    has_delegation,
    integrated_apps,
    integration_subnet,
    network_of,
    prefix_of,
    spaces_of,
)
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Add, Set
from fnetdesigner.model.resource import references
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends_subnet import readdress, reshape, used_ranges
from fnetdesigner.rules.rule import cite, fix, names, problem, rule
from fnetdesigner.rules.subnet_users import can_integrate, occupants_of, users_of


@rule(
    "FND-SUBNET-007",
    "error",
    Subnet,
    cite("seed", "Subnets"),
    remedy="Make a new subnet of the size you want and integrate the apps with it.",
    mode="edit",
)
def integrated_subnet_resized(deployed: Design, design: Design) -> Iterator[Problem]:
    """An edit changes the range of a subnet that apps are integrated with.

    Azure does not change the size of a subnet while an integration is assigned to it.
    """
    before, after = View(deployed), View(design)
    for old in before.all(Subnet):
        new = after.get(old.id, Subnet)
        if new is None or old.prefix is None or new.prefix == old.prefix:
            continue
        now = {a.id for a in integrated_apps(new, after)}
        apps = [a for a in integrated_apps(old, before) if a.id in now and can_integrate(a, before)]
        if apps:
            yield problem(
                f"*{new.name}* changes from {old.prefix} to {new.prefix or 'no range'} while {names(apps)} "
                f"{'is' if len(apps) == 1 else 'are'} integrated with it.",
                new,
                *apps,
                fixes=_keep_range(old, new, after),
            )


def _keep_range(old: Subnet, new: Subnet, after: View) -> tuple[Fix, ...]:
    """A fix that gives a subnet its deployed range back, where nothing else has taken it."""
    prefix, network = prefix_of(old), network_of(new, after)
    if prefix is None or network is None or not any(s.contains(prefix) for s in spaces_of(network)):
        return ()
    if any(prefix.overlaps(used) for used in used_ranges(network, after, new)):
        return ()
    return (fix("keep-range", f"Keep *{new.name}* at {prefix}", *readdress(new, prefix, after)),)


@rule(
    "FND-SUBNET-033",
    "info",
    Subnet,
    cite("seed", "Troubleshooting"),
    cite("VNI26", "Cleaning up orphaned service association links"),
    remedy="Remove the delegation; where Azure refuses, integrate an app again and disconnect it, or purge the link.",
)
def delegated_without_app(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A subnet is delegated to Microsoft.Web/serverFarms and no app is integrated with it.

    After an app was deleted without being disconnected, the delegation and its service association link stay
    behind and block changes to the subnet and its deletion.
    """
    if not has_delegation(subnet, facts_of(view).delegation("dedicated") or ""):
        return
    if next(view.referrers(subnet.id, FunctionApp), None) is not None or occupants_of(subnet, view):
        return
    yield problem(
        f"*{subnet.name}* is delegated to {' and '.join(subnet.delegations)}, and no app is integrated with it.",
        subnet,
        fixes=reshape(subnet, view, delegations=()),
    )


@rule(
    "FND-SUBNET-034",
    "warning",
    FunctionApp,
    cite("seed", "Troubleshooting"),
    remedy="Disconnect the app from its subnet in one deployment and delete it in the next.",
    mode="edit",
)
def deleted_while_integrated(deployed: Design, design: Design) -> Iterator[Problem]:
    """An edit deletes an app or a plan whose integration is not disconnected yet.

    The subnet stays delegated and locked: neither it nor its network can be changed or deleted until an app of
    the same name is integrated and disconnected again.
    """
    before, after = View(deployed), View(design)
    for app in before.all(FunctionApp):
        subnet = integration_subnet(app, before)
        if subnet is not None and after.any(app.id) is None and can_integrate(app, before):
            yield problem(
                f"*{app.name}* is deleted while it is integrated with *{subnet.name}*; disconnect it first.",
                app,
                after.get(subnet.id, Subnet),
                fixes=_keep_disconnected(app, subnet, after),
            )
    for plan in before.all(HostingPlan):
        if after.any(plan.id) is not None:
            continue
        # An app that goes with its plan is named above.
        left = [a for a in apps_on(plan, before) if _still_integrated(a, before, after)]
        if left:
            yield problem(
                f"*{plan.name}* is deleted while {names(left)} {'is' if len(left) == 1 else 'are'} integrated with a "
                f"subnet; disconnect first.",
                plan,
                *left,
                fixes=_disconnect(left),
            )


def _still_integrated(app: FunctionApp, before: View, after: View) -> bool:
    """Whether an app of a deleted plan keeps the integration that it had."""
    new = after.get(app.id, FunctionApp)
    if new is None or app.integration_subnet is None or not can_integrate(app, before):
        return False
    return new.integration_subnet == app.integration_subnet


def _keep_disconnected(app: FunctionApp, subnet: Subnet, after: View) -> tuple[Fix, ...]:
    """A fix that leaves the app in place without its integration, where all else that it names is still there."""
    kept = app.with_values(integration_subnet=None, further_subnets=())
    if any(after.any(r.target) is None for r in references(kept)):
        return ()
    title = f"Keep *{app.name}* for this deployment, disconnected from *{subnet.name}*"
    return (fix("keep-disconnected", title, Add(kept)),)


def _disconnect(apps: list[FunctionApp]) -> tuple[Fix, ...]:
    title = f"Disconnect {names(apps)} from {'its subnet' if len(apps) == 1 else 'their subnets'}"
    return (fix("disconnect", title, *(Set(a.id, {"integration_subnet": None}) for a in apps)),)


@rule(
    "FND-SUBNET-035",
    "info",
    Subnet,
    cite("seed", "Troubleshooting"),
    cite("VNI26", "Permissions"),
    remedy="Ask the owner of the network to delegate the subnet, or to grant the rights.",
    mode="manual",
)
def deploying_account_needs_rights(subnet: Subnet, view: View) -> Iterator[Problem]:
    """Whoever integrates an app needs rights on the subnet that a design cannot know of.

    Joining needs Microsoft.Network/virtualNetworks/subnets/join/action; a subnet that is not delegated yet also
    needs Microsoft.Network/virtualNetworks/subnets/write.
    """
    users = users_of(subnet, view)
    if not users.apps:
        return
    write = "" if subnet.delegations else " and subnets/write, as it is not delegated yet"
    yield problem(
        f"Check that whoever integrates {names(users.apps)} has the right subnets/join/action on *{subnet.name}*"
        f"{write}.",
        subnet,
        *users.apps,
    )


SUBNET_LEFTOVER_RULES = (delegated_without_app, deleted_while_integrated)
"""The rules 033 and 034; 007 and 035 are taken by name, to keep the order of the fact sheet."""
