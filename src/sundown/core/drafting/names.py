"""What to call people: the salutation, the name inside a sentence, the name below a letter.

Names stay as their owners write them. A surname stands alone only where a confirmed salutation says so, or where the
title is known and nothing about the name leaves doubt which part is the surname (S1-06): many names put the family
name first, and many have two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.drafting.plain import as_name, plain, word_set
from sundown.core.facts import Contact, Seeker

_BEFORE_A_SURNAME = word_set(
    "mr mrs ms mx miss dr prof professor judge chief captain herr frau m mme mlle sr sra señor señora signor signora"
)
_TITLES = {
    "he": word_set("mr herr m sr señor signor sir father brother"),
    "she": word_set("mrs ms miss frau mme mlle sra señora signora madam sister dame lady"),
}
_PARTICLES = word_set("van von de der den del della di da dos du la le ter ten zu bin ibn al el")
_SUFFIXES = word_set("jr sr ii iii iv")
_CREDENTIALS = word_set("rn lpn bsn msn np md do phd dphil edd jd mba cpa pe esq dds pharmd acca msc bsc ba ma")
_FAMILY_NAME_FIRST = word_set("CN TW HK MO KR KP JP VN HU KH SG")
_NO_SURNAME = word_set("IS ID MM MN ET ER TH")
# The names that most often come first where the family name leads; one of them in front leaves the order in doubt.
_OFTEN_FIRST = word_set(
    "nguyen tran le pham huynh phan vu vo dang bui do ho ngo duong ly kim lee park choi jung kang cho yoon jang lim "
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo zheng liang xie tang deng feng "
    "cheung wong chan leung lau tanaka sato suzuki nagy kovacs toth szabo horvath"
)

_LONGEST_POST = 3  # words; a longer one is not what a note calls anybody
_LONGEST_NAME = 100  # characters; nobody writes a longer one into a note


def called(contact: Contact) -> str:
    """The reader inside a sentence or a question: Dr. Patel, Miguel Santos, never "Sehr geehrte Frau Tenbrink"."""
    confirmed = re.fullmatch(r"(?i)dear\s+(.+)", _greeting(contact.salutation or ""))
    if confirmed:
        return confirmed[1]
    name, honorific = bare_name(contact.name), as_name(contact.honorific)
    if (short := _greeting(contact.salutation or "")) and set(short.split()) <= set(name.split()):
        return short
    if not honorific or name.casefold().startswith(honorific.casefold()):
        return name
    return f"{honorific} {surname(contact) or name}"


def pronoun(contact: Contact) -> str | None:
    """ "he" or "she" where the person's title tells it."""
    first = (plain(contact.honorific or "") or bare_name(contact.name)).split()[:1]
    title = "".join(first).rstrip(".").casefold()
    return next((word for word, titles in _TITLES.items() if title in titles), None)


def dear(contact: Contact) -> str:
    """The salutation without its comma or colon: Dear Dr. Patel; the confirmed one where there is one."""
    if as_name(contact.salutation):
        greeting = _greeting(contact.salutation or "")
        return greeting if " " in greeting else f"Dear {greeting}"
    name = called(contact)
    return f"Dear {name}" if name else ""


def _greeting(salutation: str) -> str:
    return as_name(salutation).rstrip(" ,:;!")


def surname(contact: Contact) -> str | None:
    """The family name where title and name leave no doubt about it, else None."""
    title = plain(contact.honorific or "").rstrip(".").casefold()
    if title not in _BEFORE_A_SURNAME or contact.country in _FAMILY_NAME_FIRST | _NO_SURNAME:
        return None
    given, *rest = bare_name(contact.name).split() or [""]
    while rest and rest[-1].rstrip(".").casefold() in _SUFFIXES:
        rest.pop()
    while len(rest) > 1 and re.fullmatch(r"\w\.?", rest[0]):
        rest.pop(0)
    if not rest or given.casefold() in _OFTEN_FIRST or not _written_in_latin(given + rest[-1]):
        return None
    with_particle = len(rest) > 1 and all(part in _PARTICLES for part in rest[:-1])
    return " ".join(rest) if len(rest) == 1 or with_particle else None


def _written_in_latin(name: str) -> bool:
    return all(ord(character) < 0x250 for character in name)


def bare_name(name: str) -> str:
    """The name on one line, without degrees behind it: Joan Becker of "Joan Becker, PhD"."""
    words = as_name(name).split(",")[0].split()
    while len(words) > 2 and _is_credential(words[-1]):
        words.pop()
    return " ".join(words)


def _is_credential(word: str) -> bool:
    return (word.replace(".", "").casefold() in _CREDENTIALS and word[-1:].isupper()) or word == "Esq."


def forms(contact: Contact) -> tuple[str, ...]:
    """The ways in which somebody's notes may name this person, longest first."""
    full, honorific = bare_name(contact.name), as_name(contact.honorific)
    last, words = surname(contact), [word for word in full.split() if not is_title(word)]
    names = {full, " ".join(words), plain(contact.name), called(contact), *_by_post(contact)}
    names |= {f"{honorific} {name}" for name in (full, words[-1] if words else "") if honorific and name}
    if last is not None:
        names.add(last)
    if len(words) > 1:
        names |= {word for word in (words[0], words[-1]) if word.casefold() not in _ALSO_WORDS and word[:1].isupper()}
    return tuple(
        sorted((name for name in names if 1 < len(name) <= _LONGEST_NAME), key=lambda name: (-len(name), name))
    )


# Names that are also words: a note that begins with "Will nights…" or "Young drivers…" does not speak of them.
_ALSO_WORDS = word_set(
    "will may mark grace hope joy art bill rich frank dean chase grant an in so my june april "
    "young old long short brown white black green gray grey page cook baker king hall hill field "
    "fields wood woods stone "
    "lake brook brooks bush berry fox wolf fish bird lamb park parks church house street lane bridge bridges bell ball "
    "cross case cash gold silver penny love power powers small little best good new moon snow frost winter winters "
    "summer summers day days weeks walker hunter potter carpenter mason miller taylor weaver fisher shepherd farmer "
    "gardener porter carter turner parker butler steward marshall major noble sharp swift strong wise savage self guy "
    "child nurse price law rose banks rivers fields west north east south court major drew jack pat sue rob ray gene "
    "dale glen heath cliff reed read rush rice bacon coffey pepper salt bond ford pope bishop abbott prior judge knight"
)


def is_also_a_word(name: str) -> bool:
    """Whether a name is an ordinary word, too: Hill, Page, Will."""
    return name.casefold() in _ALSO_WORDS


def _by_post(contact: Contact) -> Iterator[str]:
    """What a note calls somebody by their post, where the post leaves no doubt: the headteacher, the head."""
    post = plain(contact.title or "").casefold()
    posts = (post, "head") if post.replace(" ", "") in ("headteacher", "headmaster", "headmistress") else (post,)
    if post and len(post.split()) <= _LONGEST_POST:
        yield from (f"{article} {word}" for article in ("the", "The") for word in posts)


def order_in_doubt(contact: Contact) -> bool:
    """Whether the first word of the name may be the surname."""
    given, *_ = bare_name(contact.name).split() or [""]
    return contact.country in _FAMILY_NAME_FIRST | _NO_SURNAME or given.casefold() in _OFTEN_FIRST


def is_title(word: str) -> bool:
    """Whether a word stands before a name: Dr., Mrs, Herr."""
    low = word.rstrip(".").casefold()
    return low in _BEFORE_A_SURNAME or any(low in titles for titles in _TITLES.values())


def signed_name(seeker: Seeker) -> str:
    """The writer's name with the credentials that it does not hold already: Amara Okafor, RN."""
    name = as_name(seeker.name)
    held = {word.strip(",.").casefold() for word in name.split()}
    more = [plain(word) for word in seeker.credentials if plain(word).strip(".").casefold() not in held]
    return ", ".join([name, *filter(None, more)])
