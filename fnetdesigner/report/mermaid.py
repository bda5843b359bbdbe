"""A sheet as a Mermaid flowchart, which GitHub, GitLab and Azure DevOps draw in the text of a pull request.

Places are Mermaid's own: it lays out anew, so only what is inside what and what is connected travels, with notes.
A container with nothing in it is drawn as a node, and a line between a container and what is inside it is left
out, since Mermaid takes neither. Words of the user are written as entities wherever a sign could mean anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from fnetdesigner.kinds.declaration import CATEGORIES
from fnetdesigner.report.markup import clean
from fnetdesigner.report.picture import Card, Container, NoteBox
from fnetdesigner.report.sheet import Sheet, boxes
from fnetdesigner.report.strokes import colour_of
from fnetdesigner.report.tokens import LIGHT

ARROWS: Mapping[str, str] = {
    "integration": "-->",
    "private-endpoint": "--o",
    "peering": "-->",
    "association": "-.-",
    "dependency": "-->",
    "dns-link": "-.-",
    "hybrid": "-.->",
    "flow": "==>",
    "flow-only": "==>",
    "flow-deny": "==x",
}
BOTH_WAYS = "<-->"
PLAIN = frozenset(" ,.-/()+")
"""Signs that mean nothing to Mermaid within quotes."""


def mermaid(sheet: Sheet) -> str:
    """The text of a ``.mmd`` file."""
    numbers = {item.id: f"n{n}" for n, item in enumerate(boxes(sheet.picture), 1)}
    lines = ["flowchart LR"]
    inside: dict[str, list[Container | Card | NoteBox]] = {}
    for item in boxes(sheet.picture):
        inside.setdefault(sheet.around.get(item.id, ""), []).append(item)
    lines += _items(inside, "", numbers, "  ")
    lines += _connections(sheet, numbers)
    lines += _colours(sheet, numbers)
    return "\n".join(lines) + "\n"


def _items(
    inside: Mapping[str, list[Container | Card | NoteBox]], around: str, numbers: Mapping[str, str], step: str
) -> Iterator[str]:
    for item in inside.get(around, ()):
        number = numbers[item.id]
        if isinstance(item, NoteBox):
            yield f'{step}{number}["{label(item.text)}"]'
        elif isinstance(item, Container) and item.id in inside:
            yield f'{step}subgraph {number}["{_named(item.title, item.detail, " · ")}"]'
            yield from _items(inside, item.id, numbers, step + "  ")
            yield f"{step}end"
        elif isinstance(item, Container):
            yield f'{step}{number}["{_named(item.title, item.detail)}"]'
        else:
            yield f'{step}{number}("{_named(item.title, item.subtitle)}")'


def _named(name: str, line: str, between: str = "<br/>") -> str:
    """Name and line. The title of a subgraph has room for one line only."""
    return f"{label(name)}{between}{label(line)}" if line else label(name)


def _connections(sheet: Sheet, numbers: Mapping[str, str]) -> Iterator[str]:
    styled: dict[str, list[str]] = {}
    written = 0
    for line in sheet.picture.connectors:
        if sheet.common(line) in (line.source, line.target):
            continue
        arrow = BOTH_WAYS if line.both_ends else ARROWS[line.style]
        words = f'|"{label(line.label)}"|' if line.label else ""
        yield f"  {numbers[line.source]} {arrow}{words} {numbers[line.target]}"
        styled.setdefault(colour_of(line.style, line.badge), []).append(str(written))
        written += 1
    for colour, places in styled.items():
        yield f"  linkStyle {','.join(places)} stroke:{LIGHT.of(colour)}"


def _colours(sheet: Sheet, numbers: Mapping[str, str]) -> Iterator[str]:
    used: dict[str, list[str]] = {}
    for item in boxes(sheet.picture):
        used.setdefault("outside" if isinstance(item, NoteBox) else item.category, []).append(numbers[item.id])
    for category in CATEGORIES:
        if category in used:
            colour = LIGHT.of(category)
            yield f"  classDef {category} fill:{LIGHT.panel},stroke:{colour},color:{LIGHT.text}"
            yield f"  class {','.join(used[category])} {category}"


def label(text: str) -> str:
    """The user's words between double quotes: whatever is not plain is an entity of Mermaid's, a sign by number."""
    shown = "".join(_sign(c) for c in " ".join(clean(text).split()))
    return shown or "#160;"


def _sign(character: str) -> str:
    if character in PLAIN or character.isalnum() or (ord(character) > 159 and character.isprintable()):
        return character
    return f"#{ord(character)};"
