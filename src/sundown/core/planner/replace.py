"""Second pass: what takes the place of what. Bars, routes and media first, then one item in place of another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from sundown.core.facts import CONSULTANT, Done, MessageFrom
from sundown.core.planner.candidates import IN_PLACE_OF_THE_CALL, PAPER_NOTES, STATUS, THANKS, Candidate, Stop
from sundown.core.planner.ground import Ground
from sundown.core.planner.media import choose_medium
from sundown.core.planner.panels import TO_EACH, relieve_the_panel
from sundown.core.planner.threads import Thread

OUTCOMES = ("rejection", "offer", "acceptance", "withdrawal", "accepted_elsewhere", "closed")
WITHDRAWALS = ("withdrawal", "accepted_elsewhere")
ENDINGS = (("outcome", OUTCOMES), ("withdrawal", WITHDRAWALS))
"""Words of a rule's `endings` and the turns that each means; the third word, new_round, means no turn."""

FOR_THE_NETWORK = ("article_share", "linkedin_invitation", "new_year_card", "nurture_note", "benefit_call")
TO_THE_EMPLOYER = (
    *THANKS, "handwritten_note", "status_inquiry", "reply", "reschedule_confirmation", "withdrawal_letter",
    "decline_letter", "after_rejection_note", "offer_acknowledgement", "competing_offer_notice",
)  # fmt: skip


def replace(candidates: list[Candidate], ground: Ground) -> list[Candidate]:
    """Stop what is forbidden, send the rest on its route, and let one item take the place of another."""
    for candidate in candidates:
        for step in (_barred, _network_only, _redirected, _routed, choose_medium, _ended):
            step(candidate, ground)
            if candidate.stop is not None:
                break
    relieve_the_panel(candidates, ground)
    _one_in_place_of_another(candidates)
    _one_each_round(candidates)
    _one_posted_letter(candidates)
    for candidate in candidates:
        if candidate.kind in PAPER_NOTES and candidate.alive:
            _paper_once(candidate, candidates, ground)
    return candidates


# ------------------------------------------------------------------------------------------ one candidate at a time


def _barred(candidate: Candidate, ground: Ground) -> None:
    """C-10, and contacts who asked not to be reached."""
    thread = candidate.occasion.thread
    forbidden = thread.opportunity.no_follow_up if thread is not None else None
    if thread is not None and ground.setting("employer.no_follow_up") == "on":
        forbidden = forbidden or "your playbook says so of every employer"
    if forbidden is not None and not _asked_for(candidate) and ground.stops("no_follow_up"):
        candidate.stop = Stop("no_follow_up", words=forbidden)
    elif candidate.to in ground.situation.people.no_contact and ground.stops("do_not_contact"):
        candidate.stop = Stop("do_not_contact")


def _asked_for(candidate: Candidate) -> bool:
    """The employer asked for just this: an answer to a question, or to be called."""
    fact = candidate.occasion.fact
    return isinstance(fact, MessageFrom) and bool(fact.asks or fact.call_me)


def _network_only(candidate: Candidate, ground: Ground) -> None:
    """C-11, D-41: cards, links and LinkedIn are for the network; interviewers wait for the outcome."""
    if candidate.kind not in FOR_THE_NETWORK:
        return
    situation = ground.situation
    if situation.in_running_process(candidate.to):
        welcome = candidate.kind == "linkedin_invitation" and ground.setting("linkedin.interviewers") == "now"
        if ground.stops("running_process") and not welcome:
            candidate.stop = Stop("running_process")
    elif situation.network_since(candidate.to) is None and ground.stops("not_met"):
        candidate.stop = Stop("not_met")


def _redirected(candidate: Candidate, ground: Ground) -> None:
    """D-28: with the person gone an open call becomes an inquiry to who took their place."""
    if candidate.kind not in STATUS or candidate.occasion.thread is None:
        return
    thread = candidate.thread
    if candidate.occasion.trigger == "round" and (asked := _asked_already(candidate, thread)) is not None:
        candidate.to = asked
        return
    whom = _meant(candidate, thread)
    if candidate.kind == "status_call" and whom is not None and whom != candidate.to and ground.stops("left"):
        candidate.kind, candidate.suffix = "status_inquiry", IN_PLACE_OF_THE_CALL


def _asked_already(candidate: Candidate, thread: Thread) -> str | None:
    """D-44: whom this round's call or inquiry was made to, even if they have left since; a newer date asks anew."""
    made = [c for c in thread.status_contacts if c.kind == candidate.kind and c.at >= candidate.occasion.anchor]
    if not made or made[0].requested:
        return None
    if candidate.kind == "status_call":
        return made[0].to or None
    stated = [at for at, _ in thread.decisions if at is not None]
    return None if stated and stated[-1] > made[-1].at else made[-1].to or None


def _meant(candidate: Candidate, thread: Thread) -> str | None:
    fact = candidate.occasion.fact
    if isinstance(fact, MessageFrom) and fact.call_me is not None:
        return fact.call_me.whom or fact.sender
    return candidate.occasion.person or thread.opportunity.status_contact or thread.decision_maker()


def _routed(candidate: Candidate, ground: Ground) -> None:
    """C-08, D-36, D-47: with a consultant the status goes to them, in some playbooks everything through them."""
    thread, occasion = candidate.occasion.thread, candidate.occasion
    route = ground.setting("status.route")
    if thread is None or thread.consultant is None or thread.opportunity.direct or route == "direct":
        return
    if occasion.by == CONSULTANT or candidate.to == thread.consultant or not ground.stops("with_consultant"):
        return
    if candidate.kind == "status_call" and occasion.trigger != "call_requested":
        candidate.stop = Stop("with_consultant")
    elif candidate.kind == "status_inquiry":
        candidate.to = thread.consultant
    elif route == "all_via_consultant" and candidate.kind == "handwritten_note":
        candidate.stop = Stop("with_consultant")
    elif route == "all_via_consultant" and _is_written_to_them(candidate, ground):
        candidate.via = CONSULTANT


def _is_written_to_them(candidate: Candidate, ground: Ground) -> bool:
    """Everything to the employer's people but what goes straight by post; a card across a border does not."""
    by_mail = candidate.kind == "helper_card" and ground.reader(candidate.to, candidate.occasion).abroad
    return candidate.kind in TO_THE_EMPLOYER or by_mail


def _ended(candidate: Candidate, ground: Ground) -> None:
    """D-46, C-14, C-18, C-19: the first outcome, withdrawal or newer round ends what is still undone then."""
    for at, stop in _endings(candidate):
        if ground.stops(stop.reason):
            candidate.end(at, stop)


def _endings(candidate: Candidate) -> Iterator[tuple[datetime, Stop]]:
    thread, words = candidate.occasion.thread, candidate.rule.endings
    if thread is None:
        return
    for word, kinds in ENDINGS if thread.turns else ():
        if word in words and (turn := thread.ends_after(candidate.occasion.known, kinds)) is not None:
            yield turn.at, Stop("withdrawal" if turn.kind in WITHDRAWALS else "outcome")
    if "new_round" in words and (later := _newer_round(candidate, thread)) is not None:
        yield later, Stop("new_round")


def _newer_round(candidate: Candidate, thread: Thread) -> datetime | None:
    talk = candidate.occasion.talk
    if talk is not None:
        later = thread.next_round_after(talk)
        return later.arranged if later is not None else thread.given_up_after(talk)
    booked = [t.arranged for t in thread.talks if t.arranged > candidate.occasion.known]
    return min(booked, default=None)


# ------------------------------------------------------------------------------------------ one among others


def _one_in_place_of_another(candidates: list[Candidate]) -> None:
    """Where two rules speak to one reader after one occasion, the one that says so takes the other's place."""
    places = {
        (kind, c.to, c.opportunity, c.occasion.because_of): c
        for c in candidates
        if c.rule.in_place_of and c.alive
        for kind in c.rule.in_place_of
    }
    for candidate in candidates:
        other = places.get((candidate.kind, candidate.to, candidate.opportunity, candidate.occasion.because_of))
        if other is not None and other is not candidate and candidate.alive and other.kind != candidate.kind:
            candidate.stop = Stop("replaced", in_favour_of=other.kind)


def _one_each_round(candidates: list[Candidate]) -> None:
    """C-05: one electronic and one paper piece an interviewer and round, after the last talk with them.

    A strategic letter goes before a plain thank-you, whichever of the talks it follows: it answers what that one can't.
    """
    kept: dict[tuple[object, ...], Candidate] = {}
    for candidate in candidates:
        talk = candidate.occasion.talk
        if candidate.kind not in TO_EACH or not candidate.alive or talk is None:
            continue
        seen = (candidate.opportunity, candidate.to, talk.round, candidate.window_name)
        other = kept.setdefault(seen, candidate)
        if other is not candidate:
            spare, kept[seen] = sorted((other, candidate), key=_weight)
            spare.stop = Stop("replaced", in_favour_of=kept[seen].kind)


def _weight(candidate: Candidate) -> tuple[bool, datetime]:
    return candidate.kind == "strategic_letter", candidate.occasion.anchor


def _one_posted_letter(candidates: list[Candidate]) -> None:
    """C-05: where no e-mail is known one posted letter serves as thanks and as note."""
    posted = {
        (c.opportunity, c.to, c.occasion.because_of): c
        for c in candidates
        if c.medium == "post" and c.kind in THANKS and c.alive
    }
    for candidate in candidates:
        if candidate.kind == "handwritten_note" and candidate.alive:
            letter = posted.get((candidate.opportunity, candidate.to, candidate.occasion.because_of))
            if letter is not None:
                candidate.stop = Stop("replaced", in_favour_of=letter.kind)


def _paper_once(candidate: Candidate, candidates: list[Candidate], ground: Ground) -> None:
    """C-14, D-02, D-12, S3-09: nobody gets paper twice for the same thing."""
    check: dict[str, Callable[[Candidate, list[Candidate], Ground], str | None]] = {
        "handwritten_note": _written_before,
        "helper_card": _thanked_before,
        "new_year_card": _posted_lately,
    }
    if (test := check.get(candidate.kind)) is not None:
        reason = test(candidate, candidates, ground)
        if reason is not None and ground.stops(reason):
            candidate.stop = Stop(reason)


def _paper_before(candidate: Candidate, before: datetime, ground: Ground) -> list[Done]:
    """Pieces of paper that went to this reader before that instant."""
    posted = ("post", "handwritten")
    return [
        done
        for done in ground.situation.done_to(candidate.to)
        if done.at < before and (done.medium in posted or done.kind == "handwritten_note")
    ]


def _written_before(candidate: Candidate, _candidates: list[Candidate], ground: Ground) -> str | None:
    talk = candidate.occasion.talk
    if talk is None or talk.round == 1:
        return None
    started = talk.start or candidate.occasion.anchor
    done = [d for d in _paper_before(candidate, started, ground) if d.opportunity in (None, candidate.opportunity)]
    written = [d for d in done if d.kind in (*THANKS, "handwritten_note")]
    return "already_on_paper" if written else None


def _thanked_before(candidate: Candidate, candidates: list[Candidate], ground: Ground) -> str | None:
    """D-02: one card a helper and employer in 30 days; an interviewer who helped gets the note, not a card too."""
    since = candidate.occasion.anchor - timedelta(days=ground.number("helper_card.days"))
    for done in ground.situation.done_to(candidate.to):
        if done.kind == "helper_card" and since <= done.at < candidate.occasion.anchor:
            return "one_card_a_helper"
    for other in candidates:
        if other is candidate or not other.alive or other.to != candidate.to:
            continue
        if other.kind == "helper_card" and since <= other.occasion.anchor < candidate.occasion.anchor:
            return "one_card_a_helper"
        if other.kind == "handwritten_note" and other.occasion.because_of == candidate.occasion.because_of:
            return "card_for_helpers_only"
    return None


def _posted_lately(candidate: Candidate, _candidates: list[Candidate], ground: Ground) -> str | None:
    """D-12: no card where another posted item went out in the fortnight before the cards, or during their season."""
    since = candidate.occasion.anchor  # 1 December is 14 days before 15 December
    lately = [d for d in _paper_before(candidate, ground.situation.at, ground) if d.kind != "new_year_card"]
    return "posted_lately" if any(done.at > since for done in lately) else None
