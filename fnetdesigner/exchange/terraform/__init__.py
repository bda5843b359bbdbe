"""A design as Terraform for the azurerm provider, made from the neutral tree."""

from fnetdesigner.exchange.terraform.export import Major, TerraformExport, export_terraform

__all__ = ["Major", "TerraformExport", "export_terraform"]
