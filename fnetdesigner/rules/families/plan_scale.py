"""PLAN: what a hosting option allows in scale and SKU."""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import TIER_TITLES, AppServiceEnvironment, HostingPlan
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.questions import apps_on, endpoints_of, facts_of, plan_of, same_region
from fnetdesigner.model.edits import Set
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import offered, some_names
from fnetdesigner.rules.mends_plan import (
    SKUS,
    SYSTEM_TITLES,
    as_dedicated,
    clipped,
    moved_plan,
    plan_words,
    spread,
)
from fnetdesigner.rules.rule import cite, fix, names, problem, rule

FLEX = cite("FCP26", "Considerations")
NO_FUNCTIONS = ("Free", "Shared")


@rule(
    "FND-PLAN-011",
    "warning",
    FunctionApp,
    cite("seed", "Virtual network triggers (non-HTTP)"),
    remedy="Add autoscale rules, or use Flex Consumption or Elastic Premium.",
)
def event_scale_without_events(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app that must scale by events runs on a plan that does not.

    Dedicated and Isolated plans scale by hand or by autoscale rules. The number of instances does not
    follow the events that wait.
    """
    plan = plan_of(app, view)
    if plan is None or plan.tier not in ("dedicated", "isolated") or not app.event_driven_scale or plan.autoscale_rules:
        return
    yield problem(
        f"*{app.name}* must scale by events, and *{plan.name}* is {plan_words(plan.tier)}, which scales by hand or by "
        "autoscale rules only.",
        app,
        plan,
        fixes=(
            fix("autoscale", f"Add autoscale rules to *{plan.name}*", Set(plan.id, {"autoscale_rules": True})),
            *offered(moved_plan(plan, "flex-consumption", view), moved_plan(plan, "elastic-premium", view)),
        ),
    )


@rule("FND-PLAN-012", "error", HostingPlan, cite("DP26", "Dedicated hosting plans"), remedy="Use Basic or higher.")
def free_plan_with_functions(plan: HostingPlan, view: View) -> Iterator[Problem]:
    """A Free or Shared plan hosts function apps.

    Azure Functions does not run on the Free and Shared tiers of App Service.
    """
    facts, apps = facts_of(view), tuple(apps_on(plan, view))
    tier = facts.tier_of_sku(plan.sku)
    if tier not in NO_FUNCTIONS or not apps:
        return
    ways = []
    for sku in ("B1", SKUS["dedicated"]):
        most = clipped(plan.maximum_instances, "dedicated", plan.operating_system, sku, view)
        if most == plan.maximum_instances:
            values = {"tier": "dedicated", "sku": sku, "environment": None}
            ways.append(fix(f"sku-{sku.lower()}", f"Make *{plan.name}* {sku}", Set(plan.id, values)))
    yield problem(
        f"*{plan.name}* is {plan.sku} ({tier}) and cannot host {some_names(apps)}; function apps need Basic or higher.",
        plan,
        *apps,
        fixes=ways,
    )


@rule("FND-PLAN-014", "error", HostingPlan, FLEX, remedy="Give each app a Flex Consumption plan of its own.")
def flex_plan_with_several_apps(plan: HostingPlan, view: View) -> Iterator[Problem]:
    """A Flex Consumption plan hosts more than one app.

    A Flex Consumption plan takes exactly one app; each app scales by itself.
    """
    apps = tuple(apps_on(plan, view))
    if plan.tier == "flex-consumption" and len(apps) > 1:
        yield problem(
            f"*{plan.name}* is a Flex Consumption plan with {len(apps)} apps, {some_names(apps)}; it takes one.",
            plan,
            *apps,
            fixes=(
                spread(plan, tuple((a,) for a in apps[1:]), f"Give {names(apps[1:])} plans of their own", view)
                if len(apps) > 2
                else spread(plan, ((apps[1],),), f"Give *{apps[1].name}* a plan of its own", view),
            ),
        )


@rule(
    "FND-PLAN-018",
    "warning",
    HostingPlan,
    cite("FS25", "Overview of plans"),
    cite("CP25", "Consumption plan"),
    baselines=("2026-04",),
    remedy="Move to Flex Consumption.",
)
def linux_consumption(plan: HostingPlan, view: View) -> Iterator[Problem]:
    """A Consumption plan runs on Linux.

    Linux on the Consumption plan is retired for new apps; Flex Consumption takes its place.
    """
    if plan.tier == "consumption" and plan.operating_system == "linux":
        yield problem(
            f"*{plan.name}* is a Consumption plan on Linux, which is retired for new apps.",
            plan,
            fixes=offered(moved_plan(plan, "flex-consumption", view)),
        )


@rule(
    "FND-PLAN-019",
    "error",
    HostingPlan,
    cite("FS25", "Scale"),
    cite("WL", "App Service limits"),
    remedy="Lower the count, or use a plan that scales further.",
)
def more_instances_than_the_plan_has(plan: HostingPlan, view: View) -> Iterator[Problem]:
    """A plan, or an app on it, is to scale out further than its hosting option allows.

    Azure caps the instances of every plan by its hosting option and, on Dedicated, by its tier.
    """
    most = facts_of(view).maximum_instances(plan.tier, plan.operating_system, plan.sku)
    if most is None:
        return
    kind = f"{TIER_TITLES[plan.tier]} {plan.sku}"
    if (plan.maximum_instances or 0) > most:
        yield problem(
            f"*{plan.name}* is to scale to {plan.maximum_instances:,} instances; {kind} on "
            f"{SYSTEM_TITLES[plan.operating_system]} allows {most:,}.",
            plan,
            fixes=(
                fix("lower", f"Lower *{plan.name}* to {most:,} instances", Set(plan.id, {"maximum_instances": most})),
            ),
        )
    for app in apps_on(plan, view):
        if (app.maximum_instances or 0) > most:
            yield problem(
                f"*{app.name}* is to scale to {app.maximum_instances:,} instances; *{plan.name}* ({kind}) allows "
                f"{most:,}.",
                app,
                plan,
                fixes=(
                    fix("lower", f"Lower *{app.name}* to {most:,} instances", Set(app.id, {"maximum_instances": most})),
                ),
            )


@rule(
    "FND-PLAN-020",
    "warning",
    FunctionApp,
    cite("FS25", "Scale"),
    remedy="Set the maximum to 20 instances, or use Flex Consumption.",
)
def http_behind_endpoint_beyond_its_scale(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An Elastic Premium app with HTTP triggers that only a private endpoint reaches is to scale too far.

    HTTP triggers that are restricted by private endpoints scale to at most 20 instances; further ones
    get no requests.
    """
    plan = plan_of(app, view)
    if plan is None or plan.tier != "elastic-premium" or all(t.type != "http" for t in app.triggers):
        return
    endpoints = tuple(e for e in endpoints_of(app, view) if e.status == "Approved")
    # With an endpoint, a public door that nobody spoke of is shut.
    if not endpoints or app.public_network_access == "Enabled":
        return
    most = facts_of(view).http_instances_behind_private_endpoint
    wanted = min((m for m in (app.maximum_instances, plan.maximum_instances) if m is not None), default=0)
    if wanted > most:
        yield problem(
            f"*{app.name}* is to scale to {wanted} instances, and only {some_names(endpoints)} "
            f"{'leads' if len(endpoints) == 1 else 'lead'} to it; HTTP triggers behind private endpoints scale to "
            f"{most}.",
            app,
            plan,
            *endpoints,
            fixes=offered(
                fix("lower", f"Limit *{app.name}* to {most} instances", Set(app.id, {"maximum_instances": most})),
                moved_plan(plan, "flex-consumption", view),
            ),
        )


@rule("FND-PLAN-021", "warning", FunctionApp, cite("DP26", "Always On"), remedy="Turn Always On on.")
def asleep_between_triggers(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app on a Dedicated plan has triggers other than HTTP and no Always On.

    Without Always On the runtime goes idle after a few minutes, and only HTTP calls wake it: timers stop
    and queues wait.
    """
    plan = plan_of(app, view)
    if plan is None or plan.tier not in ("dedicated", "isolated") or app.always_on:
        return
    if facts_of(view).tier_of_sku(plan.sku) in NO_FUNCTIONS:
        return
    kinds = tuple(dict.fromkeys(t.type for t in app.triggers if t.type != "http"))
    if kinds:
        yield problem(
            f"*{app.name}* has Always On off on the {TIER_TITLES[plan.tier]} plan *{plan.name}*; "
            f"its {' and '.join(kinds)} triggers stop when it goes idle.",
            app,
            plan,
            fixes=(fix("always-on", f"Turn Always On on for *{app.name}*", Set(app.id, {"always_on": True})),),
        )


@rule("FND-PLAN-022", "warning", HostingPlan, cite("EPP20", "Available instance SKUs"), remedy="Use EP1, EP2 or EP3.")
def dedicated_sku_for_elastic_premium(plan: HostingPlan, view: View) -> Iterator[Problem]:
    """A plan is meant as Elastic Premium and has a SKU of Dedicated.

    P SKUs such as P1v2 are Dedicated plans: they do not scale by events. Elastic Premium has EP1 to EP3.
    """
    facts = facts_of(view)
    if plan.tier != "elastic-premium" or not plan.sku.upper().startswith("P") or facts.hosting_of_sku(plan.sku) is None:
        return
    wanted = next((s for s in facts.skus["elastic-premium"] if s[2:3] == plan.sku[1:2]), SKUS["elastic-premium"])
    yield problem(
        f"*{plan.name}* is meant as Elastic Premium, but {plan.sku} is a Dedicated SKU and does not scale by events.",
        plan,
        fixes=offered(
            fix("elastic-sku", f"Make *{plan.name}* {wanted}", Set(plan.id, {"sku": wanted})),
            as_dedicated(plan, plan.sku, view),
        ),
    )


@rule(
    "FND-PLAN-023",
    "error",
    HostingPlan,
    cite("NF25", "App Service networking features"),
    remedy="Put the plan into an App Service Environment.",
)
def isolated_outside_an_environment(plan: HostingPlan, view: View) -> Iterator[Problem]:
    """An Isolated plan stands outside any App Service Environment.

    Isolated SKUs exist only inside an App Service Environment.
    """
    isolated = plan.tier == "isolated" or facts_of(view).hosting_of_sku(plan.sku) == "isolated"
    if not isolated or view.get(plan.environment, AppServiceEnvironment) is not None:
        return
    near = [e for e in view.all(AppServiceEnvironment) if same_region(e.region, plan.region)]
    ways: list[Fix | None] = [
        fix(
            f"into-{e.id}",
            f"Put *{plan.name}* into *{e.name}*",
            Set(plan.id, {"tier": "isolated", "environment": e.id}),
        )
        for e in near[:3]
    ]
    yield problem(
        f"*{plan.name}* is {plan.sku} (Isolated) and stands in no App Service Environment.",
        plan,
        fixes=offered(*ways, moved_plan(plan, "dedicated", view)),
    )
