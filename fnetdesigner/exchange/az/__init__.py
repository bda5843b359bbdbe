"""A design as a script for the Azure CLI, made from the neutral tree."""

from fnetdesigner.exchange.az.export import ScriptExport, export_az

__all__ = ["ScriptExport", "export_az"]
