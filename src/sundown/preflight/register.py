"""The words of a letter, not of a chat.

Told are: emoji and smileys, runs of exclamation marks, shouting in capitals, text-speak ("thx", "u", "lol"), slang, and
chumminess with somebody you met once. Warm and plain words pass, and so do words that are slang elsewhere and the
trade's here (a sick patient, a blast furnace, a cool room). Coarse words block. The check knows wordings and how blunt
lines sound: where it is silent, read the letter aloud all the same.

Example: "OMG, that was awesome, you guys rock!!"
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import Span
from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.language.tones import tone

CITES = ("S4-27", "S1-05")

LEFT_ALONE = ("card_notes",)

SIGNS = tone("register")

_EMOJI = re.compile(
    "[\U0001f300-\U0001faff\U0001f1e6-\U0001f1ff\u2600-\u2604\u2615\u261d\u2639-\u263b\u2661\u2665\u263a\u26a1\u2728\u2753\u2757\u2763\u2764\u270a-\u270d\u2b50\u203c\u2049]"
)
_SMILEY = re.compile(r"(?<![\w:/.(])(?:[:;=8][-^']?[)(DPpOo/|*\]]|<3|\^_?\^|xD|:'\()(?![\w/])")
_EXCLAIMED = re.compile(r"!{2,}|\?!|!\?|\?{2,}")
_LONE = re.compile(r"(?<![\w.'’&/-])(?:u|r|ur|k|n|y)(?![\w.'’&/-]|[ ](?:and|or)\b)")
_STRETCHED = re.compile(r"([a-vyz])\1\1+")
_SHOUTED = re.compile(
    r"\b(?:REALLY|VERY|LOVE|LOVED|NEED|WANT|PLEASE|THANK|THANKS|YOU|NOT|NEVER|MUST|AMAZING|SO|MUCH|GREAT|BEST|SOON|"
    r"ASAP|HUGE|EXCITED|ALL|EVER|DO|YES)\b"
    r"(?:\W+[A-Z]{2,}\b)+|\b(?:REALLY|VERY|LOVE|LOVED|NEVER|AMAZING|EVER|SO|HUGE|EXCITED|BEST|PLEASE)\b"
)
_CHUMMY = re.compile(r"(?i)^\W*(?:yo|hey|hiya|heya|sup|howdy|wassup|what's up)\b")
MOST_EXCLAIMED = 3

_SIGNS = (
    (_EMOJI, "a picture: say it in words"),
    (_SMILEY, "a smiley: say it in words"),
    (_EXCLAIMED, "one sign is enough, and none is better"),
    (_LONE, "chat words: write them out"),
    (_STRETCHED, "stretched letters belong in a chat"),
    (_SHOUTED, "capitals shout: small letters do"),
)


def check(letter: Examination) -> Iterator[Finding]:
    """Signs and words of a chat."""
    if letter.kind in LEFT_ALONE:
        return
    start, end = letter.anatomy.salutation
    greeting = _CHUMMY.search(letter.anatomy.flat[start:end])
    if greeting is not None:
        span = Span(start + greeting.start(), start + greeting.end(), greeting[0])
        yield letter.at("warn", span, "too chummy for a letter: Dear …", (f"Dear {letter.name}",))
    yield from _signs(letter)
    yield from SIGNS.findings(letter)


def _signs(letter: Examination) -> Iterator[Finding]:
    """The first place of each kind of sign, and too many sentences that exclaim."""
    for pattern, message in _SIGNS:
        span = letter.anatomy.search(pattern)
        if span is not None and not _is_code(letter, span):
            yield letter.at("warn", span, message)
        for found in list(pattern.finditer(letter.letter.subject or ""))[:1]:
            yield letter.in_subject("warn", found.start(), found.end(), message)
    exclaimed = [sentence for sentence in letter.anatomy.sentences if sentence.text.endswith("!")]
    if len(exclaimed) >= MOST_EXCLAIMED:
        yield letter.at("warn", exclaimed[-1], f"{len(exclaimed)} sentences exclaim: keep one at the most")


def _is_code(letter: Examination, span: Span) -> bool:
    """Part of a web address or of a number with letters, rather than a word."""
    around = letter.anatomy.flat[max(0, span.start - 40) : span.end + 1].split()
    return bool(around) and "://" in around[-1]


PASSES = (
    Example(body="The cool room, the blast furnace and a sick patient all wait for nobody.\n"),
    Example(body="What a lovely morning that was! Thank you.\n"),
)
FAILS = (
    Example(body="This is bullshit.\n", quote="bullshit"),
    Example(body="That was awesome.\n", quote="was awesome"),
    Example(body="Thank you so much 😀.\n", quote="😀"),
    Example(body="See you soon!!\n", quote="!!"),
    Example(body="Hey Denise,\n\nThank you.\n", quote="Hey"),
)
