"""Which piece of the design stands behind a row of the effective routes or rules, as ``usage`` names pieces."""

from fnetdesigner.kinds.network import Peering, Subnet
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, RouteTable
from fnetdesigner.model.view import View
from fnetdesigner.routing.rule_views import RuleRow
from fnetdesigner.routing.usage import Piece, route_prefix
from fnetdesigner.routing.views import ORIGINS, RouteRow

LABELS = {word: origin for origin, word in ORIGINS.items()}


def rule_piece(row: RuleRow, view: View) -> Piece | None:
    """The rule behind a row; None where several groups share the name."""
    groups = list(view.named(NetworkSecurityGroup, row.group))
    if len(groups) != 1:
        return None
    if row.default:
        return Piece(groups[0].id, "rules", builtin=f"{row.direction} {row.priority}")
    for place, rule in enumerate(groups[0].rules):
        if (rule.direction, rule.priority, rule.name) == (row.direction, row.priority, row.name):
            return Piece(groups[0].id, "rules", place)
    return None


def route_piece(row: RouteRow, subnet: Subnet, view: View) -> Piece | None:
    """The route, peering, private endpoint or service endpoint behind a row.

    None for routes inside the network: a trace has no hop for them, so nothing could be told.
    """
    made = view.any(row.subject)
    if isinstance(made, RouteTable):
        for place, route in enumerate(made.routes):
            if (route.name, route_prefix(route.prefix)) == (row.name, row.prefix):
                return Piece(made.id, "routes", place)
    if isinstance(made, Peering | PrivateEndpoint):
        return Piece(made.id)
    if made is not None and made.id == subnet.id and row.prefix in subnet.service_endpoints:
        return Piece(subnet.id, "service_endpoints", subnet.service_endpoints.index(row.prefix))
    if row.next_hop == "VnetLocal":
        return None
    return Piece(subnet.id, "routes", builtin=f"{LABELS[row.origin]}:{row.prefix}")
