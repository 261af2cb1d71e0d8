"""What is measured about drafts: elements, lengths, likeness, repetition, and whether they speak to their reader."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from bench.letter_set import Draft
from bench.masking import Masked, masked, names_in, opening
from sundown.core.anatomy import dissect
from sundown.core.drafting import known_at
from sundown.core.facts import Contact, ContactId, Meeting
from sundown.core.findings import Finding
from sundown.core.likeness import Comparison, Thresholds, comparable
from sundown.core.planner.situation import Situation
from sundown.core.stems import telling, words_of
from sundown.preflight import examine, nearly_the_same

THANK_YOUS = ("thank_you_email", "strategic_letter", "second_round_thank_you", "handwritten_note", "networking_note")
_NEVER = 2.0  # no share reaches it: both measures are worked out for every pair


@dataclass(frozen=True)
class Measured:
    """One draft with what was measured about it alone, and its likeness to the most similar sibling."""

    draft: Draft
    sentences: tuple[Masked, ...]
    opening: str
    called_for: frozenset[str]
    present: frozenset[str]
    c3: float | None
    s80: float | None

    @property
    def within(self) -> bool:
        """Whether it has as many words as its kind has."""
        fewest, most = self.draft.letter.limits
        return fewest <= self.draft.letter.words <= most

    @property
    def general(self) -> list[Masked]:
        """The sentences in which nothing stands that the person recorded."""
        return [sentence for sentence in self.sentences if not sentence.holds_a_fact]


def measured(drafts: Sequence[Draft]) -> list[Measured]:
    """Every draft, measured."""
    likeness = _likeness(drafts)
    return [_measured(draft, likeness.get(place)) for place, draft in enumerate(drafts)]


def _measured(draft: Draft, alike: tuple[float, float] | None) -> Measured:
    sentences = tuple(masked(draft.letter, names_in(draft.piece.search.journal)))
    there = {sentence.element: sentence.blank is None for sentence in draft.letter.sentences()}
    called_for = frozenset(draft.kind.required) & there.keys()
    c3, s80 = alike or (None, None)
    return Measured(draft, sentences, opening(sentences), called_for,
                    frozenset(name for name in called_for if there[name]), c3, s80)  # fmt: skip


# ------------------------------------------------------------------------------------------ siblings


def _likeness(drafts: Sequence[Draft]) -> dict[int, tuple[float, float]]:
    """For each draft that has siblings the greatest `c3` and the greatest `s80` with one (core/likeness.py, C-16)."""
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, draft in enumerate(drafts):
        if (organization := _employer_of(draft)) is not None:
            groups[draft.piece.search.name, organization].append(place)
    greatest: dict[int, tuple[float, float]] = {}
    for places in groups.values():
        compared = _compared([drafts[place] for place in places])
        for one, other in combinations(range(len(places)), 2):
            if drafts[places[one]].letter.to != drafts[places[other]].letter.to:
                how = compared.likeness(one, other)
                for place in (places[one], places[other]):
                    c3, s80 = greatest.get(place, (0.0, 0.0))
                    greatest[place] = (max(c3, how.c3), max(s80, how.s80))
    return greatest


def _compared(drafts: Sequence[Draft]) -> Comparison:
    everybody = drafts[0].piece.search.journal.contacts.values()
    names = frozenset(word.casefold() for contact in everybody for word in words_of(contact.name))
    texts = [[sentence.text for sentence in dissect(draft.letter.body).sentences] for draft in drafts]
    ready = [comparable([text for text in each if not text.startswith("[")], names) for each in texts]
    return Comparison(ready, Thresholds(_NEVER, _NEVER, 0.0), nearly_the_same)


def _employer_of(draft: Draft) -> str | None:
    """Whose table the letter could lie on beside others: the employer's of its reader."""
    reader = _reader(draft)
    return reader.organization.casefold() if reader is not None and reader.organization is not None else None


def _reader(draft: Draft) -> Contact | None:
    return draft.piece.search.journal.contacts.get(ContactId(draft.letter.to))


# ------------------------------------------------------------------------------------------ repetition


def most_repeated_opening(group: Sequence[Measured]) -> tuple[str, int]:
    """The opening that most drafts of a group share, and how many do."""
    counts = Counter(each.opening for each in group)
    return min(counts.items(), key=lambda item: (-item[1], item[0]))


def allowed(drafts: int) -> int:
    """How many drafts of so many may share an opening: two, or one in twenty if that is more."""
    return max(2, drafts // 20)


def repeated(drafts: Sequence[Measured], general: bool) -> list[tuple[Masked, int]]:
    """Sentences, masked, in more than one draft in twenty; those that hold a fact, or those that are `general`."""
    holders: Counter[str] = Counter()
    shown: dict[str, Masked] = {}
    for each in drafts:
        here = {sentence.text: sentence for sentence in each.sentences if sentence.holds_a_fact is not general}
        holders.update(here.keys())
        shown.update(here)
    return [
        (shown[text], count)
        for text, count in sorted(holders.items(), key=lambda item: (-item[1], item[0]))
        if count > len(drafts) / 20
    ]


# ------------------------------------------------------------------------------------------ for this reader alone


def says_nothing_of_theirs(drafts: Iterable[Measured]) -> Iterator[tuple[Measured, str]]:
    """Thank-yous without a word of what was noted about their reader, and what that was."""
    for each in drafts:
        if each.draft.kind.name.split(".")[0] in THANK_YOUS:
            noted = [text for text in _noted(each.draft) if text.strip()]
            own = " ".join(sentence.plain for sentence in each.sentences)
            known = _known_to_all(each.draft)
            if noted and not any(telling(text, *known) & telling(own, *known) for text in noted):
                yield each, "; ".join(noted)


def _known_to_all(draft: Draft) -> tuple[str, ...]:
    posts = draft.piece.search.journal.opportunities.values()
    return tuple(text for post in posts for text in (post.organization, post.title or ""))


def _noted(draft: Draft) -> list[str]:
    """What the journal holds of the reader's talk or meeting, as far as it may be said to them."""
    piece, to = draft.piece, draft.letter.to
    known = known_at(piece.search.journal, piece.at)
    for thread in known.threads.values():
        for talk in thread.talks:
            if talk.id == piece.followup.because_of and thread.id == piece.followup.opportunity:
                note = talk.note(ContactId(to))
                answer = note.concern.answer if note.concern is not None else None
                gaps = [gap.text for gap in talk.omissions_for(ContactId(to))]
                return [*filter(None, (note.talked_about, note.liked, note.asked, note.rapport, answer)), *gaps]
    return [note for note in _met(known, piece.followup.because_of, to) if note]


def _met(known: Situation, because_of: str | None, to: str) -> Iterator[str | None]:
    for fact in known.all(Meeting):
        if fact.meeting == because_of and (note := fact.notes.get(ContactId(to))) is not None:
            yield from (note.talked_about, note.useful_to_them, note.specific_benefit)


# ------------------------------------------------------------------------------------------ preflight


def findings(drafts: Sequence[Draft]) -> Iterator[tuple[Draft, Finding]]:
    """What the structural checks say of the drafts, each search's letters examined together; blanks excepted."""
    by_search: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        by_search[draft.piece.search.name].append(draft)
    for together in by_search.values():
        letters = [(str(place), draft.written) for place, draft in enumerate(together)]
        for draft, examined in zip(together, examine(letters, together[0].piece.search.journal), strict=True):
            assert examined.error is None, examined.error
            yield from ((draft, found) for found in examined.findings if found.check != "placeholder")
