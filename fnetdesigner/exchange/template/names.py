"""The names of the language's functions in the case Bicep needs; ARM templates accept any case."""

from __future__ import annotations

from types import MappingProxyType

# From the function reference of ARM templates; list* functions are open-ended and keep the author's case.
_NAMES = (
    "add", "and", "array", "base64", "base64ToJson", "base64ToString", "bool", "cidrHost", "cidrSubnet",
    "coalesce", "concat", "contains", "copyIndex", "createArray", "createObject", "dataUri",
    "dataUriToString", "dateTimeAdd", "dateTimeFromEpoch", "dateTimeToEpoch", "deployer", "deployment",
    "div", "empty", "endsWith", "environment", "equals", "extensionResourceId", "fail", "false",
    "filter", "first", "flatten", "float", "format", "getSecret", "greater", "greaterOrEquals",
    "groupBy", "guid", "if", "indexFromEnd", "indexOf", "int", "intersection", "items", "join", "json",
    "lambda", "lambdaVariables", "last", "lastIndexOf", "length", "less", "lessOrEquals",
    "listAccountSas", "listKeys", "listSecrets", "managementGroup", "managementGroupResourceId", "map",
    "mapValues", "max", "min", "mod", "mul", "newGuid", "not", "null", "objectKeys", "or", "padLeft",
    "parameters", "parseCidr", "pickZones", "providers", "range", "reduce", "reference", "references",
    "replace", "resourceGroup", "resourceId", "resourceInfo", "shallowMerge", "skip", "sort", "split",
    "startsWith", "string", "sub", "subscription", "subscriptionResourceId", "substring", "take",
    "tenant", "tenantResourceId", "toLogicalZone", "toLogicalZones", "toLower", "toObject",
    "toPhysicalZone", "toPhysicalZones", "toUpper", "trim", "true", "tryGet", "tryIndexFromEnd",
    "union", "uniqueString", "uri", "uriComponent", "uriComponentToString", "utcNow", "variables",
)  # fmt: skip
CANONICAL = MappingProxyType({name.lower(): name for name in _NAMES})


def canonical_name(name: str) -> str:
    """``name`` in the case of the function reference; a name that is not in it stays as it is."""
    return CANONICAL.get(name.lower(), name)
