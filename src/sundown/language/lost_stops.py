"""A full stop lost before "I": the sentence is whole, and what follows can only be another one.

"I" may follow a word without a stop where its clause hangs on what stands before: a clause without its conjunction
("I know I can"), one that tells more of a noun ("the cook I was"), the rest of a sentence whose first part is no whole
one ("As a cook I have"). So the sentence must begin with its subject or with thanks, hold no word that opens a clause,
and its last word must be one on which no clause hangs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sundown.core.drafting.plain import word_set
from sundown.language.slip import Slip
from sundown.language.words import SIGN, Word, Words

_OPENERS = word_set(
    "i we you they he she it thank thanks please my our your his her their this there i'm i'd i've i'll"
)
"""What begins a sentence that is whole without another clause."""
_HANGING = word_set(
    "if when after before as since while once because until till whenever whether though although that what where who "
    "whom which how why whose than so and or but nor never only not rarely seldom little everything all anything "
    "something nothing time day moment way reason place first last more most best least much"
)
"""Words on which, or behind which, a clause may hang."""
_COMPARING = word_set("as than")
_SAYING = word_set(
    "tell told say said show showed shown assure assured promise promised remind reminded convince convinced warn "
    "inform informed bet know knew think thought hope hoped believe believed feel felt wish wished see saw guess sure "
    "glad sorry afraid happy certain confident aware grateful mean meant understand understood heard hear ask asked "
    "suppose imagine trust let make made help helped watch"
)
_ENDS_ONE = word_set("you him them us me too again soon well indeed today yesterday tomorrow tonight together")
"""Words that may end a sentence and that no clause describes."""
_AUXILIARY = word_set("did do does was is are were has have had can could will would should may might")
_FINITE = word_set(
    "am was have had will would can could shall should must may might do did hope look enclose attach know think want "
    "wanted i'm"
)
_AFTER_AUXILIARY = word_set("am was will would can could shall should must may might had did")
"""What cannot follow "did I", so that "did" belongs to one sentence and "I" to another."""
_POSSESSIVES = word_set("my your our their his her")
_CONTRACTED = ("i'm", "i'll", "i've", "i'd")


def slips(words: Words) -> Iterator[Slip]:
    """Each word behind which a full stop is lost."""
    row, start = words.row, 0
    for number, word in enumerate(row):
        if word.tag == SIGN:
            start = number + 1 if word.text not in (",", '"', "'") else start
        elif word.text.partition("'")[0] == "i" and number > start + 2 and _is_lost(row, start, number):
            last = row[number - 1]
            yield Slip(
                "punctuation", "warn", last.start, last.end, "a full stop is missing here",
                (f"{words.source[last.start : last.end]}.",),
            )  # fmt: skip


def _is_lost(row: Sequence[Word], start: int, number: int) -> bool:
    last = row[number - 1]
    if last.tag == SIGN or row[start].text not in _OPENERS or not _is_clause(row, number):
        return False
    before = [word.text for word in row[start:number]]
    if before[:2] == ["thanks", "to"]:
        return False  # "Thanks to our talk I know more"
    if last.text in _AUXILIARY:
        return _verb(row, number) in _AFTER_AUXILIARY and (_HANGING - _COMPARING).isdisjoint(before)
    if not _HANGING.isdisjoint(before):
        return False
    if not _SAYING.isdisjoint(before[-4:]):
        return False
    return last.text in _ENDS_ONE or (last.tag in ("NOUN", "VERB") and _is_somebodys(row, start, number - 1))


def _is_clause(row: Sequence[Word], number: int) -> bool:
    return row[number].text in _CONTRACTED or _verb(row, number) in _FINITE


def _verb(row: Sequence[Word], number: int) -> str:
    """The word behind "I", or what "I'm" and its like hold."""
    if row[number].text in _CONTRACTED:
        return {"i'm": "am", "i'll": "will", "i've": "have", "i'd": "would"}[row[number].text]
    return row[number + 1].text if number + 1 < len(row) else ""


def _is_somebodys(row: Sequence[Word], start: int, number: int) -> bool:
    """Whether this noun is "your call" and not "the call", which a clause might describe."""
    for at in range(number - 1, max(start, number - 4), -1):
        if row[at].text in _POSSESSIVES:
            return True
        if row[at].tag not in ("NOUN", "ADJ", "PROPN"):
            return False
    return False
