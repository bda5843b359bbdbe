"""The verb ``assist``: what it tells, what it writes, and how it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from fnetdesigner.cli.main import main
from fnetdesigner.kinds.private_link import PrivateEndpoint
from fnetdesigner.project import load

TEMPLATE = "resources/gallery/tutorial-restrict-storage.fnd"


def test_it_tells_and_writes_what_the_assistant_adds(
    repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "private.fnd"
    assert main(["assist", str(repository / TEMPLATE), "private-app", "--on", "func-orders", "-o", str(out)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Make func-orders private"
    assert "~ func-orders: Public network access: not set → Disabled" in said
    assert any(line.startswith("+ Add private endpoint") for line in said)
    design = load(out)
    assert any(isinstance(r, PrivateEndpoint) and r.group_id == "sites" for r in design.resources.values())
    assert all(i in design.layout for i, r in design.resources.items() if isinstance(r, PrivateEndpoint))


def test_without_output_it_only_tells(repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assist", str(repository / TEMPLATE), "firewall-outbound", "--on", "function-app-1",
                 "--answer", "lets=https"]) == 0  # fmt: skip
    assert "+ Add Azure Firewall afw-vnet-app in AzureFirewallSubnet" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["make-coffee"], "choose one of private-app, lock-storage"),
        (["private-app", "--on", "nothing"], "--on nothing: there is nothing of this id or name to start from"),
        (["nat-outbound"], "--on: say what to start from"),
        (["nat-outbound", "--on", "virtual-network-1"], "choose one function app or subnet"),
        (["private-app", "--on", "func-orders", "--answer", "network"], "write it as NAME=VALUE"),
        (["private-app", "--on", "func-orders", "--answer", "network=mars"], "is not one of"),
        (["private-app", "--on", "func-orders", "--answer", "x=y"], "what is asked for: network"),
        (["peer", "--on", "vnet-app"], "There is no other network that vnet-app could be peered with"),
    ],
)
def test_a_refusal_is_one_line(
    repository: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert main(["assist", str(repository / TEMPLATE), *words]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
