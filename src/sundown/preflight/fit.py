"""One point that shows why you are right for the job, with something to show for it.

"A great fit and a team player" is said by everybody. A result, a number, a certificate or what they liked about you is
remembered. The criteria of the post, the profile's results, what was forgotten and what they liked are looked for, and
sentences in which you tell what you did.

Example: "I am confident that I am the right person for this role", and nothing after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import Span, phrases
from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.core.stems import stems, telling

CITES = ("S1-16", "S2-08", "S2-10", "S2-12", "S4-26")

SHOULD_SHOW = ("thank_you_email", "strategic_letter")

_DID = phrases(
    r"i(?: have|'ve| had| also| once| already| \w+ly)* (?:led|built|ran|cut|grew|made|wrote"
    r"|taught|held|kept|won|sold|set|brought|taken|took|spent|earned|completed|\w{3,}ed)",
    r"i(?: have|'ve| had)(?: \w+ly| also| never| always| often| once| since)* (?!been|come|seen|heard|thought|had|got)"
    r"\w+(?:n|t|d|k|ne|ng|ght)",
    r"should have (?:said|told|added|mentioned|explained)",
    r"(?:i )?(?:forgot|failed|neglected|did not|didn't) (?:to )?(?:say|mention|tell|add)",
    r"my (?:\w+ ){0,3}(?:experience|background|training|work|certificat\w+|licen[cs]e|degree|skills?|results?"
    r"|record|years|project|portfolio|team|class|shift|plan|approach|knowledge|time (?:at|in|as|with))",
    r"(?:i|and) (?:can|could|would|will|am able to) (?:\w+ )?(?:bring|offer|contribute|help|show|add|put|apply"
    r"|start|take|support|reduce|save|raise|cut|build|make)",
    r"(?:years?|months?) (?:of|as|in|at|with)",
    r"i (?:hold|speak|know how|work|teach|weld|code|manage|lead|run)",
    r"what i (?:did|do|have done|learned|bring)",
    r"in my (?:\w+ ){0,2}(?:job|role|post|position|work|time)",
)
_CLAIM = phrases(
    r"(?:i am|i'm|i would be|makes? me|be) (?:\w+ ){0,4}(?:great|good|perfect|ideal|excellent|strong|right|best)"
    r" (?:fit|match|person|candidate|choice|addition)",
    r"team[- ]player",
    r"hard[- ]work(?:er|ing)",
    r"self[- ]starter",
    r"results?[- ](?:driven|oriented)",
    r"go[- ]getter",
    r"detail[- ]oriented",
    r"quick learner",
)
_OF_ME = re.compile(r"(?i)\b(?:I|my|me|mine)\b")
_EMPTY_DEEDS = re.compile(
    r"(?i)^i(?:'ve| have| had| also| very much| \w+ly)*\s+(?:enjoyed|appreciated|liked|wanted|learned"
    r"|looked|hoped|talked|discussed|noticed|realized|realised|noted|asked|wished|valued|interested|pleased|excited"
    r"|impressed|delighted|attached|enclosed|received|mentioned|needed|loved|admired|thanked|arrived|returned|walked)"
)


def check(letter: Examination) -> Iterator[Finding]:
    """No point of fit, or one without anything to show for it."""
    if letter.kind not in SHOULD_SHOW or not letter.anatomy.english or not letter.anatomy.words:
        return
    if _from_facts(letter) or any(_shows(sentence) for sentence in letter.anatomy.sentences):
        return
    claim = letter.anatomy.search(_CLAIM)
    if claim is not None:
        yield letter.at("warn", claim, "said by everybody: add the one result that shows it")
    else:
        yield letter.missing("warn", "nothing shows why you are right for this job: one result or fact is enough")


def _from_facts(letter: Examination) -> bool:
    """Whether the letter takes up a recorded result, criterion, omission or what they liked."""
    profile, post = letter.seeker.profile, letter.thread.opportunity if letter.thread else None
    long = [item.text for item in profile.accomplishments] + [gap.text for gap in letter.forgot]
    concern = letter.note.concern
    long += [text for text in (letter.note.liked, concern.answer if concern else None) if text]
    short = [*profile.skills, *(post.criteria if post else ())]
    own = letter.own_stems
    if any(len(telling(text) & own) >= min(2, len(telling(text))) for text in long if stems(text)):
        return True
    of_me = [stems(sentence.text) for sentence in letter.anatomy.sentences if _OF_ME.search(sentence.text)]
    return any(stems(text) <= said for said in of_me for text in short if stems(text))


def _shows(sentence: Span) -> bool:
    """Whether the sentence tells what the writer did, has or can do."""
    deeds = [found.group() for found in _DID.finditer(sentence.text)]
    return any(not _EMPTY_DEEDS.match(deed) for deed in deeds)


PASSES = (
    Example(body="At Mercy I cut medication errors on nights by 30 %.\n"),
    Example(body="My certificate for CRRT is from November 2025.\n", to="patel"),
    Example(body="I trained twelve new colleagues last year.\n"),
)
FAILS = (
    Example(body="I enjoyed our talk, and I am sure that I am a great fit and a team player.\n",
            quote="I am a great fit"),
    Example(body="Thank you for your time. The ratio project is a fine idea.\n"),
)  # fmt: skip
