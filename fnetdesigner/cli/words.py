"""Findings as a pipeline and a terminal read them: plain sentences, plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fnetdesigner.rules.words import plain

if TYPE_CHECKING:
    from fnetdesigner.model.design import Design
    from fnetdesigner.rules.finding import Finding, SourceRef


def counted(number: int, one: str, many: str) -> str:
    """``1 error``, ``2 errors``."""
    return f"{number} {one if number == 1 else many}"


def finding_value(finding: Finding, design: Design) -> dict[str, Any]:
    """A finding as JSON has it."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": plain(finding.message),
        "subjects": [subject_value(i, design) for i in finding.subjects],
        "sources": [source_value(s) for s in finding.sources],
        "fixes": [{"id": f.id, "title": plain(f.title)} for f in finding.fixes],
        "waived": finding.waived,
    }


def subject_value(resource_id: str, design: Design) -> dict[str, str]:
    """A resource as JSON names it; one that only the deployed design has is known by its id."""
    resource = design.resources.get(resource_id)
    if resource is None:
        return {"id": resource_id, "kind": "", "name": ""}
    return {"id": resource.id, "kind": resource.kind, "name": resource.name}


def source_value(ref: SourceRef) -> dict[str, str]:
    """A place in a document as JSON has it."""
    return {"title": ref.source.title, "section": ref.section, "url": ref.source.url, "date": ref.source.date}


def source_line(ref: SourceRef) -> str:
    """A place in a document on one line: title, section, date."""
    section = f', "{ref.section}"' if ref.section else ""
    return f"{ref.source.title}{section} ({ref.source.date})"
