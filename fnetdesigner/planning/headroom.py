"""How far a plan can scale before its subnet runs out of addresses.

A scale operation doubles the use of addresses for a while [seed "Subnets"], so there are two moments: from one on
an operation no longer fits, from the other on not even the instances do. Flex Consumption is planned per app, by a
figure that is not enforced [seed]; under the newer baseline its use per subnet has a ceiling, whatever the number of
apps [FNO26]. An App Service Environment needs addresses for itself and standby instances [ASE26]. Several plans on
one subnet: the others are counted at their most.
"""

from dataclasses import dataclass
from typing import Literal

from fnetdesigner.kinds.compute import AppServiceEnvironment, HostingPlan
from fnetdesigner.kinds.network import Subnet
from fnetdesigner.kinds.occupants import addresses_of
from fnetdesigner.kinds.questions import facts_of, prefix_of
from fnetdesigner.model.resource import Resource
from fnetdesigner.model.view import View
from fnetdesigner.rules.subnet_users import users_of

State = Literal["fits", "tight", "out"]


@dataclass(frozen=True, slots=True)
class Headroom:
    """What a plan, or the Flex apps, of a subnet may grow to.

    ``place`` is the name of the subnet, ``name`` that of what scales. ``usable``: addresses left to you; ``fixed``:
    those taken by what does not scale; ``others``: instances of other plans; ``each``: addresses per instance or app;
    ``doubles``: whether a scale operation doubles them; ``ceiling``: the most that they take together, None without
    one; ``standby``: instances per standby instance, 0 without; ``now``: the number the design says; ``limit``: the
    most that the platform allows, None where no source says.
    """

    subnet: str
    place: str
    name: str
    prefix: str
    unit: Literal["instance", "app"]
    usable: int
    fixed: int
    others: int
    each: int
    doubles: bool
    now: int
    limit: int | None
    ceiling: int | None = None
    standby: int = 0

    def addresses(self, number: int) -> int:
        """Addresses in use with so many instances or apps, at rest."""
        return self._use(number, 1)

    def in_operation(self, number: int) -> int:
        """The same while a scale operation is under way."""
        return self._use(number, 2 if self.doubles else 1)

    def _use(self, number: int, times: int) -> int:
        whole = (number + self.others) * self.each
        spare = -(-number // self.standby) if self.standby else 0
        return self.fixed + times * (whole if self.ceiling is None else min(whole, self.ceiling)) + spare

    def state(self, number: int) -> State:
        """Whether so many fit: always, only while nothing scales, or not at all."""
        if self.in_operation(number) <= self.usable:
            return "fits"
        return "tight" if self.addresses(number) <= self.usable else "out"

    @property
    def most(self) -> int | None:
        """The most that fit at rest; None where the number makes no difference any more."""
        return self._most(1)

    @property
    def most_in_operation(self) -> int | None:
        """The most that fit during a scale operation as well; None where the number makes no difference."""
        return self._most(2 if self.doubles else 1)

    def _most(self, times: int) -> int | None:
        if self.ceiling is not None and self.fixed + times * self.ceiling <= self.usable:
            return None
        # Use only rises with the number, so the last number that fits is found by halving.
        low, high = 0, self.usable + 1
        while low < high:
            middle = (low + high + 1) // 2
            if self._use(middle, times) <= self.usable:
                low = middle
            else:
                high = middle - 1
        return low

    @property
    def top(self) -> int:
        """Where a slider ends: the platform's limit, else past the moment that the subnet runs out."""
        beyond = (self.most or self.now) + 1
        return max(self.now, self.limit if self.limit is not None else beyond, 1)

    def sentence(self, number: int) -> str:
        """What so many mean for the subnet."""
        many = f"{number:,} {self.unit}{'' if number == 1 else 's'}"
        rest, busy = self.addresses(number), self.in_operation(number)
        sums = f"{rest:,} of {self.usable:,} addresses" + (f", {busy:,} while it scales" if busy != rest else "")
        short = rest - self.usable
        missing = "1 address is" if short == 1 else f"{short:,} addresses are"
        words = {
            "fits": "It fits.",
            "tight": f"A scale operation needs {busy - self.usable:,} more than there are.",
            "out": f"*{self.place}* runs out: {missing} missing.",
        }
        return f"{many}: {sums}. {words[self.state(number)]}"

    @property
    def moment(self) -> str:
        """When the subnet runs out, as a sentence."""
        most, safe = self.most, self.most_in_operation
        if most is None or (self.limit is not None and safe is not None and self.limit <= safe):
            end = f": the plan stops at {self.limit:,}" if self.limit is not None and most is not None else ""
            return f"*{self.place}* ({self.prefix}) does not run out{end}."
        unit = f"{self.unit}s"
        if safe == most or safe is None:
            return f"*{self.place}* ({self.prefix}) runs out at {most + 1:,} {unit}."
        first = f"A scale operation no longer fits from {safe + 1:,} {unit} on"
        if self.limit is not None and self.limit <= most:
            return f"{first}; the plan stops at {self.limit:,}, before *{self.place}* ({self.prefix}) runs out."
        return f"{first}; *{self.place}* ({self.prefix}) runs out at {most + 1:,}."


def headroom_of(subnet: Subnet, view: View) -> tuple[Headroom, ...]:
    """One for each plan of a subnet, one for its Flex apps, one for each App Service Environment in it.

    Empty for a subnet that nothing scales in, and while it has no IPv4 range.
    """
    prefix = prefix_of(subnet)
    if prefix is None or prefix.version != 4:
        return ()
    facts, users = facts_of(view), users_of(subnet, view)
    usable = facts.usable(prefix.length)
    standing = list(view.children(subnet.id, Resource))
    found: list[Headroom] = []

    def fixed(but: Resource | None = None) -> int:
        return sum(addresses_of(r, view)[0] for r in standing if r is not but)

    most = {p.id: _most(p, view) for p in users.plans}
    for plan in users.plans:
        others = sum(n or 1 for i, n in most.items() if i != plan.id)
        now = plan.maximum_instances or most[plan.id] or 1
        limit = facts.maximum_instances(plan.tier, plan.operating_system, plan.sku)
        found.append(
            Headroom(
                subnet.id, subnet.name, plan.name, str(prefix), "instance", usable, fixed(), others, 1, True, now, limit
            )
        )  # fmt: skip
    if users.flex:
        each = int(facts.subnets["flex_addresses_per_app"])
        shared = facts.subnets["flex_addresses_per_subnet"][facts.baseline]
        ceiling = None if shared is None else int(shared)
        found.append(
            Headroom(
                subnet.id, subnet.name, "Flex Consumption", str(prefix), "app", usable, fixed(), 0, each, False,
                len(users.flex), None, ceiling,
            )
        )  # fmt: skip
    for environment in view.children(subnet.id, AppServiceEnvironment):
        table = facts.subnets["environment"]
        plans = view.referrers(environment.id, HostingPlan, "environment")
        now = sum(p.maximum_instances or 1 for p in plans) or 1
        found.append(
            Headroom(
                subnet.id, subnet.name, environment.name, str(prefix), "instance", usable,
                fixed(environment) + int(table["infrastructure_addresses"]), 0, 1, True, now, int(table["instances"]),
                standby=int(table["instances_per_standby"]),
            )
        )  # fmt: skip
    return tuple(found)


def _most(plan: HostingPlan, view: View) -> int | None:
    return plan.maximum_instances or facts_of(view).maximum_instances(plan.tier, plan.operating_system, plan.sku)
