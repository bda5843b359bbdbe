"""What every test leans on: no screen, no settings of the person who runs them, and golden outputs."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before anything imports Qt: it reads this once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "tests" / "golden"

# A shared machine is slow at times; what counts is that the same examples run everywhere.
settings.register_profile(
    "house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], max_examples=60
)
settings.load_profile("house")


@pytest.fixture(autouse=True, scope="session")
def _own_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the tests away from the settings and caches of the person who runs them."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            patch.setenv(variable, str(home / variable.removeprefix("XDG_").lower()))
        yield


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def sample_paths() -> list[Path]:
    """The sample projects that come with the program."""
    return sorted((ROOT / "resources" / "samples").glob("*.fnd"))


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """Compare a text with tests/golden/<name>; `dev.py golden` writes the file anew instead."""

    def check(name: str, actual: str) -> None:
        path = GOLDEN / name
        if os.environ.get("FNETDESIGNER_UPDATE_GOLDEN") == "1":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(actual.encode("utf-8"))
            return
        assert path.is_file(), f"tests/golden/{name} is missing; write it with: python3 dev.py golden"
        expected = path.read_bytes().decode("utf-8")
        assert actual == expected, f"tests/golden/{name} differs; if that is meant: python3 dev.py golden"

    return check
