"""The address plan as a file: written for spreadsheets, and read back as one step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from fnetdesigner.gui.dialogs import choose
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.language import number, spoken, tr
from fnetdesigner.model.design import DesignError
from fnetdesigner.model.view import View
from fnetdesigner.planning.address_csv import MOST_CHARACTERS, CsvError, as_csv, read_csv
from fnetdesigner.planning.address_import import import_rows
from fnetdesigner.planning.address_map import address_map
from fnetdesigner.rules.finding import Fix
from fnetdesigner.workspace.filling import fill

FILTER = "Comma-separated values (*.csv)"
BYTES_PER_CHARACTER = 4


def save_sheet(document: Document, parent: QWidget) -> str:
    """Ask where to, and write the plan. Returns what to say; empty where the person changed their mind."""
    name = document.path.with_suffix(".csv").name if document.path is not None else "addresses.csv"
    path = choose.file_to_save(parent, tr("Save the address plan"), name, spoken(FILTER), ".csv")
    if path is None:
        return ""
    try:
        # The mark makes spreadsheets read it as UTF-8.
        path.write_text(as_csv(address_map(View(document.design))), encoding="utf-8-sig", newline="")
    except OSError as error:
        choose.tell_trouble(
            parent, tr("{name} could not be written.").format(name=path.name), error.strerror or str(error)
        )
        return ""
    return tr("The address plan is in {name}.").format(name=path.name)


def open_sheet(document: Document, parent: QWidget) -> str:
    """Ask which, and take the plan over as one step. Returns what to say; empty where nothing was chosen."""
    path = choose.file_to_open(parent, tr("Import an address plan"), "", spoken(FILTER))
    if path is None:
        return ""
    try:
        edits = import_rows(read_csv(_read(path)), View(document.design))
        step = fill(document.design, Fix("addresses", f"Import addresses from {path.name}", edits))
    except (CsvError, DesignError) as error:
        choose.tell_trouble(
            parent,
            tr("{name} could not be imported.").format(name=path.name),
            tr("{error}. Nothing was changed.").format(error=spoken(str(error))),
        )
        return ""
    if not edits:
        return tr("The design has everything that {name} says.").format(name=path.name)
    return tr("Imported {name}.").format(name=path.name) if document.do(step) else ""


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_CHARACTERS * BYTES_PER_CHARACTER:
            raise CsvError(
                0,
                tr("the file has more than {most} characters; split it").format(most=number(MOST_CHARACTERS)),
            )
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CsvError(0, tr("it is not UTF-8 text; save it as CSV in UTF-8")) from None
    except OSError as error:
        raise CsvError(0, tr("it cannot be read ({reason})").format(reason=error.strerror or error)) from None
