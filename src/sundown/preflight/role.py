"""The post is the one that you talked about.

A title where the letter speaks of the post ("applied for …", "the … position", "to join you as …", a subject) is held
word by word against the recorded one and its other names (`title_also`). Another application's title blocks, and so
does one that is not the post's in a sure place; elsewhere it has to be confirmed. So have a title that no fact knows,
and a person's title that is not the recorded one. A part of the title is right ("the night position").

Example: "Thank you - ICU Manager", where the post is ICU Nurse.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sundown.core.claims.words import HONORIFICS
from sundown.core.drafting.plain import shortened, word_set
from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.facts import Contact, Opportunity
from sundown.core.findings import Example, Finding
from sundown.core.nearness import nearly, spelling
from sundown.core.occupations import is_occupation, is_rank
from sundown.core.passages import sentence
from sundown.core.people import NAME_WORD
from sundown.core.post_slots import Slot, post_slots
from sundown.core.title_match import head_of, judged
from sundown.core.titles import Title, titles_in, words_of_title

CITES = ("S1-01", "S1-06")

_MAY_NAME_OTHERS = ("consultant_notice", "card_notes", *RECRUITERS_KINDS)
_OF_ANOTHER_JOB = re.compile(r"(?i)\b(?:accepted|taken|chosen|another|elsewhere|different|other)\b[^.;:!?]{0,60}$")
_SOME = re.compile(r"(?i)\b(?:an?|another|any|other|future|such as|like) (?:[\w-]+ )?$")
_LATER = re.compile(
    r"(?i)\b(?:if|should|when|whenever|once)\b.{0,80}\b(?:arises?|comes? up|comes? free|opens?|falls? vacant|future"
    r"|ever|again)\b"
)
_ELSEWHERE = re.compile(
    r"(?i)\b(?:elsewhere|turned down|years ago|last year|back then|used to|in the role of|at school)\b"
)
_ANY = word_set("leader manager mentor coach helper assistant")
"""What people look for in anybody."""
_LEFT_OUT = word_set("final next new open full-time part-time permanent temporary advertised the of and in for an a")
_OWN_TITLE = re.compile(r"(?i)\b(?:am|was|been|being|became|as|i'm|my) (?:an?|the|your)? ?(?:[\w-]+ )?$")
_NAME_BEFORE = re.compile(r"([^\W\d_][\w'.-]*), (?:(?:the|your|our|their|its|my) )?$")
_NAME_BEHIND = re.compile(r"^(?:, | )(?:(?:Mr|Mrs|Ms|Mx|Dr|Miss|Prof)\.? )?((?:[A-Z][\w'-]+ ?){1,3})")
_WHOSE = re.compile(r"(?i)\b(?:an?|the|my|your|our|his|her|their|its|every|each|both) (?:[\w-]+ )?$")
_SAME_START = 4


def check(letter: Examination) -> Iterator[Finding]:
    """Titles that are another post's, nearly the right one, or nobody's."""
    if letter.kind in _MAY_NAME_OTHERS:
        return
    post = _post(letter)
    right = [words_of_title(title) for title in (post.title, *post.title_also) if title] if post else []
    told = [*_in_slots(letter, post, right)] if post is not None and post.title else []
    yield from told
    for title in titles_in(letter):
        if _is_part(title.words, right) or any(_overlap(title, each) for each in told):
            continue
        about_post = title.of_post and not _is_somebodys(letter, title)
        if about_post and post is not None and post.title and not _of_another_job(letter, title):
            severity = _of_this_post(letter, title, right)
            if severity is not None:
                message = f"the post is {shortened(post.title, 60)}"
                yield letter.within(title.where, severity, (title.start, title.end), message, [post.title])
        elif title.where == "body" and not _is_form_of_address(letter, title):
            yield from _somebodys(letter, title)


# ------------------------------------------------------------------------------------------ the post's title


def _post(letter: Examination) -> Opportunity | None:
    """The post that the letter is about; where it is about none, the one that was taken."""
    if letter.thread is not None:
        return letter.thread.opportunity
    taken = [each.opportunity for each in letter.situation.threads.values() if each.accepted]
    return taken[0] if len(taken) == 1 else None


def _in_slots(letter: Examination, post: Opportunity, right: list[tuple[str, ...]]) -> Iterator[Finding]:
    """Titles in places that hold the post's, whatever their words are."""
    for slot in post_slots(letter):
        severity = _of_a_slot(letter, slot, right)
        if severity is not None:
            message = f"the post is {shortened(post.title or '', 60)}"
            yield letter.within(slot.where, severity, (slot.start, slot.end), message, [post.title or ""])


def _of_a_slot(letter: Examination, slot: Slot, right: list[tuple[str, ...]]) -> str | None:
    """How wrong the words in a slot are; None where they may pass."""
    around = words_of_title(letter.organization)
    said = tuple(word for word in slot.words if word not in around or any(word in title for title in right))
    if not said or _is_short_for(said, right):
        return None
    how = judged(said, right)
    if how in ("right", "unclear") or _is_excused(letter, slot):
        return None
    if said in _others(letter):
        return "block"
    if how == "other":
        known = is_occupation(head_of(said)) and not (len(said) == 1 and (is_rank(said[0]) or said[0] in _ANY))
        kin = any(_same_trade(head_of(said), word) for title in right for word in title)
        return "confirm" if known and not kin and slot.sort in ("sure", "likely") else None
    if slot.sort in ("likely", "weak") or how == "added" or _may_be_theirs(letter, slot.where, slot.start, slot.end):
        return "confirm"
    return "block"


def _is_excused(letter: Examination, slot: Slot) -> bool:
    """Whether the slot may hold another title: one that a note has, a later opening, a post that was taken."""
    title = Title(slot.where, slot.start, slot.end, slot.words, of_post=True)
    if _is_form_of_address(letter, title) or _of_another_job(letter, title):
        return True
    if len(slot.words) > 1 and slot.words not in _others(letter) and _is_noted(letter, slot.words):
        return True
    whole = _sentence(letter, title)
    return bool(_LATER.search(whole) or _ELSEWHERE.search(whole) or _is_whose(letter, slot.words, whole))


def _is_whose(letter: Examination, words: tuple[str, ...], whole: str) -> bool:
    """Whether it is the title of a contact who is named beside it."""
    owners = [each for each in letter.situation.journal.contacts.values() if each.title]
    return any(
        set(words) <= set(words_of_title(each.title or "")) and each.name.split()[-1] in whole for each in owners
    )


def _overlap(title: Title, told: Finding) -> bool:
    return title.where == told.where and title.start < (told.end or 0) and (told.start or 0) < title.end


def _of_this_post(letter: Examination, title: Title, right: list[tuple[str, ...]]) -> str | None:
    """How wrong a title is in the place of the post's; None where it may pass."""
    said = title.words
    if said in _others(letter) or any(_is_slip(said, each) for each in right):
        return "block"
    if not is_occupation(title.head) or set(said) <= set(words_of_title(letter.organization)):
        return None
    if _is_short_for(said, right) or _is_noted(letter, said) or _is_form_of_address(letter, title):
        return None
    if _LATER.search(_sentence(letter, title)):
        return None
    other = _may_be_another(letter, title) or _may_be_theirs(letter, title.where, title.start, title.end)
    return "block" if len(said) > 1 and not other else "confirm"


def _may_be_another(letter: Examination, title: Title) -> bool:
    """Whether the letter may speak of some other post there: "a Charge Nurse opening"."""
    return _SOME.search(_text(letter, title)[max(0, title.start - 40) : title.start]) is not None


def _may_be_theirs(letter: Examination, where: str, start: int, end: int) -> bool:
    """Whether the sentence may speak of somebody else, of another house or of long ago."""
    if where == "subject":
        return False
    text = letter.anatomy.flat
    begin, stop = sentence(letter, where, start)
    house = _AT_A_HOUSE.match(text, end)
    ours = words_of_title(letter.organization)
    elsewhere = house is not None and not (set(words_of_title(house[1])) & set(ours))
    return elsewhere or _THEIRS.search(text, begin, stop) is not None or not _OURS.search(text, begin, stop)


_AT_A_HOUSE = re.compile(r",? (?:at|with|for|in) (?:the )?([A-Z][\w'’.-]*)")
_THEIRS = re.compile(
    r"(?i)\b(?:filled|also|as well|too|became|becomes|beside me|before me|my (?:sister|brother|friend|mother|father"
    r"|daughter|son|wife|husband|cousin|aunt|uncle|colleague|boss|manager|supervisor|neighbou?r|partner|reference"
    r"|referee|predecessor|successor)|he|she|him|her|his|they|whoever|somebody|someone|who|whom|whose|everybody|nobody"
    r"|(?:19|20)\d\d|ago|once|one day|years? (?:later|before)|used to|since then|at the time|in those days|when i was"
    r"|(?:what|how|role of|part of) (?:an?|the))\b"
)
_OURS = re.compile(
    r"(?i)\b(?:i|i'[dm]|i'll|i've|me|my|myself|mine|we|us|our|you|your|you're|you'd|this"
    r"|hire|hiring|looking for|seeks?)\b"
)
"""What a sentence on the post has: its writer or its reader."""


def _is_part(said: tuple[str, ...], right: Iterable[tuple[str, ...]]) -> bool:
    """Whether all its words are those of one title."""
    plain = {_one(word) for word in said} - _LEFT_OUT
    return any(plain <= {_one(word) for word in title} for title in right)


def _one(word: str) -> str:
    return word.removesuffix("'s").removesuffix("s")


def _others(letter: Examination) -> set[tuple[str, ...]]:
    """The titles of other applications."""
    own = letter.thread.opportunity if letter.thread else None
    posts = (post for post in letter.situation.journal.opportunities.values() if post is not own and post.title)
    return {words_of_title(title) for post in posts for title in (post.title or "", *post.title_also)}


def _sentence(letter: Examination, title: Title) -> str:
    start, end = sentence(letter, title.where, title.start)
    return _text(letter, title)[start:end]


def _text(letter: Examination, title: Title) -> str:
    return letter.flat_subject if title.where == "subject" else letter.anatomy.flat


def _is_form_of_address(letter: Examination, title: Title) -> bool:
    """Whether it stands before a name, or is the reader's own: Captain Dubé, Sister Bernadette; Thank you, Captain."""
    reader = letter.contact
    if len(title.words) == 1 and reader is not None and title.words[0] in words_of_title(reader.honorific or ""):
        return True
    behind = NAME_WORD.match(_text(letter, title), title.end + 1)
    return len(title.words) == 1 and behind is not None and bool(letter.record.people.with_word(behind[0]))


def _of_another_job(letter: Examination, title: Title) -> bool:
    """Whether the sentence may speak of a post that was taken instead."""
    told = letter.kind in ("decline_letter", "withdrawal_letter", "competing_offer_notice", "after_rejection_note")
    before = _text(letter, title)[max(0, title.start - 120) : title.start]
    return told and _OF_ANOTHER_JOB.search(before) is not None


def _is_slip(said: tuple[str, ...], title: tuple[str, ...]) -> bool:
    """Whether one word is a slip away and all others are right."""
    other = [(one, two) for one, two in zip(said, title, strict=False) if one != two]
    return len(said) == len(title) and len(other) == 1 and nearly(*other[0]) and len(other[0][1]) > 4


def _is_short_for(said: tuple[str, ...], right: list[tuple[str, ...]]) -> bool:
    """Whether one is the initials of the other: SRE, Site Reliability Engineer."""
    return any(
        "".join(word[0] for word in one) in other for title in right for one, other in ((said, title), (title, said))
    )


def _same_trade(one: str, other: str) -> bool:
    """Whether two words are of one trade: tech and technician, librarian and library."""
    return one[:_SAME_START] == other[:_SAME_START]


def _is_noted(letter: Examination, said: tuple[str, ...]) -> bool:
    """Whether a note of this search has these words in a row; what people and posts are called does not count."""
    if not all(word in letter.record.words for word in said):
        return False
    name = re.compile(r"(?<!\w)" + r"\W+(?:\w{1,3}\W+)?".join(map(re.escape, said)), re.IGNORECASE)
    journal = letter.situation.journal
    origins = {f"contact {each.name}" for each in journal.contacts.values()}
    origins |= {each.organization for each in journal.opportunities.values()}
    return any(origin not in origins and name.search(text) for origin, text in letter.record.texts)


# ------------------------------------------------------------------------------------------ people's titles


def _somebodys(letter: Examination, title: Title) -> Iterator[Finding]:
    """A title with capitals that is not said of the post: its owner's, or one that no fact knows."""
    text = letter.anatomy.flat
    before, after = text[max(0, title.start - 60) : title.start], text[title.end : title.end + 60]
    owner = _owner(letter, before, after)
    said = shortened(text[title.start : title.end], 60)
    if owner is not None and owner.title:
        recorded = words_of_title(owner.title)
        if is_occupation(title.head) and not _is_part(title.words, [recorded]) and not _is_alike(title, recorded):
            message = f"the record has {shortened(owner.title, 60)} for {shortened(owner.name, 60)}"
            yield letter.within(title.where, "confirm", (title.start, title.end), message, [owner.title])
    elif owner is None and len(title.words) > 1 and not _OWN_TITLE.search(before) and _is_new(letter, title):
        message = f"no fact knows the title {said}: is it right?"
        yield letter.within(title.where, "confirm", (title.start, title.end), message)


def _is_somebodys(letter: Examination, title: Title) -> bool:
    """Whether it stands beside a name, or is what a contact is called whom the sentence speaks of or to."""
    if title.where != "body":
        return False
    text = letter.anatomy.flat
    before, after = text[max(0, title.start - 60) : title.start], text[title.end : title.end + 60]
    if _APPOSED.search(before) or _owner(letter, before, after) is not None:
        return True
    titles = {words_of_title(each.title) for each in letter.situation.journal.contacts.values() if each.title}
    return title.words in titles and _A_MEETING.search(before) is not None


_APPOSED = re.compile(
    r"(?<![.!?] )(?<!^)\b(?!(?:I|We|Yes|No|Thanks)\b)(?:[A-Z][\w'’-]+|[a-z]+-[A-Z][\w'’-]+), "
    r"(?:(?:the|your|our|their|its|my|now|then) )?$"
)
"""A name and a comma: "I met Ruth Lane, Head of Care"."""
_A_MEETING = re.compile(
    r"(?i)\b(?:met|meet(?:ing)?|saw|see(?:ing)?|spoke|speak(?:ing)?|talk(?:ed|ing)?|ask(?:ed|ing)?|told|thank(?:ed"
    r"|ing|s)?|with|to|from|by|call(?:ed|ing)?|and) (?:the|your|our|their|its) $"
)


def _owner(letter: Examination, before: str, after: str) -> Contact | None:
    """The contact beside whose name a title stands: "Ada Stone, Head of Care", "Head of Care Ada Stone"."""
    for match in filter(None, (_NAME_BEFORE.search(before), _NAME_BEHIND.match(after))):
        words = [word for word in NAME_WORD.findall(match[1]) if word.casefold() not in HONORIFICS]
        for person in letter.record.people.with_word(words[-1]) if words else ():
            contact = next((each for key, each in letter.situation.journal.contacts.items() if key == person.id), None)
            if contact is not None:
                return contact
    return None


def _is_alike(title: Title, recorded: tuple[str, ...]) -> bool:
    """Whether the two may be said of one person: a head of either kind, or a trade that they share."""
    return any(_same_trade(title.head, word) for word in recorded)


def _is_new(letter: Examination, title: Title) -> bool:
    """Whether no contact has that title and no note has it; one of known words only where nothing says whose it is."""
    if is_rank(title.words[-1]) or _is_noted(letter, title.words):
        return False
    if any(set(title.words) <= set(each.words) for each in letter.record.employers.all.values()):
        return False
    titles = (words_of_title(each.title) for each in letter.situation.journal.contacts.values() if each.title)
    if _is_part(title.words, titles):
        return False
    words = {_one(word) for word in title.words} - _LEFT_OUT
    known = words <= {_one(spelling(word)) for word in letter.record.words}
    start, _ = sentence(letter, title.where, title.start)
    return not known or not _WHOSE.search(letter.anatomy.flat, start, title.start)


PASSES = (
    Example(body="Thank you for the talk about the nurse position. Nights as an ICU Nurse are what I want.\n"),
    Example(body="Thank you.\n", subject="Your Nurse opening, March 10"),
)
FAILS = (
    Example(body="Thank you.\n", subject="Thank you - ICU Manager, March 10", quote="ICU Manager"),
    Example(body="I would like the Charge Nurse position very much.\n", quote="Charge Nurse"),
    Example(body="I would take the post of Ward Clerk at once.\n", quote="Ward Clerk"),
    Example(body="I'd be glad to serve as your Director of Nursing.\n", quote="Director of Nursing"),
    Example(body="I am excited about the phlebotomist role.\n", quote="phlebotomist"),
)
