"""OUT: NAT gateways and their addresses. DDoS protection of an address is not modelled."""

from collections.abc import Iterator
from typing import Any

from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.questions import facts_of, network_of
from fnetdesigner.kinds.traffic import NatGateway, PublicIp
from fnetdesigner.model.edits import Add, Edit, Set
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.hybrid_questions import is_gateway_subnet
from fnetdesigner.rules.mends import free_name, new_id, offered, some_names
from fnetdesigner.rules.rule import cite, fix, names, problem, rule

ADDRESSES = cite("NATR23", "Public IP addresses")
SUBNETS = cite("NATR23", "Subnets")
INTEGRATION = cite("NATA26", "Azure NAT Gateway integration")


def served(gateway: NatGateway, view: View) -> tuple[Subnet, ...]:
    """The subnets whose traffic a NAT gateway carries."""
    return tuple(view.referrers(gateway.id, Subnet, "nat_gateway"))


def addresses_of(gateway: NatGateway, view: View) -> tuple[PublicIp, ...]:
    """The public addresses of a NAT gateway."""
    found = (view.get(a, PublicIp) for a in gateway.public_ips)
    return tuple(a for a in found if a is not None)


def new_address(gateway: NatGateway, view: View, taken: tuple[str, ...] = ()) -> PublicIp:
    """A public address that goes with a NAT gateway."""
    return PublicIp(
        id=new_id(PublicIp, view, taken),
        name=free_name(PublicIp, f"pip-{gateway.name}", view),
        sku=gateway.sku,
        region=gateway.region,
        resource_group=gateway.resource_group,
        subscription=gateway.subscription,
    )


@rule(
    "FND-OUT-007",
    "error",
    NatGateway,
    ADDRESSES,
    remedy="Give the NAT gateway a static public address.",
)
def nat_without_address(gateway: NatGateway, view: View) -> Iterator[Problem]:
    """A NAT gateway serves a subnet and has no public address.

    It sends traffic from its public addresses, and needs at least one, or a prefix of them.
    """
    subnets = served(gateway, view)
    # One that serves nothing yet is unfinished: TODO speaks of it.
    if gateway.public_ips or not subnets:
        return
    made = new_address(gateway, view)
    yield problem(
        f"*{gateway.name}* has no public address and serves {some_names(subnets)}; a NAT gateway needs at least one.",
        gateway,
        *subnets,
        fixes=(
            fix(
                "new-address",
                f"Give *{gateway.name}* the public address *{made.name}*",
                Add(made),
                Set(gateway.id, {"public_ips": (made.id,)}),
            ),
        ),
    )


@rule(
    "FND-OUT-008",
    "error",
    NatGateway,
    ADDRESSES,
    INTEGRATION,
    remedy="Use Standard static IPv4 addresses; IPv6 needs a StandardV2 NAT gateway.",
)
def nat_with_wrong_address(gateway: NatGateway, view: View) -> Iterator[Problem]:
    """A NAT gateway has a public address of a kind that it cannot use.

    Addresses of the SKU Basic, dynamic ones and, on a Standard NAT gateway, IPv6 addresses are not compatible.
    """
    wrong = [(a, said) for a in addresses_of(gateway, view) if (said := misfit(gateway, a))]
    if not wrong:
        return
    told = "; ".join(f"*{address.name}* {said}" for address, said in wrong)
    alone = all(len(view.references_to(address.id)) == 1 for address, _ in wrong)
    values = {"sku": gateway.sku, "allocation": "Static"}
    version = {} if gateway.sku == "StandardV2" else {"version": "IPv4"}
    # What else uses an address may not bear the change.
    way = fix(
        "fitting",
        f"Make {names(tuple(a for a, _ in wrong))} {gateway.sku}, static{'' if not version else ' and IPv4'}",
        *(Set(address.id, {**values, **version}) for address, _ in wrong),
    )
    yield problem(
        f"*{gateway.name}* is a {gateway.sku} NAT gateway: {told}.",
        gateway,
        *(address for address, _ in wrong),
        fixes=offered(way if alone else None),
    )


def misfit(gateway: NatGateway, address: PublicIp) -> str:
    """What a NAT gateway cannot use about an address, as the end of a sentence; empty when it can."""
    if address.sku == "Basic":
        return "has the SKU Basic, which does not fit"
    if address.allocation == "Dynamic":
        return "is dynamic, and it has to be static"
    return "is IPv6, which needs StandardV2" if address.version == "IPv6" and gateway.sku == "Standard" else ""


@rule(
    "FND-OUT-009",
    "error",
    NatGateway,
    INTEGRATION,
    ADDRESSES,
    remedy="Reduce the addresses to 16.",
)
def too_many_nat_addresses(gateway: NatGateway, view: View) -> Iterator[Problem]:
    """A NAT gateway has more public addresses than it may.

    The limit is 16, with 64,512 ports each.
    """
    table = facts_of(view).outbound["nat"]
    most = int(table["addresses"])
    if len(gateway.public_ips) > most:
        yield problem(
            f"*{gateway.name}* has {len(gateway.public_ips)} public addresses; the limit is {most}, with "
            f"{table['ports_per_address']} ports each.",
            gateway,
            fixes=(
                fix(
                    "reduce",
                    f"Keep the first {most} addresses of *{gateway.name}*",
                    Set(gateway.id, {"public_ips": gateway.public_ips[:most]}),
                ),
            ),
        )


@rule(
    "FND-OUT-010",
    "error",
    NatGateway,
    SUBNETS,
    remedy="Use one NAT gateway per network, and none on GatewaySubnet.",
)
def nat_in_the_wrong_place(gateway: NatGateway, view: View) -> Iterator[Problem]:
    """A NAT gateway serves subnets of several networks, or GatewaySubnet.

    A NAT gateway serves subnets of one network, each subnet has one NAT gateway at most, and GatewaySubnet none.
    """
    subnets = served(gateway, view)
    kept = [s for s in subnets if is_gateway_subnet(s)]
    if kept:
        yield problem(
            f"*{gateway.name}* serves {names(kept)}, which cannot have a NAT gateway.",
            gateway,
            *kept,
            fixes=(
                fix(
                    "off-gateway-subnet",
                    f"Take *{gateway.name}* off {names(kept)}",
                    *(Set(s.id, {"nat_gateway": None}) for s in kept),
                ),
            ),
        )
    networks: dict[str, VirtualNetwork] = {}
    for subnet in subnets:
        network = network_of(subnet, view)
        if network is not None and not is_gateway_subnet(subnet):
            networks.setdefault(network.id, network)
    if len(networks) > 1:
        listed = tuple(networks.values())
        yield problem(
            f"*{gateway.name}* serves subnets of {names(listed)}; a NAT gateway serves one network.",
            gateway,
            *listed,
            fixes=(one_each(gateway, subnets, listed, view),),
        )


def one_each(gateway: NatGateway, subnets: tuple[Subnet, ...], networks: tuple[VirtualNetwork, ...], view: View) -> Fix:
    """Give every network but the first a NAT gateway of its own."""
    edits: list[Edit] = []
    made_ids: list[str] = []
    address_ids: list[str] = []
    for network in networks[1:]:
        azure: dict[str, Any] = {
            "region": network.region, "resource_group": network.resource_group, "subscription": network.subscription,
        }  # fmt: skip
        stem = f"{gateway.name}-{network.name}"
        address = PublicIp(
            id=new_id(PublicIp, view, address_ids),
            name=free_name(PublicIp, f"pip-{stem}", view),
            sku=gateway.sku,
            **azure,
        )
        made = NatGateway(
            id=new_id(NatGateway, view, made_ids),
            name=free_name(NatGateway, stem, view),
            sku=gateway.sku,
            public_ips=(address.id,),
            idle_timeout=gateway.idle_timeout,
            **azure,
        )
        made_ids.append(made.id)
        address_ids.append(address.id)
        theirs = [s for s in subnets if s.parent == network.id and not is_gateway_subnet(s)]
        edits += [Add(address), Add(made), *(Set(s.id, {"nat_gateway": made.id}) for s in theirs)]
    return fix("one-each", f"Give {names(networks[1:])} a NAT gateway of its own", *edits)


@rule(
    "FND-OUT-013",
    "error",
    NatGateway,
    cite("NATR23", "Timeouts"),
    INTEGRATION,
    remedy="Choose an idle timeout of 4 to 120 minutes.",
)
def nat_idle_timeout(gateway: NatGateway, view: View) -> Iterator[Problem]:
    """The idle timeout of a NAT gateway is out of range.

    It may be 4 to 120 minutes; Azure refuses other values.
    """
    least, most = facts_of(view).outbound["nat"]["idle_timeout"]
    if not least <= gateway.idle_timeout <= most:
        nearest = max(least, min(most, gateway.idle_timeout))
        yield problem(
            f"*{gateway.name}* has an idle timeout of {gateway.idle_timeout} minutes; {least} to {most} are possible.",
            gateway,
            fixes=(
                fix("timeout", f"Set the idle timeout of *{gateway.name}* to {nearest} minutes",
                    Set(gateway.id, {"idle_timeout": nearest})),
            ),
        )  # fmt: skip
