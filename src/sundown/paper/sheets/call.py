"""A sheet to lie beside the telephone: what to say, what to have at hand, room for the answer.

One for each call, made of the outline and the script for the answering machine (S2-17 to S2-20): your own where they
lie with your letters, else drafts. What does not fit on a page at 9 points goes on over leaf.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import tzinfo

from sundown.core.drafting import known_at
from sundown.core.facts import Contact, MessageFrom, OpportunityId
from sundown.core.followup import FollowUp
from sundown.core.letters import VOICEMAIL
from sundown.core.planner.occasions import named as name_of_message
from sundown.core.planner.situation import Situation
from sundown.core.planner.threads import Thread
from sundown.core.words import job_of, kind_words
from sundown.core.written import count_words
from sundown.paper.at_hand import known_facts, to_complete
from sundown.paper.order import Order, Piece, Print, Said, for_each
from sundown.paper.people import Writer
from sundown.paper.wording import language_of
from sundown.paper.worksheets import (
    Block,
    facts,
    home_of,
    large,
    named,
    note,
    office_hours,
    pairs,
    person,
    points,
    room,
    section,
    spoken,
    typed,
    window_words,
    worksheet,
)

MEDIA = ("phone", VOICEMAIL)
FORMS: dict[str, str] = {}

WORDS_A_MINUTE = 150
_BULLET = re.compile(r"^[ \t]*(?:[-*•·–—]|\d+[.)])[ \t]+")


def draw(order: Order) -> Iterator[Print]:
    """One PDF for each call; its outline and its script are one call."""
    calls: dict[tuple[str | None, ...], list[Piece]] = {}
    for piece in order.pieces:
        calls.setdefault((piece.kind, piece.reader.id, piece.opportunity), []).append(piece)
    yield from for_each(calls.values(), lambda pieces: _print(pieces, order))


def _print(pieces: Sequence[Piece], order: Order) -> Print:
    piece = next((one for one in pieces if one.medium == "phone"), pieces[0])
    said = _said(pieces, order)
    reader, followup = piece.reader, piece.followup
    remarks = () if reader.phone else (f"without a number: the journal has no phone: under {reader.id}",)
    situation, opportunity = known_at(order.journal, order.at), piece.opportunity
    thread = situation.threads.get(OpportunityId(opportunity)) if opportunity else None
    home = home_of(order.journal, (followup.by if followup else None) or (thread.by if thread else None))
    blocks = [
        large(reader.phone or ""),
        _who(piece, situation, home, order),
        *_outline(said.get("phone"), piece.writer),
        *_at_hand(thread, situation, home),
        *_voicemail(said.get(VOICEMAIL), piece.writer),
        *_answer(),
        *_to_enter(piece.kind, reader, opportunity),
    ]
    title = f"Call {named(reader)}"
    about = [kind_words(piece.kind, "phone"), job_of(opportunity, order.journal)]
    item = worksheet(piece.source, piece.writer, title, [": ".join(filter(None, about))], blocks, reader.country or "")
    return Print(f"{piece.stem}.call", "call", [item], remarks)


def _said(pieces: Sequence[Piece], order: Order) -> dict[str, str]:
    """What there is to say, by medium: what was handed in, else what lies with the letters, else the drafts."""
    followup = next((piece.followup for piece in pieces if piece.followup is not None), None)
    texts: Sequence[Said] = order.words(followup) if followup is not None else ()
    given = {piece.letter.medium: piece.letter.body for piece in pieces if piece.letter is not None}
    return {text.medium: text.body for text in texts} | given


# ------------------------------------------------------------------------------------------ before the call


def _who(piece: Piece, situation: Situation, home: tzinfo, order: Order) -> Block | None:
    reader, followup = piece.reader, piece.followup
    return facts(
        [
            ("Who", person(reader)),
            ("Number", "" if reader.phone else "not known: find it before the call"),
            *(window_words(followup, home) if followup is not None else ()),
            ("They asked", _asked(followup, situation) if followup is not None else ""),
            ("In office hours", office_hours(reader, home, followup.due if followup is not None else order.at)),
            ("Why", followup.why if followup is not None else ""),
        ]
    )


def _asked(followup: FollowUp, situation: Situation) -> str:
    """What the message said that the call answers."""
    messages = [fact for fact in situation.all(MessageFrom) if name_of_message(fact) == followup.because_of]
    return next((fact.text for fact in messages if fact.text), "")


def _outline(text: str | None, writer: Writer) -> list[Block | None]:
    """The points of the outline; lines that an editor broke are joined."""
    found: list[str] = []
    for line in (text or "").splitlines():
        if _BULLET.match(line) or not found:
            found.append(_BULLET.sub("", line).strip())
        elif line.strip():
            found[-1] = f"{found[-1]} {line.strip()}"
    if not found:
        return [section("What to say"), room([("Purpose", 1), ("The one question", 2)])]
    return [section("What to say, point by point"), points(found, language_of(text or "", writer.spoken))]


def _at_hand(thread: Thread | None, situation: Situation, home: tzinfo) -> list[Block | None]:
    if thread is None:
        return []
    return [section("At hand"), known_facts(thread, situation, home), *to_complete(thread)]


# ------------------------------------------------------------------------------------------ the answering machine


def _voicemail(script: str | None, writer: Writer) -> list[Block | None]:
    if not script:
        return []
    text = " ".join(script.split())
    words = count_words(text)
    number = re.sub(r"\s*\(.*", "", writer.phone)
    length = f"About {seconds(text)} seconds ({words} words, {WORDS_A_MINUTE} a minute). One message, no second one."
    said = times_said(number, text)
    twice = f"Your number, slowly, at the beginning and at the end: {number}" if number else ""
    missing = f"The script holds it {('not at all', 'only once')[said]}: say it all the same." if said < 2 else ""
    return [
        section("If a machine answers"),
        spoken(text, language_of(text, writer.spoken), [length, twice, missing if number else ""]),
    ]


def seconds(text: str) -> int:
    """How long a text takes at 150 words a minute, in whole seconds, rounded up."""
    return -(-count_words(text) * 60 // WORDS_A_MINUTE)


def times_said(number: str, text: str) -> int:
    """How often a text holds a number, however its digits are grouped."""
    digits = re.sub(r"\D", "", number)
    pattern = r"[^\d]{0,3}".join(digits)
    return len(re.findall(rf"(?<!\d){pattern}(?!\d)", text)) if digits else 0


# ------------------------------------------------------------------------------------------ after the call


def _answer() -> list[Block | None]:
    short = pairs([("Who answered", "They decide on"), ("Next step", "Who does it, when")])
    return [section("The answer"), room([("What they said", 4)]), short]


def _to_enter(kind: str, reader: Contact, opportunity: str | None) -> list[Block | None]:
    """The line for the journal, whatever came of it."""
    about = f", opportunity: {opportunity}" if opportunity else ""
    line = f"- {{at: '____-__-__T__:__', call: {reader.id}{about}, outcome: talked, decision_by: ____-__-__}}"
    if kind != "status_call":
        line = f"- {{at: '____-__-__T__:__', done: {kind}, to: {reader.id}, medium: phone{about}}}"
    other = "A message left: outcome: voicemail. Nobody there: outcome: no_answer. No day named: leave decision_by out."
    return [section("Then into the journal"), typed([line]), note(other) if kind == "status_call" else None]
