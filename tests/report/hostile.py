"""Designs whose names, notes and settings look like code of every format that we write."""

from __future__ import annotations

from hypothesis import strategies as st

from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.outside import IntendedFlow, Note
from fnetdesigner.model.design import Design, Settings
from fnetdesigner.workspace.arrange import arrange

SIGNS = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "]]><!-- & &amp; &#60; -->", "{{ 7 }}{% raise %}",
    '"]\n  end\n  click n1 href "javascript:alert(1)"', "%%{init: {}}%%", "style a:b#35;", "`x`", "```\n# no",
    "|a|b\\|",
    "[x](javascript:alert(1))", "![x](//x)", "@everyone #1 www.example.org http://x.y", "%label% $x$", "a;b=c;link=x",
    "=1+1", "\u202e turned \ufffe\uffff 日本 🙂", "end", "#quot;", "]", "'\"", "\\", "\x7f\x85\u2028", "*a* **b** _c_",
)  # fmt: skip
words = st.sampled_from(SIGNS) | st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=20)
lines = words.map(lambda w: "".join(" " if c in "\n\r" or not c.isprintable() else c for c in w)).filter(str.strip)
texts = words.map(lambda w: "".join(c if c.isprintable() or c in "\n\t" else " " for c in w)).filter(str.strip)


def design_of(name: str, text: str) -> Design:
    """A network with a subnet, an app, an account, a flow and a note, all called so."""
    resources = (
        VirtualNetwork(id="virtual-network-1", name=name, address_space=("10.0.0.0/16",)),
        Subnet(id="subnet-1", name=name, parent="virtual-network-1", prefix="10.0.0.0/24"),
        StorageAccount(id="storage-account-1", name=name, containers=(name,), region=name, resource_group=name),
        FunctionApp(id="function-app-1", name=name, integration_subnet="subnet-1", host_storage="storage-account-1"),
        IntendedFlow(id="intended-flow-1", name=name, source="function-app-1", target="storage-account-1"),
        Note(id="note-1", name=name, text=text),
    )
    design = Design(Settings(title=name, description=text), {r.id: r for r in resources})
    return design.with_parts(layout=arrange(design))
