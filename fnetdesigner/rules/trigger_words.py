"""Triggers in words, and the versions of their extensions."""

from collections.abc import Sequence

from fnetdesigner.kinds.app_parts import Trigger

TITLES = {
    "http": "HTTP", "timer": "timer", "queue": "Queue Storage", "blob": "Blob", "event-hub": "Event Hubs",
    "service-bus": "Service Bus", "cosmos-db": "Cosmos DB", "sql": "Azure SQL", "event-grid": "Event Grid",
    "durable": "Durable Functions", "kafka": "Kafka", "rabbitmq": "RabbitMQ", "signalr": "SignalR", "other": "other",
}  # fmt: skip


def trigger_names(triggers: Sequence[Trigger]) -> str:
    """A trigger in words, for one or several: Blob trigger, Blob and Queue Storage trigger."""
    titles = list(dict.fromkeys(TITLES[t.type] for t in triggers))
    listed = titles[0] if len(titles) == 1 else f"{', '.join(titles[:-1])} and {titles[-1]}"
    return f"{listed} trigger"


def version_of(text: str) -> tuple[int, ...] | None:
    """A version as numbers, of which 5.2 is 5.2.0; None for what is not three numbers at most."""
    parts = text.strip().removeprefix("v").split(".")
    if not all(p.isascii() and p.isdigit() and len(p) <= 9 for p in parts) or len(parts) > 4:
        return None
    numbers = [int(p) for p in parts]
    return tuple(numbers + [0] * (4 - len(numbers)))


def is_older(text: str, least: str | None) -> bool:
    """Whether a version is known to be lower than another one; an unknown version is not judged."""
    version, wanted = version_of(text), None if least is None else version_of(least)
    return version is not None and wanted is not None and version < wanted
