"""`sundown add`: what it shows, what it asks, what it writes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.cli.at_a_terminal import SOURCE, AtATerminal
from tests.sources.test_ics import changed
from tests.sources.test_ics_odd_files import ODD

from sundown.cli import add
from sundown.core.facts import Interview, InterviewCancelled, InterviewMoved
from sundown.core.problems import BadInput
from sundown.sources.ics import read_invitation_file
from sundown.sources.journal import read_journal

SAMPLES = Path(__file__).parents[1] / "sources" / "samples"
NOW = "2026-03-09T12:00:00-04:00"
needs_a_terminal = pytest.mark.skipif(sys.platform == "win32", reason="no pty")

JOURNAL = """\
# My search: this remark stays.
sundown: 1
seeker: {name: Amara Okafor RN, timezone: America/New_York, email: amara.okafor@mail.example}
contacts:
  kowalski:
    name: Denise Kowalski
    organization: Lakeshore General
opportunities:
  icu: {organization: Lakeshore General, title: ICU Nurse}
log: []
"""

# Made on 3 March at 15:00Z, 10:00 in New York; 17:00Z on 10 March is 13:00, for the clocks changed on the 8th.
# a2fc9d97 begins the SHA-256 of the invitation's UID.
GOOGLE = """\
  contacts:
    kowalski:
      email: d.kowalski@lakeshore.example
    patel:
      name: Dr. Raj Patel
      email: r.patel@lakeshore.example
      name_verified: none
  log:
  - at: 2026-03-03T10:00:00-05:00
    id: icu-a2fc9d97#0
    interview: icu-a2fc9d97
    opportunity: icu
    start: 2026-03-10T13:00:00-04:00
    end: 2026-03-10T14:15:00-04:00
    with: [kowalski, patel]
    place: Lakeshore General, 9500 Lake Ave, Cleveland OH
  # The file does not say how (in person, by video, by phone).
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "search.yaml"
    file.write_text(JOURNAL)
    return file


def files(*names: str) -> list[str]:
    return [str(SAMPLES / f"{name}.ics") for name in names]


def run(path: Path, *arguments: str) -> str:
    result = CliRunner().invoke(add.command, [*arguments, "--to", str(path), "--at", NOW])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result.output


def problems(path: Path, *arguments: str) -> str:
    with pytest.raises(BadInput) as caught:
        run(path, *arguments)
    assert path.read_text() == JOURNAL, "nothing may be added"
    return str(caught.value)


def test_without_a_terminal_it_shows_and_changes_nothing(path: Path) -> None:
    output = run(path, *files("google-request"))
    assert GOOGLE in output
    assert f"Nothing was changed in {path}. Say --yes to add this." in output
    assert path.read_text() == JOURNAL


def test_with_yes_it_adds_what_it_shows_and_completes_a_known_contact(path: Path) -> None:
    output = run(path, *files("google-request"), "--yes")
    assert GOOGLE in output
    assert path.read_text() == JOURNAL.replace(
        "    organization: Lakeshore General\n",
        "    organization: Lakeshore General\n    email: d.kowalski@lakeshore.example\n"
        "  patel:\n    name: Dr. Raj Patel\n    email: r.patel@lakeshore.example\n    name_verified: none\n",
    ).replace(
        "log: []\n",
        "log:\n- at: 2026-03-03T10:00:00-05:00\n  id: icu-a2fc9d97#0\n  interview: icu-a2fc9d97\n  opportunity: icu\n"
        "  start: 2026-03-10T13:00:00-04:00\n  end: 2026-03-10T14:15:00-04:00\n  with: [kowalski, patel]\n"
        "  place: Lakeshore General, 9500 Lake Ave, Cleveland OH\n",
    )


def test_a_story_in_one_command_or_in_three(tmp_path: Path) -> None:
    """Arranged, moved, cancelled; each sees what the one before added. A second time nothing is added."""
    story = files("google-request", "google-moved", "google-cancelled")
    at_once, in_turn = tmp_path / "a.yaml", tmp_path / "b.yaml"
    for file in (at_once, in_turn):
        file.write_text(JOURNAL)
    run(at_once, *story, "--yes")
    for one in story:
        run(in_turn, one, "--yes")
    journal = read_journal(at_once)
    assert [type(fact) for fact in journal.log] == [Interview, InterviewMoved, InterviewCancelled]
    assert [fact.id for fact in journal.log] == ["icu-a2fc9d97#0", "icu-a2fc9d97#1", "icu-a2fc9d97#2"]
    assert read_journal(in_turn) == journal
    before = at_once.read_bytes()
    assert "Nothing to add" in run(at_once, *story, "--yes")
    assert at_once.read_bytes() == before


def test_an_old_version_is_ignored_and_said_so(path: Path) -> None:
    run(path, *files("google-moved"), "--yes")
    assert "is an older version of the interview icu-a2fc9d97; nothing to add" in run(path, *files("google-request"))


def test_hours_without_a_zone_are_asked_about_and_never_guessed(path: Path) -> None:
    for name, why in (("outlook-display-zone", "not known here"), ("bare-hours", "with no time zone")):
        shown = run(path, *files(name), "--opportunity", "icu")
        assert "zone unknown: Tuesday 7 April 2026, 13:00 to " in shown
        assert why in shown
        assert "zone unknown" in problems(path, *files(name), "--opportunity", "icu", "--yes")


def test_a_zone_that_is_said_settles_them(path: Path) -> None:
    run(path, *files("bare-hours"), "--opportunity", "icu", "--zone", "America/Chicago", "--yes")
    (fact,) = read_journal(path).log
    assert isinstance(fact, Interview)
    assert fact.start is not None
    assert fact.start.isoformat() == "2026-04-07T13:00:00-05:00"  # April in Chicago


def test_an_opportunity_that_the_file_does_not_show_is_asked_about(path: Path) -> None:
    assert "it is not clear which opportunity this belongs to; say --opportunity ID (icu)" in run(
        path, *files("calendly")
    )
    assert "it is not clear which opportunity" in problems(path, *files("calendly"), "--yes")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--opportunity", "ico"], "there is no opportunity 'ico'; expected icu; did you mean icu?"),
        (["--zone", "Europe/Berln"], "there is no time zone 'Europe/Berln'; expected a zone of the IANA list"),
    ],
)
def test_what_is_said_wrongly_is_explained(path: Path, arguments: list[str], message: str) -> None:
    assert message in problems(path, *files("google-request"), *arguments, "--yes")


def test_one_bad_file_and_nothing_is_added(path: Path, tmp_path: Path) -> None:
    """The problems of all files are told."""
    page, notes = tmp_path / "page.ics", tmp_path / "notes.txt"
    page.write_text("<html>Sign in</html>")
    notes.write_text("call Denise")
    said = problems(path, *files("google-request"), str(page), str(notes), "--yes")
    assert f"{page}:1: this is a web page, not a calendar" in said
    assert f"{notes}:1: this is not a calendar; expected an invitation as a calendar file (.ics)" in said


def test_bad_input_ends_with_status_2_and_no_traceback(path: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.ics"
    page.write_text("<html>Sign in</html>")
    done = subprocess.run(
        [sys.executable, "-m", "sundown", "add", str(page), "--to", str(path)],
        env={"PYTHONPATH": str(SOURCE)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"sundown: {page}:1: this is a web page")
    assert "Traceback" not in done.stderr


STRANGE = {
    **ODD,
    "no characters": changed("bare-hours", ("SUMMARY:", "LOCATION:Room\ufffe 4 \u2028\ufeff: #1\r\nSUMMARY:")),
    "YAML in a name": changed("bare-hours", ("CN=Catherine Ortiz", 'CN="- {a: &b *c} # !!x"')),
}


@pytest.mark.parametrize("name", STRANGE)
def test_whatever_is_read_from_a_strange_file_can_be_written(name: str, path: Path) -> None:
    """`append_and_complete` reads back what it wrote, so that a fact that were not text would be refused."""
    file = path.with_name("strange.ics")
    file.write_bytes(STRANGE[name])
    try:
        read_invitation_file(file)
    except BadInput:
        return
    run(path, str(file), "--opportunity", "icu", "--zone", "America/New_York", "--yes")
    assert read_journal(path).log


UNKNOWN_SEEKER = JOURNAL.replace("Amara Okafor RN", "Amy Adichie").replace(", email: amara.okafor@mail.example", "")


def test_without_an_address_of_the_seeker_nothing_is_guessed(path: Path) -> None:
    """The invitation names Kowalski, whom the journal knows, Patel, and amara.okafor@mail.example."""
    path.write_text(UNKNOWN_SEEKER)
    told = (
        "it could not tell which of these is you, because the journal holds no e-mail address of yours: "
        "Dr. Raj Patel, amara.okafor@mail.example; write it there (seeker: email)"
    )
    assert told in run(path, *files("google-request"))
    with pytest.raises(BadInput, match="it could not tell which of these is you"):
        run(path, *files("google-request"), "--yes")
    assert path.read_text() == UNKNOWN_SEEKER


def test_a_read_only_journal_is_noticed_before_anything_else(path: Path) -> None:
    path.chmod(0o444)
    with pytest.raises(BadInput, match="the file is read-only"):
        run(path, *files("google-request"), "--yes")


# ------------------------------------------------------------------------------------------ at a real terminal


@needs_a_terminal
def test_in_a_terminal_it_asks_for_each_file(path: Path) -> None:
    """The first is refused, the second taken."""
    names = files("google-request", "google-moved")
    terminal = AtATerminal(path.parent, "add", *names, "--to", path.name, "--at", NOW)
    terminal.answer("Add this to search.yaml? (y: yes, n: no, Enter: no)", "n")
    terminal.answer("Add this to search.yaml? (y: yes, n: no, Enter: no)", "y")
    status, shown = terminal.end()
    assert status == 0
    assert "Added to search.yaml." in shown
    assert [fact.id for fact in read_journal(path).log] == ["icu-a2fc9d97#1"]


@needs_a_terminal
def test_in_a_terminal_it_asks_what_the_file_leaves_open(path: Path) -> None:
    """The zone, the opportunity (a new one here), and whether the organizer is an interviewer."""
    terminal = AtATerminal(path.parent, "add", *files("outlook-display-zone"), "--to", path.name, "--at", NOW)
    terminal.answer("In which time zone is that?", "America/New_York")
    terminal.answer("Which opportunity is it for? (icu, new)", "new")
    terminal.answer("Which organization?", "Harborview Clinics")
    terminal.answer("Which job title?", "Ward Nurse")
    terminal.answer("Will Catherine Ortiz, who sent it, interview you?", "n")
    terminal.answer("Add this to search.yaml? (y: yes, n: no, Enter: no)", "y")
    terminal.end()
    journal = read_journal(path)
    (fact,) = journal.log
    assert isinstance(fact, Interview)
    assert fact.start is not None
    assert (fact.opportunity, fact.start.isoformat(), fact.with_) == (
        "harborview-clinics", "2026-04-07T13:00:00-04:00", ())  # fmt: skip
    assert journal.opportunities[fact.opportunity].title == "Ward Nurse"
    assert journal.contacts["ortiz"].name_verified == "none"  # type: ignore[index]


@needs_a_terminal
def test_ctrl_c_leaves_what_was_agreed_to_before(path: Path) -> None:
    names = files("google-request", "google-moved")
    terminal = AtATerminal(path.parent, "add", *names, "--to", path.name, "--at", NOW)
    terminal.answer("Add this to search.yaml? (y: yes, n: no, Enter: no)", "y")
    terminal.press_ctrl_c("Add this to search.yaml? (y: yes, n: no, Enter: no)")
    status, shown = terminal.end()
    assert status == 130
    assert "Stopped. What you agreed to before is in search.yaml." in shown
    assert [fact.id for fact in read_journal(path).log] == ["icu-a2fc9d97#0"]


@needs_a_terminal
def test_in_a_terminal_it_asks_once_which_one_is_the_seeker(path: Path) -> None:
    """The second file moves the interview, with the same people."""
    path.write_text(UNKNOWN_SEEKER)
    story = files("google-request", "google-moved")
    terminal = AtATerminal(path.parent, "add", *story, "--to", path.name, "--at", NOW)
    terminal.answer("Which of these is you? (Dr. Raj Patel, amara.okafor@mail.example, none)", "amara")
    terminal.answer("Add this to search.yaml? (y: yes, n: no, Enter: no)", "y")
    terminal.answer("Add this to search.yaml? (y: yes, n: no, Enter: no)", "y")
    terminal.end()
    journal = read_journal(path)
    arranged, moved = journal.log
    assert isinstance(arranged, Interview)
    assert arranged.with_ == ("kowalski", "patel")
    assert isinstance(moved, InterviewMoved)
    assert set(journal.contacts) == {"kowalski", "patel"}
