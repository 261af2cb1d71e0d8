"""Today: what must leave before when, what waits, what is skipped or set aside, and what is still lacking."""

from __future__ import annotations

import pytest
from django.test import Client
from tests.web.stories import told, words

from sundown.records.models import Contact, Fact, FollowUp

NURSE = "01-nurse-panel"
AFTER_THE_TALK = "2026-03-10T14:50:00-04:00"
WAITING = "2026-03-13T09:00:00-04:00"

pytestmark = pytest.mark.django_db


def of(kind: str, to: str) -> FollowUp:
    return FollowUp.objects.get(kind=kind, to=to, withdrawn_at=None, progress="open")


def test_what_must_leave_stands_under_sunset_and_the_last_collection(monkeypatch: pytest.MonkeyPatch) -> None:
    _workspace, client = told(NURSE, AFTER_THE_TALK, monkeypatch)
    page = words(client.get("/"))
    # Case 01: f1 is due by the end of the 10th, f4 by sunset in Cleveland on the 11th, 19:28 and some seconds.
    assert "To do now Strategic letter to Denise Kowalski" in page
    assert "Tomorrow, Wed 11 March, before sunset 7:28 pm" in page
    assert "The last collection is often at 5 pm" in page
    assert page.index("Strategic letter to Raj Patel") < page.index("Handwritten note to Raj Patel")
    assert "The next days Tue 17 March Status call to Denise Kowalski" in page


def test_while_they_decide_there_is_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    _workspace, client = told(NURSE, WAITING, monkeypatch)
    page = words(client.get("/"))
    assert "Nothing to do until Tuesday 17 March: patience" in page  # the call, from the 17th on (case 01, f9)
    assert "What came in Denise Kowalski Yesterday" not in page
    assert "What came in Denise Kowalski Thu 12 March, 9:20 am" in page
    assert "To do " not in page.split("Nothing to do")[1].split("For yourself")[0]


@pytest.mark.parametrize(
    ("case", "at", "day"),
    [
        ("22-engineer-de", "2026-05-06T12:00:00+02:00", "May"),
        ("21-welder-two-offers", "2026-11-20T12:00:00-06:00", "November"),
        ("40-jp-teacher", "2026-06-20T12:00:00+09:00", "June"),
        ("25-consultant-three-candidates", "2026-06-10T12:00:00-04:00", "June"),
    ],
)
def test_every_search_has_a_page_of_the_day_within_few_queries(
    case: str, at: str, day: str, monkeypatch: pytest.MonkeyPatch, django_assert_max_num_queries: object
) -> None:
    _workspace, client = told(case, at, monkeypatch)
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        response = client.get("/")
    assert response.status_code == 200
    assert len(response.content) < 60_000
    assert day in words(response)
    assert client.get("/before").status_code == 200


def test_the_day_sheet_is_a_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    _workspace, client = told(NURSE, AFTER_THE_TALK, monkeypatch)
    sheet = client.get("/day-sheet.pdf")
    assert sheet["Content-Type"] == "application/pdf"
    assert sheet.content.startswith(b"%PDF")


def test_flattery_is_answered_before_a_skip_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    _workspace, client = told(NURSE, AFTER_THE_TALK, monkeypatch)
    url = f"/pieces/{of('thank_you_email', 'santos').id}/skip"
    assert client.post(url, {}).status_code == 422
    assert "A few words are enough." in words(client.post(url, {"reason": "other", "words": " "}))
    answer = words(client.post(url, {"reason": "flattery"}))
    assert answer.startswith("Thanks are no flattery")
    assert "Career Survival Skills: Interview Follow-up, line 4: Thanks are no flattery" in answer
    assert not Fact.objects.filter(kind="skipped").exists()
    page = words(client.post(url, {"reason": "flattery", "answered": "flattery"}, follow=True))
    assert Fact.objects.get(kind="skipped").words["why"] == "it feels like flattery"
    assert "1 done with, because you skipped it" in page


def test_a_reminder_stays_inside_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    _workspace, client = told(NURSE, AFTER_THE_TALK, monkeypatch)
    row = of("strategic_letter", "kowalski")  # latest: the end of Thursday 12 March
    url = f"/pieces/{row.id}/remind"
    assert "This evening: Today, Tue 10 March, 6 pm" in words(client.get(url))
    assert "That has passed; expected a time to come." in words(client.post(url, {"other": "2026-03-10T14:00"}))
    assert "too late" in words(client.post(url, {"other": "2026-03-13T09:00"}))
    page = words(client.post(url, {"other": "2026-03-10T18:00"}, follow=True)).replace(" :", ":")
    assert "You asked to be reminded Strategic letter to Denise Kowalski: Today, Tue 10 March, 6 pm" in page
    assert "To do now Strategic letter to Denise Kowalski" not in page
    monkeypatch.setenv("SUNDOWN_AT", "2026-03-10T18:01:00-04:00")
    assert "To do now Strategic letter to Denise Kowalski" in words(client.get("/"))


def test_what_is_lacking_of_somebody_is_one_press_away(monkeypatch: pytest.MonkeyPatch) -> None:
    _workspace, client = told(NURSE, AFTER_THE_TALK, monkeypatch)
    row = Contact.objects.get(key="santos")
    fields = {"name": "Miguel Santos", "name_verified": "none", "title": "", "email": row.email, "post": ""}
    client.post("/mend/santos", fields)
    page = words(client.get("/"))
    assert "Check a name: Miguel Santos" in page
    assert "Still lacking: how the name is written, the title, the postal address." in words(client.get("/mend/santos"))
    fields = {**row.words, "name_verified": "signature", "title": "Charge Nurse"}
    client.post("/mend/santos", {name: value for name, value in fields.items() if isinstance(value, str)})
    assert "Miguel Santos. " not in words(client.get("/")).split("To clear up")[1]
    assert Contact.objects.get(key="santos").words["timezone"] == "America/New_York"  # what was not asked stays


def test_a_promise_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    from datetime import datetime

    from sundown.steps.observe import record

    workspace, client = told(NURSE, AFTER_THE_TALK, monkeypatch)
    promise = {"at": AFTER_THE_TALK, "promised": "send the ratio study", "to": "kowalski", "due": "2026-03-11"}
    record(workspace, [promise], by=None, at=datetime.fromisoformat(AFTER_THE_TALK))
    page = client.get("/")
    assert "Promised send the ratio study (Denise Kowalski) By: Tomorrow, Wed 11 March" in words(page)
    after = words(client.post("/promises/kept", {"promise": "send the ratio study (kowalski)"}, follow=True))
    assert "Promised" not in after
    assert Fact.objects.get(kind="done", words__done="promise").words["to"] == "kowalski"


def test_another_workspace_sees_nothing_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from datetime import UTC, datetime

    from sundown.records.models import Membership, Seeker, User, Workspace

    told(NURSE, AFTER_THE_TALK, monkeypatch)
    row, fact = of("strategic_letter", "kowalski"), Fact.objects.all()[0]
    other = Workspace.objects.create(name="Another", created_at=datetime(2026, 1, 1, tzinfo=UTC))
    stranger = User.objects.create(username="stranger")
    Membership.objects.create(workspace=other, user=stranger)
    seeker = {"name": "Ann Poe", "timezone": "America/Chicago"}
    Seeker.objects.create(workspace=other, name="Ann Poe", words=seeker)
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(stranger)
    assert "Kowalski" not in client.get("/").content.decode()
    for url in (f"/pieces/{row.id}/skip", f"/pieces/{row.id}/why", f"/told/{fact.id}", "/mend/kowalski"):
        assert client.get(url).status_code == 404
    assert client.post("/told/undo", {"fact": str(fact.id)}).status_code == 404
