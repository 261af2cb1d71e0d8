"""The job is not yours before they say so.

Until there is an offer, no letter speaks of it as given. Told are: "when I start", my desk, my badge, my team; asking
for the contract; "we both know", "look no further"; things done in their name or on the strength of a yes that nobody
gave; other candidates, who are none of your business. "If you choose me, I would …" says the same decently. Once an
offer stands or is accepted, only the other candidates remain. The check knows patterns of words: where it is silent,
read the letter aloud all the same.

Example: "When I start in May, I will reorganize the stock room."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.findings import Example, Finding
from sundown.core.tone import Tone, sign

CITES = ("S4-27", "S3-13", "S1-05")

LEFT_ALONE = (
    "card_notes",
            "consultant_notice",
            "reference_thanks",
            "offer_acknowledgement",
            "decline_letter",
            "withdrawal_letter",
    *RECRUITERS_KINDS,
)  # fmt: skip

_OURS = (
    "desk|office|badge|parking|permit|laptop|uniform|locker|keys|chair|business cards|boss|first day|start date|"
    "contract|nameplate|name plate|login|log-in|van|apron|door|welcome|account|first (?:month|week)(?:'s)? (?:pay|"
    "rota)|name on|space|onboarding|induction|paperwork|id card|employee|computer|phone extension|shifts|rota|"
    "schedule|mailbox|hard hat|coat"
)
_HEDGED = (
    "if|would|should you|could|might|hope|hoping|hoped|whether|in case|were|suppose|perhaps|may i (?:ask|suggest)|"
    "chosen|selected|offered|happy to|glad to|when you have|should the|if you|lucky|hired|as a trainee|at mercy"
)

OTHERS = Tone(
    sign(
        "other candidates are not yours to speak of: leave them out",
        "I can do this work well, and I would enjoy doing it for you.",
        "{other} <candidate|candidates|applicant|applicants|finalist|finalists|contender|contenders|interviewees|"
        "hopefuls>",
        "<unlike> (?:the|your|most|any|all|some|many)? ?.. (?:others?|rest|candidates?|people|applicants?|competition)",
        "(?:better|more|stronger|harder|faster|smarter|further|fitter|ahead) .. (?:than|of) .. (?:any|anyone|"
        "anybody|the|all|everyone|everybody|most) <else|others|other|rest|competition|candidates|applicants|field|"
        "people> .. (?:you|on|in|who|could|can|i)",
        "<others|rest|everyone|competition|remaining|field> .. (?:can|may|could|should|might) .. (?:be sent|go "
        "home|go|leave|stop|be told|pack|relax|stay home|wait|be sent away)",
        "<send|tell|turn> the (?:others|rest|remaining .. ) .. (?:home|away|no|that|off|to)",
        "<nobody|no-one|anyone|anybody|none> else .. (?:you|on your|in the|comes|will|can|could|on that|has) .. "
        "(?:list|see|saw|met|meet|close|interview|interviewed|find|near|race|running|shortlist|match|offer|bring|"
        "do this|do it|panel)",
        "no <one> else .. (?:you|on your|in the|comes|will|can|could|on that|has) .. (?:list|see|saw|met|meet|"
        "close|interview|interviewed|find|near|race|running|shortlist|match|offer|bring|do this|do it|panel)",
        "(?:see|saw|met|meet|meeting|interview|interviewed|interviewing|looking at|considering|consider|waste time "
        "on|bother with) .. (?:any|the|more|of) .. <others|other|more> (?:people|candidates|applicants|men|women|"
        "nurses)",
        "<whoever> .. else",
        unless="other candidates? .. (?:luck|well|wish)|chose|chosen|understand|congratul\\w*|learn\\w* from|good "
        "start|strong field|many (?:good|strong|fine)|respect|i know that you have|you have .. to (?:see|meet)|"
        "still (?:seeing|meeting|to)|candidates for (?:office|surgery)|sorry|thank|screened|recruited|"
        "interviewed (?:\\d+|candidates)|i .. interviewed|no hurry|take the time|friendly|kind|nice",
    ),
)

SIGNS = Tone(
    sign(
        'this takes the decision for granted: say "if" and "would"',
        "If you choose me, I would spend the first month listening.",
        "(?:<when|once|as soon as|the day|the moment|the minute|after|before>) (?:that )?(?:i|i'm|i've|i'll) (?:'m "
        "|am |have |'ve |will |'ll |do |get |finally |officially )*(?:start(?:ed|ing)?|joined|join|joining|begin|"
        "began|move in|move into|take over|taking over|take charge|come on board|come aboard|on board|in charge|"
        "running|run|in the (?:job|post|role|chair|seat|team|door)|sit at|sitting at|part of|on (?:your|the) "
        "(?:team|payroll|ward|staff|crew)|with you|your|settled|at my desk|get there|arrive|in place|in|the (?:new|"
        "head|lead)|lead|manage|head|own)(?! (?:rain|work|a |an |my (?:first|second|own)|out as|as a|by|college|"
        "school|nursing|at mercy|nights in))",
        "(?:<on|from|by|in|during> (?:my|our) (?:very )?first (?:day|morning|week|shift|month|monday|term|year|"
        "quarter)) … (?:i will|i'll|i shall|we will|we'll|i am going to|i'm going to|i plan|i intend)",
        "(?:my|our) first (?:day|morning|week|shift|month|act|move|order of business|change|task|decision|project|"
        "job|hire|step) .. <will|is|shall> .. (?:be|to|going)",
        "the <first|second|next> (?:thing|change|person|one|item) .. (?:to go|i will|i'll|i shall|i am going to|"
        "i'm going to|i plan to|will be|under me)",
        "i <will|shall> (?:\\w+ly )?(?:start|begin|join you|take over|be joining|be starting|be taking|be running|"
        "move in|lead|head|run|be your|be the new|be leading your|be working with you|be working for you|report "
        "for)",
        "i'll (?:\\w+ly )?<start|begin|join|take|be|move|lead|run|report> (?:you|your (?!advice|word|point|time)|over|joining|starting|taking|"
        "running|leading|the|in|on {day}|for (?:duty|work)|with)",
        "{will} … <reorganize|reorganise|replace|fire|hire|overhaul|restructure|redesign|rearrange|rename|"
        "redecorate|repaint|abolish|scrap|sack|promote|modernize|modernise|shake> .. (?:the|your|up|that|some|two|"
        "half|those|this|everything|my|him|her|them)",
        "{will} … <change|fix|sort|throw|get rid> .. (?:your|that|those|the|out|rid of|things|up|in my) .. (?:desk|"
        "office|department|team|schedule|rota|system|staff|meeting|meetings|people|own (?:people|team|staff)|dead "
        "wood|deadwood|furniture|kitchen|menu|wall|walls|stock room|policy|rules|layout|uniforms?)",
        "<under> (?:me|my (?:leadership|watch|direction|command|management|hand))",
        "i (?:start|begin|join you|take over) <on|in|next|from> (?:{day}|the|week|monday|may|june|my)",
        unless=_HEDGED
        + "|(?:when|once|after|as soon as|before) i (?:started|joined|began)|could i|by (?:saying|thanking)|i "
        "(?:saw|learned)|like to|listening|thank you|the talk|start by",
    ),
    sign(
        "nothing here is yours yet: leave it to them",
        "I would be glad to send whatever you need for your decision.",
        "(?:i will|i'll|i shall|i'm going to) .. <need|require|want> .. (?:desk|monitors?|keys?|office|"
        "parking|laptop|van|uniform|assistant|day off|days off|holiday|week off|window|chair|mondays|fridays)",
        "(?:which|what) .. <desk|office|locker|chair|peg|van> .. (?:mine|will i|do i|am i|shall i)",
        "tell (?:hr|payroll|security|personnel|the (?:office|desk|stores)) .. (?:i|to|that|my) .. <wear|size|start|"
        "expect|order|need|coming>",
        "(?:skip|forget|dispense|drop|save) .. <formalities|interviews|paperwork>",
        "(?:start|begin|get used to|used to) .. <calling|seeing> me|(?:only|just|merely) for <show>",
        "<save|reserve|keep|clear> .. (?:the|a|that|my) .. (?:seat|desk|office|corner|space|peg|locker|spot) .. "
        "(?:for me|free|warm|by)",
        f"my (?:new|future|soon-to-be) .. <{_OURS}|team|staff|department|ward|school|colleagues|title|role|position"
        "|employer|home|office|job|company|workplace|coworkers|class|crew|people|boss|kitchen> .. (?:ready|is|will|"
        "are|and|at|on|in|with)",
        f"(?:have|get|order|prepare|set up|reserve|keep|print|send|clear|put|save|leave|make|arrange|sort out|"
        f"assign|add|need|want|for|where|about|bring) .. my .. <{_OURS}> .. (?:ready|by|on|for|set|before|up|at|to|"
        f"over|is|should|will)",
        "<as> your (?:new|next|future) ",
        "<your> (?:new|future|next|soon-to-be|newest) (?:\\w+ )?(?:employee|manager|nurse|colleague|teammate|team "
        "member|hire|teacher|engineer|lead|head|director|assistant|account|star|chef|foreman|supervisor|cook|"
        "recruit|member)(?! a | good| every| well| all) .. (?:is|here|says|signing|reporting|speaking|will|has|i|"
        "me)",
        "(?:call|count|consider) me (?:<your|in|hired|aboard|part|one of>)",
        "<consider> (?:it|the (?:job|position|post|search)|this|me|yourselves|your) .. (?:done|settled|filled|"
        "closed|over|hired|yours|mine|sorted|taken)",
        "(?:send|forward|draw up|post|email|mail|prepare|have|get|print|sign|see|receiv\\w+|for|await|awaiting|"
        "collect|pick up|over|where is|complete|fill in) .. (?:me )?.. (?:the|my|your|that) .. <contract|paperwork|"
        "contracts|onboarding|starter> .. (?:ready|by|over|on|soon|from you|forms?|pack)",
        "<look|looking> forward to .. (?:receiving|getting|seeing|having|signing|reading) .. (?:the|your|my|an|"
        "that) .. (?:offer|contract|paperwork)",
        "{will} .. <pop|stop|swing|drop|come|call|be> .. (?:in|by|over|round|around|there)? ?.. (?:to|and) (?:pick "
        "up|collect|sign|get|fetch|meet (?:the|my)|measure|see my|choose|look at my|settle|set up|move)",
        "(?:when|where|what time) (?:can|do|shall|should) i <start|park|sign|sit|begin|report|collect|pick>",
        "<see> you (?:all )?(?:at work|in the office|on my first|at the morning meeting|on the first day)",
        "<you> (?:and i )?.. (?:have|'ve|just) .. found .. (?:your|the|her|him|a) .. (?:person|man|woman|nurse|one|"
        "{worker}|answer|leader|match|new)",
        unless=_HEDGED
        + "|your contract with|contract (?:work|nursing|law|staff|with)|union|at my (?:last|old)|thank you for|i "
        "wish|tell|congratul\\w*|leaving my|as you asked|you asked me to|when i return(?:ed)?|my old",
    ),
    sign(
        "this decides for them: say what you can do, and leave the choice to them",
        "I am sure that I can do this work, and I would like to do it for you.",
        "<we|you> (?:both|all) know",
        "(?:you and i|both of us|the two of us) .. <know|knew|understand|see|agreed>",
        "<as> good as (?:mine|done|settled|signed|decided|in|hired|agreed|won)",
        "in the <bag>",
        "(?:done|sealed|settled) <deal|matter>",
        "(?:a|the|only|mere|just) <formality|formalities>",
        "<look|search|looking|seek> (?:no|any) (?:further|longer|more)",
        "(?:your|the) .. <search|hunt|looking|vacancy> .. (?:is|has|are) .. (?:over|ended|at an end|filled|done|"
        "complete|finished)",
        "(?:call|calling|break|end|stop|cancel|close|drop) .. <search|hunt|looking|interviewing|interviews|advert|"
        "ad|posting|vacancy> .. (?:off|now|down)",
        "(?:take|pull|taken) .. (?:down|out|off) .. <ad|advert|advertisement|posting|vacancy|listing>",
        "(?:take|pull) .. <ad|advert|advertisement|posting|vacancy|listing> .. (?:down|off|out)",
        "(?:no|any) <need|point> .. (?:to|in|for) .. (?:see|seeing|look|looking|interview\\w*|meet\\w*|call\\w* "
        "(?:my|the) ref\\w*|check\\w*|wait\\w*|advertis\\w*|second|third|another)",
        "i(?:'m| am| feel)? .. <sure|certain|confident|convinced|positive|know|assume|gather|doubt|expect|take> .. "
        "(?:that )?(?:you|your (?:team|panel|committee|board))(?:'ll| will|'ve| have| are going to|'d| would|'re| "
        "are)? .. (?:choose|chosen|pick|picked|hire|hired|offer|agree|say yes|calling|want me|chose|make the right|"
        "made up|see that|find that|realise|realize|see i|pick me|decided|be offering|know that i|have me|love)",
        "{not} .. <regret|regretting> .. (?:it|this|hiring|choosing|your|taking|me|the)",
        "you .. {not} .. <find|meet|get|see> .. (?:a |an )?(?:better|anyone|anybody|another|somebody|someone) .. "
        "(?:{worker}|better|like me|than me|who|more|as good|as well|for this|fit)",
        "<best> (?:{worker}|one|thing) .. (?:you|for (?:you|this|the)|that could|to happen|on the)",
        "i(?:'m| am) .. <clearly|obviously|undoubtedly|exactly|precisely|hands|perfect|ideal|obvious|easily> .. "
        "(?:the|what|your|who|down|one) .. (?:{worker}|best|you (?:need|want|are looking)|answer|choice|person|one|"
        "looking)",
        "<obvious|natural|logical|clear> (?:choice|{worker}|answer|conclusion)",
        "<clearly|obviously|plainly> (?:mine|the job|the post|the position|yours to|i (?:am|have|got|"
        "will)|you (?:need|want|liked)|chose|hired|the right)",
        "(?:job|post|position|role|place|offer|it) (?:is|was|'s) .. <mine>",
        "got (?:the|this) <job|position|role|post|one> .. (?:already|in|now|then)",
        "(?:how|where) <this> (?:ends|will end)",
        "(?:only|just) a (?:matter|question) of <time|when|days>",
        "{i} .. <expect|assume|presume|take it|understand> .. (?:that )?(?:the|i|you|an|my) .. (?:offer|job|"
        "position|have got|got|am hired|start|have the|chosen|mine|settled|decided)",
        "what (?:you|your \\w+) <need|needs|want|wants|lack|lacks> is (?:me|somebody like me|someone like me|a man "
        "like|a woman like)",
        "<you> need me",
        unless="(?:i'm|i am) not (?:sure|certain)|if you|would (?:you|not)|no need to (?:reply|answer|write)|regret "
        "that i|i regret|not regret (?:coming|leaving|my)|thank|interview questions|search committee|only "
        "choice that (?:i|we)|best thing i|look no further than (?:your)|good deal|whoever you choose|choose (?:well|wisely|carefully)|choose the right|have not "
        "(?:found|met)|never met|best teacher i",
    ),
    sign(
        "this acts before they have said yes: wait, and leave it out",
        "I can start within a month of your decision.",
        "took the <liberty>|<taken> the liberty|taken it <upon> myself|took it <upon> myself|went <ahead> and|gone "
        "<ahead> and",
        "{have} .. <already|told|informed|promised|notified|warned|announced|let> .. (?:told|informed|my|everyone|"
        "everybody|all|given|people|most of) .. (?:landlord|boss|employer|manager|wife|husband|mother|friends|"
        "family|everyone|everybody|notice|current|company|team|people|colleagues|school|crew|neighbou?rs) … "
        "(?:leav\\w+|mov\\w+|start\\w*|join\\w*|new job|that i|quit\\w*|notice|goodbye|work for you|got)",
        "(?:given|handed in|hand in|gave|giving|written|turned in|put in) .. (?:my|our) <notice|resignation>",
        "<already> .. (?:told|drawn up|ordered|booked|bought|started|introduced|arranged|contacted|changed|"
        "rewritten|redesigned|planned|picked|chosen|signed|moved|packed|updated|announced|looked at|looking at|"
        "found|rented|sold|measured|spoken|written to|called|invited|drafted|enrolled|put) .. (?:your|a|the|my|our|"
        "new|some|for|an|to|movers|in|two|three|it|up|us) … (?:clients?|customers?|suppliers?|team|staff|flat|"
        "house|home|apartment|school|movers|van|linkedin|profile|business cards|uniform|shoes|near|desk|office|"
        "curtains|plan|people|parents|colleagues|lease|car|notice|furniture|lunch|mug|boots|press|website|rota)",
        "(?:my|our) .. <wife|husband|family|kids|children|partner> .. (?:has|have|is|are) .. (?:already|chosen|"
        "picked|packing|looking at (?:houses|flats|schools|apartments)|enrolled)",
        "(?:updated|changed|edited|put it on|announced) .. (?:my|it|on) .. <linkedin|profile|facebook|cv|"
        "signature> … (?:new|already|to say|title|employer|with)",
        "<signed|found|rented|put> .. (?:a|the|our|my) .. (?:lease|deposit|flat|apartment|house) .. (?:near|for|on|"
        "in|up|close|so|down)",
        "introduc\\w+ myself .. (?:to|as) … <your> .. (?:clients?|customers?|suppliers?|team|staff|new|parents|"
        "patients?)",
        unless=_HEDGED
        + "|as you asked|you asked|after your (?:letter|offer|call)|accepted|withdraw|decline|in my last|years "
        "ago|to see you|for the (?:interview|talk|second)|the train|that year|thank",
    ),
    sign(
        'this takes the decision for granted: say "if" and "would"',
        "If you choose me, I would spend the first month listening.",
        "as your <next|new|future|incoming> (?!to)\\w+|<your> (?:incoming|soon-to-be) \\w+",
        "my <name> (?:is )?(?:written )?(?:all )?(?:on|over) (?:it|this|that)|has my <name> on|<made|meant|tailor-made|destined|born> for me|<meant|destined> to be (?:mine|here|yours|your)",
        "(?:for|before|of|during|to|after|arrange|book|schedule) my <induction|onboarding|probation>(?! at| in \\d)",
        "{i} .. <assume|presume|take|trust|gather|suppose|expect|guess> (?:it )?(?:that )?(?:i'll|i will|i'm|i am|i shall|my|we'll|we're|we will) .. (?:get|getting|be getting|have|starting|given|in|got|working|bring|paid|sharing|reporting|yours|based|picking|on the|needed|offered)",
        "(?:going to be|we'll be|we will be|soon be|we are|we're) .. <working|colleagues|partners|teammates|sharing> .. (?:together|soon|colleagues|an office|a desk|side|alongside)",
        "<make> an? (?:great|good|fine|fantastic|brilliant|wonderful|winning|perfect|unbeatable|super|formidable) .. <team|pair|partnership|match|duo>",
        "(?:could|can) .. <tell|see|read|feel> .. (?:by|from|in|it in) .. (?:your|the way you) … (?:got|job|mine|me|in|hired|decided|yes|chosen)|<way> you .. (?:smiled|shook|looked|talked|spoke|nodded) … (?:bag|mine|got|decided|hired|yes)",
        "my first <payday|paycheck|paycheque|wage|salary|pay>(?! (?:packet )?(?:was|at|in|came|went))|(?:when|where|what time|which door|who) (?:do|shall|should|can|am|will) i .. <clock|report|meet|hand|get|pick|wear|be sitting|sit>",
        "goes without <saying> .. (?:that )?(?:i|i'm|my|me|you)|i(?:'m| am) the <one|answer|solution|man|woman|person|piece|cure|fix> .. (?:to|for|you|your|who|that)|<answer|solution|cure> to (?:all )?your",
        "(?:needs?|want|wants|could do with) .. <shaking|sorting|whipping|straightening|dragging|waking|kicking|turning> (?:up|out|into|down|around|round)",
        "(?:begun|started|beginning|starting|begin|done|made) my <handover|goodbyes|farewells|packing>|<arranged|booked|organised|organized|lined up|sorted> .. (?:childcare|cover|movers|removal|transport|accommodation|lodgings|a room|a flat|a nanny) .. (?:from|for|so|in|near|by|close)",
        "i(?:'ve| have) .. <landed|bagged|clinched|secured|got> (?:this (?:job|one|post)|the (?:job|post|role|position))(?! (?:at|of|in|done|right|as|down|wrong|to))",
        "{will} .. <have|get|bring|turn|double|triple|raise|push|drive|put> .. (?:your|the) .. (?:sales|figures|numbers|profits|results|turnover|revenue|scores|ratings|branch|shop|place|ward|department|team) .. (?:up|down|round|around|through|in|within|by|running|into)",
        "<send|post|forward|mail> .. (?:the|my|a|your) .. (?:welcome|starter|joining|induction|onboarding|new-starter|uniform) .. (?:pack|kit|bundle|letter|forms?|size|bag)",
        "(?:you've|you have|you just|you finally) .. <found> .. (?:your|the|her|him|a) .. (?:person|man|woman|nurse|one|answer|leader|match|new|candidate|teacher|girl|guy|baker|chef)",
        "your (?:\\w+ )?<children|pupils|students|staff|customers|patients|clients|people|team|guests|residents|regulars> (?:will|are going to|are bound to) .. (?:love|adore|like|thank|take to|benefit|come to) .. (?:me|having|my|you for)|<will> love (?:me|having me)",
        "without (?:question|doubt|a doubt|any doubt) .. <most|best|strongest|right|only|ideal|perfect|right>|i(?:'m| am) .. the .. <most|best|strongest|only> .. (?:experienced|qualified|capable|suitable|skilled|able|candidate|person|applicant|choice|baker|nurse|engineer|teacher) .. (?:who|you|on|here|there|in|for|of|person|that|applied)",
        "(?:my|the|a) <plan|plans|blueprint|vision|agenda|list> .. for (?:your|our) .. (?:branch|department|ward|team|school|shop|firm|company|office|kitchen|place|practice|clinic|line|future together)",
        "(?:thrilled|delighted|excited|proud|happy|glad|pleased|chuffed|stoked|cannot wait|can't wait|looking forward|eager) to .. <joining|coming|starting|becoming|board|aboard>",
        "<thank|thanks> (?:you )?for the (?:job|position|post)(?! (?:description|advert|posting|outline|talk|interview|details|fair|tip|lead|office|card|you described))|<welcome> me (?:aboard|to the|on board|in)|put me <down> for|already on the <payroll|team|staff>",
        "(?:can|may|should|might as well) .. <stop|cease|quit|give up> .. (?:looking|searching|advertising|interviewing|the search|seeing)",
        "<cancel|cancelled|canceled|withdrawn|withdrew|called off|pulled> .. (?:out of |from )?(?:all )?(?:my|the) other .. (?:interviews|applications|talks|meetings|jobs|firms|companies)|no <longer> (?:available|looking|on the market)",
        "(?:better|more|stronger) .. than .. <anyone|anybody|everyone|everybody|any|rest|others> .. (?:you|you're|met|meet|see|saw|candidates?|applicants?|applied|in the running|of them)",
        "{nobody} .. (?:can|could|will|would|does|is|comes|who) .. <touch|match|rival|beat|replace|better|half as|do this> .. (?:me|job|the way i|like i|like me|as (?:well|good) as)",
        "<surprised|astonished|amazed> if you .. (?:met|find|found|see|saw|get|had|could) .. (?:anyone|anybody|better|half|somebody|someone)|half as <good|qualified|experienced|keen|able|fit|skilled>",
        "my <friends|family|wife|husband|mates|parents|kids|neighbours> .. (?:have|has|are|is|already|'ve|threw|thrown|held|celebrat\\w*|toasted|bought) .. (?:already|party|celebrat\\w*|champagne|toast\\w*|cake|congratulat\\w*)",
        "<practically|basically|already|virtually|as good as|almost> (?:one of (?:you|the)|part of (?:your|the)|an? (?:employee|colleague|member)|hired|yours|family|on the)",
        "{i} .. <counting|banking|relying|planning|building> on (?:it|this|the job|the post|getting|starting|joining|being|your yes)",
        "<scrap|ditch|bin|axe|drop|cut|abolish|get rid of> (?:your|the) .. (?:meeting|call|rota|system|menu|policy|policies|supplier|software|catalogue|logo|name|rule|rules|uniform) .. (?:first|straight away|on day|in week|as soon|when i|once i|and)",
        "{i} .. (?:get|got|'ve got|have) .. my <badge|keys|locker|desk|uniform|parking|laptop|pass|name plate|rota>|<order|ordered|reserve|arrange|prepare|set up|sort> .. my (?:badge|keys|locker|desk|uniform|parking|laptop|pass|business cards|cards)",
        unless="if (?:you|i|the|we|it|your|chosen|hired|all)|should you|were (?:you|i) to|would|could i|i hope|hope to|thank you for (?:the (?:talk|interview|tour|time)|your|telling)|accepted|offer(?:ed)?|withdraw|declin\\w*|in my last|years ago|that year|wish (?:you|them)|one day|as you (?:asked|said)|congratul\\w*|visitors?|say|says|choose (?:well|wisely)",
    ),
)


def check(letter: Examination) -> Iterator[Finding]:
    """Sentences that take the job as given, or speak of others who want it."""
    if letter.kind in LEFT_ALONE:
        return
    yield from OTHERS.findings(letter)
    if letter.thread is not None and letter.thread.offer is None and not letter.thread.accepted:
        yield from SIGNS.findings(letter)


PASSES = (
    Example(body="If you choose me, I would spend the first month listening.\n"),
    Example(body="When I started on nights, I kept a list of every alarm.\n"),
    Example(body="I wish your new colleague a good start.\n"),
)
FAILS = (
    Example(body="When I start in May, I will bring my own stool.\n", quote="When I start"),
    Example(body="Please have my badge ready.\n", quote="have my badge ready"),
    Example(body="We both know that nobody else comes close.\n", quote="We both know"),
    Example(body="I have already ordered the curtains for my office.\n", quote="already ordered the curtains"),
    Example(body="Unlike the others, I know your ward.\n", quote="Unlike the others"),
)
