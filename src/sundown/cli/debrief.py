"""`sundown debrief JOURNAL`: the questions right after an interview."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from sundown.core.facts import InterviewId, Journal, Meeting
from sundown.core.invitations.proposal import fixed
from sundown.core.invitations.standing import Standing, standings
from sundown.core.problems import BadInput, Problem, nearest
from sundown.questions.additions import additions_text
from sundown.questions.asking import HOW_TO
from sundown.questions.dates import spoken
from sundown.questions.debrief import Debriefing
from sundown.questions.interrupts import asked_to_the_end
from sundown.questions.next_step import check_writable, command_line
from sundown.sources.journal import read_journal
from sundown.sources.journal.complete import append_and_complete
from sundown.terminal import JOURNAL, instant


@click.command()
@click.argument("path", metavar="JOURNAL", type=JOURNAL)
@click.option("--interview", metavar="ID", help="Default: the last one that was held.")
@click.option("--at", metavar="INSTANT", help="The instant of the debrief. Default: now.")
def command(path: Path, interview: str | None, at: str | None) -> None:
    """Debrief an interview: who was there, what was said, what comes next.

    Every question can be skipped, and nothing you answered is lost when you stop. Run it again for what is missing.
    """
    journal = read_journal(path)
    moment = fixed(instant(at, journal))
    known = replace(journal, log=tuple(fact for fact in journal.log if fact.at <= moment))
    talk = _talk(interview, known, moment, path)
    check_writable(path)
    debriefing = Debriefing(known, talk, moment)
    click.echo(f"{_heading(talk, known)}\n{HOW_TO}.")
    finished = asked_to_the_end(debriefing.ask, lambda: _keep(path, journal, debriefing))
    click.echo(
        f"Next: {command_line('plan', path)}" if finished else f"Stopped. The rest: {command_line('debrief', path)}"
    )
    if not finished and sys.stdin.isatty():
        sys.exit(130)


def _talk(said: str | None, journal: Journal, at: datetime, path: Path) -> Standing:
    """The interview that was named, or the one that was held last. Raises BadInput where there is none to debrief."""
    talks = standings(journal)
    if said is None:
        held = [one for one in talks.values() if _is_held(one, at)]
        if not held:
            message = f"no interview was held up to {spoken(at.date())}, {at:%H:%M}"
            raise BadInput([Problem(file=str(path), message=message, expected="an interview that is over")])
        return max(held, key=lambda one: (one.end or one.start or at, one.interview))
    talk = talks.get(InterviewId(said))
    if talk is None or not _is_held(talk, at):
        raise BadInput([_why_not(said, talk, journal)])
    return talk


def _is_held(talk: Standing, at: datetime) -> bool:
    over = talk.end or talk.start
    return not talk.cancelled and over is not None and over <= at


def _why_not(said: str, talk: Standing | None, journal: Journal) -> Problem:
    """Why an interview that was named cannot be debriefed."""
    if talk is not None:
        when = f"is on {spoken(talk.start.date())}, {talk.start:%H:%M}" if talk.start else "has no time in the journal"
        message = f"{said} was cancelled" if talk.cancelled else f"{said} {when}"
        return Problem(file="--interview", message=message, expected="an interview that is over")
    if any(isinstance(fact, Meeting) and fact.meeting == said for fact in journal.log):
        message = f"{said} is a meeting; what you talked about stands in its own `notes` in the journal"
        return Problem(file="--interview", message=message, expected="an interview")
    talks = list(standings(journal))
    expected = ", ".join(talks) or "none is in this journal yet"
    return Problem(
        file="--interview", message=f"there is no interview {said!r}", expected=expected, nearest=nearest(said, talks)
    )


def _heading(talk: Standing, journal: Journal) -> str:
    opportunity = journal.opportunities[talk.opportunity]
    what = ", ".join(part for part in (opportunity.organization, opportunity.title) if part)
    when = f"{spoken(talk.start.date())}, {talk.start:%H:%M}" if talk.start else "without a time"
    return f"{talk.interview}: {what}; {when}"


def _keep(path: Path, journal: Journal, debriefing: Debriefing) -> None:
    """Write what was answered. Where the file cannot be written the answers are shown, so that they are not lost."""
    contacts, opportunities, facts = debriefing.contacts, debriefing.opportunities, debriefing.facts
    if not contacts and not opportunities and not facts:
        click.echo(f"\nNothing was answered; {path} is as it was.")
        return
    try:
        append_and_complete(path, contacts=contacts, opportunities=opportunities, facts=facts)
    except BadInput:
        click.echo(additions_text(journal, contacts, facts, opportunities=opportunities))
        raise
    click.echo(f"\nYour answers are in {path}.")
