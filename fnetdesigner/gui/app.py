"""The application: makes the window, opens what was named, and runs until the window is closed."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from fnetdesigner import __version__, assets
from fnetdesigner.gui.document import Document
from fnetdesigner.gui.incoming import NEW_WINDOW, Application
from fnetdesigner.gui.languages import LANGUAGE, SYSTEM, install
from fnetdesigner.gui.looks import THEME
from fnetdesigner.gui.single import hand_over, named_files, socket_name
from fnetdesigner.gui.theme import SYSTEM as SYSTEM_THEME
from fnetdesigner.gui.theme import Theme
from fnetdesigner.gui.window import MainWindow
from fnetdesigner.model.design import Design

NAME = "fnetdesigner"


def user_settings() -> QSettings:
    """Where the window keeps what it remembers of the person: a plain file in the user's configuration."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, NAME, NAME)


def build(path: Path | None = None, settings: QSettings | None = None) -> MainWindow:
    """A window on a project, or on an empty design. There must be a QApplication.

    A file that cannot be opened is said so in the window, which then holds an empty design.
    """
    kept = user_settings() if settings is None else settings
    theme = Theme(str(kept.value(THEME, SYSTEM_THEME)))
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app)
    today = QDate.currentDate().toString("yyyy-MM-dd")
    window = MainWindow(Document(Design(), None, today), theme, kept)
    if path is not None:
        window.files.open(path)
    return window


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window on the file that is named, if one is. Returns the exit code.

    Where a window runs already, it gets the file and this start ends; ``--new-window`` opens one beside it.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    named = named_files(words)[:1]
    app = QApplication.instance() or Application([NAME])
    if isinstance(app, QApplication):
        app.setApplicationName(NAME)
        app.setApplicationVersion(__version__)
        app.setDesktopFileName(NAME)
        app.setWindowIcon(QIcon(str(assets.path_of("icons/fnetdesigner.svg"))))
    name = socket_name(user_settings().fileName())
    if NEW_WINDOW not in words and hand_over(name, named):
        return 0
    # So that Ctrl+C in the terminal ends the program, as it does with others.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    install(app, str(user_settings().value(LANGUAGE, SYSTEM)))
    window = build()
    window.show()
    window.incoming.listener.listen(name)
    if named:
        window.files.open(named[0])
    else:
        QTimer.singleShot(0, window, window.guidance.tour.offer)
    # After the first paint, and after what was named: a crash is offered once the window can be seen.
    QTimer.singleShot(0, window, window.files.offer_recovery)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
