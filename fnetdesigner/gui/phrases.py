"""Sentences of the core in the language of the person: found again by their templates, and said with the same values.

The core is plain Python and speaks English. What it composes, "*snet-int* is a /29; …", is matched against the
templates that were read out of its sources, ``*{0}* is a /{1}; …``, the one with the most fixed words first; the
translated template is then filled with the same values. Values that are texts themselves are said in turn; names
between stars and what the sources mark as data stay as they are. A sentence that no template fits stays English.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from fnetdesigner import assets

TEMPLATES = "resources/translations/templates.json"
PLACE = re.compile(r"\{(\d+)\}")
NAMES = re.compile(r"\*[^*]+\*(?:, \*[^*]+\*)*(?: and \*[^*]+\*)?")
THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
FEW_LETTERS = 7
"""A template with fewer letters of its own fits much; its values must then be short and hold no sentence."""
DEEPEST = 4
LONGEST = 2000

Say = Callable[[str], str]


@dataclass(frozen=True)
class Phrase:
    """A template and which of its places hold data."""

    template: str
    data: frozenset[int]

    @cached_property
    def letters(self) -> int:
        """How many letters are its own: the more, the surer a match."""
        return sum(map(str.isalpha, PLACE.sub("", self.template)))

    @cached_property
    def anchor(self) -> str:
        """Its longest piece without a value; a text that lacks it need not be matched."""
        return max(PLACE.sub("\0", self.template).split("\0"), key=len)

    @cached_property
    def patterns(self) -> tuple[re.Pattern[str], ...]:
        """What a text looks like that was made from it; first as if no data, such as a name, had a space in it."""
        value = "(.*?)" if self.letters >= FEW_LETTERS else "([^.;:\n]{0,80}?)"
        pieces = [re.escape(piece) for piece in PLACE.sub("\0", self.template).split("\0")]
        found = []
        for data in (r"(\S+?)", value) if self.data else (value,):
            places = [data if i in self.data else value for i in range(len(pieces) - 1)]
            text = "".join(piece + place for piece, place in zip(pieces, [*places, ""], strict=True))
            found.append(re.compile(text, re.DOTALL))
        return tuple(found)

    def match(self, text: str) -> re.Match[str] | None:
        """How a text was made from it; None where it was not."""
        if self.anchor not in text:
            return None
        return next((m for p in self.patterns if (m := p.fullmatch(text))), None)


@cache
def phrases() -> tuple[Phrase, ...]:
    """All templates, those with the most letters of their own first."""
    read: Mapping[str, list[int]] = json.loads(assets.read_text(TEMPLATES))
    found = (Phrase(template, frozenset(data)) for template, data in read.items())
    return tuple(sorted(found, key=lambda p: (-p.letters, -len(p.template), p.template)))


def rephrased(text: str, word: Say, template: Say, number: Callable[[int], str], depth: int = 0) -> str:
    """A text of the core said anew. ``word`` translates fixed texts and ``template`` templates, each giving back what
    it does not know; ``number`` writes numbers as the locale does."""
    known = word(text)
    if known != text or depth > DEEPEST or not text.strip() or len(text) > LONGEST:
        return known
    titled = text[:1].upper() + text[1:]
    if depth and titled != text and (known := word(titled)) != titled:
        # A title that stands small within an English sentence.
        return known
    if THOUSANDS.fullmatch(text):
        return number(int(text.replace(",", "")))
    if NAMES.fullmatch(text):
        return text.replace("* and *", f"*{word(' and ')}*")
    for phrase in phrases():
        if match := phrase.match(text):
            told = template(phrase.template)
            if told == phrase.template:
                continue
            values = [
                value if i in phrase.data else rephrased(value, word, template, number, depth + 1)
                for i, value in enumerate(match.groups())
            ]
            if phrase.letters < FEW_LETTERS and any(
                _is_english(v, m) for v, m in zip(values, match.groups(), strict=True)
            ):
                continue
            return _filled(told, values)
    return text


def _filled(template: str, values: Sequence[str]) -> str:
    """A template with its values put in."""
    return PLACE.sub(lambda place: values[int(place[1])], template)


def _is_english(value: str, was: str) -> bool:
    """Whether a value stayed what it was though it has several words and names nothing."""
    return value == was and " " in was.strip() and "*" not in was
