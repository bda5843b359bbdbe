"""Those who call function apps and those who deploy to them, wherever they stand."""

from typing import Annotated, ClassVar, Literal

from fnetdesigner.kinds.declaration import Kind, no_resource
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import Ref, Resource
from fnetdesigner.model.values import Line
from fnetdesigner.model.view import View

CLIENT = no_resource("A client is not deployed by a template.")
AGENT = no_resource("A deployment agent is not part of what it deploys.")
SITE = RefTo(("on-premises-network",), "Stand in", "association")


class Client(Resource):
    """Somebody, or something, that calls apps and services: a browser, a partner, a machine."""

    kind: ClassVar[str] = "client"

    where: Annotated[
        Literal["internet", "network", "on-premises"],
        Shown(
            "Where",
            "A client in a network stands in a subnet; one on-premises stands in a site.",
            "seed",
            labels=(
                ("internet", "On the internet"),
                ("network", "In a virtual network"),
                ("on-premises", "On-premises"),
            ),
        ),
        CLIENT,
    ] = "internet"
    site: Annotated[
        Ref | None,
        Shown("Site", "The on-premises network that the client stands in.", "seed"),
        SITE,
        CLIENT,
    ] = None
    address: Annotated[
        Line,
        Shown(
            "Address",
            "The address or range that it calls from, as the called side sees it; empty when not known.",
            "AR24",
            placeholder="203.0.113.7",
        ),
        CLIENT,
    ] = ""
    wants_portal_testing: Annotated[
        bool,
        Shown("Tests in the portal", "Whether it uses Code + Test in the Azure portal.", "seed"),
        CLIENT,
    ] = False


class DeploymentAgent(Resource):
    """What deploys code to apps: a hosted or own build agent, or a developer's machine."""

    kind: ClassVar[str] = "deployment-agent"

    where: Annotated[
        Literal["hosted", "network", "laptop"],
        Shown(
            "Where",
            "A hosted agent calls from changing public addresses; one in a network stands in a subnet.",
            "seed",
            labels=(
                ("hosted", "Hosted by a service"), ("network", "In a virtual network"),
                ("laptop", "Somebody's machine"),
            ),
        ),
        AGENT,
    ] = "hosted"  # fmt: skip
    site: Annotated[
        Ref | None,
        Shown("Site", "The on-premises network that the agent stands in.", "seed"),
        SITE,
        AGENT,
    ] = None
    address: Annotated[
        Line,
        Shown(
            "Address",
            "The address or range that it deploys from, as the app sees it; empty when not known.",
            "AR24",
            placeholder="203.0.113.7",
        ),
        AGENT,
    ] = ""
    deploys: Annotated[
        tuple[Ref, ...],
        Shown("Deploys to", "The function apps that it deploys to.", "seed"),
        RefTo(("function-app",), "Deploy to", "dependency"),
        AGENT,
    ] = ()


WORDS = {
    "internet": "on the internet",
    "network": "in a network",
    "on-premises": "on-premises",
    "hosted": "hosted",
    "laptop": "somebody's machine",
}


def _caller_line(caller: Client | DeploymentAgent, view: View) -> str:
    place = view.any(caller.parent) or view.any(caller.site)
    return caller.address or (f"in {place.name}" if place is not None else WORDS[caller.where])


CALLER_KINDS = (
    Kind(
        Client, "Client", "Clients", Client.__doc__ or "", "outside", "Outside",
        "client", "https://learn.microsoft.com/azure/app-service/overview-access-restrictions",
        inside=("subnet",), no_arm="A client is not deployed by a template.",
        synonyms=("caller", "browser", "user", "partner", "internet"), subtitle=_caller_line,
    ),
    Kind(
        DeploymentAgent, "Deployment agent", "Deployment agents", DeploymentAgent.__doc__ or "", "outside", "Outside",
        "agent", "https://learn.microsoft.com/azure/azure-functions/functions-deployment-technologies",
        inside=("subnet",), no_arm="A deployment agent is not part of what it deploys.",
        synonyms=("build agent", "pipeline", "ci", "github actions", "azure devops", "laptop"), subtitle=_caller_line,
    ),
)  # fmt: skip
"""The kinds of this family."""
