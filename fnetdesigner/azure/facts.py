"""The platform's facts under one baseline, typed, read once from the packaged data."""

import fnmatch
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from fnetdesigner import assets
from fnetdesigner.model.design import BaselineName
from fnetdesigner.model.values import Prefix, parse_prefix

BASELINES: tuple[BaselineName, ...] = ("2024-11", "2026-04")
BASELINE_TITLES = {"2024-11": "November 2024 article", "2026-04": "April 2026 documents"}


@dataclass(frozen=True, slots=True)
class Source:
    """A document that a fact comes from. ``date`` is that of the version read, "undated" where it has none."""

    code: str
    title: str
    date: str
    url: str


@dataclass(frozen=True, slots=True)
class Extension:
    """A binding extension that drives dynamic scale for triggers in a network, with the least versions: for scale
    monitoring, and for target-based scaling (None where it has none) [FNO26; seed]."""

    package: str
    scale_monitoring: str
    target_based_scaling: str | None


@cache
def _data(name: str) -> Any:
    return json.loads(assets.read_text(f"resources/azure/{name}.json"))


@cache
def source(code: str) -> Source:
    """The document behind a source code of the fact sheet, such as ``seed`` or ``VNI26``. KeyError if unknown."""
    entry = _data("sources")[code]
    return Source(code, entry["title"], entry["date"], entry["url"])


def source_codes() -> tuple[str, ...]:
    """Every known source code."""
    return tuple(_data("sources"))


def _prefixes(texts: list[str]) -> tuple[Prefix, ...]:
    return tuple(parse_prefix(t) for t in texts)


@dataclass(frozen=True)
class Facts:
    """Facts about the platform, as one baseline has them. Prefix lengths are numbers of fixed bits."""

    baseline: BaselineName

    # plans
    def tier_of_sku(self, sku: str) -> str | None:
        """The Azure tier name of a SKU: PremiumV3 for P1v3; None for a SKU we do not know."""
        return next((tier for pattern, tier in _data("plans")["sku_tiers"] if _matches(sku, pattern)), None)

    def hosting_of_sku(self, sku: str) -> str | None:
        """Our hosting option for a SKU: ``dedicated`` for P1v3; None for a SKU we do not know."""
        return next((h for h, skus in self.skus.items() if sku.lower() in (s.lower() for s in skus)), None)

    @property
    def skus(self) -> Mapping[str, list[str]]:
        """SKU names by hosting option."""
        found: Mapping[str, list[str]] = _data("plans")["skus"]
        return found

    def maximum_instances(self, hosting: str, system: str, sku: str) -> int | None:
        """The most instances a plan may scale out to [FS25 "Scale"; WL]; None where no source says."""
        table = _data("plans")["maximum_instances"].get(hosting, {})
        found: int | None = table.get(self.tier_of_sku(sku) if hosting == "dedicated" else system)
        return found

    @property
    def http_instances_behind_private_endpoint(self) -> int:
        """Instances that HTTP triggers reach when only a private endpoint leads in [FS25 note 6]."""
        return int(_data("plans")["http_instances_behind_private_endpoint"])

    @property
    def flex_runtime(self) -> int:
        """The lowest major version of the Functions runtime that Flex Consumption takes [FCP26 "Considerations"]."""
        return int(_data("plans")["flex_runtime"])

    @property
    def integration_tiers(self) -> tuple[str, ...]:
        """Azure tiers of Dedicated plans that the baseline names for regional integration."""
        return tuple(_data("plans")["integration_tiers"][self.baseline])

    @property
    def integrations_per_plan(self) -> int:
        """Distinct integration subnets that the apps of one plan may use [seed]."""
        return int(_data("plans")["integrations_per_plan"])

    @property
    def integrations_per_environment_plan(self) -> int:
        """The same for a plan in an App Service Environment with alternate subnets [ASE26]."""
        return int(_data("plans")["integrations_per_environment_plan"])

    def hybrid_connections_per_plan(self, sku: str) -> int | None:
        """Distinct hybrid connections that the apps of a plan may use together [HC25]; None without such a limit."""
        found: int | None = _data("plans")["hybrid_connections"]["per_plan"].get(self.tier_of_sku(sku))
        return found

    def hybrid_connections_per_app(self, sku: str) -> int | None:
        """Hybrid connections that one app may use [HC25]; None where no source says."""
        found: int | None = _data("plans")["hybrid_connections"]["per_app"].get(self.tier_of_sku(sku))
        return found

    # subnets
    @property
    def subnets(self) -> Mapping[str, Any]:
        """The raw table of subnet facts; prefer the named questions below."""
        found: Mapping[str, Any] = _data("subnets")
        return found

    @property
    def reserved_addresses(self) -> int:
        """Addresses that Azure keeps in every subnet [VNQ19]."""
        return int(self.subnets["reserved_addresses"])

    def usable(self, length: int) -> int:
        """Addresses left to you in an IPv4 subnet of that prefix length."""
        return max(0, (1 << (32 - length)) - self.reserved_addresses)

    def half_capacity(self, length: int) -> int:
        """Instances that fit while a scale operation doubles the use of addresses [seed "Subnets"]."""
        return self.usable(length) // 2

    def length_for(self, addresses: int) -> int:
        """The longest IPv4 prefix, never longer than a subnet may be, that leaves you so many addresses."""
        length, largest = int(self.subnets["smallest"]), int(self.subnets["largest"])
        while length > largest and self.usable(length) < addresses:
            length -= 1
        return length

    def environment_addresses(self, pools: Iterable[int]) -> int:
        """Addresses that an App Service Environment may need; ``pools``: instances per system and SKU [ASE26].

        Its infrastructure, every instance twice for a scale operation, and a standby per 20 instances.
        """
        table = self.subnets["environment"]
        standby = int(table["instances_per_standby"])
        return int(table["infrastructure_addresses"]) + sum(2 * n + -(-n // standby) for n in pools)

    def container_nodes(self, length: int) -> int:
        """Dedicated nodes that a workload profiles environment has room for, revision changes included [ACA25]."""
        return max(0, self.usable(length) - int(self.subnets["container_apps"]["workload-profiles"]["reserved"])) // 2

    def container_replicas(self, length: int) -> int:
        """Consumption replicas that a workload profiles environment has room for [ACA25]."""
        return self.container_nodes(length) * int(self.subnets["container_apps"]["replicas_per_node"])

    def container_forbidden(self, environment_type: str) -> tuple[Prefix, ...]:
        """Ranges that the subnet of a Container Apps environment must not overlap [ACA25]."""
        table = self.subnets["container_apps"]
        more = table["forbidden_workload_profiles"] if environment_type == "workload-profiles" else []
        return _prefixes([*table["forbidden"], *more])

    def delegation(self, hosting: str) -> str | None:
        """The service that an integration or infrastructure subnet must be delegated to."""
        found: str | None = self.subnets["delegations"].get(hosting)
        return found

    def is_reserved_name(self, name: str) -> bool:
        """Whether a subnet name is one that Azure gives a meaning, such as GatewaySubnet."""
        return name.lower() in (n.lower() for n in self.subnets["reserved_names"])

    def suggested_length(self, hosting: str, system: str) -> int:
        """The prefix length to give a new integration subnet: the advised one [seed "Subnets"; VNI26]."""
        advised = self.subnets["recommended"].get(hosting, {}).get(system)
        return int(self.subnets["plan_join_minimum"] if advised is None else advised)

    @property
    def gateway_subnet_length(self) -> int:
        """The prefix length that is advised for GatewaySubnet [GWS20 "Gateway subnet"]."""
        return int(self.subnets["gateway_subnet"])

    @property
    def network_limits(self) -> Mapping[str, int]:
        """The most that one network may have: peerings, subnets, dns_servers [VNL22]."""
        found: Mapping[str, int] = self.subnets["limits"]
        return found

    @property
    def private_ranges(self) -> tuple[Prefix, ...]:
        """10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16 [seed "Troubleshooting"]."""
        return _prefixes(self.subnets["private_ranges"])

    def is_private(self, prefix: Prefix) -> bool:
        """Whether a range lies wholly in the private ranges of RFC 1918."""
        return any(r.contains(prefix) for r in self.private_ranges)

    @property
    def unusable_ranges(self) -> tuple[Prefix, ...]:
        """Ranges that no virtual network may use [VNQ19]."""
        return _prefixes(self.subnets["unusable_ranges"])

    # storage
    @property
    def storage(self) -> Mapping[str, Any]:
        """What host storage must be and offer: kinds, sub-resources, ports, SKUs [ST25; CNH23; VNR25; STN]."""
        found: Mapping[str, Any] = _data("storage")
        return found

    # access restrictions
    @property
    def access(self) -> Mapping[str, Any]:
        """What access restrictions of an app take: limits, headers, service tags, origins [AR24; NF25; seed]."""
        found: Mapping[str, Any] = _data("access")
        return found

    # traffic
    @property
    def traffic(self) -> Mapping[str, Any]:
        """Limits of security groups and route tables, and the ports and tags that services need [NSG25; UDR23; VNL22;
        TAG21; AGW21; ASE26; VNI26; EHF]."""
        found: Mapping[str, Any] = _data("traffic")
        return found

    def service_tag(self, kind: str) -> str | None:
        """The service tag that holds the public addresses of a kind of service: Storage [TAG21]."""
        found: str | None = self.traffic["tags_of_kinds"].get(kind)
        return found

    def is_service_tag(self, word: str) -> bool:
        """Whether a word, with or without a region or part behind a dot, is a service tag that we know [TAG21]."""
        return word.partition(".")[0].lower() in (t.lower() for t in self.traffic["service_tags"])

    # triggers
    def extension(self, trigger: str) -> Extension | None:
        """The extension of a trigger type that can drive dynamic scale inside a network; None for all others."""
        row = _data("triggers")["extensions"].get(trigger)
        if row is None:
            return None
        return Extension(row["package"], row["scale_monitoring"], row["target_based_scaling"])

    def is_extension_trigger(self, trigger: str) -> bool:
        """Whether a trigger type comes from a binding extension: HTTP and timers do not."""
        return trigger not in _data("triggers")["without_extension"]

    @property
    def scale_monitoring_runtime(self) -> int:
        """The lowest major version of the runtime with scale monitoring [seed "Virtual network triggers"]."""
        return int(_data("triggers")["scale_monitoring_runtime"])

    @property
    def newest_runtime(self) -> int:
        """The major version of the runtime to move to [IAC26]."""
        return int(_data("triggers")["newest_runtime"])

    def sends_events(self, account_kind: str) -> bool:
        """Whether an account kind works with event-driven Blob and Event Grid triggers: v1 does not [ST25]."""
        return account_kind not in _data("triggers")["event_kinds_refused"]

    # services
    @property
    def vault_rules(self) -> Mapping[str, int]:
        """The most that a vault's firewall lists: address_rules and subnet_rules [KV20]."""
        found: Mapping[str, int] = _data("services")["key_vault"]
        return found

    # app settings
    @property
    def settings(self) -> Mapping[str, Any]:
        """App settings that Flex Consumption refuses, and those that site properties replace [FCP26; VNI26; IAC26]."""
        found: Mapping[str, Any] = _data("settings")
        return found

    # private link and DNS
    def groups(self, kind: str) -> Mapping[str, str]:
        """Private link sub-resources of a kind, with the DNS zone that each needs [PED23; PE25]."""
        found: Mapping[str, str] = _data("private-link")["groups"].get(kind, {})
        return found

    def zone_of(self, kind: str, group: str, region: str = "") -> str | None:
        """The recommended private DNS zone for a sub-resource; slots (sites-x) use that of sites."""
        zone = self.groups(kind).get("sites" if group.startswith("sites-") else group)
        return zone.replace("{region}", region) if zone else None

    def public_suffix(self, group: str) -> str | None:
        """The public DNS suffix of a sub-resource: blob.core.windows.net for blob."""
        name = "sites" if group.startswith("sites-") else group.removesuffix("_secondary")
        found: str | None = _data("private-link")["public_suffixes"].get(name)
        return found

    def service_endpoint(self, kind: str) -> str | None:
        """The service endpoint that makes a subnet known to a kind of service: Microsoft.Storage."""
        found: str | None = _data("private-link")["service_endpoints"].get(kind)
        return found

    @property
    def maximum_endpoints_per_app(self) -> int:
        """Private endpoints that one app or slot may have [PEA25]."""
        return int(_data("private-link")["maximum_endpoints_per_app"])

    @property
    def azure_dns(self) -> str:
        """The address of Azure's own resolver inside a virtual network."""
        return str(_data("dns")["azure_dns"])

    @property
    def dns(self) -> Mapping[str, int]:
        """Limits of private DNS: zone_links, zone_registration_links, minimum_labels, maximum_labels [PDNS]."""
        found: Mapping[str, int] = _data("dns")
        return found

    # gateways and the way out
    @property
    def gateways(self) -> Mapping[str, Any]:
        """Sizes of the subnets of gateways and firewalls, and limits of gateway-required integration.

        [GWS20 "Gateway subnet"; ERC18; GWI26; AFW; AGW21]
        """
        found: Mapping[str, Any] = _data("gateways")
        return found

    @property
    def outbound(self) -> Mapping[str, Any]:
        """Limits of NAT gateways, and ports that outbound flows need or cannot use.

        [NATR23; NATA26; IOIP26; NF25; VNI26; SQLC; EHF; SBF]
        """
        found: Mapping[str, Any] = _data("outbound")
        return found


def _matches(sku: str, pattern: str) -> bool:
    return fnmatch.fnmatchcase(sku.lower(), pattern.lower())


@cache
def facts(baseline: BaselineName) -> Facts:
    """The facts of a baseline."""
    return Facts(baseline)
