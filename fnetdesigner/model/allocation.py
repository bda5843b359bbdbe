"""Arithmetic of address space: what is free in it, and where a range of a given size would fit."""

from collections.abc import Iterable, Sequence

from fnetdesigner.model.values import Prefix


def prefix_at(version_of: Prefix, first: int, length: int) -> Prefix:
    """The range of ``length`` fixed bits that starts at ``first``, of the same IP version as another."""
    bits = 32 if version_of.version == 4 else 128
    return Prefix(version_of.version, first, first + (1 << (bits - length)) - 1, length)


def next_free(spaces: Sequence[Prefix], used: Iterable[Prefix], length: int) -> Prefix | None:
    """The lowest range of ``length`` fixed bits inside ``spaces`` that overlaps nothing used, or None."""
    taken = sorted((u for u in used), key=lambda p: (p.version, p.first))
    for space in sorted(spaces, key=lambda p: (p.version, p.first)):
        if length < space.length:
            continue
        candidate = prefix_at(space, space.first, length)
        for one in taken:
            if one.version == space.version and candidate.overlaps(one):
                step = candidate.size
                candidate = prefix_at(space, space.first + -(-(one.last + 1 - space.first) // step) * step, length)
        if space.contains(candidate):
            return candidate
    return None


def free_ranges(space: Prefix, used: Iterable[Prefix]) -> tuple[tuple[int, int], ...]:
    """The gaps of a space, as inclusive pairs of addresses in integers, in rising order."""
    gaps: list[tuple[int, int]] = []
    start = space.first
    for one in sorted((u for u in used if u.overlaps(space)), key=lambda p: p.first):
        if one.first > start:
            gaps.append((start, one.first - 1))
        start = max(start, one.last + 1)
    if start <= space.last:
        gaps.append((start, space.last))
    return tuple(gaps)
