"""Where the reader and the writer met, what would be useful to the reader, and what became of the writer."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from functools import partial

from sundown.core.drafting.language import Voiced
from sundown.core.drafting.material import Material
from sundown.core.drafting.names import forms, pronoun
from sundown.core.drafting.plain import as_name, plain
from sundown.core.drafting.slots.talk import results
from sundown.core.drafting.slots.wording import Noted, Wording, origin_of
from sundown.core.facts import Contact, ContactId, Found, Meeting
from sundown.core.planner.threads import Thread
from sundown.core.written import Origin

_MOST_LEFT_IN_A_VOICEMAIL = (20, 2)  # words and sentences: S4-17, and half a minute for the whole message (S2-20)
_MOST_POINTS = 3
_MOST_CALLERS = 3


def fill(said: Wording, material: Material) -> None:
    """For people of the network, and for references."""
    _met(said, material)
    _useful(said, material)
    _found(said, material)
    _outcome(said, material)
    _reference(said, material)


def _met(said: Wording, material: Material) -> None:
    """The event, or the interview, where they last met, and what they talked about there."""
    if material.meeting is not None and _at_event(material, material.meeting):
        _at_the_event(said, material, material.meeting)
    else:
        _in_the_interview(said, material)


def _at_event(material: Material, meeting: Meeting) -> bool:
    """Whether the letter speaks of the event, not of an interview: what it follows, else the later of the two."""
    talk = material.talk
    if talk is None or talk.end is None or material.followup.because_of == meeting.meeting:
        return True
    return material.thread is None and (meeting.end or meeting.start or meeting.at) > talk.end


def _at_the_event(said: Wording, material: Material, meeting: Meeting) -> None:
    said.occasions.add("met_at_event")
    where = f"meeting {meeting.meeting}"
    if name := as_name(meeting.name):
        said.put("met_at", said.language.where_met(name, event=True), origin_of(f"{where}: name", name))
    _met_on(said, material, meeting.start or meeting.end, where)
    _talked_about(said, material, material.met.talked_about, where)


def _in_the_interview(said: Wording, material: Material) -> None:
    """Only what the writer was there for: a consultant's card does not remember a candidate's talk."""
    said.occasions.add("met_in_interview")
    if (talk := material.talk) is None:
        return
    thread = next(t for t in material.situation.threads.values() if any(talk is each for each in t.talks))
    if not _is_the_writers(thread, material):
        return
    where, post = f"interview {talk.id}", thread.opportunity
    employer = as_name(post.organization)
    origin = origin_of(f"opportunity {post.id}: organization", employer)
    said.put("met_at", said.language.where_met(employer, event=False), origin)
    _met_on(said, material, talk.start, where)
    _talked_about(said, material, material.note.talked_about, f"debrief {talk.id}")


def _met_on(said: Wording, material: Material, start: datetime | None, where: str) -> None:
    if start is not None:
        day = material.day(start)
        said.put("met_on", said.language.on_day(day, material.written_on), Origin(where, str(day)))


def _talked_about(said: Wording, material: Material, note: str | None, where: str) -> None:
    if (topic := said.usable(note, f"{where}: notes.{material.reader.id}.talked_about")) is not None:
        said.put_note("met_topic", topic.text, _to_reader(said, material), said.language.topic, topic.origin)
        words = said.words.get("met_topic")
        said.put("brief_topic", said.language.brief(words) if words else None, topic.origin)


def _to_reader(said: Wording, material: Material) -> Callable[[str], Voiced]:
    return partial(said.language.to_reader, names=forms(material.reader), gender=pronoun(material.reader))


def _useful(said: Wording, material: Material) -> None:
    """S4-14, S4-16: what would be useful to them, and what is worth a call."""
    if material.meeting is None:
        return
    where = f"meeting {material.meeting.meeting}: notes.{material.reader.id}"
    if (useful := said.usable(material.met.useful_to_them, f"{where}.useful_to_them")) is not None:
        said.put_note("useful", useful.text, _to_reader(said, material), said.language.topic, useful.origin)
    if (benefit := said.usable(material.met.specific_benefit, f"{where}.specific_benefit")) is not None:
        _benefit(said, material, benefit)


def _benefit(said: Wording, material: Material, benefit: Noted) -> None:
    """What is worth a call, and whether it can be left on a machine (S4-17)."""
    writer = Contact(id=ContactId("writer"), name=material.writer.name)
    reader = partial(said.language.of_both, names=forms(material.reader), gender=pronoun(material.reader))
    said.put_note(
        "benefit", benefit.text, partial(reader, writer=forms(writer)), said.language.statement, benefit.origin
    )
    words, sentences = len(benefit.text.split()), len(re.findall(r"[.!?;](?=\s|$)", benefit.text.rstrip(" .!?;"))) + 1
    most_words, most_sentences = _MOST_LEFT_IN_A_VOICEMAIL
    brief = words <= most_words and sentences <= most_sentences and "benefit" in said.words
    said.occasions.add("one_sentence" if brief else "takes_sentences")


def _found(said: Wording, material: Material) -> None:
    """S4-22: an article or an event found for this reader."""
    found = material.fact
    if not isinstance(found, Found):
        said.occasions.add("link_missing")
        return
    where = f"found {found.found}"
    url = plain(found.url or "")
    is_link = re.fullmatch(r"https?://\S+", url) is not None
    if not is_link:
        said.occasions.add("link_missing")
    said.put("link", url if is_link else None, origin_of(f"{where}: url", url))
    if title := as_name(found.title):
        said.put("link_title", title, origin_of(f"{where}: title", title))
    if (why := said.usable(found.why, f"{where}: why")) is not None:
        told = said.formed("gist", why.text, _to_reader(said, material), said.language.gist, why.origin)
        if told is not None:
            said.put("gist", told, why.origin)
        else:
            said.put_note("why", why.text, _to_reader(said, material), said.language.reason, why.origin)


def _outcome(said: Wording, material: Material) -> None:
    """The post that the writer has accepted, if any."""
    accepted = _accepted(material)
    said.occasions.add("searching" if accepted is None else "accepted")
    if accepted is None:
        return
    post = accepted.opportunity
    employer = as_name(post.organization)
    said.put("accepted_organization", employer, Origin(f"opportunity {post.id}: organization", employer))
    if title := as_name(post.title):
        origin = Origin(f"opportunity {post.id}: title", title)
        said.put("accepted_title", title, origin)
        said.put("accepted_position", said.language.position(title, said.tag), origin)


def _accepted(material: Material) -> Thread | None:
    """The post that this writer accepted: the one that the letter is about, else the last one."""
    threads = material.situation.threads.values()
    own = [thread for thread in threads if thread.accepted and _is_the_writers(thread, material)]
    return next((thread for thread in own if thread is material.thread), None) or max(
        own, key=lambda thread: max(turn.at for turn in thread.turns if turn.kind == "acceptance"), default=None
    )


def _is_the_writers(thread: Thread, material: Material) -> bool:
    seekers = material.situation.journal.seekers
    return seekers[thread.opportunity.seeker or next(iter(seekers))] is material.writer


def _reference(said: Wording, material: Material) -> None:
    """S1-17: who may ring a reference, and the results that the reference could stress."""
    thread = material.thread
    if thread is None or material.reader.id not in thread.opportunity.references:
        return
    met = [person for talk in thread.talks for person in talk.people]
    people = list(dict.fromkeys(filter(None, (thread.consultant, thread.decision_maker(), *met))))[:_MOST_CALLERS]
    if people:
        names = [said.language.called(material.contact(person)) for person in people]
        said.put("callers", said.language.either(names), Origin(f"opportunity {thread.id}: people", ", ".join(names)))
    for item in results(material)[:_MOST_POINTS]:
        origin = origin_of("seeker.profile.accomplishments", item.text)
        said.put_item("point", item.text, said.language.to_writer, said.language.statement, origin)
