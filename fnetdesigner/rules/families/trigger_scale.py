"""TRIG, second part: how apps scale on triggers whose sources stand behind a firewall."""

from collections.abc import Iterator

from fnetdesigner.kinds.app_parts import Trigger
from fnetdesigner.kinds.compute import TIER_TITLES, HostingPlan
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.questions import app_network, apps_on, facts_of, hosting_of, plan_of
from fnetdesigner.model.edits import Set
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.mends import offered, some_names
from fnetdesigner.rules.mends_plan import moved_plan
from fnetdesigner.rules.mends_trigger import at_version
from fnetdesigner.rules.rule import cite, fix, problem, rule
from fnetdesigner.rules.service_ways import secured_triggers
from fnetdesigner.rules.trigger_words import TITLES, is_older, trigger_names

TRIGGERS = cite("seed", "Virtual network triggers (non-HTTP)")
TABLE = cite("FNO26", "Elastic Premium plan with virtual network triggers")


def _secured(app: FunctionApp, view: View) -> list[Trigger]:
    """The triggers of an app in a network that read from services with a firewall."""
    return [] if app_network(app, view) is None else [t for t, _ in secured_triggers(app, view)]


def _monitored(app: FunctionApp, view: View) -> bool:
    """Whether runtime scale monitoring is on where it counts, and the runtime has it."""
    has = app.runtime_major >= facts_of(view).scale_monitoring_runtime
    return app.scale_monitoring and has and hosting_of(app, view) == "elastic-premium"


@rule(
    "FND-TRIG-001",
    "warning",
    FunctionApp,
    TRIGGERS,
    remedy="Turn runtime scale monitoring on, or use Flex Consumption.",
)
def secured_trigger_without_monitoring(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An Elastic Premium app has a trigger inside a network and no runtime scale monitoring.

    What scales the plan cannot look into a service behind a firewall. Without monitoring by the runtime the
    app does not scale past its pre-warmed instances.
    """
    triggers = _secured(app, view) if hosting_of(app, view) == "elastic-premium" and not app.scale_monitoring else []
    if triggers:
        facts, plan = facts_of(view), plan_of(app, view)
        helps = any(facts.extension(t.type) for t in triggers) and app.runtime_major >= facts.scale_monitoring_runtime
        on = fix(
            "monitor", f"Turn on runtime scale monitoring of *{app.name}*", Set(app.id, {"scale_monitoring": True})
        )
        yield problem(
            f"*{app.name}* does not scale past its pre-warmed instances on its {trigger_names(triggers)}: runtime "
            "scale monitoring is off.",
            app,
            plan,
            fixes=offered(on if helps else None, None if plan is None else moved_plan(plan, "flex-consumption", view)),
        )


@rule("FND-TRIG-003", "error", FunctionApp, TRIGGERS, remedy="Use version 4 of the runtime.")
def monitoring_on_old_runtime(app: FunctionApp, view: View) -> Iterator[Problem]:
    """Runtime scale monitoring is on for an app with version 1 of the Functions runtime.

    Version 1.x of the runtime does not have it.
    """
    facts = facts_of(view)
    if app.scale_monitoring and app.runtime_major < facts.scale_monitoring_runtime:
        newest = facts.newest_runtime
        yield problem(
            f"*{app.name}* has runtime scale monitoring on and version {app.runtime_major} of the runtime, which has "
            "none.",
            app,
            fixes=(
                fix(
                    "newest",
                    f"Move *{app.name}* to version {newest} of the runtime",
                    Set(app.id, {"runtime_major": newest}),
                ),
                fix(
                    "off",
                    f"Turn off runtime scale monitoring of *{app.name}*",
                    Set(app.id, {"scale_monitoring": False}),
                ),
            ),
        )


def _older_than_monitoring(trigger: Trigger, view: View) -> bool:
    extension = facts_of(view).extension(trigger.type)
    return extension is not None and is_older(trigger.extension_version, extension.scale_monitoring)


def _best_version(trigger: Trigger, view: View) -> str:
    extension = facts_of(view).extension(trigger.type)
    assert extension is not None
    return extension.target_based_scaling or extension.scale_monitoring


def _titled(triggers: list[Trigger], view: View) -> str:
    wanted = {TITLES[t.type]: _best_version(t, view) for t in triggers}
    return ", ".join(f"{title} to {version}" for title, version in wanted.items())


def _have(triggers: list[Trigger]) -> str:
    return " and ".join(dict.fromkeys(f"{TITLES[t.type]} {t.extension_version.strip()}" for t in triggers))


@rule("FND-TRIG-004", "warning", FunctionApp, TRIGGERS, TABLE, remedy="Upgrade the extension.")
def extension_too_old_to_scale(app: FunctionApp, view: View) -> Iterator[Problem]:
    """Runtime scale monitoring is on, and the extension of a trigger is too old to take part in it.

    Only extensions from a certain version on report to the runtime how much work waits.
    """
    old = [t for t in app.triggers if _older_than_monitoring(t, view)] if _monitored(app, view) else []
    if old:
        least = " and ".join(
            dict.fromkeys(f"{e.package} {e.scale_monitoring}" for t in old if (e := facts_of(view).extension(t.type)))
        )
        yield problem(
            f"*{app.name}* uses the extensions {_have(old)}, too old for runtime scale monitoring; it needs {least}.",
            app,
            fixes=(
                at_version(
                    app,
                    lambda t: _best_version(t, view) if t in old else None,
                    f"Upgrade extensions of *{app.name}*: {_titled(old, view)}",
                ),
            ),
        )


@rule("FND-TRIG-005", "warning", FunctionApp, TRIGGERS, TABLE, remedy="Accept it, or use Flex Consumption.")
def extension_without_monitoring(app: FunctionApp, view: View) -> Iterator[Problem]:
    """Runtime scale monitoring is on, and the extension of a trigger does not take part in it.

    Such triggers work, but do not cause the app to scale past its pre-warmed instances.
    """
    facts, plan = facts_of(view), plan_of(app, view)
    others = [t for t in app.triggers if facts.is_extension_trigger(t.type) and facts.extension(t.type) is None]
    if others and _monitored(app, view):
        yield problem(
            f"*{app.name}* does not scale past its pre-warmed instances on its {trigger_names(others)}, which runtime "
            "scale monitoring does not know.",
            app,
            plan,
            fixes=offered(None if plan is None else moved_plan(plan, "flex-consumption", view)),
        )


@rule("FND-TRIG-006", "info", FunctionApp, TRIGGERS, TABLE, remedy="Upgrade the extension for target-based scaling.")
def extension_without_target_based_scaling(app: FunctionApp, view: View) -> Iterator[Problem]:
    """The extension of a trigger is older than those with target-based scaling.

    Target-based scaling adds as many instances at once as the waiting work needs, not one at a time.
    """
    if hosting_of(app, view) != "elastic-premium":
        return
    monitored = _monitored(app, view)
    old: list[Trigger] = []
    for trigger in app.triggers:
        extension = facts_of(view).extension(trigger.type)
        lags = extension is not None and is_older(trigger.extension_version, extension.target_based_scaling)
        # One that is too old for monitoring is FND-TRIG-004's.
        if lags and not (monitored and _older_than_monitoring(trigger, view)):
            old.append(trigger)
    if old:
        yield problem(
            f"*{app.name}* uses the extensions {_have(old)}, which are older than target-based scaling.",
            app,
            fixes=(
                at_version(
                    app,
                    lambda t: _best_version(t, view) if t in old else None,
                    f"Upgrade extensions of *{app.name}*: {_titled(old, view)}",
                ),
            ),
        )


@rule("FND-TRIG-008", "warning", HostingPlan, TRIGGERS, remedy="Add autoscale rules to the plan.")
def secured_trigger_without_autoscale(plan: HostingPlan, view: View) -> Iterator[Problem]:
    """Apps on a Dedicated or Isolated plan have triggers inside a network, and the plan has no autoscale rules.

    Such plans do not scale by events. The number of instances follows autoscale rules, or somebody's hand.
    """
    if plan.tier not in ("dedicated", "isolated") or plan.autoscale_rules:
        return
    # An app that must scale by events is FND-PLAN-011's, which has the same remedy.
    apps = [a for a in apps_on(plan, view) if _secured(a, view)]
    if apps and not any(a.event_driven_scale for a in apps):
        add = fix("autoscale", f"Add autoscale rules to *{plan.name}*", Set(plan.id, {"autoscale_rules": True}))
        yield problem(
            f"*{plan.name}* is a {TIER_TITLES[plan.tier]} plan without autoscale rules, and {some_names(apps)} "
            f"{'has' if len(apps) == 1 else 'have'} triggers inside a network.",
            plan,
            *apps,
            fixes=(add,),
        )


@rule("FND-TRIG-009", "info", FunctionApp, TRIGGERS, remedy="Nothing needs doing; watch the app under load.")
def monitoring_costs_a_little(app: FunctionApp, view: View) -> Iterator[Problem]:
    """Runtime scale monitoring is on.

    It may take a little of the app's performance; the article expects that to be very small.
    """
    if _monitored(app, view):
        yield problem(f"*{app.name}* has runtime scale monitoring on, which may cost a little performance.", app)


@rule(
    "FND-TRIG-010",
    "info",
    FunctionApp,
    TRIGGERS,
    cite("FNO26", "Virtual network triggers (non-HTTP)"),
    remedy="Nothing needs doing.",
)
def flex_scales_by_itself(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A Flex Consumption app has a trigger inside a network.

    Flex Consumption scales on such triggers without runtime scale monitoring or any other setting.
    """
    triggers = _secured(app, view) if hosting_of(app, view) == "flex-consumption" else []
    if triggers:
        yield problem(
            f"*{app.name}* scales on its {trigger_names(triggers)} inside the network without further settings.", app
        )


TRIGGER_SCALE_RULES = (
    secured_trigger_without_monitoring,
    monitoring_on_old_runtime,
    extension_too_old_to_scale,
    extension_without_monitoring,
    extension_without_target_based_scaling,
    secured_trigger_without_autoscale,
    monitoring_costs_a_little,
    flex_scales_by_itself,
)
"""The rules of this part."""
