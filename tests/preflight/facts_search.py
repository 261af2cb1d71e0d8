"""The search that the tests of facts are about: that of the examples, with more people and a second round."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from sundown.core.example_search import EXAMPLE_SEARCH
from sundown.core.facts import Contact, ContactId, Interview, InterviewId, Journal, MessageFrom, OpportunityId
from sundown.core.findings import Finding
from sundown.core.written import WrittenLetter
from sundown.preflight import examine

KOWALSKI, ICU = ContactId("kowalski"), OpportunityId("icu")


def _contact(id_: str, name: str, honorific: str | None = None, **more: str) -> Contact:
    return Contact(id=ContactId(id_), name=name, honorific=honorific, organization="Lakeshore General", **more)  # type: ignore[arg-type]


_MORE = (
    _contact("page", "Neville Page", "Mr.", title="Systems Librarian"),
    _contact("orourke", "Siobhán O'Rourke", "Ms."),
    _contact("berg", "Pieter van den Berg", "Mr."),
    _contact("brandt", "Agnes Kowalczyk-Brandt", "Mrs."),
    _contact("nguyen", "Linh Nguyễn", "Dr."),
    _contact("hale", "Robin Hale", "Mx."),
    _contact("tranter", "William Tranter", "Mr."),
    _contact("weber", "Dr. Anna Weber", "Frau"),
    _contact("marsh", "Jon Marsh"),
    _contact("holt", "Graham Holt", "Sir"),
    _contact("cruz", "Marisol de la Cruz", "Dr.", phone="+1 216 555 0177"),
    _contact("moss", "Ivy Moss", "Ms.", phone="+1 216 555 0188"),
)
SEARCH: Journal = replace(
    EXAMPLE_SEARCH, contacts={**EXAMPLE_SEARCH.contacts, **{contact.id: contact for contact in _MORE}}
)
INVITED: Journal = replace(
    SEARCH,
    log=(
        *SEARCH.log,
        MessageFrom(at=datetime(2026, 3, 11, 15, tzinfo=UTC), sender=KOWALSKI, opportunity=ICU,
                    text="Could you come to a trial shift on Tuesday, March 17 at 9 a.m.?"),
        Interview(at=datetime(2026, 3, 11, 15, 5, tzinfo=UTC), interview=InterviewId("r2"), opportunity=ICU,
                  start=datetime(2026, 3, 17, 9, tzinfo=UTC), end=datetime(2026, 3, 17, 12, tzinfo=UTC),
                  with_=(KOWALSKI,)),
    ),
)  # fmt: skip
"""The same, after an invitation to a trial shift on Tuesday, March 17 from nine until noon."""


def told(
    check: str,
    body: str,
    *,
    to: str = "kowalski",
    kind: str = "thank_you_email",
    subject: str = "Thank you",
    on: str = "2026-03-10",
    search: Journal = SEARCH,
) -> list[Finding]:
    """What one check says about a letter, beyond notes."""
    letter = WrittenLetter(to=to, kind=kind, medium="email", body=f"{body}\n", subject=subject, opportunity="icu",
                           because_of="r1" if kind == "thank_you_email" else None,
                           written_on=date.fromisoformat(on))  # fmt: skip
    [examined] = examine([("letter.md", letter)], search)
    assert examined.error is None
    return [each for each in examined.findings if each.check == check and each.severity != "note"]
