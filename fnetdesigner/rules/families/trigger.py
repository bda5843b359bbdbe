"""TRIG: triggers whose sources stand behind a firewall, and events that have to get in. ``trigger_scale``: how apps
scale on them.

What a source's name resolves to is said by DNS; of host and content storage STG speaks.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import app_network, endpoints_of, facts_of, hosting_of, prefix_of
from fnetdesigner.model.view import View
from fnetdesigner.routing.needs import entry_subnet
from fnetdesigner.rules.families.trigger_scale import TRIGGER_SCALE_RULES
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import offered
from fnetdesigner.rules.mends_service import brought_to, let_through
from fnetdesigner.rules.mends_trigger import changed, upgraded
from fnetdesigner.rules.need_ways import sources_stopped
from fnetdesigner.rules.rule import cite, problem, rule
from fnetdesigner.rules.service_ways import source_of, unreached
from fnetdesigner.rules.trigger_words import trigger_names
from fnetdesigner.rules.ways import aim_word, hindrance, let_past, openings_for

TRIGGERS = cite("seed", "Virtual network triggers (non-HTTP)")
BLOB_TABLE = cite("ST25", "Trigger and bindings: Blob storage triggers")


def _no_way(app: FunctionApp, view: View) -> Iterator[Problem]:
    network, subnet = app_network(app, view), entry_subnet(app, view)
    for source, triggers, groups in unreached(app, view):
        what = trigger_names(triggers)
        if network is None:
            text = f"*{app.name}* enters no virtual network, and its {what} reads from the restricted *{source.name}*."
        else:
            text = (
                f"*{app.name}* has no way from *{network.name}* to *{source.name}*, from which its {what} reads: "
                "neither a private endpoint in reach nor a rule for its subnet."
            )
        fixes: tuple[Fix, ...]
        if subnet is not None:
            fixes = let_through((app,), source, groups, subnet, view)
        else:
            fixes = brought_to(app, [(source, groups)], view)
        yield problem(text, app, source, network, fixes=fixes)
    if subnet is not None:
        yield from _stopped(app, subnet, view)


def _stopped(app: FunctionApp, subnet: Subnet, view: View) -> Iterator[Problem]:
    """The sources whose door is open to an app, and what stops it on the way there."""
    for source, triggers, stops in sources_stopped(app, view):
        for stop in stops:
            behind = hindrance(stop.blocker, view)
            if behind is None:
                continue
            ends = ((str(prefix_of(subnet)), aim_word(stop.address, source, view)),)
            openings = openings_for(behind.thing, stop.blocker.stage, source.name, ends, (str(stop.port),))
            yield problem(
                f"*{behind.thing.name}* stops TCP {stop.port} from *{subnet.name}* to *{source.name}*{behind.by}; the "
                f"{trigger_names(list(triggers))} of *{app.name}* reads from there.",
                app,
                source,
                behind.thing,
                fixes=offered(let_past([behind], openings, f"TCP {stop.port} to *{source.name}*", view)),
            )


@rule(
    "FND-TRIG-002",
    "error",
    FunctionApp,
    TRIGGERS,
    cite("FNO26", "Virtual network triggers (non-HTTP)"),
    remedy="Use Flex Consumption or Elastic Premium.",
)
def consumption_with_secured_source(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A Consumption app has a trigger whose source is secured by a virtual network.

    A Consumption app enters no virtual network. Neither the app nor what scales it can read from the source,
    and the function never starts.
    """
    sources = list(unreached(app, view)) if hosting_of(app, view) == "consumption" else []
    if sources:
        what = trigger_names([t for _, triggers, _ in sources for t in triggers])
        named = list(dict.fromkeys(f"*{s.name}*" for s, _, _ in sources))
        yield problem(
            f"*{app.name}* runs on Consumption; its {what} cannot read from the restricted {' and '.join(named)}.",
            app,
            *(s for s, _, _ in sources),
            fixes=brought_to(app, [(s, g) for s, _, g in sources], view),
        )


@rule(
    "FND-TRIG-007", "error", FunctionApp, TRIGGERS, remedy="Integrate the app with a network that reaches the source."
)
def dedicated_without_way_to_source(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app on an App Service plan or in an environment has no way to the source of a trigger.

    Functions there are triggered by sources in a virtual network only when the app is connected with a network
    that has access to the source.
    """
    if hosting_of(app, view) in ("dedicated", "isolated"):
        yield from _no_way(app, view)


@rule(
    "FND-TRIG-015",
    "error",
    FunctionApp,
    TRIGGERS,
    cite("FNO26", "Virtual network triggers (non-HTTP)"),
    remedy="Add a private endpoint, or let the app's subnet in by a rule and its service endpoint; keep the way free.",
)
def event_plan_without_way_to_source(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app that scales by events has no way to the source of a trigger.

    The trigger reads from the source over the app's network. Without a private endpoint in reach or a rule
    for its subnet, or with a guard in the way, it cannot connect, and the function never starts.
    """
    if hosting_of(app, view) in ("elastic-premium", "flex-consumption", "container-apps"):
        yield from _no_way(app, view)


def is_restricted_inwards(app: FunctionApp, view: View) -> bool:
    """Whether callers from the internet at large are turned away from an app."""
    if app.public_network_access is None and any(True for _ in endpoints_of(app, view)):
        return True
    refused = app.unmatched_action == "Deny" or (app.unmatched_action is None and bool(app.access_rules))
    return app.public_network_access == "Disabled" or refused


@rule("FND-TRIG-011", "error", FunctionApp, cite("FCP26", "Considerations"), remedy="Use the Event Grid source.")
def polling_blob_on_flex(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A Flex Consumption app has a Blob trigger that polls.

    Flex Consumption supports the Event Grid source of the Blob trigger only.
    """
    polling = [t for t in app.triggers if t.type == "blob" and t.polling]
    if polling and hosting_of(app, view) == "flex-consumption":
        # With a shut door Event Grid could not deliver: FND-TRIG-012. A queue works with both.
        shut = is_restricted_inwards(app, view)
        title = "Start the Blob function of *{}* by Event Grid"
        by_events = None if shut else changed(app, polling, "by-events", title, polling=False)
        by_queue = changed(
            app, polling, "by-queue", "Start the function of *{}* by a queue", type="queue", polling=False
        )
        yield problem(
            f"*{app.name}* runs on Flex Consumption, and its Blob trigger polls; Flex supports the Event Grid source "
            "only.",
            app,
            fixes=offered(by_events, by_queue),
        )


@rule(
    "FND-TRIG-012",
    "error",
    FunctionApp,
    BLOB_TABLE,
    remedy="Use a polling Blob trigger (not on Flex) or a queue trigger.",
)
def blob_events_shut_out(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app with an event-driven Blob trigger does not let everybody in.

    Event Grid delivers the events to the app by a call from outside. Access restrictions, or a door that only
    private endpoints lead through, stop that call, and the function never starts.
    """
    driven = [t for t in app.triggers if t.type == "blob" and not t.polling]
    if driven and is_restricted_inwards(app, view):
        flex = hosting_of(app, view) == "flex-consumption"
        poll = None if flex else changed(app, driven, "poll", "Let the Blob trigger of *{}* poll", polling=True)
        by_queue = changed(app, driven, "by-queue", "Start the function of *{}* by a queue", type="queue")
        yield problem(
            f"*{app.name}* has an event-driven Blob trigger and restricts who may call it; Event Grid cannot deliver.",
            app,
            fixes=offered(poll, by_queue),
        )


@rule(
    "FND-TRIG-013",
    "warning",
    FunctionApp,
    cite("ST25", "Trigger and bindings: note 3"),
    remedy="Deliver the events to a queue or an event hub with a managed identity, and trigger on that.",
)
def event_grid_shut_out(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app with an Event Grid trigger does not let everybody in.

    Event Grid calls the app from outside. With inbound restrictions delivery needs a detour, for instance
    through a queue or an event hub that Event Grid reaches with a managed identity.
    """
    if any(t.type == "event-grid" for t in app.triggers) and is_restricted_inwards(app, view):
        yield problem(f"*{app.name}* has an Event Grid trigger and restricts who may call it.", app)


@rule("FND-TRIG-014", "warning", FunctionApp, BLOB_TABLE, remedy="Upgrade the account to general-purpose v2.")
def events_of_old_account(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An event-driven trigger listens to a storage account that sends no events.

    General-purpose v1 accounts do not work with Event Grid. The upgrade to v2 is made in place.
    """
    found: dict[str, StorageAccount] = {}
    for trigger in app.triggers:
        source = source_of(trigger, app, view)
        driven = trigger.type == "event-grid" or (trigger.type == "blob" and not trigger.polling)
        if driven and isinstance(source, StorageAccount) and not facts_of(view).sends_events(source.account_kind):
            found[source.id] = source
    for account in found.values():
        yield problem(
            f"*{account.name}* is a general-purpose v1 account, and *{app.name}* is triggered by its events.",
            account,
            app,
            fixes=(upgraded(account),),
        )


TRIGGER_RULES = tuple(
    sorted(
        (
            consumption_with_secured_source,
            dedicated_without_way_to_source,
            event_plan_without_way_to_source,
            polling_blob_on_flex,
            blob_events_shut_out,
            event_grid_shut_out,
            events_of_old_account,
            *TRIGGER_SCALE_RULES,
        ),
        key=lambda r: r.id,
    )
)
"""The rules of this family, in the order of the fact sheet."""
