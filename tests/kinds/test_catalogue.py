"""Generic tests that run over every kind: the one declaration must hold all that is derived from it."""

from typing import Any

import pytest
from pydantic import BaseModel

from fnetdesigner import assets
from fnetdesigner.azure.facts import source_codes
from fnetdesigner.kinds.catalogue import catalogue, relations
from fnetdesigner.kinds.declaration import Arm, Kind, Unmapped, with_article
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import Resource, metadata_of, part_of

KINDS = catalogue().kinds
INHERITED = {"id", "parent", "kept", "unknown", "name", "region", "resource_group", "subscription"}


def fields(kind: Kind) -> list[tuple[type[BaseModel], str]]:
    found: list[tuple[type[BaseModel], str]] = []
    for name, info in kind.model.model_fields.items():
        if name in ("id", "parent", "unknown"):
            continue
        found.append((kind.model, name))
        row = part_of(info.annotation)
        if row is not None:
            found += [(row, inner) for inner in row.model_fields]
    return found


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.slug)
class TestEveryKind:
    def test_has_an_icon_and_words(self, kind: Kind) -> None:
        assert "<svg" in assets.read_text(kind.icon)
        assert kind.title and kind.plural and kind.help.endswith(".")
        assert kind.doc.startswith("https://learn.microsoft.com/") or kind.slug == "note"

    def test_every_field_is_titled_and_helped(self, kind: Kind) -> None:
        for model, name in fields(kind):
            shown: Any = metadata_of(model, name, Shown)
            assert shown is not None, f"{model.__name__}.{name}"
            assert shown.title[0].isupper() and shown.help.endswith("."), f"{model.__name__}.{name}"
            assert not shown.source or shown.source in source_codes(), f"{model.__name__}.{name}"

    def test_every_field_is_mapped_or_says_why_not(self, kind: Kind) -> None:
        for name in kind.model.model_fields:
            if name in INHERITED:
                continue
            mapped = metadata_of(kind.model, name, Arm) or metadata_of(kind.model, name, Unmapped)
            assert mapped is not None, f"{kind.slug}.{name}"
            if isinstance(mapped, Unmapped):
                assert mapped.reason.endswith(".")

    def test_names_only_kinds_that_exist(self, kind: Kind) -> None:
        for model, name in fields(kind):
            target: Any = metadata_of(model, name, RefTo)
            if target is not None:
                assert all(k in catalogue().by_slug for k in target.kinds), f"{kind.slug}.{name}"
        assert all(k in catalogue().by_slug for k in kind.inside)

    def test_can_be_made_or_says_what_it_needs(self, kind: Kind) -> None:
        values: dict[str, Any] = {"id": "thing-1", "name": "thing"}
        for end in kind.ends or ():
            if end != "parent":
                values[end] = "other-1"
        made = kind.model.model_validate(values)
        assert isinstance(made, Resource)
        for preset in kind.presets:
            kind.model.model_validate({**values, **preset.values})

    def test_has_an_arm_type_or_a_reason(self, kind: Kind) -> None:
        assert (kind.arm is None) == bool(kind.no_arm)


def test_a_subnet_belongs_in_a_network_and_the_reason_is_given() -> None:
    assert catalogue().may_contain("virtual-network", "subnet")
    assert catalogue().why_not(None, "subnet") == "A subnet belongs in a virtual network."
    assert catalogue().why_not("subnet", "storage-account") == (
        "A storage account is not placed inside a subnet; it stands beside it."
    )
    assert not catalogue().may_contain("subnet", "function-app")


@pytest.mark.parametrize(
    ("start", "end", "verb"),
    [
        ("function-app", "subnet", "Integrate with"),
        ("subnet", "function-app", "Integrate with"),
        ("private-endpoint", "storage-account", "Lead to"),
        ("function-app", "storage-account", "Keep state in"),
        ("virtual-network", "virtual-network", "Peer with"),
        ("subnet", "network-security-group", "Guard with"),
        ("private-dns-zone", "virtual-network", "Link to"),
    ],
)
def test_lines_between_kinds_have_their_likeliest_meaning_first(start: str, end: str, verb: str) -> None:
    assert relations(start, end)[0].verb == verb


def test_kinds_that_have_nothing_to_do_with_each_other_cannot_be_connected() -> None:
    assert relations("route-table", "network-security-group") == ()


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Subnet", "a subnet"),
        ("On-premises network", "an on-premises network"),
        ("NAT gateway", "a NAT gateway"),
        ("Azure Firewall", "an Azure Firewall"),
        ("Key Vault", "a Key Vault"),
        ("Event Hubs namespace", "an Event Hubs namespace"),
    ],
)
def test_titles_that_are_names_keep_their_capitals_in_a_sentence(title: str, words: str) -> None:
    assert with_article(title) == words
