"""A short way to write small designs."""

from dataclasses import dataclass
from typing import Any, TypeVar

from fnetdesigner.model.design import Design, Settings, check_whole
from fnetdesigner.model.resource import Resource

R = TypeVar("R", bound=Resource)


class Sketch:
    """Collects resources into a design; ids are given in order: subnet-1, subnet-2."""

    def __init__(self, **settings: Any) -> None:
        self._settings = Settings(**{"title": "Example", **settings})
        self._resources: dict[str, Resource] = {}

    def add(self, model: type[R], name: str, parent: Resource | None = None, **values: Any) -> R:
        """Add a resource. References may be given as resources instead of ids."""
        count = sum(1 for r in self._resources.values() if r.kind == model.kind)
        resource = model.model_validate(
            {
                "id": f"{model.kind}-{count + 1}",
                "name": name,
                "parent": parent.id if parent is not None else None,
                **{key: _plain(value) for key, value in values.items()},
            }
        )
        self._resources[resource.id] = resource
        return resource

    def change(self, resource: R, **values: Any) -> R:
        """Give a resource that was added before other values."""
        changed = resource.with_values(**{key: _plain(value) for key, value in values.items()})
        self._resources[resource.id] = changed
        return changed

    def design(self) -> Design:
        """The design so far; DesignError if it is not whole."""
        design = Design(self._settings, dict(self._resources))
        check_whole(design)
        return design


def _plain(value: Any) -> Any:
    if isinstance(value, Resource):
        return value.id
    if isinstance(value, (list, tuple)):
        return tuple(_plain(v) for v in value)
    return value


@dataclass(frozen=True, slots=True)
class Example:
    """The designs that break and keep a rule. For edit rules ``deployed`` is what they are compared with."""

    rule: str
    breaking: Design
    clean: Design
    deployed: Design | None = None
    clean_deployed: Design | None = None
