"""The joint look at the storage that an app cannot start without: plan, integration, doors, names, filters.

The facts come in the order in which a packet meets them. A fact that makes the later ones meaningless ends
the list: a Consumption app has no way in, whatever its endpoints; an app without a network has none either.
So whoever reads the facts has one cause for one fault. Identity, roles and keys are not looked at.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import (
    app_network,
    content_storage,
    endpoints_of,
    facts_of,
    hosting_of,
    is_restricted,
    same_region,
)
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View, remembered
from fnetdesigner.routing.evidence import Step
from fnetdesigner.routing.names import Answer, resolve
from fnetdesigner.routing.needs import (
    admits,
    entry_subnet,
    knows_service,
    needed_groups,
    uses_content_share,
)
from fnetdesigner.routing.question import Blocker
from fnetdesigner.routing.reach import ON_THE_WAY, endpoint_in_reach, way_to_service

FactName = Literal["door", "plan", "network", "content-routing", "admitted", "endpoint", "name", "filter"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact on the way to an account. ``holds``: True is good, False stops the app, None cannot be told.

    ``group`` and ``port`` say what the fact is about where there are several; ``blocker`` is what stops, or may stop,
    a flow on its way to ``address``; ``answer`` is what the name resolves to.
    """

    name: FactName
    holds: bool | None
    text: str
    subjects: tuple[str, ...]
    sources: tuple[str, ...]
    group: str = ""
    port: int = 0
    blocker: Blocker | None = None
    address: str = ""
    answer: Answer | None = None

    @property
    def steps(self) -> tuple[Step, ...]:
        """The fact as evidence, with the steps of the name's answer before it."""
        own = Step(self.text, self.subjects, self.sources)
        return (own,) if self.answer is None else (*self.answer.steps, own)


@remembered
def storage_path(app: FunctionApp, storage: StorageAccount, view: View) -> tuple[Fact, ...]:
    """The facts that decide whether an app reaches its host or content storage; empty while it has no plan."""
    return tuple(_facts(app, storage, view))


def broken(facts: tuple[Fact, ...], name: FactName) -> tuple[Fact, ...]:
    """The facts of a name that do not hold."""
    return tuple(f for f in facts if f.name == name and f.holds is False)


def _fact(
    name: FactName, holds: bool | None, text: str, *subjects: Resource | None, sources: tuple[str, ...], group: str = ""
) -> Fact:
    return Fact(name, holds, text, tuple(s.id for s in subjects if s is not None), sources, group)


def _facts(app: FunctionApp, storage: StorageAccount, view: View) -> Iterator[Fact]:
    hosting = hosting_of(app, view)
    if hosting is None:
        return
    restricted = is_restricted(storage)
    state = "turns away callers that are not on its list" if restricted else "is open to all networks"
    yield _fact("door", not restricted, f"*{storage.name}* {state}.", storage, sources=("STN",))
    if hosting == "consumption":
        if restricted:
            text = f"*{app.name}* runs on Consumption, which cannot use restricted storage."
            yield _fact("plan", False, text, app, storage, sources=("seed",))
        return
    network = app_network(app, view)
    if network is None:
        # An Isolated plan without its environment is unfinished: PLAN speaks of that.
        if restricted and hosting != "isolated":
            text = f"*{app.name}* enters no virtual network, so it has no way to *{storage.name}*."
            yield _fact("network", False, text, app, storage, sources=("seed", "CNH23"))
        return
    subnet = entry_subnet(app, view)
    if subnet is None:
        text = f"*{app.name}* enters *{network.name}* by its gateway; no source says that host storage works so."
        yield _fact("network", None, text, app, network, sources=("GWI26",))
        return
    yield _fact("network", True, f"*{app.name}* enters *{network.name}*.", app, network, sources=("seed",))
    if restricted and _content_must_be_routed(app, storage, hosting, view):
        how = "through the network" if app.content_share_routing else "past the network"
        text = f"*{app.name}* reaches its content share {how}."
        yield _fact("content-routing", app.content_share_routing, text, app, storage, sources=("seed",))
    ways = tuple(_ways_in(app, storage, network, subnet, view))
    yield from ways
    lacking = frozenset(f.group for f in ways if f.name == "endpoint" and f.holds is False)
    yield from _filters(app, storage, lacking, view)


def _content_must_be_routed(app: FunctionApp, storage: StorageAccount, hosting: str, view: View) -> bool:
    content = content_storage(app, view)
    listed = facts_of(view).storage["content_routing_hosting"]
    return hosting in listed and content is not None and content.id == storage.id


def by_endpoints(storage: StorageAccount, view: View) -> bool:
    """Whether a restricted account is meant to be reached by endpoints: the public door is shut, or some exist."""
    return storage.public_network_access == "Disabled" or any(True for _ in endpoints_of(storage, view))


def _ways_in(
    app: FunctionApp, storage: StorageAccount, network: VirtualNetwork, subnet: Subnet, view: View
) -> Iterator[Fact]:
    if not is_restricted(storage):
        return
    if admits(storage, subnet, view):
        text = f"*{storage.name}* lets *{subnet.name}* in by its service endpoint."
        yield _fact("admitted", True, text, storage, subnet, sources=("seed", "STN"))
        return
    if not by_endpoints(storage, view):
        yield _not_admitted(app, storage, subnet, view)
        return
    for group in needed_groups(app, storage, view):
        endpoint = endpoint_in_reach(storage, group, network, view)
        if endpoint is None:
            waiting = any(e.status != "Approved" and e.group_id == group for e in endpoints_of(storage, view))
            text = f"*{storage.name}* has no private endpoint for {group} that *{network.name}* reaches."
            # One that only waits for approval is another cause: the family PE speaks of it.
            holds = None if waiting else False
            yield _fact("endpoint", holds, text, storage, network, app, sources=("CNH23", "ST25"), group=group)
            continue
        text = f"*{endpoint.name}* leads to {group} of *{storage.name}*."
        yield _fact("endpoint", True, text, endpoint, storage, sources=("PE25",), group=group)
        answer = resolve(app, storage, group, view)
        yield Fact(
            "name",
            None if answer.verdict == "unknown" else answer.verdict == "private",
            _name_text(app, answer),
            (app.id, storage.id),
            ("seed", "PED21"),
            group,
            answer=answer,
        )


def _name_text(app: FunctionApp, answer: Answer) -> str:
    if answer.verdict == "unknown":
        return f"What {answer.name} resolves to for *{app.name}* depends on {answer.missing}."
    if answer.verdict == "nonexistent":
        return f"{answer.name} does not exist for *{app.name}*."
    return f"{answer.name} resolves to a {answer.verdict} address for *{app.name}*."


def _not_admitted(app: FunctionApp, storage: StorageAccount, subnet: Subnet, view: View) -> Fact:
    listed = subnet.id in storage.allowed_subnets
    known = knows_service(subnet, storage, view)
    service = facts_of(view).service_endpoint(storage.kind)
    if storage.allowed_addresses and not same_region(storage.region, app.region):
        text = f"Whether *{storage.name}* lets *{app.name}* in depends on the app's public addresses."
        return _fact("admitted", None, text, storage, subnet, sources=("STN",))
    if listed:
        lack = f"*{subnet.name}* has no {service} service endpoint"
    elif known:
        lack = f"*{subnet.name}* is not among its allowed subnets"
    else:
        lack = f"*{subnet.name}* is not among its allowed subnets and has no {service} service endpoint"
    text = f"*{storage.name}* does not let *{subnet.name}* in: {lack}."
    return _fact("admitted", False, text, storage, subnet, app, sources=("seed", "CNH23"))


def _filters(app: FunctionApp, storage: StorageAccount, lacking: frozenset[str], view: View) -> Iterator[Fact]:
    """What stops the packets themselves; not asked where there is no door that they could be meant for."""
    for part in needed_groups(app, storage, view):
        if part in lacking:
            continue
        content = part in facts_of(view).storage["content_groups"] and uses_content_share(app, view)
        for port in facts_of(view).storage["ports"][part]:
            found = way_to_service(app, storage, part, port, "content-share" if content else "app", view)
            stops = [b for b in found.blockers if b.stage in ON_THE_WAY]
            subjects = (app.id, storage.id)
            for blocker in stops:
                holds = False if found.verdict == "deny" and blocker.sure else None
                sources = blocker.sources or ("VNR25",)
                yield Fact("filter", holds, blocker.what, subjects, sources, part, port, blocker, found.address)
            if not stops and any(h.role in ("nsg_out", "nsg_in", "route") for h in found.hops):
                text = f"TCP {port} to {part} of *{storage.name}* gets through."
                yield Fact("filter", True, text, subjects, ("NSG25", "VNR25"), part, port)
