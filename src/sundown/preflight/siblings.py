"""Letters to people of one organization differ in more than the name.

Readers of one employer lay their letters side by side. Compared are the texts without salutation, close and
signature, with names masked: the share of three-word runs (c3) and of sentences (s80) that the shorter letter
has in common with the other.

Tried on Sundown's own drafts and on letters written by hand: letters of different kinds share 13 % of the runs
at the most and no sentence; drafts of one kind share 7 % in the middle and 27 % at the most, which is warned
about; letters of different people less than 10 %. Copies in which every twelfth, eighth or fifth word was
replaced, or whose sentences were put in another order, share 40 to 93 % of the runs and 40 to 100 % of the
sentences, and all of them were blocked.

Example: two panel members get the same four paragraphs with another name on top.
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Alike, Examination
from sundown.core.findings import Example, Finding

CITES = ("C-16", "S1-10", "S1-11", "D-19")


def check(letter: Examination) -> Iterator[Finding]:
    """Letters to others of the same organization that say the same."""
    for other in letter.siblings:
        who = letter.situation.people.reader(other.to).name[:60]
        yield told(letter, other, f"{shares(other)} also in the letter to {who} ({other.file}): say it differently")


def told(letter: Examination, other: Alike, message: str) -> Finding:
    """A finding on the first sentence that both letters have."""
    sentences = letter.anatomy.sentences
    if other.place is None or other.place >= len(sentences):
        return letter.missing(other.severity, message)
    return letter.at(other.severity, sentences[other.place], message)


def shares(other: Alike) -> str:
    """How much is shared, by the measure that says more."""
    how = other.likeness
    return f"{how.c3:.0%} of the wordings are" if how.c3 >= how.s80 else f"{how.s80:.0%} of the sentences are"


_SAME = "Thank you for the hour you gave me on Tuesday. I came away sure that I want to work on your ward."

PASSES = (
    Example(body=f"Dear Ms. Kowalski,\n\n{_SAME}\n",
            beside=(("patel", "Dear Dr. Patel,\n\nSepsis alerts were new to me. I have read up on them since.\n"),)),
)  # fmt: skip
FAILS = (
    Example(body=f"Dear Ms. Kowalski,\n\n{_SAME}\n", beside=(("patel", f"Dear Dr. Patel,\n\n{_SAME}\n"),),
            quote="Thank you for the hour you gave me on Tuesday."),
)  # fmt: skip
