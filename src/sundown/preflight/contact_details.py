"""Your own telephone number and addresses are right, and an e-mail has one of them.

Whoever can't reach you can't invite you. A number, e-mail address or profile that is a slip away from a recorded one
blocks, with the right one suggested; so does somebody else's below your name. One that no fact holds has to be
confirmed, and so has a number beside the name of somebody who has another one, and a street or a town with another
number than the recorded address. An e-mail to an employer without a telephone number or address below it is warned
about.

Example: 216 555 0124, where your number is 216 555 0142.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sundown.core.addresses import FEWEST_DIGITS, Address, digits
from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.findings import Example, Finding
from sundown.core.kin import OWN_PEOPLE
from sundown.core.nearness import slips
from sundown.core.passages import sentence

CITES = ("S4-15", "S1-01")

_PHONE = re.compile(r"(?<![\w./:-])(?:\+|00)?\(?\d(?:[\d )./\u00a0\u2011-]|\(\d{1,4}\)){5,22}\d(?![\w-])")
_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:1[5-9]|20)\d\d ?[-–/] ?(?:1[5-9]|20)?\d\d")
_EMAIL = re.compile(r"(?<![\w.+'-])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
_ADDRESS = re.compile(
    r"(?i)(?:https?://|www\.|(?<![\w@./-])(?:[\w-]{1,20}\.)?linkedin\.[a-z]+/)[^\s<>\"”]{0,300}[^\s<>\"”.,;:!?)’']"
)
_PROFILE = re.compile(r"(?i)linkedin\.[a-z.]+/in/([^/?#\s]+)")
_POSTAL_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
_SHOULD_HAVE = ("thank_you_email", "strategic_letter", "second_round_thank_you", "status_inquiry", "reply")


def check(letter: Examination) -> Iterator[Finding]:
    """Wrong, new and missing details."""
    body = letter.letter.body
    taken = [match.span() for pattern in (_EMAIL, _ADDRESS, _DATE) for match in pattern.finditer(body)]
    phones = [each for each in _PHONE.finditer(body) if not any(a < each.end() and each.start() < b for a, b in taken)]
    phones = [each for each in phones if len(digits(each[0])) >= FEWEST_DIGITS]
    for match in phones:
        yield from _phone(letter, match)
    for match in _EMAIL.finditer(body):
        yield from _email(letter, match)
    for match in _ADDRESS.finditer(body):
        yield from _web_address(letter, match)
    yield from _postal(letter)
    if not phones and not _EMAIL.search(body) and _should_have(letter):
        yield letter.missing("warn", "no telephone number or address below the letter", _own(letter)[:1])


# ------------------------------------------------------------------------------------------ telephone and e-mail


def _phone(letter: Examination, match: re.Match[str]) -> Iterator[Finding]:
    known = letter.record.addresses.with_number(match[0])
    if known:
        yield from _others(letter, match, known, "number", _own_phones(letter))
        return
    said = digits(match[0])
    numbers = [*_own_phones(letter), *(each.written for each in letter.record.addresses.phones)]
    near = next((number for number in numbers if _near_number(said, digits(number))), None)
    if near is not None:
        severity = "confirm" if _is_another(letter, match) else "block"
        yield _at(letter, severity, match, f"the number in the record is {near}", [near])
    elif letter.seeker.phones:
        yield _at(letter, "confirm", match, "no fact holds this number: is it right?")


def _own_phones(letter: Examination) -> list[str]:
    return [phone.number for phone in letter.seeker.phones]


def _email(letter: Examination, match: re.Match[str]) -> Iterator[Finding]:
    addresses, said = letter.record.addresses, match[0].casefold()
    known = addresses.with_email(said)
    own = [letter.seeker.email] if letter.seeker.email else []
    if known is not None:
        yield from _others(letter, match, [known], "e-mail address", own)
        return
    right = [*own, *(each.written for each in addresses.emails)]
    if any(said in text.casefold() for _, text in letter.record.texts):
        return
    near = next((each for each in right if _near_address(said, each.casefold())), None)
    if near is not None:
        severity = "confirm" if _is_another(letter, match) else "block"
        yield _at(letter, severity, match, f"the e-mail address in the record is {near}", [near])
    elif right:
        yield _at(letter, "confirm", match, "no fact holds this e-mail address: is it right?")


def _others(
    letter: Examination, match: re.Match[str], owners: list[Address], what: str, own: list[str]
) -> Iterator[Finding]:
    """Somebody else's number below the writer's name, or beside the name of a third person who has another one."""
    consultant = letter.situation.journal.consultant
    if any(each.owner in (None, consultant) for each in owners) or letter.kind in RECRUITERS_KINDS:
        return
    if _is_signature(letter, match) and own:
        yield _at(letter, "block", match, f"this is the {what} of {owners[0].name}; yours is {own[0]}", own[:1])
        return
    start, end = sentence(letter, "body", match.start())
    around = letter.anatomy.flat[start:end]
    named = [each for each in _with_details(letter, around, what) if each.written not in match[0]]
    if named and not any(_is_named(each.name, around) for each in owners):
        message = f"this is the {what} of {owners[0].name}; that of {named[0].name} is {named[0].written}"
        yield _at(letter, "confirm", match, message, [named[0].written])


def _is_another(letter: Examination, match: re.Match[str]) -> bool:
    """Whether the sentence may give somebody else's, or one that is no longer the writer's."""
    if _is_signature(letter, match):
        return False
    start, end = sentence(letter, "body", match.start())
    around = letter.anatomy.flat[start:end]
    return OWN_PEOPLE.search(around) is not None or _NO_LONGER.search(around) is not None


_NO_LONGER = re.compile(r"(?i)\b(?:my|the) (?:old|former|previous|other|second|work|office|home|landline)\b")


def _is_signature(letter: Examination, match: re.Match[str]) -> bool:
    """Whether it stands below the text, on a line of its own."""
    parts = letter.anatomy.parts
    return bool(parts) and match.start() >= parts[0][1] and letter.letter.to != "self"


def _with_details(letter: Examination, around: str, what: str) -> list[Address]:
    """The details of those whom a sentence names."""
    addresses = letter.record.addresses
    people = {
        person.id for word in set(_POSTAL_WORD.findall(around)) if word[:1].isupper()
        for person in letter.record.people.with_word(word)
    }  # fmt: skip
    return [each for each in (addresses.phones if what == "number" else addresses.emails) if each.owner in people]


def _is_named(name: str, around: str) -> bool:
    return any(word in around for word in name.split() if len(word) > 2)


def _near_number(one: str, other: str) -> bool:
    """Whether they are a slip or two apart, with or without the country's digits."""
    return any(
        len(tail) >= FEWEST_DIGITS and slips(one, tail) <= (1 if len(tail) < 9 else 2)
        for tail in {other, *(other[cut:] for cut in (1, 2, 3))}
    ) or any(len(tail) >= FEWEST_DIGITS and slips(tail, other) <= 1 for tail in (one[1:], one[2:]))


# ------------------------------------------------------------------------------------------ addresses


def _near_address(one: str, other: str) -> bool:
    """Two slips in all, or the same name at another domain that is nearly the same."""
    return slips(one, other) <= 2 or _bones(one) == _bones(other)


def _bones(address: str) -> str:
    return re.sub(r"[^\w@]|_", "", address)


def _web_address(letter: Examination, match: re.Match[str]) -> Iterator[Finding]:
    known = letter.record.web_addresses
    said = _bare(match[0])
    if any(said == _bare(each) or said in _bare(each) for each in known):
        return
    near = next((each for each in known if slips(said, _bare(each)) <= 2), None)
    if near is not None:
        yield _at(letter, "block", match, f"the address in the record is {near}", [near])
        return
    profile = _PROFILE.search(match[0])
    if profile is not None:
        yield from _profile(letter, match, profile[1])


def _profile(letter: Examination, match: re.Match[str], slug: str) -> Iterator[Finding]:
    """A LinkedIn profile that the record does not hold: the writer's own name in it is right, nearly so is not."""
    said = re.sub(r"[\W\d_]", "", slug.casefold())
    own = re.sub(r"[\W\d_]", "", letter.seeker.name.casefold())
    if said and 0 < slips(said, own) <= 2:
        yield _at(letter, "block", match, f"the profile does not spell {letter.seeker.name}")
    elif said != own:
        yield _at(letter, "confirm", match, "no fact holds this profile: is it right?")


def _bare(address: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", address.casefold()).rstrip("/")


def _postal(letter: Examination) -> Iterator[Finding]:
    """The reader's or the writer's street or town with another number, beside the rest of that address as recorded."""
    flat = letter.anatomy.flat
    for post in filter(None, (letter.seeker.post, letter.contact.post if letter.contact is not None else None)):
        parts = [part.strip() for part in re.split(r"[,\n]", post) if part.strip()]
        standing = [part for part in parts if part in flat]
        for part in parts if standing else ():
            if part not in standing:
                yield from _other_numbers(letter, part)


def _other_numbers(letter: Examination, part: str) -> Iterator[Finding]:
    """Where the words of a street or town stand with other numbers: 5900 Lake Ave, where the record has 9500."""
    words = _POSTAL_WORD.findall(part)
    if all(word.isalpha() for word in words) or not any(word.isalpha() and len(word) > 2 for word in words):
        return
    number = r"(?=\w{0,5}\d)\w{1,6}(?:-\d{1,4})?"
    pattern = r"[ ,]+".join(re.escape(word) if word.isalpha() else number for word in words)
    for match in re.compile(rf"(?<![\w-]){pattern}(?![\w-])").finditer(letter.anatomy.flat):
        yield letter.within("body", "confirm", match.span(), f"the record has {part}", [part])


# ------------------------------------------------------------------------------------------ what is missing


def _should_have(letter: Examination) -> bool:
    if letter.medium != "email" or letter.kind not in _SHOULD_HAVE or letter.kind in RECRUITERS_KINDS:
        return False
    contact = letter.contact
    return contact is not None and contact.kind == "contact" and bool(letter.anatomy.words) and bool(_own(letter))


def _own(letter: Examination) -> list[str]:
    return [*(phone.number for phone in letter.seeker.phones), *filter(None, (letter.seeker.email,))]


def _at(letter: Examination, severity: str, match: re.Match[str], message: str, suggest: Iterable[str] = ()) -> Finding:
    return letter.within("body", severity, match.span(), message, suggest)


_SIGNED = "Thank you for your time.\n\nSincerely,\n\nAmara Okafor\n"

PASSES = (
    Example(body=f"{_SIGNED}216 555 0142\n"),
    Example(body=f"{_SIGNED}amara@mail.example\n"),
    Example(body="Thank you.\n\nAmara Okafor\n", kind="helper_card", medium="handwritten", to="reed"),
)
FAILS = (
    Example(body=f"{_SIGNED}216 555 0124\n", quote="216 555 0124"),
    Example(body=f"{_SIGNED}amarra@mail.example\n", quote="amarra@mail.example"),
    Example(body=f"{_SIGNED}+1 330 777 9000\n", quote="+1 330 777 9000"),
    Example(body=_SIGNED),
)
