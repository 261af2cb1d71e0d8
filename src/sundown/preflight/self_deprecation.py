"""Plain confidence: nobody else should make you small, and least of all you.

Told are: "only a", "just a", "no great brain"; how badly you say you talked; others who must be better; wonder that
they asked you at all; apologies for nothing; being too old or too slow. A gap may be named with what fills it, and a
mistake of the past with what it taught. A doubt that the reader voiced is answered elsewhere. The check knows
patterns of words: where it is silent, read the letter aloud all the same.

Example: "I know I am only a temp, and you will have seen better people than me."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.core.tone import Tone, sign

CITES = ("S1-05", "S2-07")

LEFT_ALONE = ("card_notes",)

_LITTLE = (
    "stupid|dumb|dull|slow|thick|useless|worthless|hopeless|clumsy|pathetic|boring|inadequate|incompetent|foolish|"
    "silly|ridiculous|rusty|mediocre|unremarkable|nothing special|unqualified|underqualified|inexperienced|"
    "unimpressive|awkward|incoherent|inarticulate|tongue-tied|hesitant|ignorant|unworthy|undeserving|a fool|an "
    "idiot|a failure|a loser|a nobody|a mess|a wreck|a disappointment|a bore|a burden|an embarrassment|lousy|"
    "terrible|awful|rubbish|poor|weak|bad|dreadful|lost for words|all over the place|a letdown|out of my depth|"
    "past it|unprepared|flustered|scatterbrained"
)
_STUMBLED = (
    "babbled|rambled|stammered|stuttered|froze|blanked|blew|botched|bombed|mumbled|waffled|flubbed|fumbled|"
    "blathered|tripped|stumbled|sweated|blushed|fluffed|flunked|floundered|gabbled|bored|bungled|messed|screwed|"
    "flopped|dithered|tied"
)
_SMALL_POST = (
    "temp|nurse|clerk|assistant|beginner|trainee|student|cleaner|mother|housewife|amateur|secretary|driver|"
    "labourer|laborer|graduate|waiter|waitress|porter|helper|teacher|technician|welder|receptionist|volunteer|cook|"
    "farm|country|small-town|girl|boy|guy|woman|man|worker|machinist|mechanic|cashier|shop|simple|junior|"
    "part-timer|part-time|humble|lowly|poor|old|little|learner|novice|layman|number|typist|operator|handyman|carer|"
    "mum|mom|dad|high school|nobody|cog|foot soldier|pair of hands|plumber|bookkeeper|runner|stand-in|substitute|"
    "filler|caretaker|janitor|dishwasher"
)

_POORLY = (
    "slow learner|late starter|late developer|past it|washed-up|washed up|dinosaur|nuisance|pain|pest|has-been|also-ran|dunce|"
    "dimwit|klutz|dolt|wallflower|mouse|plodder|misfit|lightweight|basket case|nervous wreck|bag of nerves|bundle of nerves|"
    "worst|weakest|ugly|plain|fat|shy|timid|embarrassed|ashamed|mortified|tongue-tied|out of practice|out of touch|"
    "unsuited|ill-suited|ill-prepared|uneducated|unskilled|illiterate|disorganised|disorganized|forgetful|absent-minded|"
    "scatterbrained|scatter-brained|gauche|gormless|charmless|wooden|stiff|monotonous|long-winded|gabbling|incapable|"
    "inept|useless|worthless|hopeless|rubbish|terrible|dreadful|awful|lousy|mediocre|second-rate|third-rate|substandard|"
    "unremarkable|unexceptional|undistinguished|unimaginative|uninteresting|nobody|nothing|failure|flop|loser|impostor|"
    "imposter|fraud|fake|dud|disappointment|letdown|embarrassment|laughing stock|joke|disgrace|disaster|shambles|"
    "simpleton|dunderhead|blockhead|airhead|bumpkin|yokel|hick|oaf|bungler|amateur|novice|duffer|dabbler|gamble|wreck|"
    "jack of all trades|slowcoach|dullard|chatterbox|windbag|coward|weakling|softie|ignoramus|technophobe|luddite|"
    "hopelessly|painfully|overwhelmed|flustered|muddled|clumsy|awkward|bumbling|dithering|waffling|beneath|bottom of|"
    "in awe of the others|behind the times|no good|not good enough|not much good|not much use|no use|no expert|"
    "terrified|petrified|scared stiff|rambling|shaking like|ordinary bloke|ordinary person|simple soul|simple man|"
    "simple woman|odd one out|poor second|poor relation|poor substitute|bit of a|gibbering|undereducated|unpolished"
)

SIGNS = Tone(
    sign(
        "this makes you small: say what you did or can do",
        "I kept the books of a firm of forty for six years.",
        f"(?:i am|i'm|i was|i've been|i have been|being|as|me) .. <just|only|merely|nothing but|but> (?:an? |the |"
        f"another )?(?:\\w+ )?(?:{_SMALL_POST})",
        "(?:i am|i'm|i was) .. <just|only|merely> (?:an? )(?!(?:phone|short|few|call|bus|train|drive|walk|ride|ten|"
        "five|block|mile|minute|stone|text|line|step|little over|day|week|month|year|quick|couple|message))\\w+",
        "<little|poor> (?:old )?me(?=[.!,]|$)",
        "i (?:am|'m)? ?<not> .. (?:much|exactly|really|particularly|very|the|a|an|any|especially|all that|that|as) "
        ".. (?:best|smartest|sharpest|brightest|strongest|genius|expert|great|brain|clever|bright|quick|smart|"
        "talented|impressive|star|educated|polished|eloquent|articulate|gifted|interesting|good (?:at|with|enough)|"
        "born|natural|scholar|talker|speaker|writer|catch|looker|to look at|deserv\\w+|people person|person you|"
        "person for|one you|what you|who you|kind you|ideal|perfect|obvious)",
        "i'm <not> .. (?:much|exactly|really|particularly|very|the|a|an|any|especially|all that|that|as) .. "
        "(?:best|smartest|sharpest|brightest|strongest|genius|expert|great|brain|clever|bright|quick|smart|"
        "talented|impressive|star|educated|polished|eloquent|articulate|gifted|interesting|good|born|natural|"
        "scholar|talker|speaker|writer|catch|looker|people person|person you|person for|one you|what you|who you|"
        "kind you|ideal|perfect|obvious)",
        "(?:i am|i'm|i was|me) <no> (?:\\w+ )?(?:brain|brains|genius|expert|star|scholar|einstein|hero|writer|"
        "speaker|talker|prize|looker|spring chicken|catch|rocket|wizard|leader|natural|match|artist|intellectual|"
        "beauty|picasso|shakespeare|good|use|great|orator|high-flyer|saint|whizz|whiz|mozart|professor|whiz-kid)",
        "i .. <only|merely> (?:ever )?(?:did|do|worked|was|swept|answered|typed|helped|filed|managed|finished|"
        "scraped|passed|carried|followed|cleaned|drove|watched|stood|served|wiped)(?! (?:the (?:once|one)|once|one|"
        "until|to|for one|after|for a|when|since|because))",
        "<nothing|little|not much|hardly anything|not a lot> .. (?:that )?.. (?:you would|you'd|anyone would|one "
        "would|special|impressive|fancy|grand|to (?:boast|brag|write home|shout|be proud|show|offer|speak|look)|"
        "clever|glamorous|remarkable|worth (?:mention\\w*|telling|writing))",
        "{not} .. <much|lot> to (?:show|offer|boast|say for|look|write|speak)",
        f"(?:i am|i'm|i was|i feel|i felt|i must have (?:seemed|sounded|looked|been)|i (?:probably )?(?:sounded|"
        f"seemed|looked|came across|came over|come across|appeared)|makes? me|made me)(?: \\w+ly)?(?: like| as| so|"
        f" too| such| very| a bit| rather| quite| pretty| just| really| terribly| a little| simply| always| the| "
        f"of| a| an)* <{_LITTLE}>(?! (?:when|at heart|if|because of|cook|to (?:leave|hear|miss|see)))",
        "(?:i am|i'm|i was|i've always been|i have always been|always) (?:\\w+ )?<bad|terrible|hopeless|useless|"
        "awful|rubbish|poor|lousy|dreadful> (?:at|with) .. (?:selling|talking|speaking|interviews?|words|people|"
        "computers|numbers|names|these|this|small|myself|exams?|writing|tests?|nerves|everything|explaining|"
        "tooting)",
        "never .. (?:been|was) .. <good|much|clever|bright|strong|best|quick> .. (?:at|of|with|enough)|never "
        "<finished|completed> .. (?:school|college|anything|my (?:degree|training))",
        "<for> what little|such as (?:it|they) <is|are>|(?:my|in my) <humble|modest|poor|meagre|meager|feeble|"
        "paltry|limited|weak|inferior|lack|shortcomings|inadequacies|deficiencies|failings|inadequacy|ineptitude|"
        "clumsiness|stupidity>",
        "{i} <lack|lacks> .. (?:confidence|brains|talent|polish|charm|education|experience|skills?|everything|"
        "qualifications|degree|presence|patience)",
        "(?:do not|don't|did not|didn't|never) have .. <brains|confidence|talent|polish|charm|looks|gift|head> .. "
        "(?:for|to|of|like|that|but|and|or)",
        "my .. <weakness|weaknesses|flaw|flaws> .. (?:is|are|was|were|that|i|but|and|in)",
        unless="what i'm|what i am|saved|only (?:woman|man|girl|boy|nurse) (?:on|in|at|among)|no longer|no stranger|not (?:the|a) (?:first|last|stranger)|only (?:wish|regret|sorry|one|because|"
        "after)|only just|not only|just (?:finished|completed|passed|started|the)|if only|patients?|residents?|"
        "pupils?|you (?:may|might) think|said|people think|in poor (?:condition|light|repair)|i was poor|weak "
        "(?:signal|tea|point)|hospital|too slow|bad (?:weather|news)|i'm not (?:the|a) (?:only|member)|my "
        "mother",
    ),
    sign(
        "do not remind them of how it went: give the better answer",
        "I have thought about your question on alarms, and here is my answer.",
        f"i .. <{_STUMBLED}> .. (?:on|at|my|in|your|through|and|over|when|about|a|the|too|for|up|with|like|you|"
        f"that|it|badly|half|much)",
        f"i .. (?:know|fear|realise|realize|am afraid|'m afraid|suspect|worry|am aware|am sure|'m sure|admit|"
        f"confess|apologise|apologize|sorry) (?:that )?i .. <{_STUMBLED}|talked|spoke|said|gave|made|went|did|"
        "was|came|sounded|seemed|looked|wasn't|didn't> .. (?:too|so|nonsense|badly|poorly|not|nervous|a (?:mess|"
        "poor|bad|fool|terrible)|like|across|half|on and on|very|no|at my|well|the best|much|myself|nothing)",
        "(?:i|my \\w+) (?:must|may|might|can only|probably) have <been|seemed|sounded|looked|bored|tired|confused> "
        ".. (?:\\w+ )?(?:tiring|boring|painful|hard|difficult|dull|odd|strange|tedious|a strain|a trial|tiresome|"
        "trying|you|exhausting) .. (?:for you|to you|to listen|to hear|all|to follow|with|by|to understand|me)",
        "my <english|accent|grammar|german|french|spanish|spelling> (?:must|is|was|may|might|can|isn't|wasn't|"
        "leaves|lets) .. (?:poor|bad|broken|tiring|not (?:good|perfect|the best)|weak|terrible|hard|difficult|much|"
        "a (?:strain|burden|problem)|have been|be|to be|me)",
        "i .. (?:only )?<understood> .. (?:half|little|nothing|so little|not much)",
        "made an? (?:\\w+ )?<fool|mess|hash|spectacle|poor|bad|terrible|muddle|pig's> .. (?:of|impression|job|show|"
        "start|ear)",
        "{not} .. at my <best>|was not my <best>|<let> myself down|<shot> myself in|(?:ruined|spoiled|spoilt|"
        "wrecked|blew|killed|lost|hurt|thrown away) .. my <chances|chance|shot|case>",
        "(?:made|make|makes) (?:no|little|not much|any) <sense> |<half> of it .. (?:made|was|came)|(?:was|were|am|"
        "got) (?:so|too|terribly|horribly|dreadfully|painfully) <nervous|shy|tense|frightened|scared|anxious>",
        "my <nerves|mind|tongue|voice|hands|brain|memory> .. (?:got the|failed|let me|deserted|shook|shaking|"
        "trembl\\w+|blank|better of|betrayed)",
        "(?:sorry|apologi[sz]e|apologies|forgive|excuse|pardon) .. <wasting|rambling|babbling|boring|bothering|"
        "nerves|english|accent|grammar|handwriting|appearance|state|mess|taking|being|poor|silly|stupid|"
        "long-winded|performance|answers?|voice|clumsy|nervousness|stammer|waffle|waffling|wasted|"
        "intruding|existing|ignorance|age> .. (?:your|my|so|you|on|about|of|and|i|too|up|in|me|that|such|at|again|"
        "for|to|the)",
        "(?:sorry|apologi[sz]e|apologies|forgive|excuse|pardon) .. (?:my|for my|for) .. <english|accent|grammar|"
        "nerves|rambling|handwriting|appearance|ignorance|babbling|waffling|nervousness|age>",
        "(?:sorry|apologi[sz]e|forgive) .. (?:for|how|that|if) .. (?:how|the way|what) .. i <spoke|looked|sounded|"
        "talked|answered|acted|came|was|behaved|said>",
        "(?:wast(?:e|ed|ing)|tak(?:e|en|ing) up|took up) .. (?:your|everyone's|so much|any more|more|enough) .. "
        "<time|afternoon|morning|day>(?! (?:from|to))",
        "<probably|doubtless|certainly|surely> .. (?:bored|thought i|laughed|laughing|forgotten me|remember me as|"
        "wondered|wondering why|regret\\w*|wasted|sounded|think i)",
        unless="hope i (?:haven't|have not|did not|didn't)|not (?:want|wish|mean) to take|will not (?:take|waste)|won't (?:take|waste)|would not (?:take|waste)|"
        "not to (?:take|waste)|without taking|late (?:reply|answer)|sorry to withdraw|for being so|you spent|"
        "years ago|as a (?:child|trainee|student|new)|residents?|patients?|froze (?:at|for)|machine|pump|until "
        "i learned|once|that day in|since then|first (?:week|month|year)",
    ),
    sign(
        "others are not the measure: say what you bring",
        "I would be a safe pair of hands on your ward.",
        "i may <not> (?:be|have|look|sound|seem|know) .. (?:much|the|best|any|a lot|like|brightest|smartest|"
        "perfect|polished|clever|most|all)",
        "(?:anyone|anybody|a child|a monkey|any fool) <could> (?:do|have done|learn)|(?:do not|don't) .. <expect> "
        ".. (?:much|miracles|too much|a lot)",
        "i .. <never> (?:really |quite )?(?:finished|managed|understood|got the hang|got on|mastered|learned to|"
        "learnt to|amounted|shone|stood out)|<never> (?:got|get) on",
        "<check|correct|redo|checking|correcting> my (?:sums|work|spelling|figures|arithmetic|grammar|maths|math)",
        "i .. (?:don't|do not|didn't) .. <know|understand|belong> .. (?:much about|a lot about|anything about|"
        "really|the first thing|in (?:such|a place|your))",
        "(?:just|only|pure|sheer|mostly|mere) <luck|fluke|chance>|i .. <scraped|muddled|bluffed> (?:through|by|my)",
        "<better|stronger|brighter|cleverer|smarter|abler|worthier|fitter|younger|finer|sharper> (?:than|(?:people|"
        "candidates|applicants|nurses|hands|ones|men|women|qualified|suited|\\w+ers|\\w+ists?) than) (?:i|me|"
        "myself|mine|i am|i'm|i could|i can|i was|i will|someone like me)(?! (?:do|does|did|can|could|had|have|would|expected|know|ever))",
        "(?:than|above|beyond) (?:me|i|mine) .. (?:through|in|on|for) .. <door|list|pile|room|queue|you>",
        "(?:must|will|surely|probably|no doubt|doubtless|sure|bound to|may well|certainly|suppose|expect|imagine|"
        "guess|know) .. (?:have|had|seen|met|be|get|got|find|found|interviewing|interviewed|are|prefer|want|"
        "seeing) .. <better|stronger|brighter|cleverer|smarter|abler|worthier|fitter|qualified|impressive|polished|"
        "younger> .. (?:people|candidates?|applicants?|ones?|men|women|nurses|somebody|someone|than|qualified|folk|"
        "names|minds|and|person|hands|options?|choices?)",
        "(?:others?|everyone|everybody|most|rest|people|applicants?|candidates?|they) .. (?:are|is|were|was|must "
        "be|will be|look|looked|seem|seemed|have|had|know) .. <better|stronger|brighter|cleverer|smarter|qualified|"
        "degrees|impressive|younger|polished|sharper> .. (?:than (?:i|me|mine)|qualified|suited|prepared|educated|"
        "dressed|spoken)",
        "(?:wonder|wondered|wondering|idea|surprised?|surprising|amazed?|astonished?|baffled|shock(?:ed)?|puzzled|"
        "flattered|mystery|cannot think|can't think|not sure) .. (?:why|that|how|what) .. <you> .. (?:saw (?:me|in "
        "me|fit)|see in|invited|asked me|picked|bothered|even|would (?:want|ask|hire|see|take)|called me|want me|"
        "wanted me|want somebody|want someone|chose me|took|considered|had me|agreed|kept me|interviewed|listened|"
        "gave me|read|looked|put up|wasted|talked to)",
        "<surprised|amazed|astonished|shocked|stunned|lucky> .. (?:you|to (?:be|get|have)|i) .. (?:even|invited|"
        "asked|called|considered|in the|at all|got|interview|picked|a call|noticed|shortlisted|so far|wanted|"
        "bothered)",
        "(?:would not|wouldn't|do not|don't|won't|will not|could not|couldn't|cannot|can't|hardly|would|could|"
        "nobody could) <blame> .. you",
        "(?:understand|expect|see|accept|surprised|mind|offended|hurt) .. if you .. (?:do not|don't|did not|would "
        "not|decide|decided|prefer|preferred|choose|chose|pick|picked|want|wanted|went|go|forgot|never|not|found|"
        "turn|said|say|hire) .. <not|want|someone|somebody|else|me|no|anyone|better|never|against|another|other|"
        "elsewhere|choose|hire|call>",
        "{not} .. <what|who|person|kind|one|type|sort|candidate|man|woman> .. you(?:'re| are| were|'d| had| "
        "would)? .. (?:looking|hoping|want|wanted|after|need|needed|choose|expected|expect|had in mind|hire|"
        "pictured)",
        "{not} .. <deserve|deserved|deserving|merit|worth> .. (?:it|this|your|the|a|such|so much|to|you|time|of)",
        "<unworthy|undeserving> .. (?:of|to|for)|{not} <worthy> .. (?:of|to)",
        "(?:i am|i'm|i was|i may be|i might be|i feel|i seem|me|i am getting|i'm getting) .. <too> (?:old|young|"
        "slow|inexperienced|fat|shy|quiet|dull|simple|small|ordinary|plain|rusty|soft|stupid|late in life|set in "
        "my ways|green|raw)",
        "(?:even|ever|actually|bother to|bothering to) .. (?:consider\\w*|look\\w*|see\\w*|saw|invit\\w*|read\\w*|"
        "interview\\w*|think|thought|talk\\w*|listen\\w*|hir\\w*|tak\\w*) .. <somebody|someone|me|person|anyone|"
        "man|woman|like> .. (?:me|like|for|at all|in the)",
        "<somebody|someone|anybody|anyone|people|man|woman|person|guy|girl|likes> (?:like|of) me",
        "(?:doubt|doubtful|unlikely|unsure|not sure|not certain|dare|afraid|fear|don't think|do not think|don't "
        "suppose|no idea) .. (?:that |if |whether )?.. <i|i'm|me|i'd|i'll|my> .. (?:am good|'m good|good enough|"
        "stand a|stand any|stand much|chance|chances|enough|measure|impress\\w*|worth|belong|managed|did|enough|"
        "capable|qualified)",
        "<least> (?:qualified|experienced|impressive|likely|talented|suitable|interesting)|<bottom> of (?:the|"
        "your) (?:list|pile|heap|class)|<last|second|third> (?:choice|best|pick|resort) .. (?:for|and|but|is|i|you|"
        "me)",
        "<stand|stands|have|has|had> (?:much of a |any |a |no |little |not much |hardly a |barely a |hardly any "
        ")?chance .. (?:against|next|beside|compared|with (?:my|them)|but|in)|<long> shot",
        "<impostor|imposter|fraud> .. (?:syndrome|in|among|at|and|who|i)|<fraud|impostor|imposter>|out of my "
        "<league|depth>|<punching> above",
        unless="thank|better than i (?:expected|could have|had|thought|deserve|hoped|found|remember|can say)|"
        "understand (?:why|that) you (?:chose|found|went)|patients?|residents?|someone like me who has|why you "
        "(?:asked about|do|check|wanted|want the|keep|run|chose|measure|put|see)|surprised (?:by|me)|i am not "
        "too|never too|too young to (?:vote|drive)|i was (?:six|seven|eight|nine|ten)|fraud (?:team|case|cases|"
        "unit|detection|office|prevention|investigation|checks?)|tall enough|no doubt that",
    ),
    sign(
        "this makes you small: say what you did or can do",
        "I kept the books of a firm of forty for six years.",
        f"(?:i am|i'm|i was|i feel|i felt|i've always been|i have always been|i remain|i'm still) .. (?:an? |the |such a |so |too |very |rather |quite |\\w+ly )*<{_POORLY}>(?! (?:to (?:leave|hear|miss|say no)|if|when))",
        "(?:sorry|apologi[sz]e|apologies|forgive|excuse|pardon) .. (?:being|to be|me for being|for) (?:so |such |a |an |the |my )*<nuisance|pest|bother|burden|pain|bore|awkward|nervous|shy|slow|boring|dull|clumsy|vague|emotional|hesitant|tongue-tied|wreck|mess|confused|chatter|chattering|blathering|dithering|shortcomings|failings|stumbling|stammering|state|blushing|sweating|silence>",
        "{i} .. (?:can't|cannot|couldn't|could not|can hardly|could hardly|never could|can barely) .. <compete|compare|hold|match|string|spell|concentrate|measure|keep up|speak|explain|sell|add|count> .. (?:with|a candle|up|two words|to (?:them|the|your)|myself|properly|against|together|for toffee|a sentence|anything|figures|well)",
        "{i} .. (?:haven't|have not|haven't got|don't have|do not have|have no|'ve no|had no|lack|got no|'ve got no|never had|have little|'ve little|have nothing|'ve nothing) .. <looks|brains|brain|head|gift|nerve|guts|schooling|qualifications?|achievements?|background|pedigree|polish|talent|flair|charisma|confidence|presence|wit|intelligence|eloquence|recommend|show|excuse|merit>",
        "<who> would .. (?:want|hire|take|choose|pick|employ|look at) .. (?:me|an|a|somebody|someone|such)|i (?:would|'d|would)(?:n't| not) .. <hire|choose|pick|take|employ|want> me|(?:it's|it is|i'm|i am)? ?a <wonder|miracle|mystery> .. (?:anyone|anybody|somebody|someone|you|that|i|they|how)",
        "(?:surely|must be|sure there|plenty of|no doubt|lots of|many|know there|far) .. <people|others|candidates|folk|applicants> .. (?:with|who (?:have|are|can)|than) .. (?:more|better|i|me|brighter|smarter)|you (?:can|could|might|will|may) do <better> .. (?:than|,|elsewhere)|<better> (?:men|women|people|qualified|hands|nurses|candidates) than",
        "(?:never|not|hardly) .. be as <good|clever|quick|smart|bright|strong|skilled|polished> as|as <good|quick|fast|sharp|steady|young|strong|fit> as (?:i|they|she|he|it) .. (?:was|were|used|once|should)|<nor> is my (?:head|brain|memory|spelling)",
        "my .. <degree|school|schooling|college|english|training|experience|cv|resume|résumé|certificate|education|spelling|grammar|memory|appearance|presentation|performance|answers?|showing> .. (?:is|was|were|must|are|isn't|leaves|looked|looks|seemed|felt) .. (?:only from|just from|nothing|thin|poor|weak|patchy|worthless|slight|embarrassing|terrible|awful|a joke|laughable|weakest|worst|unimpressive|a disgrace|lacking|not up|very thin|bad|appalling|a mess|shaky|wanting|pathetic|dreadful)",
        "should have .. <prepared|practised|practiced|rehearsed|studied|revised>|<no> excuse for|i've <no> excuse|what an? <idiot|fool|ass|embarrassment|twit|clown|chump|muppet>|<silly|stupid|foolish|daft|clumsy> (?:me|old (?:me|woman|man|fool)|of me|mistake of mine)|<wiser> for being|a <fool> of",
        "{i} .. (?:not|n't|never|hardly|barely) .. <sure|certain|convinced|confident|believe|think> .. (?:that |if |whether )?(?:i|i'm|i'd|i'll) .. (?:do (?:the|this) (?:job|work)|up to|good enough|handle|cope|enough|right for|made|deserve|measure|qualified|belong|capable|able to|the right)",
        "(?:overreaching|overstepping|aiming|reaching) .. <high|applying|station|writing|asking>|{am} <overreaching|overstepping>|(?:taking|take|be|a|me) .. <gamble|chance|risk|punt|leap> .. (?:on|with) (?:me|an unknown|somebody like|someone like|a nobody|a beginner|an old|a stranger|an amateur)|{am} an? <gamble|risk|liability|long shot|unknown|outsider>",
        "{i} <lost|lose|forgot|forget> (?:my |the |all )?<thread|nerve|head|words|train|confidence|voice|lines>|{i} .. <panicked|clammed|seized|shrank|shook|quivered|quaked|drifted|waffled|blathered|prattled|wittered|gibbered|spluttered|perspired|crumbled|choked|faltered|wilted>|{am} <shaking|trembling|sweating|blushing|quivering> (?:so|all|like|and|when|with|through)",
        "more of a <follower|plodder|mouse|wallflower>|jack of all <trades>|master of <none>|past (?:my|its) <prime|best|sell-by>|over the <hill>|long in the <tooth>|(?:seen|known) better <days>|behind the <times>|wrong side of <forty|fifty|sixty>|bottom of (?:the|your) <list|class|pile|barrel|heap>|scraping the <barrel>|no oil <painting>|not much to <look>|born <yesterday>|sharpest <tool|knife>|pure <luck>|by <luck>|by some <fluke|miracle>|make <allowances>|<failings|shortcomings|inadequacies|deficiencies>(?=\\s?[.,!;]|$|\\sand)|give me the <time> of day|<sit> through (?:it|that|my|me)|bored you .. <tears>|<tears> of boredom",
        "i (?:know|realise|realize|admit|confess|fear|suspect|expect|am sure|'m sure|'m afraid|am afraid|'m certain|am certain|think|guess) .. (?:that )?(?:i|my|mine) .. (?:<came across|come across|let|failed|lost|messed|disappointed|bored|flopped|sounded|looked|seemed|went|talked|rambled|was|wasn't|made|am|'m|can't|don't|do not|lack|have no|haven't|have the wrong|was bottom>) .. (?:badly|poorly|myself|you|it|out|on|like|silly|stupid|too|no|little|wrong|not|least|worst|weakest|across|down|nobody|nothing|an?|up|weak|dull|odd|look|belong|deserve)(?! (?:few|little more|better|second|quiet))",
        "{i} .. (?:struggle|struggled|have trouble|battle|fall apart|go to pieces|freeze|panic|get flustered) <with|under|in|when|at> .. (?:spelling|time-?keeping|stress|pressure|people|deadlines|interviews?|numbers|maths|authority|computers|crowds|small|names|tests|exams|mornings|confidence|nerves|simple|everything|change)",
        "(?:blew|blown|ruined|botched|fluffed|muffed|messed up|made a mess of|made a hash of|made a complete hash|screwed up|threw away) .. <it|this|that|interview|question|demonstration|presentation|chance|test|answer|career|everything|things>|<failed|failure> (?:at|in|as) (?:a|most|many|everything|so|my|life|every)|never <amounted|managed|finished|achieved|shone|excelled|mastered> .. (?:to|anything|my|much|a|school|it|at|in)|went <under> because",
        "{i} .. (?:hardly|scarcely|barely|don't|do not|wouldn't) <dare> .. (?:to|ask|hope|say)|{i} .. (?:only|just|merely) .. <got this far|made it this far|scraped|lucky to>|<second|third|last> .. (?:best|choice|to a proper|rate|fiddle|class)(?=\\s?[.,!;]|$|\\sto (?:a|the|proper)| and| behind)|(?:always|usually|forever) .. <second|last|overlooked|forgotten|wrong>(?=\\s?[.,!;]|$|\\sat| in| when)",
        "{not} .. <expect|expected> .. (?:miracles|much|too much|great|wonders) .. (?:from|of)? ?me|{nobody} .. <accused|accuse> me of|<surprised|amazed|astonished> (?:that )?you .. (?:remember\\w*|noticed|bother\\w*|saw|called|wanted|asked me|kept)|(?:kind|good|generous|nice|patient|brave|big|sweet) .. (?:of you )?to <even|overlook|put up|bother|pretend|suffer|humour|tolerate|ignore>|<tolerated|humoured|endured|suffered|put up with> (?:me|my)",
        "what (?:little|small|few) .. i .. <have|know|can|do|bring|offer|achieved>|(?:very|so|how|precious) <little> (?:i (?:know|have|bring|understand|achieved)|to (?:offer|recommend|show))|<little> to recommend|<recommend> me",
        unless="no longer|no stranger|not only|if only|patients?|residents?|pupils?|children who|you (?:may|might) think|taught me|since then|until i|used to|years ago|as a (?:child|boy|girl|trainee|student|young)|i was (?:six|seven|eight|nine|ten|twelve|nineteen)|no bad|not a bad|never (?:once )?(?:nervous|late)|first (?:week|month|year|time|minute|shift)|and then|you asked about|steady|here is|here's|so here|the rest of it|what i'm|being shy|before that|at first|the machine|laughed|years|now i",
    ),
)


def check(letter: Examination) -> Iterator[Finding]:
    """Sentences that belittle the writer."""
    if letter.kind not in LEFT_ALONE:
        yield from SIGNS.findings(letter)


PASSES = (
    Example(body="I am just a phone call away, and no stranger to nights.\n"),
    Example(body="I know this machine as well as anybody in the county.\n"),
    Example(body="My first answer about alarms was short; here is the better one.\n"),
)
FAILS = (
    Example(body="I am only a temp.\n", quote="I am only a temp"),
    Example(body="I babbled on Tuesday.\n", quote="I babbled on"),
    Example(body="You must have better candidates than me.\n", quote="better candidates than me"),
)
