#!/usr/bin/env bash
# Orders: the resources of the design.
# Sign in first (az login) and choose the subscription (az account set).
set -euo pipefail

resource_group=rg-design
location=westeurope

case $resource_group in
  *[\"\\/]* | '') echo 'The name of the resource group cannot be used.' >&2; exit 1 ;;
esac
subscription=$(az account show --query id --output tsv)
scope="/subscriptions/$subscription/resourceGroups/$resource_group"
az group create --name "$resource_group" --location "$location" --output none

# A piece of text as it stands inside of JSON.
json() {
  local text=${1//\\/\\\\}
  text=${text//\"/\\\"}
  text=${text//$'\n'/\\n}
  printf '%s' "$text"
}

# Microsoft.Network/virtualNetworks vnet-a
az network vnet create \
  --name vnet-a \
  --resource-group "$resource_group" \
  --location "$location" \
  --address-prefixes 10.0.0.0/16 \
  --output none

# Microsoft.Network/virtualNetworks/subnets vnet-a/snet-a
az network vnet subnet create \
  --name snet-a \
  --resource-group "$resource_group" \
  --vnet-name vnet-a \
  --address-prefixes 10.0.0.0/24 \
  --delegations Microsoft.Web/serverFarms \
  --service-endpoints Microsoft.Storage \
  --private-endpoint-network-policies Disabled \
  --output none

# Microsoft.Network/privateDnsZones zonePrivatelinkBlobCoreWindowsNet
az network private-dns zone create \
  --name privatelink.blob.core.windows.net \
  --resource-group "$resource_group" \
  --output none

# Microsoft.Web/serverfarms plan-a
az resource create \
  --id "$scope"/providers/Microsoft.Web/serverfarms/plan-a \
  --api-version 2025-03-01 \
  --is-full-object \
  --properties '{"location": "'"$(json "$location")"'", "kind": "elastic", "sku": {"name": "EP1", "tier": "ElasticPremium"}, "properties": {"reserved": true}}' \
  --output none
