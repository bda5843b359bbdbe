"""What the canvas says about resources: on a badge, and to assistive tools."""

from __future__ import annotations

from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import in_sentence, tr
from fnetdesigner.kinds.catalogue import catalogue

MOST_MESSAGES = 3
MOST_NAMES = 5


def messages(document: Document, resource_id: str) -> str:
    """The first findings about a resource itself, one to a line, without the stars around names."""
    about = document.session.findings.by_resource.get(resource_id, ())
    own = [f for f in about if f.subjects[0] == resource_id]
    lines = [f.message.replace("*", "") for f in own[:MOST_MESSAGES]]
    if len(own) > MOST_MESSAGES:
        lines.append(tr("and {number} more").format(number=len(own) - MOST_MESSAGES))
    return "\n".join(lines)


def selection_words(document: Document) -> str:
    """The selection in words: names and kinds."""
    resources = [document.design.resources[i] for i in document.selection]
    words = [f"{r.name}, {in_sentence(catalogue().of(r).title)}" for r in resources[:MOST_NAMES]]
    if len(resources) > MOST_NAMES:
        words.append(tr("and {number} more").format(number=len(resources) - MOST_NAMES))
    return "; ".join(words) or tr("Nothing is selected.")
