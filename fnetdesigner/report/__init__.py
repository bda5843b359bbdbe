"""Pictures and documents made from a design: the drawing as plain values, as SVG, as PNG, and the report.

Everything here takes a design and returns values, text or bytes; nothing opens files or knows a screen.
"""
