"""The employer is the right one, spelt as it spells itself.

A name that is a slip away from a recorded one, a word of it exchanged, or the employer of another application blocks.
Other right names (`also_called`), your own employers, and those of the people you know are right.

Example: "joining Lakeshore Memorial", where the hospital is Lakeshore General.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.claims.words import EMPLOYERS, is_ordinary
from sundown.core.drafting.plain import shortened, word_set
from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.findings import Example, Finding
from sundown.core.nearness import nearly, skeleton, slips
from sundown.core.people import NAME_WORD
from sundown.core.record import possessor

CITES = ("S1-01", "S1-06")

_MAY_NAME_OTHERS = ("competing_offer_notice", "consultant_notice", "reference_alert", "card_notes", *RECRUITERS_KINDS)
_JOINS = word_set("of the and & for de der des du von van am")
_KINDS = EMPLOYERS | word_set(
    "general memorial regional medical center centre health care clinic power energy foods supply logistics freight "
    "primary academy infirmary surgery museum library trust council fab fabrication steel manufacturing labs software "
    "paper hall house legal law chambers electric engineering press partners mutual union county city state"
)
_ARTICLES = word_set("the a an our your my at from with dear and of in to for")
_LONGEST_RUN = 12
_SHORTEST = 4


def check(letter: Examination) -> Iterator[Finding]:
    """Employers that are nearly right, or another application's."""
    if letter.endless:
        return
    names = letter.record.organizations
    for where, text in (("subject", letter.flat_subject), ("body", letter.anatomy.flat)):
        begin = letter.anatomy.salutation[1] if where == "body" else 0
        taken = [*_others(letter, text, begin)]
        for start, end, name in taken:
            own = _own(letter)
            yield letter.within(where, "block", (start, end), f"{name} is another application; this is {own}", [own])
        for run in _runs(text, begin, _openings(letter, where)):
            if not any(start < run[-1].end() and run[0].start() < end for start, end, _ in taken):
                yield from _near_miss(letter, where, run, names)


# ------------------------------------------------------------------------------------------ the record's names


def _own(letter: Examination) -> str:
    return shortened(letter.thread.opportunity.organization, 60) if letter.thread else ""


def _others(letter: Examination, text: str, begin: int) -> Iterator[tuple[int, int, str]]:
    """Where the employer of another application is named in a letter that can't mean it."""
    post = letter.thread.opportunity if letter.thread else None
    contact = letter.contact
    if post is None or contact is None or contact.kind != "contact" or letter.kind in _MAY_NAME_OTHERS:
        return
    right = {post.organization, *post.also_called, contact.organization or ""}
    right |= {name for each in letter.situation.journal.seekers.values() for name in each.profile.employers}
    for other in letter.situation.journal.opportunities.values():
        for name in (other.organization, *other.also_called):
            if (
                name not in right
                and len(name) >= _SHORTEST
                and not any(name in each or each in name for each in right if each)
            ):
                pattern = rf"(?<!\w){re.escape(name)}(?!\w)"
                yield from ((found.start(), found.end(), name) for found in re.compile(pattern).finditer(text, begin))


# ------------------------------------------------------------------------------------------ near-misses


def _openings(letter: Examination, where: str) -> frozenset[int]:
    return frozenset(span.start for span in letter.anatomy.sentences) if where == "body" else frozenset([0])


def _runs(text: str, begin: int, openings: frozenset[int]) -> Iterator[list[re.Match[str]]]:
    """Runs of words with capitals, joined by blanks, "of", "the" or "&"."""
    run: list[re.Match[str]] = []
    for word in NAME_WORD.finditer(text, begin):
        gap = text[run[-1].end() : word.start()] if run else " "
        if run and gap not in (" ", " & ", "-", "\n"):
            yield run
            run = []
        if (
            len(run) < _LONGEST_RUN
            and word[0][:1].isupper()
            and not (word.start() in openings and is_ordinary(word[0].casefold()))
        ):
            run.append(word)
        elif run and word[0] not in _JOINS:
            yield run
            run = []
        elif run:
            run.append(word)
    if run:
        yield run


def _near_miss(
    letter: Examination, where: str, run: list[re.Match[str]], names: dict[tuple[str, ...], str]
) -> Iterator[Finding]:
    """A stretch of the run that is nearly an employer's name, and not another one's."""
    said = [possessor(word[0]) for word in run]
    parts = {word for words in names for word in words}
    for words, name in names.items():
        if len(words) > len(said):
            continue
        width = len(words)
        for place in range(len(said) - width + 1):
            stretch = tuple(said[place : place + width])
            if (
                stretch == words
                or stretch in names
                or not (_is_mixed(stretch, words, parts) or _is_near(letter, stretch, words))
            ):
                continue
            last = run[place + width - 1]
            end = last.end() - (2 if last[0].endswith(("'s", "’s")) else 0)
            right = shortened(name, 60)
            yield letter.within(where, "block", (run[place].start(), end), f"the record has {right}", [right])
            return


def _is_mixed(stretch: tuple[str, ...], words: tuple[str, ...], parts: set[str]) -> bool:
    """Whether only its first word is another one: one of a different employer, or any where the rest tells enough."""
    of_its_sort = len(words) > 1 and stretch[1:] == words[1:] and words[-1] in _KINDS
    return of_its_sort and (stretch[0] in parts or len(words) > 2) and stretch[0] not in _ARTICLES


def _is_near(letter: Examination, stretch: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether words differ by slips, or one word of the name was exchanged for another of its sort."""
    other = [(one, two) for one, two in zip(stretch, words, strict=True) if one != two]
    if len(other) != 1 and not all(skeleton(one) == skeleton(two) for one, two in other):
        return False
    one, two = other[0]
    if one in letter.record.words:
        return False
    if nearly(one, two) and (len(two) >= _SHORTEST + 1 or len(words) > 1):
        return True
    if len(words) == 1:
        return len(two) >= 2 * _SHORTEST and one[:4] == two[:4] and slips(one, two, 3) <= 3 and not is_ordinary(one)
    return (one in _KINDS and two in _KINDS) or (words[-1] in _KINDS and one[:3] == two[:3])


PASSES = (
    Example(body="Nights at Lakeshore General would suit me. At Mercy Hospital I learned what they ask of one.\n"),
)
FAILS = (
    Example(body="I would be glad to join Lakeshore Memorial.\n", quote="Lakeshore Memorial"),
    Example(body="I would be glad to join Lakeshor General.\n", quote="Lakeshor General"),
    Example(body="Thank you.\n", subject="Thank you - Lakshore General", quote="Lakshore General"),
)
