"""What a journal says once it is read. The journal under test stands beside what is expected of it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from sundown.core import facts as f
from sundown.core.problems import BadInput
from sundown.sources.journal import parse_fact, parse_journal, read_journal

CASES = sorted((Path(__file__).parent.parent / "cases").glob("*.journal.yaml"))
NEW_YORK = timezone(timedelta(hours=-4))

START = """\
sundown: 1
seeker: {name: Amara Okafor, timezone: America/New_York}
contacts:
  kowalski: {name: Denise Kowalski}
  patel: {name: Raj Patel}
opportunities:
  icu: {organization: Lakeshore General}
  ward: {organization: Lakeshore General}
log:
- {at: 2026-03-03T10:00:00-04:00, interview: r1, opportunity: icu, with: [kowalski, patel]}
"""


def fact(entry: str) -> f.Fact:
    """The fact that this entry of a log becomes."""
    (read,) = (one for one in parse_journal(f"{START}- {entry}\n", "j.yaml").log if one.id == "new")
    return read


def rest(entry: str) -> f.Fact:
    """The same, with an id and an instant that don't matter."""
    return fact("{id: new, at: 2026-03-10T14:30:00-04:00, " + entry + "}")


AT = {"id": "new", "at": datetime(2026, 3, 10, 14, 30, tzinfo=NEW_YORK)}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_every_worked_search_reads(path: Path) -> None:
    journal = read_journal(path)
    assert journal.log
    assert [one.at for one in journal.log] == sorted(one.at for one in journal.log)


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("rejection: icu", f.Rejection(opportunity="icu", **AT)),
        ("rejection: icu, by: self", f.Rejection(opportunity="icu", by="self", **AT)),
        ("offer: icu, answer_by: 2026-03-27", f.Offer(opportunity="icu", answer_by=date(2026, 3, 27), **AT)),
        (
            "offer: icu, answer_by: 2026-03-27T12:00:00Z",
            f.Offer(opportunity="icu", answer_by=datetime(2026, 3, 27, 12, tzinfo=UTC), **AT),
        ),
        (
            "call: kowalski, decision_by: 2026-03-20",
            f.Call(contact="kowalski", decision_by=f.Decision(date(2026, 3, 20)), **AT),
        ),
        (
            "call: kowalski, decision_by: [2026-03-20, 2026-03-25]",
            f.Call(contact="kowalski", decision_by=f.Decision(date(2026, 3, 25), date(2026, 3, 20)), **AT),
        ),
        (
            "message_from: patel, call_me: {on: 2026-03-12, from: 10:00, until: 10:00}",
            f.MessageFrom(sender="patel", call_me=f.CallMe(on=date(2026, 3, 12), from_=time(10), until=time(10)), **AT),
        ),
        ("message_from: patel, needs_reply: false", f.MessageFrom(sender="patel", needs_reply=False, **AT)),
        ("found: a1, for: patel", f.Found(found="a1", for_="patel", **AT)),
        ("competing_offer: icu, from: ward", f.CompetingOffer(opportunity="icu", from_="ward", **AT)),
        ("done: promise, to: self", f.Done(kind="promise", to="self", **AT)),
        ("debrief: r1, helped_by: {patel: }", f.Debrief(occasion="r1", helped_by={"patel": ""}, **AT)),
        ("debrief: r1, notes: {patel: }", f.Debrief(occasion="r1", notes={"patel": f.Note()}, **AT)),
        ("debrief: r1, came_up: [salary]", f.Debrief(occasion="r1", came_up=("salary",), **AT)),
        ("interview: r2, opportunity: icu, round: 2", f.Interview(interview="r2", opportunity="icu", round=2, **AT)),
    ],
)
def test_an_entry_becomes_a_fact(entry: str, expected: f.Fact) -> None:
    assert rest(entry) == expected


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("NO", "NO"),
        ("on", "on"),
        ("14:00", "14:00"),
        ("2026-03-10", "2026-03-10"),
        ("0042", "0042"),
        ("1e3", "1e3"),
        ("'true'", "true"),
        ('"two\\nlines"', "two\nlines"),
        ("https://a.example/?b#c", "https://a.example/?b#c"),
        ("''", None),
        ("~", None),
        ("null", None),
    ],
)
def test_text_is_what_is_written_by_yaml_1_2(words: str, text: str | None) -> None:
    read = rest(f"message_from: patel, text: {words}")
    assert isinstance(read, f.MessageFrom)
    assert read.text == text


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("off", "off"),
        ("no", "no"),
        ("2bd", "2bd"),
        ("3", 3),
        ("'3'", "3"),
        ("0x1F", 31),
        ("0o17", 15),
        ("010", 10),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        ("true", True),
        ("yes", "yes"),
        ("~", None),
        ("[1, [a]]", (1, ("a",))),
        ("{a: 14:00}", {"a": "14:00"}),
    ],
)
def test_settings_follow_the_core_schema_alone(words: str, value: object) -> None:
    journal = parse_journal(f"{START}settings: {{thanks.email_due: {words}}}\n", "j.yaml")
    assert dict(journal.settings) == {"thanks.email_due": value}


def test_the_seeker_and_the_defaults() -> None:
    journal = parse_journal(
        """\
sundown: 1
seeker:
  name: Nguyễn Thị Hoa
  timezone: Asia/Ho_Chi_Minh
  credentials: RN
  country: VN
  place: {city: Huế, lat: 16, lon: 107.6}
  phones: [{number: +84 234 555, hours: after 12:00}]
  profile: {accomplishments: [{text: led a ward}], skills: [CRRT]}
""",
        "j.yaml",
    )
    assert journal == f.Journal(
        seekers={
            f.SeekerId("self"): f.Seeker(
                name="Nguyễn Thị Hoa",
                timezone=ZoneInfo("Asia/Ho_Chi_Minh"),
                credentials=("RN",),
                country="VN",
                place=f.Place(city="Huế", lat=16.0, lon=107.6),
                phones=(f.Phone(number="+84 234 555", hours="after 12:00"),),
                profile=f.Profile(accomplishments=(f.Accomplishment(text="led a ward"),), skills=("CRRT",)),
            )
        }
    )
    assert journal.playbook == "us"
    assert journal.seekers[f.SeekerId("self")].language == "en-US"


def test_a_consultants_journal() -> None:
    journal = parse_journal(
        """\
sundown: 1
consultant: keller
seekers:
  sam: {name: Sam Ito, timezone: Asia/Tokyo}
  ada: {name: Ada Bell, timezone: Europe/London}
contacts:
  keller: {name: Eva Keller, kind: consultant}
opportunities:
  mill: {organization: The Mill, seeker: sam}
log:
- {at: 2026-03-10T14:30:00Z, done: candidate_update, to: ada}
- {at: 2026-03-10T14:30:00Z, client_note: mill, seeker: sam, influence: some}
""",
        "j.yaml",
    )
    assert journal.consultant == "keller"
    assert list(journal.seekers) == ["sam", "ada"]
    assert journal.seekers[f.SeekerId("ada")].id == "ada"
    assert journal.opportunities[f.OpportunityId("mill")].seeker == "sam"


def test_the_log_is_in_order_of_at_and_ties_stay_as_in_the_file() -> None:
    later = (
        "- {id: third, at: 2026-03-10T14:00:00-04:00, closed: icu}\n"
        "- {id: second, at: 2026-03-10T19:00:00+02:00, interest: icu, level: low}\n"  # 13:00-04:00
        "- {id: fourth, at: 2026-03-10T18:00:00Z, closed: ward}\n"  # the same instant as the third
    )
    journal = parse_journal(START + later, "j.yaml")
    assert [one.id for one in journal.log] == [None, "second", "third", "fourth"]


@pytest.mark.parametrize(
    ("entry", "changes"),
    [
        ("correction: no, rejection: ward", {"opportunity": "ward"}),
        ("correction: no, by: patel, via: phone", {"by": "patel", "via": "phone"}),
        ("correction: no, by: ~", {"by": None}),
        ("correction: r1, end: 2026-03-10T15:00:00-04:00", {"end": datetime(2026, 3, 10, 15, tzinfo=NEW_YORK)}),
        ("correction: r1, with: [patel]", {"with_": ("patel",)}),
        ("correction: r1, with: []", {"with_": ()}),
    ],
)
def test_a_correction_reads_the_fields_of_what_it_corrects(entry: str, changes: dict[str, object]) -> None:
    wrong = "- {id: no, at: 2026-03-04T10:00:00-04:00, rejection: icu, by: kowalski}\n"
    journal = parse_journal(f"{START}- {{at: 2026-03-11T10:00:00-04:00, {entry}}}\n{wrong}", "j.yaml")
    correction = journal.log[-1]
    assert isinstance(correction, f.Correction)
    assert dict(correction.changes) == changes
    assert correction.void is False


def test_a_correction_is_taken_back_like_any_fact() -> None:
    mended = "{id: c, at: 2026-03-05T10:00:00-04:00, correction: r1, place: Ward 4}\n- "
    assert fact(mended + "{id: new, at: 2026-03-10T14:30:00-04:00, correction: c, void: true}") == f.Correction(
        corrects="c", void=True, **AT
    )


def test_json_is_yaml_too() -> None:
    journal = {
        "sundown": 1,
        "seeker": {"name": "Zoë 🎈", "timezone": "Europe/Berlin", "email": ""},
        "contacts": {"a": {"name": "A/B"}},
        "log": [
            {"at": "2026-03-10T14:30:00+01:00", "message_from": "a", "text": 'tab\t"quote"\n\\', "needs_reply": False}
        ],
    }
    for indent in (None, 2, "\t"):
        for ascii_only in (True, False):
            read = parse_journal(json.dumps(journal, indent=indent, ensure_ascii=ascii_only), "j.json")
            assert read.seekers[f.SeekerId("self")].name == "Zoë 🎈"
            (message,) = read.log
            assert isinstance(message, f.MessageFrom)
            assert (message.text, message.needs_reply) == ('tab\t"quote"\n\\', False)


@pytest.mark.parametrize("change", ["\ufeff{}", "---\n{}", "{}...\n", "%YAML 1.2\n---\n{}"])
def test_marks_around_the_one_document(change: str) -> None:
    assert parse_journal(change.format(START).encode(), "j.yaml") == parse_journal(START, "j.yaml")


def test_line_ends_of_every_system() -> None:
    for line_end in ("\r\n", "\r"):
        assert parse_journal(START.replace("\n", line_end), "j.yaml") == parse_journal(START, "j.yaml")


def test_an_alias_stands_for_what_was_marked() -> None:
    text = START.replace("{name: Raj Patel}", "&p {name: Raj Patel, title: Intensivist}\n  other: *p")
    contacts = parse_journal(text, "j.yaml").contacts
    assert contacts[f.ContactId("other")] == f.Contact(id=f.ContactId("other"), name="Raj Patel", title="Intensivist")


def test_one_zone_is_one_object_however_often_it_is_read() -> None:
    zones = {id(parse_journal(START, "j.yaml").seekers[f.SeekerId("self")].timezone) for _ in range(3)}
    assert zones == {id(ZoneInfo("America/New_York"))}


# ------------------------------------------------------------------------------------------------- one fact more


def test_a_fact_from_the_words_of_a_command_line() -> None:
    journal = parse_journal(START, "j.yaml")
    words = {
        "at": "2026-03-20T09:00:00-04:00",
        "interview": "r2",
        "opportunity": "icu",
        "round": "2",
        "with": ["patel"],
    }
    assert parse_fact(words, journal, "--what-if") == f.Interview(
        at=datetime(2026, 3, 20, 9, tzinfo=NEW_YORK), interview="r2", opportunity="icu", round=2, with_=("patel",)
    )


def test_a_fact_from_words_can_correct_or_move_what_the_journal_holds() -> None:
    journal = parse_journal(START, "j.yaml")
    at = "2026-03-20T09:00:00-04:00"
    assert parse_fact({"at": at, "correction": "r1", "void": True}, journal, "what").at == datetime(
        2026, 3, 20, 9, tzinfo=NEW_YORK
    )
    assert isinstance(parse_fact({"at": at, "interview_cancelled": "r1"}, journal, "what"), f.InterviewCancelled)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ({"rejection": "icu"}, "at: 'at' is missing; expected a value for it"),
        (
            {"at": "2026-03-20T09:00:00-04:00", "rejection": "icuu"},
            "rejection: there is no opportunity 'icuu'; expected an id under `opportunities`; did you mean icu?",
        ),
        (
            {"at": "2026-03-01T09:00:00-04:00", "interview_cancelled": "r1"},
            "at: this is before the interview was arranged (2026-03-03T10:00:00-04:00); expected a later instant",
        ),
        (
            {"at": "2026-03-20T09:00:00-04:00", "interview": "r1", "opportunity": "icu"},
            "interview: the id 'r1' is already used; expected an id of its own",
        ),
    ],
)
def test_a_wrong_fact_from_words(words: dict[str, object], message: str) -> None:
    with pytest.raises(BadInput) as error:
        parse_fact(words, parse_journal(START, "j.yaml"), "--what-if")
    assert str(error.value) == f"--what-if: {message}"
