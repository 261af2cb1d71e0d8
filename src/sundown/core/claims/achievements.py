"""What people say they achieved, led, made or hold: the verbs that make a number or a name in their object a claim."""

from __future__ import annotations

import re

from sundown.core.drafting.plain import word_set

_DID = word_set(
    "accomplished achieved acquired administered advised analysed analyzed appointed assembled assessed assigned "
    "audited automated baked balanced booked boosted brought budgeted built calibrated captained cared carried "
    "cataloged catalogued certified chaired cleared closed coached coded collected commanded commissioned completed "
    "composed conducted constructed converted cooked coordinated corrected created curated cured cut danced dealt "
    "decreased delivered demonstrated designed developed devised digitised digitized directed dispatched dispensed "
    "doubled drafted drew drilled drove dug earned edited eliminated employed engineered enrolled established "
    "examined expanded exported fed filed filled fitted fixed flew founded framed gained generated graded grew "
    "halved handled headed helped hired housed hung implemented improved increased inspected installed instructed "
    "interviewed introduced invented investigated kept laid landed launched lectured led licensed lifted logged "
    "lowered machined made maintained managed mapped marked measured mended mentored merged migrated monitored "
    "mounted moved negotiated nursed obtained opened operated ordered organised organized oversaw packed painted "
    "passed patented performed photographed picked piloted placed planned planted played poured precepted prepared "
    "prescribed presented pressed printed processed produced programmed promoted prosecuted published pulled put "
    "qualified raised ran rebuilt reconciled recruited redesigned reduced refereed refurbished registered "
    "reorganised reorganized repaired replaced represented researched resolved restored restructured retrained "
    "reviewed rewired rewrote rolled roofed saved scanned scheduled scored secured served serviced set settled "
    "shaved shipped shot sold solved sorted spent spoke sponsored staffed standardised standardized started steered "
    "stocked streamlined strengthened supervised supplied supported surveyed swam tailored taken taught tended "
    "tested thatched took trained transformed translated treated trebled trimmed tripled tuned turned typed "
    "unloaded upgraded validated visited volunteered weeded welded went wired won worked wrote "
)
_DONE = word_set(
    "done given begun driven written drawn flown grown sung spoken taken run overseen undertaken rewritten shown"
)
_ADVERBS = (
    r"(?: (?:also|once|personally|even|just|since|then|now|still|already|both|jointly|all but|since|easily"
    r"|\w+ly))*"
)
_VERB = rf"(?:{'|'.join(sorted(_DID | _DONE))})"
ACHIEVED = re.compile(
    rf"(?i)\b(?:i|we)(?:'ve|'d)?(?: (?:have|had|was|were|am))?{_ADVERBS} {_VERB}\b"
    rf"|\band{_ADVERBS} (?:{'|'.join(sorted(_DID))})\b"
    rf"|\b(?:i|we){_ADVERBS} (?:run|lead|manage|supervise|teach|train|maintain|operate|look after|handle"
    rf"|oversee|serve|hold|own|employ|keep|cover|see|fit|"
    r"process|deliver|cater|supply|sell|make|bake|write|design)\b"
    r"|\bused to (?:run|lead|manage|supervise|teach|train|own|head|coach|fly|drive|cook|nurse|edit|serve)\b"
    r"|\b(?:running|leading|managing|teaching|training|building|cooking|nursing|supervising|designing|heading"
    r"|directing) (?:the|an?|at|for|its|their|all)\b"
    r"|\b(?:my|our) [\w' -]{1,40}? (?:is|was|are|were|has|have|went|fell|rose|grew|dropped|runs?|ran|stands?"
    r"|came|comes|covers?|serves?|saved|cut)\b"
)
"""Somebody did something: "I have also trained", "and ran", "my team was"."""

_EVERYDAY = word_set(
    "acquired assessed baked been brought carried checked cleared completed composed cooked cut drank drew drove "
    "dug examined fed filed filled fitted fixed flew given grew had handled interviewed kept laid landed lifted "
    "logged looked lowered made marked measured mended moved noted ordered packed painted passed performed "
    "photographed picked planned planted played poured prepared presented pressed processed pulled put raised ran "
    "rang read replaced reviewed rolled saved scanned scored seen set settled shaved shipped shot shown sold sorted "
    "spent spoke spoken started swam taken tasted tended tested took treated trimmed turned typed visited watched "
    "weighed went worked written wrote "
)
"""Verbs of doing that anybody may use of any day."""
DEED_VERBS = "|".join(sorted(_DID | _DONE))
"""Verbs of doing, in the past."""
LEADING_VERBS = "|".join(sorted((_DID - _EVERYDAY) | word_set("run led ran done sold won")))
"""Those that nobody uses of an ordinary day."""

ASIDE = re.compile(
    r"(?i)\b(?:never (?:seen|met|heard|known|been)|i(?:'d| would| could| might| should|'ll| will| shall) "
    r"|if (?:i|we|you) |as if |imagine"
    r"|(?:it(?:'d| would)|they(?:'d| would)|would|could|might) be |feels? like|felt like|used to (?:be|have)"
    r"|joke|years? old|the age of|\baged?\b"
    r"|my (?:mother|father|grandmother|grandfather|gran|nan|mum|mom|dad|son|daughter|wife|husband|brother"
    r"|sister|aunt|uncle|neighbou?r|friend|cousin|niece|nephew|kids|children|boys|girls|partner))"
)
"""What is no claim about work done: never seen, would, as if, the family."""

NEWS = re.compile(
    r"(?i)\b(?:since (?:we|our|then|you|i saw|that day)|(?:on |last |this )(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day|last (?:week|night|month)|this (?:week|morning|afternoon|month)"
    r"|yesterday|today|tonight|this very|just now|the other day|on the (?:way|train|bus|ride|drive) (?:home|back))\b"
)
"""What happened these days is news, and no claim."""
