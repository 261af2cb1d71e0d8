"""When: each word of a rule's `when`, as a question about the occasion, the reader or a setting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from sundown.core.facts import Meeting, MeetingNote, MessageFrom
from sundown.core.planner.ground import Ground
from sundown.core.planner.threads import Occasion

AboutOccasion = Callable[[Occasion, Ground], bool]
AboutReader = Callable[[Occasion, str, Ground], bool]


def stated_date(occasion: Occasion) -> date | None:
    """The day by which they decide, for this occasion."""
    if occasion.trigger == "requisition":
        return occasion.decision
    return occasion.thread.decision if occasion.thread is not None else None


def _first_round(occasion: Occasion, _ground: Ground) -> bool:
    return occasion.talk is not None and occasion.talk.round == 1


def _by_interest(occasion: Occasion, what: str, ground: Ground) -> object:
    level = occasion.thread.interest if occasion.thread is not None else "medium"
    return ground.setting(f"by_interest.{level}.{what}")


def _letter_by_interest(occasion: Occasion, to: str, ground: Ground) -> bool:
    """C-04: a strategic letter where the interest asks for one to this reader."""
    readers, talk, thread = _by_interest(occasion, "letter", ground), occasion.talk, occasion.thread
    if talk is None or thread is None or not isinstance(readers, tuple):
        return False
    decides = thread.decision_maker(talk.round)
    matters = any(omission.to == to or (omission.to is None and to == decides) for omission in talk.forgot)
    return (
        ("decision_maker" in readers and to == decides)
        or ("concern" in readers and talk.concern(to) is not None)
        or ("omission" in readers and matters)
    )


def _note_by_interest(occasion: Occasion, to: str, ground: Ground) -> bool:
    """C-04, C-07: a handwritten note where paper is welcome and the interest asks for one to this reader."""
    if ground.setting("paper.interviewer_note") == "off" or occasion.thread is None:
        return False
    readers = _by_interest(occasion, "note", ground)
    until = occasion.talk.round if occasion.talk is not None else None
    return readers == "everyone" or (readers == "decision_maker" and to == occasion.thread.decision_maker(until))


def _check_in_wanted(occasion: Occasion, ground: Ground) -> bool:
    """C-12: whether to call in the week to ten days although they decide later."""
    date_, last = stated_date(occasion), ground.number("status.call_to")
    later = date_ is not None and date_ > occasion.anchor.date() + timedelta(days=last)
    return not later or ground.setting("status.if_date_later") == "check_in"


def _call_was_made(occasion: Occasion, _ground: Ground) -> bool:
    """D-05: the call of this round has taken place."""
    thread, end = occasion.thread, occasion.anchor
    return thread is not None and any(c.kind == "status_call" and c.at >= end for c in thread.status_contacts)


def _offer_open(occasion: Occasion, _ground: Ground) -> bool:
    """D-48: the withdrawal leaves an offer unanswered, or an offer came after it."""
    thread, turn = occasion.thread, occasion.turn
    if thread is None or turn is None:
        return False
    return turn.declines or any(other.kind == "offer" and other.at > turn.at for other in thread.turns)


def _still_wanted(occasion: Occasion, _ground: Ground) -> bool:
    """The seeker had not withdrawn before this came; after a withdrawal an offer is declined, not acknowledged."""
    thread = occasion.thread
    gone = ("withdrawal", "accepted_elsewhere")
    return thread is None or not any(turn.kind in gone and turn.at < occasion.known for turn in thread.turns)


def _meeting_note(occasion: Occasion, to: str) -> MeetingNote:
    notes = occasion.fact.notes if isinstance(occasion.fact, Meeting) else {}
    return notes.get(to, MeetingNote())  # type: ignore[call-overload,no-any-return]


def _topic_missing(occasion: Occasion, _ground: Ground) -> bool:
    """S4-11: somebody was met and what they talked about is not written down."""
    return isinstance(occasion.fact, Meeting) and any(not note.talked_about for note in occasion.fact.notes.values())


def _setting(name: str, *values: str) -> AboutOccasion:
    return lambda _occasion, ground: ground.setting(name) in values


OF_THE_OCCASION: dict[str, AboutOccasion] = {
    "first_round": _first_round,
    "later_round": lambda occasion, ground: not _first_round(occasion, ground),
    "call_by_interest": lambda occasion, ground: _by_interest(occasion, "call", ground) is True,
    "status_by_phone": _setting("status.medium", "phone"),
    "status_by_mail": _setting("status.medium", "email"),
    "date_known": lambda occasion, _ground: stated_date(occasion) is not None,
    "date_unknown": lambda occasion, _ground: stated_date(occasion) is None,
    "inquiry_after_call": _setting("status.no_date", "after_call"),
    "inquiry_without_call": lambda _occasion, ground: ground.setting("status.no_date") != "after_call",
    "call_was_made": _call_was_made,
    "check_in_wanted": _check_in_wanted,
    "no_offer_yet": lambda occasion, _ground: occasion.thread is None or occasion.thread.offer is None,
    "offer_open": _offer_open,
    "no_offer_open": lambda occasion, ground: not _offer_open(occasion, ground),
    "still_wanted": _still_wanted,
    "letter_merged": _setting("strategic.delivery", "merged"),
    "letter_split_email": _setting("strategic.delivery", "split_email"),
    "letter_split_post": _setting("strategic.delivery", "split_post"),
    "topic_missing": _topic_missing,
    "needs_reply": lambda occasion, _ground: isinstance(occasion.fact, MessageFrom) and occasion.fact.needs_reply,
}

OF_THE_READER: dict[str, AboutReader] = {
    "letter_by_interest": _letter_by_interest,
    "note_by_interest": _note_by_interest,
    "linkedin_known": lambda occasion, to, ground: ground.reader(to, occasion).linkedin is not None,
    "useful": lambda occasion, to, _ground: _meeting_note(occasion, to).useful_to_them is not None,
    "benefit": lambda occasion, to, _ground: _meeting_note(occasion, to).specific_benefit is not None,
}
