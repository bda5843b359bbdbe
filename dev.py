#!/usr/bin/env python3
"""Everything a developer types: `python3 dev.py run`, `python3 dev.py test`, and a few more verbs.

Each verb first sees to it that `.venv` holds exactly what `requirements/dev.txt` locks, and on Debian and
Ubuntu that the system libraries of Qt are there. Needs Python 3.11 or newer and nothing else; works on
Linux, macOS and Windows. Other Linux distributions are told which libraries are missing and go on.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "lock-stamp.txt"
LOCK = ROOT / "requirements" / "dev.txt"
OUT = ROOT / "out"
SAMPLE = ROOT / "resources" / "samples" / "function-app-storage-private-endpoints.fnd"

OLDEST_PYTHON = (3, 11)

# What Qt loads from the system, and the Debian package that brings it. Where a library changed its package,
# the newer name comes first.
QT_LIBRARIES: dict[str, tuple[str, ...]] = {
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-xinerama.so.0": ("libxcb-xinerama0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
}
FONT_PACKAGE = ("fonts-dejavu-core",)
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")

# pytest's own settings exclude benchmarks; these replace them for the one verb that runs nothing else.
BENCH_OPTIONS = "addopts=--strict-markers --strict-config --import-mode=importlib"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; return its exit code."""
    if sys.version_info < OLDEST_PYTHON:
        print("fnetdesigner needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
        return 2
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser = _parser()
    # What follows test, bench and golden goes to pytest as it is, options included.
    if words and words[0] in PYTEST_VERBS:
        verb, rest = words[0], words[1:]
        if rest in (["-h"], ["--help"]):
            parser.parse_args([verb, "--help"])
    else:
        known = parser.parse_args(words)
        verb, rest = known.verb, [known.file] if getattr(known, "file", None) else []
    os.chdir(ROOT)
    install_system_libraries()
    if not prepare_venv():
        return 1
    return VERBS[verb](rest)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description="Run, test and measure fnetdesigner.")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    run_verb = verbs.add_parser("run", help="open the window; without a display, write the documents to out/")
    run_verb.add_argument("file", nargs="?", metavar="FILE", help="a .fnd project (default: a sample)")
    for verb, text in PYTEST_VERBS.items():
        verbs.add_parser(verb, help=text, usage=f"dev.py {verb} [pytest arguments]", description=text)
    verbs.add_parser("lint", help="ruff, mypy and import-linter")
    return parser


# The verbs


def run(arguments: Sequence[str]) -> int:
    """Open a project in the window, or write its documents where there is no display."""
    # A file is named from where the person stands, not from the repository.
    project = Path(START, arguments[0]) if arguments else SAMPLE
    if has_display():
        if not arguments:
            # A copy, so that trying things out does not change the sample of the next person.
            project = ROOT / "out" / SAMPLE.name
            project.parent.mkdir(exist_ok=True)
            if not project.exists():
                shutil.copyfile(SAMPLE, project)
        say(f"opening {shown(project)}")
        return call("-m", "fnetdesigner", str(project))
    say("there is no display here, so no window is opened; writing the documents of the design instead")
    return run_headless(project)


def run_headless(project: Path) -> int:
    """Check, export, report and draw a project into out/. Returns 1 where one of these was not written."""
    OUT.mkdir(exist_ok=True)
    say(f"check {shown(project)}")
    verdict = call("-m", "fnetdesigner", "check", str(project))
    if verdict not in (0, 1):
        return verdict
    name = project.stem
    documents: tuple[tuple[Path, tuple[str, ...]], ...] = (
        (OUT / f"{name}.arm.json", ("export", str(project), "--to", "arm")),
        (OUT / f"{name}.bicep", ("export", str(project), "--to", "bicep")),
        (OUT / f"{name}.html", ("report", str(project))),
        (OUT / f"{name}.svg", ("render", str(project))),
    )
    missing = 0
    for path, words in documents:
        path.unlink(missing_ok=True)
        code = call("-m", "fnetdesigner", *words, "-o", str(path))
        written = code == 0 and path.is_file()
        missing += not written
        say(f"{'wrote' if written else 'could not write'} {shown(path)}")
    say("the check found errors in the design; they are listed above" if verdict else "the check is clean")
    return 1 if missing else 0


def test(arguments: Sequence[str]) -> int:
    """Run linters, types, import directions and all tests; with arguments, pytest with these alone."""
    if arguments:
        return call("-m", "pytest", *arguments)
    failed = lint_failures()
    say("pytest")
    if call("-m", "pytest", "-n", "2") != 0:
        failed.append("pytest")
    return summarise(failed)


def lint(_arguments: Sequence[str]) -> int:
    """Run what reads the code without running it."""
    return summarise(lint_failures())


def bench(arguments: Sequence[str]) -> int:
    """Run the benchmarks and print their figures."""
    return call("-m", "pytest", "-o", BENCH_OPTIONS, "tests/benchmarks", "--benchmark-only", *arguments)


def golden(arguments: Sequence[str]) -> int:
    """Write the golden outputs anew from what the program does now; `git diff` then shows what changed.

    With files of golden cases, ask these of the routing engine instead and print what differs.
    """
    if arguments and all(word.endswith((".yaml", ".yml")) for word in arguments):
        return call("-m", "tests.routing.golden", *(str(START / word) for word in arguments))
    targets = arguments or ["tests/golden"]
    code = call("-m", "pytest", "-q", *targets, FNETDESIGNER_UPDATE_GOLDEN="1")
    say("read the difference with: git diff tests/golden")
    return code


PYTEST_VERBS: dict[str, str] = {
    "test": "all checks and tests; with arguments, only pytest with these",
    "bench": "the benchmarks, with their figures",
    "golden": "write the golden outputs of tests/golden anew; with FILE.yaml, ask its golden cases of the router",
}
VERBS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "bench": bench,
    "golden": golden,
    "lint": lint,
}


def lint_failures() -> list[str]:
    """Run ruff, mypy and import-linter; return the names of those that found something."""
    tools: tuple[tuple[str, tuple[str, ...]], ...] = (
        ("ruff", ("-m", "ruff", "check", ".")),
        ("mypy", ("-m", "mypy")),
        ("import-linter", ("-c", "from importlinter.cli import lint_imports_command as run; run()")),
    )
    failed = []
    for name, words in tools:
        say(name)
        if call(*words) != 0:
            failed.append(name)
    return failed


def summarise(failed: Sequence[str]) -> int:
    """Say how it went; return the exit code."""
    say(f"failed: {', '.join(failed)}" if failed else "all passed")
    return 1 if failed else 0


def has_display() -> bool:
    """Tell whether a window could be shown."""
    if platform.system() == "Linux":
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


# The virtual environment


def prepare_venv() -> bool:
    """See to it that .venv holds what the lock says. Return False, having said why, where it cannot."""
    expected = venv_stamp()
    if venv_python().is_file() and STAMP.is_file() and STAMP.read_text(encoding="utf-8") == expected:
        return True
    # Run from inside .venv, the interpreter that made it is asked to make it anew.
    python = getattr(sys, "_base_executable", None) or sys.executable
    say("making .venv (once per lock and Python version; PySide6 is about 100 MB)")
    steps: tuple[tuple[str, ...], ...] = (
        (python, "-m", "venv", "--clear", str(VENV)),
        (*pip_install(), "--require-hashes", "-r", str(LOCK)),
        (*pip_install(), "--no-deps", "--no-build-isolation", "-e", str(ROOT)),
    )
    for step in steps:
        if subprocess.run(step, check=False).returncode != 0:
            say(f"could not make .venv; this failed: {' '.join(step)}")
            return False
    STAMP.write_text(expected, encoding="utf-8")
    return True


def pip_install() -> tuple[str, ...]:
    """Return the words that install into .venv."""
    return str(venv_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"


def venv_python() -> Path:
    """Return the interpreter of .venv."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def venv_stamp() -> str:
    """Return what .venv was made from: the lock, the Python version, the place of the repository."""
    lock = hashlib.sha256(LOCK.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
    return f"lock {lock}\npython {sys.version.split()[0]}\nroot {ROOT}\n"


def call(*words: str, **environment: str) -> int:
    """Run the Python of .venv with these words; return its exit code."""
    sys.stdout.flush()
    settings = {**os.environ, **environment}
    if "pytest" in words[:2]:
        settings["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run([str(venv_python()), *words], check=False, env=settings).returncode


# The system's libraries


def install_system_libraries() -> None:
    """Find what Qt lacks on this Linux; install it where that is possible, else print how to."""
    if platform.system() != "Linux":
        return
    wanted = missing_system_packages()
    if not wanted:
        return
    if not shutil.which("apt-get"):
        libraries = [name for name in QT_LIBRARIES if not can_load(name)]
        say(f"Qt lacks {', '.join(libraries) or 'a font'} here; the package manager has it. Going on.")
        return
    root = apt_prefix()
    if root is None:
        names = " ".join(choices[-1] for choices in wanted)
        say("some system packages are missing and installing them needs a password. Please run:")
        print("    sudo apt-get update", flush=True)
        print(f"    sudo apt-get install -y --no-install-recommends {names}", flush=True)
        return
    apt = (*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120")
    say("installing system packages")
    subprocess.run((*apt, "update"), check=False, stdout=subprocess.DEVNULL)
    names_here = [next(filter(is_in_apt, choices), choices[-1]) for choices in wanted]
    install = (*apt, "install", "-y", "--no-install-recommends", *names_here)
    code = subprocess.run(install, check=False, stdout=subprocess.DEVNULL).returncode
    say(f"{'installed' if code == 0 else 'could not install'} {' '.join(names_here)}")


def missing_system_packages() -> list[tuple[str, ...]]:
    """Return the Debian packages that are missing, each with its possible names."""
    wanted = [packages for library, packages in QT_LIBRARIES.items() if not can_load(library)]
    if not any(has_font(Path(folder).expanduser()) for folder in FONT_FOLDERS):
        wanted.append(FONT_PACKAGE)
    # Debian keeps the part of Python that makes virtual environments in a package of its own.
    if importlib.util.find_spec("ensurepip") is None:
        wanted.append((f"python3.{sys.version_info.minor}-venv", "python3-venv"))
    return wanted


def can_load(library: str) -> bool:
    """Tell whether the system's loader finds a library: dpkg would know only its own."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font(folder: Path) -> bool:
    """Tell whether a folder holds any outline font."""
    return any(path.suffix.lower() in {".ttf", ".otf", ".ttc"} for path in folder.rglob("*"))


def apt_prefix() -> tuple[str, ...] | None:
    """Return what to put before apt-get to be root, or None where that takes a password."""
    if os.name == "posix" and os.geteuid() == 0:
        return ()
    if shutil.which("sudo"):
        asked = subprocess.run(("sudo", "-n", "true"), check=False, capture_output=True)
        if asked.returncode == 0:
            return "sudo", "-n"
    return None


def is_in_apt(package: str) -> bool:
    """Tell whether this release of Debian or Ubuntu has a package."""
    return subprocess.run(("apt-cache", "show", package), check=False, capture_output=True).returncode == 0


# Words


def shown(path: Path) -> str:
    """Return a path as a person would type it: from the repository where it lies inside."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)


def say(text: str) -> None:
    """Say one thing that is being done."""
    print(f"dev: {text}", flush=True)


START = Path.cwd()

if __name__ == "__main__":
    sys.exit(main())
