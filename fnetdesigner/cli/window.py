"""No verb: open the window. The only place of the command line that leads to the window's code."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from fnetdesigner.cli.trouble import CommandError

HELP = "Open the window, on FILE if one is named."


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that opening the window takes."""
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a .fnd project")


def run(words: argparse.Namespace) -> int:
    """Open the window; returns when it is closed."""
    file: Path | None = words.file
    if file is not None and not file.exists():
        raise CommandError(str(file), "there is no such file or verb", "see fnetdesigner --help")
    if not has_display(sys.platform, os.environ):
        raise CommandError(
            "window",
            "there is no display here to open a window on",
            "use a verb such as check or export (see fnetdesigner --help), or set DISPLAY",
        )
    from fnetdesigner.gui.app import main as open_window

    return open_window([] if file is None else [str(file)])


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown: on Linux something has to say where."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not platform.startswith("linux") or any(environment.get(name) for name in wanted)
