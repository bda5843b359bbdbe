"""The families of rules. Each module ends with a tuple of its rules in the order of the fact sheet."""

from fnetdesigner.rules.families.access import ACCESS_RULES
from fnetdesigner.rules.families.dns import DNS_RULES
from fnetdesigner.rules.families.export import EXPORT_RULES
from fnetdesigner.rules.families.gateway import GATEWAY_RULES
from fnetdesigner.rules.families.hybrid import HYBRID_RULES
from fnetdesigner.rules.families.key_vault import KEY_VAULT_RULES
from fnetdesigner.rules.families.outbound import OUTBOUND_RULES
from fnetdesigner.rules.families.plan import PLAN_RULES
from fnetdesigner.rules.families.private_endpoint import PRIVATE_ENDPOINT_RULES
from fnetdesigner.rules.families.route import ROUTE_RULES
from fnetdesigner.rules.families.security_group import SECURITY_GROUP_RULES
from fnetdesigner.rules.families.service import SERVICE_RULES
from fnetdesigner.rules.families.service_endpoint import SERVICE_ENDPOINT_RULES
from fnetdesigner.rules.families.storage import STORAGE_RULES
from fnetdesigner.rules.families.subnet import SUBNET_RULES
from fnetdesigner.rules.families.todo import TODO_RULES
from fnetdesigner.rules.families.trigger import TRIGGER_RULES
from fnetdesigner.rules.families.virtual_network import VIRTUAL_NETWORK_RULES

FAMILIES = (
    PLAN_RULES,
    VIRTUAL_NETWORK_RULES,
    SUBNET_RULES,
    PRIVATE_ENDPOINT_RULES,
    SERVICE_ENDPOINT_RULES,
    STORAGE_RULES,
    KEY_VAULT_RULES,
    DNS_RULES,
    SECURITY_GROUP_RULES,
    ROUTE_RULES,
    OUTBOUND_RULES,
    GATEWAY_RULES,
    HYBRID_RULES,
    TRIGGER_RULES,
    ACCESS_RULES,
    SERVICE_RULES,
    EXPORT_RULES,
    TODO_RULES,
)
"""Every family, in the order of the fact sheet; the unfinished things come last."""
