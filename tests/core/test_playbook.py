"""Rules as values: what their words may be, what a setting takes, and that every word of the list has its meaning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from sundown import library
from sundown.core.followup import KINDS
from sundown.core.planner.audiences import AUDIENCES as PEOPLE
from sundown.core.planner.conditions import OF_THE_OCCASION, OF_THE_READER
from sundown.core.playbook import (
    AUDIENCES,
    CONDITIONS,
    STOPS,
    TASKS,
    TRIGGERS,
    Guard,
    Rule,
    Setting,
    TaskRule,
    parse_rule,
    shadows,
)
from sundown.core.problems import BadInput
from sundown.core.windows import WINDOWS

BASE = library.shipped_playbook("base")
MAKERS = [rule for rule in BASE.rules.values() if isinstance(rule, Rule)]

ROWS = dict.fromkeys(("S4-25", "D-46", "S3-03"))
REPLY: dict[str, Any] = {
    "title": "Answer",
    "makes": "reply",
    "after": "message",
    "to": "sender",
    "media": ["email"],
    "window": "answer_same_day",
    "why": "They took\nthe trouble.",
    "cites": ["S4-25"],
}
STOP: dict[str, Any] = {"title": "Over", "stops": "outcome", "why": "it is over", "cites": ["D-46"]}
ASK: dict[str, Any] = {"title": "Promise", "asks": "promise", "why": "You said so.", "cites": ["S3-03"]}


def parsed(mapping: Mapping[str, Any], **changes: Any) -> Any:
    """The rule; a change to None leaves the key out."""
    words = {key: value for key, value in {**mapping, **changes}.items() if value is not None}
    return parse_rule(
        words, name="mine/one", file="one.toml", rows={"S4-25": 1, "D-46": 1, "S3-03": 1}, windows=WINDOWS
    )


# ------------------------------------------------------------------------------------------ words and their meaning


FOR_RULES_OF_ONES_OWN = {"status_by_mail"}  # the other half of status_by_phone


def test_every_word_has_its_meaning_and_no_meaning_lacks_its_word() -> None:
    assert sorted(CONDITIONS) == sorted([*OF_THE_OCCASION, *OF_THE_READER])
    assert set(AUDIENCES) == PEOPLE.keys()


@pytest.mark.parametrize("word", TRIGGERS)
def test_something_follows_from_every_trigger(word: str) -> None:
    assert BASE.makers[word]


@pytest.mark.parametrize(
    ("words", "used"),
    [
        (AUDIENCES, {rule.to for rule in MAKERS}),
        (CONDITIONS, {word for rule in MAKERS for word in rule.when}),
        (WINDOWS, {rule.window for rule in MAKERS}),
        (KINDS, {rule.makes for rule in MAKERS}),
        (STOPS, set(BASE.guards)),
        (TASKS, set(BASE.tasks)),
    ],
    ids=["audiences", "conditions", "windows", "kinds", "stops", "tasks"],
)
def test_every_word_is_used_by_a_rule_of_the_base(words: Any, used: set[str]) -> None:
    assert set(words) - used - FOR_RULES_OF_ONES_OWN == set()


# ------------------------------------------------------------------------------------------ rules


def test_a_rule_that_makes_something() -> None:
    assert parsed(REPLY, equal=True, media=["email", "phone"], when=["needs_reply"], endings=["outcome"]) == Rule(
        id="mine/one",
        title="Answer",
        makes="reply",
        after="message",
        to="sender",
        window="answer_same_day",
        media=("email", "phone"),
        why="They took the trouble.",
        cites=("S4-25",),
        when=("needs_reply",),
        equal=True,
        endings=("outcome",),
    )


def test_a_rule_that_stops_and_a_rule_that_asks() -> None:
    assert parsed(STOP) == Guard(id="mine/one", title="Over", stop="outcome", why="it is over", cites=("D-46",))
    assert parsed(ASK) == TaskRule(id="mine/one", title="Promise", task="promise", why="You said so.", cites=("S3-03",))


@pytest.mark.parametrize(
    ("mapping", "changes", "said"),
    [
        (REPLY, {"title": None}, "mine/one.title: is missing; expected a sentence in plain words"),
        (REPLY, {"why": " "}, "mine/one.why: is not a text; expected a sentence in plain words"),
        (REPLY, {"makes": 3}, "mine/one.makes: unknown word 3"),
        (REPLY, {"after": "mesage"}, "mine/one.after: unknown word 'mesage'"),
        (REPLY, {"to": ["sender"]}, "mine/one.to: unknown word ['sender']"),
        (REPLY, {"window": "soon"}, "mine/one.window: unknown word 'soon'"),
        (REPLY, {"media": None}, "mine/one.media: is empty"),
        (REPLY, {"media": ["e-mail"]}, "mine/one.media: unknown word 'e-mail'"),
        (REPLY, {"when": "needs_reply"}, "mine/one.when: is not a list of words"),
        (REPLY, {"when": [1]}, "mine/one.when: is not a list of words"),
        (REPLY, {"endings": ["end"]}, "mine/one.endings: unknown word 'end'"),
        (REPLY, {"in_place_of": ["card"]}, "mine/one.in_place_of: unknown word 'card'"),
        (REPLY, {"equal": "yes"}, "mine/one.equal: is neither true nor false"),
        (REPLY, {"address_needed": 1}, "mine/one.address_needed: is neither true nor false"),
        (REPLY, {"cites": None}, "mine/one.cites: a rule without a citation is not taken"),
        (REPLY, {"cites": []}, "mine/one.cites: a rule without a citation is not taken"),
        (REPLY, {"cites": ["S4-52"]}, "mine/one.cites: there is no row S4-52"),
        (REPLY, {"examples": [1]}, "mine/one.examples: is not a list of tables"),
        (REPLY, {"stops": "outcome"}, "mine/one.stops: unknown key 'stops'"),
        (STOP, {"stops": "outcomes"}, "mine/one.stops: unknown word 'outcomes'"),
        (STOP, {"window": "thanks"}, "mine/one.window: unknown key 'window'"),
        (ASK, {"asks": "promises"}, "mine/one.asks: unknown word 'promises'"),
        (ASK, {"cites": None}, "mine/one.cites: a rule without a citation is not taken"),
        ({}, {}, "mine/one: makes, stops and asks nothing"),
    ],
)
def test_a_word_that_is_wrong(mapping: Mapping[str, Any], changes: Mapping[str, Any], said: str) -> None:
    with pytest.raises(BadInput) as error:
        parsed(mapping, **changes)
    assert [str(problem)[: len(f"one.toml: {said}")] for problem in error.value.problems] == [f"one.toml: {said}"]


def test_the_nearest_word_is_offered() -> None:
    with pytest.raises(BadInput, match="did you mean week_to_ten_days"):
        parsed(REPLY, window="week_to_10_days")


def test_a_title_may_be_cited_where_it_is_no_row() -> None:
    assert parsed(REPLY, cites=["Emily Post, Etiquette"]).cites == ("Emily Post, Etiquette",)


# ------------------------------------------------------------------------------------------ shadows

MAKER, GUARD, TASK = parsed(REPLY), parsed(STOP), parsed(ASK)


@pytest.mark.parametrize(
    ("rule", "other", "expected"),
    [
        (MAKER, replace(MAKER, title="Another"), True),  # the same name
        (MAKER, replace(MAKER, id="mine/two"), False),  # two rules may make the same kind
        (GUARD, replace(GUARD, id="mine/two"), True),  # but nothing is stopped for one reason by two
        (GUARD, replace(GUARD, id="mine/two", stop="cap"), False),
        (TASK, replace(TASK, id="mine/two"), True),
        (TASK, replace(TASK, id="mine/two", task="debrief"), False),
        (GUARD, replace(TASK, id="mine/two"), False),
    ],
)
def test_what_shadows_what(rule: Any, other: Any, expected: bool) -> None:
    assert shadows(rule, other) is expected


# ------------------------------------------------------------------------------------------ settings


def setting(value: Any, *choices: str) -> Setting:
    return Setting(name="one", value=value, meaning="what it means", cites=("C-01",), choices=choices)


@pytest.mark.parametrize(
    ("of", "takes", "takes_not", "expected"),
    [
        (setting("on", "on", "off"), ["on", "off"], ["ask", True, 1, None, ("on",)], "on or off"),
        (setting("17:00"), ["16:30", ""], [17, None], "text"),
        (setting(2), [0, 2, 1000], [-1, 1001, "2", True, 2.0], "a whole number from 0 to 1000"),
        (setting(True), [True, False], [1, "true", None], "true or false"),
        (setting(("a",), "a", "b"), [(), ("a", "b")], ["a", ("c",), ["a"]], "a list of a, b"),
    ],
)
def test_what_a_setting_takes(of: Setting, takes: list[Any], takes_not: list[Any], expected: str) -> None:
    assert [value for value in takes if not of.accepts(value)] == []
    assert [value for value in takes_not if of.accepts(value)] == []
    assert of.expected == expected


@pytest.mark.parametrize("name", BASE.settings)
def test_every_setting_of_the_base_says_what_it_means(name: str) -> None:
    found = BASE.settings[name]
    assert found.accepts(found.value)
    assert found.meaning.endswith(".")
    assert found.cites
