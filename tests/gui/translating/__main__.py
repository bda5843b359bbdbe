"""Bring translations up to date: ``python -m tests.gui.translating``.

Reads the texts out of the sources into ``resources/translations``: new ones are unfinished, those that are gone are
dropped, what is translated stays. Prints for each language what share is translated, and the texts that are not.
"""

from __future__ import annotations

import sys

from tests.gui.translating.update import LANGUAGES, missing, shares, update


def main() -> int:
    """Update all languages; 1 where something is unfinished."""
    for language in LANGUAGES:
        update(language)
        for context, done, all_ in shares(language):
            print(f"{language} {context}: {done} of {all_}")
        for message in missing(language):
            print(f"{language} unfinished: {message.context}: {message.source!r}")
    return 1 if any(missing(language) for language in LANGUAGES) else 0


sys.exit(main())
