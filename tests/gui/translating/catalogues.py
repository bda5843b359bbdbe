"""The fixed texts that the catalogues hold: kinds and fields, rules, assistants, templates, tables of the window."""

from __future__ import annotations

from collections.abc import Iterator

from fnetdesigner.azure.facts import BASELINE_TITLES
from fnetdesigner.gui.actions import ACTIONS, MENUS, WHEN
from fnetdesigner.gui.panels.form import DESIGN_FIELDS, FieldSpec, specs_of
from fnetdesigner.gui.words import SEVERITY_WORDS
from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.kinds.compute import TIER_TITLES
from fnetdesigner.planning.assistants.catalogue import ASSISTANTS
from fnetdesigner.planning.subnets import SYSTEMS
from fnetdesigner.project.gallery import templates
from fnetdesigner.report.diagrams import DIAGRAMS
from fnetdesigner.report.strokes import STROKES
from fnetdesigner.rules.rulebook import rulebook
from fnetdesigner.workspace.decisions import CHOICE_WORDS


def catalogued() -> dict[str, None]:
    """All of them, in the order in which they are declared."""
    return dict.fromkeys(text for text in [*_window(), *_kinds(), *_rules(), *_others()] if text.strip())


def countable() -> dict[str, str]:
    """What is counted and stands in a table: plural to singular."""
    found = {kind.plural.lower(): kind.title.lower() for kind in catalogue().kinds}
    return found | {many: one for one, many in SEVERITY_WORDS.values()}


def _window() -> Iterator[str]:
    yield from (form for menu in MENUS for form in (f"&{menu}", menu))
    for spec in ACTIONS:
        yield from (spec.text, spec.tip, spec.within)
    yield from (why for _, why in WHEN.values())


def _kinds() -> Iterator[str]:
    yield from BASELINE_TITLES.values()
    yield from _fields(DESIGN_FIELDS)
    for kind in catalogue().kinds:
        yield from (kind.title, kind.plural, kind.help, kind.palette)
        # Within a sentence it stands in small letters, from which its capitals cannot be told.
        yield from (words.lower() for words in (kind.title, kind.plural) if words.capitalize() != words)
        for preset in kind.presets:
            yield from (preset.title, preset.help)
        yield from _fields(specs_of(kind.model))


def _fields(specs: tuple[FieldSpec, ...]) -> Iterator[str]:
    for spec in specs:
        yield from (spec.shown.title, spec.shown.help, spec.shown.section)
        yield from (words for _, words in spec.shown.labels)
        if spec.target is not None:
            yield spec.target.verb
        if spec.row is not None:
            yield from _fields(specs_of(spec.row))


def _rules() -> Iterator[str]:
    for rule in rulebook():
        yield from (rule.title, rule.remedy, rule.why)


def _others() -> Iterator[str]:
    yield from (*TIER_TITLES.values(), *SYSTEMS.values(), *CHOICE_WORDS.values())
    yield from (stroke.title for stroke in STROKES.values())
    yield from (text for diagram in DIAGRAMS.values() for text in (diagram.title, diagram.files))
    for assistant in ASSISTANTS:
        yield from (assistant.title, assistant.help)
    for template in templates():
        yield from (template.title, template.description)
