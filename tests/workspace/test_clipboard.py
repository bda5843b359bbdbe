"""Copy and paste: inner connections kept, outer ones dropped, new ids, free names, free ranges."""

from typing import Any

import pytest

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Peering, Subnet, VirtualNetwork
from fnetdesigner.model.design import Design, Placement, check_whole
from fnetdesigner.model.edits import apply
from fnetdesigner.rules.examples.sketch import Sketch
from fnetdesigner.workspace.clipboard import copy, paste
from fnetdesigner.workspace.geometry import absolute_position
from fnetdesigner.workspace.intents import IntentError


@pytest.fixture
def design() -> Design:
    sketch = Sketch()
    network = sketch.add(VirtualNetwork, "vnet-a", address_space=("10.0.0.0/16",))
    other = sketch.add(VirtualNetwork, "vnet-b", address_space=("10.1.0.0/16",))
    subnet = sketch.add(Subnet, "snet-int", network, prefix="10.0.0.0/26")
    plan = sketch.add(HostingPlan, "plan-a", tier="elastic-premium", sku="EP1")
    sketch.add(FunctionApp, "func-a", plan=plan, integration_subnet=subnet)
    sketch.add(Peering, "peer-a-b", network, remote=other)
    layout = {
        network.id: Placement(x=0, y=0, width=480, height=260),
        other.id: Placement(x=600, y=0, width=480, height=260),
        subnet.id: Placement(x=16, y=56, width=216, height=120),
        "hosting-plan-1": Placement(x=0, y=400),
        "function-app-1": Placement(x=240, y=400),
    }
    return sketch.design().with_parts(layout=layout)


def pasted(design: Design, text: str, **options: Any) -> tuple[Design, tuple[str, ...]]:
    step = paste(design, text, **options)
    after, _ = apply(design, step.edits)
    check_whole(after)
    return after, step.select


@pytest.mark.editor("C1")
def test_inner_references_are_kept_and_outer_ones_dropped(design: Design) -> None:
    after, new = pasted(design, copy(design, ["function-app-1", "hosting-plan-1"]))
    app = next(r for i in new if isinstance(r := after.resources[i], FunctionApp))
    assert app.plan == "hosting-plan-2" and app.integration_subnet is None
    assert app.name == "func-a-1"
    assert absolute_position(after, app.id) == (264, 424)


@pytest.mark.editor("C1")
def test_a_network_comes_with_its_subnets_and_a_free_space(design: Design) -> None:
    after, new = pasted(design, copy(design, ["virtual-network-1"]))
    network = after.resources[new[0]]
    assert isinstance(network, VirtualNetwork) and network.address_space == ("10.2.0.0/16",)
    (subnet,) = (after.resources[i] for i in after.index.children[network.id])
    assert isinstance(subnet, Subnet) and subnet.prefix == "10.2.0.0/26"
    assert len(after.index.by_kind["peering"]) == 1


@pytest.mark.editor("C1")
def test_a_peering_is_copied_when_both_its_ends_are(design: Design) -> None:
    after, _ = pasted(design, copy(design, ["virtual-network-1", "virtual-network-2"]))
    new = after.resources["peering-2"]
    assert isinstance(new, Peering) and (new.parent, new.remote) == ("virtual-network-3", "virtual-network-4")


@pytest.mark.editor("C2")
def test_a_subnet_goes_into_the_selected_network_and_else_beside_its_original(design: Design) -> None:
    text = copy(design, ["subnet-1"])
    after, new = pasted(design, text, into="virtual-network-2")
    assert after.resources[new[0]].parent == "virtual-network-2"
    assert after.resources[new[0]].prefix == "10.1.0.0/26"  # type: ignore[attr-defined]
    after, new = pasted(design, text)
    assert after.resources[new[0]].parent == "virtual-network-1"
    assert after.resources[new[0]].prefix == "10.0.0.64/26"  # type: ignore[attr-defined]


@pytest.mark.editor("C2")
def test_a_subnet_without_any_network_is_refused_with_the_reason(design: Design) -> None:
    with pytest.raises(IntentError, match=r"A subnet belongs in a virtual network\. Select one"):
        paste(Design(), copy(design, ["subnet-1"]))


@pytest.mark.editor("C2")
def test_paste_here_lands_at_the_pointer_and_repeated_paste_cascades(design: Design) -> None:
    text = copy(design, ["function-app-1"])
    after, new = pasted(design, text, at=(1000, 800))
    assert absolute_position(after, new[0]) == (1000, 800)
    after, new = pasted(design, text, times=3)
    assert absolute_position(after, new[0]) == (240 + 72, 400 + 72)


@pytest.mark.parametrize("text", ["", "hello", "{}", '{"fnetdesigner": {"format": "1.0"}}', "[" * 5000, "\udcff"])
@pytest.mark.editor("C4")
def test_foreign_text_does_nothing_harmful(design: Design, text: str) -> None:
    with pytest.raises(IntentError, match="The clipboard holds"):
        paste(design, text)
