"""The letter says what comes next, and asks for one thing at the most.

The reader should know what you expect and how to answer: the date they named, an offer to send what is missing, or the
question when they decide. Letters that ask how things stand have one question; three are an interrogation.

Example: "Have you decided? Whom did you see? What is the salary?"
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import phrases
from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding

CITES = ("S3-14", "S1-02", "S1-23", "S4-15")

SHOULD_SAY = (
    "thank_you_email", "strategic_letter", "second_round_thank_you", "status_inquiry", "recruiter_status_contact",
    "offer_acknowledgement",
)  # fmt: skip
ONE_QUESTION = ("status_inquiry", "status_call", "recruiter_status_contact", "after_rejection_note", "nurture_note")

_DAY = (
    r"(?:monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october"
    r"|november|december|next week"
    r"|\d{1,2}(?:st|nd|rd|th|[./:]\d| ?[ap]\.?m| o'clock|,"
    r"| (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))"
)
_NEXT = phrases(
    r"next (?:\w+ )?(?:steps?|stage|round|interview|week|move|phase)",
    r"look(?:ing)? forward to (?:hear\w*|speak\w*|talk\w*"
    r"|meet\w*|see\w*|your|the (?:next|decision|outcome)|learn\w*|continu\w*|discuss\w*|any|our|further|news)",
    r"hear(?:ing)? (?:\w+ ){0,2}(?:from you|about|back|your|what|by|when)",
    r"decid(?:e|es|ed|ing)",
    r"decisions?",
    r"the choice",
    r"choices like",
    r"timeline",
    r"timetable",
    r"time ?frame",
    r"(?:let|tell) me (?:know|when|if|whenever|roughly|what|by)",
    r"if (?:you|there|anything|any)"
    r" (?:\w+ ){0,4}(?:need|needs|want|like|wish|have|helps?|would|is|are|comes?|questions?|missing|useful|else)",
    r"(?:reach|call|ring|contact|write to|e-?mail|phone) me",
    r"(?:be|get|stay|keep) in touch",
    r"(?:happy|glad|pleased|ready|available)"
    r" to (?:\w+ )?(?:answer|provide|send|talk|speak|meet|come|discuss|supply|share|give|call|help|continue|do)",
    r"available",
    r"at your (?:disposal|convenience)",
    r"(?:if you(?:'d| would)?|should you) (?:like|wish|want|care|prefer|need)",
    r"(?:keep|kept) me (?:posted|informed|updated|in mind)",
    r"whenever",
    r"(?:i|we) (?:will|shall|'ll) (?:\w+ )?(?:call|ring|write|follow|wait|check|send|be|speak|talk|get|gladly)",
    r"follow(?:ing)? up",
    rf"(?:by|on|until|before|around|after) {_DAY}\w*",
    r"(?:speak|talk|meet|see you) (?:\w+ )?(?:again|soon)",
    r"your (?:answer|news|reply|call|decision)",
    r"further (?:questions?|information|conversation|details)",
    r"come in again",
    r"at the number",
    r"if (?:it|that) (?:\w+ )?(?:helps|suits)",
    r"any(?:thing)? (?:more|else|further|questions?)",
    r"may i ask",
    r"could you (?:tell|say|let)",
    r"when do you",
    r"until then",
    r"in the meantime",
    r"soon",
    r"\+?\d[\d ()-]{7,}\d",
)
_QUESTION = re.compile(r"\?(?=[\s\"'”’)]|$)")
_MOST_ELSEWHERE = 3


def check(letter: Examination) -> Iterator[Finding]:
    """No next step, or more than one question."""
    counts = letter.kind in SHOULD_SAY and letter.anatomy.english and letter.anatomy.words > 0
    if counts and letter.anatomy.search(_NEXT) is None:
        yield letter.missing("warn", "nothing says what comes next: the date they named, or how to reach you")
    yield from _questions(letter)


def _questions(letter: Examination) -> Iterator[Finding]:
    if letter.medium == "phone":
        return
    asked = list(letter.anatomy.every(_QUESTION))
    most = 1 if letter.kind in ONE_QUESTION else _MOST_ELSEWHERE
    if len(asked) > most:
        sentence = next((s for s in letter.anatomy.sentences if s.start <= asked[most].start < s.end), asked[most])
        many = "one question is enough" if most == 1 else f"{len(asked)} questions are too many"
        yield letter.at("warn", sentence, f"{many}: keep the one that matters")


PASSES = (
    Example(body="I understand that you mean to decide by March 20.\n"),
    Example(body="Please ring me if anything is missing.\n"),
    Example(body="May I ask whether there is news?\n", kind="status_inquiry"),
)
FAILS = (
    Example(body="Thank you for the good talk. I want this job very much.\n"),
    Example(
        body="Is there news? Have you seen many others?\n", kind="status_inquiry", quote="Have you seen many others?"
    ),
)
