"""Fixes as steps: new things get a place, and what would change is told in plain words."""

from __future__ import annotations

import pytest

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design, DesignError, Placement
from fnetdesigner.model.edits import Remove, apply
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.catalogue import examples_by_rule
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.rulebook import find_rule
from fnetdesigner.workspace.arrange import arrange
from fnetdesigner.workspace.mending import mend, preview

CASES = sorted(r for r in examples_by_rule() if (found := find_rule(r)) is not None and found.mode == "design")


def broken(rule_id: str) -> tuple[Design, list[Fix]]:
    """The arranged example that breaks a rule, and the fixes that are offered there."""
    rule = find_rule(rule_id)
    assert rule is not None
    design = examples_by_rule()[rule_id][0].breaking
    design = design.with_parts(layout=arrange(design))
    return design, [x for f in Engine([rule]).run(design).all for x in f.fixes]


@pytest.mark.parametrize("rule_id", CASES)
def test_every_fix_tells_all_that_it_changes_and_places_what_it_adds(rule_id: str) -> None:
    design, fixes = broken(rule_id)
    for fix in fixes:
        shown = preview(design, fix)
        after, changes = apply(design, mend(design, fix).edits)
        assert after == shown.after
        told = {(line.mark, line.id) for line in shown.lines if line.id}
        assert {i for m, i in told if m == "added"} == changes.added
        assert {i for m, i in told if m == "removed"} == changes.removed
        assert {i for m, i in told if m == "changed"} == changes.changed
        for i in changes.added:
            if catalogue().of(after.resources[i]).shape != "connector":
                assert i in after.layout


def test_new_things_do_not_cover_others() -> None:
    design, fixes = broken("FND-KV-003")
    after = preview(design, next(x for x in fixes if "private endpoint" in x.title)).after
    for parent in {r.parent for r in after.resources.values()}:
        places = [after.layout[i] for i in after.index.children.get(parent, ()) if i in after.layout]
        for n, one in enumerate(places):
            for other in places[n + 1 :]:
                apart = one.x + one.width <= other.x or other.x + other.width <= one.x
                assert apart or one.y + one.height <= other.y or other.y + other.height <= one.y


@pytest.mark.parametrize(
    ("rule_id", "title", "lines"),
    [
        ("FND-PLAN-016", "Run *plan-app* on Linux", ["*plan-app*: Operating system: Windows → Linux"]),
        ("FND-NSG-009", "Renumber", ["*nsg-data*: Rules, *allow-0*: Priority: 99 → 100"]),
        (
            "FND-GW-011",
            "Integrate",
            [
                "Add subnet *snet-integration* in *vnet-app* (10.0.1.0/26)",
                "*func-orders*: Integration subnet: not set → *snet-integration*",
                "*func-orders*: Gateway-required network: *vnet-app* → not set",
            ],
        ),
    ],
)
def test_changes_in_words(rule_id: str, title: str, lines: list[str]) -> None:
    design, fixes = broken(rule_id)
    found = [[line.text for line in preview(design, x).lines] for x in fixes if x.title.startswith(title)]
    assert lines in found


def test_a_fix_that_no_longer_fits_is_refused() -> None:
    with pytest.raises(DesignError):
        preview(Design(), Fix("gone", "Remove it", (Remove("subnet-1"),)))


def test_a_container_that_grows_moves_on_what_it_would_cover() -> None:
    design, fixes = broken("FND-KV-003")
    fix = next(x for x in fixes if "private endpoint" in x.title)
    (network,) = design.index.by_kind["virtual-network"]
    place = design.layout[network]
    vault = next(i for i, r in design.resources.items() if r.kind == "key-vault")
    below = Placement(x=place.x + 16, y=place.y + place.height + 16, width=184, height=56)
    design = design.with_parts(layout={**design.layout, vault: below})
    after = preview(design, fix).after
    grown = after.layout[network]
    assert grown.height > place.height
    assert after.layout[vault].y == below.y + grown.height - place.height
