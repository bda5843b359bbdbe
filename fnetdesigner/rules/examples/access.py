"""Designs that break and keep the rules about access restrictions."""

from typing import Any

from fnetdesigner.kinds.app_parts import AccessRule, HeaderFilter
from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.compute import AppServiceEnvironment
from fnetdesigner.kinds.edge import ApplicationGateway, FrontDoor, VirtualMachine
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.sketch import Example
from fnetdesigner.rules.examples.workplace import Workplace, environment_zone

OFFICE = "203.0.113.0/24"
ORIGINS = (
    "https://functions-next.azure.com",
    "https://functions-staging.azure.com",
    "https://functions.azure.com",
    "https://portal.azure.com",
)
PROFILE = "6f1c2a54-9f0e-4f6e-9a3e-1f1f5f3f7a10"


def _rule(name: str = "office", source: str = OFFICE, **values: Any) -> AccessRule:
    return AccessRule.model_validate({"name": name, "source": source, **values})


def _app(*rules: AccessRule, unmatched: str | None = "Deny", **values: Any) -> Design:
    """An app with access rules, which count for its advanced tools site as well."""
    return Workplace(
        app={"access_rules": rules, "unmatched_action": unmatched, "scm_use_main": True, **values}
    ).design()


def _agent(address: str) -> Design:
    place = Workplace(app={"access_rules": (_rule(),), "unmatched_action": "Deny", "scm_use_main": True})
    place.sketch.add(DeploymentAgent, "agent-build", where="laptop", address=address, deploys=(place.app,))
    return place.design()


def _private(machine: bool = True, **values: Any) -> Design:
    """An app behind a private endpoint, with a machine in its network."""
    place = Workplace(app={"public_network_access": "Disabled", **values})
    place.endpoint()
    if machine:
        home = place.one_more_subnet("snet-machines", "10.0.2.0/28")
        place.sketch.add(VirtualMachine, "vm-jump", home, role="jump-host")
    return place.design()


def _portal(*rules: AccessRule) -> Design:
    place = Workplace(app={"access_rules": (_rule(), *rules), "unmatched_action": "Deny", "scm_use_main": True})
    client = place.sketch.add(Client, "client-dev", wants_portal_testing=True, address="203.0.113.9")
    place.sketch.add(IntendedFlow, "flow-dev", source=client, target=place.app)
    return place.design()


def _environment(source: bool) -> Design:
    place = Workplace(tier="isolated")
    home = place.one_more_subnet("snet-ase", "10.0.4.0/24", delegations=("Microsoft.Web/hostingEnvironments",))
    environment = place.sketch.add(AppServiceEnvironment, "ase-core", home)
    environment_zone(place.sketch, environment, place.network, "10.0.4.11")
    place.sketch.change(place.plan, environment=environment)
    item = _rule("machines", "10.0.0.0/24") if source else _rule("machines", "", subnet=place.subnet.id)
    place.sketch.change(place.app, access_rules=(item,), unmatched_action="Deny", scm_use_main=True)
    return place.design()


def _front_door(headers: tuple[HeaderFilter, ...]) -> Design:
    item = _rule("front-door", "AzureFrontDoor.Backend", headers=headers)
    place = Workplace(app={"access_rules": (item,), "unmatched_action": "Deny", "scm_use_main": True})
    place.sketch.add(FrontDoor, "afd-orders", profile_id=PROFILE, origins=(place.app,))
    return place.design()


def _gateway(admitted: bool) -> Design:
    place = Workplace(app={"unmatched_action": "Deny", "scm_use_main": True})
    endpoints = ("Microsoft.Web",) if admitted else ()
    home = place.one_more_subnet("snet-agw", "10.0.3.0/24", service_endpoints=endpoints)
    rules = (_rule("gateway", "", subnet=home.id),) if admitted else (_rule(),)
    place.app = place.sketch.change(place.app, access_rules=rules)
    place.sketch.add(ApplicationGateway, "agw-orders", home, private_address="10.0.3.10", backends=(place.app,))
    return place.design()


def _debugging(endpoint: bool) -> Design:
    place = Workplace(app={"remote_debugging": True, "unmatched_action": "Deny", "scm_use_main": True})
    services = ("Microsoft.Web",) if endpoint else ()
    home: Subnet = place.one_more_subnet("snet-machines", "10.0.2.0/28", service_endpoints=services)
    machine = place.sketch.add(VirtualMachine, "vm-dev", home)
    place.app = place.sketch.change(place.app, access_rules=(_rule(),))
    place.sketch.add(IntendedFlow, "flow-dev", source=machine, target=place.app)
    return place.design()


def _linux(access: str | None) -> Design:
    return Workplace(tier="flex-consumption", app={"public_network_access": access}).design()


def access_examples() -> tuple[Example, ...]:
    """One breaking and one clean design per rule of the family."""
    many = tuple(f"203.0.113.{n}/32" for n in range(9))
    made = (
        ("FND-ACL-001", _app(_rule(), unmatched=None), _app(_rule())),
        ("FND-ACL-002", _agent("198.51.100.7"), _agent("203.0.113.7")),
        ("FND-ACL-003", _portal(), _portal(_rule("portal", "AzureCloud", priority=200))),
        (
            "FND-ACL-004",
            _private(portal_testing=True, cors_origins=ORIGINS[3:]),
            _private(portal_testing=True, cors_origins=ORIGINS),
        ),
        ("FND-ACL-005", _private(machine=False), _private()),
        ("FND-ACL-006", _environment(False), _environment(True)),
        ("FND-ACL-007", _app(_rule(source="203.0.113")), _app(_rule())),
        ("FND-ACL-008", _app(_rule(), unmatched="Allow"), _app(_rule())),
        ("FND-ACL-009", _app(_rule(action="Deny"), unmatched=None), _app(_rule(action="Deny"), unmatched="Allow")),
        (
            "FND-ACL-010",
            _app(_rule(), _rule("partner", "198.51.100.0/24")),
            _app(_rule(), _rule("partner", "198.51.100.0/24", priority=200)),
        ),
        (
            "FND-ACL-011",
            _app(_rule(), _rule("guest", "203.0.113.9/32", action="Deny", priority=200)),
            _app(_rule(priority=200), _rule("guest", "203.0.113.9/32", action="Deny")),
        ),
        ("FND-ACL-012", _app(_rule(source="10.0.0.0/24")), _app(_rule())),
        ("FND-ACL-013", _app(_rule(source=",".join(many))), _app(_rule(source=",".join(many[:8])))),
        (
            "FND-ACL-014",
            _app(_rule(headers=(HeaderFilter(name="X-Azure-FDIDs", values=(PROFILE,)),))),
            _app(_rule(headers=(HeaderFilter(name="X-Azure-FDID", values=(PROFILE,)),))),
        ),
        ("FND-ACL-015", _front_door(()), _front_door((HeaderFilter(name="X-Azure-FDID", values=(PROFILE,)),))),
        ("FND-ACL-016", _app(_rule(), scm_use_main=False), _app(_rule())),
        (
            "FND-ACL-017",
            Workplace(integrated=True, app={"public_network_access": "Disabled"}).design(),
            Workplace(integrated=True, app={"public_network_access": "Enabled"}).design(),
        ),
        (
            "FND-ACL-018",
            _private(access_rules=(_rule(),), unmatched_action="Deny", scm_use_main=True),
            _private(),
        ),
        ("FND-ACL-019", _app(_rule("apps", "AppService.WestEurope")), _app(_rule())),
        ("FND-ACL-020", _gateway(False), _gateway(True)),
        ("FND-ACL-021", _debugging(True), _debugging(False)),
    )
    restart = Example(
        "FND-ACL-022", _linux("Enabled"), _linux(None), deployed=_linux(None), clean_deployed=_linux(None)
    )
    return (*(Example(*designs) for designs in made), restart)
