"""One letter, one reader: no second interviewer in copy, nobody of another employer.

Each interviewer is written to alone. A copy to another one, or to somebody who works elsewhere, blocks; so does a name
that the journal does not know. A copy to anybody else of the employer must be meant. The consultant of the opportunity
and the writer's own address may always have one.

Example: the thank-you to the manager with the whole panel in cc.
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.drafting.plain import shortened
from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.facts import Contact
from sundown.core.findings import Example, Finding

CITES = ("S1-08", "C-06", "S4-28")

TO_THE_EMPLOYER = (
    "thank_you_email", "strategic_letter", "second_round_thank_you", "handwritten_note", "helper_card", "status_call",
    "status_inquiry", "withdrawal_letter", "decline_letter", "after_rejection_note", "offer_acknowledgement",
    "competing_offer_notice",
)  # fmt: skip
FOR_PANELS = ("chair_if_no_unique_point", "chair_only")


def check(letter: Examination) -> Iterator[Finding]:
    """Who should not have this letter, or not in copy."""
    yield from _wrong_reader(letter)
    for entry in letter.letter.cc:
        if entry.strip().casefold() not in _own_addresses(letter):
            yield from _copied(letter, entry)


def _own_addresses(letter: Examination) -> set[str]:
    return {"self", str(letter.seeker.id), letter.seeker.name.casefold(), (letter.seeker.email or "self").casefold()}


def _wrong_reader(letter: Examination) -> Iterator[Finding]:
    """A reader who works for somebody else and has no part in this opportunity."""
    if letter.thread is None or letter.contact is None or letter.kind not in TO_THE_EMPLOYER:
        return
    if letter.contact.kind == "contact" and _is_elsewhere(letter, letter.contact):
        here, there = letter.thread.opportunity.organization, letter.contact.organization
        yield letter.above(
            "confirm", f"{letter.name} works for {there}, and this is about {here}: is it the right reader?"
        )


def _is_elsewhere(letter: Examination, contact: Contact) -> bool:
    """Whether a contact's employer is known to be another one, and nothing else ties them to the opportunity."""
    thread = letter.thread
    if thread is None or contact.organization is None or contact.id in letter.situation.people.left:
        return False
    post = thread.opportunity
    tied = {post.decision_maker, post.status_contact, thread.consultant, *post.references}
    tied |= {person for talk in thread.talks for person in (*talk.people, *talk.helped_by)}
    names = {name.casefold() for name in (post.organization, *post.also_called)}
    return contact.id not in tied and contact.organization.casefold() not in names


def _copied(letter: Examination, entry: str) -> Iterator[Finding]:
    contact = _contact(letter, entry)
    shown = shortened(entry, 60)
    if contact is None:
        severity = "confirm" if "@" in entry else "block"
        yield letter.above(severity, f"{shown} in copy is nobody in the journal")
    elif contact.id == letter.letter.to:
        yield letter.above("warn", f"{contact.name} is the reader and stands in copy as well")
    elif letter.thread is not None and contact.id == letter.thread.consultant:
        return
    elif _is_interviewer(letter, contact) and letter.kind not in RECRUITERS_KINDS:
        panel = letter.playbook.values["panel"] in FOR_PANELS
        severity = "confirm" if panel else "block"
        yield letter.above(severity, f"{contact.name} is an interviewer too: write to each of them alone")
    elif _is_elsewhere(letter, contact):
        yield letter.above("block", f"{contact.name} in copy works for {contact.organization}")
    else:
        yield letter.above("confirm", f"{contact.name} gets a copy: is it meant?")


def _contact(letter: Examination, entry: str) -> Contact | None:
    """The contact that an entry names by id, address or name."""
    low = entry.strip().casefold()
    for contact in letter.situation.journal.contacts.values():
        address = (contact.email or "").casefold()
        if low in (contact.id.casefold(), contact.name.casefold()) or (address and address in low):
            return contact
    return None


def _is_interviewer(letter: Examination, contact: Contact) -> bool:
    threads = list(letter.situation.threads.values()) if letter.thread is None else [letter.thread]
    return any(contact.id in talk.people for thread in threads for talk in thread.talks)


PASSES = (
    Example(body="Thank you.\n"),
    Example(body="Thank you.\n", cc=("amara@mail.example",)),
)
FAILS = (
    Example(body="Thank you.\n", cc=("patel",)),
    Example(body="Thank you.\n", cc=("lang@mail.example",)),
    Example(body="Thank you.\n", to="lang"),
)
