"""Letter files: written whole or not at all, never over somebody's words, and read back with every problem told."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml

from sundown.core.problems import BadInput
from sundown.core.written import Letter, Sentence, WrittenLetter
from sundown.sources.letter_file import as_file, file_name, parse_letter, read_letter, write_letter


def letter(text: str = "Thank you for your time.", **changes: object) -> Letter:
    """A small draft."""
    draft = Letter(
        key="thank_you_email/icu/kowalski/r1",
        to="kowalski",
        kind="thank_you_email",
        opportunity="icu",
        because_of="r1",
        medium="email",
        written_on=date(2026, 3, 10),
        subject="Thank you - ICU Nurse, March 10",
        date_line=None,
        salutation=Sentence(text="Dear Dr. Ng,", element="salutation"),
        paragraphs=((Sentence(text=text, element="thanks"),),),
        close="Kind regards,",
        signature=(Sentence(text="Amara Okafor", element="signature"),),
        limits=(90, 180),
    )
    return replace(draft, **changes)  # type: ignore[arg-type]


NAME = "icu.r1.kowalski.thank_you_email.md"


# ------------------------------------------------------------------------------------------ writing and reading back


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    filed = write_letter(letter(), tmp_path / "drafts")
    assert (filed.path, filed.how) == (tmp_path / "drafts" / NAME, "new")
    assert read_letter(filed.path) == WrittenLetter(
        to="kowalski",
        kind="thank_you_email",
        medium="email",
        opportunity="icu",
        because_of="r1",
        subject="Thank you - ICU Nurse, March 10",
        written_on=date(2026, 3, 10),
        body="Dear Dr. Ng,\n\nThank you for your time.\n\nKind regards,\n\nAmara Okafor\n",
    )


def test_the_front_matter_holds_only_what_the_contract_names() -> None:
    front = yaml.safe_load(as_file(letter()).split("---\n")[1])
    assert list(front) == ["to", "kind", "opportunity", "because_of", "medium", "subject", "written_on"]


@pytest.mark.parametrize("odd", ["NO", "12:30", "null", "- a: b", "#1", "'x", "{a}", "日本", "a: b", "x\u00a0y"])
def test_ids_and_subjects_that_look_like_something_else_stay_text(odd: str, tmp_path: Path) -> None:
    path = write_letter(letter(to=odd, subject=odd), tmp_path).path
    assert (read_letter(path).to, read_letter(path).subject) == (odd, odd)


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    write_letter(letter(), tmp_path)
    write_letter(letter("Other words."), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


# ------------------------------------------------------------------------------------------ never over an edit


def test_an_untouched_draft_is_renewed(tmp_path: Path) -> None:
    write_letter(letter("First words."), tmp_path)
    assert write_letter(letter("First words."), tmp_path).how == "unchanged"
    filed = write_letter(letter("Second words."), tmp_path)
    assert (filed.path.name, filed.how) == (NAME, "renewed")
    assert "Second words." in filed.path.read_text(encoding="utf-8")


@pytest.mark.parametrize("edit", [("First", "My own"), ("kowalski", "patel"), ("Dear", "Dear\n"), ("Thank you - ", "")])
def test_an_edited_draft_stays_and_the_new_one_goes_beside_it(edit: tuple[str, str], tmp_path: Path) -> None:
    path = write_letter(letter("First words."), tmp_path).path
    edited = path.read_text(encoding="utf-8").replace(*edit)
    path.write_text(edited, encoding="utf-8")
    filed = write_letter(letter("Second words."), tmp_path)
    assert (filed.path.name, filed.how) == ("icu.r1.kowalski.thank_you_email-2.md", "beside")
    assert filed.edited == path
    assert path.read_text(encoding="utf-8") == edited
    assert write_letter(letter("Third words."), tmp_path).how == "renewed"  # the one beside it, untouched itself
    assert len(list(tmp_path.iterdir())) == 2


def test_an_edited_draft_that_would_be_written_again_is_kept_alone(tmp_path: Path) -> None:
    path = write_letter(letter("First words."), tmp_path).path
    edited = path.read_text(encoding="utf-8").replace("First words", "My own words")
    path.write_text(edited, encoding="utf-8")
    filed = write_letter(letter("First words."), tmp_path)
    assert (filed.path, filed.how, filed.edited) == (path, "kept", None)
    assert [found.read_text(encoding="utf-8") for found in tmp_path.iterdir()] == [edited]


def test_line_ends_of_another_system_are_no_edit(tmp_path: Path) -> None:
    path = write_letter(letter("First words."), tmp_path).path
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert write_letter(letter("Second words."), tmp_path).how == "renewed"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"my own notes\n"])
def test_a_file_of_somebody_elses_stays(content: bytes, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(content)
    assert write_letter(letter(), tmp_path).how == "beside"
    assert (tmp_path / NAME).read_bytes() == content


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs rights there")
def test_a_link_is_not_followed(tmp_path: Path) -> None:
    private = tmp_path / "private"
    private.write_text(as_file(letter("First words.")), encoding="utf-8")
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    (drafts / NAME).symlink_to(private)
    assert write_letter(letter("Second words."), drafts).how == "beside"
    assert "First words." in private.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("a file", encoding="utf-8")
    with pytest.raises(BadInput, match="no draft could be written here"):
        write_letter(letter(), tmp_path / "drafts")


# ------------------------------------------------------------------------------------------ names of files


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "/etc/passwd", "..", ".", "a/b", "a\\b", "C:", "a\0b", "\n", "con", "x" * 5_000, "-rf", "💾"],
)
def test_ids_play_no_tricks_with_paths(name: str, tmp_path: Path) -> None:
    drafts = tmp_path / "drafts"
    draft = letter(to=name, opportunity=name, key=f"thank_you_email/{name}/{name}/r1")
    path = write_letter(draft, drafts).path
    assert path.parent == drafts
    assert path.is_file()
    assert not path.name.startswith((".", "-"))
    assert len(path.name) < 200
    assert [entry.name for entry in tmp_path.iterdir()] == ["drafts"]


def test_different_follow_ups_have_different_files() -> None:
    ids = ["a", "A", "a/b", "a-b", "a_b", "a.b", "x" * 50, "x" * 51]
    names = {
        file_name(letter(to=to, opportunity=post, key=f"thank_you_email/{post}/{to}/r1")).lower()
        for to in ids
        for post in ids
    }
    assert len(names) == len(ids) ** 2


def test_a_second_follow_up_of_one_occasion_has_its_own_file() -> None:
    second = letter(key="thank_you_email/icu/kowalski/r1/2")
    assert file_name(second) != file_name(letter())


# ------------------------------------------------------------------------------------------ files that people write


GOOD = "---\nto: kowalski\nkind: thank_you_email\nmedium: email\n---\nDear Dr. Ng,\n"


def test_lists_and_line_ends_are_read() -> None:
    text = GOOD.replace("medium", "attachments: [a.pdf, b.pdf]\ncc: []\nmedium").replace("\n", "\r\n")
    written = parse_letter("\ufeff" + text, "f.md")
    assert (written.attachments, written.cc, written.body) == (("a.pdf", "b.pdf"), (), "Dear Dr. Ng,\n")


def test_a_rule_in_the_text_is_no_front_matter() -> None:
    assert parse_letter(GOOD + "---\nP.S.\n", "f.md").body == "Dear Dr. Ng,\n---\nP.S.\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "f.md:1:1: the file does not begin with front matter"),
        ("Dear Dr. Ng,\n", "f.md:1:1: the file does not begin with front matter"),
        ("---\nto: kowalski\n", "f.md:1:1: the file does not begin with front matter"),
        ("---\n---\nDear\n", "f.md:2: the front matter is no list of keys"),
        (GOOD.replace("medium: email\n", ""), "f.md: medium: is missing"),
        (GOOD.replace("medium", "medum"), "f.md:4:1: medum: there is no key medum"),
        (GOOD.replace("medium", "medum"), "did you mean medium?"),
        (GOOD.replace("email", "[email]"), "f.md:4:9: medium: is not what was expected; expected text"),
        (GOOD.replace("medium", "to"), "f.md:4:1: to: stands here twice"),
        (GOOD.replace("to: ", "written_on: 10 March\nto: "), "expected a date such as 2026-03-10"),
        (
            GOOD.replace("to: kowalski", "cc: {a: b}"),
            "f.md:2:5: cc: is not what was expected; expected a list of texts",
        ),
        (GOOD.replace("to: kowalski", "to: [a"), "f.md:3:5: the front matter is not YAML"),
        (GOOD.replace("to: kowalski", "a: &a [*a, *a]"), "there is no key a"),
        (GOOD.replace("to: kowalski", "to: " + "[" * 5_000), "f.md: the front matter is nested too deeply"),
        (GOOD.replace("kowalski", "x" * 30_000), "the front matter is too large"),
        (GOOD.replace("kowalski", "\x07"), "the front matter is not YAML"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, told: str) -> None:
    with pytest.raises(BadInput) as error:
        parse_letter(text, "f.md")
    assert told in str(error.value)


@pytest.mark.parametrize("raw", [b"\xff\xfe-\x00", b"---\nto: \xe9\n"])
def test_what_is_no_text_is_told(raw: bytes, tmp_path: Path) -> None:
    (tmp_path / "f.md").write_bytes(raw)
    with pytest.raises(BadInput, match="it is not UTF-8 text; expected a letter file"):
        read_letter(tmp_path / "f.md")


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"there is no such file; expected a letter file"):
        read_letter(tmp_path / "f.md")
