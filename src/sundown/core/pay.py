"""Where a sentence speaks of its writer's pay: by words for pay, or by an amount in the frame of earning or asking.

People name their price in many ways ("nearer thirty-four than thirty-one", "anything north of 61K", "I clear
seventy-two a year"). What these share is an amount that counts no things, beside somebody who earns or wants it. So
every number of the sentence is first replaced by a sign, one for money, one for a bare number, none where a noun
follows; the frames of `pay_frames.py` are written with these signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.core.anatomy import LONGEST_SENTENCE
from sundown.core.claims.amounts import amounts_in

_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_BELOW_A_HUNDRED = rf"(?:(?:{_TENS})(?:[- ](?:{_ONES})\b)?|{_TEENS}|{_ONES})"
_SPELT = (
    rf"(?:(?:an?|{_BELOW_A_HUNDRED}) hundred(?: (?:and )?{_BELOW_A_HUNDRED})?"
    rf"|(?:{_ONES}|{_TEENS})[- ](?:oh[- ])?(?:(?:{_TENS})(?:[- ](?:{_ONES})\b)?|{_TEENS})|{_BELOW_A_HUNDRED})"
)
_CURRENCY = r"(?:[$£€]|US\$|\b(?:USD|EUR|GBP|CHF)\b)"
_COINS = r"(?:dollars?|euros?|pounds?|quid|bucks|USD|EUR|GBP|CHF|€|£|\$)"
_PER = (
    r"(?:(?:an?|per|each|every|/|the) ?(?:hour|hr|year|yr|month|annum|week|day|shift|night|diem)\b"
    r"|(?:hourly|annually|yearly|monthly|weekly|daily|p\.a|pa|pro rata|full[- ]time equivalent|fte)\b|all in\b"
    r"|(?:im|pro|die) (?:jahr|monat|stunde|woche|tag)\b|brutto|netto)"
)
_FIGURE = re.compile(
    rf"(?P<currency>{_CURRENCY})?\s?(?<![\w.,])(?P<value>\d[\d.,']*(?:(?<=[\d])|(?<!.))|(?:\b{_SPELT}\b))"
    rf"(?P<scale>\s?(?:k|grand|thousand|tausend)\b)?(?P<coins>[ -]?{_COINS}(?!\w)(?: (?:and )?{_BELOW_A_HUNDRED}\b)?)?"
    r"(?P<decade>\b(?:ies|s)\b)?",
    re.IGNORECASE,
)
_MONEY, _BARE = "\ue000", "\ue001"
_A_NOUN_FOLLOWS = re.compile(
    r"[ -](?!(?:an?|per|each|every|and|or|to|for|than|with|without|plus|now|right|today|at|in|on|before|after"
    r"|as|but|so|if"
    r"|because|since|when|where|while|though|these|this|here|there|would|is|was|mark|ish|odd|basic|base|gross"
    r"|net|all|which"
    r"|that|from|until|the|i|we|you|he|she|they|it|what|this|too|mind|also|thousand|grand|k|hourly|annually"
    r"|yearly|monthly|weekly|daily|only|included"
    r"|including|inclusive|excluding|currently|presently|already|by|elsewhere|brutto|netto|im|pro|und|bis|oder"
    r"|p\.a|pa|something)\b)"
    r"[^\W\d_]"
)
_NUMBER = rf"(?:(?<![\w{_MONEY}{_BARE}])[{_MONEY}{_BARE}]+)"
_SUM = rf"(?:(?<![\w{_MONEY}{_BARE}])(?:{_MONEY}+|{_BARE}+(?= ?{_PER})))"
_FEW = r"(?:[\w'’-]+,? ){0,4}?"
_SOME = r"(?:[\w'’-]+,? ){0,9}?"
_I = (
    r"\b(?:i|we|me)(?:['’](?:d|m|ve|ll|re))?\b(?: (?:am|['’]m|have|had|would|should|will|shall|could|can|might"
    r"|may|do|must|only|just"
    r"|also|still|now|currently|presently|rather|really|honestly|frankly|not|never|n['’]t|been|be|wouldn['’]t"
    r"|shouldn['’]t"
    r"|couldn['’]t|can['’]t|cannot|don['’]t|won['’]t|\w+ly)\b)*"
)
_WANT = (
    r"(?:want(?:ing)?|need(?:ing)?|hop(?:e|ing)|expect(?:ing)?|look(?:ing)?|ask(?:ing)?|accept(?:ing)?|tak(?:e"
    r"|ing)|settl(?:e|ing)"
    r"|mov(?:e|ing)|shift(?:ing)?|leav(?:e|ing)|com(?:e|ing)|go(?:ing)?|switch(?:ing)?|jump(?:ing)?"
    r"|relocat(?:e|ing)|land(?:ing)?"
    r"|think(?:ing)?|thought|happy|content|comfortable|satisfied|delighted|pleased|reckon(?:ing)?|aim(?:ing)?"
    r"|after|seek(?:ing)?"
    r"|requir(?:e|ing)|consider(?:ing)?|work(?:ing)?|start(?:ing)?|begin(?:ning)?|sign|stay|budg(?:e"
    r"|ed) (?:for|below|under)|get"
    r"|say yes|drop|go down|agree|join|like|prefer|willing|prepared|in mind)"
)
_EARN = (
    r"(?:mak(?:e|ing)|earn(?:s|ed|ing)?|clear(?:ed|ing)?|gross(?:ed|ing)?|net(?:ted|ting)?|bring(?:ing)? home"
    r"|tak(?:e|ing) home"
    r"|draw(?:ing)?|paid|get(?:ting)?|on|at)"
)
_COMPARED = (
    r"(?:(?:north|south|upwards?|shy|short|region|neighbou?rhood|vicinity|ballpark|range|order|east) of"
    r"|less than|more than|nearer"
    r"|closer to|no less|at least|above|below|beneath|under|over|beyond|around|about|roughly|something like"
    r"|anything (?:from|like|over|above)"
    r"|minimum|between|not under|near|toward|towards|say|up to|from)"
)
_SUITS = (
    r"(?:works?|suits?|do|fine|welcome|have me|get me|keep me|bring me|see me|make me|persuade|tempt|fair"
    r"|right|enough|acceptable"
    r"|up (?:for )?|up\b|interest|convince|cover)"
)
_PERIODS = r"(?:hour|year|annum|week|day|shift|month)"
_WEAK = (
    r"(?:(?:what|which) (?:sort of |kind of )?(?:package|pension|bonus|benefits)|(?:sort|kind) of package|(?:a"
    r"|the|your|total|whole|overall|salary) package(?= (?:of|in|that|around"
    r"|would|will|is|comes|worth|and|with|at|to|you)|[,.?])|(?:salary|pay) bands?|(?:top|bottom|middle|head"
    r"|end|point) of (?:the|my|your|that|its)"
    r" (?:pay |salary )?(?:band|scale|grade|range|spine)|(?:on|as to|as for|about|regarding) (?:the )?terms\b"
    r"|(?:my|better|the same|similar|current|financial)"
    r" terms\b|terms (?:you|would|of employment)|(?:as to|as for|on|talk|discuss|more|the right|same"
    r"|relocation|overtime|decent|better|proper) (?:the )?money"
    r"|(?:the )?money(?:['’]s| is| was| would| side| matters| has| question)|(?:as for|talk|talking|on"
    r"|discuss) (?:the )?(?:numbers|figures|pay)"
    r"|(?:movement|give|room|flexibility|leeway|wriggle room|scope) (?:on|in|for) (?:the |that )?(?:figure"
    r"|number|rate|advertised|offer|band|money|pay)"
    r"|(?:day|hourly|weekly|night|overtime|going|piece) rates?|(?:my|the|your) (?:day |usual |current |going "
    r"|hourly )?rate(?= (?:is|would|of pay|stretch|be|go|at|you|for)|[,.?])"
    r"|(?:the|an|any|night|london|car|housing|shift) (?:allowances?|differential|weighting|premium)|(?:plus"
    r"|with|and|the|a|no|company) pension(?= (?:included|scheme"
    r"|contribution|would|on top)|[,.?])|pension (?:included|contributions?)|bonus(?:es)?|increments?|(?:usual"
    r"|plus|with|same|full) benefits|benefits (?:package|included|would)"
    r"|earnings|income|take-home|worth my while|(?:take|afford|accept|stand|need) (?:a |the )?(?:pay )?(?:cut"
    r"|raise|rise)\b|my (?:asking )?price|price tag|the hourly\b)"
)
_STRONG = (
    r"salar(?:y|ies)", r"wages?(?! (?:war|peace|battle))", r"wage packet", r"remuneration",
    (
        r"pay (?:range|rate|scale|band|rise|raise|expectations?|grade|package|packet|cheque|check|increase|day"
        r"|cut|terms|point)"
    ),
    r"(?:the|my|your|starting|base|basic|about|on|of|better|higher|good|fair|same|current|present|what|more"
    r"|less|enough|some|sick|holiday"
    r"|overtime|night) pay(?! attention| close| heed| for| off| a | the )",
    r"pay(?:ing|s)? me\b(?! (?:a visit|attention|a compliment|compliments|the compliment))", (
        r"i'm paid\b"
    ), r"(?:am|being|be|was|get|getting) paid\b(?! (?:a visit|a compliment|attention|tribute))",
    (
        r"(?:my|the|your|a|total|of|base|on|about|my current) compensation(?! (?:claims?|committee|analyst"
        r"|team|plans? for))"
    ),
    r"compensation (?:package|expectations?|range|requirements?)", r"(?:hourly|day|daily) rate",
    r"(?:signing|sign-on|annual|year-end|retention|christmas|performance) bonus(?:es)?", r"golden hello",
    r"(?:spine|scale|pay) points? \w+", r"points? [A-Z]\d{1,2}\b", r"time and a (?:half|third|quarter)", r"double time",
    (
        r"what (?:the job|the post|the role|it|you|this) (?:(?:would|will|could|might) )?(?:pays?"
        r"|offers? by way of)"
    ), r"how much (?:it|the job|the post|the role|you|this) (?:would |will |could )?pays?",
    r"(?:gehalt|gehälter|lohn|löhne|vergütung|bezahlung|verdienst|entgelt)\w*", (
        r"(?:jahres|monats|brutto|stunden|grund|wunsch|einstiegs|fix|ziel)(?:gehalt|lohn|verdienst)\w*"
    ),
    r"gehalts\w+", (
        r"lohn\w+"
    ), r"tarif(?:gruppe|lohn|gehalt|stufe)\w*", (
        r"entgeltgruppe\w*"
    ), r"besoldung\w*", r"(?:ich|derzeit|aktuell) verdien\w+",
    r"verdiene (?:ich|derzeit|aktuell|zurzeit|momentan)",
)  # fmt: skip
"""Words that are about pay wherever they stand, unless the post itself is about it."""

_MAY_HOLD = re.compile(
    r"[\d$£€]|(?:teen|ty|ties|dred|sand|eleven|twelve|quid|bucks|dollars?|pounds?|euros?)\b"
    r"|salar|wage|\bpay|\bpaid|remun|compens|bonus|\bpoints?\b|hourly|time and|double time|package|\bband"
    r"|scale\b|grade\b|spine|range\b"
    r"|terms\b|money|numbers\b|figures?\b|\brates?\b|allowance|differential|weighting|premium|pension"
    r"|increment|benefits|earnings|income"
    r"|cheap\b|take-home|worth my|\bcut\b|\braise\b|\brise\b|price|fiver|tenner|gehalt|gehält|lohn|löhn|vergüt"
    r"|verdien|entgelt|besold|tarif|brutto|netto"
)
"""A quick look: most sentences hold neither a number nor such a word."""
_WORDS = re.compile(rf"(?<![\w-])(?:{'|'.join(_STRONG)})(?!\w)", re.IGNORECASE)
_OF_NUMBERS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_I} {_EARN} {_FEW}{_SUM}",
        rf"\bi (?:make|clear|gross|net|earn|take home|bring home) {_FEW}{_BARE}+",
        (
            rf"\bi(?:['’]m| am) (?:\w+ ){{0,2}}?(?:making|clearing|grossing|netting|earning|drawing|on"
            rf"|at) {_BARE}+(?! (?:of|to))"
        ),
        rf"\b(?:gives?|pays?|paid|paying|offers?|brings?|nets|gets|gave|brought|worth) me (?:in )?{_FEW}"
        rf"(?:{_SUM}|{_BARE}+(?=[.,;]| and\b| plus\b| now\b|$))",
        rf"{_I} {_WANT}\b {_SOME}{_SUM}",
        rf"{_I} {_WANT}\b {_SOME}{_COMPARED} {_FEW}{_BARE}+(?! (?:of|in)\b)",
        rf"{_I} (?:want|need|ask|accept|settle|take|move|shift|jump|switch|be after|come) (?:for |on |at "
        rf"|no less than )?{_BARE}+"
        rf"(?=[.,;!?]| (?:and|plus|or|before|with|a year|to)\b|$)",
        rf"{_MONEY}+ ?{_PER}",
        rf"\b(?:me|i|us|we)\b[^.!?;]{{0,60}}?\b(?:{_COMPARED}|for|at|on) {_FEW}{_SUM} ?{_PER}",
        (
            rf"\b(?:anything|something|a figure|a number|an offer|a sum|a rate) {_FEW}(?:of |from "
            rf"|over )?{_NUMBER}[^.!?;]{{0,40}}?\b{_SUITS}\b"
        ),
        (
            rf"{_NUMBER}[^.!?;]{{0,50}}?\b(?:would|could|might|will|should|['’]d"
            rf"|['’]ll) (?:\w+ )?{_SUITS}\b[^.!?;]{{0,12}}?\b(?:me|us|for me|my)\b"
        ),
        (
            rf"{_NUMBER} (?:would|could|might|will|['’]d|['’]ll) (?:\w+ )?(?:get|have|bring|keep|see|tempt"
            rf"|persuade|move|buy|land) me\b"
        ),
        rf"\b(?:nearer|closer to|more like) {_NUMBER} than {_NUMBER}",
        rf"\bmy (?:asking price|price|number|figure|floor|minimum|target|ask|expectations?|ballpark)\b"
        rf"(?: (?:is|would be|was|being|starts|sits|comes out)| of|:) {_FEW}{_NUMBER}",
        rf"\b(?:expect|ask(?:ing)? for|offer(?:s|ed|ing)? of|range of|minimum of|allowance of|in the region of"
        rf"|upwards of|not under|start (?:on|at|for)"
        rf"|begin (?:on|at)|happy with|content with|no less than|north of|south of|bid of|approaching"
        rf"|more than|agree on|settle on|meet at) {_FEW}{_SUM}",
        (
            rf"\b(?:agree|settle|shake hands|meet|land|match|call it) (?:on |at )?{_FEW}{_BARE}+(?=[.,;!?]"
            rf"| i\b| i['’]| and\b|$)"
        ),
        (
            rf"\b(?:their|the other|the|your|his|her) (?:figure|number|offer|sum|price|bid)(?: is| was| of| stands at"
            rf"| came in at| comes to| at|:) {_FEW}{_SUM}"
        ),
        (
            rf"\b(?:the|your|that) {_NUMBER}[^.!?;]{{0,12}}?\b(?:advertised|quoted"
            rf"|in the ad(?:vert(?:isement)?)?|offered|mentioned|named|posted|listed|on the table)\b"
        ),
        rf"\b(?:advertised|quoted|posted|listed) (?:at |of |figure of )?{_NUMBER}",
        rf"\b(?:happy|happier|content|comfortable|fine|satisfied) (?:at|on|with) {_FEW}{_BARE}+(?=[.,;!?]|$)",
        (
            rf"\b(?:would|will|['’]d|['’]ll|might) take {_FEW}{_NUMBER} to (?:move|prise|prize|get|shift|tempt"
            rf"|bring|pull|lure|drag|land|have)\b"
        ),
        rf"\bpay(?:s|ing|ed)? {_FEW}{_SUM}",
        rf"\b(?:penny|cent|pound|dollar|pence|euro|nothing) (?:less|lower|under|below)(?: than)? {_FEW}{_NUMBER}",
        (
            rf"{_NUMBER}(?: {_PER})?,? (?:after tax|before tax|take[- ]home|basic\b|base\b|net\b|gross\b"
            rf"|plus (?:expenses|benefits|diesel|mileage|van|car|a van|a car|bonus|commission|tips|super))"
        ),
        (
            rf"\b(?:your|advertised|pay|salary|the advertised) (?:range|band|scale|grade"
            rf"|advert(?:isement)?)\b[^.!?;]{{0,30}}?\b(?:at|to|from|of|is|was) {_FEW}{_BARE}+(?=[.,;!?]"
            rf"| and\b| but\b|$)"
        ),
        rf"\b(?:had|have|with|got) {_FEW}{_NUMBER} in mind\b",
        (
            rf"\b(?:drop|go|come|fall|dip|sink|look at (?:it|anything)|work for|start for) (?:below|under"
            rf"|beneath|less than) {_FEW}{_NUMBER}"
        ),
        rf"(?:^|[,;:] )for {_FEW}{_MONEY}+ ?(?:{_PER} )?i(?:['’]d|['’]ll| would| will| could)\b",
        (
            rf"\b(?:been|was|am being|being) offered {_FEW}{_NUMBER}(?=[.,;!?]| (?:elsewhere|by|at|there|and"
            rf"|to|plus|for)\b)"
        ),
        rf"{_SUM}[^.!?;]{{0,12}}?\b(?:brutto|netto)\b",
    )
]
_OF_WORDS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            r"\b(?:low|mid|middle|high|upper)(?:[- ]to[- ](?:mid|high|upper))?[- ](?:twent|thirt|fort|fift"
            r"|sixt|sevent|eight|ninet)ies\b"
        ),
        r"\b(?:come|work|go|sell myself) cheap\b",
        r"\b(?:five|six|seven)[- ]figures?\b(?! (?:budget|sum|deal|contract|grant|saving))",
        (
            r"\ba (?:fiver|tenner|few quid|bit|pound|dollar|quid|couple of (?:quid|dollars"
            r"|pounds)) (?:an hour |a day |a week )?more (?:an hour |a day )?than (?:i|what i|the)\b"
        ),
        r"\bhow much (?:does|do|would|will|did|could) [^.!?;]{0,30}?\bpay\b",
        rf"{_I}\b[^.!?;]{{0,60}}?\b{_WEAK}",
        (
            rf"\b{_WEAK}[^.!?;]{{0,70}}?(?<!\w)(?:i|i['’]d|i['’]m|me|my|{_NUMBER}|negotia\w+|discuss\w*"
            rf"|obstacle|flexible|open to|agree\w*|improve\w*|better)(?!\w)"
        ),
        rf"\b(?:could|can|would|will|may|might|do|does|is|are|what|which)\b[^.!?;]{{0,70}}?\b{_WEAK}[^.!;]{{0,60}}\?",
        rf"(?<!\w)(?:what|which|whether)\b[^.!?;]{{0,40}}?\b{_WEAK}",
    )
]  # fmt: skip
_OTHERS_MONEY = re.compile(
    r"(?i)\b(?:sav(?:ed|ing|es?|ings)|revenue|sales|budgets?|costs?|cut|grew|raised|reduced|profits?|turnover"
    r"|donat\w+|grants?"
    r"|contracts?|fund\w*|spen[dt]\w*|invoic\w+|bills?|charg\w+|costing|rent\w*|fines?|loans?|tender\w*"
    r"|(?<!my )(?<!asking )(?<!my asking )prices?|fares?|premiums?|sold|sell\w*"
    r"|(?<!after )(?<!before )tax\w*|refunds?|claims?|recover\w+|collect\w+|waste|stock|orders?|repairs?"
    r"|clients?'?|customers?'?|tenants?|pensioners?)\b"
)
"""Money that goes to or from others."""
_OTHER_SENSE = re.compile(
    r"(?i)(?:in terms of|\b(?:on (?:good|first[- ]name|speaking|friendly|better|easy) terms|come to terms"
    r"|terms? and conditions|(?:long|short)[- ]terms?"
    r"|school terms?|(?:autumn|spring|summer|winter|michaelmas|hilary|trinity) terms?|key terms|plain terms"
    r"|technical terms"
    r"|minimum wage|living wage|benefits of|software packages?|packages? (?:arriv|deliver)\w+|work packages?"
    r"|(?:health|added|side|mutual) benefits|for the benefit|the benefits office|money well spent|(?:save"
    r"|saves|saved|saving) (?:\w+ ){0,2}money)\b)"
)


def pay_in(sentence: str) -> Iterator[tuple[int, int]]:
    """The places of a sentence that speak of pay: offsets in it, in order, apart from each other."""
    low = sentence.casefold()
    if len(sentence) > LONGEST_SENTENCE or not _MAY_HOLD.search(low):
        return
    found = [match.span() for match in _WORDS.finditer(sentence) if not _in_another_sense(sentence, match.span())]
    found += _frames(sentence)
    reached = 0
    for start, end in sorted(found):
        if start >= reached:
            reached = end
            yield start, end


def _frames(sentence: str) -> Iterator[tuple[int, int]]:
    marked = _marked(sentence)
    frames = _OF_NUMBERS if _MONEY in marked or _BARE in marked else ()
    for frame in (*frames, *(_OF_WORDS if _MAY_BE_PAY.search(sentence) else ())):
        for match in frame.finditer(marked):
            clause = _clause(sentence, *match.span())
            if not (_OTHER_SENSE.search(clause) or _OTHERS_MONEY.search(clause)):
                yield match.span()


_CLAUSE_ENDS = re.compile(r", |[;:–—]| - | and ")
_MAY_BE_PAY = re.compile(
    rf"(?i){_WEAK}|figures?\b|ies\b|\bpay\b|cheap\b|(?:quid|dollar|pound|fiver|tenner|bit)s? (?:an hour )?more"
)


def _clause(sentence: str, start: int, end: int) -> str:
    """The clause around a place, from the sign before it to the one behind."""
    before = max(sentence.rfind(sign, 0, start) for sign in (", ", ";", ":", " - ", "–", "—"))
    behind = _CLAUSE_ENDS.search(sentence, end)
    return sentence[before + 1 : behind.start() if behind else len(sentence)]


def _marked(sentence: str) -> str:
    """The sentence with a sign in the place of every number that counts no things; as long as the sentence."""
    sentence = _NO_FIGURE.sub(lambda match: "_" * len(match[0]), sentence)
    kept = list(sentence)
    for match in _FIGURE.finditer(sentence):
        sign = _sign(match, sentence)
        if sign is not None:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            kept[start : match.end()] = sign * (match.end() - start)
    return "".join(kept)


def _sign(match: re.Match[str], sentence: str) -> str | None:
    if match["currency"] or match["scale"] or match["coins"]:
        return _MONEY
    before, behind = sentence[max(0, match.start() - 12) : match.start() + 1], sentence[match.end() :]
    if _NO_PAY_BEHIND.match(behind) or _NO_PAY_BEFORE.search(before):
        return None
    value = _value(match["value"])
    period = _A_PERIOD.match(behind)
    if _SALARY.fullmatch(match["value"]) and (period is None or period[1].casefold() in ("year", "annum")):
        return _MONEY
    if period is not None:
        return _BARE if value >= _LEAST_A_PERIOD.get(period[1].casefold(), 100) else None
    if value < _LEAST_BARE or _YEAR.fullmatch(match["value"]):
        return None
    if _LIKE_A_TIME.fullmatch(match["value"]) and not _MAY_BE_PAY.search(sentence):
        return None
    return _BARE


def _value(said: str) -> float:
    """What a number is, "two-twenty" being 220."""
    if said[0].isdigit():
        return float(re.sub(r"[^\d]", "", said.partition(".")[0]) or 0)
    parts = [float(max(amount.values)) for amount in amounts_in(said)]
    return 100 * parts[0] + parts[1] if len(parts) == 2 else sum(parts)


_NO_FIGURE = re.compile(
    (
        r"(?i)\+?\b\d(?:[ ()./-]{0,2}\d){8,15}\b|\b0\d{2,}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
        r"|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?\b"
    )
)
"""Numbers of telephones and days."""
_SALARY = re.compile(r"[1-9]\d{1,2}[,.' ]?\d{3}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LIKE_A_TIME = re.compile(
    rf"(?i)(?:{_ONES}|ten|eleven|twelve)[- ](?:oh[- ])?(?:{_TEENS}|twenty|thirty|forty|fifty)(?:-five)?"
)
_A_PERIOD = re.compile(
    r"(?i)[ -]*(?:(?:an?|per|each|every|/|the) ?)?(hour|year|month|annum|week|day|shift|night|diem)\b"
)
_LEAST_A_PERIOD = {"hour": 9, "year": 15, "annum": 15}
_LEAST_BARE = 13
_NO_PAY_BEHIND = re.compile(
    rf"{_A_NOUN_FOLLOWS.pattern}|(?i: ?(?:%|[ap]\.?m\b|[:/]\d|(?:st|nd|rd|th)\b)|[ -]\d)", re.IGNORECASE
)
_NO_PAY_BEFORE = re.compile(
    r"(?i)(?:(?<!no )\b(?:until|till|page|number|no|room|route|of|after|by|level|band|grade|chapter|age|aged"
    r"|ward|unit|since|all|first|last|other|another"
    r"|team of|to about)|[\w+][-+./]) ?$"
)


def _in_another_sense(sentence: str, place: tuple[int, int]) -> bool:
    around = sentence[max(0, place[0] - 12) : place[1] + 12]
    return _OTHER_SENSE.search(around) is not None
