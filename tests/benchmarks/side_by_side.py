"""Planted faults, each with a clean twin, as ARM templates: what this product finds in them and what checkov finds.

    python tests/benchmarks/side_by_side.py --checkov PATH_TO_CHECKOV [-o docs/benchmarks.md]

No class of fault is picked by hand: every error rule that judges one design is taken, with its first example, if the
export of the breaking design differs from that of the clean one. Both tools then read the same files. Our own notes in
the metadata of a template are taken out first: a template of somebody else has none. What it does not measure: faults
that nobody has written a rule for, and the security posture that checkov is made for.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fnetdesigner.exchange.export import export_arm
from fnetdesigner.exchange.importer import import_template
from fnetdesigner.rules.engine import Engine
from fnetdesigner.rules.examples.catalogue import examples_by_rule
from fnetdesigner.rules.examples.sketch import Example
from fnetdesigner.rules.rule import Rule
from fnetdesigner.rules.rulebook import rulebook

BEGIN, END = "<!-- side by side: begin -->", "<!-- side by side: end -->"
ROUNDS = 3
BASELINES = "baselines.txt"
"""Beside the templates: for each rule the documents to check its two templates against."""
FEWEST_CLASSES = 24
CHECKOV_WORDS = ("--framework", "arm", "--compact", "--quiet", "--skip-download", "-o", "json")
FAMILY_NAMES = {
    "PLAN": "plan",
    "VNET": "virtual network",
    "SUBNET": "subnet",
    "PE": "private endpoint",
    "SE": "service endpoint",
    "STG": "storage",
    "KV": "key vault",
    "DNS": "DNS",
    "NSG": "security group",
    "UDR": "route table",
    "OUT": "outbound",
    "GW": "gateway",
    "HYB": "hybrid connection",
    "TRIG": "trigger",
    "ACL": "access restriction",
    "SVC": "service",
    "EXP": "export",
}


@dataclass(frozen=True, slots=True)
class Planted:
    """A class of fault: the rule, and the file names of the template that has it and of the one that has not."""

    rule: Rule
    breaking: str
    clean: str


@dataclass(frozen=True, slots=True)
class Said:
    """What a tool says of a file: the id of the rule or check, whether it is an error, and its words."""

    id: str
    error: bool
    words: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a tool says of every file, the median seconds of a whole process, and files it could not read."""

    said: dict[str, tuple[Said, ...]]
    seconds: float
    unread: int
    version: str

    def ids(self, file: str) -> set[str]:
        return {s.id for s in self.said.get(file, ())}

    def new(self, fault: Planted) -> list[str]:
        """The ids on the breaking template that the clean twin does not have."""
        return sorted(self.ids(fault.breaking) - self.ids(fault.clean))


def first_examples() -> dict[str, Example]:
    """The first example of every rule that has one."""
    return {rule: examples[0] for rule, examples in examples_by_rule().items()}


def without_notes(template: str) -> str:
    """The template as anybody might have written it: without the metadata that only this product reads."""
    value = json.loads(template)
    value.pop("metadata", None)
    return json.dumps(value, indent=2)


def plant(bare: Path, noted: Path) -> tuple[list[Planted], list[str]]:
    """Write the templates, without our notes and as exported; the faults, and the rules whose fault none shows."""
    examples = first_examples()
    planted: list[Planted] = []
    left_out: list[str] = []
    baselines: list[str] = []
    for item in rulebook():
        if item.severity != "error" or item.mode != "design" or item.id not in examples:
            continue
        breaking, clean = export_arm(examples[item.id].breaking), export_arm(examples[item.id].clean)
        if without_notes(breaking) == without_notes(clean):
            left_out.append(item.id)
            continue
        fault = Planted(item, f"{item.id}-breaking.json", f"{item.id}-clean.json")
        baselines.append(f"{item.id} {examples[item.id].breaking.settings.baseline}")
        for file, text in ((fault.breaking, breaking), (fault.clean, clean)):
            (bare / file).write_text(without_notes(text), encoding="utf-8")
            (noted / file).write_text(text, encoding="utf-8")
        planted.append(fault)
    for folder in (bare, noted):
        (folder / BASELINES).write_text("\n".join(baselines), encoding="utf-8")
    return planted, left_out


def check_folder(folder: Path) -> dict[str, list[tuple[str, str, str]]]:
    """Our own check, headless, of every template in a folder as it is imported: rule, severity, words."""
    engine = Engine(rulebook())
    baselines = dict(line.split() for line in (folder / BASELINES).read_text(encoding="utf-8").splitlines())
    found: dict[str, list[tuple[str, str, str]]] = {}
    for path in sorted(folder.glob("*.json")):
        design = import_template(path.read_text(encoding="utf-8")).design
        # What `check --baseline` does: which documents to go by is the asker's to say, no template tells it.
        baseline = {"baseline": baselines[path.stem.rpartition("-")[0]]}
        design = design.with_parts(settings=design.settings.model_copy(update=baseline))
        found[path.name] = [
            (finding.rule, finding.severity, finding.message)
            for finding in engine.run(design).all
            if finding.severity != "todo" and not finding.waived
        ]
    return found


def timed(command: Sequence[str]) -> tuple[str, float]:
    """Standard output of a process, and the median wall seconds of some rounds after one that warms up."""
    seconds: list[float] = []
    for _ in range(ROUNDS + 1):
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        seconds.append(time.perf_counter() - start)
        if done.returncode not in (0, 1):
            raise SystemExit(f"{Path(command[0]).name} ended with {done.returncode}:\n{done.stderr}")
    return done.stdout, statistics.median(seconds[1:])


def ask_ours(folder: Path) -> Answer:
    out, seconds = timed((sys.executable, str(Path(__file__)), "--check-folder", str(folder)))
    value: dict[str, list[tuple[str, str, str]]] = json.loads(out)
    said = {
        file: tuple(Said(rule, severity == "error", words) for rule, severity, words in rows)
        for file, rows in value.items()
    }
    return Answer(said, seconds, 0, "")


def ask_checkov(checkov: Path, folder: Path) -> Answer:
    out, seconds = timed((str(checkov), "-d", str(folder), *CHECKOV_WORDS))
    value = json.loads(out)
    said: dict[str, list[Said]] = {}
    for row in value["results"]["failed_checks"]:
        said.setdefault(Path(row["file_path"]).name, []).append(Said(row["check_id"], False, row["check_name"]))
    version = subprocess.run((str(checkov), "--version"), capture_output=True, text=True, check=True).stdout.strip()
    unread = int(value["summary"]["parsing_errors"])
    return Answer({file: tuple(rows) for file, rows in said.items()}, seconds, unread, version)


def found_by_us(fault: Planted, ours: Answer) -> bool:
    return fault.rule.id in ours.new(fault)


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    yield from (f"| {' | '.join(str(cell) for cell in row)} |" for row in rows)
    yield ""


def share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / whole:.0f}%)"


def summary(faults: Sequence[Planted], ours: Answer, theirs: Answer) -> Iterator[str]:
    """The figures that the comparison is about."""
    mine = [f for f in faults if found_by_us(f, ours)]
    other = [f for f in faults if theirs.new(f)]
    both = [f for f in mine if f in other]
    neither = [f.rule.id for f in faults if f not in mine and f not in other]
    alarmed = [f for f in faults if any(s.error for s in ours.said[f.clean])]
    posture = sum(len(theirs.ids(f.clean)) for f in faults) / len(faults)
    checked = sum(1 for f in faults if theirs.ids(f.clean) or theirs.ids(f.breaking))
    yield from table(
        ("", "fnetdesigner", f"checkov {theirs.version}"),
        (
            ("classes of fault found", share(len(mine), len(faults)), share(len(other), len(faults))),
            ("found by this tool alone", len(mine) - len(both), len(other) - len(both)),
            ("clean twins with an error", share(len(alarmed), len(faults)), "does not apply, see below"),
            ("files not read", ours.unread, theirs.unread),
            (
                f"seconds for {2 * len(faults)} templates, whole process, median of {ROUNDS}",
                f"{ours.seconds:.1f}",
                f"{theirs.seconds:.1f}",
            ),
        ),
    )
    yield f"Found by neither: {', '.join(neither) if neither else 'none'}."
    yield ""
    yield (
        f"checkov has something to say about {checked} of the {len(faults)} pairs, and fails {posture:.1f} different "
        "checks per clean twin on average. Those are demands on posture (encryption, logging, replication, public "
        "access), no false alarms: the twins are free of the planted fault and were never hardened. They are not "
        "held against it; only what differs between the twins counts, whichever check it is and whether or not "
        "that check means the fault."
    )
    yield ""


def report(
    faults: Sequence[Planted], left_out: Sequence[str], ours: Answer, noted: Answer, theirs: Answer
) -> Iterator[str]:
    yield from summary(faults, ours, theirs)
    yield (
        "With its own notes left in the metadata, as in a template that it exported itself, fnetdesigner finds "
        f"{share(sum(found_by_us(f, noted) for f in faults), len(faults))}. Without them it does not know the "
        "intended flows and the callers on-premises, and values that an export does not write, such as settings that "
        "Azure would refuse."
    )
    yield ""
    yield "### By family"
    yield ""
    families = dict.fromkeys(f.rule.family for f in faults)
    members = {name: [f for f in faults if f.rule.family == name] for name in families}
    yield from table(
        ("family", "classes", "fnetdesigner", "checkov"),
        (
            (
                FAMILY_NAMES.get(name, name),
                len(group),
                sum(found_by_us(f, ours) for f in group),
                sum(bool(theirs.new(f)) for f in group),
            )
            for name, group in members.items()
        ),
    )
    if left_out:
        yield f"Left out, because without the notes both twins are the same template: {', '.join(left_out)}."
        yield ""
    yield "### Errors of fnetdesigner on clean twins"
    yield ""
    alarms = [(f.clean.removesuffix(".json"), s.id, s.words) for f in faults for s in ours.said[f.clean] if s.error]
    if alarms:
        yield from table(("clean twin", "rule", "what it says"), alarms)
    else:
        yield from ("None.", "")
    yield "### What checkov asks of the clean twins"
    yield ""
    names = {s.id: s.words for rows in theirs.said.values() for s in rows}
    counts = Counter(check for f in faults for check in theirs.ids(f.clean))
    yield from table(
        ("check", "what it asks", "clean twins"),
        ((check, names[check], count) for check, count in sorted(counts.items(), key=lambda c: (-c[1], c[0]))),
    )
    yield "### Every class of fault"
    yield ""
    yield from table(
        ("rule", "the fault", "fnetdesigner", "checkov"),
        (
            (
                f.rule.id,
                f.rule.title.replace("|", "\\|"),
                "found" if found_by_us(f, ours) else "missed",
                ", ".join(theirs.new(f)) or "missed",
            )
            for f in faults
        ),
    )


def put_between(document: str, text: str) -> str:
    """The document with the text between its marks. SystemExit if the marks are not there."""
    before, begin, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"The document has no place for the table: it needs the lines {BEGIN} and {END}.")
    return f"{before}{BEGIN}\n\n{text.strip()}\n\n{END}{after}"


def main() -> None:
    parser = argparse.ArgumentParser(description="Planted faults: this product and checkov on the same templates.")
    task = parser.add_mutually_exclusive_group(required=True)
    task.add_argument("--checkov", type=Path, metavar="PATH", help="the checkov program")
    task.add_argument("--check-folder", type=Path, metavar="DIR", help="only our own check of a folder, as JSON")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE.md", help="write the tables between its marks")
    words = parser.parse_args()
    if words.check_folder is not None:
        print(json.dumps(check_folder(words.check_folder)))
        return
    document = "" if words.output is None else words.output.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as name:
        bare, noted = Path(name) / "bare", Path(name) / "noted"
        bare.mkdir()
        noted.mkdir()
        faults, left_out = plant(bare, noted)
        if len(faults) < FEWEST_CLASSES:
            raise SystemExit(f"Only {len(faults)} classes of fault survive the export; {FEWEST_CLASSES} are needed.")
        answers = ask_ours(bare), ask_ours(noted), ask_checkov(words.checkov, bare)
        text = "\n".join(report(faults, left_out, *answers))
    if words.output is None:
        print(text)
    else:
        words.output.write_text(put_between(document, text), encoding="utf-8")


if __name__ == "__main__":
    main()
