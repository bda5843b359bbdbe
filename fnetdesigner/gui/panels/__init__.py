"""What stands around the canvas: palette, outline, inspector, problems, addresses."""
