"""Receipts: the tool reads its own output back and says what it could not express."""

from __future__ import annotations

import json

import pytest

from fnetdesigner.exchange.export import INSISTED, export_arm, export_bicep, insisted
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.exchange.receipt import errors_of, receipt
from fnetdesigner.model.edits import Set, apply
from tests.exchange import bicep_reader, made


@pytest.mark.parametrize("name", made.ALL)
def test_made_designs_come_back_equal_with_findings_and_matrix(name: str) -> None:
    found = receipt(made.ALL[name](), "arm")
    assert [check.words() for check in found.checks] == [
        "Design: equal", "Findings: equal", "Who reaches whom: equal",
    ]  # fmt: skip
    assert found.is_equal


def test_a_template_that_says_something_else_is_found_out() -> None:
    design = made.premium()
    network = design.index.by_kind["virtual-network"][0]
    other, _ = apply(design, [Set(network, {"dns_servers": ("10.0.0.9",)})])
    found = receipt(design, "arm", export_arm(other))
    assert not found.is_equal
    assert any("dns_servers" in line for line in found.lines())


def test_what_only_the_design_holds_is_listed_resource_by_resource() -> None:
    found = receipt(made.hybrid(), "bicep")
    assert "read back as text" in found.lines()[1]
    assert any("on-premises" in o.why.lower() for o in found.omitted)


def test_errors_of_the_export_rules_are_said_in_the_file() -> None:
    design = made.premium()
    account = design.index.by_kind["storage-account"][0]
    broken, _ = apply(design, [Set(account, {"name": "Not_A_Name"})])
    errors = errors_of(broken)
    assert errors and errors[0].startswith("FND-EXP-001: Not_A_Name") and errors_of(design) == ()
    arm = insisted("arm", export_arm(broken), errors)
    assert json.loads(arm)["metadata"][INSISTED] == list(errors)
    assert receipt(broken, "arm", arm, insisted=errors).is_equal
    bicep = insisted("bicep", export_bicep(broken), errors)
    assert bicep.startswith("// Exported in spite of errors:\n// FND-EXP-001")
    bicep_reader.parse(bicep)
    assert import_template(arm).design.resources


def test_comments_follow_the_line_that_names_the_interpreter() -> None:
    assert insisted("az", "#!/bin/bash\necho\n", ["a\nb"]).splitlines()[:3] == [
        "#!/bin/bash", "# Exported in spite of errors:", "# a b",
    ]  # fmt: skip
