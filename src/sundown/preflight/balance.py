"""Your wish for the job is balanced by their wish for success.

A letter in which almost every sentence is about you says little to them. A sentence counts as yours where it speaks of
"I" or "my" more often than of "you", of the employer, of "we", and of what the two of you talked about or the post asks
for; one more than 60 % of them is warned about. Answers to a question about you, and letters of fewer than six
sentences, are left alone: there the measure says nothing.

Example: "I was happy to come. I have always wanted this. I am sure I can do it. I work hard. I learn fast. I hope so."
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import Span
from sundown.core.examination import RECRUITERS_KINDS, SPOKEN, Examination
from sundown.core.findings import Example, Finding
from sundown.core.stems import stems, telling

CITES = ("S4-27", "S4-26")

MOST = 0.60
FEWEST_SENTENCES = 6
LEFT_ALONE = (
    "card_notes", "consultant_notice", "reference_alert", "withdrawal_letter", "decline_letter", "helper_card", "reply",
    "offer_acknowledgement", "competing_offer_notice", *RECRUITERS_KINDS,
)  # fmt: skip

_MINE = re.compile(r"(?<![\w'])(?:[Ii](?:'\w+)?|[Mm]y)(?!\w)")
_YOURS = re.compile(r"(?i)(?<![\w'])(?:you(?:'\w+)?|your|yours|yourself|we|us|our|ours|together)(?!\w)")


def check(letter: Examination) -> Iterator[Finding]:
    """Too many sentences about the writer."""
    sentences = letter.anatomy.sentences
    if letter.kind in LEFT_ALONE or letter.medium in SPOKEN or len(sentences) < FEWEST_SENTENCES:
        return
    if not letter.anatomy.english:
        return
    names = [name.casefold() for name in letter.organization.split() if len(name) > 3]
    topics = _topics(letter)
    own = [sentence for sentence in sentences if _is_own(sentence, names, topics)]
    if len(own) > MOST * len(sentences) + 1:
        share = f"{len(own)} of {len(sentences)} sentences are about you"
        yield letter.at("warn", own[0], f"{share}: turn some of them to what the reader gains")


def _topics(letter: Examination) -> frozenset[str]:
    """The telling stems of what the reader asked, said, liked or doubted, and of what the post asks for."""
    note, post = letter.note, letter.thread.opportunity if letter.thread else None
    texts = [note.talked_about, note.asked, note.liked, note.rapport, note.concern.text if note.concern else None]
    return frozenset().union(
        *(
            telling(text, letter.title, letter.organization)
            for text in [*texts, *(post.criteria if post else ())]
            if text
        )
    )


def _is_own(sentence: Span, employer: list[str], topics: frozenset[str]) -> bool:
    """Whether it speaks of the writer more often than of the reader and their matter."""
    low = sentence.text.casefold()
    theirs = len(_YOURS.findall(sentence.text)) + any(name in low for name in employer)
    theirs += len(topics & stems(sentence.text))
    return len(_MINE.findall(sentence.text)) > theirs


PASSES = (
    Example(body="You asked about nights. I like them. Your ward would gain a calm pair of hands. Do ring me.\n"),
)
FAILS = (
    Example(body="I was happy to come. I have always wanted this. I am sure I can do it. I work hard. I learn fast. "
            "I hope that I will soon hear more.\n", quote="I was happy to come."),
)  # fmt: skip
