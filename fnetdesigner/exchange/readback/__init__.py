"""Reads back what this program exported, from the text alone: the receipts rest on it."""
