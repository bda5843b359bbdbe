"""The small value types that resources are made of: names, addresses, prefixes, ports.

Addresses are text in a resource (that is what a person types and a file holds) and integers in every
inner loop; netaddr parses and formats at the border. IPv4 and IPv6 are both understood.
"""

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Literal

import netaddr
from pydantic import AfterValidator, Field, StringConstraints

MAX_TEXT = 20_000
"""Longest text, in characters, that a field of a design holds, but for JSON that is kept as it was read."""
MAX_JSON = 200_000
MAX_JSON_DEPTH = 64
"""Characters and levels of JSON that a design keeps without understanding it."""


_TYPE = re.compile(r"[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)+(/[A-Za-z0-9_.-]+)+")
# Strings are passed over as one piece, so that brackets in them do not count; possessive, so never slow.
_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[\]{}]', re.DOTALL)


@dataclass(frozen=True, slots=True, order=True)
class Prefix:
    """An address range in integers: ``first`` to ``last`` inclusive, ``length`` bits fixed."""

    version: Literal[4, 6]
    first: int
    last: int
    length: int

    @property
    def size(self) -> int:
        """How many addresses the range holds."""
        return self.last - self.first + 1

    def contains(self, other: "Prefix") -> bool:
        """Whether ``other`` lies wholly inside this range."""
        return self.version == other.version and self.first <= other.first and other.last <= self.last

    def overlaps(self, other: "Prefix") -> bool:
        """Whether the two ranges share an address."""
        return self.version == other.version and self.first <= other.last and other.first <= self.last

    def __str__(self) -> str:
        return f"{netaddr.IPAddress(self.first, self.version)}/{self.length}"


@lru_cache(maxsize=65536)
def parse_prefix(text: str) -> Prefix:
    """Read ``10.0.1.0/24`` or ``fd00::/64``. ValueError says what is wrong and what would be right."""
    address, slash, bits = text.strip().partition("/")
    if not slash or not bits.isascii() or not bits.isdigit():
        raise ValueError(f"{text!r} is not an address range; write it like 10.0.1.0/24")
    try:
        network = netaddr.IPNetwork(f"{address}/{bits}")
    except (netaddr.AddrFormatError, ValueError):
        raise ValueError(f"{text!r} is not an address range; write it like 10.0.1.0/24") from None
    if "." in address and address.count(".") != 3:
        raise ValueError(f"{text!r} has {address.count('.') + 1} of 4 parts; write it like 10.0.1.0/24")
    if int(network.ip) != network.first:
        raise ValueError(f"{text!r} is not on a /{bits} boundary; did you mean {network.cidr}?")
    return Prefix(network.version, network.first, network.last, network.prefixlen)


@lru_cache(maxsize=65536)
def parse_address(text: str) -> Prefix:
    """Read one address as a range of one. ValueError says what is wrong."""
    try:
        address = netaddr.IPAddress(text.strip(), flags=netaddr.INET_PTON)
    except (netaddr.AddrFormatError, ValueError):
        raise ValueError(f"{text!r} is not an IP address; write it like 10.0.0.4") from None
    return Prefix(address.version, int(address), int(address), 32 if address.version == 4 else 128)


def is_address(text: str) -> bool:
    """Whether a text is an address of version 4 or 6."""
    try:
        parse_address(text)
    except ValueError:
        return False
    return True


def parse_prefix_or_address(text: str) -> Prefix:
    """Read a range, or a single address as a range of one."""
    return parse_prefix(text) if "/" in text else parse_address(text)


def format_address(version: Literal[4, 6], number: int) -> str:
    """The usual text of an address given as an integer."""
    return str(netaddr.IPAddress(number, version))


def parse_ports(text: str) -> tuple[int, int]:
    """Read ``443``, ``11000-11999`` or ``*`` as an inclusive range of port numbers."""
    text = text.strip()
    if text == "*":
        return 0, 65535
    low, dash, high = text.partition("-")
    digits = text.isascii() and low.isdigit() and (not dash or high.isdigit())
    if not digits or len(low) > 5 or len(high) > 5:
        raise ValueError(f"{text!r} is not a port; write 443, 11000-11999 or *")
    first, last = int(low), int(high) if dash else int(low)
    if first > last or last > 65535:
        raise ValueError(f"{text!r} is not a port range; ports run from 0 to 65535, the lower one first")
    return first, last


def _prefix(text: str) -> str:
    return str(parse_prefix(text))


def _address(text: str) -> str:
    parsed = parse_address(text)
    return format_address(parsed.version, parsed.first)


def _ports(text: str) -> str:
    parse_ports(text)
    return text.strip()


def _printable(text: str) -> str:
    if any((ord(c) < 32 and c not in "\n\t") or 0xD800 <= ord(c) <= 0xDFFF for c in text):
        raise ValueError("has a control character in it; remove it")
    return text


def _one_line(text: str) -> str:
    if "\n" in text or "\t" in text:
        raise ValueError("must fit on one line")
    return _printable(text)


def _no_number(word: str) -> None:
    raise ValueError(f"{word} is no number of JSON")


def _json(text: str) -> str:
    depth = deepest = 0
    for part in _BRACKETS.findall(text):
        depth += 1 if part in "[{" else -1 if part in "]}" else 0
        deepest = max(deepest, depth)
    if deepest > MAX_JSON_DEPTH:
        raise ValueError(f"nests deeper than {MAX_JSON_DEPTH} levels")
    try:
        json.dumps(json.loads(text, parse_constant=_no_number), ensure_ascii=False, allow_nan=False).encode()
    except UnicodeEncodeError:
        raise ValueError("holds half of a character (a lone surrogate)") from None
    except json.JSONDecodeError as error:
        said = f"{error.msg[:1].lower()}{error.msg[1:]} at line {error.lineno}, column {error.colno}"
        raise ValueError(f"is not JSON: {said}") from None
    except ValueError:
        raise ValueError("is not JSON: it holds a number that JSON does not have") from None
    return _printable(text)


def _azure_type(text: str) -> str:
    if text and not _TYPE.fullmatch(text):
        raise ValueError(f"{text[:80]!r} is not a type of Azure; write it like Microsoft.Web/sites")
    return text


Cidr = Annotated[str, StringConstraints(max_length=64), AfterValidator(_prefix)]
IpAddress = Annotated[str, StringConstraints(max_length=64), AfterValidator(_address)]
PortRange = Annotated[str, StringConstraints(max_length=16), AfterValidator(_ports)]
Text = Annotated[str, StringConstraints(max_length=MAX_TEXT), AfterValidator(_printable)]
Line = Annotated[str, StringConstraints(max_length=1024), AfterValidator(_one_line)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=260), AfterValidator(_one_line)]
AzureType = Annotated[str, StringConstraints(max_length=200), AfterValidator(_azure_type)]
JsonText = Annotated[str, StringConstraints(min_length=1, max_length=MAX_JSON), AfterValidator(_json)]
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,79}$")]
Port = Annotated[int, Field(ge=0, le=65535)]
