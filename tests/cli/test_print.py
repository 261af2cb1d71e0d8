"""`sundown print`: from letters and keys to PDFs, with a word for everything that stands in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

JOURNAL = """\
sundown: 1
seeker:
  name: Amara Okafor
  email: amara@mail.example
  timezone: America/New_York
  country: US
  post: 1815 Riverside Ave, Cleveland OH 44113
contacts:
  kowalski: {name: Denise Kowalski, email: k@lakeshore.example, post: 'Lakeshore, 9500 Lake Ave, Cleveland OH 44114'}
  patel: {name: Raj Patel, honorific: Dr., email: p@lakeshore.example, post: 'Lakeshore, Cleveland OH 44114'}
  reed: {name: Tamika Reed}
opportunities:
  icu: {organization: Lakeshore General, title: ICU Nurse, interest: high, decision_maker: kowalski}
log:
- {at: '2026-03-03T10:00:00-05:00', interview: r1, opportunity: icu, start: '2026-03-10T13:00:00-04:00',
   end: '2026-03-10T14:00:00-04:00', with: [kowalski, patel]}
"""
LETTER = """\
---
to: kowalski
kind: strategic_letter
opportunity: icu
because_of: r1
medium: post
written_on: 2026-03-10
---
Dear Ms. Kowalski,

Thank you for talking with me today.

Kind regards,

Amara Okafor
"""
AT = ("--at", "2026-03-10T15:00:00-04:00")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A journal and letters: to be posted, to somebody without an address, by e-mail, with a blank."""
    files = {
        "search.yaml": JOURNAL,
        "letter.md": LETTER,
        "nowhere.md": LETTER.replace("to: kowalski", "to: reed"),
        "mail.md": LETTER.replace("medium: post", "medium: email\nsubject: Thank you"),
        "blank.md": LETTER.replace("today", "about [what?]"),
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def sundown(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command as people call it, in that folder."""
    return subprocess.run(
        [sys.executable, "-m", "sundown", "print", "--journal", "search.yaml", *arguments], cwd=folder,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))},
        capture_output=True, text=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip


def paper(folder: Path) -> list[str]:
    """What was printed."""
    return sorted(path.name for path in (folder / "paper").glob("*")) if (folder / "paper").exists() else []


def test_a_letter_to_be_posted_comes_with_its_envelope(folder: Path) -> None:
    told = sundown(folder, "letter.md")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.splitlines() == [
        f"wrote {Path('paper/letter.envelope.pdf')}", f"wrote {Path('paper/letter.letter.pdf')}",
    ]  # fmt: skip
    read = pypdfium2.PdfDocument(folder / "paper/letter.letter.pdf")[0].get_textpage().get_text_range()
    assert "Thank you for talking with me today." in read


def test_a_second_run_changes_nothing(folder: Path) -> None:
    sundown(folder, "letter.md")
    before = (folder / "paper/letter.letter.pdf").read_bytes()
    assert sundown(folder, "letter.md").stdout.count("already there:") == 2
    assert (folder / "paper/letter.letter.pdf").read_bytes() == before


def test_what_was_edited_is_printed_anew(folder: Path) -> None:
    sundown(folder, "letter.md")
    (folder / "letter.md").write_text(LETTER.replace("today", "on Tuesday"))
    assert [line.split(" paper")[0] for line in sundown(folder, "letter.md").stdout.splitlines()] == [
        "already there:", "wrote anew",
    ]  # fmt: skip


def test_a_key_of_the_plan_gets_what_needs_no_text(folder: Path) -> None:
    told = sundown(folder, "handwritten_note/icu/kowalski/r1", *AT)
    assert told.returncode == 0
    assert "handwritten_note.icu.kowalski.r1.envelope.pdf" in paper(folder)


def test_a_key_finds_the_letter_that_somebody_wrote(folder: Path) -> None:
    note = LETTER.replace("strategic_letter", "handwritten_note").replace("medium: post", "medium: handwritten")
    (folder / "drafts").mkdir()
    (folder / "drafts/note.md").write_text(note)
    told = sundown(folder, "handwritten_note/icu/kowalski/r1", *AT, "--letters", "drafts", "--sheet", "letter")
    assert (told.returncode, paper(folder)) == (0, ["note.letter.pdf"])


def test_two_texts_for_one_letter_are_not_chosen_between(folder: Path) -> None:
    note = LETTER.replace("strategic_letter", "handwritten_note").replace("medium: post", "medium: handwritten")
    (folder / "drafts").mkdir()
    for name, text in {"a.md": note, "b.md": note}.items():
        (folder / "drafts" / name).write_text(text)
    assert sundown(folder, "handwritten_note/icu/kowalski/r1", *AT, "--letters", "drafts").returncode == 0  # a copy
    (folder / "drafts/b.md").write_text(note.replace("today", "on Tuesday"))
    told = sundown(folder, "--all-due", *AT, "--letters", "drafts", "--out", "other")
    a, b = Path("drafts/a.md"), Path("drafts/b.md")
    assert f"{b}: it has another text than {a} for the same letter; expected one text" in told.stderr
    assert (told.returncode, (folder / "other").exists()) == (2, False)
    for name, day in {"a.md": "today", "b.md": "on Tuesday"}.items():
        (folder / "drafts" / name).write_text(LETTER.replace("post", "email\nsubject: Thanks").replace("today", day))
    assert sundown(folder, "--all-due", *AT, "--letters", "drafts").returncode == 0  # e-mails are not printed


def test_all_that_is_due_goes_on_paper_together(folder: Path) -> None:
    told = sundown(folder, "--all-due", "--together", *AT)
    assert (told.returncode, paper(folder)) == (0, ["all.copy.pdf", "all.envelope.pdf"])
    assert len(pypdfium2.PdfDocument(folder / "paper/all.envelope.pdf")) == 2  # a note to each; e-mails are no paper
    assert len(pypdfium2.PdfDocument(folder / "paper/all.copy.pdf")) == 4  # with a guide for each
    assert told.stderr == ("sundown: all.copy.pdf: without your text: give its file, or --letters with its folder\n")


def test_labels_of_all_that_is_due_begin_where_the_sheet_is_not_used_up(folder: Path) -> None:
    told = sundown(folder, "--all-due", "--sheet", "labels", "--start", "29", *AT)
    assert (told.returncode, paper(folder)) == (0, ["labels.pdf"])
    assert len(pypdfium2.PdfDocument(folder / "paper/labels.pdf")) == 1  # two of 30 labels: the e-mails get none


def test_return_labels_need_no_letter(folder: Path) -> None:
    assert sundown(folder, "--sheet", "return_labels", "--form", "l7160").returncode == 0
    read = pypdfium2.PdfDocument(folder / "paper/return.labels.pdf")[0].get_textpage().get_text_range()
    assert read.count("1815 Riverside Ave") == 21


def test_a_card_of_another_form_gets_the_envelope_for_it(folder: Path) -> None:
    note = LETTER.replace("strategic_letter", "handwritten_note").replace("medium: post", "medium: handwritten")
    (folder / "note.md").write_text(note)
    assert sundown(folder, "note.md", "--form", "a6").returncode == 0
    assert round(pypdfium2.PdfDocument(folder / "paper/note.envelope.pdf")[0].get_width() * 25.4 / 72) == 162  # C6
    assert sundown(folder, "note.md", "--form", "postcard", "--out", "cards").returncode == 0
    assert [path.name for path in (folder / "cards").iterdir()] == ["note.copy.pdf"]


def test_what_is_true_of_several_is_said_once(folder: Path) -> None:
    (folder / "search.yaml").write_text(JOURNAL.replace("  post: 1815 Riverside Ave, Cleveland OH 44113\n", ""))
    told = sundown(folder, "--all-due", "--sheet", "envelope", *AT)
    assert told.stderr == (
        "sundown: handwritten_note.icu.kowalski.r1.envelope.pdf and 1 more: without your own address: "
        "the journal has no post: under seeker\n"
    )


def test_a_form_is_offered_once(folder: Path) -> None:
    offered = sundown(folder, "letter.md", "--form", "c7").stderr.split("expected one of ")[1].split(";")[0]
    forms = offered.strip().split(", ")
    assert sorted(set(forms)) == sorted(forms)


def test_nothing_due_is_nothing_printed(folder: Path) -> None:
    told = sundown(folder, "--all-due", "--at", "2026-03-04")
    assert (told.returncode, told.stdout) == (0, "Nothing is to be printed now.\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["blank.md"], "blank.md: still to fill in: [what?]"),
        (["nowhere.md"], "nowhere.md: no address of Tamika Reed is known; expected post: under reed in the journal"),
        (["mail.md"], "mail.md: goes by email: nothing of it is printed; expected --sheet, to print it all the same"),
        (["letter.md", "--sheet", "lettr"], "--sheet: there is no sheet lettr; expected one of "),
        (["letter.md", "--form", "c7"], "--form: there is no form c7; expected one of "),
        (["none.md"], "none.md: cannot be read: there is no such file; expected a letter file"),
        (["."], ".: cannot be read: this is a folder; expected a letter file"),
        (["search.yaml"], "search.yaml:1:1: the file does not begin with front matter"),
        (["handwritten_note/icu/kowalsk/r1", *AT], "did you mean handwritten_note/icu/kowalski/r1?"),
        (["handwritten_note/icu/kowalski/r1", *AT, "--sheet", "letter"],
         "handwritten_note/icu/kowalski/r1: there is no text of yours for this letter yet"),
        (["letter.md", "--sheet", "labels", "--start", "31"], "--start: this sheet has no label 31; expected 1 to 30"),
        (["letter.md", "--sheet", "labels", "--start", "0"], "'--start': 0 is not in the range x>=1"),
        (["letter.md", "--out", "search.yaml/x"], "nothing could be printed here"),
        ([], "name a letter's file or a follow-up's key, or say --all-due"),
    ],
)  # fmt: skip
def test_what_stands_in_the_way_is_told_and_nothing_is_written(folder: Path, arguments: list[str], told: str) -> None:
    result = sundown(folder, *arguments)
    assert (result.returncode, result.stdout, paper(folder)) == (2, "", [])
    assert told in result.stderr
    assert "Traceback" not in result.stderr


def test_one_letter_that_cannot_be_printed_keeps_back_the_others(folder: Path) -> None:
    told = sundown(folder, "letter.md", "blank.md", "nowhere.md")
    assert (told.returncode, paper(folder)) == (2, [])
    assert [line.split(": ")[1] for line in told.stderr.splitlines()] == ["nowhere.md", "blank.md"]


def test_an_e_mail_is_printed_where_somebody_wants_it(folder: Path) -> None:
    assert sundown(folder, "mail.md", "--sheet", "letter", "--form", "uk").returncode == 0
    assert paper(folder) == ["mail.letter.pdf"]
