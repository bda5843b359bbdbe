"""What an export could not say, resource by resource: the lines of its receipt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.declaration import Unmapped
from fnetdesigner.kinds.unmodelled import Unmodelled
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Deployed, metadata_of

KEPT = "Kept as a template said it; only ARM and Bicep have a place for it."


@dataclass(frozen=True, slots=True)
class Omission:
    """One thing that stayed behind: ``what`` of the resource ``name``, and why."""

    name: str
    what: str
    why: str

    def words(self) -> str:
        """The line of the receipt."""
        return f"{self.name}: {self.what}. {self.why}" if self.what else f"{self.name}: {self.why}"


def design_only(design: Design) -> Iterator[Omission]:
    """What only the design holds: kinds that are not deployed, fields that Azure has no property for, and what
    was kept of templates as it was read."""
    for resource_id in design.index.in_order(design.resources):
        resource = design.resources[resource_id]
        kind = catalogue().of(resource)
        if isinstance(resource, Unmodelled):
            yield Omission(resource.name, resource.azure_type, KEPT)
            continue
        for row in resource.kept if isinstance(resource, Deployed) else ():
            yield Omission(resource.name, f"{row.part}: {row.path}" if row.part else row.path, KEPT)
        if kind.arm is None:
            yield Omission(resource.name, "", kind.no_arm)
            continue
        for name, info in type(resource).model_fields.items():
            unmapped: Unmapped | None = metadata_of(type(resource), name, Unmapped)
            if unmapped is None or unmapped.by != "design" or getattr(resource, name) == info.default:
                continue
            yield Omission(resource.name, name.replace("_", " "), unmapped.reason)
