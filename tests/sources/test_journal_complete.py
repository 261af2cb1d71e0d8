"""Completing contacts in a journal that a person edits: only what is new changes, comments and layout stay."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sundown.core.facts import Contact, ContactId, Interest, OpportunityId
from sundown.core.problems import BadInput
from sundown.sources.journal import parse_journal
from sundown.sources.journal.complete import append_and_complete, completed

HEAD = "sundown: 1\nseeker: {name: Amara, timezone: Europe/Berlin}\nopportunities: {icu: {organization: Lakeshore}}\n"
LATER = parse_journal(HEAD + "log: [{at: 2026-03-10T14:00:00+01:00, interest: icu, level: high}]", "x").log


def complete(before: str, **fields: str) -> str:
    """The text after the contact `kowalski` got these fields."""
    known = parse_journal(before, "search.yaml").contacts[ContactId("kowalski")]
    return completed(before.encode(), "search.yaml", {known.id: replace(known, **fields)}).decode()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # A block gets a line more, behind a remark and before the empty line.
        (
            "contacts:\n  kowalski:\n    name: Denise  # the boss\n\nlog: []\n",
            "contacts:\n  kowalski:\n    name: Denise  # the boss\n    title: Chief\n\nlog: []\n",
        ),
        # A list as the last value.
        (
            "contacts:\n  kowalski:\n    name: Denise\n    never: [fax]  # no fax\n",
            "contacts:\n  kowalski:\n    name: Denise\n    never: [fax]  # no fax\n    title: Chief\n",
        ),
        # Text of several lines as the last value.
        (
            "contacts:\n  kowalski:\n    name: Denise\n    note: |\n      one\n      two\nlog: []\n",
            "contacts:\n  kowalski:\n    name: Denise\n    note: |\n      one\n      two\n    title: Chief\nlog: []\n",
        ),
        # A key without a value gets one.
        (
            "contacts:\n  kowalski:\n    title:\n    name: Denise\n",
            "contacts:\n  kowalski:\n    title: Chief\n    name: Denise\n",
        ),
        # Braces get an item more, in quotes so that JSON stays JSON.
        ("contacts: {kowalski: {name: Denise}}\n", 'contacts: {kowalski: {name: Denise, "title": "Chief"}}\n'),
        (
            'contacts: {"kowalski": {"name": "Denise"}}\n',
            'contacts: {"kowalski": {"name": "Denise", "title": "Chief"}}\n',
        ),
        # The line ends of the file.
        (
            "contacts:\r\n  kowalski:\r\n    name: D\r\n",
            "contacts:\r\n  kowalski:\r\n    name: D\r\n    title: Chief\r\n",
        ),
        # No line end at the end of the file.
        ("contacts:\n  kowalski:\n    name: Denise", "contacts:\n  kowalski:\n    name: Denise\n    title: Chief"),
    ],
)
def test_a_new_field_is_added_and_all_else_stays(before: str, after: str) -> None:
    assert complete(HEAD + before, title="Chief") == HEAD + after


def test_a_value_that_is_there_is_replaced_in_its_place() -> None:
    before = HEAD + "contacts:\n  kowalski:\n    name: Denise Kowalsky # as heard\n    name_verified: none\n"
    assert complete(before, name="Denise: Kowalski", name_verified="card") == (
        HEAD + "contacts:\n  kowalski:\n    name: 'Denise: Kowalski' # as heard\n    name_verified: card\n"
    )


def test_a_contact_that_is_an_alias_is_refused_and_nothing_is_written() -> None:
    before = HEAD + "contacts:\n  patel: &p {name: Raj}\n  kowalski: *p\n"
    with pytest.raises(BadInput, match=r"contacts\.kowalski: nothing was written"):
        complete(before, title="Chief")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "opportunities:\n  icu:\n    organization: Lakeshore  # the big one\n    title: Nurse\nlog: []\n",
            (
                "opportunities:\n  icu:\n    organization: Lakeshore  # the big one\n    title: Nurse\n"
                "    decision_maker: denise\n    references: [ida]\nlog: []\n"
            ),
        ),
        (
            "opportunities: {icu: {organization: Lakeshore}}\n",
            'opportunities: {icu: {organization: Lakeshore, "decision_maker": "denise", "references": ["ida"]}}\n',
        ),
        (
            "opportunities:\n  icu:\n    references: []  # none yet\n    organization: Lakeshore\n",
            (
                "opportunities:\n  icu:\n    references: [ida]  # none yet\n    organization: Lakeshore\n"
                "    decision_maker: denise\n"
            ),
        ),
    ],
)
def test_an_opportunity_is_completed_too(before: str, after: str) -> None:
    head = "sundown: 1\nseeker: {name: Amara, timezone: Europe/Berlin}\ncontacts: {denise: {name: D}, ida: {name: I}}\n"
    icu = parse_journal(head + before, "search.yaml").opportunities[OpportunityId("icu")]
    wanted = replace(icu, decision_maker=ContactId("denise"), references=(ContactId("ida"),))
    assert completed((head + before).encode(), "search.yaml", {}, {icu.id: wanted}).decode() == head + after


def test_old_and_new_people_and_facts_are_written_in_one_stroke(tmp_path: Path) -> None:
    path = tmp_path / "search.yaml"
    path.write_text(HEAD + "contacts:\n  kowalski:\n    name: Denise\nlog: []\n")
    known = parse_journal(path.read_bytes(), "x").contacts[ContactId("kowalski")]
    new = Contact(id=ContactId("patel"), name="Raj Patel")
    append_and_complete(
        path, contacts={known.id: replace(known, title="Chief"), new.id: new}, opportunities={}, facts=LATER
    )
    assert path.read_text() == HEAD + (
        "contacts:\n  kowalski:\n    name: Denise\n    title: Chief\n  patel:\n    name: Raj Patel\n"
        "log:\n- {at: 2026-03-10T14:00:00+01:00, interest: icu, level: high}\n"
    )


def test_if_one_part_cannot_be_written_none_is(tmp_path: Path) -> None:
    path = tmp_path / "search.yaml"
    before = HEAD + "contacts:\n  kowalski:\n    name: Denise\nlog: []\n"
    path.write_text(before)
    known = parse_journal(before, "x").contacts[ContactId("kowalski")]
    nowhere = Interest(at=LATER[0].at, opportunity=OpportunityId("elsewhere"), level="high")
    with pytest.raises(BadInput, match="elsewhere"):
        append_and_complete(path, contacts={known.id: replace(known, title="Chief")}, opportunities={}, facts=[nowhere])
    assert path.read_text() == before
