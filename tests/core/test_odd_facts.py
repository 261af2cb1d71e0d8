"""Facts that nobody expects in a letter: whole searches with every text of people replaced, and drafted all through."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from bench.letter_set import names, search

from sundown import library
from sundown.core.facts import Journal
from sundown.core.planner import plan
from sundown.core.written import Letter
from sundown.desk import Desk
from sundown.sources.letter_file import as_file, parse_letter

WRITTEN_BY_PEOPLE = frozenset(
    [
        "name",
        "title",
        "organization",
        "talked_about",
        "liked",
        "asked",
        "rapport",
        "text",
        "answer",
        "matters",
        "useful_to_them",
        "specific_benefit",
        "helped_by",
        "why_there",
        "first_months",
        "url",
        "why",
        "asks",
        "place",
        "salutation",
        "honorific",
        "proves",
        "criteria",
        "hours",
        "number",
    ]
)
SEARCHES = names()[::5]  # every fifth of the 44: nine searches of different people
ODD = {
    "markup": "<script>alert('x')</script> & <b>bold</b> **stars** [a link](http://x.example)",
    "slots and choices": "{topic} {0} <one|another> %s $HOME \\1",
    "front matter": "---\nto: somebody else\n---\nDear all",
    "emoji": "👩‍👩‍👧‍👦 🎉🎉",
    "right to left": "שלום עולם‏ مرحبا",
    "turned round": "abc\u202edef\u2066ghi",
    "hidden": "zero\u200bwidth\x00nul\x07bell",
    "unspaced": "面接のお礼を申し上げます。夜勤について話しました。",
    "long": "word " * 2_000,
    "one long word": "a" * 10_000,
    "blank": " \n\t ",
    "empty": "",
    "brackets": "[already a blank?]",
}


def odd(value: Any, text: str, key: str = "") -> Any:
    """The value with everything that people wrote in it replaced by that text; ids, days and kinds stay."""
    if isinstance(value, str):
        return text if key in WRITTEN_BY_PEOPLE else value
    if isinstance(value, tuple):
        return tuple(odd(item, text, key) for item in value)
    if isinstance(value, Mapping):
        return {name: odd(item, text, key) for name, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        changed = {field.name: odd(getattr(value, field.name), text, field.name) for field in fields(value)}
        return replace(value, **{name: new for name, new in changed.items() if new is not getattr(value, name)})
    return value


def drafts(name: str, text: str) -> Iterator[Letter]:
    one = search(name)
    journal: Journal = odd(one.journal, text)
    playbook, holidays = library.playbook_for(journal), library.holidays_for(journal)
    for at in one.instants:
        planned = plan(journal, playbook, holidays, at)
        yield from (piece.letter for piece in Desk(journal, planned, playbook).pieces(planned.followups))


@pytest.mark.parametrize("name", SEARCHES)
@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_whatever_people_wrote_a_draft_is_whole_and_safe(name: str, text: str) -> None:
    made = list(drafts(name, text))
    assert made
    for letter in made:
        whole = f"{letter.subject or ''}\n{letter.body}"
        assert not re.search("[\x00-\x09\x0b-\x1f\u200b\u202a-\u202e\u2066-\u2069]", whole)  # nothing hidden
        assert "\n" not in (letter.subject or "")
        if "{" not in text:
            assert not re.search(r"[{}]", whole), whole
        back = parse_letter(as_file(letter), "a file")
        assert (back.body, back.to, back.kind, back.medium) == (letter.body, letter.to, letter.kind, letter.medium)


@pytest.mark.parametrize("name", SEARCHES)
def test_markup_stays_the_text_it_is(name: str) -> None:
    bodies = "\n".join(letter.body for letter in drafts(name, ODD["markup"]))
    assert "<script>alert('x')</script>" in bodies
    assert not re.search("&lt;|&amp;", bodies)


@pytest.mark.parametrize("name", SEARCHES)
def test_a_note_too_long_for_a_sentence_becomes_a_question_that_shows_it(name: str) -> None:
    for letter in drafts(name, ODD["long"]):
        assert letter.words <= 1.5 * letter.limits[1], letter.body
        assert all(len(origin.text) <= 200 for blank in letter.blanks for origin in blank.noted)  # two lines of it


@pytest.mark.parametrize("name", SEARCHES)
def test_without_names_the_writer_is_asked_for_them(name: str) -> None:
    for letter in drafts(name, ""):
        if letter.salutation is not None:
            assert letter.salutation.blank is not None
            assert letter.salutation.text.startswith("[")
