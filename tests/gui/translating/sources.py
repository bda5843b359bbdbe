"""What there is to translate, read out of the sources: calls of ``tr`` and ``counted``, tables, sentences of the core.

The core knows nothing of languages. Its fixed texts are asked of its catalogues and read from its sources; its composed
sentences become templates, ``*{0}* is a /{1}``, one number per value. What a person never sees in the window stays out:
the texts of the command line, of the console (it speaks as Azure's tools do), of files, and codes and ids.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.gui.translating.wholes import PIECES, WHOLES

PACKAGE = Path(__file__).resolve().parents[3] / "fnetdesigner"
CORE = (
    "model/values.py", "model/design.py", "model/edits.py", "kinds", "routing", "rules", "planning", "workspace",
    "report/overlays",
    "project", "exchange/template", "exchange/export.py", "exchange/understanding.py", "exchange/intake.py",
)  # fmt: skip
"""Where sentences are made that the window shows."""
SILENT = (
    "routing/console.py", "routing/troubleshooter.py", "routing/told.py",
    "routing/references.py", "rules/examples", "project/recovery.py", "project/bicep.py", "project/schema.py",
    "workspace/rule_pages.py", "gui/theme.py", "gui/icons.py", "gui/app.py",
)  # fmt: skip
"""Modules whose sentences are read elsewhere: in a terminal, a file or a console, or that hold none."""
LABELS = frozenset(("Step", "Fix", "fix", "_do", "_with_range", "become", "take_up", "Ask", "Assistant", "Fact"))
"""Calls whose words are shown though they may be short: names of steps and fixes, questions."""
CODES = frozenset(
    (
        "blocked",
        "cite",
        "TypeError",
        "AssertionError",
        "KeyError",
        "compile",
        "startswith",
        "removeprefix",
        "removesuffix",
        "setObjectName",
        "Literal",
        "ActionSpec",
        "Signal",
        "QSize",
        "frozenset",
        "Field",
        "StringConstraints",
        "has_service_endpoint",
        "cast",
        "Arm",
        "ArmType",
        "Unmapped",
        "no_resource",
    )
)
ASIDE = frozenset(("synonyms", "no_arm", "source", "short", "placeholder"))
"""Keywords whose words are searched for or read elsewhere."""
DATA = frozenset(
    ("name", "path", "prefix", "stem", "id", "slug", "cidr", "length", "port", "place", "address", "suffix")
)
"""Attributes that are never translated when they fill a template."""

Template = tuple[str, tuple[int, ...]]
"""A sentence with numbered places, and which of them hold data."""


def modules(parts: Iterable[str]) -> Iterator[tuple[Path, ast.Module]]:
    """The modules in these folders or files of the package, in order, without the silent ones."""
    silent = [PACKAGE / s for s in SILENT]
    for part in parts:
        where = PACKAGE / part
        for path in sorted(where.rglob("*.py")) if where.is_dir() else [where]:
            if not any(path == s or s in path.parents for s in silent):
                yield path, ast.parse(path.read_text(encoding="utf-8"))


def marked() -> tuple[dict[tuple[str, str], None], dict[str, str]]:
    """The texts in ``tr(…)`` with their meaning, and what ``counted`` counts: plural to singular."""
    texts: dict[tuple[str, str], None] = {}
    counts: dict[str, str] = {}
    for path, tree in modules(["gui"]):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                words = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
                if node.func.id == "tr":
                    if isinstance(node.args[0], ast.Constant):
                        texts[words[0], words[1] if len(words) > 1 else ""] = None
                    else:
                        raise ValueError(f"{path.name}:{node.lineno}: tr() takes a literal; tables go through spoken()")
                elif node.func.id == "counted" and len(words) == 2:
                    counts[words[1]] = words[0]
    return texts, counts


def sentences() -> tuple[list[str], list[Template]]:
    """The fixed texts and the templates of the core, and those of the tables and history names of the window."""
    fixed: dict[str, None] = {}
    templates: dict[str, tuple[int, ...]] = {}
    for path, tree in modules([*CORE, "gui"]):
        reader = _Reader("gui" in path.relative_to(PACKAGE).parts)
        reader.visit(tree)
        fixed |= dict.fromkeys(reader.fixed)
        for text, data in reader.templates:
            templates[text] = tuple(i for i in data if i in templates.get(text, data))
    return list(fixed | dict.fromkeys(PIECES)), list((templates | dict.fromkeys(WHOLES, ())).items())


class _Reader(ast.NodeVisitor):
    """Collects from one module; ``window``: of the window only tables and labels count, the rest goes through tr."""

    def __init__(self, window: bool) -> None:
        self.fixed: list[str] = []
        self.templates: list[Template] = []
        self._window, self._inside, self._label, self._composed = window, 0, 0, 0

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._inside += 1
        for part in [*node.decorator_list, *node.args.defaults, *node.args.kw_defaults, *node.body]:
            if part is not None:
                self.visit(part)
        self._inside -= 1

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._inside += 1
        self.visit(node.body)
        self._inside -= 1

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        if not (isinstance(node.value, ast.Name) and node.value.id == "Literal"):
            self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        for part in (node.left, *node.comparators):
            if not isinstance(part, ast.Constant):
                self.visit(part)

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        self.visit(node.func)
        arguments: list[ast.expr] = [*node.args, *(k.value for k in node.keywords if k.arg not in ASIDE)]
        if called in ("tr", "counted", "getLogger"):
            arguments = [a for a in arguments if not isinstance(a, ast.Constant)]
        if called == "blocked":
            arguments = arguments[:1]
        elif called in CODES:
            return
        self._label += called in LABELS
        for argument in arguments:
            self.visit(argument)
        self._label -= called in LABELS

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        text, data = "", list[int]()
        for place in node.values:
            if isinstance(place, ast.Constant):
                text += str(place.value)
            elif isinstance(place, ast.FormattedValue):
                number = sum(1 for _ in re.finditer(r"\{\d+\}", text))
                text += f"{{{number}}}"
                named = getattr(place.value, "attr", getattr(place.value, "id", ""))
                if named in DATA:
                    data.append(number)
        if self._wanted(True) and (is_template(text) or is_frame(text)):
            self.templates.append((text, tuple(data)))
        self._composed += 1
        for place in node.values:
            if isinstance(place, ast.FormattedValue):
                self.visit(place.value)
        self._composed -= 1

    def visit_Constant(self, node: ast.Constant) -> None:
        text = node.value
        label = bool(self._label) or (self._window and not self._inside)
        if isinstance(text, str) and self._wanted(False) and is_text(text, label, bool(self._composed)):
            self.fixed.append(text)

    def _wanted(self, composed: bool) -> bool:
        if not self._window:
            return True
        return bool(self._label) or (not self._inside and not composed)


CODE = re.compile(
    r"[a-z]+[A-Z]|\\|^[\s.,;:]*$|^[(<#{^]|[=<>{}]\s|</|^\W*$|^[\w.*-]+/"
    r"|^(Microsoft|privatelink|Ctrl|AzureLoad)|^[A-Z]+\d+$|^\w+(-\w+)+$|^[A-Z]$|^(Del|Esc|Return|Tab|Shift|Backspace)\b"
)


def is_text(text: str, label: bool = False, composed: bool = False) -> bool:
    """Whether a literal is something that a person reads, as far as its look tells."""
    if CODE.search(text) or not re.search("[A-Za-z]{2}", text) or len(text) > 1200:
        return False
    if re.search(r"[A-Za-z],? [a-z(*]|[a-z]{2} [A-Za-z]", text) or (label and text[:1].isupper()):
        return True
    return composed and text.strip().isalpha() and text.strip().islower() and len(text) > 1


def is_frame(text: str) -> bool:
    """Whether a composed text only holds others, ``{0}: {1} → {2}``; every language sets them so."""
    bare = re.sub(r"\{\d+\}", "", text)
    return bool(re.fullmatch(r"(?:[ *:;,.()→·]|\{\d+\})+", text)) and " " in bare.strip("*.:") and "}{" not in text


def is_template(text: str) -> bool:
    """Whether a composed text is a sentence or a name, and no code: some words stand beside its values."""
    if "<" in text or "\n<" in text or re.search(r"^[a-z]+[A-Z]|^/|://", text):
        return False
    said = re.sub(r"\{\d+\}", " ", text)
    return bool(re.search(r"(^|[\s*(,;.])[A-Za-z]{2,}([\s,.;:)*]|$)", said)) and (" " in text.strip())
