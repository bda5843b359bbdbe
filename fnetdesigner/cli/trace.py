"""``trace``: whether a packet gets from here to there, by which way, and what decides it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from fnetdesigner.cli.asked import as_json, documents, file_argument, read, view_of
from fnetdesigner.cli.trouble import CommandError
from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    from fnetdesigner.model.view import View
    from fnetdesigner.routing.question import Target, Trace

HELP = "Follow a packet through a design and say whether it arrives, by which way, and what decides it."
KINDS = ("app", "content-share", "image-pull", "backup", "key-vault-reference")
PROTOCOLS = ("tcp", "udp", "icmp")
HTTPS = 443


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    file_argument(parser)
    parser.add_argument(
        "--from", dest="source", required=True, metavar="REF",
        help="id or name of a resource, RESOURCE@ADDRESS, SITE:ADDRESS, internet[:ADDRESS], p2s:GATEWAY[:ADDRESS]",
    )  # fmt: skip
    parser.add_argument(
        "--to", dest="target", required=True, metavar="NAME_OR_ADDRESS[:PORT]",
        help="a host name, an address, or a resource such as stdata/blob; default port: the service's own, else 443",
    )  # fmt: skip
    parser.add_argument("--protocol", choices=PROTOCOLS, default="tcp", help="default: tcp")
    parser.add_argument("--kind", choices=KINDS, default="app", help="what the traffic of an app is for; default: app")
    parser.add_argument(
        "--header", action="append", default=[], metavar="'NAME: VALUE'", help="a header of the call; may be repeated"
    )


def run(words: argparse.Namespace) -> int:
    """Follow the packet and print the answer."""
    from fnetdesigner.kinds.deployment_slot import DeploymentSlot
    from fnetdesigner.kinds.function_app import FunctionApp
    from fnetdesigner.routing.question import Question
    from fnetdesigner.routing.references import parse_source, parse_target
    from fnetdesigner.routing.trace import trace

    view = view_of(words.file)
    source = read(words.file, f"--from {words.source}", lambda: parse_source(words.source, view))
    target, port = read(words.file, f"--to {words.target}", lambda: parse_target(words.target, view))
    if words.kind != "app" and not isinstance(view.any(source.resource), FunctionApp | DeploymentSlot):
        raise CommandError(f"--kind {words.kind}", f"{words.source} is no function app", "leave it out")
    if port is None:
        port = 0 if words.protocol == "icmp" else default_port(target, view)
    headers = dict(header_of(h) for h in words.header)
    question = Question(source, target, port, words.protocol, words.kind, headers)
    try:
        found = trace(question, view)
    except ValueError as error:
        raise CommandError(str(words.file), str(error), "correct that address") from None
    print(as_json(trace_value(found, view)) if words.format == "json" else trace_text(found, view))
    return 0


def header_of(text: str) -> tuple[str, str]:
    """A header as it is written in a request."""
    name, colon, value = text.partition(":")
    if not colon or not name.strip() or not value.strip():
        raise CommandError(f"--header {text}", "this is no header", "write it as 'X-Azure-FDID: value'")
    return name.strip(), value.strip()


def default_port(target: Target, view: View) -> int:
    """The port at which a target is called where none is written."""
    from fnetdesigner.routing.targets import groups_of, owner_of_name, ports_of

    owner = view.any(target.resource)
    group = target.group
    if target.name and (known := owner_of_name(target.name, view)) is not None:
        owner, group = known.target, known.group
    if owner is None:
        return HTTPS
    return next(iter(ports_of(owner, group or next(iter(groups_of(owner)), ""))), HTTPS)


def trace_value(found: Trace, view: View) -> dict[str, Any]:
    """A trace as JSON has it."""
    return {
        "verdict": found.verdict,
        "stage": found.stage,
        "decided_by": found.decided_by,
        "address": found.address,
        "source_address": found.source_address,
        "hops": [
            {
                "at": _at(h.subjects, view) or h.role,
                "what": plain(h.what),
                "by": h.by,
                "sources": documents(h.sources),
            }
            for h in found.hops
        ],
        "blockers": [
            {
                "stage": b.stage,
                "by": b.by,
                "what": plain(b.what),
                "sure": b.sure,
                "fault": b.fault,
                "at": _at(b.subjects, view),
                "sources": documents(b.sources),
            }
            for b in found.blockers
        ],
        "assumptions": [plain(a) for a in found.assumptions],
        "warnings": [plain(w) for w in found.warnings],
    }


def _at(subjects: tuple[str, ...], view: View) -> str:
    found = view.any(subjects[0]) if subjects else None
    return "" if found is None else found.name


def trace_text(found: Trace, view: View) -> str:
    """A trace for a person: the verdict first, then numbered sentences."""
    from fnetdesigner.routing.told import told

    said = told(found, view)
    lines = [said.headline, ""]
    lines += [f"{number}. {step}" for number, step in enumerate(said.steps, 1)]
    first = "Decided here" if found.verdict == "deny" else "Left open here"
    for number, text in enumerate(said.blockers):
        lines += ["", f"{first if number == 0 else 'Also in the way'}: {text}"]
    lines += [line for text in said.assumptions for line in ("", f"Taken for granted: {text}")]
    lines += [line for text in said.warnings for line in ("", f"Mind: {text}")]
    return plain("\n".join(lines)).rstrip()
