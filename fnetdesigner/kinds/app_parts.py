"""The rows that tables of function apps and their deployment slots are made of."""

from typing import Annotated, Literal

from pydantic import Field

from fnetdesigner.kinds.declaration import DESIGN_ONLY, Arm, Unmapped
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import Part, Ref
from fnetdesigner.model.values import IpAddress, Line, Name, Text

BY_FUNCTION = Unmapped("Written by the function app's own function of the exchange.", by="function")
TRIGGER_SOURCES = (
    "storage-account", "event-hubs-namespace", "service-bus-namespace", "cosmos-db-account", "sql-server",
)  # fmt: skip


class HeaderFilter(Part):
    """A header that a caller must bring for a rule to match: one of the values will do."""

    name: Annotated[
        Line,
        Shown(
            "Header",
            "X-Forwarded-For, X-Forwarded-Host, X-Azure-FDID or X-FD-HealthProbe.",
            "AR24",
            placeholder="X-Azure-FDID",
        ),
    ]
    values: Annotated[tuple[Line, ...], Shown("Values", "At most eight; one of them has to match.", "AR24")] = ()


class AccessRule(Part):
    """One access restriction of an app. Lower priorities are read first; the first match decides."""

    name: Annotated[Name, Shown("Name", "Name of the rule."), Arm("name")]
    priority: Annotated[
        int,
        Field(ge=0, le=2147483647),
        Shown("Priority", "Lower is read first.", "AR24"),
        Arm("priority", always=True),
    ] = 100
    action: Annotated[Literal["Allow", "Deny"], Shown("Action", "What to do.", "AR24"), Arm("action", always=True)] = (
        "Allow"
    )
    source: Annotated[
        Line,
        Shown(
            "Source",
            "IPv4 or IPv6 ranges, or service tags, up to eight with commas between them; empty for a subnet.",
            "AR24",
            placeholder="203.0.113.0/24",
        ),
        BY_FUNCTION,
    ] = ""
    subnet: Annotated[
        Ref | None,
        Shown("Subnet", "A subnet, recognised by its Microsoft.Web service endpoint.", "seed"),
        RefTo(("subnet",), "Let in", None),
        Arm("vnetSubnetResourceId"),
    ] = None
    ignore_missing_endpoint: Annotated[
        bool,
        Shown(
            "Ignore missing endpoint",
            "Accept the rule before Microsoft.Web is enabled on the subnet.",
            "seed",
        ),
        DESIGN_ONLY,
    ] = False
    headers: Annotated[
        tuple[HeaderFilter, ...],
        Shown("Headers", "Headers that the caller must bring as well; all of them have to match.", "AR24"),
        BY_FUNCTION,
    ] = ()


class Trigger(Part):
    """What starts a function."""

    type: Annotated[
        Literal[
            "http", "timer", "queue", "blob", "event-hub", "service-bus", "cosmos-db", "sql", "event-grid", "durable",
            "kafka", "rabbitmq", "signalr", "other",
        ],
        Shown("Type", "What starts the function.", "seed"),
    ] = "http"  # fmt: skip
    source: Annotated[
        Ref | None,
        Shown("Source", "The service that the trigger reads from.", "seed"),
        RefTo(TRIGGER_SOURCES, "Trigger on", "dependency"),
    ] = None
    extension_version: Annotated[
        Line, Shown("Extension version", "Version of the binding extension, such as 5.2.0.", "seed")
    ] = ""
    polling: Annotated[
        bool, Shown("Polling", "A Blob trigger that polls instead of listening to Event Grid.", "FCP26")
    ] = False


class AppSetting(Part):
    """An app setting that no other field speaks of. ``expression``: the value is a template expression."""

    name: Annotated[Name, Shown("Name", "Name of the setting.")]
    value: Annotated[Text, Shown("Value", "Its value.")] = ""
    expression: Annotated[bool, Shown("Expression", "The value is computed at deployment.")] = False


OutboundAddresses = Annotated[
    tuple[IpAddress, ...],
    Shown(
        "Known outbound addresses",
        "All possible public addresses that the app calls from, where they are known from what is deployed. "
        "The app may use any of them.",
        "IP18",
        "Outbound",
        advanced=True,
        placeholder="20.50.0.1",
    ),
    DESIGN_ONLY,
]
InboundAddress = Annotated[
    IpAddress | None,
    Shown(
        "Known inbound address",
        "The public address that the app's name resolves to, where it is known from what is deployed.",
        "IP18",
        "Inbound",
        advanced=True,
        placeholder="20.60.0.9",
    ),
    DESIGN_ONLY,
]
MailPort = Annotated[
    bool,
    Shown(
        "Port 25 is open",
        "Whether the subscription may send to port 25. The documents disagree whether an integrated app can.",
        "VNI26",
        "Outbound",
        advanced=True,
    ),
    DESIGN_ONLY,
]
