"""What stands in front of apps, and the machines around them: gateways for web traffic, Bastion, virtual machines.

Not modelled: listeners, certificates, probes and paths of web gateways, and the disks of machines.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from fnetdesigner.kinds.declaration import DESIGN_ONLY, Arm, ArmType, Kind, Preset, Unmapped
from fnetdesigner.kinds.network import network_arm
from fnetdesigner.model.describe import RefTo, Shown
from fnetdesigner.model.resource import AzureResource, Deployed, Ref
from fnetdesigner.model.values import IpAddress, Line
from fnetdesigner.model.view import View

CDN_API = "2025-12-01"
COMPUTE_API = "2026-04-01"
BACKENDS = ("function-app",)
WEB_PARTS = Unmapped("Written with the listeners, pools and rules of the gateway.", by="function")
ORIGINS = Unmapped("Written as child endpoints, origin groups, origins and routes.", by="function")
INTERFACE = Unmapped("Written with the machine's network interface.", by="function")


class ApplicationGateway(AzureResource):
    """A gateway for web traffic in a subnet of its own."""

    kind: ClassVar[str] = "application-gateway"

    sku: Annotated[
        Literal[
            "Standard_v2", "WAF_v2",
            "Standard_Small", "Standard_Medium", "Standard_Large", "WAF_Medium", "WAF_Large",
        ],
        Shown("SKU", "WAF also filters attacks; those without v2 are of the first version.", "AGW21"),
        Unmapped("Written as sku.name and sku.tier.", by="function"),
    ] = "Standard_v2"  # fmt: skip
    instances: Annotated[
        int,
        Field(ge=0, le=1_000),
        Shown("Instances", "The most instances that it scales to; each takes one address of the subnet.", "AGW21"),
        Arm("properties.sku.capacity", always=True),
    ] = 2
    public_ip: Annotated[
        Ref | None,
        Shown("Public address", "The address on which clients on the internet reach it.", "AGW21", "Frontends"),
        RefTo(("public-ip",), "Listen on", "association"),
        WEB_PARTS,
    ] = None
    private_address: Annotated[
        IpAddress | None,
        Shown(
            "Private frontend",
            "The address in its subnet on which clients in the network reach it.",
            "AGW21",
            "Frontends",
            placeholder="10.0.3.10",
        ),
        WEB_PARTS,
    ] = None
    backends: Annotated[
        tuple[Ref, ...],
        Shown("Backends", "The function apps that it forwards to.", "AR24"),
        RefTo(BACKENDS, "Forward to", "dependency"),
        WEB_PARTS,
    ] = ()

    @property
    def version(self) -> Literal["v1", "v2"]:
        """The version of its SKU."""
        return "v2" if self.sku.endswith("_v2") else "v1"


class FrontDoor(Deployed):
    """Azure Front Door: takes web traffic at the edge of Microsoft's network, everywhere; it has no region."""

    kind: ClassVar[str] = "front-door"

    resource_group: Annotated[Line, Shown("Resource group", "The resource group that the profile is deployed to.")] = (
        "rg-design"
    )
    subscription: Annotated[
        Line, Shown("Subscription", "Empty means the subscription of the design.", "BT26", advanced=True)
    ] = ""
    sku: Annotated[
        Literal["Standard_AzureFrontDoor", "Premium_AzureFrontDoor"],
        Shown(
            "SKU",
            "Private links to origins need Premium.",
            "BT26",
            labels=(("Standard_AzureFrontDoor", "Standard"), ("Premium_AzureFrontDoor", "Premium")),
        ),
        Arm("sku.name", always=True),
    ] = "Standard_AzureFrontDoor"
    profile_id: Annotated[
        Line,
        Shown(
            "Profile id",
            "The id that it sends in the header X-Azure-FDID; access restrictions of its origins check it.",
            "AR24",
            placeholder="00000000-0000-0000-0000-000000000000",
        ),
        Unmapped("Azure makes the id up when the profile is deployed."),
    ] = ""
    origins: Annotated[
        tuple[Ref, ...],
        Shown("Origins", "The function apps that it forwards to.", "AR24"),
        RefTo(BACKENDS, "Forward to", "dependency"),
        ORIGINS,
    ] = ()
    private_link: Annotated[
        bool,
        Shown("Private link", "Whether it reaches its origins by private link; each origin must approve it.", "PE25"),
        ORIGINS,
    ] = False


class Bastion(AzureResource):
    """Opens remote desktops of machines in a browser, from the subnet named AzureBastionSubnet."""

    kind: ClassVar[str] = "bastion"

    sku: Annotated[
        Literal["Basic", "Standard", "Premium"],
        Shown("SKU", "Size and features.", "BT26"),
        Arm("sku.name", always=True),
    ] = "Basic"
    public_ip: Annotated[
        Ref | None,
        Shown("Public address", "The address on which people reach it.", "BT26"),
        RefTo(("public-ip",), "Listen on", "association"),
        Unmapped("Written with the IP configuration.", by="function"),
    ] = None


class VirtualMachine(AzureResource):
    """A virtual machine in a subnet: a client, a server, or the jump host that people work from."""

    kind: ClassVar[str] = "virtual-machine"

    role: Annotated[
        Literal["client", "server", "jump-host"],
        Shown(
            "Role",
            "What the machine is for.",
            "IAC26",
            labels=(("client", "Client"), ("server", "Server"), ("jump-host", "Jump host")),
        ),
        DESIGN_ONLY,
    ] = "client"
    operating_system: Annotated[
        Literal["linux", "windows"],
        Shown("Operating system", "Linux or Windows.", "BT26", labels=(("linux", "Linux"), ("windows", "Windows"))),
        Unmapped("Written with the image.", by="function"),
    ] = "linux"
    size: Annotated[
        Line,
        Shown("Size", "The size of the machine.", "BT26", advanced=True, placeholder="Standard_B2s"),
        Arm("properties.hardwareProfile.vmSize", always=True),
    ] = "Standard_B2s"
    address: Annotated[
        IpAddress | None,
        Shown("Private address", "Its address in the subnet.", "VNQ19", "Network", placeholder="10.0.4.4"),
        Unmapped("An interface that a machine brings along takes the next free address."),
    ] = None
    network_security_group: Annotated[
        Ref | None,
        Shown("Network security group", "Filters packets at its network interface.", "NSG25", "Network"),
        RefTo(("network-security-group",), "Guard with", "association"),
        INTERFACE,
    ] = None
    dns_servers: Annotated[
        tuple[IpAddress, ...],
        Shown("DNS servers", "Servers that it asks in place of those of its network.", "PED21", "Network"),
        INTERFACE,
    ] = ()


def _web_gateway(gateway: ApplicationGateway, view: View) -> str:
    return f"{gateway.sku.replace('_', ' ')} · {gateway.instances} instance{'' if gateway.instances == 1 else 's'}"


def _front_door(door: FrontDoor, view: View) -> str:
    return f"{door.sku.partition('_')[0]} · {len(door.origins)} origin{'' if len(door.origins) == 1 else 's'}"


def _bastion(bastion: Bastion, view: View) -> str:
    return bastion.sku


def _machine(machine: VirtualMachine, view: View) -> str:
    return f"{machine.role.replace('-', ' ')} · {machine.operating_system.capitalize()}"


EDGE_KINDS = (
    Kind(
        ApplicationGateway, "Application Gateway", "Application Gateways", ApplicationGateway.__doc__ or "",
        "network", "Edge",
        "agw", "https://learn.microsoft.com/azure/application-gateway/overview",
        inside=("subnet",), arm=network_arm("applicationGateways"),
        synonyms=("agw", "waf", "reverse proxy", "load balancer"), subtitle=_web_gateway,
    ),
    Kind(
        FrontDoor, "Front Door", "Front Doors", FrontDoor.__doc__ or "", "network", "Edge",
        "afd", "https://learn.microsoft.com/azure/frontdoor/front-door-overview",
        arm=ArmType("Microsoft.Cdn/profiles", CDN_API, {"location": "global"}, located=False),
        synonyms=("afd", "cdn", "waf", "edge"), subtitle=_front_door,
    ),
    Kind(
        Bastion, "Bastion", "Bastions", Bastion.__doc__ or "", "network", "Machines",
        "bas", "https://learn.microsoft.com/azure/bastion/bastion-overview",
        inside=("subnet",), arm=network_arm("bastionHosts"), synonyms=("remote desktop", "rdp", "ssh"),
        subtitle=_bastion,
    ),
    Kind(
        VirtualMachine, "Virtual machine", "Virtual machines", VirtualMachine.__doc__ or "", "compute", "Machines",
        "vm", "https://learn.microsoft.com/azure/virtual-machines/overview",
        inside=("subnet",), arm=ArmType("Microsoft.Compute/virtualMachines", COMPUTE_API),
        presets=(
            Preset("Jump host", {"role": "jump-host", "operating_system": "windows"}, "A machine to work from."),
        ),
        synonyms=("vm", "machine", "client", "jump box", "server"), subtitle=_machine,
    ),
)  # fmt: skip
"""The kinds of this family."""
