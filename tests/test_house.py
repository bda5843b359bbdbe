"""The rules of the house that a tool can hold us to: directions, doors, size, words."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "fnetdesigner"
MODULES = sorted(PACKAGE.rglob("*.py"))

LONGEST_MODULE = 450

# The rooms that may open files: the person's files, and in `assets` the packaged ones.
ROOMS_WITH_FILES = {"project", "cli", "gui", "assets.py"}
FILE_METHODS = {"read_text", "read_bytes", "write_text", "write_bytes", "unlink", "mkdir", "touch", "rmdir"}
FILE_MODULES = {"shutil", "tempfile", "fileinput", "glob", "mmap", "sqlite3"}
FILE_OPENERS = {"io", "os", "codecs", "Path"}
# (module, what it calls): the exceptions, each with its reason.
FILES_ALLOWED: dict[tuple[str, str], str] = {}

# Hosts of registries and paths of machines have no place in the repository. Written so as not to find itself.
FOREIGN = re.compile(r"(?<![\w.])/wor[k]/|/bash_job[s]|registry\.npm[j]s|pyp[i]\.org|pythonhoste[d]|deb\.debia[n]\.")
FOREIGN_FREE = ("fnetdesigner", "resources", "icons", "tests", "docs", "packaging", "requirements", ".ci")
BINARY = {".otf", ".png", ".ico", ".icns", ".jpg", ".ttf", ".woff2", ".pyc", ".vsdx", ".zip", ".qm"}


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    """Every module of the package, parsed once, by its path in the package."""
    return {name_of(path): ast.parse(path.read_text(encoding="utf-8"), str(path)) for path in MODULES}


def test_imports_run_one_way() -> None:
    """The contracts in pyproject.toml; the report of import-linter is the message when one is broken."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"]
    result = subprocess.run(
        [*command, "--no-cache"], cwd=ROOT, check=False, capture_output=True, text=True, timeout=300
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_only_gui_knows_qt(trees: dict[str, ast.Module]) -> None:
    """Neither by an import nor by a name that is imported at run time."""
    found = [
        f"{name}:{line} {text}"
        for name, tree in trees.items()
        if not name.startswith("gui/")
        for line, text in qt_mentions(tree)
    ]
    assert found == []


def test_only_the_rooms_for_it_open_files(trees: dict[str, ast.Module]) -> None:
    found = [
        f"{name}:{line} {call}"
        for name, tree in trees.items()
        if name.split("/")[0] not in ROOMS_WITH_FILES
        for line, call in file_uses(tree)
        if (name, call) not in FILES_ALLOWED
    ]
    assert found == []


def test_every_module_says_what_it_is_for(trees: dict[str, ast.Module]) -> None:
    assert [name for name, tree in trees.items() if not ast.get_docstring(tree)] == []


def test_no_module_is_a_hall() -> None:
    sizes = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: size for name, size in sizes.items() if size > LONGEST_MODULE} == {}


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = [
        f"{path.relative_to(ROOT).as_posix()}: {hit.group()}"
        for path in tracked_texts()
        for hit in [FOREIGN.search(path.read_text(encoding="utf-8"))]
        if hit
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import PySide6.QtCore", 1),
        ("from PySide6 import QtWidgets", 1),
        ("import importlib\nimportlib.import_module('PySide6.QtGui')", 1),
        ("import pydantic", 0),
    ],
)
def test_the_qt_scan_sees_what_it_looks_for(source: str, expected: int) -> None:
    assert len(list(qt_mentions(ast.parse(source)))) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("open('x')", 1),
        ("import io\nio.open('x')", 1),
        ("from pathlib import Path\nPath('x').read_text()", 1),
        ("import tempfile", 1),
        ("from fnetdesigner import assets\nassets.read_text('resources/x')", 0),
        ("session.open('x')", 0),
    ],
)
def test_the_file_scan_sees_what_it_looks_for(source: str, expected: int) -> None:
    assert len(list(file_uses(ast.parse(source)))) == expected


def qt_mentions(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Give line and text of each import of Qt, and of each text that could be one."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                modules = [alias.name for alias in names]
            case ast.ImportFrom(module=str(module)):
                modules = [module]
            case ast.Constant(value=str(text)):
                modules = [text]
            case _:
                continue
        for module in modules:
            if re.fullmatch(r"(PySide6|shiboken6|PyQt\d)(\.\w+)*", module):
                yield node.lineno, module


def file_uses(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Give line and name of each call that opens or changes a file, and of each import made for that."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                for alias in names:
                    if alias.name.split(".")[0] in FILE_MODULES:
                        yield node.lineno, f"import {alias.name}"
            case ast.ImportFrom(module=str(module)) if module.split(".")[0] in FILE_MODULES:
                yield node.lineno, f"from {module}"
            case ast.Call(func=ast.Name(id="open")):
                yield node.lineno, "open"
            case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr="open")) if owner in FILE_OPENERS:
                yield node.lineno, f"{owner}.open"
            case ast.Call(func=ast.Attribute(value=ast.Name(id="assets"))):
                continue
            case ast.Call(func=ast.Attribute(attr=method)) if method in FILE_METHODS:
                yield node.lineno, method


def tracked_texts() -> Iterator[Path]:
    """Give the text files of the repository's own folders and its root."""
    for folder in FOREIGN_FREE:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix not in BINARY and "__pycache__" not in path.parts:
                yield path
    yield from (path for path in sorted(ROOT.glob("*")) if path.suffix in {".md", ".toml", ".py"})
