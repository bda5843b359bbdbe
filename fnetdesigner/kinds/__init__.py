"""What can be placed on the canvas: one file per family of kinds, each kind declared once.

One declaration gives the palette entry, the inspector form, the legal containers, the JSON form, the
templates in and out, the documentation and the generic tests. Kinds name each other by their slug and
never import each other; ``catalogue()`` is the one list of them all.
"""
