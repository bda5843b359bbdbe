terraform {
  required_version = ">= 1.3"

  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.55"
    }
  }
}

provider "azurerm" {
  subscription_id     = var.subscription_id
  storage_use_azuread = true

  features {}
}

variable "subscription_id" {
  type        = string
  description = "The id of the subscription that is deployed to."
}

variable "resource_group_name" {
  type        = string
  description = "The resource group that everything is deployed to."
  default     = "rg-design"
}

variable "location" {
  type        = string
  description = "The region that the resources are deployed to."
  default     = "westeurope"
}

variable "names" {
  description = "Names of resources; one that is not given is the design's."
  type = object({
    vnet_a = optional(string, "vnet-a")
    plan_a = optional(string, "plan-a")
  })
  default = {}
}

variable "skus" {
  description = "Sizes and tiers; one that is not given is the design's."
  type = object({
    plan_a = optional(string, "EP1")
  })
  default = {}
}

# Orders: the resources of the design.

resource "azurerm_resource_group" "main" {
  name     = var.resource_group_name
  location = var.location
}

resource "azurerm_virtual_network" "vnet_a" {
  name                = var.names.vnet_a
  resource_group_name = azurerm_resource_group.main.name
  location            = var.location
  address_space       = ["10.0.0.0/16"]
}

resource "azurerm_subnet" "snet_a" {
  name                              = "snet-a"
  resource_group_name               = azurerm_resource_group.main.name
  virtual_network_name              = azurerm_virtual_network.vnet_a.name
  address_prefixes                  = ["10.0.0.0/24"]
  service_endpoints                 = ["Microsoft.Storage"]
  private_endpoint_network_policies = "Disabled"

  delegation {
    name = "Microsoft.Web.serverFarms"

    service_delegation {
      name    = "Microsoft.Web/serverFarms"
      actions = ["Microsoft.Network/virtualNetworks/subnets/action"]
    }
  }
}

resource "azurerm_private_dns_zone" "zone_privatelink_blob_core_windows_net" {
  name                = "privatelink.blob.core.windows.net"
  resource_group_name = azurerm_resource_group.main.name
}

resource "azurerm_service_plan" "plan_a" {
  name                = var.names.plan_a
  resource_group_name = azurerm_resource_group.main.name
  location            = var.location
  os_type             = "Linux"
  sku_name            = var.skus.plan_a
}

output "resource_group_id" {
  description = "The id of the resource group."
  value       = azurerm_resource_group.main.id
}
