"""A deployment slot: a second copy of a function app, with an address and a network of its own.

Plan, runtime and storage are the app's. What a slot says for itself, and does not take from the app, is
modelled here. Not modelled: swapping, and which settings stay with a slot.
"""

from typing import Annotated, ClassVar, Literal

from fnetdesigner.kinds.app_parts import BY_FUNCTION, AccessRule, AppSetting
from fnetdesigner.kinds.compute import WEB_API
from fnetdesigner.kinds.declaration import Arm, ArmType, Kind
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import AzureResource, Ref
from fnetdesigner.model.view import View

OUT, IN = "Outbound", "Inbound"


class DeploymentSlot(AzureResource):
    """A deployment slot of a function app, the production slot aside."""

    kind: ClassVar[str] = "deployment-slot"

    app: Annotated[
        Ref | None,
        Shown("Function app", "The app that the slot belongs to.", "FCP26"),
        RefTo(("function-app",), "Be a slot of", "association", cascade=True),
        BY_FUNCTION,
    ] = None
    integration_subnet: Annotated[
        Ref | None,
        Shown(
            "Integration subnet",
            "A slot integrates for itself; it counts as one more integration of the plan. Empty means none.",
            "VNI26",
            OUT,
        ),
        RefTo(("subnet",), "Integrate with", "integration"),
        Arm("properties.virtualNetworkSubnetId"),
    ] = None
    public_network_access: Annotated[
        Literal["Enabled", "Disabled"] | None,
        Shown("Public network access", "Unset means open, until a private endpoint exists.", "AR24", IN),
        Arm("properties.publicNetworkAccess"),
    ] = None
    access_rules: Annotated[
        tuple[AccessRule, ...],
        Shown(
            "Access restrictions", "Who may call the slot; the app's own restrictions do not count here.", "AR24", IN
        ),
        Arm("properties.siteConfig.ipSecurityRestrictions[]"),
    ] = ()
    unmatched_action: Annotated[
        Literal["Allow", "Deny"] | None,
        Shown("Everybody else", "What happens to callers that no rule matches.", "AR24", IN),
        Arm("properties.siteConfig.ipSecurityRestrictionsDefaultAction"),
    ] = None
    app_settings: Annotated[
        tuple[AppSetting, ...],
        Shown(
            "App settings", "Settings whose value differs from the app's, or that the app has not.", "IAC26", "Settings"
        ),
        BY_FUNCTION,
    ] = ()


def _slot_line(slot: DeploymentSlot, view: View) -> str:
    app = view.any(slot.app)
    return "of no app yet" if app is None else f"slot of {app.name}"


DEPLOYMENT_SLOT_KINDS = (
    Kind(
        DeploymentSlot, "Deployment slot", "Deployment slots", DeploymentSlot.__doc__ or "", "compute", "Hosting",
        "slot", "https://learn.microsoft.com/azure/azure-functions/functions-deployment-slots",
        arm=ArmType("Microsoft.Web/sites/slots", WEB_API, child_of=True, owner="app"),
        synonyms=("slot", "staging", "swap"), subtitle=_slot_line,
    ),
)  # fmt: skip
"""The kinds of this family."""
