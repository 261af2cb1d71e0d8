"""Fourth pass: when. Each candidate's named window, cut by its limits, moved around the writer's absence."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sundown.core.facts import Away, CompetingOffer, InterviewMoved, MessageFrom, Offer
from sundown.core.followup import Window
from sundown.core.planner.candidates import Candidate, Stop, grouped, talk_of
from sundown.core.planner.conditions import stated_date
from sundown.core.planner.ground import Ground
from sundown.core.planner.threads import Occasion
from sundown.core.windows import ABOUT_THE_DATE, CLOSING, Frame, Party, Say, silent, window
from sundown.core.workdays import at_time, end_of_day, is_after

CALLS = ("status_call", "benefit_call", "recruiter_status_contact")


def date_all(candidates: list[Candidate], ground: Ground) -> list[Candidate]:
    """Give every living candidate its window, or stop it where there is no room."""
    asked_first = sorted(
        candidates, key=lambda c: (c.kind == "recruiter_nudge", c.occasion.trigger != "call_requested")
    )
    of_talk = grouped(candidates, talk_of)
    for candidate in asked_first:
        if candidate.alive:
            _date(candidate, of_talk[talk_of(candidate)], ground)
    return candidates


def _date(candidate: Candidate, of_talk: list[Candidate], ground: Ground) -> None:
    frame = frame_of(candidate, ground, of_talk)
    alike = (candidate.window_name, frame.likeness)
    found = ground.windows.get(alike)
    if found is None:
        found = ground.windows[alike] = window(candidate.window_name, frame)
    if isinstance(found, str):  # what has ended it already is the better reason
        candidate.stop = candidate.ending[1] if candidate.ending is not None else Stop(found)
        return
    candidate.window = found
    _after_the_asked_call(candidate, ground)
    _room_beside_the_notice(candidate, ground)
    _around_absences(candidate, ground)


def frame_of(candidate: Candidate, ground: Ground, candidates: list[Candidate]) -> Frame:
    """What the candidate's window depends on."""
    occasion, fact = candidate.occasion, candidate.occasion.fact
    reader = ground.reader(candidate.to, occasion).party if candidate.to != "self" else occasion.writer
    frame = Frame(
        anchor=occasion.anchor.astimezone(occasion.writer.zone),
        known=occasion.known.astimezone(occasion.writer.zone),
        writer=occasion.writer,
        reader=_dating_party(candidate, reader, ground),
        settings=ground.playbook.values,
        medium=candidate.medium,
        decision=stated_date(occasion) if candidate.window_name in ABOUT_THE_DATE else None,
        contact=candidate.contact,
        call=candidate.call,
        asked=fact.call_me if isinstance(fact, MessageFrom) else None,
        limit=_limit(candidate),
        first_due=_first_due(candidate, candidates),
    )
    if occasion.turn is not None and occasion.thread is not None:
        _until_the_next_step(frame, occasion)
    return frame


def _dating_party(candidate: Candidate, reader: Party, ground: Ground) -> Party:
    """D-47, D-30: what the consultant gets in place of, or beside, a piece to the employer keeps that one's dates."""
    thread = candidate.occasion.thread
    beside = candidate.kind == "consultant_notice" and candidate.occasion.trigger == "withdrawal"
    if thread is None or candidate.to != thread.consultant or not (candidate.kind == "status_inquiry" or beside):
        return reader
    meant = None if beside else thread.opportunity.status_contact
    meant = meant or thread.decision_maker()
    return reader if meant is None else ground.reader(meant, candidate.occasion).party


def _until_the_next_step(frame: Frame, occasion: Occasion) -> None:
    assert occasion.thread is not None
    frame.step = occasion.thread.next_step(frame.anchor)
    if frame.decision is not None and frame.decision <= frame.day:
        frame.decision = None


def _limit(candidate: Candidate) -> datetime | date | None:
    """D-43: what cuts the window short: their answer-by, the offer's, or the start of the moved interview."""
    fact, occasion = candidate.occasion.fact, candidate.occasion
    if candidate.kind == "decline_letter" and occasion.thread is not None:
        offers = [turn.fact for turn in occasion.thread.turns if isinstance(turn.fact, Offer)]
        return offers[-1].answer_by if offers else None
    if candidate.kind == "reschedule_confirmation" and isinstance(fact, InterviewMoved) and occasion.talk is not None:
        start = occasion.talk.start
        return start if start is not None and start > occasion.anchor else None
    if candidate.kind in ("reply", "competing_offer_notice", "offer_acknowledgement"):
        return fact.answer_by if isinstance(fact, MessageFrom | CompetingOffer | Offer) else None
    return None


def _first_due(candidate: Candidate, candidates: list[Candidate]) -> datetime | None:
    """D-52: the first due of what the seeker has to send after this round."""
    if candidate.kind != "recruiter_nudge":
        return None
    dues = [
        other.window.due
        for other in candidates
        if other.alive
        and other.window is not None
        and other.occasion.talk is candidate.occasion.talk
        and other.occasion.by == candidate.to
        and other.occasion.trigger in ("interview", "references_in_play")
    ]
    return min(dues, default=None)


def _after_the_asked_call(candidate: Candidate, ground: Ground) -> None:
    """D-14: no other status contact starts before a call they asked for."""
    asked = candidate.wait_for
    if asked is None or asked.window is None or candidate.window is None or not ground.stops("call_first"):
        return
    if candidate.window.earliest < asked.window.earliest and not has_lapsed(asked, ground):
        candidate.stop = Stop("call_first")


def has_lapsed(candidate: Candidate, ground: Ground) -> bool:
    """D-46: ten business days after its latest an undone item is let go."""
    assert candidate.window is not None
    if not is_after(ground.situation.at, candidate.window.latest):
        return False
    party = (
        ground.reader(candidate.to, candidate.occasion).party if candidate.to != "self" else candidate.occasion.writer
    )
    last = candidate.window.latest.astimezone(party.zone).date()
    gone = party.days.business_day_after(last, ground.number("lapse.business_days"))
    return ground.situation.at > end_of_day(gone, party.zone)


def _room_beside_the_notice(candidate: Candidate, ground: Ground) -> None:
    """D-26: a competing-offer notice takes the place of a call for which it leaves no room."""
    if candidate.notice is None or candidate.kind != "status_call" or candidate.window is None:
        return
    party = ground.reader(candidate.to, candidate.occasion).party
    noticed = candidate.notice.astimezone(party.zone).date()
    free = party.days.business_day_after(noticed, ground.number("budget.gap"))
    if free > candidate.window.due.astimezone(party.zone).date() and ground.stops("notice_instead"):
        candidate.stop = Stop("notice_instead", in_favour_of="competing_offer_notice")


# ------------------------------------------------------------------------------------------ absences


def _around_absences(candidate: Candidate, ground: Ground) -> None:
    """A due that falls into an absence moves before it, else after it, inside the window; else there is a warning."""
    for away in ground.situation.all(Away):
        zone = candidate.occasion.writer.zone
        gone, back = _as_instant(away.from_, zone, start=True), _as_instant(away.until, zone, start=False)
        if candidate.window is None or gone is None or back is None or not gone <= candidate.window.due <= back:
            continue
        moved = _moved_due(candidate, gone, back, ground)
        if moved is None:
            candidate.warnings.append(f"You are away ({away.text}) for the whole time in which this is due.")
        else:
            candidate.window = Window(candidate.window.earliest, moved, candidate.window.latest)


def _as_instant(value: datetime | date | None, zone: object, *, start: bool) -> datetime | None:
    if value is None or isinstance(value, datetime):
        return value
    return at_time(value, datetime.min.time(), zone) if start else end_of_day(value, zone)  # type: ignore[arg-type]


def _moved_due(candidate: Candidate, gone: datetime, back: datetime, ground: Ground) -> datetime | None:
    assert candidate.window is not None
    window, zone = candidate.window, candidate.window.due.tzinfo
    is_call = candidate.kind in CALLS
    day = gone.astimezone(zone).date()
    if is_call:
        days = ground.reader(candidate.to, candidate.occasion).party.days
        before = at_time(days.callable_before(day), CLOSING, zone)  # type: ignore[arg-type]
        after = at_time(days.callable_after(back.astimezone(zone).date()), CLOSING, zone)  # type: ignore[arg-type]
    else:
        before = end_of_day(day - timedelta(days=1), zone)  # type: ignore[arg-type]
        after = end_of_day(back.astimezone(zone).date() + timedelta(days=1), zone)  # type: ignore[arg-type]
    if before > window.earliest:
        return before
    if not is_call and window.earliest < gone:
        return gone
    after = min(after, window.latest)
    return after if after > back else None


def explained(candidate: Candidate, ground: Ground, candidates: list[Candidate], say: Say = silent) -> Window | str:
    """The candidate's window once more, with its arithmetic said aloud."""
    return window(candidate.window_name, frame_of(candidate, ground, candidates), say)
