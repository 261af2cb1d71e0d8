"""The link that opens a person's own mail program."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.channels.pieces import AMARA, answering, contact, handed, opened, piece, reason

from sundown.channels import reply_subject
from sundown.channels.mailto import LONGEST_LINK


def link(**changes: object) -> str:
    (only,) = handed("mailto", piece(**changes)).links  # type: ignore[arg-type]
    return only.address


def test_the_link_holds_reader_subject_and_letter_and_nothing_else() -> None:
    assert link(body="Dear Ms. Kowalski,\n\nThank you & 50% more.\n") == (
        "mailto:d.kowalski@lakeshore.example"
        "?subject=Thank%20you%20-%20ICU%20Nurse%2C%20March%2010"
        "&body=Dear%20Ms.%20Kowalski%2C%0D%0A%0D%0AThank%20you%20%26%2050%25%20more."
    )


any_words = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=60).filter(
    lambda text: text.strip() == text and not any("\u202a" <= c <= "\u202e" or "\u2066" <= c <= "\u2069" for c in text)
)


@given(subject=any_words, lines=st.lists(any_words, min_size=1, max_size=3))
def test_a_mail_program_reads_back_what_was_written(subject: str, lines: list[str]) -> None:
    read = opened(link(subject=subject, body="\n\n".join(lines) + "\n"))
    assert read == {"to": "d.kowalski@lakeshore.example", "subject": subject, "body": "\r\n\r\n".join(lines)}


@pytest.mark.parametrize("breaks", ["\n", "\r\n", "\r", "\u2028"])
def test_lines_break_as_mail_wants_it_however_they_were_typed(breaks: str) -> None:
    assert opened(link(body=f"a{breaks}b{breaks}"))["body"] == "a\r\nb"


# ------------------------------------------------------------------------------------------ addresses


@pytest.mark.parametrize(
    ("written", "in_the_link"),
    [
        ("d.kowalski@lakeshore.example", "d.kowalski@lakeshore.example"),
        (" d.kowalski@Lakeshore.Example ", "d.kowalski@lakeshore.example"),
        ("D.Kowalski@lakeshore.example", "D.Kowalski@lakeshore.example"),  # before the @ capitals may count
        ("dk+jobs@lakeshore.example", "dk%2Bjobs@lakeshore.example"),  # some programs read + as a blank
        ("o'rourke@lakeshore.example", "o%27rourke@lakeshore.example"),
        ("a&b=c?d@lakeshore.example", "a%26b%3Dc%3Fd@lakeshore.example"),  # RFC 6068, 2: these would end the address
        ("info@müller.example", "info@xn--mller-kva.example"),
        ("info@mu\u0308ller.example", "info@xn--mller-kva.example"),  # the same, as some keyboards write it
        ("jinji@会社.example", "jinji@xn--6oq404h.example"),
    ],
)
def test_an_address_is_written_as_links_want_it(written: str, in_the_link: str) -> None:
    assert link(reader=contact(email=written)).split("?")[0] == f"mailto:{in_the_link}"


@pytest.mark.parametrize(
    "written",
    [
        "kowalski", "@lakeshore.example", "kowalski@", "kowalski@lakeshore", "a b@lakeshore.example", ".a@b.example",
        "a..b@c.example", "a@b..example", "a@-b.example", "a@b-.example", "a@b.example.", "a@127.0.0.1",
        "a@[127.0.0.1]",
        '"a b"@c.example', "Denise <a@b.example>", "<a@b.example>", "mailto:a@b.example", "a@b.example, c@d.example",
        "a@b.example;c@d.example", "a@b.example?bcc=c@d.example", "a@b@c.example", "a@b。example",
        "a@straße.example",  # the codec of Python would write to strasse.example, which is somebody else's
        "a@" + "x" * 64 + ".example", "x" * 65 + "@b.example",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused(written: str) -> None:
    assert reason("mailto", piece(reader=contact(email=written))).endswith(" is no e-mail address.")


def test_an_address_longer_than_any_is_refused() -> None:
    domain = ".".join(["x" * 60] * 4) + ".example"
    assert "longer than an e-mail address can be" in reason("mailto", piece(reader=contact(email=f"kowalski@{domain}")))


def test_letters_before_the_at_that_few_programs_can_write_to_are_told() -> None:
    said = reason("mailto", piece(reader=contact(email="josé@mail.example")))
    assert said == "“josé@mail.example” has letters before the @ that not every mail program can write to."


@pytest.mark.parametrize("none", [None, "", "  "])
def test_without_an_address_it_says_whose_is_missing(none: str | None) -> None:
    assert reason("mailto", piece(reader=contact(email=none))) == "No e-mail address of Denise Kowalski is known."


def test_copies_go_to_their_addresses() -> None:
    read = opened(link(cc=("p.hale@hale.example", "a+b@müller.example")))
    assert read["cc"] == "p.hale@hale.example,a+b@xn--mller-kva.example"
    assert "“patel” is no e-mail address." in reason("mailto", piece(cc=("patel",)))


# ------------------------------------------------------------------------------------------ threads, length, the rest


@pytest.mark.parametrize(
    ("earlier", "answered"),
    [
        ("Thank you - ICU Nurse", "Re: Thank you - ICU Nurse"),
        ("Re: Thank you", "Re: Thank you"),
        ("RE: AW: Re[2]: Fwd: Thank you", "Re: Thank you"),
        ("Re : Thank you", "Re: Thank you"),
        ("Regarding the post", "Re: Regarding the post"),
        ("Re: ", ""),
        ("", ""),
    ],
)
def test_a_letter_that_goes_on_answers_the_earlier_subject_once(earlier: str, answered: str) -> None:
    assert reply_subject(earlier) == answered


def test_the_thread_s_subject_takes_the_place_of_its_own() -> None:
    assert opened(link(thread=answering("Thank you - ICU Nurse")))["subject"] == "Re: Thank you - ICU Nurse"
    assert opened(link(thread=answering(" "), subject="One more thought"))["subject"] == "One more thought"


def test_a_link_that_programs_would_cut_is_refused_with_what_to_do_instead() -> None:
    frame = len(link(body="x")) - 1  # all of the link but the body, whose plain letters take one character each
    most = LONGEST_LINK - frame
    assert len(link(body="x" * most)) == 2_000
    assert reason("mailto", piece(body="x" * (most + 1))) == (
        "This letter makes a link of 2,001 characters, and many mail programs cut it after 2,000. "
        "Download it for your mail program, or copy the text."
    )


def test_the_length_counts_what_the_link_holds() -> None:
    assert "a link of" in reason("mailto", piece(body="é" * 334))  # each is six characters there: 334 of them 2,004


def test_a_subject_is_wanted() -> None:
    assert reason("mailto", piece(subject=None)) == "The e-mail has no subject yet."


def test_what_has_to_be_attached_is_said_before_sending() -> None:
    steps = handed("mailto", piece(attachments=("cv.pdf", "references.pdf"))).steps
    assert steps[1:3] == (
        "Attach before you send it: cv.pdf, references.pdf.",
        "Look at it there once more, and send it.",
    )


def test_the_writer_needs_no_address_of_their_own() -> None:
    assert link(writer=AMARA.__class__(name="Amara Okafor")).startswith("mailto:d.kowalski@")


def test_afterwards_one_says_that_it_was_sent() -> None:
    question = handed("mailto", piece()).question
    assert question.words == "Have you sent it?"
    (answer,) = question.answers
    assert (answer.label, answer.asks_when) == ("I sent it", False)
    assert answer.facts(piece().at) == [
        {"at": "2026-03-10T15:30:00-04:00", "done": "thank_you_email", "to": "kowalski", "medium": "email",
         "opportunity": "lakeshore"}
    ]  # fmt: skip
