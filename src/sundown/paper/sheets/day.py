"""What must be done today, with boxes to tick: what leaves the house and before when, e-mails, calls, then tomorrow.

From the plan alone. In a consultant's journal each seeker has a page, and so has the consultant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, time, tzinfo

from sundown.core.facts import CONSULTANT, Contact
from sundown.core.followup import FollowUp, Plan, Task
from sundown.core.postal import postal_lines
from sundown.core.words import MEDIUM_WORDS, TASK_WORDS, job_of, kind_words, moment_words, name_of
from sundown.core.workdays import end_of_day
from sundown.paper.order import Order, Print
from sundown.paper.people import Writer, reader_of, writer_of
from sundown.paper.worksheets import Block, home_of, large, office_hours, section, ticks, worksheet

MEDIA: tuple[str, ...] = ()
FORMS: dict[str, str] = {}

WAYS = {
    "Out of the house": ("post", "handwritten", "fax"),
    "On the screen": ("email", "linkedin", "in_app"),
    "On the telephone": ("phone",),
}
_FULL_DAY = time(23, 59, 59)
_WITHOUT_A_PLACE = time(18)  # sundown where no place is known, or no sun sets
Row = tuple[str, list[str]]


def draw(order: Order) -> Iterator[Print]:
    """One PDF with a page for everybody who has something to do or to wait for."""
    if order.plan is None:
        return
    by: list[str | None] = [None]
    if order.journal.consultant is not None:
        by = [*order.journal.seekers, CONSULTANT]
    items = [_page(order, order.plan, one) for one in by]
    yield Print(f"{order.at:%Y-%m-%d}.day", "day", items)


def _page(order: Order, plan: Plan, by: str | None) -> dict[str, object]:
    home = home_of(order.journal, by)
    today = order.at.astimezone(home).date()
    mine = [each for each in plan.followups if each.open and by in (None, each.by)]
    tasks = [each for each in plan.tasks if by in (None, each.by or CONSULTANT)]
    now = [each for each in mine if each.state != "planned" or each.earliest.astimezone(home).date() == today]
    later = [each for each in mine if each not in now]
    writer = writer_of("status_call", None, by or "", order.journal, by)
    blocks = [*_today(now, order, home, writer), *_tasks(tasks, order, home), *_later(later, order, home, bool(now))]
    if not now:
        blocks.insert(0, large(_patience(later, home)))
    title = f"{order.at.astimezone(home):%A} {today.day} {today:%B %Y}"
    return worksheet("the day", writer, title, [writer.name], blocks)


def _patience(later: list[FollowUp], home: tzinfo) -> str:
    """What there is to say where nothing can be done."""
    if not later:
        return "Nothing is open."
    first = min(each.earliest for each in later).astimezone(home)
    return f"Nothing to do until {first:%A} {first.day} {first:%B}: patience."


# ------------------------------------------------------------------------------------------ today


def _today(now: list[FollowUp], order: Order, home: tzinfo, writer: Writer) -> Iterator[Block | None]:
    for heading, media in WAYS.items():
        mine = sorted((each for each in now if each.medium in media), key=lambda each: (each.due, each.key))
        if mine:
            yield section(heading)
            yield ticks(_row(each, order, home, writer) for each in mine)


def _row(followup: FollowUp, order: Order, home: tzinfo, writer: Writer) -> Row:
    journal, reader = order.journal, reader_of(followup.to, order.journal)
    whom = "" if reader is None else f" to {name_of(followup.to, journal)}"
    late = {"overdue": "Late: ", "late_but_in_time": "Late, still in time: "}.get(followup.state, "")
    lines = [
        _when(followup, order, home),
        *_where(followup, reader, writer, home),
        job_of(followup.opportunity, journal),
    ]
    what = kind_words(followup.kind, followup.medium)
    return f"{late}{what[:1].upper()}{what[1:]}{whom}", [*lines, *followup.warnings]


def _when(followup: FollowUp, order: Order, home: tzinfo) -> str:
    """Until when; for what is posted the sun and the last collection (C-03)."""
    starts = "" if followup.earliest <= order.at else f"From {moment_words(followup.earliest, home)}. "
    if followup.medium not in ("post", "handwritten") or followup.due.time() == _FULL_DAY:
        return f"{starts}{_by(followup.due, home)}"
    sundown, collection = order.settings.get("sundown"), order.settings.get("sundown.collection")
    if sundown == "last_collection":
        return f"{starts}Before the last collection, {moment_words(followup.due, home)}"
    sun = sundown == "sunset" and followup.due.time() != _WITHOUT_A_PLACE
    before = f"Before sunset, {moment_words(followup.due, home)}" if sun else _by(followup.due, home)
    none_that_day = any("collection" in warning for warning in followup.warnings)  # the plan's own words say when
    return f"{starts}{before}" + ("" if none_that_day else f"; the last collection is often at {collection}")


def _by(due: datetime, home: tzinfo) -> str:
    day = due.astimezone(home)
    return f"By the end of {day:%a} {day.day} {day:%b}" if day.time() == _FULL_DAY else f"By {moment_words(due, home)}"


def _where(followup: FollowUp, reader: Contact | None, writer: Writer, home: tzinfo) -> list[str]:
    """The address, number or hours of that way."""
    if reader is None:
        return []
    if followup.via:
        return ["Through the consultant"]
    if followup.medium in ("post", "handwritten"):
        lines = postal_lines(reader.post or "", reader.country, sent_from=writer.country, language=writer.spoken)
        return [_by_way(followup.medium, ", ".join(lines))] if lines else []  # a warning of the plan says so
    if followup.medium == "phone":
        return [f"{reader.phone or 'no number known'}; {office_hours(reader, home, followup.due)}"]
    where = getattr(reader, followup.medium, None) or ""
    return [_by_way(followup.medium, where) if where and followup.medium == "fax" else where]


def _by_way(medium: str, where: str) -> str:
    """The way and where it leads: By fax, to +1 216 555 0169."""
    way = MEDIUM_WORDS[medium]
    return f"{way[:1].upper()}{way[1:]}, to {where}"


# ------------------------------------------------------------------------------------------ what else


def _tasks(tasks: Iterable[Task], order: Order, home: tzinfo) -> Iterator[Block | None]:
    """Tasks that have a day, and those that go on."""
    rows = [(_task_words(task, order, home), [task.why]) for task in tasks]
    if rows:
        yield section("For yourself")
        yield ticks(rows)


def _task_words(task: Task, order: Order, home: tzinfo) -> str:
    subject = name_of(task.about, order.journal) if task.about is not None else ""
    about = ", ".join(filter(None, (subject, job_of(task.opportunity, order.journal))))
    due = f", {_by(task.due, home)[:1].lower()}{_by(task.due, home)[1:]}" if task.due is not None else ""
    words = TASK_WORDS[task.task]
    return f"{words[:1].upper()}{words[1:]}" + (f" ({about})" if about else "") + due


def _later(later: list[FollowUp], order: Order, home: tzinfo, busy: bool) -> Iterator[Block | None]:
    """What begins tomorrow; else the first day on which anything does."""
    if not later:
        return
    today = order.at.astimezone(home).date()
    tomorrow = end_of_day(today, home).timestamp() + 24 * 3600
    first = min(each.earliest for each in later).astimezone(home)
    soon = [each for each in later if each.earliest.timestamp() <= tomorrow]
    next_day = [each for each in later if each.earliest.astimezone(home).date() == first.date()]
    then = f"Nothing new until {first:%A} {first.day} {first:%B}" if busy else "Then"
    yield section("Tomorrow" if soon else then)
    yield ticks(_later_row(each, order, home) for each in soon or next_day)


def _later_row(followup: FollowUp, order: Order, home: tzinfo) -> Row:
    what = kind_words(followup.kind, followup.medium)
    name = name_of(followup.to, order.journal)
    return f"{what[:1].upper()}{what[1:]} to {name}, from {moment_words(followup.earliest, home)}", []
