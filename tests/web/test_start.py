"""The first start: two short forms lead from nothing to a plan."""

from __future__ import annotations

from datetime import datetime

import pytest
from django.test import Client
from tests.web.stories import words

from sundown.records.models import Contact, Fact, FollowUp, Opportunity, Seeker, Workspace
from sundown.steps import begin

AT = "2026-03-09T18:00:00-04:00"
YOU = {
    "name": "Amara Okafor",
    "country": "US",
    "subdivision": "Ohio",
    "town": "Cleveland",
    "timezone": "America/New_York",
}
TALK = {"organization": "Lakeshore General", "title": "ICU Nurse", "day": "2026-03-10", "start": "13:00",
        "until": "14:15", "names": "Denise Kowalski\nRaj Patel", "mode": "in_person"}  # fmt: skip

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Client:
    monkeypatch.setenv("SUNDOWN_AT", AT)
    monkeypatch.setenv("TZ", "America/New_York")
    made = Client(SERVER_NAME="127.0.0.1")
    made.force_login(begin.begin(datetime.fromisoformat(AT)).memberships.get().user)
    return made


@pytest.mark.parametrize("url", ["/", "/searches", "/before", "/debrief", "/start/interview"])
def test_every_page_leads_to_the_start_first(client: Client, url: str) -> None:
    assert client.get(url)["Location"] == "/start"


def test_from_nothing_to_what_follows_in_two_forms(client: Client) -> None:
    assert "New York" in words(client.get("/start"))  # the machine's zone gives the country, the country its zones
    assert client.post("/start", YOU)["Location"] == "/start/interview"
    seeker = Seeker.objects.get().words
    assert (seeker["country"], seeker["subdivision"], seeker["place"]) == ("US", "OH", {"city": "Cleveland"})
    page = words(client.post("/start/interview", TALK, follow=True))
    assert Opportunity.objects.get().words == {"organization": "Lakeshore General", "title": "ICU Nurse"}
    assert [one.words["name_verified"] for one in Contact.objects.order_by("id")] == ["none", "none"]
    interview = Fact.objects.get().words
    assert interview["start"] == "2026-03-10T13:00:00-04:00"
    assert interview["with"] == ["kowalski", "patel"]
    assert "because an interview is arranged" in page
    assert FollowUp.objects.filter(kind="thank_you_email").count() == 2
    before = words(client.get("/before"))
    assert "Tomorrow, Tue 10 March, 1 pm" in before
    assert "Where on the map is Cleveland? Until you say, sundown counts as 18:00." in words(client.get("/"))


def test_the_country_brings_its_customs(client: Client) -> None:
    client.post("/start", {"name": "Jana Roth", "country": "DE", "timezone": "Europe/Berlin", "subdivision": "Bayern"})
    assert Workspace.objects.get().playbook == "de"
    assert Seeker.objects.get().words["subdivision"] == "BY"


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"name": ""}, "Your name, as you sign : Please fill this in."),
        ({"timezone": ""}, "There are several in your country: choose yours."),
        ({"timezone": "Europe/Berlin"}, "There are several in your country: choose yours."),
        ({"subdivision": "Texsa"}, "There is no such region in that country. Did you mean Texas?"),
        ({"email": "a b"}, "Enter a valid email address."),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_written(client: Client, changed: dict[str, str], error: str) -> None:
    response = client.post("/start", YOU | changed)
    assert response.status_code == 422
    assert error in words(response)
    assert not Seeker.objects.exists()


def test_a_country_of_one_zone_needs_none(client: Client) -> None:
    client.post(
        "/start", {"name": "Ida Moss", "country": "GB", "timezone": "America/New_York", "subdivision": "Scotland"}
    )
    assert Seeker.objects.get().words["timezone"] == "Europe/London"
    assert "London" in client.get("/start/zone?country=GB").content.decode()


def test_where_you_are_can_be_told_anew(client: Client) -> None:
    client.post("/start", YOU)
    client.post("/start/place", YOU | {"subdivision": "Texas", "town": "Houston", "timezone": "America/Chicago"})
    words_of = Seeker.objects.get().words
    assert (words_of["timezone"], words_of["place"]) == ("America/Chicago", {"city": "Houston"})


def test_one_name_twice_at_one_firm_must_be_chosen(client: Client) -> None:
    client.post("/start", YOU)
    client.post("/start/interview", TALK | {"names": "Ann Lee"})
    workspace = Workspace.objects.get()
    Contact.objects.create(workspace=workspace, key="lee-2", name="Ann Lee", organization="Lakeshore General",
                           words={"name": "Ann Lee", "organization": "Lakeshore General"})  # fmt: skip
    workspace.revision += 1
    workspace.save()
    response = client.post("/start/interview", TALK | {"names": "Ann Lee"})
    assert response.status_code == 422
    assert "2 people of Lakeshore General are called Ann Lee" in words(response)
    assert Opportunity.objects.count() == 1
