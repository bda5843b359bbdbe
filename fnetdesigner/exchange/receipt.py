"""What an export is worth: the tool reads its own output back and compares, and lists what could not be said.

Compared are the design, the findings of all rules and the matrix of who reaches whom. Templates and Bicep are read
back as text, Bicep by a reader that shares nothing with what prints it. Terraform is read back as far as the importer
knows its resources; what it does not know is counted and named. Scripts have no reader here and are held to their own
list of omissions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from fnetdesigner.exchange.arm import to_arm
from fnetdesigner.exchange.bicep import MAIN, bicep_files
from fnetdesigner.exchange.build import build, export_notes, left_literal, unwritten
from fnetdesigner.exchange.equal import equal_in_meaning
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.exchange.keys import keys_of
from fnetdesigner.exchange.omissions import Omission
from fnetdesigner.exchange.readback.bicep import template_of
from fnetdesigner.exchange.readback.meaning import meant
from fnetdesigner.exchange.readback.terraform import read_back
from fnetdesigner.exchange.template import TemplateError
from fnetdesigner.exchange.terraform import export_terraform
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.declaration import Unmapped
from fnetdesigner.kinds.unmodelled import Unmodelled
from fnetdesigner.model.design import Design
from fnetdesigner.model.resource import metadata_of
from fnetdesigner.model.view import View
from fnetdesigner.routing.matrix import matrix
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.finding import Finding
from fnetdesigner.rules.rulebook import rulebook

LANGUAGES: Mapping[str, str] = {
    "arm": "ARM template", "bicep": "Bicep", "terraform": "Terraform", "az": "Azure CLI script",
}  # fmt: skip
IN_METADATA = "It is kept in the template's metadata, not deployed."
BY_READER = "The files were read back as text, by a reader of their own that makes a template of them."
NO_READER = "This language has no reader here: only what could not be written is listed."
MOST_CELLS = 40_000
"""Pairs of the matrix that are compared; a larger design is compared without it, and the receipt says so."""


@dataclass(frozen=True, slots=True)
class Check:
    """One comparison: its words, whether it was made, and what differs."""

    title: str
    made: bool
    differences: tuple[str, ...] = ()
    why: str = ""

    def words(self) -> str:
        """The line of the receipt."""
        if not self.made:
            return f"{self.title}: not compared. {self.why}"
        if not self.differences:
            return f"{self.title}: equal"
        return f"{self.title}: {len(self.differences)} differences"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was compared, what was left out, and the errors in spite of which it was exported.

    ``unread``: what was written and could not be read back, so that nothing is known of it.
    """

    language: str
    checks: tuple[Check, ...]
    omitted: tuple[Omission, ...]
    insisted: tuple[str, ...] = ()
    note: str = ""
    unread: tuple[Omission, ...] = ()

    @property
    def is_equal(self) -> bool:
        """Whether nothing that was compared differs."""
        return not any(check.differences for check in self.checks)

    def lines(self) -> tuple[str, ...]:
        """The whole receipt, for a person."""
        found = [f"Receipt: {LANGUAGES.get(self.language, self.language)}"]
        found += [f"  {self.note}"] if self.note else []
        for check in self.checks:
            found += [f"  {check.words()}", *(f"    {line}" for line in check.differences)]
        if self.insisted:
            found += [f"  Exported in spite of errors ({len(self.insisted)})", *(f"    {t}" for t in self.insisted)]
        if self.unread:
            found += [f"  Written, but not read back ({len(self.unread)})", *(f"    {o.words()}" for o in self.unread)]
        found.append(f"  Not written ({len(self.omitted)})" if self.omitted else "  Everything was written.")
        return (*found, *(f"    {omission.words()}" for omission in self.omitted))

    def summary(self) -> str:
        """One line: the comparisons, and how much was left out."""
        made = "; ".join(check.words() for check in self.checks if check.made) or "not read back"
        unread = f"; not read back: {len(self.unread)}" if self.unread else ""
        return f"{LANGUAGES.get(self.language, self.language)}: {made}{unread}; not written: {len(self.omitted)}"


def export_errors(findings: Iterable[Finding]) -> tuple[str, ...]:
    """What speaks against an export: errors of the export rules that nobody waived, in words."""
    return tuple(
        f"{f.rule}: {f.message.replace('*', '')}"
        for f in findings
        if f.severity == "error" and not f.waived and f.rule.startswith("FND-EXP")
    )


def errors_of(design: Design) -> tuple[str, ...]:
    """The same of a design that nobody has looked at yet."""
    return export_errors(Engine(rulebook()).run(design).all)


def receipt(
    design: Design,
    language: str,
    text: str | None = None,
    omitted: Sequence[Omission] | None = None,
    insisted: tuple[str, ...] = (),
) -> Receipt:
    """The receipt for an export of a design.

    ``text`` is what was written, of Bicep the main file; it is made anew where it is not given. ``omitted`` is
    what another language could not say.
    """
    if language == "bicep":
        files = bicep_files(build(design))
        checks = _compared(design, lambda: template_of(files if text is None else {**files, MAIN: text}))
        return Receipt(language, checks, omissions(design), insisted, " ".join((BY_READER, *left_literal(design))))
    if language == "arm":
        checks = _compared(design, lambda: to_arm(build(design)) if text is None else text)
        return Receipt(language, checks, omissions(design), insisted, " ".join(left_literal(design)))
    if language == "terraform":
        exported = export_terraform(design) if text is None or omitted is None else None
        left_out = tuple(omitted or ()) if exported is None else exported.omitted
        return _of_terraform(design, exported.text() if text is None and exported else text or "", left_out, insisted)
    return Receipt(language, (), tuple(omitted or ()), insisted, NO_READER)


def _of_terraform(design: Design, text: str, omitted: tuple[Omission, ...], insisted: tuple[str, ...]) -> Receipt:
    """Terraform as far as it can be read back; the design's own values stand in for the rest."""
    try:
        back = read_back(design, text)
    except TemplateError as error:
        check = Check("Design", True, (f"It cannot be read back: {error}",))
        return Receipt("terraform", (check,), omitted, insisted)
    note = f"{back.compared} values that are no defaults were read back; what was not read is taken from the design."
    checks = (
        Check("Design", True, back.differences),
        Check("Findings", True, _differing(_findings(design), _findings(back.design))),
        _matrices(design, back.design),
    )
    return Receipt("terraform", checks, omitted, insisted, note, back.unread)


def omissions(design: Design) -> tuple[Omission, ...]:
    """What an ARM or Bicep template does not deploy, resource by resource."""
    found = [Omission("The design", "", note) for note in export_notes(design)]
    for resource_id in design.index.in_order(design.resources):
        resource = design.resources[resource_id]
        kind = catalogue().of(resource)
        if kind.arm is None and not isinstance(resource, Unmodelled):
            found.append(Omission(resource.name, "", f"{kind.no_arm} {IN_METADATA}"))
            continue
        for name, info in type(resource).model_fields.items():
            unmapped: Unmapped | None = metadata_of(type(resource), name, Unmapped)
            default = info.get_default(call_default_factory=True)
            if unmapped is not None and unmapped.by == "design" and getattr(resource, name) != default:
                what = name.replace("_", " ")
                found.append(Omission(resource.name, what, f"{unmapped.reason} {IN_METADATA}"))
    for resource, row in unwritten(design):
        place = f"{row.part}: {row.path}" if row.part else row.path
        found.append(Omission(resource.name, place, "The design says something else there now."))
    return tuple(found)


def _compared(design: Design, written: Callable[[], str]) -> tuple[Check, ...]:
    try:
        back = import_template(written()).design
    except TemplateError as error:
        return (Check("Design", True, (f"It cannot be read back: {error}",)),)
    return (
        Check("Design", True, tuple(equal_in_meaning(design, back, meant))),
        Check("Findings", True, _differing(_findings(design), _findings(back))),
        _matrices(design, back),
    )


def _findings(design: Design) -> Counter[str]:
    keys = keys_of(design)
    found = Engine(rulebook()).run(design).all
    return Counter(f"{f.rule} ({f.severity}): {', '.join(keys.get(s, s) for s in f.subjects)}" for f in found)


def _differing(ours: Counter[str], theirs: Counter[str]) -> tuple[str, ...]:
    gone = [f"{line}: only in the design" for line in (ours - theirs).elements()]
    return (*gone, *(f"{line}: only in the export" for line in (theirs - ours).elements()))


def _matrices(design: Design, back: Design) -> Check:
    one, other = _cells(design), _cells(back)
    if one is None or other is None:
        return Check("Who reaches whom", False, (), f"It has more than {MOST_CELLS:,} pairs.")
    pairs = sorted(set(one) | set(other))
    differing = [p for p in pairs if one.get(p) != other.get(p)]
    return Check("Who reaches whom", True, tuple(f"{p}: {one.get(p)}, read back {other.get(p)}" for p in differing))


def _cells(design: Design) -> dict[str, tuple[str, ...]] | None:
    """Verdicts by the words of the pair; of several pairs with the same words, all of them in order."""
    found = matrix(View(design))
    if len(found.sources) * len(found.destinations) > MOST_CELLS:
        return None
    keys = keys_of(design)
    cells: dict[str, list[str]] = {}
    for row, source in enumerate(found.sources):
        start = f"{keys.get(source.source.resource or '', 'internet')} {source.source.address or ''}".strip()
        for column, verdict in enumerate(found.row(row)):
            wanted = found.destinations[column]
            end = keys.get(wanted.target.resource or "", wanted.target.name or wanted.target.address)
            pair = f"{start} to {end} {wanted.target.group}:{wanted.port}/{wanted.protocol}"
            cells.setdefault(pair, []).append(verdict)
    return {pair: tuple(sorted(verdicts)) for pair, verdicts in cells.items()}
