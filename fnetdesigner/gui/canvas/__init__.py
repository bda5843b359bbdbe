"""The drawing table: a view that paints a design from plain values, and the gestures that change it."""

from fnetdesigner.gui.canvas.view import CanvasView

__all__ = ["CanvasView"]
