"""ACL: who may call apps and deploy to them. The rules of the lists themselves are in ``access_rules``."""

from collections.abc import Iterator

from fnetdesigner.kinds.app_parts import AccessRule
from fnetdesigner.kinds.callers import Client, DeploymentAgent
from fnetdesigner.kinds.edge import ApplicationGateway, VirtualMachine
from fnetdesigner.kinds.function_app import FunctionApp
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.outside import IntendedFlow
from fnetdesigner.kinds.questions import (
    app_network,
    environment_of,
    facts_of,
    hosting_of,
    network_of,
    subnet_of,
    system_of,
)
from fnetdesigner.model.design import Design
from fnetdesigner.model.edits import Set
from fnetdesigner.model.view import View
from fnetdesigner.rules.access_lists import (
    RuleList,
    admits_address,
    admits_subnet,
    doors_of,
    has_tag,
    ip_range,
    is_shut,
    knows_subnet,
    lists_of,
    main_list,
    sites_of,
    sources_of,
    tools_list,
)
from fnetdesigner.rules.families.access_rules import ACCESS_LIST_RULES
from fnetdesigner.rules.families.private_endpoint import HOSTING_WITH_ENDPOINTS
from fnetdesigner.rules.finding import Fix, Problem
from fnetdesigner.rules.mends import offered
from fnetdesigner.rules.mends_access import admitted, jump_host, new_door, open_door, sites_word, subnet_let_in
from fnetdesigner.rules.places import home_of, people_near, reaches
from fnetdesigner.rules.rule import cite, fix, names, problem, rule


@rule(
    "FND-ACL-001",
    "info",
    FunctionApp,
    cite("seed", "Inbound access restrictions"),
    remedy="Nothing is needed; say Deny by word where that is clearer.",
)
def implicit_deny(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app has access rules and leaves unsaid what becomes of everybody else.

    As soon as there is one rule, an implicit rule at the end refuses all callers that none matches.
    """
    for site in sites_of(app, view):
        listed = main_list(site)
        # Of a list of nothing but Deny rules FND-ACL-009 speaks.
        if listed.unmatched is None and any(r.action == "Allow" for r in listed.rules):
            words = sites_word(site)
            say = fix("deny", f"Refuse everybody else at {words} by word", Set(site.id, {"unmatched_action": "Deny"}))
            count = len(listed.rules)
            yield problem(
                f"{words[0].upper()}{words[1:]} has {count} access rule{'' if count == 1 else 's'}; an implicit rule "
                "refuses everybody else.",
                site,
                fixes=(say,),
            )


@rule(
    "FND-ACL-002",
    "warning",
    FunctionApp,
    cite("seed", "Inbound access restrictions"),
    remedy="Let the agent's address in, or deploy from inside the network.",
)
def agent_locked_out(app: FunctionApp, view: View) -> Iterator[Problem]:
    """What deploys to a restricted app is outside the network and not let in.

    Deployments go to the advanced tools site. Once that is restricted, code gets in only from the network or
    from an address that the rules let in.
    """
    listed, doors = tools_list(app), doors_of(app, view)
    for agent in view.referrers(app.id, DeploymentAgent, "deploys"):
        if any(d.status == "Approved" and reaches(agent, d, view) for d in doors):
            continue
        shut = is_shut(app, view)
        if not shut and _lets_in(listed, agent, view):
            continue
        why = "its public door is shut" if shut else "no rule of its advanced tools site lets the agent in"
        yield problem(
            f"*{app.name}* cannot be deployed to by *{agent.name}*: {why}.",
            app,
            agent,
            *(doors if shut else ()),
            fixes=() if shut else _let_agent_in(listed, agent),
        )


def _lets_in(listed: RuleList, agent: DeploymentAgent, view: View) -> bool:
    """Whether a list lets an agent in. Without an address only a tag can: it may call from anywhere in Azure."""
    home = home_of(agent, view)
    if home is not None and admits_subnet(listed, home, view):
        return True
    address = ip_range(agent.address) if agent.address else None
    if address is not None:
        return admits_address(listed, address)
    if home is not None or agent.where == "laptop":
        # Its public address is not known, and may be one that a rule lets in.
        return listed.takes_everybody or any(r.action == "Allow" and r.subnet is None for r in listed.rules)
    tag = str(facts_of(view).access["portal_tag"])
    return listed.takes_everybody or any(r.action == "Allow" and _wide(r, tag) for r in listed.rules)


def _wide(item: AccessRule, tag: str) -> bool:
    return has_tag(item, tag) or any(s.lower() in ("any", "0.0.0.0/0") for s in sources_of(item))


def _let_agent_in(listed: RuleList, agent: DeploymentAgent) -> tuple[Fix, ...]:
    if not agent.address or ip_range(agent.address) is None:
        return ()
    edit = admitted(listed, f"from-{agent.name}"[:60], source=agent.address)
    return (fix("admit", f"Let *{agent.name}* in at {agent.address}", edit),)


def wants_portal(app: FunctionApp, view: View) -> bool:
    """Whether Code + Test of the portal is meant to work for an app."""
    clients = (view.get(f.source, Client) for f in view.referrers(app.id, IntendedFlow, "target"))
    return app.portal_testing or any(c is not None and c.wants_portal_testing for c in clients)


@rule(
    "FND-ACL-003",
    "warning",
    FunctionApp,
    cite("seed", "Testing considerations"),
    remedy="Let the service tag AzureCloud in; remember that it holds all of Azure.",
)
def portal_not_admitted(app: FunctionApp, view: View) -> Iterator[Problem]:
    """A restricted app is to be tested in the portal, which no rule lets in.

    Code + Test of the portal calls from addresses of Azure. Apps with restrictions or a private endpoint
    have to let the service tag AzureCloud in, and with it everybody in Azure.
    """
    doors, listed = doors_of(app, view), main_list(app)
    tag = str(facts_of(view).access["portal_tag"])
    if not wants_portal(app, view) or not (doors or is_shut(app, view) or not listed.takes_everybody):
        return
    if not is_shut(app, view) and (
        listed.takes_everybody or any(r.action == "Allow" and _wide(r, tag) for r in listed.rules)
    ):
        return
    edits = (
        [] if any(r.action == "Allow" and _wide(r, tag) for r in listed.rules) else [admitted(listed, tag, source=tag)]
    )
    if is_shut(app, view):
        edits.append(Set(app.id, {"public_network_access": "Enabled", "unmatched_action": "Deny"}))
    yield problem(
        f"*{app.name}* is to be tested in the portal but does not let in {tag}.",
        app,
        *doors,
        fixes=(fix("admit", f"Let {tag} in at *{app.name}*, which is everybody in Azure", *edits),),
    )


@rule(
    "FND-ACL-004",
    "warning",
    FunctionApp,
    cite("seed", "Testing considerations"),
    remedy="Add the four origins of the portal to CORS.",
)
def portal_origins_missing(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app with a private endpoint is to be tested in the portal, whose origins CORS does not list.

    The browser calls the app from pages of the portal. Four origins have to be allowed for that.
    """
    doors = doors_of(app, view)
    listed = {o.lower().rstrip("/") for o in app.cors_origins}
    missing = tuple(o for o in facts_of(view).access["portal_origins"] if o not in listed)
    if doors and missing and "*" not in listed and wants_portal(app, view):
        add = Set(app.id, {"cors_origins": (*app.cors_origins, *missing)})
        yield problem(
            f"*{app.name}* is to be tested in the portal; CORS lacks {', '.join(missing)}.",
            app,
            *doors,
            fixes=(fix("add-origins", f"Add the portal's origins to *{app.name}*", add),),
        )


@rule(
    "FND-ACL-005",
    "info",
    FunctionApp,
    cite("seed", "Testing considerations"),
    remedy="Test from a machine in the same network.",
)
def test_from_inside(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app takes calls by private endpoint only, and no machine in reach is there to test it from.

    Such an app answers from inside the network alone; a virtual machine there is the usual place to test
    from.
    """
    doors = doors_of(app, view)
    if not doors or not is_shut(app, view):
        return
    networks = [n for d in doors if (n := network_of(d, view)) is not None]
    if networks and not any(True for n in networks for _ in people_near(n, view)):
        yield problem(
            f"*{app.name}* is reached by {names(doors)} only; test it from inside *{networks[0].name}*.",
            app,
            *doors,
            fixes=offered(jump_host(networks[0], view)),
        )


@rule(
    "FND-ACL-016",
    "warning",
    FunctionApp,
    cite("AR24", "Restrict access to an SCM site"),
    remedy="Let the advanced tools site use the restrictions of the main site, or give it its own.",
)
def tools_site_open(app: FunctionApp, view: View) -> Iterator[Problem]:
    """The main site of an app is restricted, its advanced tools site is not.

    The advanced tools site deploys code and shows settings. It has a list of its own, and while that is
    empty everybody gets to it.
    """
    if is_shut(app, view) or main_list(app).takes_everybody:
        return
    if not app.scm_use_main and tools_list(app).takes_everybody and not app.scm_rules:
        yield problem(
            f"*{app.name}* restricts its main site, but its advanced tools site is open to everybody.",
            app,
            fixes=(
                fix(
                    "use-main",
                    f"Use the restrictions of *{app.name}* for both sites",
                    Set(app.id, {"scm_use_main": True}),
                ),
                fix(
                    "deny",
                    f"Refuse everybody at the advanced tools site of *{app.name}*",
                    Set(app.id, {"scm_unmatched_action": "Deny"}),
                ),
            ),
        )


@rule(
    "FND-ACL-017",
    "error",
    FunctionApp,
    cite("AR24", "App access"),
    remedy="Add a private endpoint, or enable public network access.",
)
def nobody_gets_in(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app has its public door shut and no private endpoint.

    Nothing reaches such an app: neither callers nor deployments.
    """
    hosting = hosting_of(app, view)
    # An environment, and a Container Apps environment, has doors of its own.
    if app.public_network_access != "Disabled" or hosting in (None, "isolated", "container-apps"):
        return
    if doors_of(app, view):
        return
    network = app_network(app, view)
    takes = hosting in HOSTING_WITH_ENDPOINTS
    yield problem(
        f"*{app.name}* has public network access disabled and no private endpoint; nobody reaches it.",
        app,
        fixes=offered(new_door(app, network, view) if network is not None and takes else None, open_door(app)),
    )


@rule(
    "FND-ACL-018",
    "info",
    FunctionApp,
    cite("AR24"),
    cite("PEA25"),
    remedy="Filter callers of the endpoint with a network security group on its subnet.",
)
def rules_beside_endpoint(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app has access rules and takes calls by private endpoint.

    Access rules look at the public door only. Who comes by the endpoint is filtered by a network security
    group on the endpoint's subnet, if at all.
    """
    doors = doors_of(app, view)
    # Of rules for subnets FND-PE-015 speaks.
    if doors and app.access_rules and not any(r.subnet for r in app.access_rules):
        yield problem(f"*{app.name}* has access rules, which callers by {names(doors)} pass by.", app, *doors)


@rule(
    "FND-ACL-020",
    "warning",
    ApplicationGateway,
    cite("IPR25"),
    cite("NF25"),
    remedy="Let the gateway's subnet in, or give it a private endpoint of the app.",
)
def gateway_refused(gateway: ApplicationGateway, view: View) -> Iterator[Problem]:
    """An Application Gateway forwards to an app that does not let it in.

    The app sees the gateway as its caller. It needs a rule for the gateway's subnet, with the Microsoft.Web
    service endpoint there, or the gateway needs a way to the app's private endpoint.
    """
    home = subnet_of(gateway, view)
    network = None if home is None else network_of(home, view)
    if home is None or network is None:
        return
    for backend in gateway.backends:
        app = view.get(backend, FunctionApp)
        if app is None or environment_of(app, view) is not None:
            continue
        doors = doors_of(app, view)
        if any(d.status == "Approved" and reaches(gateway, d, view) for d in doors):
            continue
        if not is_shut(app, view) and admits_subnet(main_list(app), home, view):
            continue
        by_rule = not is_shut(app, view) and not doors
        by_door = hosting_of(app, view) in HOSTING_WITH_ENDPOINTS and not any(r.subnet for r in app.access_rules)
        yield problem(
            f"*{gateway.name}* forwards to *{app.name}*, which neither lets *{home.name}* in nor has a private "
            "endpoint in reach.",
            gateway,
            app,
            home,
            fixes=offered(
                subnet_let_in(main_list(app), home, view) if by_rule else None,
                new_door(app, network, view) if by_door else None,
            ),
        )


@rule(
    "FND-ACL-021",
    "warning",
    FunctionApp,
    cite("AR24"),
    remedy="Do without remote debugging, or debug from a subnet without the service endpoint.",
)
def debugging_behind_rules(app: FunctionApp, view: View) -> Iterator[Problem]:
    """An app with access rules is debugged from a subnet with the Microsoft.Web service endpoint.

    Remote debugging does not work together with access restrictions from such a subnet.
    """
    if not app.remote_debugging or not any(listed.rules for listed in lists_of(app)):
        return
    found: dict[str, Subnet] = {}
    for item in app.access_rules:
        subnet = view.get(item.subnet, Subnet)
        if subnet is not None and item.action == "Allow" and knows_subnet(subnet, view):
            found[subnet.id] = subnet
    for flow in view.referrers(app.id, IntendedFlow, "target"):
        caller = view.any(flow.source)
        home = home_of(caller, view) if isinstance(caller, (Client, VirtualMachine, Subnet)) else None
        if home is not None and knows_subnet(home, view):
            found[home.id] = home
    if found:
        off = fix(
            "no-debugging", f"Turn off remote debugging of *{app.name}*", Set(app.id, {"remote_debugging": False})
        )
        yield problem(
            f"*{app.name}* has access rules and remote debugging, which does not work from {names(found.values())}.",
            app,
            *found.values(),
            fixes=(off,),
        )


@rule(
    "FND-ACL-022",
    "warning",
    FunctionApp,
    cite("AR24"),
    remedy="Plan for a restart.",
    mode="edit",
)
def access_change_restarts(deployed: Design, design: Design) -> Iterator[Problem]:
    """Public network access of a Linux app is changed.

    The app restarts when this changes; calls in flight are lost.
    """
    view = View(design)
    for app in view.all(FunctionApp):
        old = deployed.resources.get(app.id)
        if not isinstance(old, FunctionApp) or system_of(app, view) != "linux":
            continue
        if old.public_network_access != app.public_network_access:
            was, now = (v or "unset" for v in (old.public_network_access, app.public_network_access))
            yield problem(
                f"*{app.name}* restarts when public network access goes from {was.lower()} to {now.lower()}.", app
            )


ACCESS_RULES = tuple(
    sorted(
        (
            implicit_deny,
            agent_locked_out,
            portal_not_admitted,
            portal_origins_missing,
            test_from_inside,
            *ACCESS_LIST_RULES,
            tools_site_open,
            nobody_gets_in,
            rules_beside_endpoint,
            gateway_refused,
            debugging_behind_rules,
            access_change_restarts,
        ),
        key=lambda r: r.id,
    )
)
"""The rules of this family, in the order of the fact sheet."""
