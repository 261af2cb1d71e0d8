"""What is typed or uploaded to do harm, into every field of every form: it is shown as text, refused, or left out.

The forms are found by walking every address, so that a new form is covered at once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.urls import reverse
from tests.web.addresses import AT, Place, make_place, stand_at
from tests.web.forms_of import Field, Form, forms_of, tags_of

from sundown.records.models import Contact, Fact, FollowUp, LetterVersion, Opportunity, Seeker, User, Workspace

pytestmark = pytest.mark.django_db
MARKUP = "\"'><sd-evil sdevil=1 onload=sdevil()>{{ sdevil }}{% sdevil %}<script>sdevil()</script>&lt;sd-evil&gt;"
LINK = "javascript:sdevil()"
TURNED = "Ann\u202egnp.\u2066exe\u200b\ufeffZo\u0301\u0301\u0301\u0301\u0301e"
BROKEN = "Ann\r\nBcc: all@evil.example\r\n\r\nX"
LONG = "W" * 120_000
ONE_LINE = (
    "name",
    "title",
    "organization",
    "email",
    "phone",
    "honorific",
    "salutation",
    "subject",
    "place",
    "linkedin",
)
"""What stands in one line of a journal, a mail's head or an envelope, wherever it is kept."""
DANGEROUS = ("person_erase", "person_merge", "settings_erase")  # after these the search is another one


@pytest.fixture
def place(db: None, monkeypatch: pytest.MonkeyPatch) -> Place:
    """A search in which every address leads somewhere."""
    stand_at(AT, monkeypatch)
    return make_place()


def pages(place: Place) -> Iterator[tuple[str, str, HttpResponse]]:
    """Every page as it is now: its name, its address, itself."""
    for name, address in place.all().items():
        answer = place.client.get(address)
        if answer.status_code == 200 and answer["Content-Type"].startswith("text/html"):
            yield name, address, answer


def all_forms(place: Place) -> list[tuple[str, Form]]:
    """Every form of every page that can be sent, each once."""
    found: dict[tuple[object, ...], tuple[str, Form]] = {}
    for name, address, page in pages(place):
        for form in forms_of(page.content.decode(), address):
            if name.partition("/")[0] in DANGEROUS or not any(each.is_typed for each in form.fields.values()):
                continue
            found.setdefault((form.action, form.method, *form.fields), (name, form))
    return list(found.values())


def send(place: Place, form: Form, typed: Callable[[Field], str]) -> Iterator[HttpResponse]:
    """Send a form with each of its named buttons, or as it is."""
    for button in form.buttons or [("", "")]:
        said = {**form.filled(typed), **({button[0]: button[1]} if button[0] else {})}
        said = {key: value for key, value in said.items() if key != "file"}
        yield getattr(place.client, form.method)(form.action, said, follow=True)


def harm(page: HttpResponse) -> list[object]:
    """What of a page is no longer text."""
    found: list[object] = []
    if not page.get("Content-Type", "").startswith("text/html"):
        return found
    tags = tags_of(page.content.decode())
    if page.get("Content-Disposition", "").startswith("attachment"):  # the page for a phone has one script of its own
        tags.remove(("script", {}))
    for tag, said in tags:
        bad = tag == "sd-evil" or any(name in ("sdevil", "onload") for name in said)
        bad = bad or (tag == "script" and not said.get("src", "").startswith("/static/"))
        leads = [said.get(name, "") for name in ("href", "src", "action", "formaction", "hx-get", "hx-post")]
        bad = bad or any(lead.strip().lower().startswith(("javascript:", "data:text", "vbscript:")) for lead in leads)
        found += [(tag, said)] if bad else []
    return found


def typed_as(text: str) -> Callable[[Field], str]:
    """The same into every field; an address into fields that take nothing else."""
    return lambda one: f"{text[:40]}@evil.example" if one.kind == "email" else text


def stored_lines() -> Iterator[tuple[str, str]]:
    """Everything kept that has to stand on one line."""
    for table in (Contact, Opportunity, Seeker, Fact):
        for row in table.objects.all():
            yield from ((f"{table.__name__}.{key}", text) for key, text in _lines(row.words))
    for row in LetterVersion.objects.all():
        yield "LetterVersion.subject", row.subject


def _lines(words: Any) -> Iterator[tuple[str, str]]:
    if isinstance(words, dict):
        for key, value in words.items():
            if isinstance(value, str) and key in ONE_LINE:
                yield key, value
            else:
                yield from _lines(value)
    elif isinstance(words, list):
        for value in words:
            yield from _lines(value)


# ------------------------------------------------------------------------------------------ into every field


def test_the_walk_finds_the_forms_that_there_are(place: Place) -> None:
    found = {name.partition("/")[0] for name, _form in all_forms(place)}
    assert found >= {"capture", "capture_card", "debrief_step", "interview", "letter", "mend", "people", "person_edit",
                     "person_new", "person", "place", "skip", "tell", "correct"}  # fmt: skip


@pytest.mark.parametrize("text", [MARKUP, LINK], ids=["markup", "link"])
def test_markup_is_shown_as_text_on_every_page(place: Place, text: str) -> None:
    for name, form in all_forms(place):
        for answer in send(place, form, typed_as(text)):
            assert answer.status_code < 500, (name, answer.status_code)
            assert harm(answer) == [], name
    assert Fact.objects.filter(words__icontains="sdevil").exists()  # it went in, and is text
    new = Contact.objects.filter(name__contains="sdevil").values_list("key", flat=True)
    more = [(key, reverse("person", args=[key]), place.client.get(reverse("person", args=[key]))) for key in new]
    for name, _address, page in [*pages(place), *more]:
        assert harm(page) == [], name


@pytest.mark.parametrize(
    "text", [TURNED, "\u202e" * 300, "\U0001f600" * 100, "\u0627\u0644" * 50], ids=["turned", "only", "pictures", "rtl"]
)
def test_signs_that_turn_or_hide_writing_break_no_page(place: Place, text: str) -> None:
    for name, form in all_forms(place):
        for answer in send(place, form, typed_as(text)):
            assert answer.status_code < 500, name
    assert len(list(pages(place))) > 30
    assert [
        (where, text) for where, text in stored_lines() if re.search("[\u202a-\u202e\u2066-\u2069\ufeff]", text)
    ] == []


def test_a_line_break_in_a_name_or_a_subject_is_refused_or_becomes_a_space(place: Place) -> None:
    for name, form in all_forms(place):
        for answer in send(place, form, typed_as(BROKEN)):
            assert answer.status_code < 500, name
    assert [(where, text) for where, text in stored_lines() if "\n" in text or "\r" in text] == []


def test_a_line_break_in_a_name_is_told_in_words(place: Place) -> None:
    for address, field in (("/people/add", "name"), ("/capture", "name"), ("/start/interview", "organization")):
        form = next(
            each for each in forms_of(place.client.get(address).content.decode(), address) if field in each.fields
        )
        refused = place.client.post(address, {**form.filled(lambda _one: ""), field: BROKEN})
        assert refused.status_code == 422, address
        assert "one line" in refused.content.decode(), address
    refused = place.client.post(
        place.all()[f"letter/{place.ids['followup'][1]}"], {"do": "save", "subject": BROKEN, "body": "x"}
    )
    assert refused.status_code == 422
    assert "The subject has a line break" in refused.content.decode()


def test_what_is_far_too_long_is_refused_in_words_and_nothing_is_written(place: Place) -> None:
    forms = all_forms(place)
    before = Fact.objects.count(), Contact.objects.count(), Opportunity.objects.count()
    for name, form in forms:
        if form.method == "get":
            continue
        for answer in send(place, form, lambda one: f"{'w' * 400}@evil.example" if one.kind == "email" else LONG):
            assert answer.status_code < 500, name
    assert (Fact.objects.count(), Contact.objects.count(), Opportunity.objects.count()) == before
    assert [where for where, text in stored_lines() if len(text) > 1000] == []


@pytest.mark.parametrize("sign", ["\x00", "\x08", "\x1b[2J", "\ud800"], ids=["null", "back", "escape", "half"])
def test_what_is_no_text_is_refused(place: Place, sign: str) -> None:
    said = f"Ann{sign}Lee".encode("utf-8", "surrogatepass")
    for name, form in all_forms(place):
        if form.method == "get":
            answer = place.client.get(form.action, dict.fromkeys(form.fields, "Ann\x00Lee"))
            assert answer.status_code < 500, name
            continue
        names = [key for key, one in form.fields.items() if one.is_typed]
        body = b"&".join(b"%s=%s" % (key.encode(), b"".join(b"%%%02x" % byte for byte in said)) for key in names)
        answer = place.client.post(form.action, body, content_type="application/x-www-form-urlencoded")
        assert answer.status_code < 500, name
    assert [(where, text) for where, text in stored_lines() if sign in text] == []


# ------------------------------------------------------------------------------------------ too much


def test_a_form_of_thirty_megabytes_is_refused_in_words(place: Place) -> None:
    """The served app refuses it before that; behind another server the app does."""
    answer = place.client.post("/capture", {"name": "x" * 30_000_000})
    assert answer.status_code in (400, 413)
    assert "too large" in answer.content.decode()
    many = place.client.post("/capture", {f"field{number}": "" for number in range(5000)})
    assert many.status_code in (400, 413)


@pytest.mark.parametrize("address", ["/people/bring", "/pocket"])
def test_a_file_of_thirty_megabytes_is_refused_in_words(place: Place, address: str) -> None:
    answer = place.client.post(address, {"file": SimpleUploadedFile("big.csv", b"name\n" + b"x" * 30_000_000)})
    assert answer.status_code in (413, 422)
    assert "too large" in answer.content.decode()


# ------------------------------------------------------------------------------------------ files and their names

NAMES = ("../../../etc/passwd", "..\\..\\evil.csv", "/etc/passwd", "a\r\nSet-Cookie: x=1.csv", "<sd-evil>.csv",
         "\u202evsc.csv", "x" * 3000, ".", "CON", "a\x00.csv", "%2e%2e%2fx.csv", "'; rm -rf ~.csv")  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_the_name_of_an_upload_is_only_shown(place: Place, name: str, settings: Any, tmp_path: Any) -> None:
    settings.DATA = tmp_path
    table = b"name,email\nIris Klee,iris@klee.example\n"
    pocket = {"sundown_pocket": 1, "made_at": AT.isoformat(), "contacts": {"klee": {"name": "Iris"}},
              "log": [{"at": AT.isoformat(), "id": "pocket-1", "meeting": "fair", "notes": {"klee": {}}}]}  # fmt: skip
    for address, content in (("/people/bring", table), ("/pocket", json.dumps(pocket).encode())):
        file = SimpleUploadedFile("f", content)
        file.__dict__["_name"] = name  # Django would have cut it before it was sent
        answer = place.client.post(address, {"file": file}, follow=True)
        assert answer.status_code in (200, 400, 422), address
        assert harm(answer) == []
        assert "\u202e" not in answer.content.decode()
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [
        path.name for path in kept if not re.fullmatch("[0-9a-f]{32}", path.name) or path.parent.name != "brought"
    ] == []


def test_no_token_leads_out_of_the_folder(place: Place) -> None:
    for token in ("..", "....", "secret_key", "%2e%2e%2fsecret_key", "..%5csecret_key", "0" * 32):
        for page in ("/people/bring/", "/pocket/"):
            assert place.client.get(f"{page}{token}").status_code in (302, 404), (page, token)


def test_a_file_that_is_handed_out_has_a_plain_name(place: Place) -> None:
    """A letter's file is called after people: their names may hold anything."""
    letter = place.ids["letter_file.followup"][0]
    to = FollowUp.objects.get(id=letter).to
    row = Contact.objects.get(workspace=place.workspace, key=to)
    row.words = {**row.words, "name": '../Miguel "x"; filename=evil.exe \u202egnp'}
    row.save()
    Workspace.objects.filter(id=place.workspace.id).update(revision=place.workspace.revision + 50)
    for name, address in place.all().items():
        answer = place.client.get(address)
        given = answer.get("Content-Disposition", "")
        if given:
            plain = r"(inline|attachment); (filename=\"[\w.-]+\"|filename\*=UTF-8''[\w.%-]+)"
            assert re.fullmatch(plain, given), (name, given)
            assert not {"/", "\\", "%2F", "%5C", "%E2%80%AE"} & set(re.findall(r"%..|.", given.split("''")[-1])), (
                name,
                given,
            )


def test_a_newcomers_first_form_takes_markup_as_text(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.test import Client

    from sundown.steps.begin import begin

    monkeypatch.setenv("SUNDOWN_AT", AT.isoformat())
    begin(AT)
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(User.objects.get())
    form = next(form for form in forms_of(client.get("/start").content.decode(), "/start") if form.method == "post")
    for text in (BROKEN, LONG, "\x00"):
        assert client.post("/start", {**form.filled(typed_as(text)), "country": "US"}).status_code == 422
    said = {**form.filled(typed_as(MARKUP)), "country": "US", "subdivision": "", "email": "", "town": "Cleveland"}
    assert harm(client.post("/start", {**said, "timezone": "America/New_York"}, follow=True)) == []
    assert harm(client.get("/")) == []
