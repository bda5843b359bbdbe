"""The app settings of a function app, and the fields of a design that some of them carry.

A setting whose meaning a field holds is lifted out; every other one is kept, expressions as expressions, so
that it can be written again.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from fnetdesigner.exchange.body import MISSING
from fnetdesigner.exchange.expressions import GAP, joined_text
from fnetdesigner.exchange.identity_body import is_client_id
from fnetdesigner.exchange.reading import Reading, spelled, targets_in
from fnetdesigner.exchange.template import Unknown
from fnetdesigner.exchange.template import to_arm as write_expression
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.model.values import parse_address

_ACCOUNT = re.compile(rf"(?:^|;)\s*AccountName=([^;{GAP}]+)(?:;|$)", re.IGNORECASE)
_VERSION = re.compile(r"~?([1-9][0-9]?)(?:\.[0-9.*]*)?")
_VAULT = re.compile(r"@Microsoft\.KeyVault\(.*?(?:VaultName=([^;)]+)|SecretUri=https://([^./)]+)\.)", re.IGNORECASE)
Lift = Callable[[Any, dict[str, Any], Reading], bool]


def plain(value: Any) -> str:
    """A known value as the text that a setting holds."""
    return str(value).lower() if isinstance(value, bool) else str(value)


class SettingsTable:
    """App settings in order, looked up without regard to case."""

    def __init__(self) -> None:
        self._rows: dict[str, tuple[str, Any]] = {}

    def put(self, name: Any, value: Any) -> None:
        """Adds a setting, or replaces the one of that name; what has no name is left out."""
        if isinstance(name, str) and name and value is not MISSING and value is not None:
            self._rows[name.lower()] = (name, value)

    def names(self) -> tuple[str, ...]:
        """The names in lower case."""
        return tuple(self._rows)

    def get(self, name: str) -> Any:
        """The value of a setting, or MISSING."""
        return self._rows.get(name.lower(), ("", MISSING))[1]

    def drop(self, name: str) -> None:
        """Forgets a setting that a field holds now."""
        self._rows.pop(name.lower(), None)

    def values(self) -> list[Any]:
        """The values that are left."""
        return [value for _, value in self._rows.values()]

    def rest(self) -> tuple[dict[str, Any], ...]:
        """The settings that are left, as rows of a function app."""
        return tuple(_row(name, value) for name, value in self._rows.values())


def _row(name: str, value: Any) -> dict[str, Any]:
    if isinstance(value, Unknown):
        return {"name": name, "value": f"[{write_expression(value.expression)}]", "expression": True}
    return {"name": name, "value": plain(value)}


def lift_settings(settings: SettingsTable, values: dict[str, Any], reading: Reading, where: str) -> None:
    """Moves into ``values`` what settings say about fields. A setting that says nothing clear stays."""
    for name, lift in LIFTS:
        value = settings.get(name)
        if value is not MISSING and lift(value, values, reading):
            settings.drop(name)
    if values.get("content_storage") == values.get("host_storage"):
        values.pop("content_storage", None)
    vaults: dict[str, None] = {}
    for value in settings.values():
        for match in _VAULT.finditer(value if isinstance(value, str) else ""):
            found = reading.named("key-vault", match.group(1) or match.group(2))
            if found is None:
                reading.note("warning", where, "A setting reads from a Key Vault that is not in this template.")
            else:
                vaults[found] = None
    if vaults:
        values["key_vaults"] = tuple(vaults)


def _account(value: Any, reading: Reading) -> str | None:
    """The storage account that a connection string is for."""
    text = joined_text(value.expression) if isinstance(value, Unknown) else str(value)
    match = _ACCOUNT.search(text)
    if match is not None:
        return reading.named("storage-account", match.group(1))
    for resource_type, names in targets_in(value):
        if resource_type.lower() == "microsoft.storage/storageaccounts":
            return reading.named("storage-account", names[-1])
    return None


def _host_connection(value: Any, values: dict[str, Any], reading: Reading) -> bool:
    found = _account(value, reading)
    if found is not None:
        values["host_storage"], values["host_storage_access"] = found, "connection-string"
    return found is not None


def _host_identity(value: Any, values: dict[str, Any], reading: Reading) -> bool:
    found = reading.named("storage-account", value) if isinstance(value, str) else None
    if found is not None:
        values["host_storage"], values["host_storage_access"] = found, "managed-identity"
    return found is not None


def _credential(value: Any, values: dict[str, Any], reading: Reading) -> bool:
    return values.get("identity") == "user" and plain(value).lower() == "managedidentity"


def _client_id(value: Any, values: dict[str, Any], reading: Reading) -> bool:
    return values.get("identity") == "user" and is_client_id(value)


def _content(value: Any, values: dict[str, Any], reading: Reading) -> bool:
    found = _account(value, reading)
    if found is not None:
        values["content_storage"] = found
    return found is not None


def _share(value: Any, values: dict[str, Any], reading: Reading) -> bool:
    # Beside a connection that stays a setting, the share stays one: without an account nothing would write it again.
    known = isinstance(value, str) and ("content_storage" in values or "host_storage" in values)
    if known:
        values["content_share"] = value
    return known


def _runtime(value: Any, values: dict[str, Any], reading: Reading) -> bool:
    match = _VERSION.fullmatch(value) if isinstance(value, str) else None
    if match is not None:
        values["runtime_major"] = int(match.group(1))
    return match is not None


def _stack(value: Any, values: dict[str, Any], reading: Reading) -> bool:
    annotation = FunctionApp.model_fields["stack"].annotation
    found = spelled(annotation, value) if isinstance(value, str) else None
    known = isinstance(found, str) and found in getattr(annotation, "__args__", ())
    if known:
        values["stack"] = found
    return known


def _node(value: Any, values: dict[str, Any], reading: Reading) -> bool:
    if values.get("stack") != "node" or not isinstance(value, str) or values.get("stack_version"):
        return False
    values["stack_version"] = value.removeprefix("~")
    return True


def _switch(field: str) -> Lift:
    def lift(value: Any, values: dict[str, Any], reading: Reading) -> bool:
        known = plain(value).lower() in ("0", "1", "true", "false")
        if known:
            values[f"{field}_setting"] = plain(value).lower()
        return known

    return lift


def _dns(value: Any, values: dict[str, Any], reading: Reading) -> bool:
    try:
        parse_address(value if isinstance(value, str) else "")
    except ValueError:
        return False
    values["dns_servers"] = (*values.get("dns_servers", ()), value)
    return True


def _insights(value: Any, values: dict[str, Any], reading: Reading) -> bool:
    for resource_type, names in targets_in(value):
        if resource_type.lower() == "microsoft.insights/components":
            found = reading.find(resource_type, names)
            if found is not None:
                values["application_insights"] = found.id
                return True
    return False


LIFTS: tuple[tuple[str, Lift], ...] = (
    ("AzureWebJobsStorage", _host_connection),
    ("AzureWebJobsStorage__accountName", _host_identity),
    ("AzureWebJobsStorage__credential", _credential),
    ("AzureWebJobsStorage__clientId", _client_id),
    ("WEBSITE_CONTENTAZUREFILECONNECTIONSTRING", _content),
    ("WEBSITE_CONTENTSHARE", _share),
    ("FUNCTIONS_EXTENSION_VERSION", _runtime),
    ("FUNCTIONS_WORKER_RUNTIME", _stack),
    ("WEBSITE_NODE_DEFAULT_VERSION", _node),
    ("WEBSITE_VNET_ROUTE_ALL", _switch("route_all")),
    ("WEBSITE_CONTENTOVERVNET", _switch("content_share_routing")),
    ("WEBSITE_PULL_IMAGE_OVER_VNET", _switch("image_pull_routing")),
    ("WEBSITE_DNS_SERVER", _dns),
    ("WEBSITE_DNS_ALT_SERVER", _dns),
    ("APPINSIGHTS_INSTRUMENTATIONKEY", _insights),
    ("APPLICATIONINSIGHTS_CONNECTION_STRING", _insights),
)
"""Settings that fields hold, in the order in which they are looked at."""
