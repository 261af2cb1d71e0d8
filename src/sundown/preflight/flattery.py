"""Thanks are no flattery; praise of the person is.

Thank for what was done, shown or said, and say what it was. Told are: superlatives about the reader, "nobody like
you", praise of looks, voice or genius, being in awe, and a company that is the greatest in the world. "A gift for
explaining tolerances", "the best advice I have had" praise something done, and pass. The check knows patterns of
words: where it is silent, read the letter aloud all the same.

Example: "You are the most brilliant leader I have ever met."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.core.tone import Tone, sign

CITES = ("S0-02",)

LEFT_ALONE = ("card_notes",)

_SHINING = (
    "genius|visionary|legend|inspiration|gem|saint|angel|hero|heroine|idol|marvel|wonder|giant|icon|goddess|queen|"
    "king|star|treasure|diamond|prodigy|guru|oracle|role model|rock star|superstar|brilliant|amazing|incredible|"
    "extraordinary|magnificent|stunning|gorgeous|beautiful|charming|irresistible|phenomenal|unmatched|unrivalled|"
    "unrivaled|inimitable|peerless|flawless|divine|godlike|unforgettable|charismatic|magnetic|elegant|radiant|"
    "handsome|lovely|wise|gifted|perfect|remarkable|exceptional|outstanding|fabulous|sensational|inspiring|born|"
    "natural"
)
_GIFTS = (
    "brilliance|genius|wisdom|charisma|charm|beauty|elegance|aura|greatness|magnetism|grace|splendour|splendor|"
    "intellect|radiance|majesty|smile|eyes|voice|looks|hair|laugh|perfume|dress|suit|outfit|figure|handshake|"
    "intelligence|magnificence|presence|humanity|insight|vision|leadership|mind|style|taste|talent|reputation"
)

_STRONG = (
    "dazzling|magnificent|brilliant|genius|extraordinary|phenomenal|visionary|incomparable|unmatched|legendary|regal|radiant|"
    "magnetic|mesmerising|mesmerizing|spellbinding|superhuman|divine|breathtaking|awe-inspiring|masterly|luminous|sublime|"
    "incredible|amazing|marvellous|marvelous|unforgettable|wizard|mastermind|hero|heroine|idol|inspiration|beacon|jewel|"
    "treasure|gem|saint|angel|legend|star|superstar|rock star|goddess|god|giant|titan|marvel|wonder|prodigy|guru|oracle|icon|"
    "exceptional|outstanding|sensational|fabulous|remarkable|magical|majestic|exquisite|flawless|perfect|wonderful|gifted|"
    "inspiring|inspirational|captivating|enchanting|charming|charismatic|irresistible|stunning|gorgeous|beautiful|lovely|"
    "elegant|graceful|classy|wise|astute|sharp|clever|intelligent|cleverest|special|one of a kind|peerless|matchless|"
    "unbelievable|astonishing|astounding|formidable|towering|heroic|noble|saintly|angelic|impeccable|unique|magnanimous|"
    "national treasure|great man|great woman|great leader|class act|tour de force|force of nature|born leader"
)

SIGNS = Tone(
    sign(
        "praise of the person reads as flattery: praise something that was said or done",
        "What you said about handovers stays with me.",
        "(?:you(?:'re| are| were| must be)?|your \\w+) … (?:the|my|our|of the|such a|a) .. <best|greatest|finest|"
        "smartest|wisest|brightest|kindest|cleverest|loveliest|nicest|sharpest|warmest> .. (?:{person})",
        "(?:the|my|our|a) <best|greatest|finest|smartest|wisest|brightest|kindest|cleverest|loveliest|nicest|"
        "sharpest> .. (?:{person}) .. (?:i have|i've|that i|ever|in the|alive|on earth|of our|of my|anyone|anybody|"
        "i could|around)",
        "(?:the|a) most <\\w+|gifted|brilliant|inspiring|impressive|remarkable|talented|intelligent|charming|"
        "extraordinary|interesting|fascinating|wonderful|amazing|insightful|perceptive|charismatic|thoughtful|"
        "generous|admirable|beautiful|powerful|accomplished|visionary|incredible> .. (?:{person}) .. (?:i|ever|in|"
        "alive|that|anyone|of|on)",
        f"(?:you are|you're|you were|you must be|you truly are|you really are) (?:\\w+ly |such |simply |just |"
        f"quite |truly |so |very |a |an |the |real |true |my |our |absolute |born )*<{_SHINING}>(?! (?:at|with|"
        f"about|to|that|in that|on|teacher of|with your hands))",
        f"(?:what|such) an? (?:\\w+ )?<{_SHINING}> .. (?:{{person}}|you are|you were|you|human)",
        "a (?:real|true|born|natural|great|rare) <leader|gentleman|lady|visionary|genius|star|legend|mind|thinker|"
        "hero|captain|boss> .. (?:like you|as you|the kind|you are|one|of|at last|in you|i|and|who)",
        "<real|true|born|natural|rare> .. (?:leader|gentleman|lady|visionary|genius|legend|hero) .. (?:the|one|"
        "like|who|at|you|and|i)",
        "(?:you're|you are|you were|you must be) (?:\\w+ly )?(?:simply )?the <best|greatest|finest|cleverest|"
        "kindest|smartest>(?! (?:at|placed|person to))",
        "your (?:\\w+ )?(?:and )?(?:\\w+ )?<brilliance|genius|wisdom|charisma|charm|beauty|elegance|aura|greatness|"
        "magnetism|intellect|radiance|majesty|smile|perfume|magnificence>(?! (?:bar|of (?:the|this)|school))",
        f"your (?:\\w+ and )?<incredible|amazing|extraordinary|brilliant|inspiring|visionary|stunning|remarkable|"
        f"unique|unmatched|immense|breathtaking|phenomenal|exceptional|great|superb|wonderful|magnetic|legendary|"
        f"towering|infinite|rare> (?:\\w+ )?(?:{_GIFTS}|personality|self|person|career|achievements|mind|presence)",
        "that <voice|mind|smile|laugh|brain> of yours|<yours> is .. (?:mind|voice|gift|smile|genius|talent)",
        "<listen|listened|listening> to .. (?:you|your|that|voice) … (?:all|hours|forever|ever|day|days|night|week|"
        "endlessly|and never)",
        "(?:people|{person}) (?:of|with) (?:your|such) .. <stature|calibre|caliber|taste|vision|distinction|"
        "standing|greatness|intelligence|eminence|genius|charm|wisdom|talent|quality|gifts|experience>",
        "<mind|heart|gift|talent|voice|brain|vision|wisdom|leadership|intellect|eye> like yours|<presence> of "
        "(?:greatness|genius|a (?:master|genius|legend|giant|great))",
        "(?:fall|falls|collapse|crumble|stop|nothing|lost|fail|nowhere|close|apart|down|not last|chaos) .. (?:\\w+ "
        ")?<without> you|you <run|hold|carry|keep> .. (?:whole|entire) .. (?:firm|place|company|school|hospital|"
        "ward|office|show|shop|department|thing|building)|you (?:are|must be) the <heart|soul|brains|backbone|"
        "engine> of",
        "you <look|looked> .. (?:lovely|great|stunning|young|wonderful|beautiful|amazing|gorgeous|smart in|younger|"
        "radiant|elegant|fantastic)",
        unless="patients?|residents?|thank you for|your (?:kind|great) (?:hospital|team)|on paper|my (?:teacher|"
        "foreman|mentor|father|mother|boss)|with such wisdom",
    ),
    sign(
        'nobody believes "nobody like you": name one thing that they did',
        "You have a gift for explaining tolerances, and I took three pages of notes.",
        "{nobody} .. (?:in|on|else|who|i|has|ever|could|can|knows|understands|comes)?… (?:the way|as well as|like|"
        "better than|as (?:much|deeply|clearly|brilliantly|kindly) as|than|as) <you> .. (?:do|did|are|have|can|"
        "could|and|in|at|ever|were)",
        "{nobody} .. … (?:the way|as well as|like|better than|than|as) <you>",
        "<never|rarely|seldom> .. (?:before )?.. (?:met|known|seen|heard|encountered|come across|worked with|had|"
        "talked to|spoken (?:to|with)) … (?:like you|as (?:\\w+ )+as you|quite like you|such an? (?:\\w+ "
        ")?(?:{person})|of your|anyone so|somebody so|anybody so|a (?:mind|leader|manager|boss|person|man|woman) "
        "(?:so|like|as))",
        "<few|hardly|rarely|seldom> .. (?:people|anyone|anybody|managers|leaders|one|does one|do you) .. (?:like "
        "you|the way you|as you do|your gift|with your|of your|meet|have your)",
        "<only> (?:you|somebody like you|someone like you|a (?:mind|person|leader|man|woman) (?:like|of)) .. "
        "(?:could|can|would|know|understand|alone)",
        "you <alone> |<one> (?:of a kind|in a million)|in a <class|league> of your own|<second> to none|head and "
        "<shoulders> above|without <equal|parallel|peer>",
        "{am} .. <lucky|blessed|fortunate|lucky> .. to .. (?:breathe|sit|stand|be|share) .. (?:in|near|next|with|"
        "same|a room|your) .. (?:presence|room|air|you|your)",
        "(?:everyone|everybody|your \\w+|people|they|company|firm|school|hospital|world|world's|anyone|we|staff) "
        ".. (?:is|are|must be|was|were|should be|don't know how|does not know how) .. <lucky|blessed|fortunate> .. "
        "(?:to (?:have|work (?:for|under|with)|know|be led)|that) .. (?:you|such|a leader|somebody|someone)",
        "we need more <people|leaders|bosses|managers|men|women> like you|if (?:only )?.. (?:every|all|everyone|"
        "more) .. (?:were|was|had) .. (?:like|as|half) .. <you>",
        unless="patients?|residents?|thanks you|like you said|as you (?:put|call|called|said|know|told|asked|described|do now)|like "
        "you to|nobody (?:told|tells) you|than you (?:need|think|expect|had|might)|never (?:met|seen|heard|"
        "had) such a (?:quick|clean|well|clear|tidy|calm)",
    ),
    sign(
        "awe is no argument: say plainly what impressed you",
        "I came away impressed by how your team disagrees.",
        "<follow> you (?:anywhere|to the|into)|<born> to (?:lead|teach|run|manage|inspire|command)|(?:do|does|did) "
        "(?:not )?(?:you|your \\w+) .. <justice>",
        "no <wonder> .. (?:with you|you are|you were|they (?:made|chose|put|picked) you|everyone|everybody|people|"
        "your (?:staff|team|people))",
        "(?:be|become|grow up to be|half) .. <like|as> (?:you|good as you|wise as you)(?=[.!,]| (?:one day|when|some))",
        "<jealous|envious|envy> .. (?:your (?:staff|team|people|nurses|students)|anyone|everybody|everyone|those)|"
        "<honour|honor|privilege> of (?:a lifetime|my life)",
        "(?:in|with|leave|left|full of|me|stood in|struck with) .. <awe|awestruck|starstruck|star-struck|"
        "wonderment|reverence|adoration> .. (?:of|at|by|for|when|i|and|you|before|to)",
        "(?:was|were|am|'m|felt|be|left|me|still) .. <awestruck|starstruck|star-struck|spellbound|mesmerised|"
        "mesmerized|hypnotised|hypnotized|dazzled|enthralled|bewitched|smitten|captivated|enchanted|floored|"
        "overawed|speechless|entranced|enraptured|humbled> .. (?:by|with|at|when|from|to|in|me|after|and)",
        "<dazzled|mesmerised|mesmerized|hypnotised|hypnotized|captivated|enchanted|bewitched|floored|electrified|"
        "stunned> me",
        "(?:blown|blew|blow|swept|bowled|knocked) .. <away|over|off|out> .. (?:by|my|me|from|with|feet)",
        "(?:took|takes|take) (?:my|one's) <breath> away|<breathtaking> .. (?:mind|leader|vision|you|presence|how)",
        "<breathe|breathing|breathed> the same air|in (?:your|such) .. <presence|company>(?! (?:handbook|store|"
        "car))|<sit|sat|sitting|kneel> at (?:your|the) feet|<bask|basking|basked> in",
        "(?:hung|hang|hanging|drank|drinking|savoured|treasure|treasured|remember|noted) .. <every> .. (?:word|"
        "syllable|sentence) .. (?:you|of|that|from|like)",
        "<every> (?:single )?word .. (?:of yours|you (?:said|spoke|say|uttered)|from your|was (?:gold|a (?:gift|"
        "lesson|jewel)))",
        "<worship|worshipped|idolise|idolize|idolised|idolized|adore|adored|revere|revered|venerate> .. (?:you|"
        "your|the ground)",
        "<dreamed|dreamt|dream|dreaming> of .. (?:meeting|working (?:for|under)|being (?:near|with)|talking to) .. "
        "(?:you|somebody like|someone like|your|a leader|a person)",
        "<honoured|honored|privileged|humbled|blessed|grateful> .. (?:beyond|even|merely|just|simply|to have|to be|"
        "to) .. (?:words|to (?:have )?(?:sit|sat|be|shake|breathe|stand|share)|in (?:your|the) presence|same "
        "(?:room|air|table)|presence)",
        "<biggest|greatest|number> .. fan|a <fan|disciple|admirer|follower> of (?:you|yours)|<living> legend|"
        "<legend> in",
        "(?:told|tell|telling|said to) .. (?:my|everyone|everybody|all|anyone|the whole) .. <husband|wife|everyone|"
        "everybody|friends|mother|family|kids|children|partner|sister|brother|father|people|about> … (?:about you|"
        "you (?:are|were)|met a|met the|finally|real|leader|genius|like you|how (?:brilliant|wonderful|amazing|"
        "kind))",
        "(?:changed|transformed|lit up|made) my <life|world|year> |the <highlight|high> (?:point )?of my (?:life|"
        "year|career)|will never <forget> .. (?:you|your (?:face|words|voice|eyes))",
        "more than .. (?:had|have|could|ever|dared) .. <dreamed|dreamt|dream|dared|deserve|deserved>",
        "you <inspire|inspired|amaze|amazed|astound|astounded|astonish|astonished|fascinate|fascinated|impress> .. "
        "(?:me|everyone|everybody|us|all) .. (?:to|with|like|more|so|beyond|and|every|deeply)",
        "<walk|walks|walked> on water|<sun> .. (?:rises|shines) .. (?:with|from|out of) you",
        "(?:the )?<best|greatest|finest|most> .. (?:company|firm|hospital|school|place|employer|team|"
        "organi[sz]ation|business|shop|kitchen|office) .. (?:in (?:the world|the universe|history|the galaxy|"
        "existence)|on (?:earth|the planet|this planet)|of all time|ever|anywhere|alive|known to)",
        "<perfection|perfect> .. (?:in every way|itself|human|incarnate)|<everything> .. (?:you (?:do|touch|say)) "
        ".. (?:is|turns) .. (?:gold|perfect|brilliant|genius|a lesson)",
        unless="patients?|residents?|pupils?|children were|blown (?:off|over|away by the (?:wind|storm))|your company "
        "(?:car|policy|uses|has)|choir|swept (?:off|away) the|in your company for|i (?:told|tell) my (?:crew|"
        "students|pupils) what you said",
    ),
    sign(
        "praise of the person reads as flattery: praise something that was said or done",
        "What you said about handovers stays with me.",
        f"(?:you are|you're|you were|you must be|you have been|you looked|you seemed|you sounded|you truly are|you really are|you came across as) .. (?:an? |the |so |too |such |simply |quite |just )*(?:\\w+ly )?<{_STRONG}>(?! (?:at|with (?:the|my)|about|to me|in that|for the (?:tour|tip|help)))",
        f"(?:how|so|such an?|what an?|truly|utterly|simply) <{_STRONG}> .. (?:you|your|lady|woman|man|person|human|leader|boss|soul|host|manager|mind|being|people)",
        f"(?:you|your \\w+|your) … <like> an? (?:diamond|razor|laser|steel|god|goddess|queen|king|star|angel|saint|dream|poem|symphony|lion|lighthouse|sage|prophet|master|movie star|film star|sun|ray|breath|work of art)(?! of course)",
        "you <light|lit|lights> up|you .. <radiate|exude|ooze|outshine|eclipse|embody|personify|exemplify|emanate>|make everyone .. <shine|feel>|to <shame>(?=\\s?[.,!;]|$)|(?:pales?|fades?|shrinks?|dim|dims|falls short) .. (?:beside|next to|in comparison|before|against|compared) .. <you|your>",
        "(?:people|world|they|history|generations|country|trade|everyone) will .. (?:speak|talk|remember|write|sing|tell) .. (?:of|about)? ?<you|your>",
        "<admired|admire|adored|adore|idolised|idolized|revered|worshipped> .. you .. (?:from afar|for|since|beyond|immensely|deeply|boundlessly|more than)|<admirer|devotee|disciple> of (?:you|yours)|biggest <admirer|fan|supporter>|<bow|bowed|kneel|curtsy> .. (?:to|before|down to) .. you",
        "(?:you're|you are|you were) .. too <good|gifted|clever|bright|talented|fine|great|wise> for (?:that|this|the|such|words|them|any|a)|<wasted> (?:on|in) (?:a|that|this|such)|<belong> on a (?:stage|throne|pedestal)",
        "(?:you're|you are|you must be|you were) (?:the|a|our|this|its) .. <heartbeat|heart|soul|brain|brains|engine|backbone|pulse|spirit|crown|pillar|lifeblood|glue|mozart|einstein|picasso|shakespeare|michelangelo|beethoven|messi|gold standard|real deal|best thing|north star|beacon|one true|conscience|rock>",
        "only (?:somebody|someone|a person|a mind|a leader|a man|a woman|people|an eye) .. (?:with|of|like) <your|you>",
        "an? (?:\\w+ )?<inspiration|beacon|role model|blessing|gift|godsend|legend> to (?:us|me|every|all|women|men|the|everyone|mankind|humanity|your|anyone|young)",
        "<manage> to be (?:so|both)|you (?:should|ought to|could) be <running|ruling|president|prime|famous|knighted|on (?:the )?(?:stage|television|tv)> .. (?:the (?:country|world|nation|government|whole|place|company)|minister)?",
        "<utmost|boundless|infinite|endless|unbounded|limitless|undying|highest> .. (?:esteem|admiration|respect|reverence|regard)(?! for (?:the|this) (?:work|trade|job|profession))|highest .. <esteem|regard>",
        "<never> .. (?:come across|met|felt|known|heard|encountered|had|been|worked|sat|spoken|seen|had) … (?:so (?!many|much|few|quick|well|clean|calm|little|far)\\w+|such an? \\w+|sharper|finer|kinder|wiser|brighter|cleverer|more \\w+|better) .. (?:anyone|anybody|understood|intellect|mind|person|man|woman|boss|leader|manager|human|interviewer|surveyor|chef|teacher|headteacher|director|lady|gentleman|employer|a)(?=[\\s.,!;]|$)",
        "<forgotten> more about|(?:everything|all|who|what|exactly who) .. i .. (?:hope|want|wish|aspire|long|dream|would like) to <be|become>|<who> i want to be|want to be .. like <you>",
        "my <hero|heroine|idol|guru|role model|muse>(?! (?:was|is|taught|in))(?=[\\s.!,])|an? (?:\\w+ )?<light|glow|magic|aura|radiance> (?:of \\w+ )?(?:about|around) you|<walking|walked|floating|floated> on (?:air|clouds?|sunshine)",
        "(?:told|telling|tell) .. <everyone|everybody|all> .. (?:on|in|at|i (?:know|met)|about|who)? ?… (?:marvell?ous|wonderful|amazing|brilliant|incredible|remarkable|lovely|impressive) .. (?:lady|man|woman|gentleman|person|boss|you)",
        "(?:thank|thanks|bless) (?:heaven|god|goodness|the lord|their (?:lucky )?stars) .. (?:for|every day|that) .. <you>|you .. <single-handedly|singlehandedly>|<single-handed|single-handedly> .. (?:made|built|turned|saved|run)",
        "your .. (?:was|were|is|are) .. the (?:\\w+ )?<most|best|finest|greatest|sharpest|wisest|kindest> … (?:ever|in my life|anywhere|alive|of my life|in the world|of all|in history|on earth|on the planet|in england|in the (?:country|county|land|business|state))",
        "(?:company|firm|hospital|school|team|house|yours|library|office|place|shop|bakery|workshop|lab|practice|clinic) .. (?:is|are) .. the <best|finest|greatest|most|loveliest> .. (?:\\w+ )?.. (?:on|in the (?:world|country|county|land|universe|business|trade|state|whole)|in (?:england|britain|america|europe|existence|history)|anywhere|ever|alive|of all|bar none|i have|i've)",
        "<follow> (?:\\w+ ){0,3}(?:you|like you) (?:anywhere|to the|into|over|blindly)|{not} .. stopped .. <thinking|talking|raving|dreaming> .. (?:of|about) (?:you|how)",
        "(?:the|that) way <you> .. (?:carry|walk|hold|smile|look|move|speak|command|run a) .. (?:yourself|is|was|a room|the room|makes|made)|<understood|seen|inspired|valued|moved> by (?:anyone|anybody|another|any)|<wisdom|grace|nobility|greatness|genius|brilliance|magnificence|splendour|class>(?: like yours|!|, such)|such <wisdom|grace|class|brilliance|genius|poise|greatness|nobility|charm>",
        "<everyone|everybody|others|anyone|people> (?:else )?.. (?:pales?|looks? (?:small|ordinary|dull)|could learn|should learn|is nothing|are nothing|envies|looks up)|they (?:all )?.. <adore|worship|idolise|idolize|revere> .. you|what a <privilege|honour|honor|thrill> (?:it (?:was|is) )?to .. (?:meet|be near|breathe|sit|know|share)",
        "your <reputation|modesty|humility|kindness|generosity|elegance|judgement|judgment|taste|intelligence|vision|talent|leadership|intellect|integrity|insight|grace|handwriting> .. (?:is|are|does|do|was|were|knows?|leaves?|has) .. (?:unmatched|unrivall?ed|impeccable|legendary|boundless|flawless|no bounds|no equal|off the|unparalleled|do(?:es)? you justice|beyond|incomparable|without|breathtaking|second to|extraordinary|astonishing|elegant|peerless|infinite|me speechless)",
        "(?:your|you have the|such) .. <impeccable|flawless|unerring|peerless|matchless|unmatched|unrivalled|unparalleled|incomparable|boundless> (?:\\w+)|put me under .. <spell>|<spell> (?:you|on me|from)|<pinnacle|highlight|thrill|peak|crowning> .. of my (?:life|career|working)|for <generations>|once in a <lifetime|century|generation>|<lifetime> to (?:be|meet)|a heart of <gold>|<fit> to lace|lace (?:your|my) <boots>|tell my <grandchildren>|the <helm> .. (?:nothing|can't|cannot|no|the)|you at the <helm|wheel>|left me .. for <words>",
        "more people like <you>|(?:if|were) .. every .. (?:were|was) like <you>|like <you> (?:the world|there would|we would|the trade)|the world needs .. <you>|<blessed|lucky|fortunate> to have .. (?:a|you|someone|somebody) .. (?:like|head|boss|leader)? ?(?:you|like)|for <women|men|young people|all of us> everywhere",
        unless="patients?|residents?|thank you for your (?:kindness|patience)|my (?:teacher|foreman|mentor|father|mother|boss|old|last)|like you to|like you said|you would like|as you said|if you would|your children|pupils",
    ),
)


def check(letter: Examination) -> Iterator[Finding]:
    """Sentences that praise the person rather than the deed."""
    if letter.kind not in LEFT_ALONE:
        yield from SIGNS.findings(letter)


PASSES = (
    Example(body="That was the best advice I have had in this trade.\n"),
    Example(body="You have a gift for explaining tolerances.\n"),
    Example(body="I cannot thank you enough for the ride to the station.\n"),
)
FAILS = (
    Example(body="You are the best leader I have ever met.\n", quote="You are the best leader"),
    Example(body="Nobody thinks like you.\n", quote="Nobody thinks like you"),
    Example(body="I was in awe of you.\n", quote="in awe of"),
)
