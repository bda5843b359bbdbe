"""How a field of a resource says what it is: shown title, help and source, and what it may refer to.

These records stand in ``Annotated[...]`` beside the type, so that one line declares a field for the
inspector, the file format, the exporters and the documentation alike.
"""

from dataclasses import dataclass
from typing import Literal

ConnectorStyle = Literal[
    "integration", "private-endpoint", "peering", "association", "dependency", "hybrid", "flow", "dns-link"
]


@dataclass(frozen=True, slots=True)
class Shown:
    """What a person sees of a field: ``title``, ``help`` (with ``source``, a code of the fact sheet),
    the inspector ``section``, and whether it matters only to ``advanced`` readers. ``labels`` gives
    the words for each value of a choice."""

    title: str
    help: str
    source: str = ""
    section: str = "General"
    advanced: bool = False
    labels: tuple[tuple[str, str], ...] = ()
    placeholder: str = ""


@dataclass(frozen=True, slots=True)
class RefTo:
    """A field that names other resources by id.

    ``kinds``: which kinds it may name. ``style``: how the connector is drawn (None: not drawn).
    ``verb``: the words for the gesture, "Integrate with". ``cascade``: the holder goes when the target
    goes (a peering has no sense without its network); otherwise the reference is cleared. ``quiet``: the
    gesture exists but no line is drawn, because the drawing would say the same thing twice.
    """

    kinds: tuple[str, ...]
    verb: str
    style: ConnectorStyle | None = None
    cascade: bool = False
    quiet: bool = False
