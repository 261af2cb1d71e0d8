"""Cards and letters to print: one writer, many readers, each with a name, an address and a text of their own.

No two orders hold the same text: what sets type remembers what it has set, and would only look it up.
"""

from __future__ import annotations

from datetime import datetime
from itertools import count as numbers

from bench.measuring import ZONE
from sundown.core.facts import Contact, ContactId, Journal, Phone, Seeker, SeekerId
from sundown.core.written import WrittenLetter
from sundown.paper.order import Order, Piece
from sundown.paper.people import writer_of

AT = datetime(2026, 3, 10, 18, tzinfo=ZONE)
SEEKER = Seeker(
    name="Amara Okafor", timezone=ZONE, country="US", email="amara@mail.example",
    post="1815 Riverside Ave, Cleveland, OH 44113", phones=(Phone(number="+1 216 555 0142"),),
)  # fmt: skip
_TEAMS = numbers(3)
_FIRST = ("Denise", "Łukasz", "Ayşegül", "Zoë", "Raj", "Tamika", "Şükrü", "Anaïs")
_LAST = ("Kowalski", "Wąsowicz", "Işık", "O’Brien", "Patel", "Reed", "Çağlayan", "Lefèvre")
_NOTE = """\
March 10, 2026

Dear {reader},

Thank you for the opportunity to discuss the position of ICU nurse, and for the {number} minutes you took to walk \
me through the unit. Your story of the night with two codes and one float has stayed with me.

I wish you and your team of {team} a quiet week.

Sincerely,

Amara Okafor
"""
_PARAGRAPH = """\
On nights I have led a team of five for three years. In the first winter we cut the time from alarm to bedside from \
four minutes to ninety seconds, with two floats instead of one and one telephone for each of the {team} offices.
"""
_LETTER = _NOTE.replace("I wish", "".join(f"Point {point}. {_PARAGRAPH}\n" for point in range(4)) + "I wish")
"""230 words: letters have 200 to 300."""


def order(count: int, medium: str = "handwritten") -> Order:
    """So many cards, or with `post` letters."""
    contacts = {each.id: each for each in map(_reader, range(count))}
    journal = Journal(seekers={SeekerId("self"): SEEKER}, contacts=contacts)
    text = _NOTE if medium == "handwritten" else _LETTER
    pieces = [
        Piece(
            source=f"{each.id}.md",
            stem=each.id,
            kind="handwritten_note",
            medium=medium,
            writer=writer_of("handwritten_note", None, each.id, journal),
            reader=each,
            letter=WrittenLetter(to=each.id, kind="handwritten_note", medium=medium,
                                 body=text.format(reader=each.name, number=number + 10, team=next(_TEAMS))),
        )
        for number, each in enumerate(contacts.values())
    ]  # fmt: skip
    return Order(journal=journal, at=AT, pieces=pieces)


def _reader(number: int) -> Contact:
    first, last = _FIRST[number % len(_FIRST)], _LAST[number // len(_FIRST) % len(_LAST)]
    return Contact(id=ContactId(f"p{number}"), name=f"{first} {last}", title="Nurse Manager ICU", country="US",
                   organization="Lakeshore General", post=f"{number + 1} Lake Ave, Cleveland, OH 44114")  # fmt: skip
