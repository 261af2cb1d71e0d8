"""Every rule file's examples, run: what each says must be in the plan, and must be the doing of that very rule.

An example is a few lines of a journal's log over one shared cast (`playbooks/cast.yaml`; `cast = "caseload"` is a
consultant's, `playbooks/caseload.yaml`) and what the plan then holds:

    expect   "KIND to WHO by MEDIUM or MEDIUM: EARLIEST, DUE, LATEST", or "TASK: DUE" for a rule that asks
    absent   "KIND to WHO": not open
    stopped  "KIND to WHO": suppressed, by this rule

Instants are cut to the minute and stand in the zone that decides them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest
from tests.told import line_of, minutes, open_items, planned, playbook_of

from sundown import library
from sundown.core.followup import Plan, Suppressed
from sundown.core.playbook import AnyRule, Guard, Rule, TaskRule

Example = Mapping[str, Any]

RULES = library.shipped_playbook("base").rules
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}-{number}")
    for rule in RULES.values()
    for number, example in enumerate(rule.examples, 1)
]
KEYS = {"says", "at", "cast", "playbook", "settings", "log", "expect", "absent", "stopped"}
MOST_LINES = 6
NOTHING_CAN_COME_INSTEAD = {
    "stops/left": "the old addresses are void whatever the playbook says",
    "stops/no-address": "without an address there is no way to go",
    "stops/no-callable-day": "without a day there is no window",
    "stops/paper-asked-off": "what somebody asked for themselves stands above every playbook",
}
"""Stops that no playbook can lift: there the rule only gives the reason in words."""

FOLLOWUP = re.compile(r"(\w+) to (\w+) by ([\w ]+): (.+), (.+), (.+)")


# ------------------------------------------------------------------------------------------ what an example says


def plan_of(example: Example, without: str | None = None) -> Plan:
    """The plan of an example, perhaps with one rule switched off."""
    playbook = playbook_of(example.get("playbook", "us"), example.get("settings"), without)
    return planned(example["log"], example["at"], cast=example.get("cast", "cast"), playbook=playbook)


def made_by(found: Plan) -> dict[str, tuple[str, ...]]:
    """Everything open and every task as examples write it, and the rules that made it."""
    lines = {line_of(followup): followup.rules for followup in found.followups if followup.open}
    asked = {rule.task: rule.id for rule in RULES.values() if isinstance(rule, TaskRule)}
    return lines | {f"{task.task}: {minutes(task.due)}": (asked[task.task],) for task in found.tasks}


def stopped_by(found: Plan, rule: str) -> list[Suppressed]:
    return [suppressed for suppressed in found.suppressed if rule in suppressed.rules]


def wrong_with(example: Example, rule: AnyRule, found: Plan) -> Iterator[str]:
    """What the plan does not hold, although the example says that this rule makes, asks for or stops it."""
    lines = made_by(found)
    for line in example.get("expect", ()):
        if line not in lines:
            yield f"there is no {line!r}, only\n" + "\n".join(sorted(lines))
    if isinstance(rule, Rule | TaskRule) and not any(rule.id in lines.get(line, ()) for line in example["expect"]):
        yield "nothing expected is this rule's work"
    for item in example.get("absent", ()):
        if item in open_items(found):
            yield f"{item!r} is open"
    stopped = [f"{suppressed.kind} to {suppressed.to}" for suppressed in stopped_by(found, rule.id)]
    for item in example.get("stopped", ()):
        if item not in stopped:
            yield f"this rule does not stop {item!r}, only {stopped}"


# ------------------------------------------------------------------------------------------ the tests


def test_every_rule_has_an_example() -> None:
    assert [rule.id for rule in RULES.values() if not rule.examples] == []


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_an_example_is_well_told(rule: AnyRule, example: Example) -> None:
    assert not example.keys() - KEYS
    assert example["says"].strip().endswith(".")
    assert len(example["log"].strip().splitlines()) <= MOST_LINES
    if isinstance(rule, Rule):
        assert any(FOLLOWUP.fullmatch(line) and line.startswith(rule.makes) for line in example["expect"])
    elif isinstance(rule, Guard):
        assert example.get("stopped") or example.get("absent"), "it says of nothing that it is stopped"
    else:
        assert any(line.startswith(f"{rule.task}: ") for line in example["expect"])


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_the_plan_holds_what_the_example_says(rule: AnyRule, example: Example) -> None:
    assert list(wrong_with(example, rule, plan_of(example))) == []


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_with_the_rule_switched_off_the_outcome_is_another(rule: AnyRule, example: Example) -> None:
    """So it is this rule that does it, and no other one besides."""
    with_it, without = plan_of(example), plan_of(example, without=rule.id)
    assert list(wrong_with(example, rule, without))
    if isinstance(rule, Guard) and rule.id not in NOTHING_CAN_COME_INSTEAD:
        assert open_items(without) != open_items(with_it), "without the rule nothing more is open"


def test_a_wrong_example_is_told() -> None:
    """The tests above can fail: an example with another hour, a stop that is none, and an item that is open."""
    rule = RULES["thank-you/same-day-email"]
    right = dict(rule.examples[0])
    line = right["expect"][0]
    wrong = {**right, "expect": [line.replace("14:45", "14:15")], "absent": ["thank_you_email to patel"]}
    assert [message.splitlines()[0] for message in wrong_with(wrong, rule, plan_of(wrong))] == [
        f"there is no {wrong['expect'][0]!r}, only",
        "nothing expected is this rule's work",
        "'thank_you_email to patel' is open",
    ]
    guard = RULES["stops/outcome"]
    assert list(wrong_with({"stopped": ["reply to moss"]}, guard, replace(plan_of(right), suppressed=()))) == [
        "this rule does not stop 'reply to moss', only []"
    ]
