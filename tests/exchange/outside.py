"""What lies beside the repository and judges templates from outside: public templates and published types."""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
CORPUS = SHARED / "corpus" / "arm"
CHECKER = SHARED / "checks" / "arm_types.py"
PATHS = sorted(p for p in CORPUS.glob("*.json") if p.name != "manifest.json")
NAMES = [p.name for p in PATHS]

WITHOUT_DATA = {
    "Microsoft.Network/dnsForwardingRulesets/forwardingRules",
    "Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks",
    "Microsoft.Network/firewallPolicies/ruleCollectionGroups",
    "Microsoft.Cdn/profiles/originGroups",
    "Microsoft.Cdn/profiles/originGroups/origins",
    "Microsoft.Cdn/profiles/afdEndpoints",
    "Microsoft.Cdn/profiles/afdEndpoints/routes",
    "Microsoft.Sql/servers/firewallRules",
    "Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments",
    "Microsoft.Sql/servers/connectionPolicies",
    "Microsoft.Relay/namespaces/hybridConnections/authorizationRules",
}
"""Children that the checker's data has only the parents of."""


def corpus_text(name: str) -> str:
    """The text of a public template."""
    return (CORPUS / name).read_text(encoding="utf-8-sig")


def networked() -> list[str]:
    """The public templates that hold a virtual network."""
    return [name for name in NAMES if "Microsoft.Network/virtualNetworks" in corpus_text(name)]


def type_findings(template: dict[str, Any]) -> list[tuple[str, str, str]]:
    """What Microsoft's published resource types find wrong with a template."""
    if not CHECKER.is_file():
        pytest.skip("the checker against published resource types is not beside the repository")
    checker = _module(CHECKER)
    found: list[tuple[str, str, str]] = []
    for full, resource in checker.walk(template["resources"]):
        body = checker.BY_NAME.get(f"{full}@{resource['apiVersion']}".lower())
        if body is None and full in WITHOUT_DATA:
            continue
        if body is None:
            found.append((full, "", f"no type data for {resource['apiVersion']}"))
            continue
        inner: list[tuple[str, str]] = []
        members = {k: v for k, v in resource.items() if k not in checker.NOT_IN_BODY}
        checker.check(body["types"], body["types"][body["root"]], members, "", inner)
        found += [(full, path, message) for path, message in inner]
    return found


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def load(text: str) -> dict[str, Any]:
    """A template as plain data."""
    found: dict[str, Any] = json.loads(text)
    return found


def without_keys(paths: Iterable[str]) -> frozenset[str]:
    """Paths whose last name is the id of a resource, which each language writes in its own words, made alike."""
    pattern = re.compile(r"(userAssignedIdentities\.|\.(?=\[[^\]]|[^.\[]*\$\{)).*", re.DOTALL)
    return frozenset(pattern.sub(r"\1*", path) for path in paths)
