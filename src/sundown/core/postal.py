"""Addresses as the post of their country wants them, from the lines that a person wrote.

The lines stay as written and in their order. Only what the post asks for is put right: the last lines, their capitals
and blanks, and the country, which is the last line of what goes abroad and stands on nothing that stays in the
country. The United States, the United Kingdom, Canada, Germany and France have rules of their own here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from sundown.core.countries import country_line, country_named
from sundown.core.drafting.plain import word_set
from sundown.core.facts import Contact

_POST_OF = {"PR": "US", "VI": "US", "GU": "US", "AS": "US", "MP": "US", "JE": "GB", "GG": "GB", "IM": "GB", "MC": "FR"}
"""Whose post it is, where that is another country's: mail between the two is no mail abroad."""

_UK_CODE = re.compile(r"(?i)^(.*?)[\s,]*\b([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$")
_US_LAST = re.compile(r"(?i)^(.*?)(,?) +([A-Z]{2})[.,]* +(\d{5}(?:-\d{4})?)$")
_US_TAIL = re.compile(r"(?i)^(?:[A-Z]{2}[.,]* +)?\d{5}(?:-\d{4})?$")
_CA_CODE = re.compile(r"(?i)^(.*?)[\s,]*\b([A-Z]\d[A-Z])[ -]*(\d[A-Z]\d)$")
_PROVINCES = {
    "alberta": "AB", "british columbia": "BC", "manitoba": "MB", "new brunswick": "NB", "nova scotia": "NS",
    "newfoundland and labrador": "NL", "northwest territories": "NT", "nunavut": "NU", "ontario": "ON", "quebec": "QC",
    "québec": "QC", "prince edward island": "PE", "saskatchewan": "SK", "yukon": "YT",
}  # fmt: skip
_ALSO_A_CITY = ("quebec", "québec")
_PROVINCE = re.compile(rf"(?i)^(.*?)[\s,(]*\b({'|'.join([*_PROVINCES.values(), *_PROVINCES])})[.)]*$")
_FIVE_DIGITS = re.compile(r"^(?:[A-Z]{1,2}-)?\d{5} ")
_COUNTIES = word_set(
    "avon bedfordshire beds berkshire berks buckinghamshire bucks cambridgeshire cambs cheshire cornwall cumbria "
    "derbyshire devon dorset essex gloucestershire glos hampshire hants herefordshire hertfordshire herts kent "
    "lancashire lancs leicestershire leics lincolnshire lincs merseyside middlesex middx norfolk northamptonshire "
    "northants northumberland nottinghamshire notts oxfordshire oxon rutland shropshire somerset staffordshire staffs "
    "suffolk surrey warwickshire wiltshire wilts worcestershire worcs clwyd dyfed gwent gwynedd powys aberdeenshire "
    "angus argyll ayrshire fife lanarkshire midlothian perthshire"
) | {
    "county durham", "co durham", "east sussex", "west sussex", "isle of wight", "tyne and wear", "west midlands",
    "north yorkshire", "south yorkshire", "west yorkshire", "greater manchester", "greater london", "county antrim",
    "county down", "county tyrone", "county armagh", "county londonderry", "county fermanagh", "mid glamorgan",
    "south glamorgan", "west glamorgan",
}  # fmt: skip
"""Counties that people still write between the post town and the postcode; Durham alone is a post town."""

_JOINS_THE_LINE_BEFORE = re.compile(
    r"(?i)^(?:(?:inc|llc|llp|ltd|plc|corp|co|gmbh|ag|kg|jr|sr|md|phd)\.?"
    r"|(?:suite|ste|apt|apartment|unit|room|rm|floor|flr|bldg)\b.{0,12}|#\s?\w{1,6}|\d{1,2}(?:st|nd|rd|th) floor)$"
)
_ONLY_A_NUMBER = re.compile(r"(?i)^\d{1,4} ?(?:[a-z]|bis|ter)?$")


def postal_lines(post: str, country: str | None, *, sent_from: str | None, language: str = "en") -> tuple[str, ...]:
    """The lines of an address, last the country where it is not the sender's.

    `post` is what the person wrote, on lines or on one with commas; `country` is where it is (a country that the last
    line names decides), `sent_from` where the sender is, `language` the sender's. Empty where nothing is written.
    """
    lines = _written(post)
    named = country_named(lines[-1]) if len(lines) > 1 else None
    if named is not None:
        lines.pop()
    there, here = (named or country or sent_from or "").upper(), (sent_from or "").upper()
    lines = _put_right(lines, there)
    if not lines or not there or not here or _post_of(there) == _post_of(here):
        return tuple(lines)
    if _post_of(here) == "DE":  # DIN 5008: the place abroad in capitals
        lines[-1] = lines[-1].upper()
    return (*lines, country_line(there, language))


def addressed(reader: Contact, *, sent_from: str | None, language: str = "en") -> tuple[str, ...]:
    """The whole block: name, post and employer, then the lines of the address; empty where none is known."""
    postal = postal_lines(reader.post or "", reader.country, sent_from=sent_from, language=language)
    if not postal:
        return ()
    name = _named(reader)
    lines = list(postal[1:] if _same(postal[0], reader.name) or _same(postal[0], name) else postal)
    return (*(line for line in named_lines(reader) if not _begins_with(lines, line)), *lines)


def named_lines(reader: Contact) -> tuple[str, ...]:
    """The lines above the address: name, post and employer, as far as they are known."""
    own = (_named(reader), *(_one_line(part) for part in (reader.title, reader.organization) if part))
    return tuple(line for line in own if line)


def _named(reader: Contact) -> str:
    """The name with its title: Ms. Denise Kowalski, Herrn Dr. Hauke Thomsen."""
    title, name = _one_line(reader.honorific or ""), _one_line(reader.name)
    if not title or name.casefold().startswith(title.casefold()):
        return name
    return re.sub(r"^Herr\b", "Herrn", f"{title} {name}")


# ------------------------------------------------------------------------------------------ the lines as written


def _written(post: str) -> list[str]:
    """The lines without the commas at their ends; an address on one line is parted at its commas."""
    lines = [line for line in map(_one_line, post.splitlines()) if line]
    return lines if len(lines) != 1 else _parted(lines[0])


def _one_line(text: str) -> str:
    return " ".join(text.split()).strip(" ,;")


def _parted(line: str) -> list[str]:
    """One line parted at its commas, except where the post keeps both sides together: Cleveland, OH 44114."""
    lines: list[str] = []
    for piece in filter(None, map(_one_line, line.split(","))):
        together = (
            _JOINS_THE_LINE_BEFORE.match(piece)
            or _US_TAIL.match(piece)
            or (lines and _ONLY_A_NUMBER.match(lines[-1]) and not piece[0].isdigit())
        )
        if lines and together:
            lines[-1] += f", {piece}"
        else:
            lines.append(piece)
    return lines


def _same(one: str, other: str) -> bool:
    return _one_line(one).casefold() == _one_line(other).casefold()


def _begins_with(lines: Sequence[str], line: str) -> bool:
    """Whether the address begins with what would stand above it."""
    return any(_same(each, line) for each in lines[:3])


def _post_of(country: str) -> str:
    return _POST_OF.get(country, country)


# ------------------------------------------------------------------------------------------ each country's last lines


def _put_right(lines: list[str], country: str) -> list[str]:
    put = _COUNTRIES.get(_post_of(country))
    return put(lines) if put is not None and lines else lines


def _american(lines: list[str]) -> list[str]:
    """City, state and ZIP code on one line, the state in capitals."""
    if len(lines) > 1 and _US_TAIL.match(lines[-1]):
        lines[-2:] = [f"{lines[-2]} {lines[-1]}"]
    last = _US_LAST.match(lines[-1])
    if last:
        lines[-1] = f"{last[1]}{last[2]} {last[3].upper()} {last[4]}".lstrip()
    return lines


def _british(lines: list[str]) -> list[str]:
    """The post town in capitals, the postcode in capitals on a line of its own; a county between them stays."""
    code = _UK_CODE.match(lines[-1])
    if code is None:
        return lines
    before = [*lines[:-1], *([_one_line(code[1])] if _one_line(code[1]) else [])]
    town = next((place for place in range(len(before) - 1, 0, -1) if not _is_county(before[place])), len(before) - 1)
    capitals = [line.upper() if place == town else line for place, line in enumerate(before)]
    return [*capitals, f"{code[2]} {code[3]}".upper()]


def _is_county(line: str) -> bool:
    return line.strip(".").casefold() in _COUNTIES


def _canadian(lines: list[str]) -> list[str]:
    """MUNICIPALITY PROVINCE  A1A 1A1: two blanks before the code, one inside it, no comma, no hyphen."""
    code = _CA_CODE.match(lines[-1])
    if code is None:
        return lines
    *before, place = [line for line in (*lines[:-1], _one_line(code[1])) if line] or [""]
    province = _PROVINCE.match(place)
    if province is not None:
        is_city = province[2].casefold() in _ALSO_A_CITY and code[1]  # the one that stands before its code
        town = _one_line(province[1]) or (before.pop() if before and not is_city else "")
        place = f"{town} {_PROVINCES.get(province[2].casefold(), province[2])}" if town else place
    return [*before, f"{place}  {code[2]} {code[3]}".upper().strip()]


def _french(lines: list[str]) -> list[str]:
    """The line of the postcode in capitals."""
    return [line.upper() if _FIVE_DIGITS.match(line) else line for line in lines]


_COUNTRIES: Mapping[str, Callable[[list[str]], list[str]]] = {
    "US": _american,
    "GB": _british,
    "CA": _canadian,
    "FR": _french,
}
