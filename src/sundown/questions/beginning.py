"""The questions that begin a journal: who you are, the first opportunity, whom you meet there, and when.

`journal` holds at every moment what was answered so far, as a journal that can be written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

import click

from sundown.core.facts import (
    INTEREST_LEVELS,
    MODES,
    Interview,
    InterviewId,
    Journal,
    Opportunity,
    OpportunityId,
    Phone,
    Place,
    Seeker,
    SeekerId,
)
from sundown.core.invitations.people import readable_id
from sundown.questions.answers import country, email, one_of, phone, position, text, zone
from sundown.questions.asking import Why, ask, ask_hours
from sundown.questions.machine import country_of_zone, machine_zone
from sundown.questions.people import Cards
from sundown.sources.journal.places import zone_named

NO_NAME = "[your name]"
"""Stands where a letter's signature will be, until the name is there."""

NAME = Why("Letters are signed with it. A journal cannot do without; what you don't say stays a visible blank.")
MAIL = Why("Every e-mail gives the reader a way to reach you.", "S4-15")
ZONE = Why("The day of an interview ends at midnight where you are, and every date counts from there.", "S4-06")
CITY = Why(
    "The handwritten note should be in the mail by sundown, and the sun sets elsewhere at another time.", "S4-07"
)
SUN = Why("From latitude and longitude follows the minute of sunset; without them 17:00 is taken.", "S4-07")
LAND = Why("Public holidays are no working days, and they differ by country and region.", "S1-09")
NUMBER = Why("When you leave a message, it is the number where they are most likely to reach you.", "S4-18")
FIRM = Why("Everything that follows hangs on one opportunity: one post at one organization.")
TITLE = Why("A letter that names another job than the right one does harm.", "S1-01")
WANT = Why("How much you want it decides how much follow-up there will be.", "S3-05")
WHO = Why("Each person who interviews you gets a letter of their own, with name and title as on the card.", "S1-06")
WHEN = Why("Every date of the plan counts from the end of the interview.", "S4-06")
HOW = Why("It stands in the letters, and says whether there was a place to thank for.")


class Beginning:
    """Asks, and makes a journal of the answers."""

    def __init__(self, now: datetime) -> None:
        """`now` is an aware instant; the interview counts as arranged then."""
        self.now = now
        self.name: str | None = None
        self.zone = self.machines_zone = zone_named(machine_zone() or "")
        self.more: dict[str, object] = {}
        self.phones: list[Phone] = []
        self.opportunity: Opportunity | None = None
        self.interview: Interview | None = None
        self.cards = Cards({})

    @property
    def is_empty(self) -> bool:
        """True while nothing was answered; taking what was proposed is no answer."""
        said = self.name or self.more or self.phones or self.opportunity
        return not said and self.zone == self.machines_zone

    @property
    def journal(self) -> Journal:
        """What was answered so far."""
        seeker = Seeker(name=self.name or NO_NAME, timezone=self._zone, phones=tuple(self.phones))
        opportunities = {self.opportunity.id: self.opportunity} if self.opportunity else {}
        return Journal(
            seekers={SeekerId("self"): replace(seeker, **self.more)},  # type: ignore[arg-type]
            contacts=self.cards.contacts,
            opportunities=opportunities,
            log=(self.interview,) if self.interview else (),
        )

    @property
    def _zone(self) -> tzinfo:
        return self.zone or ZoneInfo("UTC")

    def sections(self) -> Iterator[Callable[[], None]]:
        """The questions by sections, each to be called in its turn. Without an opportunity nobody is asked about."""
        for title, questions in (("You", self._you), ("Where you are", self._where), ("Phones", self._reached)):
            yield self._titled(title, questions)
        yield self._titled("The first opportunity", self._pursuit)
        if self.opportunity:
            yield self._titled("Whom you met there or will meet", self._people)
            yield self._titled("When", self._when)

    def _titled(self, title: str, questions: Callable[[], None]) -> Callable[[], None]:
        def ask_section() -> None:
            click.secho(f"\n{title}", bold=True)
            questions()

        return ask_section

    def _you(self) -> None:
        self.name = ask("Your name, as you sign?", text, NAME)
        if self.name is None:
            click.echo(f"  {NAME}")
            self.name = ask(f"Your name? Enter again: {NO_NAME} for now.", text, NAME)
        self._fill("email", ask("Your e-mail address?", email, MAIL))

    def _where(self) -> None:
        self.zone = ask("Your time zone, like America/New_York?", zone, ZONE, self.zone) or self.zone
        if self.zone is None:
            click.echo("  A journal needs one: UTC stands there until you write yours.")
        city = ask("Your town?", text, CITY)
        if city:
            self.more["place"] = Place(city=city)
            spot = ask("  Its latitude and longitude, like 41.50, -81.69?", position, SUN)
            self.more["place"] = Place(city=city, lat=spot[0], lon=spot[1]) if spot else Place(city=city)
        likely = None if self.is_empty else country_of_zone(str(self.zone))
        self._fill("country", ask("Your country, in two letters?", country, LAND, likely))
        if self.more.get("country"):
            region = ask("Your state, province or region, short (TX, ON, NW)?", text, LAND)
            self._fill("subdivision", region.upper() if region else None)

    def _reached(self) -> None:
        while (number := ask("A phone number of yours? Enter: no (more)", phone, NUMBER)) is not None:
            self.phones.append(Phone(number=number))
            self.phones[-1] = Phone(number=number, hours=ask("  At which hours? (in words)", text, NUMBER))

    def _pursuit(self) -> None:
        organization = ask("Which organization?", text, FIRM)
        if organization is None:
            return
        new = OpportunityId(readable_id(organization, ()))
        self.opportunity = Opportunity(id=new, organization=organization)
        self.opportunity = replace(self.opportunity, title=ask("Which job, by its title?", text, TITLE))
        level = ask(f"How much do you want it? ({', '.join(INTEREST_LEVELS)})", one_of(INTEREST_LEVELS), WANT)
        self.opportunity = replace(self.opportunity, interest=level)

    def _people(self) -> None:
        assert self.opportunity
        while (person := self.cards.who("A name, as on the card? Enter: nobody (more)", WHO)) is not None:
            self.cards.complete(person, self.opportunity.organization)

    def _when(self) -> None:
        assert self.opportunity
        here = self.now.astimezone(self._zone)
        hours = ask_hours("When is or was the interview? Like Friday 14:00 to 15:15.", here.date(), self._zone, WHEN)
        if hours is None:
            return
        self.interview = Interview(
            at=datetime.fromisoformat(here.replace(microsecond=0).isoformat()),
            interview=InterviewId("r1"),
            opportunity=self.opportunity.id,
            start=hours[0],
            end=hours[1],
            with_=tuple(self.cards.contacts),
        )
        self.interview = replace(self.interview, mode=ask(f"How? ({', '.join(MODES)})", one_of(MODES), HOW))

    def _fill(self, field: str, value: object) -> None:
        if value is not None:
            self.more[field] = value
