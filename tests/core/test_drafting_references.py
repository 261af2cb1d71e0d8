"""Drafts to references: before anybody calls them, and when it is over."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.core.network_letters import (
    ACCEPTED,
    AFTER,
    BECKER,
    HILL,
    KELLER,
    PHONE,
    POST,
    ROSA,
    after_an_interview,
    of_the_post,
    questions,
    said,
)
from tests.core.required_elements import REQUIRED

from sundown.core.facts import Decision, Profile, SeekerId

BY_FRIDAY = Decision(last=date(2026, 10, 23))


def test_a_reference_learns_which_job_who_may_call_when_and_what_to_stress() -> None:
    alert = of_the_post("reference_alert", after_an_interview(decision_by=BY_FRIDAY))
    assert "BayLine Forwarding" in said(alert, "job")
    assert "the position of Coordinator, nights" in said(alert, "job")
    assert "Linh Tran" in said(alert, "callers")
    assert "by Friday, October 23" in said(alert, "callers")
    points = [s.text for s in alert.sentences() if s.element == "points"]
    assert [text.partition(": ")[2] for text in points] == ["I cut dwell time by a third.", "I trained twelve clerks."]
    assert len({text.partition(": ")[0] for text in points}) == 2  # each said in its own way
    assert PHONE in said(alert, "number")
    assert not alert.blanks
    assert 80 <= alert.words <= 160


def test_without_results_the_points_are_asked_for() -> None:
    facts = after_an_interview()
    bare = replace(facts, seekers={SeekerId("self"): replace(ROSA, profile=Profile())})
    assert questions(of_the_post("reference_alert", bare)) == [
        "Which two or three things should Dr. Becker stress, and from which project that they know?"
    ]


def test_a_consultant_may_call_a_reference_too() -> None:
    alert = of_the_post("reference_alert", after_an_interview(post=replace(POST, consultant=KELLER.id)))
    assert "Rhonda Keller or Linh Tran" in said(alert, "callers")


def test_two_references_of_one_post_get_different_words() -> None:
    facts = after_an_interview(post=replace(POST, references=(BECKER.id, HILL.id)))
    letters = [of_the_post("reference_alert", facts, to=to) for to in (BECKER, HILL)]
    assert not {said(letters[0], name) for name in REQUIRED["reference_alert"].split()} & {
        said(letters[1], name) for name in REQUIRED["reference_alert"].split()
    }


def test_a_reference_hears_the_result_and_is_thanked() -> None:
    facts = after_an_interview(replace(ACCEPTED, at=AFTER))
    thanks = of_the_post("reference_thanks", facts, because_of="acceptance", at=AFTER + timedelta(days=1))
    assert "BayLine Forwarding" in said(thanks, "result")
    assert "Coordinator, nights" in said(thanks, "result")
    assert re.search(r"thank|grateful", said(thanks, "thanks"), re.I)
    assert not thanks.blanks
    assert 40 <= thanks.words <= 100


@pytest.mark.parametrize("kind", ["reference_alert.phone", "reference_thanks.phone"])
def test_calls_to_references_are_outlines_of_five_to_nine_points(kind: str) -> None:
    facts = after_an_interview(replace(ACCEPTED, at=AFTER)) if "thanks" in kind else after_an_interview()
    outline = of_the_post(kind, facts, at=AFTER + timedelta(hours=1))
    assert outline.points
    assert 5 <= len(list(outline.sentences())) <= 9
    assert not outline.signature
