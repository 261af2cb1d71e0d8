"""The words for kinds, media and states as people read them, the same on screen, on paper and in messages."""

from __future__ import annotations

from datetime import datetime, tzinfo

from sundown.core.facts import Journal
from sundown.core.followup import KINDS

SPELT = {
    "thank_you_email": "thank-you e-mail",
    "second_round_thank_you": "second-round thank-you",
    "after_rejection_note": "after-rejection note",
    "competing_offer_notice": "competing-offer notice",
    "linkedin_invitation": "LinkedIn invitation",
    "new_year_card": "New Year's card",
}
KIND_WORDS = {kind: SPELT.get(kind, kind.replace("_", " ")) for kind in KINDS}
"""The kinds as people read them: the same words as in the journal, spelt as in print."""

MEDIUM_WORDS = {
    "email": "by e-mail",
    "post": "by post, typed",
    "handwritten": "by post, handwritten",
    "phone": "by telephone",
    "linkedin": "on LinkedIn",
    "fax": "by fax",
    "in_app": "here",
}

STATE_WORDS = {
    "planned": "later",
    "due": "now",
    "late_but_in_time": "still in time",
    "overdue": "overdue",
    "done": "done",
    "skipped": "skipped",
}

TASK_WORDS = {
    "keep_job_hunting": "keep looking",
    "promise": "keep a promise",
    "debrief": "write down what was said",
    "ask_decision_date": "ask when they decide",
    "verify_name": "check a name",
    "answer_offer": "answer the offer",
    "research": "use the wait",
    "be_ready": "be ready for a call",
}


def name_of(person: str, journal: Journal) -> str:
    """The name behind a contact's or seeker's id; `self` is "yourself"."""
    if person in journal.contacts:
        return journal.contacts[person].name  # type: ignore[index]
    if person == "self":
        return "yourself"
    seeker = journal.seekers.get(person)  # type: ignore[call-overload]
    return seeker.name if seeker is not None else person


def job_of(opportunity: str | None, journal: Journal) -> str:
    """The post and the organization of an opportunity, or nothing."""
    post = journal.opportunities.get(opportunity) if opportunity else None  # type: ignore[call-overload]
    if post is None:
        return ""
    return f"{post.organization}, {post.title}" if post.title else str(post.organization)


def media_words(medium: str, alternatives: tuple[str, ...], via: str | None) -> str:
    """By which way, with the ways that are as right, and through whom."""
    words = " or ".join(MEDIUM_WORDS[way] for way in (medium, *alternatives))
    return f"{words}, through the consultant" if via else words


def moment_words(moment: datetime, home: tzinfo, now: datetime | None = None) -> str:
    """An instant as people write it; with its offset where the clock is not the one at home.

    With `now`, the year stands there too where it is another one.
    """
    year = f" {moment.year}" if now is not None and moment.year != now.astimezone(home).year else ""
    text = f"{moment:%a} {moment.day} {moment:%b}{year} {moment:%H:%M}"
    here = moment.astimezone(home)
    return text if here.utcoffset() == moment.utcoffset() else f"{text} (UTC{moment:%z})".replace("00)", ")", 1)


def kind_words(kind: str, medium: str) -> str:
    """The kind as people read it; what is called an e-mail and goes on paper is a letter."""
    return "thank-you letter" if kind == "thank_you_email" and medium != "email" else KIND_WORDS[kind]


def shown(text: str) -> str:
    """Somebody's text for a screen: signs that turn the writing round or move the cursor are left out."""
    return "".join(sign for sign in text if sign.isprintable() or sign in "\n ")
