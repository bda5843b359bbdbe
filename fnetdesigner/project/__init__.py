"""Project files: read, check, migrate and write ``.fnd``, the one format in which designs are kept.

A file is UTF-8 JSON in a fixed order, one property per line, so that a change of one field is a change of
one line. Other formats (templates, live environments) are not spoken here; see ``fnetdesigner.exchange``.
"""

from fnetdesigner.project.errors import ProjectError
from fnetdesigner.project.files import MAX_BYTES, fingerprint, load, save
from fnetdesigner.project.form import FORMAT, kept_aside
from fnetdesigner.project.reader import read_design
from fnetdesigner.project.writer import write_design

__all__ = [
    "FORMAT",
    "MAX_BYTES",
    "ProjectError",
    "fingerprint",
    "kept_aside",
    "load",
    "read_design",
    "save",
    "write_design",
]
