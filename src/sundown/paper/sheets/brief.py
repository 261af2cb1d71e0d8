"""What to know before an interview, or when they ring: who is there, what to ask, what proves what, what to bring home.

One for each interview that is still to come, and one for each post on which people may ring at any time (S1-02, S2-26).
With files or keys, only of the posts that these are about.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import tzinfo

from sundown.core.drafting import known_at
from sundown.core.facts import Contact, Done, Promised
from sundown.core.planner.situation import Situation
from sundown.core.planner.threads import Talk, Thread
from sundown.core.words import job_of, moment_words
from sundown.paper.at_hand import decision_words, interview_of, known_facts, people_of, proofs, to_complete
from sundown.paper.order import Order, Print
from sundown.paper.people import writer_of
from sundown.paper.worksheets import (
    Block,
    facts,
    home_of,
    named,
    note,
    pairs,
    room,
    section,
    span_words,
    ticks,
    typed,
    worksheet,
)

AFTERWARDS = "Right after it, while all is fresh: sundown debrief JOURNAL --interview {}"
"""The sheet's last line; a screen has the debrief itself there."""
MEDIA: tuple[str, ...] = ()
FORMS = {"interview": "for the interviews to come", "ring": "for when they ring"}


def draw(order: Order) -> Iterator[Print]:
    """One PDF for each interview to come, and for each post that waits for a call."""
    situation = known_at(order.journal, order.at)
    about = {piece.opportunity for piece in order.pieces if order.named}
    for thread in situation.threads.values():
        if not thread.running or (about and thread.id not in about):
            continue
        for talk in thread.talks if order.form in (None, "interview") else ():
            if talk.start is None or talk.start > order.at:
                yield _before(talk, thread, situation, order)
        if order.form in (None, "ring") and any(talk.has_ended(order.at) for talk in thread.talks):
            yield _when_they_ring(thread, situation, order)


# ------------------------------------------------------------------------------------------ before an interview


def _before(talk: Talk, thread: Thread, situation: Situation, order: Order) -> Print:
    home = home_of(order.journal, thread.by)
    blocks = [
        _appointment(talk, situation, home),
        section("Who will be there"),
        *_people(talk, thread, situation),
        section("To ask before I go"),
        ticks((question, []) for question in _questions(thread, situation)),
        section("To bring home"),
        ticks((what, []) for what in _to_bring_home(talk, order)),
        pairs([("Name", "Title")] * 3),
        section("To take along"),
        ticks((what, []) for what in _to_take_along(talk, thread, situation)),
        *_criteria(thread, situation),
        note(AFTERWARDS.format(talk.id)),
    ]
    writer = writer_of("status_call", thread.id, "", order.journal, thread.by)
    under = [job_of(thread.id, order.journal), f"Round {talk.round}" if talk.round > 1 else ""]
    item = worksheet(f"brief of {talk.id}", writer, _title(talk, home), under, blocks, _country(talk, order))
    return Print(f"{talk.id}.brief", "brief", [item])


def _title(talk: Talk, home: tzinfo) -> str:
    return f"Interview, {moment_words(talk.start, home)}" if talk.start is not None else "Interview, no day yet"


def _country(talk: Talk, order: Order) -> str:
    """The country of the first person there: Chinese and Japanese signs look different."""
    return next((contact.country for contact in people_of(talk, order.journal) if contact.country), "")


def _appointment(talk: Talk, situation: Situation, home: tzinfo) -> Block | None:
    place, mode = interview_of(talk, situation)
    when = span_words(talk.start, talk.end, home) if talk.start is not None else "no day yet: ask"
    return facts([("When", when), ("How", mode), ("Where", place)])


def _people(talk: Talk, thread: Thread, situation: Situation) -> Iterator[Block | None]:
    people = people_of(talk, situation.journal)
    yield ticks((named(contact), list(_known_of(contact, thread))) for contact in people)
    if not people:
        yield note("Nobody is named yet: ask who will be there.")


def _known_of(contact: Contact, thread: Thread) -> Iterator[str]:
    """Post, what was said before, and what is still to be found out."""
    yield ", ".join(filter(None, (contact.title, contact.organization)))
    yield contact.note or ""
    for talk in thread.talks:
        said = talk.note(contact.id)
        yield f"Talked about {said.talked_about}" if said.talked_about else ""
        yield f"Doubt: {said.concern.text}" if said.concern is not None else ""
    if missing := list(_missing(contact)):
        yield "Still to find out: " + ", ".join(missing)


def _missing(contact: Contact) -> Iterator[str]:
    known = {
        "how to address them (Ms., Mr., Dr.)": contact.honorific or contact.salutation,
        "the spelling of the name": contact.name_verified != "none",
        "the post": contact.title,
        "the e-mail address": contact.email,
        "the postal address": contact.post,
    }
    return (what for what, there in known.items() if not there)


def _questions(thread: Thread, situation: Situation) -> Iterator[str]:
    named_day = decision_words(thread)
    yield f"You meant to decide {named_day}: is that still so?" if named_day else "When do you decide?"
    decider = thread.opportunity.decision_maker
    known = situation.journal.contacts.get(decider) if decider is not None else None
    yield f"Who decides, besides {known.name}?" if known is not None else "Who decides?"
    yield "What is the next step, and who takes it?"
    yield "How may I reach you, and whom do I ask how things stand?"
    if "references" not in [came_up for talk in thread.talks for came_up in talk.came_up]:
        yield "Would you like to speak with my references?"


def _to_bring_home(talk: Talk, order: Order) -> Iterator[str]:
    people = people_of(talk, order.journal)
    yield f"A card from each of the {len(people)} people" if len(people) > 1 else "A card from whoever talks with me"
    yield "Each name as it is written, with the title and what to call the person"
    yield "Who helped me: at the front desk, with the appointment, on the way; what they did"
    yield "What each of them talked about, what they doubted, what they liked"


def _to_take_along(talk: Talk, thread: Thread, situation: Situation) -> Iterator[str]:
    copies = len(talk.people) + 1
    firm = thread.opportunity.organization  # S2-25
    yield f"What I have found out: what {firm} does and what is new there, the trade, the place and the way there"
    yield f"{copies} copies of my CV"
    yield f"My references with their numbers ({len(thread.opportunity.references) or 'none are noted'})"
    yield "This sheet, a pen, my own cards"
    kept = [done for done in situation.all(Done) if done.kind == "promise"]
    for promise in situation.all(Promised):
        its = promise.opportunity == thread.id or promise.to in talk.people
        if its and not any(done.at >= promise.at and done.to in (None, promise.to) for done in kept):
            yield f"Promised: {promise.text}"


def _criteria(thread: Thread, situation: Situation) -> Iterator[Block | None]:
    proven = proofs(thread.opportunity, situation, thread)
    if proven:
        yield section("What they look for, and what proves it")
        yield ticks(proven)


# ------------------------------------------------------------------------------------------ when they ring


def _when_they_ring(thread: Thread, situation: Situation, order: Order) -> Print:
    home = home_of(order.journal, thread.by)
    blocks = [
        section("First of all"),
        pairs([("Who rings", "Number"), ("Day, time", "May I ring back?")]),
        section("Who it may be"),
        ticks(_callers(thread, situation, order)),
        section("At hand"),
        known_facts(thread, situation, home),
        *to_complete(thread),
        *_criteria(thread, situation),
        section("To ask in return"),
        ticks((question, []) for question in list(_questions(thread, situation))[:4]),
        section("What they said"),
        room([("They asked", 2), ("I said", 2), ("Next step", 1)]),
        section("Then into the journal"),
        typed([f"- {{at: '____-__-__T__:__', message_from: ____, opportunity: {thread.id}, via: phone, text: ____}}"]),
    ]
    writer = writer_of("status_call", thread.id, "", order.journal, thread.by)
    title = f"When {thread.opportunity.organization} rings"
    item = worksheet(f"brief of {thread.id}", writer, title, [job_of(thread.id, order.journal)], blocks)
    return Print(f"{thread.id}.ring.brief", "brief", [item])


def _callers(thread: Thread, situation: Situation, order: Order) -> Iterable[tuple[str, list[str]]]:
    """Everybody of that post who was met or is named, with what each talked about last."""
    keys = [person for talk in thread.talks for person in (*talk.people, *talk.helped_by)]
    keys += filter(None, (thread.opportunity.decision_maker, thread.opportunity.status_contact, thread.consultant))
    for key in dict.fromkeys(keys):
        contact = order.journal.contacts.get(key)
        if contact is not None:
            said = next((talk.note(key) for talk in reversed(thread.talks) if key in talk.notes), None)
            topic = f"talked about {said.talked_about}" if said is not None and said.talked_about else ""
            yield named(contact), ["; ".join(filter(None, (contact.title, contact.phone, topic)))]
