"""Writes and reads deployment slots: an app's body once more, with what the slot says for itself.

What a slot of a template says like its app is the app's; only what differs is the slot's own or is reported.
"""

from __future__ import annotations

from typing import Any

from fnetdesigner.exchange.app_body import own_value, write_access_rule, write_app
from fnetdesigner.exchange.app_reading import lift_web_config, settings_of
from fnetdesigner.exchange.body import Body
from fnetdesigner.exchange.builder import Builder, Extra
from fnetdesigner.exchange.reading import Reading, Source
from fnetdesigner.exchange.tree import TreeValue
from fnetdesigner.exchange.writing import write_fields
from fnetdesigner.kinds.app_parts import AccessRule
from fnetdesigner.kinds.declaration import Arm
from fnetdesigner.kinds.deployment_slot import DeploymentSlot
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.model.resource import metadata_of

SITE = "Microsoft.Web/sites"
SUBNET = "properties.virtualNetworkSubnetId"
SHARE = "WEBSITE_CONTENTSHARE"
OWN_FIELDS = ("name", "integration_subnet", "public_network_access", "access_rules", "unmatched_action")


def write_slot(slot: DeploymentSlot, body: dict[str, TreeValue], builder: Builder) -> Extra:
    """The app as it would be with the slot's own values; every slot has a content share of its own."""
    app = builder.view.get(slot.app, FunctionApp)
    if app is None:
        return Extra()
    own = {s.name.lower() for s in slot.app_settings}
    further = tuple(s for s in app.app_settings if s.name.lower() not in own)
    values = {field: getattr(slot, field) for field in OWN_FIELDS}
    plain = {"gateway_network": None, "app_settings": (*slot.app_settings, *further)}
    stand_in = app.model_copy(update={**values, **plain})
    location = body.get("location")
    write_fields(stand_in, body, builder.id_of, {AccessRule: write_access_rule})
    share = {s.name: own_value(s, builder) for s in slot.app_settings if s.name.lower() == SHARE.lower()}
    waits = write_app(stand_in, body, builder, f"sites-{slot.name}", {SHARE: None, **share})
    if location is not None:
        body["location"] = location
    return Extra((), waits)


def read_slot(source: Source, reading: Reading) -> dict[str, Any]:
    """The settings in which a slot differs from its app; the rest that is alike is taken for understood."""
    body = source.body
    settings = settings_of(body, source.children)
    if isinstance(body.look("properties.siteConfig.appSettings"), list):
        body.take("properties.siteConfig.appSettings")
    _merge_children(source, reading)
    app = reading.find(SITE, source.names[:1])
    if app is None or app.origin is None:
        return {"app_settings": settings.rest()}
    theirs = settings_of(Body(app.origin.body), app.children)
    for name in settings.names():
        if settings.get(name) == theirs.get(name):
            settings.drop(name)
    arms = (metadata_of(DeploymentSlot, field, Arm) for field in DeploymentSlot.model_fields)
    body.take_same(app.origin.body, ("location", *(arm.path.removesuffix("[]") for arm in arms if arm is not None)))
    return {"app_settings": settings.rest()}


def _merge_children(source: Source, reading: Reading) -> None:
    for child in source.children:
        where, segment = reading.label(child), child.type.lower().partition("/slots/")[2]
        properties = Body(child.body)
        match segment, child.names[-1].lower():
            case "config", "appsettings":
                continue
            case "config", "web":
                lift_web_config(properties, source.body)
            case "networkconfig", _:
                properties.take("properties.swiftSupported")
                source.body.put(SUBNET, properties.take("properties.subnetResourceId"))
            case _:
                reading.keep_raw(child, "A design has no field for this part of a deployment slot.")
                continue
        reading.rest(where, properties)
