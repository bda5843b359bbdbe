"""Comments, trailing commas, and errors that name their place."""

from __future__ import annotations

import pytest

from fnetdesigner.exchange.template import TemplateError, read_jsonc
from fnetdesigner.exchange.template.jsonc import MAX_CHARACTERS, locate


def test_comments_trailing_commas_and_a_byte_order_mark_are_allowed() -> None:
    text = '\ufeff// first\n{"a": [1, 2, /* two */ ], "u": "http://x//y /* no */", // last\n}\n/* end */'
    assert read_jsonc(text) == {"a": [1, 2], "u": "http://x//y /* no */"}


def test_a_string_may_span_lines() -> None:
    assert read_jsonc('{"a": "one\ntwo"}') == {"a": "one\ntwo"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("{", "line 1, column 2"),
        ('{\n  "a": tru\n}', "line 2, column 8"),
        ('{"a": 1\n/* open', "line 2, column 1"),
        ('{"a": 1, "b": {"a": 2}, "a": 3}', "line 1, column 25"),
        ("[1,,]", "line 1"),
        ("[,]", "line 1"),
        ("{,}", "line 1"),
        ('{"a": 1e999}', "line 1, column 7"),
        ('{"a": NaN}', "line 1, column 7"),
        ('["a" / 2]', "line 1, column 6"),
        ("[01]", "line 1, column 2"),
        ('["never closed]', "line 1"),
        ("", "line 1"),
    ],
)
def test_errors_name_line_and_column(text: str, place: str) -> None:
    with pytest.raises(TemplateError) as caught:
        read_jsonc(text)
    assert str(caught.value).startswith(place)


def test_keys_that_differ_in_case_are_two_keys() -> None:
    assert read_jsonc('{"a": 1, "A": 2}') == {"a": 1, "A": 2}


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[" * 100_000 + "]" * 100_000])
def test_deep_nesting_is_refused(text: str) -> None:
    with pytest.raises(TemplateError, match="deeper than 200"):
        read_jsonc(text)


def test_size_is_bounded() -> None:
    with pytest.raises(TemplateError, match="more than"):
        read_jsonc(" " * (MAX_CHARACTERS + 1))


@pytest.mark.parametrize("text", ['"' + '\\"' * 500_000, "/*" + "*" * 500_000, "[" + "1" * 500_000 + "]"])
def test_unfinished_tokens_cost_no_more_than_their_length(text: str) -> None:
    with pytest.raises(TemplateError):
        read_jsonc(text)


@pytest.mark.parametrize("text", ['"\\ud800"', '"\ud800"'])
def test_half_a_character_is_refused(text: str) -> None:
    with pytest.raises(TemplateError, match="surrogate"):
        read_jsonc(text)


def test_a_pointer_finds_its_line() -> None:
    text = '{ // x\n "a": [\n  1,\n  {"b/c": 2}\n ]}'
    assert locate(text, "/a/1/b~1c") == (4, 4)
    assert locate(text, "/a/1") == (4, 3)
    assert locate(text, "/nothing") is None
