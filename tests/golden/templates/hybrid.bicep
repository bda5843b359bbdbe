metadata fnetdesigner = '{"version":1,"location":"westeurope","settings":{"title":"Hybrid","description":"A design with everything outside.","baseline":"2026-04","region":"westeurope","resource_group":"rg-design","waivers":[{"rule":"FND-NET-001","resources":["virtual-network:vnet-hub","note:note"],"reason":"Agreed.","owner":"Ops","expires":null}]},"resources":{"function-app:func-contained":{"event_driven_scale":{"design":true}}},"further":[{"key":"intended-flow:flow","kind":"intended-flow","values":{"name":"flow","source":"function-app:func-gateway","target":"on-premises-network:Office","port":"1433","why":"Orders are kept in the office."}},{"key":"note:note","kind":"note","values":{"name":"note","text":"Two lines,\\nand a [bracket]."}},{"key":"on-premises-network:Office","kind":"on-premises-network","values":{"name":"Office","address_space":["192.168.0.0/16"],"gateways":["vpn-gateway:vnet-hub/GatewaySubnet/vpng-hub"]}}]}'

@description('The region that the resources are deployed to.')
param location string = resourceGroup().location

@description('The container image of apps that are deployed as containers.')
param containerImage string = 'mcr.microsoft.com/azure-functions/dotnet:4-appservice-quickstart'

@description('Public data, in Base64, of the root certificate that point-to-site clients sign in with.')
@secure()
param pointToSiteRootCertificate string

resource pipVpn 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: 'pip-vpn'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource pipEr 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: 'pip-er'
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource existingSepStorage 'Microsoft.Network/serviceEndpointPolicies@2025-09-01' existing = {
  name: 'sep-storage'
}

resource vnetHub 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'vnet-hub'
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
  name: 'vnet-spoke'
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
  name: 'vpng-hub'
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
      name: 'VpnGw2AZ'
      tier: 'VpnGw2AZ'
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
  name: 'ergw-hub'
  location: location
  properties: {
    gatewayType: 'ExpressRoute'
    sku: {
      name: 'ErGw1AZ'
      tier: 'ErGw1AZ'
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
  name: 'sthybrid'
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
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
  name: 'ase-orders'
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
  name: 'cae-orders'
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
  name: 'plan-isolated'
  location: location
  kind: 'linux'
  sku: {
    name: 'I1v2'
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
  name: 'plan-dedicated'
  location: location
  kind: 'app'
  sku: {
    name: 'P1v3'
    tier: 'PremiumV3'
    capacity: 3
  }
  properties: {
    reserved: false
  }
}

resource funcIsolated 'Microsoft.Web/sites@2025-03-01' = {
  name: 'func-isolated'
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
  name: 'func-gateway'
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
  name: 'func-contained'
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
