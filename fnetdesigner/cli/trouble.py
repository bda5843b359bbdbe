"""What cannot be done, said in one line: what is concerned, what is wrong, and the way out."""

from __future__ import annotations


class CommandError(Exception):
    """A verb that cannot do what it was asked. ``where`` is the file (or word) concerned."""

    def __init__(self, where: str, what: str, way_out: str = "") -> None:
        self.where = where
        self.what = what
        self.way_out = way_out
        super().__init__(where, what, way_out)

    def __str__(self) -> str:
        what = self.what.rstrip(".") if self.way_out else self.what
        line = f"{self.where}: {what}; {self.way_out}" if self.way_out else f"{self.where}: {what}"
        return " ".join(line.split())


def reason(error: OSError) -> str:
    """The system's own words for why a file could not be used, as the middle of a sentence."""
    words = error.strerror or type(error).__name__
    return words[:1].lower() + words[1:]
