metadata fnetdesigner = '{"version":1,"location":"westeurope","settings":{"title":"Orders","baseline":"2024-11","region":"westeurope","resource_group":"rg-design"}}'

@description('The region that the resources are deployed to.')
param location string = resourceGroup().location

@description('The SKU of pip-out.')
param pipOutSku string = 'Standard'

@description('The SKU of ng-int.')
param ngIntSku string = 'Standard'

@description('The SKU of stordersdata.')
param stStordersdataSku string = 'Standard_ZRS'

@description('The SKU of plan-orders, of the tier ElasticPremium.')
param planOrdersSku string = 'EP2'

@description('The name of pip-out (Microsoft.Network/publicIPAddresses).')
param pipOutName string = 'pip-out'

@description('The name of nsg-int (Microsoft.Network/networkSecurityGroups).')
param nsgIntName string = 'nsg-int'

@description('The name of rt-int (Microsoft.Network/routeTables).')
param rtIntName string = 'rt-int'

@description('The name of ng-int (Microsoft.Network/natGateways).')
param ngIntName string = 'ng-int'

@description('The name of vnet-orders (Microsoft.Network/virtualNetworks).')
param vnetOrdersName string = 'vnet-orders'

@description('The name of stordersdata (Microsoft.Storage/storageAccounts).')
param stStordersdataName string = 'stordersdata'

@description('The name of appi-orders (Microsoft.Insights/components).')
param appiOrdersName string = 'appi-orders'

@description('The name of plan-orders (Microsoft.Web/serverfarms).')
param planOrdersName string = 'plan-orders'

@description('The name of pep-orders-blob (Microsoft.Network/privateEndpoints).')
param pepOrdersBlobName string = 'pep-orders-blob'

@description('The name of pep-orders-file (Microsoft.Network/privateEndpoints).')
param pepOrdersFileName string = 'pep-orders-file'

@description('The name of pep-orders-queue (Microsoft.Network/privateEndpoints).')
param pepOrdersQueueName string = 'pep-orders-queue'

@description('The name of pep-orders-table (Microsoft.Network/privateEndpoints).')
param pepOrdersTableName string = 'pep-orders-table'

@description('The name of func-orders (Microsoft.Web/sites).')
param funcOrdersName string = 'func-orders'

resource pipOut 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: pipOutName
  location: location
  sku: {
    name: pipOutSku
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource nsgInt 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: nsgIntName
  location: location
  properties: {
    securityRules: [
      {
        name: 'storage'
        properties: {
          priority: 100
          direction: 'Outbound'
          access: 'Allow'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Storage'
          destinationPortRanges: [
            '443'
            '445'
          ]
        }
      }
      {
        name: 'nothing-else'
        properties: {
          priority: 4000
          direction: 'Outbound'
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefixes: [
            '10.1.0.0/26'
            '10.1.1.0/24'
          ]
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
}

resource rtInt 'Microsoft.Network/routeTables@2025-09-01' = {
  name: rtIntName
  location: location
  properties: {
    routes: [
      {
        name: 'out'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.1.2.4'
        }
      }
    ]
    disableBgpRoutePropagation: true
  }
}

resource ngInt 'Microsoft.Network/natGateways@2025-09-01' = {
  name: ngIntName
  location: location
  sku: {
    name: ngIntSku
  }
  properties: {
    publicIpAddresses: [
      {
        id: pipOut.id
      }
    ]
    idleTimeoutInMinutes: 10
  }
}

resource vnetOrders 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: vnetOrdersName
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.1.0.0/16'
      ]
    }
    subnets: [
      {
        name: 'snet-int'
        properties: {
          addressPrefix: '10.1.0.0/26'
          delegations: [
            {
              name: 'Microsoft.Web.serverFarms'
              properties: {
                serviceName: 'Microsoft.Web/serverFarms'
              }
            }
          ]
          networkSecurityGroup: {
            id: nsgInt.id
          }
          routeTable: {
            id: rtInt.id
          }
          natGateway: {
            id: ngInt.id
          }
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'snet-pe'
        properties: {
          addressPrefix: '10.1.1.0/24'
          privateEndpointNetworkPolicies: 'NetworkSecurityGroupEnabled'
        }
      }
    ]
  }
}

resource snetInt 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetOrders
  name: 'snet-int'
}

resource snetPe 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetOrders
  name: 'snet-pe'
}

resource zonePrivatelinkBlobCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.blob.${environment().suffixes.storage}'
  location: 'global'
}

resource zonePrivatelinkFileCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.file.${environment().suffixes.storage}'
  location: 'global'
}

resource zonePrivatelinkQueueCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.queue.${environment().suffixes.storage}'
  location: 'global'
}

resource zonePrivatelinkTableCoreWindowsNet 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.table.${environment().suffixes.storage}'
  location: 'global'
}

resource linkBlob 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: zonePrivatelinkBlobCoreWindowsNet
  name: 'link-blob'
  location: 'global'
  properties: {
    virtualNetwork: {
      id: vnetOrders.id
    }
    registrationEnabled: false
  }
}

resource linkFile 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: zonePrivatelinkFileCoreWindowsNet
  name: 'link-file'
  location: 'global'
  properties: {
    virtualNetwork: {
      id: vnetOrders.id
    }
    registrationEnabled: false
  }
}

resource linkQueue 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: zonePrivatelinkQueueCoreWindowsNet
  name: 'link-queue'
  location: 'global'
  properties: {
    virtualNetwork: {
      id: vnetOrders.id
    }
    registrationEnabled: false
  }
}

resource linkTable 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: zonePrivatelinkTableCoreWindowsNet
  name: 'link-table'
  location: 'global'
  properties: {
    virtualNetwork: {
      id: vnetOrders.id
    }
    registrationEnabled: false
  }
}

resource stStordersdata 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: stStordersdataName
  location: location
  kind: 'StorageV2'
  sku: {
    name: stStordersdataSku
  }
  properties: {
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
  }
}

resource stStordersdataFileServices 'Microsoft.Storage/storageAccounts/fileServices@2026-04-01' existing = {
  parent: stStordersdata
  name: 'default'
}

resource stStordersdataFileServicesOrdersContent 'Microsoft.Storage/storageAccounts/fileServices/shares@2026-04-01' = {
  parent: stStordersdataFileServices
  name: 'orders-content'
}

resource appiOrders 'Microsoft.Insights/components@2020-02-02' = {
  name: appiOrdersName
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
  }
}

resource planOrders 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planOrdersName
  location: location
  kind: 'elastic'
  sku: {
    name: planOrdersSku
    tier: 'ElasticPremium'
  }
  properties: {
    reserved: false
    zoneRedundant: true
    maximumElasticWorkerCount: 30
  }
}

resource pepOrdersBlob 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: pepOrdersBlobName
  location: location
  properties: {
    subnet: {
      id: snetPe.id
    }
    privateLinkServiceConnections: [
      {
        name: 'pep-orders-blob'
        properties: {
          privateLinkServiceId: stStordersdata.id
          groupIds: [
            'blob'
          ]
        }
      }
    ]
  }
}

resource pepOrdersBlobPrivateDnsZoneGroups 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: pepOrdersBlob
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: zonePrivatelinkBlobCoreWindowsNet.id
        }
      }
    ]
  }
}

resource pepOrdersFile 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: pepOrdersFileName
  location: location
  properties: {
    subnet: {
      id: snetPe.id
    }
    privateLinkServiceConnections: [
      {
        name: 'pep-orders-file'
        properties: {
          privateLinkServiceId: stStordersdata.id
          groupIds: [
            'file'
          ]
        }
      }
    ]
  }
}

resource pepOrdersFilePrivateDnsZoneGroups 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: pepOrdersFile
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-file-core-windows-net'
        properties: {
          privateDnsZoneId: zonePrivatelinkFileCoreWindowsNet.id
        }
      }
    ]
  }
}

resource pepOrdersQueue 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: pepOrdersQueueName
  location: location
  properties: {
    subnet: {
      id: snetPe.id
    }
    privateLinkServiceConnections: [
      {
        name: 'pep-orders-queue'
        properties: {
          privateLinkServiceId: stStordersdata.id
          groupIds: [
            'queue'
          ]
        }
      }
    ]
  }
}

resource pepOrdersQueuePrivateDnsZoneGroups 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: pepOrdersQueue
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-queue-core-windows-net'
        properties: {
          privateDnsZoneId: zonePrivatelinkQueueCoreWindowsNet.id
        }
      }
    ]
  }
}

resource pepOrdersTable 'Microsoft.Network/privateEndpoints@2025-09-01' = {
  name: pepOrdersTableName
  location: location
  properties: {
    subnet: {
      id: snetPe.id
    }
    privateLinkServiceConnections: [
      {
        name: 'pep-orders-table'
        properties: {
          privateLinkServiceId: stStordersdata.id
          groupIds: [
            'table'
          ]
        }
      }
    ]
  }
}

resource pepOrdersTablePrivateDnsZoneGroups 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-09-01' = {
  parent: pepOrdersTable
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink-table-core-windows-net'
        properties: {
          privateDnsZoneId: zonePrivatelinkTableCoreWindowsNet.id
        }
      }
    ]
  }
}

resource funcOrders 'Microsoft.Web/sites@2025-03-01' = {
  name: funcOrdersName
  location: location
  kind: 'functionapp'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    httpsOnly: true
    virtualNetworkSubnetId: snetInt.id
    publicNetworkAccess: 'Enabled'
    siteConfig: {
      functionsRuntimeScaleMonitoringEnabled: true
      ftpsState: 'Disabled'
      functionAppScaleLimit: 12
      appSettings: [
        {
          name: 'AzureWebJobsStorage'
          value: 'DefaultEndpointsProtocol=https;AccountName=${stStordersdata.name};AccountKey=${stStordersdata.listKeys().keys[0].value};EndpointSuffix=${environment().suffixes.storage}'
        }
        {
          name: 'APPLICATIONINSIGHTS_CONNECTION_STRING'
          value: appiOrders.properties.ConnectionString
        }
        {
          name: 'FUNCTIONS_EXTENSION_VERSION'
          value: '~4'
        }
        {
          name: 'FUNCTIONS_WORKER_RUNTIME'
          value: 'node'
        }
        {
          name: 'WEBSITE_NODE_DEFAULT_VERSION'
          value: '~20'
        }
        {
          name: 'WEBSITE_CONTENTAZUREFILECONNECTIONSTRING'
          value: 'DefaultEndpointsProtocol=https;AccountName=${stStordersdata.name};AccountKey=${stStordersdata.listKeys().keys[0].value};EndpointSuffix=${environment().suffixes.storage}'
        }
        {
          name: 'WEBSITE_CONTENTSHARE'
          value: 'orders-content'
        }
        {
          name: 'Greeting'
          value: 'Hello, [world] \${you}'
        }
      ]
    }
    serverFarmId: planOrders.id
    reserved: false
    outboundVnetRouting: {
      applicationTraffic: true
      contentShareTraffic: true
      imagePullTraffic: false
      backupRestoreTraffic: false
    }
  }
  dependsOn: [
    stStordersdataFileServicesOrdersContent
    pepOrdersBlobPrivateDnsZoneGroups
    linkBlob
    pepOrdersFilePrivateDnsZoneGroups
    linkFile
    pepOrdersQueuePrivateDnsZoneGroups
    linkQueue
    pepOrdersTablePrivateDnsZoneGroups
    linkTable
  ]
}

resource slotStaging 'Microsoft.Web/sites/slots@2025-03-01' = {
  parent: funcOrders
  name: 'staging'
  location: location
  kind: 'functionapp'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    virtualNetworkSubnetId: snetInt.id
    publicNetworkAccess: 'Enabled'
    siteConfig: {
      ipSecurityRestrictions: [
        {
          name: 'office'
          priority: 100
          action: 'Allow'
          ipAddress: '203.0.113.0/24'
        }
      ]
      functionsRuntimeScaleMonitoringEnabled: true
      ftpsState: 'Disabled'
      functionAppScaleLimit: 12
      appSettings: [
        {
          name: 'AzureWebJobsStorage'
          value: 'DefaultEndpointsProtocol=https;AccountName=${stStordersdata.name};AccountKey=${stStordersdata.listKeys().keys[0].value};EndpointSuffix=${environment().suffixes.storage}'
        }
        {
          name: 'APPLICATIONINSIGHTS_CONNECTION_STRING'
          value: appiOrders.properties.ConnectionString
        }
        {
          name: 'FUNCTIONS_EXTENSION_VERSION'
          value: '~4'
        }
        {
          name: 'FUNCTIONS_WORKER_RUNTIME'
          value: 'node'
        }
        {
          name: 'WEBSITE_NODE_DEFAULT_VERSION'
          value: '~20'
        }
        {
          name: 'WEBSITE_CONTENTAZUREFILECONNECTIONSTRING'
          value: 'DefaultEndpointsProtocol=https;AccountName=${stStordersdata.name};AccountKey=${stStordersdata.listKeys().keys[0].value};EndpointSuffix=${environment().suffixes.storage}'
        }
        {
          name: 'Greeting'
          value: 'Hello, staging'
        }
      ]
    }
    httpsOnly: true
    serverFarmId: planOrders.id
    reserved: false
    outboundVnetRouting: {
      applicationTraffic: true
      contentShareTraffic: true
      imagePullTraffic: false
      backupRestoreTraffic: false
    }
  }
  dependsOn: [
    stStordersdataFileServicesOrdersContent
    pepOrdersBlobPrivateDnsZoneGroups
    linkBlob
    pepOrdersFilePrivateDnsZoneGroups
    linkFile
    pepOrdersQueuePrivateDnsZoneGroups
    linkQueue
    pepOrdersTablePrivateDnsZoneGroups
    linkTable
  ]
}
