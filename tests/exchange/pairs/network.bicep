param location string = resourceGroup().location
param names array = ['app', 'data']

resource nsg 'Microsoft.Network/networkSecurityGroups@2024-05-01' = [for name in names: {
  name: 'nsg-${name}'
  location: location
  properties: {}
}]

resource vnet 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-pair'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: ['10.4.0.0/16']
    }
    subnets: [for (name, i) in names: {
      name: 'snet-${name}'
      properties: {
        addressPrefix: '10.4.${i}.0/24'
        networkSecurityGroup: {
          id: nsg[i].id
        }
      }
    }]
  }
}
