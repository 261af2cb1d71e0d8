"""The desk: every piece of a plan drafted, each in its writer's language and under the playbook's settings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from sundown.core.drafting import draft, known_at, writer_of
from sundown.core.facts import Journal, Seeker
from sundown.core.followup import FollowUp, Plan
from sundown.core.letters import scripts
from sundown.core.playbook import Playbook
from sundown.core.words import KIND_WORDS
from sundown.core.written import Letter, WrittenLetter
from sundown.library import Words, spoken, words_for


class Piece(NamedTuple):
    """A follow-up and words for it; a call has two pieces, its outline and the script for the voicemail."""

    followup: FollowUp
    letter: Letter


class Desk:
    """Where the pieces of one plan are drafted.

    `earlier` are letters that went out before: their sentences are not said again to the same reader (S0-09).
    `remarks` tells, once something was drafted, why others were not, or not in the writer's language.
    """

    def __init__(self, facts: Journal, plan: Plan, playbook: Playbook, earlier: Sequence[WrittenLetter] = ()) -> None:
        self.facts, self.plan, self.playbook, self.earlier = facts, plan, playbook, earlier
        self.known = known_at(facts, plan.at)
        self.remarks: list[str] = []

    def pieces(self, wanted: Iterable[FollowUp]) -> Iterator[Piece]:
        """The words for each of these follow-ups whose occasion is over."""
        for followup in wanted:
            if not self.known.has_happened(followup):
                what = KIND_WORDS[followup.kind]
                self.remarks.append(f"no {what} to {followup.to} yet: the interview is still to come")
            elif (words := self._words_for(followup)) is not None:
                for medium in scripts(words.kinds, followup.kind, followup.medium):
                    yield Piece(followup, self._draft(followup, words, medium))

    def purpose(self, piece: Piece) -> str:
        """What a piece of that kind is for."""
        words = words_for(piece.followup.kind, self._writer(piece.followup).language)
        return words.kinds[piece.followup.kind].purpose if words is not None else ""

    def _words_for(self, followup: FollowUp) -> Words | None:
        """The words for a piece; None for notes on a card, which are words to nobody."""
        tag = self._writer(followup).language
        words = words_for(followup.kind, tag)
        if words is not None and not tag.lower().startswith(words.language):
            what = f"a {KIND_WORDS[followup.kind]}" if spoken(tag) else "letters"
            self.remarks.append(f"there are no words for {what} in the language {tag} yet; these are in English")
        return words

    def _writer(self, followup: FollowUp) -> Seeker:
        return writer_of(followup, self.facts)

    def _draft(self, followup: FollowUp, words: Words, medium: str) -> Letter:
        today = self.plan.at.astimezone(self._writer(followup).timezone).date()
        return draft(
            followup,
            self.facts,
            self.plan.at,
            words.kinds,
            [letter.body for letter in self.earlier if letter.to == followup.to and _is_older(letter, today)],
            known=self.known,
            medium=medium,
            language=words.language,
            settings=self.playbook.values,
        )


def _is_older(letter: WrittenLetter, today: date) -> bool:
    """Whether a letter was written on an earlier day; pieces of one day are written side by side."""
    return letter.written_on is not None and letter.written_on < today
