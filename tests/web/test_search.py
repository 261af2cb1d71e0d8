"""One search on the screen: what is told in a small form, what it changes, and the way back."""

from __future__ import annotations

import pytest
from django.test import Client
from tests.web.stories import told, words

from sundown.records.models import Contact, Fact, FollowUp, Workspace

NURSE, KEY = "01-nurse-panel", "lakeshore-icu"
EVENING = "2026-03-11T20:00:00-04:00"  # everything of the first round is out
PAGE = f"/searches/{KEY}"

pytestmark = pytest.mark.django_db


@pytest.fixture
def nurse(monkeypatch: pytest.MonkeyPatch) -> tuple[Workspace, Client]:
    return told(NURSE, EVENING, monkeypatch)


def tell(client: Client, what: str, **fields: object) -> str:
    response = client.post(f"{PAGE}/tell/{what}", fields, follow=True)
    assert response.status_code == 200, words(response)
    return words(response)


def test_a_later_decision_moves_what_asks_how_things_stand(nurse: tuple[Workspace, Client]) -> None:
    page = tell(
        nurse[1], "later", who="kowalski", decision="2026-03-25", via="email", needs_reply="on", text="One more"
    )
    # The decision was Friday 20 March: the call was due on the 19th, the inquiry on the 24th (case 01, f9 and f10).
    assert "2 moved and 1 new, because the decision is now Wed 25 March" in page
    assert "Moved Status inquiry to Denise Kowalski before: Tue 24 March → now: Fri 27 March" in page
    assert "New Reply to Denise Kowalski" in page
    assert "by Today" not in page
    assert "They decide: by Wed 25 Mar 2026" in page


def test_what_was_told_is_taken_back_with_one_press(nurse: tuple[Workspace, Client]) -> None:
    _workspace, client = nurse
    before = list(FollowUp.objects.filter(withdrawn_at=None).values_list("key", "due"))
    tell(client, "later", who="kowalski", decision="2026-03-25", needs_reply="on")
    fact = client.session["difference"]["facts"][0]
    page = words(client.post("/told/undo", {"fact": fact}, follow=True))
    assert "because an entry was taken back" in page
    assert "taken back" in page.split("What you told")[1]
    assert list(FollowUp.objects.filter(withdrawn_at=None).values_list("key", "due")) == before


@pytest.mark.parametrize(
    ("what", "fields", "fact", "said"),
    [
        (
            "no",
            {"who": "kowalski", "via": "phone"},
            {"rejection": KEY, "by": "kowalski", "via": "phone"},
            "They said no",
        ),
        ("offer", {"answer_by": "2026-03-27"}, {"offer": KEY, "answer_by": "2026-03-27"}, "An offer"),
        ("let-go", {"why": "silence"}, {"closed": KEY, "why": "silence"}, "Let go"),
        ("accept", {"via": "phone"}, {"acceptance": KEY, "via": "phone"}, "Accepted"),
        ("withdraw", {"why": "too far"}, {"withdrawal": KEY, "why": "too far"}, "Withdrawn"),
        (
            "away",
            {"first": "2026-03-16", "last": "2026-03-18", "text": "nights"},
            {"away": "nights", "from": "2026-03-16", "until": "2026-03-18"},
            "Running",
        ),
        (
            "call-me",
            {"who": "kowalski", "day": "2026-03-13", "start": "10:00", "until": "11:30", "via": "email"},
            {"message_from": "kowalski", "call_me": {"on": "2026-03-13", "from": "10:00:00", "until": "11:30:00"}},
            "Running",
        ),
        (
            "message",
            {
                "who": "reed",
                "via": "email",
                "text": "Please send",
                "asks": "references\navailability",
                "needs_reply": "on",
            },
            {"message_from": "reed", "asks": ["references", "availability"], "text": "Please send"},
            "Running",
        ),
        (
            "left",
            {"who": "kowalski", "successor": "+", "successor_name": "Ann Poe"},
            {"left_organization": "kowalski", "successor": "poe"},
            "Running",
        ),
        ("interest", {"level": "low"}, {"interest": KEY, "level": "low"}, "Running"),
        (
            "moved",
            {"talk": "r1", "cancelled": "on", "by_me": "on"},
            {"interview_cancelled": "r1", "by": "self"},
            "Running",
        ),
    ],
)
def test_each_form_writes_one_fact(
    nurse: tuple[Workspace, Client], what: str, fields: dict[str, str], fact: dict[str, object], said: str
) -> None:
    page = tell(nurse[1], what, **fields)
    newest = Fact.objects.order_by("-number")[0].words
    assert {**newest, **fact} == newest
    assert page.startswith(f"Lakeshore General {said}")


def test_another_interview_with_somebody_known_and_somebody_new(nurse: tuple[Workspace, Client]) -> None:
    _workspace, client = nurse
    fields = {"day": "2026-03-19", "start": "15:00", "until": "16:00", "mode": "in_person", "names": "Lena Fox\n",
              "people_there": ["kowalski"], "who": "kowalski"}  # fmt: skip
    page = tell(client, "round", **fields)
    message, interview = Fact.objects.order_by("-number")[:2]
    assert interview.words["start"] == "2026-03-19T15:00:00-04:00"
    assert interview.words["with"] == ["kowalski", "fox"]
    assert message.words["message_from"] == "kowalski"
    assert "because an interview is arranged for Thu 19 March" in page
    assert Contact.objects.get(key="fox").words["name_verified"] == "none"


@pytest.mark.parametrize(
    ("what", "fields", "error"),
    [
        ("later", {"who": "kowalski"}, "They decide by : Please fill this in."),
        ("later", {"who": "+", "decision": "2026-03-25"}, "Somebody else: the name : Write the name."),
        (
            "later",
            {"who": "kowalski", "decision": "2026-03-25", "first": "2026-03-26"},
            "This comes after the other day.",
        ),
        ("no", {"on": "2026-03-12"}, "That day is still to come."),
        ("round", {"day": "2026-03-19", "start": "15:00", "until": "14:00"}, "It has to end after it starts."),
        ("away", {"first": "2026-03-18", "last": "2026-03-16"}, "This comes before the first day."),
        ("moved", {"talk": "r1"}, "Write its new day and hour, or tick that it does not take place."),
    ],
)
def test_what_is_wrong_stands_beside_its_field_and_nothing_is_written(
    nurse: tuple[Workspace, Client], what: str, fields: dict[str, str], error: str
) -> None:
    before = Fact.objects.count()
    response = nurse[1].post(f"{PAGE}/tell/{what}", fields)
    assert response.status_code == 422
    assert error in words(response)
    assert Fact.objects.count() == before


def test_an_entry_is_corrected_where_it_was_wrong(nurse: tuple[Workspace, Client]) -> None:
    _workspace, client = nurse
    tell(client, "offer", answer_by="2026-03-27")
    offer = Fact.objects.get(kind="offer")
    assert 'value="2026-03-27"' in client.get(f"/told/{offer.id}").content.decode()
    client.post(f"/told/{offer.id}", {"answer_by": "2026-03-30"})
    assert Fact.objects.order_by("-number")[0].words["answer_by"] == "2026-03-30"
    assert "Answer the offer" in words(client.get("/"))
    assert "By: Mon 30 March" in words(client.get("/"))
    assert 'value="2026-03-30"' in client.get(f"/told/{offer.id}").content.decode()


def test_each_piece_says_why_down_to_the_line_of_its_source(nurse: tuple[Workspace, Client]) -> None:
    _workspace, client = nurse
    screen = client.get(PAGE)
    page = words(screen)
    call = FollowUp.objects.get(kind="status_call", withdrawn_at=None)
    assert f'href="/pieces/{call.id}/why"' in screen.content.decode()
    why = words(client.get(f"/pieces/{call.id}/why"))
    for text in (page, why):
        assert "Interview Follow Up Do's & Dont's, line" in text
        assert "S1-19" not in text
    assert "Tue 10 March, 2:35 pm: Your notes of the interview" in why


def test_one_search_among_many_costs_few_queries(
    nurse: tuple[Workspace, Client], django_assert_max_num_queries: object
) -> None:
    for url in (PAGE, "/searches", f"{PAGE}/tell/later"):
        with django_assert_max_num_queries(12):  # type: ignore[operator]
            response = nurse[1].get(url)
        assert response.status_code == 200
        assert len(response.content) < 60_000


@pytest.mark.parametrize("url", ["/searches/none", "/searches/none/tell/no", f"{PAGE}/tell/none", "/mend/none"])
def test_what_there_is_not(nurse: tuple[Workspace, Client], url: str) -> None:
    assert nurse[1].get(url).status_code == 404


def test_markup_in_what_they_wrote_is_text(nurse: tuple[Workspace, Client]) -> None:
    tell(nurse[1], "message", who="reed", text="<script>alert(1)</script>")
    page = nurse[1].get(PAGE).content.decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script>alert" not in page


def test_the_list_finds_by_a_part_of_the_name(nurse: tuple[Workspace, Client]) -> None:
    assert "Lakeshore General ICU Registered Nurse, nights 2 open, the first due Thu 19 March, 5 pm" in words(
        nurse[1].get("/searches?q=lake")
    )
    assert "Nothing is called that" in words(nurse[1].get("/searches?q=zzz"))
