"""The letter goes a way that this reader wants and that can reach them.

Somebody who asked for no e-mail, no paper or no contact at all gets none; an employer who forbids follow-up gets only
what they asked for. A way for which no address is known must be confirmed; a card may be handed to somebody who speaks
for you, and an invitation to LinkedIn goes to a page that one looks up there. A contact's telephone rings only with
something of direct benefit to them, and interviewers are invited to LinkedIn after the outcome.

Example: an e-mail to somebody who said "no e-mail, please".
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import SPOKEN, Examination
from sundown.core.facts import MessageFrom, Offer
from sundown.core.findings import Example, Finding
from sundown.core.letters import VOICEMAIL
from sundown.core.playbook import Rule
from sundown.core.words import KIND_WORDS, MEDIUM_WORDS

CITES = ("S1-14", "S4-28", "S4-16", "C-10", "C-11", "D-42")

ANSWERS = ("reply", "offer_acknowledgement")
"""What may go the way on which they wrote or rang (D-42)."""

AWAITED = (
    "reply", "reschedule_confirmation", "withdrawal_letter", "decline_letter", "offer_acknowledgement",
    "competing_offer_notice", "consultant_notice", *("recruiter_nudge", "candidate_update", "recruiter_status_contact"),
    "reference_alert", "reference_thanks",
)  # fmt: skip
"""Kinds that answer or end something, or go to others: an employer's ban on follow-up does not meet them."""

BY_HAND_TOO = ("reference_thanks", "after_rejection_note", "nurture_note")
"""Kinds that a card or a letter on paper makes only more courteous, whatever the playbook plans."""

_ADDRESSES = {
    "email": "e-mail address", "post": "postal address", "handwritten": "postal address", "phone": "telephone number",
    "fax": "fax number", "linkedin": "LinkedIn page",
}  # fmt: skip


def check(letter: Examination) -> Iterator[Finding]:
    """Refused, forbidden, out of reach, or not the way for this kind."""
    medium = "phone" if letter.medium == VOICEMAIL else letter.medium
    words = MEDIUM_WORDS[medium]
    if letter.letter.to in letter.situation.people.no_contact:
        yield letter.above("block", f"{letter.name} asked not to be written to or rung")
    elif letter.reader.refuses(medium):
        yield letter.above("block", f"{letter.name} asked for nothing {words}")
    elif not _has_address(letter, medium):
        severity = "note" if _needs_none(letter, medium) else "confirm"
        yield letter.above(severity, f"no {_ADDRESSES[medium]} of {letter.name} is known")
    yield from _forbidden(letter)
    yield from _call_without_benefit(letter)
    if letter.kind == "linkedin_invitation" and _is_too_early(letter):
        yield letter.above("confirm", f"{letter.name} is still deciding: invite them after the outcome")
    yield from _unusual(letter, medium)


def _is_too_early(letter: Examination) -> bool:
    """C-11: interviewers of a running process are invited after the outcome, unless the playbook says otherwise."""
    waits = letter.playbook.values["linkedin.interviewers"] == "after_outcome"
    return waits and letter.situation.in_running_process(letter.letter.to)


def _has_address(letter: Examination, medium: str) -> bool:
    if letter.letter.to == "self" or medium == "in_app" or letter.contact is None:
        return True
    return letter.reader.reached_by(medium) or _goes_through_the_consultant(letter, medium)


def _needs_none(letter: Examination, medium: str) -> bool:
    """A reference is somebody whom one meets; on LinkedIn one looks for the name."""
    by_hand = medium == "handwritten" and letter.contact is not None and letter.contact.kind == "reference"
    return by_hand or letter.kind == "linkedin_invitation"


def _goes_through_the_consultant(letter: Examination, medium: str) -> bool:
    """Where a consultant passes letters on, theirs is the address that is needed (C-08)."""
    thread = letter.thread
    if thread is None or thread.consultant is None or thread.opportunity.direct:
        return False
    return letter.situation.people.reader(thread.consultant, thread.writer).reached_by(medium)


def _forbidden(letter: Examination) -> Iterator[Finding]:
    if letter.thread is None or letter.kind in AWAITED:
        return
    reason = letter.thread.opportunity.no_follow_up
    everywhere = letter.playbook.values["employer.no_follow_up"] == "on"
    if (reason or everywhere) and not _asked(letter):
        yield letter.above("block", f"no follow-up to this employer: {reason or 'your playbook says so'}")


def _asked(letter: Examination) -> bool:
    """They asked for a call themselves."""
    messages = letter.situation.all(MessageFrom)
    return letter.kind == "status_call" and any(
        message.call_me is not None and letter.letter.to in (message.sender, message.call_me.whom)
        for message in messages
    )


def _call_without_benefit(letter: Examination) -> Iterator[Finding]:
    """A contact from the network is rung only with something recorded that is of use to them (S4-16)."""
    if letter.medium not in SPOKEN or letter.contact is None or _asked(letter):
        return
    network = letter.kind == "benefit_call" or (
        letter.thread is None and letter.situation.network_since(letter.letter.to)
    )
    if network and not any(note.specific_benefit for note in letter.met):
        yield letter.above("block", f"nothing of direct benefit to {letter.name} is noted: write instead of calling")


def _unusual(letter: Examination, medium: str) -> Iterator[Finding]:
    """A way that no rule of the playbook takes for this kind."""
    rules = [rule for rule in letter.playbook.rules.values() if isinstance(rule, Rule) and rule.makes == letter.kind]
    usual = {way for rule in rules for way in rule.media}
    if letter.kind in ANSWERS:
        usual |= {fact.via for fact in letter.situation.all(MessageFrom) if fact.via is not None}
        usual |= {fact.via for fact in letter.situation.all(Offer) if fact.via is not None}
    if letter.kind in BY_HAND_TOO:
        usual |= {"handwritten", "post"} if usual else set()
    if usual and medium not in usual | {"in_app"}:
        ways = ", ".join(sorted(MEDIUM_WORDS[way] for way in usual if way in MEDIUM_WORDS))
        what = KIND_WORDS[letter.kind]
        article = "an" if what[0] in "aeio" else "a"
        yield letter.above("warn", f"{article} {what} does not go {MEDIUM_WORDS[medium]}, but {ways}")


PASSES = (
    Example(body="Thank you.\n"),
    Example(body="Thank you.\n", to="stone", kind="networking_note", medium="handwritten", opportunity=None,
            because_of=None),
)  # fmt: skip
FAILS = (
    Example(body="Thank you.\n", to="stone", kind="networking_note", medium="email", opportunity=None, because_of=None),
    Example(body="Thank you.\n", medium="fax"),
    Example(
        body="This is Amara.\n", to="lang", kind="benefit_call", medium="voicemail", opportunity=None, because_of="fair"
    ),
    Example(body="May I invite you?\n", kind="linkedin_invitation", medium="linkedin"),
)
