"""Who is who in a note: "she asked" becomes "you asked", "walked her in" becomes "walked me in".

People write about others, and consultants about everybody, in the third person; a letter speaks to its reader. What a
pronoun is read as depends on whose note it is: in what a reader said it is the reader, in what the writer forgot or
can show it is the writer. Where somebody or something else may be meant, as in "buying lambs and using every bit of
them", the pronoun stays. Either way the writer is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from sundown.core.drafting.english.grammar import base_form, may_name
from sundown.core.drafting.english.words import ADVERBS, BARE_VERBS, DETERMINERS, PREPOSITIONS, SEVERAL, SHOWS
from sundown.core.drafting.language import Voiced
from sundown.core.drafting.plain import plain, word_set


class Person(NamedTuple):
    """The words for one side of a letter."""

    subject: str
    object: str
    possessive: str
    absolute: str


READER = Person("you", "you", "your", "yours")
WRITER = Person("I", "me", "my", "mine")

_TITLES = "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Father|Dame|Sir|Herr|Frau"
_TITLE = re.compile(rf"({_TITLES})\.?\s+(?=\S)")
_LONGEST_READ = 1_000  # characters; what stands behind them is more than any sentence can hold
_FIRST_PERSON = re.compile(r"(?i)\b(i|me|my|mine|we|us|our)\b")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\S")
_SUBJECTS, _PLURAL = ("she", "he"), ("they", "them", "their", "theirs", "themselves")
_SHES = word_set("she her hers herself she's she'd she'll")
_HES = word_set("he him his himself he's he'd he'll")
_THIRD_PERSON = word_set("she he her him his hers himself herself they them their theirs themselves")
_BEFORE_SUBJECTS = word_set("and that because since as so but if when while how why what whether then")
# Before "her" these leave no doubt: "let her print" is she herself, "took her coat" is what is hers.
_TO_SOMEBODY = word_set(
    "let told asked introduced escorted accompanied guided reminded warned invited thanked greeted welcomed joined "
    "walked drove picked lent taught promised wished promoted hired trained"
)
_DONE_WITH_YOURS = word_set(
    "took carried held hung printed copied fixed parked watched answered filled checked stamped signed repaired"
)
_OF_SOMEBODY = _DONE_WITH_YOURS | word_set(
    "fits suits covers concerns matches touches "
    "read praised liked admired remembered mentioned and or me you us him them whether why how that because if when"
)
_ENDS_THE_PHRASE = PREPOSITIONS | DETERMINERS | ADVERBS | word_set("and but so when while until because myself again")
# Where a question or a liking begins so, it is the writer who was asked or liked.
_SURELY_THE_ASKED = re.compile(
    r"(?i)(?:about |that )?(?:her|his)\b"
    r"|(?:about )?(?:whether|if|would|could|can|will|does|did|is|was|had|has)\s+s?he\b"
    r"|(?:what|how|when|where|why|which)\b[\w ]*?\bs?he(?: would|['’]d)\b"
    r"|(?:that )?s?he\b(?! (?:wrote|took|said|told|asked|noted|noticed|laughed|smiled|nodded|liked|loved|wanted|thought"
    r"|thinks|says|wants|likes|seemed|felt|mentioned|agreed)\b)"
)
_SHORT_FORMS = {"'s": " is", "'d": "'d", "'ll": "'ll", "'re": " are", "'ve": "'ve"}


class _Sense(NamedTuple):
    """Whom the third person means in one kind of note, None being somebody else.

    `owned_after`: the verbs behind which alone "her" and "his" surely are that person's ("took her coat").
    """

    singular: Person | None
    plural: Person | None
    owned_after: frozenset[str] | None = None


def to_reader(note: str, names: Iterable[str], gender: str | None = None) -> Voiced:
    """What the reader said or did, said to the reader: names and pronouns become "you" and "your".

    `gender` is "he" or "she" where the reader's title tells it: the other pronoun then is somebody else.
    """
    text = _named_as_you(_lines(note), names)
    other = {"he": _SHES, "she": _HES}.get(gender or "", frozenset())
    return _voiced(text, _Sense(None if other & _pronouns(text) else READER, READER))


def to_writer(note: str) -> Voiced:
    """What the writer did, said by the writer: "she" becomes "I", "her" becomes "my" or "me"."""
    text = _lines(note)
    return _voiced(text, _Sense(None if _FIRST_PERSON.search(text) else WRITER, None))


def of_the_job(note: str, *, by_another: bool) -> Voiced:
    """What the writer wants there: "learn their fixtures" becomes "learn your fixtures".

    `by_another` where a consultant noted it, so that "she" is the writer; else she is one of several people there.
    """
    text = _lines(note)
    return _voiced(text, _Sense(WRITER if by_another and not _FIRST_PERSON.search(text) else None, READER))


def as_asked(note: str, names: Iterable[str]) -> Voiced:
    """What the reader asked of the writer: "whether she would move", but "why they should hire me".

    Only the beginning tells that the writer is meant: "her rota", "whether she would move"; "two more names that he
    can call" leaves it open, and so does "whether I would report to her".
    """
    text = _named_as_you(_lines(note), names)
    sure = _SURELY_THE_ASKED.match(text) and not _FIRST_PERSON.search(text)
    return _voiced(text, _Sense(WRITER if sure else None, READER))


def as_liked(note: str, names: Iterable[str], gender: str | None = None) -> Voiced:
    """What the reader liked. Who writes "I" means the reader by "her": "the way I corrected her"; else as asked."""
    return to_reader(note, names, gender) if _FIRST_PERSON.search(note) else as_asked(note, names)


def of_helper(note: str, names: Iterable[str]) -> Voiced:
    """What a helper did. Where the note says "me", others are the helper; where it does not, "her" is the writer."""
    text = re.sub(r"(?i)^(?:she|he|they) (?=\w)", "", _named_as_you(_lines(note), names).strip())
    text = re.sub(r"^you (?=\w)", "", text)
    sense = _Sense(READER, READER) if _FIRST_PERSON.search(text) else _Sense(WRITER, WRITER, _DONE_WITH_YOURS)
    return _voiced(text, sense)


def of_both(note: str, writer: Iterable[str], names: Iterable[str], gender: str | None = None) -> Voiced:
    """What the writer has for the reader: "Rosa knows a trainer for her" becomes "I know a trainer for you"."""
    return to_reader(_named_as_me(_lines(note), writer), names, gender)


def _named_as_me(text: str, names: Iterable[str]) -> str:
    """The writer's name as "I" where it opens a clause, with the verb that follows it, else as "me" or "my"."""

    def subject(match: re.Match[str]) -> str:
        verb = {"is": "am", "was": "was"}.get(match["verb"]) or base_form(match["verb"])
        return f"I {match['adverb'] or ''}{verb}" if _opens_a_clause(match) else match[0]

    adverbs = "|".join(sorted(ADVERBS))
    for name in names:
        here = rf"(?<![\w-]){re.escape(name)}"
        text = re.sub(here + r"['’]s\b", "my", text)
        text = re.sub(here + rf" (?P<adverb>(?:{adverbs}) )?(?P<verb>[a-z]+)", subject, text)
        text = re.sub(here + r"(?![\w-])", "me", text)
    return text


def _opens_a_clause(match: re.Match[str]) -> bool:
    before = match.string[: match.start()].split()
    return not before or before[-1].lower() in _BEFORE_SUBJECTS or before[-1].endswith((",", ";", ".", ":"))


def _lines(note: str) -> str:
    return "\n".join(plain(line) for line in note[:_LONGEST_READ].splitlines())


def _named_as_you(text: str, names: Iterable[str]) -> str:
    """The reader's name as "you", with a title before it unless it is not the reader's: Mr. Haas is not Ms. Haas."""
    known = tuple(names)
    titles = {title[1] for name in known if (title := _TITLE.match(name))}

    def put(match: re.Match[str]) -> str:
        if match["title"] and titles and match["title"] not in titles:
            return match[0]
        return "your" if match["of"] else "\0you"

    return _agreeing(_naming(known).sub(put, text)) if known else text


@lru_cache(maxsize=256)
def _naming(names: tuple[str, ...]) -> re.Pattern[str]:
    """Any of those names, with a title before it and 's behind it where they are there."""
    either = "|".join(re.escape(_TITLE.sub("", name)) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:(?P<title>{_TITLES})\.?\s+)?(?:{either})(?:(?P<of>['’]s)\b|(?![\w-]))")


def _agreeing(text: str) -> str:
    """After a name that opened a clause and became "you", the verb follows: "wants" becomes "want"."""

    def agree(match: re.Match[str]) -> str:
        verb = base_form(match["verb"])
        return f"you {match['adverb'] or ''}{verb}" if _opens_a_clause(match) else match[0][1:]

    adverbs = "|".join(sorted(ADVERBS))
    return re.sub(rf"\0you (?P<adverb>(?:{adverbs}) )?(?P<verb>[a-z]+)", agree, text).replace("\0", "")


def _voiced(text: str, sense: _Sense) -> Voiced:
    """The text with its third-person pronouns read in that sense; where somebody else may be meant, they stay."""
    words = re.findall(r"\s+|[^\s]+", text)
    read: list[tuple[str, str]] = []
    left: list[str] = []
    for position, word in enumerate(words):
        core = _WORD.match(word.lstrip('("“'))
        if core is None or _bare(core.group()) not in _THIRD_PERSON:
            continue
        person = _meant(words, position, core.group(), sense)
        new = _read(core.group(), _beside(words, position), person, sense.owned_after) if person else None
        if person is None or new is None:
            left.append(core.group())
            continue
        opens = position > 1 and words[position - 2].endswith((".", "!", "?"))
        new = new[0].upper() + new[1:] if opens and core.group()[0].isupper() else new
        read.append((core.group(), new.split()[0]))
        words[position] = word.replace(core.group(), new, 1)
        if _bare(core.group()) in _SUBJECTS:
            _make_agree(words, position + 2, person)
    said = "".join(words)
    said = re.sub(r"^you\b", "You", said) if text[:1].isupper() else said
    return Voiced(said, tuple(dict.fromkeys(read)), tuple(dict.fromkeys(left)), _slips(said))


# What somebody may have written whose first language is another: "until she die", "I take care of her for five years".
_SLIPS = (
    re.compile(
        r"(?i)(?:^|\b(?:until|when|where|because|and|but|that|after|before|since|while|as|so)\s+)"
        rf"((?:she|he|it|nobody|everybody|everyone|somebody) (?:{'|'.join(sorted(BARE_VERBS))}))\b"
    ),
    re.compile(
        rf"\b(I (?:{'|'.join(sorted(BARE_VERBS - {'have', 'need', 'want', 'know'}))})\b)"
        r"[^.;,]*?\b(?:for (?:\w+ )?years|for my last|in my last|last (?:year|month)|ago|yesterday)\b"
    ),
)


def _slips(text: str) -> tuple[str, ...]:
    """Verbs that look as if they were in the wrong form: "she die", "I take" of "I take … for five years"."""
    return tuple(dict.fromkeys(match[1] for slip in _SLIPS for match in slip.finditer(text)))


def _meant(words: list[str], position: int, pronoun: str, sense: _Sense) -> Person | None:
    """Whom a pronoun surely means, as far as the words before it tell."""
    if _bare(pronoun) in _PLURAL:
        return None if _speaks_of_several(words[:position]) else sense.plural
    both = all(some & _pronouns(" ".join(words)) for some in (_SHES, _HES))
    return None if both or may_name([word for word in words[:position] if word.strip()]) else sense.singular


def _bare(word: str) -> str:
    """The pronoun in "they're"."""
    return word.lower().replace("’", "'").partition("'")[0]


def _pronouns(text: str) -> frozenset[str]:
    return frozenset(word.lower().replace("’", "'") for word in _WORD.findall(text))


def _speaks_of_several(words: list[str]) -> bool:
    """Whether a word before the pronoun may be the things or people that it stands for."""
    said = [word.strip('.,;:!?()"“”').lower() for word in words if word.strip()]
    return any(word in SEVERAL or (len(word) > 3 and re.search(r"[^s]s$", word) and word not in SHOWS) for word in said)


def _beside(words: list[str], position: int) -> tuple[str, str]:
    """The words before and after that one; the list holds the blanks between words too."""
    before = words[position - 2].lower() if position >= 2 else ""
    return before, words[position + 2].strip(",.;:!?)").lower() if position + 2 < len(words) else ""


def _read(word: str, beside: tuple[str, str], person: Person, owned_after: frozenset[str] | None) -> str | None:
    """What a third-person pronoun becomes for that person; None where it could be read in two ways."""
    new = _in_person(word, beside, person)
    return None if new == person.possessive and owned_after is not None and beside[0] not in owned_after else new


def _in_person(word: str, beside: tuple[str, str], person: Person) -> str | None:
    low = word.lower().replace("’", "'")
    pronoun, mark, short = low.partition("'")
    if mark:
        return _shortened(pronoun, mark + short, person)
    if low == "her":
        return _her(*beside, person)
    if low in ("she", "he", "they"):
        return person.subject
    if low in ("him", "them"):
        return person.object
    if low in ("himself", "herself", "themselves"):
        return "myself" if person.subject == "I" else "yourself"
    return person.absolute if low in ("hers", "theirs") else person.possessive


def _shortened(pronoun: str, short: str, person: Person) -> str | None:
    if pronoun not in ("she", "he", "they") or short not in _SHORT_FORMS:
        return None
    if short in ("'s", "'re"):
        return person.subject + (" am" if person.subject == "I" else " are")
    return person.subject + short


def _her(before: str, following: str, person: Person) -> str | None:
    """ "her" between these words, as in "let her print" or as in "took her coat"; None for "found her water"."""
    if not before and following:
        return person.possessive
    if following in _ENDS_THE_PHRASE or not following or before in _TO_SOMEBODY:
        return person.object
    return person.possessive if before in _OF_SOMEBODY | PREPOSITIONS else None


def _make_agree(words: list[str], position: int, person: Person) -> None:
    if position < len(words) and words[position].lower() in ADVERBS:
        position += 2
    if position >= len(words) or not (verb := _WORD.match(words[position])):
        return
    irregular = {"is": "am", "was": "was", "isn't": "am not"} if person.subject == "I" else {"isn't": "aren't"}
    low = verb.group().lower().replace("’", "'")
    new = irregular.get(low) or {"doesn't": "don't", "hasn't": "haven't"}.get(low) or base_form(low)
    words[position] = words[position].replace(verb.group(), new, 1) if new != low else words[position]
