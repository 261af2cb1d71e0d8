"""How much a clause says of its writer's standing: the sum of what a reader could look up in it.

Claims come in more wordings than any list of sentences has ("a Queen's Award came of it", "they flew me to Tokyo to
teach it"). What they share is a distinction, an institution, a name that nobody noted, a superlative or a number, said
by or of the writer as something that was. Each weighs something; what is said to the reader, felt, wished or planned,
and the steps of applying for a post, weigh against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sundown.core.claims.achievements import ACHIEVED, DEED_VERBS

ENOUGH = 4
"""The weight from which on a clause claims something."""

_DISTINCTION = (
    r"awards?|prizes?|(?:gold|silver|bronze) medals?|medals?|champion(?:s|ships?)?|(?:national|world|state"
    r"|county|regional|european|british|league) titles?|troph(?:y|ies)|rosettes?"
    r"|keynotes?|textbooks?|patents?|patented|mba|ph\.?d|doctorate|michelin|fellow(?:ship)? (?:of|at)"
    r"|master(?:'s|s)? (?:of|in|from|degree)|honours degree|magistrate|author of|founder|co-?founder"
    r"|finalists?|runner-up|winner|elected|promoted|in charge of|certified|chartered|accredited|guinness"
    r"|olympics?|olympian|world cup|obe|mbe|bem|cbe|knighted|outstanding|five stars?|top marks"
    r"|scholarship|valedictorian|summa|cum laude|first[- ]class|distinction|commendation|citation|licen[cs]ed"
    r"|licen[cs]e|diploma|degrees? (?:in|from)|hall of fame|(?:had|have|has|took) (?:sole |full )?charge of"
    r"|responsible for the whole|(?-i:of the Year)|hall of honou?r|world record|record (?:for|time|holder)"
    r"|city & guilds|city and guilds|veteran|masterclass|ted ?x? talk|bestseller|best-selling|published"
    r"|broadcast|headline[ds]?|front page|magnum opus|(?:one|two|three|four) stars? to|(?:two|three|four"
    r"|five) stars|no advisories|zero defects|clean audits?"
)
_INSTITUTION = (
    r"county|state|region(?:al)?|nation(?:al(?:ly)?|wide)?|country|government|ministry|home office|treasury"
    r"|council|union|academy|institute|society|federation|museums?|university|college|textbooks?"
    r"|magazine|newspaper|bbc|cnn|nhs|nato|unesco|tv|television|radio|parliament|senate|congress|white house"
    r"|palace|conference|governor|mayor|minister|guild|army|navy|guards|marines|air force|raf|faculty"
    r"|police|fire service|cathedral|abbey|festival|opera|orchestra|ofsted|cqc|osha|fda|board of|head office"
    r"|headquarters|whole world|europe|america|asia|africa|trade (?:press|papers?)|local papers?|the papers"
    r"|evening news|journal|lancet|court of|supreme|town hall|city hall|guildhall|castle|minster|racecourse"
    r"|airport|stadium|opera house|courthouse|barracks|prison|observatory|embassy|premier league|the league"
    r"|exam boards?|syllabus|curriculum|handbook|british standard|building code|royal|queen's|king's"
)
_BEST = (
    r"(?:the|its|[a-z]+'s) (?:only|first|best|biggest|largest|fastest|youngest|oldest|busiest|highest|leading"
    r"|quickest|safest|strongest|finest) (?:\w+)|no one else|nobody else|anyone else|nobody in|no one in"
    r"|more (?:\w+ )?than any(?:one|body|thing)?"
    r"|all (?:the |our |its )?(?:\w+ )?(?:branches|sites|stores|schools|wards|plants|depots|offices|hospitals"
    r"|libraries|counties|regions|colleges)|top of|came (?:first|top)|first place|second place|number one"
    r"|record-breaking|unbeaten|undefeated|every (?:single )?(?:branch|site|store|school|ward|plant|depot"
    r"|office|hospital|library|county|region|year)|single-handed(?:ly)?|from scratch|from nothing"
    r"|(?:won|wins?|winning)|every \w+ in the \w+|(?:years|seasons|times|terms|months) (?:straight|running"
    r"|in a row)|half (?:of )?(?:the|our|its)|(?:team|crew|unit|staff|kitchen|yard|squad|gang|department|shop"
    r"|class) of (?:\d\d+|\w+ty|\w+teen|twelve|a hundred)|the whole (?:of|county|region|state|country|company"
    r"|trust|estate|district)|the entire|nationwide|county-wide|worldwide"
)
_WEIGHTS: tuple[tuple[int, str], ...] = ((3, _DISTINCTION), (2, _INSTITUTION), (2, _BEST))
_PATTERNS = [(weight, re.compile(rf"(?i)(?<![\w'-])(?:{words})(?![\w-])")) for weight, words in _WEIGHTS]
_QUANTITY = re.compile(
    r"(?i)\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for"
    r"|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|millions?|half a million|dozens?|a dozen"
    r"|scores of)"
    r" (?!in\b|at\b|on\b|of (?:us|them|you|our|your)\b|times?\b|seconds?|minutes?|hours?|days?|nights?"
    r"|mornings?|evenings?|weeks?|pages?|cups?|ways?|things?|questions?|notes?|words?|lines?|copies|drafts?"
    r"|letters?|e-?mails?"
    r"|calls?|and\b|or\b|more\b|others?|steps?|parts?|points?|trips?|versions?|lists?|o'clock)(?:\w+)"
)
_MINE = re.compile(r"(?i)(?<![\w'])(?:i|me|my|mine|we|us|our|i've|i'm|we've|i'd)(?![\w])")
_PAST = re.compile(
    (
        rf"(?i)\b(?:was|were|has|have|had|been|'ve|hold|holds|own|carry|carries|speak|speaks|teach|run|lead|am"
        rf"|is now|are now|{DEED_VERBS}|\w{{3,}}ed|came|gave|made|did|got|won|flew|became|called|said|bore"
        rf"|stood|wore)\b|'ve\b|'m\b|(?:'s| is| are) (?:been|now|in)\b"
    )
)
_AGAINST = re.compile(
    r"(?i)(?<![\w'])(?:you|your|yours|you're|you've|you'd|would|wouldn't|could|should|shall|might|may|will"
    r"|won't|i'll|i'd (?:like|be|love|want|rather)|if|whether|hope|hopes|hoped|want|wants|wish|thanks?|thank"
    r"|interview\w*|appl(?:y|ied|ying|ication)|post|position|role|job|vacancy|offer(?:ed)?|accept\w*|withdr\w+"
    r"|decline\w*|decid\w+|decision|shortlist|referee|reference|attached|attach|start(?:ing)? (?:on|in)|begin"
    r"|enjoyed|enjoy|met|told|talked|talk|talking|spoke|heard|hear|hearing|mentioned|asked (?:you|them|her"
    r"|him)|think|thought|believe|guess|suppose|feel|felt|sorry|glad|grateful|delighted|pleased"
    r"|looking forward|look forward"
    r"|remember|wonder\w*|reading|read|please|ring|call me|phone|train|bus|walked|walking|drove|arrived|parked"
    r"|mother|father|grandmother|grandfather|wife|husband|son|daughter|sister|brother|neighbou?r\w*|child"
    r"|children"
    r"|yesterday|today|tonight|this (?:morning|afternoon|evening|week)|last (?:week|night)|(?:mon|tues|wednes"
    r"|thurs|fri|satur|sun)day|news|never|not|no longer|hardly|since we|seen|saw|watched|noticed"
    r"|singing)(?![\w])"
)
_NAME = re.compile(
    (
        r"(?<![\w'’.])(?<![.!?:] )(?<!Mr )(?<!Ms )(?<!Mrs )(?<!Dr )(?<!Mr\. )(?<!Ms\. )(?<!Dr\."
        r" )(?<!^)[A-Z](?![A-Z]+\b)[\w'’&-]*"
    )
)
_IS_WHAT_I_DID = re.compile(
    (
        r"(?i)\W*(?:and |but |because |so )?(?:it|it's|that|this|they|which|who|nobody|no one|(?:an?"
        r"|the) [\w' -]{0,30}?(?:award|prize|medal|title)|[A-Z]\w+ (?:called|named|rated|made|gave))\b"
    )
)
"""The subject of a clause that goes on about what its writer did."""
_GOES_ON = re.compile(r"(?i)\W*(?:and )?(?:\w+ly )?(?:\w{3,}ed|won|led|ran|built|came|got|held|taught)\b")
"""A clause that takes its subject from the one before."""
_CUT = re.compile(r"[,;:–—](?!\d)| (?:and|but|so|because|while|when|though|although) ")
_FEWEST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause about its writer: its place in the sentence, its words, its weight without names, and the names in it."""

    start: int
    end: int
    text: str
    weight: int
    names: tuple[str, ...]


def clauses_of_standing(sentence: str) -> Iterator[Clause]:
    """The clauses that say of their writer what was, with their weight; where the sentence speaks of its writer at all."""
    mine = _MINE.search(sentence) is not None
    before = ""
    for start, end in _clauses(sentence):
        text, before = sentence[start:end], sentence[:start]
        if (
            _AGAINST.search(text)
            or not _PAST.search(text)
            or not (_MINE.search(text) or _IS_WHAT_I_DID.match(text) or (_GOES_ON.match(text) and _MINE.search(before)))
        ):
            continue
        if not mine and _AGAINST.search(sentence):
            continue
        yield Clause(start, end, text, _weight(text), tuple(_NAME.findall(text)))


def _clauses(sentence: str) -> Iterator[tuple[int, int]]:
    """The places of the clauses; a piece of fewer words than make a clause goes with the one before."""
    begin = 0
    for cut in _CUT.finditer(sentence):
        if (
            len(sentence[begin : cut.start()].split()) >= _FEWEST_WORDS
            and len(sentence[cut.end() :].split()) >= _FEWEST_WORDS
        ):
            yield begin, cut.start()
            begin = cut.end()
    yield begin, len(sentence.rstrip(" .!?"))


def _weight(text: str) -> int:
    weight = sum(worth for worth, pattern in _PATTERNS if pattern.search(text))
    return (
        weight
        + (1 if _QUANTITY.search(text) else 0)
        + (1 if ACHIEVED.search(text) else 0)
        + (1 if _MINE.search(text) else 0)
    )
