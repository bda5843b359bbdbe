"""Designs that break and keep the rules about Hybrid Connections."""

from collections.abc import Mapping
from typing import Any

from fnetdesigner.kinds.outside import OnPremisesNetwork
from fnetdesigner.kinds.relay import HybridConnection, HybridConnectionManager, RelayNamespace
from fnetdesigner.model.design import Design
from fnetdesigner.rules.examples.sketch import Example
from fnetdesigner.rules.examples.workplace import Workplace


def office(
    tier: str = "elastic-premium",
    baseline: str = "2024-11",
    count: int = 1,
    managers: int = 2,
    plan: Mapping[str, Any] | None = None,
    app: Mapping[str, Any] | None = None,
    relay: Mapping[str, Any] | None = None,
    manager: Mapping[str, Any] | None = None,
    **connection: Any,
) -> Design:
    """An app calls a SQL server of the office through Azure Relay; ``count`` connections, one host each."""
    place = Workplace(tier, baseline=baseline, plan=plan, app=app)
    namespace = place.sketch.add(RelayNamespace, "rel-orders", **(relay or {}))
    made = tuple(
        place.sketch.add(
            HybridConnection,
            "hc-sql" if number == 0 else f"hc-sql-{number}",
            **{"namespace": namespace, "host": f"sql{number}.corp.example", "port": "1433", **connection},
        )
        for number in range(count)
    )
    place.app = place.sketch.change(place.app, hybrid_connections=made)
    site = place.sketch.add(OnPremisesNetwork, "office", address_space=("192.168.0.0/16",))
    for number in range(managers):
        values = {"connections": made, "site": site, **(manager or {})}
        place.sketch.add(HybridConnectionManager, f"hcm-{number}", **values)
    return place.design()


def hybrid_examples() -> tuple[Example, ...]:
    """One breaking and one clean design per rule of the family, and more where a rule has several sides."""
    linux = {"operating_system": "linux"}
    return (
        Example("FND-HYB-001", office(plan=linux), office()),
        Example("FND-HYB-001", office(plan=linux), office(plan=linux, baseline="2026-04")),
        Example("FND-HYB-002", office(port="1433-1435"), office()),
        Example("FND-HYB-002", office(host="*.corp.example"), office()),
        Example("FND-HYB-003", office(protocol="udp"), office()),
        Example("FND-HYB-004", office(purpose="inbound"), office()),
        Example("FND-HYB-005", office(host="192.168.7.4"), office()),
        Example("FND-HYB-006", office(managers=0), office()),
        Example("FND-HYB-006", office(manager={"reaches_relay": False}), office()),
        Example(
            "FND-HYB-007",
            office("dedicated", count=6, plan={"sku": "B1"}),
            office("dedicated", count=5, plan={"sku": "B1"}),
        ),
        Example("FND-HYB-007", office("dedicated", count=26, plan={"sku": "S1"}), office("dedicated", count=26)),
        Example("FND-HYB-008", office(requires_client_authorization=False), office()),
        Example("FND-HYB-008", office(endpoint_metadata=False), office()),
        Example("FND-HYB-009", office(relay={"region": "northeurope"}), office(relay={"region": "West Europe"})),
        Example("FND-HYB-010", office(managers=1), office()),
        Example("FND-HYB-011", office(purpose="ldap", port="389"), office()),
        Example("FND-HYB-012", office("dedicated", app={"container": True}), office("dedicated")),
        Example("FND-HYB-013", office(manager={"resolves_names": False}), office()),
    )
