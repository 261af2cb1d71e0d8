"""What a consultant is told, and what a consultant tells candidates and clients."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sundown.core.drafting.language import Voiced
from sundown.core.drafting.material import Material
from sundown.core.drafting.plain import as_name, plain
from sundown.core.drafting.slots.wording import Wording, origin_of
from sundown.core.facts import Seeker
from sundown.core.planner.threads import Thread
from sundown.core.written import Origin

_KINDS = ("consultant_notice", "recruiter_nudge", "recruiter_status_contact", "candidate_update")
_BEFORE_THE_FIRST_DUE = timedelta(hours=4)  # D-52: a nudge's latest is four hours before the first due


def fill(said: Wording, material: Material) -> None:
    """Only for letters to or from a consultant: nothing of it is any other reader's business."""
    if material.followup.kind not in _KINDS or (thread := material.thread) is None:
        return
    if thread.ended is not None and thread.ended.kind in ("withdrawal", "accepted_elsewhere"):
        said.occasions.add("withdrew")
    _people(said, material, thread)
    _worries(said, thread)
    _seen(said, material, thread)
    _news(said, thread)


def _people(said: Wording, material: Material, thread: Thread) -> None:
    """The candidate, whom they met, and whom they are to thank by when."""
    seeker = _seeker(material, thread)
    name = as_name(seeker.name)
    said.put("candidate", name, Origin(f"seekers.{seeker.id}: name", name))
    met = list(dict.fromkeys(p for talk in thread.talks for p in talk.people if talk.has_ended(material.situation.at)))
    if met:
        names = [said.language.called(material.contact(person)) for person in met]
        said.put("people_met", said.language.row(names), Origin(f"opportunity {thread.id}: people", ", ".join(names)))
    if material.talk is not None and material.talk.people:
        names = [said.language.called(material.contact(person)) for person in material.talk.people]
        said.put("whom", said.language.row(names), Origin(f"interview {material.talk.id}: with", ", ".join(names)))
    by = material.day(material.followup.latest + _BEFORE_THE_FIRST_DUE)
    said.put("thank_by", said.language.until(by), Origin("the plan", str(by)))


def _seeker(material: Material, thread: Thread) -> Seeker:
    seekers = material.situation.journal.seekers
    return seekers[thread.opportunity.seeker or next(iter(seekers))]


def _worries(said: Wording, thread: Thread) -> None:
    """The concerns that were heard, as they were noted: a consultant is told them frankly."""
    for talk in thread.talks:
        for person, note in talk.notes.items():
            if note.concern is not None and plain(note.concern.text):
                origin = origin_of(f"debrief {talk.id}: notes.{person}.concern.text", note.concern.text)
                said.put_item("worry", note.concern.text, Voiced, said.language.as_it_stands, origin)


def _seen(said: Wording, material: Material, thread: Thread) -> None:
    """D-29: which candidates of the requisition the client has seen, and when last."""
    today = material.written_on
    words = [f"{name} {said.language.on_day(day, today)}" for name, day in _last_talks(material, thread)]
    if words:
        said.put(
            "seen", said.language.row(words), Origin(f"requisition {thread.opportunity.requisition}", ", ".join(words))
        )


def _last_talks(material: Material, thread: Thread) -> Iterator[tuple[str, date]]:
    situation, requisition = material.situation, thread.opportunity.requisition
    for other in situation.threads.values():
        if other is not thread and (requisition is None or other.opportunity.requisition != requisition):
            continue
        held = [talk.start for talk in other.talks if talk.start is not None and talk.has_ended(situation.at)]
        if held:
            yield as_name(_seeker(material, other).name), material.day(held[-1])


def _news(said: Wording, thread: Thread) -> None:
    """The client's last words: the writer of an update draws on them, they are not quoted."""
    texts = [message for message in (*thread.messages, *thread.news) if plain(message.text or "")]
    if texts:
        last = max(texts, key=lambda message: message.at)
        said.put("their_text", None, origin_of(f"message_from {last.sender}", last.text or ""))
