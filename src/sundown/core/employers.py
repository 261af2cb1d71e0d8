"""Every employer of the journal by its words, and what a name in a letter has to do with them.

A name is compared word by word, "the" and "and" left out, 's left out: Thackray's bakery is Thackray & Daughters only
where the record says so. What a letter has may be an employer's name, nearly one (a slip of the finger), one with a
word exchanged, or none that is known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sundown.core.claims.words import EMPLOYERS, is_ordinary
from sundown.core.drafting.plain import word_set
from sundown.core.nearness import Spellings, nearly, skeleton, slips, spelling
from sundown.core.people import name_words

_LEFT_OUT = word_set("the and a an")
KINDS_OF_EMPLOYER = EMPLOYERS | word_set(
    "academy advisory airlines airport airways alliance ambulance analytics apothecary apotheke apprenticeship "
    "archives arts assembly auctioneers authority auto automotive aviation bakeries bakers bakery bar bistro board "
    "books bookshop borough brewery brickwork brothers builders building bureau buses bäckerei cafe care carpentry "
    "catering center centre chambers charity chemicals church city clinical club co-op co-operative co-ordination "
    "collective commerce commission committee community conservation construction consulting contractors cooperative "
    "county court courts craft crafts creative custom dairy dance dental department design diagnostics distribution "
    "district drainage dredging drilling education electric electrical electronics elevator energy engineering "
    "engineers estate estates express fab fabrication farm farms fencing fibre film films finishing fire firm "
    "fisheries fitness floors foods forge foundation foundry freight freighters furniture galleries gallery garage "
    "garden gardens gas general glass global gmbh grain guild gärtnerei hall haulage health healthcare "
    "heating heritage hochschule home homes hospice hospitality hotel house housing infirmary inn institute insurance "
    "interiors international ironworks joinery junior kitchen kitchens klinik klinikum krankenhaus lab laboratories "
    "laboratory labs landscapes landscaping language law legal leisure libraries library line linen lines "
    "localisation localization lodge logistics machine machines machining maintenance manor manufacturing marine "
    "market markets masonry mechanical media medical medicine memorial metals mill milling mills mining mission "
    "mobile motors moulding museum music mutual neighborhood neighbourhood network news newspaper nurseries nursery "
    "office offshore oil optical opticians orchestra outfitters outreach packaging paper parks partnership pathology "
    "paving pharma pharmacy physiotherapy pictures pipe pipes plant plants plastering plating play plumbers plumbing "
    "police pools port post power practice praxis premier preservation press pressing primary print printers printing "
    "prison produce productions products program programme projects properties publishers publishing quarry rail "
    "railway railways rangers reclamation recovery recruitment recycling refinery refrigeration regional rehab relief "
    "removals renewables repair repairs rescue research resettlement residential resort restaurant restoration river "
    "road roads roofing safety sail sailing salon salvage savings sawmill scaffolding schule science sciences seafood "
    "search secondary security seminary senior shelter shipbuilding shipping shipyard shop signs skills society "
    "software sons sound sport sports stables stadtwerke staffing state station steel stiftung stone stonework "
    "storage store stores studio studios supermarket supply support surgery surveying surveyors surveys taxis tech "
    "technical technology telecom telephone television testing textiles theater theatre therapy tile tiles timber "
    "tools touring tours trading training transit translations transport travel trials trucking trust tuition turf "
    "tyres union universität utilities valley verein verlag veterinary vets vineyard vineyards waste watch water "
    "waterways weaving welding wellness werke wind window windows winery wines wood woodworks works workshop "
    "workshops writing yard yards youth zoo"
)
"""Words that say what sort of employer it is: they alone tell none from another."""

EVERYWHERE = word_set(
    "bank centre center church city club college council county court garden gardens general hall health hospital "
    "hotel "
    "house inn library market museum park police port post road school shop society station street theater theatre "
    "town "
    "trust union university valley wood works yard"
)
"""Words of sort that stand in so many names that one more says nothing."""


@dataclass(frozen=True, slots=True)
class Employer:
    """A name as its owner writes it, and its words in one spelling."""

    name: str
    words: tuple[str, ...]

    @property
    def telling(self) -> tuple[str, ...]:
        """Those of its words that tell it from others of its sort."""
        return tuple(word for word in self.words if word not in KINDS_OF_EMPLOYER)


@dataclass(frozen=True, slots=True)
class Resemblance:
    """From which word to which a name is nearly that employer's.

    `slip`: only letters differ. `telling`: what is the same tells this employer from others. `one_root`: the word that
    is another one begins or ends like the right one. `other` are the places of the words that differ.
    """

    first: int
    last: int
    employer: Employer
    slip: bool
    telling: bool
    one_root: bool
    other: tuple[int, ...]


class Employers:
    """The employers of a journal."""

    def __init__(self, names: Iterable[str]) -> None:
        made = (Employer(name, in_one_spelling(name_words(name))) for name in dict.fromkeys(names))
        self.all = {each.words: each for each in made if each.words}
        self._by_first: dict[str, list[Employer]] = defaultdict(list)
        self._by_telling: dict[str, list[Employer]] = defaultdict(list)
        for each in self.all.values():
            self._by_first[each.words[0]].append(each)
            for word in set(each.telling):
                self._by_telling[word].append(each)
        self._words = {word for words in self.all for word in words}
        self._spellings = Spellings(self._words)

    def named(self, words: Sequence[str]) -> set[int]:
        """The places of the words that belong to a name as it is recorded.

        A name of nothing but words of sort ("the Committee") counts only where it stands alone.
        """
        taken: set[int] = set()
        for place, word in enumerate(words):
            for each in self._by_first.get(word, ()):
                whole = each.telling or len(each.words) == len(words)
                if whole and tuple(words[place : place + len(each.words)]) == each.words:
                    taken.update(range(place, place + len(each.words)))
        return taken

    def knows(self, word: str) -> bool:
        """Whether the word is part of an employer's name."""
        return word in self._words

    def resembling(self, words: Sequence[str], own: Sequence[Employer]) -> Iterator[Resemblance]:
        """The names that a stretch of these words nearly is, the nearest first; `own` are compared in any case."""
        candidates = dict.fromkeys(own)
        for word in words:
            candidates |= dict.fromkeys(self._by_telling.get(word, ()))
            for near in self._spellings.near(word):
                candidates |= dict.fromkeys(self._by_telling.get(near, ()))
                candidates |= dict.fromkeys(each for each in self._by_first.get(near, ()) if len(each.words) == 1)
        found = [like for each in candidates for like in _alike(words, each)]
        yield from sorted(found, key=lambda like: (not like.slip, not like.telling))


def in_one_spelling(words: Iterable[str]) -> tuple[str, ...]:
    """A name's words as they are compared."""
    spelt = (possessor(word) for word in words)
    return tuple(word for word in spelt if word not in _LEFT_OUT)


def possessor(word: str) -> str:
    """A word of a name in one spelling, without 's: St Julian's is St Julian's with one more 's, too."""
    return spelling(word).removesuffix("'s")


def _alike(words: Sequence[str], employer: Employer) -> Iterator[Resemblance]:
    width = len(employer.words)
    for first in range(len(words) - width + 1):
        pairs = list(zip(words[first : first + width], employer.words, strict=True))
        other = [(said, right) for said, right in pairs if said != right]
        places = tuple(first + place for place, (said, right) in enumerate(pairs) if said != right)
        if not other:
            continue
        slip = all(_slipped(said, right, width) for said, right in other)
        same = [right for said, right in pairs if said == right]
        one_root = _of_one_root(*other[0])
        telling = one_root or bool(set(same) & set(employer.telling))
        if slip or (len(other) == 1 and width > 1):
            yield Resemblance(first, first + width - 1, employer, slip, telling, one_root, places)


def _slipped(said: str, right: str, width: int) -> bool:
    """Whether a word is another one mistyped: nearly the same, or long ones that begin alike."""
    if skeleton(said) == skeleton(right):
        return True
    if width > 1 or (len(right) > 4 and not is_ordinary(said)):
        return nearly(said, right) or (len(right) >= 8 and said[:4] == right[:4] and slips(said, right, 3) <= 3)
    return False


def _of_one_root(said: str, right: str) -> bool:
    """Whether two words begin or end alike: Lakefront and Lakeshore do, Tees and Tyne do not."""
    return said[:3] == right[:3] or (len(right) > 5 and said[-4:] == right[-4:])
