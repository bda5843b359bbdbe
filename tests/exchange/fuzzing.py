"""Changes public templates at random, as bytes and as JSON, and holds every importer to its one error.

``python -m tests.exchange.fuzzing SECONDS SEED`` runs for as long as wanted and prints what it found; the test suite
runs it for a moment with a fixed seed, and for ten minutes where the marker ``long_fuzzing`` is asked for.
"""

from __future__ import annotations

import copy
import json
import random
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from fnetdesigner.exchange.intake import import_text, is_parameters
from fnetdesigner.exchange.template import TemplateError
from fnetdesigner.model.design import check_whole
from tests.exchange.sources import SOURCES

SLOWEST = 20.0
"""Seconds that one changed file may take, on a busy machine."""
WORDS: tuple[Any, ...] = (
    None, True, False, 0, -1, 2**70, 1e300, "", "[", "[]", "[[x]", "[concat(", "[parameters('p')]", "[variables('v')]",
    "[resourceId('Microsoft.Web/sites', 'x')]", "[copyIndex()]", "[reference('x').y]", "[json('{')]", [], {}, [[]],
    {"value": {}}, {"copy": [{"name": "x", "count": 3, "input": "[copyIndex('x')]"}]}, "é\u0000\ud83d", "a" * 5000,
    "10.0.0.0/8", "10.0.0.300", "/subscriptions/x/resourceGroups/y/providers/Microsoft.Web/sites/z", [None], 0.1,
    "Microsoft.Resources/deployments", "Microsoft.Web/sites", "[if(true(), 1, 'b')]", {"id": 7}, [{"name": 5}],
)  # fmt: skip
BYTES = b'{}[],:"\\/0123456789truefalsn\x00\xff\xc3\xa9 \n'


@dataclass
class Result:
    """How many files were tried, how many were read, and the exceptions that were no import error."""

    tried: int = 0
    read: int = 0
    slowest: float = 0.0
    faults: list[str] = field(default_factory=list)


def fuzz(seconds: float, seed: int, most: int = sys.maxsize) -> Result:
    """Try changed files until the time is up or ``most`` are tried."""
    chance = random.Random(seed)
    result = Result()
    end = time.monotonic() + seconds
    while result.tried < most and time.monotonic() < end:
        text = _changed(chance, chance.choice(SOURCES))
        started = time.monotonic()
        _try(text, result)
        took = time.monotonic() - started
        result.slowest = max(result.slowest, took)
        if took > SLOWEST:
            result.faults.append(f"{took:.0f} s for {text[:200]!r}")
    return result


def _try(text: str, result: Result) -> None:
    result.tried += 1
    try:
        is_parameters(text)
        found = import_text(text)
        check_whole(found.design)
        result.read += 1
    except TemplateError:
        return
    except Exception:  # whatever it is, it is a fault
        result.faults.append(f"{traceback.format_exc(limit=-6)}\nfor {text[:600]!r}")


def _changed(chance: random.Random, text: str) -> str:
    ways: tuple[Callable[[random.Random, str], str], ...] = (_bytes, _structure, _structure, _structure, _cut)
    return chance.choice(ways)(chance, text)


def _bytes(chance: random.Random, text: str) -> str:
    data = bytearray(text.encode())
    for _ in range(chance.randint(1, 8)):
        place = chance.randrange(len(data) + 1)
        if chance.random() < 0.5:
            data[place:place] = bytes([chance.choice(BYTES)]) * chance.choice((1, 1, 1, 300))
        else:
            data[place : place + chance.choice((1, 1, 4, 200))] = b""
    return data.decode("utf-8", "replace")


def _cut(chance: random.Random, text: str) -> str:
    return text[: chance.randrange(len(text))]


def _structure(chance: random.Random, text: str) -> str:
    content = json.loads(text)
    for _ in range(chance.randint(1, 6)):
        places = list(_places(content))
        if not places:
            break
        holder, key = chance.choice(places)
        match chance.randrange(5):
            case 0:
                holder[key] = copy.deepcopy(chance.choice(WORDS))
            case 1:
                del holder[key]
            case 2:
                other, there = chance.choice(places)
                holder[key] = copy.deepcopy(other[there])
            case 3:
                holder[key] = [holder[key]] * chance.choice((0, 1, 3))
            case _:
                if isinstance(holder, dict):
                    holder[str(chance.choice(WORDS))[:50]] = holder.pop(key)
    return json.dumps(content)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        entries = holder.items() if isinstance(holder, dict) else enumerate(holder) if isinstance(holder, list) else ()
        for key, item in entries:
            yield holder, key
            waiting.append(item)


def main(words: list[str]) -> int:
    """Run for as many seconds as the first word says, with the second as seed."""
    seconds, seed = float(words[0]), int(words[1]) if len(words) > 1 else 1
    result = fuzz(seconds, seed)
    print(f"{result.tried} files, {result.read} read, slowest {result.slowest:.1f} s, {len(result.faults)} faults")
    for fault in {fault.partition("\nfor ")[0]: fault for fault in result.faults}.values():
        print(fault)
    return 1 if result.faults else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
