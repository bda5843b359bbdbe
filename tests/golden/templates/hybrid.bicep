metadata fnetdesigner = '{"version":1,"location":"westeurope","settings":{"title":"Hybrid","description":"A design with everything outside.","baseline":"2026-04","region":"westeurope","resource_group":"rg-design","waivers":[{"rule":"FND-NET-001","resources":["virtual-network:vnet-hub","note:note"],"reason":"Agreed.","owner":"Ops","expires":null}]},"resources":{"function-app:func-contained":{"event_driven_scale":{"design":true}}},"further":[{"key":"intended-flow:flow","kind":"intended-flow","values":{"name":"flow","source":"function-app:func-gateway","target":"on-premises-network:Office","port":"1433","why":"Orders are kept in the office."}},{"key":"note:note","kind":"note","values":{"name":"note","text":"Two lines,\\nand a [bracket]."}},{"key":"on-premises-network:Office","kind":"on-premises-network","values":{"name":"Office","address_space":["192.168.0.0/16"],"gateways":["vpn-gateway:vnet-hub/GatewaySubnet/vpng-hub"]}}]}'

@description('The region that the resources are deployed to.')
param location string = resourceGroup().location

@description('The container image of apps that are deployed as containers.')
param containerImage string = 'mcr.microsoft.com/azure-functions/dotnet:4-appservice-quickstart'

@description('Public data, in Base64, of the root certificate that point-to-site clients sign in with.')
@secure()
param pointToSiteRootCertificate string

@description('The SKU of pip-vpn.')
param pipVpnSku string = 'Standard'

@description('The SKU of pip-er.')
param pipErSku string = 'Standard'

@description('The SKU of vpng-hub.')
param vpngHubSku string = 'VpnGw2AZ'

@description('The SKU of ergw-hub.')
param ergwHubSku string = 'ErGw1AZ'

@description('The SKU of sthybrid.')
param stSthybridSku string = 'Standard_LRS'

@description('The SKU of plan-isolated, of the tier IsolatedV2.')
param planIsolatedSku string = 'I1v2'

@description('The SKU of plan-dedicated, of the tier PremiumV3.')
param planDedicatedSku string = 'P1v3'

@description('The name of pip-vpn (Microsoft.Network/publicIPAddresses).')
param pipVpnName string = 'pip-vpn'

@description('The name of pip-er (Microsoft.Network/publicIPAddresses).')
param pipErName string = 'pip-er'

@description('The name of vnet-hub (Microsoft.Network/virtualNetworks).')
param vnetHubName string = 'vnet-hub'

@description('The name of vnet-spoke (Microsoft.Network/virtualNetworks).')
param vnetSpokeName string = 'vnet-spoke'

@description('The name of vpng-hub (Microsoft.Network/virtualNetworkGateways).')
param vpngHubName string = 'vpng-hub'

@description('The name of ergw-hub (Microsoft.Network/virtualNetworkGateways).')
param ergwHubName string = 'ergw-hub'

@description('The name of sthybrid (Microsoft.Storage/storageAccounts).')
param stSthybridName string = 'sthybrid'

@description('The name of ase-orders (Microsoft.Web/hostingEnvironments).')
param aseOrdersName string = 'ase-orders'

@description('The name of cae-orders (Microsoft.App/managedEnvironments).')
param caeOrdersName string = 'cae-orders'

@description('The name of plan-isolated (Microsoft.Web/serverfarms).')
param planIsolatedName string = 'plan-isolated'

@description('The name of plan-dedicated (Microsoft.Web/serverfarms).')
param planDedicatedName string = 'plan-dedicated'

@description('The name of func-isolated (Microsoft.Web/sites).')
param funcIsolatedName string = 'func-isolated'

@description('The name of func-gateway (Microsoft.Web/sites).')
param funcGatewayName string = 'func-gateway'

@description('The name of func-contained (Microsoft.Web/sites).')
param funcContainedName string = 'func-contained'

resource pipVpn 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: pipVpnName
  location: location
  sku: {
    name: pipVpnSku
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource pipEr 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: pipErName
  location: location
  sku: {
    name: pipErSku
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource existingSepStorage 'Microsoft.Network/serviceEndpointPolicies@2025-09-01' existing = {
  name: 'sep-storage'
}

resource vnetHub 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: vnetHubName
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.3.0.0/16'
      ]
    }
    subnets: [
      {
        name: 'GatewaySubnet'
        properties: {
          addressPrefix: '10.3.0.0/27'
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'snet-ase'
        properties: {
          addressPrefix: '10.3.1.0/24'
          delegations: [
            {
              name: 'Microsoft.Web.hostingEnvironments'
              properties: {
                serviceName: 'Microsoft.Web/hostingEnvironments'
              }
            }
          ]
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'snet-aca'
        properties: {
          addressPrefix: '10.3.2.0/24'
          delegations: [
            {
              name: 'Microsoft.App.environments'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
          privateEndpointNetworkPolicies: 'Disabled'
          serviceEndpointPolicies: [
            {
              id: existingSepStorage.id
            }
          ]
        }
      }
    ]
  }
}

resource snetGatewaySubnet 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetHub
  name: 'GatewaySubnet'
}

resource snetAse 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetHub
  name: 'snet-ase'
}

resource snetAca 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetHub
  name: 'snet-aca'
}

resource vnetSpoke 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: vnetSpokeName
  location: 'northeurope'
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.4.0.0/16'
      ]
    }
  }
}

resource peerToSpoke 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: vnetHub
  name: 'to-spoke'
  properties: {
    remoteVirtualNetwork: {
      id: vnetSpoke.id
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: false
    allowGatewayTransit: true
    useRemoteGateways: false
  }
}

resource peerToHub 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: vnetSpoke
  name: 'to-hub'
  properties: {
    remoteVirtualNetwork: {
      id: vnetHub.id
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: true
  }
}

resource vpngHub 'Microsoft.Network/virtualNetworkGateways@2025-09-01' = {
  name: vpngHubName
  location: location
  properties: {
    gatewayType: 'Vpn'
    vpnType: 'RouteBased'
    vpnClientConfiguration: {
      vpnClientAddressPool: {
        addressPrefixes: [
          '172.16.201.0/24'
        ]
      }
      vpnClientProtocols: [
        'SSTP'
      ]
      vpnClientRootCertificates: [
        {
          name: 'root'
          properties: {
            publicCertData: pointToSiteRootCertificate
          }
        }
      ]
    }
    enableBgp: false
    activeActive: false
    sku: {
      name: vpngHubSku
      tier: vpngHubSku
    }
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          subnet: {
            id: snetGatewaySubnet.id
          }
          publicIPAddress: {
            id: pipVpn.id
          }
        }
      }
    ]
  }
}

resource ergwHub 'Microsoft.Network/virtualNetworkGateways@2025-09-01' = {
  name: ergwHubName
  location: location
  properties: {
    gatewayType: 'ExpressRoute'
    sku: {
      name: ergwHubSku
      tier: ergwHubSku
    }
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          subnet: {
            id: snetGatewaySubnet.id
          }
          publicIPAddress: {
            id: pipEr.id
          }
        }
      }
    ]
  }
}

resource stSthybrid 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: stSthybridName
  location: location
  kind: 'StorageV2'
  sku: {
    name: stSthybridSku
  }
  properties: {
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: 'Allow'
      bypass: 'AzureServices'
    }
  }
}

resource aseOrders 'Microsoft.Web/hostingEnvironments@2025-03-01' = {
  name: aseOrdersName
  location: location
  kind: 'ASEV3'
  properties: {
    internalLoadBalancingMode: 'Web, Publishing'
    virtualNetwork: {
      id: snetAse.id
    }
    networkingConfiguration: {
      properties: {
        allowNewPrivateEndpointConnections: true
      }
    }
    clusterSettings: [
      {
        name: 'MultipleSubnetJoinEnabled'
        value: 'true'
      }
    ]
  }
}

resource caeOrders 'Microsoft.App/managedEnvironments@2026-01-01' = {
  name: caeOrdersName
  location: location
  properties: {
    vnetConfiguration: {
      internal: true
      infrastructureSubnetId: snetAca.id
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }
}

resource planIsolated 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planIsolatedName
  location: location
  kind: 'linux'
  sku: {
    name: planIsolatedSku
    tier: 'IsolatedV2'
    capacity: 3
  }
  properties: {
    reserved: true
    hostingEnvironmentProfile: {
      id: aseOrders.id
    }
  }
}

resource planDedicated 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planDedicatedName
  location: location
  kind: 'app'
  sku: {
    name: planDedicatedSku
    tier: 'PremiumV3'
    capacity: 3
  }
  properties: {
    reserved: false
  }
}

resource funcIsolated 'Microsoft.Web/sites@2025-03-01' = {
  name: funcIsolatedName
  location: location
  kind: 'functionapp,linux'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    siteConfig: {
      alwaysOn: true
      ftpsState: 'Disabled'
      linuxFxVersion: 'DOTNET-ISOLATED|8.0'
      appSettings: [
        {
          name: 'AzureWebJobsStorage__accountName'
          value: stSthybrid.name
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
    serverFarmId: planIsolated.id
    reserved: true
  }
}

resource funcGateway 'Microsoft.Web/sites@2025-03-01' = {
  name: funcGatewayName
  location: location
  kind: 'functionapp'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    siteConfig: {
      alwaysOn: true
      ftpsState: 'Disabled'
      appSettings: [
        {
          name: 'AzureWebJobsStorage__accountName'
          value: stSthybrid.name
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
    serverFarmId: planDedicated.id
    reserved: false
    outboundVnetRouting: {
      applicationTraffic: true
      contentShareTraffic: false
      imagePullTraffic: false
      backupRestoreTraffic: false
    }
  }
}

resource funcGatewayVnetHub 'Microsoft.Web/sites/virtualNetworkConnections@2025-03-01' = {
  parent: funcGateway
  name: 'vnet-hub'
  properties: {
    vnetResourceId: vnetHub.id
    isSwift: false
  }
}

resource funcContained 'Microsoft.Web/sites@2025-03-01' = {
  name: funcContainedName
  location: location
  kind: 'functionapp,linux,container,azurecontainerapps'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    httpsOnly: true
    publicNetworkAccess: 'Enabled'
    managedEnvironmentId: caeOrders.id
    reserved: true
    siteConfig: {
      ftpsState: 'Disabled'
      linuxFxVersion: 'DOCKER|${containerImage}'
      appSettings: [
        {
          name: 'AzureWebJobsStorage__accountName'
          value: stSthybrid.name
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
  }
}

resource roleFuncIsolatedSthybridStorageBlobOwner 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(stSthybrid.id, funcIsolated.id, 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b', 'fnetdesigner')
  scope: stSthybrid
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b')
    principalId: funcIsolated.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

resource roleFuncGatewaySthybridStorageBlobOwner 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(stSthybrid.id, funcGateway.id, 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b', 'fnetdesigner')
  scope: stSthybrid
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b')
    principalId: funcGateway.identity.principalId
    principalType: 'ServicePrincipal'
  }
}

resource roleFuncContainedSthybridStorageBlobOwner 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(stSthybrid.id, funcContained.id, 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b', 'fnetdesigner')
  scope: stSthybrid
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b')
    principalId: funcContained.identity.principalId
    principalType: 'ServicePrincipal'
  }
}
