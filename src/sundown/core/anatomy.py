"""The parts of a letter: salutation, text, close and signature, and the text's sentences with their places.

People write letters in many shapes: a date or an address above the salutation, "Hi Denise," in front of the first
sentence, no close at all, a postscript. Everything that is not clearly one of the ends counts as text. Offsets count
code points of the body as it stands in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from sundown.core.stems import is_english
from sundown.core.written import count_words

_GREETINGS = (
    r"dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern|ladies and gentlemen"
    r"|sehr geehrte[rsn]?|liebe[rs]?|guten (?:tag|morgen|abend)|hallo|chère?|cher|bonjour|madame|monsieur"
)
_CLOSES = (
    r"(?:(?:yours |very |most )*(?:sincerely|truly|faithfully|respectfully|cordially|gratefully|warmly)(?: yours)?"
    r"|(?:with |my |and |many |kind(?:est)? |best |warm(?:est)? |friendly )*"
    r"(?:regards|wishes|greetings|thanks|gratitude|appreciation|respect)"
    r"(?: (?:from .{1,30}|again|for everything|in advance|and .{1,25}))?"
    r"|(?:all the |all my |my )?best|cheers|take care|thank you(?: again| so much| very much)?|thanks(?: again)?"
    r"|talk soon|until then|see you soon|yours"
    r"|(?:mit )?(?:freundlichen?|besten?|herzlichen?|viele|liebe|schöne)"
    r" (?:grü(?:ß|ss)e?n?|gru(?:ß|ss)|dank)(?: .{1,30})?"
    r"|hochachtungsvoll|cordialement|bien cordialement|sincères salutations)"
)
_SALUTATION_LINE = re.compile(rf"(?i)^[ \t]*(?:{_GREETINGS})\b[^\n]{{0,80}}$")
_SALUTATION_BEFORE_TEXT = re.compile(
    rf"(?i)^[ \t]*(?:{_GREETINGS})\b(?:(?-i:,[ ](?:[A-Z][\w'’-]*[ ]?){{1,3}}[.,!:])"
    r"|(?:[^,:!\n.]|(?<=[ ][A-Z])\.|(?<=[rsx])\.|(?<=prof)\.){0,60}[,:!–—-]+)(?=[ \t]+\S)"
)
_NAME_LINE = re.compile(r"^[ \t]*(?:\w[\w.'’-]*[ \t]?){1,5}[,:][ \t]*$")
_CLOSE_LINE = re.compile(rf"(?i)^[ \t]*(?!(?:many )?thank.*[.!]$){_CLOSES}[ \t]*[,.!–—-]*[ \t]*$")
_CONTACT_LINE = re.compile(
    r"(?i)@|\+?\d[\d ()./-]{6,}\d|https?://|www\.|linkedin\.com|^\W*(?:tel|phone|mobile|e-?mail)\b"
)
_POSTSCRIPT = re.compile(r"(?im)^[ \t]*p\.? ?s\.?[ :,]")

_MOST_LINES_ABOVE = 12
_MOST_LINES_BELOW = 10
_LONGEST_END = 80

LONGEST_SENTENCE = 2_000
"""Characters of a sentence that is read closely; nobody writes longer ones."""

_ALIKE = str.maketrans({"’": "'", "‘": "'", "\n": " ", "\t": " ", "\u00a0": " ", "\u2011": "-", "\u2010": "-"})
"""Signs that mean the same, one for one, so that offsets stay."""

_STOP = re.compile(r"[.!?…。！？؟]+[\"'”’)\]]*(?=\s|$)|(?<=[。！？])|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•·]|\d+[.)])[ \t])")
_NO_STOP = re.compile(
    r"(?i)(?:^|[\s(\"'“])(?:mr|mrs|ms|mx|dr|prof|st|no|vs|jr|sr|inc|ltd|co|corp|dept|approx|e\.g|i\.e|etc|a\.m|p\.m|u\.s"
    r"|u\.k|ph\.d|m\.d|r\.n|encl|nov|dec|jan|feb|aug|sept|oct|hr|fr|nr|z\.b|[a-z])\.$"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the body: its place, and its words with apostrophes and blanks made alike."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Anatomy:
    """A body taken apart. `parts` are the places of the text: one, and another one for a postscript."""

    body: str
    salutation: tuple[int, int]
    parts: tuple[tuple[int, int], ...]

    @cached_property
    def flat(self) -> str:
        """The body with apostrophes and blanks made alike; as long as the body."""
        return flattened(self.body)

    @cached_property
    def text(self) -> str:
        """The letter without salutation, close and signature (D-19)."""
        return "\n\n".join(self.body[start:end] for start, end in self.parts)

    @cached_property
    def words(self) -> int:
        """Words of the text."""
        return count_words(self.text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the text, in order."""
        return tuple(span for start, end in self.parts for span in _sentences(self.body, self.flat, start, end))

    @cached_property
    def english(self) -> bool:
        """Whether the text is English, as far as its small words tell."""
        return is_english(self.text)

    def search(self, pattern: re.Pattern[str]) -> Span | None:
        """The first place in the text where the pattern matches."""
        return next(self.every(pattern), None)

    def every(self, pattern: re.Pattern[str]) -> Iterator[Span]:
        """Every place in the text where the pattern matches."""
        for start, end in self.parts:
            for match in pattern.finditer(self.flat, start, end):
                yield Span(match.start(), match.end(), match.group())


def flattened(text: str) -> str:
    """The text with apostrophes and blanks made alike; as long as the text."""
    return text.translate(_ALIKE)


def dissect(body: str, signers: Iterable[str] = (), *, spoken: bool = False) -> Anatomy:
    """Take a body apart. `signers` are the names that may stand below it; what is `spoken` is text from end to end."""
    if spoken:
        return Anatomy(body, (0, 0), (_trimmed(body, 0, len(body)),) if body.strip() else ())
    lines = list(_lines(body))
    salutation = _salutation(body, lines)
    begin = salutation[1]
    end, below = _end_of_text(body, lines, begin, {name.casefold() for name in signers if name.strip()})
    parts = [_trimmed(body, begin, end), *_postscript(body, below)]
    return Anatomy(body, salutation, tuple(part for part in parts if part[0] < part[1]))


def phrases(*wordings: str) -> re.Pattern[str]:
    """A pattern for any of these wordings as whole words, in either case, over any blanks; they may be patterns."""
    spaced = "|".join(wording.replace(" ", r"\s+") for wording in wordings)
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)", re.IGNORECASE)


# ------------------------------------------------------------------------------------------ the two ends


def _lines(body: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in body.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _salutation(body: str, lines: list[tuple[int, int]]) -> tuple[int, int]:
    """Where the salutation stands, with what is above it; (0, 0) where there is none."""
    above = [line for line in lines[: _MOST_LINES_ABOVE * 2] if body[line[0] : line[1]].strip()][:_MOST_LINES_ABOVE]
    for start, end in above:
        line = body[start:end]
        before_text = _SALUTATION_BEFORE_TEXT.match(line)
        if before_text:
            return start, start + before_text.end()
        if len(line) <= _LONGEST_END and _SALUTATION_LINE.match(line):
            return start, end
    if above and above[0][1] - above[0][0] <= _LONGEST_END and _NAME_LINE.match(body[slice(*above[0])]):
        return above[0]
    return 0, 0


def _end_of_text(body: str, lines: list[tuple[int, int]], begin: int, signers: set[str]) -> tuple[int, int]:
    """Where the text ends, and where the signature begins: after the last close, else before names and addresses."""
    last = [
        (start, end) for start, end in lines[-4 * _MOST_LINES_BELOW :] if start >= begin and body[start:end].strip()
    ]
    for start, end in last[-_MOST_LINES_BELOW:] if len(last) > 1 else ():
        if end - start <= _LONGEST_END and _CLOSE_LINE.match(body[start:end]) and _only_ends(body, end):
            return start, end
    stop = len(body)
    for start, end in reversed(last[-_MOST_LINES_BELOW:]):
        if not _is_signature(body[start:end].strip(), signers):
            break
        stop = start
    return stop, stop


def _only_ends(body: str, close: int) -> bool:
    """Whether nothing but short lines, or a postscript, stands below the close."""
    below = body[close:]
    postscript = _POSTSCRIPT.search(below)
    signature = below[: postscript.start()] if postscript else below
    return all(len(line) <= _LONGEST_END + 40 for line in signature.split("\n"))


def _is_signature(line: str, signers: set[str]) -> bool:
    if len(line) > _LONGEST_END or (line.endswith((".", "!", "?")) and len(line.split()) > 3):
        return False
    name = line.strip(" -–—").casefold()
    bare = any(name == signer or name == signer.split()[0] or name.startswith(f"{signer},") for signer in signers)
    return bare or (_CONTACT_LINE.search(line) is not None and len(line.split()) <= 8)


def _postscript(body: str, below: int) -> Iterator[tuple[int, int]]:
    found = _POSTSCRIPT.search(body, below)
    if below < len(body) and found:
        yield _trimmed(body, found.start(), len(body))


def _trimmed(body: str, start: int, end: int) -> tuple[int, int]:
    piece = body[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


# ------------------------------------------------------------------------------------------ the sentences


def _sentences(body: str, flat: str, start: int, end: int) -> Iterator[Span]:
    begin = start
    for stop in _STOP.finditer(body, start, end):
        if stop.group() == "." and _NO_STOP.search(body[max(begin, stop.end() - 9) : stop.end()]):
            continue
        yield from _span(flat, begin, stop.end())
        begin = stop.end()
    yield from _span(flat, begin, end)


def _span(flat: str, start: int, end: int) -> Iterator[Span]:
    start, end = _trimmed(flat, start, end)
    if any(sign.isalnum() for sign in flat[start:end]):
        yield Span(start, end, flat[start:end])
