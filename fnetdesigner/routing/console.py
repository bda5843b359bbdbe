"""The troubleshooting section of the article, run against a design from a chosen app.

``nameresolver``, ``tcpping`` and ``Test-NetConnection`` answer as the tools on an instance do, and then say why,
where the tools only fail. Not modelled: measured times, caches, and whether a program listens at the far end.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from fnetdesigner.kinds.edge import VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.questions import app_network, facts_of, system_of
from fnetdesigner.model.values import format_address, is_address, parse_address
from fnetdesigner.model.view import View
from fnetdesigner.routing.lookup import ALIAS, look_up
from fnetdesigner.routing.names import app_servers
from fnetdesigner.routing.question import PUBLIC, Protocol, Question, Source, Target, Trace, Verdict
from fnetdesigner.routing.starts import start_of
from fnetdesigner.routing.trace import trace
from fnetdesigner.routing.troubleshooter import configuration, connection, deletion
from fnetdesigner.routing.waiting import DNS_TIMEOUT, PASSED, wait_of

DEFAULT_PORT = 80
"""The port that tcpping tries where none is named."""
LONGEST = 400
"""Characters of a line that are read; no name and port is longer."""
NAME = re.compile(r"(?=.{1,253}\.?$)[A-Za-z0-9_*-]{1,63}(?:\.[A-Za-z0-9_-]{1,63})*\.?")
WINDOWS_ONLY = (
    "nameresolver and tcpping are tools of Windows instances; this app runs on Linux. The network answers the same."
)
NO_SUCH_TOOL = (
    "{tool} does not work in the console of a Windows app, for reasons of security. Use nameresolver for names and "
    "tcpping for connections."
)
HELP = (
    "nameresolver NAME [SERVER]             what a name resolves to, as the app asks or at a DNS server",
    "tcpping HOST[:PORT]                    whether a TCP connection opens; port 80 where none is named",
    "Test-NetConnection HOST [-Port N]      the same, next to a virtual machine of the app's network",
    "set                                    the DNS servers that the app asks",
    "troubleshoot connection [HOST:PORT]    integration, DNS, dependencies, and one endpoint",
    "troubleshoot configuration             whether the subnet is fit for the integration",
    "troubleshoot deletion NAME             what keeps a subnet or network from being deleted, step by step",
    "help                                   this list",
)


@dataclass(frozen=True, slots=True)
class Output:
    """What a command prints; names of the design stand between *stars*. ``verdict`` is None where nothing was judged,
    as for ``help``."""

    lines: tuple[str, ...]
    verdict: Verdict | None = None


class ConsoleError(ValueError):
    """A command that cannot be understood; the message says what was expected."""


def run(line: str, app: FunctionApp, view: View) -> Output:
    """Run one command from an app. Never raises: what cannot be understood is answered with help."""
    words = line[:LONGEST].split()
    if not words:
        return Output(())
    tool = words[0].lower().removesuffix(".exe")
    if tool in ("ping", "nslookup", "tracert"):
        return Output((NO_SUCH_TOOL.format(tool=tool),))
    command = COMMANDS.get(tool)
    if command is None:
        return Output((f"There is no command {words[0]} here. These are:", *HELP))
    try:
        return command(words[1:], app, view)
    except ConsoleError as error:
        return Output((str(error), "Usage: " + " ".join(next(h for h in HELP if h.lower().startswith(tool)).split())))


# what was asked for
def parse_host(text: str, port: int | None) -> tuple[str, int | None]:
    """Host and port of ``HOST``, ``HOST:PORT``, ``[IPv6]:PORT`` or an address as in a browser. ConsoleError if it is
    neither a name nor an address, or the port is none."""
    scheme, found, rest = text.partition("://")
    plain = rest.partition("/")[0] if found else scheme
    if plain.startswith("["):
        host, closed, tail = plain[1:].partition("]")
        if not closed or (tail and not tail.startswith(":")):
            raise ConsoleError(f"{text} is neither a name nor an address.")
        number = tail.removeprefix(":")
    elif plain.count(":") == 1:
        host, _, number = plain.partition(":")
    else:
        host, number = plain, ""
    if not is_address(host) and not NAME.fullmatch(host):
        raise ConsoleError(f"{text} is neither a name nor an address.")
    return host, parse_port(number) if number else port


def parse_port(text: str) -> int:
    """A port. ConsoleError if it is none."""
    if not text.isascii() or not text.isdigit() or len(text) > 5 or not 1 <= int(text) <= 65535:
        raise ConsoleError(f"{text} is no port; ports are 1 to 65535.")
    return int(text)


def target_of(host: str) -> Target:
    """A host as a target: an address where it is one, else a name."""
    return Target(address=host) if is_address(host) else Target(name=host)


def _ask(app: FunctionApp, host: str, port: int, view: View, protocol: Protocol = "tcp") -> Trace:
    return trace(Question(Source(app.id), target_of(host), port, protocol), view)


# the tools
def _nameresolver(words: list[str], app: FunctionApp, view: View) -> Output:
    if not 1 <= len(words) <= 2:
        raise ConsoleError("nameresolver needs a name, and may be given a DNS server.")
    name, _ = parse_host(words[0], None)
    if is_address(name):
        raise ConsoleError(f"{name} is an address already.")
    source = Source(app.id)
    vantage = start_of(Question(source, Target(name=name)), view).vantage
    shown = "Default"
    if len(words) == 2:
        if not is_address(words[1]):
            raise ConsoleError(f"{words[1]} is no address of a DNS server.")
        shown = _canonical(words[1])
        vantage = replace(vantage, servers=(shown,))

    def reach(asker: Source, server: str) -> Verdict:
        return trace(Question(asker, Target(address=server), 53, "udp"), view).verdict

    found = look_up(name, vantage, view, reach)
    silent = sum(1 for w in found.warnings if w.endswith(PASSED))
    lines = [f"Server:  {shown}", ""]
    if found.place is not None:
        address = "a public address" if found.place.span is None else found.place.label or str(found.place.span)
        aliases = [h.by for h in found.hops if f".{ALIAS}" in f".{h.by}" and " " not in h.by]
        lines += ["Non-authoritative answer:", f"Name:    {name}", "Addresses:", f"         {address}"]
        lines += [f"Aliases: {a}" for a in dict.fromkeys(aliases)]
        verdict: Verdict = "allow"
    elif found.doubt:
        lines += [f"It depends on {found.doubt}."]
        verdict = "maybe"
    else:
        gone = found.reason == "nxdomain"
        lines += [f"*** Can't find {name}: {'Non-existent domain' if gone else 'DNS request timed out'}"]
        verdict = "deny"
    lines += ["", *_numbered(h.what for h in found.hops), *found.warnings, *found.assumptions]
    if silent:
        whom = "the DNS server" if silent == 1 else f"each of {silent} DNS servers"
        lines.append(f"Waiting time: {silent * DNS_TIMEOUT} s, {DNS_TIMEOUT} s for {whom} without an answer.")
    return Output((*lines, *_on_linux(app, view)), verdict)


def _tcpping(words: list[str], app: FunctionApp, view: View) -> Output:
    if not 1 <= len(words) <= 2:
        raise ConsoleError("tcpping needs a host, and may be given a port.")
    host, port = parse_host(words[0], parse_port(words[1]) if len(words) == 2 else DEFAULT_PORT)
    assert port is not None
    found = _ask(app, host, port, view)
    shown = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    return Output((*_attempt(found, shown, view), "", *why(found, view), *_on_linux(app, view)), found.verdict)


def _attempt(found: Trace, shown: str, view: View) -> Iterator[str]:
    failure = wait_of(found, view).failure
    if found.verdict == "maybe":
        yield f"The design does not say whether {shown} can be reached."
        return
    if found.verdict == "allow" or failure == "refused":
        yield f"Connected to {shown}"
        yield "Complete: 1/1 successful attempts (100%)."
        if failure == "refused":
            yield "The connection opens, and the service refuses the request."
        return
    reasons = {"name": "No such host is known", "impossible": "Not possible from an app"}
    yield f"Connection attempt failed: {reasons.get(failure, 'Connection timed out')} ({shown})"
    yield "Complete: 0/1 successful attempts (0%)."


def _test_net_connection(words: list[str], app: FunctionApp, view: View) -> Output:
    host, port = _of_power_shell(words)
    found = _ask(app, host, port or 1, view, "tcp" if port else "icmp")
    reached = found.verdict == "allow" or wait_of(found, view).failure == "refused"
    told = "Unknown" if found.verdict == "maybe" else str(reached)
    address = found.address if found.address not in ("", PUBLIC) else "a public address" if found.address else ""
    asked = "TCP connect" if port else "Ping"
    lines = [] if reached else [f"WARNING: {asked} to {host} {'is not sure' if told == 'Unknown' else 'failed'}"]
    pairs = [("ComputerName", host), ("RemoteAddress", address)]
    pairs += [("RemotePort", str(port))] if port else []
    pairs += [("SourceAddress", found.source_address), ("TcpTestSucceeded" if port else "PingSucceeded", told)]
    lines += [f"{name:<16} : {value}" for name, value in pairs]
    return Output((*lines, "", *why(found, view), *_beside_machine(found, host, port, app, view)), found.verdict)


def _of_power_shell(words: list[str]) -> tuple[str, int | None]:
    host, port = "", None
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word.lower() in ("-port", "-computername"):
            if not rest:
                raise ConsoleError(f"{word} needs a value.")
            value = rest.pop(0)
            if word.lower() == "-port":
                port = parse_port(value)
            else:
                host = value
        elif not host:
            host = word
        else:
            raise ConsoleError(f"{word} is not understood.")
    if not host:
        raise ConsoleError("Test-NetConnection needs a host.")
    return parse_host(host, port)


def _beside_machine(found: Trace, host: str, port: int | None, app: FunctionApp, view: View) -> Iterator[str]:
    """What a virtual machine of the same network sees: the comparison that the article advises."""
    network = app_network(app, view)
    if network is None or port is None:
        return
    machine = next((m for s in view.children(network.id, Subnet) for m in view.children(s.id, VirtualMachine)), None)
    yield ""
    if machine is None:
        yield f"No virtual machine stands in *{network.name}* to compare with."
        return
    other = trace(Question(Source(machine.id), target_of(host), port), view)
    words = {"allow": "reaches it", "deny": "does not reach it either", "maybe": "may reach it"}
    if other.verdict == "deny" and found.verdict != "deny":
        words["deny"] = "does not reach it"
    yield f"*{machine.name}* in *{network.name}* {words[other.verdict]}."
    if other.verdict == "allow" and found.verdict == "deny":
        yield "The cause lies between the app and the network: its integration, routing, or rules on its addresses."
    elif other.verdict == "deny" and other.blockers:
        yield other.blockers[0].what


def _set(words: list[str], app: FunctionApp, view: View) -> Output:
    network = app_network(app, view)
    servers = app_servers(app) or (() if network is None else network.dns_servers)
    if not servers:
        text = f"No DNS server is set, so the app asks Azure DNS ({facts_of(view).azure_dns})."
        return Output((text,))
    lines = [f"{n}={s}" for n, s in zip(("WEBSITE_DNS_SERVER", "WEBSITE_DNS_ALT_SERVER"), servers, strict=False)]
    origin = "the app's own settings" if app_servers(app) else f"*{network.name}*" if network is not None else ""
    return Output((*lines, f"They come from {origin}: {', '.join(servers)}."))


def _troubleshoot(words: list[str], app: FunctionApp, view: View) -> Output:
    flow, rest = (words[0].lower(), words[1:]) if words else ("", [])
    if flow == "connection" and len(rest) <= 1:
        host, port = parse_host(rest[0], None) if rest else ("", None)
        lines, verdict = connection(app, target_of(host) if host else None, port or 443, view)
    elif flow == "configuration" and not rest:
        lines, verdict = configuration(app, view)
    elif flow == "deletion" and len(rest) == 1:
        lines, verdict = deletion(rest[0], view)
    else:
        raise ConsoleError("The flows are connection [HOST:PORT], configuration, and deletion NAME.")
    return Output(tuple(lines), verdict)


# why
def why(found: Trace, view: View) -> Iterator[str]:
    """The reason behind an answer: the way, what blocks it, and how long a caller waits."""
    yield from _numbered(h.what for h in found.hops)
    for n, blocker in enumerate(found.blockers):
        head = ("Blocked" if blocker.sure else "Unsure") if n == 0 else "Also in the way"
        fault = f" [{blocker.fault}]" if blocker.fault else ""
        yield f"{head} ({blocker.by}){fault}: {blocker.what}"
    waited = wait_of(found, view).words
    if waited:
        yield f"Waiting time: {waited}."
    yield from found.warnings
    yield from (f"Assumed: {a}" for a in found.assumptions)


def _numbered(sentences: Iterator[str]) -> Iterator[str]:
    return (f"{n}. {text}" for n, text in enumerate(sentences, 1))


def _canonical(text: str) -> str:
    found = parse_address(text)
    return format_address(found.version, found.first)


def _on_linux(app: FunctionApp, view: View) -> tuple[str, ...]:
    return (WINDOWS_ONLY,) if system_of(app, view) == "linux" else ()


def _help(words: list[str], app: FunctionApp, view: View) -> Output:
    return Output(HELP)


COMMANDS: Mapping[str, Callable[[list[str], FunctionApp, View], Output]] = {
    "nameresolver": _nameresolver,
    "tcpping": _tcpping,
    "test-netconnection": _test_net_connection,
    "set": _set,
    "troubleshoot": _troubleshoot,
    "help": _help,
}
