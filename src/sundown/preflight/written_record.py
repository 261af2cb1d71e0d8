"""Whatever you send stays on record, and may be read aloud in any room.

Told are: gossip and secrets passed on ("between you and me", "a little bird"); an employer, a colleague or a rival
run down; other people's troubles; figures, lists and passwords that belong to somebody else. What you did yourself,
and why a plant closed, are yours to tell. A consultant may be told something in confidence. The check knows patterns
of words: where it is silent, ask whether you would read the line to the person it is about.

Example: "Between us, my last boss fiddled the books."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import Examination
from sundown.core.findings import Example, Finding
from sundown.core.tone import Tone, sign

CITES = ("S2-14", "S2-22", "S3-13")

LEFT_ALONE = ("card_notes",)
IN_CONFIDENCE = ("consultant_notice",)

_BAD = (
    "idiot|idiots|fool|fools|crook|crooks|tyrant|bully|bullies|micromanager|nightmare|disaster|mess|shambles|"
    "circus|joke|liar|cheat|thief|drunk|"
    "snake|dinosaur|monster|dictator|clown|clowns|moron|psychopath|narcissist|incompetent|useless|lazy|toxic|"
    "clueless|corrupt|crooked|hopeless|dishonest|"
    "impossible|awful|terrible|horrible|dreadful|unbearable|chaotic|cheap|stingy|mean|rude|vindictive|jealous|"
    "unstable|sexist|racist|unethical|illegal|"
    "dysfunctional|backward|stupid|arrogant|paranoid|petty|spineless|greedy|sloppy|disorganized|disorganised|"
    "ungrateful|abusive|unprofessional|miserable|"
    "cowboys|sinking ship|sweatshop|madhouse|snake pit|hellhole|dump|zoo|asylum|prison|cult|alcoholic|impossible "
    "to|on the take|out of his depth|out of her depth"
)
_WRONGS = (
    "cooked|fiddled|cheated|lied|lies|stole|steals|stealing|falsified|forged|fudged|faked|padded|overbilled|"
    "double-billed|bribed|bullied|bullies|harassed|swindled|embezzled|"
    "pocketed|covered|swept|hid|dodged|skimmed|massaged|doctored|exploited|underpaid|shouted|screamed|yelled|"
    "blamed|ran|took credit|drank|drinks|slept|ignored|mistreated|"
    "threatened|humiliated|backstabbed|undermined|sabotaged|plagiarised|plagiarized|broke|broken|cut|dumped|"
    "skipped|neglected|misled|deceived|hated|hates|betrayed|"
    "mismanaged|wasted|squandered|gambled|bungled|botched|wrecked|ruined|drove|fired|sacked|tricked|conned|fled|"
    "laundered"
)
_ABSENT = (
    "could not|couldn't|can't|cannot|never|did not|didn't|does not|doesn't|do not|don't|had no|has no|have no|"
    "wouldn't|would not|won't|refused to|failed to|was unable to|"
    "were unable to|barely|hardly|only cared|cares only|cared more|had not|hadn't|forgot to|was too|were too|is "
    "too|are too"
)
_DUTY = (
    "manage|lead|run|listen|listened|paid|pay|pays|cared|care|cares|understand|understood|know|knows|knew|clue|"
    "idea|respect|respected|trust|trusted|organise|organize|plan|planned|"
    "keep|kept|honou?r|honou?red|organise|spell|count|read|decide|train|trained|appreciate|appreciated|support|"
    "supported|value|valued|backbone|spine|manners|interest|vision|"
    "standards|brains|wits|integrity|morals|about|stood up|stand up|back|tell the truth|busy|scared|lazy|cheap|"
    "mean|weak|drunk|old|stupid|vain|handle|cope|bothered|bother|shout"
)

_OF_WORK = (
    "boss|bosses|manager|managers|supervisor|supervisors|employer|employers|director|directors|owner|owners|foreman|chief|"
    "head|headteacher|headmaster|matron|chef|principal|partner|partners|colleague|colleagues|coworker|coworkers|co-worker|"
    "co-workers|deputy|lead|leader|team leader|line manager|predecessor|management|board|chairman|landlord|editor|dean|"
    "company|firm|school|hospital|office|department|ward|agency|practice|place|shop|clinic|care home|home|outfit|team|"
    "surgeon|consultant|doctor|nurse|teacher|engineer|rep|tenant|holder|man|woman|boy|girl|bloke|guy|lady|chap|fellow|"
    "accountant|receptionist|secretary|assistant|trainer|family|crew|shift"
)
_CHARGES = (
    "throws (?:pans|things|tantrums|his|her)|swears at|shouts at|screams at|shouted at|bully|bullies|bullied|bullying|drinks "
    "(?:at|too|on|all|his|her)|drunk|drunkard|a drinker|lies about|liar|cheats? (?:its|the|his|her|their|customers|"
    "clients)|steals|stealing|thief|fiddles|fiddling|fiddled|forges|forged|bribes?|backhanders?|kickbacks?|peanuts|"
    "nervous breakdown|has had a breakdown|criminal record|affair with|an affair|sacked for|fired for|stole|fraudster|"
    "hands to himself|smelled of|half asleep|rude|out of (?:his|her|their) depth|bone idle|idle|lazy|useless|incompetent|"
    "clueless|hopeless at|moron|morons|idiots?|imbecile|fools?|crooks?|crooked|greedy|vicious|filthy|a joke|impossible|hushed "
    "up|struck off|in trouble with|sinking|madhouse|a mess|in chaos|falling apart|rotten|toxic|nightmare|tyrant|"
    "dictator|micromanag\\w+|slave driver|narcissist\\w*|psychopath|sociopath|control freak|sexist|racist|homophobe|"
    "creep|creepy|sleazy|pervert|predator|hated by|picks? on|picked on|plays? favou?rites|takes? the credit|took the "
    "credit|stabs?|backstab\\w*|never paid|refuses? to pay|owes me|won't pay|wouldn't pay|pays? late|can't read|couldn't "
    "(?:run|manage|organise|organize|lead|count|spell|care less)|can't (?:run|manage|organise|organize|lead|count|"
    "spell|be trusted)|hasn't a clue|hadn't a clue|haven't a clue|no idea what|doesn't know what|didn't know what|"
    "does nothing|do nothing|did nothing all|shouldn't be|should not be|should have been (?:struck|sacked|fired|closed|"
    "shut)|ought to be (?:struck|sacked|fired|closed|shut|locked)|being lied|lied to|covers? up|covered up|covering up|"
    "short of everything|cuts? corners|cutting corners|falsif\\w+|cooks? the|cooking the|breaks? the law|broke the law|"
    "illegal\\w*|tax evasion|laundering|harass\\w*|groped|molested|discriminat\\w+|underpa(?:y|ys|id)|exploits?|"
    "exploited|mistreats?|mistreated|treats? (?:us|me|people|staff)|treated (?:us|me|people|staff)|like dirt|won't last|"
    "going under|going bust|bankrupt by|run by (?:fools|idiots|clowns|crooks|amateurs)|talks? behind|laughed at me|"
    "a disgrace|disgraceful|a disaster|a shambles|a snake|a dinosaur|a fool|the worst|vile|horrible|horrid|nasty|"
    "hateful|spiteful|vindictive|two-faced|arrogant|pompous|bitter old|senile|past it|unstable|mad as|unhinged|crazy"
)

SECRETS = Tone(
    sign(
        "a letter keeps no secrets: leave it out",
        "",
        "^<between> us|(?:just|strictly|only|is|this|that|stays?|remains?) <between> us|<between> (?:you and me|"
        "ourselves|you, me|the two of us|these four walls|you and i)(?! (?:and the|we|there))",
        "<off> the record|in (?:strict |strictest |complete )?<confidence>(?! (?:that|in)) |(?:told|said|shared|"
        "given|learned) .. in <confidence>|<strictly|don't|not|never> .. (?:quote me|breathe|repeat this|tell "
        "(?:anyone|anybody|him|her|them) (?:i|that|this)|pass (?:this|it) on|between us|let on)",
        "<keep> (?:this|it|that) .. (?:to yourself|between|quiet|under your hat|secret|a secret|from (?:him|her|"
        "them|your))",
        "(?:did not|didn't|never) <hear|heard> (?:it|this|that) from me|<shouldn't|oughtn't> (?:really |probably |be )?(?:put|say|saying|tell|"
        "telling|mention|repeat|name|write|gossip)(?! (?:a|more|too))|i (?:should|ought) not (?:to )?(?:really |be )?<say|tell|telling|mention|repeat|"
        "write>|not <supposed|meant> to .. (?:say|tell|know|mention|"
        "share|repeat|talk)",
        "<confidentially|confidential> .. (?:but|between|i|the|told|of|and|figures?|papers?|report|list|price)",
    ),
)

SIGNS = Tone(
    sign(
        "gossip: leave it out",
        "",
        "<got|gets|has> .. (?:the|his|her|that|promoted) .. (?:job|post|place|promotion|position)? ?.. (?:because|"
        "through|thanks to) .. (?:father|wife|husband|married|uncle|slept|brother|family|connections|mother|cousin)",
        "real <reason> .. (?:left|quit|fired|closed|resigned|leaving|gone|sacked)|<ask> (?:anyone|anybody) who|"
        "(?:hardly|never|rarely|not|half|seldom|always|usually) (?:ever )?<sober|drunk|tipsy|hungover>|i could "
        "<name> .. (?:names|three|several|people|two|four|five|some)",
        "(?:inspectors?|auditors?|taxman|irs|hmrc|osha|ofsted|regulators?) .. (?:would|will|never|not|has|have|"
        "had) .. <love|know|knew|found|find|interested|saw|seen|hear|told|noticed>",
        "turn(?:ed|s)? a blind <eye>|off the <books>|(?:pay|pays|paid|paying|cash|hired|sold|money) .. under the <table>|<cash> in hand|(?:sign|signs|signed) .. "
        "without .. <checking|looking|reading|testing>|wrong <tablets|medication|drug|drugs|dose|medicine|leg|limb>",
        "<rumour|rumor|rumours|rumors|gossip|grapevine|scuttlebutt|tittle-tattle|hearsay> .. (?:has|is|that|about|"
        "says|around|it|goes|among)(?! mill)|<word> (?:is|has it|on the street|in the corridor)|a "
        "<little> bird|<everybody|everyone|nobody> .. (?:knows|knew|says|"
        "talks|talked|whispers) .. (?:about|that|why|how|who|what|she|he|it)",
        "i(?:'ve| have)? .. <hear|heard|gather|overheard|understand|noticed> .. (?:that )?(?:your|the|he|she|they|"
        "his|her|their|someone|somebody|one of|mr|mrs|ms|dr) … (?:leaving|fired|affair|drink\\w*|drunk|on (?:the|"
        "his|her|their) way out|sacked|divorc\\w*|trouble|broke|hates?|"
        "cannot stand|can't stand|losing|lost|lawsuit|sued|suing|investigat\\w*|pregnant|ill|cancer|sleeping|"
        "dating|pushed out|let go|fail\\w*|bankrupt|debt|fight\\w*|feud|underpaid|quit|hopeless|useless|difficult|"
        "temper|scandal|behind (?:his|her|their|your) back)",
        "(?:your|the|one of your|his|her|their) .. <receptionist|assistant|secretary|colleague|colleagues|"
        "coordinator|porter|driver|deputy|staff|people|team|nurse|intern|former|clerk|guard|doorman|employee|"
        "employees> .. (?:told|let|hinted|whispered|said|mentioned|leaked|confided|admitted|"
        "warned|complain\\w*) … (?:leaving|slip|fired|affair|drink\\w*|way out|sacked|divorc\\w*|trouble|hates?|"
        "stand|losing|lawsuit|pregnant|ill|sleeping|pushed|let go|bankrupt|quit\\w*|useless|lazy|temper|scandal|"
        "back|nobody|unhappy|fed up|mess|afraid|chaos|budget|manager is|boss is)",
        "(?:was|were|got|been|is being) (?:let <go>|<fired|sacked|dismissed|suspended|arrested|demoted|disciplined|"
        "caught|charged|pushed>) .. (?:over|for|because|after|with|stealing|drinking|out|when|in|red-handed)",
        "<missing> .. (?:petty cash|cash|money|stock|drugs|funds|keys|laptop)|hand in the <till>|(?:your|the) .. "
        "(?:company|firm|college|school|hospital|place|shop|plant|department|branch) .. (?:may|might|will|is|are) "
        ".. <close|closing|shut|fold|bankrupt|sold|merge|open|insolvent|broke|taken>",
        "<let> slip|<leaked|whispered|confided|blabbed|spilled> .. (?:to|that|me|about|the|in)|behind .. <back|"
        "backs> .. (?:and|of|that|to|they|is|the|at|by)|behind (?:his|her|their) <back|backs>",
        "(?:his|her|their|whose|'s) .. <drinking|affair|divorce|pregnancy|breakdown|debts|marriage|medication|"
        "habit|addiction|rehab|girlfriend|boyfriend|mistress|lover|arrest|conviction|salary|depression|abortion|"
        "bankruptcy|gambling|criminal record|illness|diagnosis|custody> .. (?:is|was|has|had|"
        "and|that|with|problem|got|to|for|became|in|of|which|cost|made)",
        "(?:having|had|has|an|the) <affair> .. with|<sleeping|slept|carrying> .. with (?:the|his|her|a|my|your|"
        "one)|on (?:the|his|her|their) way <out>|<dating|seeing> (?:the|his|her|a) (?:boss|manager|director|owner|"
        "secretary|assistant|student|pupil|client|patient|nurse)",
        "{nobody} (?!who).. <stand|stands|trust|trusts|likes|like|respects|respect> .. (?:him|her|them|the (?:boss|"
        "manager|director|head|owner))|(?:everybody|everyone|we all) .. <hates|hated|despises|fears|feared|laughs|"
        "laughed|knows|knew> .. (?:him|her|them|the|about|at|that)",
        "(?:about|of) the .. and the <\\w+|teacher|deputy|secretary|nurse|assistant|intern|coach|student|trainee|"
        "accountant|cleaner|driver|treasurer> (?:teacher|master|instructor|next door)",
        unless=
            "patients? (?:get|were|are)|everybody knows how (?:hard|much work)|thanks?|everyone knows (?:what to "
            "do|where|their|the)|fit tested|(?:to|in) (?:the|a) wheel|way out (?:of|to)|by the way|said that i|in "
            "hospital|backs? (?:of|and)|residents?|hearing|said you|kindly",
    ),
    sign(
        "this runs somebody down: say what you learned or want instead",
        "I am looking for a place where the record is kept as carefully as yours.",
        f"(?:my|our|that|the) (?:very )?(?:{{former}}|first|other|ex-)? ?.. <{{workplace}}> .. (?:is|was|were|are|"
        f"seemed|became|has become|had become|turned out|turned into|proved|being|ran like|runs like|felt like|"
        f"like|such) .. (?:an?|the|so|such|too|very|\\w+ly)? ?.. (?:{_BAD})",
        f"(?:my|our|that) .. <{{workplace}}> .. (?:who )?.. (?:{_WRONGS}) .. (?:the|me|on|us|every|his|her|their|"
        f"at|into|up|to|our|it|with|people|customers|clients|patients|corners|that|all|credit|under|my|about|"
        f"through|and|staff|everyone|money|in|for|too|anyone|women|books|safety|invoices)",
        f"(?:my|our|that|the) .. (?:{{former}}) .. <{{workplace}}> .. (?:who )?.. (?:{_WRONGS}|{_ABSENT}) .. \\w+",
        f"(?:my|our) .. <{{workplace}}> .. (?:there |who |simply |just |really )*(?:{_ABSENT}) .. (?:{_DUTY})",
        f"(?:working|worked|work) (?:for|under|with) (?:an? |the |such |that |some |my )*(?:\\w+ "
        f")?<{_BAD.split('|cowboys')[0]}> .. (?:who|that|is|was|and|like|people|boss|manager|for|at|of|taught|for|"
        f"company)",
        "(?:glad|relieved|happy|happier|cannot wait|can't wait|thrilled|pleased|desperate|dying|eager|lucky|wanted|"
        "longing|ready|relief|trying) .. to .. <escape|leave|away|out|rid> .. (?:from|of|behind|the|that|my|there|"
        "this|him|her|them|those)(?! (?:of the store|hand))",
        "<escape|escaped|escaping|flee|fled|fleeing|refuge|sick|tired|fed|enough> .. (?:from|of|up with|with) "
        "(?:my|that|the|him|her|them|this|their|his|our) .. (?:place|boss|manager|job|company|school|office|"
        "nonsense|chaos|politics|games|people|firm|ward|owner|shop|mess|management|hospital|regime|"
        "department|lies|shouting|drama|incompetence|colleagues?|crew|director|head)",
        "{i} .. <hate|hated|despise|despised|loathe|loathed|detest|detested|can't|couldn't> .. (?:my|the|that|him|"
        "her|them|stand|bear|working) .. (?:boss|manager|job|company|place|owner|people|there|for|colleagues?|"
        "school|him|her|them|director|firm|management|work)",
        "(?:that|which|this) is <why> i .. (?:left|quit|walked|no longer|resigned|am leaving|want out|am looking|"
        "had to go|got out|cannot stay|do not work|gave notice|gave up|moved on)",
        "{i} .. <left|quit|resigned|walked> .. (?:because|since|after|when|as|over) .. (?:of |my |the |they |he |"
        "she |management |nobody |our )",
        "(?:results?|records?|figures|books|numbers|hours|invoices|reports?|tests?|grades|marks|timesheets|tickets|"
        "logs?|charts?|dates?|samples?|certificates?|readings|complaints?|accidents?|safety|corners|signatures?) "
        ".. (?:is|are|was|were|get|gets|got|being|be|been) .. "
        "<altered|changed|massaged|falsified|faked|forged|fudged|invented|fiddled|doctored|hidden|buried|covered|"
        "padded|backdated|ignored|cut|swept|shredded|lost|rewritten|cooked|skipped|signed>(?! (?:by 3|when the "
        "software)) .. (?:when|to|if|because|for|so|whenever|up|under|by (?:the|my|our) (?:boss|manager|owner|"
        "director)|at)",
        "(?:relief|pleasure|change|delight|joy|holiday|blessing|escape|refreshing) .. <after> .. (?:my|the|that|"
        "our|years|working|\\w+)? ?… (?:where|who|at|nobody|with|under)",
        "<where> (?:my|the|our|every) .. (?:boss|manager|owner|management|director|head|bosses|managers|owners|"
        "foreman|principal) .. (?:never|not|shouts?|shouted|screams?|screamed|lies|lied|cheats?|could|couldn't|"
        "didn't|doesn't|only|counts?|steals?|drinks?|hides?|spies|treats?|treated|does)",
        "(?:ran|run|running|drove|driven|driving|running|led) .. (?:into|to|towards|in) the <ground|wall|rocks|"
        "ditch|cliff|brink>|<snake|snakes> (?:pit|in)|<circus|shambles|shitshow|madhouse|sinking> .. (?:of|there|"
        "ship|compared|where|at|that|over)|(?:took|takes|taking|steals?|stole) .. <credit> .. (?:for)|"
        "<played|plays|play> favou?rites|<stabbed|stab|stabs> .. (?:in the back)|<threw|throw|thrown> .. under the "
        "bus|<cut|cuts|cutting> (?:every )?corners|<cooked|cook|fiddled|cooks|cooking> .. (?:the )?(?:books|"
        "mileage|accounts|numbers|figures|hours|expenses|records?)",
        "(?:your|our|the) .. <competitor|competitors|rival|rivals|predecessor|competition> .. (?:is|are|was|were|"
        "has|have|can't|cannot|could|never|treats?|pays?|cheats?|sells?|down) .. (?:not|no|a|"
        "nothing|the|to|never|so|too|cheap|rubbish|junk|bad|worse|hopeless|useless|dying|falling|failing|going "
        "under|joke|poor|liars?|slow|people|like|street|dirty|shoddy)",
        "(?:the )?(?:other|last|previous|former|current) .. <candidate|candidates|nurse|teacher|manager|fellow|"
        "girl|woman|man|guy|team|shift|crew|place|firm|school|hospital|company|applicant|holder|person|tenant> .. "
        "(?:is|was|are|were|had|did|has|could|seemed|looked|left|made) .. (?:useless|lazy|hopeless|mess|rude|drunk|"
        "a joke|awful|"
        "terrible|incompetent|no idea|dreadful|clueless|a disaster|fired|a bully|slow|weak|bad|poor|nothing|"
        "careless|sloppy|not (?:up|good|very|even)|out of)",
        unless=
            r"thank|taught|(?:he|she|they|it) (?:was|were) right|proud of|retir\w*|move|moved|moving to|baby|"
            r"relocat\w*|parental|maternity|look after|contract ended|closed|merged|never (?:once )?(?:missed|late|"
            r"failed|stopped|tired|raised (?:his|her) voice)|never had (?:an? )?(?:accident|complaint)|cut (?:our|"
            r"the|costs?|waste|errors|waiting)"
        r"|degree|study|kindest|never let|supportive|best|ran (?:the|a|an|our|two|three|on time|smoothly)|broke "
        r"(?:down|ground|the record)|covered (?:the|for|two)|drove (?:the|a|down)|skipped (?:lunch)|on record|why "
        r"i (?:left my card)|hard to leave|sorry to leave|never forget|escape (?:room|plan|route)|hospital fled|"
        r"good|great",
    ),
    sign(
        "this belongs to somebody else: leave it out",
        "",
        "{i} .. <billed|charged|invoiced|overcharged|underpaid|paid|quoted|bid|settled|lost> .. (?:the|our|them|"
        "him|her|that|a|with|for) .. (?:\\w+ )?… (?:[$£€]\\d|\\d+ ?(?:percent|per cent|%|million|thousand|k)|"
        "margin|markup|mark-up|never (?:noticed|knew|found)|under the table)",
        "<billed|overcharged|charged> .. (?:the|our|them|a|that) .. (?:county|client|clients|customer|customers|"
        "state|city|school|hospital|insurers?|patients?|council|government|army|taxpayer) .. (?:[$£€]?\\d|double|"
        "twice|for|too much|extra)",
        "(?:at|with|on) an? .. <margin|markup|mark-up|loss|profit|discount> .. of .. (?:[$£€]?\\d\\S*) .. "
        "(?:percent|per|%|million|and|on|which|that|to|from)",
        "(?:our|my firm's|their|his|her|the company's|company's|my employer's|my) .. <margins?|margin|markup|"
        "payroll|salaries|losses|bid|pricing|unpublished|unreleased|earnings> … (?:[$£€]\\d\\S*|\\d+ (?:percent|"
        "per cent|million)|this (?:quarter|year)|not (?:public|yet)|before (?:they|it) (?:announce|is))",
        "(?:bring|bringing|share|sharing|send|sending|copy|copied|took|take|taking|kept|keep|keeping|still have|"
        "have kept|pass|hand|show|attach\\w*|enclos\\w*|have|got|downloaded|give|bring you|use|get you) .. (?:you |"
        "over |along |with me |a copy of |copies of )*(?:my|the|our|their|his|her|all|whole|entire) … <client|"
        "clients|customer|customers|price|supplier|suppliers|"
        "formula|formulas|recipe|recipes|blueprints|source|patient|payroll|passwords|password|database|drawings|"
        "contracts> (?:list|lists|base|book|code|database|records|files|data|from|of|prices|over|with me|along|"
        "across|to you|sheet|details)",
        "<password|passwords> .. (?:is|are|was|still|for|to (?:the|their|our))|<login|pin> (?:is|still)|"
        "<non-disclosure|nondisclosure|nda> .. (?:but|i|so|that|and|says|yet)|(?:under|despite|signed|breaking|in "
        "spite of) .. <nda|non-disclosure|embargo|gag>|<trade> secrets?|<insider> (?:information|knowledge|tip)|"
        "<proprietary|unannounced|unreleased|classified|embargoed> .. (?:data|"
        "figures?|design|process|product|information|code|launch|deal|results?|plans?|merger|method)",
        "(?:not|isn't|before it is|before they|has not been|hasn't been|not yet|until it is) .. <public|announced|"
        "published|announce|released|reported> .. (?:yet|but|so|and|it|officially|that|anywhere)",
        "<settled|settlement|lawsuit|sued|suing|grievance|tribunal|harassment|investigation|investigated|"
        "disciplinary> … (?:him|her|them|my (?:boss|employer|company|manager)|the (?:company|school|firm|owner)|"
        "against|out of court|quietly|hushed|between|which (?:he|she|they)|for [$£€]\\d\\S*)",
        "(?:earns|makes|is paid|gets paid|was paid|takes home|pay (?:him|her|them)|paid (?:him|her|them)|salary "
        "of) .. <twice|half|double|barely|more|less|over|about|only|under> .. (?:[$£€]?\\d\\S*|than|what|that|as "
        "much)",
        "(?:a|one|my|our|the) .. <patient|pupil|student|client|resident|child|customer|tenant> .. (?:named|called|"
        "by the name of|of mine called) [A-Z]\\w+",
        unless=
            "i saved|grew|raised|cut|reduced|donat\\w*|insurance claims?|by hand|patient list|sued for peace|"
            "grievances? (?:officer|procedures?|handling)|hr|case ?work|paralegal|handled|with (?:his|her|their) "
            "consent|you asked for|public (?:health|house|library|school)|publication|my own recipe|(?:budget|"
            "payroll|turnover) (?:of|for) the|investigation (?:skills|of)|our audit|portfolio|published",
    ),
    sign(
        "this runs somebody down: say what you learned or want instead",
        "I am looking for a place where the record is kept as carefully as yours.",
        f"(?:my|our) .. <{_OF_WORK}> … (?:{_CHARGES})",
        f"(?:the|that|this|a|an|one|those|those|another) .. <{_OF_WORK}> .. (?:i|we|who|where|that|there|at|in|before|on your|next|down)? ?… (?:{_CHARGES})",
        f"(?:your|his|her|their|the other) (?:\\w+ )?(?:\\w+ )?<{_OF_WORK}|receptionist|secretary|accountant|bookkeeper|porter|assistant|interviewer|interviewers|panel|desk|front desk|candidate|candidates|applicant|applicants|competitor|competitors|rival|rivals|branch|agency> … (?:{_CHARGES}|ought to be|should be (?:checked|watched|fired|replaced|ashamed|sacked)|did not like me|didn't like me|has it in|half asleep|reading my|ill at ease with|not up to)",
        f"(?:he|she|they|that man|that woman|the man|the woman|the bloke|the guy|the lady|the fellow|everyone there|management|somebody) (?:\\w+ )?.. <is|are|was|were|has|had|have|got|takes|took|steals?|stole|drinks|drank|lies|lied|cheats?|cheated|throws?|swears?|shouts?|screams?|bullies|bullied|never|can't|cannot|couldn't|treats?|treated|can> .. (?:{_CHARGES})",
        "(?:bunch|pack|set|lot|gang|load|shower|nest|bag|team) of <crooks|thieves|liars|cowboys|clowns|idiots|fools|vipers|snakes|amateurs|cheats|hypocrites|bullies|sharks|jokers|gangsters|morons|backstabbers|vultures|children in suits>",
        "at each other's <throats>|has it in for <me>|<run-in|fight|feud|war|row> with (?:my|the|his|her|our) .. (?:supervisor|boss|manager|director|head|owner|foreman|chef|partner)|{i} .. <suing|sued|sue|reporting|reported> .. (?:my|them|him|her|the (?:company|school|firm|owner|hospital))|<passed> over .. because|(?:owes?|owed|owing) (?:me|us) .. <wages|money|holiday|overtime|pay|salary|weeks|months>",
        "pays? .. <peanuts|pittance|late|nothing>|(?:pays?|paid|pay) us .. <peanuts|pittance|late|nothing|cash|monkeys>|(?:the|my|our) (?:place|company|firm|school|hospital|home|ward|clinic|shop|office|factory|plant|team) .. (?:i(?:'m| am)? (?:work|leav\\w+|at|in|with|from)|i've|is) .. <run|sinking|falling|going|dying|rotten|filthy|hell|finished|doomed|short|bankrupt|broken|toxic|chaos>",
        "(?:working|worked|work|life|years?) (?:for|under|with|at|in) .. (?:was|were|is|has been) .. <hell|misery|torture|nightmare|soul-destroying|unbearable|purgatory|degrading|humiliating|agony>|treat(?:s|ed)? (?:people|staff|us|me|everyone|their \\w+|the \\w+) like <dirt|slaves|cattle|rubbish|animals|numbers|children|criminals>|(?:couldn't|could not|can't|cannot) <organise|organize|run|manage|find|spell> .. (?:raffle|bath|whelk|bakery|kitchen|brewery|backside|tea|piss-up|bookshop|tap|lemonade)",
        "(?:i am|i'm|i was|i'd be) leaving .. because .. <boss|manager|owner|matron|head|chef|management|they|he|she|director|people|colleagues|foreman|nobody> |i <left> .. because .. (?:the|my|they|he|she|of) .. <boss|manager|owner|matron|head|chef|management|director|they|he|she|fiddling|cheating|lies|bullying|racism|harassment>|(?:fired|sacked|dismissed|let go|pushed out|laid off) .. <unfairly|illegally|wrongly|wrongfully|unjustly|out of spite>|<unfairly|wrongfully|unjustly|wrongly> (?:fired|sacked|dismissed|treated|accused)",
        "(?:can't|cannot|couldn't|could not) <stand|bear|abide|stomach> .. (?:the people|my|him|her|them|that|working|another|the (?:boss|man|woman|place|smell|sight)|those)|(?:rather not|won't|never|wouldn't|refuse to) .. <work|trust|deal|share> .. (?:with|the)? ?(?:foreigners|women|immigrants|old people|the man who|that man|him again|her again|them again|people like (?:him|her|them))",
        unless="thank|taught|(?:he|she|they|it) (?:was|were) right|proud of|retir\\w*|moved|moving to|maternity|contract ended|closed|merged|degree|kindest|supportive|good|great|best|drunk (?:patients?|customers?|drivers?|man)|patients? who|customers? who|callers?|a child|pupils? who|on record|fraud (?:team|case|unit|office)|no longer|children|the machine|the engine|the boiler|the plant broke|wedding|policy|never (?:late|missed|once)|\\bgame\\b|my aunt|my uncle|my sister|helped|put right|mended|i (?:fixed|reported|changed|sorted|found)|learned|weather|storm|winter|insur\\w*",
    ),
    sign(
        "gossip: leave it out",
        "",
        "<heard|hear|told|know|read|seen> .. (?:bad|terrible|awful|worrying|nasty|all sorts of|strange|horror|dreadful|shocking) .. (?:things|stories|rumours|reports|tales) .. (?:about|of|from)|could tell you .. <stories|tales|things>|i could tell you .. <about> |<rumour|rumor|word> has it|<open> secret|<mark> my words|<hushed> up|<swept> under|i .. (?:googled|looked) .. (?:him|her|them|your \\w+) <up>",
        "(?:promoted|hired|got|chosen|there|employed|kept|picked|took|has the job|in the job) .. (?:him|her|it|on)? ?.. because (?:he|she|they|he's|she's|of) .. <plays|knows|married|nephew|niece|son|daughter|sleeps|slept|golf|related|friend|cousin|golfs|drinks|boss's|owner's|director's>|known (?:as|to be|for being) .. <lazy|difficult|bully|useless|unreliable|drunk|liar|cheat|nasty|slow|rude|hopeless>",
        "(?:says?|said|told me|tells me|reckons?|thinks) .. (?:that )?.. (?:the |your |our )?(?:budget|morale|company|firm|department|management|ward|place|board|team) .. (?:is|was) .. <mess|rock|bottom|finished|broke|chaos|disaster|shambles|doomed|low|terrible>|<criminal> record|(?:ought to|should|you|may|might|want to) .. (?:know|look into|watch|check|ask) .. (?:that|how|why|what|him|her|your)? ?.. (?:your )?<foreman|deputy|accountant|assistant|manager|colleague|gary|licence|him|her|books>(?! (?:about|at|by|on|to))",
        "<staring|stared|ogling|ogled|leered|leering|groped|groping|pawed> .. (?:at|my|me|her)|hands to <himself|themselves>|(?:because|since|for being|that) .. (?:i(?:'m| am| was)|being) .. <woman|black|foreign|polish|gay|muslim|pregnant|disabled|immigrant|asian|jewish|catholic|irish|indian|african|romanian|lesbian|trans|dyslexic|single mother>",
        "<getting|got|going through|having|had|facing|in the middle of> .. (?:a |an |his |her )?(?:divorce|divorced|breakdown|affair|abortion|miscarriage|rehab|bankruptcy)|off (?:sick )?with <stress|depression|drink|nerves>|planning a <baby>|on (?:his|her|their) <third|last|final|second> (?:warning|wife|husband|chance)|<fail|failed> .. (?:drug|drugs|breath) test|smell(?:ed|s|t)? .. of <drink|alcohol|whisky|whiskey|beer|gin|sweat>|came out .. in <tears>",
        "(?:mr|mrs|ms|miss|mister|old|little)\\.? \\w+ .. (?:in|of|from|at) (?:room|flat|ward|bed|number|unit|apartment|class|cell) .. … <dementia|cancer|owes|owed|arrears|alcoholic|incontinent|screams|screamed|hiv|depressed|suicidal|suicide|drunk|abused|violent|addict|overdose|rent>|(?:one of )?(?:my|our) .. <patients|pupils|clients|students|residents|tenants|patient|pupil|client|student|resident|tenant>, (?!a |an |the |my |who |which |and |or |so |but |in |at |on |for |i |we |one |two |most |all |some |if |as )\\w+ \\w+, ",
        "i'd <vote> for|(?:that|this) <lot|government|president|minister|crook> .. (?:out|in|in (?:london|washington|westminster))|<socialist|socialists|tories|lefties|commies|fascists|woke|snowflakes|illegals> .. \\w+",
        unless="thank|said that i|in hospital|customers?|no secret|patients? (?:get|were|are|who)|good|kindly|helped|case ?work|years ago|taught|hearing|policy|fair",
    ),
    sign(
        "this belongs to somebody else: leave it out",
        "",
        "(?:can|could|would|'ll|will|happy to|glad to|able to|let me|like to|prepared to|'d|shall) .. (?:let you |have |get |you )*<show|let|bring|send|give|slip|share|see|copy|hand|offer> .. (?:you|along|with me|over)? ?.. (?:the|our|their|my|his|its|some|all)? ?.. (?:pricing|price list|tenders?|bids?|minutes|client list|customer list|customer base|source code|blueprints|payroll|internal|competitor's|rival's|supplier prices|price sheet|pricing sheet|trade|formula|formulas|formulae|unreleased|design files|mailing list)(?! (?:of the (?:public|parish)|i designed|class))",
        "{i} .. kept .. <copies|copy> of (?:their|the|our|his|her)|i .. <know> .. (?:from|what|exactly what|through|for a fact what|how much) .. (?:friend|the other|they|your|the) .. (?:in hr|bid|pay|pays|paid|earns?|charges?|offered|quoted|makes?|made|nurses|firm bid)|{i} .. <seen|saw|photographed|copied|downloaded|recorded|taped|filmed> .. (?:the|your|their|our|my|his|her) .. (?:accounts|tender|books|minutes|payslips?|salaries|drawings|bid|meeting|boss|manager|call|conversation|emails|files|figures|client|formula)(?! (?:on the wall|and liked|that you|you showed|on your|with))",
        "our <margin|margins|markup|mark-up|cost price>(?! (?:for|of) error) .. (?:is|was|on|are|were|fell|dropped|comes)|(?:our|the company's|my firm's|their) .. <turnover|profit|profits|sales|revenue|orders|losses> .. (?:fell|dropped|collapsed|halved|is down|are down|crashed|plunged) … (?:nobody|outside|not public|quietly|secret|knows|told|hidden)",
        "(?:confidentiality|secrecy|non-disclosure|gagging) <agreement|clause|order> .. but|<password|passcode|login|keycard> .. (?:still|works|work|there|that)|(?:that|this|it)(?:'s| is| was) not (?:yet )?<public|official|announced|out>|<nobody> (?:outside|else) knows|we're about to <close|sell|lay|fire|merge|drop>|we are about to <close|sell|lay|fire|merge|drop>",
        "(?:bill|billed|billing|charge|charged|charging|invoice|invoiced|claim|claimed) .. (?:the|our|for|them) … <nobody|never|twice|double|weren't|wasn't|didn't|fictitious|ghost|imaginary|no one>|<backhander|backhanders|kickback|kickbacks|brown envelopes|slush fund>|(?:takes|took|taking|pays|paid|offered|accepts|accepted) .. <bribes|bribe>|<cash> in hand|<fiddling|fiddles|dodging|evading|dodges> .. (?:tax|taxes|vat|expenses|books|hours|the|figures)|(?:trouble|problems) with the <taxman|irs|hmrc|police|law|authorities|inspectors?>|<dumping|dumps|dumped> .. (?:oil|waste|chemicals|sewage|rubbish|asbestos|it|them) .. (?:in|into|behind)|look the other <way>",
        unless="i saved|publish\\w*|portfolio|you asked for|anti-bribery|case ?work|audit|helped|legally|open (?:data|source)|my own|parish|the bank paid|policy|taught|explained to|advised|clients? who",
    ),
)  # fmt: skip


def check(letter: Examination) -> Iterator[Finding]:
    """Sentences that nobody should keep in a file."""
    if letter.kind in LEFT_ALONE:
        return
    if letter.kind not in IN_CONFIDENCE:
        yield from SECRETS.findings(letter)
    yield from SIGNS.findings(letter)


PASSES = (
    Example(body="My company let 200 of us go in the spring, and most of my crew are working again.\n"),
    Example(body="The talk between us and the night shift helped.\n"),
)
FAILS = (
    Example(body="Between you and me, it is over.\n", quote="Between you and me"),
    Example(body="My last boss fiddled the books.\n", quote="My last boss fiddled the"),
    Example(body="My old manager was an idiot.\n", quote="My old manager was an idiot"),
)
