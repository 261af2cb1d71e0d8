"""A simple letter, not a review of your career.

They have the CV. Three results, three former employers or a row of years turn a letter into one. Each of these
is warned about; two of them together must be confirmed. Results that are measured against what the post asks for, or
against what this reader asked, doubted or told, are what a letter is for: of those there may be four.

Example: "From 2009 to 2013 I was at Mercy, from 2013 to 2018 at St. Anne, then at Harbor Care…"
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import Span, phrases
from sundown.core.drafting.plain import word_set
from sundown.core.examination import RECRUITERS_KINDS, SPOKEN, Examination
from sundown.core.findings import Example, Finding
from sundown.core.stems import stems, telling

CITES = ("S2-13", "S2-08")

MOST_RESULTS = 2
MOST_ANSWERS = 4
MOST_EMPLOYERS = 2
MOST_YEARS = 3
LEFT_ALONE = ("consultant_notice", "reference_alert", "card_notes", *RECRUITERS_KINDS)

_YEAR = re.compile(
    r"(?<![\d.,$£€/-])(?:19[5-9]\d|20[0-4]\d)(?!\d|,\d|-(?!20[0-4]\d\b|19[5-9]\d\b)\d)"
    r"|(?<=\b(?:20|19)\d\d[-–])(?:19[5-9]\d|20[0-4]\d)\b"
)
_HALF = 0.5
_DEEDS = (
    r"(?:led|built|ran|cut|grew|wrote|won|sold|saved|taught|brought"
    r"|raised|reduced|increased|managed|launched|designed|trained|supervised|implemented|introduced|developed|delivered"
    r"|achieved|created|directed|doubled|tripled|headed|founded|closed|negotiated|coordinated|improved"
    r"|organi[sz]ed"
    r"|handled|oversaw|recruited|generated|streamlined|mentored|produced|exceeded)"
)
_RESULT = phrases(rf"i(?: also| then| have| had| later| \w+ly)* {_DEEDS}")
_LISTED = re.compile(rf"(?i)(?:^\W*|, (?:and )?){_DEEDS}\b[^,.;]*?\d")
_HEADING = re.compile(
    r"(?im)(?:^|[.;] )[ \t]*(?:(?:key |work |professional |other )?(?:skills|education|experience|employment"
    r"|qualifications|languages|certifications?|certificates|awards|objective|summary|career|training|references|history)):(?=\s)"
)
_FORMER = phrases(
    r"(?:worked|work|years?|months?|employed|started|began|moved|role|job|position|career|served|nurse|teacher|manager"
    r"|engineer|then|later|before that|promoted|joined|finished|ended|trained|apprenticed|stayed)(?: on| up)?,?"
    r" (?:at|for|with|to|in)",
    r"(?:i|and) joined",
)
_NAME = re.compile(r"\s+(?:the\s+)?((?:St\.\s+)?[A-Z][\w&'-]+(?:\s+(?:[A-Z][\w&'-]+|of|and|&))*)")
_NO_EMPLOYER = word_set("January February March April May June July August September October November December")


def check(letter: Examination) -> Iterator[Finding]:
    """Too many results, employers or years."""
    if letter.kind in LEFT_ALONE or letter.medium in SPOKEN or not letter.anatomy.words:
        return
    every = (_results(letter), _employers(letter), _years(letter), _headings(letter))
    signs = [sign for sign in every if sign is not None]
    severity = "confirm" if len(signs) > 1 else "warn"
    for span, message in signs:
        yield letter.at(severity, span, f"{message}: the letter reads like a CV; keep what answers this reader")


def _results(letter: Examination) -> tuple[Span, str] | None:
    """The first result too many: those of the profile, each once, and sentences that tell a deed with a number."""
    told: dict[str, Span] = {}
    texts = {item.text: telling(item.text) for item in letter.seeker.profile.accomplishments}
    for sentence in letter.anatomy.sentences:
        said = stems(sentence.text)
        recorded = [text for text, words in texts.items() if len(words & said) >= max(2, _HALF * len(words))]
        if not recorded and _RESULT.search(sentence.text) and any(sign.isdigit() for sign in sentence.text):
            recorded = [sentence.text]
        recorded += [each for each in _LISTED.findall(sentence.text) if not recorded or each.startswith(",")]
        for text in recorded:
            told.setdefault(text, sentence)
    wanted, spans = _wanted(letter), list(told.values())
    idle = [span for span in spans if not any(_answers(span, words) for words in wanted)]
    if len(idle) > MOST_RESULTS:
        return idle[MOST_RESULTS], f"{len(spans)} results"
    return (spans[MOST_ANSWERS], f"{len(spans)} results") if len(spans) > MOST_ANSWERS else None


def _wanted(letter: Examination) -> list[frozenset[str]]:
    """The telling stems of each criterion of the post, and of each thing that the reader told, asked or doubted."""
    note, post = letter.note, letter.thread.opportunity if letter.thread else None
    texts = [note.talked_about, note.asked, note.liked, note.concern.text if note.concern else None]
    return [telling(text) for text in [*texts, *(post.criteria if post else ())] if text]


def _answers(result: Span, wanted: frozenset[str]) -> bool:
    """Whether it shares a telling word; the same number is a coincidence."""
    return any(not word.isdigit() for word in wanted & stems(result.text))


def _employers(letter: Examination) -> tuple[Span, str] | None:
    """The first former employer too many, by the profile's names and by "worked at …"."""
    found: dict[str, Span] = {}
    for start, name in sorted([*_recorded(letter), *_told(letter)]):
        key = name.casefold()
        if not any(key in other or other in key for other in found) and not _is_here(letter, key):
            found[key] = Span(start, start + len(name), name)
    spans = list(found.values())
    return (spans[MOST_EMPLOYERS], f"{len(spans)} employers") if len(spans) > MOST_EMPLOYERS else None


def _recorded(letter: Examination) -> Iterator[tuple[int, str]]:
    for name in letter.seeker.profile.employers:
        span = letter.anatomy.search(re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")) if name.strip() else None
        if span is not None:
            yield span.start, name


def _told(letter: Examination) -> Iterator[tuple[int, str]]:
    for span in letter.anatomy.every(_FORMER):
        name = _NAME.match(letter.anatomy.flat, span.end)
        if name is not None and name[1].split()[0] not in _NO_EMPLOYER:
            yield name.start(1), name[1]


def _is_here(letter: Examination, name: str) -> bool:
    """The employer that the letter goes to, or somebody in it."""
    here = f"{letter.organization} {letter.reader.name} {letter.title}".casefold()
    return name in here


def _headings(letter: Examination) -> tuple[Span, str] | None:
    """The second heading of a CV: "Skills:", "Education:"."""
    found = list(letter.anatomy.every(_HEADING))
    return (found[1], f"{len(found)} headings of a CV") if len(found) > 1 else None


def _years(letter: Examination) -> tuple[Span, str] | None:
    found: dict[str, Span] = {}
    now = letter.letter.written_on
    for span in letter.anatomy.every(_YEAR):
        if now is None or abs(int(span.text) - now.year) > 1:
            found.setdefault(span.text, span)
    spans = list(found.values())
    return (spans[MOST_YEARS], f"{len(spans)} years") if len(spans) > MOST_YEARS else None


PASSES = (
    Example(body="At Mercy Hospital I cut medication errors on nights by 30 %.\n"),
    Example(body="Since 2019 I have worked nights.\n"),
)
FAILS = (
    Example(
        body="I worked at Mercy Hospital, then at St. Anne Clinic, and later at Harbor Care.\n", quote="Harbor Care"
    ),
    Example(body="2009 to 2013 wards, 2013 to 2018 clinics, 2019 to 2023 nights.\n", quote="2019"),
    Example(
        body="I cut errors by 30 %. I trained 12 colleagues. I saved 4 hours a week.\n", quote="I saved 4 hours a week."
    ),
)
