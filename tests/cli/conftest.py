"""A design with one error, as a file, and a design without resources."""

from __future__ import annotations

from pathlib import Path

import pytest

from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.model.design import Design, Settings
from fnetdesigner.project import save

OUTSIDE = VirtualNetwork(id="virtual-network-1", name="vnet-a", address_space=("10.0.0.0/16",))
STRAY = Subnet(id="subnet-1", name="snet-stray", parent="virtual-network-1", prefix="192.168.9.0/24")


def stray_design(**settings: object) -> Design:
    """A network with a subnet whose range lies outside of it."""
    return Design(Settings.model_validate({"title": "Stray", **settings}), {r.id: r for r in (OUTSIDE, STRAY)})


@pytest.fixture
def stray(tmp_path: Path) -> Path:
    path = tmp_path / "stray.fnd"
    save(stray_design(), path)
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "empty.fnd"
    save(Design(), path)
    return path
