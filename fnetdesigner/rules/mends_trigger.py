"""Fixes about triggers: other sources of events, newer extensions, plans that scale by them."""

from collections.abc import Callable, Sequence
from typing import Any

from fnetdesigner.kinds.app_parts import Trigger
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.model.edits import Set
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.rule import fix


def changed(app: FunctionApp, triggers: Sequence[Trigger], id: str, title: str, **values: Any) -> Fix:  # noqa: A002
    """Give some triggers of an app other values; ``title`` has a place for the app's name."""
    rows = tuple(t.model_copy(update=values) if t in triggers else t for t in app.triggers)
    return fix(id, title.format(app.name), Set(app.id, {"triggers": rows}))


def at_version(app: FunctionApp, version: Callable[[Trigger], str | None], title: str) -> Fix:
    """Give the triggers of an app the extension versions that ``version`` names for them."""
    rows = tuple(
        t if (wanted := version(t)) is None else t.model_copy(update={"extension_version": wanted})
        for t in app.triggers
    )
    return fix("upgrade", title, Set(app.id, {"triggers": rows}))


def upgraded(account: StorageAccount) -> Fix:
    """Make an account general-purpose v2, in place."""
    title = f"Upgrade *{account.name}* to general-purpose v2"
    return fix("upgrade-account", title, Set(account.id, {"account_kind": "StorageV2"}))
