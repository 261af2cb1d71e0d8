"""Where the reader and the writer met, what would be useful to the reader, and what became of the writer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from sundown.core.drafting.language import Voiced
from sundown.core.drafting.material import Material
from sundown.core.drafting.names import forms, pronoun
from sundown.core.drafting.plain import as_name, plain
from sundown.core.drafting.slots.talk import results
from sundown.core.drafting.slots.wording import Wording, origin_of
from sundown.core.facts import Found
from sundown.core.planner.threads import Thread
from sundown.core.written import Origin

_MOST_WORDS_LEFT_IN_A_VOICEMAIL = 30  # S4-16: what takes more than a sentence or two is a reason to be rung back
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
    meeting, language = material.meeting, said.language
    of_talk = material.talk is not None and material.followup.because_of != (meeting.meeting if meeting else None)
    said.occasions.add("met_in_interview" if meeting is None or (of_talk and material.thread) else "met_at_event")
    talked, where = material.note.talked_about, f"debrief {material.talk.id if material.talk else ''}"
    if meeting is not None and "met_at_event" in said.occasions:
        if name := as_name(meeting.name):
            said.put("met_at", name, origin_of(f"meeting {meeting.meeting}: name", name))
        if (start := meeting.start or meeting.end) is not None:
            day = material.day(start)
            said.put(
                "met_on", language.on_day(day, material.written_on), Origin(f"meeting {meeting.meeting}", str(day))
            )
        talked, where = material.met.talked_about, f"meeting {meeting.meeting}"
    if (topic := said.usable(talked, f"{where}: notes.{material.reader.id}.talked_about")) is not None:
        said.put_note("met_topic", topic.text, _to_reader(said, material), language.topic, topic.origin)


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
        said.put_note("benefit", benefit.text, said.language.to_writer, said.language.statement, benefit.origin)
        long = len(benefit.text.split()) > _MOST_WORDS_LEFT_IN_A_VOICEMAIL
        said.occasions.add("takes_sentences" if long else "one_sentence")


def _found(said: Wording, material: Material) -> None:
    """S4-22: an article or an event found for this reader."""
    found = material.fact
    if not isinstance(found, Found):
        said.occasions.add("link_missing")
        return
    where = f"found {found.found}"
    url = plain(found.url or "")
    is_link = re.fullmatch(r"https?://\S+", url) is not None
    said.occasions.add("link_known" if is_link else "link_missing")
    said.put("link", url if is_link else None, origin_of(f"{where}: url", url))
    if title := as_name(found.title):
        said.put("link_title", title, origin_of(f"{where}: title", title))
    if (why := said.usable(found.why, f"{where}: why")) is not None:
        said.put_note("why", why.text, _to_reader(said, material), said.language.statement, why.origin)


def _outcome(said: Wording, material: Material) -> None:
    """The post that the writer has accepted, if any."""
    accepted = next(_accepted(material), None)
    said.occasions.add("searching" if accepted is None else "accepted")
    if accepted is None:
        return
    post = accepted.opportunity
    employer = as_name(post.organization)
    said.put("accepted_organization", employer, Origin(f"opportunity {post.id}: organization", employer))
    if title := as_name(post.title):
        said.put("accepted_title", title, Origin(f"opportunity {post.id}: title", title))


def _accepted(material: Material) -> Iterator[Thread]:
    """The accepted posts of this writer; where the letter is about one of them, that one first."""
    threads = [thread for thread in material.situation.threads.values() if thread.accepted]
    own = material.thread
    yield from (thread for thread in threads if thread is own)
    yield from (thread for thread in threads if own is None or thread.writer is own.writer)


def _reference(said: Wording, material: Material) -> None:
    """S1-17: who may ring a reference, and the results that the reference could stress."""
    thread = material.thread
    if thread is None or material.reader.id not in thread.opportunity.references:
        return
    met = [person for talk in thread.talks for person in talk.people]
    people = list(dict.fromkeys(filter(None, (thread.decision_maker(), *met))))[:_MOST_CALLERS]
    if people:
        names = [said.language.called(material.contact(person)) for person in people]
        said.put("callers", said.language.either(names), Origin(f"opportunity {thread.id}: people", ", ".join(names)))
    for item in results(material)[:_MOST_POINTS]:
        origin = origin_of("seeker.profile.accomplishments", item.text)
        said.put_item("point", item.text, said.language.to_writer, said.language.statement, origin)
