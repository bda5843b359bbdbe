metadata fnetdesigner = '{"version":1,"location":"westeurope","settings":{"title":"Orders","baseline":"2024-11","region":"westeurope","resource_group":"rg-design"},"further":[{"key":"client:Partner","kind":"client","values":{"name":"Partner","address":"203.0.113.9"}},{"key":"deployment-agent:Pipeline","kind":"deployment-agent","values":{"name":"Pipeline","deploys":["function-app:func-orders","function-app:func-office"]}},{"key":"hybrid-connection-manager:hcm-1","kind":"hybrid-connection-manager","values":{"name":"hcm-1","connections":["hybrid-connection:hc-sql","hybrid-connection:hc-api"],"site":"on-premises-network:Office"}},{"key":"on-premises-network:Office","kind":"on-premises-network","values":{"name":"Office","address_space":["192.168.0.0/16"]}}]}'

@description('The region that the resources are deployed to.')
param location string = resourceGroup().location

@description('Repository and tag, in their registry, of the image of apps that are deployed as containers.')
param containerRepository string = 'functions/app:latest'

@description('The name of the Microsoft Entra group that manages SQL servers.')
param sqlAdministratorName string

@description('The object id of that group.')
param sqlAdministratorObjectId string

@description('The SKU of stservices.')
param stStservicesSku string = 'Standard_LRS'

@description('The SKU of crorders.')
param crCrordersSku string = 'Premium'

@description('The SKU of plan-linux, of the tier ElasticPremium.')
param planLinuxSku string = 'EP1'

@description('The SKU of plan-windows, of the tier PremiumV3.')
param planWindowsSku string = 'P1v3'

@description('The name of vnet-app (Microsoft.Network/virtualNetworks).')
param vnetAppName string = 'vnet-app'

@description('The name of stservices (Microsoft.Storage/storageAccounts).')
param stStservicesName string = 'stservices'

@description('The name of cosmos-orders (Microsoft.DocumentDB/databaseAccounts).')
param cosmosOrdersName string = 'cosmos-orders'

@description('The name of cosmos-carts (Microsoft.DocumentDB/databaseAccounts).')
param cosmosCartsName string = 'cosmos-carts'

@description('The name of sql-orders (Microsoft.Sql/servers).')
param sqlOrdersName string = 'sql-orders'

@description('The name of crorders (Microsoft.ContainerRegistry/registries).')
param crCrordersName string = 'crorders'

@description('The name of plan-linux (Microsoft.Web/serverfarms).')
param planLinuxName string = 'plan-linux'

@description('The name of plan-windows (Microsoft.Web/serverfarms).')
param planWindowsName string = 'plan-windows'

@description('The name of pep-cosmos (Microsoft.Network/privateEndpoints).')
param pepCosmosName string = 'pep-cosmos'

@description('The name of pep-sql (Microsoft.Network/privateEndpoints).')
param pepSqlName string = 'pep-sql'

@description('The name of func-orders (Microsoft.Web/sites).')
param funcOrdersName string = 'func-orders'

@description('The name of func-office (Microsoft.Web/sites).')
param funcOfficeName string = 'func-office'

resource vnetApp 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: vnetAppName
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.7.0.0/16'
      ]
    }
    subnets: [
      {
        name: 'snet-int'
        properties: {
          addressPrefix: '10.7.0.0/26'
          delegations: [
            {
              name: 'Microsoft.Web.serverFarms'
              properties: {
                serviceName: 'Microsoft.Web/serverFarms'
              }
            }
          ]
          serviceEndpoints: [
            {
              service: 'Microsoft.AzureCosmosDB'
            }
            {
              service: 'Microsoft.Sql'
            }
          ]
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'snet-pe'
        properties: {
          addressPrefix: '10.7.1.0/27'
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
    ]
  }
}

resource snetInt 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetApp
  name: 'snet-int'
}

resource snetPe 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetApp
  name: 'snet-pe'
}

resource stStservices 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: stStservicesName
  location: location
  kind: 'StorageV2'
  sku: {
    name: stStservicesSku
  }
  properties: {
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: 'Allow'
      bypass: 'AzureServices'
    }
  }
}

resource stStservicesFileServices 'Microsoft.Storage/storageAccounts/fileServices@2026-04-01' existing = {
  parent: stStservices
  name: 'default'
}

resource stStservicesFileServicesOrdersContent 'Microsoft.Storage/storageAccounts/fileServices/shares@2026-04-01' = {
  parent: stStservicesFileServices
  name: 'orders-content'
}

resource cosmosOrders 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' = {
  name: cosmosOrdersName
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    publicNetworkAccess: 'Enabled'
    isVirtualNetworkFilterEnabled: true
    networkAclBypass: 'AzureServices'
    virtualNetworkRules: [
      {
        id: snetInt.id
        ignoreMissingVNetServiceEndpoint: false
      }
    ]
    ipRules: [
      {
        ipAddressOrRange: '203.0.113.7'
      }
    ]
    capabilities: [
      {
        name: 'EnableGremlin'
      }
    ]
    locations: [
      {
        locationName: location
        failoverPriority: 0
      }
    ]
  }
}

resource cosmosCarts 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' = {
  name: cosmosCartsName
  location: location
  kind: 'MongoDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    publicNetworkAccess: 'Disabled'
    isVirtualNetworkFilterEnabled: false
    networkAclBypass: 'None'
    locations: [
      {
        locationName: location
        failoverPriority: 0
      }
    ]
  }
}

resource sqlOrders 'Microsoft.Sql/servers@2025-01-01' = {
  name: sqlOrdersName
  location: location
  properties: {
    minimalTlsVersion: '1.2'
    publicNetworkAccess: 'Enabled'
    administrators: {
      administratorType: 'ActiveDirectory'
      principalType: 'Group'
      azureADOnlyAuthentication: true
      login: sqlAdministratorName
      sid: sqlAdministratorObjectId
    }
  }
}

resource sqlOrdersAzure 'Microsoft.Sql/servers/firewallRules@2025-01-01' = {
  parent: sqlOrders
  name: 'azure'
  properties: {
    startIpAddress: '0.0.0.0'
    endIpAddress: '0.0.0.0'
  }
}

resource sqlOrdersOffice 'Microsoft.Sql/servers/firewallRules@2025-01-01' = {
  parent: sqlOrders
  name: 'office'
  properties: {
    startIpAddress: '203.0.113.0'
    endIpAddress: '203.0.113.255'
  }
}

resource sqlOrdersSnetInt 'Microsoft.Sql/servers/virtualNetworkRules@2025-01-01' = {
  parent: sqlOrders
  name: 'snet-int'
  properties: {
    virtualNetworkSubnetId: snetInt.id
    ignoreMissingVnetServiceEndpoint: false
  }
}

resource sqlOrdersConnectionPolicies 'Microsoft.Sql/servers/connectionPolicies@2025-01-01' = {
  parent: sqlOrders
  name: 'default'
  properties: {
    connectionType: 'Redirect'
  }
}

resource crCrorders 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: crCrordersName
  location: location
  sku: {
    name: crCrordersSku
  }
  properties: {
    publicNetworkAccess: 'Enabled'
    networkRuleSet: {
      defaultAction: 'Deny'
      ipRules: [
        {
          action: 'Allow'
          value: '203.0.113.0/24'
        }
      ]
    }
  }
}

resource relOrders 'Microsoft.Relay/namespaces@2026-01-01' = {
  name: 'rel-orders'
  location: location
  sku: {
    name: 'Standard'
    tier: 'Standard'
  }
  properties: {
    publicNetworkAccess: 'Enabled'
  }
}

resource hcSql 'Microsoft.Relay/namespaces/hybridConnections@2026-01-01' = {
  parent: relOrders
  name: 'hc-sql'
  properties: {
    requiresClientAuthorization: true
    userMetadata: '[{"key":"endpoint","value":"sql.corp.example:1433"}]'
  }
}

resource hcSqlDefaultSender 'Microsoft.Relay/namespaces/hybridConnections/authorizationRules@2026-01-01' = {
  parent: hcSql
  name: 'defaultSender'
  properties: {
    rights: [
      'Send'
    ]
  }
}

resource hcApi 'Microsoft.Relay/namespaces/hybridConnections@2026-01-01' = {
  parent: relOrders
  name: 'hc-api'
  properties: {
    requiresClientAuthorization: true
    userMetadata: '[{"key":"endpoint","value":"api.corp.example:443"}]'
  }
}

resource hcApiDefaultSender 'Microsoft.Relay/namespaces/hybridConnections/authorizationRules@2026-01-01' = {
  parent: hcApi
  name: 'defaultSender'
  properties: {
    rights: [
      'Send'
    ]
  }
}

resource planLinux 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planLinuxName
  location: location
  kind: 'elastic'
  sku: {
    name: planLinuxSku
    tier: 'ElasticPremium'
  }
  properties: {
    reserved: true
  }
}

resource planWindows 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planWindowsName
  location: location
  kind: 'app'
  sku: {
    name: planWindowsSku
    tier: 'PremiumV3'
  }
  properties: {
    reserved: false
  }
}

resource pepCosmos 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: pepCosmosName
  location: location
  properties: {
    subnet: {
      id: snetPe.id
    }
    privateLinkServiceConnections: [
      {
        name: 'pep-cosmos'
        properties: {
          privateLinkServiceId: cosmosCarts.id
          groupIds: [
            'MongoDB'
          ]
        }
      }
    ]
  }
}

resource pepSql 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: pepSqlName
  location: location
  properties: {
    subnet: {
      id: snetPe.id
    }
    privateLinkServiceConnections: [
      {
        name: 'pep-sql'
        properties: {
          privateLinkServiceId: sqlOrders.id
          groupIds: [
            'sqlServer'
          ]
        }
      }
    ]
    ipConfigurations: [
      {
        name: 'fixed'
        properties: {
          groupId: 'sqlServer'
          memberName: 'sqlServer'
          privateIPAddress: '10.7.1.9'
        }
      }
    ]
  }
}

resource existingIdOrders 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: 'id-orders'
}

resource funcOrders 'Microsoft.Web/sites@2025-03-01' = {
  name: funcOrdersName
  location: location
  kind: 'functionapp,linux,container'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${existingIdOrders.id}': {}
    }
  }
  properties: {
    httpsOnly: true
    virtualNetworkSubnetId: snetInt.id
    dnsConfiguration: {
      dnsServers: [
        '10.7.9.4'
      ]
      dnsRetryAttemptCount: 2
      dnsRetryAttemptTimeout: 3
      dnsMaxCacheTimeout: 30
    }
    publicNetworkAccess: 'Enabled'
    siteConfig: {
      ipSecurityRestrictions: [
        {
          name: 'front-door'
          priority: 100
          action: 'Allow'
          ipAddress: 'AzureFrontDoor.Backend'
          tag: 'ServiceTag'
          headers: {
            'x-azure-fdid': [
              'aaaa'
              'bbbb'
            ]
          }
        }
      ]
      scmIpSecurityRestrictions: [
        {
          name: 'build'
          priority: 50
          action: 'Allow'
          ipAddress: '198.51.100.4/32'
        }
      ]
      scmIpSecurityRestrictionsDefaultAction: 'Deny'
      cors: {
        allowedOrigins: [
          'https://portal.azure.com'
          'https://functions.azure.com'
        ]
      }
      ftpsState: 'Disabled'
      linuxFxVersion: 'DOCKER|${crCrorders.properties.loginServer}/${containerRepository}'
      acrUseManagedIdentityCreds: true
      acrUserManagedIdentityID: existingIdOrders.properties.clientId
      appSettings: [
        {
          name: 'AzureWebJobsStorage__accountName'
          value: stStservices.name
        }
        {
          name: 'AzureWebJobsStorage__credential'
          value: 'managedidentity'
        }
        {
          name: 'AzureWebJobsStorage__clientId'
          value: existingIdOrders.properties.clientId
        }
        {
          name: 'FUNCTIONS_EXTENSION_VERSION'
          value: '~4'
        }
        {
          name: 'FUNCTIONS_WORKER_RUNTIME'
          value: 'dotnet-isolated'
        }
        {
          name: 'WEBSITE_CONTENTAZUREFILECONNECTIONSTRING'
          value: 'DefaultEndpointsProtocol=https;AccountName=${stStservices.name};AccountKey=${stStservices.listKeys().keys[0].value};EndpointSuffix=${environment().suffixes.storage}'
        }
        {
          name: 'WEBSITE_CONTENTSHARE'
          value: 'orders-content'
        }
      ]
    }
    serverFarmId: planLinux.id
    reserved: true
    outboundVnetRouting: {
      applicationTraffic: true
      contentShareTraffic: false
      imagePullTraffic: true
      backupRestoreTraffic: false
    }
  }
  dependsOn: [
    stStservicesFileServicesOrdersContent
  ]
}

resource funcOffice 'Microsoft.Web/sites@2025-03-01' = {
  name: funcOfficeName
  location: location
  kind: 'functionapp'
  properties: {
    siteConfig: {
      alwaysOn: true
      scmIpSecurityRestrictionsUseMain: true
      ftpsState: 'Disabled'
      appSettings: [
        {
          name: 'AzureWebJobsStorage'
          value: 'DefaultEndpointsProtocol=https;AccountName=${stStservices.name};AccountKey=${stStservices.listKeys().keys[0].value};EndpointSuffix=${environment().suffixes.storage}'
        }
        {
          name: 'FUNCTIONS_EXTENSION_VERSION'
          value: '~4'
        }
        {
          name: 'FUNCTIONS_WORKER_RUNTIME'
          value: 'dotnet-isolated'
        }
      ]
    }
    httpsOnly: true
    publicNetworkAccess: 'Enabled'
    serverFarmId: planWindows.id
    reserved: false
  }
}

resource funcOfficeRelOrders 'Microsoft.Web/sites/hybridConnectionNamespaces@2025-03-01' existing = {
  parent: funcOffice
  name: 'rel-orders'
}

resource funcOfficeRelOrdersHcSql 'Microsoft.Web/sites/hybridConnectionNamespaces/relays@2025-03-01' = {
  parent: funcOfficeRelOrders
  name: 'hc-sql'
  properties: {
    serviceBusNamespace: 'rel-orders'
    serviceBusSuffix: '.servicebus.windows.net'
    relayName: 'hc-sql'
    relayArmUri: hcSql.id
    hostname: 'sql.corp.example'
    sendKeyName: 'defaultSender'
    sendKeyValue: hcSqlDefaultSender.listKeys().primaryKey
    port: 1433
  }
}

resource funcOfficeRelOrdersHcApi 'Microsoft.Web/sites/hybridConnectionNamespaces/relays@2025-03-01' = {
  parent: funcOfficeRelOrders
  name: 'hc-api'
  properties: {
    serviceBusNamespace: 'rel-orders'
    serviceBusSuffix: '.servicebus.windows.net'
    relayName: 'hc-api'
    relayArmUri: hcApi.id
    hostname: 'api.corp.example'
    sendKeyName: 'defaultSender'
    sendKeyValue: hcApiDefaultSender.listKeys().primaryKey
    port: 443
  }
}

resource slotBlue 'Microsoft.Web/sites/slots@2025-03-01' = {
  parent: funcOffice
  name: 'blue'
  location: location
  kind: 'functionapp'
  properties: {
    publicNetworkAccess: 'Disabled'
    siteConfig: {
      alwaysOn: true
      scmIpSecurityRestrictionsUseMain: true
      ftpsState: 'Disabled'
      appSettings: [
        {
          name: 'AzureWebJobsStorage'
          value: 'DefaultEndpointsProtocol=https;AccountName=${stStservices.name};AccountKey=${stStservices.listKeys().keys[0].value};EndpointSuffix=${environment().suffixes.storage}'
        }
        {
          name: 'FUNCTIONS_EXTENSION_VERSION'
          value: '~4'
        }
        {
          name: 'FUNCTIONS_WORKER_RUNTIME'
          value: 'dotnet-isolated'
        }
      ]
    }
    httpsOnly: true
    serverFarmId: planWindows.id
    reserved: false
  }
}

resource roleFuncOrdersStservicesStorageBlobOwner 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(stStservices.id, existingIdOrders.id, 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b', 'fnetdesigner')
  scope: stStservices
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b')
    principalId: existingIdOrders.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource roleFuncOrdersCrordersAcrPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(crCrorders.id, existingIdOrders.id, '7f951dda-4ed3-4680-a7ca-43fe172d538d', 'fnetdesigner')
  scope: crCrorders
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
    principalId: existingIdOrders.properties.principalId
    principalType: 'ServicePrincipal'
  }
}
