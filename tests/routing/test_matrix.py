"""The matrix says in every cell what a trace says, and after every edit what a matrix made anew says.

``FNETDESIGNER_STEPS`` is how many random edits are followed; ``FNETDESIGNER_MATRICES`` how many random designs.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.traffic import NetworkSecurityGroup, SecurityRule
from fnetdesigner.model.design import Design, DesignError
from fnetdesigner.model.edits import Edit, Remove, Set, apply
from fnetdesigner.model.view import View
from fnetdesigner.routing.live import LiveMatrix, delta
from fnetdesigner.routing.matrix import Matrix, matrix
from fnetdesigner.routing.trace import trace
from fnetdesigner.rules.examples.catalogue import FAMILIES
from tests.routing.designs import asks_servers, random_design, renamed
from tests.strategies import edits

STEPS = int(os.environ.get("FNETDESIGNER_STEPS", "200"))
MATRICES = int(os.environ.get("FNETDESIGNER_MATRICES", "60"))
SHARDS = 6
STEPS_A_DESIGN = 12
FIXED = frozenset({"id", "name", "parent", "unknown"})


def made(design: Design) -> Matrix:
    return matrix(View(design, memory={}))


def differences(design: Design) -> list[str]:
    """The cells of a design that differ from their trace."""
    found, memory = made(design), {}  # type: ignore[var-annotated]
    told = []
    for row, source in enumerate(found.sources):
        for column, destination in enumerate(found.destinations):
            said = trace(found.question(row, column), View(design, memory=memory))
            if said.verdict != found.cell(row, column):
                told.append(
                    f"{source.label} to {destination.label}: {found.cell(row, column)}, "
                    f"trace {said.verdict} {said.stage} {said.decided_by}"
                )
    return told


@pytest.mark.parametrize("shard", range(SHARDS))
def test_every_cell_of_random_designs_is_its_trace(shard: int) -> None:
    for seed in range(shard, MATRICES, SHARDS):
        assert not differences(random_design(Random(seed))), seed


@pytest.mark.parametrize("family", FAMILIES)
def test_every_cell_of_the_rules_examples_is_its_trace(family: object) -> None:
    for example in family():  # type: ignore[operator]
        for design in (example.breaking, example.clean):
            for one in design if isinstance(design, tuple) else (design,):
                assert not differences(one), example.rule


def test_a_cell_is_explained_by_its_trace() -> None:
    design = random_design(Random(5))
    found = made(design)
    told = trace(found.question(0, 1), View(design))
    assert told.verdict == found.cell(0, 1) == found.row(0)[1] == found.column(1)[0]
    assert told.hops


# what must not change the matrix, or only in one direction
def guarded(design: Design) -> list[NetworkSecurityGroup]:
    return [g for g in design.resources.values() if isinstance(g, NetworkSecurityGroup)]


@pytest.mark.parametrize("seed", range(12))
def test_one_more_deny_in_front_opens_nothing(seed: int) -> None:
    design = random_design(Random(seed))
    groups = guarded(design)
    if not groups:
        rule = SecurityRule(name="first", priority=100)
        group = NetworkSecurityGroup(id="network-security-group-1", name="nsg", rules=(rule,))
        subnet = next(r for r in design.resources.values() if isinstance(r, Subnet) and r.name.startswith("int"))
        held = subnet.with_values(network_security_group=group.id)
        design = Design(resources={**design.resources, group.id: group, subnet.id: held})
        groups = [group]
    before = made(design)
    for group in groups:
        for direction in ("Inbound", "Outbound"):
            deny = SecurityRule(name="no", priority=100, direction=direction, access="Deny", destination_ports=("443",))
            rules = tuple(r.model_copy(update={"priority": r.priority + 1}) for r in group.rules)
            new, _ = apply(design, [Set(group.id, {"rules": (deny, *rules)})])
            after = made(new)
            for row, (was, now) in enumerate(zip(before.rows, after.rows, strict=True)):
                for column, (one, other) in enumerate(zip(was, now, strict=True)):
                    # A name that another server answers, once its own is out of reach, is another question.
                    if not asks_servers(design) and one == ord("1"):
                        assert other == one, (group.name, before.question(row, column))


@pytest.mark.parametrize("seed", range(12))
def test_names_change_nothing(seed: int) -> None:
    design = random_design(Random(seed))
    assert made(renamed(design)).rows == made(design).rows


@pytest.mark.parametrize("seed", range(12))
def test_halves_of_a_range_are_the_range(seed: int) -> None:
    design = random_design(Random(seed))
    split: list[Edit] = []
    for group in guarded(design):
        rules = tuple(
            r.model_copy(update={"sources": _halved(r.sources), "destinations": _halved(r.destinations)})
            for r in group.rules
        )
        split.append(Set(group.id, {"rules": rules}))
    assert made(apply(design, split)[0]).rows == made(design).rows


def _halved(words: Sequence[str]) -> tuple[str, ...]:
    found: list[str] = []
    for word in words:
        base, slash, length = word.partition("/")
        if not slash or not 8 <= int(length) < 32:
            found.append(word)
            continue
        half = 1 << (31 - int(length))
        first = int.from_bytes(bytes(int(p) for p in base.split(".")), "big")
        for start in (first, first + half):
            found.append(".".join(str(b) for b in start.to_bytes(4, "big")) + f"/{int(length) + 1}")
    return tuple(found)


# edits
def edit_of(rng: Random, design: Design, other: Design) -> list[Edit]:
    """A resource takes the value of a field from another one of its kind, or goes."""
    ids = sorted(design.resources)
    while True:
        one = design.resources[rng.choice(ids)]
        if rng.random() < 0.1:
            return [Remove(one.id)]
        pool = [r for r in (*design.resources.values(), *other.resources.values()) if r.kind == one.kind]
        fields = sorted(type(one).model_fields.keys() - FIXED)
        name = rng.choice(fields) if fields else ""
        values = [v for r in pool if name and (v := getattr(r, name)) != getattr(one, name)]
        if values:
            return [Set(one.id, {name: rng.choice(values)})]


def test_edits_end_where_a_new_matrix_begins() -> None:
    followed = seed = 0
    while followed < STEPS:
        rng = Random(seed)
        design = random_design(rng)
        live, past = LiveMatrix(design), [design]
        for _ in range(STEPS_A_DESIGN):
            try:
                after, changes = apply(design, edit_of(rng, design, random_design(rng)))
            except DesignError:
                continue
            # Now and then a leap back to any earlier design, as undo does; the changes are then not told.
            told = live.update(rng.choice(past)) if rng.random() < 0.1 else live.update(after, changes)
            design = live.design
            assert told == made(design), seed
            past.append(design)
            followed += 1
        seed += 1


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_drawn_edits_end_where_a_new_matrix_begins(data: st.DataObject) -> None:
    design = random_design(Random(data.draw(st.integers(0, 500))))
    live = LiveMatrix(design)
    try:
        after, changes = apply(design, data.draw(edits(design)))
    except DesignError:
        return
    assert live.update(after, changes) == made(after)


def test_undo_gives_the_same_matrix_back() -> None:
    design = random_design(Random(3))
    live = LiveMatrix(design)
    before = live.matrix
    app = next(r for r in design.resources.values() if r.kind == "function-app")
    after, changes = apply(design, [Set(app.id, {"route_all": not app.route_all, "integration_subnet": None})])  # type: ignore[attr-defined]
    live.update(after, changes)
    assert live.update(design) == before


def test_delta_tells_what_an_edit_cut_and_opened() -> None:
    for seed in range(30):
        design = random_design(Random(seed))
        service = next((r for r in design.resources.values() if r.kind == "key-vault"), None)
        live = LiveMatrix(design)
        before = live.matrix
        if service is None or "0" not in before.rows[-1].decode():
            continue
        shut, changes = apply(design, [Set(service.id, {"public_network_access": "Disabled"})])
        shifts = delta(before, live.update(shut, changes))
        if not shifts:
            continue
        assert {s.destination.target.resource for s in shifts} == {service.id}
        assert {s.change for s in shifts} <= {"cut", "undecided"}
        back = delta(live.matrix, live.update(design))
        assert [(s.source, s.destination, s.after, s.before) for s in back] == [
            (s.source, s.destination, s.before, s.after) for s in shifts
        ]
        return
    pytest.fail("no random design has a vault that anybody reaches in public")
