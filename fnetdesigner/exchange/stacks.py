"""How templates name languages: in ``linuxFxVersion``, on Windows, and which version stands in for none.

Flex Consumption and Linux need a version; where a design has none, a long-supported one is written and the
template's metadata remembers that the design left it open. Sources: IAC26 in the fact sheet.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stack:
    """``linux`` is the word before the bar; ``windows`` the site property or app setting with ``pattern``."""

    linux: str = ""
    version: str = "1.0"
    windows_property: str = ""
    windows_setting: str = ""
    pattern: str = "{}"


STACKS = {
    "dotnet-isolated": Stack("DOTNET-ISOLATED", "8.0", "netFrameworkVersion", pattern="v{}"),
    "dotnet": Stack("DOTNET", "8.0", "netFrameworkVersion", pattern="v{}"),
    "node": Stack("NODE", "20", windows_setting="WEBSITE_NODE_DEFAULT_VERSION", pattern="~{}"),
    "python": Stack("PYTHON", "3.11"),
    "java": Stack("JAVA", "17", "javaVersion"),
    "powershell": Stack("POWERSHELL", "7.4", "powerShellVersion"),
    "custom": Stack(),
}
LINUX_WORDS = {stack.linux.lower(): name for name, stack in STACKS.items() if stack.linux}
SAMPLE_REPOSITORY = "functions/app:latest"
"""The default of the parameter for an image in a registry of the design."""
SAMPLE_IMAGE = "mcr.microsoft.com/azure-functions/dotnet:4-appservice-quickstart"
"""Microsoft's sample image, the default of the image parameter."""
