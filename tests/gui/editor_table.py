"""Which test shows which line of the editor's check list: ``python -m tests.gui.editor_table > docs/editor.md``.

The marks are read from the sources, so that the table is the same wherever and however tests are run.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.gui.editor_lines import FAMILIES, LINES

TESTS = Path(__file__).resolve().parents[1]
HEAD = """# The editor's check list

What users of desktop diagram editors expect, and the tests that show it. A mark on a test,
`@pytest.mark.editor("K1")`, is all that puts it here; a line may still ask for more than its tests show.
This page is written by `python -m tests.gui.editor_table > docs/editor.md`.
"""


def shown() -> dict[str, list[str]]:
    """For each line, the tests that are marked with it, as ``file: test``."""
    found: dict[str, list[str]] = {}
    for path in sorted(TESTS.rglob("test_*.py")):
        for name, lines in marks(ast.parse(path.read_text(encoding="utf-8"))):
            for line in lines:
                found.setdefault(line, []).append(f"{path.relative_to(TESTS).as_posix()}: {name}")
    return found


def marks(tree: ast.Module) -> Iterator[tuple[str, list[str]]]:
    """Each test of a module that has the mark, and the lines that it names."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            for decorator in node.decorator_list:
                if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "pytest.mark.editor":
                    yield node.name, [str(ast.literal_eval(argument)) for argument in decorator.args]


def table() -> str:
    """The page."""
    found = shown()
    without = [line for line in LINES if line not in found]
    by_hand = [line for line in without if LINES[line].by_hand]
    missing = [line for line in without if not LINES[line].by_hand]
    parts = [
        HEAD,
        (
            f"{len(LINES) - len(without)} of {len(LINES)} lines are shown by a test. "
            f"Tried by hand: {', '.join(by_hand) or 'none'}. Not shown: {', '.join(missing) or 'none'}.\n"
        ),
    ]
    for letter, title in FAMILIES.items():
        parts.append(f"\n## {title}\n\n| Line | What must hold | Shown by |\n|---|---|---|\n")
        for line, (words, hand) in LINES.items():
            if line[0] == letter:
                parts.append(f"| {line} | {words} | {_cell(found.get(line, []), hand)} |\n")
    return "".join(parts)


def _cell(tests: list[str], by_hand: bool) -> str:
    words = [f"`{test}`" for test in sorted(tests)]
    if by_hand:
        words.append("by hand")
    return "<br>".join(words) or "**not shown**"


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    sys.stdout.write(table())
