"""Access restrictions of apps and slots as lists: whom a list lets in, and by which of its rules.

A list is read by rising priority, the first match decides [AR24 "How it works"]. Headers are taken into account
only as far as a rule has some; what callers send is not modelled.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import netaddr

from fnetdesigner.azure.facts import BASELINES, facts
from fnetdesigner.kinds.app_parts import AccessRule
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.questions import endpoints_of, facts_of, has_service_endpoint, slots_of
from fnetdesigner.model.values import Prefix
from fnetdesigner.model.view import View
from fnetdesigner.routing.names import same_group
from fnetdesigner.routing.places import SERVICE_TAGS

Site = FunctionApp | DeploymentSlot
EVERYBODY = frozenset(w.lower() for w in facts(BASELINES[0]).access["everybody"])
FURTHER_TAGS = frozenset({"actiongroup", "internet", "powerplatform"})


@dataclass(frozen=True, slots=True)
class RuleList:
    """One list of an app or slot. ``field`` holds its rules, ``unmatched_field`` what becomes of everybody else."""

    site: Site
    field: str
    unmatched_field: str
    rules: tuple[AccessRule, ...]
    unmatched: str | None

    @property
    def ordered(self) -> tuple[AccessRule, ...]:
        """The rules in the order in which they are read; equal priorities in the order of the list."""
        return tuple(sorted(self.rules, key=lambda r: r.priority))

    @property
    def takes_everybody(self) -> bool:
        """Whether callers that no rule names are let in: by word, or because there are no rules [AR24]."""
        return self.unmatched == "Allow" or (self.unmatched is None and not self.rules)


def main_list(site: Site) -> RuleList:
    """The restrictions of the site itself."""
    return RuleList(site, "access_rules", "unmatched_action", site.access_rules, site.unmatched_action)


def tools_list(app: FunctionApp) -> RuleList:
    """The restrictions that count for the advanced tools site: its own, or those of the main site."""
    if app.scm_use_main:
        return main_list(app)
    return RuleList(app, "scm_rules", "scm_unmatched_action", app.scm_rules, app.scm_unmatched_action)


def lists_of(site: Site) -> tuple[RuleList, ...]:
    """Every list of a site that counts."""
    if isinstance(site, FunctionApp) and not site.scm_use_main:
        return main_list(site), tools_list(site)
    return (main_list(site),)


def sites_of(app: FunctionApp, view: View) -> Iterator[Site]:
    """An app and its slots."""
    yield app
    yield from slots_of(app, view)


def doors_of(site: Site, view: View) -> tuple[PrivateEndpoint, ...]:
    """The private endpoints that lead to an app or a slot."""
    if isinstance(site, FunctionApp):
        return tuple(e for e in endpoints_of(site, view) if e.group_id.lower() in ("", "sites"))
    app = view.get(site.app, FunctionApp)
    group = f"sites-{site.name}"
    return () if app is None else tuple(e for e in endpoints_of(app, view) if same_group(e, group))


def is_shut(site: Site, view: View) -> bool:
    """Whether the public door is shut: by word, or because an endpoint turns unset into that [AR24]."""
    if site.public_network_access is None:
        return any(True for _ in doors_of(site, view))
    return site.public_network_access == "Disabled"


def sources_of(rule: AccessRule) -> tuple[str, ...]:
    """The sources of a rule; several stand with commas between them."""
    return tuple(s.strip() for s in rule.source.split(",") if s.strip())


def ip_range(text: str) -> Prefix | None:
    """A source as a range of addresses, IPv4 or IPv6; None for a tag, or for what is no source at all."""
    address = text.partition("/")[0]
    if ":" not in address and address.count(".") != 3:
        return None
    try:
        network = netaddr.IPNetwork(text)
    except (netaddr.AddrFormatError, ValueError):
        return None
    return Prefix(network.version, network.first, network.last, network.prefixlen)


def is_tag(text: str) -> bool:
    """Whether a source is written as a service tag is: AzureCloud, Storage.WestEurope."""
    name, _, region = text.partition(".")
    known = name.lower() in SERVICE_TAGS | FURTHER_TAGS
    return known or (name.isascii() and name.isalnum() and name[:1].isupper() and (not region or region.isalnum()))


def has_tag(rule: AccessRule, tag: str) -> bool:
    """Whether a rule names a service tag, of whatever region."""
    wanted = tag.lower()
    return any(s.lower() == wanted or s.lower().startswith(f"{wanted}.") for s in sources_of(rule))


def source_covers(one: str, other: str) -> bool:
    """Whether a source takes in all of another."""
    first, second = one.lower(), other.lower()
    if first in ("any", "anyvnets") or first == second or second.startswith(f"{first}."):
        return True
    mine, its = ip_range(one), ip_range(other)
    return mine is not None and its is not None and mine.contains(its)


def rule_covers(one: AccessRule, other: AccessRule) -> bool:
    """Whether every caller that a rule matches is matched by another one: by source, and by the same headers."""
    if one.headers and one.headers != other.headers:
        return False
    if other.subnet is not None:
        return one.subnet == other.subnet or any(s.lower() in EVERYBODY for s in sources_of(one))
    wanted = sources_of(other)
    return bool(wanted) and all(any(source_covers(mine, s) for mine in sources_of(one)) for s in wanted)


def knows_subnet(subnet: Subnet, view: View) -> bool:
    """Whether rules for a subnet can match: it has the service endpoint of web apps."""
    return has_service_endpoint(subnet, str(facts_of(view).access["service_endpoint"]))


def admits_subnet(listed: RuleList, subnet: Subnet, view: View) -> bool:
    """Whether a list lets in what stands in a subnet, as far as subnets go."""
    for rule in listed.ordered:
        everybody = any(s.lower() in EVERYBODY for s in sources_of(rule))
        if not rule.headers and (everybody or (rule.subnet == subnet.id and knows_subnet(subnet, view))):
            return rule.action == "Allow"
    return listed.takes_everybody


def admits_address(listed: RuleList, address: Prefix) -> bool:
    """Whether a list lets in an address or range; a tag may hold it, and then it is taken to."""
    for rule in listed.ordered:
        if rule.headers or rule.subnet is not None:
            continue
        for text in sources_of(rule):
            found = ip_range(text)
            if text.lower() in EVERYBODY or (found is not None and found.contains(address)):
                return rule.action == "Allow"
            if found is None and rule.action == "Allow" and has_tag(rule, "AzureCloud"):
                return True
    return listed.takes_everybody
