"""The grammar, its errors, and the way back to text in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fnetdesigner.exchange.template import (
    Call,
    Expression,
    ExpressionError,
    Index,
    Literal,
    Property,
    bicep_string,
    escape_literal,
    is_expression,
    parse_expression,
    to_arm,
    to_bicep,
    unescape_literal,
)


def test_the_tree() -> None:
    tree = parse_expression("[resourceGroup( ).tags['it''s'][-1]]")
    group = Property(Call("resourceGroup"), "tags")
    assert tree == Index(Index(group, Literal("it's")), Literal(-1))
    assert parse_expression("ns.fn('a', 1)") == Call("ns.fn", (Literal("a"), Literal(1)))


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("[concat('a']", 12),
        ("[concat('a',)]", 13),
        ("[concat('a]", 9),
        ("[a b]", 4),
        ("[]", 2),
        ("[name]", 6),
        ("[1.5]", 4),
        ("[f(99999999999999999999)]", 4),
        ("[f()#]", 5),
    ],
)
def test_errors_name_the_column(text: str, column: int) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse_expression(text)
    assert caught.value.column == column
    assert f"column {column}" in str(caught.value)


@pytest.mark.parametrize("text", ["f(" * 5_000, "a()" + ".b" * 5_000, "a()" + "[0]" * 5_000, "'" + "x" * 30_000 + "'"])
def test_depth_and_length_are_bounded(text: str) -> None:
    with pytest.raises(ExpressionError):
        parse_expression(text)


@pytest.mark.parametrize(
    ("text", "expression", "literal"),
    [
        ("[f()]", True, "[f()]"),
        ("[[test]", False, "[test]"),
        ("[[test[]test2]", False, "[test[]test2]"),
        ("[test", False, "[test"),
        ("[[test", False, "[[test"),
        ("a[b]", False, "a[b]"),
    ],
)
def test_what_brackets_mean(text: str, expression: bool, literal: str) -> None:
    assert is_expression(text) is expression
    if not expression:
        assert unescape_literal(text) == literal
        assert escape_literal(literal) == text


def _expressions() -> st.SearchStrategy[Expression]:
    names = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,8}", fullmatch=True)
    leaves = st.one_of(
        st.text(max_size=20).map(Literal), st.integers(-(2**63), 2**63 - 1).map(Literal), names.map(Call)
    )
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.builds(Call, names, st.lists(inner, max_size=3).map(tuple)),
            st.builds(Property, inner, names),
            st.builds(Index, inner, inner),
        ),
        max_leaves=12,
    )


@given(_expressions())
def test_what_is_printed_is_read_again(tree: Expression) -> None:
    assert parse_expression(f"[{to_arm(tree)}]") == tree


@pytest.mark.parametrize(
    ("arm", "bicep"),
    [
        ("concat('a$', '{b}', x())", r"'a\${b}${x()}'"),
        ("concat('cost $', x(), '''s')", r"'cost $${x()}\'s'"),
        ("concat(x(), y())", "concat(x(), y())"),
        ("format('{0}-{{{1}}}', x(), 'b')", "'${x()}-{b}'"),
        ("format('{0:D2}', x())", "format('{0:D2}', x())"),
        ("LISTKEYS(resourceid('A.B/c', 'd'), '1').keys", "listKeys(resourceId('A.B/c', 'd'), '1').keys"),
        ("if(equals(x(), 1), true(), null())", "((x() == 1) ? true : null)"),
        ("not(equals(x(), 1))", "(x() != 1)"),
        ("and(x(), not(y()), z())", "(x() && !y() && z())"),
        ("coalesce(tryGet(x(), 'a', 'b-c', 0), 'd')", "(x().?a[?'b-c'][?0] ?? 'd')"),
        ("createObject('a', 1, 'if', createArray('x'))", "{ a: 1, 'if': ['x'] }"),
        ("map(x(), lambda('i', add(lambdaVariables('i'), 1)))", "map(x(), i => (i + 1))"),
        ("reduce(x(), 0, lambda('a', 'b', lambdaVariables('b')))", "reduce(x(), 0, (a, b) => b)"),
        ("x()['a-b']", "x()['a-b']"),
        ("x()['ab']", "x().ab"),
    ],
)  # fmt: skip
def test_bicep(arm: str, bicep: str) -> None:
    assert to_bicep(parse_expression(arm)) == bicep


def test_bicep_strings_escape_what_bicep_escapes() -> None:
    assert bicep_string("a\\b'c\r\n\t${x} $y [z] \x01") == r"'a\\b\'c\r\n\t\${x} $y [z] \u{1}'"
