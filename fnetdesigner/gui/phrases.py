"""Sentences of the core in the language of the person: found again by their templates, and said with the same values.

The core is plain Python and speaks English. What it composes, "*snet-int* is a /29; …", is matched against the
templates that were read out of its sources, ``*{0}* is a /{1}; …``, the one with the most fixed words first; the
translated template is then filled with the same values. Values that are texts themselves are said in turn; names
between stars and what the sources mark as data stay as they are. Where several templates fit, the one is taken that
leaves least English; lists and sentences that stand in a row are said one by one. What nothing fits stays English.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from fnetdesigner import assets

TEMPLATES = "resources/translations/templates.json"
PLACE = re.compile(r"\{(\d+)\}")
STARRED = re.compile(r"\*[^*]+\*")
STAR = re.compile(r"\*(?!\.)")
"""A star at a name; another stands in a host name for any label."""
ENGLISH = re.compile(r"(?<![\w./-])[a-z]{2,}(?![\w./-])")
"""A word of a sentence: small, and no part of a name or an address."""
PARTICLES = frozenset(
    ("the", "a", "and", "is", "are", "has", "it", "its", "of", "to", "by", "on", "not", "add", "remove", "with")
)
"""Words that a value never consists of; what would leave them alone was cut in the wrong place."""
PLURAL = r"((?:e?s)?|[ ,;(].*?)"
"""What can follow a word at once."""
ROWS = (re.compile(r"[.;:] "), re.compile(r"; "), re.compile(r", and | and | or |, "))
"""Where a text is a row of texts: sentences, clauses, a list; each is tried where the one before does not help."""
THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
FEW_LETTERS = 7
"""A template with fewer letters of its own fits much; its values must then be short and hold no sentence."""
DEEPEST = 7
MOST_SPLITS = 8
"""A text that begins with words of a table, then a name: after so many words, at most, that beginning ends."""
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
    def pieces(self) -> tuple[str, ...]:
        """What stands around its places."""
        return tuple(PLACE.sub("\0", self.template).split("\0"))

    @cached_property
    def anchor(self) -> str:
        """Its longest piece; a text that lacks it need not be matched."""
        return max(self.pieces, key=len)

    @cached_property
    def names(self) -> frozenset[int]:
        """The places whose values are never said anew: data, and names between stars."""
        around = zip(self.pieces, self.pieces[1:], strict=False)
        return self.data | {i for i, (left, right) in enumerate(around) if left[-1:] == right[:1] == "*"}

    @cached_property
    def patterns(self) -> tuple[re.Pattern[str], ...]:
        """What a text looks like that was made from it; first as if no data had a space in it, and no name a star."""
        value = (
            "(.*?)"
            if self.letters >= FEW_LETTERS
            else "(.+?)"
            if not self.letters
            else "((?:[^.;:\n]|[.:](?! |$)){0,400}?)"
        )
        found = []
        for data in (r"((?:\*\.)?[^\s*]+?)", r"((?:\*\.)?[^*]*?)") if self.data else (value,):
            places = [
                PLURAL
                if self.pieces[i][-1:].isalpha()
                else data
                if i in self.data
                else r"((?:\*\.)?[^*]+?)"
                if i in self.names
                else value
                for i in range(len(self.pieces) - 1)
            ]
            text = "".join(re.escape(p) + place for p, place in zip(self.pieces, [*places, ""], strict=True))
            found.append(re.compile(text, re.DOTALL))
        return tuple(found)

    def match(self, text: str) -> tuple[str, ...] | None:
        """The values that a text was made with; None where it was not made from this."""
        if self.anchor not in text:
            return None
        return next((m.groups() for p in self.patterns if (m := p.fullmatch(text))), None)


@cache
def phrases() -> tuple[Phrase, ...]:
    """All templates, those with the most letters of their own first."""
    read: Mapping[str, list[int]] = json.loads(assets.read_text(TEMPLATES))
    found = (Phrase(template, frozenset(data)) for template, data in read.items())
    return tuple(sorted(found, key=lambda p: (-p.letters, -len(p.template), p.template)))


def rephrased(text: str, word: Say, template: Say, number: Callable[[int], str]) -> str:
    """A text of the core said anew. ``word`` translates fixed texts and ``template`` templates, each giving back what
    it does not know; ``number`` writes numbers as the locale does."""
    return _Speaker(word, template, number).say(text, 0)[0]


class _Speaker:
    """Says one text, and remembers its parts. Every answer comes with how many of its values stayed English."""

    def __init__(self, word: Say, template: Say, number: Callable[[int], str]) -> None:
        self._word, self._template, self._number = word, template, number
        self._known: dict[str, tuple[str, int]] = {}

    def say(self, text: str, depth: int) -> tuple[str, int]:
        """A text said anew, and how much of it could not be."""
        if depth > DEEPEST:
            return text, _left(text)
        if text not in self._known:
            self._known[text] = text, 1
            self._known[text] = self._said(text, depth)
        return self._known[text]

    def _said(self, text: str, depth: int) -> tuple[str, int]:
        known = self._fixed(text, depth)
        if known is not None:
            return known, 0
        if " " not in text.strip() or len(text) > LONGEST:
            # A single word is a value; every template has a space in it.
            return text, _left(text)
        best, cost = text, _left(text) * 2
        for said, left in (*self._by_templates(text, depth), *self._by_rows(text, depth)):
            if left < cost or (left == cost and best == text):
                best, cost = said, left
            if not cost:
                break
        return best, cost

    def _fixed(self, text: str, depth: int) -> str | None:
        """A text that stands in a table, a number, or names; None where it is none of them."""
        known = self._word(text)
        if known != text:
            return known
        titled = text[:1].upper() + text[1:]
        if depth and titled != text and (known := self._word(titled)) != titled:
            # A title that stands small within an English sentence.
            return known
        if THOUSANDS.fullmatch(text):
            return self._number(int(text.replace(",", "")))
        return text if STARRED.fullmatch(text) else None

    def _by_templates(self, text: str, depth: int) -> Iterator[tuple[str, int]]:
        for phrase in phrases():
            values = phrase.match(text)
            if values is None:
                continue
            told = self._template(phrase.template)
            if told == phrase.template and phrase.letters:
                continue
            if not phrase.letters and phrase.pieces[1] == " " and not phrase.pieces[0]:
                # A verb or title of several words, and then a name: which words are whose, a table tells.
                for at in [i for i, letter in enumerate(text) if letter == " "][MOST_SPLITS:0:-1]:
                    rest = Phrase(re.sub(PLACE, "{0}", phrase.template, count=1), phrase.data)
                    later = rest.match("\1" + text[at:])
                    if later is not None and later[0] == "\1" and self._fixed(text[:at], depth + 1) is not None:
                        yield from self._filled(phrase, told, (text[:at], *later[1:]), depth)
            if phrase.letters or phrase.pieces[1] != " " or self._fixed(values[0], depth + 1) is not None:
                yield from self._filled(phrase, told, values, depth)

    def _filled(self, phrase: Phrase, told: str, was: Sequence[str], depth: int) -> Iterator[tuple[str, int]]:
        """A translated template with its values put in, where enough of them can be said."""
        answers: list[tuple[str, int]] = []
        if any(len(STAR.findall(value)) % 2 for value in was):
            # The cut would go through a name.
            return
        for i, value in enumerate(was):
            answers.append((value, 0) if i in phrase.names else self.say(value, depth + 1))
            if answers[-1][1] and phrase.letters < FEW_LETTERS:
                return
        if " " in phrase.pieces[1:-1] and not phrase.letters and any(v.isalpha() and v.islower() for v in was[1:]):
            # Words of one title, of which a table knows the first by itself.
            return
        left = sum(cost for _, cost in answers)
        same = all(said == v for (said, _), v in zip(answers, was, strict=True))
        if not same or phrase.letters:
            yield PLACE.sub(lambda place: answers[int(place[1])][0], told), left

    def _by_rows(self, text: str, depth: int) -> Iterator[tuple[str, int]]:
        for row in ROWS:
            parts, marks = row.split(text), row.findall(text)
            if len(parts) < 2 or any(len(STAR.findall(part)) % 2 for part in parts):
                continue
            said = list[str]()
            for part in parts:
                answer, left = self._clause(part, depth + 1)
                if left:
                    break
                said.append(answer)
            else:
                marks = [self._word(m) if m.strip(" ,") else m for m in marks]
                yield "".join(a + m for a, m in zip(said, [*marks, ""], strict=True)), 0

    def _clause(self, text: str, depth: int) -> tuple[str, int]:
        """A part of a row: with or without the full stop that it has, or lacks, there."""
        said, left = self.say(text, depth)
        if not left:
            return said, 0
        if text.endswith("."):
            said, left = self.say(text[:-1], depth)
            return f"{said}.", left
        said, left = self.say(f"{text}.", depth)
        return said.removesuffix("."), left


def _left(text: str) -> int:
    """1 where a text has several words that say something in English, besides names; else 0."""
    if " " not in text.strip():
        return int(text.strip(" .,;:") in PARTICLES)
    return int(bool(ENGLISH.search(STARRED.sub("*", text))))
