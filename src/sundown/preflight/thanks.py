"""The letter says thank you, and to a helper for what they did.

Whoever gave their time expects to be thanked for it, in whatever words. A letter of thanks without any must be
confirmed; other kinds that usually thank are warned about. A helper is thanked for the act itself, not for
being nice.

Example: a thank-you e-mail that begins with the next step and never says thanks.
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.anatomy import phrases
from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.core.stems import stems, telling
from sundown.core.words import KIND_WORDS

CITES = ("S2-03", "S1-15", "S2-04", "S4-08", "S4-09")

LETTERS_OF_THANKS = (
    "thank_you_email", "strategic_letter", "second_round_thank_you", "handwritten_note", "helper_card",
    "reference_thanks",
)  # fmt: skip
USUALLY_THANK = (
    "withdrawal_letter", "decline_letter", "after_rejection_note", "offer_acknowledgement", "reference_alert",
    "reschedule_confirmation",
)  # fmt: skip

THANKS = phrases(
    "(?<!no\\s)thanks?(?! to (?:my|an?|this|that|these|those|our|its|his|her|their)\\b)",
    "thanking",
    "thanked",
    "thankful(?:ly)?",
    "thank-you",
    "many thanks",
    "ta",
    "grateful(?:ly)?",
    "gratitude",
    "(?<!will\\s)(?<!would\\s)(?<!should\\s)(?<!can\\s)(?<!could\\s)(?<!you\\s)appreciat(?:e|ed|es|ing|ion|ive)",
    "indebted",
    "much obliged",
    "obliged to you",
    "in your debt",
    "(?:it was|that was|how|very|so|most|too) (?:very |so |really |most |extremely )?(?:kind|considerate|good|generous"
    "|gracious|thoughtful) (?:of|that) you",
    "(?:your|the) (?:kindness|generosity|hospitality)",
    "you were (?:so |very )?(?:kind|generous|gracious)",
    "i (?:really )?(?:valued|treasured|prized) (?:your|the) (?:time|help|advice|conversation|chance|opportunity)",
    "meant a (?:lot|great deal|good deal) to me",
    "(?:a|what a|it was a|my) (?:privilege|honou?r)",
    "danke",
    "dank",
    "bedanken?",
    "bedanke",
    "dankbar",
    "merci",
    "remerci\\w*",
)


def check(letter: Examination) -> Iterator[Finding]:
    """Thanks missing, or a helper's deed."""
    if letter.kind not in LETTERS_OF_THANKS + USUALLY_THANK or not letter.anatomy.words:
        return
    if letter.anatomy.search(THANKS) is None and not _in_close(letter):
        if letter.anatomy.english or letter.kind in LETTERS_OF_THANKS[:1]:
            severity = "confirm" if letter.kind in LETTERS_OF_THANKS and letter.anatomy.english else "warn"
            what = f"a {KIND_WORDS[letter.kind]} that thanks for nothing" if severity == "confirm" else "no thanks"
            yield letter.missing(severity, f"{what}: thank {letter.name} in your own words")
        return
    if letter.kind == "helper_card":
        yield from _deed(letter)


def _in_close(letter: Examination) -> bool:
    """ "Many thanks," above the name is thanks too, in all but the letters that are there for it."""
    return letter.kind not in LETTERS_OF_THANKS and THANKS.search(letter.anatomy.flat) is not None


def _deed(letter: Examination) -> Iterator[Finding]:
    helped = letter.talk.helped_by.get(letter.contact.id) if letter.talk and letter.contact else None
    if helped and letter.anatomy.english and not telling(helped) & stems(letter.anatomy.text):
        yield letter.missing("warn", f"it does not say what {letter.name} did: {helped[:100]}")


PASSES = (
    Example(body="Dear Ms. Kowalski,\n\nI am grateful for the hour you gave me.\n"),
    Example(body="It was so kind of you to show me the ward.\n"),
    Example(body="Thank you for moving my slot around the night shift.\n", to="reed", kind="helper_card",
            medium="handwritten", subject=None),
)  # fmt: skip
FAILS = (
    Example(body="Dear Ms. Kowalski,\n\nI enjoyed our talk about the ratio project and want the job.\n"),
    Example(body="Dear Tamika,\n\nThank you for being so nice.\n", to="reed", kind="helper_card", medium="handwritten",
            subject=None),
)  # fmt: skip
