"""The pages of the rules: for each what it finds, why, how to mend it, two pictures and the documents behind it.

All of it comes from the rule and its examples: the messages and fixes are those that the rule really gives, the
pictures are arranged and drawn as everywhere else. The same rules give the same bytes. A picture shows the whole
example; where an example needs hundreds of resources, so does its picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fnetdesigner.azure.facts import BASELINE_TITLES, BASELINES
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.design import Design
from fnetdesigner.report.picture import picture
from fnetdesigner.report.svg import svg
from fnetdesigner.rules.engine import Engine, Findings, compare_designs, manual_checks
from fnetdesigner.rules.examples.catalogue import examples_by_rule
from fnetdesigner.rules.examples.sketch import Example
from fnetdesigner.rules.finding import Finding, SourceRef
from fnetdesigner.rules.rule import Rule
from fnetdesigner.workspace.arrange import arrange

INDEX = "index.md"
PICTURES = "pictures"
PICTURE_WIDTH = 560
OURS = re.compile(r"(FND-[A-Z]+-\d{3}\.md|pictures/FND-[A-Z]+-\d{3}-(deployed|breaking|clean)\.svg)")
"""The names of pages and pictures, so that those of rules that are gone can be told from other files."""

MODES = {
    "design": "while you draw",
    "edit": "when a design is compared with the one that is deployed",
    "manual": "never by itself: it is a thing to verify by hand, listed in the report",
}
SEVERITIES = {"error": "error", "warning": "warning", "info": "remark", "todo": "to do"}
YES = {True: "yes", False: "no"}


@dataclass(frozen=True)
class Shown:
    """A rule with its examples, and what it finds in the first of them."""

    rule: Rule
    examples: tuple[Example, ...]
    found: tuple[Finding, ...]
    mended: bool

    @property
    def fixes(self) -> tuple[str, ...]:
        """What the fixes that it offers in its first example do, each once."""
        return tuple(dict.fromkeys(f.title for finding in self.found for f in finding.fixes))


def rule_pages(rules: Sequence[Rule]) -> dict[str, str]:
    """The text of every page and picture by its path: ``index.md``, ``FND-STG-003.md``, ``pictures/...svg``."""
    examples = examples_by_rule()
    shown = [shown_of(r, examples.get(r.id, ())) for r in rules]
    pages = {INDEX: index_page(shown)}
    for one in shown:
        pages[f"{one.rule.id}.md"] = page(one)
        pages.update(pictures(one))
    return pages


def shown_of(rule: Rule, examples: tuple[Example, ...]) -> Shown:
    """A rule with what it finds in its examples."""
    found = [found_by(rule, e.breaking, e.deployed) for e in examples]
    return Shown(rule, examples, found[0] if found else (), any(f.fixes for one in found for f in one))


def found_by(rule: Rule, design: Design, deployed: Design | None) -> tuple[Finding, ...]:
    """What a rule, of whatever mode, finds in a design."""
    if rule.mode == "manual":
        return manual_checks([rule], design)
    if rule.mode == "edit":
        return () if deployed is None else compare_designs([rule], deployed, design).all
    return Engine([rule]).run(design).all


def index_page(shown: Sequence[Shown]) -> str:
    """All rules in one table."""
    mended, pairs = sum(1 for s in shown if s.mended), sum(len(s.examples) for s in shown)
    words = f"{len(shown)} rules, {mended} of them with fixes that the designer carries out. {pairs} pairs of designs "
    words += "show what breaks a rule and what keeps it."
    columns = ("Rule", "Finds", "Severity", "Baselines", "Mode", "Fix", "Examples")
    lines = ["# Rules", "", words, "", f"| {' | '.join(columns)} |", "|---" * len(columns) + "|"]
    for one in shown:
        rule = one.rule
        cells = (
            f"[{rule.id}]({rule.id}.md)",
            _cell(rule.title),
            SEVERITIES[rule.severity],
            ", ".join(rule.baselines),
            rule.mode,
            YES[one.mended],
            str(len(one.examples)),
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def page(one: Shown) -> str:
    """The page of one rule."""
    rule = one.rule
    lines = [f"# {rule.id}", "", f"**{_text(rule.title)}**", "", "| | |", "|---|---|"]
    lines += [f"| {title} | {_cell(words)} |" for title, words in facts_about(rule)]
    lines += ["", "## Why it matters", "", _text(rule.why), "", "## What to do", "", _text(rule.remedy), ""]
    if one.fixes:
        lines += ["In the example below the designer offers:", "", *(f"- {_text(t)}" for t in one.fixes), ""]
    lines += _example(one)
    lines += ["## Sources", "", *(f"- {_source(s)}" for s in rule.sources), ""]
    return "\n".join(lines)


def facts_about(rule: Rule) -> Iterator[tuple[str, str]]:
    """What a table says of a rule: titles with their words."""
    yield "Severity", SEVERITIES[rule.severity]
    yield "Found", MODES[rule.mode]
    yield "Looks at", _kind_of(rule)
    yield "Baselines", " and ".join(BASELINE_TITLES[b] for b in rule.baselines)
    if len(rule.baselines) < len(BASELINES):
        other = " and ".join(BASELINE_TITLES[b] for b in BASELINES if b not in rule.baselines)
        yield "Difference", f"Under the {other} the rule is not asked."


def _kind_of(rule: Rule) -> str:
    known = catalogue().by_slug
    return known[rule.about.kind].title.lower() if rule.about.kind in known else "every resource it applies to"


def _example(one: Shown) -> Iterator[str]:
    if not one.examples:
        return
    yield from ("## Example", "")
    if one.examples[0].deployed is not None:
        yield from (*_image(one.rule, "deployed", "What is deployed"), "")
    for finding in one.found:
        yield from (f"> {_text(finding.message)}", "")
    yield from (*_image(one.rule, "breaking", "A design that breaks the rule"), "")
    yield from ("Without the fault:", "", *_image(one.rule, "clean", "A design that keeps the rule"), "")


def _image(rule: Rule, which: str, words: str) -> Iterator[str]:
    yield f'<img src="{PICTURES}/{rule.id}-{which}.svg" width="{PICTURE_WIDTH}" alt="{words}">'


def pictures(one: Shown) -> Mapping[str, str]:
    """The pictures of a rule's first example by their paths; the breaking one bears the rule's own badges."""
    if not one.examples:
        return {}
    example = one.examples[0]
    wanted = {"breaking": example.breaking, "clean": example.clean}
    if example.deployed is not None:
        wanted["deployed"] = example.deployed
    worst = Findings(one.found).worst
    return {
        f"{PICTURES}/{one.rule.id}-{which}.svg": _drawn(
            design, f"{one.rule.id}: {which}", worst if which == "breaking" else {}
        )
        for which, design in wanted.items()
    }


def _drawn(design: Design, title: str, worst: Mapping[str, str]) -> str:
    settings = design.settings.model_copy(update={"title": title})
    return svg(picture(design.with_parts(settings=settings, layout=arrange(design)), worst))


def _source(ref: SourceRef) -> str:
    section = f", “{ref.section}”" if ref.section else ""
    return f"[{_text(ref.source.title)}]({ref.source.url}){_text(section)} ({ref.source.date})"


def _text(words: str) -> str:
    """Words as Markdown: names stay between stars, nothing else is read as a mark or a tag."""
    return re.sub(r"([\\`_\[\]#])", r"\\\1", words.replace("&", "&amp;").replace("<", "&lt;")).replace("\n", " ")


def _cell(words: str) -> str:
    return _text(words).replace("|", "\\|")
