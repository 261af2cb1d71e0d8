"""What a person reads who made a mistake: the mistake stands beside the message, which says where and what instead."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sundown.core.problems import BadInput, Problem
from sundown.sources.journal import parse_journal, read_journal

GOOD = """\
sundown: 1
seeker: {name: Amara Okafor, timezone: America/New_York}
contacts:
  kowalski: {name: Denise Kowalski, email: d.kowalski@lakeshore.example}
opportunities:
  icu: {organization: Lakeshore General}
log:
- {at: 2026-03-03T10:00:00-05:00, interview: r1, opportunity: icu, with: [kowalski]}
"""
NOON = "at: 2026-03-10T12:00:00-04:00, "


def problems(text: str | bytes) -> list[str]:
    """Each problem of a journal as `line:column key: message → nearest`."""
    with pytest.raises(BadInput) as error:
        parse_journal(text, "j.yaml")
    return [told(problem) for problem in error.value.problems]


def told(problem: Problem) -> str:
    assert problem.file == "j.yaml"
    place = f"{problem.line}:{problem.column} " if problem.line else ""
    key = f"{problem.key}: " if problem.key else ""
    return place + key + problem.message + (f" → {problem.nearest}" if problem.nearest else "")


def test_the_good_one_is_good() -> None:
    assert parse_journal(GOOD, "j.yaml").log


ENTRIES = [
    # times and days
    ("at: 2026-03-10T14:30:00, rejection: icu",
     "8 log[2].at: '2026-03-10T14:30:00' does not say how far it is from UTC"),
    ("at: 2026-03-10, rejection: icu", "8 log[2].at: '2026-03-10' is a day without a time"),
    ("at: yesterday, rejection: icu", "8 log[2].at: 'yesterday' is no instant"),
    ("at: 2026-02-30T10:00:00Z, rejection: icu",
     "8 log[2].at: '2026-02-30T10:00:00Z' is in no calendar or on no clock"),
    ("at: 2026-03-10T24:01:00Z, rejection: icu",
     "8 log[2].at: '2026-03-10T24:01:00Z' is in no calendar or on no clock"),
    ("at: 2026-03-10T10:00:00+15:00, rejection: icu", "8 log[2].at: no place is so far from UTC as +15:00"),
    ("at: 0001-03-10T10:00:00Z, rejection: icu", "8 log[2].at: the year 1 is too far away"),
    (NOON + "debrief: r1, decision_by: 2026-03-20T10:00:00-04:00",
     "61 log[2].decision_by: '2026-03-20T10:00:00-04:00' has a time of day → 2026-03-20"),
    (NOON + "debrief: r1, decision_by: 2026/3/5", "61 log[2].decision_by: '2026/3/5' is no day → 2026-03-05"),
    (NOON + "debrief: r1, decision_by: 2026-02-29",
     "61 log[2].decision_by: '2026-02-29' is in no calendar or on no clock"),
    (NOON + "debrief: r1, decision_by: [2026-03-20, 2026-03-10]",
     "61 log[2].decision_by: the range ends before it starts"),
    (NOON + "debrief: r1, decision_by: [2026-03-20]", "61 log[2].decision_by: a range has two days"),
    (NOON + "offer: icu, answer_by: friday", "58 log[2].answer_by: 'friday' is neither a day nor an instant"),
    (NOON + "message_from: kowalski, call_me: {on: 2026-03-12, from: 9:30}",
     "91 log[2].call_me.from: '9:30' is no time of day → 09:30"),
    (NOON + "message_from: kowalski, call_me: {on: 2026-03-12, from: 10:00, until: 09:00}",
     "105 log[2].call_me.until: 'until' is before 'from'"),
    (NOON + "away: Malta, from: 2026-03-12, until: 2026-03-11", "73 log[2].until: 'until' is before 'from'"),
    (NOON + "interview: r2, opportunity: icu, start: 2026-03-10T14:00:00Z, end: 2026-03-10T13:00:00Z",
     "102 log[2].end: 'end' is before 'start'"),
    (NOON + "correction: r1, end: 2026-03-10T13:00:00",
     "56 log[2].end: '2026-03-10T13:00:00' does not say how far it is from UTC"),
    # what happened
    ("rejection: icu", "3 log[2].at: 'at' is missing"),
    ("at: 2026-03-10T12:00:00-04:00", "3 log[2]: the entry does not say what happened"),
    (NOON + "rejecton: icu", "35 log[2].rejecton: unknown fact 'rejecton' → rejection"),
    (NOON + "rejection: icu, offer: icu", "3 log[2]: 'rejection' and 'offer' are two facts in one entry"),
    (NOON + "rejection: icu, wy: x", "51 log[2].wy: unknown key 'wy'"),
    (NOON + "offer: icu, answer_bye: 2026-03-20", "47 log[2].answer_bye: unknown key 'answer_bye' → answer_by"),
    (NOON + "rejection: ", "3 log[2].rejection: 'rejection' is missing"),
    (NOON + "skipped: reply", "3 log[2].why: 'why' is missing"),
    (NOON + "interview: r2", "3 log[2].opportunity: 'opportunity' is missing"),
    # words
    (NOON + "done: strategic_leter", "41 log[2].done: 'strategic_leter' is not possible here → strategic_letter"),
    (NOON + "done: reply, medium: Mail", "56 log[2].medium: 'Mail' is not possible here → email"),
    (NOON + "interest: icu, level: huge", "57 log[2].level: 'huge' is not possible here"),
    (NOON + "debrief: r1, came_up: [salary, money]", "66 log[2].came_up[2]: 'money' is not possible here"),
    (NOON + "debrief: r1, asked_decision_date: yes", "69 log[2].asked_decision_date: 'yes' is neither → true"),
    (NOON + "message_from: kowalski, needs_reply: no", "72 log[2].needs_reply: 'no' is neither → false"),
    (NOON + "message_from: kowalski, text: true", "65 log[2].text: true is YAML's word for a yes or no"),
    (NOON + 'message_from: kowalski, text: "a\\x07b"', "65 log[2].text: the text holds the character U+0007"),
    (NOON + "interview: r2, opportunity: icu, round: two", "75 log[2].round: 'two' is not a whole number"),
    (NOON + "interview: r2, opportunity: icu, round: '2'", "75 log[2].round: '2' is not a whole number"),
    (NOON + "interview: r2, opportunity: icu, round: 0", "75 log[2].round: 0 is out of range"),
    # shapes
    (NOON + "rejection: [icu]", "46 log[2].rejection: a list cannot stand here"),
    (NOON + "rejection: {id: icu}", "46 log[2].rejection: a mapping cannot stand here"),
    (NOON + "interview: r2, opportunity: icu, with: kowalski", "74 log[2].with: 'kowalski' is no list → [kowalski]"),
    (NOON + "interview: r2, opportunity: icu, with: [~]", "75 log[2].with[1]: there is no value"),
    (NOON + "debrief: r1, notes: [kowalski]", "55 log[2].notes: a list is no mapping"),
    (NOON + "debrief: r1, notes: {kowalski: {concern: nights}}",
     "76 log[2].notes.kowalski.concern: 'nights' is no mapping"),
    (NOON + "debrief: r1, notes: {kowalski: {concern: {source: stated}}}",
     "76 log[2].notes.kowalski.concern.text: 'text' is missing"),
    # who and what is meant
    (NOON + "rejection: ICU", "46 log[2].rejection: there is no opportunity 'ICU' → icu"),
    (NOON + "done: reply, to: kowalsky", "52 log[2].to: there is no contact 'kowalsky' → kowalski"),
    (NOON + "interview_cancelled: r1, by: me", "64 log[2].by: there is no contact 'me'"),
    (NOON + "interview_moved: r9", "52 log[2].interview_moved: there is no interview 'r9'"),
    (NOON + "debrief: r3", "44 log[2].debrief: there is no interview or meeting 'r3'"),
    (NOON + "debrief: r1, notes: {patel: {liked: x}}", "56 log[2].notes.patel: there is no contact 'patel'"),
    (NOON + "debrief: r1, forgot: [{text: x, to: patel}]", "71 log[2].forgot[1].to: there is no contact 'patel'"),
    (NOON + "client_note: icu, seeker: sam", "61 log[2].seeker: there is no job seeker 'sam'"),
    (NOON + "interview: r1, opportunity: icu", "46 log[2].interview: the id 'r1' is already used in line 8"),
    (NOON + "meeting: r1", "44 log[2].meeting: the id 'r1' is already used in line 8"),
    (NOON + "meeting: m/1", "44 log[2].meeting: 'm/1' cannot be an id"),
    (NOON + "interview: r2, opportunity: icu, with: [kowalski, kowalski]",
     "85 log[2].with[2]: 'kowalski' is there twice"),
    ("at: 2026-03-02T10:00:00-05:00, interview_cancelled: r1",
     "8 log[2].at: this is before the interview was arranged (2026-03-03T10:00:00-05:00)"),
    # corrections
    (NOON + "correction: r2, void: true", "47 log[2].correction: no fact has the id 'r2'"),
    (NOON + "correction: r1", "3 log[2]: it is not clear what the correction does"),
    (NOON + "correction: r1, void: true, place: x", "3 log[2]: it is not clear what the correction does"),
    (NOON + "correction: r1, interview: r2", "51 log[2].interview: unknown key 'interview'"),
    (NOON + "correction: r1, offer: icu", "51 log[2].offer: unknown key 'offer'"),
    (NOON + "correction: r1, opportunity: icuu", "64 log[2].opportunity: there is no opportunity 'icuu' → icu"),
    ("at: 2026-03-02T10:00:00-05:00, correction: r1, place: x",
     "8 log[2].at: this is before what it corrects (2026-03-03T10:00:00-05:00)"),
    # YAML itself
    (NOON + "rejection: icu, at: 2026-03-10T12:00:00-04:00", "51 the key 'at' comes twice (first in line 9)"),
    (NOON + "rejection: !!str icu", "46 the tag '!!str' is not used in a journal"),
    (NOON + "rejection: !!python/object/apply:os.system [ls]",
     "46 the tag '!!python/object/apply:os.system' is not used in a journal"),
    (NOON + "rejection: *icu", "46 *icu is not defined above"),
    (NOON + "rejection: &icu [*icu]", "52 *icu contains itself"),
    (NOON + "rejection: 'icu", "46 the quotation mark opened here is never closed"),
    (NOON + "rejection: icu, [a]: b", "51 a list or a mapping cannot be a key"),
    (NOON + "rejection: @icu", "46 a value cannot start with this character; put it in quotes"),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "message"), ENTRIES, ids=[entry for entry, _ in ENTRIES])
def test_a_wrong_entry_in_the_log(entry: str, message: str) -> None:
    assert f"9:{message}" in problems(f"{GOOD}- {{{entry}}}\n")


def test_the_end_of_a_moved_correction_is_seen_with_the_start_it_keeps() -> None:
    arranged = GOOD.replace("with:", "start: 2026-03-10T14:00:00-04:00, end: 2026-03-10T15:00:00-04:00, with:")
    entry = "- {" + NOON + "correction: r1, end: 2026-03-10T13:00:00-04:00}\n"
    assert problems(arranged + entry) == ["9:56 log[2].end: 'end' is before 'start'"]


def test_a_second_correction_is_seen_with_the_first() -> None:
    arranged = GOOD.replace("with:", "start: 2026-03-10T14:00:00-04:00, end: 2026-03-10T15:00:00-04:00, with:")
    both = "- {" + NOON + "correction: r1, start: 2026-03-10T16:00:00-04:00, end: 2026-03-10T17:00:00-04:00}\n"
    right = "- {" + NOON + "correction: r1, start: 2026-03-10T16:30:00-04:00}\n"
    assert parse_journal(arranged + both + right, "j.yaml")
    wrong = "- {" + NOON + "correction: r1, end: 2026-03-10T16:15:00-04:00}\n"
    assert problems(arranged + both + right + wrong) == ["11:56 log[4].end: 'end' is before 'start'"]


ZONES = [
    ("America/NewYork", "there is no zone 'America/NewYork' → America/New_York"),
    ("america/new_york", "there is no zone 'america/new_york' → America/New_York"),
    ("New York", "there is no zone 'New York' → America/New_York"),
    ("Berlin", "there is no zone 'Berlin' → Europe/Berlin"),
    ("Mars/Olympus", "there is no zone 'Mars/Olympus'"),
    ("EST", "'EST' stands for one half of the year only, and in more than one country → America/New_York"),
    ("cest", "'cest' stands for one half of the year only, and in more than one country → Europe/Berlin"),
    ("W. Europe Standard Time", "'W. Europe Standard Time' is Windows' name for a zone → Europe/Berlin"),
    ("UTC-5", "'UTC-5' is a distance from UTC, which changes with summer time"),
    ("'-04:00'", "'-04:00' is a distance from UTC, which changes with summer time"),
    ("../../../etc/passwd", "there is no zone '../../../etc/passwd'"),
    ("[Europe/Berlin]", "a list cannot stand here"),
]


@pytest.mark.parametrize(("zone", "message"), ZONES)
def test_an_unknown_zone(zone: str, message: str) -> None:
    assert problems(GOOD.replace("America/New_York", zone)) == [f"2:40 seeker.timezone: {message}"]


CHANGES = [
    ("sundown: 1\n", "", ["1:1 sundown: 'sundown' is missing"]),
    ("sundown: 1", "sundown: 2", ["1:10 sundown: '2' is no version of the journal"]),
    ("sundown: 1", "sundown: [1]", ["1:10 sundown: this is no version of the journal"]),
    ("sundown: 1", "sundown: 1\nplaybook: [us]", ["2:11 playbook: a list cannot stand here"]),
    ("sundown: 1", "sundown: 1\nsettings: fast", ["2:11 settings: 'fast' is no mapping"]),
    ("sundown: 1", "sundown: 1\nsettings: {a: {b: [.nan]}}", ["2:20 settings.a.b[1]: '.nan' is not a number"]),
    ("sundown: 1", "sundown: 1\nsundown: 1", ["2:1 the key 'sundown' comes twice (first in line 1)"]),
    ("sundown: 1", "sundown: 1\n\tplaybook: us", ["2:1 a tab; indent with spaces"]),
    ("sundown: 1", "sundown: 1\nplaybook: us: x",
     ["2:13 a colon cannot stand here; put the text in quotes, or look at the indentation"]),
    ("seeker:", "saeker:", ["1:1 seeker: 'seeker' is missing", "2:1 saeker: unknown key 'saeker' → seeker"]),
    ("seeker: {", "seeker: x  # {", ["2:9 seeker: 'x' is no mapping"]),
    ("seeker: {name", "seeker: {nmae",
     ["2:9 seeker.name: 'name' is missing", "2:10 seeker.nmae: unknown key 'nmae' → name"]),
    ("name: Amara Okafor", "name: ''", ["2:9 seeker.name: 'name' is missing"]),
    (", timezone: America/New_York", "", ["2:9 seeker.timezone: 'timezone' is missing"]),
    ("Okafor,", "Okafor, country: UK,", ["2:39 seeker.country: 'UK' is no country's code → GB"]),
    ("Okafor,", "Okafor, country: Germany,", ["2:39 seeker.country: 'Germany' is no country's code → DE"]),
    ("Okafor,", "Okafor, country: us,", ["2:39 seeker.country: 'us' is no country's code → US"]),
    ("Okafor,", "Okafor, country: false,", ["2:39 seeker.country: false is YAML's word for a yes or no"]),
    ("Okafor,", "Okafor, language: en_US,", ["2:40 seeker.language: 'en_US' is no language tag → en-US"]),
    ("Okafor,", "Okafor, place: {lat: 95, lon: east},",
     ["2:43 seeker.place.lat: 95 is out of range", "2:52 seeker.place.lon: 'east' is not a number"]),
    ("Okafor,", "Okafor, place: {lat: 1e999},", ["2:43 seeker.place.lat: '1e999' is not a number"]),
    ("Okafor,", "Okafor, phones: ['+1 216'],", ["2:39 seeker.phones[1]: '+1 216' is no mapping"]),
    ("Okafor,", "Okafor, linkedin: gold,", ["2:40 seeker.linkedin: 'gold' is not possible here"]),
    ("contacts:", "consultant: kowalski\ncontacts:", ["3:13 consultant: only a consultant's journal has this"]),
    ("contacts:", "seekers: {sam: {name: Sam, timezone: Asia/Tokyo}}\nconsultant: kowalski\ncontacts:",
     ["2:9 seeker: a consultant's journal has no single seeker",
      "8:3 opportunities.icu.seeker: it is not said whose this is"]),
    ("seeker: {name: Amara Okafor, timezone: America/New_York}", "seekers: {}",
     ["2:10 consultant: a consultant's journal says who the consultant is", "2:10 seekers: there is no job seeker",
      "6:3 opportunities.icu.seeker: it is not said whose this is"]),
    ("  kowalski:", "  self:",
     ["4:3 contacts.self: 'self' always means the job seeker", "8:75 log[1].with[1]: there is no contact 'kowalski'"]),
    ("  kowalski: {", "  kowalski: {prefers: E-Mail, ",
     ["4:23 contacts.kowalski.prefers: 'E-Mail' is not possible here → email"]),
    ("seeker: {name: Amara Okafor, timezone: America/New_York}",
     "consultant: kowalski\nseekers: {kowalski: {name: Sam, timezone: Asia/Tokyo}}",
     ["5:3 contacts.kowalski: the id 'kowalski' is already used in line 3",
      "7:3 opportunities.icu.seeker: it is not said whose this is"]),
    ("  icu: {", "  icu: {references: [joan], ", ["6:22 opportunities.icu.references[1]: there is no contact 'joan'"]),
    ("  icu: {", "  icu: {direct: 1, ", ["6:17 opportunities.icu.direct: '1' is neither → true"]),
    ("  icu: {", "  icu: {seeker: sam, ", ["6:17 opportunities.icu.seeker: there is no job seeker 'sam'"]),
    ("log:\n", "log: |\n  ", ["7:6 log: the log is no list"]),
    ("log:", "logs:", ["7:1 logs: unknown key 'logs' → log"]),
    ("log:", "---\nlog:", ["7:1 a second document starts here"]),
    ("with: [kowalski]}\n", "with: [kowalski\n", ["9:1 a comma is missing, or the ] of a list that begins in line 8"]),
    ("- {at", "- just words\n- {at", ["8:3 log[1]: 'just words' is no mapping"]),
    ("- {at", "-\n- {at", ["8:2 log[1]: there is no value"]),
    ("Amara", "Am\0ra", ["2:18 the character U+0000 cannot be part of a journal"]),
    ("Amara", "Am\x1bra", ["2:18 the character U+001B cannot be part of a journal"]),
    ("Amara", "Am\u2028ra", ["2:18 the character U+2028 cannot be part of a journal"]),
    ("Amara", "Am\ufeffra", ["2:18 the character U+FEFF cannot be part of a journal"]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "messages"), CHANGES, ids=[new for _, new, _ in CHANGES])
def test_a_change_that_spoils_the_journal(old: str, new: str, messages: list[str]) -> None:
    assert problems(GOOD.replace(old, new, 1)) == messages


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("", ["the journal is empty"]),
        ("# only a remark\n", ["the journal is empty"]),
        ("~", ["the journal is empty"]),
        ("- a", ["1:1 a list is no mapping"]),
        ("words", ["1:1 'words' is no mapping"]),
        ("a: " * 5, ["1:5 a colon cannot stand here; put the text in quotes, or look at the indentation"]),
        ("[" * 1000, ["1:31 values are nested more than 30 deep"]),
        (GOOD.encode("utf-16"), ["1:1 this is UTF-16"]),
        ("# ü\nå".encode() + b"\xe9", ["2:2 the byte 0xE9 is not UTF-8"]),
        ("\ud800", ["1:1 the character U+D800 cannot be part of a journal"]),
        (b"#" * 5_000_001, ["the file is too large (5.0 MB)"]),
    ],
    ids=["empty", "a remark", "null", "a list", "a word", "colons", "brackets", "UTF-16", "Latin-1", "half", "huge"],
)
def test_no_journal_at_all(text: str | bytes, messages: list[str]) -> None:
    assert problems(text) == messages


def test_every_problem_says_what_was_expected() -> None:
    for entry, _ in ENTRIES:
        with pytest.raises(BadInput) as error:
            parse_journal(f"{GOOD}- {{{entry}}}\n", "j.yaml")
        for problem in error.value.problems:
            assert problem.expected or ";" in problem.message or "never closed" in problem.message, problem


def test_at_most_twenty_problems_are_told_in_the_order_of_the_file() -> None:
    told_lines = problems(GOOD + "- {at: noon, done: nothing}\n" * 100)
    assert len(told_lines) == 20
    assert [line.split(":")[0] for line in told_lines] == [str(9 + number // 2) for number in range(20)]


def test_the_message_as_it_is_printed() -> None:
    with pytest.raises(BadInput) as error:
        parse_journal(GOOD.replace("America/New_York", "America/NewYork"), "search.yaml")
    assert str(error.value) == (
        "search.yaml:2:40: seeker.timezone: there is no zone 'America/NewYork'; "
        "expected a zone of the IANA list, like America/New_York; did you mean America/New_York?"
    )


def test_a_word_of_a_megabyte_does_not_fill_the_screen() -> None:
    (message,) = problems(GOOD.replace("[kowalski]", "[" + "x" * 1_000_000 + "]"))
    assert len(message) < 120


# ------------------------------------------------------------------------------------------- the file on the disk


def unread(path: Path) -> str:
    with pytest.raises(BadInput) as error:
        read_journal(path)
    (problem,) = error.value.problems
    assert problem.file == str(path)
    return problem.message


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert unread(tmp_path / "none.yaml") == "cannot be read: there is no such file"


def test_a_folder(tmp_path: Path) -> None:
    assert unread(tmp_path) == "cannot be read: this is a folder"


def test_a_file_used_as_a_folder(tmp_path: Path) -> None:
    (tmp_path / "j.yaml").write_text(GOOD)
    assert unread(tmp_path / "j.yaml" / "x") == "cannot be read: a part of this path is a file, not a folder"


def test_a_name_that_no_file_can_have() -> None:
    assert unread(Path("a\0b")) == "cannot be read: embedded null byte"


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="the system has no such device")
def test_a_device_without_end() -> None:
    assert unread(Path("/dev/zero")) == "cannot be read: this is a device, not a file"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_of_somebody_else(tmp_path: Path) -> None:
    path = tmp_path / "j.yaml"
    path.write_text(GOOD)
    path.chmod(0)
    assert unread(path) == "cannot be read: you are not allowed to"


def test_a_file_of_more_than_five_megabytes_is_refused_by_its_size(tmp_path: Path) -> None:
    path = tmp_path / "j.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)  # a file with a hole: no bytes on the disk
    assert unread(path) == "the file is too large (50.0 MB)"
