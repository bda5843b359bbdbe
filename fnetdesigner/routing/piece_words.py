"""A piece of a design in words, and back: what the command line writes and reads of rules, routes and links."""

from fnetdesigner.kinds.catalogue import catalogue
from fnetdesigner.model.resource import Part, Resource
from fnetdesigner.model.view import View
from fnetdesigner.routing.usage import Piece, entries_of, entry_name


def headline(title: str, asked: int, many: int, lost: int, gone: int, *, removable: bool) -> str:
    """How many of the ``asked`` flows depend on a piece, would break and would go; *stars* stand around names."""
    if not asked:
        return f"The design has no intended flows that could depend on {title}."
    if not many:
        return f"No intended flow depends on {title}."
    text = f"{many} intended {'flow depends' if many == 1 else 'flows depend'} on {title}"
    parts = []
    if lost:
        parts.append(f"{_all_of(lost, many)} would break without it")
    if gone:
        parts.append(f"{_all_of(gone, many)} would go with it")
    if not parts and removable:
        parts.append("it stands the same without it" if many == 1 else "all stand the same without it")
    return f"{text}{'; ' if parts else ''}{', '.join(parts)}."


def _all_of(number: int, many: int) -> str:
    return ("it" if many == 1 else "all") if number == many else str(number)


def piece_words(piece: Piece, view: View) -> str:
    """A piece as the middle of a sentence."""
    holder = view.any(piece.resource)
    if holder is None:
        return "something that is gone"
    if piece.builtin:
        noun = "the default rule" if piece.field == "rules" else "the route"
        return f"{noun} {piece.builtin} of *{holder.name}*"
    if not piece.field or piece.entry is None:
        return _whole(holder, view)
    entry = getattr(holder, piece.field)[piece.entry]
    return f"{_noun(piece.field)} *{entry_name(entry, view)}* of *{holder.name}*"


def _whole(holder: Resource, view: View) -> str:
    title = catalogue().of(holder).title
    word = title if title[1:] != title[1:].lower() else title.lower()
    parent = view.any(holder.parent)
    several = sum(1 for _ in view.named(type(holder), holder.name)) > 1
    return f"the {word} *{holder.name}*{f' in *{parent.name}*' if several and parent is not None else ''}"


NOUNS = {
    "rules": "the rule",
    "routes": "the route",
    "records": "the record",
    "access_rules": "the access restriction",
    "scm_rules": "the access restriction",
    "firewall_rules": "the firewall rule",
    "allowed_addresses": "the allowed address",
    "allowed_subnets": "the allowed subnet",
    "service_endpoints": "the service endpoint",
    "virtual_networks": "the link to",
    "public_ips": "the public address",
}


def _noun(field: str) -> str:
    return NOUNS.get(field, f"the entry in {field.replace('_', ' ')},")


def parse_piece(resource_id: str, word: str, view: View) -> Piece:
    """The entry of a resource that a word stands for: its name, its priority or its value. ValueError names what
    there is."""
    holder = view.any(resource_id)
    assert holder is not None
    wanted = word.strip().lower()
    known: list[str] = []
    hits: list[Piece] = []
    for field, place, entry in entries_of(holder):
        name = entry_name(entry, view)
        known.append(name)
        marks = {name.lower(), str(entry).lower()} if not isinstance(entry, Part) else {name.lower()}
        if (priority := getattr(entry, "priority", None)) is not None:
            direction = getattr(entry, "direction", "")
            marks |= {str(priority), f"{direction}:{priority}".lower()}
        if wanted in marks:
            hits.append(Piece(holder.id, field, place))
    if len(hits) == 1:
        return hits[0]
    if hits:
        raise ValueError(f"{holder.name} has {len(hits)} entries {word!r}; write the name, or DIRECTION:PRIORITY")
    has = f"it has {', '.join(dict.fromkeys(known))}" if known else "it has none"
    raise ValueError(f"{holder.name} has no entry {word!r}; {has}")
