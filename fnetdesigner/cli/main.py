"""The command ``fnetdesigner``: reads the words and hands them to a verb; without a verb, opens the window.

Exit codes: 0 done and nothing to object, 1 ``check`` or ``intents`` found something, 2 it could not be done (one line
on the error stream says why), 130 interrupted, 141 the reader of the output went away.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn, Protocol

from fnetdesigner import __version__
from fnetdesigner.cli import (
    addresses,
    assist,
    check,
    console,
    dependents,
    effective_routes,
    effective_rules,
    export,
    identity,
    import_template,
    inbound,
    intents,
    kinds,
    matrix,
    new,
    render,
    report,
    resolve,
    rules,
    trace,
    window,
)
from fnetdesigner.cli.trouble import CommandError

CANNOT, INTERRUPTED, PIPE_CLOSED = 2, 130, 141


class Verb(Protocol):
    """What each module of a verb offers."""

    HELP: str

    def arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the words that the verb takes."""

    def run(self, words: argparse.Namespace) -> int:
        """Do it; returns the exit code."""


VERBS: dict[str, Verb] = {
    "check": check,
    "import": import_template,
    "export": export,
    "report": report,
    "render": render,
    "rules": rules,
    "kinds": kinds,
    "new": new,
    "assist": assist,
    "trace": trace,
    "matrix": matrix,
    "intents": intents,
    "dependents": dependents,
    "inbound": inbound,
    "resolve": resolve,
    "effective-routes": effective_routes,
    "effective-rules": effective_rules,
    "identity": identity,
    "addresses": addresses,
    "console": console,
}


class Parser(argparse.ArgumentParser):
    """Complains in one line, as everything else here does."""

    def error(self, message: str) -> NoReturn:
        self.exit(CANNOT, f"{self.prog}: {message}; see {self.prog} --help\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb, or open the window. Returns the exit code; never raises."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        code = _verb_of(words)()
        sys.stdout.flush()
        return code
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0 if stop.code is None else CANNOT
    except CommandError as error:
        print(f"fnetdesigner: {error}", file=sys.stderr)
    except BrokenPipeError:
        _let_go_of_output()
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        # A person at a prompt is helped by a sentence, not by a traceback.
        said = " ".join(str(error).split())
        print(f"fnetdesigner: internal fault, {type(error).__name__}: {said}; please report it", file=sys.stderr)
    return CANNOT


def _verb_of(words: Sequence[str]) -> Callable[[], int]:
    """What is to be done, once the words have been understood."""
    parser = _parser()
    if words and words[0] in VERBS:
        known = parser.parse_args(words)
        return lambda: VERBS[known.verb].run(known)
    if words and words[0] in ("-h", "--help", "--version"):
        parser.parse_args(words)
    opened = _window_parser().parse_args(words)
    return lambda: window.run(opened)


def _parser() -> Parser:
    parser = Parser(
        prog="fnetdesigner",
        usage="fnetdesigner [FILE] | fnetdesigner VERB ...",
        description="Design, check and export the networks of Azure Functions. Without a verb, opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"fnetdesigner {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", prog="fnetdesigner", parser_class=Parser, required=True)
    for name, verb in VERBS.items():
        verb.arguments(verbs.add_parser(name, help=verb.HELP, description=verb.HELP))
    return parser


def _window_parser() -> Parser:
    parser = Parser(prog="fnetdesigner", usage="fnetdesigner [FILE] | fnetdesigner VERB ...", add_help=False)
    window.arguments(parser)
    return parser


def _let_go_of_output() -> None:
    """Point the output at nothing, so that the interpreter does not complain once more when it ends."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):
        return
