"""The function app: what it runs on, how its traffic leaves, and who may come in."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from fnetdesigner.kinds import app_parts
from fnetdesigner.kinds.app_parts import BY_FUNCTION, AccessRule, AppSetting, Trigger
from fnetdesigner.kinds.compute import TIER_TITLES, WEB_API, HostingPlan
from fnetdesigner.kinds.declaration import DESIGN_ONLY, Arm, ArmType, Kind, Preset, Unmapped
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import AzureResource, Ref
from fnetdesigner.model.values import IpAddress, Line
from fnetdesigner.model.view import View

OUT, IN, STORE, RUN, CODE = "Outbound", "Inbound", "Storage", "Runtime", "Triggers"
CERTIFICATE_HELP = "A vault that TLS certificates of the app are kept in; a private one cannot be reached for them."


class FunctionApp(AzureResource):
    """A function app."""

    kind: ClassVar[str] = "function-app"

    plan: Annotated[
        Ref | None,
        Shown("Plan", "The hosting plan, or the Container Apps environment, that the app runs on.", "seed"),
        RefTo(("hosting-plan", "container-apps-environment"), "Run on", "dependency"),
        BY_FUNCTION,
    ] = None
    operating_system: Annotated[
        Literal["windows", "linux"] | None,
        Shown(
            "Operating system",
            "Empty means the plan's.",
            "FS25",
            RUN,
            advanced=True,
            labels=(("windows", "Windows"), ("linux", "Linux")),
        ),
        BY_FUNCTION,
    ] = None
    container: Annotated[
        bool,
        Shown("Container image", "Whether the app is deployed as a container image.", "FS25", RUN),
        BY_FUNCTION,
    ] = False
    image_registry: Annotated[
        Ref | None,
        Shown("Image registry", "The registry that the container image is pulled from.", "VNR25", RUN),
        RefTo(("container-registry",), "Pull the image from", "dependency"),
        BY_FUNCTION,
    ] = None
    identity: Annotated[
        Literal["none", "system", "user"],
        Shown(
            "Managed identity",
            "The identity that the app signs in with; without one it needs keys.",
            "IAC26",
            RUN,
            labels=(("none", "None"), ("system", "Its own (system-assigned)"), ("user", "User-assigned")),
        ),
        BY_FUNCTION,
    ] = "system"
    identity_name: Annotated[
        Line,
        Shown("User-assigned identity", "Name of the user-assigned identity.", "IAC26", RUN, advanced=True),
        BY_FUNCTION,
    ] = ""
    runtime_major: Annotated[
        int,
        Field(ge=1, le=99),
        Shown("Runtime version", "Major version of the Functions runtime.", "FCP26", RUN),
        BY_FUNCTION,
    ] = 4
    stack: Annotated[
        Literal["dotnet-isolated", "dotnet", "node", "python", "java", "powershell", "custom"],
        Shown("Language", "The language worker.", "IAC26", RUN),
        BY_FUNCTION,
    ] = "dotnet-isolated"
    stack_version: Annotated[
        Line,
        Shown(
            "Language version",
            "Version of the stack, such as 8.0 or 3.11; Flex Consumption needs it.",
            "IAC26",
            RUN,
            placeholder="8.0",
        ),
        BY_FUNCTION,
    ] = ""
    always_on: Annotated[
        bool,
        Shown("Always On", "Keeps the app loaded; needed on Dedicated plans.", "DP26", RUN),
        Arm("properties.siteConfig.alwaysOn"),
    ] = False
    https_only: Annotated[
        bool,
        Shown("HTTPS only", "Refuses plain HTTP.", "AVM26", IN),
        Arm("properties.httpsOnly", always=True),
    ] = True
    ftp: Annotated[
        Literal["Disabled", "FtpsOnly", "AllAllowed"],
        Shown("FTP deployment", "FTP does not work through a private endpoint.", "PEA25", IN, advanced=True),
        BY_FUNCTION,
    ] = "Disabled"
    remote_debugging: Annotated[
        bool,
        Shown("Remote debugging", "Does not work through a private endpoint.", "PEA25", IN, advanced=True),
        Arm("properties.siteConfig.remoteDebuggingEnabled"),
    ] = False
    tls_binding: Annotated[
        Literal["sni", "ip"],
        Shown("TLS binding", "IP-based TLS works with neither private endpoints nor subnet rules.", "PEA25", IN, True,
              labels=(("sni", "By name (SNI)"), ("ip", "By address"))),
        DESIGN_ONLY,
    ] = "sni"  # fmt: skip

    integration_subnet: Annotated[
        Ref | None,
        Shown(
            "Integration subnet",
            "Regional virtual network integration: outbound traffic enters the network here.",
            "seed",
            OUT,
        ),
        RefTo(("subnet",), "Integrate with", "integration"),
        Arm("properties.virtualNetworkSubnetId"),
    ] = None
    further_subnets: Annotated[
        tuple[Ref, ...],
        Shown(
            "Further integrations",
            "Other subnets that the template integrates the app with. Azure uses one at a time.",
            "VNI26",
            OUT,
            advanced=True,
        ),
        RefTo(("subnet",), "Also integrate with", "integration"),
        DESIGN_ONLY,
    ] = ()
    gateway_network: Annotated[
        Ref | None,
        Shown(
            "Gateway-required network",
            "A network reached through its point-to-site gateway; Dedicated plans only.",
            "seed",
            OUT,
        ),
        RefTo(("virtual-network",), "Connect by gateway to", "integration"),
        Unmapped("Written as the child virtualNetworkConnections.", by="function"),
    ] = None
    route_all: Annotated[
        bool,
        Shown(
            "Route All",
            "Sends all outbound traffic into the network, not only private addresses. Flex always does.",
            "seed",
            OUT,
        ),
        BY_FUNCTION,
    ] = True
    content_share_routing: Annotated[
        bool,
        Shown(
            "Content share over the network",
            "Reaches the content share through the network; needed when host storage is restricted.",
            "seed",
            OUT,
        ),
        BY_FUNCTION,
    ] = False
    image_pull_routing: Annotated[
        bool,
        Shown(
            "Image pull over the network",
            "Pulls container images through the network.",
            "VNR25",
            OUT,
            advanced=True,
        ),
        BY_FUNCTION,
    ] = False
    backup_routing: Annotated[
        bool,
        Shown("Backup over the network", "Sends backups through the network.", "VNR25", OUT, advanced=True),
        BY_FUNCTION,
    ] = False
    dns_servers: Annotated[
        tuple[IpAddress, ...],
        Shown(
            "DNS servers",
            "DNS servers of this app alone, at most five; they win over the network's.",
            "NR23",
            OUT,
            advanced=True,
        ),
        Arm("properties.dnsConfiguration.dnsServers"),
    ] = ()
    dns_retries: Annotated[
        int | None,
        Field(ge=0, le=1000),
        Shown(
            "DNS retries",
            "How often a name is asked for again; empty means Azure's choice.",
            "NR23",
            OUT,
            advanced=True,
        ),
        Arm("properties.dnsConfiguration.dnsRetryAttemptCount"),
    ] = None
    dns_timeout: Annotated[
        int | None,
        Field(ge=0, le=1000),
        Shown(
            "DNS timeout", "Seconds to wait for a DNS answer; empty means Azure's choice.", "NR23", OUT, advanced=True
        ),
        Arm("properties.dnsConfiguration.dnsRetryAttemptTimeout"),
    ] = None
    dns_cache: Annotated[
        int | None,
        Field(ge=0, le=100_000),
        Shown(
            "DNS cache", "Seconds for which answers are kept; empty means Azure's choice.", "NR23", OUT, advanced=True
        ),
        Arm("properties.dnsConfiguration.dnsMaxCacheTimeout"),
    ] = None
    hybrid_connections: Annotated[
        tuple[Ref, ...],
        Shown(
            "Hybrid connections",
            "Single hosts and ports reached through Azure Relay. Windows only.",
            "seed",
            OUT,
        ),
        RefTo(("hybrid-connection",), "Call through", "hybrid"),
        Unmapped("Written as children hybridConnectionNamespaces/relays.", by="function"),
    ] = ()

    outbound_addresses: app_parts.OutboundAddresses = ()
    port_25: app_parts.MailPort = False
    inbound_address: app_parts.InboundAddress = None
    public_network_access: Annotated[
        Literal["Enabled", "Disabled"] | None,
        Shown("Public network access", "Unset means open, until a private endpoint exists.", "AR24", IN),
        Arm("properties.publicNetworkAccess"),
    ] = None
    access_rules: Annotated[
        tuple[AccessRule, ...],
        Shown(
            "Access restrictions",
            "Who may call the app. With one rule or more, everybody else is refused.",
            "seed",
            IN,
        ),
        Arm("properties.siteConfig.ipSecurityRestrictions[]"),
    ] = ()
    unmatched_action: Annotated[
        Literal["Allow", "Deny"] | None,
        Shown("Everybody else", "What happens to callers that no rule matches.", "AR24", IN),
        Arm("properties.siteConfig.ipSecurityRestrictionsDefaultAction"),
    ] = None
    scm_use_main: Annotated[
        bool,
        Shown(
            "Advanced tools site as main site",
            "Whether the scm site, which deployments use, has the restrictions of the main site.",
            "AR24",
            IN,
        ),
        Arm("properties.siteConfig.scmIpSecurityRestrictionsUseMain"),
    ] = False
    scm_rules: Annotated[
        tuple[AccessRule, ...],
        Shown(
            "Advanced tools restrictions", "Who may call the scm site, when it has restrictions of its own.", "AR24", IN
        ),
        Arm("properties.siteConfig.scmIpSecurityRestrictions[]"),
    ] = ()
    scm_unmatched_action: Annotated[
        Literal["Allow", "Deny"] | None,
        Shown(
            "Everybody else at advanced tools",
            "What happens to callers of the scm site that no rule matches.",
            "AR24",
            IN,
        ),
        Arm("properties.siteConfig.scmIpSecurityRestrictionsDefaultAction"),
    ] = None
    cors_origins: Annotated[
        tuple[Line, ...],
        Shown(
            "CORS origins",
            "Origins whose pages may call the app; testing in the portal needs four of them.",
            "seed",
            IN,
            placeholder="https://portal.azure.com",
        ),
        Arm("properties.siteConfig.cors.allowedOrigins"),
    ] = ()
    portal_testing: Annotated[
        bool,
        Shown("Tested in the portal", "An intention of the design: Code + Test of the portal is to work.", "seed", IN),
        DESIGN_ONLY,
    ] = False
    event_driven_scale: Annotated[
        bool,
        Shown(
            "Must scale by events",
            "An intention of the design: the app has to scale out by itself.",
            "seed",
            CODE,
        ),
        DESIGN_ONLY,
    ] = False
    triggers: Annotated[
        tuple[Trigger, ...],
        Shown("Triggers", "What starts the functions of the app.", "seed", CODE),
        DESIGN_ONLY,
    ] = ()
    scale_monitoring: Annotated[
        bool,
        Shown(
            "Runtime scale monitoring",
            "Lets Elastic Premium scale on triggers inside a network.",
            "seed",
            CODE,
        ),
        Arm("properties.siteConfig.functionsRuntimeScaleMonitoringEnabled"),
    ] = False
    maximum_instances: Annotated[
        int | None,
        Field(ge=1, le=100_000),
        Shown(
            "Maximum instances",
            "The most instances of this app; on Flex Consumption 1 to 1,000.",
            "FCP26",
            CODE,
        ),
        BY_FUNCTION,
    ] = None

    host_storage: Annotated[
        Ref | None,
        Shown(
            "Host storage",
            "The account that the Functions host keeps keys, leases and state in.",
            "seed",
            STORE,
        ),
        RefTo(("storage-account",), "Keep state in", "dependency"),
        BY_FUNCTION,
    ] = None
    host_storage_access: Annotated[
        Literal["managed-identity", "connection-string"],
        Shown("Host storage sign-in", "A managed identity needs no secret.", "IAC26", STORE,
              labels=(("managed-identity", "Managed identity"), ("connection-string", "Account key"))),
        BY_FUNCTION,
    ] = "managed-identity"  # fmt: skip
    content_storage: Annotated[
        Ref | None,
        Shown(
            "Content storage",
            "The account with the content share; empty means the host storage.",
            "IAC26",
            STORE,
            advanced=True,
        ),
        RefTo(("storage-account",), "Keep content in", "dependency"),
        BY_FUNCTION,
    ] = None
    content_share: Annotated[
        Line,
        Shown(
            "Content share",
            "The file share that holds the app's code on Consumption and Elastic Premium.",
            "IAC26",
            STORE,
            placeholder="app-content",
        ),
        BY_FUNCTION,
    ] = ""
    deployment_container: Annotated[
        Line,
        Shown(
            "Deployment container",
            "The blob container that Flex Consumption deploys from.",
            "IAC26",
            STORE,
            placeholder="app-package",
        ),
        BY_FUNCTION,
    ] = ""
    log_storage: Annotated[
        Ref | None,
        Shown("Log storage", "An account that App Service logs are written to.", "VNI26", STORE, advanced=True),
        RefTo(("storage-account",), "Log to", None),
        DESIGN_ONLY,
    ] = None
    key_vaults: Annotated[
        tuple[Ref, ...],
        Shown("Key Vault references", "Vaults that app settings refer to.", "seed", STORE),
        RefTo(("key-vault",), "Read secrets from", "dependency"),
        DESIGN_ONLY,
    ] = ()
    certificate_vault: Annotated[
        Ref | None,
        Shown("Certificate vault", CERTIFICATE_HELP, "VNI26", STORE, advanced=True),
        RefTo(("key-vault",), "Take certificates from", "dependency"),
        DESIGN_ONLY,
    ] = None
    application_insights: Annotated[
        Ref | None,
        Shown("Application Insights", "Where logs and metrics go.", "IAC26", RUN),
        RefTo(("application-insights",), "Log to", None),
        BY_FUNCTION,
    ] = None
    app_settings: Annotated[
        tuple[AppSetting, ...],
        Shown("App settings", "Settings that no field above speaks of.", "IAC26", "Settings"),
        BY_FUNCTION,
    ] = ()


def _line(app: FunctionApp, view: View) -> str:
    plan = view.any(app.plan)
    if plan is None:
        return "no plan yet"
    if not isinstance(plan, HostingPlan):
        return f"{TIER_TITLES['container-apps']} · Linux"
    system = app.operating_system or plan.operating_system
    return f"{TIER_TITLES[plan.tier]} {plan.sku} · {system.capitalize()}"


FUNCTION_APP_KINDS = (
    Kind(
        FunctionApp, "Function app", "Function apps", FunctionApp.__doc__ or "", "compute", "Hosting",
        "func", "https://learn.microsoft.com/azure/azure-functions/functions-networking-options",
        arm=ArmType("Microsoft.Web/sites", WEB_API), synonyms=("function", "azure function", "app", "lambda"),
        subtitle=_line,
        presets=(Preset("Function app", {}, "Code that runs on triggers."),),
    ),
)  # fmt: skip
"""The kinds of this family."""
