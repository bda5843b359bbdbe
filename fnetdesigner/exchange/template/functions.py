"""The table of functions whose result depends on nothing but their arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from . import data_functions as data
from . import text_functions as text
from .values import Value


@dataclass(frozen=True, slots=True)
class Function:
    """``call`` takes between ``low`` and ``high`` evaluated arguments (None: any number). With ``holds`` an
    argument may be unknown as a whole, because the function only puts it somewhere."""

    call: Callable[[Sequence[Value]], Value]
    low: int
    high: int | None
    holds: bool = False


def _true(args: Sequence[Value]) -> Value:
    return True


def _false(args: Sequence[Value]) -> Value:
    return False


def _null(args: Sequence[Value]) -> Value:
    return None


def _base64_json(args: Sequence[Value]) -> Value:
    return data.parse_json([text.from_base64(args)])


FUNCTIONS: Mapping[str, Function] = MappingProxyType(
    {
        "add": Function(data.add, 2, 2),
        "array": Function(data.array, 1, 1),
        "base64": Function(text.to_base64, 1, 1),
        "base64tojson": Function(_base64_json, 1, 1),
        "base64tostring": Function(text.from_base64, 1, 1),
        "bool": Function(data.to_bool, 1, 1),
        "cidrhost": Function(data.cidr_host, 2, 2),
        "cidrsubnet": Function(data.cidr_subnet, 3, 3),
        "concat": Function(text.concat, 0, None),
        "contains": Function(data.contains, 2, 2),
        "createarray": Function(data.create_array, 0, None, holds=True),
        "createobject": Function(data.create_object, 0, None, holds=True),
        "datauri": Function(text.data_uri, 1, 1),
        "datauritostring": Function(text.from_data_uri, 1, 1),
        "div": Function(data.div, 2, 2),
        "empty": Function(data.empty, 1, 1),
        "endswith": Function(text.ends_with, 2, 2),
        "equals": Function(data.equals, 2, 2),
        "false": Function(_false, 0, 0),
        "first": Function(data.first, 1, 1),
        "flatten": Function(data.flatten, 1, 1),
        "float": Function(data.to_float, 1, 1),
        "format": Function(text.format_text, 1, None),
        "greater": Function(data.greater, 2, 2),
        "greaterorequals": Function(data.greater_or_equals, 2, 2),
        "guid": Function(text.guid, 1, None),
        "indexfromend": Function(data.index_from_end, 2, 2),
        "indexof": Function(data.index_of, 2, 2),
        "int": Function(data.to_int, 1, 1),
        "intersection": Function(data.intersection, 1, None),
        "items": Function(data.object_items, 1, 1),
        "join": Function(text.join, 2, 2),
        "json": Function(data.parse_json, 1, 1),
        "last": Function(data.last, 1, 1),
        "lastindexof": Function(data.last_index_of, 2, 2),
        "length": Function(data.length, 1, 1),
        "less": Function(data.less, 2, 2),
        "lessorequals": Function(data.less_or_equals, 2, 2),
        "max": Function(data.largest, 1, None),
        "min": Function(data.smallest, 1, None),
        "mod": Function(data.mod, 2, 2),
        "mul": Function(data.mul, 2, 2),
        "not": Function(data.negate, 1, 1),
        "null": Function(_null, 0, 0),
        "objectkeys": Function(data.object_keys, 1, 1),
        "padleft": Function(text.pad_left, 2, 3),
        "parsecidr": Function(data.parse_cidr, 1, 1),
        "range": Function(data.span, 2, 2),
        "replace": Function(text.replace, 3, 3),
        "shallowmerge": Function(data.shallow_merge, 1, 1),
        "skip": Function(data.skip, 2, 2),
        "split": Function(text.split, 2, 2),
        "startswith": Function(text.starts_with, 2, 2),
        "string": Function(text.string, 1, 1),
        "sub": Function(data.sub, 2, 2),
        "substring": Function(text.substring, 2, 3),
        "take": Function(data.take, 2, 2),
        "tolower": Function(text.to_lower, 1, 1),
        "toupper": Function(text.to_upper, 1, 1),
        "trim": Function(text.trim, 1, 1),
        "true": Function(_true, 0, 0),
        "tryindexfromend": Function(data.try_index_from_end, 2, 2),
        "union": Function(data.union, 1, None),
        "uniquestring": Function(text.unique_string, 1, None),
        "uri": Function(text.uri, 2, 2),
        "uricomponent": Function(text.uri_component, 1, 1),
        "uricomponenttostring": Function(text.from_uri_component, 1, 1),
    }
)
