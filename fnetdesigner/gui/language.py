"""The words of the window in the language of the person: every text that a widget shows goes through here.

Texts stand in English where they are used, ``tr("Open…")``; Qt's translators hold the other languages. Texts of tables
(actions, stops of the tour) and of the core (labels, rules, findings) stay English where they are written and are
translated where they are shown, with ``spoken``. Files, ids, ranges, keys of settings and the command line stay as
they are.
"""

from __future__ import annotations

from functools import lru_cache, partial

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from fnetdesigner.gui.phrases import rephrased

WINDOW = "window"
"""The context of all texts that the window itself brings."""
COUNTS = "counts"
"""The context of things that are counted; the message is the plural, ``%Ln errors``."""
TEXTS = "texts"
"""The context of fixed texts that stand in tables or come from the core."""
PHRASES = "phrases"
"""The context of templates of sentences that the core composes."""


def tr(text: str, meaning: str = "", n: int = -1) -> str:
    """A text of the window in the language that is set; the text itself where none has it.

    ``text`` is written out as a literal, with ``{name}`` where ``.format(name=…)`` puts a value in later. ``meaning``
    tells two uses of one English word apart ("verb", "noun"). ``n``: the number that decides on singular or plural,
    shown where the text says ``%n``.
    """
    return QCoreApplication.translate(WINDOW, text, meaning or None, n)


def counted(count: int, one: str, many: str) -> str:
    """``1 error``, ``2 errors``, with thousands set apart as the locale does.

    A language has as many forms as it needs: the translators know the message ``%Ln errors`` with all its forms. Where
    none does, the two English forms are enough, so that no translation into English has to be carried along.
    """
    plural = f"{number(count)} {many}"
    words = QCoreApplication.translate(COUNTS, f"%Ln {many}", None, count)
    return f"{number(count)} {one}" if count == 1 and words == plural else words


def number(value: int) -> str:
    """A whole number as the locale of the person writes it: ``1,000`` or ``1.000``."""
    locale = QLocale()
    return (QLocale(QLocale.Language.English) if locale.language() == QLocale.Language.C else locale).toString(value)


def day(text: str) -> str:
    """A date that is kept as ``2027-03-31``, as the locale of the person writes it: ``31.03.2027``."""
    locale, date = QLocale(), QDate.fromString(text, Qt.DateFormat.ISODate)
    if locale.language() == QLocale.Language.C or not date.isValid():
        return text
    return locale.toString(date, QLocale.FormatType.ShortFormat)


def day_format() -> str:
    """How a field for a date writes it, as ``day`` does."""
    locale = QLocale()
    return (
        "yyyy-MM-dd" if locale.language() == QLocale.Language.C else locale.dateFormat(QLocale.FormatType.ShortFormat)
    )


def spoken(text: str) -> str:
    """A text of a table or of the core in the language that is set; as it is where none has it.

    For labels, helps and titles as well as for composed sentences, with the *stars* around names kept.
    """
    language = tr("English", "name of the language")
    return text if not text or language == "English" else _spoken(text, language)


@lru_cache(maxsize=8192)
def _spoken(text: str, _language: str) -> str:
    """Kept per language, for findings and traces are shown again and again."""
    return rephrased(
        text, partial(QCoreApplication.translate, TEXTS), partial(QCoreApplication.translate, PHRASES), number
    )


def in_sentence(title: str) -> str:
    """A title in the middle of a sentence: small in English; other languages decide for themselves."""
    said = spoken(title)
    return title.lower() if said == title else said
