"""What a packet can start from and go to, as a person picks or types it. No Qt.

An end is written as its label where it is one of the design's things; anything else is a name or an address.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fnetdesigner.gui.language import spoken, tr
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.questions import prefix_of
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.resource import Resource, natural_key
from fnetdesigner.model.values import Prefix, parse_address, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.routing.console import ConsoleError, parse_host
from fnetdesigner.routing.question import Source, Target
from fnetdesigner.routing.targets import CALLED, SCM, groups_of, ports_of

INTERNET = "The internet"
SENDERS = (
    "function-app", "deployment-slot", "virtual-machine", "client", "deployment-agent", "network-virtual-appliance",
    "azure-firewall", "application-gateway", "front-door", "bastion", "hybrid-connection-manager", "dns-server",
    "subnet", "virtual-network", "on-premises-network",
)  # fmt: skip
"""The kinds that a packet can start from, in the order in which they are offered."""
HOSTS = (
    "private-endpoint", "virtual-machine", "network-virtual-appliance", "azure-firewall", "application-gateway",
    "dns-server", "subnet", "virtual-network", "on-premises-network",
)  # fmt: skip
"""The kinds without names of their own that a packet can go to."""
GROUP_WORDS = {"sites": "site", SCM: "scm site", "sqlServer": "", "vault": "", "namespace": "", "registry": ""}


class EndError(ValueError):
    """An end that is neither of the design nor a name or address; the message is for a person."""


@dataclass(frozen=True, slots=True)
class From:
    """Where packets may start: ``resource`` is the id for icons and picking, empty for the internet."""

    label: str
    source: Source
    resource: str = ""


@dataclass(frozen=True, slots=True)
class To:
    """Where packets may go, with the port that it is called at."""

    label: str
    target: Target
    resource: str = ""
    port: int = 443


def starts(view: View) -> list[From]:
    """Everything that packets can start from, the internet last."""
    found = [From(_label(r, view), Source(r.id), r.id) for r in _of_kinds(SENDERS, view)]
    for gateway in view.all(VpnGateway):
        if gateway.point_to_site_pool:
            label = tr("Point-to-site client of {name}").format(name=gateway.name)
            found.append(From(label, Source(gateway.id, point_to_site=True), gateway.id))
    return [*found, From(spoken(INTERNET), Source())]


def goals(view: View) -> list[To]:
    """Everything of the design that packets can go to: services by sub-resource, then hosts and networks."""
    found: list[To] = []
    slugs = (model.kind for model in CALLED)
    for resource in _of_kinds(tuple(slugs), view):
        for group in groups_of(resource):
            words = spoken(GROUP_WORDS.get(group, group))
            port = next(iter(ports_of(resource, group)), 443)
            label = _label(resource, view)
            found.append(To(f"{label} · {words}" if words else label, Target(resource.id, group), resource.id, port))
    found += [To(_label(r, view), Target(r.id), r.id) for r in _of_kinds(HOSTS, view)]
    return found


def _of_kinds(slugs: tuple[str, ...], view: View) -> Iterator[Resource]:
    for slug in slugs:
        model = catalogue().by_slug[slug].model
        yield from sorted(view.all(model), key=lambda r: natural_key(r.name.lower()))


def _label(resource: Resource, view: View) -> str:
    """The name, with its container where a name is used twice."""
    if sum(1 for _ in view.named(type(resource), resource.name)) > 1:
        parent = view.any(resource.parent)
        return f"{resource.name} ({parent.name if parent is not None else resource.id})"
    return resource.name


def read_start(text: str, view: View) -> From:
    """The start that a text names: a label, else an address. EndError says what is missing."""
    asked = text.strip()
    for found in starts(view):
        if asked.lower() in (found.label.lower(), found.resource):
            return found
    if not asked:
        raise EndError(tr("Choose where the packet starts."))
    try:
        address = parse_address(asked)
    except ValueError:
        raise EndError(
            tr("Nothing of the design is called {asked}, and it is no address.").format(asked=asked)
        ) from None
    home = _home(address, view)
    return From(asked, Source(None if home is None else home.id, asked), "" if home is None else home.id)


def _home(address: Prefix, view: View) -> Resource | None:
    """The smallest subnet or site range that holds an address; None on the internet."""
    ranges: list[tuple[int, Resource]] = []
    for subnet in view.all(Subnet):
        prefix = prefix_of(subnet)
        if prefix is not None and prefix.contains(address):
            ranges.append((prefix.length, subnet))
    for site in view.all(OnPremisesNetwork):
        lengths = [p.length for p in map(parse_prefix, site.address_space) if p.contains(address)]
        ranges += [(length, site) for length in lengths]
    return max(ranges, key=lambda r: r[0])[1] if ranges else None


def read_goal(text: str, view: View) -> tuple[To, int | None]:
    """The goal that a text names, and the port where the text has one. EndError says what is missing."""
    asked = text.strip()
    for found in goals(view):
        if asked.lower() in (found.label.lower(), found.resource):
            return found, None
    if not asked:
        raise EndError(tr("Choose where the packet goes, or type a name or an address."))
    try:
        host, port = parse_host(asked, None)
    except ConsoleError as error:
        raise EndError(str(error)) from None
    try:
        parse_address(host)
    except ValueError:
        return To(host, Target(name=host)), port
    return To(host, Target(address=host)), port


def start_of_resource(resource_id: str, view: View) -> From | None:
    """The start that a resource is, if packets can start there."""
    return next((f for f in starts(view) if f.resource == resource_id and not f.source.point_to_site), None)


def goal_of_resource(resource_id: str, view: View) -> To | None:
    """The first goal that a resource is, if packets can go there."""
    return next((g for g in goals(view) if g.resource == resource_id), None)
