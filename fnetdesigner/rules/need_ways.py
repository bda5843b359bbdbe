"""What stops an app on its way to what it needs beside its storage: vaults of its settings, sources of its triggers.

A service that answers at several ports counts as stopped when every one of them is. Where a guard cuts the runtime off
from public vaults, NSG and UDR tell of the runtime as a whole.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.app_parts import Trigger
from fnetdesigner.kinds.data import KeyVault
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.questions import endpoints_of, routes_everything
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View, remembered
from fnetdesigner.routing.needs import LISTING, entry_subnet, storages_of
from fnetdesigner.routing.question import Blocker, Traffic
from fnetdesigner.routing.reach import Stop, on_the_way, way_to_service
from fnetdesigner.routing.targets import ports_of
from fnetdesigner.rules.service_ways import (
    PUSHED,
    Listing,
    groups_for,
    is_finished,
    source_of,
    trigger_groups,
    way_to,
)
from fnetdesigner.rules.ways import rule_behind

HTTPS = (443,)
EVERYWHERE = ("*", "any", "internet", "0.0.0.0/0")
WAYS_THAT_LEAD = ("open", "subnet", "endpoint")


def _stops(app: FunctionApp, target: Resource, groups: tuple[str, ...], traffic: Traffic, view: View) -> Iterator[Stop]:
    for group in groups:
        found: list[list[Stop]] = []
        for port in ports_of(target, group) or HTTPS:
            answer = way_to_service(app, target, group, port, traffic, view)
            found.append([Stop(port, b, answer.address) for b in on_the_way(answer)])
        if found and all(found):
            yield from found[0]


def _each_once(stops: Iterator[Stop]) -> tuple[Stop, ...]:
    return tuple({(s.blocker.stage, s.blocker.by): s for s in stops}.values())


@remembered
def vault_stops(app: FunctionApp, vault: KeyVault, view: View) -> tuple[Stop, ...]:
    """What stops an app on its way to a vault that its settings refer to, and whose door is open to it."""
    groups = groups_for(app, vault, view)
    if entry_subnet(app, view) is None or way_to(app, vault, groups, view) not in WAYS_THAT_LEAD:
        return ()
    runtime = routes_everything(app, view) and not any(True for _ in endpoints_of(vault, view))
    found = _stops(app, vault, groups, "key-vault-reference", view)
    return _each_once(s for s in found if not (runtime and _cuts_runtime(s.blocker, view)))


def _cuts_runtime(blocker: Blocker, view: View) -> bool:
    """Whether a thing stops whatever goes to public addresses: FND-NSG-020 and FND-UDR-014 tell of that."""
    if blocker.stage == "transit":
        return True
    rule = rule_behind(blocker, view) if blocker.stage == "nsg_out" else None
    return rule is not None and any(d.strip().lower() in EVERYWHERE for d in rule.destinations)


@remembered
def sources_stopped(app: FunctionApp, view: View) -> tuple[tuple[Listing, tuple[Trigger, ...], tuple[Stop, ...]], ...]:
    """The trigger sources that would let an app in and that it does not get to, with what stops it."""
    if not is_finished(app, view) or entry_subnet(app, view) is None:
        return ()
    # Of its storage STG tells.
    own = {s.id for s in storages_of(app, view)}
    read: dict[str, tuple[Listing, list[Trigger]]] = {}
    for trigger in app.triggers:
        source = source_of(trigger, app, view)
        if trigger.type not in PUSHED and isinstance(source, LISTING) and source.id not in own:
            read.setdefault(source.id, (source, []))[1].append(trigger)
    found = []
    for source, triggers in read.values():
        groups = trigger_groups(triggers, source, view)
        if way_to(app, source, groups, view) in WAYS_THAT_LEAD:
            stops = _each_once(_stops(app, source, groups, "app", view))
            if stops:
                found.append((source, tuple(triggers), stops))
    return tuple(found)


def service_stops(app: FunctionApp, target: Resource, view: View) -> tuple[Blocker, ...]:
    """What KV and TRIG tell of an app's way to a service."""
    found = list(vault_stops(app, target, view)) if isinstance(target, KeyVault) and target.id in app.key_vaults else []
    for source, _, stops in sources_stopped(app, view):
        if source.id == target.id:
            found += stops
    return tuple(s.blocker for s in found)
