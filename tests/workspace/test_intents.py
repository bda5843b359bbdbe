"""Intents: what a person means by a gesture, and that every one of them is a single, whole step."""

from typing import Any

import pytest

from fnetdesigner.kinds.app_parts import AccessRule
from fnetdesigner.kinds.catalogue import relations
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.model.design import Design, check_whole
from fnetdesigner.workspace import intents
from fnetdesigner.workspace.geometry import absolute_position
from fnetdesigner.workspace.intents import IntentError, Step
from fnetdesigner.workspace.session import Session


@pytest.fixture
def session() -> Session:
    return Session(Design())


def do(session: Session, step: Step) -> str:
    steps = len(session.history.undo_labels)
    session.do(step)
    assert len(session.history.undo_labels) == steps + 1
    check_whole(session.design)
    return step.select[0] if step.select else ""


def place(session: Session, slug: str, parent: str | None = None, **options: Any) -> str:
    return do(session, intents.place(session.design, slug, parent, **options))


def connect(session: Session, start: str, end: str, choice: int = 0) -> str:
    design = session.design
    kinds = design.resources[start].kind, design.resources[end].kind
    return do(session, intents.connect(design, start, end, relations(*kinds)[choice]))


def test_networks_and_subnets_get_the_next_free_ranges(session: Session) -> None:
    one, two = place(session, "virtual-network"), place(session, "virtual-network")
    spaces = [session.design.resources[i].address_space for i in (one, two)]  # type: ignore[attr-defined]
    assert spaces == [("10.0.0.0/16",), ("10.1.0.0/16",)]
    subnets = [place(session, "subnet", two) for _ in range(2)]
    assert [session.design.resources[i].prefix for i in subnets] == ["10.1.0.0/26", "10.1.0.64/26"]  # type: ignore[attr-defined]


@pytest.mark.editor("N2")
def test_a_container_grows_around_what_is_dropped_and_undo_takes_both_back(session: Session) -> None:
    network = place(session, "virtual-network", at=(0, 0))
    before = session.design
    place(session, "subnet", network, at=(700, 500))
    grown = session.design.layout[network]
    assert grown.width > before.layout[network].width and grown.height > before.layout[network].height
    session.undo()
    assert session.design is before


def test_a_subnet_cannot_stand_free(session: Session) -> None:
    with pytest.raises(IntentError, match=r"A subnet belongs in a virtual network\."):
        intents.place(session.design, "subnet")


def test_reserved_subnet_names_are_kept_and_others_are_made_unique(session: Session) -> None:
    network = place(session, "virtual-network")
    named = place(session, "subnet", network, values={"name": "GatewaySubnet"})
    assert session.design.resources[named].name == "GatewaySubnet"
    apps = [place(session, "function-app") for _ in range(2)]
    assert [session.design.resources[i].name for i in apps] == ["func-1", "func-2"]
    storage = place(session, "storage-account")
    assert session.design.resources[storage].name == "stdesign1"


def test_connecting_either_way_round_means_the_same(session: Session) -> None:
    network = place(session, "virtual-network")
    subnet, app = place(session, "subnet", network), place(session, "function-app")
    connect(session, subnet, app)
    connected = session.design.resources[app]
    assert isinstance(connected, FunctionApp) and connected.integration_subnet == subnet
    do(session, intents.disconnect(session.design, app, "integration_subnet", subnet))
    assert session.design.resources[app].integration_subnet is None  # type: ignore[attr-defined]


def test_a_peering_is_made_on_both_sides_in_one_step_and_only_once(session: Session) -> None:
    one, two = place(session, "virtual-network"), place(session, "virtual-network")
    connect(session, one, two)
    peerings = [session.design.resources[i] for i in session.design.index.by_kind["peering"]]
    assert {(p.parent, p.remote) for p in peerings if isinstance(p, Peering)} == {(one, two), (two, one)}
    with pytest.raises(IntentError, match="connected already"):
        connect(session, one, two)


@pytest.mark.editor("L2")
def test_deleting_a_network_takes_what_lies_in_it_and_frees_who_names_it(session: Session) -> None:
    one, two = place(session, "virtual-network"), place(session, "virtual-network")
    subnet, app = place(session, "subnet", one), place(session, "function-app")
    connect(session, app, subnet)
    connect(session, one, two)
    session.do(
        intents.set_values(
            session.design, [app], {"access_rules": (AccessRule(name="a", subnet=subnet),)}, "Access restrictions"
        )
    )
    before = session.design
    do(session, intents.delete(session.design, [one]))
    left = session.design.resources
    assert set(left) == {two, app}
    freed = left[app]
    assert isinstance(freed, FunctionApp) and freed.integration_subnet is None
    assert freed.access_rules == ()
    session.undo()
    assert session.design is before


def test_moving_into_another_network_keeps_the_spot_and_takes_the_children(session: Session) -> None:
    one = place(session, "virtual-network", at=(0, 0))
    two = place(session, "virtual-network", at=(800, 0))
    subnet = place(session, "subnet", one, at=(40, 80))
    endpoint = place(session, "private-endpoint", subnet)
    x, y = absolute_position(session.design, endpoint)
    do(session, intents.move(session.design, [subnet, endpoint], 800, 0, into=two))
    assert session.design.resources[subnet].parent == two
    assert session.design.resources[endpoint].parent == subnet
    assert absolute_position(session.design, endpoint) == (x + 800, y)


@pytest.mark.editor("N5")
def test_moving_to_where_it_may_not_stand_is_refused_with_the_reason(session: Session) -> None:
    network = place(session, "virtual-network")
    app = place(session, "function-app")
    with pytest.raises(IntentError, match="stands beside it"):
        intents.move(session.design, [app], 8, 8, into=network)


@pytest.mark.editor("N1")
def test_resizing_from_the_upper_left_keeps_the_children_in_place(session: Session) -> None:
    network = place(session, "virtual-network", at=(200, 200))
    subnet = place(session, "subnet", network, at=(320, 320))
    before = absolute_position(session.design, subnet)
    do(session, intents.resize(session.design, network, 160, 160, 600, 400))
    assert absolute_position(session.design, network) == (160, 160)
    assert absolute_position(session.design, subnet) == before


def test_resizing_never_cuts_the_children_off(session: Session) -> None:
    network = place(session, "virtual-network", at=(0, 0))
    subnet = place(session, "subnet", network, at=(200, 150))
    do(session, intents.resize(session.design, network, 0, 0, 100, 100))
    outer, inner = session.design.layout[network], session.design.layout[subnet]
    assert outer.width >= inner.x + inner.width and outer.height >= inner.y + inner.height


def test_an_invalid_value_is_refused_in_words(session: Session) -> None:
    network = place(session, "virtual-network")
    subnet = place(session, "subnet", network)
    with pytest.raises(IntentError, match=r"did you mean 10\.0\.1\.0/24"):
        intents.set_values(session.design, [subnet], {"prefix": "10.0.1.1/24"}, "Address range")


def test_typing_in_a_field_is_one_step(session: Session) -> None:
    network = place(session, "virtual-network")
    steps = len(session.history.undo_labels)
    for name in ("v", "vn", "vne", "vnet-core"):
        session.do(intents.rename(session.design, network, name), merge=f"{network}.name")
    assert len(session.history.undo_labels) == steps + 1
    session.seal()
    session.do(intents.rename(session.design, network, "vnet-hub"), merge=f"{network}.name")
    assert len(session.history.undo_labels) == steps + 2


def test_undo_to_the_saved_state_counts_as_saved(session: Session) -> None:
    place(session, "virtual-network")
    session.mark_saved()
    place(session, "function-app")
    assert not session.is_saved
    session.undo()
    assert session.is_saved
    session.undo()
    assert not session.is_saved
    session.redo()
    assert session.is_saved
    assert isinstance(next(iter(session.design.resources.values())), VirtualNetwork)
    assert not any(isinstance(r, Subnet) for r in session.design.resources.values())
