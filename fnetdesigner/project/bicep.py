"""Makes an ARM template of a Bicep file with the compiler that is installed: ``bicep``, or ``az bicep``.

This program has no compiler of its own. The compiler gets the file by name, no shell in between, and its own
messages, with lines and columns, are handed on when it refuses.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

TIMEOUT = 120.0
"""Seconds; a first run of ``az bicep`` may have to fetch modules."""
LONGEST_MESSAGE = 1_500
NO_COMPILER = (
    "Bicep is read through its compiler, and neither bicep nor az is installed here; "
    "run 'az bicep build --file {name}' where it is, and import the JSON file that it writes"
)


class BicepError(ValueError):
    """A Bicep file that could not be compiled; the text says why, and the way out."""


def compile_bicep(path: Path, timeout: float = TIMEOUT) -> str:
    """The compiled template. BicepError if there is no compiler, it refuses the file, or takes too long."""
    command = _command(path)
    if command is None:
        raise BicepError(NO_COMPILER.format(name=path.name))
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=timeout, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        raise BicepError(f"{Path(command[0]).name} did not finish within {timeout:g} seconds") from None
    except OSError as error:
        raise BicepError(f"{Path(command[0]).name} cannot be started ({error.strerror or error})") from None
    if done.returncode != 0:
        said = " ".join(done.stderr.decode("utf-8", "replace").split())[:LONGEST_MESSAGE]
        raise BicepError(f"the compiler refuses it: {said or 'it does not say why'}")
    return done.stdout.decode("utf-8-sig", "replace")


def has_compiler() -> bool:
    """Whether a compiler is installed."""
    return any(shutil.which(name) for name in ("bicep", "az"))


def _command(path: Path) -> list[str] | None:
    file = str(path.absolute())
    if found := shutil.which("bicep"):
        return [found, "build", "--stdout", file]
    if found := shutil.which("az"):
        return [found, "bicep", "build", "--stdout", "--file", file]
    return None
