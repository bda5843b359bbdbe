"""Parts that function apps and their slots have alike in Terraform: settings, stack, identity, restrictions."""

from __future__ import annotations

from fnetdesigner.exchange.terraform.hcl import Block, Expr, Text, Value
from fnetdesigner.exchange.terraform.sheet import Sheet
from fnetdesigner.exchange.terraform.spec import Pen

IMAGE_PATTERN = '"^([^/]+)/(.+):([^:/]+)$"'
HEADERS = {
    "x-azure-fdid": "x_azure_fdid",
    "x-fd-healthprobe": "x_fd_health_probe",
    "x-forwarded-for": "x_forwarded_for",
    "x-forwarded-host": "x_forwarded_host",
}
DOORS = (
    ("ipSecurityRestrictions", "ip_restriction"),
    ("scmIpSecurityRestrictions", "scm_ip_restriction"),
)
LINUX_STACKS = {
    "DOTNET-ISOLATED": "dotnet_version",
    "DOTNET": "dotnet_version",
    "NODE": "node_version",
    "PYTHON": "python_version",
    "JAVA": "java_version",
    "POWERSHELL": "powershell_core_version",
}
WINDOWS_STACKS = (
    ("netFrameworkVersion", "dotnet_version"),
    ("javaVersion", "java_version"),
    ("powerShellVersion", "powershell_core_version"),
)
UNKNOWN_HEADER = "azurerm takes the four headers of access restrictions only."


def take_settings(sheet: Sheet) -> dict[str, Value]:
    """The app settings, by name, in their order."""
    found: dict[str, Value] = {}
    for row in sheet.rows("properties.siteConfig.appSettings"):
        found[str(row.raw("name"))] = row.value("value")
    sheet.drop("properties.siteConfig.appSettings")
    return found


def write_settings(sheet: Sheet, settings: dict[str, Value]) -> None:
    """The settings that are left, as one map."""
    if settings:
        sheet.put("app_settings", dict(settings))


def write_identity(sheet: Sheet) -> None:
    """The managed identity."""
    kind = sheet.raw("identity.type")
    own = sheet.value("identity.userAssignedIdentities")
    if kind is None:
        return
    block = sheet.block("identity")
    block.put("type", str(kind))
    block.put("identity_ids", own)


def write_restrictions(sheet: Sheet, site: Sheet, config: str, pen: Pen) -> None:
    """Access restrictions of the app and of its deployment site, and who may call from a browser."""
    site.move(
        (f"{config}.ipSecurityRestrictionsDefaultAction", "ip_restriction_default_action"),
        (f"{config}.scmIpSecurityRestrictionsDefaultAction", "scm_ip_restriction_default_action"),
        (f"{config}.scmIpSecurityRestrictionsUseMain", "scm_use_main_ip_restriction"),
    )
    for theirs, ours in DOORS:
        for row in sheet.rows(f"{config}.{theirs}"):
            _write_rule(row, site, ours, pen)
        sheet.drop(*(f"{config}.{theirs}" for _ in (0,) if sheet.look(f"{config}.{theirs}") == []))
    origins = sheet.value(f"{config}.cors.allowedOrigins")
    if origins:
        site.block("cors").put("allowed_origins", origins)


def _write_rule(row: Sheet, site: Sheet, name: str, pen: Pen) -> None:
    block = Block(name)
    site.items.append(block)
    rule = Sheet(row.body, row.references, row.inside, block.items)
    rule.move(("name", "name"), ("priority", "priority"), ("action", "action"))
    tag = rule.raw("tag")
    rule.put("service_tag" if tag == "ServiceTag" else "ip_address", _address(rule.value("ipAddress"), tag))
    rule.move(("vnetSubnetResourceId", "virtual_network_subnet_id"))
    headers = rule.value("headers")
    found: dict[str, Value] = {}
    for header, values in (headers if isinstance(headers, dict) else {}).items():
        known = HEADERS.get(header.lower())
        if known is None:
            pen.lose(f"header {header} of an access restriction", UNKNOWN_HEADER)
        else:
            found[known] = values
    if found:
        inner = rule.block("headers")
        for known, values in found.items():
            inner.put(known, values)


def _address(value: Value, tag: object) -> Value:
    """One address as a range, as azurerm wants it; lists of them stay as they are."""
    if not isinstance(value, str) or tag == "ServiceTag" or value.lower() == "any":
        return value
    parts = [part.strip() for part in value.split(",")]
    return ",".join(part if "/" in part else f"{part}/{128 if ':' in part else 32}" for part in parts)


def write_stack(sheet: Sheet, site: Sheet, settings: dict[str, Value], kind: str, pen: Pen) -> bool:
    """What the app runs: language and version, or an image. False where azurerm has no place for the image."""
    config = "properties.siteConfig"
    worker = settings.get("FUNCTIONS_WORKER_RUNTIME")
    image = sheet.value(f"{config}.windowsFxVersion")
    version = sheet.value(f"{config}.linuxFxVersion")
    if isinstance(version, Text) or (isinstance(version, str) and version.startswith("DOCKER|")):
        _write_image(site.block("application_stack"), version, pen)
        return image is None
    found: dict[str, Value] = {}
    if kind == "linux" and isinstance(version, str):
        word, _, number = version.partition("|")
        if word in LINUX_STACKS:
            found[LINUX_STACKS[word]] = number
    for theirs, ours in WINDOWS_STACKS if kind == "windows" else ():
        value = sheet.value(f"{config}.{theirs}")
        if value is not None:
            found[ours] = value
    if kind == "windows" and "WEBSITE_NODE_DEFAULT_VERSION" in settings:
        found["node_version"] = settings.pop("WEBSITE_NODE_DEFAULT_VERSION")
    if worker == "custom":
        found["use_custom_runtime"] = True
    if found:
        settings.pop("FUNCTIONS_WORKER_RUNTIME", None)
        if worker == "dotnet-isolated" and "dotnet_version" in found:
            found["use_dotnet_isolated_runtime"] = True
        block = site.block("application_stack")
        for name, value in found.items():
            block.put(name, value)
    return image is None


def _write_image(stack: Sheet, version: Value, pen: Pen) -> None:
    """Registry, repository and tag of an image; taken apart by Terraform where a variable holds them."""
    docker = stack.block("docker")
    parts = list(version.parts) if isinstance(version, Text) else [str(version)]
    if isinstance(parts[0], str):
        parts[0] = parts[0].removeprefix("DOCKER|")
    kept = [part for part in parts if part != ""]
    whole = Text(tuple(kept))
    text = "".join(part if isinstance(part, str) else f"${{{part.text}}}" for part in kept)
    source = kept[0].text if len(kept) == 1 and isinstance(kept[0], Expr) else f'"{text}"'
    symbols = tuple(s for part in whole.parts if isinstance(part, Expr) for s in part.symbols)
    piece = f"regex({IMAGE_PATTERN}, {source})"
    docker.put("registry_url", Text(("https://", Expr(f"{piece}[0]", symbols))))
    docker.put("image_name", Expr(f"{piece}[1]", symbols))
    docker.put("image_tag", Expr(f"{piece}[2]", symbols))
