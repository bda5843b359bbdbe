"""Addresses that Azure gave to what is deployed: they are in no template, and live data tells them."""

from __future__ import annotations

from typing import Any

from fnetdesigner.exchange.body import MISSING, Body

APP, PUBLIC_IP = "function-app", "public-ip"


def read_known_addresses(slug: str, body: Body) -> dict[str, Any]:
    """The known addresses of an app or a public address, taken out of its live body."""
    if slug == PUBLIC_IP:
        found = body.take("properties.ipAddress")
        return {"address": found} if isinstance(found, str) and found else {}
    if slug != APP:
        return {}
    outbound = [body.take(f"properties.{name}") for name in ("possibleOutboundIpAddresses", "outboundIpAddresses")]
    inbound = body.take("properties.inboundIpAddress")
    values: dict[str, Any] = {}
    listed = next((text for text in outbound if text is not MISSING and isinstance(text, str) and text), "")
    if listed:
        values["outbound_addresses"] = tuple(dict.fromkeys(part.strip() for part in listed.split(",") if part.strip()))
    if isinstance(inbound, str) and inbound:
        values["inbound_address"] = inbound
    return values
