"""The English words that tell claims from everything else. No list needs to be complete: a word that is missing costs a
mark too many or too few, which the person who reads the letter settles.
"""

from __future__ import annotations

import re

from sundown.core.drafting.english.words import COUNTABLE, ORDINARY_ENDINGS, ORDINARY_OPENERS
from sundown.core.drafting.plain import word_set

HONORIFICS = word_set("dr mr mrs ms mx miss prof professor st sir rev judge chief captain herr frau")
PARTICLES = word_set("de del della der den di da do dos du la le van von ter ten zu bin ibn al el y e")
PARTS = word_set("of the")
JOINS = PARTICLES | PARTS | {"&"}

ROLES = word_set(
    "accountant administrator advisor adviser analyst apprentice architect assistant associate auditor baker barista "
    "bookkeeper builder buyer captain caretaker carpenter cashier chef chemist chief clerk cleaner coach consultant "
    "cook  coordinator co-ordinator counsel counsellor designer developer director dispatcher doctor driver economist "
    "editor  electrician engineer executive fitter foreman gardener head inspector instructor intern lawyer lead "
    "leader lecturer  librarian machinist manager matron mechanic midwife nurse officer operator paramedic partner "
    "pharmacist physician  planner plumber porter president principal producer programmer receptionist recruiter "
    "representative  researcher roofer salesman scientist secretary specialist strategist superintendent supervisor "
    "surgeon  surveyor teacher technician therapist trainer translator treasurer tutor vet waiter welder writer"
)
EMPLOYERS = word_set(
    "inc ltd llc gmbh ag corp corporation company co plc group holdings partners associates university college school "
    "hospital clinic institute bank works industries solutions systems technologies services agency council"
)
OF_AN_EMPLOYER = re.compile(
    r"(?i)\b(?:at|(?:work|worked|working|employed|trained) (?:for|with|by)|joined|left|joining|leaving)\s+(?:the\s+)?$"
)

NO_NAMES = word_set(
    "i a an and are as at be but by can could did do for from had has have he her here him his how if in into is it "
    "its  let me my no nor not now of on or our please she so thank thanks that the their them then there these they "
    "this  those to us was we were what when where which while who why will with would yes you your dear ok cv ps p.s "
    "am pm  a.m p.m e.g i.e re hr"
)
"""Words that are no names even with a capital in the middle of a sentence."""

_OPENERS = word_set(
    "may going above according additionally afterwards again ahead all along already also although always among "
    "another any  anybody anyone anything anyway apart around aside because before being besides beyond both "
    "certainly clearly  consider due each early earlier either enough especially even every everybody everyone "
    "everything except  few finally first firstly following fortunately frankly further furthermore gladly good great "
    "had happy hard having  hence here hopefully however indeed instead just kindly last lastly late lately later "
    "less let like likewise  little looking many maybe meanwhile more moreover most much my myself neither never "
    "nevertheless next nobody none  nonetheless nor nothing notably nowadays obviously often once one only otherwise "
    "our ours overall perhaps plenty  possibly precisely presumably previously probably quite rarely rather recently "
    "regarding regards respectfully same  second secondly seeing several shall should similarly simply sincerely some "
    "somebody someone something sometimes  soon sorry still such sure surely take thank thanks there therefore third "
    "thirdly thus together too truly trusting  unfortunately unless unlike unsurprisingly upon usually whatever "
    "whenever wherever whether whichever whoever would  yes yet yours hearing meeting seeing knowing being given "
    "grateful glad delighted pleased excited thrilled honoured  honored eager keen ready able best warm kind wishing "
    "hoping waiting speaking talking learning listening reading  please if i'd i'm i've it's that's there's here's "
    "what's let's who'd you're we're they're don't can't won't  call tell ask feel feedback people somebody details "
    "detail information anything contact reach write  interest interests concern concerns doubt doubts evidence proof "
    "fact facts reason reasons result results help  attached enclosed below beneath cheers hello hi hey greetings "
    "congratulations apologies welcome  today tomorrow yesterday tonight mornings evenings weekends weekdays"
)
_ORDINARY = NO_NAMES | _OPENERS | ORDINARY_OPENERS | COUNTABLE
_ENDINGS = (*ORDINARY_ENDINGS, "ly", "ings", "tions", "ments", "ful", "less")
_SHORTEST_WITH_ENDING = 5


def is_ordinary(word: str) -> bool:
    """Whether a word in lower case, at the head of a sentence, most likely is no name."""
    low = word.partition("'")[0]
    known = low in _ORDINARY or low.removesuffix("s") in COUNTABLE
    ending = len(low) >= _SHORTEST_WITH_ENDING and low.endswith(_ENDINGS)
    parts = re.split(r"[-/]", low)
    return known or ending or (len(parts) > 1 and is_ordinary(parts[0]))


IRREGULAR = word_set(
    "ran led built wrote taught spoke won set kept made held brought grew cut sold did sent found met drove lent paid "
    "stood wore broke chose fought caught bought flew rang shot swam threw woke rebuilt oversaw undertook rewrote "
    "showed  drew fed sang lost spent began took got dealt dug drank fixed put rode sewed shut slept spun stuck swept "
    "tore wound"
)
HOLDINGS = word_set("hold own speak manage lead run teach supervise operate maintain design build weld program")
"""What "I" can say of the present that is a claim: I hold a licence, I speak Portuguese."""

COURTESIES = word_set(
    "appreciate enjoy want need like love hope wish look thank value remember note notice mention ask answer discuss "
    "talk  say tell hear listen learn feel think believe understand realize realise promise forget describe explain "
    "refer touch  raise share agree offer follow write come leave gather see imagine consider expect plan welcome "
    "admire respect  visit await apologize apologise regret close end add attach enclose include said told heard felt "
    "thought understood  found forgot left came saw went was were met got took sat been am would could can will "
    "should may might must do did not  am be spoke wanted needed liked loved hoped wished looked wondered seemed"
)
"""Verbs of thanks, of wishes and of the talk itself."""

NOT_PAST = word_set(
    "need indeed speed feed exceed proceed succeed bed seed weed heed excited interested pleased delighted"
)
