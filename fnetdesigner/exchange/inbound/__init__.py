"""Reads what is no template: resources as Azure tells them, and what Terraform knows of a state or a plan."""
