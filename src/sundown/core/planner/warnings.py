"""Warnings: what is missing or doubtful, said where it matters and with what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from sundown.core.facts import ContactId
from sundown.core.followup import PlanWarning
from sundown.core.planner.candidates import STATUS, Candidate
from sundown.core.planner.conditions import stated_date
from sundown.core.planner.ground import Ground
from sundown.core.planner.media import PAPER
from sundown.core.planner.replace import TO_THE_EMPLOYER
from sundown.core.planner.threads import Thread
from sundown.core.words import KIND_WORDS
from sundown.core.workdays import minutes_later

OPEN = ("planned", "due", "late_but_in_time", "overdue")


def item_warnings(candidate: Candidate, others: list[Candidate], ground: Ground) -> tuple[str, ...]:
    """What to know about one follow-up before it is carried out."""
    if candidate.state not in OPEN:
        return ()
    found = list(candidate.warnings)
    if candidate.kind == "handwritten_note" and ground.setting("paper.interviewer_note") == "ask":
        found.append("Find out first whether paper is welcome there.")
    found += _on_the_way(candidate, ground)
    found += _two_channels(candidate, others)
    found += _reviewed_first(candidate, ground)
    found += _close_contest(candidate)
    return tuple(found)


def _on_the_way(candidate: Candidate, ground: Ground) -> Iterator[str]:
    """C-03: posted on a day without collection; D-50: paper that may come after the decision."""
    window = candidate.window
    if candidate.medium not in PAPER or window is None:
        return
    posted = window.due.astimezone(candidate.occasion.writer.zone).date()
    if not candidate.occasion.writer.days.is_business_day(posted):
        yield f"There is no collection on {posted:%A %d %B}: post it before the last one on the day before, if you can."
    decision = stated_date(candidate.occasion)
    if decision is not None and candidate.kind == "handwritten_note":
        days = ground.reader(candidate.to, candidate.occasion).party.days
        if days.business_day_after(posted, ground.number("post.days")) > decision:
            yield f"It may arrive after they decide on {decision:%A %d %B}; the e-mail carries what matters."


def _two_channels(candidate: Candidate, others: list[Candidate]) -> Iterator[str]:
    """D-20, D-39: two channels to one person on one day, except an e-mail plus a posted piece; and after the note."""
    if candidate.window is None or candidate.medium in PAPER:
        return
    for other in others:
        if other is candidate or other.to != candidate.to or other.state not in OPEN or other.window is None:
            continue
        if other.medium in PAPER:
            if candidate.kind == "linkedin_invitation" and other.kind == "networking_note":
                yield "Send the note first, the invitation after it."
        elif other.medium != candidate.medium and other.window.due.date() == candidate.window.due.date():
            yield f"Not on the same day as the {KIND_WORDS[other.kind]}: one channel a day to one person."


def _reviewed_first(candidate: Candidate, ground: Ground) -> Iterator[str]:
    """C-15, S2-16: a consultant reads it first, and silence does not cost the day."""
    thread = candidate.occasion.thread
    if thread is None or thread.consultant is None or candidate.to == thread.consultant or candidate.window is None:
        return
    if candidate.occasion.by == "consultant" or candidate.kind not in TO_THE_EMPLOYER:
        return
    release = minutes_later(candidate.window.due, -ground.number("review.release_before_due"))
    name = ground.reader(thread.consultant, candidate.occasion).name
    yield f"Let {name} read it first; if nothing has come back by {release:%H:%M on %d %B}, it is yours to send."


def _close_contest(candidate: Candidate) -> Iterator[str]:
    """S0-05: among finalists a letter that argues can tip the choice; it never promises to."""
    thread = candidate.occasion.thread
    if thread is None or not thread.opportunity.finalist or candidate.kind != "thank_you_email":
        return
    if candidate.to == thread.decision_maker():
        yield "You are among the finalists: a strategic letter can influence a close choice; set your interest to high."


# ------------------------------------------------------------------------------------------ about the whole plan


def plan_warnings(candidates: list[Candidate], ground: Ground) -> tuple[PlanWarning, ...]:
    """What is missing or doubtful in the journal, each once."""
    found = [*_about_threads(ground), *_about_people(candidates, ground), *_about_places(ground)]
    return tuple(dict.fromkeys(found))


def _about_threads(ground: Ground) -> Iterator[PlanWarning]:
    running = [t for t in ground.situation.threads.values() if t.running]
    for thread in running:
        about = thread.id
        if not thread.talks:
            continue
        if any(talk.end is None for talk in thread.talks):
            yield PlanWarning(
                about=about, text="An interview has no time yet, so nothing can be dated from it: add it."
            )
        if any(talk.has_ended(ground.situation.at) and not talk.people for talk in thread.talks):
            yield PlanWarning(about=about, text="Who was there? Nobody is named, so nobody is thanked.")
        yield from _about_knowledge(thread, ground)
    wanted = [thread for thread in running if thread.talks]
    if len(wanted) == 1 and ground.situation.journal.consultant is None and len(running) == 1:
        text = "This is your only open application: keep looking until an offer is accepted."
        yield PlanWarning(about=wanted[0].id, text=text)


def _about_knowledge(thread: Thread, ground: Ground) -> Iterator[PlanWarning]:
    about, held = thread.id, any(talk.has_ended(ground.situation.at) for talk in thread.talks)
    if not thread.interests:
        yield PlanWarning(about=about, text="How much do you want this post? It is planned as medium until you say.")
    if thread.opportunity.decision_maker is None:
        who = thread.decision_maker()
        if who is not None:
            name = ground.situation.people.reader(who, thread.writer).name
            yield PlanWarning(about=about, text=f"Who decides? {name} is taken until you say.")
    if held and thread.offer is None and not thread.decisions:
        yield PlanWarning(about=about, text="When do they decide? Nobody has named a date; ask at the next contact.")


def _about_people(candidates: list[Candidate], ground: Ground) -> Iterator[PlanWarning]:
    asked: set[str] = set()
    for candidate in candidates:
        known = ground.situation.journal.contacts.get(ContactId(candidate.to))
        if known is None or candidate.state not in OPEN or candidate.to in asked:
            continue
        asked.add(candidate.to)
        reader = ground.reader(candidate.to, candidate.occasion)
        if known.name_verified == "none":
            yield PlanWarning(
                about=known.id, text=f"Is {known.name} spelt right? Nobody has seen it written; check first."
            )
        if candidate.kind in STATUS and candidate.medium == "phone" and reader.phone is None:
            yield PlanWarning(about=known.id, text=f"No telephone number of {known.name} is known: ask for it.")


def _about_places(ground: Ground) -> Iterator[PlanWarning]:
    situation = ground.situation
    for key, seeker in situation.journal.seekers.items():
        if seeker.place is None or seeker.place.lat is None or seeker.place.lon is None:
            town = seeker.place.city if seeker.place else None
            asked = f"Where on the map is {town}? Until you say," if town else "Where do you post letters? Without a place"
            yield PlanWarning(about=key, text=f"{asked} sundown counts as 18:00.")
    year = situation.at.year
    if any(seeker.country is None for seeker in situation.journal.seekers.values()):
        yield PlanWarning(about="country", text="Which country are you in? Without it only weekends count as holidays.")
    homes = [(seeker.country, seeker.subdivision) for seeker in situation.journal.seekers.values()]
    homes += [(contact.country, contact.subdivision) for contact in situation.journal.contacts.values()]
    for country, subdivision in dict.fromkeys(homes):
        if country is None:
            continue
        if not situation.holidays.known(country, subdivision, year) or not situation.holidays.known(
            country, subdivision, (situation.at + timedelta(days=60)).year
        ):
            where = f"{country}-{subdivision}" if subdivision else country
            yield PlanWarning(
                about=where, text=f"The public holidays of {where} are not known: only weekends are left out."
            )
