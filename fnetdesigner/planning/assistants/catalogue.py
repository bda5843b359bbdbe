"""All assistants, and what the window and the command line do with one: ask, then propose."""

from collections.abc import Sequence

from fnetdesigner.model.design import Design, DesignError
from fnetdesigner.model.view import View
from fnetdesigner.planning.assistants.assistant import Answers, Ask, Assistant, AssistantError, Subjects
from fnetdesigner.planning.assistants.firewall import FIREWALL_OUTBOUND
from fnetdesigner.planning.assistants.on_premises import ON_PREMISES
from fnetdesigner.planning.assistants.outbound import NAT_OUTBOUND
from fnetdesigner.planning.assistants.peering import PEERING
from fnetdesigner.planning.assistants.private_app import PRIVATE_APP
from fnetdesigner.planning.assistants.settling import settle
from fnetdesigner.planning.assistants.storage_lock import STORAGE_LOCK
from fnetdesigner.rules.draft import Draft
from fnetdesigner.rules.finding import Fix

ASSISTANTS: tuple[Assistant, ...] = (
    PRIVATE_APP, STORAGE_LOCK, NAT_OUTBOUND, FIREWALL_OUTBOUND, PEERING, ON_PREMISES,
)  # fmt: skip


def assistants_for(design: Design, ids: Sequence[str]) -> tuple[Assistant, ...]:
    """The assistants that start from these things."""
    return tuple(a for a in ASSISTANTS if a.fits(design, ids))


def starts_of(assistant: Assistant, design: Design) -> tuple[str, ...]:
    """The ids of everything in a design that an assistant can start from."""
    return tuple(i for slug in assistant.kinds for i in design.index.by_kind.get(slug, ()))


def asked(assistant: Assistant, design: Design, ids: Sequence[str]) -> tuple[Ask, ...]:
    """What an assistant has to know, each with a good answer. AssistantError where it cannot help here."""
    return assistant.asks(_subjects(assistant, design, ids), View(design))


def propose(assistant: Assistant, design: Design, ids: Sequence[str], answers: Answers | None = None) -> Fix:
    """The whole of what an assistant would do, as one step; unanswered questions take their defaults.

    AssistantError where it cannot be done, would break an intended flow, or would leave an error or warning behind.
    """
    subjects = _subjects(assistant, design, ids)
    given = dict(answers or {})
    known = assistant.asks(subjects, View(design))
    for ask in known:
        given.setdefault(ask.name, ask.default)
        if ask.choices and given[ask.name] not in {value for value, _ in ask.choices}:
            raise AssistantError(
                f"{ask.title}: {given[ask.name]!r} is not one of {', '.join(v for v, _ in ask.choices)}."
            )
    unknown = sorted(given.keys() - {a.name for a in known})
    if unknown:
        names = ", ".join(a.name for a in known) or "nothing"
        raise AssistantError(f"{unknown[0]} is not asked for here; what is asked for: {names}.")
    draft = Draft(View(design))
    try:
        goal = assistant.work(subjects, given, draft)
        settle(design, draft, goal)
    except DesignError as error:
        raise AssistantError(str(error)) from None
    found = draft.fix(assistant.name, assistant.label(subjects))
    if found is None:
        raise AssistantError("There is nothing left to do: everything is in place already.")
    return found


def _subjects(assistant: Assistant, design: Design, ids: Sequence[str]) -> Subjects:
    missing = [i for i in ids if i not in design.resources]
    if missing:
        raise AssistantError(f"There is no {missing[0]!r} in the design.")
    if not assistant.fits(design, ids):
        kinds = " or ".join(k.replace("-", " ") for k in assistant.kinds)
        raise AssistantError(f"{assistant.title}: choose {'one or two' if assistant.most == 2 else 'one'} {kinds}.")
    return tuple(design.resources[i] for i in ids)
