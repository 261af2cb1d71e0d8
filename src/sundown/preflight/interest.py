"""The letter says that you want the job, unless you do not.

Employers choose among people who want to come. The writer's own interest must be there in some wording; thanks for
*their* interest is not it. With low or no interest recorded, and in letters that decline, nothing is missed.

Example: a thank-you e-mail that is polite to the end and never says "I would like to do this".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import phrases
from sundown.core.examination import SPOKEN, Examination
from sundown.core.findings import Example, Finding

CITES = ("S1-04", "S2-04", "S2-06", "S0-04")

WANTED = ("thank_you_email", "strategic_letter", "second_round_thank_you")
USUAL = ("status_inquiry", "competing_offer_notice")

_WORK = r"(?:job|position|role|post|work|team|opportunity|challenge|chance|company|place|department|unit|school|ward)"
_GLAD = (
    r"(?:love|like|welcome|enjoy|relish"
    r"|be (?:\w+ )?(?:glad|happy|pleased|delighted|thrilled|proud|honou?red|excited|eager))"
)
_THEIR_INTEREST = re.compile(
    r"(?i)\b(?:your|their|the)\s+(?:\w+\s+)?interest\s+(?:in\s+(?:me|my|what\s+I|hiring)|you|that\s+you|shown)"
    r"|\byour\s+interest\b|\binterest(?:ed)?\s+in\s+(?:me|my|what\s+I)\b|\binterest\s+you\b"
    r"|\b(?:not|no\s+longer|n't)\s+(?:\w+\s+)?interested\b"
)
_INTEREST = phrases(
    r"interest(?:ed|s)?",
    rf"{_WORK}s? (?:\w+ ){{0,4}}interesting",
    rf"interesting (?:\w+ )?{_WORK}",
    r"enthusias\w+",
    r"excite\w*",
    r"exciting",
    r"eager\w*",
    r"(?:sincerely|really|truly|dearly|very much) (?:wish|want|hope|would like|would love) (?:to|this|that|the)",
    r"(?:i|i'd|i would|i should) (?:\w+ ){0,2}(?:enjoy|like|love) (?:doing|to do|working on|to work on|this one|that)",
    r"(?:i'd|i would|i should) (?:\w+ )?(?:enjoy|love|relish|welcome) \w+ing",
    rf"{_WORK} (?:of (?:[\w-]+ ){{1,5}})?would (?:let|allow|enable|suit) me",
    r"give me (?:\w+ ){0,2}(?:satisfaction|pleasure|joy) to (?:work|do|join|be|help|take)",
    r"i would take (?:the|this) (?:job|post|position|role|place)|i'd take (?:the|this) (?:job|post|position|role)",
    r"keen\w*",
    r"thrill\w*",
    r"passionate",
    rf"i(?: would|'d| should)(?: very much| really| certainly| also| still| now)? {_GLAD}(?: very much| nothing more)?"
    rf" (?:to|of|the|this|being|working|that|nothing|it)",
    rf"would {_GLAD} to (?:\w+ )?(?:work|join|contribute|come|be part|do|take|continue|go on|help|start|bring|be)",
    r"(?:i|i'd|i do|i really|still) (?:want|wish|hope|aim|aspire)"
    r" (?:to (?!hear|receive|learn|have|get|know)\w+|this|the|it|for)",
    rf"(?:\w+ )?wish for (?:this|the) {_WORK}",
    r"want(?:ed|ing)? (?:very much |badly |nothing more than )?(?:this|the|that|to (?:join|work|be|do|come))",
    r"(?:joining|join) (?:you|your|the|\w+)",
    r"(?:be|become|being|becoming) (?:a )?(?:part|member) of",
    r"work(?:ing)? (?:with|for|alongside|at) (?:you|your|the|\w+)",
    r"look(?:ing)? forward to (?:the \w+ of )?(?:working|joining"
    r"|contributing|helping|starting|being|becoming|bringing|taking|continuing)",
    r"(?:first|top|clear) choice",
    r"(?:see|picture|imagine) myself",
    r"(?:stay|remain|be kept|keep me) in the running",
    r"(?:right|good|perfect|natural|ideal|great|strong) (?:place|fit|match|job|step|role|move) for me",
    r"where i (?:want|would like|belong)",
    rf"(?:this|it) is (?:\w+ ){{0,3}}(?:{_WORK}) (?:that )?i",
    r"hop(?:e|ing) (?:very much )?(?:that )?(?:we|to (?!hear|have (?:news|an answer)|receive|get (?:news|an answer))"
    r"|you will (?!let|call|write)|i (?:can|may|will|get|might|am))",
    r"(?:confirmed|convinced|strengthened|persuaded) (?:me|my|i|in|that (?:i|my|this))",
    r"(?:certain|sure|surer|confident) (?:that )?(?:i|of (?:it|my)|this|the (?:job|post|role|place))",
    r"committed to",
    r"motivat\w+",
    r"appeal(?:s|ed|ing)?(?: to me)?",
    r"attract(?:s|ed|ive)(?: me| to me)?",
    r"drawn to",
    r"(?:drew|draws|brought|brings|tempt(?:s|ed)?|suits?|pulls?|won|wins) me(?: over)?",
    r"(?:can|could|would|will|may) (?:\w+ )?(?:start|begin)(?: \w+)?",
    r"i(?:'d| would| shall| will) (?:\w+ ){0,2}(?:be (?:here|there|back|at home|lucky|in)|stay|accept|jump|say yes"
    r"|take it|come|gladly)",
    r"count me in|sign me up|consider me|cannot wait|can't wait|hat in the ring|put my name",
    r"(?:say|be|is|was) (?:a |an )?(?:immediate |glad |plain |firm |clear )?yes",
    r"(?:heart|mind) (?:is |was )?(?:set|made up)|set my heart|made up my mind",
    r"(?:nowhere|nothing) else|no other (?:place|job|post|firm|employer|offer)|rather (?:work|be) (?:here|there|with)",
    r"(?:kind|sort|type) of (?:\w+ )?(?:work|place|job|team|post|shop|crew|house)",
    r"(?:more|surer|keener|as) (?:\w+ )?than (?:ever|before)|all the more|sold on|am sold|i'm sold|i am for it",
    r"(?:itching|longing|raring|hankering|serious) (?:to|for|about)|long to|fancy",
    r"(?:mean|be worth) (?:a lot|a great deal|a good deal|much|the world) to me",
    r"(?:job|post|role|work|place) (?:that |which )?(?:i|for me)",
    r"feel(?:s)? (?:right|at home|like home)|felt (?:right|at home|like home)|belong",
    r"(?:part|one) of (?:your|the|this|it)(?: \w+)?",
    r"take (?:it |this )?up gladly",
    r"dream",
    r"take (?:it|this|things) further",
    r"give it my (?:all|full|best)",
    r"my (?:own )?wish",
)


def check(letter: Examination) -> Iterator[Finding]:
    """No word of the writer's own interest."""
    if letter.kind not in WANTED + USUAL or letter.medium in SPOKEN or not letter.anatomy.english:
        return
    if letter.interest in ("none", "low") or (letter.thread is not None and letter.thread.ended is not None):
        return
    if any(_INTEREST.search(_THEIR_INTEREST.sub(" ", sentence.text)) for sentence in letter.anatomy.sentences):
        return
    severity = "confirm" if letter.kind in WANTED else "warn"
    yield letter.missing(severity, "nothing says that you want this job: one plain sentence is enough")


PASSES = (
    Example(body="I would very much like to do this job.\n"),
    Example(body="I can see myself on your ward, and I hope to be back.\n"),
)
FAILS = (
    Example(body="Thank you for your interest in me. The ratio project was worth hearing about.\n"),
    Example(body="It was a pleasure to meet you and to see the ward. I am at your disposal for questions.\n"),
)
