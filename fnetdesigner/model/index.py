"""Look-up tables over the resources of a design, kept up to date by copying only what an edit touched."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from fnetdesigner.model.resource import Reference, Resource, natural_key, references

Ids = tuple[str, ...]
K = TypeVar("K")


def _sorted_ids(ids: Iterable[str]) -> Ids:
    return tuple(sorted(ids, key=natural_key))


@dataclass(frozen=True)
class Index:
    """``by_kind``: ids of a kind. ``by_name``: ids by (kind, lower-case name). ``children``: ids inside a
    container (key None: at the top). ``references``: what a resource names. ``referrers``: who names it.
    All ids in natural order, so that nothing depends on the order in which a design was made."""

    by_kind: Mapping[str, Ids]
    by_name: Mapping[tuple[str, str], Ids]
    children: Mapping[str | None, Ids]
    references: Mapping[str, tuple[Reference, ...]]
    referrers: Mapping[str, tuple[Reference, ...]]

    @staticmethod
    def of(resources: Iterable[Resource]) -> "Index":
        """Build the tables from nothing; linear but for the sorting."""
        by_kind: dict[str, list[str]] = {}
        by_name: dict[tuple[str, str], list[str]] = {}
        children: dict[str | None, list[str]] = {}
        named: dict[str, tuple[Reference, ...]] = {}
        referrers: dict[str, list[Reference]] = {}
        for r in resources:
            by_kind.setdefault(r.kind, []).append(r.id)
            by_name.setdefault((r.kind, r.name.lower()), []).append(r.id)
            children.setdefault(r.parent, []).append(r.id)
            named[r.id] = tuple(references(r))
            for reference in named[r.id]:
                referrers.setdefault(reference.target, []).append(reference)
        return Index(
            {k: _sorted_ids(v) for k, v in by_kind.items()},
            {k: _sorted_ids(v) for k, v in by_name.items()},
            {k: _sorted_ids(v) for k, v in children.items()},
            named,
            {k: _sorted_references(v) for k, v in referrers.items()},
        )

    @staticmethod
    def in_order(ids: Iterable[str]) -> Ids:
        """Ids in natural order: subnet-2 before subnet-10."""
        return _sorted_ids(ids)

    def updated(self, old: Mapping[str, Resource], new: Mapping[str, Resource], touched: Iterable[str]) -> "Index":
        """The tables after the resources in ``touched`` were added, removed or replaced."""
        by_kind, by_name = dict(self.by_kind), dict(self.by_name)
        children, named, referrers = dict(self.children), dict(self.references), dict(self.referrers)
        for resource_id in touched:
            before, after = old.get(resource_id), new.get(resource_id)
            if before is after:
                continue
            if before is not None:
                if after is None:
                    _drop(by_kind, before.kind, resource_id)
                if after is None or after.name != before.name:
                    _drop(by_name, (before.kind, before.name.lower()), resource_id)
                if after is None or after.parent != before.parent:
                    _drop(children, before.parent, resource_id)
            if after is not None:
                if before is None:
                    _put(by_kind, after.kind, resource_id)
                if before is None or after.name != before.name:
                    _put(by_name, (after.kind, after.name.lower()), resource_id)
                if before is None or after.parent != before.parent:
                    _put(children, after.parent, resource_id)
            was = named.pop(resource_id, ())
            now = tuple(references(after)) if after is not None else ()
            if after is not None:
                named[resource_id] = now
            if was != now:
                for target in {r.target for r in was} | {r.target for r in now}:
                    kept = [r for r in referrers.get(target, ()) if r.source != resource_id]
                    kept += [r for r in now if r.target == target]
                    if kept:
                        referrers[target] = _sorted_references(kept)
                    else:
                        referrers.pop(target, None)
        return Index(by_kind, by_name, children, named, referrers)


def _sorted_references(items: Iterable[Reference]) -> tuple[Reference, ...]:
    return tuple(sorted(items, key=lambda r: natural_key(r.source)))


def _drop(table: dict[K, Ids], key: K, resource_id: str) -> None:
    left = tuple(i for i in table.get(key, ()) if i != resource_id)
    if left:
        table[key] = left
    else:
        table.pop(key, None)


def _put(table: dict[K, Ids], key: K, resource_id: str) -> None:
    table[key] = _sorted_ids({*table.get(key, ()), resource_id})
