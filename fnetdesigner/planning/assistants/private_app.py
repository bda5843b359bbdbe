"""*Make this app private*: a private endpoint with zone and link, the public door shut, and a way into the network.

Slots and the deployment site follow the rules' fixes. Callers that are not in the design are not known here.
"""

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import app_network, endpoints_of, environment_of, hosting_of, network_of, plan_of
from fnetdesigner.model.view import View
from fnetdesigner.planning.assistants.assistant import YES_NO, Answers, Ask, Assistant, AssistantError, Goal, Subjects
from fnetdesigner.planning.assistants.ways import integrated, near_first, network_ask, network_for, packet, reason
from fnetdesigner.routing.question import Target
from fnetdesigner.routing.reach import endpoint_in_reach
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.mends_private_link import add_endpoint, resolvable
from fnetdesigner.rules.mends_storage import settle as settle_storage

SITE = "sites"


def _app(subjects: Subjects, view: View) -> FunctionApp:
    app = view.get(subjects[0].id, FunctionApp)
    if app is None:
        raise AssistantError("Choose a function app.")
    if hosting_of(app, view) == "container-apps":
        raise AssistantError(
            f"*{app.name}* runs in a Container Apps environment, whose own entrance decides who gets in."
        )
    environment = environment_of(app, view)
    if environment is not None and environment.internal:
        raise AssistantError(f"*{app.name}* runs in *{environment.name}*, which is internal already.")
    return app


def _asks(subjects: Subjects, view: View) -> tuple[Ask, ...]:
    app = _app(subjects, view)
    networks = near_first(app.region, view)
    homes = (network_of(e, view) for e in endpoints_of(app, view))
    best = next((n for n in homes if n is not None), None) or app_network(app, view)
    asks = [
        network_ask("Private endpoint in", "Callers in this network, and in those peered with it, reach it.",
                    networks, best)
    ]  # fmt: skip
    plan = plan_of(app, view)
    if app_network(app, view) is None and plan is not None and plan.tier != "consumption":
        words = "Gives the app an integration subnet, so that it reaches private services too."
        asks.append(Ask("outbound", "Integrate outbound", words, "yes", YES_NO))
    return tuple(asks)


def _work(subjects: Subjects, answers: Answers, draft: Draft) -> Goal:
    app = _app(subjects, draft.view)
    network = network_for(answers["network"], app, draft)
    if answers.get("outbound") == "yes" and integrated(app, network, draft) is not None:
        settle_storage(draft, draft.view.get(app.id, FunctionApp) or app)
    endpoint = endpoint_in_reach(app, SITE, network, draft.view)
    if endpoint is None:
        endpoint = add_endpoint(draft, app, SITE, network)
        if endpoint is None:
            raise AssistantError(f"*{network.name}* has no room for a private endpoint. Extend its address space.")
    else:
        resolvable(draft, network, endpoint)
    draft.set(app, public_network_access="Disabled")
    return _goal(app.id, endpoint.id)


def _goal(app_id: str, endpoint_id: str) -> Goal:
    def missing(view: View) -> str:
        app, endpoint = view.get(app_id, FunctionApp), view.get(endpoint_id, PrivateEndpoint)
        if app is None or endpoint is None or endpoint.parent is None:
            return "The app or its private endpoint would be gone."
        inside = packet(endpoint.parent, Target(resource=app_id), view)
        if inside.verdict == "deny":
            return f"From the network *{app.name}* would not be reached: {reason(inside)}"
        if packet(None, Target(resource=app_id), view).verdict == "allow":
            return f"The internet would still reach *{app.name}*."
        return ""

    return missing


PRIVATE_APP = Assistant(
    "private-app",
    "Make this app private",
    "Adds a private endpoint with its DNS zone and link, shuts the public door, and integrates the app outbound.",
    ("function-app",),
    _asks,
    _work,
    lambda subjects: f"Make {subjects[0].name} private",
)
