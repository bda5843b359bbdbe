"""Every template of the gallery: opens clean, teaches, keeps its promises, and is a file as we write it."""

import pytest

from fnetdesigner import assets
from fnetdesigner.kinds.outside import IntendedFlow, Note
from fnetdesigner.model.view import View
from fnetdesigner.project import write_design
from fnetdesigner.project.gallery import GALLERY, ORDER, Template, design_of, templates
from fnetdesigner.routing.intents import judged
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.rulebook import rulebook

DRAWN = [t for t in templates() if t.path.startswith(GALLERY)]


def test_the_order_names_each_template_once() -> None:
    assert [t.name for t in DRAWN] == list(ORDER)


@pytest.mark.parametrize("template", DRAWN, ids=lambda t: t.name)
def test_it_opens_with_no_error_no_warning_and_nothing_to_do(template: Template) -> None:
    counts = Engine(rulebook()).run(design_of(template)).counts
    assert (counts["error"], counts["warning"], counts["todo"]) == (0, 0, 0)


@pytest.mark.parametrize("template", DRAWN, ids=lambda t: t.name)
def test_it_teaches_and_says_what_it_is(template: Template) -> None:
    notes = [r for r in design_of(template).resources.values() if isinstance(r, Note)]
    assert template.title and template.description and all(n.text for n in notes) and notes


@pytest.mark.parametrize("template", DRAWN, ids=lambda t: t.name)
def test_its_intended_flows_hold(template: Template) -> None:
    design = design_of(template)
    states = {s.flow: s.state for s in judged(View(design))}
    assert states == {r.id: "holds" for r in design.resources.values() if isinstance(r, IntendedFlow)}


@pytest.mark.parametrize("template", DRAWN, ids=lambda t: t.name)
def test_its_file_is_what_saving_writes(template: Template) -> None:
    assert write_design(design_of(template)) == assets.read_bytes(template.path)
