"""What one wants to have at hand in a talk about a post: dates, people, references; pay only where they raised it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo

from sundown.core.facts import Contact, ContactId, Interview, Journal, Opportunity
from sundown.core.planner.situation import Situation
from sundown.core.planner.threads import Talk, Thread
from sundown.core.stems import telling
from sundown.core.words import job_of
from sundown.paper.worksheets import Block, facts, pairs, person, room, span_words

MODE_WORDS = {"in_person": "there in person", "video": "by video", "phone": "by telephone"}


def known_facts(thread: Thread, situation: Situation, home: tzinfo) -> Block | None:
    """The post, the days and who was there, with what the reference list holds."""
    post, journal = thread.opportunity, situation.journal
    return facts(
        [
            ("Post", job_of(post.id, journal)),
            ("Their number", post.requisition or ""),
            (
                "Applied",
                f"{post.applied_on:%a} {post.applied_on.day} {post.applied_on:%b %Y}" if post.applied_on else "",
            ),
            *(("Interview", _talk_words(talk, journal, home)) for talk in thread.talks),
            ("They decide", decision_words(thread) or "nobody has named a day yet"),
            *(("Reference", line) for line in reference_lines(post, situation)),
        ]
    )


def to_complete(thread: Thread) -> list[Block]:
    """Lines for what the journal does not hold: when the writer can start and leave; pay only if they raised it."""
    raised = any("salary" in talk.came_up for talk in thread.talks)
    pay = [room([("Pay, as they raised it", 1)])] if raised else []
    return [pairs([("I can start on", "My notice")]), *pay]


def decision_words(thread: Thread) -> str:
    """By when they decide: by Fri 20 Mar; between two days."""
    if thread.decision is None:
        return ""
    decision = thread.decisions[-1][1]
    last = f"{decision.last:%a} {decision.last.day} {decision.last:%b %Y}"
    if decision.first is None or decision.first >= decision.last:
        return f"by {last}"
    return f"between {decision.first:%a} {decision.first.day} {decision.first:%b} and {last}"


def reference_lines(post: Opportunity, situation: Situation) -> Iterator[str]:
    """Each reference with the number, and whether they expect a call."""
    for key in post.references:
        known = situation.journal.contacts.get(key)
        if known is not None:
            reached = known.phone or known.email or "no number known"
            told = "expects a call" if key in situation.alerted else "not told yet: ask before you give the number"
            yield f"{person(known)}: {reached} ({told})"


def proofs(post: Opportunity, situation: Situation, thread: Thread) -> list[tuple[str, list[str]]]:
    """Each criterion of the post with the accomplishments of the profile that prove it."""
    seekers = situation.journal.seekers
    seeker = next((one for name, one in seekers.items() if name == thread.by), next(iter(seekers.values())))
    results = seeker.profile.accomplishments
    found = []
    for criterion in post.criteria:
        proving = [each.text for each in results if each.proves and telling(criterion) & telling(each.proves)]
        found.append((criterion, proving or ["your profile has no proof of this: think of one"]))
    return found


def interview_of(talk: Talk, situation: Situation) -> tuple[str, str]:
    """The place and the way of a talk, as it was arranged and moved."""
    arranged = [fact for fact in situation.all(Interview) if fact.interview == talk.id]
    modes = [mode for mode in (*(fact.mode for fact in arranged), *(move.mode for move in talk.moves)) if mode]
    places = [fact.place for fact in arranged if fact.place]
    return (places[-1] if places else ""), (MODE_WORDS[modes[-1]] if modes else "")


def people_of(talk: Talk, journal: Journal) -> list[Contact]:
    """Who is to be there."""
    return [journal.contacts[ContactId(key)] for key in talk.people if key in journal.contacts]


def _talk_words(talk: Talk, journal: Journal, home: tzinfo) -> str:
    names = ", ".join(contact.name for contact in people_of(talk, journal))
    when = span_words(talk.start, talk.end, home) if talk.start is not None else "no day yet"
    return f"{when}, with {names}" if names else when
