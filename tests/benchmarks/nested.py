"""A template as large modules make them: many nested deployments, each with parameters, variables, loops and an app.

    python -m tests.benchmarks.nested

imports one of 3 MB with 190 deployments, and prints its time and the largest resident memory of the process.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from typing import Any

from fnetdesigner.exchange.importer import import_template

DEPLOYMENTS = 190
SIZE = 3_000_000
WORDS = "Required. What the module takes for this, as the documentation of the module says. "


def nested(deployments: int, size: int) -> str:
    """The text of a template of about ``size`` characters."""
    found: dict[str, Any] = {
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        "parameters": {"location": {"type": "string", "defaultValue": "[resourceGroup().location]"}},
        "resources": [_deployment(number) for number in range(deployments)],
    }
    missing = size - len(json.dumps(found))
    for number, deployment in enumerate(found["resources"]):
        template = deployment["properties"]["template"]
        template["parameters"] |= _unused(max(0, missing) // deployments, number)
    return json.dumps(found)


def _unused(size: int, number: int) -> dict[str, Any]:
    """Parameters with defaults and descriptions, which nobody reads: most of a compiled module."""
    one = {"type": "string", "defaultValue": f"[format('p{{0}}', {number})]", "metadata": {"description": WORDS * 3}}
    return {f"unused{n}": one for n in range(size // (len(json.dumps(one)) + 14))}


def _deployment(number: int) -> dict[str, Any]:
    name = f"[format('{{0}}{number}', parameters('name'))]"
    subnets = {
        "name": "subnets", "count": 8,
        "input": {
            "name": "[format('snet-{0}', copyIndex('subnets'))]",
            "properties": {"addressPrefix": f"[cidrSubnet('10.{number}.0.0/16', 24, copyIndex('subnets'))]"},
        },
    }  # fmt: skip
    inner = {
        "contentVersion": "1.0.0.0",
        "parameters": {"location": {"type": "string"}, "name": {"type": "string", "defaultValue": "app"}},
        "variables": {"network": "[concat('vnet-', parameters('name'))]"},
        "resources": [
            {"type": "Microsoft.Network/virtualNetworks", "apiVersion": "2023-09-01",
             "name": f"[concat(variables('network'), '{number}')]", "location": "[parameters('location')]",
             "properties": {"addressSpace": {"addressPrefixes": [f"10.{number}.0.0/16"]}, "copy": [subnets]}},
            {"type": "Microsoft.Web/serverfarms", "apiVersion": "2023-12-01", "name": name,
             "location": "[parameters('location')]", "sku": {"name": "EP1", "tier": "ElasticPremium"}},
            {"type": "Microsoft.Web/sites", "apiVersion": "2023-12-01", "name": name, "kind": "functionapp",
             "location": "[parameters('location')]",
             "dependsOn": [f"[resourceId('Microsoft.Web/serverfarms', {name[1:-1]})]"],
             "properties": {"serverFarmId": f"[resourceId('Microsoft.Web/serverfarms', {name[1:-1]})]"}},
        ],
    }  # fmt: skip
    return {
        "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": f"module-{number}",
        "properties": {
            "mode": "Incremental", "expressionEvaluationOptions": {"scope": "inner"},
            "parameters": {"location": {"value": "[parameters('location')]"}}, "template": inner,
        },
    }  # fmt: skip


def main() -> int:
    """Import it once and say what it took."""
    text = nested(DEPLOYMENTS, SIZE)
    wall, cpu = time.perf_counter(), time.process_time()
    found = import_template(text)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(text):,} characters, {DEPLOYMENTS} nested deployments: {len(found.design.resources):,} resources in")
    print(f"{wall:.1f} s, {cpu:.1f} s of them computing; {peak:.0f} MB at most")
    return 0


if __name__ == "__main__":
    sys.exit(main())
