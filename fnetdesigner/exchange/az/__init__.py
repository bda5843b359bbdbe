"""A design as a script for the Azure CLI, made from the neutral tree."""
