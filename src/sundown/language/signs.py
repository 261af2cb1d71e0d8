"""Signs that are doubled, misplaced or alone, found by patterns over the text itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.drafting.plain import word_set
from sundown.language.slip import Slip

_BLANK_BEFORE = re.compile(r"(?<=\w)[ \t]+(?=[,;:!?.)](?:\s|$))")
_BLANK_BEHIND = re.compile(r"\([ \t]+(?=\w)")
_NO_BLANK = re.compile(
    r"(?<=[a-z])[,;:](?=[a-zA-Z])\w+|(?<=[a-z]{2})[.!?](?=(?:[A-Z][a-z]+|I(?:'[a-z]+)?)\s)\w+|(?<=[a-z]{2})\((?!e?s\))[a-z]{3,}"
    r"|(?<=\w)\)[a-z]{2,}"
)
_TWICE = re.compile(r"(?<=\w)(?:[,;:]\s?[,.;:]|\.[,;:]|[!?][.,;:]|(?<!\.)\.\s?\.(?!\.))(?=\s|$)")
_ABBREVIATED = re.compile(
    r"(?i)(?:\.\w|\b(?:inc|ltd|co|corp|etc|mr|ms|mrs|dr|jr|sr|st|no|nos|vs|approx|ext|tel|dept|est|min|max|hrs|hr|incl|"
    r"ave|rd|pp|vol|fig|ref|prof|rev|mt|ft|encl|[ap]\.?m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))\.$"
)
_ADDRESS = re.compile(r"@|https?:|www\.|\w\.\w+/|\w\.\w{2,}\.\w")
_SPLIT = re.compile(r"(?i)\b\w+(?: '(?:s|m|ll|re|ve|d|t)|' (?:m|ll|re|ve|t))\b(?!')")
_STARTERS = (
    "The|This|That|These|Those|We|It|You|They|He|She|Thank|Thanks|Please|If|My|Our|Your|There|What|When|Could|Would|"
    "As|After|But|And|So|His|Her|Their|In|On|At|Since|Before|For|Both|Each|Now|Then|Last|From|With|Also"
)
_COMMA_FOR_STOP = re.compile(rf"(?<=[a-z\d]),(?= (?:{_STARTERS}) [a-z])")
_STOP_FOR_COMMA = re.compile(r"(?<=[a-z]{3})([.!?]) +(?=[a-z][a-z']* |I'?[a-z]* )[a-z]\w*")
_NO_STOP = re.compile(rf"\b([a-z]+|\d+)(?= (?:{_STARTERS}) [a-z])")
_NEVER_LAST = word_set(
    "a an the of in at for to and or from by with my your our his their its as is was are be than called titled named "
    "i we they he she but if when while because say says said dear hi hello"
)
_GREETING = re.compile(
    r"(?i)\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|thank you|thanks|yes|no|all the best|best|yours|"
    r"kind regards|regards|many)\b[^,]*$"
)
"""What stands before a comma that a capital may follow."""
_NUMBERED = re.compile(r"(?:^|[\s,;])\w{1,2}$")
_SIGN = "punctuation"


def slips(text: str) -> Iterator[Slip]:
    """Blanks too many and too few, signs twice or split, full stops for commas and the other way round."""
    for match in _BLANK_BEFORE.finditer(text):
        yield _slip(match.start(), match.end() + 1, "no blank belongs before this sign", text[match.end()])
    for match in _BLANK_BEHIND.finditer(text):
        yield _slip(match.start(), match.end(), "no blank belongs behind this sign", "(")
    for match in _NO_BLANK.finditer(text):
        if not _ADDRESS.search(_piece(text, match.start())):
            yield _slip(match.start(), match.end(), "a blank is missing here", _spaced(match.group()))
    for match in _TWICE.finditer(text):
        if not _is_abbreviated(text, match.start() + 1):
            yield _slip(match.start(), match.end(), "one sign too many", match.group()[0])
    for match in _SPLIT.finditer(text):
        yield _slip(match.start(), match.end(), "a blank splits this word", match.group().replace(" ", ""))
    yield from _stops(text)
    yield from _unpaired(text)


def _stops(text: str) -> Iterator[Slip]:
    for match in _COMMA_FOR_STOP.finditer(text):
        if not _GREETING.match(_before_on_line(text, match.start())):
            yield _slip(match.start(), match.end(), "a new sentence begins behind this comma", ".")
    for match in _STOP_FOR_COMMA.finditer(text):
        if not _is_abbreviated(text, match.start() + 1):
            yield _slip(match.start(), match.end(), "a sentence begins with a small letter", _capital(match.group()))
    for match in _NO_STOP.finditer(text):
        if match.group() not in _NEVER_LAST and _before_on_line(text, match.start()).strip():
            yield _slip(match.start(), match.end(), "a full stop is missing here", f"{match.group()}.")


def _unpaired(text: str) -> Iterator[Slip]:
    """Brackets and quotation marks of a paragraph that are opened and not closed, or closed and not opened."""
    for paragraph in re.finditer(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*", text):
        found = paragraph.group()
        if "(" in found or ")" in found:
            yield from _at(paragraph.start(), _lonely(re.sub(r"[:;]-?[()]", _blanks, found)))
        marks = [match.start() for match in re.finditer(r'(?<!\d)"', found)]
        if len(marks) % 2 and found.count('"') == len(marks):
            yield _slip(paragraph.start() + marks[-1], paragraph.start() + marks[-1] + 1, "this mark has no other", "")
        if found.count("“") > found.count("”"):
            at = paragraph.start() + found.rindex("“")
            yield _slip(at, at + 1, "this mark has no other", "")


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _lonely(text: str) -> list[int]:
    """The places of brackets that have no other."""
    opened: list[int] = []
    alone: list[int] = []
    for match in re.finditer(r"[()]", text):
        if match.group() == "(":
            opened.append(match.start())
        elif opened:
            opened.pop()
        elif not _NUMBERED.search(text[max(0, match.start() - 4) : match.start()]):
            alone.append(match.start())
    return sorted(alone + opened)


def _at(start: int, places: list[int]) -> Iterator[Slip]:
    for place in places[:3]:
        yield _slip(start + place, start + place + 1, "this bracket has no other", "")


def _slip(start: int, end: int, message: str, meant: str) -> Slip:
    return Slip(_SIGN, "warn", start, end, message, (meant,) if meant else ())


def _piece(text: str, at: int) -> str:
    """What stands between blanks around this place."""
    before, behind = text[max(0, at - 80) : at], text[at : at + 80]
    return (before.split() or [""])[-1] + (behind.split() or [""])[0] if not before[-1:].isspace() else behind


def _before_on_line(text: str, at: int) -> str:
    return text[max(text.rfind("\n", 0, at) + 1, at - 200) : at]


def _is_abbreviated(text: str, end: int) -> bool:
    return bool(_ABBREVIATED.search(text[max(0, end - 8) : end]))


def _spaced(found: str) -> str:
    return f" {found}" if found[0] == "(" else f"{found[0]} {found[1:]}"


def _capital(found: str) -> str:
    return f"{found[0]} {found[1:].strip().capitalize()}"
