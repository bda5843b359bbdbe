"""What pydantic found wrong with a value, in words for the person who wrote the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from fnetdesigner.project.places import Path

# By pydantic's type of error; the placeholders are filled from its context.
_WORDS: Mapping[str, str] = {
    "missing": "is missing",
    "extra_forbidden": "is not a property that this version of fnetdesigner knows; remove it, or use a newer version",
    "bool_type": "must be true or false",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "string_type": "must be text in double quotes",
    "tuple_type": "must be a list in square brackets",
    "dict_type": "must be an object in braces",
    "model_type": "must be an object in braces",
    "model_attributes_type": "must be an object in braces",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "string_too_short": "must not be empty",
    "string_too_long": "is too long; at most {max_length} characters are allowed",
    "literal_error": "{input} is not one of {expected}",
}
_PATTERNS: Mapping[str, str] = {
    r"^[a-z][a-z0-9-]{0,79}$": "{input} is not an id; ids are lower-case letters, digits and hyphens, like subnet-2",
    r"^FND-[A-Z]+-\d{3}$": "{input} is not a rule; write it like FND-INT-001",
    r"^\d{4}-\d{2}-\d{2}$": "{input} is not a date; write it like 2027-03-31",
}


def first_complaint(error: ValidationError) -> tuple[Path, str]:
    """The path to the first wrong value, seen from the validated model, and what is wrong with it."""
    first = error.errors(include_url=False)[0]
    context = {**first.get("ctx", {}), "input": _quoted(first["input"])}
    template = _WORDS.get(first["type"])
    if first["type"] == "string_pattern_mismatch":
        template = _PATTERNS.get(context["pattern"])
    if template is None:
        return first["loc"], first["msg"].removeprefix("Value error, ")
    return first["loc"], template.format(**context)


def _quoted(value: Any) -> str:
    """A value as it may stand in a message: short and on one line."""
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:60]}…{text[-1]}"
