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
        "(?:did not|didn't|never) <hear|heard> (?:it|this|that) from me|i <shouldn't|oughtn't> .. (?:say|tell|be "
        "telling|mention|repeat|know|write)|i (?:should|ought) not (?:to )?.. <say|tell|telling|mention|repeat|"
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
        "turn(?:ed|s)? a blind <eye>|off the <books>|under the <table>|<cash> in hand|(?:sign|signs|signed) .. "
        "without .. <checking|looking|reading|testing>|wrong <tablets|medication|drug|drugs|dose|medicine|leg|limb>",
        "<rumour|rumor|rumours|rumors|gossip|grapevine|scuttlebutt|tittle-tattle|hearsay> .. (?:has|is|that|about|"
        "says|mill|in|of|around|was|it|goes|at|on|among|i)|<word> (?:is|has it|on the street|in the corridor)|a "
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
        "{nobody} .. <stand|stands|trust|trusts|likes|like|respects|respect> .. (?:him|her|them|the (?:boss|"
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
        "has|have|can't|cannot|could|does|do|never|across|down|treats?|pays?|cheats?|sells?|down) .. (?:not|no|a|"
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
        "(?:earns?|makes?|is paid|gets paid|was paid|takes home|pay (?:him|her|them)|paid (?:him|her|them)|salary "
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
