"""Services that hold or carry data: storage, Key Vault, Event Hubs, Service Bus."""

from typing import Annotated, Any, ClassVar, Literal

from fnetdesigner.kinds.declaration import DESIGN_ONLY, Arm, ArmType, Kind, Unmapped
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import AzureResource, Ref
from fnetdesigner.model.values import IpAddress, Line
from fnetdesigner.model.view import View

ACCESS_LABELS = (("Enabled", "Enabled"), ("Disabled", "Disabled"))
RULE_SET = Unmapped("Written as the child networkRuleSets.", by="function")
DOOR = "Door"

PublicAccess = Annotated[
    Literal["Enabled", "Disabled"] | None,
    Shown(
        "Public network access",
        "Disabled closes the public door; only private endpoints lead in. Unset means Enabled.",
        "STN",
        DOOR,
        labels=ACCESS_LABELS,
    ),
    Arm("properties.publicNetworkAccess"),
]

PublicAddress = Annotated[
    IpAddress | None,
    Shown(
        "Known public address",
        "The public address that the name resolves to, where it is known from what is deployed. It may change.",
        "PED21",
        DOOR,
        advanced=True,
        placeholder="203.0.113.20",
    ),
    DESIGN_ONLY,
]


class StorageAccount(AzureResource):
    """A storage account: the host storage of function apps, their content share, or their data."""

    kind: ClassVar[str] = "storage-account"

    account_kind: Annotated[
        Literal["StorageV2", "Storage", "BlobStorage", "BlockBlobStorage", "FileStorage"],
        Shown("Account kind", "Host storage needs blob, queue and table: general-purpose v2.", "ST25"),
        Arm("kind", always=True),
    ] = "StorageV2"
    sku: Annotated[
        Literal[
            "Standard_LRS", "Standard_ZRS", "Standard_GRS", "Standard_RAGRS", "Standard_GZRS", "Standard_RAGZRS",
            "Premium_LRS", "Premium_ZRS",
        ],
        Shown("SKU", "Zone-redundant plans need zone-redundant storage.", "ST25"),
        Arm("sku.name", always=True),
    ] = "Standard_LRS"  # fmt: skip
    public_network_access: PublicAccess = None
    public_address: PublicAddress = None
    default_action: Annotated[
        Literal["Allow", "Deny"],
        Shown(
            "Networks not listed",
            "Deny turns the firewall on: only the listed subnets, addresses and private endpoints get in.",
            "STN",
            DOOR,
            labels=(("Allow", "Are let in"), ("Deny", "Are refused")),
        ),
        Arm("properties.networkAcls.defaultAction", always=True),
    ] = "Allow"
    bypass: Annotated[
        tuple[Literal["AzureServices", "Logging", "Metrics"], ...],
        Shown("Exceptions", "Azure services that pass the firewall anyway.", "STN", DOOR, advanced=True),
        Unmapped("Written as one comma-separated word list.", by="function"),
    ] = ("AzureServices",)
    allowed_subnets: Annotated[
        tuple[Ref, ...],
        Shown("Allowed subnets", "Subnets that get in; each needs the Microsoft.Storage endpoint.", "SE19", DOOR),
        RefTo(("subnet",), "Let in", "dependency"),
        Arm("properties.networkAcls.virtualNetworkRules[].id", item={"action": "Allow"}),
    ] = ()
    allowed_addresses: Annotated[
        tuple[Line, ...],
        Shown(
            "Allowed addresses",
            "Public IPv4 addresses or ranges that get in; callers in the same region do not match.",
            "STN",
            DOOR,
            placeholder="203.0.113.0/24",
        ),
        Arm("properties.networkAcls.ipRules[].value", item={"action": "Allow"}),
    ] = ()
    allow_shared_key: Annotated[
        bool,
        Shown(
            "Shared key access",
            "A content share on Azure Files needs the account key.",
            "IAC26",
            advanced=True,
        ),
        Arm("properties.allowSharedKeyAccess"),
    ] = True
    containers: Annotated[
        tuple[Line, ...],
        Shown(
            "Blob containers",
            "Containers in the account; Flex Consumption deploys from one.",
            "IAC26",
            "Content",
        ),
        Unmapped("Written as child blobServices and containers.", by="function"),
    ] = ()
    file_shares: Annotated[
        tuple[Line, ...],
        Shown(
            "File shares",
            "Shares in the account; Elastic Premium apps keep their content in one.",
            "IAC26",
            "Content",
        ),
        Unmapped("Written as child fileServices and shares.", by="function"),
    ] = ()
    lifecycle_policy: Annotated[
        bool,
        Shown(
            "Lifecycle policy",
            "Whether a policy deletes old blobs in this account.",
            "ST25",
            "Content",
            advanced=True,
        ),
        DESIGN_ONLY,
    ] = False


class KeyVault(AzureResource):
    """A Key Vault: secrets that app settings refer to."""

    kind: ClassVar[str] = "key-vault"

    sku: Annotated[
        Literal["standard", "premium"],
        Shown("SKU", "Premium adds hardware keys.", "BT26"),
        Arm("properties.sku.name", always=True),
    ] = "standard"
    public_network_access: PublicAccess = None
    public_address: PublicAddress = None
    default_action: Annotated[
        Literal["Allow", "Deny"],
        Shown(
            "Networks not listed",
            "Deny turns the firewall on.",
            "KV20",
            DOOR,
            labels=(("Allow", "Are let in"), ("Deny", "Are refused")),
        ),
        Arm("properties.networkAcls.defaultAction", always=True),
    ] = "Allow"
    bypass: Annotated[
        Literal["AzureServices", "None"],
        Shown("Exceptions", "Trusted Azure services that pass the firewall anyway.", "KV20", DOOR, advanced=True),
        Arm("properties.networkAcls.bypass", always=True),
    ] = "AzureServices"
    allowed_subnets: Annotated[
        tuple[Ref, ...],
        Shown(
            "Allowed subnets",
            "Subnets that get in; each needs the Microsoft.KeyVault endpoint.",
            "KV20",
            DOOR,
        ),
        RefTo(("subnet",), "Let in", "dependency"),
        Arm("properties.networkAcls.virtualNetworkRules[].id"),
    ] = ()
    allowed_addresses: Annotated[
        tuple[Line, ...],
        Shown(
            "Allowed addresses",
            "Public IPv4 addresses or ranges that get in.",
            "KV20",
            DOOR,
            placeholder="203.0.113.0/24",
        ),
        Arm("properties.networkAcls.ipRules[].value"),
    ] = ()


class MessagingNamespace(AzureResource):
    """What Event Hubs and Service Bus namespaces have in common: a door with rules."""

    public_network_access: PublicAccess = None
    public_address: PublicAddress = None
    default_action: Annotated[
        Literal["Allow", "Deny"],
        Shown(
            "Networks not listed",
            "Deny turns the firewall on.",
            "EHN20",
            DOOR,
            labels=(("Allow", "Are let in"), ("Deny", "Are refused")),
        ),
        RULE_SET,
    ] = "Allow"
    trusted_services: Annotated[
        bool,
        Shown(
            "Trusted services pass",
            "Whether trusted Azure services pass the firewall.",
            "EH26",
            DOOR,
            advanced=True,
        ),
        RULE_SET,
    ] = False
    allowed_subnets: Annotated[
        tuple[Ref, ...],
        Shown("Allowed subnets", "Subnets that get in; each needs the service's endpoint.", "EHN20", DOOR),
        RefTo(("subnet",), "Let in", "dependency"),
        RULE_SET,
    ] = ()
    allowed_addresses: Annotated[
        tuple[Line, ...],
        Shown("Allowed addresses", "Public IPv4 addresses or ranges that get in.", "EHN20", DOOR),
        RULE_SET,
    ] = ()


class EventHubsNamespace(MessagingNamespace):
    """An Event Hubs namespace: streams of events."""

    kind: ClassVar[str] = "event-hubs-namespace"

    sku: Annotated[
        Literal["Basic", "Standard", "Premium"],
        Shown("SKU", "Basic has no networking features.", "EH26"),
        Unmapped("Written as sku.name and sku.tier.", by="function"),
    ] = "Standard"


class ServiceBusNamespace(MessagingNamespace):
    """A Service Bus namespace: queues and topics."""

    kind: ClassVar[str] = "service-bus-namespace"

    sku: Annotated[
        Literal["Basic", "Standard", "Premium"],
        Shown("SKU", "Networking features need Premium.", "SB23"),
        Unmapped("Written as sku.name and sku.tier.", by="function"),
    ] = "Premium"


def door(item: Any) -> str:
    """How the public door of a service stands, in two or three words."""
    if item.public_network_access == "Disabled":
        return "public access off"
    if item.default_action == "Deny":
        listed = len(item.allowed_subnets) + len(item.allowed_addresses)
        return f"firewall on, {listed} let in"
    return "open to the internet"


def _door(item: Any, view: View) -> str:
    return door(item)


DATA_KINDS = (
    Kind(
        StorageAccount, "Storage account", "Storage accounts", StorageAccount.__doc__ or "", "data", "Data",
        "st", "https://learn.microsoft.com/azure/azure-functions/storage-considerations",
        arm=ArmType("Microsoft.Storage/storageAccounts", "2026-04-01"),
        synonyms=("storage", "blob", "files", "queue", "table"), subtitle=_door,
    ),
    Kind(
        KeyVault, "Key Vault", "Key Vaults", KeyVault.__doc__ or "", "data", "Data",
        "kv", "https://learn.microsoft.com/azure/key-vault/general/network-security",
        arm=ArmType(
            "Microsoft.KeyVault/vaults", "2026-02-01",
            {"properties.sku.family": "A", "properties.enableRbacAuthorization": True},
        ),
        synonyms=("vault", "secrets"), subtitle=_door,
    ),
    Kind(
        EventHubsNamespace, "Event Hubs namespace", "Event Hubs namespaces", EventHubsNamespace.__doc__ or "",
        "message", "Messaging",
        "evhns", "https://learn.microsoft.com/azure/event-hubs/network-security",
        arm=ArmType("Microsoft.EventHub/namespaces", "2026-01-01"),
        synonyms=("event hub", "kafka"), subtitle=_door,
    ),
    Kind(
        ServiceBusNamespace, "Service Bus namespace", "Service Bus namespaces", ServiceBusNamespace.__doc__ or "",
        "message", "Messaging",
        "sbns", "https://learn.microsoft.com/azure/service-bus-messaging/network-security",
        arm=ArmType("Microsoft.ServiceBus/namespaces", "2026-01-01"),
        synonyms=("queue", "topic", "service bus"), subtitle=_door,
    ),
)  # fmt: skip
"""The kinds of this family."""
