"""Stories of job searches, told step by step with hypothesis's choices; `tests/strategies.py` makes journals of them.

An interview is arranged before it starts, moved or cancelled before it would have begun, debriefed after it ended, and
nothing follows an outcome. The days are drawn near the nights on which clocks change, the ends of years and leap
days; the places lie on both sides of the date line, in half-hour zones and beyond the polar circle.

Instants carry a fixed offset, as those read from a file do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from sundown.core import facts as f

DrawFn = Any
"""Hypothesis's `draw`."""


class Spot(NamedTuple):
    """Somewhere to live or to work."""

    city: str
    zone: str
    country: str
    subdivision: str | None
    lat: float
    lon: float


SPOTS = (
    Spot("Cleveland", "America/New_York", "US", "OH", 41.5, -81.69),
    Spot("Houston", "America/Chicago", "US", "TX", 29.76, -95.37),
    Spot("Phoenix", "America/Phoenix", "US", "AZ", 33.45, -112.07),
    Spot("St. John's", "America/St_Johns", "CA", "NL", 47.56, -52.71),
    Spot("London", "Europe/London", "GB", "ENG", 51.51, -0.13),
    Spot("Köln", "Europe/Berlin", "DE", "NW", 50.94, 6.96),
    Spot("Paris", "Europe/Paris", "FR", None, 48.86, 2.35),
    Spot("Tromsø", "Europe/Oslo", "NO", None, 69.65, 18.96),
    Spot("Mumbai", "Asia/Kolkata", "IN", None, 19.08, 72.88),
    Spot("東京", "Asia/Tokyo", "JP", None, 35.68, 139.69),
    Spot("Lord Howe", "Australia/Lord_Howe", "AU", "NSW", -31.55, 159.08),
    Spot("Auckland", "Pacific/Auckland", "NZ", None, -36.85, 174.76),
    Spot("Kiritimati", "Pacific/Kiritimati", "KI", None, 1.87, -157.43),
    Spot("Pago Pago", "Pacific/Pago_Pago", "AS", None, -14.28, -170.7),
)

# Clocks change in the US, in Europe, in Australia and New Zealand; a leap day; years end; holidays at the edge.
TURNING_DAYS = (
    date(2026, 3, 7), date(2026, 10, 31), date(2026, 3, 28), date(2026, 10, 24), date(2026, 4, 4), date(2026, 9, 26),
    date(2028, 2, 28), date(2026, 12, 30), date(2026, 11, 24), date(2026, 7, 2),
)  # fmt: skip
PEOPLE = (
    "Denise Kowalski", "Raj Patel", "Nguyễn Thị Hoa", "José Ángel Núñez", "Ruth Adler", "佐藤 健", "Ólafur Þórsson",
    "Amara Okafor", "Mary-Kate O'Neil", "Jean-Luc d'Arc", "Zoë van der Berg", "Sunil Rao", "Beth Arnold",
)  # fmt: skip
ORGANIZATIONS = ("Lakeshore General", "Oates & Sons", "Müller GmbH", "BayLine Forwarding", "#1 Storage", "Yes: Foods")
POSTS = ("ICU Registered Nurse, nights", "Welder", "Data engineer", "Teacher (maths)", "Cashier", "- to be named -")
TOPICS = ("early sepsis alerts", "drayage delays", "the new night rota", "their move to Köln", "bay fishing")


def fixed(day: date, at: time, zone: str) -> datetime:
    """The instant at which the clocks of `zone` show `at`, with its offset; in a gap of the clocks, the one after."""
    wall = datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC).astimezone(ZoneInfo(zone))
    offset = wall.utcoffset()
    assert offset is not None
    return wall.replace(tzinfo=timezone(offset), fold=0)


def later(instant: datetime, **distance: float) -> datetime:
    """An instant so much later, with the same offset."""
    return instant + timedelta(**distance)


@dataclass
class Story:
    """A search while it is made up: who takes part, and what has happened so far."""

    draw: DrawFn
    texts: st.SearchStrategy[str]
    contacts: dict[f.ContactId, f.Contact] = field(default_factory=dict)
    opportunities: dict[f.OpportunityId, f.Opportunity] = field(default_factory=dict)
    log: list[f.Fact] = field(default_factory=list)

    def chance(self, one_in: int) -> bool:
        """True once in so many times; the simplest story is the one in which nothing special happens."""
        return bool(self.draw(st.integers(1, one_in)) == one_in)

    def one(self, values: Sequence[Any]) -> Any:
        return self.draw(st.sampled_from(values))

    def some(self, values: Sequence[Any], least: int = 0) -> tuple[Any, ...]:
        """Some of these values, each at most once."""
        if not values:
            return ()
        return tuple(self.draw(st.lists(st.sampled_from(values), min_size=least, max_size=6, unique=True)))

    def maybe(self, value: Any) -> Any:
        """This value, or nothing."""
        return None if self.chance(3) else value

    def text(self) -> str:
        return str(self.draw(self.texts))

    def person(self, spot: Spot, organization: str | None, **known: Any) -> f.ContactId:
        """A new contact, of whom this or that is known."""
        id_ = f.ContactId(f"p{len(self.contacts) + 1}")
        self.contacts[id_] = f.Contact(
            id=id_,
            name=self.one(PEOPLE),
            organization=organization,
            timezone=ZoneInfo(spot.zone) if not self.chance(5) else None,
            country=spot.country,
            subdivision=spot.subdivision,
            email=None if self.chance(5) else f"{id_}@mail.example",
            phone=self.maybe("+1 216 555 0101"),
            post=self.maybe(f"1 Main St, {spot.city}"),
            fax="+1 216 555 0102" if self.chance(8) else None,
            linkedin=self.maybe(f"https://www.linkedin.example/in/{id_}"),
            name_verified=self.one(("card", "card", "web", "none")),
            prefers=self.one((None, None, "email", "phone", "post")),
            never=self.some(("phone", "linkedin", "fax")) if self.chance(8) else (),
            **known,
        )
        return id_

    def add(self, fact: f.Fact) -> None:
        self.log.append(fact)


# ----------------------------------------------------------------------------------------------- one pursuit


def tell_pursuit(story: Story, spot: Spot, day: date, rounds: int, panel: int, seeker: f.SeekerId | None) -> None:
    """One opportunity from the first interview to its outcome, or to where it stands."""
    number = len(story.opportunities) + 1
    organization = story.one(ORGANIZATIONS)
    people = [story.person(spot, organization) for _ in range(story.draw(st.integers(1, panel)))]
    helper = story.person(spot, organization) if story.chance(2) else None
    reference = story.person(spot, None, kind="reference") if story.chance(2) else None
    agent = story.person(spot, "Crane Staffing", kind="consultant") if story.chance(4) else None
    opportunity = f.Opportunity(
        id=f.OpportunityId(f"post{number}"),
        organization=organization,
        title=story.maybe(story.one(POSTS)),
        interest=story.one((None, "high", "high", "medium", "low", "none")),
        decision_by=decision(story, day) if story.chance(4) else None,
        decision_maker=story.maybe(people[0]),
        status_contact=helper if story.chance(6) else None,
        consultant=agent,
        references=(reference,) if reference else (),
        no_follow_up=story.text() if story.chance(12) else None,
        direct=agent is not None and story.chance(2),
        seeker=seeker,
        requisition=f"{organization}'s post" if seeker is not None and story.chance(2) else None,
    )
    story.opportunities[opportunity.id] = opportunity
    clock = fixed(day, time(story.one((9, 10, 11, 16))), spot.zone)
    for place in range(1, story.draw(st.integers(1, rounds)) + 1):
        clock = tell_round(story, opportunity, f.InterviewId(f"r{number}-{place}"), people, helper, clock, spot.zone)
    if not story.chance(3):
        tell_outcome(story, opportunity, people[0], clock)


def tell_round(
    story: Story,
    opportunity: f.Opportunity,
    id_: f.InterviewId,
    people: list[f.ContactId],
    helper: f.ContactId | None,
    arranged: datetime,
    zone: str,
) -> datetime:
    """One interview: arranged, perhaps moved or cancelled, held, and what came of it. Returns when news may come."""
    start = fixed(arranged.date() + timedelta(days=story.one((1, 2, 7))), time(story.one((9, 13, 23))), zone)
    end = later(start, minutes=story.one((30, 45, 75)))
    panel = story.some(people, least=1)
    mode = story.one((None, *f.MODES))
    story.add(
        f.Interview(
            at=arranged,
            interview=id_,
            opportunity=opportunity.id,
            start=start,
            end=None if story.chance(12) else end,
            mode=mode,
            with_=panel,
            round=1 if story.chance(10) else None,
        )
    )
    if story.chance(6):
        start, end = later(start, days=2), later(end, days=2)
        at = later(arranged, hours=4)
        story.add(f.InterviewMoved(at=at, interview=id_, start=start, end=end, by=story.one((panel[0], "self"))))
    if story.chance(8):
        story.add(
            f.InterviewCancelled(at=later(start, hours=-2), interview=id_, by=story.one((panel[0], "self", None)))
        )
        return later(end, days=1)
    if not story.chance(4):
        tell_debrief(story, f.OccasionId(id_), panel, helper, end)
    tell_aftermath(story, opportunity, panel, later(end, hours=3))
    return later(end, days=story.one((3, 4, 8)))


def tell_debrief(
    story: Story, occasion: f.OccasionId, panel: tuple[f.ContactId, ...], helper: f.ContactId | None, end: datetime
) -> None:
    """What the seeker wrote down."""

    def note() -> f.Note:
        concern = f.Concern(text=story.text(), source=story.one(f.CONCERN_SOURCES)) if story.chance(3) else None
        return f.Note(talked_about=story.maybe(story.text()), concern=concern, asked=story.maybe(story.text()))

    story.add(
        f.Debrief(
            at=later(end, minutes=story.one((10, 40, 900))),
            occasion=occasion,
            notes={person: note() for person in story.some(panel)},
            forgot=(f.Omission(text=story.text(), to=panel[0]),) if story.chance(4) else (),
            came_up=story.some(f.CAME_UP),
            helped_by={helper: story.text()} if helper else {},
            decision_by=decision(story, end.date()) if story.chance(2) else None,
            asked_decision_date=story.maybe(True),
        )
    )


def decision(story: Story, day: date) -> f.Decision:
    """A day within the next weeks, or a range."""
    last = day + timedelta(days=story.one((3, 9, 16)))
    return f.Decision(last, day + timedelta(days=2) if story.chance(4) else None)


def tell_aftermath(story: Story, opportunity: f.Opportunity, panel: tuple[f.ContactId, ...], at: datetime) -> None:
    """What was sent, what they wrote, whom the seeker rang: any of it, in this order."""
    who = story.one(panel)
    if story.chance(2):
        kind, medium = story.one((("thank_you_email", "email"), ("handwritten_note", "handwritten")))
        story.add(f.Done(at=at, kind=kind, to=who, medium=medium, opportunity=opportunity.id))
    if story.chance(5):
        story.add(f.Skipped(at=at, kind="handwritten_note", to=who, opportunity=opportunity.id, why=story.text()))
    if story.chance(5):
        due = story.one((later(at, days=2), at.date() + timedelta(days=2), None))
        story.add(f.Promised(at=at, text=story.text(), to=who, due=due, opportunity=opportunity.id))
    if story.chance(3):
        story.add(message(story, opportunity, who, later(at, hours=20)))
    if story.chance(4):
        outcome = story.one(f.CALL_OUTCOMES)
        story.add(f.Call(at=later(at, hours=40), contact=who, opportunity=opportunity.id, outcome=outcome))


def message(story: Story, opportunity: f.Opportunity, who: f.ContactId, at: datetime) -> f.MessageFrom:
    """They wrote: with a new date, a request to be rung, a question, or nothing in particular."""
    on = at.date() + timedelta(days=3)
    call_me = (
        f.CallMe(
            on=on,
            from_=time(10),
            until=story.one((None, time(10), time(15, 30))),
            whom=story.one((None, who, opportunity.decision_maker)),
        )
        if story.chance(4)
        else None
    )
    return f.MessageFrom(
        at=at,
        sender=who,
        opportunity=opportunity.id,
        text=story.maybe(story.text()),
        decision_by=decision(story, at.date()) if story.chance(4) else None,
        call_me=call_me,
        asks=(story.text(),) if story.chance(3) else (),
        answer_by=story.one((None, None, later(at, hours=30), at.date() + timedelta(days=2))),
        needs_reply=not story.chance(6),
        via=story.one((None, *f.VIA)),
    )


def tell_outcome(story: Story, opportunity: f.Opportunity, who: f.ContactId, at: datetime) -> None:
    """How it ended, or that the wish for it changed."""
    ends: dict[str, list[f.Fact]] = {
        "rejection": [f.Rejection(at=at, opportunity=opportunity.id, by=who, via="email")],
        "offer": [f.Offer(at=at, opportunity=opportunity.id, by=who, answer_by=at.date() + timedelta(days=7))],
        "acceptance": [
            f.Offer(at=at, opportunity=opportunity.id, by=who),
            f.Acceptance(at=later(at, days=2), opportunity=opportunity.id),
        ],
        "withdrawal": [f.Withdrawal(at=at, opportunity=opportunity.id, why=story.maybe(story.text()))],
        "regret": [
            f.Withdrawal(at=at, opportunity=opportunity.id),
            f.Interest(at=later(at, hours=9), opportunity=opportunity.id, level="high"),
        ],
        "closed": [f.Closed(at=at, opportunity=opportunity.id, why=story.maybe(story.text()))],
        "told twice": [
            f.Rejection(at=at, opportunity=opportunity.id, by=who, via="phone"),
            f.Rejection(at=later(at, days=1), opportunity=opportunity.id, via="post"),
        ],
        "raised": [
            f.Offer(at=at, opportunity=opportunity.id, by=who),
            f.Offer(at=later(at, days=1), opportunity=opportunity.id, by=who, answer_by=later(at, days=4)),
        ],
        "cooled": [f.Interest(at=at, opportunity=opportunity.id, level="low")],
        "mistake": [
            f.Rejection(at=at, id=f"no-{opportunity.id}", opportunity=opportunity.id),
            f.Correction(at=later(at, hours=1), corrects=f"no-{opportunity.id}", void=True),
        ],
    }
    for fact in ends[story.one(sorted(ends))]:
        story.add(fact)


# ------------------------------------------------------------------------------------------ beside the pursuits


def tell_meeting(story: Story, spot: Spot, day: date) -> None:
    """An evening among strangers, and what was found for one of them later."""
    people = [story.person(spot, story.one(ORGANIZATIONS)) for _ in range(story.draw(st.integers(1, 6)))]
    start = fixed(day, time(18, 30), spot.zone)
    notes = {
        person: f.MeetingNote(
            talked_about=story.maybe(story.text()),
            useful_to_them=story.text() if story.chance(3) else None,
            specific_benefit=story.text() if story.chance(5) else None,
        )
        for person in people
    }
    end = later(start, hours=2)
    story.add(f.Meeting(at=later(end, minutes=15), meeting=f.OccasionId("m1"), start=start, end=end, notes=notes))
    if story.chance(2):
        url = "https://journal.example/a?b=c#d"
        story.add(f.Found(at=later(end, days=20), found="article", for_=people[0], title=story.text(), url=url))


def tell_turns(story: Story, day: date, spot: Spot) -> None:
    """What happens to people: they leave, want no paper, want no letters at all; and the seeker goes away."""
    at = fixed(day, time(12), spot.zone)
    who = list(story.contacts)
    if story.chance(4):
        successor = story.person(spot, None) if story.chance(2) else None
        story.add(f.LeftOrganization(at=later(at, days=6), contact=who[0], successor=successor))
    if story.chance(6):
        story.add(f.PaperAskedOff(at=later(at, days=3), contact=story.one(who), why=story.maybe(story.text())))
    if story.chance(8):
        story.add(f.DoNotContact(at=later(at, days=5), contact=story.one(who)))
    offers = [fact for fact in story.log if isinstance(fact, f.Offer)]
    ends = [fact for fact in story.log if isinstance(fact, f.Rejection | f.Withdrawal | f.Closed | f.Acceptance)]
    others = [
        post
        for post in story.opportunities
        if offers
        and post != offers[0].opportunity
        and not any(end.opportunity == post and end.at <= later(offers[0].at, hours=2) for end in ends)
    ]
    if others and story.chance(2):
        offer = offers[0]
        two = {"opportunity": others[0], "from_": offer.opportunity}
        story.add(f.CompetingOffer(at=later(offer.at, hours=2), answer_by=offer.answer_by, **two))
    references = [post.references[0] for post in story.opportunities.values() if post.references]
    if references and story.chance(3):
        story.add(f.ReferenceAlerted(at=at, contact=references[0]))
    if story.chance(6):
        first = day + timedelta(days=4)
        story.add(f.Away(at=at, text=story.text(), from_=first, until=first + timedelta(days=3)))
