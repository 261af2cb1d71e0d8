"""The letter as a file for a mail program."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels.pieces import AMARA, AT, CV, PDF, TEXT, answering, contact, handed, piece, read, reason, who

LINE = 78  # RFC 5322, 2.1.1: lines should have no more


def head(**changes: object) -> list[str]:
    """The lines of the head as they stand in the file."""
    (file,) = handed("eml", piece(**changes)).files  # type: ignore[arg-type]
    return file.content.split(b"\r\n\r\n")[0].decode("ascii").split("\r\n")


def test_the_whole_file() -> None:
    (file,) = handed("eml", piece(body="Dear Ms. Kowalski,\n\nThank you.\n")).files
    assert (file.name, file.media_type) == ("thank-you-email-kowalski.eml", "message/rfc822")
    assert file.content.decode("ascii").split("\r\n") == [
        "From: Amara Okafor",
        " <amara.okafor@mail.example>",
        "To: Denise Kowalski",
        " <d.kowalski@lakeshore.example>",
        "Subject: Thank you - ICU Nurse, March 10",
        "Date: Tue, 10 Mar 2026 15:30:00 -0400",
        "Message-ID: <r1.1@mail.example>",
        "X-Unsent: 1",
        'Content-Type: text/plain; charset="utf-8"',
        "Content-Transfer-Encoding: quoted-printable",
        "MIME-Version: 1.0",
        "",
        "Dear Ms. Kowalski,",
        "",
        "Thank you.",
        "",
    ]


def test_the_text_comes_out_as_written() -> None:
    long = "One long line " * 90
    text = f"{TEXT}\n{long.strip()}\n\n日本語 \t \n.\nFrom here\n"
    assert read(piece(body=text)).get_content() == text.replace("\n", "\r\n")


# ------------------------------------------------------------------------------------------ names and subjects


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Denise Kowalski", "To: Denise Kowalski"),
        ("Kowalski, Denise", 'To: "Kowalski, Denise"'),  # or it would be two readers
        ('Denise "Dee" Kowalski', 'To: "Denise \\"Dee\\" Kowalski"'),
        ("Denise (ICU) <x@y.example>", 'To: "Denise (ICU) <x@y.example>"'),
        ("José Ángel Núñez", "To: =?utf-8?b?Sm9zw6kgw4FuZ2VsIE7DusOxZXo=?="),
    ],
)
def test_a_name_cannot_be_read_as_anything_else(name: str, line: str) -> None:
    assert line in head(reader=contact(name=name))


@pytest.mark.parametrize(
    "name",
    ["Nguyễn Thị Ánh", "Núñez, José", "محمد عبد الله الخطيب", "王小明", "=?utf-8?q?x?=", "O'Rourke-Ng", "X" * 120,
     "Dr. Żaneta Wąsowicz-Źdźbło, Kierowniczka Działu Zarządzania Środowiskiem i Bezpieczeństwem", "👩\u200d⚕\ufe0f"],
)  # fmt: skip
def test_names_come_back_as_they_are_written(name: str) -> None:
    out = piece(reader=contact(name=name), writer=replace(AMARA, name=name))
    assert who(out, "To") == (name, "d.kowalski@lakeshore.example")
    assert who(out, "From") == (name, "amara.okafor@mail.example")
    assert max(map(len, head(reader=contact(name=name)))) <= LINE


words = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=250).filter(
    lambda text: text.strip() == text and not any("\u202a" <= c <= "\u202e" or "\u2066" <= c <= "\u2069" for c in text)
)


@given(words)
def test_any_subject_comes_back_as_it_is_and_in_short_lines(subject: str) -> None:
    assert read(piece(subject=subject))["Subject"] == subject
    assert max(map(len, head(subject=subject))) <= LINE


@given(words)
def test_any_name_comes_back_as_it_is(name: str) -> None:
    assert who(piece(reader=contact(name=name)), "To") == (name, "d.kowalski@lakeshore.example")


def test_a_writer_whose_name_nobody_wrote_has_an_address() -> None:
    assert "From: amara.okafor@mail.example" in head(writer=replace(AMARA, name=" "))


# ------------------------------------------------------------------------------------------ readers and threads


def test_copies_and_other_letters_in_domains() -> None:
    message = read(piece(reader=contact(email="info@müller.example"), cc=("a@b.example", "c@d.example")))
    assert message["To"].addresses[0].addr_spec == "info@xn--mller-kva.example"
    assert [each.addr_spec for each in message["Cc"].addresses] == ["a@b.example", "c@d.example"]


def test_it_goes_on_from_the_earlier_letters() -> None:
    message = read(piece(thread=answering("Thank you", "<r1.0@mail.example>", "<their.answer@lakeshore.example>")))
    assert message["Subject"] == "Re: Thank you"
    assert message["In-Reply-To"] == "<their.answer@lakeshore.example>"
    assert message["References"] == "<r1.0@mail.example> <their.answer@lakeshore.example>"
    assert message["Message-ID"] == "<r1.1@mail.example>"


def test_a_long_message_id_is_never_encoded() -> None:
    long = f"<{'CY5PR11MB1234' * 9}@outlook.example>"  # 135 characters: other servers make such
    lines = head(thread=answering("Thank you", long, long), message_id=long)
    assert lines.count(f" {long}") == 1
    assert {f"Message-ID: {long}", f"In-Reply-To: {long}", f"References: {long}"} <= set(lines)


def test_a_long_thread_keeps_its_beginning_and_its_end() -> None:
    ids = [f"<{number}@mail.example>" for number in range(50)]
    kept = read(piece(thread=answering("Thank you", *ids)))["References"].split()
    assert kept == [ids[0], *ids[-19:]]  # twenty in all


def test_without_ids_there_is_no_thread_but_the_subject() -> None:
    message = read(piece(thread=answering("Thank you"), message_id=None))
    assert message["Subject"] == "Re: Thank you"
    assert {"In-Reply-To", "References", "Message-ID"} & set(message.keys()) == set()


# ------------------------------------------------------------------------------------------ what is missing or enclosed


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"writer": replace(AMARA, email=None)}, "No e-mail address of yours is known."),
        ({"writer": replace(AMARA, email="amara")}, "“amara” is no e-mail address."),
        ({"reader": contact(email="x")}, "“x” is no e-mail address."),
        ({"cc": ("x",)}, "“x” is no e-mail address."),
        ({"subject": " "}, "The e-mail has no subject yet."),
    ],
)
def test_what_is_missing_is_told(changes: dict[str, object], said: str) -> None:
    assert reason("eml", piece(**changes)) == said  # type: ignore[arg-type]


def test_files_are_enclosed_and_what_is_not_there_is_asked_for() -> None:
    german = replace(PDF, name="Zeugnis für Köln.pdf")
    out = piece(attachments=("cv.pdf", german.name, "photo.jpg"), enclosed=(CV, german))
    parts = {part.get_filename(): part.get_content() for part in read(out).iter_attachments()}
    assert parts == {"cv.pdf": CV.content, german.name: PDF.content}
    assert "Attach before you send it: photo.jpg." in handed("eml", out).steps


def test_the_same_letter_is_the_same_file() -> None:
    files = [handed("eml", piece(attachments=("cv.pdf",), enclosed=(CV,))).files for _ in range(2)]
    assert files[0] == files[1]


def test_the_clock_is_the_one_that_it_was_given() -> None:
    assert read(piece())["Date"].datetime == AT


@pytest.mark.parametrize(
    ("reader", "name"),
    [
        ("../../etc", "thank-you-email-etc.eml"),
        ("田中", "thank-you-email.eml"),
        ("x" * 200, "thank-you-email-" + "x" * 64 + ".eml"),
    ],
)
def test_the_file_has_a_plain_name(reader: str, name: str) -> None:
    out = piece()
    (file,) = handed("eml", replace(out, letter=replace(out.letter, to=reader))).files
    assert file.name == name
