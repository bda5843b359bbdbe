"""Functions whose result depends on where the template is deployed, and resource ids built from that."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from .arguments import text_of
from .environment import public_cloud
from .expression import Call, Expression, Literal
from .ids import format_scope
from .values import EvaluationError, Value

if TYPE_CHECKING:
    from .evaluate import Evaluator

# Objects that describe the place of deployment; True: what they mean depends on the scope of the template.
PLACE_OBJECTS: Mapping[str, bool] = MappingProxyType(
    {"resourcegroup": True, "subscription": True, "environment": False, "tenant": False}
)
PLACE_CALLS = frozenset({"resourceid", "subscriptionresourceid", "tenantresourceid", "extensionresourceid"})


def placed_call(ev: Evaluator, name: str, args: list[Expression]) -> Call:
    """A call of a resource id function as it reads in the outermost template."""
    context, root = ev.scope.context, ev.scope.root
    if name.lower() == "resourceid":
        if len(args) == 1 and isinstance(args[0], Literal):
            symbol = ev.resolver.as_call(str(args[0].value))
            if symbol is not None:
                return symbol
        if not ev.scope.is_root and context.resource_group is not None and _type_position(args) == 0:
            args = [Literal(context.resource_group), *args]
            if context.subscription_id != root.subscription_id:
                args = [Literal(context.subscription_id), *args]
    return Call(name, tuple(args))


def _type_position(args: Sequence[Expression]) -> int | None:
    for position, arg in enumerate(args[:3]):
        if isinstance(arg, Literal) and str(arg.value).count("/") == len(args) - position - 1 > 0:
            return position
    return None


def _resource_group(ev: Evaluator, args: Sequence[Value]) -> Value:
    context = ev.scope.context
    if context.resource_group is None:
        raise EvaluationError("resourceGroup() has no meaning in a deployment to a subscription")
    return {
        "id": format_scope(context.subscription_id, context.resource_group),
        "name": context.resource_group,
        "type": "Microsoft.Resources/resourceGroups",
        "location": context.region,
        "tags": {},
        "properties": {"provisioningState": "Succeeded"},
    }


def _subscription(ev: Evaluator, args: Sequence[Value]) -> Value:
    context = ev.scope.context
    return {
        "id": format_scope(context.subscription_id, None),
        "subscriptionId": context.subscription_id,
        "tenantId": context.tenant_id,
        "displayName": context.subscription_name,
    }


def _tenant(ev: Evaluator, args: Sequence[Value]) -> Value:
    return {"tenantId": ev.scope.context.tenant_id}


def _environment(ev: Evaluator, args: Sequence[Value]) -> Value:
    return public_cloud()


def _deployment(ev: Evaluator, args: Sequence[Value]) -> Value:
    context = ev.scope.context
    scope = format_scope(context.subscription_id, context.resource_group)
    return {
        "name": context.deployment,
        "id": f"{scope}/providers/Microsoft.Resources/deployments/{context.deployment}",
        "location": context.region,
        "properties": {
            "template": {"contentVersion": ev.scope.content_version},
            "mode": "Incremental",
            "provisioningState": "Accepted",
        },
    }


def _path(kind: str, names: Sequence[str]) -> str:
    namespace, *segments = kind.strip("/").split("/")
    parts = ["providers", namespace]
    for segment, name in zip(segments, names, strict=True):
        parts += (segment, name)
    return "/".join(parts)


def _split_arguments(function: str, texts: list[str], most: int) -> tuple[list[str], str, list[str]]:
    """Scope arguments, type and names. The type is found by counting: it has as many segments after the
    namespace as names follow it."""
    for position in range(min(most + 1, len(texts) - 1)):
        names = texts[position + 1 :]
        if texts[position].strip("/").count("/") == len(names):
            return texts[:position], texts[position], names
    for position in range(min(most + 1, len(texts) - 1)):
        names = "/".join(texts[position + 1 :]).split("/")
        if "." in texts[position] and texts[position].strip("/").count("/") == len(names):
            return texts[:position], texts[position], names
    raise EvaluationError(f"{function}() needs one name for each segment of its type")


def _resource_id(ev: Evaluator, args: Sequence[Value]) -> Value:
    texts = [text_of(arg) for arg in args]
    if len(texts) == 1:
        found = ev.resolver.id_of(texts[0])
        if found is not None:
            return found
    scope, kind, names = _split_arguments("resourceId", texts, 2)
    context = ev.scope.context
    subscription = scope[0] if len(scope) == 2 else context.subscription_id
    group = scope[-1] if scope else context.resource_group
    return f"{format_scope(subscription, group)}/{_path(kind, names)}"


def _subscription_resource_id(ev: Evaluator, args: Sequence[Value]) -> Value:
    scope, kind, names = _split_arguments("subscriptionResourceId", [text_of(arg) for arg in args], 1)
    subscription = scope[0] if scope else ev.scope.context.subscription_id
    return f"{format_scope(subscription, None)}/{_path(kind, names)}"


def _tenant_resource_id(ev: Evaluator, args: Sequence[Value]) -> Value:
    _, kind, names = _split_arguments("tenantResourceId", [text_of(arg) for arg in args], 0)
    return f"/{_path(kind, names)}"


def _extension_resource_id(ev: Evaluator, args: Sequence[Value]) -> Value:
    if not args:
        raise EvaluationError("extensionResourceId() needs the id of a resource")
    _, kind, names = _split_arguments("extensionResourceId", [text_of(arg) for arg in args[1:]], 0)
    return f"{text_of(args[0]).rstrip('/')}/{_path(kind, names)}"


def _management_group_resource_id(ev: Evaluator, args: Sequence[Value]) -> Value:
    scope, kind, names = _split_arguments("managementGroupResourceId", [text_of(arg) for arg in args], 1)
    group = scope[0] if scope else "management-group"
    return f"/providers/Microsoft.Management/managementGroups/{group}/{_path(kind, names)}"


def _resource_info(ev: Evaluator, args: Sequence[Value]) -> Value:
    found = ev.resolver.about(text_of(args[0])) if args else None
    if found is None:
        raise EvaluationError("resourceInfo() names no resource of this template")
    return dict(found)


SCOPE_FUNCTIONS: Mapping[str, Callable[[Evaluator, Sequence[Value]], Value]] = MappingProxyType(
    {
        "deployment": _deployment,
        "environment": _environment,
        "extensionresourceid": _extension_resource_id,
        "managementgroupresourceid": _management_group_resource_id,
        "resourcegroup": _resource_group,
        "resourceid": _resource_id,
        "resourceinfo": _resource_info,
        "subscription": _subscription,
        "subscriptionresourceid": _subscription_resource_id,
        "tenant": _tenant,
        "tenantresourceid": _tenant_resource_id,
    }
)
