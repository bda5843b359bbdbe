"""Text for XML and for labels of HTML, so that no name can be read as markup.

Characters that XML has no way to hold become the replacement character. Nothing here knows a format of its own.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_IN_ATTRIBUTES = {'"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}


def clean(text: str) -> str:
    """The text without characters that XML cannot hold."""
    return _NOT_XML.sub("\ufffd", text)


def _escaped(text: str, more: Mapping[str, str]) -> str:
    # Not that of xml.sax.saxutils, which brings along all that fetches from the web, at every start.
    text = html.escape(clean(text), quote=False)
    for character, written in more.items():
        text = text.replace(character, written)
    return text


def xml_text(text: str) -> str:
    """Text to stand between XML tags."""
    return _escaped(text, {"\r": "&#13;"})


def xml_value(text: str) -> str:
    """Text to stand in an XML attribute, between double quotes; line breaks are kept."""
    return _escaped(text, _IN_ATTRIBUTES)


def xml_attributes(values: Mapping[str, str]) -> str:
    """Attributes with a blank before each. The names are ours, never the user's."""
    return "".join(f' {name}="{xml_value(value)}"' for name, value in values.items())


def html_text(text: str) -> str:
    """Text to stand in HTML, line breaks as such; for XML it is to be escaped once more."""
    return _escaped(text, {'"': "&quot;", "'": "&#39;"}).replace("\n", "<br>")
