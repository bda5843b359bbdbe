"""CSV goes out and comes back without a change, formulas stay text, and every error names its line."""

import csv
import io

import pytest

from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import apply
from fnetdesigner.model.view import View
from fnetdesigner.planning import address_csv
from fnetdesigner.planning.address_csv import CsvError, as_csv, read_csv
from fnetdesigner.planning.address_import import import_rows
from fnetdesigner.planning.address_map import address_map
from fnetdesigner.rules.examples.sketch import Sketch

HEAD = "network,kind,name,range\n"


def planned() -> Sketch:
    sketch = Sketch()
    network = sketch.add(
        VirtualNetwork, "vnet-a", address_space=("10.0.0.0/24",),
        reservations=({"prefix": "10.0.0.192/26", "name": "=later"},),
    )  # fmt: skip
    sketch.add(Subnet, "snet-a", network, prefix="10.0.0.0/26")
    sketch.add(Subnet, "snet-b", network, prefix="10.0.0.64/26")
    sketch.add(OnPremisesNetwork, "@office", address_space=("192.168.0.0/16",))
    return sketch


def imported(sketch: Sketch, text: str) -> Design:
    design = sketch.design()
    return apply(design, import_rows(read_csv(text), View(design)))[0]


def test_what_goes_out_comes_back_without_a_change() -> None:
    view = View(planned().design())
    text = as_csv(address_map(view))
    assert import_rows(read_csv(text), view) == ()
    assert import_rows(read_csv("\ufeff" + text.replace(",", ";").replace("\n", "\r\n")), view) == ()


def test_no_cell_is_a_formula() -> None:
    cells = [c for row in csv.reader(io.StringIO(as_csv(address_map(View(planned().design()))))) for c in row]
    assert not [c for c in cells if c.startswith(("=", "+", "-", "@"))]
    assert {"'=later", "'@office"} <= set(cells)
    for text in ("=1+1", "'=x", "'", "", "plain", "-5"):
        assert address_csv.unescaped(address_csv.escaped(text)) == text


def test_a_plan_of_its_own_becomes_a_design() -> None:
    design = imported(
        Sketch(),
        HEAD + "vnet-n,subnet,snet-n,10.4.0.0/27\nvnet-n,reserved,growth,10.4.128.0/17\n"
        "vnet-n,space,,10.4.0.0/16\nvnet-n,space,,10.5.0.0/16\n,external,branch,172.20.0.0/16\n",
    )
    [network] = [r for r in design.resources.values() if isinstance(r, VirtualNetwork)]
    assert network.address_space == ("10.4.0.0/16", "10.5.0.0/16")
    assert network.reservations[0].name == "growth"
    assert sorted(r.name for r in design.resources.values()) == ["branch", "snet-n", "vnet-n"]


def test_subnets_may_swap_their_ranges() -> None:
    design = imported(planned(), HEAD + "vnet-a,subnet,snet-a,10.0.0.64/26\nvnet-a,subnet,snet-b,10.0.0.0/26\n")
    assert {r.name: r.prefix for r in design.resources.values() if isinstance(r, Subnet)} == {
        "snet-a": "10.0.0.64/26", "snet-b": "10.0.0.0/26",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 0, "empty"),
        ("a,b\n", 1, "'network' is missing"),
        (HEAD + "\nvnet-a,subnet,x,10.0.0.0\n", 3, "not an address range"),
        (HEAD + "vnet-a,router,x,10.0.0.0/26\n", 2, "'router' is no kind of range"),
        (HEAD + ",subnet,x,10.0.0.0/26\n", 2, "needs the name of its network"),
        (HEAD + "vnet-a,subnet,,10.0.0.0/26\n", 2, "needs a name"),
        (HEAD + "vnet-z,subnet,x,10.0.0.0/26\n", 2, "there is no network vnet-z"),
        (HEAD + "vnet-a,subnet,ok,10.0.0.128/27\nvnet-a,subnet,x,10.0.0.0/27\n", 3, "overlaps snet-a"),
        (HEAD + "vnet-a,subnet,x,10.0.0.192/27\n", 2, "kept free for =later"),
        (HEAD + "vnet-a,subnet,x,10.0.0.128/27\nvnet-a,subnet,X,10.0.0.160/27\n", 3, "another range in line 2"),
        (HEAD + "vnet-a,space,,10.0.0.0/16\n", 2, "overlaps 10.0.0.0/24"),
        (HEAD + "vnet-a,reserved,x,10.8.0.0/16\n", 2, "outside of the address space"),
        (HEAD + f"vnet-a,subnet,{'x' * 300},10.0.0.128/27\n", 2, "name"),
        (HEAD + f'vnet-a,subnet,"{"x" * 200_000}",10.0.0.128/27\n', 2, "not CSV"),
    ],
)
def test_errors_name_the_line(text: str, line: int, words: str) -> None:
    sketch = planned()
    with pytest.raises(CsvError) as caught:
        imported(sketch, text)
    assert caught.value.line == line
    assert words in caught.value.message


def test_sizes_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(address_csv, "MOST_LINES", 3)
    with pytest.raises(CsvError, match="line 4: there are more than 3 lines"):
        read_csv(HEAD + "a,free,,\n" * 4)
    monkeypatch.setattr(address_csv, "MOST_CHARACTERS", 10)
    with pytest.raises(CsvError, match="more than 10 characters"):
        read_csv(HEAD)


def test_a_subnet_in_use_keeps_its_range() -> None:
    sketch = planned()
    design = sketch.design()
    subnet = design.resources["subnet-1"]
    sketch.add(FunctionApp, "func-a", integration_subnet=subnet)
    with pytest.raises(CsvError, match="func-a is integrated with snet-a"):
        imported(sketch, HEAD + "vnet-a,subnet,snet-a,10.0.0.128/27\n")
