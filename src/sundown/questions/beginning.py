"""The questions that begin a journal: who you are, the first opportunity, whom you meet there, and when.

`journal` holds at every moment what was answered so far, as a journal that can be written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from sundown.core.facts import (
    INTEREST_LEVELS,
    MODES,
    ContactId,
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
from sundown.library import playbook_names
from sundown.questions.answers import country, email, one_of, phone, position, region, text, zone
from sundown.questions.asking import Why, ask, ask_hours, ask_section, confirmed, tell
from sundown.questions.dates import spoken
from sundown.questions.machine import country_of_zone, machine_zone
from sundown.questions.people import Cards
from sundown.sources.journal.places import zone_named

NO_NAME = "[your name]"
"""Stands where a letter's signature will be, until the name is there."""

PLAYBOOK_OF = {"US": "us", "CA": "ca", "GB": "uk", "DE": "de", "FR": "fr", "JP": "jp"}
"""The playbook with the customs of a country; all others begin with `us`."""
ROLES = ("interviewer", "helper")
FAR = 60
"""Degrees between a place and its time zone's usual longitude from which the two numbers were probably exchanged."""

NAME = Why("Letters are signed with it. A journal cannot do without; what you don't say stays a visible blank.")
MAIL = Why("Every e-mail gives the reader a way to reach you.", "S4-15")
ZONE = Why("The day of an interview ends at midnight where you are, and every date counts from there.", "S4-06")
CITY = Why(
    "The handwritten note should be in the mail by sundown, and the sun sets elsewhere at another time.", "S4-07"
)
SUN = Why("From latitude and longitude follows the minute of sunset; without them 18:00 is taken.", "S4-07")
LAND = Why("Public holidays are no working days, and they differ by country and region.", "S1-09")
CUSTOMS = Why("Who gets a letter, by which way and by when differs from country to country.")
NUMBER = Why("When you leave a message, it is the number where they are most likely to reach you.", "S4-18")
FIRM = Why("Everything that follows hangs on one opportunity: one post at one organization.")
TITLE = Why("A letter that names another job than the right one does harm.", "S1-01")
WANT = Why("How much you want it decides how much follow-up there will be.", "S3-05")
WHO = Why("Each person who interviews you gets a letter of their own, with name and title as on the card.", "S1-06")
ROLE = Why("Only interviewers get a thank-you letter; whoever helped you gets a card.", "S1-08")
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
        self.phones: tuple[Phone, ...] = ()
        self.opportunity: Opportunity | None = None
        self.interview: Interview | None = None
        self.cards = Cards({})
        self.interviewers: tuple[ContactId, ...] = ()
        self.playbook: str | None = None

    @property
    def is_empty(self) -> bool:
        """True while nothing was answered; taking what was proposed is no answer."""
        said = self.name or self.more or self.phones or self.opportunity
        return not said and self.zone == self.machines_zone

    @property
    def journal(self) -> Journal:
        """What was answered so far."""
        seeker = Seeker(name=self.name or NO_NAME, timezone=self._zone, phones=self.phones)
        opportunities = {self.opportunity.id: self.opportunity} if self.opportunity else {}
        return Journal(
            playbook=self.playbook or PLAYBOOK_OF.get(str(self.more.get("country")), "us"),
            seekers={SeekerId("self"): replace(seeker, **self.more)},  # type: ignore[arg-type]
            contacts=self.cards.contacts,
            opportunities=opportunities,
            log=(self.interview,) if self.interview else (),
        )

    @property
    def _zone(self) -> tzinfo:
        return self.zone or ZoneInfo("UTC")

    def ask(self) -> Iterator[None]:
        """Ask section by section; one has been answered whenever this yields. Without an opportunity there is less."""
        sections = [("You", self._you), ("Where you are", self._where), ("Phones", self._reached)]
        for title, questions in (*sections, ("The first opportunity", self._pursuit)):
            ask_section(title, questions, self)
            yield
        if self.opportunity is None:
            return
        met = [("Whom you met there or will meet", self._people), ("When", self._when)]
        for title, questions in (*met, ("Names and addresses", self._cards)):
            if questions != self._cards or self.cards.contacts:
                ask_section(title, questions, self)
                yield

    @property
    def summary(self) -> str:
        """What was answered, in a few lines."""
        seeker, place = self.journal.seekers[SeekerId("self")], self.more.get("place")
        town = place.city if isinstance(place, Place) else None
        land = "-".join(part for part in (seeker.country, seeker.subdivision) if part)
        post = self.opportunity
        pursued = (post.organization, post.title, post.interest and f"interest {post.interest}") if post else ()
        helpers = (one for one in self.cards.contacts if one not in self.interviewers)
        lines = {
            "You": (seeker.name, seeker.email, town, land, str(seeker.timezone), *(one.number for one in self.phones)),
            "Playbook": (self.journal.playbook,),
            "Opportunity": pursued,
            "Interviewers": map(self.cards.name, self.interviewers),
            "Others": map(self.cards.name, helpers),
            "Interview": _hours(self.interview) if self.interview else (),
        }
        told = {head: ", ".join(part for part in parts if part) for head, parts in lines.items()}
        return "\n".join(f"  {head}: {line}" for head, line in told.items() if line)

    def _you(self) -> None:
        self.name = ask("Your name, as you sign?", text, NAME)
        if self.name is None:
            tell(str(NAME))
            self.name = ask(f"Your name? Enter again: {NO_NAME} for now.", text, NAME)
        self._fill("email", ask("Your e-mail address?", email, MAIL))

    def _where(self) -> None:
        self.zone = ask("Your time zone, like America/New_York?", zone, ZONE, self.zone) or self.zone
        if self.zone is None:
            tell("A journal needs one: UTC stands there until you write yours.")
        city = ask("Your town?", text, CITY)
        if city:
            self._fill("place", Place(city=city))
            question = "  Its latitude and longitude, like 41.50, -81.69? Enter: 18:00 is taken for sundown then"
            spot = ask(question, position, SUN)
            if spot and self._seems_exchanged(*spot) and confirmed(f"{_FAR_OFF} Is {spot[1]:g}, {spot[0]:g} meant"):
                spot = (spot[1], spot[0])
            self.more = {**self.more, "place": Place(city=city, lat=spot[0], lon=spot[1]) if spot else Place(city=city)}
        likely = None if self.is_empty else country_of_zone(str(self.zone))
        self._fill("country", ask("Your country, in two letters?", country, LAND, likely))
        read_region = region(str(self.more.get("country", "")))
        if read_region:
            self._fill("subdivision", ask("Your state, province or region, by code or name?", read_region, LAND))
        self._customs()

    def _seems_exchanged(self, lat: float, lon: float) -> bool:
        """Far from the zone's usual longitude as it stands, nearer the other way round."""
        offset = self.now.astimezone(self._zone).utcoffset()
        usual = 15 * offset.total_seconds() / 3600 if offset is not None and self.zone else None
        return usual is not None and abs(usual - lon) > FAR and abs(usual - lat) <= FAR and abs(lon) <= 90

    def _customs(self) -> None:
        """The playbook of the country is proposed; it can be said only once something else was."""
        if self.is_empty:
            return
        land, names = str(self.more.get("country", "")), playbook_names()
        proposal = PLAYBOOK_OF.get(land, "us")
        why = f", as for {land}" if land in PLAYBOOK_OF else f"; there is none for {land}" if land else ""
        self.playbook = ask(
            f"Which playbook ({', '.join(names)})? Proposed: {proposal}{why}", one_of(names), CUSTOMS, proposal
        )

    def _reached(self) -> None:
        while (number := ask("A phone number of yours? Enter: no (more)", phone, NUMBER)) is not None:
            before = self.phones
            self.phones = (*before, Phone(number=number))
            hours = ask("  At which hours? (in words)", text, NUMBER)
            self.phones = (*before, Phone(number=number, hours=hours))

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
        while (person := self.cards.who("A name, as on the card? Enter: nobody (more)", WHO)) is not None:
            question = f"  {self.cards.name(person)}: an interviewer, or somebody who helps? ({', '.join(ROLES)})"
            if ask(question, one_of(ROLES), ROLE, ROLES[0]) != "helper":
                self.interviewers = tuple(dict.fromkeys((*self.interviewers, person)))

    def _cards(self) -> None:
        assert self.opportunity
        for person in self.cards.contacts:
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
            with_=self.interviewers,
        )
        self.interview = replace(self.interview, mode=ask(f"How? ({', '.join(MODES)})", one_of(MODES), HOW))

    def _fill(self, field: str, value: object) -> None:
        if value is not None:
            self.more = {**self.more, field: value}


_FAR_OFF = "That is far from your time zone."


def _hours(interview: Interview) -> tuple[str, ...]:
    assert interview.start
    until = f" to {interview.end:%H:%M}" if interview.end else ""
    mode = (interview.mode or "").replace("_", " ")
    return (spoken(interview.start.date()), f"{interview.start:%H:%M}{until}", mode)
