"""What other templates deploy and this program has no kind for: kept whole, shown by type, written again."""

from typing import Annotated, ClassVar

from fnetdesigner.kinds.declaration import Kind, Unmapped
from fnetdesigner.model.describe import Shown
from fnetdesigner.model.resource import AzureResource
from fnetdesigner.model.values import AzureType, JsonText, Line, Text
from fnetdesigner.model.view import View

VERBATIM = Unmapped("Written as it was read.", by="function")


class Unmodelled(AzureResource):
    """A resource of a type that the design has no kind for; templates get it as it was read."""

    kind: ClassVar[str] = "unmodelled"

    azure_type: Annotated[
        AzureType,
        Shown("Type", "Its type in Azure.", "IAC26", placeholder="Microsoft.OperationalInsights/workspaces"),
        VERBATIM,
    ] = ""
    api_version: Annotated[
        Line,
        Shown("API version", "The version of its type that the properties belong to.", placeholder="2023-09-01"),
        VERBATIM,
    ] = ""
    above: Annotated[
        Line,
        Shown("Belongs to", "The names of the resources that it is a child of, with slashes between them."),
        VERBATIM,
    ] = ""
    name_expression: Annotated[
        Text,
        Shown("Name in templates", "The expression that makes its name during deployment.", advanced=True),
        VERBATIM,
    ] = ""
    body: Annotated[
        JsonText,
        Shown("Properties", "All else that it consists of, as JSON; text in brackets is an expression."),
        VERBATIM,
    ] = "{}"
    waits_for: Annotated[
        tuple[Line, ...],
        Shown(
            "Waits for",
            "Resources that are deployed before it, each by type and names.",
            advanced=True,
            placeholder="Microsoft.Web/sites/func-orders",
        ),
        VERBATIM,
    ] = ()


def _type_line(resource: Unmodelled, view: View) -> str:
    return resource.azure_type or "no type yet"


UNMODELLED_KINDS = (
    Kind(
        Unmodelled, "Other resource", "Other resources", Unmodelled.__doc__ or "", "outside", "Outside", "other",
        "https://learn.microsoft.com/azure/templates/",
        no_arm="It is deployed under its own type, as it was read.",
        synonyms=("raw", "unknown", "generic", "arm"), subtitle=_type_line,
    ),
)  # fmt: skip
"""The kinds of this family."""
