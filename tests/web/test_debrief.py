"""The debrief told step by step on the screen is the debrief that a journal would hold, and gives the same plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from django.test import Client
from tests.web.conftest import CASE

from sundown.core.followup import Plan
from sundown.records.models import Contact, Fact, Workspace
from sundown.records.to_core import journal_of, plan_kept
from sundown.sources.journal import read_journal
from sundown.terminal import plan_of

WHOLE = read_journal(CASE)
DEBRIEFED = next(place for place, fact in enumerate(WHOLE.log) if fact.KEY == "debrief")
AS_A_JOURNAL = replace(WHOLE, log=WHOLE.log[: DEBRIEFED + 1])

STORY: list[tuple[str, dict[str, object]]] = [
    ("who", {"met": ["kowalski", "patel", "santos"]}),
    ("said-kowalski", {"talked_about": "nurse-to-patient ratio project", "liked": "charge experience",
                       "concern": "only 14 months of ICU, will nights wear her out", "source": "stated"}),
    ("said-patel", {"talked_about": "early sepsis alerts", "asked": "CRRT experience"}),
    ("said-santos", {"talked_about": "rapid response story", "liked": "calm under load"}),
    ("forgot", {"text_1": "CRRT certificate of Nov 2025", "matters_1": "Dr. Patel asked about CRRT experience",
                "to_1": "patel"}),
    ("came-up", {"came_up": []}),
    ("helped", {"name_1": "tamika reed", "deed_1": "moved the slot around a night shift and walked her to the unit"}),
    ("promised", {"text": ""}),
    ("outlook", {"decision": "day", "last": "2026-03-20", "level": "high"}),
]  # fmt: skip


def items(plan: Plan) -> set[tuple[object, ...]]:
    return {(each.key, each.medium, each.earliest, each.due, each.latest) for each in plan.followups}


def tell(client: Client, story: list[tuple[str, dict[str, object]]]) -> None:
    for step, answers in story:
        answer = client.post(f"/debrief/r1/{step}", answers)
        assert answer.status_code == 302, (step, answer.context["form"].errors)


def test_step_by_step_it_gives_the_plan_of_the_journal(client: Client, workspace: Workspace, at: datetime) -> None:
    tell(client, STORY)
    workspace.refresh_from_db()
    assert items(plan_kept(workspace, at)) == items(plan_of(AS_A_JOURNAL, CASE.parent, at))


def test_told_twice_it_says_the_last(client: Client, workspace: Workspace, at: datetime) -> None:
    tell(client, STORY)
    tell(client, STORY)
    tell(client, [("said-patel", {"talked_about": "the CRRT course in May"}), ("forgot", {"text_1": ""})])
    page = client.get("/debrief/r1/said-patel")
    assert page.context["form"].initial["talked_about"] == "the CRRT course in May"
    assert "text_2" not in client.get("/debrief/r1/forgot").context["form"].fields  # nothing, and one empty row
    assert client.get("/debrief/r1/said-santos").context["form"].initial["liked"] == "calm under load"


def test_one_comes_back_to_where_one_was(client: Client) -> None:
    [talk] = client.get("/debrief").context["talks"]
    assert (talk["begun"], talk["url"]) == (False, "/debrief/r1/who")
    tell(client, STORY[:2])
    [talk] = client.get("/debrief").context["talks"]
    assert (talk["begun"], talk["url"]) == (True, "/debrief/r1/said-patel")


def test_a_name_typed_is_a_new_person_of_that_employer_or_the_known_one(client: Client, workspace: Workspace) -> None:
    tell(client, [("who", {"met": ["kowalski"], "name_1": "Grace O'Hara", "title_1": "Charge Nurse",
                           "name_2": "RUTH ADLER"})])  # fmt: skip
    workspace.refresh_from_db()
    new = Contact.objects.get(name="Grace O'Hara")
    assert (new.organization, new.words["title"]) == ("Lakeshore General", "Charge Nurse")
    assert {"adler", new.key} <= set(next(fact for fact in journal_of(workspace).log if fact.KEY == "debrief").met)
    assert Contact.objects.count() == len(WHOLE.contacts) + 1


@pytest.mark.parametrize(
    ("step", "answers", "field"),
    [
        ("outlook", {"decision": "day"}, "last"),
        ("outlook", {"decision": "range", "first": "2026-03-21", "last": "2026-03-20"}, "first"),
        ("said-kowalski", {"answer": "14 months of nights"}, "concern"),
        ("helped", {"name_1": "Somebody"}, "deed_1"),
        ("card-kowalski", {"name": " "}, "name"),
    ],
)
def test_what_is_missing_is_said_at_its_field(client: Client, step: str, answers: dict[str, str], field: str) -> None:
    count = Fact.objects.count()
    answer = client.post(f"/debrief/r1/{step}", answers)
    assert (answer.status_code, list(answer.context["form"].errors)) == (422, [field])
    assert Fact.objects.count() == count


def test_no_page_for_what_there_is_not(client: Client) -> None:
    assert client.get("/debrief/nothing/who").status_code == 404
    assert client.get("/debrief/r1/said-nobody").status_code == 404


def test_what_was_typed_is_shown_as_text(client: Client) -> None:
    tell(client, [("who", {"name_1": "<script>alert(1)</script> Lee"})])
    page = client.get("/debrief/r1/who").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; Lee" in page


def test_short_and_with_few_questions_to_the_database(client: Client, django_assert_max_num_queries) -> None:
    tell(client, STORY)
    for address in ("/debrief", "/debrief/r1/said-kowalski", "/debrief/r1/outlook", "/debrief/r1"):
        with django_assert_max_num_queries(12):
            assert len(client.get(address).content) <= 60_000
