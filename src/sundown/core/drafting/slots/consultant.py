"""What a consultant is told, and what a consultant tells candidates and clients."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from sundown.core.drafting.material import Material
from sundown.core.drafting.plain import as_name, plain
from sundown.core.drafting.slots.wording import Wording, origin_of
from sundown.core.facts import CONSULTANT, ContactId, Decision, MessageFrom, Seeker
from sundown.core.planner.requisitions import requisitions
from sundown.core.planner.threads import Talk, Thread
from sundown.core.written import Origin

_KINDS = ("consultant_notice", "recruiter_nudge", "recruiter_status_contact", "candidate_update")
_BEFORE_THE_FIRST_DUE = timedelta(hours=4)  # D-52: a nudge's latest is four hours before the first due
_MOST_WORRIES = 3
_DAYS_SAID_BY_NAME = 7


def fill(said: Wording, material: Material) -> None:
    """Only for letters to or from a consultant: nothing of it is any other reader's business."""
    if material.followup.kind not in _KINDS or (thread := material.thread) is None:
        return
    _outcome(said, thread)
    _people(said, material, thread)
    _thanks_due(said, material, thread)
    _worries(said, thread)
    _requisition(said, material, thread)
    if material.followup.by == CONSULTANT:
        _decision(said, material, thread)
    _news(said, material)


def _outcome(said: Wording, thread: Thread) -> None:
    """D-30: a notice follows a withdrawal or an acceptance; who has accepted elsewhere is no longer looking."""
    if thread.ended is not None and thread.ended.kind == "withdrawal":
        said.occasions.add("accepted_elsewhere" if "accepted" in said.occasions else "withdrew")


# ------------------------------------------------------------------------------------------ who


def _people(said: Wording, material: Material, thread: Thread) -> None:
    """Whom the candidate met, and the firm that writes."""
    now = material.situation.at
    met = [person for talk in thread.talks for person in talk.people if thread.was_held(talk, now)]
    if met:
        _put_row(said, material, "people_met", met, f"opportunity {thread.id}: people")
    consultant = material.situation.journal.consultant
    if consultant is not None and material.followup.by == CONSULTANT:
        firm = as_name(material.contact(consultant).organization)
        said.put("firm", firm, Origin(f"contact {consultant}: organization", firm))


def _put_row(said: Wording, material: Material, slot: str, people: Sequence[ContactId], where: str) -> None:
    names = [said.language.called(material.contact(person)) for person in dict.fromkeys(people)]
    said.put(slot, said.language.row(names), Origin(where, ", ".join(names)))


def _seeker(material: Material, thread: Thread) -> Seeker:
    seekers = material.situation.journal.seekers
    return seekers[thread.opportunity.seeker or next(iter(seekers))]


def _thanks_due(said: Wording, material: Material, thread: Thread) -> None:
    """Whom a candidate is to thank for the round's talks of that day, and by when the first thanks are due (D-52)."""
    if (talk := material.talk) is None:
        return
    whom = [person for each in thread.talks if _of_one_step(each, talk, material) for person in each.people]
    if whom:
        _put_row(said, material, "whom", whom, f"interview {talk.id}: with")
    by = _first_due(material)
    said.put("thank_by", said.language.until(by), Origin("the plan", str(by)))


def _of_one_step(one: Talk, other: Talk, material: Material) -> bool:
    if one is other or one.start is None or other.start is None:
        return one is other
    return one.round == other.round and material.day(one.start) == material.day(other.start)


def _first_due(material: Material) -> date:
    """The day of the candidate's first due, on the clock that decided it.

    A nudge ends four hours before it, but never before the talk does: then the first due is on that day too.
    """
    followup = material.followup
    ends_early = followup.latest <= followup.earliest
    return (followup.latest if ends_early else followup.latest + _BEFORE_THE_FIRST_DUE).date()


# ------------------------------------------------------------------------------------------ what


def _worries(said: Wording, thread: Thread) -> None:
    """The concerns that were heard, the newest: a consultant is told them frankly."""
    heard = [
        (talk.id, person, note.concern.text)
        for talk in thread.talks
        for person, note in talk.notes.items()
        if note.concern is not None and plain(note.concern.text)
    ]
    for talk_id, person, text in heard[-_MOST_WORRIES:]:
        origin = origin_of(f"debrief {talk_id}: notes.{person}.concern.text", text)
        said.put_item("worry", text, said.language.to_writer, said.language.as_it_stands, origin)


def _requisition(said: Wording, material: Material, thread: Thread) -> None:
    """D-29: which candidates of the post the client has seen, and when last, in the order of the days."""
    post, requisition = thread.opportunity, thread.opportunity.requisition
    others = [
        other
        for other in material.situation.threads.values()
        if other is thread or (requisition is not None and other.opportunity.requisition == requisition)
    ]
    taken = any(other.offer is not None or other.accepted for other in others)
    said.occasions.add("choice_made" if taken else "choice_open")
    last_talks = sorted(_last_talks(material, others))
    if last_talks:
        recent = (material.written_on - last_talks[0][0]).days < _DAYS_SAID_BY_NAME
        today = material.written_on if recent else date.max  # one row says all its days in the same way
        words = [f"{name} {said.language.on_day(day, today)}" for day, name in last_talks]
        said.put("seen", said.language.row(words), Origin(f"requisition {requisition or post.id}", ", ".join(words)))


def _decision(said: Wording, material: Material, thread: Thread) -> None:
    """The client's date for the post, of whichever candidate it was learned: for the consultant it is one search."""
    searches = requisitions(material.situation)
    by = next((search.decision for search in searches if thread in search.threads), None)
    if by is None:
        return
    said.occasions -= {"decision_known", "decision_past", "decision_open", "decision_not_asked"}
    known = by >= material.written_on
    said.occasions.add("decision_known" if known else "decision_past")
    words = said.language.decided_by(_as_stated(thread, by))
    said.put("decision" if known else "stated", words, Origin("decision_by", str(by)))


def _as_stated(thread: Thread, by: date) -> Decision:
    """With its first day, where the candidate's own thread knows a range."""
    return next((stated for _, stated in reversed(thread.decisions) if stated.last == by), Decision(last=by))


def _last_talks(material: Material, threads: Sequence[Thread]) -> Iterator[tuple[date, str]]:
    """Of each candidate who still waits for word, the day of the last talk that was held."""
    now = material.situation.at
    for thread in threads:
        held = [talk.start for talk in thread.talks if talk.start is not None and thread.was_held(talk, now)]
        if held and thread.running:
            yield material.day(held[-1]), as_name(_seeker(material, thread).name)


def _news(said: Wording, material: Material) -> None:
    """D-32: what there is to tell a candidate; the client's words are for the consultant alone, who draws on them."""
    because_of = material.followup.because_of or ""
    if because_of.startswith("after-"):
        said.occasions.add("interviews_over")
    if because_of == "decision-date":
        said.occasions.add("date_passed")
    messages = material.situation.all(MessageFrom)
    message = next((each for each in messages if f"message-{each.at:%Y-%m-%dT%H%M}" == because_of), None)
    if message is not None:
        day = material.day(message.at)
        said.put("their_day", said.language.on_day(day, material.written_on), Origin("at", str(day)))
        said.words.pop("their_text", None)
        said.put("their_text", None, origin_of(f"message_from {message.sender}", message.text or ""))
        said.occasions.add("client_wrote")
