"""How long letters take: a first draft, the structural checks of one, and many of one employer compared.

One draft is made from a journal that has been read: what is known at the instant is worked out anew. Comparing counts
taking the letters apart, and the comparison of every one with every other; the checks themselves do not count there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby
from statistics import median

from bench.letter_set import Piece, pieces, search
from bench.measuring import YARDSTICK, in_turn, milliseconds, options, ratio, seconds_of, tell, within, yardstick
from sundown.core.drafting import draft
from sundown.core.example_search import EXAMPLE_SEARCH, WRITTEN_ON
from sundown.core.facts import Contact, ContactId, Journal
from sundown.core.surroundings import Named, examinations
from sundown.core.written import Letter, WrittenLetter
from sundown.library import letter_kinds, playbook_for
from sundown.preflight import examine, nearly_the_same

EMPLOYER = "Lakeshore General"
DRAFT_LIMIT, CHECKS_LIMIT, COMPARING_LIMIT = 0.005, 0.005, 3.0
_SLOT = re.compile(r"\{\w+\}")


def main() -> None:
    """Measure and tell."""
    asked = options(__doc__, runs=15, size=100, sized="letters")
    piece = next(each for each in pieces(search("nurse-omaha")) if each.followup.kind == "strategic_letter")
    few, many = _comparing(asked.size), _comparing(10 * asked.size)
    subjects = {
        "a strategic letter drafted": seconds_of(_drafted, piece),
        "the structural checks of one letter": seconds_of(examine, [_letter(0)], EXAMPLE_SEARCH, WRITTEN_ON),
        f"{asked.size} letters of one employer compared": seconds_of(few),
        f"{10 * asked.size} letters of one employer compared": seconds_of(many),
    }
    measured = in_turn({**subjects, YARDSTICK: seconds_of(yardstick)}, asked.runs)
    heading = ("what", "median", "least", f"times the yardstick ({YARDSTICK})", "limit", "kept")
    limits = (DRAFT_LIMIT, CHECKS_LIMIT, COMPARING_LIMIT, COMPARING_LIMIT)
    rows = [
        _row(name, measured[name], measured[YARDSTICK], limit) for name, limit in zip(subjects, limits, strict=True)
    ]
    first, last = (measured[name] for name in list(subjects)[-2:])
    longer = f"{ratio(last, first):.0f} times as long"
    note = f"Growth: ten times as many letters, so a hundred times as many pairs, take {longer}."
    tell("How long letters take", "letter_speed", asked.runs, [heading, *rows], note)


def _row(name: str, taken: Sequence[float], beside: Sequence[float], limit: float) -> tuple[str, ...]:
    cells = milliseconds(taken)
    return (name, *cells, f"{ratio(taken, beside):.2f}", f"{limit * 1000:.0f} ms", within(median(taken), limit))


def _drafted(piece: Piece) -> Letter:
    return draft(piece.followup, piece.search.journal, piece.at, letter_kinds("en"))


# ------------------------------------------------------------------------------------------ made letters


def _comparing(letters: int) -> Callable[[], object]:
    """A call that compares so many letters to people of one employer with each other."""
    journal = _employer_of(letters)
    named = [Named(*_letter(number)) for number in range(letters)]
    rules = playbook_for(journal)
    return lambda: list(examinations(named, journal, WRITTEN_ON, [], rules, nearly_the_same))


def _employer_of(people: int) -> Journal:
    """The example search, its employer with so many people more."""
    names = [ContactId(f"p{number}") for number in range(people)]
    staff = {name: Contact(id=name, name=f"Ann Lee{name}", organization=EMPLOYER) for name in names}
    return replace(EXAMPLE_SEARCH, contacts={**EXAMPLE_SEARCH.contacts, **staff})


def _letter(number: int) -> tuple[str, WrittenLetter]:
    """A thank-you e-mail, a sentence of its letter file for each element, with words of its own for the facts.

    Number 0 goes to the example search's own interviewer, so that every check has something to look at.
    """
    elements = letter_kinds("en")["thank_you_email"].elements
    chosen = []
    for step, (_, group) in enumerate(groupby(elements, key=lambda element: element.name), 3):
        ways = [way for element in group for way in element.ways]
        way = ways[number % len(ways)]
        chosen.append(way[number * step % len(way)])
    text = _SLOT.sub(f"the {number}th plan for {7 * number} beds", " ".join(chosen))
    to = f"p{number}" if number else "kowalski"
    letter = WrittenLetter(to=to, kind="thank_you_email", medium="email", opportunity="icu",
                           because_of=None if number else "r1", subject="Thank you - ICU Nurse, March 10",
                           body=f"Dear Ann,\n\n{text}\n\nBest regards,\n\nAmara Okafor\n")  # fmt: skip
    return f"{to}.md", letter


if __name__ == "__main__":
    main()
