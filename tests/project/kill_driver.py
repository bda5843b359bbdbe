"""Edits and saves in real processes, kills them at random moments, and looks at what is left on the disk.

Run as a program, so that what is forked holds no threads and no Qt. Prints one JSON object.
``python kill_driver.py FOLDER KILLS SEED``: half of the processes work at a person's pace with the delay of the
program, so that what is lost can be measured in seconds; the other half writes all the time, so that many are
killed in the middle of writing.
"""

from __future__ import annotations

import json
import mmap
import os
import random
import signal
import struct
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fnetdesigner.kinds.network import VirtualNetwork
from fnetdesigner.model.design import Design, Placement, Settings
from fnetdesigner.model.edits import Configure, Place, Set
from fnetdesigner.project import load, save
from fnetdesigner.project.atomic import PART
from fnetdesigner.project.recovery import DELAY, RecoveryWriter, recovered
from fnetdesigner.workspace.session import Session

MOST_EDITS = 50_000
LOST_AT_MOST = 10.0
NETWORK = "virtual-network-1"


@dataclass(frozen=True)
class Pace:
    """How a process works: seconds until the recovery file, between edits, between saves, and until the kill."""

    delay: float
    edits: tuple[float, float]
    saves: tuple[float, float]
    life: tuple[float, float]
    together: int


PERSON = Pace(DELAY, (0.1, 0.5), (1.0, 12.0), (0.5, 15.0), 100)
WRITER = Pace(0.0, (0.0, 0.002), (0.0, 0.03), (0.01, 0.8), 10)


def start() -> Design:
    network = VirtualNetwork(id=NETWORK, name="vnet-0", address_space=("10.0.0.0/16",))
    return Design(Settings(title="0"), {NETWORK: network}, {NETWORK: Placement(x=0, y=0)})


def work(folder: Path, pace: Pace, seed: int, log: mmap.mmap) -> None:
    """Edit for ever: each edit puts its number into the design and the moment it was made into the log."""
    dice = random.Random(seed)
    path = folder / "design.fnd"
    session = Session(load(path))
    writer = RecoveryWriter(folder / "state", "1-0", pace.delay)
    next_save = time.monotonic() + dice.uniform(*pace.saves)
    number = 0
    while number < MOST_EDITS - 1:
        number += 1
        session.apply(
            [
                Configure({"title": str(number)}),
                Set(NETWORK, {"name": f"vnet-{number}"}),
                Place(NETWORK, Placement(x=number, y=number)),
            ],
            "Edit",
        )
        struct.pack_into("d", log, 8 * number, time.monotonic())
        writer.note(session.design, path, "")
        if time.monotonic() > next_save:
            save(session.design, path)
            session.mark_saved()
            writer.clear()
            next_save = time.monotonic() + dice.uniform(*pace.saves)
        time.sleep(dice.uniform(*pace.edits))


def number_in(design: Design) -> int:
    """The number of the edit that a design holds; the three things that carry it must agree."""
    number = int(design.settings.title)
    assert design.resources[NETWORK].name == f"vnet-{number}"
    assert design.layout[NETWORK].x == design.layout[NETWORK].y == number
    return number


def look(folder: Path, log: mmap.mmap, killed: float) -> dict[str, object]:
    """What is left of a process: its file, its recovery file, and how old the oldest lost edit is."""
    in_file = number_in(load(folder / "design.fnd"))
    work = list(recovered(folder / "state"))
    assert len(work) == len(list((folder / "state").glob("*.recovery"))), "a recovery file cannot be read"
    kept = max([in_file, *(number_in(w.design()) for w in work)])
    lost_at = struct.unpack_from("d", log, 8 * (kept + 1))[0]
    parts = [p for place in (folder, folder / "state") for p in place.glob(PART)]
    return {
        "lost": killed - lost_at if lost_at else 0.0,
        "edits": kept,
        "recovered": any(number_in(w.design()) > in_file for w in work),
        "part": bool(parts),
    }


def run(folder: Path, pace: Pace, seeds: range) -> Iterator[dict[str, object]]:
    """Start processes, kill each at its moment, and say what was left of it."""
    dice = random.Random(seeds.start)
    waiting = list(seeds)
    alive: dict[int, tuple[float, Path, mmap.mmap]] = {}
    while waiting or alive:
        while waiting and len(alive) < pace.together:
            seed = waiting.pop()
            place = folder / str(seed)
            place.mkdir(parents=True)
            save(start(), place / "design.fnd")
            log = mmap.mmap(-1, 8 * MOST_EDITS)
            child = os.fork()
            if child == 0:
                try:
                    work(place, pace, seed, log)
                finally:
                    os._exit(1)
            alive[child] = (time.monotonic() + dice.uniform(*pace.life), place, log)
        child, (moment, place, log) = min(alive.items(), key=lambda item: item[1][0])
        time.sleep(max(0.0, moment - time.monotonic()))
        os.kill(child, signal.SIGKILL)
        killed = time.monotonic()
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), f"a process ended by itself, seed {place.name}"
        del alive[child]
        yield look(place, log, killed)
        log.close()


def main(folder: Path, kills: int, seed: int) -> None:
    begun = time.monotonic()
    # Every rule is imported and asked once, so that the children begin to work at once.
    Session(start()).apply([Set(NETWORK, {"name": "vnet"})], "Edit")
    half = kills // 2
    left = list(run(folder / "writer", WRITER, range(seed, seed + half)))
    left += run(folder / "person", PERSON, range(seed + half, seed + kills))
    lost = [float(str(found["lost"])) for found in left]
    print(
        json.dumps(
            {
                "kills": len(left),
                "edits": sum(int(str(found["edits"])) for found in left),
                "most_lost": round(max(lost), 2),
                "recovered": sum(bool(found["recovered"]) for found in left),
                "in_the_middle": sum(bool(found["part"]) for found in left),
                "seconds": round(time.monotonic() - begun, 1),
            }
        )
    )
    if max(lost) > LOST_AT_MOST:
        raise SystemExit(f"{max(lost):.1f} seconds of work were lost")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
