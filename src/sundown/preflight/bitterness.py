"""A refusal burns no bridge, and waiting is no offence.

Told are: reproach ("you promised", "still not a word", "not even the courtesy"); hurt pride and sour grapes ("your
loss", "you will see"); doubts about why somebody else was chosen; asking them to think again. Being sorry or
disappointed, said plainly, is decent and passes. Insults block. The check knows patterns of words, not feelings:
where it is silent, read the letter aloud all the same, and not on the day of the refusal.

Example: "After three rounds I had hoped for more than two lines."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.core.tone import Tone, sign

CITES = ("S1-26", "S2-24", "S2-22")

LEFT_ALONE = ("card_notes",)

_FAULT = (
    "unfair|unfairly|unjust|insult|insulted|insulting|humiliating|humiliated|disrespectful|disrespect|rude|rudely|"
    "disgraceful|disgrace|shameful|appalling|appalled|disgusting|disgusted|betrayed|betrayal|cheated|deceived|"
    "misled|dishonest|discrimination|discriminated|prejudice|prejudiced|rigged|farce|sham|charade|unprofessional|"
    "shabby|shabbily|arrogant|outrageous|pathetic|heartless|callous|cowardly|spineless|hypocrites|hypocrisy|"
    "insincere|two-faced|contempt|pointless|window-dressing|condescending|incompetent|clueless|amateurish"
)
_CONTRAST = (
    "but|yet|still|however|nothing|never|not|no|so far|and here|that was|it is now|weeks ago|ago|since then|now it"
)

SIGNS = Tone(
    sign(
        "an insult closes every door: leave it out",
        "Thank you for letting me know. I wish you and the team well.",
        "<shame> on you",
        "go to <hell>|rot in <hell>",
        "you (?:people )?<are> (?:all |such |just |nothing but |a |an )*(?:liars?|idiots?|fools?|hypocrites?|cowards?)",
        "you <lied> to",
        "<thanks|thank> (?:you )?for (?:absolutely )?nothing",
        severity="block",
    ),
    sign(
        "this reproaches them: thank them, or ask once, kindly",
        "I know that such decisions take time. May I ask how things stand?",
        "<still> .. (?:have not|haven't|not|no|nothing|without|waiting|wait|await|awaiting) .. (?:heard|hear|word|"
        "received|got|answer|reply|for (?:your|an|a|the|you|somebody|someone)|news|news from|anything|a word|line|"
        "response|sign|call|been told)",
        "{not} .. <heard|had|received|got|seen|given|sent> .. (?:back|a word|a thing|anything|one word|a single|so "
        "much as|even|peep|a line|nothing|the courtesy|a reply|an answer|a call|a response|an explanation) .. "
        "(?:from|since|at all|in|after|of|yet|to)",
        "{have} .. <heard|had|received|got> .. (?:nothing|silence|no (?:word|answer|reply|news|response))",
        "<nothing|silence> (?:since|so far|for {number}|from you|but silence|has come)",
        "<silence> .. (?:from|since|is|has|was|speaks|says|tells|of|on your|for)|(?:your|radio|total|complete|"
        "deafening|stony) <silence>|(?:weeks?|days|months?) of <silence>",
        "{number} {span} .. (?:of|have|has|and|without|later|ago|went|passed|is|since|now) … <silence|ignored|"
        "still nothing|and nothing|but nothing|not a word|no word|no reply|no answer|overdue>",
        "{not} <even> .. (?:one|so much as|a word|a line|a reply|a call|a thank|a phone|an answer|an email|an "
        "acknowledge\\w*|the courtesy|the decency|the time|bother\\w*|had|have|take|get|look|read|remember|pick|"
        "call|write|reply|answer|worth|say|acknowledge|invite|offer|hear|know|my|thank)",
        "so <much> as a .. (?:word|line|reply|call|note|thank|phone|glance|look|sign|postcard|email|text)",
        "(?:common|basic|simple|minimum|ordinary|the|least) .. <courtesy|decency|respect|manners|politeness> .. "
        "(?:to|of|would|that|is|was|and|from|me|and|costs?|demands?)",
        "<bother|bothered|troubled|deigned|condescended> to|(?:could not|couldn't|cannot|can't|did not|didn't) "
        "(?:even )?be? ?<bother|bothered>",
        "(?:saw|seen|thought) <fit> to|<cared> to (?:tell|mention|call|write|answer|read|ask)",
        "{nobody} .. (?:had|has|thought|told|mentioned|called|rang|could|saw|bothered|wrote|answered|even|cared|"
        "warned|said|replied|seems?|found) .. <tell|told|time|mentioned|courtesy|me|back|answer|answered|call|"
        "called|decency|thought|warned|say|guts|seems|minute|replied>",
        "<nobody|none> .. (?:of you )?.. (?:told|mentioned|called|rang|bothered|wrote|answered|replied|warned|had "
        "the|thought) .. (?:me|to|that|the|back|my|about|us|courtesy)",
        "(?:left|leave|leaving|kept) .. me .. <hanging|dangling|dark|waiting|limbo|twisting>",
        "<strung|string|stringing|led|leading> (?:me |us |people )(?:along|on|to (?:believe|think|expect))",
        "<ghosted|ignored|snubbed|dumped|dropped|discarded|dismissed|overlooked|sidelined|brushed|fobbed|palmed> "
        ".. (?:me|my|by you|us|aside|off|like)",
        "(?:been|be|feel|felt|was|were) .. <ghosted|ignored|snubbed|discarded|overlooked|strung|fobbed|cheated|"
        "played|fooled|insulted|misled|slighted> .. (?:by|for|in|at|and|from|along|off|to|like)?(?! to)",
        "(?:a |what a |complete |such a )<waste> of .. (?:my|time|everyone's|a day|both)|(?:you|have|your) .. "
        "<wasted|wasting> .. (?:my|our|a|time|everyone's|{number})",
        "you (?:had |have |all |both )*<promised|swore|assured|vowed|guaranteed> .. (?:me (?!a|the)|that|it|by|us|"
        "you|i|otherwise)",
        "(?:gave|given) .. your <word>",
        f"you (?:had |have )?.. <said|told|claimed|led|spoke|wrote|announced|insisted|talked> … (?:{_CONTRAST}) … "
        f"(?:heard|word|call|called|came|reply|"
        "nothing|weeks|days|ago|answer|rang|happened|different|opposite|never|silent|silence|otherwise)",
        "(?:your|the|that|so much for) .. <promise|promises|assurance|assurances> .. (?:of|that|to|was|were|is|are|"
        "about|meant|worth|broken|not|never)",
        "<so> much for|<broken> (?:promises?|your word)",
        "<despite|contrary> .. (?:your|what|all|the) .. (?:promises?|assurances?|said|told|words?|promised)",
        unless="(?:nothing but|nothing except|thank|thanks|grateful|kept|as you promised|leaflet|recipe|kept your|"
        "promised to send|i promised|send you|no reply|no need|glad|common courtesy of|in silence|moment of "
        "silence|silence (?:in the|on the|of the|between)|silence taught|broke the silence|you said .. would "
        "not hurt|not even noticed|patients?|residents?|pupils?|nobody (?:had|has|needs?) to|nobody has time|loss of|sorry for|sorry about|sorry to hear|stay for|stays?|not .. even when|told me never|told us never|"
        "no hurry|not used|impressed|never heard|i said|stayed)",
    ),
    sign(
        "this settles a score: wish them well, and stop there",
        "I wish your new colleague a good start.",
        "<your> loss(?! of)|(?:ihr|euer) <verlust>",
        "what (?:you|your \\w+) (?:have |'ve |are |'re |just |might have )*<passed|missed|missing|gave|given|lost|"
        "losing|turned|let|threw|thrown|could> .. (?:up|on|away|down|out|go|slip|had|in me)",
        "<passed|passing|missed|missing> (?:up |out |over )?(?:on )?(?:me|a good|the best|out|somebody|someone|an? "
        "(?:excellent|great|honest))",
        "you(?:'ll| will| may| might| shall| are going to) .. <regret|sorry|rue> .. (?:it|this|that|not|the day|"
        "having|me|my|passing|your)",
        "you(?:'ll| will| shall| are going to) .. <see|realise|realize|wish|discover|miss|learn|find> .. (?:in a "
        "year|in time|what you|what i|one day|soon enough|you had|too late|how wrong|your mistake|the difference "
        "when|me when)",
        "(?:one|some) <day> you|you .. (?:one|some) <day> .. (?:see|wish|regret|understand|remember)",
        "<time> will tell",
        "(?:your|a|the|big|made|making|huge|grave|serious) .. <mistake|error> .. (?:you|in|not|on|of|by|and|to) .. "
        "(?:you|your|choosing|hiring|not|made|choice|letting|passing|me)",
        "(?:you|they|panel|committee|company|somebody|have|made) .. (?:made|chose|chosen|picked|hired|took) .. "
        "<wrong|poor|bad|worse|weaker|lesser|easy|safe|cheap|cheaper|younger|odd|strange> .. (?:choice|decision|"
        "person|man|woman|one|option|way|candidate|call|road|route|answer)",
        "(?:i|we|let us|let's|one) .. (?:hope|hopes|trust|wonder|pray) .. (?:that )?(?:he|she|they|the other|your "
        "new|whoever|the (?:person|man|woman|one|winner|lucky|younger)) … <lasts|worth|turns|cheaper|knows|happy|"
        "pleased|satisfied|can|handle|survives|stays|stay|proves|half|deserves|manages|copes|finds>",
        "<luck> .. (?:with|to|finding) .. (?:that|whoever|him|her|somebody|someone|finding|anyone|anybody|them|"
        "your choice|it|your decision|the other)",
        "you(?:'ll| will)? .. <need> .. luck|<need> it",
        "<younger|cheaper|prettier|handsomer|slimmer|fresher|louder> .. (?:face|man|woman|person|candidate|"
        "somebody|someone|model|one|faces|people|came|option|girl|boy|blood|hands?|than)",
        "<apparently|evidently|clearly|obviously|supposedly|presumably|suppose|guess|gather|seems|doubt|gathered|"
        "supposed> .. (?:that )?.. (?:age|looks|connections|younger|cheaper|who you know|whom you know|nephew|"
        "niece|cousin|friend of|insider?|internal|experience|my face|loyalty|money|hard work|honesty|degree|"
        "postcode|accent|too (?:old|young|expensive|honest|experienced|qualified)|counts|not good enough|good "
        "enough|wasn't|was not|did not (?:fit|matter|count)|means? (?:nothing|little|less))",
        "(?:my|experience|years|honesty|loyalty|hard work|skill|quality|talent|qualifications?) .. <counts|count|"
        "counted|means|meant|mattered|matters> .. (?:for )?(?:nothing|little|so little)",
        "<too> (?:old|experienced|qualified|honest|good|expensive|foreign) .. (?:for|in) .. (?:you|your|them)",
        "<inside|internal|favoured|favored|favourite|favorite> .. (?:candidate|man|woman|person|applicant|hire|"
        "track|job)",
        "(?:already|had|have|been|was|were|your|minds?) .. (?:decided|chosen|picked|made up|promised) .. <before|"
        "long|beforehand> .. (?:i (?:came|arrived|walked|sat|applied|spoke|opened|bought|set|got)|we (?:met|spoke|"
        "sat))|(?:decided|chosen|promised) in <advance>",
        "<foregone> conclusion|all <along> .. (?:decided|chosen|knew|known|had|meant|planned)|(?:decided|chosen|"
        "knew|known|had|meant|planned|mind) .. all <along>",
        "(?:tick|ticked|make up|filled?|fill|pad|padded) .. <box|boxes|numbers|quota>",
        "(?:picked|picking|pick) my <brain|brains>|<free> (?:ideas?|consulting|labou?r|consultancy)|<ideas> .. "
        "(?:for free|for nothing|stolen|stole)",
        unless="sorry for|sorry about|sorry to hear|thank|i regret|(?:would|could) have missed|what i missed|never passed|no one passed|miss the|i missed|"
        "missing (?:out on sleep|pieces?)|inside track on|clearly (?:written|laid)|younger (?:pupils?|children|"
        "colleagues?|patients?|than|brother|sister|nurses?|apprentices?|staff)|good luck with the|luck with "
        "your|luck with the|i can see|you will see (?:the|that|from)|attached|enclosed|if you need|need it",
    ),
    sign(
        "this argues with the decision: respect it, and keep the door open",
        "I respect your decision, and I was glad to meet you.",
        "hold my <breath>",
        "(?:was|were|been|being|feel|felt) <treated> .. (?:like|as|so|worse|better|badly|this|with|poorly)|<treat|"
        "treats|treated|treating> (?:me|people|candidates|applicants|others|us) .. (?:like|as|this|so|badly|with|"
        "that)",
        "must be <nice>|<funny> how|<who> you know",
        "(?:had|have|with) .. your .. <mind|minds> .. made up|<where> i come from|place i come <from>",
        "no <doubt> .. (?:cheaper|younger|cost|nephew|niece|cousin|inside|friend|connections|easier|relieved|"
        "laugh\\\\w*|busy with)",
        f"(?:was|were|is|are|be|been|how|so|very|such|an?|the|your|find|found|felt|feel|quite|rather|frankly|whole|"
        f"of|utterly|this|it|you|by|with|than|as|beyond|me|little) (?:an? |the |all |more |most |complete |total |"
        f"so |very |whole )*<{_FAULT}>(?! (?:to (?:you|the|my|him|her|them|others|waste)|on|for you|costs?|price|"
        f"assets?|term|points?))",
        "{not} .. (?:understand|see|believe|imagine|fathom|accept|agree|fail to) .. <how|why|what|that|with> .. "
        "(?:you|your|the panel|the decision|anyone|anybody|a company|a panel|a school|a firm|somebody|someone) .. "
        "(?:could|can|would|did|chose|decided|treat|reason|not|were|was|decision|choose|passed|reject\\w*|"
        "refus\\w*|turned|hired|take|went|need|wanted|deserve\\w*|lacked|missing)",
        "(?:fail|failed|hard|difficult|struggle|impossible) to (?:<understand|see|believe|accept|swallow|imagine|"
        "stomach|fathom>)",
        "(?:please|must|could you|can you|would you|will you|owe|demand|ask you to|like you to|nobody|never) .. "
        "<explain|explained> .. (?:to me|why|how|yourself|yourselves|the real|what went|on what)|<explanation> .. "
        "(?:for|why|is|would|from|owed)",
        "(?:ask|asking|urge|beg|hope|want|invite|request|appeal|please|must|should|will you|would you|you will|you "
        "might|you to|you|could you|can you|not) .. <reconsider|rethink|revisit|reopen|overturn|reverse> .. "
        "(?:your|the|it|this|that|my|me)",
        "(?:please|must|to|could you|make you|will|should) <change> your minds?|think <again>|second <thoughts>",
        "<trust> .. (?:again|anyone|anybody|people|a smile|your word) .. (?:again|so easily|easily|any more|"
        "anymore|after)|<trust> (?:\\w+ ){1,4}again|i .. (?:had )?let myself <believe|hope|think>|<believed> "
        "(?:you|your|what you|every word)|<taught> me .. (?:not to|never to|what (?:your|a) .. (?:word|promise))",
        "what (?:else|more) .. (?:do|did|could|can|should|would|was|must) .. <you|i|one|anyone|anybody|a> .. "
        "(?:want|ask|expect|need|do|have|offer|asked|wanted)",
        "(?:real|true|actual) <reason|reasons> .. (?:is|was|for|why|behind|you)",
        "{i} .. (?:would|'d|had) .. (?:hoped for|expected|deserved|earned) .. <more|better|honesty|respect|answer> "
        ".. (?:from|than|of|after|a|to)",
        "(?:one|anyone|anybody|people|you|candidate) .. (?:might|would|could|should) .. <have|expect|think|hope> "
        ".. (?:hoped|expected|thought|think|hope|expect|at least|a company|that|better|more)",
        "<after> (?:all|everything) .. (?:i|that i|the|my|we|this|those|you) .. (?:did|have|had|done|gave|put|work|"
        "time|effort|trouble|hours|rounds|months|weeks|went|said|talk|interviews|been|waiting)",
        "<after> .. {number} .. (?:rounds?|interviews?|{span}|visits?|tests?|trips?|meetings?|calls?) … "
        "(?:expected|hoped for|had hoped|deserve\\w*|deserved|two lines|a single line|one line|form letter|not "
        "even|one would|you (?:could|might) (?:have|at least)|email from|stranger|silence)",
        "<form|standard|automated|automatic|template|two-line|three-line|one-line|canned|computer|machine|mass> .. "
        "(?:letter|reply|email|e-mail|message|refusal|rejection|answer|note|response)(?! (?:templates?|you built)) "
        ".. (?:is|was|after|to|from|like|without|that|hurt|for|with|i|signed|instead|says)",
        "(?:i|i've|have|had) .. <learned|learnt|know|knew|knows> .. (?:not to|better than|my lesson|the hard way|"
        "never to|a lesson about|now what|what your|how (?:little|much)|what (?:kind|sort)|to expect) .. (?:expect|"
        "trust|believe|word|worth|much|people|company|companies|you|little|from|think|take|kind|treat)",
        "(?:people|companies|employers|firms|managers|places|those|somebody|someone|organisations|organizations) "
        ".. (?:like|such as) <you|yours>",
        "<people|those|company|firm|employer> who … (?:talk|speak|ask|preach|claim|boast|praise|say|call) … "
        "(?:honesty|people first|respect|values|integrity)",
        "(?:a |such a |real |great )<pity|shame> .. (?:that )?(?:nobody|no one|you|your|they|somebody|none|it took|"
        "the panel|someone|not one)",
        "i .. <wish|wished> .. (?:that )?(?:somebody|someone|you|anybody|anyone|your) .. (?:had|would|could) .. "
        "(?:told|said|mentioned|warned|called|been|had|given|taken|read|asked|listened|been honest|let)",
        "would have been .. <nice|decent|kind|kinder|polite|good|fair|fairer|honest|better|courteous|helpful> .. "
        "(?:if|to|had|of|know)",
        "(?:should|might|could|ought to) have <known|guessed|expected|seen|realised|realized|listened> .. "
        "(?:better|that|it|from|coming|as much|to|this|when)",
        "<spare> me(?= (?:the|your|any|another))",
        "{will} .. (?:not|never|no longer) .. <apply|recommend|buy|shop|waste|trouble|bother|darken|set|forget|"
        "trust|forgive|use|eat|come|advise|tell|send> .. (?:again|to (?:you|your|anyone|others|my)|here|your|"
        "anyone|another|any more|this|foot|at)",
        "<so-called>|<reasons> .. (?:best )?known (?:only )?to|<cowards?|excuse|excuses> .. (?:for|of|from|that|is|"
        "i|was)",
        "{not} .. <surprise|surprised|surprising> .. (?:me|that|by|to|at|any|anymore) .. (?:you|your|longer|hear|"
        "me|more|the|at|chose|that)",
        "{am} .. <hurt|wounded|bitter|angry|furious|resentful> .. (?:that|about|at|by|with|when|how)|i <resent> .. "
        "(?:that|the|being|how|your)",
        "(?:it|that|this|your|what|the) .. <hurt|hurts|stung|stings|rankles|galls|grates|rubbed> .. (?:that|me|to|"
        "when|more|a great|deeply)",
        unless="stay for|we changed|old system|thank|grateful|kind|i understand why|not (?:hurt|bitter|angry|sore|an excuse|a waste|unfair)|no "
        "(?:hard|bitterness|bitter|complaint|hurry)|to be (?:fair|rude)|without being|never (?:angry|bitter|"
        "rude)|angry (?:customers?|callers?|parents?|patients?|residents?|clients?|customer|caller|parent|"
        "patient|man|father)|i (?:was|am) .. (?:sorry|disappointed)|change your mind about|should (?:you|"
        "anything)|if you (?:ever|should|do)|second thoughts about my|patients?|residents?|bitter (?:cold|wind|"
        "winter|chocolate|orange|almonds?)|form letters? (?:for|that i)|you explain\\w*|explained|when things|"
        "in case|wish you had seen|was hoping to|calm\\w*|taught me|sore (?:feet|throat|back|legs?)|customers?|"
        "callers?",
    ),
    sign(
        "this reproaches them: thank them, or ask once, kindly",
        "I know that such decisions take time. May I ask how things stand?",
        f"(?:your|the|that|this|whole) .. <interview|process|panel|decision|feedback|reply|recruiters?|hiring|hr|email|e-mail|choice|reasons?|treatment|handling|selection|rejection|refusal|refusal|outcome|way|procedure|company|firm> .. (?:is|was|were|has been|have been|seems?|seemed|felt|looks|looked|smacks? of|reeks? of|came across as|left|are) .. (?:{_FAULT}|mess|joke|shambles|poor|sloppy|chaotic|cold|ridiculous|laughable|bizarre|absurd|hollow|baffling|suspicious|cowardly|nonsense|disorgani[sz]ed|slapdash|half-hearted|a waste|a lie|dishonourable|dismissive|patronising|patronizing|lukewarm|perfunctory|inhuman|a slap|rushed|clumsy|second-rate|a letdown|discourteous|fixed|biased|stitched up|decided long|a formality|taste)(?! (?:day|weather|room|hall|start))",
        "(?:given|considering|surprised|with|seeing|from|judging by) .. <how> .. (?:was|were|is|i was) .. (?:run|handled|conducted|organi[sz]ed|managed|decided|treated|carried)",
        "<wrong> with me|<found> wanting|never in with a <chance>|(?:never|not) (?:had|have|stood|given|gave me|got) a (?:fair |real |proper )?<chance|hearing|look-in>",
        "(?:picked|chose|chosen|picking|choosing|hired|hiring|gone|went|backed|preferred|prefer|taken|took) .. (?:wrong|wrongly|badly|poorly|him|her|them|somebody|someone|\\w+)? ?<over|instead|ahead> (?:of )?me",
        "{not} .. <buy|believe|swallow|credit|stomach> .. (?:the|your|that|those|a word|any of|one) .. (?:reasons?|excuses?|explanation|decision|feedback|story|it|say|gave|word|said)",
        "<beyond|mystery|puzzles|baffles|escapes|defeats|eludes> (?:to )?me .. (?:why|how|what|that|who|whom)|(?:why|how|what) … <beyond|escapes|baffles|puzzles|defeats|eludes> me",
        "if (?:that's|that is|this is) how .. <treat|handle|run|choose|behave|work>|<dread> to think|moved the <goalposts>|<goalposts> (?:moved|were|kept|shifted)",
        "(?:you|your \\w+|they|panel|nobody|somebody|someone|who) .. <misled|cheated|fooled|betrayed|humiliated|insulted|ignored|dismissed|patronised|patronized|belittled|lied|mocked|deceived|used|forgot|failed|snubbed> .. (?:me|my (?:name|time|trust|application|call|emails?|messages?)|to me|us)(?! (?:to|that|my|for|a))",
        "you .. <broke|break|went back on> (?:your|a|that|every) (?:word|promise)|<yawned|yawning|smirked|sneered|sniggered|scrolling|scrolled|doodled> .. (?:all|through|during|while|at|when|my|his|her|your|and)",
        "speaks? <volumes>|tells? me (?:all|everything|enough|exactly|plenty) .. <know|about|what>|says? it <all>|(?:says?|tells?) (?:a lot|everything|more|much|all) about <you|your>",
        "{not} .. <spare|find|manage|afford> .. (?:me |us )?.. (?:five minutes|ten minutes|two minutes|a minute|a line|one line|a sentence|a call|the time|ten seconds|a moment|a stamp|a phone call|a word)",
        "rather you .. <had|were|told|said>|<prefer|preferred|wish|wished> .. you (?:had|'d|would have|were) .. (?:been|told|said|warned|just|not|never|honest)",
        "(?:bad|nasty|sour|bitter|funny|foul|unpleasant) <taste>|<twice> before .. (?:i|giving|applying|anyone|again|trust\\w*)|what a <letdown|farce|joke|sham|circus|shambles|pantomime|charade|insult|carry-on|performance>(?! (?:the weather|it was to))",
        "you should .. be <ashamed>|<ashamed> of (?:yourself|yourselves|the way|how (?:you|this|that))|(?:call|called|calling|would say) (?:it|that|this) <unprofessional|unfair|rude|shabby|dishonest|disgraceful|cowardly|cruel|poor|cheap|discrimination|shameful|disrespectful|insulting|unkind|callous>",
        "garden <path>|(?:taken|took|played|messed|jerked|pushed|mucked|strung) .. (?:for a <ride|fool|mug>|<around|about|along>)(?! (?:the|with (?:the|my) (?:children|band|ball)))|<lip> service",
        "(?:<wonder|wonders|wondered|wondering|ask|asks|asking>) .. (?:myself )?(?:what|why|how|whether|if|who) .. (?:your|you|the panel|anyone|anybody|i) .. (?:do all|bother\\w*|advertis\\w*|actually|really (?:want|read|look)|even|ever|are for|invit\\w*|had to be|was ever|came at all)",
        "<whoever> .. (?:made|decided|wrote|signed|took|chose|ran|thought|called) .. (?:should|must|ought|might|clearly|has no|needs|cannot|can't|will)",
        "i (?:should|might|could) have <known|guessed|realised|realized|stayed|listened|expected>(?! (?:to (?:ask|bring)|how|the way))",
        "i(?:'m| am) .. <done|finished|through|sick|tired|fed up> (?:with|of) .. (?:you|companies|people who|employers|firms|your|applying|being|hearing|always|second|waiting|this)",
        "i .. <regret|regretted> .. (?:coming|applying|having (?:come|applied|trusted|met|bothered)|the day|wasting|bothering|every|that i (?:came|applied|bothered|trusted))|<wish> i(?:'d| had) (?:never|not) .. (?:come|bothered|applied|met|set|wasted|trusted|left|turned|heard)|i <wasted> (?:a|my|two|three|the|an|six|five) .. (?:day|days|weekend|weekends|weeks|months|afternoon|time|breath|holiday|saturday)",
        "(?:this is|that's|the thanks|all) .. (?:what )?i <get|got>(?=[.!,;]|$|\\sfor)|<forgive|pardon|excuse> me (?:if|for) .. (?:i )?.. (?:don't|do not|not|fail|laugh\\w*|doubt\\w*|smil\\w*|being blunt|congratulat\\w*|celebrat\\w*|scepti\\w*|skepti\\w*)",
        "get (?:that|it|them|those) <back>|of my life .. <back>|i .. <know> better now|cold <comfort>|salt in the <wound>|slap in the <face>|kick in the <teeth>|stab in the <back>|hung out to <dry>|left in the <lurch>",
        "let me know when .. (?:<leaves|quits|walks|fails|resigns|goes|lasts>)|when (?:the one you|she|he|they|your new \\w+|that one) .. <walks|quits|leaves|fails|resigns|disappoints>",
        "(?:{not} |no need to |please )<bother> .. (?:keeping|replying|writing|calling|contacting|sending|to (?:reply|write|answer|call|keep|send|contact))|please (?:do not|don't) <contact|insult|waste|pretend>|you can <keep|stick|shove> your (?:job|post|offer|money|position)",
        "took .. (?:a |the |two |three |unpaid )*(?:day|days|time|leave|holiday|shift|week) .. for <that|nothing>|all <that> for (?:nothing|this|a)|<nothing> to show for|for your <benefit|amusement|entertainment|convenience>",
        "never .. <meant|intended|planned|going|wanted|serious> .. (?:to (?:hire|give|take|offer|consider|employ|choose)|about (?:me|hiring))|(?:just|only|all|merely|purely) for <show|form's sake|appearances>|<going> through the motions",
        "(?:expected|thought|hoped for|had you down for|believed) (?:better|more) (?:from|of) <you|people|a|an|the|your|such|somebody|someone|those>|i'd have <thought|expected|hoped> .. (?:a|that|you|an|better|your|more)",
        "<obviously|clearly|evidently|apparently|plainly|presumably> .. (?:wanted|want|prefer|preferred|value|valued|after|looking for|looks|somebody|someone|too|experience|honesty|loyalty|knew|decided|never|not what|don't|asking too|had your) .. (?:somebody|someone|half|younger|cheaper|prettier|old|expensive|honest|not|mean|you|too much|my|age|else|minds?|to ask|of me|a yes-man|cheap)",
        "(?:who|it's who|whom) .. you <know>, not|<about> who you know|not what you <know>|jobs? for the <boys>|face (?:didn't|did not|doesn't) <fit>|my <age|accent|name|face|surname|colour|postcode|hair|religion> .. (?:was the|is the|did not|didn't|counted|that (?:did|cost)|being the) .. (?:problem|reason|fit|issue|it|against|trouble|me the)",
        "must be <nice|lovely|easy|wonderful> to .. (?:play|sit|have|be able|choose|ignore|pick|decide)|<play|playing|plays|played> with (?:people's|people|our|my) .. (?:lives|hopes|life|feelings|time)",
        "you(?:'d| would) have been <lucky|glad|better|wise> .. (?:to (?:have|get)|off|with)|(?:she|he|they|your choice)(?:'s| has|'ve| have)? .. got .. that i <haven't|have not|lack|don't>|<miss> what you|<come> to (?:miss|regret|rue)|learn .. the hard <way>|your <funeral>|on your own <head|heads>|<enjoy> (?:your|the) (?:internal|cheaper|choice|mess|new|candidate|peace|silence)",
        "<vacancy|post|job|advert|position> .. (?:is |was )?(?:up|back|online|advertised|open|out) again .. (?:i see|i notice|funny|already|how|so|;|after)|i <notice|see> .. (?:the|that|your) .. (?:vacancy|post|job|advert|position) .. (?:up|back|advertised|open|still) ",
        "<nobody|none> .. (?:of you )?.. (?:had|has|have) the (?:guts|nerve|courage|heart|grace|manners|spine|honesty|courtesy)|to my <face>|kept in the <dark>",
        "i(?:'m| am| was| have been|'ve been| feel| felt) .. <humiliated|insulted|betrayed|cheated|bitterly|furious|livid|disgusted|annoyed|offended|aggrieved|resentful|stung|outraged|let down|deceived|used|robbed|discarded|belittled> (?!to|by the heat|car)",
        unless="thank|grateful|i understand why|not (?:hurt|bitter|angry|sore|unfair|annoyed|insulted)|no (?:hard|bitterness|complaint|hurry)|never (?:angry|bitter)|(?:angry|insulted) (?:customers?|callers?|parents?|patients?)|customers?|callers?|patients?|residents?|pupils?|kind|to be fair|glad|in case|taught me|laugh\\w*|admire|welcome|learned|tested|used (?:me|my) as|enjoyed|pleasure|i said",
    ),
)


def check(letter: Examination) -> Iterator[Finding]:
    """Sentences that reproach, settle scores or argue."""
    if letter.kind not in LEFT_ALONE:
        yield from SIGNS.findings(letter)


PASSES = (
    Example(body="I was disappointed, of course, and I still think well of everybody I met.\n"),
    Example(body="I understand why you chose somebody with more years on nights.\n"),
    Example(body="Thank you for the leaflet that you promised me.\n"),
)
FAILS = (
    Example(body="Shame on you.\n", quote="Shame on you"),
    Example(body="I still have not heard from you.\n", quote="still have not heard"),
    Example(body="You will regret this.\n", quote="You will regret this"),
    Example(body="After four rounds I expected more than a line.\n", quote="After four rounds I expected"),
)
