"""Writes what a function app is in a template beyond its plainly mapped fields.

Site properties follow API version 2025-03-01, where routing lives in ``outboundVnetRouting``. Flex Consumption
refuses several properties and settings; they are left out and the template's metadata keeps them.
Not written: role assignments for the managed identity, and code deployment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from fnetdesigner.exchange.builder import STORAGE_SUFFIX, Builder, Child, Extra, template_name
from fnetdesigner.exchange.identity_body import user_identity, write_identity, write_registry_identity
from fnetdesigner.exchange.relay_body import app_relays
from fnetdesigner.exchange.stacks import SAMPLE_IMAGE, SAMPLE_REPOSITORY, STACKS
from fnetdesigner.exchange.template import Call as CallExpression
from fnetdesigner.exchange.template import Expression, ExpressionError, Index, parse_expression
from fnetdesigner.exchange.template import Literal as LiteralExpression
from fnetdesigner.exchange.template import Property as PropertyExpression
from fnetdesigner.exchange.tree import (
    Format,
    ListKeys,
    NameOf,
    Parameter,
    ParameterRef,
    PropertyOf,
    TreeValue,
    VerbatimExpression,
)
from fnetdesigner.exchange.writing import put
from fnetdesigner.kinds.app_parts import AccessRule, AppSetting
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.private_link import PrivateDnsZoneLink
from fnetdesigner.kinds.questions import content_storage, endpoints_of, facts_of, host_storage, hosting_of, system_of
from fnetdesigner.model.design import Design
from fnetdesigner.model.values import parse_prefix_or_address
from fnetdesigner.model.view import View

SHARE_PLANS = ("consumption", "elastic-premium")
FLEX = "flex-consumption"
FLEX_MEMORY_MB = 2048
FLEX_FORBIDDEN_SITE = ("alwaysOn", "ftpsState")

BUILT_IN_PARAMETERS = (
    "containerImage", "containerRepository", "pointToSiteRootCertificate", "sqlAdministratorName",
    "sqlAdministratorObjectId",
)  # fmt: skip
OWN_PARAMETERS = frozenset(name.lower() for name in ("location", *BUILT_IN_PARAMETERS))
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,99}")


def content_share_of(app: FunctionApp) -> str:
    """The file share of an app's code: the one that is named, else one named after the app."""
    return app.content_share or f"{_dns_name(app.name)}-content"


def deployment_container_of(app: FunctionApp) -> str:
    """The container that a Flex Consumption app deploys from."""
    return app.deployment_container or f"app-package-{_dns_name(app.name)}"


def _dns_name(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40].strip("-") or "app"


def write_access_rule(rule: AccessRule) -> dict[str, TreeValue]:
    """Sources and headers of an access restriction: ranges or names of service tags, and values by header.

    Several sources of one kind stand with commas between them, under one tag for the kind [AR24].
    """
    headers: dict[str, list[TreeValue]] = {}
    for header in rule.headers:
        if header.name:
            headers.setdefault(header.name.lower(), []).extend(header.values)
    written: dict[str, TreeValue] = {"headers": dict(headers)} if headers else {}
    sources = [s.strip() for s in rule.source.split(",") if s.strip()]
    if not sources:
        return written
    if not all(s.lower() == "any" or _is_range(s) for s in sources):
        return {"ipAddress": rule.source, "tag": "ServiceTag", **written}
    return {"ipAddress": rule.source, **({"tag": "Default"} if len(sources) > 1 else {}), **written}


def _is_range(text: str) -> bool:
    try:
        parse_prefix_or_address(text)
    except ValueError:
        return False
    return True


def write_function_app(app: FunctionApp, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """Completes the body of a function app; its children are hybrid connections and a gateway connection."""
    hosting = hosting_of(app, builder.view)
    waits = write_app(app, body, builder, "sites")
    return Extra((*app_relays(app, builder, hosting), *_gateway_connection(app, builder)), waits)


def write_app(
    app: FunctionApp,
    body: dict[str, TreeValue],
    builder: Builder,
    group: str,
    changed: Mapping[str, TreeValue | None] | None = None,
) -> tuple[str, ...]:
    """The body of an app, or of a slot, which private endpoints reach as ``group``; what it waits for.

    ``changed`` are app settings with another value than the app's; None leaves one out.
    """
    hosting = hosting_of(app, builder.view)
    plan = builder.id_of(app.plan)
    linux = system_of(app, builder.view) == "linux"
    contained = (app.container and hosting != FLEX) or hosting == "container-apps"
    in_apps = hosting == "container-apps"
    words = (("functionapp", True), ("linux", linux), ("container", contained), ("azurecontainerapps", in_apps))
    put(body, "kind", ",".join(word for word, holds in words if holds))
    write_identity(app, body, builder)
    if plan is not None:
        put(body, "properties.managedEnvironmentId" if hosting == "container-apps" else "properties.serverFarmId", plan)
    put(body, "properties.reserved", linux)
    if app.public_network_access is None and any(
        e.group_id.lower() == group.lower() for e in endpoints_of(app, builder.view)
    ):
        put(body, "properties.publicNetworkAccess", "Disabled")
    if hosting != FLEX and (app.integration_subnet or app.gateway_network):
        put(body, "properties.outboundVnetRouting", {
            "applicationTraffic": app.route_all,
            "contentShareTraffic": app.content_share_routing,
            "imagePullTraffic": app.image_pull_routing,
            "backupRestoreTraffic": app.backup_routing,
        })  # fmt: skip
    _write_runtime(app, body, builder, hosting, linux, contained)
    if hosting == FLEX:
        _forbid(body, FLEX_FORBIDDEN_SITE)
    settings = {**dict(_settings(app, builder, hosting, linux, contained)), **(changed or {})}
    rows: list[TreeValue] = [{"name": name, "value": value} for name, value in settings.items() if value is not None]
    put(body, "properties.siteConfig.appSettings", rows)
    return tuple(dict.fromkeys(_waits(app, builder, hosting)))


def _write_runtime(
    app: FunctionApp, body: dict[str, TreeValue], builder: Builder, hosting: str | None, linux: bool, contained: bool
) -> None:
    stack = STACKS[app.stack]
    if hosting == FLEX:
        _write_flex(app, body, builder)
        return
    put(body, "properties.siteConfig.ftpsState", app.ftp)
    if app.maximum_instances is not None and hosting in (*SHARE_PLANS, "container-apps"):
        put(body, "properties.siteConfig.functionAppScaleLimit", app.maximum_instances)
    if contained:
        version = "linuxFxVersion" if linux or hosting == "container-apps" else "windowsFxVersion"
        put(body, f"properties.siteConfig.{version}", Format(("DOCKER|", *_image(app, builder))))
        write_registry_identity(app, body, builder)
    elif linux and stack.linux:
        text = f"{stack.linux}|{app.stack_version or stack.version}"
        put(body, "properties.siteConfig.linuxFxVersion", text)
    elif app.stack_version and stack.windows_property:
        put(body, f"properties.siteConfig.{stack.windows_property}", stack.pattern.format(app.stack_version))


def _image(app: FunctionApp, builder: Builder) -> tuple[str | PropertyOf | ParameterRef, ...]:
    registry = builder.symbol_of(app.image_registry)
    if registry is None:
        words = "The container image of apps that are deployed as containers."
        return (builder.parameter(Parameter("containerImage", words, SAMPLE_IMAGE)),)
    words = "Repository and tag, in their registry, of the image of apps that are deployed as containers."
    repository = builder.parameter(Parameter("containerRepository", words, SAMPLE_REPOSITORY))
    return PropertyOf(registry, ("loginServer",)), "/", repository


def _write_flex(app: FunctionApp, body: dict[str, TreeValue], builder: Builder) -> None:
    storage = builder.symbol_of(_id(content_storage(app, builder.view)))
    config: dict[str, TreeValue] = {}
    if storage is not None:
        put(config, "deployment.storage.type", "blobContainer")
        blob = PropertyOf(storage, ("primaryEndpoints", "blob"))
        put(config, "deployment.storage.value", Format((blob, template_name(deployment_container_of(app)))))
        identity = app.host_storage_access == "managed-identity"
        own = user_identity(app, builder) if identity else None
        way = "SystemAssignedIdentity" if identity else "StorageAccountConnectionString"
        put(config, "deployment.storage.authentication.type", way if own is None else "UserAssignedIdentity")
        if own is not None:
            put(config, "deployment.storage.authentication.userAssignedIdentityResourceId", own)
        if not identity:
            put(config, "deployment.storage.authentication.storageAccountConnectionStringName", "AzureWebJobsStorage")
    if app.maximum_instances is not None:
        put(config, "scaleAndConcurrency.maximumInstanceCount", app.maximum_instances)
    put(config, "scaleAndConcurrency.instanceMemoryMB", FLEX_MEMORY_MB)
    put(config, "runtime.name", app.stack)
    put(config, "runtime.version", app.stack_version or STACKS[app.stack].version)
    put(body, "properties.functionAppConfig", config)


def _settings(
    app: FunctionApp, builder: Builder, hosting: str | None, linux: bool, contained: bool
) -> Iterator[tuple[str, TreeValue]]:
    """The app settings that the plan demands and then the design's own, by name."""
    view = builder.view
    host = builder.symbol_of(_id(host_storage(app, view)))
    identity = app.host_storage_access == "managed-identity"
    written: list[tuple[str, TreeValue]] = []
    if host is not None:
        named = ("AzureWebJobsStorage__accountName", NameOf(host))
        written.append(named if identity else ("AzureWebJobsStorage", _connection(host)))
        own = user_identity(app, builder) if identity else None
        if own is not None:
            written.append(("AzureWebJobsStorage__credential", "managedidentity"))
            written.append(("AzureWebJobsStorage__clientId", PropertyOf(own.symbol, ("clientId",))))
    insights = builder.symbol_of(app.application_insights)
    if insights is not None:
        written.append(("APPLICATIONINSIGHTS_CONNECTION_STRING", PropertyOf(insights, ("ConnectionString",))))
    if hosting != FLEX:
        written.append(("FUNCTIONS_EXTENSION_VERSION", f"~{app.runtime_major}"))
        written.append(("FUNCTIONS_WORKER_RUNTIME", app.stack))
        stack = STACKS[app.stack]
        if app.stack_version and stack.windows_setting and not linux and not contained:
            written.append((stack.windows_setting, stack.pattern.format(app.stack_version)))
    content = builder.symbol_of(_id(content_storage(app, view)))
    if hosting in SHARE_PLANS and content is not None:
        written.append(("WEBSITE_CONTENTAZUREFILECONNECTIONSTRING", _connection(content)))
        written.append(("WEBSITE_CONTENTSHARE", content_share_of(app)))
    taken = {name.lower() for name, _ in written}
    if hosting == FLEX:
        taken |= {n.lower() for n in facts_of(view).settings["flex_forbidden"]}
    for setting in app.app_settings:
        if setting.name.lower() not in taken:
            taken.add(setting.name.lower())
            written.append((setting.name, own_value(setting, builder)))
    yield from written


def parameter_names(design: Design) -> tuple[str, ...]:
    """The parameters that expressions in app settings read; the template has to declare them."""
    found: dict[str, str] = {}
    for resource in design.resources.values():
        if isinstance(resource, FunctionApp):
            for setting in resource.app_settings:
                expression = _expression(setting)
                for name in () if expression is None else _parameters_in(expression):
                    found.setdefault(name.lower(), name)
    return tuple(sorted(found.values()))


def _expression(setting: AppSetting) -> Expression | None:
    if not setting.expression:
        return None
    try:
        return parse_expression(setting.value)
    except ExpressionError:
        return None


def own_value(setting: AppSetting, builder: Builder) -> TreeValue:
    """The value of a setting of the design; the parameters that it reads are declared."""
    expression = _expression(setting)
    if expression is None:
        return setting.value
    for name in _parameters_in(expression):
        builder.parameter(Parameter(name, "A value that an app setting is made of.", secure=True))
    return VerbatimExpression(expression)


def _parameters_in(expression: Expression) -> Iterator[str]:
    """The names of the parameters that an expression reads; they have to be declared."""
    match expression:
        case CallExpression(name, (LiteralExpression(str() as parameter),)) if name.lower() == "parameters":
            if _IDENTIFIER.fullmatch(parameter) and parameter.lower() not in OWN_PARAMETERS:
                yield parameter
        case CallExpression(_, arguments):
            for argument in arguments:
                yield from _parameters_in(argument)
        case PropertyExpression(target):
            yield from _parameters_in(target)
        case Index(target, index):
            yield from _parameters_in(target)
            yield from _parameters_in(index)


def _connection(storage: str) -> Format:
    """A connection string; the key is read during deployment and stands in no file."""
    return Format((
        "DefaultEndpointsProtocol=https;AccountName=", NameOf(storage), ";AccountKey=", ListKeys(storage),
        ";EndpointSuffix=", STORAGE_SUFFIX,
    ))  # fmt: skip


def _waits(app: FunctionApp, builder: Builder, hosting: str | None) -> Iterator[str]:
    """What must stand before the app and what no reference implies: content, endpoints of its storage, DNS."""
    view = builder.view
    for account, segment, name in needed_contents(app, view, hosting):
        if symbol := builder.placed.get((account.id, segment, name)):
            yield symbol
    accounts = (host_storage(app, view), content_storage(app, view))
    for account in {a.id: a for a in accounts if a is not None}.values():
        for endpoint in endpoints_of(account, view):
            yield from builder.symbols_of(endpoint.id)[-1:]
            for zone in endpoint.dns_zones:
                for link in view.children(zone, PrivateDnsZoneLink):
                    yield from builder.symbols_of(link.id)


def needed_contents(app: FunctionApp, view: View, hosting: str | None) -> Iterator[tuple[StorageAccount, str, str]]:
    """The container or share that has to exist before an app: account, segment of its type, name."""
    account = content_storage(app, view)
    if account is not None and hosting == FLEX:
        yield account, "containers", template_name(deployment_container_of(app))
    elif account is not None and hosting in SHARE_PLANS:
        yield account, "shares", template_name(content_share_of(app))


def _gateway_connection(app: FunctionApp, builder: Builder) -> Iterator[Child]:
    network = builder.id_of(app.gateway_network)
    found = builder.view.any(app.gateway_network)
    if network is not None and found is not None:
        body: dict[str, TreeValue] = {"properties": {"vnetResourceId": network, "isSwift": False}}
        yield Child("virtualNetworkConnections", found.name, body)


def _object(value: TreeValue) -> dict[str, TreeValue]:
    return value if isinstance(value, dict) else {}


def _forbid(body: dict[str, TreeValue], names: tuple[str, ...]) -> None:
    config = _object(_object(body.get("properties")).get("siteConfig"))
    for name in names:
        config.pop(name, None)


def _id(storage: StorageAccount | None) -> str | None:
    return None if storage is None else storage.id
