"""In which resource groups and subscriptions the resources of a design are deployed.

A resource that has no group of its own, such as a subnet, stands with its owner. Names of groups are the same in
upper and lower case; the first spelling is used for all.
"""

from __future__ import annotations

from collections.abc import Iterable

from fnetdesigner.exchange.tree import Place
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.unmodelled import Unmodelled
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource

STAND_IN_GROUP = "rg-design"
MOST_OWNERS = 8


class Spread:
    """Where the resources of a design are deployed. ``places``: every one that is used, in order of appearance.

    ``home`` is the resource group of the design itself.
    """

    def __init__(self, design: Design, deployed: Iterable[Resource]) -> None:
        self.design = design
        self._spelled: dict[tuple[str, str], Place] = {}
        self.home = self._place(design.settings.resource_group, "")
        self.places = tuple(dict.fromkeys(self.of(resource) for resource in deployed))

    @property
    def is_single(self) -> bool:
        """Whether one resource group takes everything."""
        return len(self.places) <= 1 and all(place.group for place in self.places)

    def of(self, resource: Resource) -> Place:
        """Where a resource is deployed to."""
        found: Resource | None = resource
        for _ in range(MOST_OWNERS):
            if found is None:
                break
            if isinstance(found, Unmodelled) and not found.resource_group.strip():
                return Place("")
            group = getattr(found, "resource_group", None)
            if isinstance(group, str):
                return self._place(group, getattr(found, "subscription", ""))
            arm = catalogue().of(found).arm
            owner = None if arm is None else getattr(found, arm.owner, None)
            found = self.design.get(owner) if isinstance(owner, str) else None
        return self.home

    def _place(self, group: str, subscription: str) -> Place:
        name = group.strip().replace("/", "-") or self.design.settings.resource_group.strip().replace("/", "-")
        place = Place(name or STAND_IN_GROUP, subscription.strip())
        return self._spelled.setdefault((place.group.lower(), place.subscription.lower()), place)
