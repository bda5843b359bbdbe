metadata fnetdesigner = '{"version":1,"location":"westeurope","settings":{"title":"Orders","baseline":"2024-11","region":"westeurope","resource_group":"rg-design"}}'

@description('The region that the resources are deployed to.')
param location string = resourceGroup().location

@description('The SKU of stflex.')
param stStflexSku string = 'Standard_LRS'

@description('The SKU of kv-flex.')
param kvFlexSku string = 'standard'

@description('The SKU of evhns-flex.')
param evhnsFlexSku string = 'Standard'

@description('The SKU of sbns-flex.')
param sbnsFlexSku string = 'Premium'

@description('The SKU of plan-flex, of the tier FlexConsumption.')
param planFlexSku string = 'FC1'

@description('The name of vnet-flex (Microsoft.Network/virtualNetworks).')
param vnetFlexName string = 'vnet-flex'

@description('The name of stflex (Microsoft.Storage/storageAccounts).')
param stStflexName string = 'stflex'

@description('The name of kv-flex (Microsoft.KeyVault/vaults).')
param kvFlexName string = 'kv-flex'

@description('The name of evhns-flex (Microsoft.EventHub/namespaces).')
param evhnsFlexName string = 'evhns-flex'

@description('The name of sbns-flex (Microsoft.ServiceBus/namespaces).')
param sbnsFlexName string = 'sbns-flex'

@description('The name of plan-flex (Microsoft.Web/serverfarms).')
param planFlexName string = 'plan-flex'

@description('The name of func-flex (Microsoft.Web/sites).')
param funcFlexName string = 'func-flex'

resource vnetFlex 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: vnetFlexName
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.2.0.0/16'
      ]
    }
    dhcpOptions: {
      dnsServers: [
        '10.2.9.4'
      ]
    }
    subnets: [
      {
        name: 'snet-flex'
        properties: {
          addressPrefix: '10.2.0.0/24'
          delegations: [
            {
              name: 'Microsoft.App.environments'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
          serviceEndpoints: [
            {
              service: 'Microsoft.Storage'
            }
            {
              service: 'Microsoft.EventHub'
            }
            {
              service: 'Microsoft.ServiceBus'
            }
          ]
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
    ]
  }
}

resource snetFlex 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetFlex
  name: 'snet-flex'
}

resource zoneCorpExample 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'corp.example'
  location: 'global'
}

resource zoneCorpExample2 'Microsoft.Network/privateDnsZones/A@2024-06-01' = {
  parent: zoneCorpExample
  name: '@'
  properties: {
    ttl: 3600
    aRecords: [
      {
        ipv4Address: '10.2.9.9'
      }
    ]
  }
}

resource zoneCorpExampleApi 'Microsoft.Network/privateDnsZones/A@2024-06-01' = {
  parent: zoneCorpExample
  name: 'api'
  properties: {
    ttl: 3600
    aRecords: [
      {
        ipv4Address: '10.2.9.10'
      }
      {
        ipv4Address: '10.2.9.11'
      }
    ]
  }
}

resource stStflex 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: stStflexName
  location: location
  kind: 'StorageV2'
  sku: {
    name: stStflexSku
  }
  properties: {
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: 'Deny'
      virtualNetworkRules: [
        {
          id: snetFlex.id
          action: 'Allow'
        }
      ]
      ipRules: [
        {
          value: '203.0.113.0/24'
          action: 'Allow'
        }
      ]
      bypass: 'AzureServices, Logging'
    }
    allowSharedKeyAccess: false
  }
}

resource stStflexBlobServices 'Microsoft.Storage/storageAccounts/blobServices@2026-04-01' existing = {
  parent: stStflex
  name: 'default'
}

resource stStflexBlobServicesCode 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-04-01' = {
  parent: stStflexBlobServices
  name: 'code'
}

resource kvFlex 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: kvFlexName
  location: location
  properties: {
    sku: {
      family: 'A'
      name: kvFlexSku
    }
    enableRbacAuthorization: true
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
    tenantId: subscription().tenantId
  }
}

resource evhnsFlex 'Microsoft.EventHub/namespaces@2026-01-01' = {
  name: evhnsFlexName
  location: location
  sku: {
    name: evhnsFlexSku
    tier: evhnsFlexSku
  }
  properties: {
    publicNetworkAccess: 'Enabled'
  }
}

resource evhnsFlexNetworkRuleSets 'Microsoft.EventHub/namespaces/networkRuleSets@2026-01-01' = {
  parent: evhnsFlex
  name: 'default'
  properties: {
    publicNetworkAccess: 'Enabled'
    defaultAction: 'Deny'
    trustedServiceAccessEnabled: true
    virtualNetworkRules: [
      {
        subnet: {
          id: snetFlex.id
        }
        ignoreMissingVnetServiceEndpoint: false
      }
    ]
    ipRules: [
      {
        ipMask: '203.0.113.7'
        action: 'Allow'
      }
    ]
  }
}

resource sbnsFlex 'Microsoft.ServiceBus/namespaces@2026-01-01' = {
  name: sbnsFlexName
  location: location
  sku: {
    name: sbnsFlexSku
    tier: sbnsFlexSku
  }
  properties: {
    publicNetworkAccess: 'Enabled'
  }
}

resource sbnsFlexNetworkRuleSets 'Microsoft.ServiceBus/namespaces/networkRuleSets@2026-01-01' = {
  parent: sbnsFlex
  name: 'default'
  properties: {
    publicNetworkAccess: 'Enabled'
    defaultAction: 'Deny'
    trustedServiceAccessEnabled: false
    virtualNetworkRules: [
      {
        subnet: {
          id: snetFlex.id
        }
        ignoreMissingVnetServiceEndpoint: false
      }
    ]
    ipRules: []
  }
}

resource planFlex 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planFlexName
  location: location
  kind: 'functionapp'
  sku: {
    name: planFlexSku
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
  }
}

resource funcFlex 'Microsoft.Web/sites@2025-03-01' = {
  name: funcFlexName
  location: location
  kind: 'functionapp,linux'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    httpsOnly: true
    virtualNetworkSubnetId: snetFlex.id
    publicNetworkAccess: 'Enabled'
    siteConfig: {
      ipSecurityRestrictions: [
        {
          name: 'office'
          priority: 100
          action: 'Allow'
          ipAddress: '203.0.113.0/24'
        }
        {
          name: 'front-door'
          priority: 110
          action: 'Allow'
          ipAddress: 'AzureFrontDoor.Backend'
          tag: 'ServiceTag'
        }
        {
          name: 'inside'
          priority: 120
          action: 'Allow'
          vnetSubnetResourceId: snetFlex.id
        }
      ]
      ipSecurityRestrictionsDefaultAction: 'Deny'
      appSettings: [
        {
          name: 'AzureWebJobsStorage__accountName'
          value: stStflex.name
        }
      ]
    }
    serverFarmId: planFlex.id
    reserved: true
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${stStflex.properties.primaryEndpoints.blob}code'
          authentication: {
            type: 'SystemAssignedIdentity'
          }
        }
      }
      scaleAndConcurrency: {
        maximumInstanceCount: 100
        instanceMemoryMB: 2048
      }
      runtime: {
        name: 'python'
        version: '3.11'
      }
    }
  }
  dependsOn: [
    stStflexBlobServicesCode
  ]
}

resource roleFuncFlexStflexStorageBlobOwner 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(stStflex.id, funcFlex.id, 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b', 'fnetdesigner')
  scope: stStflex
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b')
    principalId: funcFlex.identity.principalId
    principalType: 'ServicePrincipal'
  }
}
