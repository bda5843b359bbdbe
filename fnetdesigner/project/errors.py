"""What can be wrong with a project file, said once and with its place."""

from __future__ import annotations

LONGEST_MESSAGE = 400


class ProjectError(ValueError):
    """A project file that cannot be read or written.

    ``name`` is the file's name; ``line`` and ``column`` count from 1 and are None where the trouble is not
    at one place; ``where`` is the dotted path of the property (``resources.subnet-2.prefix``), empty where
    there is none. ``message`` says what is wrong and what would be right.
    """

    def __init__(self, name: str, line: int | None, column: int | None, where: str, message: str) -> None:
        self.name = name
        self.line = line
        self.column = column
        self.where = where
        self.message = shortened(message)
        place = name if line is None else f"{name}, line {line}"
        if line is not None and column is not None and not where:
            place += f", column {column}"
        super().__init__(f"{place}: {where}: {self.message}" if where else f"{place}: {self.message}")


class RefusedError(Exception):
    """The same trouble before its line is known: the path to the property, and the message."""

    def __init__(self, path: tuple[str | int, ...], message: str) -> None:
        super().__init__(message)
        self.path = path
        self.message = message


def shortened(text: str, longest: int = LONGEST_MESSAGE) -> str:
    """The text, its middle left out where it is too long to read."""
    half = longest // 2
    return text if len(text) <= longest else f"{text[:half]} … {text[-half:]}"
