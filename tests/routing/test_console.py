"""The console answers as the tools of the article do, and says why where they only fail."""

from __future__ import annotations

import pytest

from fnetdesigner.kinds.compute import HostingPlan
from fnetdesigner.kinds.data import StorageAccount
from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet, VirtualNetwork
from fnetdesigner.kinds.private_link import PrivateDnsZone, PrivateDnsZoneLink, PrivateEndpoint
from fnetdesigner.model.view import View
from fnetdesigner.routing.console import HELP, ConsoleError, Output, parse_host, run
from fnetdesigner.rules.examples.sketch import Sketch


class Desk:
    """An Elastic Premium app on Windows in snet-int, a blob endpoint in snet-pe with its zone, a machine."""

    def __init__(self, **network: object) -> None:
        s = self.sketch = Sketch()
        self.plan = s.add(HostingPlan, "plan", tier="elastic-premium", sku="EP1", operating_system="windows")
        self.network = s.add(VirtualNetwork, "vnet", address_space=("10.0.0.0/16",), **network)
        self.subnet = s.add(
            Subnet, "snet-int", self.network, prefix="10.0.1.0/26", delegations=("Microsoft.Web/serverFarms",)
        )
        self.inner = s.add(Subnet, "snet-pe", self.network, prefix="10.0.2.0/26")
        self.app = s.add(FunctionApp, "func", plan=self.plan, integration_subnet=self.subnet)
        self.store = s.add(StorageAccount, "stdata", default_action="Deny")
        zone = s.add(PrivateDnsZone, "privatelink.blob.core.windows.net")
        s.add(PrivateDnsZoneLink, "link", zone, virtual_network=self.network)
        s.add(
            PrivateEndpoint, "pe", self.inner, target=self.store, group_id="blob", address="10.0.2.5",
            dns_zones=(zone,),
        )  # fmt: skip

    def run(self, line: str) -> Output:
        view = View(self.sketch.design(), memory={})
        app = view.get(self.app.id, FunctionApp)
        assert app is not None
        return run(line, app, view)


def text(output: Output) -> str:
    return "\n".join(output.lines)


def test_nameresolver_prints_address_and_alias() -> None:
    found = Desk().run("nameresolver.exe stdata.blob.core.windows.net")
    assert found.verdict == "allow"
    assert found.lines[0] == "Server:  Default"
    assert "         10.0.2.5" in found.lines
    assert "Aliases: stdata.privatelink.blob.core.windows.net" in found.lines


def test_two_silent_dns_servers_cost_six_seconds() -> None:
    desk = Desk(dns_servers=("10.9.0.4", "10.9.0.5"))
    found = desk.run("nameresolver stdata.blob.core.windows.net")
    assert found.verdict == "deny"
    assert "DNS request timed out" in text(found)
    assert "Waiting time: 6 s" in text(found)
    pinged = desk.run("tcpping stdata.blob.core.windows.net:443")
    assert pinged.lines[0].startswith("Connection attempt failed: No such host is known")
    assert "6 s for 2 DNS servers" in text(pinged)


def test_a_named_server_is_asked_and_one_that_is_none_refused() -> None:
    found = Desk().run("nameresolver stdata.blob.core.windows.net 168.63.129.16")
    assert found.lines[0] == "Server:  168.63.129.16"
    assert "         10.0.2.5" in found.lines
    assert "is no address of a DNS server" in text(Desk().run("nameresolver a.example dns.example"))


def test_a_name_that_is_not_there_is_told_at_once() -> None:
    found = Desk().run("nameresolver nosuch.privatelink.blob.core.windows.net")
    assert found.verdict == "deny"
    assert "Non-existent domain" in text(found)
    assert "Waiting" not in text(found)


def test_tcpping_connects() -> None:
    found = Desk().run("tcpping stdata.blob.core.windows.net:443")
    assert found.verdict == "allow"
    assert found.lines[:2] == (
        "Connected to stdata.blob.core.windows.net:443",
        "Complete: 1/1 successful attempts (100%).",
    )


def test_a_dropped_packet_costs_21_seconds_and_is_explained() -> None:
    found = Desk().run("tcpping 10.77.0.4 22")
    assert found.verdict == "deny"
    assert found.lines[0] == "Connection attempt failed: Connection timed out (10.77.0.4:22)"
    assert "21 s for the TCP timeout" in text(found)
    assert "Blocked (None sys:10.0.0.0/8)" in text(found)


def test_a_service_that_refuses_is_connected_to_and_costs_no_timeout() -> None:
    desk = Desk()
    desk.sketch.add(StorageAccount, "stshut", public_network_access="Disabled")
    found = desk.run("tcpping stshut.queue.core.windows.net:443")
    assert found.verdict == "deny"
    assert found.lines[0].startswith("Connected to")
    assert "the service refuses the request" in text(found)
    assert "21 s" not in text(found)


def test_port_80_is_tried_where_none_is_named() -> None:
    assert Desk().run("tcpping 10.77.0.4").lines[0].endswith("(10.77.0.4:80)")


def test_power_shell_prints_pairs_and_looks_beside_the_app() -> None:
    desk = Desk()
    desk.sketch.add(VirtualMachine, "vm-jump", desk.inner, address="10.0.2.9")
    found = desk.run("Test-NetConnection -ComputerName 10.77.0.4 -Port 22")
    assert "WARNING: TCP connect to 10.77.0.4 failed" in found.lines
    assert "TcpTestSucceeded : False" in found.lines
    assert "*vm-jump* in *vnet* does not reach it either." in found.lines
    good = desk.run("test-netconnection stdata.blob.core.windows.net -Port 443")
    assert "TcpTestSucceeded : True" in good.lines
    assert "RemoteAddress    : 10.0.2.5" in good.lines
    assert "*vm-jump* in *vnet* reaches it." in good.lines


def test_an_app_cannot_ping() -> None:
    found = Desk().run("Test-NetConnection 10.0.2.9")
    assert found.verdict == "deny"
    assert "PingSucceeded    : False" in found.lines
    assert "21 s" not in text(found)
    assert "reasons of security" in text(Desk().run("ping 10.0.2.9"))


def test_set_tells_the_servers() -> None:
    assert "Azure DNS" in text(Desk().run("set"))
    told = Desk(dns_servers=("10.0.2.4", "10.0.2.6")).run("SET").lines
    assert told[:2] == ("WEBSITE_DNS_SERVER=10.0.2.4", "WEBSITE_DNS_ALT_SERVER=10.0.2.6")


@pytest.mark.parametrize("line", ["frobnicate", "rm -rf x", "\N{SNOWMAN}"])
def test_unknown_commands_give_help(line: str) -> None:
    assert Desk().run(line).lines[1:] == HELP


@pytest.mark.parametrize(
    "line",
    ["tcpping", "tcpping a:99999", "tcpping a:b", "tcpping a b c", "nameresolver", "nameresolver 10.0.0.1",
     "Test-NetConnection", "Test-NetConnection a -Port", "Test-NetConnection a b", "troubleshoot", "troubleshoot x",
     "tcpping a..b:1", "tcpping [::1:1", "troubleshoot deletion"],
)  # fmt: skip
def test_commands_that_lack_something_say_how_they_are_used(line: str) -> None:
    found = Desk().run(line)
    assert found.verdict is None
    assert found.lines[-1].startswith("Usage: ")


def test_hosts_are_read_as_people_write_them() -> None:
    assert parse_host("https://a.example/path", 443) == ("a.example", 443)
    assert parse_host("a.example:8080", 443) == ("a.example", 8080)
    assert parse_host("[fd00::4]:22", 443) == ("fd00::4", 22)
    assert parse_host("fd00::4", 443) == ("fd00::4", 443)
    with pytest.raises(ConsoleError, match="65535"):
        parse_host("a.example:0", None)


def test_connection_issues_look_at_integration_dns_and_dependencies() -> None:
    desk = Desk(dns_servers=("10.9.0.4",))
    desk.sketch.change(desk.app, host_storage=desk.store)
    found = desk.run("troubleshoot connection 10.77.0.4:22")
    told = text(found)
    assert found.verdict == "deny"
    assert "[ok] *func* enters *vnet* through *snet-int*." in told
    assert "[problem] DNS server 10.9.0.4:53 cannot be reached." in told
    assert "*stdata* (blob, port 443)" in told
    assert "[problem] 10.77.0.4:22 cannot be reached." in told


def test_configuration_issues_judge_the_subnet() -> None:
    desk = Desk()
    assert desk.run("troubleshoot configuration").verdict == "allow"
    desk.sketch.change(desk.subnet, prefix="10.0.1.0/29", delegations=())
    desk.sketch.add(VirtualMachine, "vm-here", desk.subnet)
    found = desk.run("troubleshoot configuration")
    assert found.verdict == "deny"
    assert [line for line in found.lines if line.startswith("[problem]")] == [
        "[problem] *snet-int* is a /29; the integration needs at least /28.",
        "[problem] *snet-int* is not delegated to Microsoft.Web/serverFarms.",
        "[problem] *vm-here* stands in *snet-int*; an integration subnet holds nothing else.",
    ]


def test_an_app_without_integration_is_told_so() -> None:
    desk = Desk()
    desk.sketch.change(desk.app, integration_subnet=None)
    assert "names no subnet" in text(desk.run("troubleshoot configuration"))
    assert "is not integrated" in text(desk.run("troubleshoot connection"))


def test_deletion_disconnects_before_it_deletes() -> None:
    found = Desk().run("troubleshoot deletion snet-int")
    steps = [line for line in found.lines if line[0].isdigit()]
    assert found.verdict == "deny"
    assert [s.split(" ")[1] for s in steps] == ["Disconnect", "Remove", "Delete"]
    network = [line for line in Desk().run("troubleshoot deletion vnet").lines if line[0].isdigit()]
    assert network[-1].endswith("Delete *vnet*.")
    assert any("*pe*" in s for s in network)


def test_a_delegation_that_was_left_asks_for_the_same_app_again() -> None:
    desk = Desk()
    desk.sketch.change(desk.app, integration_subnet=None)
    told = text(desk.run("troubleshoot deletion snet-int"))
    assert "exactly the name that the app had" in told
    assert "is called nosuch" in text(desk.run("troubleshoot deletion nosuch"))
