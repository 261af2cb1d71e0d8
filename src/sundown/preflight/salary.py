"""Pay stays out of the letter, unless they raised it in a later round.

After the first round no letter names a salary. Later one may, but only if it was noted that they raised it, in
a debrief or in a message, or if they made an offer. A card never does. A post that is itself about pay
(payroll, compensation) is told apart by its title and the notes.

Example: "my expectation is $85,000 a year" after a first interview.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from sundown.core.anatomy import Span, flattened
from sundown.core.claims.amounts import amounts_in
from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.facts import MessageFrom
from sundown.core.findings import Example, Finding
from sundown.core.pay import is_of_pay_alone, names_an_amount, pay_in
from sundown.core.stems import stems

CITES = ("C-17", "S4-10")

LEFT_ALONE = ("consultant_notice", "reference_alert", "card_notes", *RECRUITERS_KINDS)
ON_A_CARD = ("handwritten_note", "helper_card", "networking_note", "new_year_card", "linkedin_invitation")

_SOMEBODYS = re.compile(r"(?i)\b(?:i|me|my|mine|we|us|our|you|your|ich|mich|mir|mein\w*|sie|ihr\w*)\b|\d")
_MOST_TOLD = 3


def check(letter: Examination) -> Iterator[Finding]:
    """Pay where it has no place."""
    if letter.kind == "offer_acknowledgement":
        yield from _haggling(letter)
        return
    if letter.kind in LEFT_ALONE or _may_speak_of_it(letter):
        return
    for span in islice(_of_the_writer(letter), _MOST_TOLD):
        yield letter.at(_severity(letter, span), span, _why(letter))
    subject = letter.flat_subject
    for start, end in pay_in(subject):
        if not stems(subject[start:end]) & stems(letter.title):
            severity = "block" if letter.thread is not None and names_an_amount(subject[start:end]) else "warn"
            yield letter.in_subject(severity, start, end, _why(letter))


_HAGGLES = re.compile(
    r"(?i)\b(?:i|we|me)\b[^.;:!?]{0,60}?\b(?:need|want|expect\w*|ask\w*|accept"
    r"|less than|at least|move|earn|make|hop(?:e|ing)"
    r"|look\w*|better|settle|take|like)\b|\bmy (?:present |current |last )?(?:pay|salary|wage|rate|figure|price)\b"
)


def _haggling(letter: Examination) -> Iterator[Finding]:
    """What an acknowledgement asks or says of its writer's pay in numbers: it neither accepts nor refuses (D-08)."""
    for sentence in letter.anatomy.sentences:
        if _HAGGLES.search(sentence.text) and next(amounts_in(sentence.text), None) is not None:
            for start, end in islice(pay_in(sentence.text), 1):
                span = Span(sentence.start + start, sentence.start + end, sentence.text[start:end])
                yield letter.at(
                    "confirm", span, "an acknowledgement neither accepts nor haggles: talk about pay in person"
                )


def _severity(letter: Examination, span: Span) -> str:
    """What names somebody's pay blocks where a post is at stake; what might be about pay in general is warned about."""
    if letter.thread is None or not _SOMEBODYS.search(span.text):
        return "warn"
    return "block" if names_an_amount(span.text) or is_of_pay_alone(span.text) else "warn"


def _of_the_writer(letter: Examination) -> Iterator[Span]:
    """The places that speak of pay, but not in words of the post or of what was talked about."""
    about = _about(letter)
    for sentence in letter.anatomy.sentences:
        for start, end in pay_in(sentence.text):
            said = sentence.text[start:end]
            if names_an_amount(said) or not (stems(said) & about or _is_talked_of(letter, said)):
                yield Span(sentence.start + start, sentence.start + end, said)


def _is_talked_of(letter: Examination, said: str) -> bool:
    """Whether the search speaks of such pay itself, and the words are nobody's: wage books, a night premium."""
    words = frozenset(re.findall(r"[^\W\d_]+", said.casefold()))
    return not _SOMEBODYS.search(said) and words <= letter.record.words


def _may_speak_of_it(letter: Examination) -> bool:
    """Whether they raised it, where this letter may answer (C-17)."""
    if letter.kind in ON_A_CARD or letter.playbook.values["salary"] == "never":
        return False
    if letter.kind == "reply":
        return _asked_in_writing(letter)
    if letter.thread is None or (letter.talk is not None and letter.talk.round <= 1):
        return letter.thread is not None and letter.thread.offer is not None
    raised = any("salary" in talk.came_up for talk in letter.thread.talks)
    return raised or letter.thread.offer is not None or _asked_in_writing(letter)


def _asked_in_writing(letter: Examination) -> bool:
    messages = [message for message in letter.situation.all(MessageFrom) if message.sender == letter.letter.to]
    return any(_speaks_of_pay(text) for message in messages for text in (message.text or "", *message.asks))


def _speaks_of_pay(text: str) -> bool:
    return next(pay_in(flattened(text)), None) is not None


def _about(letter: Examination) -> frozenset[str]:
    """The stems of what the post and the talk were about: somebody who runs a payroll may speak of wages."""
    note, post = letter.note, letter.thread.opportunity if letter.thread else None
    said = (letter.title, note.talked_about, note.asked, *(post.criteria if post else ()))
    done = (item.text for item in letter.seeker.profile.accomplishments)
    return stems(" ".join(filter(None, (*said, *done))))


def _why(letter: Examination) -> str:
    if letter.kind in ON_A_CARD:
        return "a card does not speak of pay"
    if letter.talk is not None and letter.talk.round > 1:
        return "pay only if they raised it: note that in the debrief (came_up: [salary]), or leave it out"
    return "no pay in a letter after the first round"


PASSES = (
    Example(body="I saved Mercy $20,000 a year on supplies, and pay attention to detail.\n"),
    Example(body="The workers' compensation claims were a good example.\n"),
    Example(body="I would want a team of nine, and be there around nine-thirty.\n"),
)
FAILS = (
    Example(body="My salary expectation is known to you.\n", quote="salary"),
    Example(body="I would start for $45 an hour.\n", quote="$45 an hour"),
    Example(body="I'd be wanting nearer thirty-four than thirty-one.\n", quote="I'd be wanting nearer thirty-four"),
    Example(body="I make 61K today and would move for 70.\n", quote="I make 61K"),
)
