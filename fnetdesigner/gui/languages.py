"""The languages of the window: which one is chosen, the translators that bring it, and the menu to choose it in.

A language takes effect when the program starts: what stands in the window already is not written anew. Numbers and
dates follow the locale of the system, or that of the language where one was chosen. The texts of Qt's own dialogs come
from Qt's translations, which ship with it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QSettings, QTranslator, Signal

from fnetdesigner import assets
from fnetdesigner.gui.actions import Actions
from fnetdesigner.gui.language import tr

LANGUAGE = "window/language"
"""The key of the settings."""
SYSTEM = "system"
ENGLISH = "en"
TRANSLATED: Mapping[str, QLocale.Language] = {"de": QLocale.Language.German}
"""The languages besides English, by code."""
CHOICES = (SYSTEM, ENGLISH, *TRANSLATED)


def language_for(choice: str, system: QLocale | None = None) -> str:
    """The code of the language that a choice means; what is not known means that of the ``system``."""
    if choice in (ENGLISH, *TRANSLATED):
        return choice
    language = (QLocale.system() if system is None else system).language()
    return next((code for code, known in TRANSLATED.items() if known == language), ENGLISH)


def install(app: QCoreApplication, choice: str) -> str:
    """Let the application speak the language of a choice; its code. To be called before any window is made."""
    code = language_for(choice)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    system = QLocale.system()
    QLocale.setDefault(system if choice not in (ENGLISH, *TRANSLATED) else QLocale(code))
    if code != ENGLISH:
        own = assets.path_of(f"resources/translations/fnetdesigner_{code}.qm").parent
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{code}", qt), (f"fnetdesigner_{code}", str(own))):
            translator = QTranslator(app)
            if translator.load(name, folder):
                app.installTranslator(translator)
    return code


class Languages(QObject):
    """The choice of the language; ``chosen``: what to tell the person who chose one."""

    chosen = Signal(str)

    def __init__(self, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    def commands(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {f"language_{choice}": partial(self.choose, choice) for choice in CHOICES}

    def choose(self, choice: str) -> None:
        """Remember a language for the next start."""
        self._settings.setValue(LANGUAGE, choice)
        self.chosen.emit(tr("The language changes when fnetdesigner is started the next time."))

    def tick(self, actions: Actions) -> None:
        """Mark the chosen one in the menu."""
        kept = str(self._settings.value(LANGUAGE, SYSTEM))
        for choice in CHOICES:
            actions[f"language_{choice}"].setChecked(choice == (kept if kept in CHOICES else SYSTEM))
