"""Searches as people have them, made up by hypothesis: for every test that says "whatever the search, …".

`searches()` gives a job seeker's journal, `caseloads()` a consultant's; `tests/stories.py` says what happens in them.
"""

from __future__ import annotations

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from tests.stories import (
    PEOPLE,
    SPOTS,
    TOPICS,
    TURNING_DAYS,
    DrawFn,
    Spot,
    Story,
    fixed,
    tell_meeting,
    tell_pursuit,
    tell_turns,
)

from sundown.core import facts as f

days = st.sampled_from(TURNING_DAYS) | st.dates(date(2026, 1, 1), date(2028, 12, 31))

words = st.sampled_from(TOPICS)
any_text = st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]) | st.sampled_from("\n\t "), min_size=1
)
"""Every text that the journal's reader accepts, blank ones excepted."""
spoken = any_text.filter(lambda text: bool(text.strip()))


def seeker_at(spot: Spot, name: str, id_: str = "self") -> f.Seeker:
    """A job seeker who lives there."""
    return f.Seeker(
        id=f.SeekerId(id_),
        name=name,
        timezone=ZoneInfo(spot.zone),
        country=spot.country,
        subdivision=spot.subdivision,
        place=f.Place(city=spot.city, lat=spot.lat, lon=spot.lon),
        email=f"{id_}@mail.example",
        phones=(f.Phone(number="+1 216 555 0142", hours="after 12:00"),),
    )


@st.composite
def searches(
    draw: DrawFn, *, pursuits: int = 3, rounds: int = 4, panel: int = 6, texts: st.SearchStrategy[str] = words
) -> f.Journal:
    """A job seeker's journal with 1 to `pursuits` opportunities of at most `rounds` interviews by `panel` people.

    `texts` makes whatever somebody said or wrote.
    """
    story = Story(draw, texts)
    home = story.one(SPOTS)
    day = draw(days)
    for _ in range(draw(st.integers(1, pursuits))):
        tell_pursuit(story, story.one((home, story.one(SPOTS))), day, rounds, panel, None)
        day += timedelta(days=story.one((0, 1, 5)))
    if story.chance(2):
        tell_meeting(story, home, day)
    tell_turns(story, day, home)
    playbook = story.one(("us", "ca", "uk", "de", "fr", "jp", "agency-eu"))
    return _journal(story, {f.SeekerId("self"): seeker_at(home, story.one(PEOPLE))}, playbook)


@st.composite
def caseloads(draw: DrawFn, *, seekers: int = 3, texts: st.SearchStrategy[str] = words) -> f.Journal:
    """A consultant's journal: 1 to `seekers` job seekers with one or two short pursuits each."""
    story = Story(draw, texts)
    office = story.one(SPOTS)
    consultant = story.person(office, "Crane Staffing", kind="consultant")
    ids = [f.SeekerId(f"s{number}") for number in range(1, draw(st.integers(1, seekers)) + 1)]
    day = draw(days)
    for id_ in ids:
        for _ in range(draw(st.integers(1, 2))):
            tell_pursuit(story, office, day, 2, 3, id_)
    post = next(iter(story.opportunities))
    if story.chance(2):
        at = fixed(day + timedelta(days=30), time(15), office.zone)
        influence = story.one((None, *f.INFLUENCES))
        story.add(f.ClientNote(at=at, opportunity=post, seeker=ids[0], influence=influence))
    people = {id_: seeker_at(story.one(SPOTS), story.one(PEOPLE), id_) for id_ in ids}
    return _journal(story, people, story.one(("us", "agency-eu")), consultant)


def _journal(
    story: Story, seekers: dict[f.SeekerId, f.Seeker], playbook: str, consultant: f.ContactId | None = None
) -> f.Journal:
    return f.Journal(
        playbook=playbook,
        seekers=seekers,
        consultant=consultant,
        contacts=story.contacts,
        opportunities=story.opportunities,
        log=tuple(sorted(story.log, key=lambda fact: fact.at)),
    )
