"""Nothing you send looks desperate.

Need is no reason to hire. Told are: begging; money trouble and mouths to feed; any work at any price; last hopes and
closed doors; nerves and sleepless waiting. What you can do for them stands better in its place. Only plain begging
blocks. The check knows patterns of words, not feelings: where it is silent, read the letter aloud all the same.

Example: "My savings run out in June and I would take anything."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.core.tone import Tone, sign

CITES = ("S1-05",)

LEFT_ALONE = ("card_notes",)

_MONEY = (
    "savings|rent|mortgage|bills|debts|overdraft|landlord|eviction|unemployment|groceries|loan|loans|account|"
    "wallet|cupboard|cupboards|fridge|severance|redundancy|benefits|creditors|pay cheque|paycheck|bank"
)
_GONE = (
    "{not} .. (?:last|carry|pay|cover|wait|stretch|reach|keep|hold|meet|afford|be enough|survive|make)|run(?:s|"
    "ning)? out|ran out|(?:is|are|has|have) (?:almost |nearly |all )?(?:gone|empty|due|overdue|behind|dried up|"
    "drying up|used up)|running (?:low|dry)|end(?:s|ed|ing)? (?:in|on|next|this|soon)|gets? paid|got to be paid|"
    "dwindl\\w+|shrink\\w+"
)

SIGNS = Tone(
    sign(
        "this begs: say what you can do for them instead",
        "I would very much like to do this work, and I am sure that I can do it well.",
        "i <beg|implore|beseech> you",
        "i am <begging|pleading|imploring>",
        "i'm <begging|pleading>",
        "(?:have|take|show) (?:some |a little )?<mercy|pity> on (?:me|us)",
        "<please> please(?: please)* .. (?:give|hire|take|consider|choose|pick|let|help|call|don't)",
        "ich <flehe|bettle|bettele>(?: sie)?(?: an)?",
        "bitte <bitte>",
        severity="block",
        unless="beg to differ|please please pass",
    ),
    sign(
        "this pleads: say what they gain with you instead",
        "I would welcome the chance to show you what I can do.",
        "find it in your <heart|hearts>",
        "(?:ask\\w*|beg\\w*|down|plead\\w*|go) .. on my <knees>",
        "(?:give|grant|allow|offer|throw|toss|cut|take) (?:me|us|a) .. (?:one|just|single|last|this|little|fair|"
        "small|real) .. <chance|break|shot|try|lifeline|rope|bone|slack>",
        "(?:please|just|only|all i|if you (?:could|would)|hope) … (?:give|take|grant|throw) .. (?:me|us) … <chance|"
        "break|shot|try|lifeline|rope|bone>",
        "take a <chance|risk|gamble|punt> on (?:me|us|somebody like|someone like)",
        "<saving|save> (?:me|us|my|our|a family|a life|the life)(?! (?:time|money|a))",
        "(?:me|my) .. <lifeline|salvation|saviour|savior>",
        "<answer> to (?:my|our|all my) prayers?",
        "{i} .. <pray|praying|prayed> .. (?:for|that|every|each|you|this|daily|to)",
        "<need|needs|needed> (?:you|your help) to (?:give|hire|take|help|choose|pick|say yes)",
        "{would} <mean> (?:the world|everything|so much|more than|the difference)",
        "<help> me .. (?:get|find|out|back on)(?: a| my| of)? .. (?:job|work|feet|position|hole)",
        "put .. <word> in .. for me .. please",
        unless="(?:chance|shot|opportunity) to (?:thank|say|ask|tell|answer|show|see|meet|add|explain|talk)|given me|"
        "gave me|for giving|for the",
    ),
    sign(
        "money trouble is no reason to hire: leave it out",
        "I am ready to start, and I would like to start with you.",
        f"(?:my|our|the) .. <{_MONEY}> … (?:{_GONE})",
        f"(?:my|our) .. <{_MONEY}> (?:is|are|has been|have been|was|were) (?:low|late|tight|frozen|repossessed|cut "
        f"off)",
        f"(?:{_GONE}) … (?:my|our|the) .. <savings|rent|mortgage|bills|debts|overdraft|groceries|landlord|heating>",
        "behind (?:on|with|in) .. (?:my|our|the) .. <rent|mortgage|bills|payments|loan|loans>",
        f"(?:need|needs|have to|must|has to|got to|struggl\\w+ to|trying to|able to|how to) .. (?:pay|cover|make|"
        f"meet|keep|feed|put) .. <{_MONEY}|ends>",
        "(?:need|needs|want|wants|after) (?:the|this|some|a|that|your) .. <money|income|wage|wages|paycheck|"
        "paycheque|salary|cash|insurance|pay>(?! (?:team|desk|clerk|work|side|range))",
        "<paycheck|paycheque|payday|pay-day|breadline|poverty|homeless|eviction|evicted|bankrupt|bankruptcy|"
        "foreclosure|penniless|pawned|pawn|repossessed> … (?:me|my|us|our|i|we)",
        "(?:me|my|us|our|i|we) … <breadline|homeless|evicted|bankrupt|foreclosure|penniless|pawned|pawn|repossessed>",
        "<mouths> to feed",
        "<feed> (?:my|our|the|a) .. {kin}",
        "<roof> over (?:my|our|their)",
        "<food> on (?:the|my|our) table",
        "<make> ends meet",
        "<wolf> from (?:the|my|our) door",
        "<keep|keeps> (?:us|me|my family|our heads?|my head) .. (?:afloat|above water|going|fed|housed)",
        "{am} .. <broke|skint|destitute|drowning|sinking|strapped>",
        "(?:as long as|so long as|just|only|all i want is) .. (?:there is|it pays|i get|to have|to get) .. <wage|"
        "wages|pay|paycheck|money|salary|something|pays|job>",
        "auf (?:die|diese|den|diesen) .. (?:stelle|job|arbeit) .. <angewiesen>",
        unless="at (?:sixteen|seventeen|eighteen|nineteen|twenty)|learned|learnt|clients?|customers?|residents?|tenants?|patients?|department|budget|quarter|invoices?|caseload|ledger|"
        "portfolio",
    ),
    sign(
        "your family's need is no reason to hire: leave it out",
        "I am ready to start, and I would like to start with you.",
        "my .. <wife|husband|partner|kids|children|son|daughter|family|baby|mother|father|parents|little> … "
        "(?:need|needs|depend|depends|rely|relies|count|counts|counting|hungry|suffer\\w*|starv\\w+|without|lost "
        "(?:his|her) job|asks? me every|keeps? asking|worried sick|crying|cries|cried|laid off|can't|cannot)",
        "(?:single|sole) <mother|mum|mom|father|dad|parent|breadwinner|earner|provider>",
        "(?:for the sake of|for) my <kids|children|family|babies|wife|husband|daughter|son>'?s?(?: sake)?(?: …)? "
        "(?:please|need|sake)",
        "(?:support|provide for|look after) .. <kids|children|family|wife|husband|baby|babies> … (?:need|alone|no|"
        "and this|so i)",
        unless="took|years out|because of that|thank|would not|choir|school run",
    ),
    sign(
        "any work at any price makes you worth less: say why this work",
        "This is the work that I want to do, and I can start within the month.",
        "{i} .. {would} .. (?:do|take|sign|accept|work|try|clean|agree|go) .. <anything|whatever|anywhere>",
        "{i} .. {would} .. (?:do|take|sign|accept|work|try|agree) .. <any> (?:job|work|post|role|position|pay|wage|"
        "wages|salary|terms|offer|kind|sort|thing)",
        "(?:take|accept|sign|do) <anything|whatever> you (?:have|offer|give|put|can|pay|want|like|say|throw|ask)",
        "<anything> at all",
        "<whatever> (?:you|it) (?:pay|pays|cost|costs)",
        "(?:at|for) <any> (?:price|wage|pay|salary|money|rate|cost)",
        "<work|start|begin> … for (?:nothing|free|next to nothing|peanuts|minimum|the minimum|pocket money)",
        "<work|start|begin> … (?:without|with no) (?:pay|wages|a wage|a salary|salary)",
        "<unpaid> … (?:if|just|to|so|first|month|week|trial|until)",
        "(?:would|will|'d|'ll|even|happily|gladly) .. <sweep|scrub|mop> .. (?:floors?|toilets?|yard|up|if you)",
        "(?:makes|make) no <difference> to me",
        "<beggars> .. choosers",
        "{am} not .. <picky|fussy|choosy|proud>",
        "(?:it )?(?:does not|doesn't|do not|don't) <matter|care> (?:to me )?(?:what|which|how|where|who)",
        "<lower|reduce|halve|cut> my (?:salary|pay|wage|rate|expectations|demands)",
        "<half|fraction> (?:the|my|of the|of my|what) .. (?:salary|pay|wage|money|rate|i)",
        "foot in .. <door>",
        "egal <was|welche|welcher|wo> … (?:arbeit|stelle|gehalt|job)",
        unless="anything (?:else|more|further|missing|i can|that would help|you (?:need|would like|wish) (?:from|to "
        "know|to ask|me))|ask me|send you|unpaid (?:invoices?|bills?|carers?|overtime|leave|placement)|"
        "volunteer\\w*|i did|ward|patients?|taught me|used to|no trouble|clear to",
    ),
    sign(
        "a last hope frightens the reader: say what you bring",
        "Of the posts that I have looked at, this is the one that I want.",
        "<sold|sell|selling|pawned|pawning> .. (?:my|our|the) .. (?:car|van|furniture|ring|tools|house|jewellery|"
        "jewelry|guitar|bike|watch)",
        "(?:move|moving|moved) <back> .. (?:with|to) (?:my|our) (?:parents|mother|father|mum|mom|folks|in-laws)",
        "(?:if|should) (?:this|it|you) .. (?:fails?|falls? through|not|no|does not|doesn't) … (?:i|we) .. (?:will|"
        "shall|would|'ll|'d) <have> to (?:sell|move|give|leave|go|take|close)",
        "<anything> would do|(?:anything|something|any job) .. better than <nothing>",
        "(?:pinned|pinning|staked|placed|put|set) .. (?:all|every|everything) .. <hopes|hope|this|you|faith>",
        "(?:make|send) me (?:go )?<back> (?:there|to)",
        "(?:face|endure|bear|stand|take|survive) <another> .. (?:year|month|week|winter|day|summer|season|"
        "christmas|rejection|refusal)",
        "put (?:in )?a (?:good )?<word> (?:in )?for me",
        "go <home> .. (?:without|empty|and tell them|with nothing)",
        "(?:my|our|the|a|one) (?:very )?(?:last|only|final|one) .. <hope|chance|straw|resort|option|shot|lifeline|"
        "card>",
        "<nowhere|noplace> (?:else|left)",
        "{not} .. know (?:what|where|how) (?:else )?(?:i|we) (?:would|will|'ll|'d|can|could|should|am going to|"
        "shall) .. <go|do|turn|cope|manage|survive|try|live>",
        "{not} .. know (?:what|where|how) .. <else> .. (?:go|do|turn|try|ask)",
        "(?:my|our) .. (?:life|future|family|everything|happiness|home|marriage|children) .. <depends|depend|hangs|"
        "hang|rides|ride|rests|hinges> (?:on|upon)",
        "<everything> (?:depends|hangs|rides|hinges) on (?:you|this|your|it|that|getting|the (?:job|decision|answer|interview))",
        "(?:so much|a lot|all) <depends|hangs|rides> .. for (?:me|us)",
        "{i} .. {not} .. <hold|hang|go|cope|carry|wait|stand|bear|take|survive> .. (?:on|out|much|any|another|it) "
        ".. (?:longer|more|month|week|year|winter|rejection|refusal)",
        "<end> of (?:my|our|the) (?:rope|tether|line|road)",
        "(?:at|near) my <wits'|wit's|wits> end",
        "<rock> bottom",
        "down to (?:my|our) <last>",
        "{would} … <break|crush|destroy|kill|finish|devastate|ruin> (?:me|us|my heart|my family)",
        "{would} .. be <devastated|crushed|heartbroken|lost|shattered|gutted> (?:if|to|without|not)",
        "{number} .. <rejections|refusals|rejection> .. (?:so|and|already|in|letters|now|i)",
        "{number} .. <applications|cvs|resumes|résumés|interviews|letters> .. (?:and (?:not|no|nothing|still)|"
        "without|with no|with not)",
        r"(?:are|is) the \w+ <place|firm|company|school|hospital|employer|one|shop|office> .. (?:i|we) .. (?:tried|"
        r"applied"
        "|asked|written|contacted|wrote|been)",
        "(?:turned|knocked|shut) .. <down|away|out|back> (?:by|at) (?:everyone|everybody|every|all|so many|{number})",
        "<nobody|no-one> (?:else )?.. (?:will|would|wants?|wanted|has|have|even|hires?|is hiring|answers?|writes?|"
        "calls?) .. (?:me|my|back|us|somebody|someone|at my age)",
        "no <one> (?:else )?.. (?:will|would|wants?|even|is) .. (?:me|hire|hiring|take|my|us)",
        "every .. <door|doors> .. (?:shut|closed|slammed|face)",
        "(?:unemployed|out of work|jobless|without work|without a job) … (?:too long|so long|forever|ages|hard|"
        "desperate|{not}|dark) … <i|my|me|we|it|us>",
        "(?:i am|i'm|we are|we're|i feel|i am getting|i'm getting) .. <desperate|frantic|despairing>",
        "<desperate|desperately> (?:for|to|need|want|hope|hoping|seeking|looking|wanting|needing|in need) .. "
        "(?:job|work|position|hear|role|employment|this chance|this post)",
        "i .. (?:really|badly|urgently|so|truly|just|honestly|absolutely|do|simply) .. <need|needed> .. (?:job|"
        "work|position|post|this|role|something|chance|break)",
        "{i} <need> .. (?:job|work|position|post|role|something|employment|this)(?! (?:like|from|by|to|for))",
        "{i} (?:would|could|'d) (?:give|do|trade|kill|die) .. <anything|everything|right> .. (?:to|for|arm)",
        unless="(?:need|needed) .. (?:to|from|by) (?:know|tell|bring|ask|the|a)|bus|train|patients?|residents?|"
        "pupils?|need (?:no|only|a (?:second|word|licen[cs]e|visa))|for (?:another|the next)",
    ),
    sign(
        "nerves are no argument: a calm line does more",
        "I look forward to hearing from you.",
        "<check|checking|checked|watch|watching|staring|stare|refresh|refreshing|guard|sit|sitting|sleep|carry> .. "
        "(?:my phone|my inbox|my emails?|my mail|my post|my letterbox|my mailbox|by the phone|at the phone|beside "
        "the phone|next to the phone) … (?:every|all|hour|hours|minute|minutes|day|night|wait|waiting|constantly|"
        "for your|in case|hoping|pillow)",
        "(?:i|i've|and have|and can) .. {not} .. <eat|sleep|slept|eaten|breathe|concentrate|rest|think of anything|"
        "settle|slept|sleeping|eating> … (?:wait|waiting|since|for|until|because|thinking|worry|worrying|properly|"
        "night|nights|hoping|this|your|days|about)",
        "i .. <lie|lay|lying> .. awake",
        "<sleepless|sleeping> .. (?:nights?|badly|pills)",
        "(?:bundle|bag) of <nerves>|my <nerves> (?:are|were|cannot|can't|won't|will not|got|have|had|is|fray\\w*)|"
        "on my <nerves>",
        "on <tenterhooks|pins>(?= (?:and|since|until|all|for|ever))|{am} .. on <edge>",
        "<think|thinking|dream|dreaming> (?:of|about) nothing (?:else|but)",
        "<counting|count> the (?:hours|minutes|days|seconds)",
        "<jump|jumping|leap|run> .. (?:time|when|whenever) .. (?:phone|rings|post|bell|telephone)",
        "<torture|agony|agonising|agonizing|torment|unbearable|killing> .. (?:me|waiting|wait|not knowing|us|silence)",
        "(?:waiting|wait|not knowing|silence) .. (?:is|has been|was) .. <torture|agony|unbearable|killing|hell|"
        "hard to bear>",
        "{am} .. <worried|sick> .. (?:sick|with worry|that you|about whether)",
        "{i} .. <hoping|hope> against hope",
        "i .. <hope|wish|want> … with (?:all my heart|every fibre|every fiber|all my soul)",
        "<dying> to (?:hear|know|work|start|get)",
        unless="patients?|residents?|newborns?|edge of (?:the|your)",
    ),
    sign(
        "this pleads: say what they gain with you instead",
        "I would welcome the chance to show you what I can do.",
        "(?:please|must|could you|can you|can't you|won't you|ask you to|asking you to|hope you) .. <help|rescue|save|pity> (?:me|us)(?! (?:with|to|a|find|under|see|learn|get to))",
        "{i} .. <grovel|grovelling|groveling|plead|pleading|implore|beseech> .. (?:you|with|if|for|to|but|and)",
        "<swallow|swallowed|swallowing> .. my pride|for the <love|sake> of (?:god|heaven|pity)",
        "{i} .. <want|wanted|need> (?:this|it|(?:this|that|the) (?:job|post|role|position|place)) .. (?:so badly|so much that|more than (?:anything|i have|i've|words|life)|badly|desperately|terribly|like nothing)",
        "(?:forever|eternally|always|for life) <in> your debt|with both <hands>",
        "<find> (?:me |us )?(?:something|anything|any|a (?:corner|place|spot|hole)) (?:for (?:me|us)|anything|at all|i can)",
        "if <only> (?:somebody|someone|you|anyone|one of you|they) .. (?:would|could|will) .. (?:give|let|take|open|see|say|believe)",
        "<passed|turned|knocked> (?:over|down|back) .. (?:again|once more|another time|this time|one more time)",
        "(?:no|some|any) <idea> .. what (?:it|this|that|a yes|your yes) (?:would|'d|could|will) .. (?:do|mean) .. (?:for|to) (?:me|us)",
        "<tear|tears|tearful> .. (?:in|to) my eyes .. (?:when|at|if|writing)|i .. <cried|wept|sobbed> .. (?:in|when|after|because|on|all|myself|over|for)",
        unless="laugh\\w*|patients?|help me (?:prepare|understand)|onion",
    ),
    sign(
        "money trouble is no reason to hire: leave it out",
        "I am ready to start, and I would like to start with you.",
        "(?:living|lived|live|getting by|surviving) (?:on|off|out of) .. <credit|overdraft|handouts|benefits|loans|borrowed|noodles|beans|tins|savings|toast|charity>",
        "(?:run|ran|gone|going|got|get|getting|burned|burnt|eaten|live|lived) .. (?:through|into) .. <savings|redundancy|severance|pension|overdraft|nest|reserves>",
        "<last|final> .. (?:paycheck|paycheque|pay|wages|savings|dollars|pounds|tenner|penny|cent|few (?:dollars|pounds|hundred))(?! (?:rise|review|day))",
        "(?:things|money|finances|budget|purse) .. (?:is|are|has been|have been|gets?|got|getting|were|was) .. <tight|scarce|thin|desperate|dire> (?:at home|for us|with us|these days|just now|right now|in our|for me)",
        "(?:no|without|some|an|any|little) .. <income|wage|wages|earnings|pay> .. (?:coming|whatsoever|at all|since|at home|in|would be|for (?:weeks|months|us))",
        "<bills|debts|arrears|reminders|invoices> .. (?:piling|pile|mount\\w*|stack\\w*|on (?:the|my|our)|unpaid|unopened|keep coming|do not wait|don't wait|won't wait)",
        "<food> (?:bank|stamps|parcels?)(?! (?:needs|could|staff|run|as a|where i (?:help|volunteer)))|<debt|debts> collectors?|<bailiff|bailiffs|repo|pawnshop|loan shark|soup kitchen>",
        "(?:our|my|the|us) .. <gas|electricity|electric|power|heating|water|phone|internet|lights|lines?> .. (?:off|cut|disconnected|shut)",
        "(?:cut|turned|switched|shut) off (?:our|my|the) <gas|electricity|electric|power|heating|water|phone|internet|lights|line>",
        "(?:income|wage|wages|salary|pay|money|job|post|work) … <relief|godsend|lifesaver|lifeline|salvation|blessing> .. (?:to|for|at|right|just)? ?(?:us|me|home|now)?",
        "my (?:work )?<visa|permit|status> .. (?:expires?|runs? out|ends?|lapses?|depends|is up)|<sent|send|deported> (?:back )?home .. (?:without|if|unless)",
        "(?:afford|pay for|cover|meet) .. (?:my|our|the) .. <medicine|insulin|insurance|fees|groceries|treatment|therapy|tuition|heating|childcare|nappies|diapers>",
        "(?:need|needing|lose|losing|lost|keep|keeping) .. (?:the|our|my) .. <flat|house|home|car|roof|apartment|farm>",
        "{i} .. (?:have|'ve|had|am|'m) .. {number} .. <kids|children|mouths|boys|girls|dependants|dependents> .. (?:at|and|in|to|who) .. (?:college|bills|feed|rent|no|support|raise|bring|university|depend|need|school and)",
        unless="clients?|customers?|residents?|tenants?|patients?|department|budget (?:meeting|of)|invoices? (?:were|on)|caseload|ledger|portfolio|keep the (?:house|home|flat)|lost the (?:house|car) keys|volunteer\\w*|you lose|i (?:handled|advised|helped)|deliver\\w*|final pay|payroll|families who|people who",
    ),
    sign(
        "any work at any price makes you worth less: say why this work",
        "This is the work that I want to do, and I can start within the month.",
        "{i} .. (?:would|'d|will|'ll|can|could|am (?:ready|willing|prepared|happy)|'m (?:ready|willing|prepared|happy)) … <accept|take|settle|work|go|do|drop|start|come|sign|stay> … (?:whatever you|for less|or less|half (?:of|the|my|what)|any (?:figure|price|rate|wage|pay)|next to nothing|a pittance|peanuts|lower grade|lower pay|at a loss|unpaid|scraps|crumbs|(?:trainee|beginner|apprentice|starter|junior)'s (?:wage|pay|money|salary)|anything going|the going rate|minimum wage|a fraction)",
        "{not} .. <mind|care|bothered|fussed> .. (?:what (?:the|you|it|i)|how (?:little|much)|about (?:the )?) .. (?:pay|pays?|paid|money|salary|wage|hours|title|grade|get|earn)",
        "{i} .. (?:would|'d|will|'ll) .. (?:even |happily |gladly |cheerfully )*<stack|sweep|scrub|mop|clean|wash|peel|lick|shovel|empty> .. (?:the |your |every )?.. (?:shelves|floors?|toilets?|loos?|dishes|pots|stamps|yard|boots|envelopes|bins?|bedpans|potatoes|drains)",
        "{i} .. (?:would|'d|will|'ll) .. <crawl|walk|swim|climb> .. (?:over|through|across|on|to|barefoot)",
        "<give> up .. my .. (?:holidays?|weekends?|leave|pension|lunch|breaks|benefits|days off)",
        "(?:no|not|any) longer <proud|choosy|picky|fussy|particular>|{not} .. <choosy|picky|fussy|particular> (?:any|about|now|these)|a <job> is a job",
        "(?:even|just|only) .. (?:two|a few|one|a couple|some|part-time|temporary|casual) .. <shifts|shift|hours|days|cover|standby> .. (?:a week|would|i'd|or|here|now|so)",
        "<anything>, even|<something|anything>, <anything>|just <say> (?:when|how much|where|the word and)",
        "(?:beginner|trainee|apprentice|junior) .. <again> .. (?:for|at|if|on) .. (?:pay|wage|money|it)",
        unless="volunteer\\w*|i did|ward|patients?|taught me|used to|no trouble|a fraction of (?:the time|a)|mind how",
    ),
    sign(
        "a last hope frightens the reader: say what you bring",
        "Of the posts that I have looked at, this is the one that I want.",
        "(?:you|this|it|yours|that) or <nothing|bust>|(?:this|it|you)(?:'s| is)? .. or the <dole|street|streets|gutter|workhouse|jobcentre>",
        "(?!with)(?:\\w+th|\\w+-(?:first|second|third)|umpteenth|hundredth) <application|rejection|refusal|interview|attempt|no>",
        "<rejected|refused|declined|dismissed> .. (?:so (?:often|many)|everywhere|by (?:everyone|everybody|all)|yet again|time (?:after|and)|at every|again and|{number} times)",
        "{not} .. <afford> .. (?:another|to (?:be|lose|wait|fail|miss|let this))",
        "{not} .. <face|bear|take|stand|stomach|survive|endure> .. (?:another|going back|to go back|one more|any more|a (?:second|third|thirty))",
        "<hanging|hang|holding|clinging> .. by .. (?:fingernails|fingertips|thread|teeth)|(?:matter|question) of <survival>|<survival> (?:for|of) (?:us|me|my)",
        "{i} .. <exhausted|tried> .. (?:every|all|the) .. (?:other )?(?:avenues?|options?|possibilit\\w+|doors?|places?|means)",
        "nothing (?:else )?<lined> up|no other <prospects|leads|irons|takers>|nothing (?:else )?(?:on the <horizon>|in <sight>)",
        "<late> for (?:me|someone my|somebody my)|<useful|needed|wanted|human|alive|whole> again|<life|future> back on (?:track|the rails)",
        "(?:it|this|waiting|that|being|the silence|unemployment) .. (?:is|has been|was) .. (?:slowly |quietly )?<destroying|killing|breaking|crushing|grinding|eating|wearing|tearing> (?:me|us)",
        "out of my <mind> .. (?:with|not|since|waiting|here)|low <ebb>|in a (?:very )?<dark|bad> place|my <confidence|spirits|self-esteem> .. (?:tatters|shattered|rock|gone|zero|floor|low)",
        "{nobody} .. (?:will|would|wants?|'ll) .. <touch|look|hire|take|employ> .. (?:me|at me|at my|us|a man|a woman|someone|somebody)",
        "(?:set|fixed|put) .. (?:my|our) <heart> .. (?:on|set)|<heart> (?:so |dead )?set on|{am} <staking|pinning|betting> .. (?:everything|all|my|on)",
        "<jobless|unemployed|workless|redundant> .. (?:is|has|for {number}|since|at my age) .. (?:killing|destroy\\w*|hard|too|months|hell|years and|breaking|hurts?)",
        unless="bus|train|patients?|residents?|pupils?|machine|plant|too late for (?:me to|the)|feel (?:wanted|useful) again (?:is|was)|the strike",
    ),
    sign(
        "nerves are no argument: a calm line does more",
        "I look forward to hearing from you.",
        "{i} .. (?:keep|kept|am|'m|have been|'ve been|do nothing but|cannot stop|can't stop|spend) .. <refreshing|checking|watching|staring|glued> (?:at |to )?(?:my|the) (?:inbox|phone|emails?|mail|letterbox|mailbox|screen|post|telephone)",
        "<feel|felt|feeling> sick .. (?:each|every|when|with|waiting|about|whenever|to my)|like a <madwoman|madman|maniac|lunatic|lovesick|headless>",
        "{not} .. (?:stop|help|quit) .. <worrying|fretting|panicking|pacing|agonising|agonizing|crying>|<biting|bitten|chewing> my nails|<pacing|pace> (?:up and|the (?:floor|kitchen|house|room))",
        "<worry|worrying|worried|fretting|panic|panicking|anxious|dread|dreading|terrified> .. (?:about|that|of|over|you) … (?:hear|heard|decision|job|post|no from|not get|reject\\w*|forgotten me|what comes|rent|future)",
        unless="patients?|residents?|newborns?|parents?|customers?|never|not worr\\w+|don't|do not|people",
    ),
)


def check(letter: Examination) -> Iterator[Finding]:
    """Sentences that beg, or that give need as a reason."""
    if letter.kind not in LEFT_ALONE:
        yield from SIGNS.findings(letter)


PASSES = (
    Example(body="I was desperate to catch the last bus, and your porter held the door.\n"),
    Example(body="I would like this job very much, because nights suit me.\n"),
    Example(body="I needed a second look at the alert, and I would take any shift that the ward is short of.\n"),
)
FAILS = (
    Example(body="I beg you to take me.\n", quote="I beg you"),
    Example(body="My savings will not last the summer.\n", quote="My savings will not last"),
    Example(body="I would take whatever you have.\n", quote="I would take whatever"),
    Example(body="I have hardly slept since Tuesday.\n", quote="I have hardly slept since"),
)
