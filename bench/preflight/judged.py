"""What the checks say about the letters of a set: which mistakes they find, and what they say that is not so.

A mistake counts as found where a check of its family says something that it does not say of the clean letter, at the
words that were put in (or at the letter's end, for what is missing). Notes count neither way: nobody has to act on one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bench.preflight.sets import Blunder, Voice
from sundown.core.findings import Finding
from sundown.core.written import WrittenLetter
from sundown.preflight import examine

LANGUAGE = ("nonword", "doubled_word", "article", "real_word", "agreement", "verb_form", "pronoun_case", "apostrophe",
            "missing_word", "punctuation", "dialect")  # fmt: skip
TONE = ("desperation", "pressure", "presumption", "bitterness", "flattery", "self_deprecation", "register",
        "written_record")  # fmt: skip
FACTS = ("names", "organization", "role", "dates", "contact_details", "numbers", "claims", "contradiction")
STRUCTURE = ("placeholder", "attachment", "salary")
MECHANICAL = ("nonword", "doubled_word", "article", "placeholder")
"""Classes of which every single one must be found."""
_LANGUAGE_CHECKS = frozenset(("spelling", "real_word", "grammar", "doubled_word", "punctuation", "dialect"))


@dataclass(frozen=True)
class Judged:
    """One planted mistake, whose it is, and what was said about it."""

    voice: str
    blunder: Blunder
    found: tuple[Finding, ...]


def mistakes(voice: Voice) -> Iterator[Judged]:
    """Each mistake of a voice, judged in its letter; one that shows only beside others, with all the others there."""
    clean = {each.file: each.findings for each in examine(list(voice.letters.items()), voice.journal)}
    for blunder in voice.blunders:
        findings = _examined(voice, blunder)
        known = {(each.check, each.where, each.quote, each.message) for each in clean[blunder.letter]}
        yield Judged(voice.name, blunder, tuple(
            finding for finding in findings
            if finding.severity != "note" and finding.check in _family(blunder.kind)
            and (finding.check, finding.where, finding.quote, finding.message) not in known
            and _is_there(finding, blunder, voice.letters[blunder.letter])
        ))  # fmt: skip


def false_alarms(voice: Voice) -> Iterator[tuple[str, Finding]]:
    """What is said about the clean letters of a voice, notes excepted, each with its letter's name."""
    for examined in examine(list(voice.letters.items()), voice.journal):
        for finding in examined.findings:
            if finding.severity != "note":
                yield examined.file, finding


def place_of(blunder: Blunder, clean: WrittenLetter) -> tuple[int, int]:
    """Where the words that were put in stand, in code points, given the letter without them."""
    start = getattr(clean, blunder.where).index(blunder.find)
    return start, start + len(blunder.put)


def touches(start: int, end: int, place: tuple[int, int]) -> bool:
    """Whether two stretches overlap or stand side by side."""
    return start <= place[1] and place[0] <= end


def _family(kind: str) -> frozenset[str]:
    """The checks whose business a mistake is: any of language, of tone or of facts, else the one of its name."""
    if kind in LANGUAGE:
        return _LANGUAGE_CHECKS
    return frozenset(TONE if kind in TONE else FACTS if kind in FACTS else (kind,))


def _examined(voice: Voice, blunder: Blunder) -> Sequence[Finding]:
    letter = blunder.planted(voice.letters[blunder.letter])
    beside = voice.letters if blunder.kind == "contradiction" else ()
    letters = [(name, voice.letters[name]) for name in beside if name != blunder.letter]
    examined, *_ = examine([(blunder.letter, letter), *letters], voice.journal)
    return examined.findings


def _is_there(finding: Finding, blunder: Blunder, clean: WrittenLetter) -> bool:
    if not finding.quote:
        return True
    return finding.where == blunder.where and touches(finding.start, finding.end, place_of(blunder, clean))
