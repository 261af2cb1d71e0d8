"""The letter desk as its owner uses it, without any script: draft, findings, approval, getting it out."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from django.http import HttpResponse
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.steps.desks import AT, GOOD, WHOLE, debriefed

from sundown.records.models import Approval, Fact, FollowUp, Letter, Workspace
from sundown.steps import begin
from sundown.steps.carry import carry_in

pytestmark = pytest.mark.django_db

CARD = """Dear Miguel Santos,

Your rapid response story stayed with me, and so did your calm. Thank you for the time you gave me today; I would be \
glad to work with you.

Amara Okafor
"""
MOST_QUERIES, MOST_BYTES = 12, 60_000  # what a page may cost


@pytest.fixture
def workspace(monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """The nurse's search after the debrief; the clock of the screens stands there."""
    monkeypatch.setenv("SUNDOWN_AT", AT.isoformat())
    made = begin.begin(AT)
    carry_in(made, replace(WHOLE, log=tuple(fact for fact in WHOLE.log if fact.at <= AT)), by=None, at=AT)
    made.refresh_from_db()
    return made


def url(workspace: Workspace, kind: str = "thank_you_email", to: str = "santos") -> str:
    return f"/letters/{FollowUp.objects.get(workspace=workspace, kind=kind, to=to).id}"


def words(answer: HttpResponse) -> str:
    """What stands on a page, without its tags."""
    return " ".join(re.sub(r"<[^>]*>", " ", answer.content.decode()).split())


def send(client: Client, address: str, do: str, **fields: object) -> HttpResponse:
    return client.post(address, {"do": do, "subject": "Thank you", "body": GOOD, **fields}, follow=True)


def approve(client: Client, address: str, **fields: object) -> HttpResponse:
    return send(client, address, "approve", read_aloud="yes", **fields)


def test_the_list_has_every_open_piece_by_when_it_is_due(client: Client, workspace: Workspace) -> None:
    said = words(client.get("/letters"))
    places = [said.index(each) for each in ("Thank-you e-mail to Miguel Santos", "Handwritten note to Miguel Santos",
                                            "Status call to Denise Kowalski")]  # fmt: skip
    assert places == sorted(places)


def test_each_page_stays_small_and_asks_the_database_little(
    client: Client, workspace: Workspace, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for row in FollowUp.objects.filter(workspace=workspace, withdrawn_at=None):
        client.get(f"/letters/{row.id}")
        if row.letters.exists():
            client.post(f"/letters/{row.id}/findings")
    addresses = [f"/letters/{row.id}" for row in FollowUp.objects.filter(workspace=workspace, withdrawn_at=None)]
    for address in ("/letters", *addresses):
        with django_assert_max_num_queries(MOST_QUERIES):
            answer = client.get(address)
        assert (answer.status_code, len(answer.content) <= MOST_BYTES) == (200, True)


def test_the_desk_has_the_draft_what_is_found_in_it_and_where_it_comes_from(
    client: Client, workspace: Workspace
) -> None:
    address = url(workspace, "strategic_letter", "patel")
    first = words(client.get(address))
    client.post(f"{address}/findings")  # as the page does by itself once it is shown
    said = words(client.get(address))
    assert "Press “Check”" in first
    assert "Dear Dr. Patel," in said
    assert "3 things have to be changed." in said
    assert "What you noted after the interview: early sepsis alerts" in said
    assert "Following Up After an Interview, line" in said  # a source is its title and line


def test_what_is_typed_is_examined_and_not_saved(client: Client, workspace: Workspace) -> None:
    address = url(workspace)
    client.get(address)
    answer = client.post(f"{address}/findings", {"subject": "Thank you", "body": GOOD.replace("glad", "gladd")})
    assert "gladd" in words(answer)
    assert "<html" not in answer.content.decode()
    assert Letter.objects.get(followup__kind="thank_you_email").versions.count() == 1


def test_without_a_script_the_button_checks_and_a_suggestion_is_put_in(client: Client, workspace: Workspace) -> None:
    address = url(workspace)
    checked = send(client, address, "check", body=GOOD.replace("glad of it", "realy glad"))
    assert "realy" in words(checked)
    assert "Not saved yet" in words(checked)
    choice = re.search(r'name="suggestion" value="([^"]+)">really<', checked.content.decode())
    assert choice is not None
    body = GOOD.replace("glad of it", "realy glad")
    put_in = client.post(address, {"suggestion": choice[1], "subject": "Thank you", "body": body})
    assert "really glad" in words(put_in)
    assert "realy" not in words(put_in)


def test_saved_text_is_a_version_that_can_be_taken_up_again(client: Client, workspace: Workspace) -> None:
    address = url(workspace)
    first = words(client.get(address))
    saved = words(send(client, address, "save"))
    assert "Saved." in saved
    assert "Earlier texts, and what changed" in saved
    draft = Letter.objects.get(followup__kind="thank_you_email").versions.get(number=1)
    back = words(send(client, address, "restore", version=str(draft.id)))
    assert "I want to thank you for our talk today" in first
    assert "The earlier text is back on the desk." in back
    assert draft.letter.versions.order_by("-number")[0].body == draft.body


def test_approving_needs_the_tick_and_names_the_person_and_the_time(client: Client, workspace: Workspace) -> None:
    address = url(workspace)
    refused = send(client, address, "approve")
    assert refused.status_code == 422
    assert "Read the letter aloud once, and tick that you did." in words(refused)
    assert not Approval.objects.exists()
    given = words(approve(client, address))
    assert "Approved by Amara Okafor RN, Tue 10 March, 3 pm: exactly this text" in given
    assert "You can take it back until 3:10 pm." in given
    assert Approval.objects.get().version.body == GOOD


def test_a_blocked_letter_is_refused_and_its_text_is_kept(client: Client, workspace: Workspace) -> None:
    address = url(workspace, "strategic_letter", "patel")
    refused = send(client, address, "approve", body=GOOD.replace("Miguel", "[first name]"), read_aloud="yes")
    assert refused.status_code == 422
    assert "Still to fill in" in words(refused)
    assert "[first name]" in words(client.get(address))


def test_what_is_to_be_confirmed_is_ticked_and_then_goes(client: Client, workspace: Workspace) -> None:
    address, body = url(workspace), GOOD.replace("glad of it", "realy glad of it")
    refused = approve(client, address, body=body)
    ticks = re.findall(r'name="ticked" value="([0-9a-f]+)"', refused.content.decode())
    assert (refused.status_code, len(ticks)) == (422, 1)
    assert "Approved by" in words(approve(client, address, body=body, ticked=ticks))


def test_taken_back_it_can_be_written_on_and_after_ten_minutes_only_by_an_edit(
    client: Client, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = url(workspace)
    approve(client, address)
    assert "The approval is taken back." in words(send(client, address, "take_back"))
    approve(client, address)
    monkeypatch.setenv("SUNDOWN_AT", (AT + timedelta(minutes=11)).isoformat())
    later = words(client.get(address))
    assert "You can take it back" not in later
    assert "Change the text" in later
    assert send(client, address, "take_back").status_code == 422
    assert "the approval is taken back with it" in words(client.get(f"{address}?edit=1"))
    send(client, address, "save", body=GOOD.replace("glad of it", "happy"))
    assert not Approval.objects.filter(taken_back_at=None).exists()


def test_ways_out_are_offered_once_approved_and_what_was_done_is_a_fact(client: Client, workspace: Workspace) -> None:
    address = url(workspace)
    before = client.get(address).content.decode()
    after = approve(client, address).content.decode()
    assert "mailto:" not in before
    assert 'href="mailto:m.santos@lakeshore.example?subject=' in after
    letter = client.get(f"{address}/files/eml?medium=email")
    assert letter["Content-Type"] == "message/rfc822"
    assert b"Miguel Santos" in letter.content
    sent = words(send(client, address, "went_out", medium="email"))
    assert "Written down: it went out." in sent
    assert "1 done with" in sent
    assert "On to the next letter" in sent
    again = send(client, address, "went_out", medium="email")
    assert again.status_code == 422
    assert "It went out already; nothing was written down twice." in words(again)
    assert Fact.objects.filter(kind="done").count() == 1


def test_a_card_is_posted_on_a_day_that_is_asked_for(client: Client, workspace: Workspace) -> None:
    address = url(workspace, "handwritten_note", "santos")
    given = approve(client, address, subject="", body=CARD)
    assert "The day on which you posted it" in words(given)
    assert 'value="2026-03-10" max="2026-03-10"' in given.content.decode()
    assert send(client, address, "went_out", medium="handwritten", when="2026-03-12").status_code == 422
    assert send(client, address, "went_out", medium="handwritten", when="soon").status_code == 422
    assert "it went out" in words(send(client, address, "went_out", medium="handwritten", when="2026-03-10"))


def test_a_call_has_its_outline_the_script_and_three_outcomes(
    client: Client, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = url(workspace, "status_call", "kowalski")
    monkeypatch.setenv("SUNDOWN_AT", "2026-03-17T10:00:00-04:00")
    said = client.get(address).content.decode()
    assert 'href="tel:+12165550101"' in said
    assert "If a machine answers" in said
    assert "What to say after the tone" in words(client.get(f"{address}?script=voicemail"))
    told = words(client.post(address, {"do": "called", "outcome": "talked", "decision_by": "2026-03-25"}, follow=True))
    assert "Written down." in told
    assert Fact.objects.get(kind="call").words["decision_by"] == "2026-03-25"


@pytest.mark.parametrize("sheet", ["copy", "envelope"])
def test_sheets_are_pdfs_of_the_saved_text(client: Client, workspace: Workspace, sheet: str) -> None:
    answer = client.get(f"{url(workspace, 'handwritten_note', 'santos')}/sheets/{sheet}")
    assert (answer["Content-Type"], answer.content[:5]) == ("application/pdf", b"%PDF-")


def test_the_others_letters_lie_beside_with_what_is_the_same_marked(client: Client, workspace: Workspace) -> None:
    send(client, url(workspace), "save")
    beside = client.get(url(workspace, "strategic_letter", "kowalski")).content.decode()
    assert "Thank-you e-mail to Miguel Santos" in beside
    assert '<mark class="shared">' in beside


def test_what_anybody_typed_is_shown_as_text(client: Client, workspace: Workspace) -> None:
    address, bad = url(workspace), "<script>alert(1)</script>"
    said = send(client, address, "save", subject=bad, body=f"{GOOD}{bad}").content.decode()
    assert bad not in said
    assert "&lt;script&gt;" in said


def test_a_letter_of_somebody_else_is_not_there(client: Client, workspace: Workspace) -> None:
    other = debriefed()
    row = FollowUp.objects.get(workspace=other, kind="thank_you_email", to="santos")
    for address in (f"/letters/{row.id}", f"/letters/{row.id}/findings", f"/letters/{row.id}/sheets/letter"):
        method = client.post if address.endswith("findings") else client.get
        assert method(address).status_code == 404
