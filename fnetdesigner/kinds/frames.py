"""Regions and resource groups as places on the drawing: what is put into one is deployed there.

They are no resources of a network and no rule reads them: a resource says itself, in its fields, where it is
deployed to. Putting it into a frame sets those fields; taking it out leaves them as they are.
"""

from typing import ClassVar

from fnetdesigner.kinds.declaration import Kind
from fnetdesigner.model.resource import Resource


class Region(Resource):
    """An Azure region as a place that holds resource groups and resources; its name is that of the region."""

    kind: ClassVar[str] = "region"


class ResourceGroup(Resource):
    """A resource group as a place that holds resources; its name is that of the group."""

    kind: ClassVar[str] = "resource-group"


FRAME_FIELDS = {Region.kind: "region", ResourceGroup.kind: "resource_group"}
"""By the kind of a frame: the field of an Azure resource that says the same."""

FRAME_KINDS = (
    Kind(
        Region, "Region", "Regions", Region.__doc__ or "", "outside", "Outside", "region",
        "https://learn.microsoft.com/azure/reliability/regions-overview",
        shape="container", no_arm="A region is named by the location of each resource.",
        synonyms=("location", "geography", "frame"), size=(640, 400),
    ),
    Kind(
        ResourceGroup, "Resource group", "Resource groups", ResourceGroup.__doc__ or "", "outside", "Outside", "rg",
        "https://learn.microsoft.com/azure/azure-resource-manager/management/manage-resource-groups-portal",
        shape="container", inside=("region",),
        no_arm="A resource group is what a template is deployed to.",
        synonyms=("group", "rg", "frame"), size=(560, 320),
    ),
)  # fmt: skip
"""The kinds of this family."""
