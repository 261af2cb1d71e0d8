"""What a phone hands back: what is taken, under which id, what is there already, and what is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from sundown.core.facts import Correction, Debrief, Interview, Journal, Promised
from sundown.core.problems import BadInput
from sundown.sources.journal import parse_journal
from sundown.sources.journal.writer import fact_mapping
from sundown.sources.pocket import LARGEST, Pocket, pocket_bytes, read_pocket

JOURNAL = parse_journal(
    """\
sundown: 1
seeker: {name: Amara Okafor RN, timezone: America/New_York}
contacts:
  hill: {name: Denise Hill, organization: Lakeshore General, email: d.hill@lakeshore.example}
  reed: {name: Tamika Reed}
opportunities:
  icu: {organization: Lakeshore General}
log:
- {at: 2026-03-03T10:00:00-05:00, interview: r1, opportunity: icu, start: 2026-03-10T13:00:00-04:00, with: [hill]}
""",
    "search.yaml",
)

AT = "2026-03-10T14:35:00-04:00"
LATER = "2026-03-10T18:00:00-04:00"
DEBRIEF = {
    "at": AT,
    "id": "pocket-kq7",
    "debrief": "r1",
    "met": ["hill", "mensah"],
    "notes": {"mensah": {"talked_about": "nights"}},
}
MENSAH = {"name": "Kofi Mensah", "name_verified": "none"}


def handed(made_at: str = LATER, log: list[Any] | None = None, **more: Any) -> bytes:
    words = {"sundown_pocket": 1, "made_at": made_at, "contacts": {"mensah": MENSAH}, "log": log or [DEBRIEF], **more}
    return json.dumps(words).encode()


def read(content: bytes, journal: Journal = JOURNAL) -> Pocket:
    return read_pocket(content, journal, "phone.json")


def added(pocket: Pocket, journal: Journal = JOURNAL) -> Journal:
    """The journal as it is once everything was taken."""
    log = tuple(sorted((*journal.log, *pocket.facts), key=lambda fact: fact.at))
    return replace(journal, contacts={**journal.contacts, **pocket.contacts}, log=log)


def refused(content: bytes) -> str:
    with pytest.raises(BadInput) as caught:
        read(content)
    return str(caught.value)


# ------------------------------------------------------------------------------------------ what is taken


def test_new_people_and_facts_are_those_of_the_journal() -> None:
    pocket = read(handed())
    assert [contact.name for contact in pocket.contacts.values()] == ["Kofi Mensah"]
    (fact,) = pocket.facts
    assert isinstance(fact, Debrief)
    assert fact.met == ("hill", "mensah")
    assert fact.notes["mensah"].talked_about == "nights"  # type: ignore[index]
    assert (pocket.there, pocket.remarks) == ((), ())


def test_a_pursuit_and_an_interview_may_be_new() -> None:
    interview = {"at": AT, "id": "pocket-x-talk", "interview": "olaf-x", "opportunity": "olaf", "start": AT}
    debrief = {"at": LATER, "id": "pocket-x", "debrief": "olaf-x", "met": ["mensah"]}
    pocket = read(handed(log=[interview, debrief], opportunities={"olaf": {"organization": "St. Olaf"}}))
    assert [one.organization for one in pocket.opportunities.values()] == ["St. Olaf"]
    assert [type(fact) for fact in pocket.facts] == [Interview, Debrief]


def test_a_known_contact_is_completed_and_never_overwritten() -> None:
    pocket = read(handed(completed={"hill": {"phone": "+1 216 555 0101", "email": "another@lakeshore.example"}}))
    hill = pocket.contacts["hill"]  # type: ignore[index]
    assert (hill.phone, hill.email) == ("+1 216 555 0101", "d.hill@lakeshore.example")
    assert pocket.remarks == (
        "Denise Hill: the journal has another email than 'another@lakeshore.example'; it stays as it is.",
    )


# ------------------------------------------------------------------------------------------ ids that clash


def test_a_new_person_whose_id_is_taken_gets_another_wherever_it_stands() -> None:
    """`hill` of the file is Marcus Hill, and `hill` of the journal is Denise Hill."""
    promise = {"at": AT, "id": "pocket-p", "promised": "a report", "to": "hill"}
    debrief = {**DEBRIEF, "met": ["hill"], "notes": {"hill": {"liked": "calm"}}, "helped_by": {"reed": None}}
    pocket = read(handed(log=[debrief, promise], contacts={"hill": {"name": "Marcus Hill"}}))
    assert {id_: contact.name for id_, contact in pocket.contacts.items()} == {"hill-2": "Marcus Hill"}
    said, promised = pocket.facts
    assert isinstance(said, Debrief)
    assert isinstance(promised, Promised)
    assert (said.met, list(said.notes), promised.to) == (("hill-2",), ["hill-2"], "hill-2")


def test_who_bears_the_name_of_somebody_known_stays_another_person_and_is_pointed_out() -> None:
    pocket = read(handed(contacts={"mensah": MENSAH, "reed-2": {"name": "Tamika Reed"}}))
    assert "reed-2" in pocket.contacts
    assert pocket.remarks == (
        (
            "reed-2 bears the name of reed, who is in the journal; "
            "if that is the same person, say no and write it there yourself."
        ),
    )


@pytest.mark.parametrize("id_", ["self", "icu"])
def test_self_is_never_somebody_else_and_an_opportunity_is_no_person(id_: str) -> None:
    debrief = {**DEBRIEF, "met": [id_], "notes": {}}
    pocket = read(handed(log=[debrief], contacts={id_: {"name": "Kofi Self"}}))
    (contact,) = pocket.contacts
    (fact,) = pocket.facts
    assert contact != "self"
    assert isinstance(fact, Debrief)
    assert fact.met == (contact,)


# ------------------------------------------------------------------------------------------ handed back again


def test_the_same_file_again_adds_nothing() -> None:
    journal = added(read(handed()))
    again = read(handed(), journal)
    assert again.empty
    assert again.remarks == ("Already in the journal: debrief 'r1'.",)


def test_what_was_added_on_the_phone_meanwhile_is_added_and_nobody_twice() -> None:
    """The second file has the first one's debrief, a promise to the same new person, and a number for her."""
    journal = added(read(handed()))
    promise = {"at": LATER, "id": "pocket-p", "promised": "a report", "to": "mensah"}
    again = read(handed(log=[DEBRIEF, promise], contacts={"mensah": {**MENSAH, "phone": "1"}}), journal)
    assert [fact.id for fact in again.facts] == ["pocket-p"]
    assert {id_: contact.phone for id_, contact in again.contacts.items()} == {"mensah": "1"}


def test_one_of_two_people_of_the_same_name_keeps_the_id_that_the_journal_gave() -> None:
    two = {"hill": {"name": "Marcus Hill"}, "hill-2": {"name": "Marcus Hill"}}
    file = handed(log=[{**DEBRIEF, "met": ["hill", "hill-2"], "notes": {}}], contacts=two)
    first = read(file)
    assert list(first.contacts) == ["hill-2", "hill-3"]
    assert read(file, added(first)).empty


def test_what_was_changed_on_the_phone_becomes_a_correction() -> None:
    journal = added(read(handed(AT)))
    changed = {**DEBRIEF, "notes": {"mensah": {"talked_about": "nights and weekends"}}, "went": "well"}
    (fact,) = read(handed(LATER, [changed]), journal).facts
    assert isinstance(fact, Correction)
    assert (fact.corrects, fact.at.isoformat()) == ("pocket-kq7", LATER)
    assert set(fact.changes) == {"notes", "went"}
    journal = added(read(handed(LATER, [changed]), journal), journal)
    assert read(handed(LATER, [changed]), journal).empty
    assert read(handed(AT), journal).empty, "an older file has nothing to say any more"


def test_what_was_taken_back_at_home_stays_taken_back() -> None:
    journal = added(read(handed()))
    back = Correction(at=journal.log[-1].at, corrects="pocket-kq7", void=True)
    journal = replace(journal, log=(*journal.log, back))
    assert read(handed("2026-03-11T09:00:00-04:00", [{**DEBRIEF, "went": "well"}]), journal).facts == ()


def test_others_than_expected_came() -> None:
    named = replace(JOURNAL, log=(replace(JOURNAL.log[0], id="r1#0"),))
    came = {"at": AT, "id": "pocket-kq7-who", "correction": "r1#0", "with": ["reed"]}
    (fact,) = read(handed(log=[came]), named).facts
    assert fact_mapping(fact, Interview) == {
        "at": fact.at, "id": "pocket-kq7-who", "correction": "r1#0", "with": ["reed"]
    }  # fmt: skip


# ------------------------------------------------------------------------------------------ what is refused

REFUSED: dict[str, tuple[bytes, str]] = {
    "too large": (handed() + b" " * LARGEST, "the file is too large (more than 1 MB)"),
    "30 MB": (b"{" + b"\0" * 30_000_000, "the file is too large"),
    "not text": (b"{\xff\xfe}", "the byte 0xFF is not UTF-8"),
    "control characters": (b'{"sundown_pocket": 1, "a": "\x1b[2J"}', "U+001B"),
    "broken": (handed()[:-20], "phone.json:1:"),
    "another JSON": (b'{"contacts": {}}', "this was not handed back by the pocket page"),
    "a list": (b"[1]", "this was not handed back by the pocket page"),
    "another version": (handed(sundown_pocket=2), "sundown_pocket: this version of the pocket page is not known"),
    "no instant": (handed("yesterday"), "made_at: 'yesterday' is no instant"),
    "unknown key": (handed(settings={}), "settings: unknown key 'settings'"),
    "unknown field": (handed(log=[{**DEBRIEF, "note": {}}]), "log[1].note: unknown key 'note'; expected one of"),
    "unknown person": (handed(log=[{**DEBRIEF, "met": ["hil"]}]), "there is no contact 'hil'; expected an id under"),
    "unknown interview": (handed(log=[{**DEBRIEF, "debrief": "r2"}]), "there is no interview or meeting 'r2'"),
    "unknown completed": (handed(completed={"hull": {"phone": "1"}}), "completed.hull: there is no contact 'hull'"),
    "no name to complete": (handed(completed={"hill": {"name": "X"}}), "completed.hill.name: unknown key 'name'"),
    "no id": (handed(log=[{k: v for k, v in DEBRIEF.items() if k != "id"}]), "the entry has no id of the pocket"),
    "a foreign id": (handed(log=[{**DEBRIEF, "id": "r1#0"}]), "log[1].id: the entry has no id of the pocket page"),
    "one id twice": (handed(log=[DEBRIEF, DEBRIEF]), "the id 'pocket-kq7' is already used"),
    "the journal's interview": (
        handed(log=[{"at": AT, "id": "pocket-i", "interview": "r1", "opportunity": "icu"}]),
        "the id 'r1' is already used",
    ),
    "a letter that was sent": (
        handed(log=[{"at": AT, "id": "pocket-d", "done": "thank_you_email", "to": "hill"}]),
        "'done' is nothing that the pocket page hands back",
    ),
    "a fact taken back": (
        handed(log=[{"at": LATER, "id": "pocket-c", "correction": "r1", "void": True}]),
        "the pocket page corrects nothing but who was there",
    ),
    "an id with a slash": (handed(contacts={"a/b": MENSAH, "mensah": MENSAH}), "'a/b' cannot be an id"),
    "a number for a name": (handed(contacts={"mensah": {"name": ["x"]}}), "contacts.mensah.name: a list cannot stand"),
    "nested without end": (b'{"sundown_pocket": ' + b"[" * 200 + b"]" * 200 + b"}", "nested more than 30 deep"),
    "text with a bell": (handed(contacts={"mensah": {"name": "K\u0007"}}), "the text holds the character U+0007"),
    "nothing": (b"", "this was not handed back by the pocket page"),
}  # fmt: skip


@pytest.mark.parametrize("why", REFUSED)
def test_anything_wrong_is_refused_and_said(why: str) -> None:
    content, message = REFUSED[why]
    assert message in refused(content)


def test_all_problems_are_told_at_once() -> None:
    told = refused(handed("yesterday", [{**DEBRIEF, "met": ["hil"], "went": True, "x": 1}]))
    assert [message in told for message in ("made_at", "hil", "log[1].went", "log[1].x")] == [True] * 4


def test_hostile_text_is_only_text() -> None:
    name = "<script>alert(1)</script>\n- {at: 2026-01-01, done: x}"
    pocket = read(handed(contacts={"mensah": {"name": name}}))
    assert pocket.contacts["mensah"].name == name  # type: ignore[index]


def test_only_what_begins_like_it_is_taken_for_a_pocket_file(tmp_path: Any) -> None:
    for content, is_one in ((b"\xef\xbb\xbf\n {}", True), (b"BEGIN:VCALENDAR", False), (b"", False)):
        file = tmp_path / "file"
        file.write_bytes(content)
        assert (pocket_bytes(file) is not None) is is_one
    assert pocket_bytes(tmp_path / "missing") is None
    large = tmp_path / "large"
    large.write_bytes(b"{" + b" " * 30_000_000)
    assert len(pocket_bytes(large) or b"") == LARGEST + 1
