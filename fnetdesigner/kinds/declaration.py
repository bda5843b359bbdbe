"""The vocabulary in which a kind is declared: the Kind record, and how a field stands in ARM.

What a mapping cannot say (app settings that carry routing, child resources) is a named function in
``fnetdesigner.exchange``; such exceptions stay few and each field says so with ``Unmapped``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View

Category = Literal["compute", "network", "guard", "data", "message", "outside"]
CATEGORIES: tuple[str, ...] = get_args(Category)
PRODUCTS = frozenset({"Bastion", "Cosmos"})
"""First words of titles that are names although nothing about them shows it."""
Shape = Literal["card", "container", "connector", "note"]


def in_sentence(title: str) -> str:
    """A kind's title in the middle of a sentence: a function app, but a NAT gateway and an Azure Firewall."""
    first, *others = title.split()
    named = not first[1:].islower() or first in PRODUCTS or any(w[0].isupper() and w[1:].islower() for w in others)
    return title if named else title[0].lower() + title[1:]


def with_article(title: str) -> str:
    """The same with its article: *a subnet*, *an on-premises network*, *a VPN gateway*."""
    return f"{'an' if title[0] in 'AEIOaeio' else 'a'} {in_sentence(title)}"


@dataclass(frozen=True, slots=True)
class Arm:
    """Where a field stands in the body of its ARM resource.

    ``path`` is dotted; ``[]`` after a segment means a list with one item per value, so
    ``properties.delegations[].properties.serviceName`` is a list of objects that each hold one value.
    References are written and read as resource ids. ``values`` maps our value to ARM's where they
    differ. ``item`` holds constant siblings inside each list item, and ``item_name`` the path of a
    name that ARM wants in each item (made from the value). ``always``: written even when it is the default.
    """

    path: str
    values: tuple[tuple[Any, Any], ...] = ()
    item: Mapping[str, Any] = field(default_factory=dict)
    item_name: str = ""
    always: bool = False


@dataclass(frozen=True, slots=True)
class Unmapped:
    """The field has no plain place in ARM; ``reason`` says why, or which function writes it.

    ``by`` is "function" when a named function of the exchange writes and reads it, else "design":
    the value lives in the design only and travels in the template's metadata.
    """

    reason: str
    by: Literal["function", "design"] = "design"


@dataclass(frozen=True, slots=True)
class ArmType:
    """The ARM resource of a kind. ``type`` is the full type; ``fixed`` are constant members of the body.
    ``child_of``: the resource is a child whose name is prefixed by its container's, or by that of the
    resource in the field ``owner``. ``inline``: it is written inside its container's body, at this property."""

    type: str
    api_version: str
    fixed: Mapping[str, Any] = field(default_factory=dict)
    child_of: bool = False
    owner: str = "parent"
    inline: str = ""
    located: bool = True


@dataclass(frozen=True, slots=True)
class Preset:
    """A palette entry of its own: a kind with some fields already chosen."""

    title: str
    values: Mapping[str, Any]
    help: str = ""
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """All that the product knows of a kind of resource, declared once.

    ``inside``: slugs of the kinds that may contain it; empty means it stands free. ``free``: whether it
    may also stand outside any container. ``ends``: for a connector, the two fields (``parent`` counts)
    that name its ends. ``subtitle``: the line under the name on a card, at most about 28 characters.
    ``short``: the beginning of a name for a new one, as Azure's naming guide abbreviates it.
    """

    model: type[Resource]
    title: str
    plural: str
    help: str
    category: Category
    palette: str
    short: str
    doc: str
    shape: Shape = "card"
    inside: tuple[str, ...] = ()
    free: bool = True
    arm: ArmType | None = None
    no_arm: str = ""
    ends: tuple[str, str] | None = None
    presets: tuple[Preset, ...] = ()
    synonyms: tuple[str, ...] = ()
    subtitle: Callable[[Any, View], str] | None = None
    size: tuple[int, int] = (184, 56)

    @property
    def slug(self) -> str:
        """The stable name of the kind in files, icons and references."""
        return self.model.kind

    @property
    def icon(self) -> str:
        """The packaged path of its icon."""
        return f"icons/kinds/{self.slug}.svg"


def no_resource(reason: str) -> Unmapped:
    """A field of a kind that is no Azure resource."""
    return Unmapped(reason)


DESIGN_ONLY = Unmapped("An intention or an observation that Azure has no property for.")
"""The usual reason for a field that only the design holds."""
