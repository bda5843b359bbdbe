"""Printing: one page unless a poster is wanted, no page blank, lines and words and no picture of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from fnetdesigner.gui.dialogs.printing import PrintDialog
from fnetdesigner.gui.printing import paint_page, paper_of, printed, turn
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.model.design import Design
from fnetdesigner.rules.engine import Findings

NONE = Findings(())


def to_pdf(dialog: PrintDialog, path: Path) -> bytes:
    dialog.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer.setOutputFileName(str(path))
    dialog.send()
    assert dialog.result() == PrintDialog.DialogCode.Accepted
    return path.read_bytes()


def opened(window: MainWindow, qtbot: QtBot) -> PrintDialog:
    document = window.document
    dialog = PrintDialog(document.design, document.session.findings, document.selection, window)
    qtbot.addWidget(dialog)
    return dialog


def pages_in(document: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", document))


@pytest.mark.editor("E1")
def test_one_page_is_the_default_and_a_poster_has_the_pages_that_were_announced(
    sample: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(sample, qtbot)
    assert dialog.fit.isChecked() and not dialog.across.isEnabled()
    assert pages_in(to_pdf(dialog, tmp_path / "one.pdf")) == 1
    again = opened(sample, qtbot)
    again.tile.setChecked(True)
    again.across.setValue(3)
    found = pages_in(to_pdf(again, tmp_path / "poster.pdf"))
    assert found > 3
    assert again.count.text().startswith(f"{found} ")


@pytest.mark.editor("E1")
def test_every_page_of_a_poster_shows_something_and_is_not_cut_short(sample: MainWindow) -> None:
    what = printed(sample.document.design, NONE)
    printer = QPrinter()
    turn(printer, what.box)
    paper = paper_of(printer)
    pages = what.pages(paper, 4)
    assert len(pages) > 4
    renderer = QSvgRenderer(QByteArray(what.text.encode()))
    for page in pages:
        image = QImage(QSize(round(paper.width), round(paper.height)), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        # Without its foot, which every page has.
        paint_page(painter, renderer, what, page, paper, 1.0, (0, 1))
        painter.end()
        above = image.copy(0, 0, image.width(), image.height() - 22)
        blank = QImage(above.size(), above.format())
        blank.fill(QColor("white"))
        assert above != blank, (page.row, page.column)


def test_words_stay_words(sample: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    document = to_pdf(opened(sample, qtbot), tmp_path / "words.pdf")
    assert b"/Subtype /Image" not in document
    assert re.search(rb"/FontName /\w+\+Inter", document)


@pytest.mark.editor("E3")
def test_the_selection_alone_takes_less_room(sample: MainWindow, qtbot: QtBot) -> None:
    one = next(iter(sample.document.design.resources))
    sample.document.select([one])
    dialog = opened(sample, qtbot)
    assert dialog.part.isVisibleTo(dialog)
    whole = printed(sample.document.design, NONE).box
    part = printed(sample.document.design, NONE, [one]).box
    assert part.width * part.height < whole.width * whole.height
    dialog.part.setChecked(True)
    assert dialog.go.isEnabled()


def test_an_empty_design_says_that_there_is_nothing_to_print() -> None:
    empty, paper = printed(Design(), NONE), paper_of(QPrinter())
    assert empty.pages(paper, 0) == empty.pages(paper, 2) == ()
