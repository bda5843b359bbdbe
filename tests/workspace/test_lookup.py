"""What somebody types finds what they mean, and shows why."""

from __future__ import annotations

import pytest

from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.model.design import Design
from fnetdesigner.workspace.lookup import Hit, Item, Ranges, address_in, elements, look_up

COMMANDS = [
    Item.of("command:save", "Save"),
    Item.of("command:save_as", "Save as"),
    Item.of("command:select_same", "Select the same kind"),
    Item.of("command:export", "Export as ARM or Bicep", "write a template"),
    Item.of("add:private-endpoint", "Add a private endpoint", "pep private link"),
]
DESIGN = Design(
    resources={
        "virtual-network-1": VirtualNetwork(
            id="virtual-network-1", name="vnet-hub", address_space=("10.0.0.0/16", "fd00::/48")
        ),
        "subnet-1": Subnet(id="subnet-1", name="snet-apps", parent="virtual-network-1", prefix="10.0.1.0/24"),
        "subnet-2": Subnet(id="subnet-2", name="snet-data", parent="virtual-network-1", prefix="10.0.2.0/24"),
    }
)


def keys(hits: list[Hit]) -> list[str]:
    return [h.item.key.partition(":")[2] for h in hits]


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("save", "save"),
        ("as", "save_as"),
        ("same", "select_same"),
        ("kind same", "select_same"),
        ("bicep", "export"),
        ("template", "export"),
        ("pep", "private-endpoint"),
        ("SAVE AS", "save_as"),
        ("ape", "private-endpoint"),
        ("exprt", "export"),
    ],
)
def test_words_parts_and_letters_find_a_command(wanted: str, first: str) -> None:
    assert keys(look_up(COMMANDS, wanted))[0] == first


def test_the_letters_that_were_meant_are_marked() -> None:
    marked = {h.item.title: [h.item.title[a:b] for a, b in h.spans] for h in look_up(COMMANDS, "sa kind")}
    assert marked == {"Select the same kind": ["sa", "kind"]}
    [hit] = look_up(COMMANDS, "exprt")
    assert "".join(hit.item.title[a:b] for a, b in hit.spans).lower() == "exprt"


def test_what_was_chosen_lately_comes_first() -> None:
    recent = {"command:export": 0, "command:save_as": 1}
    assert keys(look_up(COMMANDS, "", recent))[:2] == ["export", "save_as"]
    assert keys(look_up(COMMANDS, "sav", recent)) == ["save_as", "save"]
    assert len(look_up(COMMANDS, "")) == len(COMMANDS)


def test_nothing_fits_is_nothing() -> None:
    assert look_up(COMMANDS, "zzzz") == []
    assert look_up([], "a") == []
    assert look_up(COMMANDS, "x" * 10_000) == []


@pytest.mark.parametrize(
    ("question", "holders"),
    [
        ("which subnet holds 10.0.1.7", ["subnet-1", "virtual-network-1"]),
        ("10.0.2.255", ["subnet-2", "virtual-network-1"]),
        ("10.0.1.7/24", ["subnet-1", "virtual-network-1"]),
        ("10.0.2.0/25?", ["subnet-2", "virtual-network-1"]),
        ("10.0.9.9", ["virtual-network-1"]),
        ("fd00::1", ["virtual-network-1"]),
        ("10.9.0.1", []),
        ("999.0.0.1", []),
        ("1.2.3", []),
        ("", []),
    ],
)
def test_an_address_leads_to_what_holds_it_the_narrowest_first(question: str, holders: list[str]) -> None:
    assert list(Ranges.of(DESIGN).holding(question)) == holders


def test_an_address_is_found_in_a_sentence_only_where_it_stands_alone() -> None:
    assert address_in("who has 10.0.0.1, please") is not None
    assert address_in("version 1.2.3.4.5") is None


def test_elements_are_found_by_name_kind_and_range() -> None:
    items = elements(DESIGN)
    assert keys(look_up(items, "apps")) == ["subnet-1"]
    assert set(keys(look_up(items, "subnet"))) == {"subnet-1", "subnet-2"}
    assert keys(look_up(items, "10.0.2")) == ["subnet-2"]
    assert keys(look_up(items, "snet data")) == ["subnet-2"]


def test_rules_and_problems_come_last_unless_their_id_is_typed() -> None:
    rule = Item.of("rule:FND-SUBNET-001", "FND-SUBNET-001 A subnet is small.", "rule", rank=3)
    items = [rule, *elements(DESIGN, 2)]
    assert keys(look_up(items, "subnet"))[-1] == "FND-SUBNET-001"
    assert keys(look_up(items, "fnd-sub"))[0] == "FND-SUBNET-001"
