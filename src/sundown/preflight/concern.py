"""The reader's doubt is answered, and none is raised that nobody had.

A doubt that was noted wants an answer in the first letter to that person, said positively and with something to show
for it; a card does not count, and one letter's answer serves all. A doubt that was only felt is answered without being
named. A doubt that nobody voiced has no place in a letter.

Example: they wondered about "only 14 months of ICU", and the letter is silent about it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import Anatomy, phrases
from sundown.core.drafting.plain import shortened
from sundown.core.examination import Examination
from sundown.core.facts import Concern
from sundown.core.findings import Example, Finding
from sundown.core.stems import stems, telling

CITES = ("S2-07", "S3-11")

CARRIERS = ("thank_you_email", "strategic_letter", "second_round_thank_you")
_ENOUGH = 2
_SHARE = 0.34

_DOUBT = r"concern(?:s|ed)?|worr(?:y|ies|ied)|doubts?|hesitat\w+|reservations?|misgivings?|fears?|apprehensi\w+|unsure"
_NAMED = phrases(
    rf"(?:your|any|the|some|a|that|this) (?:\w+ )?(?:{_DOUBT})",
    rf"you (?:\w+ ){{0,3}}(?:{_DOUBT})(?: \w+)?",
)
_RAISED = phrases(
    rf"(?:your|any) (?:\w+ )?(?:{_DOUBT}) (?:\w+ ){{0,3}}(?:my|me|i)",
    rf"you (?:may|might|could|must|are|were|seemed|will) (?:\w+ ){{0,2}}(?:{_DOUBT}|wondering whether i)",
    r"(?:although|though|while|even though|despite the fact that|i (?:know|realize|realise|admit|am aware)(?: that)?) i"
    r" (?:do not|don't|lack|am not|have not|haven't|have no|have little|may not|might not|am missing)",
    r"(?:despite|in spite of) my (?:lack|limited|little|missing|short|gaps?)",
    r"my (?:lack of|weakness(?:es)?|shortcomings?)",
    r"(?:you|some|some people|others|one) (?:may|might|could|will|would) (?:\w+ ){0,2}(?:think|say|feel|object|argue"
    r"|fear|find|suspect|believe) (?:that )?(?:i(?:'m| am)|my|me)",
    r"(?:do not|don't|not) (?:be|let) (?:\w+ ){0,4}(?:put off|troubled|worried|deterred|alarmed|bothered|put you off)",
    r"if (?:my|the) (?:\w+ ){1,6}(?:troubles?|worries|bothers?|puts?) you",
    r"(?:see|understand|know|reali[sz]e) why you (?:would|might|may|could) (?:\w+ )?(?:hesitate|doubt|worry|wonder)",
    r"(?:know|am aware|reali[sz]e|admit)(?: that)? my (?:\w+ ){1,3}(?:has|have|is|are) (?:a |an |too )?(?:hole|gap"
    r"|short|thin|weak|little)",
)
_TO_SHOW = re.compile(r"(?i)\bI(?:'ve| have| had| hold| did| made| took| kept| ran| led| am| \w+ed)\b|\bmy\b|\bme\b")


def check(letter: Examination) -> Iterator[Finding]:
    """A doubt left open, a felt one named, or one that nobody had."""
    if not letter.anatomy.english or letter.kind not in CARRIERS or not letter.anatomy.words:
        return
    concern = letter.note.concern
    if concern is None or not stems(concern.text):
        for span in letter.anatomy.every(_RAISED):
            yield letter.at(
                "warn", span, "this raises a doubt that nobody voiced: leave it out, or say what you can do"
            )
        return
    if concern.source == "sensed":
        named = letter.anatomy.search(_NAMED)
        if named is not None:
            yield letter.at("warn", named, "they never said this doubt aloud: answer it without naming it")
    if letter.kind != "thank_you_email" or not _in_another(letter, concern):
        yield from _unanswered(letter, concern)


def _in_another(letter: Examination, concern: Concern) -> bool:
    """Another letter to that person answers it already."""
    return any(_answers(anatomy, concern, letter) for anatomy in letter.same_reader)


def _unanswered(letter: Examination, concern: Concern) -> Iterator[Finding]:
    if _answers(letter.anatomy, concern, letter) or _in_another(letter, concern):
        return
    doubt = shortened(concern.text, 80)
    proof = f"; your answer: {shortened(concern.answer, 80)}" if concern.answer else ""
    how = "said" if concern.source == "stated" else "seemed to think"
    yield letter.missing("confirm", f"{letter.name} {how}: {doubt}. Nothing here answers that{proof}")


def _answers(anatomy: Anatomy, concern: Concern, letter: Examination) -> bool:
    """Whether the text takes up the recorded answer, or the doubt's own subject with something to show for it."""
    known = (letter.title, letter.organization)
    if concern.answer and _covers(anatomy, telling(concern.answer, *known)):
        return True
    about = telling(concern.text, *known)
    touched = [sentence.text for sentence in anatomy.sentences if stems(sentence.text) & about]
    return any(_TO_SHOW.search(text) for text in touched)


def _covers(anatomy: Anatomy, wanted: frozenset[str]) -> bool:
    shared = wanted & stems(anatomy.text)
    return bool(shared) and len(shared) >= min(_ENOUGH, len(wanted), max(1, round(_SHARE * len(wanted))))


PASSES = (
    Example(body="In 14 months of nights I have not missed one shift.\n", kind="strategic_letter"),
    Example(body="I could talk about alerts for hours.\n", to="patel"),
)
FAILS = (
    Example(body="Thank you for the talk about the ratio project. I want this job.\n", kind="strategic_letter"),
    Example(body="You may be worried about my age.\n", to="patel", quote="You may be worried"),
)
