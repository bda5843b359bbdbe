"""The words of the format that reader, writer and schema share.

What a newer version wrote and this one does not know is kept: fields in the ``unknown`` of their resource
or of the settings, all else in ``Settings.unknown`` under the reserved keys below. Not kept, but refused:
unknown properties of table rows, placements and waivers, and unknown values of a choice.
"""

from __future__ import annotations

from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import natural_key
from fnetdesigner.project.migrations import Version

FORMAT = Version(1, 0)
"""The version of the format that this program writes."""

HEADER = "fnetdesigner"
SECTIONS = (HEADER, "settings", "resources", "layout", "lines")

KEPT_HEADER = "$header"
KEPT_TOP = "$top"
KEPT_RESOURCES = "$resources"
KEPT_LAYOUT = "$layout"
KEPT_LINES = "$lines"
RESERVED = (KEPT_HEADER, KEPT_TOP, KEPT_RESOURCES, KEPT_LAYOUT, KEPT_LINES)

NOT_IN_FILE = frozenset({"id", "unknown"})
"""Fields of the models that are no properties in the file: the id is the key, the rest is spread out."""


def kept_aside(design: Design) -> tuple[str, ...]:
    """The ids of resources that a newer version wrote: not shown and not checked, but saved again."""
    kept = design.settings.unknown.get(KEPT_RESOURCES, {})
    return tuple(sorted(kept, key=natural_key))
