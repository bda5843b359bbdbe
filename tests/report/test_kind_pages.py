"""The documentation pages of the kinds in docs/kinds are those that the declarations give."""

from __future__ import annotations

from pathlib import Path

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.report.kind_pages import kind_pages


def test_the_published_pages_are_up_to_date(repository: Path) -> None:
    folder = repository / "docs" / "kinds"
    published = {p.name: p.read_text(encoding="utf-8") for p in folder.glob("*.md")}
    assert published == dict(kind_pages()), "write them anew with: fnetdesigner kinds --write docs/kinds"


def test_every_field_stands_on_its_page() -> None:
    pages = kind_pages()
    assert set(pages) == {"index.md", *(f"{k.slug}.md" for k in catalogue().kinds)}
    assert "| Address range |" in pages["subnet.md"]
    assert "## A row of Rules" in pages["network-security-group.md"]
