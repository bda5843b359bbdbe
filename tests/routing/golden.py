"""Golden cases of routing, asked of the engine: each difference, and how many checks passed.

Run as ``python -m tests.routing.golden FILE``, or ``dev.py golden FILE``. A check passes when all that it names is as
the engine says: verdict, stage, what decided, the address after DNS, the source address, the way.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.traffic import VpnGateway
from fnetdesigner.model.design import Design, DesignError
from fnetdesigner.model.values import parse_address, parse_prefix
from fnetdesigner.model.view import View
from fnetdesigner.routing.question import OUTBOUND_ADDRESSES, Hop, Question, Source, Target, Trace
from fnetdesigner.routing.trace import trace
from tests.routing.golden_design import Sketch
from tests.routing.golden_reading import Case, Check, GoldenError, Row, read_cases
from tests.routing.golden_services import design_of

TRAFFIC = {
    "app": "app", "content_share": "content-share", "image_pull": "image-pull", "backup": "backup",
    "kvref": "key-vault-reference",
}  # fmt: skip
ROLES = {
    "app": "app", "host": "host", "client": "host", "peering": "peering", "appliance": "nva", "gateway": "gw",
    "nat": "nat", "service-endpoint": "se", "endpoint": "pe", "service": "svc", "site": "site",
    "environment": "env", "on-premises": "onprem", "point-to-site": "p2s", "internet": "internet",
    "public-edge": "public-edge", "hybrid": "hybrid",
}  # fmt: skip
"""The golden word of each role of a hop."""
NAMELESS = frozenset({"onprem", "p2s", "internet", "public-edge"})
"""Golden words of hops that have no name there."""


def question_of(check: Check, case: Case, design: Design, made: Sketch) -> Question:
    """The question of a check, in the product's words."""
    row = check.question
    word = row.needed("to")
    target = Target(address=word) if _is_address(word) else Target(name=word)
    headers = Row.of(f"{row.where}.headers", row.values.get("headers"))
    return Question(
        _source(row, case, design, made),
        target,
        port=int(row.text("port", "443")),
        protocol=row.choice("proto", "tcp", "tcp", "udp", "icmp"),  # type: ignore[arg-type]
        traffic=TRAFFIC[row.choice("kind", "app", *TRAFFIC)],  # type: ignore[arg-type]
        headers={name: headers.text(name) for name in headers.values},
    )


def _source(row: Row, case: Case, design: Design, made: Sketch) -> Source:
    sort, colon, name = row.needed("from").partition(":")
    match sort:
        case "app":
            app = Row.of("", Row.of("", case.design.values.get("apps")).values.get(name))
            return Source(made.id_of(row.where, "apps", name), app.text("inst_ip") or None)
        case "host":
            section = "hosts" if ("hosts", name) in made.ids else "nvas"
            return Source(made.id_of(row.where, section, name))
        case "internet":
            return Source(None, name or None)
        case "onprem":
            return Source(_holder(row, design, OnPremisesNetwork, "address_space", name), name or None)
        case "p2s":
            return Source(_holder(row, design, VpnGateway, "point_to_site_pool", name), name or None, True)
    raise GoldenError(f"{row.where}.from: {sort + colon!r} should be app:, host:, internet:, onprem: or p2s:")


def _holder(row: Row, design: Design, model: type[Any], ranges: str, address: str) -> str:
    """The id of what has an address in its ranges; of the first one where none has."""
    found = [r for r in design.resources.values() if isinstance(r, model)]
    if not found:
        raise GoldenError(f"{row.where}.from: there is nothing in the design that {address} could stand behind")
    for resource in found:
        if address and any(parse_prefix(p).contains(parse_address(address)) for p in getattr(resource, ranges)):
            return str(resource.id)
    return str(found[0].id)


def _is_address(word: str) -> bool:
    try:
        parse_address(word)
    except ValueError:
        return False
    return True


def golden_hop(hop: Hop, made: Sketch) -> str:
    """A hop of the way in golden words: ``app:f1``, ``peering:v1>v2``, ``internet``."""
    word = ROLES[hop.role]
    if word in NAMELESS or not hop.subjects:
        return word
    name = made.names.get(hop.subjects[0], hop.subjects[0])
    return f"{word}:{name}"


def differences(check: Check, case: Case, answer: Trace, made: Sketch) -> Iterator[str]:
    """What is not as expected, one sentence each."""
    row = check.expected
    way = [golden_hop(hop, made) for hop in answer.way]
    plain = {
        "verdict": answer.verdict, "stage": answer.stage or "", "by": answer.decided_by, "ip": answer.address,
    }  # fmt: skip
    for key, value in plain.items():
        wanted = row.text(key).lower() if key == "verdict" else row.text(key)
        if row.has(key) and value != wanted:
            yield f"{key} is {value!r}, expected {wanted!r}"
    if row.has("src") and not _same_source(row.text("src"), check, case, answer.source_address):
        yield f"src is {answer.source_address!r}, expected {row.text('src')!r}"
    if row.has("hops") and not _same_way(row.texts("hops"), way):
        yield f"hops are {way}, expected {list(row.texts('hops'))}"


def _same_source(wanted: str, check: Check, case: Case, got: str) -> bool:
    if wanted != "outbound_ips":
        return got.removesuffix("/32") == wanted.removesuffix("/32")
    name = check.question.needed("from").partition(":")[2]
    listed = Row.of("", Row.of("", case.design.values.get("apps")).values.get(name)).texts("out_ips")
    return got == OUTBOUND_ADDRESSES or (bool(got) and set(got.replace(" ", "").split(",")) == set(listed))


def _same_way(wanted: Sequence[str], way: Sequence[str]) -> bool:
    """Whether the hops are these; an expected hop without a name is met by one with any."""
    return len(wanted) == len(way) and all(
        got == hop or (":" not in hop and got.partition(":")[0] == hop) for hop, got in zip(wanted, way, strict=True)
    )


def failures(case: Case) -> Iterator[tuple[Check, tuple[str, ...]]]:
    """Every check of a case with its differences; a case that makes no design fails each of its checks."""
    try:
        design, made = design_of(case)
    except (GoldenError, DesignError, ValidationError) as error:
        for check in case.checks:
            yield check, (f"the case makes no design: {error}",)
        return
    view = View(design)
    for check in case.checks:
        try:
            answer = trace(question_of(check, case, design, made), view)
        except GoldenError as error:
            yield check, (str(error),)
        except Exception as error:
            # A question that breaks the engine is one failed check; the others are still to be asked.
            yield check, (f"the engine stopped with {type(error).__name__}: {error}",)
        else:
            yield check, tuple(differences(check, case, answer, made))


def main(words: Sequence[str]) -> int:
    """Ask every check of the files; 1 where one failed, 2 where a file cannot be understood."""
    if not words:
        print("usage: python -m tests.routing.golden FILE...")
        return 2
    passed = failed = 0
    for word in words:
        try:
            cases = read_cases(Path(word))
        except (GoldenError, OSError, UnicodeDecodeError) as error:
            print(f"{word}: {error}")
            return 2
        for case in cases:
            for check, found in failures(case):
                passed += not found
                failed += bool(found)
                for line in found:
                    print(f"{check.name} {check.question.text('from')} -> {check.question.text('to')}: {line}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
