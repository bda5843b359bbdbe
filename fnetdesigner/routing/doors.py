"""The door of a service: whom its firewall lets in at the public address (C-T1 to C-T10).

A private endpoint leads past the door. Here packets come by the internet, by Azure's own network, or by a service
endpoint. Not modelled: network security perimeters, resource instance rules, and who may sign in.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from fnetdesigner.kinds.data import EventHubsNamespace, KeyVault, ServiceBusNamespace, StorageAccount
from fnetdesigner.kinds.databases import ContainerRegistry, CosmosDbAccount, SqlServer
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import ALL_OF_AZURE, same_region
from fnetdesigner.kinds.relay import RelayNamespace
from fnetdesigner.model.resource import Resource
from fnetdesigner.routing.places import Place, Span, is_public, span_from

Guarded = (
    StorageAccount | KeyVault | EventHubsNamespace | ServiceBusNamespace | CosmosDbAccount | SqlServer | RelayNamespace
    | ContainerRegistry
)  # fmt: skip
GUARDED = Guarded.__args__
ALL_AZURE = "0.0.0.0"


@dataclass(frozen=True, slots=True)
class Caller:
    """Who stands at the door. ``subnet`` is the subnet that a service endpoint names to the service; without one the
    caller shows ``place``. ``internal``: storage sees a private address of Azure, which no rule holds (C-E5)."""

    place: Place
    subnet: Subnet | None = None
    internal: bool = False


@dataclass(frozen=True, slots=True)
class Admission:
    """What the door says: ``allow`` is None where it cannot be told, for ``doubt``. ``by`` names what decided."""

    allow: bool | None
    by: str
    what: str
    sources: tuple[str, ...]
    doubt: str = ""
    assumption: str = ""


def list_cuts(service: Guarded) -> list[int]:
    """The borders of a service's address rules, where callers may be treated differently."""
    return [b for s in _spans(_address_words(service)) for b in (s.first, s.last + 1)]


def admission(service: Guarded, caller: Caller) -> Admission:
    """What the door of a service says to a caller that no border of its rules cuts."""
    name = service.name
    if service.public_network_access == "Disabled":
        text = f"*{name}* has public network access disabled; only private endpoints lead in."
        return Admission(False, "publicNetworkAccess", text, ("STN",))
    if _is_open(service):
        return Admission(True, "open", f"*{name}* is open to all networks.", ("STN",))
    subnets = () if isinstance(service, RelayNamespace | ContainerRegistry) else service.allowed_subnets
    if isinstance(service, CosmosDbAccount) and not service.network_filter:
        subnets = ()
    if caller.subnet is not None:
        if caller.subnet.id in subnets:
            text = f"*{name}* lets *{caller.subnet.name}* in, which its service endpoint names."
            return Admission(True, f"subnet {caller.subnet.name}", text, ("SE19", "STN"))
        text = (
            f"*{name}* sees a private address of *{caller.subnet.name}* through the service endpoint, "
            "which no rule of its firewall holds, and refuses it."
        )
        return Admission(False, "firewall-default-deny", text, ("SE19", "STN"))
    if caller.internal:
        text = (
            f"*{name}* sees a caller of its own region with an address private to Azure, which no address rule holds, "
            "and refuses it."
        )
        return Admission(False, "firewall-default-deny", text, ("STN",))
    return _by_address(service, caller.place)


def _is_open(service: Guarded) -> bool:
    match service:
        case SqlServer():
            return False
        case RelayNamespace():
            return True
        case CosmosDbAccount():
            return not service.allowed_addresses and not (service.network_filter and service.allowed_subnets)
        case EventHubsNamespace() | ServiceBusNamespace():
            # Deny with no rule at all behaves as Allow (C-T7).
            return service.default_action == "Allow" or not (service.allowed_subnets or service.allowed_addresses)
        case _:
            return service.default_action == "Allow"


def _by_address(service: Guarded, place: Place) -> Admission:
    name = service.name
    may = ""
    for span in _spans(_address_words(service)):
        if place.span is None:
            may = may or str(span)
        elif place.span.inside(span):
            text = f"*{name}* lets {place.span} in by the rule for {span}."
            return Admission(True, f"address rule {span}", text, ("STN",))
    if _lets_azure_in(service):
        if place.in_azure:
            text = f"*{name}* lets in callers from Azure."
            assumed = (
                f"Any caller from Azure counts for the rule of {name} that lets in Azure services; "
                "no document stored here says which."
            )
            return Admission(True, "azure-services", text, ("SQLC",), assumption=assumed)
        if place.tags is None:
            doubt = f"whether {place.label} is in Azure"
            text = f"*{name}* lets in callers from Azure; whether this one is cannot be told."
            return Admission(None, "azure-services", text, ("SQLC",), doubt)
    if may:
        text = f"*{name}* lets {may} in; whether {place.label} is in it cannot be told."
        return Admission(None, f"address rule {may}", text, ("STN", "IP18"), f"the public address of {place.label}")
    text = f"No rule of *{name}* holds {place.label}, so it is refused."
    return Admission(False, "firewall-default-deny", text, ("STN",))


def _lets_azure_in(service: Guarded) -> bool:
    if isinstance(service, SqlServer):
        return any((r.start, r.end) == ALL_OF_AZURE for r in service.firewall_rules)
    return isinstance(service, CosmosDbAccount) and ALL_AZURE in service.allowed_addresses


def _address_words(service: Guarded) -> Iterable[str | tuple[str, str]]:
    if isinstance(service, SqlServer):
        return [(r.start, r.end) for r in service.firewall_rules if (r.start, r.end) != ALL_OF_AZURE]
    if isinstance(service, RelayNamespace):
        return []
    return [a for a in service.allowed_addresses if a != ALL_AZURE or not isinstance(service, CosmosDbAccount)]


def _spans(words: Iterable[str | tuple[str, str]]) -> list[Span]:
    found: list[Span] = []
    for word in words:
        try:
            if isinstance(word, str):
                span = span_from(word)
            else:
                low, high = span_from(word[0]), span_from(word[1])
                span = Span(low.version, low.first, high.last)
        except ValueError:
            continue
        # A service's firewall takes no private ranges (C-T4); such a rule is an error of its own and matches nobody.
        if is_public(span):
            found.append(span)
    return found


def internal_to(service: Resource, place: Place) -> bool:
    """Whether storage sees a caller from Azure in its own region with an address that is private to Azure (C-T5)."""
    return (
        isinstance(service, StorageAccount)
        and place.in_azure
        and bool(place.region)
        and same_region(place.region, service.region)
    )
