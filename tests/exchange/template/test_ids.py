"""Resource ids taken apart and put together again."""

from __future__ import annotations

import pytest

from fnetdesigner.exchange.template import ResourceId, format_resource_id, parse_resource_id


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/n",
            ResourceId("s", "g", "Microsoft.Network/virtualNetworks/subnets", ("v", "n")),
        ),
        ("/subscriptions/s/providers/A.B/c/d", ResourceId("s", None, "A.B/c", ("d",))),
        ("/providers/A.B/c/d", ResourceId(None, None, "A.B/c", ("d",))),
        ("/subscriptions/s/resourceGroups/g", ResourceId("s", None, "Microsoft.Resources/resourceGroups", ("g",))),
        (
            "/subscriptions/s/resourceGroups/g/providers/A.B/c/d/providers/E.F/h/i",
            ResourceId("s", "g", "A.B/c/providers/h", ("d", "E.F", "i")),
        ),
    ],
)
def test_parse_and_format(text: str, expected: ResourceId) -> None:
    assert parse_resource_id(text) == expected
    assert format_resource_id(expected) == text
    assert str(expected) == text


@pytest.mark.parametrize(
    "text", ["", "x", "/", "/subscriptions/s", "/subscriptions/s/resourceGroups/g/providers/A.B/c", "/a//b", "A.B/c/d"]
)
def test_what_is_no_resource_id(text: str) -> None:
    assert parse_resource_id(text) is None


def test_the_key_ignores_case() -> None:
    one = ResourceId("s", "g", "Microsoft.Web/sites", ("App",))
    assert one.key == ResourceId("S", "G", "microsoft.web/Sites", ("aPP",)).key
