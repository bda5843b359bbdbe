"""The engine: containment of faulty rules, waivers, order, and re-asking only what an edit reaches."""

from collections.abc import Iterator

import pytest

from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.model.design import Design, Waiver
from fnetdesigner.model.edits import Add, Configure, Edit, Remove, Set, apply
from fnetdesigner.model.view import View
from fnetdesigner.rules.engine import Engine, manual_checks
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.rules.finding import Problem
from fnetdesigner.rules.rule import Rule, cite, names, problem, rule

ASKED: list[str] = []


@rule("FND-TEST-001", "warning", Subnet, cite("seed"), remedy="Give the network space.")
def subnet_of_a_network_without_space(subnet: Subnet, view: View) -> Iterator[Problem]:
    """A subnet lies in a network without space.

    It cannot have a range then.
    """
    ASKED.append(subnet.id)
    network = view.get(subnet.parent, VirtualNetwork)
    if network is not None and not network.address_space:
        yield problem(f"*{subnet.name}* lies in *{network.name}*.", subnet, network)


@rule("FND-TEST-002", "error", VirtualNetwork, cite("seed"), remedy="None.")
def network_named_bad(network: VirtualNetwork, view: View) -> Iterator[Problem]:
    """A network is named bad.

    Names matter.
    """
    if network.name == "bad":
        raise RuntimeError("boom")
    if len(tuple(view.all(VirtualNetwork))) > 2:
        yield problem(f"*{network.name}* is one too many.", network)


RULES: tuple[Rule, ...] = (subnet_of_a_network_without_space, network_named_bad)


@pytest.fixture
def design() -> Design:
    sketch = Sketch()
    for i in range(2):
        network = sketch.add(VirtualNetwork, f"vnet-{i}")
        for j in range(3):
            sketch.add(Subnet, f"snet-{i}{j}", network)
    return sketch.design()


def step(design: Design, engine: Engine, *edits: Edit) -> Design:
    after, changes = apply(design, edits)
    engine.update(after, changes)
    assert engine.findings.all == Engine(RULES).run(after).all
    return after


def test_only_the_subnets_of_the_changed_network_are_asked_again(design: Design) -> None:
    engine = Engine(RULES)
    engine.run(design)
    assert engine.findings.counts["warning"] == 6
    ASKED.clear()
    after, changes = apply(design, [Set("virtual-network-2", {"address_space": ("10.0.0.0/16",)})])
    engine.update(after, changes)
    assert sorted(ASKED) == ["subnet-4", "subnet-5", "subnet-6"]
    assert engine.findings.counts["warning"] == 3


def test_moving_a_thing_on_the_canvas_asks_nothing(design: Design) -> None:
    from fnetdesigner.model.design import Placement
    from fnetdesigner.model.edits import Place

    engine = Engine(RULES)
    engine.run(design)
    ASKED.clear()
    after, changes = apply(design, [Place("subnet-1", Placement(x=8, y=8))])
    engine.update(after, changes)
    assert ASKED == []


def test_live_findings_equal_a_full_run_through_adding_and_removing(design: Design) -> None:
    engine = Engine(RULES)
    engine.run(design)
    third = VirtualNetwork(id="virtual-network-3", name="vnet-2")
    design = step(design, engine, Add(third))
    assert engine.findings.counts["error"] == 3
    design = step(design, engine, Set("virtual-network-3", {"name": "other"}))
    design = step(design, engine, Remove("virtual-network-3"))
    assert engine.findings.counts["error"] == 0


def test_a_rule_that_raises_becomes_one_item_and_the_others_go_on(design: Design) -> None:
    engine = Engine(RULES)
    engine.run(design)
    step(design, engine, Set("virtual-network-1", {"name": "bad"}))
    failed = [f for f in engine.findings.all if f.rule == "FND-INT-001"]
    assert len(failed) == 1 and "FND-TEST-002" in failed[0].message and "*bad*" in failed[0].message
    assert engine.findings.counts["warning"] == 6


def test_a_waiver_holds_for_its_rule_and_things_until_it_expires(design: Design) -> None:
    waiver = Waiver(
        rule="FND-TEST-001", resources=("subnet-1", "virtual-network-1"), reason="agreed", expires="2027-01-31"
    )
    engine = Engine(RULES, today="2027-01-31")
    engine.run(design)
    waived = step_with(design, engine, waiver)
    assert [f.subjects[0] for f in engine.findings.all if f.waived] == ["subnet-1"]
    assert engine.findings.counts["warning"] == 5
    assert "subnet-1" not in engine.findings.by_resource
    later = Engine(RULES, today="2027-02-01")
    assert later.run(waived).counts["warning"] == 6


def step_with(design: Design, engine: Engine, waiver: Waiver) -> Design:
    after, changes = apply(design, [Configure({"waivers": (waiver,)})])
    engine.update(after, changes)
    return after


def test_findings_come_worst_first_and_in_natural_order(design: Design) -> None:
    third = VirtualNetwork(id="virtual-network-10", name="vnet-x")
    after, _ = apply(design, [Add(third)])
    found = Engine(RULES).run(after).all
    assert [f.severity for f in found] == ["error"] * 3 + ["warning"] * 6
    assert [f.subjects[0] for f in found[:3]] == ["virtual-network-1", "virtual-network-2", "virtual-network-10"]


def test_rules_of_other_modes_are_not_live(design: Design) -> None:
    @rule("FND-TEST-003", "info", Subnet, cite("seed"), remedy="Look.", mode="manual")
    def by_hand(subnet: Subnet, view: View) -> Iterator[Problem]:
        """To be verified by hand.

        The design cannot know.
        """
        yield problem(f"Check *{subnet.name}*.", subnet)

    assert Engine([by_hand]).run(design).all == ()
    assert len(manual_checks([by_hand], design)) == 6


def test_names_read_as_a_sentence(design: Design) -> None:
    networks = [design.resources[i] for i in ("virtual-network-1", "virtual-network-2", "subnet-1")]
    assert names(networks[:1]) == "*vnet-0*"
    assert names(networks) == "*vnet-0*, *vnet-1* and *snet-00*"
