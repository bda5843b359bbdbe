"""``intents``: whether the design does what its intended flows say, with the packet that shows it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from fnetdesigner.cli.asked import as_json, file_argument, view_of
from fnetdesigner.cli.trace import trace_value
from fnetdesigner.cli.words import counted
from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    from fnetdesigner.model.view import View
    from fnetdesigner.routing.intents import IntentState

HELP = "Hold a design against its intended flows: 0 none is broken, 1 one is, 2 it could not be checked."
ORDER = ("broken", "undecided", "holds")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words that the verb takes."""
    file_argument(parser)


def run(words: argparse.Namespace) -> int:
    """Judge every intended flow and print how it stands."""
    from fnetdesigner.routing.intents import judged

    view = view_of(words.file)
    states = judged(view)
    if words.format == "json":
        counts = {s: sum(1 for i in states if i.state == s) for s in ORDER}
        print(as_json({"counts": counts, "intents": [_value(s, view) for s in states]}))
    else:
        print(_text(states))
    return 1 if any(s.state == "broken" for s in states) else 0


def _value(state: IntentState, view: View) -> dict[str, Any]:
    question = state.question
    flow = view.any(state.flow)
    packet = None
    if question is not None:
        packet = {
            "source": question.source.resource,
            "source_address": question.source.address,
            "target": question.target.resource,
            "sub_resource": question.target.group,
            "target_address": question.target.address,
            "port": question.port,
            "protocol": question.protocol,
            "headers": dict(question.headers),
        }
    return {
        "id": state.flow,
        "name": "" if flow is None else flow.name,
        "state": state.state,
        "sentence": plain(state.sentence),
        "missing": plain(state.missing),
        "packet": packet,
        "trace": None if state.trace is None else trace_value(state.trace, view),
    }


def _text(states: tuple[IntentState, ...]) -> str:
    if not states:
        return "The design has no intended flows."
    lines = [f"{s.state:<11}{plain(s.sentence)}" for word in ORDER for s in states if s.state == word]
    tally = ", ".join(f"{sum(1 for s in states if s.state == w)} {w}" for w in ORDER)
    return "\n".join([*lines, "", f"{counted(len(states), 'intended flow', 'intended flows')}: {tally}"])
