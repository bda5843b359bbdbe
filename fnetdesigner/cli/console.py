"""``console``: the tools of an app's console, and the network troubleshooter, run against the design."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fnetdesigner.cli.files import load_design
from fnetdesigner.cli.trouble import CommandError
from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    from fnetdesigner.kinds.function_app import FunctionApp
    from fnetdesigner.model.view import View

HELP = "Run nameresolver, tcpping, Test-NetConnection or the network troubleshooter from an app of the design."
PROMPT, LEAVE = "> ", ("exit", "quit")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    parser.usage = "fnetdesigner console FILE --from APP [COMMAND]"
    # Options take what follows them as well: an optional word behind an option is lost to argparse otherwise.
    parser.add_argument("words", nargs="*", metavar="FILE", help="a .fnd project")
    parser.add_argument(
        "--from", dest="app", nargs="+", required=True, metavar=("APP", "COMMAND"),
        help='name or id of a function app; and a command such as "tcpping db.example.org:1433", else lines are read',
    )  # fmt: skip


def run(words: argparse.Namespace) -> int:
    """Run one command, or every line of the input until its end, ``exit`` or ``quit``."""
    from fnetdesigner.model.view import View

    name, *rest = words.app
    given = [*words.words, *rest]
    if not given:
        raise CommandError("console", "no project was named", "write fnetdesigner console FILE --from APP")
    path, command = Path(given[0]), " ".join(given[1:])
    view = View(load_design(path), memory={})
    app = find_app(name, view, path)
    if command:
        answer(command, app, view)
        return 0
    asked = sys.stdin.isatty()
    while True:
        if asked:
            print(PROMPT, end="", flush=True)
        line = sys.stdin.readline()
        if not line or line.strip().lower() in LEAVE:
            return 0
        if line.strip():
            if not asked:
                print(f"{PROMPT}{line.strip()}")
            answer(line, app, view)


def answer(line: str, app: FunctionApp, view: View) -> None:
    """Print what a command answers."""
    from fnetdesigner.routing.console import run as run_line

    for told in run_line(line, app, view).lines:
        print(plain(told))


def find_app(name: str, view: View, path: Path) -> FunctionApp:
    """The app of that id or name. CommandError names the apps there are."""
    from fnetdesigner.kinds.function_app import FunctionApp

    found = view.get(name, FunctionApp)
    named = [found] if found is not None else list(view.named(FunctionApp, name))
    if len(named) == 1:
        return named[0]
    apps = ", ".join(f"{a.name} ({a.id})" if named else a.name for a in (named or view.all(FunctionApp)))
    if named:
        raise CommandError(str(path), f"several apps are called {name}", f"name one by its id: {apps}")
    way_out = f"its apps are {apps}" if apps else "the design holds no function app"
    raise CommandError(str(path), f"it has no function app {name}", way_out)
