"""Which way each follow-up goes: media that the reader can be reached by, in the rule's order (S1-14, D-36)."""

from __future__ import annotations

from datetime import timedelta

from sundown.core.facts import CONSULTANT, MessageFrom, Offer, Rejection
from sundown.core.planner.candidates import PAPER_NOTES, Candidate, Stop
from sundown.core.planner.conditions import stated_date
from sundown.core.planner.ground import Ground
from sundown.core.planner.threads import Reader

PAPER = ("post", "handwritten")
ADDRESS_WORDS = {
    "email": "e-mail address", "post": "postal address", "handwritten": "postal address", "phone": "telephone number",
    "fax": "fax number", "linkedin": "LinkedIn address",
}  # fmt: skip


def choose_medium(candidate: Candidate, ground: Ground) -> None:
    """Give the candidate its medium and the ones as right, or stop it where nothing reaches the reader."""
    if candidate.to == "self":
        candidate.medium = candidate.rule.media[0]
        return
    if candidate.via == CONSULTANT:
        candidate.medium = "email"
        return
    reader = ground.reader(candidate.to, candidate.occasion)
    media = _in_order(candidate, ground)
    if reader.abroad and ground.stops("cross_border"):
        media = _without_paper(candidate, media)
    if not media:
        candidate.stop = Stop("cross_border")
    elif candidate.rule.equal:
        _among_equals(candidate, reader, media)
    else:
        _first_that_reaches(candidate, reader, media)
    if candidate.kind == "strategic_letter" and candidate.medium == "post":
        _post_in_time(candidate, reader, ground)


def _in_order(candidate: Candidate, ground: Ground) -> tuple[str, ...]:
    """The rule's media, with what came (D-42), the playbook's paper (C-07) or a redirected call (D-28) before them."""
    fact, media = candidate.occasion.fact, candidate.rule.media
    if candidate.kind == "networking_note" and ground.setting("networking.note") == "email":
        return tuple(reversed(media))
    if candidate.kind == "status_inquiry":
        return ("email", "post", "fax")
    if type(fact) is Rejection and fact.via == "post":
        return tuple(dict.fromkeys(("post", *media)))
    if candidate.kind in ("reply", "offer_acknowledgement") and isinstance(fact, MessageFrom | Offer):
        own = {"in_person": "phone", None: "email"}.get(fact.via, fact.via or "email")
        return tuple(dict.fromkeys((*media, own)))
    return media


def _without_paper(candidate: Candidate, media: tuple[str, ...]) -> tuple[str, ...]:
    """D-15: no post across a border, unless a letter has no other way at all."""
    electronic = tuple(medium for medium in media if medium not in PAPER)
    return electronic if candidate.kind in PAPER_NOTES else (*electronic, *(m for m in media if m == "post"))


def _among_equals(candidate: Candidate, reader: Reader, media: tuple[str, ...]) -> None:
    right = [medium for medium in media if reader.reached_by(medium)]
    if not right:
        right = [medium for medium in media if not reader.refuses(medium)]
        _ask_for_address(candidate, reader, right)
    if not right:
        candidate.stop = Stop("no_address")
        return
    if reader.prefers in right:
        right.sort(key=lambda medium: medium != reader.prefers)
    candidate.medium, candidate.alternatives = right[0], tuple(right[1:])


def _first_that_reaches(candidate: Candidate, reader: Reader, media: tuple[str, ...]) -> None:
    reached = [medium for medium in media if reader.reached_by(medium)]
    if not reached and not candidate.rule.address_needed and reader.left is None:
        reached = [medium for medium in media if not reader.refuses(medium)]
        _ask_for_address(candidate, reader, reached[:1])
    if reached:
        candidate.medium = reached[0]
        return
    if reader.left is not None:
        candidate.stop = Stop("left")
    elif reader.no_paper is not None and candidate.rule.media[0] in PAPER:
        candidate.stop = Stop("paper_asked_off")
    else:
        missing = " or ".join(dict.fromkeys(ADDRESS_WORDS[medium] for medium in media))
        candidate.stop = Stop("no_address", words=f"no {missing} that {reader.name} wants used is known")


def _ask_for_address(candidate: Candidate, reader: Reader, media: list[str]) -> None:
    if media:
        candidate.unreached = True
        words = " or ".join(dict.fromkeys(ADDRESS_WORDS[medium] for medium in media))
        candidate.warnings.append(f"No {words} of {reader.name} is known: ask for it.")


def _post_in_time(candidate: Candidate, reader: Reader, ground: Ground) -> None:
    """S3-13: a strategic letter that the post brings too late goes by fax, or leaves its place to a plain thank-you."""
    decision, occasion = stated_date(candidate.occasion), candidate.occasion
    if decision is None or not ground.stops("too_late_by_post"):
        return
    posted = occasion.anchor.astimezone(occasion.writer.zone).date() + timedelta(days=1)
    if reader.party.days.business_day_after(posted, ground.number("post.days")) <= decision:
        return
    if reader.reached_by("fax"):
        candidate.medium = "fax"
    else:
        candidate.stop = Stop("too_late_by_post")
