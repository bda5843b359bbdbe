"""A design seen through a lens that records what was read, so that a rule re-runs only when it must.

Rules and routing read designs only through a View. Each read notes a key; the engine later asks, for a
change from one design to another, which keys it touched (``touched_keys``).
"""

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from fnetdesigner.model.changes import ChangeSet
from fnetdesigner.model.design import Design, Settings
from fnetdesigner.model.resource import Reference, Resource

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R", bound=Resource)
Key = tuple[str, ...]
SETTINGS: Key = ("settings",)
TOLD_APART = frozenset({"title", "description", "waivers", "severities", "unknown"})
"""Settings that no rule may look at: they decide about findings afterwards, or about nothing at all."""


class View:
    """Read access to one design. ``reads`` collects the keys of everything that was looked at.

    ``mending`` says whether fixes are wanted along with what is found; those that cost something to make
    are made only then. ``memory``, where there is one, keeps answers to ``remembered`` questions; it is
    shared by views of the same design and no longer lived than their round of questions.
    """

    __slots__ = ("design", "memory", "mending", "reads")

    def __init__(
        self,
        design: Design,
        reads: set[Key] | None = None,
        mending: bool = True,
        memory: dict[Any, Any] | None = None,
    ) -> None:
        self.design = design
        self.mending = mending
        self.memory = memory
        self.reads: set[Key] = set() if reads is None else reads

    @property
    def settings(self) -> Settings:
        """The settings of the design, the baseline among them. Rules do not ask for those in ``TOLD_APART``."""
        self.reads.add(SETTINGS)
        return self.design.settings

    def get(self, resource_id: str | None, model: type[R]) -> R | None:
        """The resource of that id if it is a ``model``, else None."""
        if resource_id is None:
            return None
        self.reads.add(("resource", resource_id))
        found = self.design.resources.get(resource_id)
        return found if isinstance(found, model) else None

    def any(self, resource_id: str | None) -> Resource | None:
        """The resource of that id, of whatever kind, or None."""
        return self.get(resource_id, Resource)

    def all(self, model: type[R]) -> Iterator[R]:
        """Every resource of a kind, in natural order of ids."""
        self.reads.add(("kind", model.kind))
        for resource_id in self.design.index.by_kind.get(model.kind, ()):
            self.reads.add(("resource", resource_id))
            found = self.design.resources[resource_id]
            if isinstance(found, model):
                yield found

    def named(self, model: type[R], name: str) -> Iterator[R]:
        """Every resource of a kind that has this name, upper and lower case alike."""
        self.reads.add(("name", model.kind, name.lower()))
        for resource_id in self.design.index.by_name.get((model.kind, name.lower()), ()):
            if (found := self.get(resource_id, model)) is not None:
                yield found

    def children(self, resource_id: str, model: type[R]) -> Iterator[R]:
        """What lies directly in a container, of a kind."""
        self.reads.add(("children", resource_id))
        for child in self.design.index.children.get(resource_id, ()):
            # A child of another kind is none of the answer, whatever becomes of it: an id keeps its kind.
            if isinstance(found := self.design.resources.get(child), model):
                self.reads.add(("resource", child))
                yield found

    def references_to(self, resource_id: str) -> tuple[Reference, ...]:
        """Every reference to a resource, in natural order of the holders."""
        self.reads.add(("referrers", resource_id))
        return self.design.index.referrers.get(resource_id, ())

    def referrers(self, resource_id: str, model: type[R], field: str | None = None) -> Iterator[R]:
        """The resources of a kind that name this one (in ``field``), each once."""
        last = ""
        for reference in self.references_to(resource_id):
            if reference.source == last or (field is not None and reference.field.name != field):
                continue
            if isinstance(found := self.design.resources.get(reference.source), model):
                self.reads.add(("resource", reference.source))
                last = reference.source
                yield found


def remembered(question: Callable[P, T]) -> Callable[P, T]:
    """A question that many rules ask alike: within a round its answer is kept, with the keys of what was read.

    The view is its last argument. Its answer is a value that nobody changes, never an iterator.
    """

    @wraps(question)
    def answered(*args: P.args, **kwargs: P.kwargs) -> T:
        *about, view = args
        if not isinstance(view, View) or view.memory is None:
            return question(*args, **kwargs)
        # By identity: a resource that somebody made up on the way is another one. The entry keeps them alive.
        key = (question, *map(id, about))
        kept = view.memory.get(key)
        if kept is None:
            inner: Any = View(view.design, None, view.mending, view.memory)
            ask: Callable[..., T] = question
            kept = view.memory[key] = (ask(*about, inner), inner.reads, about)
        view.reads |= kept[1]
        answer: T = kept[0]
        return answer

    return answered


def touched_keys(old: Design, new: Design, changes: ChangeSet) -> set[Key]:
    """The keys whose answer may differ between two designs."""
    keys: set[Key] = {SETTINGS} if changes.settings and _bears_on_rules(old.settings, new.settings) else set()
    for resource_id in changes.meaning:
        keys.add(("resource", resource_id))
        before, after = old.resources.get(resource_id), new.resources.get(resource_id)
        if before is not None and after is not None and before.kind != after.kind:
            # Designs that have no edit in common may use an id for two things: one goes, another comes.
            keys |= _appeared(old, before) | _appeared(new, after)
        for one, other in ((before, after), (after, before)):
            if one is None:
                continue
            if other is None:
                keys.add(("kind", one.kind))
            if other is None or other.name.lower() != one.name.lower():
                keys.add(("name", one.kind, one.name.lower()))
            if one.parent is not None and (other is None or other.parent != one.parent):
                keys.add(("children", one.parent))
        was = set(old.index.references.get(resource_id, ()))
        now = set(new.index.references.get(resource_id, ()))
        keys.update(("referrers", reference.target) for reference in was ^ now)
    return keys


def _appeared(design: Design, resource: Resource) -> set[Key]:
    """The keys whose answer a resource has a part in by being there."""
    keys: set[Key] = {("kind", resource.kind), ("name", resource.kind, resource.name.lower())}
    if resource.parent is not None:
        keys.add(("children", resource.parent))
    return keys | {("referrers", r.target) for r in design.index.references.get(resource.id, ())}


def _bears_on_rules(old: Settings, new: Settings) -> bool:
    return any(getattr(old, f) != getattr(new, f) for f in Settings.model_fields if f not in TOLD_APART)
