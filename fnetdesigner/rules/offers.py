"""Fixes that are made when somebody looks at them, for the design as it is then.

Most findings are never opened, and a fix of several steps costs far more than the finding. So the engine asks
its rules for findings alone; an offer asks the rule once more, with fixes, when they are read. As long as the
finding stands that is done for the present design, afterwards for the last one in which it stood.
"""

from collections.abc import Callable, Iterable
from functools import wraps
from inspect import signature
from typing import Any, ParamSpec, TypeVar

from fnetdesigner.model.design import Design
from fnetdesigner.model.view import View
from fnetdesigner.rules.finding import Fix, Problem

P = ParamSpec("P")
T = TypeVar("T")


class Present:
    """The design that an engine looks at. Offers share it, so that they are always made for the present one."""

    __slots__ = ("design",)

    def __init__(self, design: Design) -> None:
        self.design = design


class Offer:
    """The fixes of one problem that ``check`` finds with a resource. Called, it gives them."""

    __slots__ = ("_check", "_made", "_made_for", "_present", "_problem", "_resource")

    def __init__(
        self, check: Callable[[Any, View], Iterable[Problem]], resource: str, found: Problem, present: Present
    ) -> None:
        self._check = check
        self._resource = resource
        self._problem = (found.subjects, found.message)
        self._present = present
        self._made: tuple[Fix, ...] = ()
        self._made_for: Design | None = None

    def __call__(self) -> tuple[Fix, ...]:
        """The fixes for the present design; none where they cannot be made."""
        try:
            return self.made()
        except Exception:  # without its fixes a finding is still worth showing
            return ()

    def made(self) -> tuple[Fix, ...]:
        """The same, but a fault in the rule is raised."""
        design = self._present.design
        if self._made_for is not design:
            resource = design.resources.get(self._resource)
            asked = () if resource is None else self._check(resource, View(design))
            self._made = next((p.fixes for p in asked if (p.subjects, p.message) == self._problem), ())
            self._made_for = design
        return self._made

    def keep_to(self, design: Design) -> None:
        """The finding has gone: from now on the fixes are those for ``design``, in which it last stood."""
        self._present = Present(design)


def fixes_on_demand(make: Callable[P, tuple[Fix, ...]]) -> Callable[P, tuple[Fix, ...]]:
    """A mend that costs something, made only where its ``view`` wants fixes. Rules must not depend on it."""
    return _on_demand(make, ())


def fix_on_demand(make: Callable[P, Fix | None]) -> Callable[P, Fix | None]:
    """The same for a mend that gives one fix or None."""
    return _on_demand(make, None)


def _on_demand(make: Callable[P, T], nothing: T) -> Callable[P, T]:
    place = list(signature(make).parameters).index("view")

    @wraps(make)
    def made(*args: P.args, **kwargs: P.kwargs) -> T:
        view = args[place] if place < len(args) else kwargs["view"]
        return make(*args, **kwargs) if isinstance(view, View) and view.mending else nothing

    return made
