"""`sundown debrief`: answers in, facts and completed cards out, and nothing lost on the way."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from tests.cli.answering import run
from tests.cli.at_a_terminal import AtATerminal

from sundown.cli import debrief
from sundown.core.facts import Concern, Correction, Debrief, Decision, Interest, Journal, Note, Omission, Promised
from sundown.core.problems import BadInput
from sundown.sources.journal import read_journal

needs_a_terminal = pytest.mark.skipif(sys.platform == "win32", reason="no pty")

AFTERWARDS = "2026-03-10T14:35:00-04:00"  # Tuesday, twenty minutes after r1
JOURNAL = """\
# My search: this remark stays.
sundown: 1
seeker: {name: Amara Okafor RN, timezone: America/New_York, email: amara@mail.example}
contacts:
  kowalski:
    name: Denise Kowalski  # the boss
    title: Nurse Manager
    organization: Lakeshore General
    email: d.kowalski@lakeshore.example
    phone: +1 216 555 0101
    post: 9500 Lake Ave
  patel: {name: Dr. Raj Patel, email: r.patel@lakeshore.example, name_verified: none}
opportunities:
  icu: {organization: Lakeshore General, title: ICU Nurse}
log:
- at: 2026-03-03T10:00:00-05:00
  interview: r1
  opportunity: icu
  start: 2026-03-10T13:00:00-04:00
  end: 2026-03-10T14:15:00-04:00
  with: [kowalski, patel]
- {at: 2026-03-09T09:00:00-04:00, interview: r2, opportunity: icu, start: 2026-03-19T15:00:00-04:00}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "search.yaml"
    file.write_text(JOURNAL)
    return file


def debriefed(path: Path, *answers: str, at: str = AFTERWARDS) -> tuple[Journal, str]:
    result = run(debrief.command, [str(path), "--at", at], answers)
    return read_journal(path), result.output


def only(journal: Journal, kind: type) -> object:
    (fact,) = (fact for fact in journal.log if isinstance(fact, kind))
    return fact


WHOLE = [
    "y",  # Did Denise Kowalski interview you?
    "y",  # Did Dr. Raj Patel?
    "Miguel Santos", "y",  # Who else? Someone new
    "",  # nobody more
    "nurse-to-patient ratio", "charge experience", "", "only 14 months of ICU", "said", "24 months of nights",
    "sepsis alerts", "", "CRRT", "",  # Patel: no doubt
    "", "calm under load", "", "will nights wear her out", "", "",  # Santos: felt unless said, no answer
    "CRRT certificate", "he asked about CRRT", "Patel", "",  # one thing forgotten
    "references, avail", "Chidi Eze", "y", "",  # one reference may be called
    "Tamika Reed", "y", "walked me to the unit", "",  # who helped
    "send the certificate", "patel", "in 3 days", "y", "",  # promised
    "by Friday the 20th", "",  # when they decide; Enter confirms
    "Patel",  # who decides
    "went well", "high",
    "nights suit me", "learn the new pumps",  # I would like this job because …; in the first months I would …
    "Ms.",  # all that is missing on Kowalski's card
    "Raj Patel", "card", "Dr.", "Intensivist", "", "+1 216 555 0102", "",  # Enter: Kowalski's address is Patel's too
    "card", "", "Charge Nurse", "", "m.santos@lakeshore.example", "", "-",  # Santos: no address
    "seen", "", "", "", "", "", "",  # Reed
]  # fmt: skip


def test_a_whole_debrief_becomes_facts_and_completes_the_cards(path: Path) -> None:
    journal, output = debriefed(path, *WHOLE)
    assert only(journal, Debrief) == Debrief(
        at=journal.log[-1].at,
        occasion="r1",  # type: ignore[arg-type]
        notes={
            "kowalski": Note(
                talked_about="nurse-to-patient ratio",
                liked="charge experience",
                concern=Concern(text="only 14 months of ICU", source="stated", answer="24 months of nights"),
            ),
            "patel": Note(talked_about="sepsis alerts", asked="CRRT"),
            "santos": Note(
                liked="calm under load", concern=Concern(text="will nights wear her out", source="sensed")
            ),
        },
        forgot=(Omission(text="CRRT certificate", matters="he asked about CRRT", to="patel"),),
        came_up=("references", "availability"),
        helped_by={"reed": "walked me to the unit"},
        met=("kowalski", "patel", "santos"),
        decision_by=Decision(date(2026, 3, 20)),
        asked_decision_date=True,
        why_there="nights suit me",
        first_months="learn the new pumps",
        went="went well",
    )  # fmt: skip
    promise, interest = only(journal, Promised), only(journal, Interest)
    assert isinstance(promise, Promised)
    assert (promise.text, promise.to, promise.due) == ("send the certificate", "patel", date(2026, 3, 13))
    assert isinstance(interest, Interest)
    assert interest.level == "high"
    kowalski, patel, santos, reed, eze = (
        journal.contacts[one]
        for one in ("kowalski", "patel", "santos", "reed", "eze")  # type: ignore[index]
    )
    assert (kowalski.honorific, patel.honorific, santos.honorific) == ("Ms.", "Dr.", None)
    assert (patel.name, patel.title, patel.phone) == ("Raj Patel", "Intensivist", "+1 216 555 0102")
    assert (patel.organization, patel.post, eze.kind) == ("Lakeshore General", "9500 Lake Ave", "reference")
    assert (patel.name_verified, santos.name_verified, reed.name_verified) == ("card", "card", "seen")
    assert (santos.title, santos.email, santos.post) == ("Charge Nurse", "m.santos@lakeshore.example", None)
    icu = journal.opportunities["icu"]  # type: ignore[index]
    assert (icu.decision_maker, icu.references) == ("patel", ("eze",))
    assert 'icu: {organization: Lakeshore General, title: ICU Nurse, "decision_maker": "patel"' in path.read_text()
    assert "Friday 20 March 2026? (y or Enter: yes, n: no)" in output
    assert "Friday 13 March 2026? (y or Enter: yes, n: no)" in output  # in 3 days from Tuesday the 10th


def test_what_a_person_wrote_in_the_file_stays(path: Path) -> None:
    debriefed(path, *WHOLE)
    text = path.read_text()
    assert text.startswith("# My search: this remark stays.\n")
    assert "    name: Denise Kowalski  # the boss\n" in text


def test_a_debrief_can_be_stopped_after_every_answer_and_nothing_said_is_lost(path: Path) -> None:
    """The answers end after one more each time; every text so far is in a journal that reads.

    The very last answer may still wait to be confirmed, and the day is written as a date.
    """
    texts = [answer for answer in WHOLE if " " in answer and answer not in ("in 3 days", "by Friday the 20th")]
    for count in range(1, len(WHOLE), 2):
        path.write_text(JOURNAL)
        _, output = debriefed(path, *WHOLE[:count])
        assert "Stopped. The rest: sundown debrief" in output
        for answer in set(texts) & set(WHOLE[: count - 1]):
            assert answer in path.read_text(), (count, answer)


def test_a_second_run_asks_only_what_is_still_missing(path: Path) -> None:
    first = ["y", "n", "", "ratio project", "charge experience", "nights", "too young", "sensed", "my record"]
    debriefed(path, *first)
    journal, output = debriefed(path, *[""] * 20, at="2026-03-10T20:00:00-04:00")
    assert "Did Denise Kowalski interview you?" not in output
    assert "Raj Patel" not in output.replace("Dr. Raj Patel, or another name", "")
    assert "what did you talk about" not in output
    assert "What did you forget to say?" in output
    assert len([fact for fact in journal.log if isinstance(fact, Debrief)]) == 1, "nothing new, nothing added"


def test_a_second_run_adds_to_a_person_s_note_without_losing_the_first(path: Path) -> None:
    """The later note stands for the whole of that person, so it holds both answers."""
    debriefed(path, "y", "n", "", "ratio project")
    journal, _ = debriefed(path, "charge experience", at="2026-03-10T20:00:00-04:00")
    notes = [fact.notes for fact in journal.log if isinstance(fact, Debrief)]
    assert notes[1] == {"kowalski": Note(talked_about="ratio project", liked="charge experience")}


@pytest.mark.parametrize(
    ("answer", "decision", "asked"),
    [
        ("they don't know yet", None, True),
        ("I didn’t ask", None, False),
        ("don't know", None, True),
        ("next week", Decision(date(2026, 3, 20), date(2026, 3, 16)), True),
        ("20.3.", Decision(date(2026, 3, 20)), True),
        ("", None, None),
    ],
)
def test_when_they_decide_is_a_day_a_range_unknown_or_not_asked(
    path: Path, answer: str, decision: Decision | None, asked: bool | None
) -> None:
    """S1-02. Enter confirms what was understood."""
    answers = ["y", "n", *[""] * 9, answer, "", "so-so"]
    journal, _ = debriefed(path, *answers)
    fact = only(journal, Debrief)
    assert isinstance(fact, Debrief)
    assert (fact.decision_by, fact.asked_decision_date) == (decision, asked)


def test_a_day_that_is_not_confirmed_is_asked_again(path: Path) -> None:
    journal, output = debriefed(path, "y", "n", *[""] * 9, "3/4", "Friday", "n", "Friday the 20th", "y")
    assert "3/4 can mean 4 March or 3 April." in output
    fact = only(journal, Debrief)
    assert isinstance(fact, Debrief)
    assert fact.decision_by == Decision(date(2026, 3, 20))


def test_where_only_others_came_the_interview_is_corrected(path: Path) -> None:
    """`met` alone would only add people (D-17)."""
    journal, _ = debriefed(path, "n", "n", "Miguel Santos", "y", "")
    correction = only(journal, Correction)
    assert isinstance(correction, Correction)
    assert (correction.corrects, correction.changes) == ("r1", {"with_": ("santos",)})


@pytest.mark.parametrize(
    ("answers", "with_"),
    [
        (["h", "y", ""], ("patel",)),  # `met` says it
        (["h", "h", ""], ()),  # nobody met: the interview is corrected
        (["h", "n", "Miguel Santos", "y", ""], ("santos",)),
    ],
)
def test_whoever_was_not_an_interviewer_may_have_helped(path: Path, answers: list[str], with_: tuple[str, ...]) -> None:
    """What Kowalski did is asked in its turn: after four questions about each interviewer, two lists."""
    rest = [*[""] * (4 * len(with_) + 2), "showed me round"]
    journal, output = debriefed(path, *answers, *rest)
    assert "h: helped, but was not an interviewer" in output
    debriefs = [fact for fact in journal.log if isinstance(fact, Debrief)]
    corrected = [fact.changes["with_"] for fact in journal.log if isinstance(fact, Correction)]
    assert debriefs[0].helped_by == {"kowalski": "showed me round"}
    assert [debriefs[0].met] == [with_]
    assert corrected == ([] if with_ == ("patel",) else [with_])


@pytest.mark.parametrize(
    "typed", ["Uwe Köster", "uwe koster", "Köster, Uwe", "Herr Uwe Köster", "Frau Köster", "Köster", "Uwe Koester"]
)
def test_a_known_person_typed_otherwise_is_no_second_person(path: Path, typed: str) -> None:
    """The same name is the same person; a part of it, or nearly it, is confirmed (Enter)."""
    path.write_text(JOURNAL.replace("  patel:", "  koester: {name: Uwe Köster}\n  patel:"))
    certain = ["n", "n", typed, "", "", "ratios"]
    journal, _ = debriefed(path, *certain)
    assert set(journal.contacts) == {"kowalski", "koester", "patel"}
    fact = only(journal, Debrief)
    assert isinstance(fact, Debrief)
    assert fact.met == ("koester",)


def test_of_two_who_may_be_meant_one_is_asked_for(path: Path) -> None:
    path.write_text(JOURNAL.replace("  patel:", "  k1: {name: Uwe Köster}\n  k2: {name: Ida Köster}\n  patel:"))
    journal, output = debriefed(path, "n", "n", "Frau Köster", "Ida", "")
    assert "Which one? (Uwe Köster, Ida Köster, new; Enter: new) [new]" in output
    fact = only(journal, Debrief)
    assert isinstance(fact, Debrief)
    assert fact.met == ("k2",)


def test_going_back_asks_the_question_before_again(path: Path) -> None:
    """Twice from "asked" to "talked", which is said anew; what was said in between is gone, unless said again."""
    journal, output = debriefed(path, "y", "n", "", "ratio", "charge", "<", "<", "nurse ratio", "", "nights")
    fact = only(journal, Debrief)
    assert isinstance(fact, Debrief)
    assert fact.notes == {"kowalski": Note(talked_about="nurse ratio", asked="nights")}
    assert output.count("what did you talk about?") == 2


def test_stopping_after_going_back_keeps_all_answers_but_the_one_taken_back(path: Path) -> None:
    journal, _ = debriefed(path, "y", "n", "", "ratio", "charge", "nights", "<")
    fact = only(journal, Debrief)
    assert isinstance(fact, Debrief)
    assert (fact.met, fact.notes) == (("kowalski",), {"kowalski": Note(talked_about="ratio", liked="charge")})


def test_nothing_is_before_the_first_question_of_a_section(path: Path) -> None:
    _, output = debriefed(path, "<", "y", "<", "y")
    assert output.count("This is the first question here") == 1
    assert output.count("Did Denise Kowalski interview you?") == 3


def test_confirming_takes_only_what_it_says(path: Path) -> None:
    _, output = debriefed(path, "y", "n", "Miguel Santos", "-", "maybe", "n")
    assert output.count("Someone new: Miguel Santos? (y or Enter: yes, n: no)") == 3
    assert output.count("Press Enter or answer y for yes, n for no.") == 2


def test_a_form_of_address_that_was_typed_is_no_part_of_the_name(path: Path) -> None:
    journal, _ = debriefed(path, "n", "n", "Frau Ida Weiß", "y", "Dr. Bo Li", "y", "")
    weiss, li = journal.contacts["weiss"], journal.contacts["li"]  # type: ignore[index]
    assert (weiss.honorific, weiss.name, li.honorific, li.name) == ("Frau", "Ida Weiß", None, "Dr. Bo Li")


def test_who_decides_is_the_first_unless_somebody_says_otherwise(path: Path) -> None:
    """D-45 takes the first one met, so that Enter need not write anything."""
    journal, output = debriefed(path, "y", "y", "", *[""] * 13, "", "so-so")
    assert "Who decides? (Enter: Denise Kowalski) (Denise Kowalski, Dr. Raj Patel)" in output
    assert journal.opportunities["icu"].decision_maker is None  # type: ignore[index]


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_is_read_only_is_noticed_before_the_first_question(path: Path, what: str) -> None:
    place = path if what == "file" else path.parent
    place.chmod(0o555)
    try:
        with pytest.raises(BadInput, match=f"the {what} is read-only, so no answer could be kept"):
            run(debrief.command, [str(path), "--at", AFTERWARDS], ["y"])
    finally:
        place.chmod(0o755)


def test_the_next_command_is_shown_as_this_one_was_started(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for started, shown in (("./sundown", "./sundown"), ("/opt/my tools/sundown", "'/opt/my tools/sundown'")):
        monkeypatch.setenv("SUNDOWN_COMMAND", started)
        _, output = debriefed(path, "y")
        assert f"Stopped. The rest: {shown} debrief {path}" in output


def test_a_question_mark_tells_why_and_from_which_source(path: Path) -> None:
    _, output = debriefed(path, "?")
    assert "Everyone who interviewed you gets a letter of their own" in output
    assert "(Interview Follow Up Do's & Dont's, line 15)" in output


def test_nothing_answered_leaves_the_file_alone(path: Path) -> None:
    _, output = debriefed(path, *[""] * 30)
    assert path.read_text() == JOURNAL
    assert "Nothing was answered" in output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--interview", "r2"], "r2 is on Thursday 19 March 2026, 15:00; expected an interview that is over"),
        (["--interview", "r3"], "there is no interview 'r3'; expected r1, r2"),
        (["--at", "2026-03-10T14:00:00-04:00"], "no interview was held up to Tuesday 10 March 2026, 14:00"),
    ],
)
def test_what_cannot_be_debriefed_is_said(path: Path, arguments: list[str], message: str) -> None:
    with pytest.raises(BadInput) as caught:
        run(debrief.command, [str(path), "--at", AFTERWARDS, *arguments], [])
    assert message in str(caught.value)


@pytest.mark.skipif(sys.platform == "win32", reason="the launcher is untried on Windows")
def test_the_launcher_says_how_it_was_started(path: Path) -> None:
    launcher = Path(__file__).parents[2] / "sundown"
    command = [launcher, "debrief", path.name, "--at", AFTERWARDS]
    done = subprocess.run(command, cwd=path.parent, input="y\n", capture_output=True, text=True, check=False)
    assert f"Stopped. The rest: {launcher} debrief search.yaml" in done.stdout


# ------------------------------------------------------------------------------------------ at a real terminal


@needs_a_terminal
def test_ctrl_c_keeps_what_was_answered_in_a_debrief(path: Path) -> None:
    terminal = AtATerminal(path.parent, "debrief", path.name, "--at", AFTERWARDS)
    terminal.answer("Did Denise Kowalski interview you?", "y")
    terminal.answer("Did Dr. Raj Patel interview you?", "n")
    terminal.answer("Who else interviewed you?", "")
    terminal.answer("Denise Kowalski: what did you talk about?", "ratio project")
    terminal.press_ctrl_c("Denise Kowalski: what did they like about you?")
    status, shown = terminal.end()
    assert status == 130
    assert "Your answers are in search.yaml." in shown
    fact = only(read_journal(path), Debrief)
    assert isinstance(fact, Debrief)
    assert (fact.met, fact.notes["kowalski"].talked_about) == (("kowalski",), "ratio project")  # type: ignore[index]


@needs_a_terminal
def test_a_closed_window_keeps_what_was_answered(path: Path) -> None:
    terminal = AtATerminal(path.parent, "debrief", path.name, "--at", AFTERWARDS)
    terminal.answer("Did Denise Kowalski interview you?", "y")
    terminal.hang_up("Did Dr. Raj Patel interview you?")
    terminal.end()
    assert only(read_journal(path), Debrief)


@needs_a_terminal
def test_answers_that_cannot_be_written_are_shown(path: Path) -> None:
    """Another program spoils the journal in the middle of the debrief."""
    terminal = AtATerminal(path.parent, "debrief", path.name, "--at", AFTERWARDS)
    terminal.answer("Did Denise Kowalski interview you?", "y")
    path.write_text("sundown: 2\n")
    terminal.press_ctrl_c("Did Dr. Raj Patel interview you?")
    status, shown = terminal.end()
    assert status == 2
    assert "debrief: r1" in shown
    assert "met: [kowalski, patel]" in shown
    assert path.read_text() == "sundown: 2\n"
