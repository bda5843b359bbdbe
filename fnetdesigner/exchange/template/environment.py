"""Where a template is read as if it were deployed, and what the public cloud answers.

The stand-ins are plain on purpose: an all-zero subscription, a resource group ``rg-design`` and
``westeurope``. The cloud facts are those `az cloud show --name AzureCloud` gives.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .values import Value

ZERO_ID = "00000000-0000-0000-0000-000000000000"


@dataclass(frozen=True, slots=True)
class EvaluationContext:
    """What the deployment would know. ``resource_group`` is None for a deployment to a subscription.

    ``parameters`` are values the user gives; they win over a parameters file and over defaults. ``region``
    is the region of the resource group. ``linked`` are the texts of linked templates by relative path.
    """

    subscription_id: str = ZERO_ID
    subscription_name: str = "Subscription"
    tenant_id: str = ZERO_ID
    resource_group: str | None = "rg-design"
    region: str = "westeurope"
    deployment: str = "azuredeploy"
    parameters: Mapping[str, Value] = field(default_factory=dict)
    linked: Mapping[str, str] = field(default_factory=dict)


def public_cloud() -> dict[str, Value]:
    """What ``environment()`` answers in the public cloud."""
    return {
        "name": "AzureCloud",
        "gallery": "https://gallery.azure.com/",
        "graph": "https://graph.windows.net/",
        "portal": "https://portal.azure.com",
        "graphAudience": "https://graph.windows.net/",
        "activeDirectoryDataLake": "https://datalake.azure.net/",
        "batch": "https://batch.core.windows.net/",
        "media": "https://rest.media.azure.net",
        "sqlManagement": "https://management.core.windows.net:8443/",
        "resourceManager": "https://management.azure.com/",
        "authentication": {
            "loginEndpoint": "https://login.microsoftonline.com/",
            "audiences": ["https://management.core.windows.net/", "https://management.azure.com/"],
            "tenant": "common",
            "identityProvider": "AAD",
        },
        "suffixes": {
            "acrLoginServer": ".azurecr.io",
            "azureDatalakeAnalyticsCatalogAndJob": "azuredatalakeanalytics.net",
            "azureDatalakeStoreFileSystem": "azuredatalakestore.net",
            "azureFrontDoorEndpointSuffix": "azurefd.net",
            "keyvaultDns": ".vault.azure.net",
            "sqlServerHostname": ".database.windows.net",
            "storage": "core.windows.net",
        },
    }
