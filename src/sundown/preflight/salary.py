"""Pay stays out of the letter, unless they raised it in a later round.

After the first round no letter names a salary. Later one may, but only if it was noted that they raised it, in
a debrief or in a message, or if they made an offer. A card never does. A post that is itself about pay
(payroll, compensation) is told apart by its title and the notes.

Example: "my expectation is $85,000 a year" after a first interview.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import Span, phrases
from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.facts import MessageFrom
from sundown.core.findings import Example, Finding
from sundown.core.stems import stem, stems

CITES = ("C-17", "S4-10")

LEFT_ALONE = ("offer_acknowledgement", "consultant_notice", "reference_alert", "card_notes", *RECRUITERS_KINDS)
ON_A_CARD = ("handwritten_note", "helper_card", "networking_note", "new_year_card", "linkedin_invitation")

_CURRENCY = r"(?:[$£€]|US\$|USD|EUR|GBP|CHF)"
_NUMBER = r"\d(?:[\d.,']*\d)?(?:\s?(?:k|K|thousand))?"
_SPELT = (
    r"(?:(?:ten|eleven|twelve|\w+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?"
    r"|(?:\w+ )?hundred)(?: thousand)?)"
)
_MONEY = (
    rf"(?:{_CURRENCY}\s?{_NUMBER}|{_NUMBER}\s?(?:{_CURRENCY}|dollars|euros?|pounds)|\d{{2,3}}k"
    rf"|{_SPELT} (?:dollars|euros?|pounds)(?: \w+)?|{_SPELT}(?<=thousand))"
)
_PER = r"(?:(?:an?|per|each|/)\s?(?:hour|year|month|annum|week|day|shift)|hourly|annually|yearly|p\.a\.)"
_PAY = phrases(
    r"salar(?:y|ies)",
    r"wages?",
    r"remuneration",
    r"pay (?:range|rate|scale|band|rise|raise|expectations?|grade|package)",
    r"(?:the|my|your|starting|base|about|on|of|better|higher|good|fair) pay(?! attention| close| heed)",
    r"(?:my|the|your|a|total|of|base|on|about) compensation(?! (?:claims?|committee|analyst|team|plans? for))",
    r"compensation (?:package|expectations?|range|requirements?)",
    r"(?:hourly|day|daily) rate",
    r"(?:signing|sign-on|annual|year-end) bonus",
    r"(?:earn|earning|paid|pays?|pay me|earned) (?:\w+ ){0,3}" + _MONEY,
    rf"{_MONEY} ?{_PER}",
    rf"(?:expect|expecting|accept|asking for|looking for|range of"
    rf"|between|at least|around|minimum of|offer of) (?:\w+ ){{0,3}}{_MONEY}",
    rf"(?:happy|content|satisfied|comfortable|fine|start|begin) (?:with|at|for|on) (?:\w+ ){{0,3}}{_MONEY}",
    rf"(?:north of|upwards of|no less than|not under|under|above|over|below|allowance of|or about) (?:\w+ )?{_MONEY}",
    r"(?:spine|scale|pay) points? \w+",
    r"points? [A-Z]\d{1,2}",
    r"time and a (?:half|third|quarter)",
    r"double time",
    r"gehalt\w*",
    r"what (?:the job|it|you) pays?",
)
_NOT_MINE = re.compile(
    r"(?i)\b(?:sav(?:ed|ing|es?)|revenue|sales|budget|costs?|cut|grew|raised|reduced|profit|turnover|donat\w+|grants?"
    r"|contracts?|worth|fund\w*)\b"
)
_FIGURE = re.compile(_MONEY)


def check(letter: Examination) -> Iterator[Finding]:
    """Pay where it has no place."""
    if letter.kind in LEFT_ALONE or _may_speak_of_it(letter):
        return
    hits = [span for span in letter.anatomy.every(_PAY) if _is_the_writers(letter, span)]
    severity = "block" if letter.thread is not None else "warn"
    for span in hits[:3]:
        yield letter.at(severity, span, _why(letter))
    for match in _PAY.finditer(letter.letter.subject or ""):
        if stem(match[0]) not in stems(letter.title):
            yield letter.in_subject(severity, match.start(), match.end(), _why(letter))


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
    return any(_PAY.search(" ".join((message.text or "", *message.asks))) for message in messages)


def _is_the_writers(letter: Examination, span: Span) -> bool:
    """Not a word of the post or of what was talked about, nor money that the writer saved or earned for others."""
    sentence = next((each for each in letter.anatomy.sentences if each.start <= span.start < each.end), span)
    if _FIGURE.search(span.text) and _NOT_MINE.search(sentence.text):
        return False
    note, post = letter.note, letter.thread.opportunity if letter.thread else None
    about = " ".join(filter(None, (letter.title, note.talked_about, note.asked, *(post.criteria if post else ()))))
    about += " ".join(item.text for item in letter.seeker.profile.accomplishments)
    return _FIGURE.search(span.text) is not None or not stems(span.text) & stems(about)


def _why(letter: Examination) -> str:
    if letter.kind in ON_A_CARD:
        return "a card does not speak of pay"
    if letter.talk is not None and letter.talk.round > 1:
        return "pay only if they raised it: note that in the debrief (came_up: [salary]), or leave it out"
    return "no pay in a letter after the first round"


PASSES = (
    Example(body="I saved Mercy $20,000 a year on supplies, and pay attention to detail.\n"),
    Example(body="The workers' compensation claims were a good example.\n"),
)
FAILS = (
    Example(body="My salary expectation is known to you.\n", quote="salary"),
    Example(body="I would start for $45 an hour.\n", quote="start for $45"),
)
