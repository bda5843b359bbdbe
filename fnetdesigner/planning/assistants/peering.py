"""*Peer these networks*: a peering on each side, gateway transit where one of them has a gateway, shared zones."""

from fnetdesigner.kinds.firewalls import AzureFirewall, NetworkVirtualAppliance
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import gateways_of, peering_between, peerings_from, prefix_of, zones_seen_by
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.view import View
from fnetdesigner.planning.assistants.assistant import (
    YES_NO,
    Answers,
    Ask,
    Assistant,
    AssistantError,
    Goal,
    Subjects,
    named,
)
from fnetdesigner.planning.assistants.ways import packet, reason
from fnetdesigner.routing.question import Target
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.mends_virtual_network import new_peerings, overlapping, zone_links

ON_THE_WAY = ("route", "peering", "transit", "steering")


def _others(network: VirtualNetwork, view: View) -> list[VirtualNetwork]:
    """The networks that one can be peered with."""
    found = []
    for other in view.all(VirtualNetwork):
        both = peering_between(network, other, view) and peering_between(other, network, view)
        if other.id != network.id and not both:
            found.append(other)
    return found


def _asks(subjects: Subjects, view: View) -> tuple[Ask, ...]:
    one = view.get(subjects[0].id, VirtualNetwork)
    if one is None:
        raise AssistantError("Choose virtual networks.")
    asks: list[Ask] = []
    if len(subjects) == 1:
        others = _others(one, view)
        if not others:
            raise AssistantError(f"There is no other network that *{one.name}* could be peered with.")
        good = [o for o in others if overlapping(one, o) is None]
        asks.append(Ask("remote", "Peer with", "The network at the other end.", (good or others)[0].id, named(others)))
    ends = [one, *(view.get(s.id, VirtualNetwork) for s in subjects[1:])]
    _checked(ends, view)
    if any(n is not None and any(True for _ in zones_seen_by(n, view)) for n in (ends if len(ends) > 1 else
                                                                              [one, *_others(one, view)])):  # fmt: skip
        words = "Links the private DNS zones of each network to the other, so that names resolve alike."
        asks.append(Ask("zones", "Share private DNS zones", words, "yes", YES_NO))
    return tuple(asks)


def _checked(ends: list[VirtualNetwork | None], view: View) -> None:
    """Refuse networks that cannot be peered, with the reason."""
    for at, one in enumerate(ends):
        for other in ends[at + 1 :]:
            if one is None or other is None:
                raise AssistantError("Choose virtual networks.")
            clash = overlapping(one, other)
            if clash is not None:
                raise AssistantError(
                    f"*{one.name}* ({clash[0]}) and *{other.name}* ({clash[1]}) overlap, and overlapping networks "
                    "cannot be peered. Readdress one of them."
                )
            if not one.address_space or not other.address_space:
                bare = one if not one.address_space else other
                raise AssistantError(f"*{bare.name}* has no address space yet.")
            if peering_between(one, other, view) and peering_between(other, one, view):
                raise AssistantError(f"*{one.name}* and *{other.name}* are peered already.")


def _work(subjects: Subjects, answers: Answers, draft: Draft) -> Goal:
    ids = [s.id for s in subjects] + ([answers["remote"]] if len(subjects) == 1 else [])
    one, other = (draft.view.get(i, VirtualNetwork) for i in ids[:2])
    _checked([one, other], draft.view)
    if one is None or other is None:
        raise AssistantError("Choose two virtual networks.")
    draft.do(*new_peerings(one, other, draft.view))
    _transit(one, other, draft)
    _transit(other, one, draft)
    for hub, spoke in ((one, other), (other, one)):
        if _forwards(hub, draft.view):
            _flags(spoke, hub, draft, allow_forwarded_traffic=True)
    if answers.get("zones") == "yes":
        for network, like in ((one, other), (other, one)):
            draft.do(*zone_links(network, like, draft.view))
    return _goal(one.id, other.id)


def _transit(hub: VirtualNetwork, spoke: VirtualNetwork, draft: Draft) -> None:
    """Let a network use the gateway of another, where it has none of its own and uses no third one's."""
    view = draft.view
    offers = [g for g in gateways_of(hub, view) if not (isinstance(g, VpnGateway) and g.sku == "Basic")]
    own = any(True for _ in gateways_of(spoke, view))
    borrowed = any(p.use_remote_gateways for p, _ in peerings_from(spoke, view))
    if offers and not own and not borrowed:
        _flags(hub, spoke, draft, allow_gateway_transit=True)
        _flags(spoke, hub, draft, use_remote_gateways=True)


def _flags(home: VirtualNetwork, remote: VirtualNetwork, draft: Draft, **flags: bool) -> None:
    found = peering_between(home, remote, draft.view)
    if found is not None:
        draft.set(found, **flags)


def _forwards(network: VirtualNetwork, view: View) -> bool:
    return any(
        True
        for subnet in view.children(network.id, Subnet)
        for model in (AzureFirewall, NetworkVirtualAppliance)
        for _ in view.children(subnet.id, model)
    )


def _goal(one: str, other: str) -> Goal:
    def missing(view: View) -> str:
        ends = view.get(one, VirtualNetwork), view.get(other, VirtualNetwork)
        if ends[0] is None or ends[1] is None:
            return "A network would be gone."
        for home, remote in (ends, ends[::-1]):
            if home is None or remote is None or peering_between(home, remote, view) is None:
                return "A peering would be missing."
            pair = (_subnet(home, view), _subnet(remote, view))
            if pair[0] is not None and pair[1] is not None:
                found = packet(pair[0].id, Target(resource=pair[1].id), view)
                if found.verdict == "deny" and found.stage in ON_THE_WAY:
                    return f"*{pair[0].name}* would not reach *{pair[1].name}*: {reason(found)}"
        return ""

    return missing


def _subnet(network: VirtualNetwork, view: View) -> Subnet | None:
    """A subnet that stands for the network: one with a range and no routes of its own."""
    plain = [s for s in view.children(network.id, Subnet) if prefix_of(s) is not None and s.route_table is None]
    return plain[0] if plain else None


PEERING = Assistant(
    "peer",
    "Peer these networks",
    "Adds the peering on both sides, with gateway transit where one has a gateway, and shares private DNS zones.",
    ("virtual-network",),
    _asks,
    _work,
    lambda subjects: f"Peer {' and '.join(s.name for s in subjects)}",
    most=2,
)
