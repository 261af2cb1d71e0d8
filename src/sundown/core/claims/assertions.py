"""What writers assert of themselves that a reader can look up: a certificate, a prize, a post, a place, how many.

An assertion is a verb of achieving or holding whose subject is the writer ("I have opened", "and hold", "my book was"),
with an object that has weight: a credential, a name, a quantity, a scope ("the whole of"), an honour. What was seen or
said, wishes, plans, and everyday doings have none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sundown.core.claims.achievements import ASIDE, DEED_VERBS, LEADING_VERBS, NEWS
from sundown.core.claims.words import NO_NAMES as SMALL_WORDS
from sundown.core.claims.words import ROLES
from sundown.core.anatomy import LONGEST_SENTENCE
from sundown.core.drafting.plain import word_set
from sundown.core.stems import stem

_ADVERBS = (
    r"(?:(?:also|now|still|even|already|once|just|then|since|personally|currently|previously|formerly|recently"
    r"|both|only|really|actually|first|twice"
    r"|myself|\w{3,}ly) )*"
)
_I = rf"\b(?:i|we)(?:'ve|'d|'m)? {_ADVERBS}(?:(?:have|had|was|am|were) )?{_ADVERBS}(?:been )?{_ADVERBS}"
_ACTIVE = rf"\b(?:i|we)(?:'ve|'d)? {_ADVERBS}(?:(?:have|had) )?{_ADVERBS}"
_AND = (
    rf"(?:,|^having|\band\b|\bbut\b|\bor\b|\bhaving\b|\bafter\b|\bi\b[^.!?;]{{0,60}}?\bwho\b) (?:(?:and|then"
    rf"|later|having|have|had) )?{_ADVERBS}"
)
_CREDENTIAL = (
    r"(?:certificat(?:e|es|ion|ions)|diplomas?|degrees?|doctorate|ph\.?d|mba|m\.?sc|b\.?sc|hn[cd]|nvq|gcses?"
    r"|a-levels?|master['’]s|masters|bachelor['’]s"
    r"|licen[cs]es?|black belt|green belt|accreditation|qualifications?|patents?|monograph|fellowships?"
    r"|medals?|awards?|prizes?|trophy|trophies|scholarships?"
    r"|apprenticeship|ticket|cards?|first[- ]class honou?rs|distinction|commendations?|citation|chartership"
    r"|professorship|lectureship|clearance"
    r"|championships?|residency|internship|instructor['’]s \w+|level \d|rosette|rosettes|honou?rs|badge"
    r"|title of|(?:double |starred )?first(?= (?:from|in (?-i:[A-Z])))|2:1|upper second)"
)
_OTHERS_CREDENTIAL = re.compile(
    r"(?i)\b(?:gift cards?|business cards?|christmas cards?|post ?cards?|card table|library (?:cards?"
    r"|tickets?)|(?:train|bus|return|day|season|parking|lottery) tickets?|"
    r"(?:your|their|his|her) (?:certificate|degree|card|ticket|licen[cs]e|award|prize|badge|diploma)"
    r"|degrees? (?:of|celsius|fahrenheit|below|above|warmer|colder|c\b|f\b)|score ?cards?|flash ?cards?"
    r"|playing cards|timecards?|(?:licen[cs]e|certificate|card) number|number)\b"
)
_HAVE = (
    r"(?:have|had|hold|held|got|gained|earned|won|received|took|take|completed|passed|finished|did|done"
    r"|obtained|bring|brought|carry|possess|boast|keep|acquired|achieved|was awarded|awarded|'ve)"
)
_HONOUR = (
    r"(?:named|elected|voted|awarded|shortlisted|nominated|honou?red (?:with|for)|promoted|appointed|published"
    r"|commended|decorated|knighted|chartered|selected|chosen|"
    r"featured|certified|licen[cs]ed|accredited|headhunted|commissioned|invited to (?:speak|lecture|teach"
    r"|present|judge|keynote)|called to the bar)"
)
_STATUS = (
    r"(?:certified|licen[cs]ed|chartered|accredited|registered|fluent|bilingual|qualified|trained|published"
    r"|award[- ]winning|board[- ]certified|dual[- ]qualified)"
)
_ROLE = (
    rf"(?:{'|'.join(sorted(ROLES - {'head', 'lead', 'writer', 'cook', 'driver', 'partner', 'coach'}))}|fellow"
    rf"|member of (?:the|a)|chair(?:man|woman|person)|chair of|trustee|governor|magistrate|councillor|champion"
    rf"|winner|finalist|runner-up|examiner|assessor|judge"
    r"|sister|sergeant|lieutenant|corporal|veteran|author|editor|founder|co-?founder|owner|deputy|registrar"
    r"|scholar|valedictorian|dean|steward|rep|first[- ]aider|lead (?:on|for)|head of|head (?:chef|nurse"
    r"|teacher|gardener|girl|boy)"
    r"|coach of|partner (?:at|in)|of the year)"
)
_SEATS = (
    r"(?:boards?|committees?|panels?|jury|juries|council|commission|working (?:group|party)|task ?force"
    r"|faculty|editorial)"
)
_TIME = r"(?:years?|months?|seasons?|terms?|winters?|summers?|decades?|semesters?)"
_WORKED = (
    r"(?:worked|spent|served|trained|managed|led|ran|supervised|taught|done|did|studied|apprenticed|interned"
    r"|practised|practiced|lectured|volunteered|drove|flew|sailed|cooked|nursed)"
)
_CLAUSE = (
    r"(?:(?!,? (?:so|but|because|when|where|while|until|before|after|though|although|which|who|if) |, (?:and"
    r"|or)\b)[^.;:!?–—]){0,160}"
)

_SHORT = r"[^.,;:!?–—]{0,60}"

_OF_WEIGHT = [
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        ("credential", rf"(?:{_I}|{_AND}){_HAVE}\b[^.;!?]{{0,70}}?\b{_CREDENTIAL}\b[^.,;!?]{{0,50}}"),
        ("credential", rf"\bi(?:'ve)? (?:an?|my|the|two|three)\b[^.;!?]{{0,60}}?\b{_CREDENTIAL}\b[^.,;!?]{{0,50}}"),
        ("credential", (
            rf"\bmy (?:[\w'-]+ ){{0,4}}?(?:degree|doctorate|ph\.?d|master['’]s|diploma|fellowship|patent|prize"
            rf"|medal|award|thesis|apprenticeship)\b[^.,;!?]{{0,60}}"
        )),
        ("honour", rf"\bi(?:'m| am)(?: also| now| fully| an?| myself)* {_STATUS}\b[^.,;!?]{{0,50}}"),
        ("honour", (
            rf"\b(?:i|we)(?:'ve|'d)? {_ADVERBS}(?:(?:was|were|been|got|have been|had been"
            rf"|am) ){_ADVERBS}(?:been )?{_HONOUR}\b[^.,;!?]{{0,60}}"
        )),
        ("honour", (
            rf"\bmy (?:[\w'-]+ ){{1,4}}?(?:was|were|has been|have been|is|won"
            rf"|got) (?:\w+ )?{_HONOUR}\b[^.,;!?]{{0,60}}"
        )),
        ("honour", (
            r"\b(?:adopted|chosen|selected|shortlisted|named|voted|recognised|recognized"
            r"|approved)\b[^.,;!?]{0,30}?\b(?:as (?:its|their|the|a)|by the (?-i:[A-Z]))[^.,;!?]{0,50}"
        )),
        ("honour", (
            rf"\bi made (?:chargehand|foreman|partner|sergeant|captain|lead|manager|head|supervisor|director"
            rf"|inspector|chef|sous[- ]chef)\b{_SHORT}"
        )),
        ("tenure", (
            rf"(?:{_I}|{_AND}){_WORKED}\b(?! so\b)[^.!?;:]{{0,60}}?\b(?:[2-9]|[1-9]\d|two|three|four|five|six"
            rf"|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|several"
            rf"|many) (?:\w+ )?{_TIME}\b[^.,;!?]{{0,50}}"
        )),
        ("tenure", (
            rf"(?:{_I}|{_AND}){_WORKED}\b(?! so\b)[^.!?;:]{{0,60}}?\b(?:at|for|with|under) (?:the "
            rf"|an? )?(?-i:[A-Z])[^.,;!?]{{0,50}}"
        )),
        ("office", (
            rf"\b(?:i|we)(?:'m|'ve been| am| was| were| have been| used to be| remain| became| acted as"
            rf"| served as| work(?:ed)? as) (?!(?:an? |the )?(?:\w+ )?(?:daughter|son|child|wife|husband"
            rf"|sister|brother|friend|neighbou?r|niece|nephew|grand\w+|fan|believer|product) of\b)(?!\w+ing\b"
            rf"|(?:\w+ly )?(?:accepted|offered|considered|interviewed|given|told|asked"
            rf"|invited)\b){_ADVERBS}(?:an? |the |their |its |our )?(?:[\w'’-]+ ){{0,4}}?{_ROLE}\b(?! (?:long"
            rf"|and|but|who|for long|myself|too|now))[^.,;:!?–—]{{0,40}}?(?=[.,;:!?–—]| (?:and|but|who|when|so"
            rf"|long|since|before|until|because)\b|$)"
        )),
        ("office", (
            rf"\b(?:i|we)(?:'ve been| was| were| have been) {_ADVERBS}(?:on|in|part of) (?:the"
            rf"|a) (?:[\w-]+ )?(?:team|crew|squad|party|group|panel|unit) (?:that|which|who|at|for"
            rf"|of)\b{_SHORT}"
        )),
        ("office", rf"\bas an? (?:{_STATUS}|former|master|retired|ex-?\w*) (?:\w+ ){{1,3}}"),
        ("office", (
            rf"{_ACTIVE}(?:sat|sit|served|serve|been|appeared) (?:on|before) [^.;!?]{{0,40}}?\b(?:{_SEATS}"
            rf"|(?-i:[A-Z]\w+))\b{_SHORT}"
        )),
        ("credential", (
            rf"\b(?:i|we)(?:'ve got|'ve| have| hold| got| passed| took| earned) (?:also |both |now "
            rf"|still )?(?:my|an?|the|full) (?:\w+ )?(?-i:[A-Z]{{2,}}\d*)\b{_SHORT}"
        )),
        ("credential", (
            rf"{_ACTIVE}(?:passed|sat|cleared|finished|took) (?:my|the|all my"
            rf"|both) (?:[\w'-]+ ){{0,3}}?(?:part \d|exams?|boards?|bar|finals|level \d|papers|test"
            rf"|orals?)\b{_SHORT}"
        )),
        ("honour", (
            rf"{_ACTIVE}(?:(?:graduated|qualified)|(?:came|placed|ranked|finished) (?:in )?(?:joint )?(?:top"
            rf"|first|second|third)(?! (?:time|thing|half|part|day))|rowed for|played for)\b{_SHORT}"
        )),
        ("honour", (
            rf"\b(?:i|we)(?:'ve|'d)? {_ADVERBS}(?:was|were|have been|been|had been|am|'m) {_ADVERBS}(?:asked"
            rf"|invited|called|chosen|picked|hired|recruited|sent|seconded) (?:(?:in|on|up|over|back) )?(?:to"
            rf"|by|as|for) (?:advise|speak|lecture|teach|present|judge|train|write|lead|run|head|build|open"
            rf"|represent|the (?-i:[A-Z])|(?-i:[A-Z]))\w*{_SHORT}"
        )),
        ("honour", (
            rf"{_ACTIVE}never (?:once )?(?:lost|missed|failed|dropped|had|been)\b[^.;!?]{{0,40}}?\b(?:in|for"
            rf"|over) (?:\d+|[a-z]+) (?:years?|months?|seasons?|winters?)\b"
        )),
        ("deed", (
            rf"\bmy (?:[\w'’-]+ ){{1,5}}?(?:was|were|is|are|has|have|appeared|ran|won|hangs?|sold|went|earned"
            rf"|took)\b{_CLAUSE}"
        )),
        ("deed", (
            rf"\b(?:i|we) (?:also |now |still |even |currently )?(?:teach|lecture|run|lead|chair|manage|coach"
            rf"|edit|publish|write for|advise|consult|train|supervise|own|direct|examine|judge|mentor|sing"
            rf"|play|compete|captain|host|organi[sz]e)\b{_CLAUSE}"
        )),
        ("office", (
            rf"(?<!you )(?<!you've )(?<!you have )\b(?:made|named|appointed|elected|voted|called|chose|picked"
            rf"|hired|took) me\b(?: on)?(?: as| to be)? (?:(?:an?|the|his|her|its|their|one of its) (?!better"
            rf"|stronger|calmer|more|different)(?:[\w'’-]+ ){{0,4}}?{_ROLE}|(?:its|their) \w+)\b{_SHORT}"
        )),
        ("credential", (
            rf"(?<!you )(?<!you've )(?<!you have )\b(?:gave|given|awarded|handed|presented|won|earned|brought"
            rf"|got|sent|bought) me\b[^.;!?]{{0,60}}?\b(?:{_CREDENTIAL}|of the year|(?:first|second) (?:place"
            rf"|prize)|cup(?! of)|title|shield|plaque|record)\b{_SHORT}"
        )),
        ("echo", (
            rf"\b(?:has|have|had)? ?(?:since |now |already |then )?(?:bought|adopted|published|commissioned"
            rf"|licensed|took up|taken up|copied|framed|exhibited|displayed|performed|recorded|broadcast"
            rf"|printed|translated|rolled out|patented|acquired|hung|cited|quoted|reprinted|ordered) (?:it"
            rf"|them|mine|my \w+|one|both|ours|our \w+|the (?:design|recipe|method|idea))\b{_SHORT}"
        )),
        ("echo", (
            rf"\b(?:is|are|was|were|has been|have been|became|since been) (?:now |since |later |then )?(?:used"
            rf"|adopted|taught|copied|cited|quoted|published|exhibited|displayed|installed|rolled out|hanging"
            rf"|the (?:standard|model|template|official))\b{_SHORT}"
        )),
        ("tenure", (
            rf"\b(?:after|with|in|for) (?:my |the )?(?:[2-9]|[1-9]\d|two|three|four|five|six|seven|eight|nine"
            rf"|ten|eleven|twelve|\w+teen|\w+ty) (?:\w+ )?{_TIME} (?:as|at|in (?:the|a)|with|under|on (?:the"
            rf"|a)|of running|running|behind)\b{_SHORT}"
        )),
        ("tenure", (
            rf"(?:{_I}|{_AND}){_WORKED}\b[^.!?;:]{{0,30}}?\b(?:\d+|two|three|four|five|six|seven|eight|nine"
            rf"|ten|eleven|twelve|\w+teen|\w+ty) (?:\w+ )?(?:countries|states|counties|continents|regions"
            rf"|languages)\b{_SHORT}"
        )),
        ("office", (
            r"\b(?:flew|sent|called|brought|invited|seconded|posted) me (?:out |over |back |down |up )?(?:to"
            r"|for) (?:the )?(?-i:[A-Z])[^.,;:!?–—]{0,40}"
        )),
        ("office", rf"\bbeing an? (?:[\w'’-]+ ){{0,3}}?(?:{_ROLE}|(?-i:[A-Z]\w+))\b{_SHORT}"),
        ("language", (
            r"\b(?:i|we)(?:'ve| also| now)* (?:speak|read|write) (?:(?:two|three|four|five|six|seven"
            r"|\d) languages\b|(?:fluent |some |good )?(?-i:[A-Z]\w+))[^.,;!?]{0,30}"
        )),
        ("deed", rf"(?:{_ACTIVE}|{_AND})(?:{DEED_VERBS})\b{_CLAUSE}"),
    )
]  # fmt: skip
MOVING = re.compile(
    r"(?i)\b(?:went|drove|flew|swam|visited|read|moved|took|brought|put|kept|started|turned|rode|walked|packed"
    r"|picked|rang|ordered|shipped|carried|drew|raised|watched|noted"
    r"|spoke|given|gave|looked|saw|seen|met|wrote|written)\b"
)
"""What takes people somewhere: a place in its object is no claim."""
_LEADING = re.compile(rf"(?i)\b(?:{LEADING_VERBS})\b")
_SCOPE = re.compile(
    r"(?i)\b(?:the (?:whole|entire)|whole of|all of|across (?:the|all)|nation(?:al|ally|wide)|county(?:wide"
    r"|-wide)?|company[- ]?wide|state(?:wide|-wide)|regional(?:ly)?|international(?:ly)?"
    r"|every (?:branch|site|store|school|ward|plant|depot|office|hospital|library|county|region)|first (?:ever"
    r"|of its kind)|youngest|from scratch|single-handed(?:ly)?|on my own|in charge of"
    r"|of the year|top of (?:my|the|our)|at the first attempt|my (?:country|county|state|region)\b|textbooks?"
    r"|monographs?|record (?:time|year|turnover|sales)|annual (?:conference|meeting|congress|dinner)"
    r"|conferences?|symposi(?:um|a)|congress|parliament|select committee|the (?:institute|society|academy"
    r"|college|guild|federation|association|ministry|senate|government)\b)"
)
_QUANTITY = re.compile(
    r"(?i)\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for"
    r"|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|thousands?"
    r"|dozens?|a dozen|scores of|several)\b(?! (?:in|at|on|o'clock|of (?:us|them|you|our|your)|times?|seconds?"
    r"|minutes?|hours?|days?|nights?|mornings?|evenings?|weeks?|pages?|cups?|ways?|things?"
    r"|questions?|notes?|words?|lines?|copies|drafts?|letters?|e-?mails?|calls?|and|or|more|others?|steps?"
    r"|parts?|points?|trips?|versions?|lists?)\b)"
)
_CAPITAL = re.compile(r"(?<![\w'’.])(?<![.!?:] )[A-Z][\w'’&-]*(?:[-/][A-Z]\w*)*")
NO_NAMES = (
    word_set(
        "i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april"
        " may june july august september october "
        "november december mr mrs ms dr mx miss sir english british american christmas easter"
    )
    | SMALL_WORDS
)


@dataclass(frozen=True, slots=True)
class Assertion:
    """One assertion: its sort, its place in the sentence, its words, and what gives it weight."""

    sort: str
    start: int
    end: int
    text: str
    names: tuple[str, ...]
    has_quantity: bool
    has_scope: bool
    leads: bool
    moves: bool


def assertions(sentence: str) -> Iterator[Assertion]:
    """What a sentence asserts of its writer, the first of each sort; nothing of what would be, and of relatives."""
    if len(sentence) > LONGEST_SENTENCE or not _MAY_ASSERT.search(sentence):
        return
    for sort, pattern in _OF_WEIGHT:
        for match in pattern.finditer(sentence):
            if sort == "deed" and _is_told_in_passing(sentence, match):
                continue
            start = (
                _beginning(sentence, match)
                if sort == ("echo")
                else match.start() + len(match[0]) - len(match[0].lstrip(" ,"))
            )
            text = sentence[start : match.end()].rstrip()
            of_the_writer = sort == "echo" or _is_of_the_writer(sentence, match)
            if of_the_writer and not _WITH_THE_READER.match(text) and not _OTHERS_CREDENTIAL.search(text):
                yield _weighed(sort, start, text)


_MAY_ASSERT = re.compile(
    (r"(?i)\b(?:i|we|me|my|it|them|i've|we've|i'm|having)\b|adopted|chosen|selected|shortlisted|named|voted")
)
_SUBJECT = re.compile(
    r"(?i)(?<!with )(?<!to )(?<!for )(?<!from )(?<!of )(?<!at )(?<!by )(?<!meet )(?<!tell )(?<!told )(?<!ask"
    r" )(?<!show )(?<!thank )(?<!help )(?<!see )(?<!work with )(?<!join )"
    r"(?<!beside )(?<!about )(?<!give )(?<!let )\b(?P<subject>i|you|he|she|they|it|we)\b(?!')"
)
_PASSIVE = re.compile(r"(?i)^,? ?(?:and )?\w+ (?:by|for|in|from|to|with|at|on|of|as|out)\b")
"""", made by a court": what was made, not who made it."""
_UNTELLING = re.compile(
    (
        r"(?i)^my (?:own )?(?:end|side|mind|guess|hope|wish|question|thanks|apologies|plan|idea|answer|point|view"
        r"|reason|thought|phone|number|address|train|bus|car|first|only|one|last|best)\b"
    )
)
_DENIED = re.compile(r"(?i)\b(?:nothing|not|no|neither|hardly|barely|n't)\b(?! (?:only|just))")
_OPENS = re.compile(r"(?i)\W*(?:having|after having)\b")
_WITH_THE_READER = re.compile(r"(?i)^(?:\W*(?:\w+|i've)){1,6}? (?:(?:with|to|at|from|for|by) )?(?:you|your|yours)\b")


def _is_of_the_writer(sentence: str, match: re.Match[str]) -> bool:
    """Whether "I" is the subject of the matched verb: said with it, or the last one named before an "and"."""
    before = sentence[: match.start()]
    continued = match[0][0] in ",aA"
    if _DENIED.search(match[0][:30]) or (not continued and ASIDE.search(before[-60:])) or ASIDE.search(match[0][:40]):
        return False
    if re.match(
        (
            r"(?i)\W*(?:i|we|my|as|being|after|with|in|for|flew|seconded|posted|made|named|appointed|elected"
            r"|called|chose|picked|hired|took|gave|given|awarded|handed|presented|won|earned|brought|got|sent"
            r"|bought|adopted|chosen|selected|shortlisted|named|voted|recogni|approved)\b"
        ),
        match[0],
    ):
        return True
    if not before.strip() and _OPENS.match(match[0]):
        return re.search(r", (?:i|we)\b", sentence, re.IGNORECASE) is not None
    subjects = _SUBJECT.findall(before.replace("'", " "))
    return bool(subjects) and subjects[-1].casefold() in ("i", "we")


def _beginning(sentence: str, match: re.Match[str]) -> int:
    """Where the clause of an echo begins: who bought it is part of the claim."""
    before = sentence[: match.start()]
    cut = max((end.end() for end in _CUT.finditer(before)), default=0)
    return cut + len(before[cut:]) - len(before[cut:].lstrip())


_CUT = re.compile(r"[,;:–—]| (?:and|but|because|so) ")


def _is_told_in_passing(sentence: str, match: re.Match[str]) -> bool:
    """Whether a deed is news of these days, or no deed of anybody."""
    said = match[0]
    return bool((said[0] == "," and _PASSIVE.match(said)) or _UNTELLING.match(said) or NEWS.search(sentence))


def _weighed(sort: str, start: int, text: str) -> Assertion:
    names = tuple(word for word in _CAPITAL.findall(text) if sort != "deed" or not word.isupper())
    return Assertion(
        sort=sort,
        start=start,
        end=start + len(text),
        text=text,
        names=names,
        has_quantity=_QUANTITY.search(text) is not None,
        has_scope=_SCOPE.search(text) is not None,
        moves=MOVING.search(" ".join(text.split()[:4])) is not None,
        leads=_LEADING.search(" ".join(text.split()[:5])) is not None,
    )


FRAME_STEMS = frozenset(
    map(stem, word_set(
        "got hold held earned won gained received took completed passed finished did done obtained worked"
        " spent served trained managed led ran supervised "
        "taught studied years months certificate certification degree licence license certified licensed"
        " qualified registered fluent two three four five six "
        "seven eight nine ten same first because under here years' still ever since bring brought also then"
        " there whole entire opened made built every own"
    ))
)  # fmt: skip
"""Stems of the frame, which tell nothing of the thing itself."""
