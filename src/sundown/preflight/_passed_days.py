"""Days gone by that letters name: when they rang, offered, wrote or met you, and when you accepted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from sundown.core.appointments import MEETING, TALK
from sundown.core.day_talk import DECIDES, OWN, PROPOSES
from sundown.core.findings import Finding
from sundown.core.happenings import MESSAGE, Happening, happenings
from sundown.core.letter_days import AFTER_A_TALK, WEEKDAYS, LetterDays, long
from sundown.core.passages import sentence
from sundown.core.said_days import Dated, Named, Related

_TALKS, _ANSWERS = ("the talk", "the meeting"), ("the call", "the offer", "their answer", MESSAGE)
_FRAMES = (
    (re.compile(r"(?i)\b(?:i|we) (?:\w+ )?(?:accepted|said yes|took the (?:job|post))\b"), ("you accepted",)),
    (re.compile(r"(?i)\b(?:made me an? offer|offered me|they offered|(?:the|your|an) offer (?:of|on|that|you"
        r"|made|came))\b"
                r"|\boffered(?= on\b| it\b|$)"), ("the offer",)),
    (re.compile(r"(?i)\b(?:your|his|her|their) (?:\w+ )?call\b|\b(?:rang|ringing|(?:you|he|she|they) (?:called|phoned"
                r"|telephoned)|for (?:calling|phoning|telephoning))\b"), (*_ANSWERS, *_TALKS)),
    (re.compile(r"(?i)\byour (?:kind |prompt |quick )?(?:message|e-?mail|note|letter|reply)\b|\b(?:letting me know"
                r"|for writing)\b"), _ANSWERS),
    (re.compile(r"(?i)\b(?:our (?:\w+ )?(?:talk|conversation|meeting|interview)|the interview|your (?:time"
        r"|questions|hospitality)"
                r"|seeing me|(?:having|have|had) me|(?:met|saw|talked|spoke|sat down|speak|speaking|talking"
                r"|talk|meeting) (?:with |to )?you"
                r"|you (?:gave|showed|met|saw|took|asked)|an interview|was interviewed|i (?:interviewed|visited"
                r"|was at|went to|"
                r"was over at|was down at)|we (?:met|spoke|talked))\b"), _TALKS),
)  # fmt: skip
"""What a clause tells of, and what it may be in the record."""
_SINCE = re.compile(r"(?i)\bsince last $")
_CUT = re.compile(
    r"[,;:()–—.!?](?!\d)| (?:but|because|so|which|although|while) | and (?=(?:i|it|they|we|you|he|she)\b)", re.I
)
_TO_COME = re.compile(r"(?i)\b(?:by|before|until|till|for|from|next|this) $")
_LATELY = timedelta(days=13)
_AHEAD = re.compile(
    r"(?i)\b(?:will|until|see you|look(?:ing)? forward|could|can|suits?|free|available|shall|confirm|next)\b"
)
_OFTEN = re.compile(r"(?i)\b(?:every|each|usually|always|often|most|sometimes)\b")


def passed_weekday(ground: LetterDays, where: str, text: str, named: Named) -> Iterator[Finding]:
    """On Tuesday, last Thursday: one of the last days on which the thing told happened."""
    if named.which not in ("", "on", "last") or (named.which == "" and not named.behind and not _opens(text, named)):
        return
    if _TO_COME.search(text[max(0, named.start - 10) : named.start]):
        return
    happened = _meant(ground, where, text, named.start, named.end)
    days = {each.day for each in happened}
    if days and named.weekday not in {day.weekday() for day in days}:
        right = max(days)
        message = f"{_name(happened, right)} was on {WEEKDAYS[right.weekday()]}, {long(right)}: is it right?"
        yield ground.letter.within(where, "confirm", (named.start, named.end), message, [WEEKDAYS[right.weekday()]])


def passed_related(ground: LetterDays, where: str, text: str, said: Related) -> Iterator[Finding]:
    """Yesterday, this morning: the day on which the thing told happened."""
    day = ground.written - timedelta(days=said.ago)
    happened = _meant(ground, where, text, said.start, said.end) if said.ago >= 0 else []
    first, last = (60 * hour for hour in said.hours)
    then = [each for each in happened if each.day == day]
    if happened and not then:
        right = max(each.day for each in happened)
        message = f"{_name(happened, right)} was on {long(right)}: is it right?"
        yield ground.letter.within(where, "confirm", (said.start, said.end), message, [long(right)])
    elif then and all(each.what in _TALKS and (each.last < first or each.first >= last) for each in then):
        message = f"{then[-1].what} was at about {then[-1].first // 60}:{then[-1].first % 60:02d}: is it right?"
        yield ground.letter.within(where, "confirm", (said.start, said.end), message)


def passed_date(ground: LetterDays, where: str, text: str, said: Dated, meant: date) -> Iterator[Finding]:
    """The offer of September 22: the day on which it was made."""
    if meant >= ground.written or said.month is None or DECIDES.search(text[max(0, said.start - 60) : said.start]):
        return
    happened = _meant(ground, where, text, said.start, said.end, since=meant - _LATELY)
    near = [each for each in happened if abs(each.day - meant) <= _LATELY]
    if near and all(each.day != meant for each in happened):
        right = min((each.day for each in near), key=lambda day: abs(day - meant))
        message = f"{_name(happened, right)} was on {long(right)}: is it right?"
        yield ground.letter.within(where, "confirm", (said.start, said.end), message, [long(right)])


def _name(happened: list[Happening], day: date) -> str:
    return next(each.what for each in happened if each.day == day)


def _opens(text: str, named: Named) -> bool:
    """Whether it stands there without "on", as in "called Tuesday"; no "the Saturday shift"."""
    return re.match(r"[.,;!?]| (?:morning|afternoon|evening)\b", text[named.end : named.end + 12]) is not None


def _meant(
    ground: LetterDays, where: str, text: str, start: int, end: int, since: date | None = None
) -> list[Happening]:
    """What the clause around a day tells of, as far as it happened lately; nothing where it tells of none."""
    begin, stop = sentence(ground.letter, where, start)
    before = max((cut.end() for cut in _CUT.finditer(text, begin, start)), default=begin)
    behind = next((cut.start() for cut in _CUT.finditer(text, end, stop)), stop)
    clause = text[before:behind]
    own = OWN.search(clause) and ground.letter.kind != "helper_card"
    if own or _AHEAD.search(clause) or PROPOSES.search(clause) or _OFTEN.search(clause):
        return []
    kinds = _kinds(ground, clause, text[begin:start], text[begin:stop])
    first = since or ground.written - _LATELY
    here = {each.day for each in ground.of(TALK, MEETING)}
    found = (each for each in happenings(ground.letter.situation) if each.what in kinds)
    return [
        each for each in found if first <= each.day <= ground.written and (each.what not in _TALKS or each.day in here)
    ]


def _kinds(ground: LetterDays, clause: str, before: str, whole: str) -> tuple[str, ...]:
    found = next((kinds for frame, kinds in _FRAMES if frame.search(clause)), ())
    if found:
        return found
    if ground.letter.kind == "helper_card" and re.search(r"(?i)\byou\b", whole):
        return _TALKS
    return _TALKS if ground.letter.kind in AFTER_A_TALK and _SINCE.search(before) else ()
