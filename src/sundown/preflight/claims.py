"""What you say of yourself is something that the record holds.

Certificates, degrees, prizes, publications, employers, titles and years of practice are what a reader checks. One that
no fact holds has to be confirmed: it may well be true, but you should be able to show it. Everything else that you tell
of yourself is yours to tell.

Example: "I hold a Six Sigma black belt", which nobody noted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import Span
from sundown.core.claims.amounts import amounts_in, holds_amount
from sundown.core.claims.words import is_ordinary
from sundown.core.drafting.plain import word_set
from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.findings import Example, Finding
from sundown.core.nearness import spelling
from sundown.core.stems import COMMON_STEMS, stem, stems

CITES = ("S1-01", "S1-11")

_LEFT_ALONE = ("card_notes", *RECRUITERS_KINDS)
_CREDENTIAL = (
    r"(?:certificat(?:e|es|ion|ions)|diplomas?|degrees?|doctorate|ph\.?d|mba|master['’]s|bachelor['’]s|licen[cs]es?"
    r"|black belt|green belt|accreditation|qualifications?|patents?|monograph|fellowship|medals?|awards?|prizes?"
    r"|scholarship|apprenticeship|ticket|card|a-levels?|first[- ]class honou?rs)"
)
_I = r"\bi(?:'ve| have| had| also| now| still| even| already| once| just| then| \w+ly)*"
_REST = r"[^.,;!?]{0,50}"
_BETWEEN = r"[^.!?;]{0,60}?\b"
_HONOURS = (
    r"(?:shortlisted|nominated|awarded|published|adopted|chosen|selected|featured|patented|promoted|elected"
    r"|appointed)"
)
_APPROVED = r"(?:certified|licen[cs]ed|chartered|accredited|registered|fluent|bilingual|qualified)"
_GOT = r"(?:got|hold|held|earned|won|gained|received|took|completed|passed|finished|did|obtained)"
_WORKED = r"(?:worked|spent|served|trained|managed|led|ran|supervised|taught|done|did|studied|apprenticed|interned)"
_TIME = r"(?:years?|months?|seasons?)"
_CLAIMS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_I} {_GOT}\b{_BETWEEN}{_CREDENTIAL}\b{_REST}",
        rf"{_I} (?:an?|my|the|two|three)\b{_BETWEEN}{_CREDENTIAL}\b{_REST}",
        rf"\bi(?:'m| am)(?: also| now| fully| a)* {_APPROVED}\b{_REST}",
        rf"{_I} (?:been |was )?(?:{_APPROVED}|{_HONOURS})\b{_REST}",
        rf"\bmy (?:\w+ ){{1,4}}?(?:was|were|has been|is|won|got) (?:\w+ )?{_HONOURS}\b{_REST}",
        rf"\b(?:adopted|chosen|selected|shortlisted|named|voted)\b[^.,;!?]{{0,12}}\bas (?:its|their|the)\b{_REST}",
        rf"{_I} {_WORKED}\b{_BETWEEN}{_TIME}\b{_REST}",
        rf"{_I} {_WORKED}\b{_BETWEEN}(?:at|for|with|under) (?:the |an? )?(?-i:[A-Z]){_REST}",
        rf"{_I} (?:speak|read|write) (?:fluent |some |good )?(?-i:[A-Z]\w+)",
        rf"\b(?:and|who)(?: also)? (?:hold|did|spent|won|earned|led)\b{_BETWEEN}(?:{_TIME}|{_CREDENTIAL})\b{_REST}",
    )
]
_NAMED = re.compile(rf"(?<![\w'’])(?!I\b)[A-Z]|\b{_CREDENTIAL}\b")
_CAPITAL = re.compile(r"(?<![\w'’])(?:[A-Z]\w*(?:[-/][A-Z]\w*)*)")
_OF_THE_FRAME = frozenset(
    stem(word)
    for word in word_set(
        "got hold held earned won gained received took completed passed finished did obtained worked spent served "
        "trained managed led ran supervised taught done studied years months certificate certification degree licence "
        "license certified licensed qualified registered fluent two three four five six seven eight nine ten same "
        "first because under here years' still ever since"
    )
)


def check(letter: Examination) -> Iterator[Finding]:
    """What a reader might check and no fact holds."""
    if letter.endless or letter.kind in _LEFT_ALONE or not letter.anatomy.english:
        return
    for sentence in letter.anatomy.sentences:
        if (place := _unheld(letter, sentence)) is not None:
            yield letter.at("confirm", place, "no fact holds this: is it true, and could you show it?")


def _unheld(letter: Examination, sentence: Span) -> Span | None:
    """The first claim of the sentence that no fact holds."""
    for pattern in _CLAIMS:
        for match in pattern.finditer(sentence.text):
            text = match[0].rstrip()
            if not _is_held(letter, text):
                start = sentence.start + match.start()
                return Span(start, start + len(text), text)
    return None


def _is_held(letter: Examination, claim: str) -> bool:
    """Whether a fact has its telling words, or all of its names; without either it claims nothing."""
    amounts = list(amounts_in(claim))
    recorded = [amount for amount, _ in letter.record.numbers]
    if amounts and all(holds_amount(amount, recorded) for amount in amounts) and not _NAMED.search(claim):
        return True
    telling = stems(claim) - COMMON_STEMS - _OF_THE_FRAME
    names = {spelling(word) for word in _CAPITAL.findall(claim) if word != "I" and not is_ordinary(word.casefold())}
    if names - letter.record.words:
        return False
    most = max((len(telling & held.stems) for held in letter.record.held), default=0)
    return not telling or 2 * most >= len(telling)


PASSES = (Example(body="I earned the CRRT certificate in November 2025. I worked nights at Mercy Hospital.\n"),)
FAILS = (
    Example(body="I hold a Six Sigma black belt.\n", quote="I hold a Six Sigma black belt"),
    Example(body="I worked for Cedar Hospice until May.\n", quote="I worked for Cedar Hospice until May"),
)
