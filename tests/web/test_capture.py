"""Six cards at a mixer, typed one after the other, give the plan that the journal of that evening gives."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from django.test import Client

from sundown.core.facts import Meeting
from sundown.records.models import Contact, Workspace
from sundown.records.to_core import plan_kept
from sundown.sources.journal import read_journal
from sundown.steps import begin
from sundown.steps.carry import carry_in

MIXER = Path(__file__).parents[1] / "cases" / "07-mixer-six-cards.journal.yaml"
WHOLE = read_journal(MIXER)
EVENING = next(fact for fact in WHOLE.log if isinstance(fact, Meeting))


@pytest.fixture
def at() -> datetime:
    """When the last card is noted."""
    return EVENING.at


@pytest.fixture
def workspace(db: None, at: datetime, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """The same seeker, who has met nobody yet."""
    monkeypatch.setenv("SUNDOWN_AT", at.isoformat())
    made = begin.begin(at)
    carry_in(made, replace(WHOLE, contacts={}, opportunities={}, log=()), by=None, at=at)
    made.refresh_from_db()
    return made


def begun(client: Client) -> str:
    answer = client.post("/capture", {"name": "Energy and Logistics Mixer", "place": "Houston"})
    return str(answer.headers["Location"])


def test_six_cards(client: Client, workspace: Workspace, at: datetime) -> None:
    address = begun(client)
    for key, note in EVENING.notes.items():
        contact = WHOLE.contacts[key]
        typed = {"name": contact.name, "talked_about": note.talked_about or "", "email": contact.email or "",
                 "useful_to_them": note.useful_to_them or "", "organization": contact.organization or ""}  # fmt: skip
        assert client.post(address, typed).status_code == 302
    workspace.refresh_from_db()
    notes = {each.to for each in plan_kept(workspace, at).followups if each.kind == "networking_note"}
    names = dict(Contact.objects.values_list("key", "name"))
    # Each card gets a note: nothing in this evening's notes says otherwise of anybody (S4-12).
    assert {names[key] for key in notes} == {WHOLE.contacts[key].name for key in EVENING.notes}


def test_the_same_person_twice_is_one_card(client: Client) -> None:
    address = begun(client)
    for talk in ("the port", "the port, and her daughter's school"):
        client.post(address, {"name": "Ana Lee", "organization": "Port Houston", "talked_about": talk})
    assert Contact.objects.filter(name="Ana Lee").count() == 1
    assert client.get(address).content.decode().count("Ana Lee") == 1


def test_two_of_one_name_in_different_places_are_two(client: Client) -> None:
    address = begun(client)
    for place in ("Port Houston", "Gulf Freight"):
        client.post(address, {"name": "Ana Lee", "organization": place})
    assert Contact.objects.filter(name="Ana Lee").count() == 2


@pytest.mark.parametrize(("typed", "field"), [({"name": ""}, "name"), ({"name": "Ana", "email": "at home"}, "email")])
def test_what_is_missing_is_said(client: Client, typed: dict[str, str], field: str) -> None:
    answer = client.post(begun(client), typed)
    assert answer.status_code == 422
    assert [*answer.context["form"].errors, *answer.context["more"].errors] == [field]
    assert not Contact.objects.exists()


def test_what_somebody_does_may_stand_behind_the_name(client: Client) -> None:
    client.post(begun(client), {"name": "Maria Ortega, Nurse Manager", "talked_about": "float pools"})
    met = Contact.objects.get()
    assert (met.name, met.words["title"]) == ("Maria Ortega", "Nurse Manager")
