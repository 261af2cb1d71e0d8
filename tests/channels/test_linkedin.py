"""The note for LinkedIn, as long as the site takes it, and the page where it goes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.channels.pieces import AMARA, contact, handed, piece, reason

from sundown.channels import Link, Text
from sundown.channels.linkedin import most_characters
from sundown.preflight.length import LINKEDIN_CHARACTERS

PREMIUM = replace(AMARA, premium=True)


def test_the_note_and_the_page() -> None:
    handover = handed("linkedin", piece("linkedin", body="Dear Ms. Kowalski,\n\nWe met at the fair.\n"))
    assert handover.texts == (Text("Note", "Dear Ms. Kowalski,\n\nWe met at the fair.", most=200),)
    assert handover.links == (Link("Denise Kowalski on LinkedIn", "https://www.linkedin.com/in/kowalski"),)
    assert handover.steps == (
        "Open the page of Denise Kowalski.",
        "Choose to connect, then to add a note.",
        "Paste the note, and send it.",
    )


def test_the_limits_are_those_that_the_check_knows() -> None:
    assert most_characters() == (LINKEDIN_CHARACTERS["free"], LINKEDIN_CHARACTERS["premium"]) == (200, 300)


@pytest.mark.parametrize(
    ("length", "writer", "said"),
    [
        (200, AMARA, None),
        (201, AMARA, "The note has 201 characters; without a paid plan the site takes 200."),
        (300, AMARA, "The note has 300 characters; without a paid plan the site takes 200."),
        (300, PREMIUM, None),
    ],
)
def test_a_note_over_the_free_plan_is_told_about(length: int, writer: object, said: str | None) -> None:
    steps = handed("linkedin", piece("linkedin", body="é" * length, writer=writer)).steps
    assert [step for step in steps if "characters" in step] == ([said] if said else [])


@pytest.mark.parametrize(("writer", "most"), [(AMARA, 200), (PREMIUM, 300)])
def test_a_note_that_the_site_would_cut_for_anybody_is_refused(writer: object, most: int) -> None:
    why = reason("linkedin", piece("linkedin", body="👩" * 301, writer=writer))  # code points, not bytes
    assert why == f"The note has 301 characters; LinkedIn takes {most} of yours. Shorten it."


@pytest.mark.parametrize(
    ("written", "page"),
    [
        ("https://www.linkedin.com/in/denise-kowalski-8a1", "https://www.linkedin.com/in/denise-kowalski-8a1"),
        ("linkedin.com/in/kowalski/", "https://www.linkedin.com/in/kowalski"),
        ("http://de.linkedin.com/in/kowalski?trk=x#y", "https://www.linkedin.com/in/kowalski"),
        ("https://www.linkedin.com/in/zo%C3%AB", "https://www.linkedin.com/in/zo%C3%AB"),
        ("https://www.linkedin.com/in/zoë", "https://www.linkedin.com/in/zo%C3%AB"),
        ("https://www.linkedin.com/in/a%2F..%2F..%2Fredir", "https://www.linkedin.com/in/a%2F..%2F..%2Fredir"),
    ],
)
def test_a_page_is_always_at_linkedin(written: str, page: str) -> None:
    assert (
        handed("linkedin", piece("linkedin", body="Hello", reader=contact(linkedin=written))).links[0].address == page
    )


@pytest.mark.parametrize(
    "written",
    [None, "", "kowalski", "https://www.linkedin.example/in/kowalski", "https://www.linkedin.com.evil.example/in/x",
     "https://www.linkedin.com@evil.example/in/x", "https://evil.example/www.linkedin.com/in/x", "javascript:alert(1)",
     "https://www.linkedin.com\\@evil.example/in/x", "ftp://www.linkedin.com/in/x", "https://www.linkedin.com/in/..",
     "https://www.linkedin.com/in/%2e%2e", "https://www.linkedin.com/redir/redirect?url=https://evil.example"],
)  # fmt: skip
def test_anything_else_is_no_link_and_one_looks_for_the_name(written: str | None) -> None:
    handover = handed("linkedin", piece("linkedin", body="Hello", reader=contact(linkedin=written)))
    assert handover.links == ()
    assert handover.steps[0] == "Look for Denise Kowalski on LinkedIn, and make sure it is the right person."
