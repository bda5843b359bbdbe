"""The report: one HTML page with the diagram, the findings and their sources, addresses, inventory and checks.

It refers to nothing outside itself but by links to the documents behind the findings, prints on A4, and has
no time stamp: the same design gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup, escape

from fnetdesigner import assets
from fnetdesigner.azure.facts import BASELINE_TITLES
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import AzureResource, Resource
from fnetdesigner.model.view import View
from fnetdesigner.report.addresses import address_table
from fnetdesigner.report.picture import picture
from fnetdesigner.report.svg import svg
from fnetdesigner.report.tokens import LIGHT, SEVERITY_COLOURS
from fnetdesigner.rules.engine import Findings
from fnetdesigner.rules.finding import SEVERITIES, Finding, Severity
from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.rules.waivers import stale_waivers
from fnetdesigner.rules.words import NAMED

TITLES: Mapping[Severity, str] = {"error": "Errors", "warning": "Warnings", "info": "Notices", "todo": "Unfinished"}


@dataclass(frozen=True, slots=True)
class _Thing:
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class _Document:
    title: str
    section: str
    date: str
    url: str


@dataclass(frozen=True, slots=True)
class _Shown:
    """A finding in words."""

    rule: str
    message: str
    why: str
    remedy: str
    subjects: tuple[_Thing, ...]
    sources: tuple[_Document, ...]


@dataclass(frozen=True, slots=True)
class _Group:
    severity: Severity
    title: str
    mark: Markup
    findings: tuple[_Shown, ...]


@dataclass(frozen=True, slots=True)
class _Accepted:
    rule: str
    names: tuple[str, ...]
    reason: str
    owner: str
    expires: str | None
    stale: str


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    line: str
    place: str
    region: str
    group: str


@dataclass(frozen=True, slots=True)
class _Kind:
    title: str
    rows: tuple[_Row, ...]


def report_html(
    design: Design, findings: Findings | Sequence[Finding], manual_checks: Sequence[Finding] = (), today: str = ""
) -> str:
    """The report of a design. ``manual_checks`` are what the rules want a person to verify; ``today``, written
    2026-11-22, tells which waivers have expired.

    The diagram is drawn as laid out; whoever has no layout arranges the design first.
    """
    known = findings if isinstance(findings, Findings) else Findings(tuple(sorted(findings, key=_gravity)))
    unasked = {r.id for r in rulebook() if r.mode != "design"}
    stale = {id(s.waiver): s.text for s in stale_waivers(design, known.all, today, unasked)}
    open_findings = [f for f in known.all if not f.waived]
    groups = [
        _Group(s, TITLES[s], _mark(s), tuple(_shown(design, f) for f in open_findings if f.severity == s))
        for s in SEVERITIES
    ]
    return _template().render(
        title=design.settings.title,
        description=design.settings.description,
        baseline=BASELINE_TITLES[design.settings.baseline],
        resources=len(design.resources),
        colours=LIGHT,
        groups=groups,
        waived=[_shown(design, f) for f in known.all if f.waived],
        waivers=[
            _Accepted(
                w.rule, tuple(_name(design, i) for i in w.resources), w.reason, w.owner, w.expires, stale.get(id(w), "")
            )
            for w in design.settings.waivers
        ],
        diagram=Markup(svg(picture(design, known.worst), "light", inline=True)),
        networks=address_table(design),
        inventory=list(_inventory(design)),
        checks=[_shown(design, f) for f in manual_checks],
    )


def _gravity(finding: Finding) -> int:
    return SEVERITIES.index(finding.severity)


def _shown(design: Design, finding: Finding) -> _Shown:
    return _Shown(
        finding.rule,
        finding.message,
        finding.why,
        finding.remedy,
        tuple(_Thing(_name(design, s), _kind_title(design, s)) for s in finding.subjects if s in design.resources),
        tuple(
            _Document(s.source.title, s.section, s.source.date, s.source.url if _is_link(s.source.url) else "")
            for s in finding.sources
        ),
    )


def _is_link(url: str) -> bool:
    """Whether an address may stand in a link: nothing that a browser would run."""
    return url.startswith(("https://", "http://"))


def _name(design: Design, resource_id: str) -> str:
    resource = design.get(resource_id)
    return resource_id if resource is None else resource.name


def _kind_title(design: Design, resource_id: str) -> str:
    return catalogue().of(design.resources[resource_id]).title.lower()


def _inventory(design: Design) -> Iterator[_Kind]:
    view = View(design)
    for kind in catalogue().kinds:
        rows = []
        for resource_id in design.index.by_kind.get(kind.slug, ()):
            resource = design.resources[resource_id]
            line = kind.subtitle(resource, view) if kind.subtitle is not None else _ends(design, resource)
            place = design.get(resource.parent)
            rows.append(
                _Row(
                    resource.name,
                    line,
                    "" if place is None else place.name,
                    resource.region if isinstance(resource, AzureResource) else "",
                    str(getattr(resource, "resource_group", "")),
                )
            )
        if rows:
            yield _Kind(kind.plural, tuple(rows))


def _ends(design: Design, resource: Resource) -> str:
    """The two ends of a connector in words; the text of a note."""
    kind = catalogue().of(resource)
    if kind.ends is None:
        return str(getattr(resource, "text", ""))
    return " → ".join(_name(design, str(getattr(resource, end))) for end in kind.ends)


def _with_names(text: str) -> Markup:
    """Text with the names between stars set off; everything else is escaped."""
    return Markup(NAMED.sub(r"<em>\1</em>", str(escape(text))))


def _mark(severity: Severity) -> Markup:
    shape = assets.read_text(f"icons/severity/{severity}.svg").replace(' xmlns="http://www.w3.org/2000/svg"', "")
    colour = LIGHT.of(SEVERITY_COLOURS[severity])
    drawn = shape.replace("currentColor", colour).replace("<svg", '<svg class="mark" aria-hidden="true"', 1)
    return Markup(drawn.strip())


def _count(number: int) -> str:
    """A number with its thousands set off; a power of two where it is too long to read."""
    return f"{number:,}" if number < 10_000_000_000 else f"2^{number.bit_length() - 1}"


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters["named"] = _with_names
    environment.filters["count"] = _count
    return environment.from_string(assets.read_text("resources/report/report.html.j2"))
