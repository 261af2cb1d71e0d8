"""Qualities that the writer ascribes to themselves: reliable, a team player, passionate, a proven track record."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import phrases

_QUALITY = phrases(
    r"(?:un)?reliab(?:le|ly|ility)", r"dependab(?:le|ly|ility)", r"trustworth(?:y|iness)", r"loyal(?:ty|ly)?",
    r"passionate(?:ly)?", r"passion", r"enthusiastic(?:ally)?", r"enthusiasm", r"motivated", r"motivation", r"driven",
    r"(?:results?|detail|goal|solution|customer|people|data|service)[- ](?:driven|oriented|focused|focussed|minded)",
    r"dedicat(?:ed|ion)", r"committed", r"commitment", r"hard[- ]?working", r"work ethic", r"diligen(?:t|ce|tly)",
    r"conscientious(?:ly|ness)?", r"meticulous(?:ly|ness)?", r"thorough(?:ly|ness)?", r"precise(?:ly)?",
    r"attention to detail", r"eye for detail", r"organi[sz]ed", r"punctual(?:ity|ly)?",
    r"patient(?:ly)?(?! [a-z]+s\b)", r"flexib(?:le|ly|ility)", r"adaptab(?:le|ly|ility)", r"versatil(?:e|ity)",
    r"resilien(?:t|ce)", r"resourceful(?:ness)?", r"creativ(?:e|ely|ity)", r"innovative(?:ly)?", r"visionary",
    r"strategic(?:ally)? thinker", r"analytical", r"proactive(?:ly)?", r"pro-active(?:ly)?",
    r"self[- ](?:starter|motivated|driven|reliant|disciplined)", r"go[- ]getter", r"team[- ]?players?",
    r"team[- ]?spirit", r"natural leader", r"born leader", r"leadership(?: skills?| abilit(?:y|ies))?",
    r"(?:people|communication|interpersonal|organi[sz]ational|analytical|problem[- ]solving|soft) skills",
    r"(?:good|great|excellent|strong|effective) (?:communicator|listener|leader|manager|problem[- ]solver|negotiator)",
    r"problem[- ]solver", r"multi-?task(?:er|ing)?", r"fast learner", r"quick learner", r"quick(?:ly)? to learn",
    r"expert(?:ise|ly)?", r"seasoned", r"skill(?:ed|ful|fully)", r"talented", r"gifted", r"accomplished",
    r"proficien(?:t|cy)", r"highly [a-z]+ed", r"exceptional(?:ly)?", r"outstanding(?:ly)?", r"excellent(?:ly)?",
    r"unparalleled", r"unmatched", r"extensive(?:ly)?", r"proven", r"track record", r"successful(?:ly)?", r"expertly",
    r"effortlessly", r"seamlessly", r"world[- ]class", r"top[- ](?:performer|performing|notch)", r"award[- ]winning",
    r"perfect (?:fit|match|candidate)", r"ideal (?:fit|match|candidate)", r"best candidate", r"honest(?:y|ly)?",
    r"integrity", r"empath(?:y|etic|ic)", r"calm under (?:pressure|stress)", r"work(?:s|ing)? well under pressure",
    r"ambitious", r"energetic", r"dynamic", r"experienced", r"hands-on", r"hit the ground running", r"assets?",
    r"certified", r"licen[sc]ed", r"qualified", r"fluent(?:ly)?", r"bilingual",
)  # fmt: skip
_PERSON = re.compile(
    r"(?i)\b(?P<writer>i|i'm|i've|i'd|i'll|my|me|mine|myself)\b"
    r"|\b(?:you|your|yours|she|her|he|his|him|they|their|them|it|its|we|our|us|who|whose|this|that|these|those|there)\b"
)


def qualities_in(sentence: str) -> Iterator[tuple[int, int]]:
    """Where a sentence praises its writer: the nearest person named before the quality is "I", or nobody is."""
    people = list(_PERSON.finditer(sentence))
    for match in _QUALITY.finditer(sentence):
        before = [person for person in people if person.end() <= match.start()]
        if before[-1]["writer"] if before else not people or people[0]["writer"]:
            yield match.span()
