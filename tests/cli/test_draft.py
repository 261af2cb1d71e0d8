"""`sundown draft`: from a journal to letters, with a word for everything that is missing."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.at_a_terminal import AtATerminal

JOURNAL = """\
sundown: 1
seeker:
  name: Amara Okafor
  email: amara@mail.example
  timezone: America/New_York
  country: US
  language: en-US
  phones: [{number: '+1 216 555 0142'}]
contacts:
  kowalski: {name: Denise Kowalski, email: k@lakeshore.example, post: 'Lakeshore, Cleveland OH 44114'}
  patel: {name: Raj Patel, honorific: Dr., email: p@lakeshore.example, post: 'Lakeshore, Cleveland OH 44114'}
  reed: {name: Tamika Reed, post: 'Lakeshore, Cleveland OH 44114'}
opportunities:
  icu: {organization: Lakeshore General, title: ICU Nurse, interest: high, decision_maker: kowalski}
log:
- {at: '2026-03-03T10:00:00-05:00', interview: r1, opportunity: icu, start: '2026-03-10T13:00:00-04:00',
   end: '2026-03-10T14:00:00-04:00', with: [kowalski, patel]}
- at: '2026-03-10T14:35:00-04:00'
  debrief: r1
  notes:
    kowalski: {talked_about: ratio project, concern: {text: will nights wear her out}}
    patel: {talked_about: early sepsis alerts, liked: calm under load}
  helped_by: {reed: moved the slot}
  decision_by: 2026-03-20
- {at: '2026-03-12T09:00:00-04:00', message_from: kowalski, opportunity: icu, text: Thank you.}
"""
AFTER_THE_TALK = "2026-03-10T14:40:00-04:00"


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "search.yaml"
    path.write_text(JOURNAL, encoding="utf-8")
    return path


def sundown(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command as people call it."""
    return subprocess.run(
        [sys.executable, "-m", "sundown", "draft", *map(str, arguments)],
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": os.pathsep.join(sys.path), **environment},
        capture_output=True, text=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip


def test_letters_are_written_and_what_is_missing_is_asked(journal: Path, tmp_path: Path) -> None:
    ran = sundown(journal, "--at", AFTER_THE_TALK, "--out", tmp_path / "drafts")
    assert ran.returncode == 0
    assert sorted(path.name for path in (tmp_path / "drafts").iterdir()) == [
        "icu.r1.kowalski.handwritten_note.md",
        "icu.r1.kowalski.status_inquiry.md",
        "icu.r1.kowalski.strategic_letter.md",
        "icu.r1.patel.handwritten_note.md",
        "icu.r1.patel.thank_you_email.md",
        "icu.r1.reed.helper_card.md",
    ]
    assert f"wrote {tmp_path / 'drafts' / 'icu.r1.reed.helper_card.md'}\n" in ran.stdout
    assert (
        "  to fill in: Which fact answers the point that Denise Kowalski raised? One or two, said positively. "
        "(you noted: “will nights wear her out”)\n"
    ) in ran.stdout
    letter = (tmp_path / "drafts" / "icu.r1.kowalski.strategic_letter.md").read_text(encoding="utf-8")
    assert "about the ratio project" in letter
    assert "wear" not in letter


def test_an_edited_letter_is_kept(journal: Path, tmp_path: Path) -> None:
    arguments = (journal, "--at", AFTER_THE_TALK, "--out", tmp_path / "drafts", "--kind", "helper_card")
    sundown(*arguments)
    card = tmp_path / "drafts" / "icu.r1.reed.helper_card.md"
    card.write_text(card.read_text(encoding="utf-8").replace("Dear", "Hello"), encoding="utf-8")
    ran = sundown(*arguments)
    assert f"kept as you edited it: {card}\n" in ran.stdout
    assert "Hello Tamika Reed," in card.read_text(encoding="utf-8")
    assert len(list(card.parent.iterdir())) == 1


def test_new_facts_go_beside_an_edited_letter_and_the_difference_is_shown(journal: Path, tmp_path: Path) -> None:
    arguments = (journal, "--at", AFTER_THE_TALK, "--out", tmp_path / "drafts", "--kind", "helper_card")
    sundown(*arguments)
    card = tmp_path / "drafts" / "icu.r1.reed.helper_card.md"
    edited = card.read_text(encoding="utf-8").replace("Dear", "Hello")
    card.write_text(edited, encoding="utf-8")
    journal.write_text(JOURNAL.replace("{reed: moved the slot}", "{reed: found me a quiet room}"), encoding="utf-8")
    ran = sundown(*arguments)
    assert f"wrote beside your edited one: {card.with_name('icu.r1.reed.helper_card-2.md')}\n" in ran.stdout
    assert "    only in icu.r1.reed.helper_card.md: Hello Tamika Reed,\n" in ran.stdout
    assert "    only in icu.r1.reed.helper_card-2.md: Dear Tamika Reed,\n" in ran.stdout
    assert re.search(r"    only in icu.r1.reed.helper_card-2.md: .*found me a quiet room", ran.stdout)
    assert card.read_text(encoding="utf-8") == edited


def test_without_a_folder_the_letters_are_shown(journal: Path) -> None:
    ran = sundown(journal, "--at", AFTER_THE_TALK, "--to", "patel", "--kind", "thank_you_email")
    assert ran.stdout.startswith("=== thank-you e-mail to Raj Patel, by e-mail, due Tue 10 Mar 23:59; ")
    assert "\n\nSubject: Thank you - ICU Nurse, March 10\n\nDear Dr. Patel,\n\n" in ran.stdout
    assert "kowalski" not in ran.stdout.lower()


@pytest.mark.skipif(sys.platform == "win32", reason="a pty needs a Unix")
def test_at_a_terminal_nothing_stands_on_or_under_the_last_line_of_a_letter(journal: Path, tmp_path: Path) -> None:
    journal.write_text(JOURNAL.replace("en-US", "pt-BR"), encoding="utf-8")
    ran = AtATerminal(tmp_path, "draft", journal.name, "--at", AFTER_THE_TALK, "--kind", "helper_card")
    status, shown = ran.end()
    assert status == 0
    assert "\n\nAmara Okafor\n\nsundown: there are no words for letters in the language pt-BR yet;" in shown


def test_json_tells_what_each_sentence_came_from(journal: Path) -> None:
    ran = sundown(journal, "--at", AFTER_THE_TALK, "--to", "patel", "--kind", "thank_you_email", "--format", "json")
    (letter,) = json.loads(ran.stdout)
    (moment,) = [sentence for sentence in letter["sentences"] if sentence["element"] == "conversation"]
    assert moment["because"] == [{"where": "debrief r1: notes.patel.talked_about", "text": "early sepsis alerts"}]
    assert moment["text"] in letter["body"]
    assert (letter["to"], letter["medium"], letter["blanks"]) == ("patel", "email", [])


def test_the_same_journal_gives_the_same_bytes_everywhere(journal: Path) -> None:
    here = sundown(journal, "--at", AFTER_THE_TALK, "--format", "json", PYTHONHASHSEED="1", TZ="Asia/Tokyo", LC_ALL="C")
    there = sundown(journal, "--at", AFTER_THE_TALK, "--format", "json", PYTHONHASHSEED="2", TZ="UTC", LC_ALL="C.UTF-8")
    assert here.stdout == there.stdout
    assert len(json.loads(here.stdout)) == 6


def test_another_language_falls_back_to_english_and_says_so(journal: Path) -> None:
    journal.write_text(JOURNAL.replace("en-US", "pt-BR"), encoding="utf-8")
    ran = sundown(journal, "--at", AFTER_THE_TALK, "--kind", "helper_card")
    assert "sundown: there are no words for letters in the language pt-BR yet; these are in English\n" in ran.stderr
    assert "Dear Tamika Reed," in ran.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--kind", "thankyou_email"), "there is no kind of follow-up thankyou_email; did you mean thank_you_email?"),
        (("--to", "kowalsky"), "sundown: --to: there is no contact kowalsky; did you mean kowalski?"),
        (("--at", "soon"), "sundown: --at: 'soon' is no instant"),
    ],
)  # fmt: skip
def test_wrong_words_are_told_with_the_nearest_right_one(journal: Path, arguments: tuple[str, str], told: str) -> None:
    ran = sundown(journal, *arguments)
    assert ran.returncode == 2
    assert told in ran.stderr
    assert "Traceback" not in ran.stderr
    assert ran.stdout == ""


def test_markup_and_other_scripts_are_shown_as_text(journal: Path) -> None:
    odd = "[bold]<b>tips</b>[/] مشروع 🎣"
    journal.write_text(JOURNAL.replace("early sepsis alerts", f"'{odd}'"), encoding="utf-8")
    ran = sundown(journal, "--at", AFTER_THE_TALK, "--to", "patel")
    assert "about (bold)<b>tips</b>(/) مشروع 🎣" in ran.stdout


def test_what_was_written_on_an_earlier_day_is_not_said_again(journal: Path, tmp_path: Path) -> None:
    """S0-09: the sentences of a letter in the folder of earlier ones are not chosen while there are others."""
    card = [journal, "--at", AFTER_THE_TALK, "--kind", "helper_card", "--format", "json"]
    first = json.loads(sundown(*card).stdout)[0]
    earlier = tmp_path / "earlier"
    earlier.mkdir()
    head = "---\nto: reed\nkind: helper_card\nopportunity: icu\nbecause_of: r0\nmedium: handwritten\n"
    (earlier / "old.md").write_text(f"{head}written_on: 2026-02-02\n---\n{first['body']}", encoding="utf-8")
    again = json.loads(sundown(*card, "--earlier", earlier).stdout)[0]
    told = {element: [s["text"] for s in letter["sentences"] if s["element"] == element]
            for letter, element in ((first, "made_possible"), (first, "thanks"))}  # fmt: skip
    assert [text for texts in told.values() for text in texts if text in again["body"]] == []


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "1:1: the file does not begin with front matter"),
        ("no letter", "1:1: the file does not begin with front matter"),
        ("---\nto: [x\n---\nDear", "the front matter is not YAML"),
    ],
)
def test_what_cannot_be_read_in_the_folder_of_earlier_ones_is_told(
    journal: Path, tmp_path: Path, content: str, told: str
) -> None:
    earlier = tmp_path / "earlier"
    earlier.mkdir()
    (earlier / "notes.md").write_text(content, encoding="utf-8")
    ran = sundown(journal, "--at", AFTER_THE_TALK, "--kind", "helper_card", "--earlier", earlier)
    assert ran.returncode == 0
    assert f"sundown: not looked back on: {earlier / 'notes.md'}:" in ran.stderr
    assert told in ran.stderr
