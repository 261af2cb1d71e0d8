"""The phone in the app: taken along, brought back, shown before it counts, taken over once and whole."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.web.stories import words

from sundown.records.models import Change, Contact, Fact, FollowUp, Workspace
from sundown.sources.pocket import LARGEST

EVENING = "2026-03-10T18:00:00-04:00"
MENSAH = {"name": "Kofi Mensah", "organization": "Lakeshore General", "email": "k.m@lakeshore.example"}


@pytest.fixture
def handed(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the phone noted of the nurse's interview: who was there, what two of them said, one promise."""
    monkeypatch.setenv("SUNDOWN_AT", EVENING)
    talk = Fact.objects.get(workspace=workspace, kind="interview")
    said = {
        "kowalski": {"talked_about": "the night shifts", "concern": {"text": "no ICU yet", "source": "sensed"}},
        "mensah": {"liked": "my calm"},
    }
    debrief = {
        "debrief": talk.words["interview"],
        "met": ["kowalski", "mensah"],
        "notes": said,
        "decision_by": "2026-03-24",
    }
    promised = {"promised": "the certificate", "to": "kowalski", "opportunity": talk.opportunity, "due": "2026-03-12"}
    return {
        "sundown_pocket": 1,
        "made_at": "2026-03-10T15:00:00-04:00",
        "contacts": {"mensah": MENSAH},
        "log": [
            {"at": "2026-03-10T14:40:00-04:00", "id": "pocket-a1", **debrief},
            {"at": "2026-03-10T14:45:00-04:00", "id": "pocket-a2", **promised},
        ],
    }


def upload(client: Client, content: dict[str, Any] | bytes, name: str = "sundown-pocket-1.json") -> Any:
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    return client.post("/pocket", {"file": SimpleUploadedFile(name, raw)})


def seal(client: Client, address: str) -> str:
    found: str = client.get(address).context["seal"]
    return found


def take_over(client: Client, address: str) -> Any:
    return client.post(address, {"seal": seal(client, address)}, follow=True)


@pytest.mark.parametrize("page", ["/debrief", "/capture"])
def test_the_page_for_the_phone_is_one_click_from_where_it_is_needed(
    client: Client, workspace: Workspace, page: str
) -> None:
    assert 'href="/pocket">Take it along' in client.get(page).content.decode()
    assert 'href="/pocket/page"' in client.get("/pocket").content.decode()


def test_the_page_is_a_file_that_knows_this_search(client: Client, workspace: Workspace) -> None:
    answer = client.get("/pocket/page")
    assert answer["Content-Disposition"] == 'attachment; filename="sundown-pocket.html"'
    assert "<!-- Sundown's pocket page:" in answer.content.decode()[:400]
    assert Contact.objects.get(key="kowalski").name in answer.content.decode()
    assert len(answer.content) < 150_000


def test_everything_is_shown_in_words_before_it_counts(
    client: Client, workspace: Workspace, handed: dict[str, Any]
) -> None:
    before = Fact.objects.count()
    told = words(client.get(upload(client, handed)["Location"]))
    for said in (
        "Nothing of this counts yet.",
        "Kofi Mensah new",
        f"Who was there {Contact.objects.get(key='kowalski').name}, Kofi Mensah",
        "talked about: the night shifts; doubted: no ICU yet; doubt: you felt it",
        "Kofi Mensah liked: my calm",
        "They decide by Tue 24 March",
        "What the certificate",
        "Until Thu 12 March",
        "Today, Tue 10 March, 3 pm",
    ):
        assert said in told
    assert "pocket-a1" not in told  # no name that only the program needs
    assert (Fact.objects.count(), Contact.objects.filter(key="mensah").exists()) == (before, False)


def test_taken_over_it_is_facts_from_the_phone_and_the_plan_follows(
    client: Client, workspace: Workspace, handed: dict[str, Any]
) -> None:
    told = words(take_over(client, upload(client, handed)["Location"]))
    facts = list(Fact.objects.filter(source="pocket").order_by("number"))
    assert [(fact.kind, f"{fact.at:%H:%M}") for fact in facts] == [("debrief", "18:40"), ("promised", "18:45")]  # UTC
    assert facts[0].recorded_by == workspace.memberships.get().user
    assert Contact.objects.get(key="mensah").words == MENSAH
    assert FollowUp.objects.filter(workspace=workspace, to="mensah", withdrawn_at=None).exists()
    assert "What you noted on your phone is written down." in told


def test_left_it_changes_nothing_and_the_file_is_forgotten(
    client: Client, workspace: Workspace, handed: dict[str, Any]
) -> None:
    address = upload(client, handed)["Location"]
    assert "Nothing was taken over." in words(client.post(address, {"cancel": "1"}, follow=True))
    assert not Fact.objects.filter(source="pocket").exists()
    assert client.get(address)["Location"] == "/pocket"


def test_the_same_file_twice_is_told(client: Client, workspace: Workspace, handed: dict[str, Any]) -> None:
    take_over(client, upload(client, handed)["Location"])
    count, changes = Fact.objects.count(), Change.objects.count()
    address = upload(client, handed)["Location"]
    told = words(client.get(address))
    assert "Everything in this file is here already. There is nothing to take over." in told
    assert "2 entries of this file are here already, and are not taken twice." in told
    assert "Take it over" not in told
    client.post(address, {"seal": seal(client, address)})
    assert (Fact.objects.count(), Change.objects.count()) == (count, changes)


def test_two_presses_of_the_button_are_one(client: Client, workspace: Workspace, handed: dict[str, Any]) -> None:
    first, second = upload(client, handed)["Location"], upload(client, handed)["Location"]
    seals = [seal(client, address) for address in (first, second)]
    client.post(first, {"seal": seals[0]})
    assert client.post(second, {"seal": seals[1]}).status_code == 200  # shown again: nothing is left to take over
    assert Fact.objects.filter(source="pocket").count() == 2


def test_what_was_not_shown_is_not_taken_over(client: Client, workspace: Workspace, handed: dict[str, Any]) -> None:
    """The journal has changed since the page was made: it is shown again, and asked again."""
    address = upload(client, handed)["Location"]
    refused = client.post(address, {"seal": "of another file"})
    assert refused.status_code == 422
    assert "nothing was taken over" in words(refused)
    assert not Fact.objects.filter(source="pocket").exists()


def test_what_known_people_lacked_is_filled_in_and_what_they_have_stays(
    client: Client, workspace: Workspace, handed: dict[str, Any]
) -> None:
    known = Contact.objects.get(workspace=workspace, key="reed").words
    completed = {"reed": {"phone": "+1 216 555 0105", "title": "quite another"}}
    address = upload(client, {**handed, "completed": completed})["Location"]
    told = words(client.get(address))
    assert "Tamika Reed known; this is added Telephone +1 216 555 0105" in told
    assert "Tamika Reed: the journal has another title than" in told
    take_over(client, address)
    assert Contact.objects.get(workspace=workspace, key="reed").words == {**known, "phone": "+1 216 555 0105"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"not json at all", "this was not handed back by the pocket page"),
        (b'{"sundown_pocket": 1', ""),
        (
            b'{"sundown_pocket": 7, "made_at": "2026-03-10T15:00:00-04:00"}',
            "this version of the pocket page is not known",
        ),
        (b"{" + b" " * LARGEST + b"}", "the file is too large; at most 1 MB"),
        (b"", "empty"),
        (b"\xff\xfe\x00{", ""),
    ],
)
def test_a_file_that_is_none_is_refused_in_words(
    client: Client, workspace: Workspace, content: bytes, said: str
) -> None:
    answer = upload(client, content)
    assert answer.status_code == 422
    assert said.casefold() in words(answer).casefold()


def test_one_bad_entry_and_nothing_is_taken(client: Client, workspace: Workspace, handed: dict[str, Any]) -> None:
    handed["log"].append({"at": "2026-03-10T14:50:00-04:00", "id": "pocket-a3", "rejection": "kowalski"})
    answer = upload(client, handed)
    assert answer.status_code == 422
    assert "is nothing that the pocket page hands back" in words(answer)
    assert not Fact.objects.filter(source="pocket").exists()


def test_another_browser_does_not_find_the_file(client: Client, workspace: Workspace, handed: dict[str, Any]) -> None:
    address = upload(client, handed)["Location"]
    other = Client(SERVER_NAME="127.0.0.1")
    other.force_login(workspace.memberships.get().user)
    assert other.get(address)["Location"] == "/pocket"
