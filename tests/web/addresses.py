"""Every address of the app, filled in for a search: what the tests of doors and of hostile input walk along.

The addresses come from the URL configuration itself. A new one whose parameters are unknown here ends the tests with a
word that says so; one with known parameters is walked at once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import URLPattern, reverse
from tests.steps.desks import GOOD

from sundown.records.models import Change, Fact, FollowUp, Membership, User, Workspace
from sundown.sources.journal import parse_journal
from sundown.steps import approve, capture, draft, merge, observe
from sundown.steps.carry import carry_in
from sundown.steps.people import save_contact
from sundown.web.forms.tell import TELLINGS
from sundown.web.urls import urlpatterns

AT = datetime.fromisoformat("2026-03-10T15:00:00-04:00")
CASE = (Path(__file__).parents[1] / "cases" / "01-nurse-panel.journal.yaml").read_text(encoding="utf-8")
IDS = ("kowalski", "patel", "santos", "reed", "adler", "ref1", "lakeshore-icu", "r1")
NEXT = {"at": AT.isoformat(), "interview": "r2", "opportunity": "lakeshore-icu", "start": "2026-03-17T13:00:00-04:00"}
TABLE = b"name,email\nIris Klee,iris@klee.example\n"
POCKET = {"sundown_pocket": 1, "made_at": AT.isoformat(), "contacts": {"klee": {"name": "Iris Klee"}},
          "log": [{"at": AT.isoformat(), "id": "pocket-1", "meeting": "fair", "notes": {"klee": {}}}]}  # fmt: skip


@dataclass
class Place:
    """A search in which every address leads somewhere, and its owner's browser. `mark` begins each of its ids."""

    mark: str
    workspace: Workspace
    user: User

    @cached_property
    def client(self) -> Client:
        """The owner, signed in."""
        return self.browser()

    def browser(self, **options: Any) -> Client:
        """Another browser of the owner's."""
        made = Client(SERVER_NAME="127.0.0.1", **options)
        made.force_login(self.user)
        return made

    @cached_property
    def ids(self) -> Mapping[str, tuple[str, ...]]:
        """What may stand for each parameter: `NAME` of an address, or `ADDRESS.NAME` where that is another thing."""
        mine, rows = self.workspace, FollowUp.objects.filter(workspace=self.workspace, withdrawn_at=None)
        letter = str(rows.get(kind="thank_you_email", to=f"{self.mark}santos").id)
        person, search = (f"{self.mark}kowalski",), (f"{self.mark}lakeshore-icu",)
        return {
            "talk": (f"{self.mark}r2",),
            "interview": (f"{self.mark}r1",),
            "meeting": (Fact.objects.get(workspace=mine, kind="meeting").words["meeting"],),
            "step": ("who", "forgot", "came-up", "helped", "promised", "outlook", *(
                f"{step}-{self.mark}kowalski" for step in ("said", "card"))),
            "followup": (letter, str(rows.get(kind="handwritten_note", to=f"{self.mark}santos").id)),
            "letter_file.followup": (letter,),
            "letter_sheet.name": ("letter",),
            "way": ("eml",),
            "contact": person,
            "key": person,
            "search.key": search,
            "tell.key": search,
            "what": tuple(TELLINGS),
            "other": (f"{self.mark}patel",),
            "person_merged.key": (Change.objects.get(workspace=mine, noun="merge").key,),
            "change": (str(Change.objects.get(workspace=mine, noun="merge").id),),
            "bring_people_look.token": (self._token("/people/bring", "people.csv", TABLE),),
            "pocket_look.token": (self._token("/pocket", "phone.json", json.dumps(POCKET).encode()),),
            "fact": (str(Fact.objects.get(workspace=mine, words__interview=f"{self.mark}r2").id),),
            "secret": ("x" * 43,),
        }  # fmt: skip

    def _token(self, page: str, name: str, content: bytes) -> str:
        """The word for a file that this browser has brought."""
        answer = self.client.post(page, {"file": SimpleUploadedFile(name, content)})
        assert answer.status_code == 302, answer.content.decode()
        return str(answer["Location"]).rpartition("/")[2]

    def all(self) -> dict[str, str]:
        """Every address, by a name that tells which."""
        return {"/".join((name, *filled.values())): reverse(name, kwargs=filled) for name, filled in self.filled()}

    def filled(self) -> Iterator[tuple[str, dict[str, str]]]:
        """Each name of an address with what stands for its parameters."""
        for pattern in patterns():
            names = list(pattern.pattern.converters)
            choices = [self.meant(str(pattern.name), name) for name in names]
            for chosen in product(*choices):
                yield str(pattern.name), dict(zip(names, chosen, strict=True))

    def meant(self, address: str, parameter: str) -> tuple[str, ...]:
        """What may stand there."""
        found = self.ids.get(f"{address}.{parameter}") or self.ids.get(parameter)
        assert found, f"tests/web/addresses.py does not know what `{parameter}` of the address `{address}` is"
        return found


def stand_at(moment: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    """The screens' clock stands there; a copy of the database is empty, as SQLite waits for a transaction to end."""
    monkeypatch.setenv("SUNDOWN_AT", moment.isoformat())
    monkeypatch.setattr("sundown.steps.backup.backup", lambda target: target.write_bytes(b""))


def said_by(answer: Any) -> str:
    """What an answer holds, also where it is sent piece by piece."""
    raw = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return str(raw.decode("utf-8", "replace"))


def patterns() -> list[URLPattern]:
    """The addresses of the URL configuration."""
    assert all(isinstance(each, URLPattern) and each.name for each in urlpatterns)
    return list(urlpatterns)


def make_place(mark: str = "", surname: str = "Kowalski") -> Place:
    """A nurse's search after the debrief, with a second interview, an event, two people made one and a letter approved.

    Every id begins with `mark`; the nurse manager bears that surname.
    """
    user = User.objects.create(username=f"owner-{mark or 'first'}")
    workspace = Workspace.objects.create(name="A search", created_at=AT)
    Membership.objects.create(workspace=workspace, user=user, role="owner")
    text = re.sub(rf"\b({'|'.join(IDS)})\b", rf"{mark}\1", CASE).replace("Kowalski", surname)
    carry_in(workspace, _until_now(text), by=user, at=AT)
    entry = {name: value if name in ("at", "start") else f"{mark}{value}" for name, value in NEXT.items()}
    observe.record(workspace, [entry], by=user, at=AT)
    capture.begin_meeting(workspace, f"Fair {mark}", "", by=user, at=AT)
    twins = [save_contact(workspace, None, {"name": f"Twin {mark}"}, by=user, at=AT)[0] for _ in range(2)]
    merge.merge(workspace, twins[0].key, twins[1].key, twins[0].words, by=user, at=AT)
    workspace.refresh_from_db()
    place = Place(mark, workspace, user)
    _approve(place)
    workspace.refresh_from_db()
    return place


def _until_now(text: str) -> Any:
    journal = parse_journal(text, "case.yaml")
    return replace(journal, log=tuple(fact for fact in journal.log if fact.at <= AT))


def _approve(place: Place) -> None:
    """The letter to the charge nurse, so that it may go out."""
    row = FollowUp.objects.get(workspace=place.workspace, kind="thank_you_email", to=f"{place.mark}santos")
    letter = draft.letters_for(row, at=AT)[0]
    version = draft.save(letter, subject="Thank you", body=GOOD, by=place.user, at=AT)
    approve.approve(version, by=place.user, at=AT, read_aloud=True)
