"""Writes the exports that checkers outside of Python judge: Terraform of the gallery and of ten public designs, ARM
and Bicep of the same, and designs over several resource groups.

Run ``python -m tests.exchange.outside_checks FOLDER``, then

- ``terraform_validate.sh NODE_MODULES FOLDER/terraform/*`` (the real ``terraform fmt`` and ``validate`` against the
  arguments of azurerm),
- ``checkov --framework arm -d FOLDER/arm`` and ``checkov --framework bicep -d FOLDER/bicep`` in an environment of its
  own (``python -m venv x && x/bin/pip install checkov``): each has to say ``Parsing errors: 0``, where it says them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from fnetdesigner.exchange.bicep import MAIN
from fnetdesigner.exchange.export import export_arm, export_bicep, further_files
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.exchange.terraform import export_terraform
from fnetdesigner.model.design import Design
from fnetdesigner.project.gallery import design_of, templates
from tests.exchange import made, spreading
from tests.exchange.outside import corpus_text, networked

PUBLIC = 10


def checked_designs() -> Iterator[tuple[str, Design]]:
    """The designs by names that are good for folders."""
    for template in templates():
        yield Path(template.path).stem, design_of(template)
    for number, name in enumerate(networked()[:PUBLIC], 1):
        yield f"public-{number}", import_template(corpus_text(name)).design
    for name in made.ALL:
        yield f"spread-{name}", spreading.by_kind(made.ALL[name](), ("", "shared", spreading.OTHER))


def write(folder: Path) -> int:
    """Write every export below a folder; how many designs there were."""
    count = 0
    for name, design in checked_designs():
        count += 1
        files = {f"terraform/{name}/{file}": text for file, text in export_terraform(design).files.items()}
        files[f"arm/{name}.json"] = export_arm(design)
        bicep = {MAIN: export_bicep(design), **further_files(design, "bicep")}
        files |= {f"bicep/{name}/{file}": text for file, text in bicep.items()}
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(text.encode("utf-8"))
    return count


if __name__ == "__main__":
    print(f"{write(Path(sys.argv[1]))} designs")
