"""Who gets in: every address of the app, asked by strangers, by other pages, and for what belongs to somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from tests.web.addresses import AT, Place, make_place, patterns, said_by, stand_at

from sundown.records.models import Change, Contact, Fact, LetterVersion, Opportunity, Workspace
from sundown.web.whose import OPEN_TO_ALL

pytestmark = pytest.mark.django_db
EVIL = ("https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example", "https:evil.example",
        "http:///evil.example", "javascript:alert(1)", " //evil.example", "/\t/evil.example")  # fmt: skip
NAMES = [str(each.name) for each in patterns()]
TO_A_FILE_OF_ONES_OWN = ("bring_people_look", "pocket_look")
"""Addresses of a file that this browser brought: another's leads to the page where one brings one."""


@pytest.fixture
def place(db: None, monkeypatch: pytest.MonkeyPatch) -> Place:
    """A search in which every address leads somewhere."""
    stand_at(AT, monkeypatch)
    return make_place()


@pytest.fixture
def other(place: Place) -> Place:
    """Somebody else's, with other ids and another name."""
    return make_place("b-", "Bergmann")


def counted() -> tuple[int, ...]:
    """How much is written down, of whomever."""
    return tuple(table.objects.count() for table in (Fact, Change, Contact, Opportunity, LetterVersion))


def ask(client: Client, method: str, address: str, **options: Any) -> HttpResponse:
    made: HttpResponse = getattr(client, method)(address, **options)
    return made


def test_every_address_leads_somewhere(place: Place) -> None:
    """Or else the tests below would prove nothing."""
    told = {name: place.client.get(address).status_code for name, address in place.all().items()}
    assert {name: status for name, status in told.items() if status not in (200, 302, 405)} == {}


# ------------------------------------------------------------------------------------------ strangers


@pytest.mark.parametrize("method", ["get", "post"])
def test_who_is_not_signed_in_is_led_to_signing_in(place: Place, method: str) -> None:
    stranger, before = Client(SERVER_NAME="127.0.0.1"), counted()
    closed = {name: address for name, address in place.all().items() if name.partition("/")[0] not in OPEN_TO_ALL}
    led = {name: ask(stranger, method, address) for name, address in closed.items()}
    assert {name for name, answer in led.items() if answer.status_code != 302} == set()
    assert {answer["Location"].partition("?")[0] for answer in led.values()} == {"/sign-in"}
    assert {answer.content for answer in led.values()} == {b""}
    assert counted() == before


def test_what_is_open_to_all_tells_nothing(place: Place) -> None:
    stranger = Client(SERVER_NAME="127.0.0.1")
    told = b"".join(stranger.get(address).content for name, address in place.all().items()
                    if name.partition("/")[0] in OPEN_TO_ALL)  # fmt: skip
    assert b"Sundown" in told
    assert [word for word in (b"Okafor", b"Kowalski", b"Lakeshore") if word in told] == []


def test_an_address_that_is_none_tells_a_stranger_no_more_than_one_that_is(place: Place) -> None:
    stranger = Client(SERVER_NAME="127.0.0.1")
    assert stranger.get("/people/of/kowalski").status_code == stranger.get("/nothing/here").status_code == 302


# ------------------------------------------------------------------------------------------ other pages


def test_no_form_counts_that_another_page_sent(place: Place) -> None:
    addresses = place.all()
    client, before = place.browser(enforce_csrf_checks=True), counted()
    told = {name: client.post(address, {"name": "Mallory"}) for name, address in addresses.items()}
    assert {name: answer.status_code for name, answer in told.items() if answer.status_code != 403} == {}
    assert "nothing was changed" in told["today"].content.decode()
    assert counted() == before


def test_the_form_of_the_page_itself_counts(place: Place) -> None:
    client = place.browser(enforce_csrf_checks=True)
    client.get("/capture")
    token = client.cookies[next(name for name in client.cookies if "forms" in name)].value
    answer = client.post("/capture", {"name": "Fair", "csrfmiddlewaretoken": token})
    assert answer.status_code == 302


def test_looking_writes_nothing_whatever_the_address_says(place: Place) -> None:
    addresses = list(place.all().values())
    for address in addresses:  # a letter that nobody looked at yet is drafted when it is looked at
        place.client.get(address)
    before = counted()
    asked = {
        "do": "went_out",
        "reason": "other",
        "words": "x",
        "name": "Mallory",
        "bar": "do_not_contact",
        "cancel": "1",
    }
    for address in addresses:
        place.client.get(address, asked)
        place.client.head(address, asked)
    assert counted() == before


@pytest.mark.parametrize("method", ["put", "patch", "delete", "trace"])
def test_nothing_else_than_looking_and_sending_is_possible(place: Place, method: str) -> None:
    told = {name: ask(place.client, method, address).status_code for name, address in place.all().items()}
    assert {name: status for name, status in told.items() if status != 405} == {}


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "192.168.1.20", "0.0.0.0", "[::]", "a_b", ""]
)
def test_who_asks_for_another_host_is_refused(place: Place, host: str) -> None:
    told = {name: place.client.get(address, HTTP_HOST=host or " ").status_code for name, address in place.all().items()}
    assert {name: status for name, status in told.items() if status != 400} == {}


def test_no_page_can_be_framed_or_run_a_script_from_elsewhere(place: Place) -> None:
    pages = {name: place.client.get(address) for name, address in place.all().items()}
    pages |= {"404": place.client.get("/nothing/here"), "400": place.client.get("/", HTTP_HOST="evil.example")}
    pages["403"] = place.browser(enforce_csrf_checks=True).post("/capture")
    for name, page in pages.items():
        rules = {rule.split()[0]: rule.split()[1:] for rule in page["Content-Security-Policy"].split(";")}
        assert (rules["default-src"], rules["frame-ancestors"]) == (["'self'"], ["'none'"]), name
        assert (rules["object-src"], rules["base-uri"], rules["form-action"]) == (["'none'"], ["'none'"], ["'self'"]), (
            name
        )
        assert not {"script-src", "style-src", "connect-src"} & set(rules), name  # so `default-src` holds for them
        kept = {"X-Frame-Options": "DENY", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin",
                "Cross-Origin-Opener-Policy": "same-origin"}  # fmt: skip
        assert {header: page[header] for header in kept} == kept, name
        assert "unsafe" not in page["Content-Security-Policy"], name


def local(answer: HttpResponse) -> bool:
    """Whether an answer leads nowhere else."""
    to = answer.get("Location", "/")
    return to.startswith("/") and to[1:2] not in ("/", "\\", "\t")


def test_no_address_leads_out(place: Place) -> None:
    out = {"next": EVIL[0]}
    addresses = {
        name: address
        for name, address in place.all().items()
        if not name.startswith(("person_erase", "settings_erase"))
    }
    for method in ("get", "post"):
        told = {
            name: ask(place.client, method, address, data=out, HTTP_REFERER=EVIL[0])
            for name, address in addresses.items()
        }
        assert {name: answer["Location"] for name, answer in told.items() if not local(answer)} == {}


@pytest.mark.parametrize("evil", EVIL)
def test_where_a_form_says_what_comes_next_it_stays_here(place: Place, evil: str) -> None:
    mended = {"name": "Denise Kowalski", "name_verified": "card", "next": evil}
    for address, fields in (("/mend/kowalski", mended), ("/told/seen", {"next": evil})):
        answer = place.client.post(address, fields)
        assert (answer.status_code, answer["Location"]) == (302, "/"), address
    assert "evil.example" not in Client(SERVER_NAME="127.0.0.1").get("/sign-in", {"next": evil}).content.decode()


# ------------------------------------------------------------------------------------------ what is somebody else's


def foreign(place: Place, other: Place) -> Iterator[tuple[str, str]]:
    """Each address with at least one id of `other`, the rest being of `place`."""
    for label, (name, mine, others) in _pairs(place, other):
        differing = [key for key in mine if mine[key] != others[key]]
        for size in range(1, len(differing) + 1):
            for chosen in combinations(differing, size):
                yield label, reverse(name, kwargs={**mine, **{key: others[key] for key in chosen}})


def _pairs(place: Place, other: Place) -> Iterator[tuple[str, tuple[str, dict[str, str], dict[str, str]]]]:
    for (name, mine), (_name, others) in zip(place.filled(), other.filled(), strict=True):
        yield "/".join((name, *mine.values())), (name, mine, others)


@pytest.mark.parametrize("method", ["get", "post"])
def test_an_id_of_somebody_else_leads_nowhere(place: Place, other: Place, method: str) -> None:
    asked, before = list(foreign(other, place)), counted()
    assert {label.partition("/")[0] for label, _ in asked} >= {"search", "tell", "person", "letter", "correct", "skip"}
    for label, address in asked:
        answer = ask(other.client, method, address)
        if label.partition("/")[0] in TO_A_FILE_OF_ONES_OWN:
            assert answer["Location"] in ("/people/bring", "/pocket"), address
        else:
            assert answer.status_code in (404, 405), (address, answer.status_code)
        assert "Kowalski" not in said_by(answer), address
    assert counted() == before


def test_an_entry_of_somebody_else_is_not_taken_back(place: Place, other: Place) -> None:
    theirs = Fact.objects.filter(workspace=place.workspace).first()
    assert theirs is not None
    before = counted()
    assert other.client.post("/told/undo", {"fact": str(theirs.id)}).status_code == 404
    assert counted() == before


@pytest.mark.parametrize("odd", ["no-id", "'; drop table", "\x00", "x" * 5000, ""])
def test_what_is_no_id_at_all_is_refused_as_one_that_is_not_there(place: Place, odd: str) -> None:
    assert place.client.post("/told/undo", {"fact": odd}).status_code == 404
    letter = place.all()[f"letter/{place.ids['followup'][1]}"]
    assert place.client.post(letter, {"do": "restore", "version": odd}).status_code == 404


def test_no_page_shows_what_is_somebody_elses(place: Place, other: Place) -> None:
    for name, address in other.all().items():
        said = said_by(other.client.get(address))
        assert "Kowalski" not in said, name


def test_two_searches_are_two(place: Place, other: Place) -> None:
    assert Workspace.objects.count() == 2
    assert other.client.get("/people/of/b-kowalski").status_code == 200
