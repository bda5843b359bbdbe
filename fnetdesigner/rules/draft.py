"""A fix in the making: edits, and the design as it would be with them.

A remedy of several steps asks the design after each of them what is still to do. The draft reads through
the view that it was opened with, so that the rule is asked again when any of that changes.
"""

from typing import Any, TypeVar

from fnetdesigner.model.edits import Add, Edit, Set, apply
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix
from fnetdesigner.rules.mends import new_id

R = TypeVar("R", bound=Resource)


class Draft:
    """Edits so far (``edits``) and the design with them applied (``view``)."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.edits: list[Edit] = []

    def do(self, *edits: Edit) -> None:
        """Go on with more edits. DesignError if they do not fit the design."""
        design, _ = apply(self.view.design, edits)
        self.view = View(design, self.view.reads)
        self.edits += edits

    def add(self, model: type[R], name: str, **values: Any) -> R:
        """Add a resource with a new id."""
        made = model.model_validate({"id": new_id(model, self.view), "name": name, **values})
        self.do(Add(made))
        return made

    def set(self, resource: Resource, **values: Any) -> None:
        """Give fields of a resource new values, those that differ from what it has."""
        now = self.view.any(resource.id)
        changed = {k: v for k, v in values.items() if getattr(now, k) != v}
        if changed:
            self.do(Set(resource.id, changed))

    def fix(self, id: str, title: str) -> Fix | None:  # noqa: A002 - the field's word for it
        """The fix; None when nothing is to be done."""
        return Fix(id, title, tuple(self.edits)) if self.edits else None
