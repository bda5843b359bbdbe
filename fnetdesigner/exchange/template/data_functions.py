"""Numbers, comparisons, lists, objects and address ranges: functions of known arguments.

Lists and objects may hold unknown parts. Functions that have to look inside raise `UndecidedError`.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Sequence

from .arguments import items_of, members_of, number_of, text_of, truth_of
from .jsonc import read_jsonc
from .values import (
    MAX_NODES,
    EvaluationError,
    TemplateError,
    UndecidedError,
    Unknown,
    Value,
    describe,
    find_key,
    first_unknown,
    require_known,
)

_INTEGER_LIMIT = 2**63
_INTEGER = re.compile(r"\s*[+-]?[0-9]{1,19}\s*\Z", re.ASCII)
_FLOAT = re.compile(r"\s*[+-]?[0-9]{1,20}(?:\.[0-9]{1,20})?(?:[eE][+-]?[0-9]{1,2})?\s*\Z", re.ASCII)


def same(left: Value, right: Value) -> bool:
    """``equals``: same kind and same content; text is compared with its case. Parts must be known."""
    if isinstance(left, bool) or isinstance(right, bool):
        return isinstance(left, bool) and isinstance(right, bool) and left == right
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(same(a, b) for a, b in zip(left, right, strict=True))
    if isinstance(left, dict) and isinstance(right, dict):
        if len(left) != len(right):
            return False
        for key, value in left.items():
            found = find_key(right, key)
            if found is None or not same(value, right[found]):
                return False
        return True
    return left == right


def equals(args: Sequence[Value]) -> Value:
    require_known(*args)
    return same(args[0], args[1])


def _ordered(compare: Callable[[int], bool]) -> Callable[[Sequence[Value]], Value]:
    def function(args: Sequence[Value]) -> Value:
        left, right = args
        if isinstance(left, str) and isinstance(right, str):
            return compare((left > right) - (left < right))
        first, second = number_of(left), number_of(right)
        return compare((first > second) - (first < second))

    return function


less = _ordered(lambda order: order < 0)
less_or_equals = _ordered(lambda order: order <= 0)
greater = _ordered(lambda order: order > 0)
greater_or_equals = _ordered(lambda order: order >= 0)


def _integer(value: int) -> int:
    if not -_INTEGER_LIMIT <= value < _INTEGER_LIMIT:
        raise EvaluationError("the number does not fit into 64 bits")
    return value


def add(args: Sequence[Value]) -> Value:
    return _integer(number_of(args[0]) + number_of(args[1]))


def sub(args: Sequence[Value]) -> Value:
    return _integer(number_of(args[0]) - number_of(args[1]))


def mul(args: Sequence[Value]) -> Value:
    return _integer(number_of(args[0]) * number_of(args[1]))


def div(args: Sequence[Value]) -> Value:
    left, right = number_of(args[0]), number_of(args[1])
    if not right:
        raise EvaluationError("a division by zero")
    quotient = abs(left) // abs(right)
    return quotient if (left < 0) == (right < 0) else -quotient


def mod(args: Sequence[Value]) -> Value:
    left, right = number_of(args[0]), number_of(args[1])
    if not right:
        raise EvaluationError("a division by zero")
    return abs(left) % abs(right) * (-1 if left < 0 else 1)


def _numbers(args: Sequence[Value]) -> list[int]:
    values = items_of(args[0]) if len(args) == 1 and isinstance(args[0], list) else args
    require_known(*values)
    if not values:
        raise EvaluationError("there is no number to choose from")
    return [number_of(value) for value in values]


def smallest(args: Sequence[Value]) -> Value:
    return min(_numbers(args))


def largest(args: Sequence[Value]) -> Value:
    return max(_numbers(args))


def to_int(args: Sequence[Value]) -> Value:
    value = args[0]
    if isinstance(value, str):
        if not _INTEGER.match(value):
            raise EvaluationError(f"{value[:40]!r} is not an integer")
        return _integer(int(value))
    if isinstance(value, float):
        return _integer(int(value))
    return number_of(value)


def to_float(args: Sequence[Value]) -> Value:
    value = args[0]
    if not isinstance(value, str):
        return value if isinstance(value, float) else float(number_of(value))
    if not _FLOAT.match(value):
        raise EvaluationError(f"{value[:40]!r} is not a number")
    return float(value)


def to_bool(args: Sequence[Value]) -> Value:
    value = args[0]
    if isinstance(value, str):
        if value.lower() not in ("true", "false", "1", "0"):
            raise EvaluationError(f"{value[:40]!r} is neither true nor false")
        return value.lower() in ("true", "1")
    return value if isinstance(value, bool) else number_of(value) != 0


def negate(args: Sequence[Value]) -> Value:
    return not truth_of(args[0])


def span(args: Sequence[Value]) -> Value:
    start, count = number_of(args[0]), number_of(args[1])
    if count < 0:
        raise EvaluationError("range() needs a count of at least 0")
    if count > MAX_NODES:
        raise TemplateError(f"range() would make more than {MAX_NODES:,} numbers")
    return list(range(start, start + count))


def length(args: Sequence[Value]) -> Value:
    value = args[0]
    if isinstance(value, (str, list, dict)):
        return len(value)
    raise EvaluationError(f"length() needs a text, a list or an object, not {describe(value)}")


def empty(args: Sequence[Value]) -> Value:
    return args[0] is None or length(args) == 0


def first(args: Sequence[Value]) -> Value:
    return _edge(args[0], 0)


def last(args: Sequence[Value]) -> Value:
    return _edge(args[0], -1)


def _edge(value: Value, position: int) -> Value:
    if isinstance(value, str):
        return value[position] if value else ""
    values = items_of(value)
    return values[position] if values else None


def take(args: Sequence[Value]) -> Value:
    count = max(number_of(args[1]), 0)
    return args[0][:count] if isinstance(args[0], str) else items_of(args[0])[:count]


def skip(args: Sequence[Value]) -> Value:
    count = max(number_of(args[1]), 0)
    return args[0][count:] if isinstance(args[0], str) else items_of(args[0])[count:]


def contains(args: Sequence[Value]) -> Value:
    container, wanted = args
    if isinstance(container, dict):
        return find_key(container, text_of(wanted)) is not None
    if isinstance(container, str):
        return text_of(wanted) in container
    return _position(items_of(container), wanted, 1) >= 0


def _position(values: list[Value], wanted: Value, step: int) -> int:
    unsure = first_unknown((wanted,))
    places = range(len(values)) if step > 0 else range(len(values) - 1, -1, -1)
    for place in places:
        doubt = first_unknown((values[place],))
        if doubt is None and unsure is None and same(values[place], wanted):
            return place
        unsure = unsure or doubt
    if unsure is not None:
        raise UndecidedError(unsure)
    return -1


def index_of(args: Sequence[Value]) -> Value:
    if isinstance(args[0], str):
        return args[0].lower().find(text_of(args[1]).lower())
    require_known(*args)
    return _position(items_of(args[0]), args[1], 1)


def last_index_of(args: Sequence[Value]) -> Value:
    if isinstance(args[0], str):
        return args[0].lower().rfind(text_of(args[1]).lower())
    require_known(*args)
    return _position(items_of(args[0]), args[1], -1)


def index_from_end(args: Sequence[Value]) -> Value:
    values, place = items_of(args[0]), number_of(args[1])
    if not 1 <= place <= len(values):
        raise EvaluationError(f"index {place} from the end is outside a list of {len(values)}")
    return values[-place]


def try_index_from_end(args: Sequence[Value]) -> Value:
    values, place = items_of(args[0]), number_of(args[1])
    return values[-place] if 1 <= place <= len(values) else None


def create_array(args: Sequence[Value]) -> Value:
    return list(args)


def create_object(args: Sequence[Value]) -> Value:
    if len(args) % 2:
        raise EvaluationError("createObject() needs pairs of name and value")
    return {text_of(key): value for key, value in zip(args[::2], args[1::2], strict=True)}


def array(args: Sequence[Value]) -> Value:
    return args[0] if isinstance(args[0], list) else [args[0]]


def flatten(args: Sequence[Value]) -> Value:
    return [item for part in items_of(args[0]) for item in items_of(_decided(part))]


def _decided(value: Value) -> Value:
    if isinstance(value, Unknown):
        raise UndecidedError(value)
    return value


def union(args: Sequence[Value]) -> Value:
    if isinstance(args[0], dict):
        merged: dict[str, Value] = {}
        for arg in args:
            merged = _merge(merged, members_of(arg))
        return merged
    parts = [item for arg in args for item in items_of(arg)]
    return _distinct(parts)


def _distinct(values: list[Value]) -> list[Value]:
    require_known(*values)
    seen: set[str] = set()
    kept: list[Value] = []
    for value in values:
        mark = repr(value)
        if mark not in seen:
            seen.add(mark)
            kept.append(value)
    return kept


def _merge(base: dict[str, Value], more: dict[str, Value]) -> dict[str, Value]:
    merged = dict(base)
    keys = {key.lower(): key for key in merged}
    for name, value in more.items():
        key = keys.setdefault(name.lower(), name)
        old = merged.get(key)
        merged[key] = _merge(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return merged


def shallow_merge(args: Sequence[Value]) -> Value:
    merged: dict[str, Value] = {}
    for item in items_of(args[0]):
        merged.update(members_of(_decided(item)))
    return merged


def intersection(args: Sequence[Value]) -> Value:
    require_known(*args)
    if isinstance(args[0], dict):
        others = [members_of(arg) for arg in args[1:]]
        return {
            key: value
            for key, value in args[0].items()
            if all(key in other and same(value, other[key]) for other in others)
        }
    marks = [{repr(item) for item in items_of(arg)} for arg in args[1:]]
    return [item for item in _distinct(items_of(args[0])) if all(repr(item) in known for known in marks)]


def object_items(args: Sequence[Value]) -> Value:
    members = members_of(args[0])
    return [{"key": key, "value": members[key]} for key in sorted(members)]


def object_keys(args: Sequence[Value]) -> Value:
    return [*sorted(members_of(args[0]))]


def parse_json(args: Sequence[Value]) -> Value:
    try:
        return read_jsonc(text_of(args[0]))  # type: ignore[return-value]  # Json is Value without Unknown
    except TemplateError as error:
        raise EvaluationError(f"json() got a text that is not JSON: {error}") from None


def _network(value: Value) -> ipaddress.IPv4Network | ipaddress.IPv6Network:
    try:
        return ipaddress.ip_network(text_of(value), strict=False)
    except ValueError:
        raise EvaluationError(f"{text_of(value)[:60]!r} is not an address range") from None


def parse_cidr(args: Sequence[Value]) -> Value:
    network = _network(args[0])
    described: dict[str, Value] = {
        "network": str(network.network_address),
        "netmask": str(network.netmask),
        "cidr": network.prefixlen,
    }
    if isinstance(network, ipaddress.IPv4Network):
        edge = 1 if network.prefixlen < 31 else 0
        described["broadcast"] = str(network.broadcast_address)
        described["firstUsable"] = str(network.network_address + edge)
        described["lastUsable"] = str(network.broadcast_address - edge)
    return described


def cidr_subnet(args: Sequence[Value]) -> Value:
    network, prefix, position = _network(args[0]), number_of(args[1]), number_of(args[2])
    if not network.prefixlen <= prefix <= network.max_prefixlen:
        raise EvaluationError(f"a /{prefix} does not fit into {network}")
    if not 0 <= position < 2 ** (prefix - network.prefixlen):
        raise EvaluationError(f"{network} has no /{prefix} number {position}")
    start = network.network_address + position * 2 ** (network.max_prefixlen - prefix)
    return f"{start}/{prefix}"


def cidr_host(args: Sequence[Value]) -> Value:
    network, position = _network(args[0]), number_of(args[1])
    if not 0 <= position < network.num_addresses - 1:
        raise EvaluationError(f"{network} has no host number {position}")
    return str(network.network_address + position + 1)
