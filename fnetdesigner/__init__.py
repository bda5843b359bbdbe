"""fnetdesigner: a designer for the networks of Azure Functions.

This module holds the version and nothing else; the rooms are described in docs/architecture.md.
"""

__version__ = "0.1.0"
