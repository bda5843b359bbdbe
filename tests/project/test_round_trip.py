"""What is saved is what is opened: the same bytes, few changed lines, and nothing of a newer version lost."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design, Placement
from fnetdesigner.model.edits import Add, Place, Remove, Set, apply
from fnetdesigner.project import ProjectError, kept_aside, read_design, write_design
from fnetdesigner.project.migrations import Version, migrate, parse_version
from tests.strategies import SLUGS, designs, edits, json_values

CALM = [HealthCheck.too_slow, HealthCheck.data_too_large]
KINDS = catalogue().by_slug


def resource(slug: str, number: int, **values: Any) -> Add:
    model = KINDS[slug].model
    made = model.model_validate({"id": f"{slug}-{number}", "name": f"{slug} {number}", **values})
    return Add(made, Placement(x=number, y=0))


SMALL, _ = apply(
    Design(),
    [
        resource("virtual-network", 1, address_space=("10.0.0.0/16",)),
        resource("subnet", 10, parent="virtual-network-1", prefix="10.0.10.0/24"),
        resource("subnet", 2, parent="virtual-network-1", prefix="10.0.2.0/24"),
        resource("function-app", 1, integration_subnet="subnet-2", triggers=({"type": "queue"},)),
    ],
)
SMALL_TEXT = """\
{
  "fnetdesigner": {
    "format": "1.0"
  },
  "settings": {
    "title": "Untitled design",
    "baseline": "2024-11"
  },
  "resources": {
    "function-app-1": {
      "kind": "function-app",
      "name": "function-app 1",
      "integration_subnet": "subnet-2",
      "triggers": [
        {
          "type": "queue"
        }
      ]
    },
    "subnet-2": {
      "kind": "subnet",
      "name": "subnet 2",
      "parent": "virtual-network-1",
      "prefix": "10.0.2.0/24"
    },
    "subnet-10": {
      "kind": "subnet",
      "name": "subnet 10",
      "parent": "virtual-network-1",
      "prefix": "10.0.10.0/24"
    },
    "virtual-network-1": {
      "kind": "virtual-network",
      "name": "virtual-network 1",
      "address_space": [
        "10.0.0.0/16"
      ]
    }
  },
  "layout": {
    "function-app-1": {
      "x": 1,
      "y": 0,
      "width": 184,
      "height": 56
    },
    "subnet-2": {
      "x": 2,
      "y": 0,
      "width": 184,
      "height": 56
    },
    "subnet-10": {
      "x": 10,
      "y": 0,
      "width": 184,
      "height": 56
    },
    "virtual-network-1": {
      "x": 1,
      "y": 0,
      "width": 184,
      "height": 56
    }
  }
}
"""


def newer(**extra: Any) -> dict[str, Any]:
    """The small design as a later minor version might have written it."""
    document: dict[str, Any] = json.loads(SMALL_TEXT)
    document["fnetdesigner"] = {"format": "1.7", "by": "a later version"}
    document["settings"]["budget"] = {"monthly": 12}
    document["resources"]["subnet-2"]["colour"] = ["blue", None, True]
    document["resources"]["beacon-1"] = {"kind": "beacon", "name": "b", "parent": "subnet-2", "sku": {"tier": 2}}
    document["layout"]["beacon-1"] = {"x": 1, "y": 2, "z": 3}
    document["views"] = {"main": {"zoom": 100}}
    return document | extra


def read(document: Any) -> Design:
    return read_design(json.dumps(document).encode(), "orders.fnd")


def changed_lines(before: bytes, after: bytes) -> list[str]:
    """The lines of `after` that stand otherwise in `before`, both being of the same length."""
    old, new = before.decode().splitlines(), after.decode().splitlines()
    assert len(old) == len(new)
    return [n.strip() for o, n in zip(old, new, strict=True) if o != n]


def test_the_form_of_a_file() -> None:
    assert write_design(SMALL).decode() == SMALL_TEXT


def test_an_empty_design() -> None:
    text = write_design(Design()).decode()
    assert '"resources": {},\n  "layout": {}\n}\n' in text
    assert write_design(read_design(text.encode(), "x.fnd")).decode() == text


@settings(max_examples=150, suppress_health_check=CALM)
@given(designs())
@pytest.mark.editor("F3")
def test_save_load_save(design: Design) -> None:
    data = write_design(design)
    again = read_design(data, "x.fnd")
    assert again == design
    assert write_design(again) == data


@pytest.mark.parametrize("slug", SLUGS)
@settings(max_examples=15, suppress_health_check=CALM)
@given(data=st.data())
@pytest.mark.editor("F3")
def test_save_load_save_of_every_kind(slug: str, data: st.DataObject) -> None:
    design = data.draw(designs(max_size=2, slugs=(slug,)))
    assert read_design(write_design(design), "x.fnd") == design


@settings(max_examples=40, suppress_health_check=CALM)
@given(designs(max_size=4), st.data())
@pytest.mark.editor("F3")
def test_the_order_of_making_does_not_show(design: Design, data: st.DataObject) -> None:
    ids = data.draw(st.permutations(sorted(design.resources)))
    placed = data.draw(st.permutations(sorted(design.layout)))
    other = Design(
        design.settings,
        {i: design.resources[i] for i in ids},
        {i: design.layout[i] for i in placed},
    )
    assert write_design(other) == write_design(design)


@settings(max_examples=60, suppress_health_check=CALM)
@given(designs(max_size=5), st.data())
def test_every_edit_survives_saving(design: Design, data: st.DataObject) -> None:
    after, _ = apply(design, data.draw(edits(design)))
    assert read_design(write_design(after), "x.fnd") == after


@pytest.mark.editor("F4")
def test_moving_changes_only_lines_of_the_layout() -> None:
    moved, _ = apply(SMALL, [Place("subnet-2", Placement(x=77, y=88))])
    assert changed_lines(write_design(SMALL), write_design(moved)) == ['"x": 77,', '"y": 88,']


@pytest.mark.editor("F4")
def test_renaming_changes_one_line() -> None:
    renamed, _ = apply(SMALL, [Set("subnet-2", {"name": "snet-ünïcode-整合"})])
    lines = changed_lines(write_design(SMALL), write_design(renamed))
    assert lines == ['"name": "snet-ünïcode-整合",']


def test_a_new_resource_only_adds_lines() -> None:
    after, _ = apply(SMALL, [resource("subnet", 3, parent="virtual-network-1")])
    old, new = write_design(SMALL).decode().splitlines(), iter(write_design(after).decode().splitlines())
    assert all(line in new for line in old)


def test_line_ends_and_byte_order_mark_of_other_editors() -> None:
    data = b"\xef\xbb\xbf" + SMALL_TEXT.replace("\n", "\r\n").encode()
    assert write_design(read_design(data, "x.fnd")).decode() == SMALL_TEXT


@pytest.mark.editor("F5")
def test_all_that_a_newer_minor_version_wrote_survives() -> None:
    design = read(newer())
    assert kept_aside(design) == ("beacon-1",)
    assert design.resources.keys() == SMALL.resources.keys()
    written = json.loads(write_design(design))
    assert written == newer()
    assert list(written) == ["fnetdesigner", "settings", "resources", "layout", "views"]
    assert next(iter(written["resources"])) == "beacon-1"
    assert list(written["resources"]["subnet-2"])[-1] == "colour"
    assert write_design(read_design(write_design(design), "x.fnd")) == write_design(design)


def test_it_survives_edits_too() -> None:
    design, _ = apply(read(newer()), [Set("subnet-2", {"name": "other"}), Place("subnet-2", None)])
    written = json.loads(write_design(design))
    assert written["resources"]["subnet-2"]["colour"] == ["blue", None, True]
    assert written["resources"]["beacon-1"] == newer()["resources"]["beacon-1"]
    gone, _ = apply(design, [Set("function-app-1", {"integration_subnet": None}), Remove("subnet-2")])
    assert "subnet-2" not in json.loads(write_design(gone))["resources"]


def test_unknown_fields_of_this_version_survive() -> None:
    document = json.loads(SMALL_TEXT) | {"$schema": "fnd-1.0.schema.json", "another": 1}
    document["settings"]["mine"] = 1
    document["resources"]["subnet-2"] |= {"zebra": 1, "id": "mine", "ant": {"b": 1, "a": 2}}
    written = json.loads(write_design(read(document)))
    assert written == document
    assert list(written["resources"]["subnet-2"])[-3:] == ["ant", "id", "zebra"]
    assert list(written["resources"]["subnet-2"]["ant"]) == ["b", "a"]
    assert list(written)[-2:] == ["$schema", "another"]


@settings(max_examples=60)
@given(st.dictionaries(st.text("abcxyz$", min_size=1, max_size=4), json_values, max_size=3))
@pytest.mark.editor("F5")
def test_any_unknown_value_survives(extra: dict[str, Any]) -> None:
    document = json.loads(SMALL_TEXT)
    document["resources"]["subnet-2"] |= extra
    document |= extra
    assert json.loads(write_design(read(document))) == document


def test_a_kept_resource_makes_room_for_one_of_its_name() -> None:
    note = KINDS["note"].model.model_validate({"id": "beacon-1", "name": "a note of that id"})
    design, _ = apply(read(newer()), [Add(note, Placement(x=5, y=5))])
    written = json.loads(write_design(design))
    assert written["resources"]["beacon-1"]["kind"] == "note"
    assert written["resources"]["beacon-1-kept-2"] == newer()["resources"]["beacon-1"]
    assert written["layout"]["beacon-1-kept-2"] == {"x": 1, "y": 2, "z": 3}
    assert written["layout"]["beacon-1"]["x"] == 5


def test_a_known_resource_that_needs_a_newer_one_is_told_so() -> None:
    document = newer()
    document["resources"]["subnet-2"]["nat_gateway"] = "beacon-1"
    with pytest.raises(ProjectError, match="a kind that only a newer fnetdesigner knows") as caught:
        read(document)
    assert caught.value.where == "resources.subnet-2.nat_gateway"


def _rename_title(document: dict[str, Any]) -> dict[str, Any]:
    document["settings"]["title"] = document["settings"].pop("heading")
    return document


def test_an_old_file_is_migrated_step_by_step() -> None:
    document = json.loads(SMALL_TEXT)
    document["settings"] = {"heading": "Orders"}
    seen: list[str] = []

    def last(found: dict[str, Any]) -> dict[str, Any]:
        seen.append(found["settings"]["title"])
        return found

    steps = {Version(1, 0): _rename_title, Version(1, 2): last}
    data = json.dumps(document).encode()
    design = read_design(data, "x.fnd", current=Version(1, 3), steps=steps)
    assert design.settings.title == "Orders"
    assert seen == ["Orders"]
    assert json.loads(write_design(design))["fnetdesigner"] == {"format": "1.0"}


def test_a_newer_file_is_not_migrated() -> None:
    document = {"a": 1}
    assert migrate(document, Version(1, 5), Version(1, 3), {Version(1, 3): _rename_title}) == {"a": 1}


@pytest.mark.parametrize("text", ["1", "1.", "one.0", "1.0.0", "-1.0", "1.00000", "１.0", None, 1, 1.0])
def test_what_is_no_version(text: object) -> None:
    assert parse_version(text) is None
