"""The templates that a project can start from: finished designs with notes that teach, packaged with the product."""

from dataclasses import dataclass
from functools import cache

from fnetdesigner import assets
from fnetdesigner.model.design import Design
from fnetdesigner.project.reader import read_design

GALLERY = "resources/gallery"
SAMPLES = "resources/samples"
ORDER = (
    "regional-integration", "private-http", "private-event-hubs", "storage-private-endpoints",
    "tutorial-private-endpoints", "tutorial-restrict-storage", "tutorial-nat-gateway", "flex-private-storage",
    "event-processing", "hub-spoke-firewall", "application-gateway", "front-door", "on-premises-vpn",
    "hybrid-connections", "container-apps",
)  # fmt: skip
"""The order in which they are shown: the article's quickstarts and tutorials first. Others follow by name."""


@dataclass(frozen=True, slots=True)
class Template:
    """One template: ``name`` is what the command line calls it."""

    name: str
    title: str
    description: str
    path: str


@cache
def templates() -> tuple[Template, ...]:
    """All templates in the order in which they are shown, the sample last."""
    found: list[Template] = []
    for folder in (GALLERY, SAMPLES):
        names = [n.removesuffix(".fnd") for n in assets.list_names(folder) if n.endswith(".fnd")]
        for name in sorted(names, key=lambda n: (ORDER.index(n) if n in ORDER else len(ORDER), n)):
            path = f"{folder}/{name}.fnd"
            settings = _read(path).settings
            found.append(Template(name, settings.title, settings.description, path))
    return tuple(found)


def design_of(template: Template) -> Design:
    """The design of a template."""
    return _read(template.path)


@cache
def _read(path: str) -> Design:
    return read_design(assets.read_bytes(path), path)
