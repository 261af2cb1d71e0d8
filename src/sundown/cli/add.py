"""`sundown add FILE… --to JOURNAL`: what an invitation, or a phone, would add to a journal, and adding it."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from pathlib import Path

import click

from sundown.core.facts import Journal, Opportunity, OpportunityId, SeekerId
from sundown.core.invitations.invitation import Invitation, Invitee, settled
from sundown.core.invitations.opportunity import matching_opportunities
from sundown.core.invitations.people import (
    possible_seekers,
    readable_id,
    seeker_of,
    unlisted_organizer,
    with_seeker_as,
)
from sundown.core.invitations.proposal import Proposal, fixed, propose
from sundown.core.invitations.standing import is_news, standing_of
from sundown.core.problems import BadInput, Problem, nearest
from sundown.questions.additions import additions_text
from sundown.questions.answers import one_of, text, zone
from sundown.questions.asking import Why, ask, ask_yes_no
from sundown.questions.dates import spoken
from sundown.questions.interrupts import asked_to_the_end
from sundown.questions.next_step import check_writable
from sundown.sources.ics import named_zone, read_invitation_file
from sundown.sources.journal import read_journal
from sundown.sources.journal.complete import append_and_complete
from sundown.sources.pocket import Pocket, pocket_bytes, read_pocket
from sundown.terminal import JOURNAL, instant

Found = tuple[Invitation, ...] | bytes
"""What a file holds: invitations, or what the pocket page handed back, to be read against the journal as it then is."""
NEW = "new"
NOBODY = "none"
ZONE = Why("An hour without its time zone could be meant anywhere; a wrong guess makes you miss the interview.")
WHOSE = Why("Everything that follows hangs on the opportunity.")
SENDER = Why("Only interviewers get a thank-you letter; who merely arranged it does not.", "S1-08")
YOU = Why("The journal has no e-mail address of yours to tell by, and you don't interview yourself.")
SURE = Why("Nothing is added to the journal unless you say so.")


class Open(Exception):
    """Something an invitation does not settle and nobody has said yet; the message says how to say it."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was said on the command line; `asks` where a person sits at the terminal and may be asked the rest.

    `you` is filled on the way: how the invitations so far called a seeker whose address the journal doesn't have.
    """

    opportunity: OpportunityId | None
    zone: tzinfo | None
    at: datetime
    asks: bool
    you: dict[SeekerId, Invitee] = field(default_factory=dict)


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@click.option("--to", "path", required=True, metavar="JOURNAL", type=JOURNAL, help="The journal to add to.")
@click.option("--opportunity", metavar="ID", help="The opportunity it belongs to, where the file does not show it.")
@click.option("--zone", "zone_name", metavar="ZONE", help="The time zone of hours that the file leaves open.")
@click.option("--yes", is_flag=True, help="Add without asking.")
@click.option("--at", metavar="INSTANT", help="The instant of adding. Default: now.")
def command(
    files: tuple[Path, ...], path: Path, opportunity: str | None, zone_name: str | None, yes: bool, at: str | None
) -> None:
    """Add invitations (calendar files, .ics) and what you wrote on your phone (sundown-pocket….json) to a journal.

    Shows what each would add, and asks. Moves and cancellations of an interview that came from an invitation are
    recognised, and so is what your phone has handed back before. Without a terminal and without --yes nothing is
    changed.
    """
    journal, found = _read_all(files, path)
    said = Said(
        _known_opportunity(opportunity, journal),
        _known_zone(zone_name),
        fixed(instant(at, journal)),
        asks=sys.stdin.isatty() and not yes,
    )
    if yes or said.asks:
        check_writable(path)
    if yes:
        _add_all(found, journal, said, path)
    elif said.asks:
        if not asked_to_the_end(lambda: _ask_for_each(found, journal, said, path), keep=lambda: None):
            click.echo(f"\nStopped. What you agreed to before is in {path}.")
            sys.exit(130)
    else:
        _show_all(found, journal, said, path)


def _read_all(files: tuple[Path, ...], path: Path) -> tuple[Journal, dict[Path, Found]]:
    """The journal, and what is in every file. Raises BadInput with the problems of all; nothing is added then."""
    found: dict[Path, Found] = {}
    problems: list[Problem] = []
    for file in files:
        content = pocket_bytes(file)
        try:
            found[file] = read_invitation_file(file) if content is None else content
        except BadInput as error:
            problems.extend(error.problems)
    journal = read_journal(path)
    for file, one in found.items():
        try:
            if isinstance(one, bytes):
                read_pocket(one, journal, str(file))
        except BadInput as error:
            problems.extend(error.problems)
    if problems:
        raise BadInput(problems)
    return journal, found


def _known_opportunity(said: str | None, journal: Journal) -> OpportunityId | None:
    if said is None or said in journal.opportunities:
        return OpportunityId(said) if said else None
    valid = ", ".join(journal.opportunities) or "none is in this journal yet"
    message, close = f"there is no opportunity {said!r}", nearest(said, journal.opportunities)
    raise BadInput([Problem(file="--opportunity", message=message, expected=valid, nearest=close)])


def _known_zone(said: str | None) -> tzinfo | None:
    found = named_zone(said) if said else None
    if said and found is None:
        expected = "a zone of the IANA list, like America/New_York"
        raise BadInput([Problem(file="--zone", message=f"there is no time zone {said!r}", expected=expected)])
    return found


# ------------------------------------------------------------------------------------------ three ways to go through


def _add_all(found: dict[Path, Found], journal: Journal, said: Said, path: Path) -> None:
    """Everything in one stroke, or nothing where one file leaves something open."""
    total, begun, problems = Proposal(), dict[OpportunityId, Opportunity](), list[Problem]()
    for file, one in found.items():
        try:
            proposal, new = _proposed(file, one, journal, said)
        except Open as error:
            problems.append(Problem(file=str(file), message=str(error)))
            continue
        _show(file, one, proposal, new, journal)
        journal, total, begun = _with(journal, proposal, new), _joined(total, proposal), {**begun, **new}
    if problems:
        raise BadInput(problems)
    _write(path, total, begun)


def _show_all(found: dict[Path, Found], journal: Journal, said: Said, path: Path) -> None:
    something = False
    for file, one in found.items():
        try:
            proposal, new = _proposed(file, one, journal, said)
        except Open as error:
            click.echo(f"{_heading(file, one)}\n  {error}\n")
            continue
        _show(file, one, proposal, new, journal)
        something = something or _adds(proposal)
        journal = _with(journal, proposal, new)
    click.echo(f"Nothing was changed in {path}." + (" Say --yes to add this." if something else ""))


def _ask_for_each(found: dict[Path, Found], journal: Journal, said: Said, path: Path) -> None:
    for file, one in found.items():
        click.echo(_heading(file, one))
        try:
            proposal, new = _proposed(file, one, journal, said)
        except Open as error:
            click.echo(f"  Left out: {error}\n")
            continue
        _show(file, one, proposal, new, journal, heading=False)
        if _adds(proposal) and ask_yes_no(f"Add this to {path}?", SURE, enter="no"):
            _write(path, proposal, new)
            journal = _with(journal, proposal, new)
        elif _adds(proposal):
            click.echo("Not added.\n")


# ------------------------------------------------------------------------------------------ one file


def _proposed(
    file: Path, one: Found, journal: Journal, said: Said
) -> tuple[Proposal, dict[OpportunityId, Opportunity]]:
    """What one file adds, and the opportunities that begin with it. Raises Open and BadInput."""
    if not isinstance(one, bytes):
        return _propose(one, journal, said)
    pocket = read_pocket(one, journal, str(file))
    remarks = pocket.remarks if _adds(pocket) else (*pocket.remarks, "Nothing in this file is new; nothing to add.")
    proposal = Proposal(contacts=pocket.contacts, facts=pocket.facts, remarks=remarks)
    return proposal, dict(pocket.opportunities)


def _adds(proposal: Proposal | Pocket) -> bool:
    return bool(proposal.facts or proposal.contacts)


def _propose(
    invitations: tuple[Invitation, ...], journal: Journal, said: Said
) -> tuple[Proposal, dict[OpportunityId, Opportunity]]:
    """What the invitations of one file add together, and the opportunity that was made for them on the way."""
    total, made = Proposal(), dict[OpportunityId, Opportunity]()
    for invitation in invitations:
        standing = standing_of(invitation, journal)
        opportunity, attends = said.opportunity, None
        if is_news(invitation, standing) and not invitation.cancelled:
            invitation = _with_hours(invitation, said)
            if standing is None:
                opportunity, new = _opportunity(invitation, journal, said)
                made |= new
                journal = replace(journal, opportunities={**journal.opportunities, **new})
            whose = standing.opportunity if standing else opportunity
            journal = _with_you(invitation, journal, said, whose)
            if standing is None and said.asks:
                attends = _organizer_attends(invitation, journal, whose)
        proposal = propose(invitation, journal, said.at, opportunity, attends)
        proposal = proposal if proposal.facts else replace(proposal, contacts={})
        journal, total = _with(journal, proposal, {}), _joined(total, proposal)
    return total, made


def _with_hours(invitation: Invitation, said: Said) -> Invitation:
    """The invitation with its hours in a zone that somebody named. Raises Open while nobody did."""
    if invitation.open_hours is None or said.zone:
        return settled(invitation, said.zone) if said.zone else invitation
    if said.asks:
        named = ask("  In which time zone is that? (like America/New_York)", zone, ZONE)
        if named:
            return settled(invitation, named)
    raise Open(f"zone unknown: {invitation.open_hours}; say which with --zone, as in --zone America/New_York")


def _opportunity(
    invitation: Invitation, journal: Journal, said: Said
) -> tuple[OpportunityId, dict[OpportunityId, Opportunity]]:
    """The opportunity, as said or as the file shows; else asked about. Raises Open where nobody says it."""
    found = (said.opportunity,) if said.opportunity else matching_opportunities(invitation, journal)
    if len(found) == 1:
        return found[0], {}
    likely = found or tuple(journal.opportunities)
    if said.asks:
        ids = (*likely, NEW)
        answer = ask(f"  Which opportunity is it for? ({', '.join(ids)})", one_of(ids), WHOSE) if likely else NEW
        if answer == NEW:
            return _new_opportunity(journal)
        if answer:
            return OpportunityId(answer), {}
    choice = ", ".join(likely) or "none is in the journal yet; write one there first"
    raise Open(f"it is not clear which opportunity this belongs to; say --opportunity ID ({choice})")


def _with_you(invitation: Invitation, journal: Journal, said: Said, opportunity: OpportunityId | None) -> Journal:
    """The journal that knows which of the invitation is its seeker. Raises Open where nobody says it."""
    seeker = seeker_of(journal, opportunity)
    names = {one.called: one for one in possible_seekers(invitation, journal, seeker)}
    if not names:
        return journal
    known = said.you.get(seeker.id)
    if known is not None and known in names.values():
        return with_seeker_as(journal, seeker, known)
    if said.asks:
        answer = ask(f"  Which of these is you? ({', '.join(names)}, {NOBODY})", one_of((*names, NOBODY)), YOU)
        if answer in names:
            said.you[seeker.id] = names[answer]
            return with_seeker_as(journal, seeker, names[answer])
        if answer:
            return journal
    told = "it could not tell which of these is you, because the journal holds no e-mail address of yours"
    raise Open(f"{told}: {', '.join(names)}; write it there (seeker: email)")


def _new_opportunity(journal: Journal) -> tuple[OpportunityId, dict[OpportunityId, Opportunity]]:
    organization = ask("  A new opportunity. Which organization?", text, WHOSE)
    if organization is None:
        raise Open("no opportunity was named")
    new = OpportunityId(readable_id(organization, journal.opportunities))
    return new, {new: Opportunity(id=new, organization=organization, title=ask("  Which job title?", text, WHOSE))}


def _organizer_attends(invitation: Invitation, journal: Journal, opportunity: OpportunityId | None) -> bool | None:
    sender = unlisted_organizer(invitation, seeker_of(journal, opportunity))
    return (
        ask_yes_no(f"  Will {sender.called}, who sent it, interview you?", SENDER, enter="as it looks from the file")
        if sender
        else None
    )


# ------------------------------------------------------------------------------------------ showing and writing


def _heading(file: Path, one: Found) -> str:
    """What is in the file, a line for each invitation: subject, hours as the file has them, who is named."""
    if isinstance(one, bytes):
        return f"{file}:\n  what you wrote on your phone"
    return "\n".join([f"{file}:", *(f"  {_described(invitation)}" for invitation in one)])


def _described(invitation: Invitation) -> str:
    what = f"{'Cancelled: ' if invitation.cancelled else ''}{invitation.summary or 'an invitation without a subject'}"
    start = invitation.start
    hours = f"{spoken(start.date())}, {start:%H:%M %Z}" if start else str(invitation.open_hours or "")
    named = (one.called for one in (invitation.organizer, *invitation.people) if one)
    return "; ".join(part for part in (what, hours, ", ".join(dict.fromkeys(named))) if part)


def _show(
    file: Path,
    one: Found,
    proposal: Proposal,
    opportunities: dict[OpportunityId, Opportunity],
    journal: Journal,
    *,
    heading: bool = True,
) -> None:
    if heading:
        click.echo(_heading(file, one))
    if _adds(proposal):
        new = {} if not isinstance(one, bytes) else opportunities  # for an invitation it has just been asked about
        click.echo(additions_text(journal, proposal.contacts, proposal.facts, "  ", new))
    for remark in proposal.remarks:
        click.echo(f"  # {remark}")
    click.echo()


def _joined(one: Proposal, more: Proposal) -> Proposal:
    return Proposal(
        contacts={**one.contacts, **more.contacts},
        facts=(*one.facts, *more.facts),
        remarks=(*one.remarks, *more.remarks),
    )


def _with(journal: Journal, proposal: Proposal, opportunities: dict[OpportunityId, Opportunity]) -> Journal:
    """The journal as it will be, so that the next file meets what this one adds."""
    return replace(
        journal,
        contacts={**journal.contacts, **proposal.contacts},
        opportunities={**journal.opportunities, **opportunities},
        log=tuple(sorted((*journal.log, *proposal.facts), key=lambda fact: fact.at)),
    )


def _write(path: Path, proposal: Proposal, opportunities: dict[OpportunityId, Opportunity]) -> None:
    if _adds(proposal):
        append_and_complete(path, contacts=proposal.contacts, opportunities=opportunities, facts=proposal.facts)
        click.echo(f"Added to {path}.")
    else:
        click.echo(f"Nothing to add; {path} is as it was.")
