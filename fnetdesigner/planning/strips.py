"""Where the blocks of an address space lie on a strip, and which range a point of it stands for.

A strip is not to scale: a /16 with a /28 in it would show nothing. Each block gets a share by the number of its
bits, so that larger ones are wider and small ones can be read and hit.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fnetdesigner.model.allocation import prefix_at
from fnetdesigner.model.values import Prefix
from fnetdesigner.planning.address_map import Space


@dataclass(frozen=True, slots=True)
class Strip:
    """``edges``: where each block begins, in pixels, and where the last one ends."""

    space: Space
    edges: tuple[float, ...]

    def block_at(self, x: float) -> int:
        """The number of the block at a point; the nearest one outside of the strip."""
        return min(max(bisect_right(self.edges, x) - 1, 0), len(self.space.blocks) - 1)

    def x_of(self, address: int) -> float:
        """Where an address lies."""
        for at, block in enumerate(self.space.blocks):
            if block.first <= address <= block.last:
                share = (address - block.first) / block.size
                return self.edges[at] + share * (self.edges[at + 1] - self.edges[at])
        return self.edges[-1]

    def range_at(self, x: float, length: int, but: str = "") -> Prefix | None:
        """The range of ``length`` fixed bits nearest to a point that lies in the free block there; None where that
        has no room. ``but``: the id of a subnet that gives its range up, so that its block counts as free."""
        at = self.block_at(x)
        block = self.space.blocks[at]
        if length < self.space.prefix.length or not (block.role == "free" or (but and block.id == but)):
            return None
        size = 1 << ((32 if block.version == 4 else 128) - length)
        low, high = -(-block.first // size), (block.last + 1) // size - 1
        if low > high:
            return None
        width = self.edges[at + 1] - self.edges[at]
        share = (x - self.edges[at]) / width if width else 0.0
        wanted = round((block.first + share * block.size - size / 2) / size)
        return prefix_at(self.space.prefix, min(max(wanted, low), high) * size, length)


def laid_out(space: Space, left: float, width: float) -> Strip:
    """The strip of a space between two points."""
    weights = [float(max(b.size.bit_length(), 1)) for b in space.blocks]
    total = sum(weights) or 1.0
    edges = [left]
    for weight in weights:
        edges.append(edges[-1] + weight / total * width)
    return Strip(space, tuple(edges))


def step(spaces: Sequence[Space], prefix: Prefix, by: int) -> Prefix:
    """The next free place (``by`` 1) or the one before (-1) for a range of the same size; itself where there is none.

    It goes from gap to gap and from space to space.
    """
    for low, high, home in _runs(spaces, prefix.length) if by > 0 else reversed(list(_runs(spaces, prefix.length))):
        if by > 0 and high > prefix.first:
            return prefix_at(home, max(low, prefix.first + prefix.size), prefix.length)
        if by < 0 and low < prefix.first:
            return prefix_at(home, min(high, prefix.first - prefix.size), prefix.length)
    return prefix


def _runs(spaces: Sequence[Space], length: int) -> Iterator[tuple[int, int, Prefix]]:
    """The first and the last place in every gap with room, in rising order."""
    for space in spaces:
        if space.prefix.version != 4 or length < space.prefix.length:
            continue
        size = 1 << (32 - length)
        for block in space.blocks:
            low, high = -(-block.first // size) * size, (block.last + 1) // size * size - size
            if block.role == "free" and low <= high:
                yield low, high, space.prefix
