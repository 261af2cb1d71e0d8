"""`sundown new`: answers in, a journal out, and nothing lost on the way."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from tests.cli.answering import run
from tests.cli.at_a_terminal import AtATerminal

from sundown.cli import debrief, new
from sundown.core.facts import Phone
from sundown.core.problems import BadInput
from sundown.sources.journal import read_journal

MORNING_AFTER = "2026-03-11T10:00:00-04:00"
BEGUN = [
    "Amara Okafor RN", "not an address", "amara@mail.example",
    "America/New York", "Cleveland OH", "41.5, -81.7", "US", "Ohio", "",  # Enter: the playbook `us`
    "+1 216 555 0142", "after 12:00", "",
    "Lakeshore General", "ICU Nurse", "high",
    "Denise Kowalski", "", "Tamika Reed", "helper", "",
    "yesterday 1pm to 2:15pm", "", "in person",
    "card", "Ms.", "Nurse Manager", "", "d.kowalski@lakeshore.example", "", "9500 Lake Ave",
    "seen", "", "Reception", "", "", "", "",  # Enter: Kowalski's organization and address
    "",  # Keep this?
]  # fmt: skip
SAID = {"Amara Okafor RN", "amara@mail.example", "Cleveland OH", "+1 216 555 0142", "Lakeshore General", "ICU Nurse",
        "Denise Kowalski", "Tamika Reed", "Nurse Manager", "9500 Lake Ave"}  # fmt: skip


def test_a_new_journal_holds_the_answers(tmp_path: Path) -> None:
    path = tmp_path / "search.yaml"
    result = run(new.command, [str(path), "--at", MORNING_AFTER], BEGUN)
    assert "'not an address' is no e-mail address." in result.output
    assert "Tuesday 10 March 2026, 13:00 to 14:15? (y or Enter: yes, n: no)" in result.output
    assert f"Next: sundown debrief {path}" in result.output  # it is over
    assert (
        """
  You: Amara Okafor RN, amara@mail.example, Cleveland OH, US-OH, America/New_York, +1 216 555 0142
  Playbook: us
  Opportunity: Lakeshore General, ICU Nurse, interest high
  Interviewers: Denise Kowalski
  Others: Tamika Reed
  Interview: Tuesday 10 March 2026, 13:00 to 14:15, in person
  Keep this? (y or Enter: yes, n: throw it away)"""
        in result.output
    )
    assert (
        path.read_text()
        == """\
sundown: 1
playbook: us

seeker:
  name: Amara Okafor RN
  timezone: America/New_York
  email: amara@mail.example
  country: US
  subdivision: OH
  place: {city: Cleveland OH, lat: 41.5, lon: -81.7}
  phones:
  - {number: '+1 216 555 0142', hours: after 12:00}

contacts:
  kowalski:
    name: Denise Kowalski
    honorific: Ms.
    title: Nurse Manager
    organization: Lakeshore General
    email: d.kowalski@lakeshore.example
    post: '9500 Lake Ave'
  reed:
    name: Tamika Reed
    title: Reception
    organization: Lakeshore General
    post: '9500 Lake Ave'
    name_verified: seen

opportunities:
  lakeshore-general:
    organization: Lakeshore General
    title: ICU Nurse
    interest: high

log:
- at: 2026-03-11T10:00:00-04:00
  interview: r1
  opportunity: lakeshore-general
  start: 2026-03-10T13:00:00-04:00
  end: 2026-03-10T14:15:00-04:00
  mode: in_person
  with: [kowalski]
"""
    )


def test_a_beginning_can_be_stopped_after_every_answer(tmp_path: Path) -> None:
    """Whatever was answered is in a journal that reads."""
    for count in range(len(BEGUN)):
        path = tmp_path / f"{count}.yaml"
        result = run(new.command, [str(path), "--at", MORNING_AFTER], BEGUN[:count])
        if count == 0:
            assert not path.exists()
            assert "Nothing was answered" in result.output
            continue
        read_journal(path)
        for answer in SAID & set(BEGUN[:count]):
            assert answer in path.read_text(), (count, answer)


def test_going_back_takes_a_phone_number_away_again(tmp_path: Path) -> None:
    """Back from "another one?" to its hours, from there to the number."""
    path = tmp_path / "search.yaml"
    begun = ["Amara", "", "America/New_York", "", "JP", ""]
    run(new.command, [str(path)], [*begun, "+1 216 555 0142", "mornings", "<", "<", "+1 216 555 0199", "evenings", ""])
    assert read_journal(path).seekers["self"].phones == (  # type: ignore[index]
        Phone(number="+1 216 555 0199", hours="evenings"),
    )


def test_it_can_be_thrown_away_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "search.yaml"
    result = run(new.command, [str(path), "--at", MORNING_AFTER], [*BEGUN[:-1], "n"])
    assert f"Thrown away; there is no {path}." in result.output
    assert not path.exists()


def test_a_helper_of_the_beginning_is_offered_where_the_debrief_asks_who_helped(tmp_path: Path) -> None:
    path = tmp_path / "search.yaml"
    run(new.command, [str(path), "--at", MORNING_AFTER], BEGUN)
    result = run(debrief.command, [str(path), "--at", MORNING_AFTER], ["y", "", *[""] * 6])
    assert "Name, or Enter (Tamika Reed, or another name)" in result.output


@pytest.mark.parametrize(
    ("country", "answers", "playbook"),
    [
        ("US", ["", ""], "us"),
        ("CA", ["", ""], "ca"),
        ("GB", ["", ""], "uk"),
        ("DE", ["", ""], "de"),
        ("FR", ["", ""], "fr"),
        ("JP", [""], "jp"),  # one calendar in the whole country: no region is asked
        ("AT", ["", ""], "us"),
        ("DE", ["", "agency"], "agency-eu"),
    ],
)
def test_the_playbook_of_the_country_is_proposed(
    tmp_path: Path, country: str, answers: list[str], playbook: str
) -> None:
    path = tmp_path / "search.yaml"
    result = run(new.command, [str(path)], ["Amara", "", "Europe/Berlin", "", country, *answers])
    assert "Which playbook" in result.output
    assert read_journal(path).playbook == playbook


@pytest.mark.parametrize(
    ("typed", "answers", "kept"),
    [
        ("41.5, -81.7", [], (41.5, -81.7)),
        ("-81.7, 41.5", [""], (41.5, -81.7)),  # New York's usual longitude is 15 x -5 = -75 or, in summer, -60
        ("-81.7, 41.5", ["n"], (-81.7, 41.5)),
        ("51.5, -0.1", [], (51.5, -0.1)),  # as far the other way round: nothing to point out
        ("", [], (None, None)),
    ],
)
def test_latitude_and_longitude_that_seem_exchanged_are_pointed_out(
    tmp_path: Path, typed: str, answers: list[str], kept: tuple[float | None, float | None]
) -> None:
    path = tmp_path / "search.yaml"
    begun = ["Amara", "", "America/New_York", "Cleveland"]
    result = run(new.command, [str(path), "--at", MORNING_AFTER], [*begun, typed, *answers])
    assert "Enter: 18:00 is taken for sundown then" in result.output
    assert ("That is far from your time zone" in result.output) == bool(answers)
    place = read_journal(path).seekers["self"].place  # type: ignore[index]
    assert place is not None
    assert (place.lat, place.lon) == kept


def test_a_name_that_is_not_said_stays_a_visible_blank(tmp_path: Path) -> None:
    path = tmp_path / "search.yaml"
    run(new.command, [str(path)], ["", "", "amara@mail.example"])
    assert read_journal(path).seekers["self"].name == "[your name]"  # type: ignore[index]


def test_skipping_everything_writes_nothing(tmp_path: Path) -> None:
    result = run(new.command, [str(tmp_path / "search.yaml")], [""] * 10)
    assert "Nothing was answered" in result.output
    assert not (tmp_path / "search.yaml").exists()


@pytest.mark.parametrize(("said", "hint"), [("Europe/Berln", "Europe/Berlin"), ("EST", "America/New_York")])
def test_a_zone_that_is_none_is_explained_and_asked_again(tmp_path: Path, said: str, hint: str) -> None:
    path = tmp_path / "search.yaml"
    result = run(new.command, [str(path)], ["Amara", "", said, "Europe/Berlin"])
    assert f"Did you mean {hint}?" in result.output
    assert str(read_journal(path).seekers["self"].timezone) == "Europe/Berlin"  # type: ignore[index]


@pytest.mark.parametrize(
    ("name", "message"), [("taken.yaml", "there is such a file already"), ("a/b.yaml", "no such folder")]
)
def test_a_file_that_exists_is_never_touched(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "taken.yaml").write_text("mine")
    with pytest.raises(BadInput, match=message):
        run(new.command, [str(tmp_path / name)], BEGUN)
    assert (tmp_path / "taken.yaml").read_text() == "mine"


def test_a_folder_that_is_read_only_is_noticed_before_the_first_question(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(BadInput, match="the folder is read-only, so no answer could be kept"):
            run(new.command, [str(tmp_path / "search.yaml")], ["Amara"])
    finally:
        tmp_path.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="no pty")
def test_ctrl_c_keeps_what_was_answered_in_a_beginning(tmp_path: Path) -> None:
    terminal = AtATerminal(tmp_path, "new", "search.yaml")
    terminal.answer("Your name, as you sign?", "Amara Okafor")
    terminal.answer("Your e-mail address?", "amara@mail.example")
    terminal.press_ctrl_c("Your time zone, like America/New_York? [America/New_York]")
    status, shown = terminal.end()
    assert status == 130
    assert "Stopped. Your answers are in search.yaml" in shown
    seeker = read_journal(tmp_path / "search.yaml").seekers["self"]  # type: ignore[index]
    assert (seeker.name, str(seeker.timezone)) == ("Amara Okafor", "America/New_York")
