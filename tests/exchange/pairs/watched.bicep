param location string = resourceGroup().location
param watched bool = true

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-pair'
  location: location
  properties: {
    retentionInDays: 30
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = if (watched) {
  name: 'appi-pair'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
  }
}

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stpair'
  location: location
  sku: {
    name: 'Standard_LRS'
  }
  kind: 'StorageV2'
  tags: {
    customer: workspace.properties.customerId
  }
  properties: {}
}
