"""A design as Terraform for the azurerm provider, made from the neutral tree."""
