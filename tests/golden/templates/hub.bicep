metadata fnetdesigner = '{"version":1,"location":"westeurope","settings":{"title":"Orders","baseline":"2024-11","region":"westeurope","resource_group":"rg-design"},"further":[{"key":"dns-server:dc-1","kind":"dns-server","values":{"name":"dc-1","address":"192.168.0.10","site":"on-premises-network:Office"}},{"key":"network-virtual-appliance:vnet-hub/snet-machines/nva","kind":"network-virtual-appliance","values":{"name":"nva","parent":"subnet:vnet-hub/snet-machines","private_address":"10.5.4.20"}},{"key":"on-premises-network:Office","kind":"on-premises-network","values":{"name":"Office","address_space":["192.168.0.0/16"]}}]}'

@description('The region that the resources are deployed to.')
param location string = resourceGroup().location

@description('The key that both ends of the connection con-office share.')
@secure()
param keyConOffice string

@description('The key that both ends of the connection con-other share.')
@secure()
param keyConOther string

@description('The password of the administrator of the virtual machines.')
@secure()
param machinePassword string

@description('The name of the administrator of the virtual machines.')
param machineUserName string = 'azureuser'

@description('The SKU of pip-1.')
param pip1Sku string = 'Standard'

@description('The SKU of pip-2.')
param pip2Sku string = 'Standard'

@description('The SKU of pip-3.')
param pip3Sku string = 'Standard'

@description('The SKU of pip-4.')
param pip4Sku string = 'Standard'

@description('The SKU of pip-5.')
param pip5Sku string = 'Standard'

@description('The SKU of pip-6.')
param pip6Sku string = 'Standard'

@description('The SKU of pip-7.')
param pip7Sku string = 'Standard'

@description('The SKU of pip-8.')
param pip8Sku string = 'Standard'

@description('The SKU of vpng-hub.')
param vpngHubSku string = 'VpnGw1AZ'

@description('The SKU of vpng-other.')
param vpngOtherSku string = 'VpnGw1AZ'

@description('The SKU of ergw-hub.')
param ergwHubSku string = 'ErGw1AZ'

@description('The SKU of afw-hub.')
param afwHubSku string = 'Premium'

@description('The SKU of bas-hub.')
param basHubSku string = 'Standard'

@description('The SKU of vm-jump.')
param vmJumpSku string = 'Standard_B2s'

@description('The SKU of vm-client.')
param vmClientSku string = 'Standard_B2s'

@description('The SKU of sthub.')
param stSthubSku string = 'Standard_LRS'

@description('The SKU of plan-hub, of the tier PremiumV3.')
param planHubSku string = 'P1v3'

@description('The SKU of agw-hub.')
param agwHubSku string = 'WAF_v2'

@description('The SKU of afd-hub.')
param afdHubSku string = 'Premium_AzureFrontDoor'

@description('The name of pip-1 (Microsoft.Network/publicIPAddresses).')
param pip1Name string = 'pip-1'

@description('The name of pip-2 (Microsoft.Network/publicIPAddresses).')
param pip2Name string = 'pip-2'

@description('The name of pip-3 (Microsoft.Network/publicIPAddresses).')
param pip3Name string = 'pip-3'

@description('The name of pip-4 (Microsoft.Network/publicIPAddresses).')
param pip4Name string = 'pip-4'

@description('The name of pip-5 (Microsoft.Network/publicIPAddresses).')
param pip5Name string = 'pip-5'

@description('The name of pip-6 (Microsoft.Network/publicIPAddresses).')
param pip6Name string = 'pip-6'

@description('The name of pip-7 (Microsoft.Network/publicIPAddresses).')
param pip7Name string = 'pip-7'

@description('The name of pip-8 (Microsoft.Network/publicIPAddresses).')
param pip8Name string = 'pip-8'

@description('The name of nsg-machines (Microsoft.Network/networkSecurityGroups).')
param nsgMachinesName string = 'nsg-machines'

@description('The name of sep-hub (Microsoft.Network/serviceEndpointPolicies).')
param seSepHubName string = 'sep-hub'

@description('The name of vnet-hub (Microsoft.Network/virtualNetworks).')
param vnetHubName string = 'vnet-hub'

@description('The name of vnet-other (Microsoft.Network/virtualNetworks).')
param vnetOtherName string = 'vnet-other'

@description('The name of dnspr-hub (Microsoft.Network/dnsResolvers).')
param dnsprHubName string = 'dnspr-hub'

@description('The name of dnsfrs-hub (Microsoft.Network/dnsForwardingRulesets).')
param dnsfrsHubName string = 'dnsfrs-hub'

@description('The name of vpng-hub (Microsoft.Network/virtualNetworkGateways).')
param vpngHubName string = 'vpng-hub'

@description('The name of vpng-other (Microsoft.Network/virtualNetworkGateways).')
param vpngOtherName string = 'vpng-other'

@description('The name of ergw-hub (Microsoft.Network/virtualNetworkGateways).')
param ergwHubName string = 'ergw-hub'

@description('The name of lgw-office (Microsoft.Network/localNetworkGateways).')
param lgwOfficeName string = 'lgw-office'

@description('The name of lgw-plant (Microsoft.Network/localNetworkGateways).')
param lgwPlantName string = 'lgw-plant'

@description('The name of erc-office (Microsoft.Network/expressRouteCircuits).')
param ercOfficeName string = 'erc-office'

@description('The name of con-office (Microsoft.Network/connections).')
param conOfficeName string = 'con-office'

@description('The name of con-circuit (Microsoft.Network/connections).')
param conCircuitName string = 'con-circuit'

@description('The name of con-other (Microsoft.Network/connections).')
param conOtherName string = 'con-other'

@description('The name of afw-hub-policy (Microsoft.Network/firewallPolicies).')
param afwpAfwHubPolicyName string = 'afw-hub-policy'

@description('The name of afw-hub (Microsoft.Network/azureFirewalls).')
param afwHubName string = 'afw-hub'

@description('The name of bas-hub (Microsoft.Network/bastionHosts).')
param basHubName string = 'bas-hub'

@description('The name of vm-jump-nic (Microsoft.Network/networkInterfaces).')
param nicVmJumpNicName string = 'vm-jump-nic'

@description('The name of vm-client-nic (Microsoft.Network/networkInterfaces).')
param nicVmClientNicName string = 'vm-client-nic'

@description('The name of sthub (Microsoft.Storage/storageAccounts).')
param stSthubName string = 'sthub'

@description('The name of plan-hub (Microsoft.Web/serverfarms).')
param planHubName string = 'plan-hub'

@description('The name of func-hub (Microsoft.Web/sites).')
param funcHubName string = 'func-hub'

resource pip1 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: pip1Name
  location: location
  sku: {
    name: pip1Sku
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource pip2 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: pip2Name
  location: location
  sku: {
    name: pip2Sku
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource pip3 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: pip3Name
  location: location
  sku: {
    name: pip3Sku
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource pip4 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: pip4Name
  location: location
  sku: {
    name: pip4Sku
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource pip5 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: pip5Name
  location: location
  sku: {
    name: pip5Sku
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource pip6 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: pip6Name
  location: location
  sku: {
    name: pip6Sku
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource pip7 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: pip7Name
  location: location
  sku: {
    name: pip7Sku
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource pip8 'Microsoft.Network/publicIPAddresses@2025-09-01' = {
  name: pip8Name
  location: location
  sku: {
    name: pip8Sku
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource nsgMachines 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: nsgMachinesName
  location: location
}

resource existingStelsewhere 'Microsoft.Storage/storageAccounts@2026-04-01' existing = {
  name: 'stelsewhere'
}

resource seSepHub 'Microsoft.Network/serviceEndpointPolicies@2025-09-01' = {
  name: seSepHubName
  location: location
  properties: {
    serviceEndpointPolicyDefinitions: [
      {
        name: 'allowed'
        properties: {
          service: 'Microsoft.Storage'
          serviceResources: [
            stSthub.id
            existingStelsewhere.id
          ]
        }
      }
    ]
  }
}

resource vnetHub 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: vnetHubName
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.5.0.0/16'
      ]
    }
    dhcpOptions: {
      dnsServers: [
        '10.5.0.4'
      ]
    }
    subnets: [
      {
        name: 'GatewaySubnet'
        properties: {
          addressPrefix: '10.5.1.0/27'
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '10.5.0.0/26'
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'AzureFirewallManagementSubnet'
        properties: {
          addressPrefix: '10.5.0.64/26'
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'AzureBastionSubnet'
        properties: {
          addressPrefix: '10.5.2.0/26'
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'snet-agw'
        properties: {
          addressPrefix: '10.5.3.0/24'
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'snet-machines'
        properties: {
          addressPrefix: '10.5.4.0/24'
          serviceEndpoints: [
            {
              service: 'Microsoft.Storage'
            }
          ]
          privateEndpointNetworkPolicies: 'Disabled'
          serviceEndpointPolicies: [
            {
              id: seSepHub.id
            }
          ]
        }
      }
      {
        name: 'snet-dns-in'
        properties: {
          addressPrefix: '10.5.5.0/28'
          delegations: [
            {
              name: 'Microsoft.Network.dnsResolvers'
              properties: {
                serviceName: 'Microsoft.Network/dnsResolvers'
              }
            }
          ]
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'snet-dns-out'
        properties: {
          addressPrefix: '10.5.5.16/28'
          delegations: [
            {
              name: 'Microsoft.Network.dnsResolvers'
              properties: {
                serviceName: 'Microsoft.Network/dnsResolvers'
              }
            }
          ]
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
    ]
  }
}

resource snetGatewaySubnet 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetHub
  name: 'GatewaySubnet'
}

resource snetAzureFirewallSubnet 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetHub
  name: 'AzureFirewallSubnet'
}

resource snetAzureFirewallManagementSubnet 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetHub
  name: 'AzureFirewallManagementSubnet'
}

resource snetAzureBastionSubnet 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetHub
  name: 'AzureBastionSubnet'
}

resource snetAgw 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetHub
  name: 'snet-agw'
}

resource snetMachines 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetHub
  name: 'snet-machines'
}

resource snetDnsIn 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetHub
  name: 'snet-dns-in'
}

resource snetDnsOut 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetHub
  name: 'snet-dns-out'
}

resource vnetOther 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: vnetOtherName
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.6.0.0/16'
      ]
    }
    subnets: [
      {
        name: 'GatewaySubnet'
        properties: {
          addressPrefix: '10.6.1.0/27'
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
    ]
  }
}

resource snetGatewaySubnet2 'Microsoft.Network/virtualNetworks/subnets@2025-09-01' existing = {
  parent: vnetOther
  name: 'GatewaySubnet'
}

resource dnsprHub 'Microsoft.Network/dnsResolvers@2025-05-01' = {
  name: dnsprHubName
  location: location
  properties: {
    virtualNetwork: {
      id: vnetHub.id
    }
  }
}

resource dnsprHubInbound 'Microsoft.Network/dnsResolvers/inboundEndpoints@2025-05-01' = {
  parent: dnsprHub
  name: 'inbound'
  location: location
  properties: {
    ipConfigurations: [
      {
        subnet: {
          id: snetDnsIn.id
        }
        privateIpAllocationMethod: 'Static'
        privateIpAddress: '10.5.5.4'
      }
    ]
  }
}

resource dnsprHubOutbound 'Microsoft.Network/dnsResolvers/outboundEndpoints@2025-05-01' = {
  parent: dnsprHub
  name: 'outbound'
  location: location
  properties: {
    subnet: {
      id: snetDnsOut.id
    }
  }
}

resource dnsfrsHub 'Microsoft.Network/dnsForwardingRulesets@2025-05-01' = {
  name: dnsfrsHubName
  location: location
  properties: {
    dnsResolverOutboundEndpoints: [
      {
        id: dnsprHubOutbound.id
      }
    ]
  }
}

resource dnsfrsHubOffice 'Microsoft.Network/dnsForwardingRulesets/forwardingRules@2025-05-01' = {
  parent: dnsfrsHub
  name: 'office'
  properties: {
    domainName: 'office.example.'
    targetDnsServers: [
      {
        ipAddress: '192.168.0.10'
        port: 53
      }
      {
        ipAddress: '192.168.0.11'
        port: 53
      }
    ]
  }
}

resource dnsfrsHubVnetHub 'Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks@2025-05-01' = {
  parent: dnsfrsHub
  name: 'vnet-hub'
  properties: {
    virtualNetwork: {
      id: vnetHub.id
    }
  }
}

resource dnsfrsHubVnetOther 'Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks@2025-05-01' = {
  parent: dnsfrsHub
  name: 'vnet-other'
  properties: {
    virtualNetwork: {
      id: vnetOther.id
    }
  }
}

resource vpngHub 'Microsoft.Network/virtualNetworkGateways@2025-09-01' = {
  name: vpngHubName
  location: location
  properties: {
    gatewayType: 'Vpn'
    vpnType: 'RouteBased'
    enableBgp: true
    activeActive: true
    customRoutes: {
      addressPrefixes: [
        '192.168.0.0/16'
      ]
    }
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
            id: pip1.id
          }
        }
      }
      {
        name: 'config-2'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          subnet: {
            id: snetGatewaySubnet.id
          }
          publicIPAddress: {
            id: pip2.id
          }
        }
      }
    ]
  }
}

resource vpngOther 'Microsoft.Network/virtualNetworkGateways@2025-09-01' = {
  name: vpngOtherName
  location: location
  properties: {
    gatewayType: 'Vpn'
    vpnType: 'RouteBased'
    enableBgp: false
    activeActive: false
    sku: {
      name: vpngOtherSku
      tier: vpngOtherSku
    }
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          subnet: {
            id: snetGatewaySubnet2.id
          }
          publicIPAddress: {
            id: pip8.id
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
            id: pip3.id
          }
        }
      }
    ]
  }
}

resource lgwOffice 'Microsoft.Network/localNetworkGateways@2025-09-01' = {
  name: lgwOfficeName
  location: location
  properties: {
    localNetworkAddressSpace: {
      addressPrefixes: [
        '192.168.0.0/16'
      ]
    }
    gatewayIpAddress: '203.0.113.4'
  }
}

resource lgwPlant 'Microsoft.Network/localNetworkGateways@2025-09-01' = {
  name: lgwPlantName
  location: location
  properties: {
    fqdn: 'vpn.plant.example'
  }
}

resource ercOffice 'Microsoft.Network/expressRouteCircuits@2025-09-01' = {
  name: ercOfficeName
  location: location
  sku: {
    tier: 'Premium'
    family: 'UnlimitedData'
    name: 'Premium_UnlimitedData'
  }
  properties: {
    serviceProviderProperties: {
      serviceProviderName: 'Equinix'
      peeringLocation: 'Amsterdam'
      bandwidthInMbps: 1000
    }
  }
}

resource conOffice 'Microsoft.Network/connections@2025-09-01' = {
  name: conOfficeName
  location: location
  properties: {
    connectionType: 'IPsec'
    enableBgp: true
    virtualNetworkGateway1: {
      id: vpngHub.id
      properties: {}
    }
    localNetworkGateway2: {
      id: lgwOffice.id
      properties: {}
    }
    sharedKey: keyConOffice
  }
}

resource conCircuit 'Microsoft.Network/connections@2025-09-01' = {
  name: conCircuitName
  location: location
  properties: {
    connectionType: 'ExpressRoute'
    peer: {
      id: ercOffice.id
    }
    enableBgp: false
    virtualNetworkGateway1: {
      id: ergwHub.id
      properties: {}
    }
  }
}

resource conOther 'Microsoft.Network/connections@2025-09-01' = {
  name: conOtherName
  location: location
  properties: {
    connectionType: 'Vnet2Vnet'
    enableBgp: false
    virtualNetworkGateway1: {
      id: vpngHub.id
      properties: {}
    }
    virtualNetworkGateway2: {
      id: vpngOther.id
      properties: {}
    }
    sharedKey: keyConOther
  }
}

resource afwpAfwHubPolicy 'Microsoft.Network/firewallPolicies@2025-09-01' = {
  name: afwpAfwHubPolicyName
  location: location
  properties: {
    sku: {
      tier: afwHubSku
    }
    dnsSettings: {
      enableProxy: true
      servers: [
        '10.5.5.4'
      ]
    }
    snat: {
      privateRanges: [
        '255.255.255.255/32'
      ]
    }
  }
}

resource afwpAfwHubPolicyRules 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2025-09-01' = {
  parent: afwpAfwHubPolicy
  name: 'rules'
  properties: {
    priority: 100
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'sql'
        priority: 200
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'sql'
            sourceAddresses: [
              '10.6.0.0/16'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              '192.168.0.0/16'
              'Sql'
            ]
            destinationPorts: [
              '1433'
              '11000-11999'
            ]
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'packages'
        priority: 300
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'packages'
            sourceAddresses: [
              '*'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.example.com'
            ]
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'nothing-else'
        priority: 400
        action: {
          type: 'Deny'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'nothing-else'
            sourceAddresses: [
              '*'
            ]
            ipProtocols: [
              'Any'
            ]
            destinationAddresses: [
              '*'
            ]
            destinationPorts: [
              '*'
            ]
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyNatRuleCollection'
        name: 'publish'
        priority: 110
        action: {
          type: 'DNAT'
        }
        rules: [
          {
            ruleType: 'NatRule'
            name: 'publish'
            sourceAddresses: [
              '*'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              '203.0.113.9'
            ]
            destinationPorts: [
              '443'
            ]
            translatedAddress: '10.5.3.10'
            translatedPort: '8443'
          }
        ]
      }
    ]
  }
}

resource afwHub 'Microsoft.Network/azureFirewalls@2025-09-01' = {
  name: afwHubName
  location: location
  properties: {
    sku: {
      name: 'AZFW_VNet'
      tier: afwHubSku
    }
    ipConfigurations: [
      {
        name: 'config-1'
        properties: {
          subnet: {
            id: snetAzureFirewallSubnet.id
          }
          publicIPAddress: {
            id: pip4.id
          }
        }
      }
      {
        name: 'config-2'
        properties: {
          publicIPAddress: {
            id: pip5.id
          }
        }
      }
    ]
    managementIpConfiguration: {
      name: 'management'
      properties: {
        subnet: {
          id: snetAzureFirewallManagementSubnet.id
        }
        publicIPAddress: {
          id: pip6.id
        }
      }
    }
    firewallPolicy: {
      id: afwpAfwHubPolicy.id
    }
  }
}

resource basHub 'Microsoft.Network/bastionHosts@2025-09-01' = {
  name: basHubName
  location: location
  sku: {
    name: basHubSku
  }
  properties: {
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          subnet: {
            id: snetAzureBastionSubnet.id
          }
          publicIPAddress: {
            id: pip7.id
          }
        }
      }
    ]
  }
}

resource nicVmJumpNic 'Microsoft.Network/networkInterfaces@2025-09-01' = {
  name: nicVmJumpNicName
  location: location
  properties: {
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          privateIPAllocationMethod: 'Static'
          privateIPAddress: '10.5.4.10'
          subnet: {
            id: snetMachines.id
          }
        }
      }
    ]
    networkSecurityGroup: {
      id: nsgMachines.id
    }
    dnsSettings: {
      dnsServers: [
        '10.5.5.4'
      ]
    }
  }
}

resource vmJump 'Microsoft.Compute/virtualMachines@2026-04-01' = {
  name: 'vm-jump'
  location: location
  properties: {
    hardwareProfile: {
      vmSize: vmJumpSku
    }
    storageProfile: {
      imageReference: {
        publisher: 'MicrosoftWindowsServer'
        offer: 'WindowsServer'
        sku: '2022-datacenter-azure-edition'
        version: 'latest'
      }
      osDisk: {
        createOption: 'FromImage'
      }
    }
    osProfile: {
      computerName: 'vm-jump'
      adminUsername: machineUserName
      adminPassword: machinePassword
    }
    networkProfile: {
      networkInterfaces: [
        {
          id: nicVmJumpNic.id
        }
      ]
    }
  }
}

resource nicVmClientNic 'Microsoft.Network/networkInterfaces@2025-09-01' = {
  name: nicVmClientNicName
  location: location
  properties: {
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          subnet: {
            id: snetMachines.id
          }
        }
      }
    ]
  }
}

resource vmClient 'Microsoft.Compute/virtualMachines@2026-04-01' = {
  name: 'vm-client'
  location: location
  properties: {
    hardwareProfile: {
      vmSize: vmClientSku
    }
    storageProfile: {
      imageReference: {
        publisher: 'Canonical'
        offer: 'ubuntu-24_04-lts'
        sku: 'server'
        version: 'latest'
      }
      osDisk: {
        createOption: 'FromImage'
      }
    }
    osProfile: {
      computerName: 'vm-client'
      adminUsername: machineUserName
      adminPassword: machinePassword
    }
    networkProfile: {
      networkInterfaces: [
        {
          id: nicVmClientNic.id
        }
      ]
    }
  }
}

resource stSthub 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: stSthubName
  location: location
  kind: 'StorageV2'
  sku: {
    name: stSthubSku
  }
  properties: {
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: 'Allow'
      bypass: 'AzureServices'
    }
  }
}

resource planHub 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planHubName
  location: location
  kind: 'app'
  sku: {
    name: planHubSku
    tier: 'PremiumV3'
    capacity: 3
  }
  properties: {
    reserved: false
  }
}

resource funcHub 'Microsoft.Web/sites@2025-03-01' = {
  name: funcHubName
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
          value: stSthub.name
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
    serverFarmId: planHub.id
    reserved: false
  }
}

resource agwHub 'Microsoft.Network/applicationGateways@2025-09-01' = {
  name: 'agw-hub'
  location: location
  properties: {
    sku: {
      capacity: 3
      name: agwHubSku
      tier: agwHubSku
    }
    gatewayIPConfigurations: [
      {
        name: 'default'
        properties: {
          subnet: {
            id: snetAgw.id
          }
        }
      }
    ]
    frontendIPConfigurations: [
      {
        name: 'public'
        properties: {
          publicIPAddress: {
            id: pip8.id
          }
        }
      }
      {
        name: 'private'
        properties: {
          privateIPAllocationMethod: 'Static'
          privateIPAddress: '10.5.3.10'
          subnet: {
            id: snetAgw.id
          }
        }
      }
    ]
    frontendPorts: [
      {
        name: 'http'
        properties: {
          port: 80
        }
      }
    ]
    backendAddressPools: [
      {
        name: 'apps'
        properties: {
          backendAddresses: [
            {
              fqdn: funcHub.properties.defaultHostName
            }
          ]
        }
      }
    ]
    backendHttpSettingsCollection: [
      {
        name: 'https'
        properties: {
          port: 443
          protocol: 'Https'
          pickHostNameFromBackendAddress: true
        }
      }
    ]
    httpListeners: [
      {
        name: 'http'
        properties: {
          frontendIPConfiguration: {
            id: resourceId('Microsoft.Network/applicationGateways/frontendIPConfigurations', 'agw-hub', 'public')
          }
          frontendPort: {
            id: resourceId('Microsoft.Network/applicationGateways/frontendPorts', 'agw-hub', 'http')
          }
          protocol: 'Http'
        }
      }
    ]
    requestRoutingRules: [
      {
        name: 'apps'
        properties: {
          ruleType: 'Basic'
          httpListener: {
            id: resourceId('Microsoft.Network/applicationGateways/httpListeners', 'agw-hub', 'http')
          }
          backendAddressPool: {
            id: resourceId('Microsoft.Network/applicationGateways/backendAddressPools', 'agw-hub', 'apps')
          }
          backendHttpSettings: {
            id: resourceId('Microsoft.Network/applicationGateways/backendHttpSettingsCollection', 'agw-hub', 'https')
          }
          priority: 100
        }
      }
    ]
    webApplicationFirewallConfiguration: {
      enabled: true
      firewallMode: 'Prevention'
      ruleSetType: 'OWASP'
      ruleSetVersion: '3.2'
    }
  }
}

resource afdHub 'Microsoft.Cdn/profiles@2025-12-01' = {
  name: 'afd-hub'
  location: 'global'
  sku: {
    name: afdHubSku
  }
}

resource afdHubApps 'Microsoft.Cdn/profiles/originGroups@2025-12-01' = {
  parent: afdHub
  name: 'apps'
  properties: {
    loadBalancingSettings: {
      sampleSize: 4
      successfulSamplesRequired: 3
    }
  }
}

resource afdHubOriginFuncHub 'Microsoft.Cdn/profiles/originGroups/origins@2025-12-01' = {
  parent: afdHubApps
  name: 'func-hub'
  properties: {
    hostName: funcHub.properties.defaultHostName
    originHostHeader: funcHub.properties.defaultHostName
    httpsPort: 443
    sharedPrivateLinkResource: {
      privateLink: {
        id: funcHub.id
      }
      groupId: 'sites'
      privateLinkLocation: location
      requestMessage: 'afd-hub'
    }
  }
}

resource afdHubEndpoint 'Microsoft.Cdn/profiles/afdEndpoints@2025-12-01' = {
  parent: afdHub
  name: 'afd-hub'
  location: 'global'
  properties: {
    enabledState: 'Enabled'
  }
}

resource afdHubEndpointRoute 'Microsoft.Cdn/profiles/afdEndpoints/routes@2025-12-01' = {
  parent: afdHubEndpoint
  name: 'route'
  properties: {
    originGroup: {
      id: afdHubApps.id
    }
    supportedProtocols: [
      'Http'
      'Https'
    ]
    patternsToMatch: [
      '\u{2f}*'
    ]
    forwardingProtocol: 'HttpsOnly'
    linkToDefaultDomain: 'Enabled'
    httpsRedirect: 'Enabled'
  }
  dependsOn: [
    afdHubOriginFuncHub
  ]
}

resource roleFuncHubSthubStorageBlobOwner 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(stSthub.id, funcHub.id, 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b', 'fnetdesigner')
  scope: stSthub
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b')
    principalId: funcHub.identity.principalId
    principalType: 'ServicePrincipal'
  }
}
