"""The employer is the right one, spelt as it spells itself.

A name that is a slip away from a recorded one, or the employer of another application, blocks. So does a name with a
word exchanged where the letter speaks of this employer ("to join …", "the post at …"); elsewhere it has to be
confirmed, and so has an employer whom no fact knows, in such a place. Other right names (`also_called`), your own
employers, and those of the people you know are right.

Example: "joining Lakeshore Memorial", where the hospital is Lakeshore General.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from sundown.core.claims.words import HONORIFICS, ROLES, is_ordinary
from sundown.core.drafting.plain import shortened, word_set
from sundown.core.employers import EVERYWHERE, KINDS_OF_EMPLOYER, Employer, Resemblance, in_one_spelling, possessor
from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.findings import Example, Finding
from sundown.core.kin import OWN_PEOPLE
from sundown.core.passages import JOINS, Run, capital_runs, is_day_or_month, sentence, texts
from sundown.core.people import name_words

CITES = ("S1-01", "S1-06")

_MAY_NAME_OTHERS = ("competing_offer_notice", "consultant_notice", "reference_alert", "card_notes", *RECRUITERS_KINDS)
_OF_ELSEWHERE = ("networking_note", "nurture_note", "new_year_card", "article_share", "linkedin_invitation")
_SHORTEST = 4
_FROM_HERE = word_set("the and a an")
_NO_NAME = word_set("i dear re fwd")
_POST = (
    r"(?:post|position|role|job|vacancy|opening|place|interview|offer|application|applied|apply|applying|opportunity"
    r"|candidate|candidacy|work(?:ing)?|career|future|team|hired|hiring|start(?:ing)?|begin(?:ning)?"
    r"|stelle|position|bewerbung|gespräch|vorstellungsgespräch)"
)
_SURELY = re.compile(
    r"(?i)\b(?:join(?:ing)?|(?:be|become|becoming) (?:a )?part of|belong to|(?:bring|carry|take)\b[^.;:!?]{1,40} to"
    r"|(?:call|letter|offer|news|message|word) from|(?:said|say|saying) yes to|(?:future|career|life|start) (?:at|with)"
    r"|(?:work|working) (?:for|with) (?:you|all of you|everyone) at"
    r"|(?:to|wish) (?:you and )?(?:everyone|everybody|all|(?:all )?the (?:team|crew|staff|people)) (?:at|in)) "
    r"(?:the |all of |everyone at |all at |you all at |der |dem )?$"
)
_LEADS = re.compile(
    rf"(?i)\b{_POST}\b(?:[ ,][^.;:!?]{{0,60}})? (?:at|with|for|by|bei|to join) (?:the |your team at |der |dem )?$"
)
_FOLLOWS = re.compile(
    r"(?i)^(?:'s)? (?:(?:is|are) (?:still |now |also )?(?:hiring|looking|seeking|recruiting|advertising|searching"
    r"|taking on)"
    r"|(?:has|have) (?:offered|hired|invited)|wants? an? |needs? an? |(?:would|should|may|might) (?:like|want|wish"
    r"|need)"
    r"|(?:may|will|might|could|would) (?:well |still |then )?(?:be |get |want to )?(?:in touch|call|ring|phone"
    r"|telephone"
    r"|contact|write|touch))"
)
_OWN_PAST = re.compile(
    r"(?i)\bI (?:have |had |'ve |also )?(?:worked|trained|studied|learn(?:ed|t)|spent|served|qualified|did|ran|led"
    r"|taught)\b"
    r"|\bwhen I was\b|\byears (?:at|with)\b|\bdegree\b|\bdiploma\b|\bmy (?:present|current|last|old|former|previous"
    r"|own)\b"
    r"|\bmy (?:time|job|work|post|years|employer|apprenticeship) (?:at|with|in)\b"
)
_AT = re.compile(r"(?i)\b(?:at|with|for|from|by|to|of|on|wish|bei|von) (?:the )?$")
_OF_ANOTHER_JOB = re.compile(r"(?i)\b(?:accepted|taken|chosen|another|elsewhere|different|other)\b")


def check(letter: Examination) -> Iterator[Finding]:
    """Employers that are nearly right, another application's, or unknown."""
    own = _own(letter)
    for where, text, begin in texts(letter):
        taken = [*_others(letter, text, begin)]
        for start, end, name in taken:
            message = f"{shortened(name, 60)} is another application; this is {own[0].name if own else ''}"
            yield letter.within(where, "block", (start, end), message, [own[0].name] if own else [])
        for run in capital_runs(letter, where, text, begin):
            if not any(start < run[-1].end() and run[0].start() < end for start, end, _ in taken):
                yield from _in_run(letter, where, run, own)


# ------------------------------------------------------------------------------------------ the record's names


def _own(letter: Examination) -> list[Employer]:
    """The names of the employer to whom, or about whom, the letter is written; its own first."""
    threads = letter.situation.threads.values()
    posts = [letter.thread.opportunity] if letter.thread else [each.opportunity for each in threads if each.accepted]
    names = [name for post in posts for name in (post.organization, *post.also_called)]
    if letter.contact is not None and letter.contact.organization:
        names.append(letter.contact.organization)
    known = letter.record.employers.all
    return [known[words] for name in dict.fromkeys(names) if (words := in_one_spelling(name_words(name))) in known]


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
                name in text
                and name not in right
                and len(name) >= _SHORTEST
                and not any(name in each or each in name for each in right if each)
            ):
                pattern = rf"(?<!\w){re.escape(name)}(?!\w)"
                yield from ((found.start(), found.end(), name) for found in re.compile(pattern).finditer(text, begin))


# ------------------------------------------------------------------------------------------ nearly, or nobody's


def _in_run(letter: Examination, where: str, run: Run, own: list[Employer]) -> Iterator[Finding]:
    """What is wrong with the names in a run of words with capitals."""
    kept = [word for word in run if word[0].casefold() not in _FROM_HERE]
    employers = letter.record.employers
    for first, last in _pieces([possessor(word[0]) for word in kept], partial(_is_aside, letter)):
        piece = kept[first : last + 1]
        said = [possessor(word[0]) for word in piece]
        named = employers.named(said)
        like = next((each for each in employers.resembling(said, own) if not named & set(each.other)), None)
        if like is not None and _may_be_meant(letter, where, piece, like, named):
            yield from _resembles(letter, where, piece[like.first : like.last + 1], like, own)
            continue
        for begin, end in _pieces(said, {said[place] for place in named}.__contains__):
            if _is_unknown(letter, said[begin : end + 1], own):
                yield from _nobodys(letter, where, piece[begin : end + 1])


def _pieces(said: list[str], aside: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """From which to which word something goes that may be a name, without the small words at its ends."""
    first: int | None = None
    for place, word in enumerate([*said, ""]):
        parts = not word or aside(word)
        if parts and first is not None:
            yield first, next(at for at in range(place - 1, first - 1, -1) if at == first or said[at] not in JOINS)
            first = None
        elif not parts and first is None and word not in JOINS:
            first = place


def _may_be_meant(
    letter: Examination, where: str, piece: list[re.Match[str]], like: Resemblance, named: set[int]
) -> bool:
    """Whether a short name goes on as a longer one with another word: Wigston Heritage Stonework."""
    if like.slip or not named & set(range(like.first, like.last + 1)):
        return True
    words = [possessor(piece[place][0]) for place in like.other]
    if set(range(like.first, like.last + 1)) - named - set(like.other):
        return True  # what follows is the right name's, too: Charnwood Pioneer Testing
    return all(word in KINDS_OF_EMPLOYER for word in words) or _speaks_of_employer(letter, where, piece)


def _is_aside(letter: Examination, word: str) -> bool:
    """Whether it is no word of an employer's name: a day, or a person."""
    if word in _NO_NAME or is_day_or_month(word) or (word in HONORIFICS and word != "st"):
        return True
    return not letter.record.employers.knows(word) and bool(letter.record.people.with_word(word))


def _resembles(
    letter: Examination, where: str, piece: Run | list[re.Match[str]], like: Resemblance, own: list[Employer]
) -> Iterator[Finding]:
    """A name that is nearly an employer's."""
    said = tuple(possessor(word[0]) for word in piece)
    if _stands_in_a_fact(letter, said):
        return
    here = where == "subject" or _speaks_of_employer(letter, where, piece)
    mine = like.employer in own
    if not like.slip and not here and not _is_likely(letter, where, piece, like, mine=mine):
        return
    severity = "block" if like.slip or (mine and here and like.telling) else "confirm"
    if severity == "block" and where == "body" and _is_of_own_people(letter, piece):
        severity = "confirm"
    right = shortened(like.employer.name, 60)
    yield letter.within(where, severity, _place(piece), f"the record has {right}", [right])


def _is_of_own_people(letter: Examination, piece: Run | list[re.Match[str]]) -> bool:
    """Whether the sentence is on people of the writer's own: "my mother worked at …"."""
    start, end = sentence(letter, "body", piece[0].start())
    return OWN_PEOPLE.search(letter.anatomy.flat, start, end) is not None


def _is_likely(
    letter: Examination, where: str, piece: Run | list[re.Match[str]], like: Resemblance, *, mine: bool
) -> bool:
    """Whether a name with a word exchanged is meant for that employer, though nothing around it says so."""
    start, end = sentence(letter, where, piece[0].start())
    before = piece[0].string[start : piece[0].start()]
    if _AT.search(before) and not _OWN_PAST.search(before) and (mine or like.telling):
        return True
    if not mine:
        return like.telling and (len(piece) > 2 or (like.one_root and like.employer.name in _former(letter)))
    same_sort = like.employer.words[-1] not in EVERYWHERE and possessor(piece[-1][0]) == like.employer.words[-1]
    return (like.telling or len(piece) > 2 or same_sort) and not _OWN_PAST.search(piece[0].string, start, end)


def _former(letter: Examination) -> tuple[str, ...]:
    """Where the writer has worked."""
    return letter.seeker.profile.employers


def _nobodys(letter: Examination, where: str, piece: list[re.Match[str]]) -> Iterator[Finding]:
    """An employer whom no fact knows, where the letter speaks of its reader's."""
    if _speaks_of_employer(letter, where, piece):
        said = shortened(piece[0].string[slice(*_place(piece))], 60)
        yield letter.within(where, "confirm", _place(piece), f"no fact knows {said}: is it the right employer?")


def _place(piece: Run | list[re.Match[str]]) -> tuple[int, int]:
    """From its first word to its last one, without 's."""
    last = piece[-1]
    return piece[0].start(), last.end() - (2 if last[0].endswith(("'s", "’s")) else 0)


def _is_unknown(letter: Examination, said: list[str], own: list[Employer]) -> bool:
    """Whether the words may be an employer's whole name, and are not all known from the facts."""
    if not letter.anatomy.english or (len(said) == 1 and is_ordinary(said[0])):  # German nouns have capitals
        return False
    words = letter.record.words
    unknown = [word for word in said if word not in words and not all(part in words for part in word.split("-"))]
    is_title = any(word in ROLES for word in said)
    part_of_own = any(set(said) <= set(each.words) for each in own)
    return bool(unknown) and not is_title and not part_of_own and (len(said) > 1 or said[0] not in KINDS_OF_EMPLOYER)


def _stands_in_a_fact(letter: Examination, said: tuple[str, ...]) -> bool:
    """Whether a text of the record has these words in a row: then there is such a name."""
    if not all(word in letter.record.words for word in said):
        return False
    name = re.compile(r"\W+".join(map(re.escape, said)), re.IGNORECASE)
    return any(name.search(text) for _, text in letter.record.texts)


def _speaks_of_employer(letter: Examination, where: str, piece: Run | list[re.Match[str]]) -> bool:
    """Whether the words around say that it is the employer whom the letter is about."""
    if letter.thread is None or letter.kind in _OF_ELSEWHERE:
        return False
    text, here = piece[0].string, piece[0].start()
    start, end = sentence(letter, where, here)
    before, after = text[max(start, here - 100) : here], text[piece[-1].end() : end]
    if letter.kind in ("decline_letter", "withdrawal_letter") and _OF_ANOTHER_JOB.search(before + after):
        return False
    led = _LEADS.search(before) and not _OWN_PAST.search(before)
    return bool(_SURELY.search(before) or led or _FOLLOWS.match(after))


PASSES = (
    Example(body="Nights at Lakeshore General would suit me. At Mercy Hospital I learned what they ask of one.\n"),
    Example(body="I trained at Tyne Infirmary before I came to Ohio.\n"),
)
FAILS = (
    Example(body="I would be glad to join Lakeshore Memorial.\n", quote="Lakeshore Memorial"),
    Example(body="I would be glad to join Lakeshor General.\n", quote="Lakeshor General"),
    Example(body="Thank you.\n", subject="Thank you - Lakshore General", quote="Lakshore General"),
    Example(body="The post at Erie Memorial is what I want.\n", quote="Erie Memorial"),
    Example(body="Lakeview General is hiring two nurses for the nights.\n", quote="Lakeview General"),
)
