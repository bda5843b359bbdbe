"""KV: the vaults that app settings and certificates come from, and whether apps get into them.

What a vault's name resolves to is said by DNS; rules and service endpoints that lack their other half, by SE.
"""

from collections.abc import Iterator

from fnetdesigner.kinds.data import KeyVault
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import (
    app_network,
    facts_of,
    hosting_of,
    is_restricted,
    network_of,
    prefix_of,
    system_of,
)
from fnetdesigner.model.edits import Set
from fnetdesigner.model.values import parse_prefix_or_address
from fnetdesigner.model.view import View
from fnetdesigner.routing.needs import entry_subnet
from fnetdesigner.routing.reach import Stop
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.mends import offered, some_names
from fnetdesigner.rules.mends_plan import as_code
from fnetdesigner.rules.mends_service import brought_to, let_through, vaults_opened
from fnetdesigner.rules.need_ways import vault_stops
from fnetdesigner.rules.rule import cite, fix, names, problem, rule
from fnetdesigner.rules.service_ways import groups_for, is_finished, way_to
from fnetdesigner.rules.ways import Hindrance, aim_word, hindrance, let_past, openings_for

REFERENCES = cite("seed", "Use Key Vault references")


def restricted_vaults(app: FunctionApp, view: View) -> tuple[KeyVault, ...]:
    """The vaults with a firewall that an app's settings refer to, each once."""
    vaults = (view.get(v, KeyVault) for v in dict.fromkeys(app.key_vaults))
    return tuple(v for v in vaults if v is not None and is_restricted(v))


@rule("FND-KV-001", "error", FunctionApp, REFERENCES, remedy="Integrate the app with a virtual network.")
def restricted_vault_without_network(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app without virtual network integration refers to secrets in a network-restricted vault.

    The vault lets in subnets and private endpoints. An app without integration asks from public addresses of
    the platform, the references stay unresolved, and the settings hold their text instead of the secrets.
    """
    vaults = restricted_vaults(app, view)
    outside = hosting_of(app, view) == "consumption" or app_network(app, view) is None
    if vaults and outside and is_finished(app, view):
        yield problem(
            f"*{app.name}* enters no virtual network and refers to secrets in {names(vaults)}, which "
            f"{'is' if len(vaults) == 1 else 'are'} network-restricted.",
            app,
            *vaults,
            fixes=(
                *brought_to(app, [(v, groups_for(app, v, view)) for v in vaults], view),
                *offered(vaults_opened(vaults)),
            ),
        )


@rule(
    "FND-KV-002",
    "error",
    FunctionApp,
    cite("GWI26", "Configure gateway-required virtual network integration"),
    remedy="Use regional integration.",
)
def restricted_vault_through_gateway(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app with gateway-required integration refers to secrets in a network-restricted vault.

    Key Vault references are not resolved over gateway-required integration, whatever way the vault offers.
    """
    vaults = restricted_vaults(app, view)
    # On other plans there is no such integration: FND-PLAN-004 and 005.
    by_gateway = app.gateway_network is not None and app.integration_subnet is None
    if vaults and by_gateway and hosting_of(app, view) == "dedicated":
        yield problem(
            f"*{app.name}* enters its network by a gateway, over which references to {names(vaults)} are not resolved.",
            app,
            *vaults,
            fixes=(
                *brought_to(app, [(v, groups_for(app, v, view)) for v in vaults], view),
                *offered(vaults_opened(vaults)),
            ),
        )


@rule(
    "FND-KV-003",
    "error",
    KeyVault,
    cite("seed", "Service endpoints"),
    cite("seed", "Private endpoints"),
    remedy="Let the subnet in by a rule and its service endpoint, or add a private endpoint; and keep the way free.",
)
def no_way_to_vault(vault: KeyVault, view: View) -> Iterator[Problem]:
    """A vault offers no way to an integrated app that refers to its secrets, or something on the way stops the app.

    A network-restricted vault is reached by a private endpoint in reach of the app's network, or from a subnet that
    it lists and that has the Microsoft.KeyVault service endpoint. On the way security groups, routes, peerings and
    appliances have to let TCP 443 through.
    """
    by_subnet: dict[str, tuple[Subnet, list[FunctionApp]]] = {}
    for app in view.referrers(vault.id, FunctionApp, "key_vaults"):
        subnet = entry_subnet(app, view)
        if subnet is not None and way_to(app, vault, groups_for(app, vault, view), view) == "none":
            by_subnet.setdefault(subnet.id, (subnet, []))[1].append(app)
    for subnet, apps in by_subnet.values():
        network = network_of(subnet, view)
        if network is not None:
            lack = "" if vault.public_network_access == "Disabled" else f", nor a rule for *{subnet.name}*"
            yield problem(
                f"*{vault.name}* has no private endpoint in reach of *{network.name}*{lack}; {some_names(apps)} "
                f"{'refers' if len(apps) == 1 else 'refer'} to its secrets.",
                vault,
                subnet,
                *apps,
                fixes=let_through(apps, vault, groups_for(apps[0], vault, view), subnet, view),
            )
    yield from _stopped(vault, view)


def _stopped(vault: KeyVault, view: View) -> Iterator[Problem]:
    """The apps that a vault would let in and that do not get there, by what stops them."""
    found: dict[tuple[str, str, str], list[tuple[FunctionApp, Subnet, Stop, Hindrance]]] = {}
    for app in view.referrers(vault.id, FunctionApp, "key_vaults"):
        subnet = entry_subnet(app, view)
        for stop in vault_stops(app, vault, view):
            behind = hindrance(stop.blocker, view)
            if subnet is not None and behind is not None:
                key = (subnet.id, behind.thing.id, stop.blocker.by)
                found.setdefault(key, []).append((app, subnet, stop, behind))
    for cases in found.values():
        apps = [a for a, _, _, _ in cases]
        _, subnet, stop, behind = cases[0]
        ends = ((str(prefix_of(subnet)), aim_word(stop.address, vault, view)),)
        openings = openings_for(behind.thing, stop.blocker.stage, vault.name, ends, (str(stop.port),))
        yield problem(
            f"*{behind.thing.name}* stops TCP {stop.port} from *{subnet.name}* to *{vault.name}*{behind.by}; "
            f"{some_names(apps)} {'refers' if len(apps) == 1 else 'refer'} to its secrets.",
            behind.thing,
            vault,
            subnet,
            *apps,
            fixes=offered(let_past([behind], openings, f"TCP {stop.port} to *{vault.name}*", view)),
        )


@rule("FND-KV-004", "error", KeyVault, cite("KV20"), remedy="List public addresses only, and no more than the limits.")
def vault_firewall_beyond_limits(vault: KeyVault, view: View) -> Iterator[Problem]:
    """The firewall of a vault lists private addresses, or more than it takes.

    Rules for addresses are for public IPv4 addresses, a thousand at most; there are at most 200 rules for
    subnets. Azure refuses the rest.
    """
    most = facts_of(view).vault_rules
    private = [a for a in vault.allowed_addresses if _is_private(a, view)]
    complaints = []
    if private:
        shown = ", ".join(private[:3]) + (f" and {len(private) - 3} more" if len(private) > 3 else "")
        complaints.append(f"lists {shown}, which {'is' if len(private) == 1 else 'are'} not public")
    if len(vault.allowed_addresses) > most["address_rules"]:
        complaints.append(f"has {len(vault.allowed_addresses)} rules for addresses, of {most['address_rules']} at most")
    if len(vault.allowed_subnets) > most["subnet_rules"]:
        complaints.append(f"has {len(vault.allowed_subnets)} rules for subnets, of {most['subnet_rules']} at most")
    if complaints:
        kept = tuple(a for a in vault.allowed_addresses if a not in private)
        drop = fix("drop-private", f"Take the private addresses off the list of *{vault.name}*",
                   Set(vault.id, {"allowed_addresses": kept}))  # fmt: skip
        alone = len(complaints) == 1 and bool(private)
        yield problem(f"*{vault.name}* {'; it '.join(complaints)}.", vault, fixes=(drop,) if alone else ())


def _is_private(text: str, view: View) -> bool:
    try:
        prefix = parse_prefix_or_address(text)
    except ValueError:
        return False
    return prefix.version == 4 and facts_of(view).is_private(prefix)


@rule(
    "FND-KV-005",
    "warning",
    FunctionApp,
    cite("VNI26", "Key Vault references"),
    remedy="Take the certificate from a vault that is open to all networks, or upload it to the app.",
)
def certificate_from_restricted_vault(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app takes TLS certificates from a network-restricted vault.

    The platform fetches certificates itself, not over the app's virtual network integration, and does not
    get into such a vault.
    """
    vault = view.get(app.certificate_vault, KeyVault)
    if vault is not None and is_restricted(vault):
        upload = fix(
            "upload", f"Upload the certificates of *{app.name}* to the app", Set(app.id, {"certificate_vault": None})
        )
        yield problem(
            f"*{app.name}* takes certificates from *{vault.name}*, which is network-restricted; they are not fetched "
            "over virtual network integration.",
            app,
            vault,
            fixes=(upload, *offered(vaults_opened((vault,)))),
        )


@rule("FND-KV-006", "info", FunctionApp, cite("VNI21"), remedy="Run the app as code, or read the secrets in code.")
def windows_container_with_references(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A Windows container app refers to secrets in a vault over its virtual network.

    The documents of 2021 say that Key Vault references do not work there. Newer ones no longer speak of it.
    """
    vaults = tuple(v for i in dict.fromkeys(app.key_vaults) if (v := view.get(i, KeyVault)) is not None)
    inside = app.integration_subnet is not None or app.gateway_network is not None
    if vaults and inside and app.container and system_of(app, view) == "windows":
        yield problem(
            f"*{app.name}* is a Windows container and refers to secrets in {names(vaults)} over its virtual network.",
            app,
            *vaults,
            fixes=(as_code(app),),
        )


KEY_VAULT_RULES = (
    restricted_vault_without_network,
    restricted_vault_through_gateway,
    no_way_to_vault,
    vault_firewall_beyond_limits,
    certificate_from_restricted_vault,
    windows_container_with_references,
)
"""The rules of this family, in the order of the fact sheet."""
