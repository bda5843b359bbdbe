"""PLAN: what a hosting option asks of code, containers and operating system."""

from collections.abc import Iterator

from fnetdesigner.kinds.compute import ContainerAppsEnvironment, HostingPlan
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.questions import apps_on, endpoints_of, facts_of, hosting_of, plan_of, slots_of, system_of
from fnetdesigner.model.edits import Edit, Set
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import offered, removal, some_names
from fnetdesigner.rules.mends_plan import (
    SYSTEM_TITLES,
    as_code,
    code_runs_on,
    moved_plan,
    plan_words,
    shares_subnets,
    spread,
)
from fnetdesigner.rules.mends_plan_features import without
from fnetdesigner.rules.offers import fix_on_demand
from fnetdesigner.rules.rule import cite, fix, names, problem, rule

SYSTEMS = cite("FS25", "Operating system support")
FLEX = cite("FCP26", "Considerations")
CODE_ONLY = ("flex-consumption", "consumption")


@rule(
    "FND-PLAN-013", "error", HostingPlan, SYSTEMS, remedy="Run the app on Linux, or use Elastic Premium or Dedicated."
)
def flex_on_windows(plan: HostingPlan, view: View) -> Iterator[Problem]:
    """A Flex Consumption plan, or an app on it, is set to Windows.

    Flex Consumption runs on Linux only.
    """
    if plan.tier != "flex-consumption":
        return
    apps = tuple(a for a in apps_on(plan, view) if a.operating_system == "windows")
    if plan.operating_system != "windows" and not apps:
        return
    edits: list[Edit] = [Set(a.id, {"operating_system": None}) for a in apps]
    if plan.operating_system == "windows":
        edits.append(Set(plan.id, {"operating_system": "linux"}))
        words = f"*{plan.name}* is a Flex Consumption plan on Windows; Flex Consumption runs on Linux only."
    else:
        verb = "is" if len(apps) == 1 else "are"
        words = f"{some_names(apps)} on *{plan.name}* {verb} set to Windows; Flex Consumption runs on Linux only."
    yield problem(
        words,
        plan,
        *apps,
        fixes=offered(
            fix("linux", f"Run {names((plan, *apps))} on Linux", *edits),
            moved_plan(plan, "elastic-premium", view, "windows"),
        ),
    )


@rule(
    "FND-PLAN-015",
    "error",
    FunctionApp,
    SYSTEMS,
    remedy="Use Elastic Premium, Dedicated or Container Apps, or deploy the app as code.",
)
def container_on_code_plan(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app is deployed as a container on a plan that takes code only.

    Consumption and Flex Consumption run code packages. Containers need Elastic Premium, Dedicated or
    Container Apps.
    """
    plan = plan_of(app, view)
    if plan is None or not app.container or plan.tier not in CODE_ONLY:
        return
    yield problem(
        f"*{app.name}* is a container image, and *{plan.name}* is {plan_words(plan.tier)}, "
        "which runs code packages only.",
        app,
        plan,
        fixes=offered(
            moved_plan(plan, "elastic-premium", view, "linux"),
            moved_plan(plan, "dedicated", view, "linux"),
            as_code(app),
        ),
    )


@rule("FND-PLAN-016", "error", FunctionApp, SYSTEMS, remedy="Use a Linux container on a Linux plan.")
def windows_container(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A container app is set to Windows.

    Azure Functions has no Windows containers.
    """
    # Where no container, or no Windows, runs at all, FND-PLAN-015 and FND-PLAN-017 speak; of hybrid connections
    # in such a container FND-HYB-012.
    if (
        not app.container
        or app.hybrid_connections
        or system_of(app, view) != "windows"
        or hosting_of(app, view) in (*CODE_ONLY, "container-apps")
    ):
        return
    plan = plan_of(app, view)
    ways: list[Fix | None] = [as_code(app)]
    if plan is None or plan.operating_system == "linux":
        ways.insert(
            0, fix("linux", f"Run *{app.name}* on Linux", Set(app.id, {"operating_system": None if plan else "linux"}))
        )
    else:
        others = tuple(a for a in apps_on(plan, view) if a.id != app.id)
        if all(code_runs_on(a, plan.tier, "linux", view) and a.operating_system != "windows" for a in others) and (
            app.gateway_network is None and not app.hybrid_connections
        ):
            edits = (Set(plan.id, {"operating_system": "linux"}), Set(app.id, {"operating_system": None}))
            ways.insert(0, fix("linux", f"Run *{plan.name}* on Linux", *(edits if app.operating_system else edits[:1])))
    yield problem(
        f"*{app.name}* is a container image set to Windows; Azure Functions has Linux containers only.",
        app,
        plan,
        fixes=offered(*ways),
    )


@rule("FND-PLAN-017", "error", FunctionApp, SYSTEMS, remedy="Package the app as a Linux container.")
def container_apps_without_linux_container(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app on Container Apps is no Linux container.

    Container Apps hosts function apps as Linux container images only.
    """
    environment = view.get(app.plan, ContainerAppsEnvironment)
    if environment is None or (app.container and app.operating_system != "windows"):
        return
    wrong = [
        w
        for w, is_so in (
            ("is set to Windows", app.operating_system == "windows"),
            ("is deployed as code", not app.container),
        )
        if is_so
    ]
    values = {
        "container": True,
        "operating_system": None if app.operating_system == "windows" else app.operating_system,
    }
    yield problem(
        f"*{app.name}* {' and '.join(wrong)}; in the Container Apps environment *{environment.name}* it must be "
        "a Linux container.",
        app,
        environment,
        fixes=(fix("linux-container", f"Make *{app.name}* a Linux container", Set(app.id, values)),),
    )


def set_to_linux(app: FunctionApp, plan: HostingPlan) -> bool:
    """Whether an app says Linux on a plan for Windows that runs what the app is, code or a container."""
    here = plan.tier != "flex-consumption" and not (app.container and plan.tier in CODE_ONLY)
    return here and app.operating_system == "linux" and plan.operating_system == "windows"


@rule(
    "FND-PLAN-024",
    "warning",
    HostingPlan,
    cite("EPP20", "Create a Premium plan"),
    remedy="Split the plan: one for Windows, one for Linux.",
)
def two_systems_in_one_plan(plan: HostingPlan, view: View) -> Iterator[Problem]:
    """Apps of another operating system than the plan's run on it.

    A plan has one operating system, Windows or Linux, and so have all its apps.
    """
    # A Flex plan has no choice (FND-PLAN-013), and a Windows container has a finding of its own (FND-PLAN-016).
    if plan.tier == "flex-consumption":
        return
    apps = tuple(apps_on(plan, view))
    if len(apps) == 1 and set_to_linux(apps[0], plan):
        return  # Of the only app of a plan FND-EXP-008 speaks.
    odd = tuple(
        a
        for a in apps
        if a.operating_system not in (None, plan.operating_system)
        and not (a.container and (a.operating_system == "windows" or plan.tier in CODE_ONLY))
    )
    if not odd:
        return
    other = odd[0].operating_system or ""
    here, there = SYSTEM_TITLES[plan.operating_system], SYSTEM_TITLES[other]
    ways: list[Fix | None] = []
    if all(code_runs_on(a, plan.tier, plan.operating_system, view) for a in odd):
        edits = (Set(a.id, {"operating_system": None}) for a in odd)
        ways.append(fix("plan-system", f"Run {names(odd)} on {here} as well", *edits))
    if not shares_subnets(plan, odd, view):
        title = f"Give {names(odd)} a {there} plan of {'its' if len(odd) == 1 else 'their'} own"
        ways.append(spread(plan, (odd,), title, view, operating_system=other))
    verb = "is" if len(odd) == 1 else "are"
    yield problem(
        f"*{plan.name}* is a {here} plan, and {some_names(odd)} on it {verb} set to {there}; a plan has one operating "
        "system.",
        plan,
        *odd,
        fixes=offered(*ways),
    )


@rule("FND-PLAN-025", "error", FunctionApp, FLEX, remedy="Use version 4 of the Functions runtime.")
def old_runtime_on_flex(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A Flex Consumption app uses an old version of the Functions runtime.

    Flex Consumption needs version 4.
    """
    least = facts_of(view).flex_runtime
    if hosting_of(app, view) == "flex-consumption" and app.runtime_major < least:
        title = f"Use version {least} of the runtime for *{app.name}*"
        yield problem(
            f"*{app.name}* uses version {app.runtime_major} of the Functions runtime; Flex Consumption needs version "
            f"{least}.",
            app,
            plan_of(app, view),
            fixes=(fix("runtime", title, Set(app.id, {"runtime_major": least})),),
        )


@rule("FND-PLAN-026", "warning", FunctionApp, FLEX, remedy="Remove the slots; use a second app where you need one.")
def slots_on_flex(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A Flex Consumption app has deployment slots.

    Flex Consumption has no deployment slots.
    """
    slots = tuple(slots_of(app, view))
    if hosting_of(app, view) == "flex-consumption" and slots:
        count = "a deployment slot" if len(slots) == 1 else f"{len(slots)} deployment slots"
        yield problem(
            f"*{app.name}* has {count} ({', '.join(s.name for s in slots)}); Flex Consumption has none.",
            app,
            plan_of(app, view),
            *slots,
            fixes=offered(_without_slots(app, slots, view)),
        )


@fix_on_demand
def _without_slots(app: FunctionApp, slots: tuple[DeploymentSlot, ...], view: View) -> Fix | None:
    edits: dict[Edit, None] = {}
    for slot in slots:
        gone = removal(slot, view)
        if not gone:
            return None
        edits.update(dict.fromkeys(gone))
    # An endpoint that leads to a slot goes with it.
    led = tuple(e for e in endpoints_of(app, view) if e.group_id.removeprefix("sites-") in {s.name for s in slots})
    if led and (apart := without(led, view)) is not None:
        edits.update(dict.fromkeys(apart.edits))
    return fix("remove-slots", f"Remove the slots of *{app.name}*", *edits)
