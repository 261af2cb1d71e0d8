"""The words and frames in which people speak of their pay, as tables for `frames.py`.

`money` and `bare` are the signs that `pay.py` puts in the place of numbers.
"""

CLASSES = r"""
ones = one|two|three|four|five|six|seven|eight|nine
teens = ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen
tens = twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety
below = (?:{tens})(?:[- ](?:{ones})\b)?|{teens}|{ones}
spelt = (?:an?|{below}) hundred(?: (?:and )?{below})?|(?:{ones}
    |{teens})[- ](?:oh[- ])?(?:(?:{tens})(?:[- ](?:{ones})\b)?|{teens})|{below}
currency = [$£€]|US\$|\b(?:USD|EUR|GBP|CHF)\b
coins = dollars?|euros?|pounds?|quid|bucks|USD|EUR|GBP|CHF|€|£|\$
per = (?:an?|per|each|every|/|the) ?(?:hour|hr|year|yr|month|annum|week|day|shift|night|diem)\b|(?:hourly|annually
    |yearly|monthly|weekly|daily|p\.a|pa|pro rata|full[- ]time equivalent|fte)\b|all in\b|(?:im|pro|die) (?:jahr
    |monat|stunde|woche|tag)\b|brutto|netto
money = \ue000
bare = \ue001
number = (?<![\w\ue000\ue001])[\ue000\ue001]+
sum = (?<![\w\ue000\ue001])(?:{money}+|{bare}+(?= ?{per}))
few = (?:[\w'’-]+,? ){0,4}?
some = (?:[\w'’-]+,? ){0,9}?
i = \b(?:i|we|me)(?:['’](?:d|m|ve|ll|re))?\b(?: (?:am|['’]m|have|had|would|should|will|shall|could|can|might|may|do
    |must|only|just|also|still|now|currently|presently|rather|really|honestly|frankly|not|never|n['’]t|been|be
    |wouldn['’]t|shouldn['’]t|couldn['’]t|can['’]t|cannot|don['’]t|won['’]t|\w+ly)\b)*
want = want(?:ing)?|need(?:ing)?|hop(?:e|ing)|expect(?:ing)?|look(?:ing)?|ask(?:ing)?|accept(?:ing)?|tak(?:e|ing)
    |settl(?:e|ing)|mov(?:e|ing)|shift(?:ing)?|leav(?:e|ing)|com(?:e|ing)|go(?:ing)?|switch(?:ing)?|jump(?:ing)?
    |relocat(?:e|ing)|land(?:ing)?|think(?:ing)?|thought|happy|content|comfortable|satisfied|delighted|pleased
    |reckon(?:ing)?|aim(?:ing)?|after|seek(?:ing)?|requir(?:e|ing)|consider(?:ing)?|work(?:ing)?|start(?:ing)?
    |begin(?:ning)?|sign|stay|budg(?:e|ed) (?:for|below|under)|get|say yes|drop|go down|agree|join|like|prefer
    |willing|prepared|in mind
earn = mak(?:e|ing)|earn(?:s|ed|ing)?|clear(?:ed|ing)?|gross(?:ed|ing)?|net(?:ted|ting)?|bring(?:ing)? home|tak(?:e
    |ing) home|draw(?:ing)?|(?<!\bi )paid|get(?:ting)?|on|at
compared = (?:north|south|upwards?|shy|short|region|neighbou?rhood|vicinity|ballpark|range|order|east) of|less than
    |more than|nearer|closer to|no less|at least|above|below|beneath|under|over|beyond|around|about|roughly
    |something like|anything (?:from|like|over|above)|minimum|between|not under|near|toward|towards|say|up to|from
suits = works?|suits?|do|fine|welcome|have me|get me|keep me|bring me|see me|make me|persuade|tempt|fair|right
    |enough|acceptable|up (?:for )?|up\b|interest|convince|cover
weak = (?:what|which) (?:sort of |kind of )?(?:package|pension|bonus|benefits)|(?:sort|kind) of package|(?:a|the
    |your|total|whole|overall|salary) package(?= (?:of|in|that|around|would|will|is|comes|worth|and|with|at|to|you)
    |[,.?])|(?:salary|pay) bands?|(?:top|bottom|middle|head|end|point) of (?:the|my|your|that
    |its) (?:pay |salary )?(?:band|scale|grade|range|spine)|(?:on|as to|as for|about|regarding) (?:the )?terms\b
    |(?:my|better|the same|similar|current|financial) terms\b|terms (?:you|would|of employment)|(?:as to|as for|on
    |talk|discuss|more|the right|same|relocation|overtime|decent|better|proper) (?:the )?money
    |(?:the )?money(?:['’]s| is| was| would| side| matters| has| question)|(?:as for|talk|talking|on
    |discuss) (?:the )?(?:numbers|figures|pay)|(?:movement|give|room|flexibility|leeway|wriggle room|scope) (?:on
    |in|for) (?:the |that )?(?:figure|number|rate|advertised|offer|band|money|pay)|(?:day|hourly|weekly|night
    |overtime|going|piece) rates?|(?:my|the|your) (?:day |usual |current |going |hourly )?rate(?= (?:is|would
    |of pay|stretch|be|go|at|you|for)|[,.?])|(?:the|an|any|night|london|car|housing|shift) (?:allowances?
    |differential|weighting|premium)|(?:plus|with|and|the|a|no|company) pension(?= (?:included|scheme|contribution
    |would|on top)|[,.?])|pension (?:included|contributions?)|bonus(?:es)?|increments?|(?:usual|plus|with|same
    |full) benefits|benefits (?:package|included|would)|earnings|income|take-home|worth my while|(?:take|afford
    |accept|stand|need) (?:a |the )?(?:pay )?(?:cut|raise|rise)\b|my (?:asking )?price|price tag|the hourly\b
"""
"""Classes of words."""

ALONE = r"""
salar(?:y|ies)
wages?(?! (?:war|peace|battle))
wage packet
remuneration
pay (?:range|rate|scale|band|rise|raise|expectations?|grade|package|packet|cheque|check|increase|day|cut|terms
    |point)
(?:the|my|your|starting|base|basic|about|on|of|better|higher|good|fair|same|current|present|what|more|less|enough
    |some|sick|holiday|overtime|night) pay(?! attention| close| heed| for| off| a | the )
pay(?:ing|s)? me\b(?! (?:a visit|attention|a compliment|compliments|the compliment))
i'm paid\b
(?:am|being|be|was|get|getting) paid\b(?! (?:a visit|a compliment|attention|tribute))
(?:my|the|your|a|total|of|base|on|about|my current) compensation(?! (?:claims?|committee|analyst|team|plans? for))
compensation (?:package|expectations?|range|requirements?)
(?:hourly|day|daily) rate
(?:signing|sign-on|annual|year-end|retention|christmas|performance) bonus(?:es)?
golden hello
(?:spine|scale|pay) points? \w+
points? [A-Z]\d{1,2}\b
time and a (?:half|third|quarter)
double time
what (?:the job|the post|the role|it|you|this) (?:(?:would|will|could|might) )?(?:pays?|offers? by way of)
how much (?:it|the job|the post|the role|you|this) (?:would |will |could )?pays?
(?:gehalt|gehälter|lohn|löhne|vergütung|bezahlung|verdienst|entgelt)\w*
(?:jahres|monats|brutto|stunden|grund|wunsch|einstiegs|fix|ziel)(?:gehalt|lohn|verdienst)\w*
gehalts\w+
lohn\w+
tarif(?:gruppe|lohn|gehalt|stufe)\w*
entgeltgruppe\w*
besoldung\w*
(?:ich|derzeit|aktuell) verdien\w+
verdiene (?:ich|derzeit|aktuell|zurzeit|momentan)
"""
"""Words that are about pay wherever they stand, unless the post itself is about it."""

WITH_NUMBERS = r"""
{i} {earn} {few}{sum}
\bi (?:make|clear|gross|net|earn|take home|bring home) {few}{bare}+
\bi(?:['’]m| am) (?:\w+ ){0,2}?(?:making|clearing|grossing|netting|earning|drawing|on|at) {bare}+(?! (?:of|to))
\b(?:gives?|pays?|paid|paying|offers?|brings?|nets|gets|gave|brought|worth) me (?:in )?{few}(?:{sum}
    |{bare}+(?=[.,;]| and\b| plus\b| now\b|$))
{i} {want}\b {some}{sum}
{i} {want}\b {some}{compared} {few}{bare}+(?! (?:of|in)\b)
{i} (?:want|need|ask|accept|settle|take|move|shift|jump|switch|be after
    |come) (?:for |on |at |no less than )?{bare}+(?=[.,;!?]| (?:and|plus|or|before|with|a year|to)\b|$)
{money}+ ?{per}
\b(?:me|i|us|we)\b[^.!?;]{0,60}?\b(?:{compared}|for|at|on) {few}{sum} ?{per}
\b(?:anything|something|a figure|a number|an offer|a sum
    |a rate) {few}(?:of |from |over )?{number}[^.!?;]{0,40}?\b{suits}\b
{number}[^.!?;]{0,50}?\b(?:would|could|might|will|should|['’]d|['’]ll) (?:\w+ )?{suits}\b[^.!?;]{0,12}?\b(?:me|us
    |for me|my)\b
{number} (?:would|could|might|will|['’]d|['’]ll) (?:\w+ )?(?:get|have|bring|keep|see|tempt|persuade|move|buy
    |land) me\b
\b(?:nearer|closer to|more like) {number} than {number}
\bmy (?:asking price|price|number|figure|floor|minimum|target|ask|expectations?|ballpark)\b(?: (?:is|would be|was
    |being|starts|sits|comes out)| of|:) {few}{number}
\b(?:expect|ask(?:ing)? for|offer(?:s|ed|ing)? of|range of|minimum of|allowance of|in the region of|upwards of
    |not under|start (?:on|at|for)|begin (?:on|at)|happy with|content with|no less than|north of|south of|bid of
    |approaching|more than|agree on|settle on|meet at) {few}{sum}
\b(?:agree|settle|shake hands|meet|land|match|call it) (?:on |at )?{few}{bare}+(?=[.,;!?]| i\b| i['’]| and\b|$)
\b(?:their|the other|the|your|his|her) (?:figure|number|offer|sum|price|bid)(?: is| was| of| stands at| came in at
    | comes to| at|:) {few}{sum}
\b(?:the|your|that) {number}[^.!?;]{0,12}?\b(?:advertised|quoted|in the ad(?:vert(?:isement)?)?|offered|mentioned
    |named|posted|listed|on the table)\b
\b(?:advertised|quoted|posted|listed) (?:at |of |figure of )?{number}
\b(?:happy|happier|content|comfortable|fine|satisfied) (?:at|on|with) {few}{bare}+(?=[.,;!?]|$)
\b(?:would|will|['’]d|['’]ll|might) take {few}{number} to (?:move|prise|prize|get|shift|tempt|bring|pull|lure|drag
    |land|have)\b
\bpay(?:s|ing)? {few}{sum}
\b(?:would|could|might|should|will|['’]d) (?:have|need) to (?:pay|beat|match|reach|offer|top|come (?:with|to|in at
    |up to)
    |be|start (?:at|from|on)|go (?:to|up to)|stand at|exceed|bring) {some}(?:{compared} )?(?:{few})?{money}
\b(?:would|could|might|should|will|['’]d) (?:have|need) to (?:pay|beat|match|reach|offer|come (?:with|to|in at)
    |start at
    |exceed|bring) {some}(?:{compared} )?{bare}+(?=[.,;!?]| (?:for me|to (?:get|tempt|move|have|bring)|a year|or)\b)
\bi was thinking (?:of|about|more of) {few}{money}
\b(?:penny|cent|pound|dollar|pence|euro|nothing) (?:less|lower|under|below)(?: than)? {few}{number}
{number}(?: {per})?,? (?:after tax|before tax|take[- ]home|basic\b|base\b|net\b|gross\b|plus (?:expenses|benefits
    |diesel|mileage|van|car|a van|a car|bonus|commission|tips|super))
\b(?:your|advertised|pay|salary|the advertised) (?:range|band|scale|grade
    |advert(?:isement)?)\b[^.!?;]{0,30}?\b(?:at|to|from|of|is|was) {few}{bare}+(?=[.,;!?]| and\b| but\b|$)
\b(?:had|have|with|got) {few}{number} in mind\b
\b(?:drop|go|come|fall|dip|sink|look at (?:it|anything)|work for|start for) (?:below|under|beneath
    |less than) {few}{number}
(?:^|[,;:] )for {few}{money}+ ?(?:{per} )?i(?:['’]d|['’]ll| would| will| could)\b
\b(?:been|was|am being|being) offered {few}{number}(?=[.,;!?]| (?:elsewhere|by|at|there|and|to|plus|for)\b)
{sum}[^.!?;]{0,12}?\b(?:brutto|netto)\b
"""
"""Who earns or wants how much."""

WITH_WORDS = r"""
\b(?:low|mid|middle|high|upper)(?:[- ]to[- ](?:mid|high|upper))?[- ](?:twent|thirt|fort|fift|sixt|sevent|eight
    |ninet)ies\b
\b(?:come|work|go|sell myself) cheap\b
\b(?:five|six|seven)[- ]figures?\b(?! (?:budget|sum|deal|contract|grant|saving))
\ba (?:fiver|tenner|few quid|bit|pound|dollar|quid|couple of (?:quid|dollars
    |pounds)) (?:an hour |a day |a week )?more (?:an hour |a day )?than (?:i|what i|the)\b
\bhow much (?:does|do|would|will|did|could) [^.!?;]{0,30}?\bpay\b
{i}\b[^.!?;]{0,60}?\b{weak}
\b{weak}[^.!?;,]{0,50}?(?<!\w)(?:i|me|my)(?!\w)
\b{weak}[^.!?;]{0,70}?(?<!\w)(?:i['’]d|i['’]m|{number}|negotia\w+|discuss\w*|obstacle|flexible|open to
    |agree\w*|improve\w*|better)(?!\w)
\b(?:could|can|would|will|may|might|do|does|is|are|what|which)\b[^.!?;]{0,70}?\b{weak}[^.!;]{0,60}\?
(?<!\w)(?:what|which|whether)\b[^.!?;]{0,40}?\b{weak}
"""
"""Terms of a post that somebody asks for."""

OF_OTHERS = r"""
\b(?:sav(?:ed|ing|es?|ings)|revenue|sales|budgets?|costs?|cut|grew|raised|reduced|profits?|turnover|donat\w+
    |grants?|contracts?|fund\w*|spen[dt]\w*|invoic\w+|bills?|charg\w+|costing|rent\w*|fines?|loans?|tender\w*
    |(?<!my )(?<!asking )(?<!my asking )prices?|fares?|premiums?|sold|sell\w*|(?<!after )(?<!before )tax\w*
    |refunds?|claims?|recover\w+|collect\w+|waste|stock|orders?|repairs?|clients?'?|customers?'?|tenants?
    |pensioners?)\b
"""
"""Money that goes to or from others."""

OTHERWISE = r"""
(?:in terms of|\b(?:on (?:good|first[- ]name|speaking|friendly|better|easy) terms|come to terms
    |terms? and conditions|(?:long|short)[- ]terms?|school terms?|(?:autumn|spring|summer|winter|michaelmas|hilary
    |trinity) terms?|key terms|plain terms|technical terms|minimum wage|living wage|benefits of|software packages?
    |packages? (?:arriv|deliver)\w+|work packages?|(?:health|added|side|mutual) benefits|for the benefit
    |the benefits office|(?:wage|pay|bonus|pension|allowance|benefits?|salary|premium|differential|overtime|earnings
    |income|money)s?[ -](?:books?|tables?|forms?|rules?|schemes?|guides?|files?|runs?|codes?|systems?|records?|bills?
    |clerks?|slips?|sheets?|theft|laws?|matters|history|statistics|curves?|surveys?|administrat\w+|queries|disputes?)
    |(?:wage|bonuse|pension|allowance|benefit|salarie|premium|differential|rate|earning|income|package)s?
    (?:of|for|to) (?:\d[\d,.]*|our|all|every|their|several|most) ?(?:\w+ )?(?!thousand|k\b|a\b|an\b|per\b)[a-z]{4,}
    |rates? at which|money well spent|(?:save|saves|saved|saving) (?:\w+ ){0,2}money)\b)
"""
"""Words for pay that mean something else."""

A_NOUN = r"""
[ -](?!(?:an?|per|each|every|and|or|to|for|than|with|without|plus|now|right|today|at|in|on|before|after|as|but|so
    |if|because|since|when|where|while|though|these|this|here|there|would|is|was|mark|ish|odd|basic|base|gross|net
    |all|which|that|from|until|the|i|we|you|he|she|they|it|what|this|too|mind|also|thousand|grand|k|hourly|annually
    |yearly|monthly|weekly|daily|only|included|including|inclusive|excluding|currently|presently|already|by
    |elsewhere|brutto|netto|im|pro|und|bis|oder|p\.a|pa|something)\b)[^\W\d_]
"""
"""What follows a number that counts things."""

MAY_HOLD = r"""
0|1|2|3|4|5|6|7|8|9|\$|£|€|teen\b|ty\b|ties\b|dred\b|sand\b|eleven\b|twelve\b|quid\b|bucks\b|dollar|pound|euro
    |salar|wage|pay|paid|remun|compens|bonus|point|hourly|time and|double time|package|band|scale\b|grade\b|spine
    |range\b|terms\b|money|numbers\b|figure|rate\b|rates\b|allowance|differential|weighting|premium|pension
    |increment|benefits|earnings|income|cheap\b|take-home|worth my|cut\b|raise\b|rise\b|price|fiver|tenner|gehalt
    |gehält|lohn|löhn|vergüt|verdien|entgelt|besold|tarif|brutto|netto
"""
"""A quick look: most sentences hold neither a number nor such a word. Each begins with one sign, which is quick."""
