"""A design as Markdown for a pull request: what it is, a drawing, the findings, the resources and their addresses.

GitHub's dialect, with the drawing as Mermaid. The user's words are written as entities wherever a sign could mean
anything, names stand in ``code``, and neither a mention nor a reference to an issue can come of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from fnetdesigner.azure.facts import BASELINE_TITLES
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.report.addresses import address_table
from fnetdesigner.report.folding import hidden
from fnetdesigner.report.markup import clean
from fnetdesigner.report.mermaid import mermaid
from fnetdesigner.report.sheet import Sheet, boxes
from fnetdesigner.rules.finding import SEVERITIES, Finding
from fnetdesigner.rules.words import segments

COUNTED: Mapping[str, tuple[str, str]] = {
    "error": ("error", "errors"),
    "warning": ("warning", "warnings"),
    "info": ("notice", "notices"),
    "todo": ("unfinished thing", "unfinished things"),
}
LONGEST_DRAWING = 500
"""Things; GitHub draws no Mermaid text beyond 50,000 characters, and nobody reads one of that size."""
PLAIN = frozenset(" ,.;-/()?")
NOBODY = frozenset("@#")
"""Signs with which GitHub mentions people and issues, even when they are written as entities."""


def markdown(design: Design, sheet: Sheet, findings: Sequence[Finding]) -> str:
    """The text of a ``.md`` file. ``findings`` are the design's; those about what the sheet shows are listed."""
    drawn = {item.id for item in boxes(sheet.picture)} | {line.id for line in sheet.picture.connectors}
    drawn |= {i for i, at in hidden(design).items() if at in drawn}
    shown = [i for i in design.index.in_order(design.resources) if i in drawn]
    counted = [f for f in findings if not f.waived and (not f.subjects or not drawn.isdisjoint(f.subjects))]
    return "\n".join(
        [
            f"# {text(design.settings.title)}",
            "",
            *_opening(design, len(shown), counted),
            *_drawing(sheet),
            *_findings(counted),
            *_addresses(design, drawn),
            *_resources(design, shown),
        ]
    )


def _opening(design: Design, resources: int, findings: Sequence[Finding]) -> Iterator[str]:
    if design.settings.description:
        for line in design.settings.description.splitlines():
            yield f"> {text(line)}".rstrip()
        yield ""
    counts = [sum(1 for f in findings if f.severity == s) for s in SEVERITIES]
    words = [f"{n} {COUNTED[s][n != 1]}" for s, n in zip(SEVERITIES, counts, strict=True) if n]
    verdict = ", ".join(words) if words else "no findings"
    things = f"{resources} {'resource' if resources == 1 else 'resources'}"
    yield f"{things}; {verdict}. Checked against: {text(BASELINE_TITLES[design.settings.baseline])}."
    yield ""


def _drawing(sheet: Sheet) -> Iterator[str]:
    if not boxes(sheet.picture):
        return
    if len(boxes(sheet.picture)) > LONGEST_DRAWING:
        yield f"The design has more than {LONGEST_DRAWING} things, too many to be drawn here."
    else:
        yield "```mermaid"
        yield mermaid(sheet).rstrip("\n")
        yield "```"
    yield ""


def _findings(findings: Sequence[Finding]) -> Iterator[str]:
    if findings:
        yield from _table("Findings", ("Severity", "Finding", "Rule"), (_finding(f) for f in findings))


def _finding(finding: Finding) -> tuple[str, ...]:
    said = "".join(code(words) if named else text(words) for words, named in segments(finding.message))
    return COUNTED[finding.severity][0].capitalize(), said, finding.rule


def _addresses(design: Design, drawn: set[str]) -> Iterator[str]:
    rows = [
        (code(network.name), code(s.name), code(s.prefix) if s.prefix else "", str(s.used), str(s.free))
        for network in address_table(design)
        for s in network.subnets
        if s.id in drawn
    ]
    if rows:
        yield from _table("Addresses", ("Network", "Subnet", "Range", "Used", "Free"), rows)


def _resources(design: Design, shown: Sequence[str]) -> Iterator[str]:
    kinds = catalogue()
    order = {kind.slug: n for n, kind in enumerate(kinds.kinds)}
    rows = [
        _resource(design, design.resources[i])
        for i in sorted(shown, key=lambda i: order[design.resources[i].kind])
        if kinds.of(design.resources[i]).shape != "note"
    ]
    if rows:
        yield from _table("Resources", ("Kind", "Name", "Inside", "Settings"), rows)


def _resource(design: Design, resource: Resource) -> tuple[str, ...]:
    kind = catalogue().of(resource)
    around = design.get(resource.parent)
    line = kind.subtitle(resource, View(design)) if kind.subtitle is not None else ""
    return kind.title, code(resource.name), "" if around is None else code(around.name), text(line)


def _table(
    title: str, heads: Sequence[str], rows: Iterator[tuple[str, ...]] | Sequence[tuple[str, ...]]
) -> Iterator[str]:
    yield f"## {title}"
    yield ""
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""


def code(words: str) -> str:
    """A name, set as code."""
    return f"<code>{text(words)}</code>" if words.strip() else "<code>&nbsp;</code>"


def text(words: str) -> str:
    """The user's words on one line; signs that mean something to Markdown, HTML or GitHub as entities."""
    shown = "".join(" " if c.isspace() else _sign(c) for c in clean(words))
    # An address that begins so becomes a link by itself.
    return shown.replace("www.", "www&#46;").replace("WWW.", "WWW&#46;")


def _sign(character: str) -> str:
    if character in PLAIN or character.isalnum() or (ord(character) > 159 and character.isprintable()):
        return character
    entity = f"&#{ord(character)};"
    return f"{entity}<!-- -->" if character in NOBODY else entity
