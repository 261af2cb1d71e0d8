"""What a sentence says of the day in it: that you talked then, that they decide by then, that you will meet then.

English and German. A sentence may say several of these; what it says of the writer's own affairs ("I could start on",
"my exam on") is theirs alone.
"""

from __future__ import annotations

import re

from sundown.core.anatomy import phrases

TALK = phrases(
    r"(?:meet|met|meeting)(?: you| me| with)?", r"interview(?:ed|ing)?(?! on)", r"(?:spoke|speaking|talk(?:ed|ing)?)",
    r"conversation", r"(?:your|the) time", r"seeing (?:me|you)", r"(?:saw|seen) (?:me|you)", r"(?:sit|sat"
    r"|sitting) down with",
    r"having me", r"(?:letting|showing|walking|inviting|welcoming|receiving|giving|taking|asking|hosting) (?:me|us)",
    r"you (?:gave|showed|asked|told|mentioned|said|described|let) (?:me)?", r"trial (?:shift|day|bake|lesson)", r"tour",
    r"visit(?:ed)?", r"(?:vorstellungs)?gespräch\w*", r"kennengelernt", r"getroffen", r"unterhalten", r"unterhaltung",
    r"zeit genommen", r"begegn\w+", r"(?:ihre|die) zeit", r"termin",
)  # fmt: skip
PAST = re.compile(
    r"(?i)\b(?:thank|thanks|thanking|met|spoke|talked|interviewed|enjoyed|was|were|saw|told|gave|had|showed|let|asked"
    r"|said"
    r"|mentioned|invited|visited|baked|worked|danke|dank|haben|hatten|war|waren|habe|hat)\b"
)
AHEAD = re.compile(
    r"(?i)\b(?:will|until|by|before|see you|look(?:ing)? forward|next|could|can|suit|suits|free|available|may|shall"
    r"|confirm"
    r"|werde|werden|bis|freue|passt|kann|könnte|nächste\w*)\b"
)
DECIDES = re.compile(
    r"(?i)\b(?:deci(?:de|des|ded|ding|sions?)|(?:hear|heard|hearing) (?:back |something |more |anything )?(?:from you"
    r"|by|before)"
    r"|(?:let|letting) (?:me|us|you|them|him|her) (?:know|have)|know (?:more|by|before|your|the|where|how)"
    r"|make up your minds?"
    r"|your (?:choice|answer|reply|news)|(?:you|they) need|(?:my|an?|the) answer|to answer|reply|outcome"
    r"|(?:look(?:ing)? out for|for) news|(?:entscheid\w+|bescheid"
    r"|rückmeldung|antwort\w*))\b"
)
MEETS = re.compile(
    r"(?i)\b(?:interview|talk|meeting|meet|conversation|call|visit|trial|tour|session|lesson|panel|presentation|test"
    r"|day with"
    r"|come (?:in|by|back|to)|see you|suits?|works? (?:for|well|perfectly|fine)|confirm|appointment|round|is (?:good"
    r"|fine)"
    r"|perfect|there|ready|forward|gespräch\w*|termin\w*|probe\w+|passt|bestätig\w+|treffen)\b"
)
OWN = re.compile(
    r"(?i)\b(?:start|starts|starting|begin|begins|available|notice|holidays?|vacation|leave|away|return|exam|exams"
    r"|course"
    r"|graduat\w+|licen[cs]e\w*|certif\w+|expires?|renew\w*|mov(?:e|ing)|wedding|birthday|travel\w*|my last day"
    r"|my first day"
    r"|committed|booked|qualified|passed|joined|born|(?:join|be with|come to|be free for) you|take up"
    r"|report for|urlaub|verfügbar|anfangen|beginnen|kündigungsfrist|prüfung|zum)\b"
)
PROPOSES = re.compile(
    r"(?i)\b(?:instead|rather|alternatively|otherwise|could we|would it be possible|move|postpone|reschedule"
    r"|another day"
    r"|any other|either|cannot|can't(?! wait)|can not|couldn't|unable|unless|except|stattdessen|verschieben"
    r"|ginge"
    r"|leider)\b"
)
IF = re.compile(r"(?i)\b(?:if|should|unless|wenn|falls)\b")
IF_MOVED = re.compile(
    r"(?i)\b(?:instead|rather|moved|moving|postpone\w*|reschedul\w*|originally|cancel\w*|first|no longer|changed?"
    r"|from|not|verschoben|statt)\b"
)
REACHES = re.compile(
    r"(?i)\b(?:reach|call me|ring me|phone me|text me|after|before|until|till|by|from|between|since|up|shift"
    r"|finish\w*|at work"
    r"|bed|ovens?|hours?|erreich\w+|nach|vor|bis|ab|zwischen)\s*$"
)


MET = re.compile(
    r"(?i)\b(?:(?:we|I) (?:\w+ )?(?:met|spoke|talked|sat)|(?:met|seen|interviewed|spoke|talked|saw|seeing"
    r"|meeting) (?:with )?(?:me|you|us|the)"
    r"|interview|conversation|talk)\b[^.;:!?]{0,30}$"
)
"""What stands before the day of a talk."""


CAME = re.compile(
    r"(?i)\b(?:your|his|her|their) (?:\w+ ){0,2}(?:call|letter|message|e-?mail|note|offer|invitation|reply|answer"
    r"|words) (?:of|on|from) (?:the )?$"
)
"""What stands before the day of something that came from them."""
SETTLED = re.compile(
    r"(?i)\b(?:I can come|join you|suits|works? (?:for|well|fine|great)|is (?:perfect|good|fine)|I confirm|see you"
    r"|will be there|look forward)\b"
)


def is_of_the_talk(sentence: str) -> bool:
    """Whether a sentence tells of a talk that has been."""
    return bool(TALK.search(sentence) and PAST.search(sentence)) and not AHEAD.search(sentence)
