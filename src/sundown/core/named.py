"""Names in a letter: whom the salutation greets, and the runs of words that may be somebody's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from sundown.core.claims.words import HONORIFICS, PARTICLES
from sundown.core.drafting.names import is_title
from sundown.core.drafting.plain import word_set
from sundown.core.people import NAME_WORD

_SKIPPED = re.compile(
    r"(?i)(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,200}|(?<!\w)[\"“„][^\"”“\n]{0,300}[\"”“](?!\w)"
)
_MAY_SKIP = re.compile(r"[@\"“„”]|://|[wW]{3}\.")
_TITLES = HONORIFICS - word_set("st chief captain") | word_set("doctor mme mlle herrn ing dipl-ing dipl mag")
RANKS = word_set(
    "colonel major general lieutenant sergeant commander corporal admiral commodore brigadier captain inspector "
    "constable "
    "deputy sheriff officer detective coach councillor councilor alderman senator governor mayor minister ambassador "
    "bishop "
    "archbishop canon dean deacon vicar reverend rev rabbi imam pastor father mother brother sister judge justice sir "
    "dame "
    "lord lady provost principal nurse matron president chancellor master madam chief superintendent marshal warden "
    "chaplain"
)
"""Titles of an office: somebody who has one may be Mr. as well."""

KNIGHTLY = word_set("sir dame")
"""Titles that never stand before a surname alone: Sir Graham Holt is Sir Graham."""
_BEFORE_A_FIRST_NAME = word_set("sister brother father mother rabbi imam pastor reverend sir dame lady lord")
_GREETING = re.compile(
    r"(?i)\b(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|sehr geehrte[rsn]?|liebe[rs]?|hallo"
    r"|guten (?:tag|morgen|abend)|grüezi|servus|moin|chère?|cher|bonjour|bonsoir|salut|coucou|hola|ciao|buenos días"
    r"|estimad[oa]|caro|cara|olá|dia duit|g'day|howdy|greetings|cheers|thank you|thanks)\b[ ,]*"
)
_NOBODY_IN_PARTICULAR = word_set(
    "all both everyone everybody team colleagues sir madam hiring search committee human resources friend friends "
    "folks there neighbors neighbours ladies gentlemen"
)
_BETWEEN_TWO = re.compile(r"( (?:and|und|et|&) |, (?=[^\W\d_]))")
_BEHIND_PARTICLE = re.compile(r" (?:[a-z]{1,3} )?[^\W\d_a-zß-öø-ÿ]")
_ENDING = re.compile(r"['’](?:s|S|ll|d|ve|re)$")
_MOST_TITLES = 4
_LONGEST_RUN = 12


@dataclass(frozen=True)
class Place:
    """Words of a name in the text: where, and the titles before them (Frau Dr.), each as it stands."""

    where: str
    start: int
    end: int
    words: tuple[re.Match[str], ...]
    titles: tuple[str, ...] = ()

    @cached_property
    def spelt(self) -> tuple[str, ...]:
        """Its words as they stand, without 's."""
        return tuple(bare(word[0]) for word in self.words)

    @property
    def said(self) -> str:
        """Its words with blanks between them."""
        return " ".join(self.spelt)

    @property
    def title(self) -> str:
        """Its titles with blanks between them; empty where it has none."""
        return " ".join(self.titles)

    def first(self, count: int) -> Place:
        """The name made of its first words."""
        return _place(self.where, self.words[:count], self.titles)

    def without_first(self) -> Place:
        """The name without its first word and its titles."""
        return _place(self.where, self.words[1:], ())


def bare(word: str) -> str:
    """The word without 's, and without the apostrophe of a plural."""
    return _ENDING.sub("", word) if "'" in word or "’" in word else word


# ------------------------------------------------------------------------------------------ the salutation


def greeted(flat: str, start: int, end: int) -> list[Place]:
    """Whom the salutation names, in order; nobody where it names nobody in particular."""
    line = flat.rfind("\n", start, end) + 1 or start
    greeting = _GREETING.match(flat, line, end)
    begin = greeting.end() if greeting else line
    found = []
    for piece in _BETWEEN_TWO.split(flat[begin:end]):
        words = list(NAME_WORD.finditer(flat, begin, begin + len(piece)))
        begin += len(piece)
        if not _BETWEEN_TWO.fullmatch(piece):
            found.append(_one_greeted(words))
    places = [each for each in found if each is not None]
    return places if len(places) == len(found) else []


def _one_greeted(words: list[re.Match[str]]) -> Place | None:
    titles = []
    if len(words) > 1 and words[0][0].casefold() in KNIGHTLY:
        titles.append(words.pop(0)[0])
    while words and is_title(words[0][0]) and words[0][0].casefold() not in _BEFORE_A_FIRST_NAME:
        titles.append(words.pop(0)[0])
    while len(words) > 1 and words[0][0].casefold() in RANKS:
        words.pop(0)
    if not words or any(word[0].casefold() in _NOBODY_IN_PARTICULAR for word in words):
        return None
    return _place("body", tuple(words), tuple(titles))


# ------------------------------------------------------------------------------------------ the text


def without_addresses(text: str) -> str:
    """The text with addresses and quoted words blotted out; as long as the text."""
    if not _MAY_SKIP.search(text):
        return text
    return _SKIPPED.sub(lambda match: "\0" * len(match[0]), text)


def runs(where: str, text: str, begin: int) -> Iterator[Place]:
    """Runs of words that may be a name: capitals with particles between or before them, and titles in front."""
    run: list[re.Match[str]] = []
    titles: list[str] = []
    for word in NAME_WORD.finditer(text, begin):
        if not run and word[0].islower() and word[0] not in PARTICLES:
            continue  # nearly all words
        low = word[0].casefold()
        if run and not _goes_on(text, run, titles, word):
            yield from _closed(where, run, titles)
            run, titles = [], []
        if low in _TITLES and word[0][:1].isupper():
            if len(run) > len(titles) or len(titles) == _MOST_TITLES:
                yield from _closed(where, run, titles)
                run, titles = [], []
            run, titles = [*run, word], [*titles, word[0]]
        elif len(run) < _LONGEST_RUN and (_capital(word[0]) or (low in PARTICLES and _leads(text, word))):
            run.append(word)
        elif run:
            yield from _closed(where, run, titles)
            run, titles = [], []
    yield from _closed(where, run, titles)


def _goes_on(text: str, run: list[re.Match[str]], titles: list[str], word: re.Match[str]) -> bool:
    """Whether that word may belong to the name: behind a blank, or the point of a title or an initial."""
    if _ENDING.search(run[-1][0]):
        return False  # Mr. Whitfield's X-ray
    gap = text[run[-1].end() : word.start()]
    return gap in (" ", "\n") or (gap == ". " and (len(run[-1][0]) == 1 or len(run) == len(titles)))


def _capital(word: str) -> bool:
    return word != word.lower()


def _leads(text: str, particle: re.Match[str]) -> bool:
    """Whether a name may follow that particle: "van der Berg", not "a la carte"."""
    return _BEHIND_PARTICLE.match(text, particle.end()) is not None


def _closed(where: str, run: list[re.Match[str]], titles: list[str]) -> Iterator[Place]:
    """The run as a name, without the particles at its end and without its titles."""
    words = run[len(titles) :]
    while words and words[-1][0].casefold() in PARTICLES and not words[-1][0][:1].isupper():
        words.pop()
    if words:
        yield _place(where, tuple(words), tuple(titles))


def _place(where: str, words: tuple[re.Match[str], ...], titles: tuple[str, ...]) -> Place:
    last = words[-1]
    return Place(where, words[0].start(), last.start() + len(bare(last[0])), words, titles)
